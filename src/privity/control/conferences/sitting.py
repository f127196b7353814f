"""A conference under way: decided again at each step, written down before anything opens."""

from dataclasses import dataclass

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import ConferenceId, Task
from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Somebody has come with a good ticket. `side` says with whom they may wait; `host` may work the desk."""

    conference: ConferenceId
    person: PersonId
    task: Task
    side: str
    host: bool
    device: str


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
