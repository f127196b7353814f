"""People of a random conference in real Chromium pages: in by link and code as they would click, and then as dishonest as the others."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from tests.media.clinging import Told, until
from tests.media.world import CHAIR, ORIGIN, World

from privity.cli.demonstration.browsers import ARGUMENTS, CHROMIUM
from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId

SCRIPT = Path(__file__).with_name("browser_people.js")
SEEN = 2  # looks in which a tone must stand: what a browser makes up for a lost packet is not taken for one
NEVER = 1e15


@asynccontextmanager
async def browser() -> AsyncIterator[Any]:
    from playwright.async_api import async_playwright  # noqa: PLC0415 - heavy, and for these tests alone

    program = next(path for path in CHROMIUM if Path(path).exists())  # noqa: ASYNC240 - once, before anything runs
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        try:
            yield running
        finally:
            await running.close()


class InBrowser:
    def __init__(self, running: Any, world: World, conference: ConferenceId, person: PersonId, told: Told) -> None:
        self.person, self.connected, self._part = person, False, ""
        self._running, self._world, self._conference, self._told = running, world, conference, told
        self._context: Any = None
        self._page: Any = None
        self._tones: Counter[int] = Counter()
        self._received: list[list[list[float]]] = []  # of each page that there was
        self._skew = time.time() - time.monotonic()

    async def _heard_of(self, _source: object, place: str, part: str, at: float) -> None:
        self.connected, self._part = place != "away", part
        self._told(place, part, at / 1000 - self._skew)

    async def arrive(self) -> None:
        with suppress(Exception):  # whoever is not let in is not let in
            if self._page is None:
                await self._first()
            elif not await until(lambda: self.connected, 6):
                await self.refresh()

    async def _first(self) -> None:
        link = await asyncio.to_thread(self._world.links.issue, self._conference, self.person, by=CHAIR)
        self._context = await self._running.new_context(locale="en-GB", permissions=["camera", "microphone"])
        self._context.set_default_timeout(20_000)
        await self._context.expose_binding("__told", self._heard_of)
        await self._context.add_init_script(path=SCRIPT)
        page = self._page = await self._context.new_page()
        await page.goto(f"{ORIGIN}/join/{link.token}/")
        await page.fill("input[name=code]", link.code)
        await page.click("button:has-text('Continue')")
        await page.click("text=Go to the waiting room")
        await self._join()

    async def _join(self) -> None:
        await self._page.click("#check-start")
        await self._page.wait_for_selector("#join:not([disabled])")
        await self._page.click("#join")
        await until(lambda: self.connected, 8)

    async def drop(self) -> None:
        """Its connection breaks; the page itself comes back."""
        if self._page is not None:
            with suppress(Exception):
                await self._page.evaluate("window.__drop?.()")
            await asyncio.sleep(0.1)

    async def refresh(self) -> None:
        if self._page is None:
            return
        await self._harvest()
        with suppress(Exception):
            await self._page.reload()
            if self.connected:  # the page is gone before it could say so
                self.connected = False
                self._told("away", "", time.monotonic())
            await self._join()

    async def _harvest(self) -> None:
        with suppress(Exception):
            log = await self._page.evaluate("window.__log")
            self._tones.update(log["tones"])
            self._received.append(log["received"])

    async def send_tone(self, hertz: int, *, old: int) -> None:
        """`old` is the tone of who is in no part; older connections share the one microphone."""
        with suppress(Exception):
            of = "" if hertz == old else self._part
            await self._page.evaluate("([hertz, of]) => window.__tone?.(hertz, of)", [hertz, of])

    async def tones(self) -> set[int]:
        await self._harvest()
        return {tone for tone, looks in self._tones.items() if looks >= SEEN}

    async def frames(self) -> Callable[[float, float], dict[str, int]]:
        """Packets received, and pictures decoded, at all of its connections, between two instants."""
        pages = [[(row[0] / 1000 - self._skew, *row[1:]) for row in page] for page in self._received]

        def between(since: float, until: float) -> dict[str, int]:
            got: Counter[str] = Counter()
            for page in pages:
                rows = [row for row in page if since <= row[0] < until]
                if rows:
                    for n, kind in enumerate(("audio packets", "video packets", "pictures"), start=1):
                        got[kind] += int(rows[-1][n] - rows[0][n])
            return dict(got)

        return between

    async def sums(self) -> dict[str, int]:
        """All that its connections have received since the page was loaded."""
        return dict(await self._page.evaluate("window.__sums()"))

    async def close(self) -> None:
        if self._context is not None:
            with suppress(Exception):
                await self._context.close()
