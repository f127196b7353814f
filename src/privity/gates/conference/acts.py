"""What hosts do. What closes is done before it is written down; what opens is written down before it is done."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Protocol

from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.interlock import (
    Accepted,
    AskedToWait,
    Called,
    CalledIn,
    Entitled,
    Event,
    PartEnded,
)
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId
from privity.gates.conference import words
from privity.gates.conference.means import Means
from privity.gates.conference.messages import Do
from privity.gates.conference.scene import Page, Scene

log = logging.getLogger(__name__)
MOST_UNDER_WAY = 20


class Put(Protocol):
    def __call__(self, event: Event, by: PersonId | None = None) -> None: ...


class Acts:
    def __init__(
        self,
        scene: Scene,
        means: Means,
        *,
        put: Put,
        tell: Callable[[Callable[[], object]], None],
        ended: Callable[[], None],
    ) -> None:
        self._scene, self._path, self._calls = scene, means.path, means.calls
        self._put, self._tell, self._ended = put, tell, ended
        self._one_by_one = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()

    def do(self, page: Page, act: Do) -> None:
        if not self._scene.is_host(page.person):
            page.connection.send({"type": "trouble", "words": words.NOT_A_HOST})
            if len(self._tasks) < MOST_UNDER_WAY:
                person = act.of_person if isinstance(act.person, str) else None
                self._start(
                    self._refused(
                        partial(self._path.acted, self._scene.plan.id, act.act, by=page.person, person=person)
                    )
                )
            return
        self._close_first(page, act)
        if len(self._tasks) >= MOST_UNDER_WAY:
            page.connection.send({"type": "trouble", "words": words.COULD_NOT})
            return
        self._start(self._done(page, act))

    def _close_first(self, page: Page, act: Do) -> None:
        """At once, and whatever becomes of the rest: nobody's disk stands between a host and a closed door."""
        match act.act:
            case "wait" | "exclude":
                self._put(AskedToWait(person=act.of_person), page.person)
            case "end-part" | "end":
                self._put(PartEnded(), page.person)
            case "closed-session":
                self._put(PartEnded(interrupts=True), page.person)
            case _:
                pass

    async def _refused(self, call: Callable[[], object]) -> None:
        try:
            await self._calls.ask(call)
        except (NotAllowed, PathUnavailable):
            return

    async def _done(self, page: Page, act: Do) -> None:
        async with self._one_by_one:
            try:
                await self._in_turn(page, act)
            except NotAllowed:
                page.connection.send({"type": "trouble", "words": words.NOT_ALLOWED})
            except PathUnavailable:
                page.connection.send({"type": "trouble", "words": words.COULD_NOT})

    async def _in_turn(self, page: Page, act: Do) -> None:  # noqa: C901 - one case for each act
        ask, path, scene, by = self._calls.ask, self._path, self._scene, page.person
        conference = scene.plan.id
        match act.act:
            case "call" if act.of_part == scene.state.part:
                return  # pressed twice
            case "call":
                if act.of_part in scene.state.over:
                    raise NotAllowed
                await ask(path.called, conference, act.of_part, by=by)
                await self._call(page, act.of_part)
            case "closed-session":
                part = await ask(path.closed_session, conference, by=by)
                await self._call(page, part, interrupts=True)
            case "admit":
                await ask(path.acted, conference, act.act, by=by, person=act.of_person)
                self._put(CalledIn(person=act.of_person), by)
            case "accept":
                await ask(path.acted, conference, act.act, by=by, person=act.of_person)
                if scene.state.part is not None:
                    scene.accepted.add((act.of_person, scene.state.part))
                self._put(Accepted(person=act.of_person), by)
            case "wait":
                self._tell(partial(path.acted, conference, act.act, by=by, person=act.of_person))
            case "exclude":
                await self._exclude(act, by)
            case "hand-over":
                await ask(path.handed_over, conference, by=by)
                scene.plan = await ask(path.conference, conference)
            case "end":
                await ask(path.ended, conference, by=by)
                self._ended()
            case "say":
                self._say(page, act)

    async def _call(self, page: Page, part: PartId, *, interrupts: bool = False) -> None:
        """Those who wait now and may hear it, decided now. Whoever comes later is let in by a host, one by one."""
        scene = self._scene
        asked = asyncio.get_running_loop().time()
        scene.plan = await self._calls.ask(self._path.conference, scene.plan.id)
        hearings = await self._calls.ask(self._path.hearings, scene.plan.id, part)
        may = frozenset(person for person, hearing in hearings.items() if hearing.hears)
        hosts = may.intersection(scene.plan.hosts)
        here = frozenset(each.person for each in scene.pages.values())
        if scene.restarted:
            page.connection.send({"type": "trouble", "words": words.LET_IN_YOURSELF})
        people = here & (hosts if scene.restarted else may)
        scene.entitled = (asked, part, hearings)
        self._put(Called(part=part, people=people, interrupts=interrupts), page.person)
        self._put(Entitled(part=part, people=may, hosts=hosts, asked=asked))

    async def _exclude(self, act: Do, by: PersonId) -> None:
        part = self._scene.part_or_next
        if part is None:
            raise NotAllowed
        await self._calls.ask(
            self._path.exclude, self._scene.plan.id, act.of_person, ground=str(act.ground), by=by, part=part.id
        )

    def _say(self, page: Page, act: Do) -> None:
        to = self._scene.page_of(act.of_person)
        if to is None or to.seat in self._scene.in_part:
            page.connection.send({"type": "trouble", "words": words.NOT_WAITING})
            return
        to.connection.send({"type": "said", "words": str(act.words)})

    def _start(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
