"""Calls of the path, in threads and with a deadline: what does not answer in time has not said yes."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from privity.control.outcomes import NotAllowed, PathUnavailable

log = logging.getLogger(__name__)
T = TypeVar("T")
P = ParamSpec("P")


class PathCalls:
    """Threads of their own for the checks, so that an act that hangs on a disk can't delay them."""

    def __init__(self, *, within: float, threads: int = 16) -> None:
        self._within = within
        self._acts = ThreadPoolExecutor(threads, thread_name_prefix="conference-act")
        self._checks = ThreadPoolExecutor(threads, thread_name_prefix="conference-check")

    async def ask(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Raises PathUnavailable or NotAllowed, and nothing else."""
        return await self._in_time(self._acts, partial(call, *args, **kwargs), self._within)

    async def check(self, call: Callable[P, T], within: float, *args: P.args, **kwargs: P.kwargs) -> T:
        """As `ask`, for what is asked again and again."""
        return await self._in_time(self._checks, partial(call, *args, **kwargs), within)

    async def _in_time(self, threads: ThreadPoolExecutor, call: Callable[[], T], within: float) -> T:
        future = asyncio.get_running_loop().run_in_executor(threads, call)
        try:
            async with asyncio.timeout(within):
                return await future
        except (PathUnavailable, NotAllowed):
            raise
        except TimeoutError:
            raise PathUnavailable("the path did not answer in time") from None
        except Exception as fault:  # noqa: BLE001 - whatever it is, it was no yes
            log.error("the path failed: %s", type(fault).__name__)  # noqa: TRY400 - a traceback could bear content
            raise PathUnavailable("the path failed") from None

    def close(self) -> None:
        for threads in (self._acts, self._checks):
            threads.shutdown(wait=False, cancel_futures=True)
