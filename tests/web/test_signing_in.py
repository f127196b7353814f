"""A password and a second factor for everybody; guessing is slowed down; sessions end."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore
from django.db import OperationalError
from django.test import Client
from django.utils import timezone
from django_otp.oath import totp
from django_otp.plugins.otp_totp.models import TOTPDevice
from tests.web.conftest import SignedIn, sign_in_of
from tests.web.held import DoublePath

from privity.domain.people import PersonId
from privity.web.signin.entry import BEGUN, LAST_SEEN
from privity.web.signin.models import FailedTry, SignIn
from privity.web.signin.register import AlreadyRegistered, NewSignIn, register

pytestmark = pytest.mark.django_db
PASSWORD = "a long enough password"


def _code(device: TOTPDevice) -> str:
    return f"{totp(device.bin_key):06}"


def _password(client: Client, email: str, password: str = PASSWORD) -> object:
    return client.post("/sign-in/", {"email": email, "password": password})


def test_both_factors_open_the_start_page_and_a_code_works_once(path: DoublePath) -> None:
    user, device = sign_in_of("p-worker")
    first, second = Client(), Client()
    code = _code(device)
    for client, status in ((first, 302), (second, 400)):
        assert _password(client, user.email)["Location"] == "/second-factor/"
        assert client.post("/second-factor/", {"code": code}).status_code == status
    assert first.get("/").status_code == 200
    assert second.get("/")["Location"] == "/second-factor/"


def test_a_sign_in_that_is_switched_off_opens_nothing_at_once(path: DoublePath, signed_in: SignedIn) -> None:
    client = signed_in("p-worker")
    SignIn.objects.update(is_active=False)
    assert client.get("/")["Location"] == "/sign-in/"
    assert _password(Client(), "p-worker@dept.example").status_code == 400


def test_the_answer_is_the_same_for_an_unknown_address_and_a_wrong_password() -> None:
    sign_in_of("p-worker")
    unknown, wrong = (
        _password(Client(), email, "wrong").content.replace(email.encode(), b"")
        for email in ("nobody@dept.example", "p-worker@dept.example")
    )
    assert _without_token(unknown) == _without_token(wrong)


def _without_token(page: bytes) -> bytes:
    start = page.index(b'name="csrfmiddlewaretoken" value="') + 34
    return page[:start] + page[start + 64 :]


def test_guessing_pauses_an_account_even_for_the_right_password() -> None:
    user, _ = sign_in_of("p-worker")
    for _ in range(5):
        _password(Client(), user.email, "wrong")
    assert _password(Client(), user.email).status_code == 400
    FailedTry.objects.update(at=timezone.now() - timedelta(minutes=16))
    assert _password(Client(), user.email).status_code == 302


def test_what_is_kept_of_a_failed_try_names_nobody() -> None:
    _password(Client(), "p-worker@dept.example", "wrong")
    assert all("@" not in kept.who and len(kept.who) == 64 for kept in FailedTry.objects.all())


def test_the_first_sign_in_makes_a_second_factor_and_a_password_of_ones_own(path: DoublePath) -> None:
    made = register(person=PersonId("p-worker"), email="New@dept.example", enrol_later=True)
    client = Client()
    _password(client, "new@dept.example", made.password)
    assert client.get("/second-factor/")["Location"] == "/second-factor/set-up/"
    assert b"<svg" in client.get("/second-factor/set-up/").content
    device = TOTPDevice.objects.get()
    assert not device.confirmed
    assert client.post("/second-factor/set-up/", {"code": "000000"}).status_code == 400
    device.refresh_from_db()
    TOTPDevice.objects.update(throttling_failure_count=0, throttling_failure_timestamp=None)
    assert client.post("/second-factor/set-up/", {"code": _code(device)}).status_code == 302
    assert client.get("/holds/")["Location"] == "/password/"
    short = client.post("/password/", {"password": "short", "again": "short"})
    assert short.status_code == 400
    chosen = {"password": "walnut kettle harbour", "again": "walnut kettle harbour"}
    assert client.post("/password/", chosen)["Location"] == "/"
    assert client.get("/holds/").status_code == 200


def test_a_second_factor_can_not_be_replaced_with_the_password_alone() -> None:
    user, device = sign_in_of("p-worker")
    client = Client()
    _password(client, user.email)
    assert client.get("/second-factor/set-up/")["Location"] == "/second-factor/"
    assert client.post("/second-factor/set-up/", {"code": _code(device)})["Location"] == "/second-factor/"
    assert TOTPDevice.objects.count() == 1


@pytest.mark.parametrize(
    ("clock", "ago", "over"),
    [
        (LAST_SEEN, timedelta(minutes=31), True),
        (LAST_SEEN, timedelta(minutes=29), False),
        (BEGUN, timedelta(hours=12, minutes=1), True),
        (BEGUN, timedelta(hours=11, minutes=59), False),
    ],
)
def test_a_session_ends_when_idle_and_after_twelve_hours(
    *, path: DoublePath, signed_in: SignedIn, clock: str, ago: timedelta, over: bool
) -> None:
    client = signed_in("p-worker")
    session = client.session
    session[clock] = (timezone.now() - ago).timestamp()
    session.save()
    response = client.get("/holds/")
    if over:
        assert response["Location"] == "/session-ended/"
        assert client.get("/holds/")["Location"] == "/sign-in/"
    else:
        assert response.status_code == 200


def test_a_session_without_its_clocks_is_over(path: DoublePath, signed_in: SignedIn) -> None:
    client = signed_in("p-worker")
    session = client.session
    del session[BEGUN]
    session.save()
    assert client.get("/")["Location"] == "/session-ended/"


def test_a_new_password_needs_the_old_one_and_ends_the_other_sessions(path: DoublePath, signed_in: SignedIn) -> None:
    here, there = signed_in("p-worker"), signed_in("p-worker")
    chosen = {"password": "walnut kettle harbour", "again": "walnut kettle harbour"}
    assert here.post("/password/", chosen).status_code == 400
    assert here.post("/password/", chosen | {"current": "a wrong one"}).status_code == 400
    assert there.get("/").status_code == 200
    assert here.post("/password/", chosen | {"current": PASSWORD})["Location"] == "/"
    assert here.get("/").status_code == 200
    assert there.get("/")["Location"] == "/sign-in/"


def test_guessing_the_old_password_from_an_open_session_is_paused(path: DoublePath, signed_in: SignedIn) -> None:
    client = signed_in("p-worker")
    chosen = {"password": "walnut kettle harbour", "again": "walnut kettle harbour"}
    for _ in range(5):
        client.post("/password/", chosen | {"current": "a wrong one"})
    assert client.post("/password/", chosen | {"current": PASSWORD}).status_code == 400


def test_signing_out_everywhere_ends_every_session_of_that_person_alone(path: DoublePath, signed_in: SignedIn) -> None:
    here, there, other = signed_in("p-worker"), signed_in("p-worker"), signed_in("p-manager")
    assert here.post("/sign-out/", {"everywhere": "1"}).status_code == 200
    for client in (here, there):
        assert client.get("/")["Location"] == "/sign-in/"
    assert other.get("/").status_code == 200


def test_a_link_leads_on_after_sign_in_and_only_within_the_site(path: DoublePath) -> None:
    user, device = sign_in_of("p-worker")
    for then, ends in (
        ("/overrides/", "/overrides/"),
        ("//elsewhere.example/", "/"),
        ("https://elsewhere.example", "/"),
    ):
        TOTPDevice.objects.update(last_t=-1)
        client = Client()
        sent = client.post(f"/sign-in/?then={then}", {"email": user.email, "password": PASSWORD})
        assert sent["Location"] == "/second-factor/"
        assert client.post("/second-factor/", {"code": _code(device)})["Location"] == ends


@pytest.mark.parametrize("address", ["/", "/sign-in/", "/holds/held-1/", "/proof/"])
def test_a_database_that_does_not_answer_is_said_to_come_back(
    monkeypatch: pytest.MonkeyPatch, signed_in: SignedIn, path: DoublePath, address: str
) -> None:
    client = signed_in("p-dpo")
    client.raise_request_exception = False

    def down(*_: object) -> None:
        raise OperationalError("a name that must not be shown")

    monkeypatch.setattr(SessionStore, "load", down)
    response = client.get(address)
    assert response.status_code == 503
    assert "must not be shown" not in response.text
    assert "telephone" in response.text


def test_signing_out_ends_it_and_needs_a_form(path: DoublePath, signed_in: SignedIn) -> None:
    client = signed_in("p-worker")
    assert client.get("/sign-out/").status_code == 405
    assert client.post("/sign-out/").status_code == 200
    assert client.get("/")["Location"] == "/sign-in/"


def test_one_sign_in_for_each_person_and_address() -> None:
    first = register(person=PersonId("p-worker"), email="a@dept.example")
    assert first.otpauth.startswith("otpauth://totp/")
    assert first.password not in repr(first)
    assert first.totp_secret not in repr(first)
    for person, email in (("p-worker", "b@dept.example"), ("p-manager", "A@dept.example")):
        with pytest.raises(AlreadyRegistered):
            register(person=PersonId(person), email=email)


def test_what_is_printed_signs_in_by_a_script(path: DoublePath) -> None:
    made: NewSignIn = register(person=PersonId("p-worker"), email="a@dept.example", one_time=False)
    client = Client()
    _password(client, made.email, made.password)
    assert client.post("/second-factor/", {"code": _code(TOTPDevice.objects.get())})["Location"] == "/"
    assert client.get("/").status_code == 200


def test_cookies_and_headers_are_strict(path: DoublePath, signed_in: SignedIn) -> None:
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SESSION_COOKIE_NAME.startswith("__Host-")
    assert not settings.DEBUG
    response = signed_in("p-worker").get("/", secure=True)
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert response["Cache-Control"] == "no-store"
    assert response["X-Frame-Options"] == "DENY"
    assert "max-age=31536000" in response["Strict-Transport-Security"]
