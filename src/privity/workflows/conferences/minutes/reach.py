"""Who reaches the minutes of a conference, and what of them: their own copy, worked out afresh for each page."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from django.http import HttpRequest

from privity.control.conferences.ports import Attendance
from privity.control.ports import Event, EventKind
from privity.domain.conferences.audience import hearing
from privity.domain.conferences.copies import Copy, copy_for
from privity.domain.conferences.minutes import Entry, in_room
from privity.domain.conferences.plan import ConferenceId, Part, PartId, State, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.opening import NotTheirs, sight_of
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired


@dataclass(frozen=True, kw_only=True)  # without slots: what was worked out is kept for this one page
class Reach:
    """One viewer, one conference, who was in which room, and what was written down."""

    sight: Sight
    attendance: Sequence[Attendance]
    entries: Sequence[Entry]

    @property
    def person(self) -> PersonId:
        return self.sight.viewer.person

    @property
    def at(self) -> datetime:
        return self.sight.viewer.at

    @property
    def ended(self) -> bool:
        return self.sight.conference.state is State.ENDED

    @cached_property
    def task(self) -> Task:
        invited = self.sight.conference.invitation(self.person)
        return invited.task if invited else Task.TAKES_PART

    @cached_property
    def own(self) -> Copy:
        return self.copy_of(self.person)

    @cached_property
    def readable(self) -> frozenset[str]:
        """Entries that this viewer may read now: whoever wrote one and is barred since reads it no more."""
        return frozenset(entry for part in self.own.parts for entry in part.entries)

    def copy_of(self, person: PersonId) -> Copy:
        return copy_for(
            self.sight.conference,
            person,
            entries=[e for e in self.entries if not e.withdrawn],
            attendance=self.attendance,
            kernel=self.sight.viewer.kernel,
            at=self.at,
        )

    def reads(self, entry: Entry) -> bool:
        if not entry.withdrawn:
            return entry.id in self.readable
        part = self.sight.conference.part(entry.part)
        return part is not None and self.hears(part) and self.was_there(entry.part, self.person, entry.at)

    def hears(self, part: Part) -> bool:
        return hearing(self.sight.conference, part, self.person, kernel=self.sight.viewer.kernel, at=self.at).hears

    def was_there(self, part: PartId, person: PersonId, at: datetime) -> bool:
        return in_room(self.attendance, part, person, at)

    def came_to(self, part: PartId) -> frozenset[PersonId]:
        """Everybody who was in that part's room at any time."""
        return frozenset(stay.person for stay in self.attendance if stay.part == part)


def reach_of(request: HttpRequest, conference: ConferenceId, *tasks: Task) -> Reach:
    """For those invited with one of these tasks. Raises NotTheirs, before any of the minutes is opened."""
    sight = sight_of(request, conference)
    invited = sight.conference.invitation(sight.viewer.person)
    if invited is None or (tasks and invited.task not in tasks):
        raise NotTheirs
    return reached(sight)


def reached(sight: Sight) -> Reach:
    behind, conference = wired(), sight.conference.id
    return Reach(
        sight=sight,
        attendance=behind.plans.attendance(conference),
        entries=behind.minutes.entries(conference),
    )


def again(reach: Reach) -> Reach:
    """The same, as department, media server and minutes say it at this instant."""
    behind, sight = wired(), reach.sight
    viewer = replace(sight.viewer, kernel=behind.kernels.current(), at=behind.clock())
    return reached(replace(sight, viewer=viewer))


def noted(reach: Reach, kind: EventKind, **body: object) -> int:
    """In the ledger before anything is shown or done; ids, counts and rules alone."""
    known = {"conference": reach.sight.conference.id, "by": reach.person}
    return wired().ledger.append(Event(kind=kind, at=reach.at, body=known | body))
