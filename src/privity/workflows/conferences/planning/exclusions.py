"""Exclusions: asked for by anybody invited or planning, decided by the chair alone, shown as they stand."""

from dataclasses import dataclass, field, replace
from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.exclusions import is_late, last_day_for_requests, objections_to
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Part,
    PartId,
)
from privity.domain.conferences.working_days import NoCalendar
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import keep, new_id, place
from privity.workflows.conferences.planning.exclusion_forms import DecideForm, ExcludeForm
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, sight_of
from privity.workflows.conferences.planning.showing import parts_told, show
from privity.workflows.conferences.planning.sight import Sight


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: ExclusionId
    who: str = field(repr=False)
    ground: str
    parts: str = field(repr=False)
    asked_by: str = field(repr=False)
    asked: str
    late: bool
    decided: bool
    excluded: bool
    state: str
    decided_by: str = field(repr=False)
    decided_at: str
    mine: bool  # asked for by this viewer


def lines_of(sight: Sight) -> tuple[Line, ...]:
    return tuple(_line(sight, each) for each in sight.conference.exclusions)


def _line(sight: Sight, each: Exclusion) -> Line:
    decided = each.decided_by is not None
    return Line(
        id=each.id,
        who=sight.name(each.person),
        ground=words.GROUND[each.ground][0],
        parts=_named(sight, each.parts),
        asked_by=sight.name(each.requested_by),
        asked=sight.moment(each.requested_at),
        late=is_late(each, sight.conference, kernel=sight.viewer.kernel),
        decided=decided,
        excluded=each.excluded,
        state=("Excluded" if each.excluded else "Not excluded") if decided else "Waits for the chair",
        decided_by=sight.name(each.decided_by) if decided else "",
        decided_at=sight.moment(each.decided_at),
        mine=each.requested_by == sight.viewer.person,
    )


def _named(sight: Sight, parts: tuple[PartId, ...]) -> str:
    if not parts:
        return "The whole conference"
    found = {part.id: part.title for part in parts_told(sight)}
    return ", ".join(found.get(part, "A part that you do not hear") for part in parts)


def last_day(sight: Sight) -> date | None:
    department = sight.viewer.kernel.index.department
    try:
        return last_day_for_requests(sight.conference.starts, department.jurisdiction, department.zone)
    except NoCalendar:
        return None


