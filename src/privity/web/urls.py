"""Every address of the site. Each must stand in ENTITLEMENTS of signin/entry.py; one that does not is closed."""

from django.urls import include, path

urlpatterns = [
    path("", include("privity.web.signin.urls")),
    path("", include("privity.workflows.holds.urls")),
    path("", include("privity.workflows.conferences.urls")),
]

handler400 = "privity.web.errors.bad_request"
handler403 = "privity.web.errors.forbidden"
handler404 = "privity.web.errors.not_found"
handler500 = "privity.web.errors.failed"
