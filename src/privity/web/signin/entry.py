"""The door: which address of the site asks for what, and sessions that end. An address that is not listed is closed."""

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from django.contrib.auth import SESSION_KEY, logout
from django.contrib.sessions.models import Session
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from privity.control.ports import LedgerUnavailable
from privity.domain.people import PersonId
from privity.records.conferences.sessions import session_ended
from privity.web.errors import unavailable
from privity.web.signin.models import SignIn

IDLE = timedelta(minutes=30)
LONGEST = timedelta(hours=12)
BY_PROVIDER = "second_factor_by_provider"
BEGUN = "session_begun"
LAST_SEEN = "session_last_seen"
THEN = "then"  # the address that somebody came for, a link in a notice most often


class Entitlement(StrEnum):
    """What an address asks of who comes. The last four are asked in the view, of the department and the kernel."""

    ANYBODY = "anybody"
    PASSWORD = "a password, with the second factor still to come"  # noqa: S105 - words
    SIGNED_IN = "a password and a second factor; shows what is this person's own"
    OF_THE_HOLD = "signed in, and sender or reviewer of that hold"
    OF_THE_CONFERENCE = "signed in, and invited to that conference or entitled to plan it"
    OF_THE_LINK = "no account: a personal link of a conference, with its code, on the one device that it was used on"
    INFORMATION_GOVERNANCE = "signed in, and information governance by staff role"


PAGES = frozenset(
    {Entitlement.OF_THE_HOLD, Entitlement.OF_THE_CONFERENCE, Entitlement.INFORMATION_GOVERNANCE}
)  # what a link may lead to
ENTITLEMENTS: dict[str, Entitlement] = {
    "sign-in": Entitlement.ANYBODY,
    "session-ended": Entitlement.ANYBODY,
    "accessibility": Entitlement.ANYBODY,
    "oidc_authentication_init": Entitlement.ANYBODY,
    "oidc_authentication_callback": Entitlement.ANYBODY,
    "second-factor": Entitlement.PASSWORD,
    "enrol": Entitlement.PASSWORD,
    "sign-out": Entitlement.PASSWORD,
    "new-password": Entitlement.SIGNED_IN,
    "start": Entitlement.SIGNED_IN,
    "holds": Entitlement.SIGNED_IN,
    "overrides": Entitlement.SIGNED_IN,
    "being-read": Entitlement.SIGNED_IN,
    "hold": Entitlement.OF_THE_HOLD,
    "act": Entitlement.OF_THE_HOLD,
    "held-page": Entitlement.OF_THE_HOLD,
    "review-override": Entitlement.OF_THE_HOLD,
    "conferences": Entitlement.SIGNED_IN,
    "new-conference": Entitlement.SIGNED_IN,
    "conference": Entitlement.OF_THE_CONFERENCE,
    "move-conference": Entitlement.OF_THE_CONFERENCE,
    "cancel-conference": Entitlement.OF_THE_CONFERENCE,
    "who-hears": Entitlement.OF_THE_CONFERENCE,
    "answer-question": Entitlement.OF_THE_CONFERENCE,
    "fewer-agencies": Entitlement.OF_THE_CONFERENCE,
    "new-part": Entitlement.OF_THE_CONFERENCE,
    "part": Entitlement.OF_THE_CONFERENCE,
    "move-part": Entitlement.OF_THE_CONFERENCE,
    "remove-part": Entitlement.OF_THE_CONFERENCE,
    "invite-person": Entitlement.OF_THE_CONFERENCE,
    "invited-person": Entitlement.OF_THE_CONFERENCE,
    "ask-exclusion": Entitlement.OF_THE_CONFERENCE,
    "exclusion": Entitlement.OF_THE_CONFERENCE,
    "invitations": Entitlement.OF_THE_CONFERENCE,
    "send-invitations": Entitlement.OF_THE_CONFERENCE,
    "new-code": Entitlement.OF_THE_CONFERENCE,
    "take-back-link": Entitlement.OF_THE_CONFERENCE,
    "join": Entitlement.ANYBODY,
    "joined": Entitlement.OF_THE_LINK,
    "join-live": Entitlement.OF_THE_LINK,
    "join-ticket": Entitlement.OF_THE_LINK,
    "live": Entitlement.OF_THE_CONFERENCE,
    "live-ticket": Entitlement.OF_THE_CONFERENCE,
    "minutes": Entitlement.OF_THE_CONFERENCE,
    "minutes-entry": Entitlement.OF_THE_CONFERENCE,
    "conference-attendance": Entitlement.OF_THE_CONFERENCE,
    "conference-copies": Entitlement.OF_THE_CONFERENCE,
    "conference-copy": Entitlement.OF_THE_CONFERENCE,
    "conference-record": Entitlement.OF_THE_CONFERENCE,
    "who-heard-what": Entitlement.OF_THE_CONFERENCE,
    "recordings": Entitlement.OF_THE_CONFERENCE,
    "recording": Entitlement.OF_THE_CONFERENCE,
    "proof": Entitlement.INFORMATION_GOVERNANCE,
    "proof-export": Entitlement.INFORMATION_GOVERNANCE,
}


