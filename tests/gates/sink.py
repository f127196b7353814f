"""The next hop of the tests: a small SMTP server that keeps what it takes, octet for octet, and misbehaves as told."""

import asyncio
import contextlib
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self


@dataclass
class Mail:
    sender: str
    recipients: list[str]
    raw: bytes
    parameters: str = ""
    tls: bool = False


@dataclass
class Sink:
    """`at_rcpt` and `at_data` give the reply; a `stall` in seconds comes before the answer to the message."""

    extensions: tuple[str, ...] = ("SIZE 100000000", "8BITMIME", "SMTPUTF8")
    tls: ssl.SSLContext | None = None
    at_rcpt: Callable[[str], str] = lambda _: "250 ok"
    at_data: Callable[[Mail], str] = lambda _: "250 ok"
    stall: float = 0.0
    drop_after_data: bool = False
    port: int = 0
    mails: list[Mail] = field(default_factory=list)

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)))
        self._thread.start()
        assert ready.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def received(self) -> list[tuple[str, str]]:
        return sorted((mail.sender, recipient) for mail in self.mails for recipient in mail.recipients)

    async def _serve(self, ready: threading.Event) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._beneath: list[asyncio.WriteTransport] = []
        server = await asyncio.start_server(self._client, "127.0.0.1", self.port, limit=2**26)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await self._stop.wait()
        server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for transport in self._beneath:
            transport.abort()
        await asyncio.sleep(0)

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._talk(reader, writer)
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _talk(  # noqa: C901, PLR0912 - one branch for each command
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        mail, tls = Mail("", [], b""), False
        writer.write(b"220 sink\r\n")
        while line := (await reader.readuntil(b"\r\n"))[:-2].decode():
            verb, _, rest = line.partition(" ")
            reply = "250 ok"
            match verb:
                case "EHLO":
                    offers = ["sink", *self.extensions, *(["STARTTLS"] if self.tls and not tls else [])]
                    reply = "\r\n".join([*(f"250-{o}" for o in offers), "250 PIPELINING"])
                case "STARTTLS":
                    writer.write(b"220 go\r\n")
                    assert self.tls
                    self._beneath.append(writer.transport)  # asyncio leaves it open when TLS ends untidily
                    try:
                        await writer.start_tls(self.tls)
                    except OSError:
                        return
                    tls = True
                    continue
                case "MAIL":
                    path, _, parameters = rest.partition("> ")
                    mail = Mail(path.removeprefix("FROM:<").removesuffix(">"), [], b"", parameters, tls)
                case "RCPT":
                    address = rest.removeprefix("TO:<").removesuffix(">")
                    reply = self.at_rcpt(address)
                    if reply.startswith("250"):
                        mail.recipients.append(address)
                case "DATA":
                    writer.write(b"354 go\r\n")
                    got = bytearray(b"\r\n")
                    while not got.endswith(b"\r\n.\r\n"):
                        got += await reader.readuntil(b"\r\n")
                    mail.raw = bytes(got[:-3]).replace(b"\r\n..", b"\r\n.")[2:]
                    if self.stall:
                        await asyncio.sleep(self.stall)
                    reply = self.at_data(mail)
                    if reply.startswith("250"):
                        self.mails.append(mail)
                    if self.drop_after_data:
                        return
                case "QUIT":
                    writer.write(b"221 bye\r\n")
                    return
            writer.write(reply.encode() + b"\r\n")
            await writer.drain()
