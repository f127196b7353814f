"""Load for the real path: ordinary mail with a recipient who is entitled, and often one who is not."""

import json
import os
import random
import smtplib
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.gates.conversing import wait_until
from tests.gates.gate_process import ROOT, GateProcess
from tests.gates.sink import Sink

from privity.records.fictional import fictional_department_path

SENDER = "g.ndlovu@stbrannock.example"
ENTITLED = ("sarah.new@mail.example", "p.lempriere@stbrannock.example")
BARRED = "craig.pallot@mail.example"
REAL_PATH = "privity.bootstrap:mail_path"
PRIVITY = [sys.executable, "-m", "privity.cli.main"]
HELD_COPIES = """
import json, sys
from privity.bootstrap import django_ready
django_ready()
from privity.records.holds.store import HoldStore
store = HoldStore()
found = [(h.submission.raw.decode(), c.address) for s in store.open_holds() for h in [store.get(s.id)] for c in h.copies]
print(json.dumps(found))
"""


def environment(home: Path, url: str = "") -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "PRIVITY_HOME"}}
    return kept | {"PRIVITY_HOME": str(home), "PRIVITY_INSECURE_HTTP": "1"} | ({"DATABASE_URL": url} if url else {})


def installed(home: Path, url: str = "") -> dict[str, str]:
    """The environment of an installation with the fictional department."""
    home.mkdir(exist_ok=True)
    where = environment(home, url)
    command = [*PRIVITY, "import", str(fictional_department_path())]
    subprocess.run(command, env=where, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return where


def recipients_of(n: int) -> list[str]:
    return [ENTITLED[0], *([BARRED] if n % 2 else []), *([ENTITLED[1]] if n % 5 else [])]


def message(n: int) -> bytes:
    """Says where the mother lives: her own affair and the legal adviser's, and never the barred father's."""
    text = f"Dear all,\r\n\r\nSarah Pallot now lives at 14 Clos de la Fontaine. This is note {n}.\r\n\r\nGrace\r\n"
    head = f"From: {SENDER}\r\nTo: undisclosed-recipients:;\r\nSubject: Note {n}\r\nMessage-ID: <{n}@stbrannock.example>\r\n"
    return f"{head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}".encode()


def send_until_taken(ports: list[int], n: int, taken: list[int], seconds: float = 240) -> None:
    """As a mail server does it: anything but 250 means again, at any of the gates."""
    end, sent = time.monotonic() + seconds, False
    while not sent and time.monotonic() < end:
        try:
            with smtplib.SMTP("127.0.0.1", random.choice(ports), timeout=30) as client:  # noqa: S311 - any will do
                client.sendmail(SENDER, recipients_of(n), message(n))
                sent = True  # whatever becomes of the farewell
        except (smtplib.SMTPException, OSError):
            time.sleep(0.05)
    if sent:
        taken.append(n)


def under_load(gates: list[GateProcess], sink: Sink, *, messages: int, kills: int) -> dict[str, int]:
    """Sends, kills and restarts gates at random moments, and waits until all that may arrive has arrived.

    Asserts that each message was taken, that nobody barred received anything; counts what came twice.
    """
    taken: list[int] = []
    luck = random.Random(11)  # noqa: S311 - moments to kill at, not secrets
    ports = [gate.smtp for gate in gates]
    with ThreadPoolExecutor(8) as clients:
        for n in range(messages):
            clients.submit(send_until_taken, ports, n, taken)
        for kill in range(kills):
            due = messages * (kill + luck.uniform(0.2, 0.8)) / kills
            wait_until(lambda due=due: len(taken) >= due, 240)  # type: ignore[misc]
            time.sleep(luck.uniform(0, 0.05))
            gate = luck.choice(gates)
            gate.kill()
            gate.start()
    assert sorted(taken) == list(range(messages))
    wanted = {(message(n), r) for n in range(messages) for r in recipients_of(n) if r != BARRED}
    wait_until(lambda: {(m.raw, r) for m in sink.mails for r in m.recipients} >= wanted, 60)
    arrived = Counter((mail.raw, recipient) for mail in sink.mails for recipient in mail.recipients)
    ours = {pair: count for pair, count in arrived.items() if pair[0].startswith(b"From: " + SENDER.encode())}
    assert set(ours) == wanted, "somebody got what they must not, or did not get what they may"
    assert not [1 for _, recipient in arrived if recipient == BARRED]
    return {"copies": len(wanted), "twice": sum(count - 1 for count in ours.values())}


def held_copies(where: dict[str, str]) -> list[tuple[str, str]]:
    done = subprocess.run(
        [sys.executable, "-c", HELD_COPIES], env=where, cwd=ROOT, check=True, capture_output=True, timeout=240
    )
    return [(raw, address) for raw, address in json.loads(done.stdout)]


def ledger(where: dict[str, str]) -> dict[str, object]:
    done = subprocess.run(
        [*PRIVITY, "ledger", "verify", "--json"], env=where, cwd=ROOT, check=False, capture_output=True, timeout=120
    )
    verified: dict[str, object] = json.loads(done.stdout)
    return verified
