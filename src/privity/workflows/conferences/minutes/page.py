"""The page of the minutes: part by part, what was written down, and a form where this viewer may write."""

from dataclasses import dataclass, field
from datetime import datetime

from privity.domain.conferences.minutes import Entry
from privity.domain.conferences.plan import Part, PartId, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.forms import WHAT, EntryForm
from privity.workflows.conferences.minutes.reach import Reach
from privity.workflows.conferences.planning import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An entry as this viewer may see it."""

    id: str
    clock: str
    who: str = field(repr=False)
    kind: str
    what: str
    words: str = field(repr=False)
    withdrawn: bool
    by: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartPage:
    id: PartId
    title: str = field(repr=False)
    kind: str
    state: str  # "on", "over", "to come"
    there: bool  # this viewer is in its room now
    lines: tuple[Line, ...] = field(repr=False)
    unseen: int
    form: EntryForm | None = field(default=None, repr=False)

    @property
    def says(self) -> str:
        return {"on": "On now", "over": "Over", "to come": "To come"}[self.state]


def clock(reach: Reach, at: datetime) -> str:
    """To the second: 09:05:07"""
    return f"{at.astimezone(reach.sight.viewer.zone):%H:%M:%S}"


def people_of(reach: Reach, part: PartId) -> list[tuple[str, str]]:
    """Who was in that part's room at any time, for the list of who said it."""
    named = [(str(person), _named(reach, person)) for person in reach.came_to(part)]
    return sorted(named, key=lambda each: each[1])


def pages_of(reach: Reach, forms: dict[str, EntryForm]) -> tuple[PartPage, ...]:
    """`forms` that were sent and are wrong, by part. Parts that this viewer may not hear have no line here."""
    return tuple(page_of(reach, part, forms.get(part.id)) for part in reach.sight.conference.parts if reach.hears(part))


def page_of(reach: Reach, part: Part, form: EntryForm | None = None) -> PartPage:
    mine = [e for e in reach.entries if e.part == part.id]
    shown = [e for e in mine if reach.reads(e)]
    came = reach.person in reach.came_to(part.id)
    if form is None and came and reach.task is Task.MINUTE_TAKER:
        form = EntryForm(people=people_of(reach, part.id), initial={"what": "said"})
    on = any(stay.part == part.id and stay.went is None for stay in reach.attendance)
    return PartPage(
        id=part.id,
        title=part.title,
        kind=words.PART_KIND[part.kind],
        state="on" if on and not reach.ended else "over" if mine or reach.came_to(part.id) else "to come",
        there=any(s.part == part.id and s.person == reach.person and s.went is None for s in reach.attendance),
        lines=tuple(line_of(reach, e) for e in shown),
        unseen=len(mine) - len(shown),
        form=form,
    )


def line_of(reach: Reach, entry: Entry) -> Line:
    return Line(
        id=entry.id,
        clock=clock(reach, entry.at),
        who=_named(reach, entry.said_by) if entry.said_by else "",
        kind=entry.what.value,
        what=WHAT[entry.what],
        words=entry.words,
        withdrawn=entry.withdrawn,
        by=_named(reach, entry.by),
    )


def _named(reach: Reach, person: PersonId) -> str:
    name, roles = reach.sight.name(person), reach.sight.roles(person)
    return f"{name} ({roles})" if roles else name
