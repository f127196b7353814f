"""One WebSocket to Janus, its API or its admin API: each request has a deadline, and a late answer counts for nothing."""

import asyncio
import json
import secrets
from collections.abc import Callable
from typing import Any, Final

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException
from websockets.typing import Subprotocol

from privity.gates.conference.media_server import MediaServerDown

API: Final = Subprotocol("janus-protocol")
ADMIN: Final = Subprotocol("janus-admin-protocol")
_DEADLINE = 1.0  # seconds for any one answer
_LARGEST = 1 << 20  # an answer lists every session of a server; a session description is a few kB

Message = dict[str, Any]


class Refused(MediaServerDown):
    """The server answered in time, with no; `code` is its own."""

    def __init__(self, code: int) -> None:
        super().__init__(f"the media server refused ({code})")
        self.code = code


class JanusConnection:
    """Opened once. Whatever goes wrong with it ends it: `ended` is called once, and every open request fails."""

    def __init__(
        self,
        url: str,
        protocol: Subprotocol,
        secret: str,
        *,
        event: Callable[[Message], None],
        ended: Callable[[], None],
    ) -> None:
        self._url, self._protocol = url, protocol
        self._secret = {"apisecret" if protocol == API else "admin_secret": secret}
        self._event, self._ended = event, ended
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None
        self._waiting: dict[str, tuple[bool, asyncio.Future[Message]]] = {}

    async def open(self) -> None:
        try:
            async with asyncio.timeout(_DEADLINE):
                self._socket = await connect(
                    self._url, subprotocols=[self._protocol], max_size=_LARGEST,
                    compression=None, proxy=None, ping_interval=None,
                )  # fmt: skip
        except (OSError, TimeoutError, WebSocketException) as error:
            raise MediaServerDown("the media server can't be reached") from error
        self._reader = asyncio.create_task(self._read(self._socket))

    def cut(self) -> None:
        """At once and without a word, for a server that may not listen: Janus ends the sessions of a lost socket."""
        if self._socket is not None:
            self._socket.transport.abort()

    async def close(self) -> None:
        self.cut()
        if self._reader is not None:
            await asyncio.gather(self._reader, return_exceptions=True)

    async def request(self, message: Message, *, receipt: bool = False) -> Message:
        """The answer; with `receipt` the receipt will do (keepalives and candidates have no other)."""
        if self._socket is None or self._reader is None or self._reader.done():
            raise MediaServerDown("not connected to the media server")
        name = secrets.token_hex(8)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._waiting[name] = (receipt, answer)
        try:
            async with asyncio.timeout(_DEADLINE):
                await self._socket.send(json.dumps(message | self._secret | {"transaction": name}))
                return _checked(await answer)
        except TimeoutError as error:
            self.cut()  # what it does with the request now is unknown, so nothing it says counts any more
            raise MediaServerDown("the media server did not answer in time") from error
        except (OSError, WebSocketException) as error:
            raise MediaServerDown("the connection to the media server is gone") from error
        finally:
            self._waiting.pop(name, None)

    async def _read(self, socket: ClientConnection) -> None:
        try:
            async for text in socket:
                self._take(json.loads(text))
        except (OSError, ValueError, LookupError, TypeError, AttributeError, WebSocketException, MediaServerDown):
            # Also what we did not understand, and a description that we may not pass on.
            socket.transport.abort()
        finally:
            for _, answer in self._waiting.values():
                if not answer.done():
                    answer.set_exception(MediaServerDown("the connection to the media server is gone"))
            self._ended()

    def _take(self, message: Message) -> None:
        receipt, answer = self._waiting.get(message.get("transaction", ""), (False, None))
        if answer is None:
            self._event(message)
        elif not answer.done() and (receipt or message.get("janus") != "ack"):
            answer.set_result(message)


def _checked(answer: Message) -> Message:
    said = answer.get("plugindata", {}).get("data") or answer.get("response") or {}
    code = answer.get("error", {}).get("code") or said.get("error_code")
    if code is not None:
        raise Refused(int(code))
    return answer
