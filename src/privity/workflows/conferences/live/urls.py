"""Addresses of the live page for staff: a random id, never a name."""

from django.urls import path

from privity.workflows.conferences.live import views

urlpatterns = [
    path("conferences/<str:conference>/live/", views.live, name="live"),
    path("conferences/<str:conference>/live/ticket/", views.ticket, name="live-ticket"),
]
