"""Sign-in by the department's own OpenID Connect provider. It says who somebody is, never what they may do."""

import time
from typing import Any

import requests
from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from mozilla_django_oidc.auth import OIDCAuthenticationBackend
from mozilla_django_oidc.views import OIDCAuthenticationCallbackView

from privity.web.signin import record
from privity.web.signin.entry import BY_PROVIDER, begin
from privity.web.signin.models import SignIn

SECOND_FACTORS = frozenset({"mfa", "otp", "hwk", "sms", "fpt", "face", "sc", "swk"})  # RFC 8176
LEEWAY = 60  # seconds that two clocks may differ
SERVER_ERROR = 500
PROVEN = "provider_proved_second_factor"


class ProviderBackend(OIDCAuthenticationBackend):  # type: ignore[misc] # the library has no types
    """Finds a sign-in that exists and is active; makes none, and believes only an address that the provider verified."""

    def verify_claims(self, claims: dict[str, Any]) -> bool:
        return bool(claims.get("email")) and claims.get("email_verified") is True

    def filter_users_by_claims(self, claims: dict[str, Any]) -> Any:
        return SignIn.objects.filter(email=str(claims.get("email", "")).casefold(), is_active=True)

    def create_user(self, claims: dict[str, Any]) -> None:  # noqa: ARG002 - the library's signature
        return None

    def verify_token(self, token: str, **kwargs: Any) -> dict[str, Any]:
        """The library checks signature and nonce; that it was made for us, and still counts, is checked here."""
        payload: dict[str, Any] = super().verify_token(token, **kwargs)
        audience = payload.get("aud")
        meant = audience if isinstance(audience, list) else [audience]
        ends = payload.get("exp")
        if settings.OIDC_RP_CLIENT_ID not in meant or not isinstance(ends, int | float) or ends < time.time() - LEEWAY:
            raise SuspiciousOperation("an ID token for somebody else, or of another time")
        return payload

    def retrieve_matching_jwk(self, token: str) -> Any:
        try:
            return super().retrieve_matching_jwk(token)
        except KeyError:
            raise SuspiciousOperation("a key, or a token, without the id of its key") from None

    def get_userinfo(self, access_token: str, id_token: str, payload: dict[str, Any]) -> dict[str, Any]:
        methods = set(payload.get("amr") or ())
        self.request.session[PROVEN] = settings.OIDC_PROVIDER_DOES_MFA or (
            "mfa" in methods or ("pwd" in methods and bool(methods & SECOND_FACTORS))
        )
        claims: dict[str, Any] = super().get_userinfo(access_token, id_token, payload)
        if not payload.get("sub") or claims.get("sub") != payload["sub"]:
            raise SuspiciousOperation("the provider tells of somebody else than it signed for")
        return claims


class ProviderCallback(OIDCAuthenticationCallbackView):  # type: ignore[misc] # as above
    def get(self, request: HttpRequest) -> HttpResponse:
        try:
            response: HttpResponse = super().get(request)
        except requests.HTTPError as answer:
            if answer.response is not None and answer.response.status_code < SERVER_ERROR:
                return self.login_failure()  # a code that is used up, or was never the provider's
            return _no_answer(request)
        except requests.RequestException:
            return _no_answer(request)
        return response

    def login_success(self) -> HttpResponse:
        proven = bool(self.request.session.pop(PROVEN, False))
        if proven:
            record.signed_in(self.user.person, by="provider")
        response: HttpResponse = super().login_success()
        begin(self.request, timezone.now())
        self.request.session[BY_PROVIDER] = proven
        return response

    def login_failure(self) -> HttpResponse:
        record.refused(None, by="provider")
        # The same page whether the address is unknown here, not verified there, or the person said no.
        return render(self.request, "signin/not_let_in.html", status=403)


def _no_answer(request: HttpRequest) -> HttpResponse:
    return render(request, "signin/provider_down.html", status=503)
