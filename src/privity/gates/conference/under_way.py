"""One conference under way: the one place that steps its interlock, and what its pages say and are shown."""

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from functools import partial

from privity.control.conferences.sitting import Arrival
from privity.domain.conferences.interlock import (
    Called,
    CalledIn,
    Came,
    DestroyRoom,
    Event,
    Interlock,
    PartEnded,
    RoomId,
    RoomLost,
    RoomMade,
    SaidAlone,
    SeatId,
    SeatLost,
    Tick,
    Unseat,
    Went,
    step,
)
from privity.domain.conferences.plan import State
from privity.domain.people import PersonId
from privity.gates.conference import messages, words
from privity.gates.conference.acts import Acts
from privity.gates.conference.checks import Checks
from privity.gates.conference.connection import Connection
from privity.gates.conference.desk_view import desk_message
from privity.gates.conference.execution import Execution
from privity.gates.conference.means import Means
from privity.gates.conference.media_server import MediaServerDown, Which
from privity.gates.conference.place_view import place_message, places_of, present
from privity.gates.conference.scene import Line, Page, Scene
from privity.gates.conference.turns import Ice, Turns

log = logging.getLogger(__name__)
MOST_LINES = 500  # of chat
DESK_EVERY = 1.0
SHOWN_EVERY = 0.03  # thirty people who come at once are not thirty times thirty messages
MOST_AT_ONCE = 200  # candidates that the media server has not taken yet


