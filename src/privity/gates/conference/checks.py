"""At least twice a second, and whenever something has happened: who is really there, and who may hear it now."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.audience import Hearing
from privity.domain.conferences.interlock import Entitled, Event, Reported, SeatId, Tick
from privity.domain.conferences.plan import Conference, PartId
from privity.domain.people import PersonId
from privity.gates.conference.means import Means
from privity.gates.conference.media_server import MediaServerDown
from privity.gates.conference.path_port import ConferencePath
from privity.gates.conference.scene import Scene

SEEN_EVERY = 5.0
AHEAD_EVERY = 5.0  # how often the parts to come are looked at, for what people are told of when they are called


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    plan: Conference
    part: PartId | None
    hearings: Mapping[PersonId, Hearing]
    standing: frozenset[PersonId]
    ahead: Mapping[PersonId, tuple[PartId, ...]] | None  # None: not looked at this time
    words: tuple[Mapping[PersonId, str], Mapping[PersonId, str]] | None  # names and roles, where somebody is new


class Checks:
    """What does not answer in time gives the interlock no event: it closes by itself."""

    def __init__(
        self,
        scene: Scene,
        means: Means,
        *,
        put: Callable[[Event], None],
        checked: Callable[[frozenset[PersonId], float], None],
        first_seen: Callable[[SeatId], None],
    ) -> None:
        self._scene, self._path, self._calls, self._rooms = scene, means.path, means.calls, means.rooms
        self._settings = means.settings
        self._put, self._checked, self._first_seen = put, checked, first_seen
        self._loop = asyncio.get_running_loop()
        self._media: asyncio.Task[None] | None = None
        self._kernel: asyncio.Task[None] | None = None
        self._media_again = self._kernel_again = False
        self._thread_busy = False  # a call that hangs is not joined by others that hang
        self._ahead_at = -AHEAD_EVERY
        self._seen: set[SeatId] = set()
        self._noting: asyncio.Task[None] | None = None
        self._noted_at = -SEEN_EVERY
        self._note_busy = False
        self._ticking = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        while True:
            self._put(Tick())
            if self._scene.pages or self._scene.state.part is not None:
                self.look()
                self.ask()
                self._note()
            await asyncio.sleep(self._settings.check_every)

    def look(self) -> None:
        """Asks the media server, now or as soon as it has answered what it is being asked."""
        if self._media is not None and not self._media.done():
            self._media_again = True
        elif self._scene.state.room is not None:
            self._media = asyncio.create_task(self._looked())

    def ask(self) -> None:
        """Asks the path, in the same way."""
        if self._kernel is not None and not self._kernel.done():
            self._kernel_again = True
        else:
            self._kernel = asyncio.create_task(self._asked())

    def _note(self) -> None:
        """Beside the checks: it is written, and whoever else writes for long must not close anybody's part."""
        now = self._loop.time()
        if not self._note_busy and now - self._noted_at >= SEEN_EVERY:
            self._noted_at = now
            self._noting = asyncio.create_task(self._noted())

    async def _noted(self) -> None:
        conference = self._scene.plan.id

        def note() -> None:
            self._note_busy = True
            try:
                self._path.seen(conference)
            finally:
                self._note_busy = False

        with suppress(PathUnavailable, NotAllowed):
            await self._calls.ask(note)

    async def _looked(self) -> None:
        while (room := self._scene.state.room) is not None:
            self._media_again, asked = False, self._loop.time()
            try:
                there = await self._rooms.in_time(self._rooms.server_of(room).occupants(room))
            except (MediaServerDown, ValueError):
                return
            self._scene.reported = (asked, room, there)
            self._put(Reported(room=room, seats=there.seats, strangers=there.strangers, asked=asked))
            for seat in there.seats - self._seen:
                self._seen.add(seat)
                self._first_seen(seat)
            self._seen &= there.seats
            if not self._media_again:
                return

    async def _asked(self) -> None:
        while not self._thread_busy:
            self._kernel_again, asked = False, self._loop.time()
            planned = self._scene.part_or_next
            part = None if planned is None else planned.id
            try:
                answer = await self._calls.check(
                    self._in_thread, self._settings.check_within, self._question(asked, part)
                )
            except (PathUnavailable, NotAllowed):
                return
            self._take(answer, asked)
            if not self._kernel_again:
                return

    def _question(self, asked: float, part: PartId | None) -> Callable[[], Answer]:
        """What the thread needs is copied here, on the loop."""
        scene, path = self._scene, self._path
        conference = scene.plan.id
        devices = {page.person: page.arrival.device for page in scene.pages.values()}
        known = frozenset(scene.names)
        ahead = asked - self._ahead_at >= AHEAD_EVERY
        if ahead:
            self._ahead_at = asked

        def question() -> Answer:
            plan = path.conference(conference)
            hearings = {} if part is None or plan.part(part) is None else path.hearings(conference, part)
            standing = path.standing(conference, devices)
            people = frozenset(invited.person for invited in plan.invited)
            return Answer(
                plan=plan,
                part=part,
                hearings=hearings,
                standing=standing,
                ahead=_ahead(path, plan) if ahead else None,
                words=None if people <= known else (path.names(sorted(people)), path.roles(conference)),
            )

        return question

    def _in_thread(self, question: Callable[[], Answer]) -> Answer:
        self._thread_busy = True
        try:
            return question()
        finally:
            self._thread_busy = False

    def _take(self, answer: Answer, asked: float) -> None:
        scene = self._scene
        if answer.plan.version >= scene.plan.version:
            scene.plan = answer.plan
        if answer.words is not None:
            scene.names, scene.roles = answer.words
        if answer.ahead is not None:
            scene.ahead = answer.ahead
        if answer.part is not None:
            scene.entitled = (asked, answer.part, answer.hearings)
        if answer.part is not None and answer.part == scene.state.part:
            people = frozenset(person for person, hearing in answer.hearings.items() if hearing.hears)
            hosts = people.intersection(answer.plan.hosts)
            self._put(Entitled(part=answer.part, people=people, hosts=hosts, asked=asked))
        self._checked(answer.standing, asked)

    def stop(self) -> None:
        for task in (self._ticking, self._media, self._kernel, self._noting):
            if task is not None:
                task.cancel()


def _ahead(path: ConferencePath, plan: Conference) -> dict[PersonId, tuple[PartId, ...]]:
    ahead: dict[PersonId, tuple[PartId, ...]] = {}
    for part in plan.parts:
        if part.id not in plan.ended_parts:
            for person, hearing in path.hearings(plan.id, part.id).items():
                if hearing.hears:
                    ahead[person] = (*ahead.get(person, ()), part.id)
    return ahead
