"""Durable appends a second, beside plain SQLite commits (one insert each, the same PRAGMAs) in the same run."""

import os
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

HOME = tempfile.mkdtemp(prefix="privity-bench-")
os.environ["PRIVITY_HOME"] = HOME
os.environ.pop("DATABASE_URL", None)

from privity import bootstrap  # noqa: E402 - the home first

bootstrap.database_ready()

from django.db import connection  # noqa: E402 - after Django is set up

from privity.control.ports import Event, EventKind  # noqa: E402 - as above
from privity.records.ledger.store import LedgerStore  # noqa: E402 - as above
from privity.web.database import SQLITE_PRAGMAS  # noqa: E402 - as above

EACH = int(os.environ.get("APPENDS", "1500"))
THREADS = 16
ROUNDS = 3
BODY = {"recipients": 3, "released": 2, "held": 1, "rules": ["own", "parent", "no-ground"], "policy": "shipped"}


def a_second(work: Callable[[], int]) -> float:
    began = time.perf_counter()
    return work() / (time.perf_counter() - began)


def plain_commits() -> int:
    plain = sqlite3.connect(Path(HOME, "plain.sqlite3"), isolation_level=None)
    plain.executescript(SQLITE_PRAGMAS)
    plain.execute("CREATE TABLE IF NOT EXISTS entry (id INTEGER PRIMARY KEY, body BLOB)")
    for _ in range(EACH):
        plain.execute("INSERT INTO entry (body) VALUES (?)", [bytes(400)])
    plain.close()
    return EACH


def appends(store: LedgerStore, count: int) -> int:
    for _ in range(count):
        at = datetime.now(UTC)
        secret = {"message": "0" * 64, "sender": "worker@dept.example"}
        store.append(Event(kind=EventKind.MESSAGE_CONSIDERED, at=at, body=BODY, secret=secret))
    connection.close()
    return count


def appends_from_threads(store: LedgerStore) -> int:
    share = EACH * 2 // THREADS
    running = [threading.Thread(target=appends, args=(store, share)) for _ in range(THREADS)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return share * THREADS


def median(numbers: list[float]) -> float:
    return sorted(numbers)[len(numbers) // 2]


def main() -> None:
    store = LedgerStore()
    appends(store, 50)
    plain, one, many = [], [], []
    for _ in range(ROUNDS):  # turn by turn, so that a busy machine is busy for all of them
        plain.append(a_second(plain_commits))
        one.append(a_second(lambda: appends(store, EACH)))
        many.append(a_second(lambda: appends_from_threads(store)))
    print(f"plain SQLite commits, 1 thread   {median(plain):8.0f}/s")
    print(f"ledger appends, 1 thread         {median(one):8.0f}/s  {median(one) / median(plain):5.2f} of plain")
    print(
        f"ledger appends, {THREADS} threads       {median(many):8.0f}/s  {median(many) / median(plain):5.2f} of plain"
    )


if __name__ == "__main__":
    main()
