"""Somebody in a random conference who closes nothing that they ever had: what the media server still gives, they receive."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from tests.media.attendee import Attendee
from tests.media.light import LightParticipant
from tests.media.world import World

from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId


class Told(Protocol):
    def __call__(self, place: str, part: str, at: float | None = None, /) -> None: ...


async def until(true: Callable[[], object], within: float) -> bool:
    """Whether it came about in time."""
    end = time.monotonic() + within
    while not (so := true()) and time.monotonic() < end:  # noqa: ASYNC110 - states of other processes, and no events of ours
        await asyncio.sleep(0.02)
    return bool(so)


class ClingingMedia(LightParticipant):
    """Silent in each new connection until it is given a tone; the old ones stay open, and are given one too."""

    def __init__(self, *, video: bool = False) -> None:
        super().__init__(0, video=video)
        self._kept: list[object] = []
        self._old_tracks: list[object] = []

    async def connect(self, **how: object) -> None:  # type: ignore[override]
        if self._sending is not None:
            self._kept.append(self._sending)
            self._old_tracks.append(self._track)
            self._sending = None
        self.tone = 0
        await super().connect(**how)  # type: ignore[arg-type]

    async def deafen(self) -> None:
        if self._hearing is not None:
            self._kept.append(self._hearing)
            self._hearing = None

    def send_tone(self, hertz: int, *, old: int) -> None:
        self.tone = self._track.hertz = hertz
        for track in self._old_tracks:
            track.hertz = old  # type: ignore[attr-defined]

    def all_tones(self) -> set[int]:
        return {tone for _, tone in self._tones}

    def between(self, since: float, until: float) -> dict[str, int]:
        return {kind: sum(since <= at < until for at in times) for kind, times in self._frames.items()}

    async def close(self) -> None:
        await super().close()
        for each in self._kept:
            with suppress(Exception):
                await each.close()  # type: ignore[attr-defined]


class Clinging:
    """One person over all their pages; `told` hears each place as it comes."""

    def __init__(self, world: World, conference: ConferenceId, person: PersonId, told: Told, *, video: bool) -> None:
        self.person, self.media = person, ClingingMedia(video=video)
        self._world, self._conference, self._told = world, conference, told
        self.page: Attendee | None = None

    async def come(self, *, again: bool = False, ticket: str = "") -> Attendee:
        page: Attendee | None = None

        def told(place: str, part: str) -> None:
            if page is None or page is self.page:  # what an older page is told says nothing of this one
                self._told(place, part)

        page = await self._world.come(
            self._conference, self.person, self.media, again=again, ticket=ticket, honest=False, told=told
        )
        self.page = page
        return page

    async def arrive(self) -> None:
        """In the waiting room, or as far as they get; a gate or link that refuses is an answer too."""
        with suppress(OSError, AssertionError, TimeoutError):
            page = await self.come()
            await page.until(lambda: page.last("place") or page.closed.is_set(), 6)

    async def drop(self) -> None:
        if self.page is not None:
            await self.page.gone()

    async def refresh(self) -> None:
        if self.page is not None:
            await self.page.leave()
        await self.arrive()

    @property
    def connected(self) -> bool:
        return self.page is not None and not self.page.closed.is_set()

    async def send_tone(self, hertz: int, *, old: int) -> None:
        self.media.send_tone(hertz, old=old)

    async def tones(self) -> set[int]:
        return self.media.all_tones()

    async def frames(self) -> Callable[[float, float], dict[str, int]]:
        return self.media.between

    async def close(self) -> None:
        self._told = lambda _place, _part: None
        with suppress(Exception):
            async with asyncio.timeout(5):
                if self.page is not None:
                    await self.page.leave()
                await self.media.close()
