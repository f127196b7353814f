"""The way in for people without an account: a link, a code, one device. Nothing here names anybody or what it is about."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import PathUnavailable
from privity.control.ports import LedgerUnavailable
from privity.control.world import WorldUnavailable
from privity.domain.conferences.links import LetIn
from privity.domain.conferences.plan import Conference
from privity.domain.people import PersonId
from privity.records.conferences.links import new_device
from privity.workflows.conferences.joining.device import address_of, remember, secrets_of
from privity.workflows.conferences.joining.forms import CodeForm
from privity.workflows.conferences.live.page import live_page, ticket_answer
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.wiring import wired

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]
EARLY = timedelta(hours=1)  # so long before the beginning the waiting room can be entered
STOPPED = {
    LetIn.NO_LINK: ("conferences/join_no_link.html", 404),
    LetIn.LOCKED: ("conferences/join_locked.html", 403),
    LetIn.OTHER_DEVICE: ("conferences/join_other_device.html", 403),
}


def quiet(policy: str) -> Callable[[Page[P]], Page[P]]:
    """No address of these pages goes to another site; what can't be asked right now lets nobody in."""

    def closed(page: Page[P]) -> Page[P]:
        @wraps(page)
        def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            try:
                answer = page(request, *args, **kwargs)
            except (ConferencesUnavailable, PathUnavailable, LedgerUnavailable, WorldUnavailable):
                answer = _said(request, "conferences/join_unavailable.html", 503)
            answer.headers["Referrer-Policy"] = policy
            answer.headers["X-Robots-Tag"] = "noindex, nofollow"
            return answer

        return asked

    return closed


# A form on a page with `no-referrer` is posted with the origin "null", which is refused as somebody else's.
# With `strict-origin` the address with its token is told to nobody either, our own server included.
@require_http_methods(["GET", "HEAD", "POST"])
@quiet("strict-origin")
def join(request: HttpRequest, token: str) -> HttpResponse:
    """GET opens nothing, binds nothing and counts nothing: scanners of mail fetch links before people do."""
    links = wired().links
    if not links.known(token):
        return _said(request, *STOPPED[LetIn.NO_LINK])
    if links.paused(address_of(request)):
        return _said(request, "conferences/join_paused.html", 429)
    here = next((secret for secret in secrets_of(request) if links.bound_to(token, secret)), None)
    if request.method != "POST":
        return _landing(request, CodeForm(), known=here is not None)
    return _in(request, here) if here is not None else _tried(request, token)


@require_safe
@quiet("no-referrer")
def joined(request: HttpRequest) -> HttpResponse:
    """What to know and to prepare, and when it begins. No token is in this address any more."""
    found = _here(request)
    if found is None:
        return _said(request, "conferences/join_not_here.html", 403)
    _, conference, _ = found
    opens, zone = conference.starts - EARLY, wired().kernels.current().index.department.zone
    return render(
        request,
        "conferences/joined.html",
        {
            "begins": words.when(conference.starts, zone),
            "opens": words.when(opens, zone),
            "may_enter": wired().clock() >= opens,
            "telephone": wired().telephone,
        },
    )


@require_safe
@quiet("no-referrer")
def join_live(request: HttpRequest) -> HttpResponse:
    found = _here(request)
    if found is None:
        return _said(request, "conferences/join_not_here.html", 403)
    if request.method == "HEAD":
        return HttpResponse()
    _, conference, person = found
    return live_page(request, conference=conference, person=person)


@require_POST
@quiet("no-referrer")
def join_ticket(request: HttpRequest) -> HttpResponse:
    found = _here(request)
    if found is None:
        return HttpResponse(status=403)
    device, conference, person = found
    return ticket_answer(conference=conference.id, person=person, device=device)


def _here(request: HttpRequest) -> tuple[str, Conference, PersonId] | None:
    """For whom this device was let in last, of the links that still stand."""
    for secret in secrets_of(request):
        whose = wired().links.whose(secret)
        conference = None if whose is None else wired().plans.get(whose[0])
        if whose is not None and conference is not None:
            return secret, conference, whose[1]
    return None


def _tried(request: HttpRequest, token: str) -> HttpResponse:
    links, form = wired().links, CodeForm(request.POST)
    if not form.is_valid():
        return _landing(request, form)
    device = new_device()
    answer = links.let_in(token, form.digits(), device=device)
    if answer is LetIn.YES:
        return _in(request, device)
    if answer in {LetIn.WRONG_CODE, LetIn.LOCKED}:
        links.wrong(address_of(request))
    if answer is not LetIn.WRONG_CODE:
        return _said(request, *STOPPED[answer])
    form.add_error("code", _wrong(links.tries_left(token)))
    return _landing(request, form)


def _in(request: HttpRequest, device: str) -> HttpResponse:
    answer = redirect("joined")
    answer.status_code = 303
    remember(answer, request, device)
    return answer


def _landing(request: HttpRequest, form: CodeForm, *, known: bool = False) -> HttpResponse:
    more = {"form": form, "known": known, "telephone": wired().telephone}
    return render(request, "conferences/join.html", more, status=400 if form.errors else 200)


def _said(request: HttpRequest, template: str, status: int) -> HttpResponse:
    try:
        telephone = wired().telephone
    except PathUnavailable:
        telephone = ""
    return render(request, template, {"telephone": telephone}, status=status)


def _wrong(left: int) -> str:
    tries = "1 more try" if left == 1 else f"{left} more tries"
    return f"That code is not right. You have {tries}."
