"""The mail gate beside a content filter that only passes on, behind the same Postfix, in the same run.

    python bench/gate.py [--people N] [--processes N] [--rounds N]

Installs an invented department in a home of its own, and runs the gate as an installation does. Prints messages per second
with 20 connections, and what the gate adds at p95 at half of its own capacity, to a 20 kB text and to a message with a PDF
of 10 pages: medians over rounds that take turns, with the targets beside them. Every message is another text, from one
worker to another, and is released. Needs Postfix and root.
"""

import argparse
import asyncio
import multiprocessing
import os
import signal
import smtplib
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import islice
from multiprocessing.connection import Connection
from pathlib import Path

import aiosmtplib
from _installed import Installed, installed
from _letters import letters
from aiosmtpd import smtp

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.gates.postfix_server import Postfix, free_port, why_not

CONNECTIONS = 20
LEG_SECONDS = 4.0  # about as long as each measurement lasts
FEWEST = 80  # messages in a measurement
POOL = 40  # texts of each kind, sent in turn
KINDS = ("2 kB text", "20 kB text", "10-page PDF")
RATIO = 0.5  # of the capacity of the filter that only passes on
ADDED = {"20 kB text": 50.0, "10-page PDF": 500.0}  # ms at p95


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
def gate(home: Path, back: int, port: int, processes: int) -> Iterator[int]:
    """Yields its process number once it is ready."""
    environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"} | {
        "PRIVITY_HOME": str(home),
        "PRIVITY_LMTP_LISTEN": f"127.0.0.1:{port}",
        "PRIVITY_SMTP_LISTEN": "off",
        "PRIVITY_NEXT_HOP": f"127.0.0.1:{back}",
        "PRIVITY_GATE_PROCESSES": str(processes),
    }
    command = [sys.executable, "-m", "privity.cli.main", "serve", "--only", "gate"]
    running_gate = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE)
    assert running_gate.stdout
    try:
        for _ in range(processes):
            if b"ready" not in running_gate.stdout.readline():
                raise RuntimeError("the gate did not start")
        yield running_gate.pid
    finally:
        running_gate.terminate()
        running_gate.wait(60)
        running_gate.stdout.close()


class Way:
    """Postfix with one of the two filters behind it; `send` measures one load."""

    def __init__(self, installation: Installed, port: int, arrivals: Connection) -> None:
        self._installation, self._port, self._arrivals = installation, port, arrivals
        self._sent = 0

    def send(self, texts: Sequence[bytes], count: int, *, rate: float | None = None) -> tuple[float, list[float]]:
        """Messages per second until the last had arrived, and each one's seconds on the way, sorted."""
        numbers = range(self._sent, self._sent + count)
        self._sent += count
        sent: dict[str, float] = {}
        began = time.time()

        def connection(first: int) -> None:
            with smtplib.SMTP("127.0.0.1", self._port, timeout=60) as client:
                for n in numbers[first::CONNECTIONS]:
                    if rate:
                        time.sleep(max(0.0, began + (n - numbers[0]) / rate - time.time()))
                    sent[str(n)] = time.time()
                    raw = b"X-Bench: %d\r\n" % n + texts[n % len(texts)]
                    client.sendmail(self._installation.sender, [self._installation.recipient], raw)

        came: dict[str, float] = {}
        with ThreadPoolExecutor(CONNECTIONS) as pool:
            jobs = [pool.submit(connection, first) for first in range(CONNECTIONS)]
            while len(came) < count:
                if not self._arrivals.poll(30):
                    raise TimeoutError(f"only {len(came)} of {count} arrived: were some held?")
                name, at = self._arrivals.recv()
                came[name] = at
            for job in jobs:
                job.result()
        return count / (max(came.values()) - began), sorted(came[n] - sent[n] for n in came)

    def capacity(self, texts: Sequence[bytes], expected: float) -> float:
        return self.send(texts, max(FEWEST, int(expected * LEG_SECONDS)))[0]

    def p95(self, texts: Sequence[bytes], rate: float) -> float:
        _, delays = self.send(texts, max(FEWEST, int(rate * LEG_SECONDS)), rate=rate)
        return delays[int(len(delays) * 0.95)] * 1000


