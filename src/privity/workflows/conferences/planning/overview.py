"""A conference as it is planned: when, its parts, who comes, what is missing; moving and cancelling it."""

from dataclasses import dataclass, field, replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.audience import hearing
from privity.domain.conferences.plan import ConferenceId, Part, State, Task
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import keep, place
from privity.workflows.conferences.planning.checking import missing_from, warnings_of
from privity.workflows.conferences.planning.exclusions import Line as ExclusionLine
from privity.workflows.conferences.planning.exclusions import lines_of as exclusion_lines
from privity.workflows.conferences.planning.forms import Versioned, WhenForm
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, planner_of, sight_of
from privity.workflows.conferences.planning.preflight import changes_of, decided, questions_of
from privity.workflows.conferences.planning.showing import show
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired


@dataclass(frozen=True, slots=True, kw_only=True)
class PartShown:
    """`heard` is whether this viewer may hear it; to those who do not plan, the others stay without words."""

    id: str
    number: int
    title: str = field(repr=False)
    kind: str
    side: str = field(repr=False)
    topics: tuple[str, ...] = field(repr=False)
    chat: bool
    recording: bool
    ended: bool
    heard: bool
    hears: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    key: str
    who: str = field(repr=False)
    role: str
    task: str
    side: str = field(repr=False)
    apologies: bool
    family: bool


@require_GET
@closed_on_failure
def conference(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = sight_of(request, conference)
    context: dict[str, object] = {
        "standing": sight.viewer,
        "sight": sight,
        "conference": sight.conference,
        "parts": parts_of(sight),
        "mine": [e for e in exclusion_lines(sight) if e.mine or sight.chairs],
        "state": words.STATE[sight.conference.state],
        "live": _comes_in_here(sight),
        "afterwards": _afterwards(sight),
    }
    if not sight.plans:
        return render(request, "conferences/planning/invited.html", context)
    found = decided(sight)
    exclusions: tuple[ExclusionLine, ...] = exclusion_lines(sight)
    return render(
        request,
        "conferences/planning/overview.html",
        context
        | {
            "people": people_of(sight),
            "exclusions": exclusions,
            "undecided": sum(1 for e in exclusions if not e.decided),
            "missing": missing_from(sight),
            "short": not found.quorum.quorate,
            "warnings": warnings_of(sight, found),
            "questions": questions_of(sight, found),
            "changes": changes_of(sight, found),
            "never_told": sight.conference.told is None,
            "Task": Task,
        },
    )


def _comes_in_here(sight: Sight) -> bool:
    """Staff who are invited go in by this page; everybody else by their personal link."""
    person = sight.viewer.person
    return sight.open and sight.has_sign_in(person) and sight.conference.invitation(person) is not None


def _afterwards(sight: Sight) -> tuple[tuple[str, str], ...]:
    """Pages of what was said, by what this viewer does in the conference; those pages decide again themselves."""
    invited = sight.conference.invitation(sight.viewer.person)
    if invited is None or sight.conference.state not in {State.UNDER_WAY, State.ENDED}:
        return ()
    task, found = invited.task, []
    if task in {Task.CHAIR, Task.MINUTE_TAKER}:
        found.append(("minutes", "Minutes"))
    if task is not Task.TAKES_PART:
        found.append(("conference-attendance", "Who was there"))
    if task is Task.CHAIR:
        found += [("who-heard-what", "Who heard what"), ("conference-copies", "Who gets which record")]
    return tuple(found)


def parts_of(sight: Sight) -> tuple[PartShown, ...]:
    shown = (_part(sight, number, part) for number, part in enumerate(sight.conference.parts, start=1))
    return tuple(p for p in shown if p.heard or sight.plans)


def _part(sight: Sight, number: int, part: Part) -> PartShown:
    conference, viewer = sight.conference, sight.viewer
    answers = {
        i.person: hearing(conference, part, i.person, kernel=viewer.kernel, at=sight.decided_at).hears
        for i in conference.invited
    }
    return PartShown(
        id=part.id,
        number=number,
        title=part.title,
        kind=words.PART_KIND[part.kind],
        side=words.side(part.side),
        topics=tuple(dict.fromkeys(sight.topic(topic) for topic in part.topics)),
        chat=part.chat,
        recording=part.recording,
        ended=part.id in conference.ended_parts,
        heard=answers.get(viewer.person, False),
        hears=sum(answers.values()),
    )


def people_of(sight: Sight) -> tuple[Person, ...]:
    """Those with a task first, then practitioners, then family by side."""
    order = [Task.CHAIR, Task.SECOND_HOST, Task.MINUTE_TAKER, Task.TAKES_PART]
    invited = sorted(
        sight.conference.invited,
        key=lambda i: (order.index(i.task), sight.is_family(i.person), i.side, sight.name(i.person)),
    )
    return tuple(
        Person(
            key=place(sight.conference.id, i.person),
            who=sight.name(i.person),
            role=sight.roles(i.person),
            task=words.TASK[i.task],
            side=words.side(i.side),
            apologies=i.apologies,
            family=sight.is_family(i.person),
        )
        for i in invited
    )


@require_http_methods(["GET", "POST"])
@closed_on_failure
def move(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = planner_of(request, conference)
    if not sight.planned:
        raise NotTheirs
    now = sight.conference.starts.astimezone(sight.viewer.zone)
    form = WhenForm(
        request.POST if request.method == "POST" else None,
        zone=sight.viewer.zone,
        now=sight.viewer.at,
        initial={"day": now.day, "month": now.month, "year": now.year, "time": f"{now:%H:%M}"},
    )
    if request.method == "POST" and form.is_valid():
        moved = replace(sight.conference, starts=form.cleaned_data["starts"])
        try:
            keep(sight, moved, EventKind.CONFERENCE_CHANGED, read=form.cleaned_data["version"], what="moved")
        except Changed:
            form.add_changed()
        else:
            messages.success(
                request, "The date and time are changed. Send the invitations again, so that everybody knows."
            )
            return redirect("conference", conference=conference)
    return show(request, sight, form, "move.html")


@require_http_methods(["GET", "POST"])
@closed_on_failure
def cancel(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = planner_of(request, conference)
    if not sight.planned:
        raise NotTheirs
    form = Versioned(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        ended = replace(sight.conference, state=State.CANCELLED)
        try:
            keep(sight, ended, EventKind.CONFERENCE_CHANGED, read=form.cleaned_data["version"], what="cancelled")
        except Changed:
            form.add_changed()
        else:
            untold = _tell_of_cancelling(sight)
            messages.success(request, "The conference is cancelled. Every personal link is taken back.")
            if untold:
                messages.warning(
                    request, f"{words.count(untold, 'person', 'people')} could not be told by email: telephone them."
                )
            return redirect("conference", conference=conference)
    return show(request, sight, form, "cancel.html")


def _tell_of_cancelling(sight: Sight) -> int:
    """Takes each link back, and tells whoever had an invitation; how many could not be told."""
    links, untold = wired().links, 0
    for link in links.states(sight.conference.id):
        if link.issued_at and not link.taken_back:
            links.take_back(sight.conference.id, link.person, by=sight.viewer.person)
    if sight.conference.told is not None:
        for invited in sight.conference.invited:
            said = f"The meeting on {sight.when}, to which you are invited, will not take place."
            untold += not wired().posting.send(invited.person, subject="A meeting will not take place", words=said)
    return untold
