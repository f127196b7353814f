"""Reads, imports, loads and imports again an invented department, beside plain SQLite inserts of as many rows.

Usage: python bench/importing.py [PEOPLE]   (default 100000; DATABASE_URL for PostgreSQL)
"""

import os
import resource
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
SEED = 7
LIMIT = 60.0  # seconds for 100,000 people, read and import together


def timed(what: str, work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    done = work()
    took = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what:<28} {took:7.2f} s   peak {memory} MiB", flush=True)
    return took, done


def plain_inserts(rows: int, folder: str) -> None:
    connection = sqlite3.connect(f"{folder}/plain.sqlite3")
    with connection:
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, who TEXT, what TEXT, UNIQUE (who, what))")
        connection.executemany("INSERT INTO row (who, what) VALUES (?, ?)", ((f"p-{n}", f"r-{n}") for n in range(rows)))
    connection.close()


def main(people: int) -> int:
    folder = tempfile.mkdtemp(prefix="privity-bench-")
    os.environ["PRIVITY_HOME"] = folder
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "privity.web.settings")
    import django  # noqa: PLC0415 - after its settings

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 - as above

    call_command("migrate", verbosity=0)
    from privity.cli.commands.generate import write  # noqa: PLC0415 - as above
    from privity.records.department.importing import import_department  # noqa: PLC0415 - as above
    from privity.records.department.loading import load_department  # noqa: PLC0415 - as above
    from privity.records.fictional.invented_department import invented_department  # noqa: PLC0415 - as above
    from privity.records.intake import read_department  # noqa: PLC0415 - as above

    file = Path(folder) / "department.json"

    def generate() -> None:
        with file.open("w", encoding="utf-8") as output:
            write(invented_department(people, SEED), output)

    timed(f"generate {people} people", generate)
    read, department = timed("read", lambda: read_department(file))
    at = datetime.now(UTC)
    imported, result = timed("import", lambda: import_department(department, full=True, at=at))
    timed("load", load_department)
    timed("import again, unchanged", lambda: import_department(department, full=True, at=at))
    told = result.as_json()
    rows = sum(value for value in told.values() if isinstance(value, int))
    plain, _ = timed(f"plain inserts, {rows} rows", lambda: plain_inserts(rows, folder))
    print(
        f"read and import {read + imported:.1f} s (limit {LIMIT:.0f} s); import / plain inserts {imported / plain:.1f}"
    )
    return 0 if read + imported < LIMIT else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
