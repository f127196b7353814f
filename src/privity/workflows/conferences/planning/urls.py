"""Addresses of the planning pages: random ids, and keys that say nothing of a person or a topic."""

from django.urls import path

from privity.workflows.conferences.planning import exclusions, hears, invitations, listing, overview, parts, people

urlpatterns = [
    path("conferences/", listing.conferences, name="conferences"),
    path("conferences/new/", listing.new, name="new-conference"),
    path("conferences/<str:conference>/", overview.conference, name="conference"),
    path("conferences/<str:conference>/move/", overview.move, name="move-conference"),
    path("conferences/<str:conference>/cancel/", overview.cancel, name="cancel-conference"),
    path("conferences/<str:conference>/hears/", hears.hears, name="who-hears"),
    path("conferences/<str:conference>/hears/<str:question>/", hears.answer, name="answer-question"),
    path("conferences/<str:conference>/fewer/", hears.fewer, name="fewer-agencies"),
    path("conferences/<str:conference>/parts/new/", parts.new_part, name="new-part"),
    path("conferences/<str:conference>/parts/<str:part>/", parts.part, name="part"),
    path("conferences/<str:conference>/parts/<str:part>/order/", parts.move_part, name="move-part"),
    path("conferences/<str:conference>/parts/<str:part>/remove/", parts.remove_part, name="remove-part"),
    path("conferences/<str:conference>/people/new/", people.invite, name="invite-person"),
    path("conferences/<str:conference>/people/<str:who>/", people.invited, name="invited-person"),
    path("conferences/<str:conference>/exclusions/new/", exclusions.ask, name="ask-exclusion"),
    path("conferences/<str:conference>/exclusions/<str:exclusion>/", exclusions.exclusion, name="exclusion"),
    path("conferences/<str:conference>/invitations/", invitations.invitations, name="invitations"),
    path("conferences/<str:conference>/invitations/send/", invitations.send, name="send-invitations"),
    path("conferences/<str:conference>/invitations/<str:who>/code/", invitations.new_code, name="new-code"),
    path("conferences/<str:conference>/invitations/<str:who>/back/", invitations.take_back, name="take-back-link"),
]
