"""`privity demo --once`, as a visitor runs it: the table is right, it says so, and it leaves nothing running."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.records.installations import ROOT

from privity.cli.demonstration.scenarios import scenarios
from privity.records.fictional import scenarios_path


def test_the_demo_replays_the_breaches_and_every_outcome_is_right(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "privity.cli.main", "demo", "--once"],
        env=os.environ | {"PRIVITY_HOME": str(tmp_path), "PYTHONUNBUFFERED": "1"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Every outcome was the right one." in done.stdout
    assert "WRONG" not in done.stdout
    table = [re.split(r"\s{2,}", line.strip()) for line in done.stdout.splitlines() if "@" in line]
    outcomes = {(row[-3], row[-2]) if row[-1] != "released" else (row[-2], row[-1]) for row in table}
    for scenario in scenarios(scenarios_path()):
        assert {(address, "released") for address in scenario.released} <= outcomes
        assert {(address, "held") for address in scenario.held} <= outcomes
        assert re.search(rf"^\s+{scenario.id}\s", done.stdout, re.MULTILINE)
    counted = re.search(r"(\d+) released, (\d+) held", done.stdout)
    assert counted
    assert sum(map(int, counted.groups())) == len(table)
    assert not _running(str(tmp_path))


def _running(home: str) -> list[str]:
    """Processes that were started with this home."""
    found = []
    for entry in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"PRIVITY_HOME={home}".encode() in entry.read_bytes():
                found.append(entry.parent.name)
        except OSError:
            continue
    return found
