"""The gate's end of the lease: starts it, beats four times a second from the gate's own loop, and notices its end."""

import asyncio
import contextlib
import json
import sys
from collections.abc import Callable

from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.media_server import MediaServerDown

_BEAT = 0.25  # seconds
_SECONDS_TO_END = 8.0  # it sweeps for five at most


class LeaseKeeper:
    """Without a lease there is no media: `ended` is called when the other process is gone."""

    def __init__(self, address: JanusAddress, *, ended: Callable[[], None]) -> None:
        self._address, self._ended = address, ended
        self._process: asyncio.subprocess.Process | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._said_end = False

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    async def start(self) -> None:
        try:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                "privity.gates.conference.janus.lease",
                stdin=asyncio.subprocess.PIPE,
                start_new_session=True,  # what stops the gate's group must not stop this
            )
        except OSError as error:
            raise MediaServerDown("the lease could not be started") from error
        self._process = process
        if process.stdin is None:
            raise MediaServerDown("the lease could not be started")
        given = {
            "url": self._address.lease,
            "secret": self._address.admin_secret,
            "admin_key": self._address.admin_key,
        }
        process.stdin.write(json.dumps(given).encode() + b"\n")
        self._tasks = [
            asyncio.create_task(self._beat(process.stdin)),
            asyncio.create_task(self._notice(process)),
        ]

    async def _beat(self, pipe: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while True:
                pipe.write(b".")
                await pipe.drain()
                await asyncio.sleep(_BEAT)

    async def _notice(self, process: asyncio.subprocess.Process) -> None:
        await process.wait()
        if not self._said_end:
            self._ended()

    def drop(self) -> None:
        """No more beats: it ends everything at the server now, and then itself."""
        self._said_end = True
        for task in self._tasks[:1]:
            task.cancel()
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    async def stop(self) -> None:
        self.drop()
        if self._process is not None:
            try:
                async with asyncio.timeout(_SECONDS_TO_END):
                    await self._process.wait()
            except TimeoutError:
                self._process.kill()
                await self._process.wait()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks = []
