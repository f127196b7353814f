"""The breaches that this exists for, replayed as real mail: each reaches those entitled, and nobody else in the world.

Each is replayed again with the control taken out that stops it, so that these tests are known to be able to fail.
"""

import functools
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from tests.records.installations import ROOT, Installation

from privity.cli.demonstration.scenarios import Scenario, scenarios
from privity.extraction import scanned
from privity.records.fictional import fictional_department_path, scenarios_path

TOLD = [s for s in scenarios(scenarios_path()) if not s.scanned or scanned.installed()]


@functools.cache
def _installed() -> Path:
    home = Path(tempfile.mkdtemp(prefix="privity-journeys-"))
    imported = Installation(home).privity("import", fictional_department_path())
    assert imported.returncode == 0, imported.stderr
    return home


@functools.cache
def _replayed(control: str, *which: str) -> dict[str, Any]:
    home = Path(tempfile.mkdtemp(prefix="privity-journey-"))
    shutil.copytree(_installed(), home, dirs_exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.journeys.posting", control, *which],
        env=Installation(home).environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def outcome_of(scenario: Scenario, control: str = "none", *which: str) -> dict[str, Any]:
    replayed = _replayed(control, *(which or sorted({each.id for each in TOLD})))
    found: dict[str, Any] = replayed["mails"][f"{scenario.id} {scenario.sender} {' '.join(scenario.to)}"]
    return found


def released_only_to(scenario: Scenario, found: dict[str, Any]) -> bool:
    """They received it byte for byte, everybody else whom it was for is held by the rule, and no third party has it."""
    return (
        found["received"] == sorted(scenario.released)
        and not set(found["held"]) & scenario.released
        and scenario.held.keys() <= found["held"].keys()
        and all(rule in found["held"][address] for address, rule in scenario.held.items())
    )


def _named(scenario: Scenario) -> str:
    return f"{scenario.id} to {scenario.to[0]}"


@pytest.mark.parametrize("scenario", TOLD, ids=_named)
def test_the_breach_reaches_those_entitled_and_nobody_else(scenario: Scenario) -> None:
    found = outcome_of(scenario)
    assert released_only_to(scenario, found), found


@pytest.mark.parametrize("scenario", TOLD, ids=_named)
def test_everybody_whom_it_would_have_reached_is_accounted_for(scenario: Scenario) -> None:
    found = outcome_of(scenario)
    assert set(found["held"]) == set(scenario.held) | {
        address for address in found["held"] if address not in scenario.to
    }
    assert all(rules for rules in found["held"].values())


def test_the_record_of_it_is_whole() -> None:
    ledger = _replayed("none", *sorted({each.id for each in TOLD}))["ledger"]
    later = sum(scenario.scanned for scenario in TOLD)  # each is noted as being read, and again when its copy has left
    assert ledger == {"verified": True, "entries": 1 + len(TOLD) + 2 * later}  # the import is the first


@pytest.mark.parametrize(
    ("control", "scenario_id"),
    [
        ("fence", "J3"),
        ("bar", "E3"),
        ("other-case", "E7"),
        ("groups", "E8"),
        ("groups", "J3"),
        ("conflict", "E10"),
        ("scans", "E2"),
        ("bar", "E2"),
    ],
)
def test_without_its_control_the_outcome_is_wrong(control: str, scenario_id: str) -> None:
    outcomes = [
        released_only_to(scenario, outcome_of(scenario, control, scenario_id))
        for scenario in TOLD
        if scenario.id == scenario_id
    ]
    assert not all(outcomes)


@pytest.mark.parametrize(
    ("control", "scenario_id", "address"),
    [
        ("fence", "J3", "d.perchard@stbrannock.example"),
        ("conflict", "E10", "l.gallichan@stbrannock.example"),
        ("scans", "E2", "jade.queree@mail.example"),
    ],
)
def test_without_its_control_the_mail_does_reach_who_must_not_have_it(
    control: str, scenario_id: str, address: str
) -> None:
    (scenario,) = (each for each in TOLD if each.id == scenario_id)
    assert address in outcome_of(scenario, control, scenario_id)["received"]


@pytest.mark.parametrize("scenario", [each for each in TOLD if each.held], ids=_named)
def test_without_detection_every_breach_happens_again(scenario: Scenario) -> None:
    found = outcome_of(scenario, "detection", *sorted({each.id for each in TOLD}))
    assert not released_only_to(scenario, found)
    assert set(found["received"]) - scenario.released
