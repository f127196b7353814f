"""The state of one conference under way, and what can be said of it: who is verified, who may sit, what is proven."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from privity.domain.conferences.interlock_words import Closed, Door, RoomId, SeatId
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

# Seconds. Small differences of floating point must not make a limit strict that is meant to include its end.
ROUNDING = 1e-6
REPORT_FRESH = 1.0  # a door opens, and somebody is added, on a report no older than this
REPORT_LATE = 1.5  # without one for so long, the room is destroyed
ENTITLED_FRESH = 2.0
ENTITLED_LATE = 2.5
STILL_THERE = 0.3  # how long the media server may go on reporting a seat that was taken away
UNCONFIRMED = 1.0  # how long a report may be missing that shows that a seat is gone
WAITS_FOR_ALL = 4.0  # how long the door waits for those who are taking their seats; later ones are added
MAKING_LATE = 5.0
SEAT_AGAIN = 2.0  # before a lost seat is tried again: what fails at once must not fail a hundred times a second
ANSWER_KEEPS = 120.0  # an answer about being alone holds for somebody who comes back so soon after giving it


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody said, on this connection and for this part, about who else can hear."""

    part: PartId
    seat: SeatId
    at: float
    alone: bool | None = None  # None: a host accepted them before they answered
    accepted: bool = False

    @property
    def verifies(self) -> bool:
        return self.alone is True or self.accepted


@dataclass(frozen=True, slots=True, kw_only=True)
class Interlock:
    """The state of one conference under way. Whoever reads it may rely on the first block; nobody may change a dict.

    A part is over, or its room gone, when `part` is another than before; `closed_because` says why.
    """

    part: PartId | None = None  # the part that is on
    room: RoomId | None = None
    door: Door = Door.NO_ROOM
    closed_because: Closed | None = None  # of the room that was on last; None from the next call on
    seats: Mapping[SeatId, PersonId] = field(default_factory=dict)  # every connection there is, waiting or in the part
    roll: frozenset[PersonId] = frozenset()  # whom a host let into the part that is on
    forwarded: frozenset[SeatId] = frozenset()
    seated: Mapping[SeatId, PersonId] = field(default_factory=dict)  # those who were given a seat in the room
    answers: Mapping[PersonId, Answer] = field(default_factory=dict)
    over: frozenset[PartId] = frozenset()  # parts that can't be called again
    reported: frozenset[SeatId] = frozenset()  # by the media server, last
    strangers: int = 0

    entitled: frozenset[PersonId] = frozenset()
    hosts: frozenset[PersonId] = frozenset()
    entitled_at: float | None = None  # when the last answer for this part was asked for
    reported_at: float | None = None
    room_at: float = 0.0
    unseated: Mapping[SeatId, float] = field(default_factory=dict)  # of this room: when
    gone: frozenset[SeatId] = frozenset()  # those of them that a report has shown to be gone
    asked: frozenset[SeatId] = frozenset()  # to whom the question of this part was put
    kept_waiting: frozenset[tuple[PartId, PersonId]] = frozenset()  # sticky, until a host calls them in
    opened: bool = False  # whether this part's door has been open since it was called
    rooms: frozenset[RoomId] = frozenset()  # every room there ever was
    known: frozenset[SeatId] = frozenset()  # every connection there ever was
    now: float = 0.0

    def seat_of(self, person: PersonId) -> SeatId | None:
        return next((seat for seat, sitter in self.seats.items() if sitter == person), None)

    def verified(self, seat: SeatId, person: PersonId) -> bool:
        answer = self.answers.get(person)
        return answer is not None and answer.verifies and answer.seat == seat and answer.part == self.part

    def put_out(self, seat: SeatId, person: PersonId) -> Closed | None:
        """Why this seat can't stay in the room, where it can't."""
        if self.seats.get(seat) != person:
            return Closed.WENT
        if self.entitled_at is not None and person not in self.entitled:
            return Closed.NOT_ENTITLED
        if person not in self.roll:
            return Closed.ASKED_TO_WAIT
        return None if self.verified(seat, person) else Closed.NOT_ALONE

    @property
    def entitled_fresh(self) -> bool:
        return self.entitled_at is not None and not self.older(self.entitled_at, ENTITLED_FRESH)

    def older(self, at: float, limit: float) -> bool:
        return self.now - at > limit + ROUNDING

    @property
    def host_in(self) -> bool:
        """Whether a host has a seat that the media server reports."""
        return any(person in self.hosts and seat in self.reported for seat, person in self.seated.items())

    @property
    def proven(self) -> bool:
        """Everybody whom the media server reports just now is seated by us, and may be. The one key to the door."""
        return (
            self.reported_at is not None
            and not self.older(self.reported_at, REPORT_FRESH)
            and self.entitled_fresh
            and self.strangers == 0
            and self.reported <= self.seated.keys()
            and all(self.put_out(seat, person) is None for seat, person in self.seated.items())
            and self.unseated.keys() <= self.gone
            and self.host_in
        )

    @property
    def must_close(self) -> Closed | None:
        """Why the room can't stay, where it can't."""
        if self.strangers or self._there_in_spite():
            return Closed.STRANGER
        if self.older(self._since_room(self.reported_at), REPORT_LATE):
            return Closed.LATE
        # An open door had an answer when it opened; before, one may be on its way since the room was made.
        answered = self.entitled_at if self.door is Door.OPEN else self._since_room(self.entitled_at)
        if answered is None or self.older(answered, ENTITLED_LATE):
            return Closed.LATE
        if any(self.older(at, UNCONFIRMED) for seat, at in self.unseated.items() if seat not in self.gone):
            return Closed.LATE
        return Closed.NO_HOST if self.door is Door.OPEN and not self.host_in else None

    def _since_room(self, at: float | None) -> float:
        """What was never answered is counted from when there was a room to ask about."""
        return self.room_at if at is None else max(self.room_at, at)

    def _there_in_spite(self) -> bool:
        """Somebody reported who was never seated here, or was unseated and should be gone by now."""
        reported_at = self.now if self.reported_at is None else self.reported_at
        return any(
            seat not in self.unseated or seat in self.gone or reported_at - self.unseated[seat] > STILL_THERE + ROUNDING
            for seat in self.reported - self.seated.keys()
        )