def released_letters(installation: Installed) -> dict[str, list[bytes]]:
    """Letters that the path lets go: a held one would never arrive, and be waited for."""
    from privity.control.world import World  # noqa: PLC0415 - only this process needs it
    from privity.domain.disclosure import Disclosure  # noqa: PLC0415
    from privity.extraction.mail import MailReader  # noqa: PLC0415
    from privity.records.intake import read_department  # noqa: PLC0415

    world, reader, now = World.of(read_department(installation.department)), MailReader(), datetime.now(UTC)
    to = installation.recipient

    def released(raw: bytes) -> bool:
        about = Disclosure(sender=installation.sender, recipients=(to,), reading=reader.read(raw), at=now, digest="")
        return world.verdict(about)[0].outcome == "release"

    return {
        kind: list(islice(filter(released, letters(kind, sender=installation.sender, recipient=to)), POOL))
        for kind in KINDS
    }


def measure(installation: Installed, *, processes: int, rounds: int) -> None:
    texts = released_letters(installation)
    sinks = free_port(), free_port()
    filters = free_port(), free_port()
    with (
        running(sink, sinks[0]) as peer_arrivals,
        running(sink, sinks[1]) as own_arrivals,
        Postfix(sink=sinks[0], gate=filters[0], lmtp=False) as peer_postfix,
        Postfix(sink=sinks[1], gate=filters[1]) as own_postfix,
        running(pass_on, filters[0], peer_postfix.back),
        gate(installation.home, own_postfix.back, filters[1], processes),
    ):
        peer, own = (
            Way(installation, peer_postfix.port, peer_arrivals),
            Way(installation, own_postfix.port, own_arrivals),
        )
        print(
            f"{'capacity, messages a second':<34}{'passes on':>12}{'Privity':>12}{'ratio':>8}{'target':>10}", flush=True
        )
        capacities = {kind: _capacities(peer, own, kind, texts[kind], rounds) for kind in KINDS}
        print(
            f"\n{'p95 at half of capacity, ms':<34}{'passes on':>12}{'Privity':>12}{'added':>8}{'target':>10}",
            flush=True,
        )
        for kind, target in ADDED.items():
            rate = capacities[kind] / 2
            each = [(peer.p95(texts[kind], rate), own.p95(texts[kind], rate)) for _ in range(rounds)]
            added = statistics.median(ours - theirs for theirs, ours in each)
            print(_row(f"{kind} at {rate:.0f}/s", each, f"{added:.0f}", f"<= {target:.0f}"), flush=True)


def _capacities(peer: Way, own: Way, kind: str, texts: Sequence[bytes], rounds: int) -> float:
    expected = peer.send(texts, FEWEST)[0], own.send(texts, FEWEST)[0]
    each = [(peer.capacity(texts, expected[0]), own.capacity(texts, expected[1])) for _ in range(rounds)]
    ratio = statistics.median(ours / theirs for theirs, ours in each)
    target = f">= {RATIO}" if "text" in kind else ""
    print(_row(kind, each, f"{ratio:.2f}", target), flush=True)
    return statistics.median(ours for _, ours in each)


def _row(name: str, each: list[tuple[float, float]], compared: str, target: str) -> str:
    theirs, ours = (statistics.median(column) for column in zip(*each, strict=True))
    return f"{'  ' + name:<34}{theirs:>12.0f}{ours:>12.0f}{compared:>8}{target:>10}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--processes", type=int, default=2, help="gate processes")
    options.add_argument("--rounds", type=int, default=3)
    given = options.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that Postfix and the gate are stopped then, too
    if reason := why_not():
        print(f"not measured: {reason}")
        return
    load = os.getloadavg()[0]
    print(
        f"{given.people} people, {CONNECTIONS} connections, gate processes: {given.processes}, {given.rounds} rounds that "
        f"take turns, {os.cpu_count()} cores, load average before {load:.1f}\n"
    )
    try:
        with installed(given.people) as installation:
            measure(installation, processes=given.processes, rounds=given.rounds)
    except subprocess.CalledProcessError as error:
        print(f"not measured: {error}")


if __name__ == "__main__":
    main()
