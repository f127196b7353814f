"""Addresses of the pages about conferences: random ids and tokens, never anything of a family."""

from django.urls import include, path

urlpatterns = [
    path("", include("privity.workflows.conferences.planning.urls")),
    path("", include("privity.workflows.conferences.joining.urls")),
    path("", include("privity.workflows.conferences.live.urls")),
    path("", include("privity.workflows.conferences.minutes.urls")),
]
