"""`privity decide`: each question has its own answer or its own refusal, and no input ends a batch."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.running import Program

from privity.control.signing import signature_holds
from privity.domain.entitlement.certificates import replays
from privity.records.fictional import fictional_department_path

BRANNOCK = ("--department", fictional_department_path())
GOOD: dict[str, Any] = {"reader": "p-grace", "about": ["p-noah"], "category": "health", "purpose": "casework"}
AT = {"at": "2026-11-20T10:00:00Z"}


def batch(privity: Program, folder: Path, *lines: object, more: tuple[object, ...] = ()) -> Any:
    file = folder / "batch.jsonl"
    file.write_bytes(b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines))
    return privity("decide", "--batch", file, *BRANNOCK, *more)


@pytest.mark.parametrize(
    ("line", "refusal"),
    [
        (b"{", "not a JSON object"),
        (b"[" * 100000, "not a JSON object"),
        (b"7", "not a JSON object"),
        (b"[]", "not a JSON object"),
        (b"\xff", "not a JSON object"),
        (b'{"reader":"\xff","about":["p-noah"],"category":"health","purpose":"casework"}', "reader: holds what"),
        (GOOD | {"reader": "\ud800"}, "reader: holds what"),
        (GOOD | {"about": ["\udfff"]}, "about: holds what"),
        (GOOD | {"reader": 7}, "reader: must be a text"),
        (GOOD | {"reader": None}, "reader: must be given"),
        (GOOD | {"reader": ""}, "reader: must be given"),
        (GOOD | {"purpose": None}, "purpose: must be given"),
        (GOOD | {"purpose": "gossip"}, "purpose: not one of"),
        (GOOD | {"about": "p-noah"}, "about: must be a list"),
        (GOOD | {"about": [7]}, "about: must be a list"),
        (GOOD | {"about": []}, "either fact"),
        (GOOD | {"about": ["p-nobody"]}, "about: nobody has this id"),
        (GOOD | {"category": None}, "either fact"),
        (GOOD | {"category": "gossip"}, "category: not one of"),
        (GOOD | {"case": "c-0"}, "case: no case has this id"),
        (GOOD | {"complaint": "k-0"}, "complaint: no complaint has this id"),
        (GOOD | {"fact": "f-0"}, "fact: no fact or contact has this id"),
        (GOOD | {"fact": "f-anna-childhood"}, "about: the fact is about other people"),
        (GOOD | {"at": "tomorrow"}, "at: not a date"),
        (GOOD | {"at": "2026-11-20T10:00:00"}, "at: an instant needs an offset"),
        (GOOD | {"at": 7}, "at: must be a text"),
        (GOOD | {"wehn": "now"}, '"wehn": not a part of a question'),
        (GOOD | {"\ud800": 1}, "not a part of a question"),
    ],
)
def test_a_bad_line_is_refused_in_its_place_and_the_others_are_answered(
    privity: Program, tmp_path: Path, line: object, refusal: str
) -> None:
    ran = batch(privity, tmp_path, GOOD | AT, line, b"", GOOD | AT)
    first, bad, last = ran.lines
    assert ran.status == 2
    assert bad.keys() == {"error"}
    assert refusal in bad["error"]
    assert first["outcome"] == last["outcome"] == "share"


@pytest.mark.parametrize("at", ["0001-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "9999-12-31"])
def test_the_first_and_the_last_instants_are_instants(privity: Program, tmp_path: Path, at: str) -> None:
    ran = batch(privity, tmp_path, GOOD | {"at": at})
    assert ran.status == 0
    assert replays(ran.lines[0]["certificate"])


def test_the_batchs_instant_holds_where_a_line_has_none(privity: Program, tmp_path: Path) -> None:
    until = {"about": ["p-isla"], "reader": "p-helen"}  # her part ended on 11 May 2021
    ran = batch(
        privity, tmp_path, GOOD | until, GOOD | until | {"at": "2021-05-11"}, GOOD | until | {"at": None},
        more=("--at", "2021-05-10T22:59:59Z"),
    )  # fmt: skip
    assert [answer["outcome"] for answer in ran.lines] == ["share", "withhold", "share"]


def test_a_batch_exits_0_whatever_the_answers_are(privity: Program, tmp_path: Path) -> None:
    ran = batch(privity, tmp_path, GOOD | AT, GOOD | AT | {"reader": "public"})
    assert (ran.status, [answer["outcome"] for answer in ran.lines]) == (0, ["share", "withhold"])


def test_each_answer_carries_a_certificate_that_holds(privity: Program, tmp_path: Path) -> None:
    for answer in batch(privity, tmp_path, GOOD | AT, GOOD | AT | {"reader": "public"}).lines:
        assert signature_holds(answer["certificate"])
        assert replays(answer["certificate"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--batch", "/nowhere/at.all"), "no such file"),
        (("--batch", "-", "--reader", "p-grace"), "--reader can't go with it"),
        (("--batch", "-", "--about", "p-noah"), "--about can't go with it"),
        ((), "reader: must be given"),
        (("--reader", "p-grace", "--purpose", "casework"), "either fact"),
        (("--reader", "\udcff", "--about", "p-noah", "--category", "health", "--purpose", "casework"), "no character"),
    ],
)
def test_bad_input_is_one_line_and_nothing_else(privity: Program, arguments: tuple[str, ...], said: str) -> None:
    ran = privity("decide", *arguments, *BRANNOCK)
    assert (ran.status, ran.out) == (2, "")
    assert said in ran.err
    assert ran.err.count("\n") == 1


def test_a_key_that_can_not_be_read_means_down(privity: Program, home: Path, tmp_path: Path) -> None:
    assert batch(privity, tmp_path, GOOD | AT).status == 0
    key = next((home / "keys").glob("certificate*"))
    key.write_text("not a key")
    ran = batch(privity, tmp_path, GOOD | AT)
    assert (ran.status, ran.out) == (3, "")
    assert "not a key" not in ran.err
