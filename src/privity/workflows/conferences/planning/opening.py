"""Opening a page about a conference: who comes, whether they may know of it, and what is shown when they may not."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import PathUnavailable
from privity.control.ports import LedgerUnavailable
from privity.control.world import WorldUnavailable
from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.sight import Sight, Viewer
from privity.workflows.conferences.wiring import wired

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]


class NotTheirs(Exception):
    """There is no such thing, or it is not this person's: the same answer."""


def closed_on_failure(page: Page[P]) -> Page[P]:
    """'Not yours' and 'not there' end in the same page; what can't be asked right now is shown to nobody."""

    @wraps(page)
    def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return page(request, *args, **kwargs)
        except NotTheirs:
            raise Http404 from None
        except (PathUnavailable, ConferencesUnavailable, LedgerUnavailable, WorldUnavailable):
            return render(request, "conferences/planning/unavailable.html", status=503)

    return asked


def viewer_in(request: HttpRequest) -> Viewer:
    user: Any = request.user
    return Viewer(person=PersonId(user.person), kernel=wired().kernels.current(), at=wired().clock())


def may_know_of(sight: Sight) -> bool:
    """Who plans in the case, and who is invited by their work; nobody whom a bar or a relation keeps from the case."""
    viewer, conference = sight.viewer, sight.conference
    if conference.case not in viewer.kernel.index.cases or not viewer.works:
        return False
    if sight.plans:
        return True
    return conference.invitation(viewer.person) is not None and not viewer.kept_out(sight.case)


def sight_of(request: HttpRequest, conference: ConferenceId) -> Sight:
    """Raises NotTheirs."""
    viewer = viewer_in(request)
    found = wired().plans.get(conference)
    if found is None or not may_know_of(sight := Sight(viewer=viewer, conference=found)):
        raise NotTheirs
    return sight


def planner_of(request: HttpRequest, conference: ConferenceId) -> Sight:
    """For what only those who plan may see. Raises NotTheirs."""
    sight = sight_of(request, conference)
    if not sight.plans:
        raise NotTheirs
    return sight
