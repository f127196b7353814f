"""A web site with holds behind it, and people signed in to it."""

from collections.abc import Callable, Iterator

import pytest
from django.test import Client
from django.utils import timezone
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.plugins.otp_totp.models import TOTPDevice
from tests.web.conferring import Behind
from tests.web.held import DoublePath, InMemoryHolds, InMemoryReadingRoom, whole

from privity.domain.people import PersonId
from privity.web.signin.entry import BEGUN, LAST_SEEN
from privity.web.signin.models import SignIn
from privity.workflows.conferences import wiring as conference_wiring
from privity.workflows.holds import wiring

BACKEND = "django.contrib.auth.backends.ModelBackend"
SignedIn = Callable[[str], Client]


@pytest.fixture(autouse=True)
def _quick_passwords(settings: object) -> None:
    # A slow hash is the point of the real one; these tests ask something else of it.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def holds() -> InMemoryHolds:
    return InMemoryHolds()


@pytest.fixture
def reading_room() -> InMemoryReadingRoom:
    return InMemoryReadingRoom()


@pytest.fixture
def path(holds: InMemoryHolds, reading_room: InMemoryReadingRoom) -> Iterator[DoublePath]:
    made = DoublePath(holds)
    wiring.provide(
        path=made,
        holds=holds,
        long_messages=reading_room,
        ledger_verify=whole,
        ledger_export=lambda: [b'{"entries": 12}'],
    )
    yield made
    wiring._PROVIDED.clear()


@pytest.fixture
def behind() -> Iterator[Behind]:
    """What stands behind the planning pages of conferences, in memory."""
    made = Behind()
    conference_wiring.provide(made.wiring())
    yield made
    conference_wiring._PROVIDED.clear()


def sign_in_of(person: str) -> tuple[SignIn, TOTPDevice]:
    found = SignIn.objects.filter(person=person).first()
    user = found or SignIn.objects.create_user(
        email=f"{person}@dept.example", person=PersonId(person), password="a long enough password"
    )
    device, _ = TOTPDevice.objects.get_or_create(user=user, defaults={"name": "app", "confirmed": True})
    return user, device


@pytest.fixture
def signed_in(db: None) -> SignedIn:
    """A client of a person with both factors given."""

    def enter(person: str) -> Client:
        user, device = sign_in_of(person)
        client = Client()
        client.force_login(user, backend=BACKEND)
        session = client.session
        session[DEVICE_ID_SESSION_KEY] = device.persistent_id
        session[BEGUN] = session[LAST_SEEN] = timezone.now().timestamp()
        session.save()
        return client

    return enter
