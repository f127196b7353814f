"""Does what the interlock says. What closes begins at once and needs nobody; what opens waits for that, and for leave."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Protocol

from privity.control.conferences.sitting import LeaveToForward
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.interlock import (
    Action,
    AskAlone,
    Closed,
    DestroyRoom,
    Event,
    Forward,
    MakeRoom,
    RoomId,
    RoomLost,
    RoomMade,
    SeatId,
    SeatLost,
    TakeSeat,
    Unseat,
    still_wanted,
)
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId
from privity.gates.conference import opening, words
from privity.gates.conference.means import Means
from privity.gates.conference.media_server import MediaServerDown, Offer
from privity.gates.conference.recordings import Recordings
from privity.gates.conference.rooms import Watching
from privity.gates.conference.scene import Page, Scene
from privity.gates.conference.telling import Telling
from privity.gates.conference.turns import Turns

log = logging.getLogger(__name__)


class Whole(Watching, Protocol):
    """The conference that this is done for."""

    def put(self, event: Event, by: PersonId | None = None) -> None:
        """Gives the interlock an event."""
        ...

    def to_hosts(self, said: str) -> None: ...

    def look(self) -> None:
        """Asks the media server again, as soon as it can be asked."""
        ...


class Execution:
    def __init__(self, scene: Scene, means: Means, turns: Turns, whole: Whole) -> None:
        self._scene, self._turns, self._whole, self._settings = scene, turns, whole, means.settings
        self._path, self._calls, self._rooms = means.path, means.calls, means.rooms
        self._put, self._to_hosts, self._look = whole.put, whole.to_hosts, whole.look
        self._telling = Telling(means.calls)
        self._recordings = Recordings(means.keep, means.calls)
        self._part_of: dict[RoomId, PartId] = {}  # of rooms that are not told to close
        self._unseating: set[asyncio.Task[None]] = set()
        self._destroying: dict[RoomId, asyncio.Task[None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._making = 0
        self._announced: tuple[RoomId, PartId] | None = None  # made, and the interlock has not been told yet
        self._leave_now: LeaveToForward | None = None  # of the room that is open
        self._forwarding = asyncio.Lock()

    def do(self, action: Action) -> None:
        match action:
            case DestroyRoom(room=room, why=why):
                self._destroy(room, why)
            case Unseat():
                self._unseat(action)
            case MakeRoom(part=part):
                self._making += 1
                self._spawn(self._make(part, self._making))
            case TakeSeat(room=room, seat=seat):
                page = self._scene.pages.get(seat)
                if page is None:
                    self._put(SeatLost(seat=seat, room=room))
                else:
                    turn = self._turns.begin(page, room)
                    self._spawn(self._offer_in_time(page, turn, room))
            case Forward():
                self._scene.heard &= action.seats
                self._spawn(self._forward(action))
            case AskAlone(seat=seat, part=part):
                self._turns.ask_alone(self._scene.pages.get(seat), part)

    def tidy(self) -> None:
        """After each step: nothing stays open that the interlock no longer knows of."""
        state = self._scene.state
        if self._announced is not None and not self._still_making(self._announced[1], self._making):
            self._announced = None
        known = {state.room} if self._announced is None else {state.room, self._announced[0]}
        for room in [r for r in self._part_of if r not in known]:
            self._destroy(room, str(state.closed_because or Closed.MEDIA_SERVER))
        for page in self._scene.pages.values():
            if page.room is not None and page.room != state.room:
                self._turns.silence(page, words.closed_words(str(state.closed_because or Closed.MEDIA_SERVER)))

    def tell(self, call: Callable[[], object]) -> None:
        self._telling.tell(call)

    # --- what closes ---

    def _destroy(self, room: RoomId, why: str) -> None:
        if room in self._destroying:
            return
        self._part_of.pop(room, None)
        self._scene.heard, self._scene.chat, self._leave_now = frozenset(), [], None
        self._scene.recording = False  # of the next part nothing is said before its own room is made
        for page in self._scene.pages.values():
            if page.room == room:
                self._turns.silence(page, words.closed_words(why))
        self._destroying[room] = task = asyncio.create_task(self._destroyed(room))
        self._keep(task)

    async def _destroyed(self, room: RoomId) -> None:
        server = self._rooms.known(room)
        try:
            await self._rooms.destroy(room, doubted=lambda: self._scene.doubtful.add(room))
        finally:
            self._destroying.pop(room, None)
            self._scene.doubtful.discard(room)
        if server is not None:
            self._spawn(self._recordings.collect(room, self._scene.plan, server))

    def _unseat(self, action: Unseat) -> None:
        scene, part = self._scene, self._part_of.get(action.room)
        scene.heard -= {action.seat}
        page = scene.pages.get(action.seat)
        if page is not None and page.room == action.room:
            self._turns.silence(page, words.closed_words(action.why))
        task = asyncio.create_task(self._unseated(action))
        self._unseating.add(task)
        task.add_done_callback(self._unseating.discard)
        self._keep(task)
        person = scene.people_of.get(action.seat)
        if part is not None and person is not None:
            self.tell(partial(self._path.unseated, scene.plan.id, part, action.seat, person, why=action.why))

    async def _unseated(self, action: Unseat) -> None:
        try:
            await self._rooms.in_time(self._rooms.server_of(action.room).unseat(action.room, action.seat))
        except MediaServerDown:
            if action.room in self._part_of:  # whoever can't be put out of a room that is there: the room goes
                self._destroy(action.room, Closed.MEDIA_SERVER)
                self._put(RoomLost(room=action.room))
        self._look()

    # --- what opens ---

    async def _make(self, part: PartId, making: int) -> None:
        cleared = await self._cleared()
        if self._still_making(part, making) and not cleared:
            self._to_hosts(words.NOT_CLEARED)
            self._put(RoomLost())
            return
        if not self._still_making(part, making):
            return
        planned = self._scene.plan.part(part)
        recording = self._recordings.can and planned is not None and planned.recording
        try:
            room = await self._rooms.make(self._whole, recording=recording)
        except MediaServerDown:
            self._to_hosts(words.NO_MEDIA)
            if self._still_making(part, making):
                self._put(RoomLost())
            return
        if not self._still_making(part, making):
            self._keep(asyncio.create_task(self._destroyed(room)))
            return
        self._part_of[room] = part
        self._announced = (room, part)  # another event may be taken before this one
        self._scene.recording = recording
        if recording:
            self._recordings.began(room, part)
        self._put(RoomMade(part=part, room=room))

    def _still_making(self, part: PartId, making: int) -> bool:
        return making == self._making and still_wanted(self._scene.state, MakeRoom(part=part)) is not None

    async def _cleared(self) -> bool:
        """Whether every older room of this conference is certain to be gone: a microphone is never live in two rooms."""
        if not self._destroying:
            return True
        await asyncio.wait(list(self._destroying.values()), timeout=self._settings.path_within)
        return not self._destroying

    async def _offer_in_time(self, page: Page, turn: int, room: RoomId) -> None:
        await asyncio.sleep(self._settings.offer_within)
        if page.turn == turn and page.room == room and not page.seated:
            self._put(SeatLost(seat=page.seat, room=room))

    def offered(self, page: Page, sdp: str) -> None:
        """The page's offer for its own turn that is live."""
        if page.room is not None and not page.offered:
            page.offered = True
            self._spawn(self._seat(page, page.turn, page.room, sdp))

    async def _seat(self, page: Page, turn: int, room: RoomId, sdp: str) -> None:
        try:
            answer = await self._seated(page, turn, room, sdp)
        except (NotAllowed, PathUnavailable, MediaServerDown, ValueError) as fault:
            await self._not_seated(page, turn, room, fault)
            return
        if not self._wanted(page, turn, room):
            await self._unseated(Unseat(room=room, seat=page.seat, why=Closed.WENT))
            return
        self._turns.seated(page, answer)
        self._look()

    async def _seated(self, page: Page, turn: int, room: RoomId, sdp: str) -> str:
        if not self._wanted(page, turn, room):
            raise NotAllowed
        leave = await self._calls.ask(
            self._path.leave_to_seat, self._scene.plan.id, self._part_of[room], room, page.seat, page.person
        )
        if not (leave.room == room and leave.seat == page.seat and self._wanted(page, turn, room)):
            raise NotAllowed
        taking = opening.take_seat(leave, self._rooms.server_of(room), offer=sdp)
        return await self._rooms.in_time(taking, self._settings.opening_within)

    def _wanted(self, page: Page, turn: int, room: RoomId) -> bool:
        action = TakeSeat(room=room, seat=page.seat, person=page.person)
        there = room in self._part_of and self._turns.live(page, turn)
        return there and still_wanted(self._scene.state, action) is not None

    async def _not_seated(self, page: Page, turn: int, room: RoomId, fault: Exception) -> None:
        if not isinstance(fault, (NotAllowed, PathUnavailable)):  # it may have been taken in part
            await self._unseated(Unseat(room=room, seat=page.seat, why=Closed.MEDIA_SERVER))
        if isinstance(fault, ValueError):  # no page of ours sends it: to try again would be to be asked again for ever
            page.connection.refuse("protocol", words.REFUSED["protocol"])
        if self._turns.live(page, turn):
            why = words.WHY_NOT["not-allowed" if isinstance(fault, NotAllowed) else "unavailable"]
            self._to_hosts(words.NOT_SEATED.format(name=self._scene.name(page.person), why=why))
            self._put(SeatLost(seat=page.seat, room=room))

    async def _forward(self, action: Forward) -> None:
        async with self._forwarding:
            if self._unseating:
                await asyncio.wait(list(self._unseating))
            while (wanted := self._still(action)) is not None:
                try:
                    leave = await self._leave(wanted)
                    if self._still(wanted) != wanted:
                        continue  # somebody went meanwhile: leave is asked for those who are left
                    server = self._rooms.server_of(action.room)
                    forwarding = opening.forward(leave, server, still=wanted.seats)
                    offers = await self._rooms.in_time(forwarding, self._settings.opening_within)
                except (NotAllowed, PathUnavailable, MediaServerDown, ValueError) as fault:
                    self._not_forwarded(wanted, fault)
                    return
                self._leave_now = leave
                self._forwarded(wanted, offers)
                break

    def forward_again(self) -> None:
        """Somebody's media may have come up only now: the same again, with the leave that there is."""
        if self._leave_now is not None and not self._forwarding.locked():
            self._spawn(self._again(self._leave_now))

    async def _again(self, leave: LeaveToForward) -> None:
        async with self._forwarding:
            wanted = self._still(Forward(room=leave.room, seats=leave.seats))
            if wanted is None or leave is not self._leave_now or self._unseating:
                return
            try:
                server = self._rooms.server_of(leave.room)
                forwarding = opening.forward(leave, server, still=wanted.seats)
                offers = await self._rooms.in_time(forwarding, self._settings.opening_within)
            except (MediaServerDown, ValueError) as fault:
                self._not_forwarded(wanted, fault)
                return
            self._listen(leave.room, offers)

    async def _leave(self, action: Forward) -> LeaveToForward:
        seats = {seat: self._scene.people_of[seat] for seat in action.seats}
        part = self._part_of[action.room]
        leave = await self._calls.ask(self._path.leave_to_forward, self._scene.plan.id, part, action.room, seats)
        if leave.room != action.room or leave.seats != action.seats:
            raise NotAllowed
        return leave

    def _still(self, action: Forward) -> Forward | None:
        wanted = still_wanted(self._scene.state, action) if action.room in self._part_of else None
        return wanted if isinstance(wanted, Forward) else None

    def _forwarded(self, action: Forward, offers: dict[SeatId, Offer]) -> None:
        wanted = self._still(action)
        if wanted is None:
            return  # the room is being closed
        added = wanted.seats - self._scene.heard
        self._scene.heard = wanted.seats
        self._recordings.heard(action.room, {seat: self._scene.people_of[seat] for seat in wanted.seats})
        self._listen(action.room, offers)
        self._turns.replay_chat(added)
        self._look()

    def _listen(self, room: RoomId, offers: dict[SeatId, Offer]) -> None:
        for seat, offer in offers.items():
            self._turns.listen(self._scene.pages.get(seat), room, offer)

    def _not_forwarded(self, action: Forward, fault: Exception) -> None:
        """Where nothing is forwarded yet the part does not open; who would have come to it as it is, does not come."""
        allowed = isinstance(fault, (NotAllowed, PathUnavailable))
        heard, why = self._scene.heard, words.WHY_NOT["not-allowed" if isinstance(fault, NotAllowed) else "unavailable"]
        new = action.seats - heard
        if allowed and heard and new:
            for seat in new:
                self._put(SeatLost(seat=seat, room=action.room))
                person = self._scene.people_of.get(seat, PersonId(""))
                self._to_hosts(words.NOT_SEATED.format(name=self._scene.name(person), why=why))
            return
        self._to_hosts(words.NOT_OPENED.format(why=why) if allowed else words.NO_MEDIA)
        if action.room in self._part_of:
            self._destroy(action.room, Closed.NOT_ENTITLED if isinstance(fault, NotAllowed) else Closed.MEDIA_SERVER)
            self._put(RoomLost(room=action.room))

    # --- tasks ---

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        self._keep(asyncio.create_task(work))

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("a step of a conference failed: %s", type(fault).__name__)
            self._put(RoomLost(room=self._scene.state.room))

    async def stop(self, within: float) -> None:
        """Rooms are told to close before this is called; what they left to be written down is waited for."""
        if self._destroying:
            await asyncio.wait(list(self._destroying.values()), timeout=within)
        await self._telling.stop(within)
        for task in list(self._tasks):
            task.cancel()
