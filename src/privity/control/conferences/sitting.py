"""A conference under way: decided again at each step, written down before anything opens."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from privity.control.conferences.desk import Desk
from privity.control.conferences.heard import learnt_in
from privity.control.conferences.ports import Attendance, Conferences, KernelSource
from privity.control.conferences.written import Written, answered, chair_of, every, part_to_come
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.control.ports import Clock, EventKind, Ledger
from privity.domain.conferences.audience import Hearing, hearing, hearings, on_the_familys_side
from privity.domain.conferences.interlock import Closed, RoomId, SeatId
from privity.domain.conferences.plan import Conference, ConferenceId, Invited, Part, PartId, State, Task
from privity.domain.conferences.wording import name_of
from privity.domain.entitlement.case_index import seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

OVER = frozenset({Closed.ENDED, Closed.NEXT_PART})
IN_CAPITALS = frozenset({"gp", "iro", "lado", "cafcass"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Somebody has come with a good ticket. `side` says with whom they may wait; `host` may work the desk."""

    conference: ConferenceId
    person: PersonId
    task: Task
    side: str
    host: bool
    device: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveToSeat:
    """Permission to let this seat into this room, made by the path alone; `index` is its ledger entry."""

    room: RoomId
    seat: SeatId
    index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveToForward:
    """Permission that these seats of this room hear one another."""

    room: RoomId
    seats: frozenset[SeatId]
    index: int


