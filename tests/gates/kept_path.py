"""A small path of the tests' own at the gate's port: durable in one SQLite file, with one rule: 'held' is held."""

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from uuid import uuid4

from privity.control.outcomes import Considered, Held, HoldId, PathUnavailable, Released, Submission
from privity.control.ports import Delivery

SCHEMA = """
CREATE TABLE IF NOT EXISTS decision (n INTEGER PRIMARY KEY, digest TEXT);
CREATE TABLE IF NOT EXISTS held (digest TEXT, recipient TEXT, hold TEXT, PRIMARY KEY (digest, recipient));
CREATE TABLE IF NOT EXISTS outbox (id TEXT PRIMARY KEY, kind TEXT, n INTEGER, sender TEXT, recipients TEXT, raw BLOB,
  utf8 INTEGER, hold TEXT, attempts INTEGER, held INTEGER, of INTEGER, due REAL, state TEXT);
"""
LEASE = 5.0
RETRY = 0.1


class NothingToRead:
    """Of this path every message is read at once."""

    def take(self) -> None:
        return None

    def tell_senders(self, *, after: timedelta) -> int:
        return 0


class KeptPath:
    """`before` runs at the start of each consider: tests make it raise, wait or die there."""

    def __init__(
        self, folder: Path, *, notices: bool = False, before: Callable[[Submission], None] | None = None
    ) -> None:
        self._file = folder / "path.sqlite3"
        self._lock = threading.Lock()
        self._notices = notices
        self.before = before
        self.second_reading = NothingToRead()
        self.down = False
        self.considered: list[Submission] = []
        self.delivered_to: list[str] = []
        with self._rows() as rows:
            rows.execute("PRAGMA journal_mode=WAL")
            rows.executescript(SCHEMA)

    @contextmanager
    def _rows(self) -> Iterator[sqlite3.Connection]:
        if getattr(self, "down", False):
            raise PathUnavailable
        with self._lock:
            rows = sqlite3.connect(self._file, timeout=10)
            try:
                rows.execute("PRAGMA synchronous=FULL")
                with rows:
                    yield rows
            finally:
                rows.close()

    def consider(self, submission: Submission) -> Considered:
        if self.before:
            self.before(submission)
        self.considered.append(submission)
        held = tuple(r for r in submission.recipients if "held" in r)
        free = tuple(r for r in submission.recipients if "held" not in r)
        digest = sha256(submission.raw + submission.sender.encode()).hexdigest()
        hold = HoldId(digest[:24])
        with self._rows() as rows:
            index = rows.execute("INSERT INTO decision (digest) VALUES (?)", (digest,)).lastrowid or 0
            kept = [rows.execute("INSERT OR IGNORE INTO held VALUES (?,?,?)", (digest, r, hold)).rowcount for r in held]
            if any(kept) and self._notices and submission.sender:
                put(rows, "notice", index, submission.sender, (submission.sender,), b"", hold=hold,
                    held=len(held), of=len(submission.recipients))  # fmt: skip
        return Considered(
            released=Released(index=index, recipients=free) if free else None,
            held=Held(index=index, hold=hold, recipients=held) if held else None,
        )

    def deliver_later(self, released: Released, submission: Submission, recipients: tuple[str, ...]) -> None:
        assert set(recipients) <= set(released.recipients)
        with self._rows() as rows:
            put(rows, "copy", released.index, submission.sender, recipients, submission.raw, utf8=submission.smtputf8)

    def delivered(self, released: Released, recipients: tuple[str, ...]) -> None:
        self.delivered_to += recipients

    def release_held(self, submission: Submission, recipient: str) -> None:
        with self._rows() as rows:
            put(rows, "copy", 1, submission.sender, (recipient,), submission.raw, hold=HoldId("hold"))

    def outbox(self) -> Sequence[Delivery]:
        now = time.time()
        with self._rows() as rows:
            found = rows.execute(
                "SELECT id, kind, n, sender, recipients, raw, utf8, hold, attempts, held, of FROM outbox"
                " WHERE state = 'waiting' AND due <= ? LIMIT 20",
                (now,),
            ).fetchall()
            rows.executemany("UPDATE outbox SET due = ? WHERE id = ?", [(now + LEASE, row[0]) for row in found])
        return [
            Delivery(id=i, kind=k, index=n, sender=s, recipients=tuple(r.split("\n")), raw=raw, smtputf8=bool(u),
                     hold=hold, attempts=a, held=held, of=of)
            for i, k, n, s, r, raw, u, hold, a, held, of in found
        ]  # fmt: skip

    def outbox_done(self, delivery: Delivery) -> None:
        self._end(delivery, "done")

    def outbox_failed(self, delivery: Delivery) -> None:
        self._end(delivery, "failed")

    def outbox_later(self, delivery: Delivery) -> None:
        with self._rows() as rows:
            rows.execute(
                "UPDATE outbox SET due = ?, attempts = attempts + 1, recipients = ? WHERE id = ?",
                (time.time() + RETRY, "\n".join(delivery.recipients), delivery.id),
            )

    def _end(self, delivery: Delivery, state: str) -> None:
        with self._rows() as rows:
            rows.execute("UPDATE outbox SET state = ? WHERE id = ?", (state, delivery.id))

    def outbox_states(self) -> list[tuple[str, str]]:
        with self._rows() as rows:
            return rows.execute("SELECT kind, state FROM outbox ORDER BY rowid").fetchall()

    def held_copies(self) -> set[tuple[str, str]]:
        """(digest of message and sender, recipient) of everything that is held."""
        with self._rows() as rows:
            return set(rows.execute("SELECT digest, recipient FROM held").fetchall())


def put(  # noqa: PLR0917 - a row
    rows: sqlite3.Connection,
    kind: str,
    index: int,
    sender: str,
    recipients: tuple[str, ...],
    raw: bytes,
    *,
    utf8: bool = False,
    hold: HoldId | None = None,
    held: int = 0,
    of: int = 0,
) -> None:
    rows.execute(
        "INSERT INTO outbox VALUES (?,?,?,?,?,?,?,?,0,?,?,0,'waiting')",
        (uuid4().hex, kind, index, sender, "\n".join(recipients), raw, utf8, hold, held, of),
    )


def open_path() -> KeptPath:
    """The factory that a gate in a process of its own is given."""
    return KeptPath(Path(os.environ["PRIVITY_HOME"]))
