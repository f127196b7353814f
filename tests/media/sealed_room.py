"""One room of one media server with light participants in it: the smallest gate, without an interlock, to test the port."""

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from tests.media.light import LightParticipant

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.server import JanusServer
from privity.gates.conference.media_server import Heard, MediaServer, MediaServerDown, Offer


class SealedRoom:
    """`descriptions` has every text that went to a participant."""

    def __init__(self, server: MediaServer, room: RoomId) -> None:
        self.server, self.room = server, room
        self.seats: dict[SeatId, LightParticipant] = {}
        self.forwarded: frozenset[SeatId] = frozenset()
        self.descriptions: list[str] = []
        self.wrongly: list[Heard] = []
        self.dirty = asyncio.Event()
        self.answering: set[asyncio.Task[None]] = set()
        self.lost: list[RoomId | None] = []

    async def sit(self, participant: LightParticipant) -> SeatId:
        seat = SeatId(f"seat-{secrets.token_hex(4)}")

        async def take(offer: str) -> str:
            answer = await self.server.take_seat(self.room, seat, offer)
            self.descriptions.append(answer)
            return answer

        await participant.connect(send_offer=take)
        self.seats[seat] = participant
        return seat

    async def open(self, seats: Iterable[SeatId]) -> None:
        self.forwarded = frozenset(seats)
        self.deliver(await self.server.forward(self.room, self.forwarded))

    def deliver(self, offers: dict[SeatId, Offer]) -> None:
        for seat, offer in offers.items():
            self.descriptions.append(offer.sdp)
            # Also for an instant nobody is offered what `forward` did not name.
            self.wrongly += [each for each in offer.streams if not {seat, each.seat} <= self.forwarded]
            task = asyncio.create_task(self._answer(seat, offer))
            self.answering.add(task)
            task.add_done_callback(self.answering.discard)

    async def _answer(self, seat: SeatId, offer: Offer) -> None:
        try:
            await self.server.answered(self.room, seat, await self.seats[seat].listen(offer.sdp))
        except (MediaServerDown, KeyError):
            return

    async def pump(self) -> None:
        """What the gate does at each change: the same seats again."""
        while True:
            await self.dirty.wait()
            self.dirty.clear()
            if self.forwarded:
                try:
                    self.deliver(await self.server.forward(self.room, self.forwarded))
                except MediaServerDown:
                    self.forwarded = frozenset()


@asynccontextmanager
async def sealed_room(address: JanusAddress, *, recording: bool = False) -> AsyncIterator[SealedRoom]:
    server = JanusServer(address)
    holder: list[SealedRoom] = []
    lost: list[RoomId | None] = []
    await server.start(
        changed=lambda _room: holder and holder[0].dirty.set(),  # type: ignore[func-returns-value, arg-type]
        lost=lost.append,
    )
    try:
        room = SealedRoom(server, await server.make_room(recording=recording))
        room.lost = lost
        holder.append(room)
        pump = asyncio.create_task(room.pump())
        try:
            yield room
            assert not room.wrongly
        finally:
            pump.cancel()
            await asyncio.gather(*(p.close() for p in room.seats.values()), return_exceptions=True)
    finally:
        await server.stop()


async def silent(participant: LightParticipant, *, since: float, seconds: float = 1.0) -> bool:
    """Nothing at all was decoded from `since` on, and for so long."""
    await asyncio.sleep(max(0.0, since + seconds - time.monotonic()))
    return participant.frames("audio", since=since) == 0 and participant.frames("video", since=since) == 0