@require_http_methods(["GET", "POST"])
@closed_on_failure
def ask(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = sight_of(request, conference)
    if not sight.open:
        raise NotTheirs
    people, parts = _who_may_be(sight), parts_told(sight)
    last = last_day(sight)
    late = last is None or sight.viewer.at.astimezone(sight.viewer.zone).date() > last
    form = ExcludeForm(
        request.POST if request.method == "POST" else None,
        people=people,
        parts=[(part.id, part.title) for part in parts],
        late=late,
    )
    if request.method == "POST" and form.is_valid():
        wanted = _wanted(sight, form, people, parts)
        changed = replace(sight.conference, exclusions=(*sight.conference.exclusions, wanted))
        if _objects(sight, form, wanted) or not _kept(
            sight, changed, form, EventKind.CONFERENCE_EXCLUSION_REQUESTED, wanted, late=late
        ):
            return _ask_page(request, sight, form, people, parts, late=late, last=last)
        messages.success(request, "The exclusion is asked for. It keeps nobody out until the chair has decided.")
        return redirect("conference", conference=conference)
    return _ask_page(request, sight, form, people, parts, late=late, last=last)


def _ask_page(  # noqa: PLR0913 - what the page shows
    request: HttpRequest,
    sight: Sight,
    form: ExcludeForm,
    people: list[tuple[str, str, PersonId]],
    parts: tuple[Part, ...],
    *,
    late: bool,
    last: date | None,
) -> HttpResponse:
    told = f"{last:%A} {last.day} {last:%B %Y}" if last else ""
    more = {"people": people, "parts": parts, "late": late, "last": told, "grounds": words.GROUND}
    return show(request, sight, form, "ask_exclusion.html", **more)


def _wanted(
    sight: Sight, form: ExcludeForm, people: list[tuple[str, str, PersonId]], parts: tuple[Part, ...]
) -> Exclusion:
    said = form.cleaned_data
    chosen = said["parts"]
    return Exclusion(
        id=ExclusionId(new_id()),
        person=next(person for key, _, person in people if key == said["person"]),
        ground=ExclusionGround(said["ground"]),
        requested_by=sight.viewer.person,
        requested_at=sight.viewer.at,
        parts=() if said["whole"] == "whole" else tuple(part.id for part in parts if part.id in chosen),
        evidence=said["evidence"],
        late_because=said["late_because"],
    )


@require_http_methods(["GET", "POST"])
@closed_on_failure
def exclusion(request: HttpRequest, conference: ConferenceId, exclusion: ExclusionId) -> HttpResponse:
    """The record; for the chair, until it is decided, the decision."""
    sight = sight_of(request, conference)
    found = next((e for e in sight.conference.exclusions if e.id == exclusion), None)
    theirs = found is not None and (sight.plans or sight.chairs or found.requested_by == sight.viewer.person)
    if found is None or not theirs:
        raise NotTheirs
    decides = sight.chairs and sight.open and found.decided_by is None and found.person != sight.viewer.person
    parts = sight.conference.parts
    form = DecideForm(
        request.POST if decides and request.method == "POST" else None,
        parts=[(part.id, part.title) for part in parts],
        initial={"parts": list(found.parts), "whole": "parts" if found.parts else "whole"},
    )
    if request.method == "POST":
        if not decides:
            raise NotTheirs
        if form.is_valid():
            decided = _decided(sight, found, form)
            others = tuple(decided if e.id == found.id else e for e in sight.conference.exclusions)
            changed = replace(sight.conference, exclusions=others)
            if not _objects(sight, form, decided) and _kept(
                sight, changed, form, EventKind.CONFERENCE_EXCLUSION_DECIDED, decided, excluded=decided.excluded
            ):
                messages.success(
                    request, "The decision is recorded. Tell the person quickly, in the words that you wrote."
                )
                return redirect("exclusion", conference=conference, exclusion=exclusion)
    # Evidence says things about a family: it is for who decides, and for who wrote it.
    reads = sight.chairs or found.requested_by == sight.viewer.person
    more = {"found": found, "line": _line(sight, found), "decides": decides, "parts": parts, "reads": reads}
    return show(request, sight, form, "exclusion.html", example=words.GROUND[found.ground][1], **more)


def _decided(sight: Sight, asked: Exclusion, form: DecideForm) -> Exclusion:
    said = form.cleaned_data
    excluded = said["decision"] == "yes"
    chosen = () if said["whole"] == "whole" else tuple(p.id for p in sight.conference.parts if p.id in said["parts"])
    return replace(
        asked,
        parts=chosen if excluded else asked.parts,
        decided_by=sight.viewer.person,
        decided_at=sight.viewer.at,
        excluded=excluded,
        shortest=said["shortest"],
        told=said["told"],
        views=said["views"],
    )


DECIDED = frozenset({"decided_by", "decided_at", "shortest", "told", "views", "parts"})
FIELDS = {"requested_by": "person", "decided_by": "decision", "decided_at": "decision"}


def _objects(sight: Sight, form: ExcludeForm | DecideForm, exclusion: Exclusion) -> bool:
    """The rules have the last word; what they say is put beside the field that it is about."""
    if exclusion.decided_by is not None and not exclusion.excluded:
        return False  # a no needs nothing more, whatever the request lacked
    for objection in objections_to(exclusion, sight.conference, kernel=sight.viewer.kernel):
        name = objection.where.rsplit(".", 1)[-1]
        if objection.stops and (exclusion.decided_by is None or name in DECIDED):
            name = FIELDS.get(name, name)
            form.add_error(name if name in form.fields else None, objection.text)
    return bool(form.errors)


def _kept(
    sight: Sight,
    changed: Conference,
    form: ExcludeForm | DecideForm,
    kind: EventKind,
    exclusion: Exclusion,
    **body: object,
) -> bool:
    said = {"exclusion": exclusion.id, "person": exclusion.person, "ground": exclusion.ground.value}
    try:
        keep(sight, changed, kind, read=form.cleaned_data["version"], **said, parts=list(exclusion.parts), **body)
    except Changed:
        form.add_changed()
        return False
    return True


def _who_may_be(sight: Sight) -> list[tuple[str, str, PersonId]]:
    """Those invited whom this viewer may be told of, but for themselves: key, name, person."""
    return [
        (place(sight.conference.id, i.person), sight.name(i.person), i.person)
        for i in sight.conference.invited
        if i.person != sight.viewer.person and sight.may_name(i.person)
    ]
