"""Somebody in a conference with real media and no browser: speaks to the gate as a page does, and measures what it receives.

A dishonest one closes nothing when it is told that a turn is over: what it receives then, the media server let it have.
"""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from tests.gates.conference.rig import Page
from tests.media.light import LightParticipant
from websockets.asyncio.client import ClientConnection

from privity.domain.people import PersonId


class Attendee(Page):
    """`places` has every place that the gate gave, with when. Pages that reconnect share one `media` and so one measure."""

    def __init__(
        self,
        socket: ClientConnection,
        person: PersonId,
        media: LightParticipant,
        *,
        honest: bool = True,
        alone: bool | None = True,
        told: Callable[[str, str], None] | None = None,
    ) -> None:
        self.person, self.media, self.honest = person, media, honest
        self._told = told or (lambda _place, _part: None)  # each place and its part as it comes; "away" at the end
        self.places: list[tuple[float, str, str]] = []
        self._turn: int | None = None
        self._called = False  # a turn is on: from the gate's word to begin until its word to be silent
        self._listening: int | None = None
        self._answers: dict[int, asyncio.Future[str]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        super().__init__(socket, alone=alone)

    async def _read(self) -> None:
        await super()._read()
        self._told("away", "")

    async def _answer(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "question" if self.alone is not None:
                await self.say("alone", part=message["part"], alone=self.alone)
            case "place":
                part = message.get("part") or {}
                self.places.append((time.monotonic(), message["place"], part.get("id", "")))
                late = self._called and message["place"] in {
                    "waiting",
                    "question",
                }  # what is shown may come after what is done
                self._told("called" if late else message["place"], part.get("id", ""))
            case "send":
                self._turn, self._called = message["turn"], True
                self._told("called", "")
                self._begin(self._send(message["turn"]))
            case "answer" if (waiting := self._answers.get(message["turn"])) is not None and not waiting.done():
                waiting.set_result(message["sdp"])
            case "listen":
                self._begin(self._hear(message))
            case "silence" if message["turn"] == self._turn:
                self._called = False
                self._told("waiting", "")
                if self.honest:
                    await self.media.close()

    def _begin(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send(self, turn: int) -> None:
        waiting = self._answers[turn] = asyncio.get_running_loop().create_future()

        async def offered(sdp: str) -> str:
            await self.say("offer", turn=turn, sdp=sdp)
            async with asyncio.timeout(10):
                return await waiting

        with suppress(TimeoutError, ConnectionError, asyncio.InvalidStateError):
            await self.media.connect(send_offer=offered)

    async def _hear(self, message: dict[str, Any]) -> None:
        turn = message["turn"]
        fresh, self._listening = turn != self._listening, turn
        with suppress(asyncio.InvalidStateError, ConnectionError):
            answer = await self.media.listen(message["sdp"], fresh=fresh)
            await self.say("hears", turn=turn, sdp=answer)

    @property
    def place(self) -> str:
        return self.places[-1][1] if self.places else ""

    async def hang_up(self) -> None:
        """The page is closed, and its media with it."""
        for task in list(self._tasks):
            task.cancel()
        await self.leave()
        await self.media.close()