class UnderWay:
    def __init__(self, scene: Scene, means: Means, *, ice: Ice) -> None:
        self.scene = scene
        self._path, self._rooms, self._settings = means.path, means.rooms, means.settings
        self._loop = asyncio.get_running_loop()
        self._events: asyncio.Queue[tuple[Event, PersonId | None]] = asyncio.Queue()
        self._passing: set[asyncio.Task[None]] = set()
        self._turns = Turns(scene, ice=ice, passed=self._pass)
        self._checks = Checks(scene, means, put=self.put, checked=self._checked, first_seen=self._first_seen)
        self.look = self._checks.look
        self._execution = Execution(scene, means, self._turns, self)
        self._acts = Acts(scene, means, put=self.put, tell=self._execution.tell, ended=self._ended)
        self._desk_at = self._published = 0.0
        self._publishing: asyncio.TimerHandle | None = None
        self._desk: dict[SeatId, Mapping[str, object]] = {}  # what each host's page was sent last
        self._running = asyncio.create_task(self._run())

    # --- the interlock ---

    def put(self, event: Event, by: PersonId | None = None) -> None:
        self._events.put_nowait((event, by))

    async def _run(self) -> None:
        while True:
            event, by = await self._events.get()
            try:
                self._step(event, by)
                if self._events.empty():
                    self._publish()
            except Exception as fault:  # noqa: BLE001 - a fault of our own closes every room
                log.error("a step of a conference failed: %s", type(fault).__name__)  # noqa: TRY400 - could bear content
                self._close_all()

    def _step(self, event: Event, by: PersonId | None) -> None:
        scene, before = self.scene, self.scene.state
        scene.state, actions = step(before, event, at=self._loop.time())
        if scene.state.part != before.part:
            why = next(
                (a.why for a in actions if isinstance(a, DestroyRoom)), str(scene.state.closed_because or "interrupted")
            )
            self._part_changed(before, why, by)
        for action in actions:
            self._execution.do(action)
        self._execution.tidy()
        if isinstance(event, Tick):
            self._execution.forward_again()
        if isinstance(event, Came | SaidAlone | Called | CalledIn | RoomMade):
            self._checks.ask()
        if isinstance(event, RoomMade | Went) or any(isinstance(action, Unseat) for action in actions):
            self._checks.look()

    def _part_changed(self, before: Interlock, why: str, by: PersonId | None) -> None:
        scene = self.scene
        if before.part is not None:
            scene.closed_because = why
            for page in scene.pages.values():
                if page.person in before.roll:
                    page.note, page.question = words.closed_words(why), None
            self._execution.tell(partial(self._path.closed, scene.plan.id, before.part, why=why, by=by))
        if scene.state.part is not None:
            scene.since, scene.begun, scene.closed_because = self._loop.time(), True, None
            scene.restarted = False
        for page in scene.pages.values():
            page.hand = False

    def _close_all(self) -> None:
        """A fault of our own: nothing is known any more, so nothing stays open."""
        state = self.scene.state
        self.scene.state = Interlock(
            seats=state.seats, over=state.over, kept_waiting=state.kept_waiting, rooms=state.rooms, known=state.known
        )  # who was asked to wait still waits
        self._execution.tidy()

    def room_changed(self, room: RoomId) -> None:
        if room == self.scene.state.room:
            self._checks.look()
            self._execution.forward_again()

    def room_lost(self, room: RoomId) -> None:
        if room == self.scene.state.room:
            self.put(RoomLost(room=room))

    # --- pages ---

    def come(self, arrival: Arrival, seat: SeatId, connection: Connection, *, again: bool) -> Page | None:
        """None where somebody's other page stays, and this one is not let in. Never is the one who is there put out for

        another device: that would let whoever has stolen a link push its owner aside.
        """
        there = self.scene.page_of(arrival.person)
        if there is not None and not there.connection.over:
            if there.arrival.device != arrival.device:
                self.scene.second_device.add(arrival.person)
                self._publish()
            if there.arrival.device != arrival.device or not again:
                connection.refuse("elsewhere", words.REFUSED["elsewhere"])
                return None
        if there is not None:
            there.connection.refuse("elsewhere", words.REFUSED["taken-over"])
            self.go(there)
        page = Page(seat=seat, arrival=arrival, connection=connection, came_at=self._loop.time())
        page.note = words.RESTARTED if self.scene.restarted else ""
        self.scene.pages[seat] = page
        self.scene.people_of[seat] = arrival.person
        self.put(Came(seat=seat, person=arrival.person))
        return page

    def go(self, page: Page) -> None:
        if self.scene.pages.pop(page.seat, None) is not None:
            page.room = None
            self._desk.pop(page.seat, None)
            self.put(Went(seat=page.seat))

    def said(self, page: Page, message: messages.Message) -> None:  # noqa: C901 - one line for each kind of message
        """Raises Malformed for what this page can't say now."""
        match message:
            case messages.Alone(part=part, alone=alone):
                self._alone(page, part, alone=alone)
            case messages.Offer(turn=turn, sdp=sdp):
                if self._is_now(page, turn):
                    self._execution.offered(page, sdp)
            case messages.Hears(turn=turn, sdp=sdp):
                if self._is_now(page, turn) and page.unanswered and page.room is not None:
                    page.unanswered -= 1
                    self._background(page, self._rooms.server_of(page.room).answered(page.room, page.seat, sdp))
            case messages.Candidate(turn=turn, which=which):
                if self._is_now(page, turn):
                    self._turns.candidate(page, which, message.passed_on())
            case messages.Shows(audio=audio, video=video):
                page.audio, page.video = audio, video
                self._publish()
            case messages.Hand(up=up):
                page.hand = up
                self._publish()
            case messages.Chat(words=said):
                self._chat(page, said)
            case messages.Do():
                self._acts.do(page, message)
            case messages.Leave():
                page.connection.refuse("over", words.REFUSED["left"])

    def _is_now(self, page: Page, turn: int) -> bool:
        """What comes late, from a turn that is over, is dropped; of a turn that never was, nothing honest speaks."""
        if turn > page.turn:
            raise messages.Malformed
        return turn == page.turn and page.room is not None

    def _alone(self, page: Page, part: str, *, alone: bool) -> None:
        state = self.scene.state
        if part != state.part or (page.question != part and (page.person, part) not in self.scene.alone):
            return  # an answer for a part that is over, or that they were never asked about
        page.question = None
        self.scene.alone[page.person, state.part] = alone
        self.put(SaidAlone(seat=page.seat, part=state.part, alone=alone))

    def _chat(self, page: Page, said: str) -> None:
        scene, part = self.scene, self.scene.part
        if part is None or not part.chat or page.seat not in scene.in_part:
            page.connection.send({"type": "trouble", "words": words.NO_CHAT})
            return
        there = [scene.pages[seat] for seat in scene.in_part if seat in scene.pages]
        line = Line(
            seat=page.seat, name=scene.name(page.person), words=said, read_by=frozenset(p.person for p in there)
        )
        scene.chat = [*scene.chat[-MOST_LINES:], line]
        for other in there:
            other.connection.send({"type": "chat", "seat": line.seat, "name": line.name, "words": line.words})

    def _pass(self, page: Page, which: Which, candidate: dict[str, object] | None) -> None:
        if page.room is not None:
            server = self._rooms.server_of(page.room)
            self._background(page, server.candidate(page.room, page.seat, which, candidate))

    def _background(self, page: Page, call: Coroutine[object, object, None]) -> None:
        if len(self._passing) > MOST_AT_ONCE:
            call.close()
            return
        task = asyncio.create_task(self._passed(page, page.room, call))
        self._passing.add(task)
        task.add_done_callback(self._passing.discard)

    async def _passed(self, page: Page, room: RoomId | None, call: Coroutine[object, object, None]) -> None:
        try:
            await self._rooms.in_time(call)
        except ValueError:
            page.connection.refuse("protocol", words.REFUSED["protocol"])
        except MediaServerDown:
            if room is not None and page.room == room:
                self.put(SeatLost(seat=page.seat, room=room))

    # --- what the checks bring, and what is shown ---

    def _checked(self, standing: frozenset[PersonId], asked: float) -> None:
        if self.scene.plan.state in {State.ENDED, State.CANCELLED} and not self.scene.ended:
            self.put(PartEnded())
            self._ended()
        for page in [p for p in self.scene.pages.values() if p.person not in standing]:
            if page.came_at >= asked:
                continue  # it was not asked about
            page.connection.refuse("ticket", words.REFUSED["put-out"])
            self.go(page)
        self._publish()

    def _first_seen(self, seat: SeatId) -> None:
        part, person = self.scene.state.part, self.scene.people_of.get(seat)
        if part is not None and person is not None:
            self._execution.tell(partial(self._path.reported, self.scene.plan.id, part, seat, person))

    def to_hosts(self, said: str) -> None:
        for page in self.scene.pages.values():
            if self.scene.is_host(page.person):
                page.connection.send({"type": "trouble", "words": said})

    def _publish(self) -> None:
        """At once, or with what else happens in the next instant."""
        if self._published + SHOWN_EVERY > self._loop.time():
            if self._publishing is None:
                self._publishing = self._loop.call_later(SHOWN_EVERY, self._show)
        else:
            self._show()

    def _show(self) -> None:
        if self._publishing is not None:
            self._publishing.cancel()
            self._publishing = None
        scene, now = self.scene, self._loop.time()
        self._published = now
        places, there = places_of(scene), present(scene)
        for page in scene.pages.values():
            shown = place_message(scene, page, places, there)
            if shown != page.shown:
                page.shown = shown
                page.connection.send(shown)
        hosts = [page for page in scene.pages.values() if scene.is_host(page.person)]
        if not hosts:
            return
        desk = desk_message(scene, now=now, fresh=self._settings.fresh)
        lasting = {key: value for key, value in desk.items() if key != "since"}
        due = now - self._desk_at >= DESK_EVERY
        self._desk_at = now if due else self._desk_at
        for page in hosts:
            if due or self._desk.get(page.seat) != lasting:
                self._desk[page.seat] = lasting
                page.connection.send(desk)

    def _ended(self) -> None:
        self.scene.ended = True
        self._show()
        for page in list(self.scene.pages.values()):
            page.connection.refuse("over", words.ENDED)

    async def stop(self, within: float) -> None:
        """Every room is closed, and everybody is told in words."""
        self._checks.stop()
        self._running.cancel()
        if self._publishing is not None:
            self._publishing.cancel()
        self._acts.stop()
        state = self.scene.state
        self.scene.state = Interlock()
        self._execution.tidy()
        if state.part is not None:
            self._execution.tell(partial(self._path.closed, self.scene.plan.id, state.part, why="late", by=None))
        for page in list(self.scene.pages.values()):
            page.connection.refuse("down", words.REFUSED["down"])
        await self._execution.stop(within)
