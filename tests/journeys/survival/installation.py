"""One installation with the fictional department, a real gate on it, and what it may never do while something is broken."""

import functools
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.gates.conversing import Client, stuffed, wait_until
from tests.gates.gate_process import ROOT, GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import BARRED, ENTITLED, PRIVITY, SENDER, environment, installed, message

CLOCK = "SURVIVAL_CLOCK"
FACTORY = "tests.journeys.survival.factories:path"
MOTHER, ADVISER = ENTITLED
__all__ = ["ADVISER", "BARRED", "MOTHER", "SENDER", "message"]


def ordinary(word: str = "") -> bytes:
    """Mail with nothing in it about anybody."""
    head = f"From: {SENDER}\r\nTo: undisclosed-recipients:;\r\nSubject: Printer {secrets.token_hex(6)}\r\n"
    return f"{head}\r\nThe printer on the second floor is mended. {word}\r\n".encode()


def with_a_picture() -> bytes:
    """Something that can't be read, so that everybody's copy waits for a reviewer."""
    head = f"From: {SENDER}\r\nTo: {ADVISER}\r\nSubject: Picture {secrets.token_hex(6)}\r\nMIME-Version: 1.0\r\n"
    part = "Content-Type: application/octet-stream; name=x.bin\r\nContent-Transfer-Encoding: base64\r\n\r\nAAECAwQF\r\n"
    return f'{head}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nSee there.\r\n--b\r\n{part}--b--\r\n'.encode()


@functools.cache
def _template() -> Path:
    home = Path(tempfile.mkdtemp(prefix="privity-survival-"))
    installed(home)
    return home


def fresh_home(home: Path) -> Path:
    """A home of its own with the department in it."""
    shutil.copytree(_template(), home, dirs_exist_ok=True)
    return home


@dataclass
class Standing:
    """A gate, what stands behind it, and the questions that each of these tests asks of it."""

    home: Path
    sink: Sink
    gate: GateProcess
    where: dict[str, str] = field(repr=False)

    def say(self, raw: bytes, *recipients: str, sender: str = SENDER) -> str:
        """The reply to one message; empty where the gate said nothing at all."""
        try:
            with Client(self.gate.smtp) as client:
                for command in (f"MAIL FROM:<{sender}>", *(f"RCPT TO:<{r}>" for r in recipients), "DATA"):
                    reply = client.say(f"{command}\r\n".encode())
                    if reply[:1] not in {"2", "3"}:
                        return reply
                return client.say(stuffed(raw))
        except OSError:
            return ""

    def got(self, raw: bytes) -> set[str]:
        return {r for mail in self.sink.mails if mail.raw == raw for r in mail.recipients}

    def lets_nothing_go(self) -> None:
        """Temporary failure to everything, what says nothing about anybody included."""
        for raw, to in ((ordinary(), (MOTHER,)), (message(7), (MOTHER, BARRED))):
            reply = self.say(raw, *to)
            assert reply[:1] in {"", "4"}, reply
            assert not self.got(raw)

    def works(self) -> None:
        """Each gets what they are entitled to, at once, with nothing restarted."""
        raw, n = ordinary(), secrets.randbelow(10**9)
        assert self.say(raw, MOTHER).startswith("250 2.0.0 ok")
        assert self.got(raw) == {MOTHER}
        assert self.say(message(n), MOTHER, BARRED) == "250 2.0.0 ok, in part held for review"
        assert self.got(message(n)) == {MOTHER}

    def comes_back(self, seconds: float = 20) -> None:
        """By itself; a mail server tries again after minutes, so a while is no loss."""
        wait_until(lambda: self.say(ordinary(), MOTHER).startswith("250 2.0.0 ok"), seconds)
        self.works()

    privity_command = tuple(PRIVITY)

    def privity(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [*self.privity_command, *arguments]
        return subprocess.run(
            command, env=self.where, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
        )

    def ledger(self) -> dict[str, Any]:
        verified: dict[str, Any] = json.loads(self.privity("ledger", "verify", "--json").stdout)
        return verified

    @contextmanager
    def next_hop_down(self) -> Iterator[None]:
        self.sink.__exit__()
        try:
            yield
        finally:
            self.sink.__enter__()

    def clock(self, **ahead: float) -> None:
        Path(self.where[CLOCK]).write_text(str(timedelta(**ahead).total_seconds()), "ascii")

    def arrives(self, raw: bytes, *recipients: str, seconds: float = 15) -> None:
        """Each of them gets it, and once."""
        wait_until(lambda: self.got(raw) >= set(recipients), seconds)
        assert sorted(r for m in self.sink.mails if m.raw == raw for r in m.recipients) == sorted(recipients)

    def run(self, program: str) -> str:
        """A few lines against the records, as another process of the installation."""
        command = [sys.executable, "-c", f"from privity import bootstrap\nbootstrap.database_ready()\n{program}"]
        done = subprocess.run(
            command, env=self.where, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@contextmanager
def standing(
    home: Path, *, url: str = "", start: bool = True, settings: dict[str, float] | None = None, **more: str
) -> Iterator[Standing]:
    where = environment(home, url) | more
    with Sink() as running:
        gate = GateProcess(home, running.port, path=FACTORY, environment=where, settings=settings or {})
        if start:
            gate.start()
        try:
            yield Standing(home, running, gate, where)
        finally:
            if start or hasattr(gate, "process"):
                gate.stop()


def as_root() -> bool:
    return os.geteuid() == 0
