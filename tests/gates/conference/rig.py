"""A whole gate on a free port with scripted ends, and pages that speak to it as a browser would."""

import asyncio
import functools
import inspect
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from typing import Any

from tests.gates.conference.scripted_media import ScriptedMedia
from tests.gates.conference.scripted_path import CHAIR, SECOND, ScriptedPath
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from privity.domain.conferences.interlock import SeatId
from privity.domain.people import PersonId
from privity.gates.conference.gate import ConferenceGate
from privity.gates.conference.recordings import Keep
from privity.gates.conference.settings import ConferenceGateSettings

ORIGIN = "https://pages.example"
WITHIN = 6.0
QUICK = ConferenceGateSettings(
    port=0, origin=ORIGIN, check_every=0.1, media_within=0.4, opening_within=0.4, check_within=0.4, path_within=0.6, offer_within=3.0,
    lease=0.5, hello_within=0.6, wrong_ticket_waits=0.05,
)  # fmt: skip


class Page:
    """Answers by itself what a good page answers, unless told not to. `heard` is everything that the gate said."""

    def __init__(self, socket: ClientConnection, *, alone: bool | None = True, offers: bool = True) -> None:
        self.socket, self.alone, self.offers = socket, alone, offers
        self.heard: list[dict[str, Any]] = []
        self.closed = asyncio.Event()
        self._news = asyncio.Event()
        self._reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        with suppress(ConnectionClosed):
            async for raw in self.socket:
                message = json.loads(raw)
                self.heard.append(message)
                await self._answer(message)
                self._news.set()
        self.closed.set()
        self._news.set()

    async def _answer(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "question" if self.alone is not None:
                await self.say("alone", part=message["part"], alone=self.alone)
            case "send" if self.offers:
                await self.say("offer", turn=message["turn"], sdp=f"offer of turn {message['turn']}")
            case "listen" if self.offers:
                await self.say("hears", turn=message["turn"], sdp=f"hears {message['sdp']}")

    async def say(self, kind: str, **more: object) -> None:
        with suppress(ConnectionClosed):
            await self.socket.send(json.dumps({"type": kind, **more}))

    async def do(self, act: str, **more: object) -> None:
        await self.say("do", act=act, **more)

    def last(self, kind: str) -> dict[str, Any]:
        return next((m for m in reversed(self.heard) if m["type"] == kind), {})

    def all(self, kind: str) -> list[dict[str, Any]]:
        return [m for m in self.heard if m["type"] == kind]

    async def until(self, true: Callable[[], object], within: float = WITHIN) -> None:
        async with asyncio.timeout(within):
            while not true():
                self._news.clear()
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.02):
                        await self._news.wait()

    async def at(self, place: str, within: float = WITHIN) -> dict[str, Any]:
        try:
            await self.until(lambda: self.last("place").get("place") == place, within)
        except TimeoutError:
            raise AssertionError(f"not {place}: {self.heard[-6:]}") from None
        return self.last("place")

    async def refused(self, within: float = WITHIN) -> dict[str, Any]:
        await self.until(lambda: self.closed.is_set() or self.last("refused"), within)
        await self.until(self.closed.is_set)
        return self.last("refused")

    async def desk(self, within: float = WITHIN, **wanted: object) -> dict[str, Any]:
        def so() -> bool:
            desk = self.last("desk")
            return bool(desk) and all(desk[key] == value for key, value in wanted.items())

        try:
            await self.until(so, within)
        except TimeoutError:
            raise AssertionError(f"not {wanted}: {self.last('desk')}") from None
        return self.last("desk")

    def on_desk(self, person: PersonId) -> dict[str, Any]:
        return next(p for p in self.last("desk")["people"] if p["person"] == person)

    @property
    def text(self) -> str:
        return json.dumps(self.heard)

    async def gone(self) -> None:
        """As a crash or a dead network: no goodbye."""
        self.socket.transport.abort()
        await self.closed.wait()

    async def leave(self) -> None:
        await self.socket.close()
        await self.closed.wait()


class Rig:
    def __init__(self, gate: ConferenceGate, path: ScriptedPath, media: list[ScriptedMedia]) -> None:
        self.gate, self.path, self.servers = gate, path, media
        self.media = media[0]
        self.pages: list[Page] = []

    async def open(self, *, origin: str | None = ORIGIN, path: str = "/conference", **how: Any) -> Page:
        socket = await connect(
            f"ws://127.0.0.1:{self.gate.port}{path}", origin=origin, proxy=None, compression=None, max_size=None
        )  # type: ignore[call-overload]
        page = Page(socket, **how)
        self.pages.append(page)
        return page

    async def come(
        self, person: PersonId, *, device: str = "", again: bool = False, ticket: str | None = None, **how: Any
    ) -> Page:
        page = await self.open(**how)
        await page.say("hello", ticket=ticket or self.path.ticket(person, device), again=again)
        return page

    async def wait(self, *people: PersonId, **how: Any) -> list[Page]:
        """They come, and are in the waiting room."""
        pages = [await self.come(person, **how) for person in people]
        for page in pages:
            await page.at("waiting")
        return pages

    async def part_on(self, part: str, *people: PersonId) -> list[Page]:
        """The chair calls `part` with these people; all who come must be of it."""
        pages = await self.wait(CHAIR, SECOND, *people)
        await pages[0].do("call", part=part)
        for page in pages:
            await page.at("part")
        return pages

    def person(self, seat: SeatId) -> PersonId:
        return next(u.scene.people_of[seat] for u in self.gate._under_way.values())

    @property
    def hearing(self) -> set[PersonId]:
        """To whom the media servers forward anything just now."""
        return {self.person(seat) for media in self.servers for seat in media.hearing}

    async def until(self, true: Callable[[], object], within: float = WITHIN) -> None:
        async with asyncio.timeout(within):
            while not true():  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.01)


@asynccontextmanager
async def running(
    path: ScriptedPath | None = None, *, servers: int = 1, keep: Keep | None = None, **settings: Any
) -> AsyncIterator[Rig]:
    path = path or ScriptedPath()
    media = [ScriptedMedia() for _ in range(servers)]
    gate = ConferenceGate(replace(QUICK, **settings), path, media, keep=keep)
    await gate.start()
    rig = Rig(gate, path, media)
    try:
        yield rig
    finally:
        path.hangs.clear()
        path.go_on.set()
        for each in media:
            each.hangs.clear()
            each.fails.clear()
        path.fails.clear()
        await gate.stop()
        for page in rig.pages:
            page._reading.cancel()
            await page.socket.close()


Claim = Callable[..., Awaitable[None]]


def at_a_gate(rows: Sequence[dict[str, Any]] = ({},), **settings: Any) -> Callable[[Claim], Callable[..., None]]:
    """Runs the claim with a gate of its own; with `rows`, for each of them, all at once: most of it is waiting."""

    def made(claim: Claim) -> Callable[..., None]:
        @functools.wraps(claim)
        def test(**given: Any) -> None:
            async def run(row: dict[str, Any]) -> None:
                async with running(**settings) as rig:
                    try:
                        await claim(rig, **given, **row)
                    except BaseException as failure:
                        failure.add_note(f"of {row}")
                        raise

            async def run_all() -> None:
                results = await asyncio.gather(*(run(row) for row in rows), return_exceptions=True)
                for failure in (r for r in results if isinstance(r, BaseException)):
                    raise failure

            asyncio.run(run_all())

        signature = inspect.signature(claim)
        parameters = [p for p in list(signature.parameters.values())[1:] if p.name not in rows[0]]
        test.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
        return test

    return made
