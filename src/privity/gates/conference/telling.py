"""What has closed is told to the path afterwards, in order; that it can't be written down keeps nothing open."""

import asyncio
import logging
from collections.abc import Callable

from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.gates.conference.path_calls import PathCalls

log = logging.getLogger(__name__)
AGAIN_AFTER = 1.0
MOST_WAITING = 2000


class Telling:
    def __init__(self, calls: PathCalls) -> None:
        self._calls = calls
        self._waiting: asyncio.Queue[Callable[[], object]] = asyncio.Queue(MOST_WAITING)
        self._task = asyncio.create_task(self._tell())

    def tell(self, call: Callable[[], object]) -> None:
        try:
            self._waiting.put_nowait(call)
        except asyncio.QueueFull:
            log.error("the path has not answered for so long that a close is not written down")  # noqa: TRY400 - nothing to trace

    async def _tell(self) -> None:
        while True:
            call = await self._waiting.get()
            while not await self._told(call):  # noqa: ASYNC110 - a disk does not tell when it is back
                await asyncio.sleep(AGAIN_AFTER)
            self._waiting.task_done()

    async def _told(self, call: Callable[[], object]) -> bool:
        try:
            await self._calls.ask(call)
        except NotAllowed:
            log.warning("the path did not take note of something that has closed")
        except PathUnavailable:
            return False
        return True

    async def stop(self, within: float) -> None:
        try:
            async with asyncio.timeout(within):
                await self._waiting.join()
        except TimeoutError:
            log.error("not all that has closed could be written down")  # noqa: TRY400 - nothing to trace
        self._task.cancel()
