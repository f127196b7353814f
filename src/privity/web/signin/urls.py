"""Addresses of the sign-in pages."""

from django.conf import settings
from django.urls import path

from privity.web.signin import views

urlpatterns = [
    path("sign-in/", views.sign_in, name="sign-in"),
    path("second-factor/", views.second_factor, name="second-factor"),
    path("second-factor/set-up/", views.enrol, name="enrol"),
    path("password/", views.new_password, name="new-password"),
    path("sign-out/", views.sign_out, name="sign-out"),
    path("session-ended/", views.session_ended, name="session-ended"),
    path("accessibility/", views.accessibility, name="accessibility"),
]

if settings.OIDC_ENABLED:
    from mozilla_django_oidc.views import OIDCAuthenticationRequestView

    from privity.web.signin.provider import ProviderCallback

    urlpatterns += [
        path("oidc/authenticate/", OIDCAuthenticationRequestView.as_view(), name="oidc_authentication_init"),
        path("oidc/callback/", ProviderCallback.as_view(), name="oidc_authentication_callback"),
    ]
