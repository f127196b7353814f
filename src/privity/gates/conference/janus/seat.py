"""A seat at Janus: its session, what it sends, what it hears; and how to ask for several things at once."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.connection import JanusConnection, Message, Refused
from privity.gates.conference.media_server import Offer

if TYPE_CHECKING:
    from privity.gates.conference.janus.room import Room

NO_SUCH_ROOM, NO_SUCH_FEED = 426, 428
_GONE = frozenset(
    {458, 459, NO_SUCH_FEED, NO_SUCH_ROOM}
)  # no such session, handle, feed, room: what should stop has stopped


@dataclass(slots=True, kw_only=True, eq=False)
class Hearing:
    """What a seat hears: one subscriber handle, one offer at a time."""

    handle: int
    feeds: set[SeatId] = field(default_factory=set)
    offer: Offer | None = None  # waits to be handed to the browser
    unanswered: bool = False
    streams: int = 0


@dataclass(slots=True, kw_only=True, eq=False)
class Seat:
    """`name` is the seat's at Janus, made for this room: it stands in descriptions, so it says nothing of anybody."""

    seat: SeatId
    session: int
    name: str
    handle: int = 0
    private: int = 0
    begun: asyncio.Event = field(default_factory=asyncio.Event)  # Janus has said what became of the session
    ending: asyncio.Lock = field(default_factory=asyncio.Lock)  # one at a time puts it out
    live: bool = False  # its media has come up
    gone: bool = False
    hearing: Hearing | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """What a room needs of its server: `admin` reaches rooms without a session, `api` carries the seats' sessions."""

    address: JanusAddress
    api: JanusConnection
    admin: JanusConnection
    sessions: "dict[int, tuple[Room, Seat]]"  # all that are ours
    changed: Callable[[RoomId], None]


async def unless_gone(asked: Awaitable[Message]) -> None:
    try:
        await asked
    except Refused as refused:
        if refused.code not in _GONE:
            raise


async def every(*asked: Awaitable[None]) -> None:
    """Each is tried to its end, and then the first failure is raised: one that fails keeps nobody else's media going."""
    for outcome in await asyncio.gather(*asked, return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome
