"""The live page for staff, who are signed in and invited. Whoever is not invited learns nothing, not that it exists."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST, require_safe

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import PathUnavailable
from privity.domain.conferences.plan import Conference, ConferenceId
from privity.domain.people import PersonId
from privity.workflows.conferences.live.page import live_page, ticket_answer
from privity.workflows.conferences.wiring import wired


@require_safe
def live(request: HttpRequest, conference: str) -> HttpResponse:
    try:
        planned, person = _invited(request, conference)
        if request.method == "HEAD":  # from the page itself, so that no session runs out in the middle of a conference
            return HttpResponse()
        return live_page(request, conference=planned, person=person)
    except (ConferencesUnavailable, PathUnavailable):
        return render(request, "conferences/live_unavailable.html", status=503)


@require_POST
def ticket(request: HttpRequest, conference: str) -> HttpResponse:
    try:
        planned, person = _invited(request, conference)
    except (ConferencesUnavailable, PathUnavailable):
        return HttpResponse(status=503)
    device = request.session.session_key
    if not device:
        raise Http404
    return ticket_answer(conference=planned.id, person=person, device=device)


def _invited(request: HttpRequest, conference: str) -> tuple[Conference, PersonId]:
    """Not invited and not there are the same answer."""
    user: Any = request.user
    person = PersonId(user.person)
    planned = wired().plans.get(ConferenceId(conference))
    if planned is None or planned.invitation(person) is None:
        raise Http404
    return planned, person
