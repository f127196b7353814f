"""The mail gate beside a content filter that only passes on, behind the same Postfix.

    python bench/gate.py [--path module:function] [--messages N]

Prints messages per second with 20 connections, and what the gate adds at p95 at half of its own capacity, to a 20 kB
text and to a message with a PDF of 10 pages. Needs Postfix and root. PRIVITY_HOME and the like go to the path as set.
"""

import argparse
import asyncio
import io
import multiprocessing
import os
import random
import signal
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import SMTP as CRLF
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

import aiosmtplib
from aiosmtpd import smtp
from reportlab.pdfgen.canvas import Canvas

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.gates.gate_process import KEPT_PATH, GateProcess
from tests.gates.postfix_server import Postfix, free_port, why_not

CONNECTIONS = 20
WORDS = [
    "the",
    "review",
    "met",
    "on",
    "tuesday",
    "and",
    "agreed",
    "that",
    "school",
    "transport",
    "starts",
    "again",
    "after",
    "the",
    "holiday",
]
SENDER, RECIPIENT = "a@dept.example", "b@else.example"


def text(size: int, luck: random.Random) -> str:
    lines: list[str] = []
    while sum(map(len, lines)) < size:
        lines.append(" ".join(luck.choices(WORDS, k=12)))
    return "\n".join(lines)[:size]


def message(*, size: int, pages: int = 0) -> bytes:
    luck, mail = random.Random(1), EmailMessage(policy=CRLF)  # noqa: S311 - the same text each time
    mail["From"], mail["To"], mail["Subject"] = SENDER, RECIPIENT, "minutes"
    mail.set_content(text(size, luck))
    if pages:
        pdf = io.BytesIO()
        canvas = Canvas(pdf)
        for _ in range(pages):
            for row, line in enumerate(text(3000, luck).splitlines()):
                canvas.drawString(40, 800 - 14 * row, line)
            canvas.showPage()
        canvas.save()
        mail.add_attachment(pdf.getvalue(), maintype="application", subtype="pdf", filename="minutes.pdf")
    return mail.as_bytes()


class PassOn:
    """The peer: what a content filter costs that looks at nothing."""

    def __init__(self, back: int) -> None:
        self._back, self._idle = back, list[aiosmtplib.SMTP]()

    async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:  # noqa: N802 - aiosmtpd's name
        hop = (
            self._idle.pop() if self._idle else aiosmtplib.SMTP(hostname="127.0.0.1", port=self._back, start_tls=False)
        )
        if not hop.is_connected:
            await hop.connect()
        await hop.sendmail(envelope.mail_from, envelope.rcpt_tos, envelope.content)  # type: ignore[attr-defined]
        self._idle.append(hop)
        return "250 ok"


def pass_on(port: int, back: int, ready: Connection) -> None:
    async def serve() -> None:
        loop, handler = asyncio.get_running_loop(), PassOn(back)
        await loop.create_server(lambda: smtp.SMTP(handler, hostname="filter", loop=loop), "127.0.0.1", port)
        ready.send(port)
        await asyncio.Event().wait()

    asyncio.run(serve())


def sink(port: int, arrivals: Connection) -> None:
    """Takes everything, and tells when each message had come, by its Message-ID."""

    class Taken:
        async def handle_DATA(self, _server: object, _session: object, envelope: object) -> str:  # noqa: N802 - as above
            head = envelope.content[:4000]  # type: ignore[attr-defined]
            if envelope.mail_from:  # type: ignore[attr-defined]  # else a bounce: then the count stays short
                arrivals.send((head.partition(b"X-Bench: ")[2].partition(b"\r")[0].decode(), time.time()))
            return "250 ok"

    async def serve() -> None:
        loop, handler = asyncio.get_running_loop(), Taken()
        await loop.create_server(lambda: smtp.SMTP(handler, hostname="sink", loop=loop), "127.0.0.1", port)
        arrivals.send(("ready", 0.0))
        await asyncio.Event().wait()

    asyncio.run(serve())


@contextmanager
def running(target: Callable[..., None], *arguments: object) -> Iterator[Connection]:
    near, far = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=target, args=(*arguments, far), daemon=True)
    process.start()
    far.close()
    near.recv()
    try:
        yield near
    finally:
        process.terminate()
        process.join(10)


@contextmanager
def passing_on(sink_port: int, filter_port: int) -> Iterator[Postfix]:
    with (
        Postfix(sink=sink_port, gate=filter_port, lmtp=False) as postfix,
        running(pass_on, filter_port, postfix.back),
    ):
        yield postfix


