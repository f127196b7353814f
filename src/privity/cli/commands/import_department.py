"""`privity import`: loads a department file, or a folder of CSV files, into the records."""

import argparse
import json
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from privity import bootstrap
from privity.control.ports import Event, EventKind, LedgerUnavailable
from privity.refusals import ALLOWED, HELD, BadInput, Down

if TYPE_CHECKING:
    from privity.records.department.importing import ImportResult

SHOWN = ("people", "contacts", "cases", "involvements", "facts", "grants", "bars", "relations", "complaints", "groups")
WORTH_TELLING = 2.0  # seconds


def add(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    p = subparsers.add_parser("import", help="load a department from a JSON file or a folder of CSV files")
    p.add_argument("path", type=Path, metavar="FILE_OR_FOLDER")
    p.add_argument("--full", action="store_true", help="it is everything: what it lacks has ended")
    p.add_argument("--confirm", action="store_true", help="import although it would release what is held")
    p.add_argument("--json", action="store_true", help="print one JSON object")
    p.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    bootstrap.django_ready()
    from django.db import Error  # noqa: PLC0415 - Django's modules load once it is set up

    from privity.records.department.importing import NeedsConfirmation  # noqa: PLC0415 - as above

    try:
        bootstrap.database_ready()
        return _import(args)
    except Error:
        # Not the error's own words: they hold the server's address, and may hold what was being written.
        raise Down("the database does not answer") from None
    except NeedsConfirmation as refusal:
        for line in refusal.lines:
            print(f"privity import: would release: {line}", file=sys.stderr)
        print("privity import: nothing was changed; say --confirm if that is meant", file=sys.stderr)
        if args.json:
            print(json.dumps({"needs_confirmation": refusal.lines}, ensure_ascii=False))
        return HELD


def _record(result: "ImportResult", *, full: bool, at: datetime) -> None:
    """An import changes who is entitled to what, so the ledger has it, in numbers."""
    from privity.records.ledger.store import LedgerStore  # noqa: PLC0415 - as above

    counts = {name: len(found) if isinstance(found, list) else found for name, found in result.as_json().items()}
    try:
        LedgerStore().append(Event(kind=EventKind.DEPARTMENT_IMPORTED, at=at, body={"full": full, **counts}))
    except LedgerUnavailable:
        raise Down("imported, but the ledger can't record it; import again when it can") from None


def _import(args: argparse.Namespace) -> int:
    from privity.records.department.importing import import_department  # noqa: PLC0415 - as above
    from privity.records.department.loading import current_revision, load_department  # noqa: PLC0415 - as above
    from privity.records.intake import Refused, read_department  # noqa: PLC0415 - as above

    began, at = time.monotonic(), datetime.now(UTC)
    try:
        recorded = load_department() if current_revision() else None
        department = read_department(args.path, beside=recorded)
        if time.monotonic() - began > WORTH_TELLING:
            print(f"read {len(department.people)} people, {len(department.cases)} cases; writing", file=sys.stderr)
        result = import_department(
            department,
            full=args.full,
            at=at,
            confirm=args.confirm,
            would_release=bootstrap.held_copies_released_by,
        )
    except Refused as refusal:
        raise BadInput(str(refusal)) from None
    _record(result, full=args.full, at=at)
    if args.json:
        print(json.dumps(result.as_json(), ensure_ascii=False))
        return ALLOWED
    told = result.as_json()
    print("Imported " + ", ".join(_counted(told[name], name) for name in SHOWN if told[name]) + ".")
    if result.ended:
        print(f"Ended, since the file no longer has them: {result.ended}.")
    for heading, lines in (
        ("Kept, although the file no longer has them; a person ends these:", result.kept),
        ("Overdue for review, and still in force:", result.review_overdue),
    ):
        if lines:
            print("\n  ".join((heading, *lines)))
    return ALLOWED


def _counted(number: int, name: str) -> str:
    if number != 1:
        return f"{number} {name}"
    return f"1 {'person' if name == 'people' else name.removesuffix('s')}"
