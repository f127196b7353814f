"""One Janus as a MediaServer: two sockets, the rooms, a lease that ends them with the gate, and what is done when it fails."""

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator, Callable, Sequence

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.connection import ADMIN, API, JanusConnection, Message, Refused
from privity.gates.conference.janus.lease_keeper import LeaseKeeper
from privity.gates.conference.janus.recordings import collected, forgotten
from privity.gates.conference.janus.room import Room
from privity.gates.conference.janus.safe import require_safe
from privity.gates.conference.janus.seat import Seat, Server
from privity.gates.conference.media_server import MediaServerDown, Occupants, Offer, UnsafeMediaServer, Which

log = logging.getLogger(__name__)

_KEEPALIVE = 1.0  # seconds; Janus ends a session after 4 without one
_AGAIN = 1.0  # seconds between two tries to reach a server that is down


class JanusServer:
    """Anything that goes wrong between gate and server ends everything: the sockets are cut (Janus ends the sessions of

    a lost socket), all rooms are lost, and a fresh start is tried in the background.
    """

    def __init__(self, address: JanusAddress) -> None:
        self._address = address
        self._rooms: dict[RoomId, Room] = {}
        self._ended: dict[RoomId, dict[str, SeatId]] = {}  # recorded rooms that are destroyed: whose each file is
        self._doubtful: set[RoomId] = set()  # of a server that went down, until all of its sessions were ended
        self._sessions: dict[int, tuple[Room, Seat]] = {}
        self._api: JanusConnection | None = None
        self._admin: JanusConnection | None = None
        self._lease: LeaseKeeper | None = None
        self._up = False
        self._unsafe = ""  # why, as it was last said
        self._watching: asyncio.Task[None] | None = None
        self._generation = object()  # what an older connection still says counts for nothing
        self._changed: Callable[[RoomId], None] = lambda _room: None
        self._lost: Callable[[RoomId | None], None] = lambda _room: None

    # --- start and stop ------------------------------------------------------------------------------------------------

    async def start(self, *, changed: Callable[[RoomId], None], lost: Callable[[RoomId | None], None]) -> None:
        self._changed, self._lost = changed, lost
        try:
            await self._connect()
        finally:
            self._watching = asyncio.create_task(self._watch())

    async def _connect(self) -> None:
        generation = object()
        self._generation = generation

        def ended() -> None:
            if self._generation is generation:
                self._down()

        self._api = JanusConnection(self._address.api, API, self._address.api_secret, event=self._event, ended=ended)
        self._admin = JanusConnection(
            self._address.admin,
            ADMIN,
            self._address.admin_secret,
            event=lambda _event: None,
            ended=ended,
        )
        self._lease = LeaseKeeper(self._address, ended=ended)
        try:
            await self._lease.start()
            await self._api.open()
            await self._admin.open()
            await require_safe(self._address, api=self._api, admin=self._admin)
            for session in await self._all_sessions():  # of a gate that was here before
                with contextlib.suppress(Refused):
                    await self._admin.request({"janus": "destroy_session", "session_id": session})
        except MediaServerDown:
            self._generation = object()
            await self._disconnect()
            raise
        self._forget()
        self._doubtful.clear()
        self._up = True

    def _forget(self) -> None:
        if self._address.recordings is not None:
            forgotten(self._address.recordings, awaited=self._ended)

    async def _disconnect(self) -> None:
        for connection in (self._api, self._admin):
            if connection is not None:
                await connection.close()
        if self._lease is not None:
            await self._lease.stop()

    def _down(self) -> None:
        if not self._up:
            return
        self._up = False
        for connection in (self._api, self._admin):
            if connection is not None:
                connection.cut()
        if self._lease is not None:
            self._lease.drop()  # it ends what may be left there
        for room in self._rooms.values():
            room.closed = True
            self._keep_names(room)
        self._doubtful |= self._rooms.keys()
        self._rooms.clear()
        self._sessions.clear()
        self._lost(None)

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(_KEEPALIVE if self._up else _AGAIN)
            try:
                if self._up:
                    await self._keep_alive()
                else:
                    await self._disconnect()
                    await self._connect()
            except UnsafeMediaServer as unsafe:  # it was started again with other settings
                if str(unsafe) != self._unsafe:
                    log.error("a media server is not used: %s", unsafe)  # noqa: TRY400 - nothing to trace
                self._unsafe = str(unsafe)
            except MediaServerDown:
                continue

    async def _keep_alive(self) -> None:
        api, _ = self._both()
        await api.request({"janus": "ping"})
        sessions = list(self._sessions)
        beats = (api.request({"janus": "keepalive", "session_id": session}, receipt=True) for session in sessions)
        for session, beat in zip(sessions, await asyncio.gather(*beats, return_exceptions=True), strict=True):
            if isinstance(beat, Refused) and session in self._sessions:
                self._changed(self._sessions[session][0].id)  # `occupants` will say that it is not there

    async def stop(self) -> None:
        with contextlib.suppress(MediaServerDown):
            await asyncio.gather(*(room.destroy() for room in list(self._rooms.values())))
        self._up = False
        self._generation = object()
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._disconnect()
        self._rooms.clear()
        self._sessions.clear()
        self._ended.clear()
        self._forget()

    # --- rooms and seats -----------------------------------------------------------------------------------------------

    async def make_room(self, *, recording: bool = False) -> RoomId:
        api, admin = self._both()
        server = Server(address=self._address, api=api, admin=admin, sessions=self._sessions, changed=self._changed)
        room = Room(server, recording=recording)
        await room.make()
        self._rooms[room.id] = room
        return room.id

    async def destroy(self, room: RoomId) -> None:
        if room in self._doubtful:
            raise MediaServerDown("the server is down, and may still have the room")
        known = self._rooms.get(room)
        if known is None:
            return
        async with self._whole():
            await known.destroy()
        self._rooms.pop(room, None)
        self._keep_names(known)

    @contextlib.asynccontextmanager
    async def _whole(self) -> AsyncIterator[None]:
        """What should stop has stopped afterwards; else, also where nobody waits for it any more, the sockets are cut."""
        try:
            yield
        except BaseException:
            self._down()
            raise

    def _keep_names(self, room: Room) -> None:
        if room.recording:
            self._ended[room.id] = dict(room.names)

    async def take_seat(self, room: RoomId, seat: SeatId, offer: str) -> str:
        return await self._room(room).take_seat(seat, offer)

    async def forward(self, room: RoomId, seats: frozenset[SeatId]) -> dict[SeatId, Offer]:
        return await self._room(room).forward(seats)

    async def answered(self, room: RoomId, seat: SeatId, sdp: str) -> None:
        await self._room(room).answered(seat, sdp)

    async def candidate(self, room: RoomId, seat: SeatId, which: Which, candidate: dict[str, object] | None) -> None:
        await self._room(room).candidate(seat, which, candidate)

    async def unseat(self, room: RoomId, seat: SeatId) -> None:
        known = self._rooms.get(room)
        if known is None:
            return
        async with self._whole():
            await known.unseat(seat)

    async def occupants(self, room: RoomId) -> Occupants:
        known, before = self._room(room), set(self._sessions)
        names, sessions = await asyncio.gather(known.participants(), self._all_sessions())
        ours = {known.names[name] for name in names if name in known.names}
        strangers = sum(name not in known.names for name in names)
        # One of ours that was ended between the question and the answer is no stranger's.
        strangers += sum(session not in self._sessions and session not in before for session in sessions)
        live = frozenset(seat.seat for seat in known.seats.values() if seat.live and seat.session in sessions)
        return Occupants(seats=frozenset(ours), live=live & ours, strangers=strangers)

    async def recordings(self, room: RoomId) -> Sequence[tuple[SeatId, str, bytes]]:
        names = self._ended.pop(room, None)
        if names is None or self._address.recordings is None:
            return ()
        return await asyncio.to_thread(collected, self._address.recordings, room, names)

    @property
    def load(self) -> int:
        return len(self._sessions)

    @property
    def up(self) -> bool:
        return self._up

    # --- small things --------------------------------------------------------------------------------------------------

    def _event(self, message: Message) -> None:
        known = self._sessions.get(message.get("session_id", 0))
        if known is None:
            return
        room, seat = known
        if room.event(seat, message):
            self._rooms.pop(room.id, None)
            self._keep_names(room)
            self._lost(room.id)
        else:
            self._changed(room.id)

    async def _all_sessions(self) -> list[int]:
        if self._admin is None:
            raise MediaServerDown("not connected to the media server")
        return list((await self._admin.request({"janus": "list_sessions"})).get("sessions", []))

    def _both(self) -> tuple[JanusConnection, JanusConnection]:
        if not self._up or self._api is None or self._admin is None:
            raise MediaServerDown("the media server is down")
        return self._api, self._admin

    def _room(self, room: RoomId) -> Room:
        self._both()
        known = self._rooms.get(room)
        if known is None:
            raise MediaServerDown("the room is gone")
        return known
