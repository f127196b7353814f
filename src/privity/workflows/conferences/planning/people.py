"""Who is invited: from those involved in the case and the staff; their task, their side, and apologies."""

from collections.abc import Iterator
from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import keep, place
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, planner_of
from privity.workflows.conferences.planning.parts import side_meant, side_names
from privity.workflows.conferences.planning.people_forms import InvitedForm, InviteForm
from privity.workflows.conferences.planning.showing import show
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired

Candidate = tuple[str, str, PersonId]  # key, name with role, person


def candidates_of(sight: Sight) -> tuple[list[Candidate], list[Candidate]]:
    """Those involved in the case now, and the staff besides; nobody whom this planner may not be told of."""
    conference, case = sight.conference, sight.case
    now, invited = sight.viewer.at.timestamp(), {i.person for i in conference.invited}
    involved = [p for p in case.parts if case.involved(p, now) and p not in invited and sight.may_name(p)]
    staff = [p for p in sight.viewer.kernel.index.staff if p not in invited and p not in involved]
    return _named(sight, involved), _named(sight, staff)


def _named(sight: Sight, people: list[PersonId]) -> list[Candidate]:
    found = []
    for person in people:
        role = sight.roles(person)
        found.append((place(sight.conference.id, person), sight.name(person) + (f", {role}" if role else ""), person))
    return sorted(found, key=lambda each: each[1])


@require_http_methods(["GET", "POST"])
@closed_on_failure
def invite(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = _open(request, conference)
    involved, staff = candidates_of(sight)
    form = InviteForm(request.POST if request.method == "POST" else None, people=[*involved, *staff])
    if request.method == "POST" and form.is_valid():
        person = next(p for key, _, p in (*involved, *staff) if key == form.cleaned_data["person"])
        wanted = Invited(
            person=person,
            task=Task(form.cleaned_data["task"]),
            side=side_meant(sight.conference, form.cleaned_data["side"]) if sight.has_side(person) else "",
        )
        if _tasks_are_right(sight, form, wanted):
            changed = replace(sight.conference, invited=(*sight.conference.invited, wanted))
            if _kept(sight, changed, form, "person_added", wanted):
                messages.success(request, "Added. They have no invitation until you send it.")
                return redirect("conference", conference=conference)
    more = {"involved": involved, "staff": staff, "tasks": words.TASK, "sides": side_names(sight.conference)}
    return show(request, sight, form, "invite.html", **more)


@require_http_methods(["GET", "POST"])
@closed_on_failure
def invited(request: HttpRequest, conference: ConferenceId, who: str) -> HttpResponse:
    """Task, side, apologies; or not invited any more, which takes their link back."""
    sight = _open(request, conference)
    found = invited_by_key(sight, who)
    sided = sight.has_side(found.person)
    form = InvitedForm(
        request.POST if request.method == "POST" else None,
        initial={"task": found.task.value, "side": words.side_name(found.side), "apologies": found.apologies},
    )
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        if said["remove"]:
            left = tuple(i for i in sight.conference.invited if i.person != found.person)
            if _kept(sight, replace(sight.conference, invited=left), form, "person_removed", found):
                _take_back(sight, found.person)
                messages.success(request, "They are no longer invited. A link of theirs opens nothing any more.")
                return redirect("conference", conference=conference)
        else:
            side = side_meant(sight.conference, said["side"]) if sided else ""
            wanted = replace(found, task=Task(said["task"]), side=side, apologies=said["apologies"])
            others = tuple(wanted if i.person == found.person else i for i in sight.conference.invited)
            if _tasks_are_right(sight, form, wanted) and _kept(
                sight, replace(sight.conference, invited=others), form, "person_changed", wanted
            ):
                messages.success(request, "Saved.")
                return redirect("conference", conference=conference)
    return show(
        request,
        sight,
        form,
        "invited_person.html",
        who=sight.name(found.person),
        role=sight.roles(found.person),
        sided=sided,
        tasks=words.TASK,
        sides=side_names(sight.conference),
    )


def invited_by_key(sight: Sight, key: str) -> Invited:
    found = next((i for i in sight.conference.invited if place(sight.conference.id, i.person) == key), None)
    if found is None:
        raise NotTheirs
    return found


def _open(request: HttpRequest, conference: ConferenceId) -> Sight:
    sight = planner_of(request, conference)
    if not sight.open:
        raise NotTheirs
    return sight


def _tasks_are_right(sight: Sight, form: InviteForm | InvitedForm, wanted: Invited) -> bool:
    for text in wrong_task(sight, sight.conference, wanted):
        form.add_error("task", text)
    if sight.is_family(wanted.person) and not wanted.side:
        form.add_error("side", "Say on which side of the family they are: it decides with whom they wait")
    return not form.errors


def wrong_task(sight: Sight, conference: Conference, wanted: Invited) -> Iterator[str]:
    """Each task is one person's, and none of them is a family member's."""
    if wanted.task is Task.TAKES_PART:
        return
    other = next((i for i in conference.invited if i.task is wanted.task and i.person != wanted.person), None)
    if other is not None:
        name = words.TASK[wanted.task].lower()
        yield f"{sight.name(other.person)} is the {name}: change that first, since there is one {name}"
    if sight.has_side(wanted.person):
        yield "Only somebody who works with the family can have this task"
    if wanted.task in {Task.CHAIR, Task.SECOND_HOST} and wanted.person not in sight.viewer.kernel.index.staff:
        yield "A host must be staff: they come in by the sign-in"


def _kept(sight: Sight, changed: Conference, form: InviteForm | InvitedForm, what: str, person: Invited) -> bool:
    said = {"what": what, "person": person.person, "task": person.task.value, "apologies": person.apologies}
    try:
        keep(sight, changed, EventKind.CONFERENCE_CHANGED, read=form.cleaned_data["version"], **said)
    except Changed:
        form.add_changed()
        return False
    return True


def _take_back(sight: Sight, person: PersonId) -> None:
    links = wired().links
    for link in links.states(sight.conference.id):
        if link.person == person and link.issued_at and not link.taken_back:
            links.take_back(sight.conference.id, person, by=sight.viewer.person)
