"""Makes a sign-in for a person of the department, with its second factor ready or left to the first sign-in."""

import base64
import secrets
from dataclasses import dataclass, field

from django.db import transaction
from django_otp.plugins.otp_totp.models import TOTPDevice

from privity.domain.people import PersonId
from privity.web.signin.models import SignIn


class AlreadyRegistered(Exception):
    """That address or that person has a sign-in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSignIn:
    """Shown once. `totp_secret` is base32 as authenticator apps take it, and empty when it is left for later."""

    email: str = field(repr=False)
    password: str = field(repr=False)
    totp_secret: str = field(default="", repr=False)
    otpauth: str = field(default="", repr=False)


def register(
    *, person: PersonId, email: str, password: str | None = None, one_time: bool = True, enrol_later: bool = False
) -> NewSignIn:
    """Durable on return. Without `password` one is made up. Raises AlreadyRegistered."""
    word = password or secrets.token_urlsafe(15)
    with transaction.atomic():
        if SignIn.objects.filter(email=email.casefold()).exists() or SignIn.objects.filter(person=person).exists():
            raise AlreadyRegistered
        made = SignIn.objects.create_user(email=email, person=person, password=word, one_time=one_time)
        if enrol_later:
            return NewSignIn(email=made.email, password=word)
        device = TOTPDevice.objects.create(user=made, name="authenticator app", confirmed=True)
    return NewSignIn(email=made.email, password=word, totp_secret=shown_secret(device), otpauth=device.config_url)


def shown_secret(device: TOTPDevice) -> str:
    return base64.b32encode(device.bin_key).decode("ascii")
