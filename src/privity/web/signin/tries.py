"""Guessing is slowed down: after a few failed tries an account, and an address, must wait."""

from datetime import datetime, timedelta

from django.conf import settings
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from privity.web.signin.models import FailedTry

WAIT = timedelta(minutes=15)
TRIES_OF_AN_ACCOUNT = 5
TRIES_FROM_AN_ADDRESS = 30


def paused(request: HttpRequest, email: str, at: datetime) -> bool:
    return _failed(_account(email), at) >= TRIES_OF_AN_ACCOUNT or (
        _failed(_address(request), at) >= TRIES_FROM_AN_ADDRESS
    )


def failed(request: HttpRequest, email: str, at: datetime) -> None:
    FailedTry.objects.filter(at__lt=at - WAIT).delete()
    FailedTry.objects.bulk_create([FailedTry(who=who, at=at) for who in (_account(email), _address(request))])


def succeeded(email: str) -> None:
    FailedTry.objects.filter(who=_account(email)).delete()


def _failed(who: str, at: datetime) -> int:
    return FailedTry.objects.filter(who=who, at__gt=at - WAIT).count()


def _account(email: str) -> str:
    return salted_hmac("failed try of an account", email.casefold(), algorithm="sha256").hexdigest()


def _address(request: HttpRequest) -> str:
    address = request.META.get("REMOTE_ADDR", "")
    if settings.TRUST_PROXY:
        # The last hop is what our own proxy saw; anything before it is the visitor's own word.
        address = request.headers.get("X-Forwarded-For", address).rsplit(",", 1)[-1].strip()
    return salted_hmac("failed try from an address", address, algorithm="sha256").hexdigest()
