"""`privity import` and `privity ledger verify`: what they refuse, in one line, and what they print."""

import copy
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.acceptance.asking import DEPARTMENTS
from tests.acceptance.running import Ran, run

WHOLE: dict[str, Any] = json.loads((DEPARTMENTS / "harbour_down.json").read_text(encoding="utf-8"))
CASE = WHOLE["cases"][0]
PLACES: dict[str, tuple[tuple[Any, ...], Any]] = {
    "unknown field of the file": (("colour",), "red"),
    "unknown field of a person": (("people", 0, "colour"), "red"),
    "unknown field of a contact": (("people", 2, "contacts", 0, "colour"), "red"),
    "unknown contact kind": (("people", 2, "contacts", 0, "kind"), "pigeon"),
    "no id": (("people", 0, "id"), None),
    "no name": (("people", 0, "name"), None),
    "a name that is a number": (("people", 0, "name"), 7),
    "a birth date that is none": (("people", 0, "born"), "2014-13-01"),
    "staff and professional": (("people", 7, "professional"), {"agency": "x", "role": "gp"}),
    "an id twice": (("people", 1, "id"), "toby"),
    "a case id twice": (("cases", 1, "id"), "a"),
    "no reference": (("cases", 0, "reference"), None),
    "no subjects": (("cases", 0, "subjects"), None),
    "a subject who is nobody": (("cases", 0, "subjects", 0), "nobody"),
    "an unknown role": (("cases", 0, "involvements", 0, "role"), "king"),
    "an involvement of nobody": (("cases", 0, "involvements", 0, "person"), "nobody"),
    "an involvement without a role": (("cases", 0, "involvements", 0, "role"), None),
    "for nobody": (("cases", 0, "involvements", 11, "for"), "nobody"),
    "responsibility for nobody": (("cases", 0, "involvements", 1, "parental_responsibility"), ["nobody"]),
    "responsibility for a child of another case": (("cases", 0, "involvements", 1, "parental_responsibility"), ["freya"]),
    "a core role for family": (("cases", 0, "involvements", 2, "role"), "team_manager"),
    "a core role for a professional": (("cases", 0, "involvements", 8, "role"), "social_worker"),
    "a record role for a professional": (("cases", 0, "involvements", 8, "role"), "minute_taker"),
    "from after until": (("cases", 0, "involvements", 5, "until"), "2025-08-01"),
    "from equal to until": (("cases", 0, "involvements", 5, "until"), "2025-09-01"),
    "an instant without an offset": (("cases", 0, "involvements", 5, "from"), "2025-09-01T09:00:00"),
    "an unknown category": (("cases", 0, "facts", 0, "category"), "gossip"),
    "a fact about nobody": (("cases", 0, "facts", 0, "about"), ["nobody"]),
    "a fact without people": (("cases", 0, "facts", 0, "about"), None),
    "a source who is nobody": (("cases", 0, "facts", 0, "source"), "nobody"),
    "a grant to nobody": (("cases", 0, "grants", 0, "reader"), "nobody"),
    "a grant by nobody": (("cases", 0, "grants", 0, "by"), "nobody"),
    "a grant without a reason": (("cases", 0, "grants", 0, "reason"), None),
    "a grant in both forms": (("cases", 0, "grants", 0, "fact"), "f-asthma"),
    "a grant in neither form": (("cases", 0, "grants", 0, "about"), None),
    "a grant of an unknown category": (("cases", 0, "grants", 0, "categories"), ["gossip"]),
    "a grant for an unknown purpose": (("cases", 0, "grants", 0, "purposes"), ["fun"]),
    "answers that are none": (("cases", 0, "grants", 1, "answers"), ["maybe"]),
    "answers to many": (("cases", 0, "grants", 0, "answers"), ["not-needed"]),
    "a bar on nobody": (("cases", 0, "bars", 0, "readers"), ["nobody"]),
    "a bar without ground": (("cases", 0, "bars", 0, "ground"), None),
    "a bar without readers": (("cases", 0, "bars", 0, "readers"), None),
    "a bar in both forms": (("cases", 0, "bars", 0, "fact"), "f-asthma"),
    "a bar of an unknown category": (("cases", 0, "bars", 0, "categories"), ["gossip"]),
    "a relation to nobody": (("relations", 0, "to"), "nobody"),
    "a complaint by nobody": (("complaints", 0, "made_by"), "nobody"),
    "a complaint of no case": (("complaints", 0, "case"), "none"),
    "a complaint that names nobody": (("complaints", 0, "names"), ["nobody"]),
    "a handler who is nobody": (("complaints", 0, "handlers"), ["nobody"]),
    "an unknown jurisdiction": (("department", "jurisdiction"), "ZZ"),
    "an unknown time zone": (("department", "time_zone"), "Mars/Base"),
    "people that are no list": (("people",), {"id": "x"}),
    "a fact's id that a contact has": (("cases", 0, "facts", 0, "id"), "k-bronagh-home"),
    "a truth that is a word": (("cases", 0, "involvements", 5, "allocated"), "yes"),
}  # fmt: skip


