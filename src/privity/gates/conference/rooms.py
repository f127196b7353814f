"""Which media server has which room. One is only gone when its server has said so, or its lease has run out."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from typing import Protocol, TypeVar

from privity.domain.conferences.interlock import RoomId
from privity.gates.conference.media_server import MediaServer, MediaServerDown, UnsafeMediaServer
from privity.gates.conference.settings import ConferenceGateSettings

log = logging.getLogger(__name__)
T = TypeVar("T")
AGAIN_AFTER = 0.5


class Watching(Protocol):
    """The conference under way that a room belongs to."""

    def room_changed(self, room: RoomId) -> None: ...

    def room_lost(self, room: RoomId) -> None: ...


class Rooms:
    def __init__(self, servers: Sequence[MediaServer], settings: ConferenceGateSettings) -> None:
        self._servers = list(servers)
        self._settings = settings
        self._ready: set[int] = set()  # by index: servers that have answered once
        self._lost_at: dict[int, float] = {}
        self._places: dict[RoomId, tuple[int, Watching]] = {}
        self._connecting: list[asyncio.Task[None]] = []
        self._unsafe: list[str] = []

    def start(self) -> None:
        self._connecting = [asyncio.create_task(self._connect(n)) for n in range(len(self._servers))]

    async def unsafe(self, within: float) -> Sequence[str]:
        """Why servers may not be used, once all have answered, or after `within` seconds."""
        if self._connecting:
            await asyncio.wait(self._connecting, timeout=within)
        return self._unsafe

    async def _connect(self, n: int) -> None:
        """A server that does not answer goes on trying by itself; until it does, it makes no rooms."""
        try:
            await self._servers[n].start(changed=self._changed, lost=partial(self._lost, n))
        except UnsafeMediaServer as unsafe:
            self._unsafe.append(f"media server {n + 1}: {unsafe}")
        except MediaServerDown:
            log.warning("media server %d does not answer yet", n + 1)
        self._ready.add(n)

    async def stop(self) -> None:
        for task in self._connecting:
            task.cancel()
        await asyncio.gather(*(self._stop(n) for n in self._ready), *self._connecting, return_exceptions=True)

    async def _stop(self, n: int) -> None:
        async with asyncio.timeout(self._settings.lease):
            await self._servers[n].stop()

    async def make(self, watching: Watching, *, recording: bool) -> RoomId:
        """On the server with the fewest seats that answers. Raises MediaServerDown."""
        for n in sorted(self._ready, key=lambda n: (self._servers[n].load, n)):
            try:
                room = await self.in_time(
                    self._servers[n].make_room(recording=recording), self._settings.opening_within
                )
            except MediaServerDown:
                continue
            self._lost_at.pop(n, None)
            self._places[room] = (n, watching)
            return room
        raise MediaServerDown("no media server made a room")

    def known(self, room: RoomId) -> MediaServer | None:
        return self._servers[self._places[room][0]] if room in self._places else None

    def server_of(self, room: RoomId) -> MediaServer:
        """Raises MediaServerDown for a room that is not ours any more."""
        if room not in self._places:
            raise MediaServerDown("the room is gone")
        return self._servers[self._places[room][0]]

    async def destroy(self, room: RoomId, *, doubted: Callable[[], None]) -> None:
        """Returns when the room is certain to be gone, however long that takes; `doubted` is called after each failure."""
        if room not in self._places:
            return
        n, _ = self._places[room]
        while True:
            try:
                await self.in_time(self._servers[n].destroy(room))
            except MediaServerDown:
                doubted()
                lost = self._lost_at.get(n)
                if lost is not None and asyncio.get_running_loop().time() - lost > self._settings.lease:
                    break  # a gate that is not heard of has no rooms left there
                await asyncio.sleep(AGAIN_AFTER)
            else:
                break
        self._places.pop(room, None)

    async def in_time(self, call: Coroutine[object, object, T], within: float | None = None) -> T:
        """MediaServerDown for whatever is late, or goes wrong in a way that the port does not name."""
        try:
            async with asyncio.timeout(within or self._settings.media_within):
                return await call
        except (MediaServerDown, ValueError):
            raise
        except TimeoutError:
            raise MediaServerDown("no answer in time") from None
        except Exception as fault:  # noqa: BLE001 - whatever it is, the server has not done it
            log.error("a media server failed: %s", type(fault).__name__)  # noqa: TRY400 - a traceback could bear content
            raise MediaServerDown("failed") from None

    def _changed(self, room: RoomId) -> None:
        if room in self._places:
            self._places[room][1].room_changed(room)

    def _lost(self, n: int, room: RoomId | None) -> None:
        if room is None:
            self._lost_at[n] = asyncio.get_running_loop().time()
            log.warning("media server %d is gone", n + 1)
        for each, (at, watching) in list(self._places.items()):
            if at == n and room in {None, each}:
                watching.room_lost(each)
