"""kill -9 under load: no message is lost, none reaches a held recipient; what came twice is counted.

PRIVITY_SOAK=1 runs 1,000 messages and 12 kills. The real path stands in tests/journeys/test_killed.py.
"""

import os
import random
import smtplib
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from tests.gates.conversing import wait_until
from tests.gates.gate_process import GateProcess
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

MESSAGES, KILLS = (1000, 12) if os.environ.get("PRIVITY_SOAK") else (200, 3)
SENDER = "a@dept.example"


def recipients_of(n: int) -> list[str]:
    return [
        f"b{n}@else.example",
        *([f"held{n}@else.example"] if n % 2 else []),
        *([f"c{n}@else.example"] if n % 5 else []),
    ]


def message(n: int) -> bytes:
    return b"From: a@dept.example\r\nSubject: load\r\nMessage-ID: <%d@dept.example>\r\n\r\n%s\r\n" % (n, b"text " * 200)


def send_until_taken(port: int, n: int, taken: list[int]) -> None:
    """As a mail server does it: anything but 250 means again."""
    end = time.monotonic() + 120
    while time.monotonic() < end:
        try:
            with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
                client.sendmail(SENDER, recipients_of(n), message(n))
            taken.append(n)
        except (smtplib.SMTPException, OSError):
            time.sleep(0.05)
        else:
            return


def test_killed_at_random_moments_it_loses_nothing_and_tells_nobody(tmp_path: Path) -> None:
    taken: list[int] = []
    luck = random.Random(7)  # noqa: S311 - moments to kill at, not secrets
    with Sink(stall=0.005) as sink:
        gate = GateProcess(tmp_path, sink.port)
        gate.start()
        try:
            with ThreadPoolExecutor(8) as clients:
                for n in range(MESSAGES):
                    clients.submit(send_until_taken, gate.smtp, n, taken)
                for kill in range(KILLS):
                    due = MESSAGES * (kill + luck.uniform(0.2, 0.8)) / KILLS
                    wait_until(lambda due=due: len(taken) >= due, 120)  # type: ignore[misc]
                    time.sleep(luck.uniform(0, 0.05))
                    gate.kill()
                    gate.start()
            assert sorted(taken) == list(range(MESSAGES))
            arrived = Counter(recipient for _, recipient in sink.received())
            wanted = {r for n in range(MESSAGES) for r in recipients_of(n)}
            free = {r for r in wanted if "held" not in r}
            wait_until(lambda: {r for _, r in sink.received()} >= free)
        finally:
            gate.stop()
    digests = {sha256(message(n) + SENDER.encode()).hexdigest(): n for n in range(MESSAGES)}
    held = {(digests[digest], recipient) for digest, recipient in KeptPath(tmp_path).held_copies()}
    assert held == {(n, r) for n in range(MESSAGES) for r in recipients_of(n) if "held" in r}
    assert not [recipient for recipient in arrived if "held" in recipient]
    twice = sum(count - 1 for count in arrived.values())
    print(f"{MESSAGES} messages, {KILLS} kills, {len(free)} copies delivered, {len(held)} held, {twice} twice")
    assert twice <= KILLS * 8 * 2  # at most what was under way at each kill: 8 clients, 2 free copies each
    assert threading.active_count() < 50
