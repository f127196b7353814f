"""`privity policy`: the shipped policy passes its tests; a changed one shows which answers changed."""

import json
from pathlib import Path

import pytest
from tests.cli.running import Program

from privity.domain.entitlement.policy import shipped_policy


def test_the_shipped_policy_gives_every_answer_that_was_agreed(privity: Program) -> None:
    ran = privity("policy", "check", "--json")
    answer = json.loads(ran.out)
    assert (ran.status, answer["failed"], answer["digest"]) == (0, [], shipped_policy().digest)
    assert answer["tests"] >= 10


def test_what_is_shown_is_what_is_in_force(privity: Program, home: Path) -> None:
    assert privity("policy", "show").out == shipped_policy().text
    own = shipped_policy().text + "\n# our own\n"
    (home / "policy.toml").write_text(own)
    assert privity("policy", "show").out == own


def written(folder: Path, **changed: object) -> Path:
    test = {"name": "one", "reader": "p-grace", "about": ["p-noah"], "category": "health", "purpose": "casework",
            "at": "2026-11-20T10:00:00Z", "expect": "share"} | changed  # fmt: skip
    file = folder / "tests.toml"
    file.write_text("[[test]]\n" + "\n".join(f"{k} = {json.dumps(v)}" for k, v in test.items() if v is not None))
    return file


@pytest.mark.parametrize(
    ("changed", "status"),
    [
        ({}, 0),
        ({"rule": "core-team"}, 0),
        ({"rule": "own"}, 1),
        ({"expect": "withhold"}, 1),
        ({"reader": "public", "expect": "withhold", "rule": "no-ground"}, 0),
        ({"reader": "public"}, 1),
        ({"expect": "perhaps"}, 2),
        ({"expect": None}, 2),
        ({"more": 1}, 2),
        ({"about": "p-noah"}, 2),
        ({"about": ["p-nobody"]}, 2),
        ({"at": "tomorrow"}, 2),
        ({"purpose": None}, 2),
    ],
)
def test_a_policy_test_passes_fails_or_is_refused(
    privity: Program, tmp_path: Path, changed: dict[str, object], status: int
) -> None:
    ran = privity("policy", "check", "--tests", written(tmp_path, **changed))
    assert ran.status == status
    assert (ran.err.count("\n") == 1) == (status == 2)


@pytest.mark.parametrize("text", ["", "x = [", "[[test]]\nname = 7\n", "test = 7", "\udcff"])
def test_a_file_without_tests_is_refused(privity: Program, tmp_path: Path, text: str) -> None:
    (tmp_path / "t.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert privity("policy", "check", "--tests", tmp_path / "t.toml").status == 2


@pytest.mark.parametrize("text", ["", "x = [", "version = 7\n", "\udcff"])
def test_a_policy_that_can_not_be_used_is_refused_by_every_command(privity: Program, home: Path, text: str) -> None:
    (home / "policy.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert privity("policy", "check").status == 2
    asked = ("--reader", "p-grace", "--about", "p-noah", "--category", "health", "--purpose", "casework")
    from privity.records.fictional import fictional_department_path  # noqa: PLC0415 - only here

    ran = privity("decide", *asked, "--department", fictional_department_path())
    assert (ran.status, ran.out) == (2, "")