class Sitting:
    """What the conference gate asks (its `ConferencePath`). Safe from several threads.

    What it remembers is only what has been written down already, so that it is not written twice: nothing is ever
    allowed because of it, and a gate that starts anew may do without it.
    """

    def __init__(self, *, conferences: Conferences, kernels: KernelSource, ledger: Ledger, clock: Clock) -> None:
        self._written = Written(conferences=conferences, kernels=kernels, ledger=ledger, clock=clock)
        self._desk = Desk(written=self._written)
        self._conferences, self._clock = conferences, clock
        self._told: dict[tuple[ConferenceId, PartId], tuple[RoomId, frozenset[PersonId]]] = {}
        self._noted: dict[SeatId, tuple[ConferenceId, PartId]] = {}
        # The desk's acts are the path's own: one object answers the gate.
        self.called = self._desk.called
        self.closed_session = self._desk.closed_session
        self.exclude = self._desk.exclude
        self.handed_over = self._desk.handed_over
        self.ended = self._desk.ended
        self.acted = self._desk.acted

    def warm(self) -> None:
        """Reads the department before the first part is called; where that fails, the first call finds out for itself."""
        with suppress(PathUnavailable):
            self._written.kernel()

    def arrive(self, ticket: str, *, seat: SeatId) -> Arrival | None:
        """The ticket is used up. None where it does not let anybody in (the entry says which ticket was refused)."""
        good = answered(lambda: self._conferences.redeem(ticket, at=self._clock()))
        found = None if good is None else answered(lambda: self._conferences.get(good.conference))
        invitation = None if good is None or found is None else found.invitation(good.person)
        if good is None or found is None or invitation is None or found.state in {State.ENDED, State.CANCELLED}:
            body: dict[str, object] = {"why": "ticket"}
            if good is not None:
                body |= {"conference": good.conference, "person": good.person, "why": "over"}
            self._written.record(EventKind.CONFERENCE_LINK_REFUSED, body, secret={"ticket": ticket})
            return None
        self._written.record(
            EventKind.CONFERENCE_ARRIVED, {"conference": found.id, "person": good.person, "seat": seat}
        )
        return Arrival(
            conference=found.id,
            person=good.person,
            task=invitation.task,
            side=self._side(found, invitation),
            host=good.person in found.hosts,
            device=good.device,
        )

    def _side(self, conference: Conference, invited: Invited) -> str:
        """With no side only practitioners wait: of the family's side, somebody whose side nobody gave waits alone."""
        if invited.side:
            return invited.side
        kernel, at = self._written.kernel(), self._clock()
        alone = on_the_familys_side(conference, invited.person, kernel=kernel, at=at)
        return f"{invited.person} alone" if alone else ""

    def conference(self, conference: ConferenceId) -> Conference:
        return self._written.get(conference)

    def hearings(self, conference: ConferenceId, part: PartId) -> dict[PersonId, Hearing]:
        """Of everybody invited, decided now, of the department as it is now."""
        found = self._written.get(conference)
        which = found.part(part)
        if which is None:
            raise NotAllowed
        return dict(hearings(found, which, kernel=self._written.kernel(), at=self._clock()))

    def leave_to_seat(
        self, conference: ConferenceId, part: PartId, room: RoomId, seat: SeatId, person: PersonId
    ) -> LeaveToSeat:
        """Decided again at this instant; raises NotAllowed. The entry is durable on return."""
        found, which = self._on(conference, part)
        self._all_hear(found, which, [person], self._written.kernel(), self._clock())
        index = self._written.record(
            EventKind.CONFERENCE_SEATED,
            {"conference": conference, "part": part, "seat": seat, "person": person},
            secret={"room": room},
        )
        return LeaveToSeat(room=room, seat=seat, index=index)

    def leave_to_forward(
        self, conference: ConferenceId, part: PartId, room: RoomId, seats: dict[SeatId, PersonId]
    ) -> LeaveToForward:
        """Decided again for each; who hears what is in the ledger, and in who-knows-what, on return."""
        found, which = self._on(conference, part)
        kernel, at = self._written.kernel(), self._clock()
        people = frozenset(seats.values())
        if len(people) != len(seats) or not people & set(found.hosts):
            raise NotAllowed
        self._all_hear(found, which, people, kernel, at)
        for seat, person in seats.items():
            self._note(conference, part, seat, person, at=at)
        new = people - self._told_already(conference, part, room)
        body: dict[str, object] = {
            "conference": conference,
            "part": part,
            "people": sorted(people),
            "new": sorted(new),
            "topics": len(which.topics),
        }
        learnt = learnt_in(found, which, sorted(new), by=chair_of(found), kernel=kernel, at=at)
        index = self._written.record(EventKind.CONFERENCE_OPENED, body, learnt, {"room": room})
        # Read anew: another thread may have told others meanwhile.
        told = self._told_already(conference, part, room)
        self._told[conference, part] = (room, told | people)
        return LeaveToForward(room=room, seats=frozenset(seats), index=index)

    def reported(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId) -> None:
        """The media server reports this seat in the room for the first time: here attendance begins."""
        self._note(conference, part, seat, person, at=self._clock())

    def unseated(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId, *, why: str) -> None:
        self._noted.pop(seat, None)
        body: dict[str, object] = {
            "conference": conference,
            "part": part,
            "seat": seat,
            "person": person,
            "why": _known(why),
        }
        at = self._clock()
        every(
            lambda: answered(lambda: self._conferences.went(conference, seat, at=at)),
            lambda: self._written.record(EventKind.CONFERENCE_UNSEATED, body),
        )

    def closed(self, conference: ConferenceId, part: PartId, *, why: str, by: PersonId | None = None) -> None:
        """The room is gone. With `why` 'ended' or 'next-part' the part is over and can't be called again."""
        self._told.pop((conference, part), None)
        body: dict[str, object] = {"conference": conference, "part": part, "why": _known(why), "by": by}

        def over(found: Conference) -> Conference:
            if why not in OVER or found.part(part) is None or part in found.ended_parts:
                return found
            return replace(found, ended_parts=(*found.ended_parts, part))

        # Attendance ends with the room, for those too who go into no other.
        at, there = self._clock(), [s for s, noted in tuple(self._noted.items()) if noted == (conference, part)]
        every(
            *(partial(self._gone, conference, part, seat, at) for seat in there),
            lambda: self._written.change(conference, over),
            lambda: self._written.record(EventKind.CONFERENCE_PART_CLOSED, body),
        )

    def _gone(self, conference: ConferenceId, part: PartId, seat: SeatId, at: datetime) -> None:
        if self._noted.get(seat) != (conference, part):  # meanwhile in another room, which ended this stay
            return
        self._noted.pop(seat)
        answered(lambda: self._conferences.went(conference, seat, at=at))

    def standing(self, conference: ConferenceId, devices: Mapping[PersonId, str]) -> frozenset[PersonId]:
        """Of these people with `Arrival.device`, those whose link or sign-in still stands. Asked with each check."""
        at = self._clock()
        return answered(lambda: self._conferences.standing(conference, devices, at=at))

    def seen(self, conference: ConferenceId) -> None:
        """Whoever is noted as there still is. Apart from `standing`: what is written may wait for a disk, a check may not."""
        at = self._clock()
        answered(lambda: self._conferences.seen(conference, at=at))

    def roles(self, conference: ConferenceId) -> dict[PersonId, str]:
        """What each is in this case, in plain words, for the pages alone."""
        found, kernel, at = self._written.get(conference), self._written.kernel(), self._clock()
        return {i.person: _role(found, i.person, kernel, at) for i in found.invited}

    def names(self, people: Sequence[PersonId]) -> dict[PersonId, str]:
        """For the pages alone; never logged."""
        kernel = self._written.kernel()
        return {person: name_of(person, kernel) for person in people}

    def restarted(self) -> Sequence[ConferenceId]:
        """A gate has started: attendance left open is closed, and each conference under way has no room."""
        at = self._clock()
        answered(lambda: self._conferences.close_attendance(at=at))
        return answered(lambda: self._conferences.under_way(at=at))

    def _on(self, conference: ConferenceId, part: PartId) -> tuple[Conference, Part]:
        found = self._written.get(conference)
        which = part_to_come(found, part)
        if found.state is not State.UNDER_WAY:  # nobody has called a part of it
            raise NotAllowed
        return found, which

    def _all_hear(
        self,
        conference: Conference,
        part: Part,
        people: Sequence[PersonId] | frozenset[PersonId],
        kernel: Kernel,
        at: datetime,
    ) -> None:
        if not all(hearing(conference, part, person, kernel=kernel, at=at).hears for person in people):
            raise NotAllowed

    def _note(self, conference: ConferenceId, part: PartId, seat: SeatId, person: PersonId, *, at: datetime) -> None:
        if self._noted.get(seat) == (conference, part):
            return
        there = Attendance(conference=conference, part=part, person=person, came=at)
        answered(lambda: self._conferences.came(there, seat))
        self._noted[seat] = (conference, part)

    def _told_already(self, conference: ConferenceId, part: PartId, room: RoomId) -> frozenset[PersonId]:
        known, told = self._told.get((conference, part), (room, frozenset[PersonId]()))
        return told if known == room else frozenset()


def _known(why: str) -> str:
    """A word of the interlock; whatever else is said stays out of the ledger."""
    return why if why in set(Closed) or why == "closed-session" else "other"


def _role(conference: Conference, person: PersonId, kernel: Kernel, at: datetime) -> str:
    index, now = kernel.index, seconds(at)
    case = index.cases.get(conference.case)
    parts = () if case is None else case.parts.get(person, ())
    known = index.people.get(person)
    role = next((part.role for part in parts if part.holds(now)), None)
    work = None if known is None else known.staff or known.professional
    if role is None and work is not None:
        role = work.role
    words = (role or "").replace("_", " ")
    return words.upper() if words in IN_CAPITALS else words
