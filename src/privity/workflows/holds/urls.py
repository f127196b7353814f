"""Addresses of the pages about held mail: random ids and numbers, never anything of a message."""

from django.urls import path

from privity.workflows.holds import being_read, pages, views

urlpatterns = [
    path("", views.start, name="start"),
    path("holds/", views.queue, name="holds"),
    path("holds/<str:hold>/", views.hold, name="hold"),
    path("holds/<str:hold>/pages/<int:passage>/", pages.page, name="held-page"),
    path("holds/<str:hold>/overrides/<int:number>/", views.review_override, name="review-override"),
    path("holds/<str:hold>/<slug:act>/", views.act, name="act"),
    path("being-read/", being_read.being_read, name="being-read"),
    path("overrides/", views.overrides, name="overrides"),
    path("proof/", views.proof, name="proof"),
    path("proof/ledger.jsonl", views.proof_export, name="proof-export"),
]
