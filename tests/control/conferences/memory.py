"""A sitting over stores kept in memory: Ella's conference with her mother, her worker, a doctor and a chair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from tests import builders as b
from tests.control.memory import Shelf, Worlds, small_department

from privity.control.conferences.ports import Attendance, Changed, ConferencesUnavailable, Ticket
from privity.control.conferences.sitting import Sitting
from privity.control.world import WorldUnavailable
from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    Task,
    Topic,
)
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

CONFERENCE = ConferenceId("conference")
FAMILY, CLOSED = PartId("family"), PartId("closed")
ROOM = RoomId("a room that nobody can guess")
MO, SID, TAM, LOWE, DAD = (PersonId(p) for p in ("mo", "sid", "tam", "lowe", "dad"))
HEALTH = Topic(about=PersonId("ella"), category="health")


def planned(**changed: object) -> Conference:
    """Tam is in the chair, Sid is the second host."""
    conference = Conference(
        id=CONFERENCE,
        case=CaseId("c"),
        kind=Kind.INITIAL,
        starts=b.NOON,
        planned_by=TAM,
        parts=(
            Part(id=FAMILY, kind=PartKind.FAMILY, title="With the family", topics=(HEALTH,)),
            Part(id=CLOSED, kind=PartKind.CLOSED, title="Professionals", topics=(HEALTH,)),
        ),
        invited=(
            Invited(person=TAM, task=Task.CHAIR),
            Invited(person=SID, task=Task.SECOND_HOST),
            Invited(person=LOWE),
            Invited(person=MO, side="mother"),
        ),
        closed_topics=(HEALTH,),
    )
    return replace(conference, **changed)  # type: ignore[arg-type] # passed on as they are


def seat(person: PersonId) -> SeatId:
    return SeatId(f"{person}'s seat")


def seats(*people: PersonId) -> dict[SeatId, PersonId]:
    return {seat(person): person for person in people}


@dataclass
class Plans:
    """The store of conferences. `down` makes every call fail, `meanwhile` is what somebody else changes just before."""

    conference: Conference
    down: bool = False
    meanwhile: list[Conference] = field(default_factory=list)
    tickets: dict[str, Ticket] = field(default_factory=dict)
    stays: dict[SeatId, Attendance] = field(default_factory=dict)
    over: list[Attendance] = field(default_factory=list)
    noted: list[datetime] = field(default_factory=list)
    closed_at: datetime | None = None

    def get(self, conference: ConferenceId) -> Conference | None:
        self._answer()
        return self.conference if conference == self.conference.id else None

    def under_way(self, *, at: datetime) -> Sequence[ConferenceId]:
        self._answer()
        return (self.conference.id,)

    def change(self, conference: Conference) -> Conference:
        self._answer()
        if self.meanwhile:
            self.conference = self.meanwhile.pop()
        if conference.version != self.conference.version:
            raise Changed
        self.conference = replace(conference, version=conference.version + 1)
        return self.conference

    def redeem(self, ticket: str, *, at: datetime) -> Ticket | None:
        self._answer()
        return self.tickets.pop(ticket, None)

    def standing(
        self, conference: ConferenceId, devices: Mapping[PersonId, str], *, at: datetime
    ) -> frozenset[PersonId]:
        self._answer()
        return frozenset(devices)

    def seen(self, conference: ConferenceId, *, at: datetime) -> None:
        self._answer()
        self.noted.append(at)

    def came(self, attendance: Attendance, seat: SeatId) -> None:
        self._answer()
        self.stays[seat] = attendance

    def went(self, conference: ConferenceId, seat: SeatId, *, at: datetime) -> None:
        self._answer()
        if (stay := self.stays.pop(seat, None)) is not None:
            self.over.append(replace(stay, went=at))

    def attendance(self, conference: ConferenceId) -> Sequence[Attendance]:
        self._answer()
        return (*self.over, *self.stays.values())

    def close_attendance(self, *, at: datetime) -> None:
        self._answer()
        self.closed_at = at

    def _answer(self) -> None:
        if self.down:
            raise ConferencesUnavailable


@dataclass
class Kernels:
    department: Department
    down: bool = False

    def current(self) -> Kernel:
        if self.down:
            raise WorldUnavailable
        return Worlds(self.department).world.kernel


class Room:
    """Everything around one sitting, with a clock that the test moves."""

    def __init__(self, conference: Conference | None = None) -> None:
        self.now = b.NOON
        self.plans, self.shelf = Plans(conference or planned()), Shelf()
        self.kernels = Kernels(small_department())
        self.sitting = Sitting(conferences=self.plans, kernels=self.kernels, ledger=self.shelf, clock=lambda: self.now)

    def called(self, part: PartId = FAMILY) -> "Room":
        self.sitting.called(CONFERENCE, part, by=TAM)
        return self

    def later(self, **how: float) -> None:
        self.now += timedelta(**how)

    def bar(self, person: PersonId) -> None:
        """A bar is recorded in the case, while the conference is on."""
        self.kernels.department = small_department(bars=[b.bar(person, about="ella")])

    def heard(self) -> dict[str, set[str]]:
        """Who-knows-what: each reader, and what they got to know."""
        rows: dict[str, set[str]] = {}
        for row in self.shelf.learnt:
            rows.setdefault(row.reader, set()).add(f"{row.about} {row.category}")
        return rows
