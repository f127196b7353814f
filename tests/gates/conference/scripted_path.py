"""The path at the port, in memory: a plan, who may hear what, tickets, and how it fails when a test says so."""

import itertools
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from privity.control.conferences.sitting import Arrival, LeaveToForward, LeaveToSeat
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.audience import Hearing, Why
from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    State,
    Task,
)
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

CONFERENCE = ConferenceId("conference-1")
CHAIR, SECOND, NURSE, MOTHER, FATHER, AUNT = (
    PersonId(p) for p in ("p-chair", "p-second", "p-nurse", "p-mother", "p-father", "p-aunt")
)
FAMILY, CLOSED, OUTLINE = PartId("family"), PartId("closed"), PartId("outline")
NAMES = {
    CHAIR: "Chair Carey", SECOND: "Second Sohier", NURSE: "Nurse Noel",
    MOTHER: "Mother Mauger", FATHER: "Father Falle", AUNT: "Aunt Amy",
}  # fmt: skip


def a_plan() -> Conference:
    return Conference(
        id=CONFERENCE,
        case=CaseId("case-1"),
        kind=Kind.INITIAL,
        starts=datetime(2026, 11, 30, 10, tzinfo=UTC),
        planned_by=CHAIR,
        parts=(
            Part(id=FAMILY, kind=PartKind.ONE_SIDE, title="With the mother's side", chat=True),
            Part(id=CLOSED, kind=PartKind.CLOSED, title="Professionals' secret-title"),
            Part(id=OUTLINE, kind=PartKind.EVERYBODY, title="Outline plan"),
        ),
        invited=(
            Invited(person=CHAIR, task=Task.CHAIR),
            Invited(person=SECOND, task=Task.SECOND_HOST),
            Invited(person=NURSE),
            Invited(person=MOTHER, side="mother"),
            Invited(person=AUNT, side="mother"),
            Invited(person=FATHER, side="father"),
        ),
    )


