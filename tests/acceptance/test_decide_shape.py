"""`privity decide` and `privity replay`: what they print, and how they end."""

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.acceptance.running import HARBOUR_DOWN, run

AT = "2026-03-20T10:00:00Z"
WITH = ("--department", HARBOUR_DOWN, "--json")
ASKED = ("--about", "bronagh", "--category", "mental_health", "--purpose", "casework", "--at", AT)


@pytest.mark.parametrize(
    ("reader", "outcome", "rule", "status"),
    [("nadia", "share", "core-team", 0), ("maureen", "withhold", "no-ground", 1), ("public", "withhold", "no-ground", 1),
     ("bronagh", "share", "own", 0), ("qazi", "share", "partner", 0), ("owen", "withhold", "conflict-of-interest", 1)],
)  # fmt: skip
def test_one_question_prints_one_object(reader: str, outcome: str, rule: str, status: int) -> None:
    ran = run("decide", "--reader", reader, *ASKED, *WITH)
    assert (ran.status, ran.err) == (status, "")
    assert set(ran.answer) == {"outcome", "reasons", "certificate"}
    assert ran.answer["outcome"] == outcome
    assert rule in {reason["rule"] for reason in ran.answer["reasons"]}
    for reason in ran.answer["reasons"]:
        assert {"rule", "text", "of", "case"} <= set(reason)
    assert isinstance(ran.answer["certificate"], dict)


def test_an_ask_says_of_whom() -> None:
    ran = run(
        "decide",
        "--reader",
        "bronagh",
        "--about",
        "toby",
        "--category",
        "sexual_abuse",
        "--purpose",
        "casework",
        "--at",
        AT,
        *WITH,
    )
    assert (ran.status, ran.answer["outcome"]) == (1, "ask")
    assert (ran.answer["reasons"][0]["rule"], ran.answer["reasons"][0]["of"]) == ("ask-parent", "social_worker")


def test_several_people_get_the_strictest() -> None:
    ran = run(
        "decide",
        "--reader",
        "curtis",
        "--about",
        "toby",
        "--about",
        "isla",
        "--category",
        "health",
        "--purpose",
        "casework",
        "--at",
        AT,
        *WITH,
    )
    assert ran.answer["outcome"] == "withhold"


@pytest.mark.parametrize("fact", ["f-grandad", "k-bronagh-home", "k-bronagh-phone"])
def test_a_fact_or_a_contact_is_asked_by_its_id(fact: str) -> None:
    ran = run("decide", "--reader", "qazi", "--fact", fact, "--purpose", "casework", "--at", AT, *WITH)
    assert (ran.status, ran.answer["outcome"]) == (1, "withhold")
    assert "protected" in {r["rule"] for r in ran.answer["reasons"]}


@pytest.mark.parametrize(
    "words",
    [(), ("--reader", "nadia"), ("--reader", "nadia", "--purpose", "casework"), ("--reader", "nadia", "--about", "toby", "--purpose", "casework"),
     ("--reader", "nadia", "--category", "health", "--purpose", "casework"), ("--reader", "nadia", "--about", "toby", "--category", "health"),
     ("--reader", "nadia", "--about", "toby", "--category", "fun", "--purpose", "casework"), ("--reader", "nadia", "--about", "toby", "--category", "health", "--purpose", "fun"),
     ("--reader", "nadia", "--about", "nobody", "--category", "health", "--purpose", "casework"),
     ("--reader", "nadia", "--about", "toby", "--category", "health", "--purpose", "casework", "--case", "none"),
     ("--reader", "nadia", "--about", "toby", "--category", "health", "--purpose", "casework", "--complaint", "none"),
     ("--reader", "nadia", "--about", "toby", "--category", "health", "--purpose", "casework", "--at", "soon"),
     ("--reader", "nadia", "--fact", "none", "--purpose", "casework"),
     ("--reader", "nadia", "--fact", "f-asthma", "--category", "education", "--purpose", "casework"),
     ("--reader", "nadia", "--fact", "f-asthma", "--about", "isla", "--purpose", "casework"),
     ("--reader", "nadia", "--fact", "f-asthma", "--case", "b", "--purpose", "casework"),
     ("--batch", "absent.jsonl"), ("--batch", ".")],
)  # fmt: skip
def test_bad_questions_are_refused_in_a_line(words: tuple[str, ...]) -> None:
    ran = run("decide", *words, *WITH)
    assert ran.refused_in_a_line(), ran


def test_a_reader_that_the_department_does_not_hold_is_answered() -> None:
    ran = run("decide", "--reader", "stranger", *ASKED, *WITH)
    assert (ran.status, ran.answer["outcome"], ran.answer["reasons"][0]["rule"]) == (1, "withhold", "unknown-reader")


GOOD = {
    "reader": "nadia",
    "about": ["toby"],
    "category": "health",
    "purpose": "casework",
    "at": AT,
    "fact": None,
    "case": None,
    "complaint": None,
}


