"""One room of a part at Janus: its seats, each with a session of its own, and who hears whom."""

import asyncio
import contextlib
import hashlib
import hmac
import secrets

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.janus.connection import Message, Refused
from privity.gates.conference.janus.descriptions import answered, candidate, offered, shown_to_browser
from privity.gates.conference.janus.seat import NO_SUCH_FEED, Hearing, Seat, Server, every, unless_gone
from privity.gates.conference.media_server import Heard, MediaServerDown, Offer, Which

_PLUGIN = "janus.plugin.videoroom"
_MOST_SEATS = 60
_BITS_A_SECOND = 256_000  # of one seat's picture: small ones, for homes and two-core servers


class Room:
    """Made by JanusServer alone; it forgets a room that is closed."""

    def __init__(self, server: Server, *, recording: bool) -> None:
        self.id = RoomId(secrets.token_urlsafe(24))
        self.recording = recording
        self.closed = False
        self.seats: dict[SeatId, Seat] = {}
        self.names: dict[str, SeatId] = {}  # also of seats that are gone: whose a recording is
        self._server = server
        self._secret = room_secret(self.id, server.address.admin_secret)
        self._one_at_a_time = asyncio.Lock()

    # --- the room ------------------------------------------------------------------------------------------------------

    async def make(self) -> None:
        recorded: Message = {}
        if self.recording:
            if self._server.address.recordings is None:
                raise MediaServerDown("this media server has no folder for recordings")
            recorded = {"record": True, "rec_dir": str(self._server.address.recordings), "lock_record": True}
        await self.tell(
            "create",
            admin_key=self._server.address.admin_key,
            permanent=False,
            is_private=True,
            require_pvtid=True,  # without it a kick does not reach what the kicked person hears, and anybody may listen
            allowed=[
                secrets.token_urlsafe(24)
            ],  # a list there must be, or no admission is asked for; nobody has this one
            publishers=_MOST_SEATS,
            bitrate=_BITS_A_SECOND,
            bitrate_cap=True,
            audiocodec="opus",
            videocodec="vp8",
            notify_joining=True,
            **recorded,
        )

    async def tell(self, request: str, **what: object) -> Message:
        """Of the room as a whole, by its secret."""
        body = {"request": request, "room": self.id, "secret": self._secret, **what}
        answer = await self._server.admin.request({"janus": "message_plugin", "plugin": _PLUGIN, "request": body})
        return dict(answer.get("response", {}))

    async def destroy(self) -> None:
        self.closed = True
        seats = list(self.seats.values())
        for seat in seats:
            seat.gone = True
        # One after the other: Janus 1.1.2 may crash when the session of somebody in a room ends while it puts them out.
        async with contextlib.AsyncExitStack() as alone:
            for seat in seats:
                await alone.enter_async_context(seat.ending)
            await unless_gone(self.tell("destroy"))
            await every(*(self._end(seat) for seat in seats))

    async def participants(self) -> list[str]:
        return [str(each.get("id")) for each in (await self.tell("listparticipants")).get("participants", [])]

    # --- what a seat sends ---------------------------------------------------------------------------------------------

    async def take_seat(self, seat_id: SeatId, offer: str) -> str:
        offer = offered(offer)
        if self.closed or seat_id in self.seats:
            raise MediaServerDown("the room is closed, or the seat is taken")
        seat = Seat(seat=seat_id, session=secrets.randbits(52) or 1, name=secrets.token_urlsafe(12))
        self.seats[seat_id] = seat
        self.names[seat.name] = seat_id
        self._server.sessions[seat.session] = (
            self,
            seat,
        )  # before Janus knows it: a session unknown to us is a stranger's
        try:
            try:
                await self._server.api.request({"janus": "create", "id": seat.session})
            finally:
                seat.begun.set()
            seat.handle = await self._attach(seat)
            seat.private = await self._join(seat)
            self._still(seat)
            jsep = {"type": "offer", "sdp": offer}
            configured = await self._say(seat, seat.handle, {"request": "configure"}, jsep=jsep)
            self._still(seat)
            return shown_to_browser(str(configured["jsep"]["sdp"]), own=self._server.address.media)
        except KeyError as error:
            await self._remove(seat)
            raise MediaServerDown("the media server gave no answer to the offer") from error
        except (MediaServerDown, asyncio.CancelledError):
            await self._remove(seat)
            raise

    async def _join(self, seat: Seat) -> int:
        """The admission is made for this join, and gone before anything is sent, whatever came of the join."""
        admission = secrets.token_urlsafe(24)
        await self.tell("allowed", action="add", allowed=[admission])
        try:
            joined = await self._say(
                seat, seat.handle,
                {"request": "join", "ptype": "publisher", "room": self.id, "id": seat.name, "token": admission},
            )  # fmt: skip
        finally:
            await self.tell("allowed", action="remove", allowed=[admission])
        return int(joined["plugindata"]["data"]["private_id"])

    async def unseat(self, seat_id: SeatId) -> None:
        if (seat := self.seats.get(seat_id)) is not None:
            await self._remove(seat)

    async def _remove(self, seat: Seat) -> None:
        seat.gone = True
        async with seat.ending:
            if self.seats.get(seat.seat) is not seat:
                return  # `destroy`, or another call, has done it
            await unless_gone(self.tell("kick", id=seat.name))
            await self._end(seat)
        for other in self.seats.values():
            if other.hearing is not None:
                other.hearing.feeds.discard(seat.seat)

    async def _end(self, seat: Seat) -> None:
        await seat.begun.wait()  # else it might come into being after its end
        await unless_gone(self._server.admin.request({"janus": "destroy_session", "session_id": seat.session}))
        self._server.sessions.pop(seat.session, None)
        if self.seats.get(seat.seat) is seat:
            del self.seats[seat.seat]

    # --- who hears whom ------------------------------------------------------------------------------------------------

    async def forward(self, wanted: frozenset[SeatId]) -> dict[SeatId, Offer]:
        async with self._one_at_a_time:
            if self.closed:
                raise MediaServerDown("the room is closed")
            present = [seat for seat in self.seats.values() if not seat.gone]
            # What stops comes first, so that at no moment two people hear each other who did neither before nor after.
            await every(*(self._stop(seat, wanted) for seat in present))
            await every(*(self._begin(seat, wanted) for seat in present if seat.seat in wanted))
            offers = {}
            for seat in present:
                if not seat.gone and seat.hearing is not None and seat.hearing.offer is not None:
                    offers[seat.seat], seat.hearing.offer = seat.hearing.offer, None
            return offers

    async def _stop(self, seat: Seat, wanted: frozenset[SeatId]) -> None:
        hearing = seat.hearing
        if hearing is None or not (over := hearing.feeds - (wanted if seat.seat in wanted else frozenset())):
            return
        names = [self.seats[other].name for other in over if other in self.seats]
        if names:
            streams = [{"feed": name} for name in names]
            await self._ask(seat, hearing, {"request": "unsubscribe", "streams": streams})
        hearing.feeds -= over

    async def _begin(self, seat: Seat, wanted: frozenset[SeatId]) -> None:
        hearing = seat.hearing
        new = {
            other.seat for other in self.seats.values()
            if other is not seat and other.seat in wanted and other.live and not other.gone
            and (hearing is None or other.seat not in hearing.feeds)
        }  # fmt: skip
        if not new or seat.gone or (hearing is not None and (hearing.unanswered or hearing.offer)):
            return  # one offer at a time: `answered` reports a change, and the next `forward` goes on
        streams = [{"feed": self.seats[other].name} for other in new]
        if hearing is None:
            hearing = seat.hearing = Hearing(handle=await self._attach(seat))
            join = {
                "request": "join",
                "ptype": "subscriber",
                "room": self.id,
                "private_id": seat.private,
                "autoupdate": False,
            }
            body = join | {"streams": streams}
        else:
            body = {"request": "subscribe", "streams": streams}
        hearing.feeds |= new  # before it is so: what may be heard must be stopped
        try:
            await self._ask(seat, hearing, body)
        except Refused as refused:
            if refused.code != NO_SUCH_FEED:
                raise
            hearing.feeds -= (
                new  # one of them went meanwhile; the change is reported, and the next `forward` tries again
            )
            if not hearing.streams:
                seat.hearing = None

    async def _ask(self, seat: Seat, hearing: Hearing, body: Message) -> None:
        try:
            answer = await self._say(seat, hearing.handle, body)
        except MediaServerDown:
            if seat.gone:
                return  # it hears nothing, which is more than what was asked
            raise
        self._heard(hearing, answer)

    def _heard(self, hearing: Hearing, message: Message) -> None:
        jsep = message.get("jsep")
        if not jsep:
            return
        names = {name: seat for name, seat in self.names.items() if seat in self.seats}
        listed = message["plugindata"]["data"].get("streams", [])
        hearing.streams = len(listed)
        hearing.unanswered = True
        hearing.offer = Offer(
            sdp=shown_to_browser(str(jsep["sdp"]), own=self._server.address.media),
            streams=tuple(
                Heard(mid=str(each["mid"]), seat=names[each["feed_id"]], kind=each["type"])
                for each in listed
                if each.get("feed_id") in names and each.get("active", True) and each.get("type") in ("audio", "video")
            ),
        )

    async def answered(self, seat_id: SeatId, sdp: str) -> None:
        seat = self._present(seat_id)
        hearing = seat.hearing
        if hearing is None or not hearing.unanswered or hearing.offer is not None:
            raise ValueError("nothing was offered")
        sdp = answered(sdp, streams=hearing.streams)
        hearing.unanswered = False
        await self._say(seat, hearing.handle, {"request": "start"}, jsep={"type": "answer", "sdp": sdp})
        self._server.changed(self.id)

    async def candidate(self, seat_id: SeatId, which: Which, given: dict[str, object] | None) -> None:
        seat = self._present(seat_id)
        handle = seat.handle if which == "send" else (seat.hearing.handle if seat.hearing else 0)
        shown = candidate(given)
        if handle and shown is not None:
            place = {"session_id": seat.session, "handle_id": handle}
            await self._server.api.request({"janus": "trickle", "candidate": shown} | place, receipt=True)

    # --- what Janus says by itself -------------------------------------------------------------------------------------

    def event(self, seat: Seat, message: Message) -> bool:
        """True if the room is gone."""
        kind, handle = message.get("janus"), message.get("sender")
        said = message.get("plugindata", {}).get("data", {})
        if kind == "webrtcup" and handle == seat.handle:
            seat.live = True
        elif kind in ("hangup", "detached"):  # of either connection: it needs a new seat
            seat.live = False
        elif kind == "timeout":
            self._server.sessions.pop(seat.session, None)
            self.seats.pop(seat.seat, None)
        elif said.get("videoroom") == "destroyed" and not self.closed:
            self.closed = True
            return True
        elif seat.hearing is not None and handle == seat.hearing.handle and not seat.gone:
            self._heard(seat.hearing, message)
        return False

    # --- small things --------------------------------------------------------------------------------------------------

    def _present(self, seat_id: SeatId) -> Seat:
        seat = self.seats.get(seat_id)
        if seat is None:
            raise MediaServerDown("that seat is not in the room")
        self._still(seat)
        return seat

    def _still(self, seat: Seat) -> None:
        if seat.gone or self.closed:
            raise MediaServerDown("the seat was taken away meanwhile")

    async def _attach(self, seat: Seat) -> int:
        self._still(seat)
        answer = await self._server.api.request({"janus": "attach", "session_id": seat.session, "plugin": _PLUGIN})
        return int(answer["data"]["id"])

    async def _say(self, seat: Seat, handle: int, body: Message, *, jsep: Message | None = None) -> Message:
        self._still(seat)
        message = {"janus": "message", "session_id": seat.session, "handle_id": handle, "body": body}
        return await self._server.api.request(message | ({"jsep": jsep} if jsep else {}))


def room_secret(room: str, admin_secret: str) -> str:
    """Made from the server's own, so that the lease keeper and a restarted gate can destroy a room that they find."""
    return hmac.new(admin_secret.encode(), room.encode(), hashlib.sha256).hexdigest()
