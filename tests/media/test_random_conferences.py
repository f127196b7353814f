"""Whatever happens, in any order: nobody decodes anything of a part that is not theirs. Real gate, media server and media."""

import asyncio
import os
import random
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import AsyncExitStack
from functools import partial

import pytest
from tests.media.browser_people import InBrowser, browser
from tests.media.random_conference import ACTS, Come, Found, RandomConference
from tests.media.world import FATHER, MOTHER, World, partner, world

from privity.domain.people import PersonId

SOAK = bool(os.environ.get("PRIVITY_SOAK"))
CONFERENCES = int(os.environ.get("PRIVITY_CONFERENCES", "200" if SOAK else "4"))
IN_BROWSERS = int(os.environ.get("PRIVITY_BROWSERS_EVERY", "5" if SOAK else "0"))  # 0 for none
FIRST = int(os.environ.get("PRIVITY_FIRST", "1"))


def acts_of(number: int) -> list[tuple[str, int]]:
    chance = random.Random(number)  # noqa: S311 - to be had again, not to be secret
    return [(chance.choice(ACTS), chance.randrange(60)) for _ in range(chance.randint(6, 9))]


class Run:
    """All conferences of a run. A long one goes on after a violation, and fails at its end."""

    def __init__(self, running: World) -> None:
        self.world = running
        self.found: list[Found] = []
        self.with_browsers = 0
        self._open, self._browser = AsyncExitStack(), None
        self.broken: list[str] = []  # conferences that could not be played to their end: they prove nothing

    async def play(self, number: int) -> None:
        began = time.monotonic()
        people = await self._in_browsers() if IN_BROWSERS and number % IN_BROWSERS == 0 else None
        try:
            found = await RandomConference(self.world, browsers=people).run(acts_of(number))
        except Exception:
            if not SOAK:
                raise
            self.broken.append(traceback.format_exc())
            print(self.broken[-1], flush=True)
            await asyncio.to_thread(self.world.all_running)
            return
        self.found.append(found)
        self.with_browsers += people is not None
        where = " in browsers" if people else ""
        print(f"{time.strftime('%H:%M:%S')} {number}{where} ({time.monotonic() - began:.0f} s) {found}", flush=True)
        assert SOAK or found.violations == []

    async def _in_browsers(self) -> dict[PersonId, Come]:
        """The relatives and the police, in three pages of one Chromium that serves all conferences."""
        if self._browser is None:
            await asyncio.to_thread(self.world.start_web)
            self._browser = await self._open.enter_async_context(browser())
        return {person: partial(InBrowser, self._browser) for person in (MOTHER, FATHER, partner(0))}

    async def play_all(self) -> None:
        async with self._open:
            for number in range(FIRST, FIRST + CONFERENCES):
                await self.play(number)

    def __str__(self) -> str:
        acts = Counter(act for found in self.found for act in found.acts)
        return (
            f"{len(self.found)} conferences, {self.with_browsers} of them in browsers, {len(self.broken)} not played to their end; "
            f"{sum(f.stretches for f in self.found)} stretches, {sum(f.heard for f in self.found)} tones heard by those "
            f"who might, {sum(f.kept for f in self.found)} pairs of person and stretch kept apart; "
            f"{sum(f.decoded for f in self.found)} frames decoded in parts; violations: "
            f"{[v for f in self.found for v in f.violations]}; acts: {dict(acts.most_common())}"
        )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield (played := Run(made))
    print(played, flush=True)
    assert sum(found.heard for found in played.found)  # else silence would prove nothing
    assert [v for found in played.found for v in found.violations] == []
    assert len(played.broken) <= len(played.found) // 50


def test_nobody_receives_a_part_that_is_not_theirs(run: Run) -> None:
    """Each conference has its number: PRIVITY_FIRST=17 PRIVITY_CONFERENCES=1 plays that one again, as far as time allows."""
    asyncio.run(run.play_all())
