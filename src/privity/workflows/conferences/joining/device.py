"""The cookie of a device that was let in: one secret for each link, the one in use first; nothing else is in it."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse

BETWEEN = "."
MOST = 5  # links on one device: both parents of a family, a meeting and the next
KEPT_FOR = 60 * 24 * 60 * 60  # seconds; whether it opens anything is asked of the link each time


def secrets_of(request: HttpRequest) -> list[str]:
    held = request.COOKIES.get(_name(), "")
    return [secret for secret in held.split(BETWEEN) if secret][:MOST]


def remember(response: HttpResponse, request: HttpRequest, secret: str) -> None:
    others = [each for each in secrets_of(request) if each != secret]
    response.set_cookie(
        _name(),
        BETWEEN.join([secret, *others][:MOST]),
        max_age=KEPT_FOR,
        secure=not settings.INSECURE_HTTP,
        httponly=True,
        samesite="Lax",  # the link is followed from a mail; nothing is posted from elsewhere
        path="/",
    )


def address_of(request: HttpRequest) -> str:
    address: str = request.META.get("REMOTE_ADDR", "")
    if settings.TRUST_PROXY:
        # The last hop is what our own proxy saw; anything before it is the visitor's own word.
        address = request.headers.get("X-Forwarded-For", address).rsplit(",", 1)[-1].strip()
    return address


def _name() -> str:
    # __Host- keeps a neighbouring site of the same domain from planting a device of its own.
    return "join" if settings.INSECURE_HTTP else "__Host-join"
