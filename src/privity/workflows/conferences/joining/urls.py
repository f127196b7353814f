"""Addresses of the way in. The token stands in the first alone, and only until the code was right."""

from django.urls import path

from privity.workflows.conferences.joining import views

urlpatterns = [
    path("join/", views.joined, name="joined"),
    path("join/live/", views.join_live, name="join-live"),
    path("join/live/ticket/", views.join_ticket, name="join-ticket"),
    path("join/<str:token>/", views.join, name="join"),
]
