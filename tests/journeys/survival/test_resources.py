"""A reader that dies, no file descriptors, no memory: 'try later' or a hold, and the gate goes on."""

import contextlib
import os
import resource
import secrets
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from tests.journeys.survival.installation import BARRED, MOTHER, SENDER, Standing, ordinary
from tests.journeys.survival.servers import children
from tests.journeys.survival.test_disk_full import limited

MEGABYTE = 1024 * 1024


def in_html() -> bytes:
    """Says where the mother lives, in a part that a process of its own reads."""
    head = f"From: {SENDER}\r\nSubject: {secrets.token_hex(6)}\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n"
    text = "<p>Sarah Pallot now lives at <b>14 Clos de la Fontaine</b>.</p>\r\n" + "<p>And so on.</p>\r\n" * 2000
    return f"{head}<html><body>{text}</body></html>\r\n".encode()


def test_the_readers_killed_while_they_read(here: Standing) -> None:
    replies: list[str] = []
    sent = [in_html() for _ in range(24)]
    here.works()
    over = threading.Event()

    def kill() -> None:
        while not over.is_set():
            for pid in children(here.gate.process.pid):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
            time.sleep(0.02)

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        with ThreadPoolExecutor(4) as clients:
            replies += clients.map(lambda raw: here.say(raw, MOTHER, BARRED), sent)
    finally:
        over.set()
        killer.join(10)
    assert {reply[:3] for reply in replies} <= {"250", "451"}
    assert "250 2.0.0 held for review" in replies, "no reader was killed at its work"
    for raw, reply in zip(sent, replies, strict=True):
        assert here.got(raw) == ({MOTHER} if reply == "250 2.0.0 ok, in part held for review" else set())
    whole = in_html()
    assert here.say(whole, MOTHER, BARRED) == "250 2.0.0 ok, in part held for review"
    assert here.got(whole) == {MOTHER}


def _open_files(here: Standing) -> int:
    return len(list(Path(f"/proc/{here.gate.process.pid}/fd").iterdir()))


@pytest.mark.parametrize("left", [0, 1, 3])
def test_out_of_file_descriptors(here: Standing, left: int) -> None:
    here.works()
    replies: dict[bytes, str] = {}
    with ThreadPoolExecutor(6) as clients:
        with limited(here, resource.RLIMIT_NOFILE, _open_files(here) + left):
            sent = [in_html() if n % 2 else ordinary() for n in range(6)]
            waiting = [(raw, clients.submit(here.say, raw, MOTHER, BARRED)) for raw in sent]
            time.sleep(1.2)
        replies = {raw: each.result() for raw, each in waiting}
    for raw, reply in replies.items():
        assert reply[:3] in {"", "250", "421", "451"}, reply
        if b"Sarah" in raw:
            assert here.got(raw) <= {MOTHER}
        if reply[:3] != "250":
            assert not here.got(raw)
    here.comes_back()


def _memory(here: Standing, what: str) -> int:
    status = Path(f"/proc/{here.gate.process.pid}/status").read_text("ascii")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith(what))


def test_out_of_memory(here: Standing) -> None:
    here.works()
    large = ordinary("x" * 60 + "\r\n" + ("y" * 70 + "\r\n") * 300_000)
    assert len(large) > 20 * MEGABYTE
    with limited(here, resource.RLIMIT_AS, _memory(here, "VmSize") + 4 * MEGABYTE):
        reply = here.say(large, MOTHER)
        assert reply[:1] in {"", "4"} or reply == "250 2.0.0 held for review"
        assert not here.got(large)
        assert here.gate.process.poll() is None
    here.comes_back()