def begin(request: HttpRequest, at: datetime) -> None:
    """Starts the session's clocks; called once the password was right."""
    request.session[BEGUN] = request.session[LAST_SEEN] = at.timestamp()


def remember(request: HttpRequest) -> None:
    """Keeps what somebody came for until both factors are given; only an address of this site."""
    then = request.GET.get(THEN, "")
    if then.startswith("/") and url_has_allowed_host_and_scheme(then, allowed_hosts=None):
        request.session[THEN] = then


def onwards(request: HttpRequest) -> HttpResponse:
    return redirect(request.session.pop(THEN, None) or "start")


def end_all_sessions(user: SignIn) -> None:
    """On every device: a telephone that was lost is signed out from another one."""
    for kept in Session.objects.filter(expire_date__gt=timezone.now()):
        if kept.get_decoded().get(SESSION_KEY) == str(user.pk):
            kept.delete()


def fully_signed_in(request: HttpRequest) -> bool:
    user: Any = request.user
    return bool(user.is_authenticated and (user.is_verified() or request.session.get(BY_PROVIDER)))


class Door:
    """Middleware. Runs after the session, the sign-in and the second factor are known."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    def process_view(self, request: HttpRequest, _view: Any, _args: Any, _kwargs: Any) -> HttpResponse | None:
        match = request.resolver_match
        wanted = ENTITLEMENTS.get(match.view_name if match else "")
        if wanted is None:
            raise Http404
        if request.user.is_authenticated and _over(request, timezone.now()):
            person, session = PersonId(request.user.person), request.session.session_key
            logout(request)
            session_ended(person, session)
            return redirect("session-ended")
        missing = _missing(request, wanted, match.view_name if match else "")
        if missing and request.method == "GET" and wanted in PAGES:
            if missing == "sign-in":
                return redirect(f"{reverse('sign-in')}?{urlencode({THEN: request.path})}")
            request.session[THEN] = request.path
        return redirect(missing) if missing else None

    def process_exception(self, _request: HttpRequest, fault: Exception) -> HttpResponse | None:
        """What can't be recorded does not happen: nobody is signed in, and nobody is told whether they were right."""
        return unavailable() if isinstance(fault, LedgerUnavailable) else None


def _missing(request: HttpRequest, wanted: Entitlement, name: str) -> str:
    """The page on which the next thing that is asked for can be given; empty when nothing is missing."""
    user: Any = request.user
    if wanted in {Entitlement.ANYBODY, Entitlement.OF_THE_LINK}:
        return ""
    if not user.is_authenticated:
        return "sign-in"
    if wanted is Entitlement.PASSWORD:
        return ""
    if not fully_signed_in(request):
        return "second-factor"
    return "new-password" if user.password_is_one_time and name != "new-password" else ""


def _over(request: HttpRequest, at: datetime) -> bool:
    """A session that can't tell when it began is over too."""
    begun, seen = request.session.get(BEGUN, 0.0), request.session.get(LAST_SEEN, 0.0)
    now = at.timestamp()
    if now - seen > IDLE.total_seconds() or now - begun > LONGEST.total_seconds():
        return True
    request.session[LAST_SEEN] = now
    return False