@dataclass
class ScriptedPath:
    """`fails` and `hangs` name calls; a hang ends when `go_on` is set."""

    plan: Conference = field(default_factory=a_plan)
    may: dict[PartId, set[PersonId]] = field(
        default_factory=lambda: {
            FAMILY: {CHAIR, SECOND, NURSE, MOTHER, AUNT},
            CLOSED: {CHAIR, SECOND, NURSE},
            OUTLINE: set(NAMES),
        }
    )
    tickets: dict[str, tuple[PersonId, str]] = field(default_factory=dict)
    put_out: set[PersonId] = field(default_factory=set)
    fails: set[str] = field(default_factory=set)
    raises: Exception = field(default_factory=PathUnavailable)
    hangs: set[str] = field(default_factory=set)
    go_on: threading.Event = field(default_factory=threading.Event)
    log: list[tuple[object, ...]] = field(default_factory=list)
    interrupted: tuple[ConferenceId, ...] = ()
    _index: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    def ticket(self, person: PersonId, device: str = "") -> str:
        ticket = f"ticket-{next(self._index)}"
        self.tickets[ticket] = (person, device or f"device of {person}")
        return ticket

    def _called(self, name: str, *about: object) -> None:
        if name in self.hangs:
            self.go_on.wait(20)
        if name in self.fails:
            raise self.raises
        self.log.append((name, *about))

    def done(self, name: str) -> list[tuple[object, ...]]:
        return [entry[1:] for entry in self.log if entry[0] == name]

    def arrive(self, ticket: str, *, seat: SeatId) -> Arrival | None:
        self._called("arrive", ticket)
        person, device = self.tickets.pop(ticket, (None, ""))
        if person is None:
            return None
        invited = self.plan.invitation(person)
        assert invited is not None
        return Arrival(
            conference=CONFERENCE, person=person, task=invited.task, side=invited.side,
            host=person in self.plan.hosts, device=device,
        )  # fmt: skip

    def conference(self, conference: ConferenceId) -> Conference:
        self._called("conference")
        return self.plan

    def hearings(self, conference: ConferenceId, part: PartId) -> dict[PersonId, Hearing]:
        self._called("hearings", part)
        return {
            i.person: Hearing(hears=True)
            if i.person in self.may.get(part, set())
            else Hearing(hears=False, why=(Why(rule="fenced", text="not theirs"),))
            for i in self.plan.invited
        }

    def called(self, conference: ConferenceId, part: PartId, *, by: PersonId) -> None:
        if by not in self.plan.hosts or self.plan.part(part) is None:
            raise NotAllowed
        self._called("called", part, by)

    def closed_session(self, conference: ConferenceId, *, by: PersonId) -> PartId:
        self._called("closed_session", by)
        part = Part(id=PartId(f"session-{next(self._index)}"), kind=PartKind.CLOSED, title="Session", unplanned=True)
        self.may[part.id] = set(self.may[CLOSED])
        self._changed(parts=(*self.plan.parts, part))
        return part.id

    def leave_to_seat(
        self, conference: ConferenceId, part: PartId, room: RoomId, seat: SeatId, person: PersonId
    ) -> LeaveToSeat:
        self._called("leave_to_seat", part, room, seat, person)
        if person not in self.may[part]:
            raise NotAllowed
        return LeaveToSeat(room=room, seat=seat, index=next(self._index))

    def leave_to_forward(
        self, conference: ConferenceId, part: PartId, room: RoomId, seats: dict[SeatId, PersonId]
    ) -> LeaveToForward:
        self._called("leave_to_forward", part, room, dict(seats))
        if not set(seats.values()) <= self.may[part]:
            raise NotAllowed
        return LeaveToForward(room=room, seats=frozenset(seats), index=next(self._index))

    def unseated(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId, *, why: str) -> None:
        self._called("unseated", part, person, why)

    def closed(self, conference: ConferenceId, part: PartId, *, why: str, by: PersonId | None = None) -> None:
        self._called("closed", part, why, by)
        if why in {"ended", "next-part"}:
            self._changed(ended_parts=(*self.plan.ended_parts, part))

    def exclude(self, conference: ConferenceId, person: PersonId, *, ground: str, by: PersonId, part: PartId) -> None:
        self._called("exclude", person, ground, by, part)
        if self.plan.invitation(by) != Invited(person=by, task=Task.CHAIR):
            raise NotAllowed
        self.may[part].discard(person)

    def handed_over(self, conference: ConferenceId, *, by: PersonId) -> None:
        self._called("handed_over", by)
        swap = {Task.CHAIR: Task.SECOND_HOST, Task.SECOND_HOST: Task.CHAIR}
        self._changed(invited=tuple(replace(i, task=swap.get(i.task, i.task)) for i in self.plan.invited))

    def ended(self, conference: ConferenceId, *, by: PersonId) -> None:
        self._called("ended", by)
        self._changed(state=State.ENDED)

    def acted(self, conference: ConferenceId, act: str, *, by: PersonId, person: PersonId | None = None) -> None:
        self._called("acted", act, by, person)
        if by not in self.plan.hosts:
            raise NotAllowed

    def reported(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId) -> None:
        self._called("reported", part, person)

    def standing(self, conference: ConferenceId, devices: Mapping[PersonId, str]) -> frozenset[PersonId]:
        self._called("standing")
        return frozenset(devices) - self.put_out

    def seen(self, conference: ConferenceId) -> None:
        self._called("seen")

    def roles(self, conference: ConferenceId) -> dict[PersonId, str]:
        self._called("roles")
        return {NURSE: "school nurse"}

    def names(self, people: Sequence[PersonId]) -> dict[PersonId, str]:
        self._called("names")
        return {person: NAMES[person] for person in people}

    def restarted(self) -> Sequence[ConferenceId]:
        self._called("restarted")
        return self.interrupted

    def _changed(self, **changes: object) -> None:
        self.plan = replace(self.plan, version=self.plan.version + 1, **changes)  # type: ignore[arg-type]
