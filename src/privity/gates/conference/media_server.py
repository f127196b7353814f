"""What the gate needs of a media server, so that a part is sealed. Janus is one adapter; see docs/decisions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

from privity.domain.conferences.interlock import RoomId, SeatId

Which = Literal["send", "hear"]  # the two media connections of a seat: what it sends, and what it hears


class MediaServerDown(Exception):
    """The media server did not do it, or did not answer in time."""


class UnsafeMediaServer(MediaServerDown):
    """It works, and would also serve others than the gate; what to mend is in its words, and nothing secret."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One stream that a seat is about to hear: `mid` in the offer, whose it is."""

    mid: str
    seat: SeatId
    kind: Literal["audio", "video"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """To a seat's browser: a session description to answer, and whose each stream in it is."""

    sdp: str = field(repr=False)
    streams: tuple[Heard, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occupants:
    """Who is in the room as the media server itself says; `strangers` counts endpoints there, or sessions on the

    server, that belong to no seat of ours. `live` are those of `seats` whose media has come up: before that there is
    nothing of theirs to hear.
    """

    seats: frozenset[SeatId]
    strangers: int = 0
    live: frozenset[SeatId] = frozenset()


class MediaServer(Protocol):
    """One media server, with one gate as its only client. Every method raises MediaServerDown in time of trouble.

    Needs, none of which may be left out: a room nobody can guess, join or list without the gate; one-use admissions;
    media of a seat reaches only seats that `forward` named; `unseat` and `destroy` stop media at once, for
    those who send and those who hear; it reports who is really there; everything of a gate that stops renewing its
    lease is gone within two seconds; a browser learns no address but the server's own.
    """

    async def start(self, *, changed: Callable[[RoomId], None], lost: Callable[[RoomId | None], None]) -> None:
        """Connects. `changed` is called (on the loop) when anything about a room may have changed; `lost` when a room,

        or with None the server, is gone.
        """
        ...

    async def stop(self) -> None:
        """All rooms are gone on return."""
        ...

    async def make_room(self, *, recording: bool = False) -> RoomId: ...

    async def destroy(self, room: RoomId) -> None:
        """All media of the room has stopped on return. Never raises for a room that is gone already."""
        ...

    async def take_seat(self, room: RoomId, seat: SeatId, offer: str) -> str:
        """The answer to a browser's offer (audio and video that it sends). Its admission is made, used once and gone.

        Nobody hears or sees it yet. Raises ValueError for an offer that is not one audio and at most one video.
        """
        ...

    async def forward(self, room: RoomId, seats: frozenset[SeatId]) -> dict[SeatId, Offer]:
        """Exactly these seats hear one another from now on; for each whose streams changed, the offer to answer.

        A seat that is not in `seats` any more hears nothing and is heard by nobody on return. The same seats again cost
        nothing, and give the offers that were not due before: of a seat whose media had not come up, or to one that had
        not answered its last offer. `changed` is called when either has happened.
        """
        ...

    async def answered(self, room: RoomId, seat: SeatId, sdp: str) -> None:
        """The browser's answer to the last offer of `forward`."""
        ...

    async def candidate(self, room: RoomId, seat: SeatId, which: Which, candidate: dict[str, object] | None) -> None:
        """Of the browser's own; None when there are no more."""
        ...

    async def unseat(self, room: RoomId, seat: SeatId) -> None:
        """It neither sends nor hears on return."""
        ...

    async def occupants(self, room: RoomId) -> Occupants: ...

    async def recordings(self, room: RoomId) -> Sequence[tuple[SeatId, str, bytes]]:
        """After `destroy`: (whose, media type, content) of what was recorded; removed from the server on return."""
        ...

    @property
    def load(self) -> int:
        """Seats there now, for placing the next room."""
        ...
