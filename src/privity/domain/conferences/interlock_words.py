"""The words of the interlock: what has happened, and what is to be done about it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

SeatId = NewType("SeatId", str)  # one verified connection of one person; a new one for each connection, never re-used
RoomId = NewType("RoomId", str)  # one room at a media server; a new one each time a part is called, never re-used


class Door(StrEnum):
    """Of the room of the part that is on. Media is forwarded in OPEN alone."""

    NO_ROOM = "no_room"
    MAKING = "making"  # the media server was told to make it
    GATHERING = "gathering"  # people take their seats; nothing is forwarded
    OPEN = "open"  # proven: everybody whom the media server reports is entitled and verified


# --- events: what the gate says has happened. `at` of `step` is in seconds of a clock that never goes back. ---


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """A verified connection (one-use ticket redeemed). The person waits. An older seat of theirs is gone before."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Went:
    """The connection closed, or did not answer."""

    seat: SeatId


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidAlone:
    """The answer to 'who is in the room with you, can anyone overhear?', asked for each part."""

    seat: SeatId
    part: PartId
    alone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A host accepts, for this part, that somebody is not alone (a toddler, their own supporter)."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Called:
    """A host calls a part, with the people who may come in: those of `people` that are entitled. Ends what was on.

    With `interrupts` (a closed session that nobody planned) the part that was on may be called again afterwards.
    """

    part: PartId
    people: frozenset[PersonId]
    interrupts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CalledIn:
    """A host lets somebody who waits into the part that is on."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedToWait:
    """A host asks somebody to wait: out of this part until called in again. Sticky."""

    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEnded:
    """A host ends the part: its room is destroyed. With `interrupts` it may be called again afterwards."""

    interrupts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entitled:
    """The kernel's answer for the part that is on, just now: who may hear it, and who of those may host.

    `asked` is when it was asked for, by the clock of `at`: an answer that took long is as old as its question.
    """

    part: PartId
    people: frozenset[PersonId]
    hosts: frozenset[PersonId]
    asked: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMade:
    part: PartId
    room: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomLost:
    """It could not be made, was destroyed, or its media server is gone."""

    room: RoomId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLost:
    """This seat's media could not be set up, or has ended; the connection may still be there."""

    seat: SeatId
    room: RoomId


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """Whom the media server reports in the room, and how many endpoints there (or on the server) are nobody's seat.

    `asked` as in `Entitled`.
    """

    room: RoomId
    seats: frozenset[SeatId]
    strangers: int = 0
    asked: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Time has passed; at least twice a second."""


Event = (
    Came
    | Went
    | SaidAlone
    | Accepted
    | Called
    | CalledIn
    | AskedToWait
    | PartEnded
    | Entitled
    | RoomMade
    | RoomLost
    | SeatLost
    | Reported
    | Tick
)


# --- actions: what the gate must do, in this order. What closes needs nobody's leave; what opens needs control's. ---


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeRoom:
    part: PartId


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyRoom:
    """`why` is one of the words of `Closed`."""

    room: RoomId
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeSeat:
    """Give this seat its own admission to the room and let it send; nothing is forwarded to or from it yet."""

    room: RoomId
    seat: SeatId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Unseat:
    """Take this seat's admission, kick it, and end its media session."""

    room: RoomId
    seat: SeatId
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Forward:
    """From now on each of these seats hears and sees the others of them, and nobody else does."""

    room: RoomId
    seats: frozenset[SeatId]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskAlone:
    seat: SeatId
    part: PartId


Action = MakeRoom | DestroyRoom | TakeSeat | Unseat | Forward | AskAlone


class Closed(StrEnum):
    """Why a room was closed, or somebody put out; each has its words for people at the gate."""

    ENDED = "ended"
    NEXT_PART = "next-part"
    INTERRUPTED = "interrupted"  # by a closed session that nobody planned, or called away before its door had opened
    STRANGER = "stranger"  # the media server reports somebody who is nobody's seat
    NOT_ENTITLED = "not-entitled"
    LATE = "late"  # no report, or no answer of the kernel, in time
    MEDIA_SERVER = "media-server"
    NO_HOST = "no-host"
    ASKED_TO_WAIT = "asked-to-wait"
    WENT = "went"
    NOT_ALONE = "not-alone"