def through(  # noqa: PLR0913, PLR0917 - bound to one load by `measure`
    sender: str, recipient: str, port: int, raw: bytes, count: int, arrivals: Connection, *, rate: float | None = None
) -> tuple[float, list[float]]:
    """Sends `count` messages; messages per second until the last had arrived, and each one's seconds on the way."""
    sent: dict[str, float] = {}
    began = time.time()

    def one(client: smtplib.SMTP, n: int) -> None:
        if rate:
            time.sleep(max(0.0, began + n / rate - time.time()))
        sent[str(n)] = time.time()
        client.sendmail(sender, [recipient], b"X-Bench: %d\r\n" % n + raw)

    def connection(first: int) -> None:
        with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
            for n in range(first, count, CONNECTIONS):
                one(client, n)

    came: dict[str, float] = {}
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        jobs = [pool.submit(connection, first) for first in range(CONNECTIONS)]
        while len(came) < count:
            if not arrivals.poll(30):
                raise TimeoutError(f"only {len(came)} of {count} arrived: does the path hold them?")
            name, at = arrivals.recv()
            came[name] = at
        for job in jobs:
            job.result()
    return count / (max(came.values()) - began), sorted(came[n] - sent[n] for n in came)


def p95(delays: list[float]) -> float:
    return delays[int(len(delays) * 0.95)] * 1000


def measure(path: str, messages: int, *, sender: str, recipient: str) -> None:
    load = partial(through, sender, recipient)
    plain, with_pdf, small = message(size=20_000), message(size=500, pages=10), message(size=1_500)
    sink_port, filter_port, gate_port = free_port(), free_port(), free_port()
    with running(sink, sink_port) as arrivals:
        with passing_on(sink_port, filter_port) as postfix:
            load(postfix.port, small, 100, arrivals)
            peer, _ = load(postfix.port, small, messages, arrivals)
            peer_plain, _ = load(postfix.port, plain, messages, arrivals)
        with Postfix(sink=sink_port, gate=gate_port) as postfix:
            home = Path(os.environ.get("PRIVITY_HOME") or tempfile.mkdtemp(prefix="privity-bench-"))
            gate = GateProcess(home, postfix.back, path=path, lmtp=gate_port)
            gate.start()
            try:
                load(postfix.port, small, 100, arrivals)
                own, _ = load(postfix.port, small, messages, arrivals)
                own_plain, _ = load(postfix.port, plain, messages, arrivals)
                own_pdf, _ = load(postfix.port, with_pdf, messages // 4, arrivals)
                _, plain_delays = load(postfix.port, plain, messages // 2, arrivals, rate=own_plain / 2)
                _, pdf_delays = load(postfix.port, with_pdf, messages // 4, arrivals, rate=own_pdf / 2)
            finally:
                gate.stop()
        with passing_on(sink_port, filter_port) as postfix:
            _, peer_plain_delays = load(postfix.port, plain, messages // 2, arrivals, rate=own_plain / 2)
            _, peer_pdf_delays = load(postfix.port, with_pdf, messages // 4, arrivals, rate=own_pdf / 2)
    print(f"path {path}, {messages} messages, {CONNECTIONS} connections\n")
    print(f"{'capacity, messages a second':<34}{'passes on':>12}{'Privity':>12}{'ratio':>8}")
    print(f"{'  2 kB text':<34}{peer:>12.0f}{own:>12.0f}{own / peer:>8.2f}")
    print(f"{'  20 kB text':<34}{peer_plain:>12.0f}{own_plain:>12.0f}{own_plain / peer_plain:>8.2f}\n")
    print(f"{'p95 at half of capacity, ms':<34}{'passes on':>12}{'Privity':>12}{'added':>8}")
    for name, rate, peers, ours in (
        ("20 kB text", own_plain / 2, p95(peer_plain_delays), p95(plain_delays)),
        ("10-page PDF", own_pdf / 2, p95(peer_pdf_delays), p95(pdf_delays)),
    ):
        print(f"{f'  {name} at {rate:.0f}/s':<34}{peers:>12.1f}{ours:>12.1f}{ours - peers:>8.1f}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--path", default=KEPT_PATH, help="a factory without arguments")
    options.add_argument("--messages", type=int, default=1000)
    options.add_argument("--sender", default=SENDER, help="an address that the path lets send")
    options.add_argument("--recipient", default=RECIPIENT)
    given = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that Postfix and the gate are stopped then, too
    if reason := why_not():
        print(f"not measured: {reason}")
        return
    try:
        measure(given.path, given.messages, sender=given.sender, recipient=given.recipient)
    except subprocess.CalledProcessError as error:
        print(f"not measured: Postfix did not start: {error.stderr}")


if __name__ == "__main__":
    main()
