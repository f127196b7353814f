"""`privity check mail`: what it prints, in which order, and how it ends."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from tests.acceptance import messages as m
from tests.acceptance.running import HARBOUR_DOWN, run

AT = "2026-03-20T10:00:00Z"
NADIA = "n.osei@harbourdown.example"
MAUREEN = "maureen.lacey@post.example"
WITH = ("--department", HARBOUR_DOWN, "--at", AT, "--json")


def written(folder: Path, name: str, text: str, to: str = NADIA, **more: object) -> Path:
    path = folder / name
    path.write_bytes(m.letter(text, to=to, sender="Tilly Groom <t.groom@harbourdown.example>", **more))  # type: ignore[arg-type]
    return path


@pytest.fixture
def held(tmp_path: Path) -> Path:
    return written(tmp_path, "held.eml", "Bronagh Lacey has depression.", to=MAUREEN)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return written(tmp_path, "plain.eml", "See you at ten.")


def test_a_held_message_prints_one_object_and_ends_with_1(held: Path) -> None:
    ran = run("check", "mail", held, *WITH)
    assert (ran.status, ran.err) == (1, "")
    assert set(ran.answer) - {"cases", "cost"} == {"outcome", "recipients", "unread", "findings"}
    assert ran.answer["outcome"] == "hold"
    (row,) = ran.answer["recipients"]
    assert set(row) == {"address", "reader", "outcome", "reasons"}
    assert (row["address"], row["reader"], row["outcome"]) == (MAUREEN, "maureen", "hold")
    for reason in row["reasons"]:
        assert {"rule", "text", "about", "category", "where"} <= set(reason)
        assert isinstance(reason["about"], list)
        assert reason["text"]
    assert {"rule", "category", "where"} <= set(row["reasons"][0])
    assert row["reasons"][0]["where"] == "body"


def test_a_released_message_prints_one_object_and_ends_with_0(plain: Path) -> None:
    ran = run("check", "mail", plain, *WITH)
    assert (ran.status, ran.err) == (0, "")
    assert {name: told for name, told in ran.answer.items() if name != "cost"} == {
        "outcome": "release",
        "recipients": [{"address": NADIA, "reader": "nadia", "outcome": "release", "reasons": []}],
        "unread": [],
        "findings": [],
    }


def test_one_held_recipient_holds_the_message_and_releases_the_rest(tmp_path: Path) -> None:
    path = written(tmp_path, "m.eml", "Bronagh Lacey has depression.", to=f"{NADIA}, {MAUREEN}")
    answer = run("check", "mail", path, *WITH).answer
    assert answer["outcome"] == "hold"
    assert [(r["address"], r["outcome"]) for r in answer["recipients"]] == [(NADIA, "release"), (MAUREEN, "hold")]


def test_a_reader_is_null_an_id_or_a_list(tmp_path: Path) -> None:
    path = written(tmp_path, "m.eml", "Hello")
    asked = ("--to", "nobody@post.example", "--to", NADIA, "--to", "the.hobbs@post.example")
    rows = run("check", "mail", path, *asked, *WITH).answer["recipients"]
    assert [r["reader"] for r in rows][:2] == [None, "nadia"]
    assert sorted(rows[2]["reader"]) == ["jean", "terry"]


def test_a_group_is_answered_member_by_member(tmp_path: Path) -> None:
    path = written(tmp_path, "m.eml", "Hello", to="core.0118@harbourdown.example")
    rows = run("check", "mail", path, *WITH).answer["recipients"]
    assert {(r["address"], r["reader"], r["via"]) for r in rows} == {
        (NADIA, "nadia", "core.0118@harbourdown.example"),
        ("i.qazi@harboursurgery.example", "qazi", "core.0118@harbourdown.example"),
        ("o.byrne@marlowlane.example", "oona", "core.0118@harbourdown.example"),
    }


def test_to_replaces_the_headers_recipients(held: Path) -> None:
    answer = run("check", "mail", held, "--to", NADIA, *WITH).answer
    assert [r["address"] for r in answer["recipients"]] == [NADIA]
    assert answer["outcome"] == "release"


def test_without_to_the_headers_recipients_are_to_cc_and_bcc(tmp_path: Path) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(
        b"From: a@b.example\r\nTo: A <n.osei@harbourdown.example>,\r\n h.trask@harbourdown.example\r\nCc: t.groom@harbourdown.example\r\nBcc: m.vane@harbourdown.example\r\nSubject: x\r\n\r\nHello\r\n"
    )
    rows = run("check", "mail", path, *WITH).answer["recipients"]
    assert [r["reader"] for r in rows] == ["nadia", "helen", "tilly", "marcus"]


def test_several_files_are_json_lines_with_the_file_as_given(held: Path, plain: Path) -> None:
    ran = run("check", "mail", plain, held, plain, *WITH)
    assert ran.status == 1
    assert [a["file"] for a in ran.answers] == [str(plain), str(held), str(plain)]
    assert [a["outcome"] for a in ran.answers] == ["release", "hold", "release"]
    assert set(ran.answers[0]) - {"cases", "cost"} == {"file", "outcome", "recipients", "unread", "findings"}


def test_several_released_files_end_with_0(plain: Path) -> None:
    assert run("check", "mail", plain, plain, *WITH).status == 0


def batch(folder: Path, *lines: object) -> Path:
    path = folder / "batch.jsonl"
    path.write_text("".join((x if isinstance(x, str) else json.dumps(x)) + "\n" for x in lines), encoding="utf-8")
    return path


def test_a_batch_answers_line_by_line_relative_to_its_file(tmp_path: Path, held: Path, plain: Path) -> None:
    lines = batch(
        tmp_path,
        {"file": "plain.eml"},
        {"file": "held.eml", "at": AT},
        {"file": "held.eml", "to": [NADIA]},
        {"file": str(plain)},
    )
    ran = run("check", "mail", "--batch", lines, "--department", HARBOUR_DOWN, "--json")
    assert [a["file"] for a in ran.answers] == ["plain.eml", "held.eml", "held.eml", str(plain)]
    assert [a["outcome"] for a in ran.answers] == ["release", "hold", "release", "release"]
    assert ran.status == 1


def test_a_batch_with_all_released_ends_with_0(tmp_path: Path, plain: Path) -> None:
    assert (
        run(
            "check",
            "mail",
            "--batch",
            batch(tmp_path, {"file": "plain.eml", "envelope_from": None, "to": None, "purpose": None, "at": None}),
            *WITH[:2],
        ).status
        == 0
    )


@pytest.mark.parametrize(
    "line",
    ["not json", "[]", "7", '"plain.eml"', "null", '{"file": 7}', "{}", '{"file": "absent.eml"}', '{"file": "plain.eml", "purpose": "fun"}',
     '{"file": "plain.eml", "at": "yesterday"}', '{"file": "plain.eml", "to": 7}', '{"file": "plain.eml", "to": [7]}', '{"file": ""}', '{"file": "plain.eml", "at": 7}',
     '{"file": "."}', '{"file": "plain.eml"', '{"file": "a\\u0000b.eml"}', "{" * 100_000, '{"file": "\\ud800.eml"}',
     '{"file": "plain.eml", "at": "2026-03-20T10:00:00"}', '{"file": "plain.eml", "at": "9999999-01-01"}'],
)  # fmt: skip
def test_a_bad_line_answers_an_error_in_its_place_and_ends_with_2(
    tmp_path: Path, held: Path, plain: Path, line: str
) -> None:
    lines = batch(tmp_path, {"file": "plain.eml"}, line, {"file": "held.eml"})
    ran = run("check", "mail", "--batch", lines, *WITH)
    assert [a.get("outcome") for a in ran.answers] == ["release", None, "hold"]
    assert ran.answers[1]["error"]
    assert "Traceback" not in ran.out + ran.err
    assert ran.status == 2


@pytest.mark.parametrize(
    "asked",
    [
        b'{"file": "plain.eml", "to": ["\\ud800@x.example"]}',
        b'{"file": "plain.eml", "to": ["\xff@x.example"]}',
        b'{"file": "pl\xffain.eml"}',
    ],
)
def test_letters_that_no_program_can_write_end_one_line_alone(tmp_path: Path, plain: Path, asked: bytes) -> None:
    lines = tmp_path / "batch"
    lines.write_bytes(b'{"file": "plain.eml"}\n' + asked + b'\n{"file": "plain.eml"}\n')
    ran = run("check", "mail", "--batch", lines, *WITH)
    assert [a.get("outcome") for a in ran.answers][::2] == ["release", "release"]
    assert len(ran.answers) == 3


@pytest.mark.parametrize(
    "words",
    [("absent.eml",), (".",), (), ("plain.eml", "--purpose", "fun"), ("plain.eml", "--at", "soon"), ("plain.eml", "--at", "2026-02-30"),
     ("--batch", "absent"), ("--batch", "."), ("plain.eml", "--batch", "b"),
     ("plain.eml", "--department", "absent.json"), ("plain.eml", "--department", "plain.eml")],
)  # fmt: skip
def test_bad_input_is_one_line_and_ends_with_2(
    plain: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(plain.parent)
    given = () if "--department" in words else ("--department", HARBOUR_DOWN)
    ran = run("check", "mail", *words, *given, "--json")
    assert ran.refused_in_a_line(), ran


def test_a_missing_file_among_several_says_which(plain: Path) -> None:
    ran = run("check", "mail", plain, plain.parent / "absent.eml", *WITH)
    assert ran.status == 2
    assert "absent.eml" in ran.err
    assert "Traceback" not in ran.err


def test_a_message_without_recipients_is_bad_input(tmp_path: Path) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(b"Subject: x\r\n\r\nHello\r\n")
    assert run("check", "mail", path, *WITH).refused_in_a_line()


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\xff\xfe" * 50,
        b"Content-Type: multipart/mixed\r\n\r\n",
        b"\r\n\r\n",
        b"Content-Type: text/plain; charset=x-none\r\n\r\nHello",
    ],
)
def test_any_bytes_are_answered(tmp_path: Path, raw: bytes) -> None:
    path = tmp_path / "m.eml"
    path.write_bytes(raw)
    ran = run("check", "mail", path, "--to", NADIA, *WITH)
    assert ran.status in (0, 1)
    assert ran.answer["outcome"] in ("release", "hold")


def test_an_unread_part_is_named_with_why(tmp_path: Path) -> None:
    path = written(tmp_path, "m.eml", "Hello", files=[("closed.zip", m.locked_archive())])
    answer = run("check", "mail", path, *WITH).answer
    (unread,) = answer["unread"]
    assert set(unread) == {"part", "why"}
    assert "closed.zip" in unread["part"]
    assert "unread" in [r["rule"] for r in answer["recipients"][0]["reasons"]]


@pytest.mark.parametrize(
    ("more", "where"),
    [({"subject": "Bronagh Lacey has depression"}, "subject"), ({"text": "Thanks\n\n> Bronagh Lacey has depression.\n"}, "quoted"),
     ({"files": [("n.pdf", m.pdf("Hello", "x", "Bronagh Lacey has depression."))]}, "attachment:n.pdf#page=3"),
     ({"files": [("n.docx", m.word("Hello", comment="Bronagh Lacey has depression."))]}, "attachment:n.docx#comment"),
     ({"files": [("n.txt", b"Bronagh Lacey has depression.")]}, "attachment:n.txt"), ({"text": "Bronagh Lacey has depression."}, "body")],
)  # fmt: skip
def test_a_reason_says_where(tmp_path: Path, more: dict[str, object], where: str) -> None:
    path = written(tmp_path, "m.eml", str(more.pop("text", "Hello")), to=MAUREEN, **more)
    reasons = run("check", "mail", path, *WITH).answer["recipients"][0]["reasons"]
    assert where in {r["where"] for r in reasons if r["category"] == "mental_health"}


def test_checking_twice_answers_the_same(held: Path) -> None:
    assert run("check", "mail", held, *WITH).out == run("check", "mail", held, *WITH).out


def test_without_json_it_speaks_in_words_and_ends_the_same(held: Path, plain: Path) -> None:
    said = run("check", "mail", held, *WITH[:-1])
    assert said.status == 1
    assert "hold" in said.out
    assert run("check", "mail", plain, *WITH[:-1]).status == 0


@pytest.mark.parametrize(("name", "status"), [("held.eml", 1), ("plain.eml", 0), ("absent.eml", 2)])
def test_the_installed_command_ends_alike(held: Path, plain: Path, name: str, status: int) -> None:
    command = Path(sys.executable).with_name("privity")
    ran = subprocess.run(
        [command, "check", "mail", held.parent / name, *WITH], capture_output=True, text=True, check=False
    )
    assert ran.returncode == status
    assert "Traceback" not in ran.stderr
    assert bool(ran.stdout) is (status != 2)
