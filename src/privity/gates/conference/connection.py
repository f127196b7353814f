"""One WebSocket to one page: what it is told goes out in order and never holds up anybody else."""

import asyncio
import json
import logging
from collections.abc import Mapping
from contextlib import suppress

from websockets.asyncio.server import ServerConnection
from websockets.exceptions import ConnectionClosed

log = logging.getLogger(__name__)
MOST_WAITING = 512  # messages to a page that does not read; then it is taken for gone
CLOSES_WITHIN = 2.0


class TooFast(Exception):
    """More messages than any page of ours sends."""


class Connection:
    def __init__(self, socket: ServerConnection, *, burst: int, rate: float) -> None:
        self._socket = socket
        self._out: asyncio.Queue[str | None] = asyncio.Queue(MOST_WAITING)
        self._writer = asyncio.create_task(self._write())
        self._burst, self._rate = float(burst), rate
        self._allowance, self._counted = float(burst), asyncio.get_running_loop().time()
        self.over = False

    def send(self, message: Mapping[str, object]) -> None:
        if self.over:
            return
        try:
            self._out.put_nowait(json.dumps(message, ensure_ascii=False, separators=(",", ":")))
        except asyncio.QueueFull:
            self.over = True
            self._socket.transport.abort()

    def refuse(self, why: str, words: str) -> None:
        """The last thing that the page hears; nothing that it says after this is read."""
        self.send({"type": "refused", "why": why, "words": words})
        self.finish()

    def finish(self) -> None:
        if not self.over:
            self.over = True
            try:
                self._out.put_nowait(None)
            except asyncio.QueueFull:
                self._socket.transport.abort()

    async def receive(self) -> str | bytes | None:
        """None when it is over. Raises TooFast."""
        try:
            message = await self._socket.recv()
        except ConnectionClosed:
            return None
        if self.over:
            return None
        now = asyncio.get_running_loop().time()
        self._allowance = min(self._burst, self._allowance + (now - self._counted) * self._rate) - 1
        self._counted = now
        if self._allowance < 0:
            raise TooFast
        return message

    async def _write(self) -> None:
        with suppress(ConnectionClosed):
            while (text := await self._out.get()) is not None:
                await self._socket.send(text)
            await self._socket.close()

    async def closed(self) -> None:
        """What was to be said has been said, or could not be."""
        self.finish()
        with suppress(TimeoutError):
            async with asyncio.timeout(CLOSES_WITHIN):
                await self._writer
        self._writer.cancel()
        self._socket.transport.abort()