@pytest.mark.parametrize(
    "line",
    ["no", "[]", "null", "7", "{}", '{"reader": "nadia"}', "{" * 50_000, json.dumps(GOOD | {"about": "toby"}), json.dumps(GOOD | {"about": [7]}), json.dumps(GOOD | {"category": "fun"}),
     json.dumps(GOOD | {"purpose": "fun"}), json.dumps(GOOD | {"at": "soon"}), json.dumps(GOOD | {"at": 7}), json.dumps(GOOD | {"about": []}), json.dumps(GOOD | {"about": ["nobody"]}),
     json.dumps(GOOD | {"case": "none"}), json.dumps(GOOD | {"reader": None}), json.dumps(GOOD | {"reader": 7}), json.dumps(GOOD | {"category": ["health"]}), json.dumps(GOOD | {"fact": "none"}), json.dumps(GOOD | {"reader": "\ud800"}), json.dumps(GOOD | {"complaint": "\ud800"})],
)  # fmt: skip
def test_a_batch_keeps_its_order_and_errors_their_places(tmp_path: Path, line: str) -> None:
    path = tmp_path / "questions"
    path.write_text(
        "\n".join([json.dumps(GOOD), line, json.dumps(GOOD | {"reader": "marcus"})]) + "\n", encoding="utf-8"
    )
    ran = run("decide", "--batch", path, *WITH)
    assert ran.status == 2
    assert [a.get("outcome") for a in ran.answers] == ["share", None, "withhold"]
    assert set(ran.answers[1]) == {"error"}
    assert "Traceback" not in ran.err


def test_a_good_batch_ends_with_0_whatever_it_answers(tmp_path: Path) -> None:
    path = tmp_path / "questions"
    path.write_text(
        "\n".join(json.dumps(GOOD | {"reader": r}) for r in ("nadia", "maureen", "public")), encoding="utf-8"
    )
    ran = run("decide", "--batch", path, *WITH)
    assert (ran.status, [a["outcome"] for a in ran.answers]) == (0, ["share", "withhold", "withhold"])


def installed(*words: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    command = Path(sys.executable).with_name("privity")
    return subprocess.run([command, *words], input=given, capture_output=True, text=True, check=False)


def test_the_installed_command_takes_questions_and_certificates_from_standard_input() -> None:
    answered = installed("decide", "--batch", "-", *WITH, given=json.dumps(GOOD) + "\n")
    assert answered.returncode == 0
    certificate = json.dumps(json.loads(answered.stdout)["certificate"])
    replayed = installed("replay", "-", "--json", given=certificate)
    assert (replayed.returncode, json.loads(replayed.stdout)["same"]) == (0, True)


@pytest.fixture
def certificates() -> list[dict[str, object]]:
    return [
        run("decide", "--reader", reader, *ASKED, *WITH).answer["certificate"]
        for reader in ("nadia", "maureen", "public", "owen")
    ]


def test_certificates_replay_one_by_one_and_as_lines(tmp_path: Path, certificates: list[dict[str, object]]) -> None:
    one, lines, indented = tmp_path / "one", tmp_path / "lines", tmp_path / "indented"
    one.write_text(json.dumps(certificates[0]), encoding="utf-8")
    indented.write_text(json.dumps(certificates[0], indent=2), encoding="utf-8")
    lines.write_text("".join(json.dumps(c) + "\n" for c in certificates), encoding="utf-8")
    for path, count in ((one, 1), (indented, 1), (lines, 4)):
        ran = run("replay", path, "--json")
        assert (ran.status, [a["same"] for a in ran.answers]) == (0, [True] * count)


def _leaves(value: object, path: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
    if isinstance(value, dict) and value:
        return [leaf for key in value for leaf in _leaves(value[key], (*path, key))]
    if isinstance(value, list) and value:
        return [leaf for n, item in enumerate(value) for leaf in _leaves(item, (*path, n))]
    return [path]


def test_a_certificate_changed_anywhere_is_never_the_same(
    tmp_path: Path, certificates: list[dict[str, object]]
) -> None:
    path = tmp_path / "tampered"
    leaves = _leaves(certificates[1])
    lines = []
    for leaf in leaves:
        changed = json.loads(json.dumps(certificates[1]))
        place = changed
        for key in leaf[:-1]:
            place = place[key]
        place[leaf[-1]] = "share" if place[leaf[-1]] == "withhold" else "changed"
        lines.append(changed)
    for line in lines:
        path.write_text(json.dumps(line), encoding="utf-8")
        ran = run("replay", path, "--json")
        assert ran.status in (1, 2)
        assert '"same": true' not in ran.out
        assert "Traceback" not in ran.err


def test_one_tampered_line_among_good_ones_ends_with_1(tmp_path: Path, certificates: list[dict[str, object]]) -> None:
    changed = json.loads(json.dumps(certificates[1]).replace('"withhold"', '"share"'))
    assert changed != certificates[1]
    path = tmp_path / "lines"
    path.write_text(
        "".join(json.dumps(c) + "\n" for c in (certificates[0], changed, certificates[2])), encoding="utf-8"
    )
    ran = run("replay", path, "--json")
    assert (ran.status, [a["same"] for a in ran.answers]) == (1, [True, False, True])


@pytest.mark.parametrize("text", ["", "no", "[]", "{}", "7", "null", '{"a": 1}\nno\n', '"x"', "\n\n", "{" * 50_000])
def test_what_is_no_certificate_is_refused_in_a_line(tmp_path: Path, text: str) -> None:
    path = tmp_path / "certificate"
    path.write_text(text, encoding="utf-8")
    ran = run("replay", path, "--json")
    assert ran.refused_in_a_line(), ran


def test_an_absent_certificate_is_refused_in_a_line(tmp_path: Path) -> None:
    assert run("replay", tmp_path / "absent", "--json").refused_in_a_line()
    assert run("replay", tmp_path, "--json").refused_in_a_line()


def test_standard_input_is_read_in_process_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(json.dumps(GOOD).encode()), encoding="ascii"))
    assert run("decide", "--batch", "-", *WITH).answer["outcome"] == "share"