def changed(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    whole = copy.deepcopy(WHOLE)
    place: Any = whole
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return whole


@pytest.mark.parametrize("name", PLACES)
def test_what_is_wrong_is_refused_with_file_and_place(tmp_path: Path, name: str) -> None:
    path, value = PLACES[name]
    file = tmp_path / "department.json"
    file.write_text(json.dumps(changed(path, value)), encoding="utf-8")
    ran = run(
        "decide",
        "--reader",
        "nadia",
        "--about",
        "toby",
        "--category",
        "health",
        "--purpose",
        "casework",
        "--department",
        file,
        "--json",
    )
    assert ran.refused_in_a_line(), ran
    assert "department.json" in ran.err
    named = next(key for key in reversed(path) if not isinstance(key, int))
    assert str(named) in ran.err or str(path[0]) in ran.err


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no",
        "[]",
        "7",
        "null",
        '{"people": []',
        "\ufeff{}x",
        "{" * 50_000,
        '{"people": [], "people": [], "cases": 7}',
    ],
)
def test_what_is_no_department_is_refused_in_a_line(tmp_path: Path, text: str) -> None:
    file = tmp_path / "department.json"
    file.write_text(text, encoding="utf-8")
    ran = run("check", "mail", "x.eml", "--department", file, "--json")
    assert ran.refused_in_a_line(), ran


def test_latin_1_is_refused_in_a_line(tmp_path: Path) -> None:
    file = tmp_path / "department.json"
    file.write_bytes(json.dumps(WHOLE, ensure_ascii=False).encode("latin-1", "replace"))
    assert run("check", "mail", "x.eml", "--department", file, "--json").refused_in_a_line()


def installed(home: Path, *words: str | Path) -> Ran:
    command = Path(sys.executable).with_name("privity")
    there = {"PRIVITY_HOME": str(home), "PATH": os.environ["PATH"]}
    done = subprocess.run([command, *words], capture_output=True, text=True, check=False, env=there)
    return Ran(status=done.returncode, out=done.stdout, err=done.stderr)


def test_an_installation_imports_refuses_imports_again_and_verifies(tmp_path: Path) -> None:
    home = tmp_path / "home"
    good, bad, less = tmp_path / "good.json", tmp_path / "bad.json", tmp_path / "less.json"
    good.write_text(json.dumps(WHOLE), encoding="utf-8")
    bad.write_text(json.dumps(changed(("cases", 0, "grants", 0, "reader"), "nobody")), encoding="utf-8")
    less.write_text(json.dumps(changed(("cases", 0, "involvements", 8), None)), encoding="utf-8")
    asked = ("--about", "toby", "--category", "health", "--purpose", "casework", "--json")

    refused = installed(home, "import", bad, "--json")
    assert refused.refused_in_a_line(), refused
    assert "bad.json" in refused.err
    assert installed(home, "import", tmp_path / "absent.json", "--json").refused_in_a_line()
    taken = installed(home, "import", good, "--json")
    assert (taken.status, taken.answer["people"], taken.answer["cases"], taken.answer["ended"]) == (0, 39, 6, 0)
    assert installed(home, "decide", "--reader", "qazi", *asked).answer["outcome"] == "share"
    full = installed(home, "import", less, "--full", "--json")
    assert (full.status, full.answer["ended"]) == (0, 1)
    after = installed(home, "decide", "--reader", "qazi", *asked)
    assert (after.status, after.answer["outcome"]) == (1, "withhold")
    assert {"no-ground", "expired"} <= {r["rule"] for r in after.answer["reasons"]}
    verified = installed(home, "ledger", "verify", "--json")
    assert (verified.status, verified.err) == (0, "")
    assert {"entries", "root", "verified"} <= set(verified.answer)
    assert verified.answer["verified"] is True
    assert installed(home, "ledger", "verify", tmp_path / "absent", "--json").refused_in_a_line()


def test_the_example_of_the_contract_is_taken() -> None:
    ran = run(
        "decide",
        "--reader",
        "p-jo",
        "--about",
        "p-ella",
        "--category",
        "health",
        "--purpose",
        "casework",
        "--at",
        "2026-03-20",
        "--department",
        DEPARTMENTS / "example.json",
        "--json",
    )
    assert (ran.status, ran.answer["outcome"]) == (0, "share")
