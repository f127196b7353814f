"""A media server at the port, in memory: who was seated, who hears whom, and how it fails when a test says so."""

import asyncio
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.media_server import Heard, MediaServerDown, Occupants, Offer, Which


@dataclass
class Room:
    taken: set[SeatId] = field(default_factory=set)
    hears: frozenset[SeatId] = frozenset()
    offered: set[SeatId] = field(default_factory=set)


class ScriptedMedia:
    """`fails` and `hangs` name calls. `ghosts` and `strangers` are reported though nobody was given a seat."""

    def __init__(self) -> None:
        self.rooms: dict[RoomId, Room] = {}
        self.fails: set[str] = set()
        self.hangs: set[str] = set()
        self.strangers = 0
        self.ghosts: set[SeatId] = set()
        self.calls: list[tuple[str, object]] = []
        self.candidates: list[tuple[SeatId, Which, dict[str, object] | None]] = []
        self.answers: list[tuple[SeatId, str]] = []
        self.offers: dict[SeatId, str] = {}
        self.ever_heard: list[tuple[RoomId, frozenset[SeatId]]] = []
        self.stopped = False
        self._numbers = itertools.count(1)
        self.changed: Callable[[RoomId], None] = lambda _: None
        self.lost: Callable[[RoomId | None], None] = lambda _: None

    async def _called(self, name: str, about: object = None) -> None:
        self.calls.append((name, about))
        if name in self.fails:
            raise MediaServerDown(name)
        if name in self.hangs:
            await asyncio.sleep(3600)
        await asyncio.sleep(0)

    async def start(self, *, changed: Callable[[RoomId], None], lost: Callable[[RoomId | None], None]) -> None:
        await self._called("start")
        self.changed, self.lost = changed, lost

    async def stop(self) -> None:
        self.rooms.clear()
        self.stopped = True

    async def make_room(self, *, recording: bool = False) -> RoomId:
        await self._called("make_room", recording)
        room = RoomId(f"room-{id(self)}-{next(self._numbers)}")
        self.rooms[room] = Room()
        return room

    async def destroy(self, room: RoomId) -> None:
        await self._called("destroy", room)
        self.rooms.pop(room, None)

    async def take_seat(self, room: RoomId, seat: SeatId, offer: str) -> str:
        await self._called("take_seat", seat)
        if offer == "two videos":
            raise ValueError
        self._room(room).taken.add(seat)
        self.offers[seat] = offer
        self.changed(room)
        return f"answer to {offer}"

    async def forward(self, room: RoomId, seats: frozenset[SeatId]) -> dict[SeatId, Offer]:
        await self._called("forward", seats)
        there = self._room(room)
        assert seats <= there.taken
        if seats != there.hears:
            there.offered.clear()
            self.ever_heard.append((room, seats))
        there.hears = seats
        due = seats - there.offered
        there.offered |= due
        return {
            seat: Offer(
                sdp=f"offer {len(self.ever_heard)}",
                streams=tuple(Heard(mid=str(n), seat=s, kind="audio") for n, s in enumerate(sorted(seats - {seat}))),
            )
            for seat in due
        }

    async def answered(self, room: RoomId, seat: SeatId, sdp: str) -> None:
        await self._called("answered", seat)
        self.answers.append((seat, sdp))

    async def candidate(self, room: RoomId, seat: SeatId, which: Which, candidate: dict[str, object] | None) -> None:
        await self._called("candidate", seat)
        self.candidates.append((seat, which, candidate))

    async def unseat(self, room: RoomId, seat: SeatId) -> None:
        await self._called("unseat", seat)
        if room in self.rooms:
            self.rooms[room].taken.discard(seat)
            self.rooms[room].hears -= {seat}

    async def occupants(self, room: RoomId) -> Occupants:
        await self._called("occupants", room)
        return Occupants(seats=frozenset(self._room(room).taken | self.ghosts), strangers=self.strangers)

    async def recordings(self, room: RoomId) -> Sequence[tuple[SeatId, str, bytes]]:
        return ()

    @property
    def load(self) -> int:
        return sum(len(room.taken) for room in self.rooms.values())

    @property
    def hearing(self) -> frozenset[SeatId]:
        """Everybody to whom anything is forwarded just now, in any room."""
        return frozenset().union(*(room.hears for room in self.rooms.values()))

    def _room(self, room: RoomId) -> Room:
        if room not in self.rooms:
            raise MediaServerDown("no such room")
        return self.rooms[room]
