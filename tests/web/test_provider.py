"""Sign-in by the department's provider: only a verified address of a sign-in that exists, and never one factor alone."""

import importlib
import time
from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import SuspiciousOperation
from django.test import RequestFactory
from django.urls import clear_url_caches
from tests.web.conftest import sign_in_of

from privity.web.signin import provider
from privity.web.signin.entry import BY_PROVIDER, fully_signed_in

CLAIMS = {"sub": "a", "email": "a@dept.example"}
pytestmark = pytest.mark.django_db


@pytest.fixture
def backend(settings: Any) -> provider.ProviderBackend:
    for name in ("TOKEN", "USER", "JWKS", "AUTHORIZATION"):
        setattr(settings, f"OIDC_OP_{name}_ENDPOINT", "https://provider.example/")
    settings.OIDC_RP_CLIENT_ID, settings.OIDC_RP_CLIENT_SECRET = "privity", "not a real one"
    settings.OIDC_RP_SIGN_ALGO = "HS256"
    made = provider.ProviderBackend()
    made.request = RequestFactory().get("/")
    made.request.session = {}
    return made


@pytest.mark.parametrize(
    ("claims", "believed"),
    [
        ({"email": "p-worker@dept.example", "email_verified": True}, True),
        ({"email": "p-worker@dept.example", "email_verified": False}, False),
        ({"email": "p-worker@dept.example", "email_verified": "true"}, False),
        ({"email": "p-worker@dept.example"}, False),
        ({"email_verified": True}, False),
    ],
)
def test_only_a_verified_address_is_believed(
    backend: provider.ProviderBackend, claims: dict[str, Any], believed: bool
) -> None:
    assert backend.verify_claims(claims) is believed


def test_it_finds_sign_ins_and_makes_none(backend: provider.ProviderBackend) -> None:
    user, _ = sign_in_of("p-worker")
    assert list(backend.filter_users_by_claims({"email": "P-Worker@dept.example"})) == [user]
    assert backend.create_user({"email": "new@dept.example"}) is None
    user.is_active = False
    user.save()
    assert list(backend.filter_users_by_claims({"email": user.email})) == []


@pytest.mark.parametrize(
    ("methods", "trusted", "proven"),
    [
        (["pwd"], False, False),
        (["otp"], False, False),
        (["pwd", "otp"], False, True),
        (["mfa"], False, True),
        (None, False, False),
        (["pwd"], True, True),
    ],
)
def test_what_the_provider_must_say_to_stand_for_a_second_factor(
    *,
    backend: provider.ProviderBackend,
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
    methods: list[str] | None,
    trusted: bool,
    proven: bool,
) -> None:
    settings.OIDC_PROVIDER_DOES_MFA = trusted
    monkeypatch.setattr(provider.OIDCAuthenticationBackend, "get_userinfo", lambda *_: CLAIMS)
    backend.get_userinfo("", "", {"sub": "a"} | ({"amr": methods} if methods is not None else {}))
    assert backend.request.session[provider.PROVEN] is proven


@pytest.mark.parametrize("signed", [{}, {"sub": "b"}, {"sub": ""}])
def test_what_is_told_must_be_about_whom_was_signed_for(
    backend: provider.ProviderBackend, monkeypatch: pytest.MonkeyPatch, signed: dict[str, str]
) -> None:
    monkeypatch.setattr(provider.OIDCAuthenticationBackend, "get_userinfo", lambda *_: CLAIMS)
    with pytest.raises(SuspiciousOperation):
        backend.get_userinfo("", "", signed)


@pytest.mark.parametrize(
    ("payload", "ours"),
    [
        ({"aud": "privity", "exp": time.time() + 60}, True),
        ({"aud": ["other", "privity"], "exp": time.time() + 60}, True),
        ({"aud": "other", "exp": time.time() + 60}, False),
        ({"aud": ["other"], "exp": time.time() + 60}, False),
        ({"exp": time.time() + 60}, False),
        ({"aud": "privity", "exp": time.time() - 600}, False),
        ({"aud": "privity"}, False),
    ],
)
def test_a_token_for_somebody_else_or_of_yesterday_is_not_believed(
    backend: provider.ProviderBackend, monkeypatch: pytest.MonkeyPatch, payload: dict[str, Any], ours: bool
) -> None:
    monkeypatch.setattr(provider.OIDCAuthenticationBackend, "verify_token", lambda *_, **__: payload)
    if ours:
        assert backend.verify_token("") == payload
    else:
        with pytest.raises(SuspiciousOperation):
            backend.verify_token("")


def test_one_factor_of_the_provider_leaves_the_second_to_come() -> None:
    user, _ = sign_in_of("p-worker")
    user.is_verified = lambda: False
    request = RequestFactory().get("/")
    request.user = user
    for given, whole in (({}, False), ({BY_PROVIDER: False}, False), ({BY_PROVIDER: True}, True)):
        request.session = given
        assert fully_signed_in(request) is whole
    request.user, request.session = AnonymousUser(), {BY_PROVIDER: True}
    assert not fully_signed_in(request)


@pytest.fixture
def switched_on(settings: Any) -> Iterator[None]:
    from privity.web import urls  # noqa: PLC0415 - loaded anew with the setting
    from privity.web.signin import urls as sign_in_urls  # noqa: PLC0415

    settings.OIDC_ENABLED = True
    settings.OIDC_OP_AUTHORIZATION_ENDPOINT = "https://provider.example/authorize"
    settings.OIDC_RP_CLIENT_ID = "privity"
    for module in (sign_in_urls, urls):
        importlib.reload(module)
    clear_url_caches()
    yield
    settings.OIDC_ENABLED = False
    for module in (sign_in_urls, urls):
        importlib.reload(module)
    clear_url_caches()


def test_the_way_to_the_provider_is_there_only_when_it_is_set_up(client: Any, switched_on: None) -> None:
    assert "your department’s account" in client.get("/sign-in/").text
    sent = client.get("/oidc/authenticate/")
    assert sent.status_code == 302
    assert sent["Location"].startswith("https://provider.example/authorize?")
    assert "code_challenge=" in sent["Location"]
    assert "nonce=" in sent["Location"]


def test_without_one_nothing_of_it_is_there(client: Any) -> None:
    assert "your department’s account" not in client.get("/sign-in/").text
    assert client.get("/oidc/authenticate/").status_code == 404
