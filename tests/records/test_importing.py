"""What an import changes: it updates, ends, keeps and tells; refused, it changes nothing."""

import os
import subprocess
import sys
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from tests.records.small_department import small

from privity.domain.department import Department
from privity.records.department import rows
from privity.records.department.importing import ImportResult, NeedsConfirmation, import_department
from privity.records.department.loading import current_revision, load_department
from privity.records.fictional import fictional_department_path
from privity.records.intake import Refused, department_from_dict, read_department

AT = datetime(2026, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def bring(whole: dict[str, Any], *, full: bool = False, at: datetime = AT) -> ImportResult:
    return import_department(department_from_dict(whole, beside=load_department()), full=full, at=at)


def case(whole: dict[str, Any]) -> Any:
    return whole["cases"][0]


def test_what_was_imported_is_what_is_loaded() -> None:
    department = read_department(fictional_department_path())
    result = import_department(department, full=True, at=AT)
    assert load_department() == department
    assert (result.people, result.cases, result.ended, result.kept) == (71, 12, 0, ())
    assert result.as_json()["contacts"] == sum(len(p.contacts) for p in department.people)


@pytest.mark.parametrize("full", [False, True])
def test_importing_again_changes_nothing_but_the_revision(full: bool) -> None:
    bring(small())
    before = load_department()
    result = bring(small(), full=full, at=AT + timedelta(days=1))
    assert (load_department(), result.ended, result.kept, current_revision()) == (before, 0, (), 2)


def test_before_the_first_import_there_is_nobody() -> None:
    assert (load_department(), current_revision()) == (Department(), 0)


def test_a_full_import_ends_involvements_grants_and_groups_that_it_lacks_and_deletes_nothing() -> None:
    bring(small())
    later = small()
    del case(later)["involvements"][3], case(later)["grants"][0], later["groups"]
    assert bring(later, full=True).ended == 3
    found = load_department()
    gp, grant, group = found.cases[0].involvements[3], found.cases[0].grants[0], found.groups[0]
    assert (gp.person, gp.period.until) == ("p-gp", AT)
    assert grant.period.until == group.period.until == AT
    assert bring(later, full=True, at=AT + timedelta(days=1)).ended == 0
    assert load_department() == found


def test_a_partial_import_ends_nothing_that_it_lacks() -> None:
    bring(small())
    before = load_department()
    assert bring({"cases": [{"id": "c-1", "reference": "CF-1", "subjects": ["p-kid"]}]}).ended == 0
    assert bring({"people": []}).kept == ()
    assert load_department() == before


def test_a_case_that_a_full_import_lacks_stays_and_its_involvements_end() -> None:
    bring(small())
    later = small()
    del later["cases"], later["complaints"]
    result = bring(later, full=True)
    found = load_department().cases[0]
    assert all(i.period.until == AT for i in found.involvements)
    assert found.subjects == ("p-kid",)
    assert found.bars[0].period.until is None
    assert set(result.kept) == {"bar: case c-1, p-dad", "protection: fact f-1", "complaint: k-7"}


def test_what_protects_is_kept_and_told_when_a_full_import_lacks_it() -> None:
    bring(small())
    before = load_department()
    later = small()
    del case(later)["bars"], later["relations"], later["complaints"]
    del later["people"][1]["contacts"][1]
    del case(later)["grants"][0], case(later)["facts"]
    result = bring(later, full=True)
    assert set(result.kept) == {
        "bar: case c-1, p-dad",
        "relation: p-sw and p-dad",
        "complaint: k-7",
        "protection: contact k-home of p-mum",
        "protection: fact f-1",
    }
    found = load_department()
    assert (found.people, found.relations, found.complaints) == (before.people, before.relations, before.complaints)
    assert (found.cases[0].bars, found.cases[0].facts) == (before.cases[0].bars, before.cases[0].facts)


@pytest.mark.parametrize("full", [False, True])
def test_a_protection_that_the_file_dropped_is_kept_and_told(full: bool) -> None:
    bring(small())
    later = small()
    del later["people"][1]["contacts"][1]["protected"]
    del case(later)["facts"][0]["protected"], case(later)["facts"][0]["in_confidence"]
    later["complaints"][0]["names"] = []
    result = bring(later, full=full)
    assert set(result.kept) == {
        "protection: contact k-home of p-mum",
        "protection: fact f-1",
        "confidence: fact f-1",
        "complaint: k-7 names p-sw",
    }
    assert load_department() == department_from_dict(small())


def test_a_protected_address_that_changes_leaves_the_former_one_protected() -> None:
    bring(small())
    later = small()
    later["people"][1]["contacts"][1]["value"] = "9 Sand Street, St Helier"
    result = bring(later)
    values = {c.value: c.protected for c in load_department().people[1].contacts if c.kind == "address"}
    assert values == {"9 Sand Street, St Helier": True, "1 Rue de Haut, Trinity": True}
    assert result.kept == ("protection: former value of contact k-home of p-mum",)


def test_a_subject_who_leaves_a_case_was_once_involved_in_it() -> None:
    bring(small())
    later = small()
    case(later)["subjects"] = ["p-dad"]
    case(later)["involvements"][0]["parental_responsibility"] = True
    bring(later)
    former = load_department().cases[0].involvements[-1]
    assert (former.person, former.role, former.period.until) == ("p-kid", "child", AT)


def test_a_corrected_beginning_updates_and_a_later_spell_is_added() -> None:
    bring(small())
    later = small()
    worker = case(later)["involvements"][2]
    worker["from"] = "2026-01-06"
    bring(later)
    assert len(load_department().cases[0].involvements) == 4
    case(later)["involvements"] = [worker | {"until": "2026-02-01"}]
    bring(later)
    case(later)["involvements"] = [worker | {"from": "2026-03-01"}]
    bring(later)
    spells = [i for i in load_department().cases[0].involvements if i.role == "social_worker"]
    assert [bool(s.period.until) for s in spells] == [True, False]


def test_a_mailbox_that_a_full_import_lacks_is_nobodys_from_then_on() -> None:
    bring(small())
    later = small()
    del later["people"][1]["contacts"][0]
    assert bring(later, full=True).ended == 1
    assert load_department().people[1].contacts[0].period.until == AT


def test_a_review_that_has_passed_is_told_and_ends_nothing() -> None:
    assert bring(small()).review_overdue == ()
    result = bring(small(), at=datetime(2026, 9, 1, tzinfo=UTC))
    assert result.review_overdue == ("bar: case c-1, p-dad: review was due 2026-08-01",)


def test_a_partial_file_that_makes_what_is_recorded_invalid_is_refused_and_changes_nothing() -> None:
    bring(small())
    before = load_department()
    with pytest.raises(Refused, match="is for staff only"):
        bring({"people": [{"id": "p-new", "name": "New"}, {"id": "p-sw", "name": "Jo Rive"}]})
    assert (load_department(), current_revision()) == (before, 1)


@pytest.mark.parametrize(
    "moved",
    [
        {
            "people": [
                {"id": "p-dad", "name": "Rob", "contacts": [{"kind": "email", "value": "x@y.example", "id": "k-home"}]}
            ]
        },
        {
            "cases": [
                {
                    "id": "c-2",
                    "reference": "CF-2",
                    "subjects": ["p-kid"],
                    "facts": [{"id": "f-1", "about": ["p-kid"], "category": "health"}],
                }
            ]
        },
        {
            "people": [
                {"id": "p-dad", "name": "Rob", "contacts": [{"kind": "email", "value": "x@y.example", "id": "f-1"}]}
            ]
        },
    ],
)
def test_an_id_that_is_recorded_elsewhere_is_refused_and_changes_nothing(moved: dict[str, Any]) -> None:
    bring(small())
    before = load_department()
    with pytest.raises(Refused):
        bring(moved)
    assert (load_department(), current_revision()) == (before, 1)


def test_an_import_that_would_release_what_is_held_needs_confirmation() -> None:
    bring(small())
    before = load_department()
    later = department_from_dict(deepcopy(small()) | {"groups": []})
    asked: list[tuple[Department, Department]] = []

    def would_release(one: Department, other: Department) -> list[str]:
        asked.append((one, other))
        return ["copy 7 for p-dad"]

    with pytest.raises(NeedsConfirmation) as refusal:
        import_department(later, full=True, at=AT, would_release=would_release)
    assert refusal.value.lines == ["copy 7 for p-dad"]
    assert (load_department(), current_revision()) == (before, 1)
    import_department(later, full=True, at=AT, confirm=True, would_release=would_release)
    assert current_revision() == 2
    assert asked[0] == (before, load_department())


def test_an_import_that_fails_half_way_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(small())
    before = load_department()
    later = small() | {"complaints": [small()["complaints"][0] | {"id": "k-8"}]}
    later["people"][2]["name"] = "Robert Falle"

    def full_disk(place: int, complaint: object) -> None:
        raise OSError

    monkeypatch.setattr(rows, "complaint", full_disk)
    with pytest.raises(OSError):  # noqa: PT011 - the disk's own error, whatever its words
        bring(later)
    assert (load_department(), current_revision()) == (before, 1)


@pytest.mark.postgresql
def test_postgresql_holds_the_same(postgresql_url: str) -> None:
    environment = os.environ | {"DATABASE_URL": postgresql_url}
    program = Path(__file__).with_name("importing_program.py")
    ran = subprocess.run(
        [sys.executable, str(program), str(fictional_department_path())],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout.splitlines() == ["1 True 0 0", "2 True 0 0"], ran.stderr
