"""A gate that runs beside the test, and a client that sends octets as they are, with no library to tidy them."""

import asyncio
import socket
import threading
import time
from collections.abc import Callable
from typing import Self

from privity.gates.mail.gate import MailGate
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.settings import MailGateSettings

MESSAGE = b"From: a@dept.example\r\nTo: b@else.example\r\nSubject: visit\r\n\r\nOn Tuesday.\r\n"


class RunningGate:
    """A MailGate in a thread with a loop of its own."""

    def __init__(self, settings: MailGateSettings, path: MailPath) -> None:
        self._gate = MailGate(settings, path)
        self.path = path

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(ready)))
        self._thread.start()
        assert ready.wait(10)
        assert self._gate.smtp_address
        assert self._gate.lmtp_address
        self.smtp, self.lmtp = self._gate.smtp_address[1], self._gate.lmtp_address[1]
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        if self._thread.is_alive():
            self.loop.call_soon_threadsafe(self._told.set)
        self._thread.join(40)
        assert not self._thread.is_alive()

    async def _serve(self, ready: threading.Event) -> None:
        self.loop, self._told = asyncio.get_running_loop(), asyncio.Event()
        await self._gate.start()
        ready.set()
        await self._told.wait()
        await self._gate.stop()


class Client:
    """`say` sends octets and returns the next reply; a closed connection answers with an empty string."""

    def __init__(self, port: int, *, lmtp: bool = False, hello: bool = True) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=15)
        self._file = self.socket.makefile("rb")
        self.greeting = self.reply()
        if hello:
            self.say(b"LHLO client\r\n" if lmtp else b"EHLO client\r\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self.socket.close()

    def send(self, octets: bytes) -> None:
        self.socket.sendall(octets)

    def reply(self) -> str:
        lines = []
        while True:
            try:
                line = self._file.readline().decode()
            except ConnectionError:
                line = ""
            lines.append(line.rstrip("\r\n"))
            if line[3:4] != "-":
                return "\n".join(lines)

    def say(self, octets: bytes) -> str:
        self.send(octets)
        return self.reply()

    def closed(self) -> bool:
        """Whether nothing more comes but the end."""
        return self.reply() == ""

    def envelope(self, *recipients: str, sender: str = "a@dept.example", parameters: str = "") -> None:
        assert self.say(f"MAIL FROM:<{sender}>{parameters}\r\n".encode()).startswith("250")
        for recipient in recipients:
            assert self.say(f"RCPT TO:<{recipient}>\r\n".encode()).startswith("250")

    def data(self, text: bytes) -> str:
        assert self.say(b"DATA\r\n").startswith("354")
        return self.say(text)


def send(port: int, raw: bytes, *recipients: str, sender: str = "a@dept.example", parameters: str = "") -> str:
    """One message over a connection of its own; the reply to it. `raw` is stuffed here."""
    with Client(port) as client:
        client.envelope(*recipients, sender=sender, parameters=parameters)
        return client.data(stuffed(raw))


def send_lmtp(port: int, raw: bytes, *recipients: str) -> list[str]:
    with Client(port, lmtp=True) as client:
        client.envelope(*recipients)
        first = client.data(stuffed(raw))
        return [first, *(client.reply() for _ in recipients[1:])]


def stuffed(raw: bytes) -> bytes:
    return (b"\r\n" + raw).replace(b"\r\n.", b"\r\n..")[2:] + b".\r\n"


def wait_until(true: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.02)
