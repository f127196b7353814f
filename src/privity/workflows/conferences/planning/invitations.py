"""Sending invitations, and the personal link and code of each: shown once, made anew fast, taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.links import LinkState
from privity.domain.conferences.matrix import told_now
from privity.domain.conferences.plan import ConferenceId, Invited
from privity.domain.people import PersonId
from privity.workflows.conferences.joining.invitation import send_invitation, send_staff_invitation
from privity.workflows.conferences.planning.changing import CHANGED, first_time, keep, once, place
from privity.workflows.conferences.planning.checking import missing_from
from privity.workflows.conferences.planning.forms import Versioned
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, planner_of
from privity.workflows.conferences.planning.people import invited_by_key
from privity.workflows.conferences.planning.preflight import changes_of, decided
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired

TWICE = "Nothing was done: this page was sent a second time. Make a new code if you did not note the last one."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """How one person's invitation stands."""

    key: str
    who: str = field(repr=False)
    role: str
    by_link: bool
    state: str
    good: bool | None  # None: nothing yet
    more: str = ""
    standing: bool = False  # there is a link that could be used or taken back


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Shown once, to be told by telephone."""

    who: str = field(repr=False)
    code: str = field(repr=False)
    sent: bool


@require_GET
@closed_on_failure
def invitations(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = planner_of(request, conference)
    return _page(request, sight)


@require_POST
@closed_on_failure
def send(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    """To those chosen. The codes stand on the answer to this one request, and nowhere after it."""
    sight = _open(request, conference)
    form = Versioned(request.POST)
    chosen = [i for i in sight.conference.invited if place(conference, i.person) in request.POST.getlist("who")]
    if not chosen:
        return _page(request, sight, error="Choose at least one person")
    if not first_time(request):
        messages.error(request, TWICE)
        return redirect("invitations", conference=conference)
    told = told_now(decided(sight), sight.viewer.at)
    people = [i.person for i in chosen]
    try:
        read = form.cleaned_data["version"] if form.is_valid() else 0
        keep(sight, replace(sight.conference, told=told), EventKind.CONFERENCE_INVITED, read=read, people=people)
    except Changed:
        return _page(request, sight, error=CHANGED)
    codes, unsent = [], []
    for invited in chosen:
        code = _send_one(request, sight, invited.person)
        if code.code:
            codes.append(code)
        elif not code.sent:
            unsent.append(code.who)
    return _codes(request, sight, codes, unsent, sent=len(chosen) - len(unsent) - sum(not c.sent for c in codes))


@require_POST
@closed_on_failure
def new_code(request: HttpRequest, conference: ConferenceId, who: str) -> HttpResponse:
    """Somebody stands outside: one press makes a new link and code, sends the link, and shows the code."""
    sight = _open(request, conference)
    invited = invited_by_key(sight, who)
    if sight.has_sign_in(invited.person):
        raise NotTheirs
    if not first_time(request):
        messages.error(request, TWICE)
        return redirect("invitations", conference=conference)
    code = _send_one(request, sight, invited.person)
    return _codes(request, sight, [code], [], sent=int(code.sent))


@require_POST
@closed_on_failure
def take_back(request: HttpRequest, conference: ConferenceId, who: str) -> HttpResponse:
    sight = _open(request, conference)
    invited = invited_by_key(sight, who)
    if sight.has_sign_in(invited.person):
        raise NotTheirs
    wired().links.take_back(conference, invited.person, by=sight.viewer.person)
    messages.success(request, "The link is taken back. It opens nothing any more, and whoever was in by it is out.")
    return redirect("invitations", conference=conference)


def _send_one(request: HttpRequest, sight: Sight, person: PersonId) -> Code:
    """Staff are told where to sign in; everybody else gets a link, whose code somebody tells them."""
    origin, conference, who = request.build_absolute_uri("/").rstrip("/"), sight.conference, sight.name(person)
    if sight.has_sign_in(person):
        return Code(who=who, code="", sent=send_staff_invitation(conference, person, origin=origin))
    link = wired().links.issue(conference.id, person, by=sight.viewer.person)
    return Code(who=who, code=link.code, sent=send_invitation(conference, link, origin=origin))


def _codes(
    request: HttpRequest, sight: Sight, codes: Iterable[Code], unsent: Iterable[str], *, sent: int
) -> HttpResponse:
    return render(
        request,
        "conferences/planning/codes.html",
        {
            "standing": sight.viewer,
            "sight": sight,
            "conference": sight.conference,
            "codes": tuple(codes),
            "unsent": tuple(unsent),
            "sent": sent,
        },
    )


def _page(request: HttpRequest, sight: Sight, *, error: str = "") -> HttpResponse:
    return render(
        request,
        "conferences/planning/invitations.html",
        {
            "standing": sight.viewer,
            "sight": sight,
            "conference": sight.conference,
            "lines": lines_of(sight),
            "missing": missing_from(sight),
            "changes": changes_of(sight, decided(sight)),
            "told": sight.moment(sight.conference.told.at) if sight.conference.told else "",
            "error": error,
            "once": once(request) if sight.open else "",
        },
        status=400 if error else 200,
    )


def lines_of(sight: Sight) -> tuple[Line, ...]:
    states = {link.person: link for link in wired().links.states(sight.conference.id)}
    return tuple(_line(sight, invited, states.get(invited.person)) for invited in sight.conference.invited)


def _line(sight: Sight, invited: Invited, link: LinkState | None) -> Line:
    by_link = not sight.has_sign_in(invited.person)
    state, good, more = _state(sight, link) if by_link else ("Comes in by the sign-in", None, "")
    return Line(
        key=place(sight.conference.id, invited.person),
        who=sight.name(invited.person),
        role=sight.roles(invited.person),
        by_link=by_link,
        state=state,
        good=good,
        more=more,
        standing=link is not None and link.issued_at is not None and not link.taken_back,
    )


def _state(sight: Sight, link: LinkState | None) -> tuple[str, bool | None, str]:
    if link is None or link.issued_at is None:
        return "Never sent", None, ""
    if link.taken_back:
        return "Taken back", None, ""
    if link.locked:
        return "Locked", False, "Too many wrong codes. Make a new code, and tell it by telephone."
    if link.used_at is not None:
        return "Used", True, f"First opened {sight.moment(link.used_at)}; it is that device’s alone."
    if link.sent_at is not None:
        return "Sent", True, f"Handed to the mail gate {sight.moment(link.sent_at)}."
    return "Not sent", False, "There is a link, but the mail did not go. Check that they have a verified address."


def _open(request: HttpRequest, conference: ConferenceId) -> Sight:
    sight = planner_of(request, conference)
    if not sight.open:
        raise NotTheirs
    return sight
