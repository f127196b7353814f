"""Addresses of minutes and of what follows a conference: random ids and numbers of invitations, never a name."""

from django.urls import path

from privity.workflows.conferences.minutes import afterwards, views

urlpatterns = [
    path("conferences/<str:conference>/minutes/", views.minutes, name="minutes"),
    path("conferences/<str:conference>/minutes/<str:entry>/", views.change, name="minutes-entry"),
    path("conferences/<str:conference>/attendance/", afterwards.attendance, name="conference-attendance"),
    path("conferences/<str:conference>/copies/", afterwards.copies, name="conference-copies"),
    path("conferences/<str:conference>/copies/<int:number>/", afterwards.copy, name="conference-copy"),
    path("conferences/<str:conference>/record/", afterwards.own_record, name="conference-record"),
    path("conferences/<str:conference>/heard/", afterwards.heard, name="who-heard-what"),
    path("conferences/<str:conference>/recordings/", afterwards.recordings, name="recordings"),
    path("conferences/<str:conference>/recordings/<str:recording>/", afterwards.recording, name="recording"),
]
