"""What `privity check mail` answers to messages whose answer follows from the words of the contract."""

import importlib
import json
import pkgutil
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tests.acceptance import tables
from tests.acceptance.asking import DEPARTMENTS, Case, address
from tests.acceptance.running import run

CASES: list[Case] = [
    case
    for module in sorted(m.name for m in pkgutil.iter_modules(tables.__path__))
    for case in importlib.import_module(f"{tables.__name__}.{module}").CASES
]


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[dict[str, Any]]]:
    """Every message of every case, a department at a time, as one batch."""
    found: dict[str, list[dict[str, Any]]] = {}
    there = [case for case in CASES if _can_be_made(case)]
    for department in sorted({case.department for case in there}):
        folder = tmp_path_factory.mktemp(department)
        ids = _written(folder, [case for case in there if case.department == department])
        ran = run("check", "mail", "--batch", folder / "batch", "--department", _file(department), "--json")
        for id_, answer in zip(ids, ran.answers, strict=True):
            found.setdefault(id_, []).append(answer)
    return found


def _can_be_made(case: Case) -> bool:
    return not case.needs or shutil.which(case.needs) is not None


def _file(department: str) -> Path:
    return DEPARTMENTS / f"{department}.json"


def _written(folder: Path, cases: list[Case]) -> list[str]:
    ids, lines = [], []
    for case in cases:
        for to in case.envelopes():
            name = f"{len(ids)}.eml"
            (folder / name).write_bytes(case.message(to))
            asked = {"file": name, "to": list(to), "at": case.at, "purpose": case.purpose}
            lines.append(json.dumps(asked | {"envelope_from": case.envelope_from}))
            ids.append(case.id)
    (folder / "batch").write_text("\n".join(lines), encoding="utf-8")
    return ids


def test_every_case_has_a_name_of_its_own() -> None:
    assert len({case.id for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_recipients_are_answered_as_the_contract_says(case: Case, answers: Mapping[str, list[dict[str, Any]]]) -> None:
    if not _can_be_made(case):
        pytest.skip(f"{case.needs} is not installed")
    assert faults(case, answers[case.id]) == []


def faults(case: Case, answered: list[dict[str, Any]]) -> list[str]:
    rows = {row["address"]: row for answer in answered for row in answer.get("recipients", ())}
    wrong = [f"error {answer['error']}" for answer in answered if "error" in answer]
    for who, expected in case.expected.items():
        if not expected:  # a group's address: its members stand below it
            continue
        row = rows.get(address(case.department, who.strip("<>")))
        if row is None:
            wrong.append(f"{who}: not answered")
            continue
        outcome, *rules = expected.split()
        reasons = row["reasons"]
        got = f"{row['outcome']} {sorted({_said(r) for r in reasons})}"
        if row["outcome"] != outcome:
            wrong.append(f"{who}: expected {expected}, got {got}")
        wrong += [f"{who}: {rule} missing in {got}" for rule in rules if not _among(rule, reasons)]
    return wrong


def _said(reason: dict[str, Any]) -> str:
    return f"{reason['rule']}:{reason['category']}:{'+'.join(reason['about'])}@{reason['where']}"


def _among(rule: str, reasons: list[dict[str, Any]]) -> bool:
    """`rule[:category[:person]][@where it begins]`."""
    told, _, where = rule.partition("@")
    name, category, person, *_ = (*told.split(":"), "", "")
    return any(
        r["rule"] == name
        and category in ("", r["category"])
        and (not person or person in r["about"])
        and (r["where"] or "").startswith(where)
        for r in reasons
    )
