"""A home of its own with an invented department, for measurements, and who writes to whom in it."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """`sender` and `recipient` work on the same case; `names` are those of its family."""

    home: Path
    department: Path
    sender: str
    recipient: str
    names: tuple[str, ...]


@contextmanager
def installed(people: int) -> Iterator[Installed]:
    with tempfile.TemporaryDirectory(prefix="privity-bench-", ignore_cleanup_errors=True) as folder:
        home, file = Path(folder, "home"), Path(folder, "department.json")
        _privity(home, "generate", "--people", str(people), "--seed", "7", "--output", str(file))
        _privity(home, "import", str(file), "--full")
        sender, recipient, names = _correspondents(json.loads(file.read_text(encoding="utf-8")))
        yield Installed(home=home, department=file, sender=sender, recipient=recipient, names=names)


def _privity(home: Path, *arguments: str) -> None:
    command = [sys.executable, "-m", "privity.cli.main", *arguments]
    environment = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"} | {"PRIVITY_HOME": str(home)}
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def _correspondents(department: dict[str, Any]) -> tuple[str, str, tuple[str, ...]]:
    people = {person["id"]: person for person in department["people"]}
    emails = {
        person["id"]: contact["value"]
        for person in people.values()
        for contact in person.get("contacts", ())
        if contact["kind"] == "email" and contact.get("verified")
    }
    for case in department["cases"]:
        now = {i["role"]: i["person"] for i in case["involvements"] if not i.get("until")}
        worker, chief = (emails.get(now.get(role, "")) for role in ("social_worker", "team_manager"))
        family = [i["person"] for i in case["involvements"] if i["role"] in {"child", "mother", "father"}]
        if worker and chief:
            return worker, chief, tuple(people[person]["name"] for person in family)
    raise LookupError("no case with a social worker and a team manager")
