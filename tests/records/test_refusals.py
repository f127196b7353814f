"""A department file that is wrong anywhere is refused whole, with the place and the reason in one line."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.records.small_department import small

from privity.records.intake import Refused, department_from_dict, read_department, write_csv

CASE = "cases[0]"
WRONG: list[tuple[str, Any, str]] = [
    # where, what is put there (... takes it away), the place that the refusal names
    ("people.0.id", ..., "people[0].id"),
    ("people.0.id", 7, "people[0].id"),
    ("people.0.id", "", "people[0].id"),
    ("people.0.id", "a\x00b", "people[0].id"),
    ("people.0.name", ..., "people[0].name"),
    ("people.0.name", None, "people[0].name"),
    ("people.0.name", "\ud800", "people[0].name"),
    ("people.0.colour", "red", "people[0].colour"),
    ("people.0.born", "29/02/2016", "people[0].born"),
    ("people.0.born", "2015-02-29", "people[0].born"),
    ("people.0.born", "2015-02-01T00:00:00Z", "people[0].born"),
    ("people.0.aliases", "Izzy", "people[0].aliases"),
    ("people.0.aliases", [3], "people[0].aliases[0]"),
    ("people.0.identifiers.0.kind", ..., "people[0].identifiers[0].kind"),
    ("people.1.id", "p-kid", "people[1].id"),
    ("people.1.contacts.0.kind", "fax", "people[1].contacts[0].kind"),
    ("people.1.contacts.0.verified", "true", "people[1].contacts[0].verified"),
    ("people.1.contacts.0.id", "k-home", "people[1].contacts[1].id"),
    ("people.1.contacts.0.id", "f-1", f"{CASE}.facts[0].id"),
    ("people.1.contacts.0.from", "2026-02-01T00:00:00", "people[1].contacts[0].from"),
    ("people.1.contacts.1.until", "2026-02-01", "people[1].contacts[1].from"),
    ("people.3.professional", {"agency": "x"}, "people[3]"),
    ("people.3.staff.role", "wizard", "people[3].staff.role"),
    ("people.3.staff", "social_worker", "people[3].staff"),
    ("cases.0.id", ..., f"{CASE}.id"),
    ("cases.0.reference", ..., f"{CASE}.reference"),
    ("cases.0.subjects", ..., f"{CASE}.subjects"),
    ("cases.0.subjects", ["p-none"], f"{CASE}.subjects[0]"),
    ("cases.0.involvements.0.person", ..., f"{CASE}.involvements[0].person"),
    ("cases.0.involvements.0.person", "p-none", f"{CASE}.involvements[0].person"),
    ("cases.0.involvements.0.role", "wizard", f"{CASE}.involvements[0].role"),
    ("cases.0.involvements.0.role", "social_worker", f"{CASE}.involvements[0].role"),
    ("cases.0.involvements.0.role", "minute_taker", f"{CASE}.involvements[0].role"),
    ("cases.0.involvements.0.role", "legal_adviser", f"{CASE}.involvements[0].role"),
    ("cases.0.involvements.3.role", "team_manager", f"{CASE}.involvements[3].role"),
    ("cases.0.involvements.3.role", "conference_administrator", f"{CASE}.involvements[3].role"),
    ("cases.0.involvements.0.for", "p-none", f"{CASE}.involvements[0].for"),
    ("cases.0.involvements.0.parental_responsibility", "yes", f"{CASE}.involvements[0].parental_responsibility"),
    (
        "cases.0.involvements.0.parental_responsibility",
        ["p-none"],
        f"{CASE}.involvements[0].parental_responsibility[0]",
    ),
    ("cases.0.involvements.0.parental_responsibility", ["p-dad"], f"{CASE}.involvements[0].parental_responsibility[0]"),
    ("cases.0.involvements.2.until", "2025-01-05", f"{CASE}.involvements[2].from"),
    ("cases.0.involvements.2.from", "9999-12-31T23:59:59-12:00", f"{CASE}.involvements[2].from"),
    ("cases.0.involvements.2.from", "20260105", f"{CASE}.involvements[2].from"),
    ("cases.0.facts.0.about", ..., f"{CASE}.facts[0].about"),
    ("cases.0.facts.0.about", ["p-none"], f"{CASE}.facts[0].about[0]"),
    ("cases.0.facts.0.category", "gossip", f"{CASE}.facts[0].category"),
    ("cases.0.facts.0.source", "p-none", f"{CASE}.facts[0].source"),
    ("cases.0.facts.0.text", "was hit", f"{CASE}.facts[0].text"),
    ("cases.0.grants.0.reader", ..., f"{CASE}.grants[0].reader"),
    ("cases.0.grants.0.by", ..., f"{CASE}.grants[0].by"),
    ("cases.0.grants.0.by", "p-none", f"{CASE}.grants[0].by"),
    ("cases.0.grants.0.reason", ..., f"{CASE}.grants[0].reason"),
    ("cases.0.grants.0.fact", ..., f"{CASE}.grants[0]"),
    ("cases.0.grants.0.fact", "f-none", f"{CASE}.grants[0].fact"),
    ("cases.0.grants.0.about", ["p-mum"], f"{CASE}.grants[0]"),
    ("cases.0.grants.1.categories", ..., f"{CASE}.grants[1]"),
    ("cases.0.grants.1.purposes", ["fun"], f"{CASE}.grants[1].purposes[0]"),
    ("cases.0.grants.1.purposes", ..., f"{CASE}.grants[1].answers"),
    ("cases.0.grants.1.answers", ["everything"], f"{CASE}.grants[1].answers[0]"),
    ("cases.0.grants.1.about", ["p-mum", "p-kid"], f"{CASE}.grants[1].answers"),
    ("cases.0.grants.1.categories", ["health", "finance"], f"{CASE}.grants[1].answers"),
    ("cases.0.bars.0.readers", ..., f"{CASE}.bars[0].readers"),
    ("cases.0.bars.0.readers", ["p-none"], f"{CASE}.bars[0].readers[0]"),
    ("cases.0.bars.0.ground", ..., f"{CASE}.bars[0].ground"),
    ("cases.0.bars.0.fact", "f-1", f"{CASE}.bars[0]"),
    ("cases.0.bars.0.categories", ["gossip"], f"{CASE}.bars[0].categories[0]"),
    ("cases.0.bars.0.review", "soon", f"{CASE}.bars[0].review"),
    ("relations.0.person", "p-none", "relations[0].person"),
    ("relations.0.to", ..., "relations[0].to"),
    ("complaints.0.id", ..., "complaints[0].id"),
    ("complaints.0.made_by", "p-none", "complaints[0].made_by"),
    ("complaints.0.names", ..., "complaints[0].names"),
    ("complaints.0.names", ["p-none"], "complaints[0].names[0]"),
    ("complaints.0.handlers", ["p-none"], "complaints[0].handlers[0]"),
    ("complaints.0.case", "c-none", "complaints[0].case"),
    ("groups.0.members", ["p-none"], "groups[0].members[0]"),
    ("groups.0.until", "2026-03-10", "groups[0].from"),
    ("department.jurisdiction", "XX", "department.jurisdiction"),
    ("department.time_zone", "Mars/Olympus", "department.time_zone"),
    ("department.time_zone", "../../etc/passwd", "department.time_zone"),
    ("department.time_zone", "Europe", "department.time_zone"),
    ("people", {}, "people"),
    ("cases.0", [], "cases[0]"),
    ("staff", [], "staff"),
]


def changed(where: str, value: Any) -> dict[str, Any]:
    whole = small()
    *steps, last = [int(step) if step.isdigit() else step for step in where.split(".")]
    target: Any = whole
    for step in steps:
        target = target[step]
    if value is ...:
        del target[last]
    else:
        target[last] = value
    return whole


@pytest.mark.parametrize(("where", "value", "place"), WRONG, ids=[f"{w[0]}={w[1]!r}" for w in WRONG])
def test_what_is_wrong_is_refused_at_its_place(where: str, value: Any, place: str) -> None:
    with pytest.raises(Refused) as refusal:
        department_from_dict(changed(where, value), source="d.json")
    assert refusal.value.where == f"d.json: {place}"
    assert str(refusal.value).isprintable()
    for content in ("Falle", "was hit", "Rue de Haut", "wizard", "gossip"):
        assert content not in str(refusal.value)


def test_the_unchanged_department_is_taken() -> None:
    assert len(department_from_dict(small()).people) == 5


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "is not JSON"),
        (b"", "is not JSON"),
        (b'{"people": [NaN]}', "is not JSON"),
        (b'{"people": [' + b"1" * 5000 + b"]}", "a number is too long"),
        (b"[" * 200_000, "nested too deeply"),
        (b'{"people": [{"id": "\xff"}]}', "is not UTF-8"),
        (b'{"people": [], "people": []}', "gives the field people twice"),
        (b"[]", "is not an object"),
    ],
)
def test_what_is_no_json_is_refused_in_one_line(content: bytes, reason: str, tmp_path: Path) -> None:
    file = tmp_path / "d.json"
    file.write_bytes(content)
    with pytest.raises(Refused, match=reason) as refusal:
        read_department(file)
    assert str(refusal.value).isprintable()
    assert str(refusal.value).startswith("d.json: ")


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="cannot be read"):
        read_department(tmp_path / "none.json")


def replaced(file: str, old: str, new: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        path = folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (replaced("involvements.csv", "mother", "wizard"), "involvements.csv: row 2: role"),
        (replaced("involvements.csv", "c-1,p-mum", "c-9,p-mum"), "involvements.csv: row 2: case"),
        (replaced("involvements.csv", "c-1,p-mum", ",p-mum"), "involvements.csv: row 2: case"),
        (replaced("involvements.csv", "p-dad", "p-none"), "involvements.csv: row 3: person"),
        (replaced("contacts.csv", "true", "yes"), "contacts.csv: row 2: verified"),
        (replaced("contacts.csv", "true", "false"), "contacts.csv: row 2: verified"),
        (replaced("contacts.csv", "p-mum", "p-none"), "contacts.csv: row 2: person"),
        (replaced("people.csv", "aliases", "nicknames"), "people.csv: row 1: nicknames"),
        (replaced("people.csv", "nhs_number:", ""), "people.csv: row 2: identifiers"),
        (replaced("people.csv", "Rob Falle,,,,,,,", "Rob Falle,,,,,,"), "people.csv: row 4"),
        (replaced("people.csv", "Rob Falle", '"Rob"x"Falle'), "people.csv: row 4"),
        (replaced("grants.csv", "f-1", "f-9"), "grants.csv: row 2: fact"),
        (replaced("bars.csv", "2026-02-01T", "2026-02-30T"), "bars.csv: row 2: from"),
        (replaced("department.csv", "JE", "XX"), "department.csv: row 2: jurisdiction"),
        (lambda folder: (folder / "bars.csv").rename(folder / "bar.csv"), "bar.csv"),
        (lambda folder: (folder / "people.csv").write_bytes(b"id,name\np-1,\xff\n"), "people.csv"),
    ],
)
def test_what_is_wrong_in_a_folder_is_refused_with_file_and_row(
    change: Callable[[Path], None], where: str, tmp_path: Path
) -> None:
    write_csv(department_from_dict(small()), tmp_path)
    change(tmp_path)
    with pytest.raises(Refused) as refusal:
        read_department(tmp_path)
    assert refusal.value.where == where


def test_a_folder_without_tables_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing")
    with pytest.raises(Refused, match="holds no CSV file"):
        read_department(tmp_path)


def test_a_partial_file_may_refer_to_what_is_recorded_and_to_nothing_else() -> None:
    recorded = department_from_dict(small())
    partial = {"cases": [{"id": "c-2", "reference": "CF-2", "subjects": ["p-kid"]}]}
    assert department_from_dict(partial, beside=recorded).cases[0].subjects == ("p-kid",)
    with pytest.raises(Refused, match="refers to nobody: p-kid"):
        department_from_dict(json.loads(json.dumps(partial)))
