"""Sign-in by the department's own OpenID Connect provider. It says who somebody is, never what they may do."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.utils import timezone
from mozilla_django_oidc.auth import OIDCAuthenticationBackend
from mozilla_django_oidc.views import OIDCAuthenticationCallbackView

from privity.web.signin.entry import BY_PROVIDER, begin
from privity.web.signin.models import SignIn

SECOND_FACTORS = frozenset({"mfa", "otp", "hwk", "sms", "fpt", "face", "sc", "swk"})  # RFC 8176
PROVEN = "provider_proved_second_factor"


class ProviderBackend(OIDCAuthenticationBackend):  # type: ignore[misc] # the library has no types
    """Finds a sign-in that exists and is active; makes none, and believes only an address that the provider verified."""

    def verify_claims(self, claims: dict[str, Any]) -> bool:
        return bool(claims.get("email")) and claims.get("email_verified") is True

    def filter_users_by_claims(self, claims: dict[str, Any]) -> Any:
        return SignIn.objects.filter(email=str(claims.get("email", "")).casefold(), is_active=True)

    def create_user(self, claims: dict[str, Any]) -> None:  # noqa: ARG002 - the library's signature
        return None

    def get_userinfo(self, access_token: str, id_token: str, payload: dict[str, Any]) -> dict[str, Any]:
        methods = set(payload.get("amr") or ())
        self.request.session[PROVEN] = settings.OIDC_PROVIDER_DOES_MFA or (
            "mfa" in methods or ("pwd" in methods and bool(methods & SECOND_FACTORS))
        )
        claims: dict[str, Any] = super().get_userinfo(access_token, id_token, payload)
        return claims


class ProviderCallback(OIDCAuthenticationCallbackView):  # type: ignore[misc] # as above
    def login_success(self) -> HttpResponse:
        proven = bool(self.request.session.pop(PROVEN, False))
        response: HttpResponse = super().login_success()
        begin(self.request, timezone.now())
        self.request.session[BY_PROVIDER] = proven
        return response
