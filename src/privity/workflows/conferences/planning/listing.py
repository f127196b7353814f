"""The list of conferences, and planning a new one."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from privity.control.ports import EventKind
from privity.domain.conferences.plan import Conference, ConferenceId, Kind, State
from privity.domain.conferences.proposing import propose
from privity.domain.facts import CaseId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import new_id, write
from privity.workflows.conferences.planning.forms import NewForm
from privity.workflows.conferences.planning.opening import closed_on_failure, may_know_of, viewer_in
from privity.workflows.conferences.planning.sight import Sight, Viewer
from privity.workflows.conferences.wiring import wired

LONG_OVER = timedelta(hours=12)  # a planned conference that nobody began or cancelled is past then
PAST_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: ConferenceId
    kind: str
    when: str
    state: State
    state_words: str
    reference: str = field(repr=False)
    task: str
    planned_by_me: bool


@require_GET
@closed_on_failure
def conferences(request: HttpRequest) -> HttpResponse:
    viewer = viewer_in(request)
    known = [s for s in (Sight(viewer=viewer, conference=c) for c in _theirs(viewer)) if may_know_of(s)]
    coming = sorted((s for s in known if not _past(s)), key=lambda s: (s.conference.starts, s.conference.id))
    past = sorted((s for s in known if _past(s)), key=lambda s: s.conference.starts, reverse=True)
    return render(
        request,
        "conferences/planning/list.html",
        {
            "standing": viewer,
            "coming": _lines(coming),
            "past": _lines(past[:PAST_SHOWN]),
            "State": State,
            "may_plan": bool(viewer.plans_in),
        },
    )


@require_http_methods(["GET", "POST"])
@closed_on_failure
def new(request: HttpRequest) -> HttpResponse:
    viewer = viewer_in(request)
    cases = [(case.id, case.case.reference) for case in viewer.plans_in]
    form = NewForm(request.POST if request.method == "POST" else None, cases=cases, zone=viewer.zone, now=viewer.at)
    if request.method == "POST" and form.is_valid():
        planned = propose(
            ConferenceId(new_id()),
            CaseId(form.cleaned_data["case"]),
            Kind(form.cleaned_data["kind"]),
            starts=form.cleaned_data["starts"],
            planned_by=viewer.person,
            kernel=viewer.kernel,
            at=viewer.at,
        )
        sight = Sight(viewer=viewer, conference=planned)
        write(sight, EventKind.CONFERENCE_PLANNED, case=planned.case, kind=planned.kind.value, parts=len(planned.parts))
        wired().plans.add(planned)
        messages.success(
            request, "The conference is planned. Look through what is proposed; nobody has been invited yet."
        )
        return redirect("conference", conference=planned.id)
    return render(
        request,
        "conferences/planning/new.html",
        {"standing": viewer, "form": form, "cases": cases, "kinds": words.KIND},
        status=400 if form.errors else 200,
    )


def _theirs(viewer: Viewer) -> Iterable[Conference]:
    plans = wired().plans
    found: dict[ConferenceId, Conference] = {c.id: c for c in plans.with_person(viewer.person)}
    if viewer.plans_in:
        found |= {c.id: c for c in plans.of_cases([case.id for case in viewer.plans_in])}
    return found.values()


def _past(sight: Sight) -> bool:
    conference, now = sight.conference, sight.viewer.at
    over = conference.state in {State.ENDED, State.CANCELLED}
    return over or (conference.state is State.PLANNED and conference.starts + LONG_OVER < now)


def _lines(sights: Iterable[Sight]) -> tuple[Line, ...]:
    return tuple(
        Line(
            id=s.conference.id,
            kind=s.kind,
            when=s.when,
            state=s.conference.state,
            state_words=words.STATE[s.conference.state],
            reference=s.reference,
            task=words.TASK[invited.task] if (invited := s.conference.invitation(s.viewer.person)) else "",
            planned_by_me=s.conference.planned_by == s.viewer.person,
        )
        for s in sights
    )
