"""A gate's world follows an import from what the import notes, and is read and built anew where that is not certain."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tests.records.small_department import small

from privity.control.world import World
from privity.domain.department import Department
from privity.domain.difference import MOST
from privity.domain.entitlement.policy import shipped_policy
from privity.domain.people import Person, PersonId
from privity.records.department import loading, worlds
from privity.records.department.importing import import_department
from privity.records.department.loading import load_after, load_department, load_with_mark
from privity.records.department.models import Change
from privity.records.department.worlds import RecordedWorlds
from privity.records.fictional import fictional_department_path
from privity.records.intake import department_from_dict, read_department

AT = datetime(2026, 6, 1, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def bring(whole: dict[str, Any], day: int = 0) -> None:
    import_department(department_from_dict(whole, beside=load_department()), full=False, at=AT + timedelta(days=day))


def barred() -> dict[str, Any]:
    whole = small()
    whole["cases"][0]["bars"] = [{"readers": ["p-dad"], "ground": "order", "about": ["p-mum"]}]
    whole["people"][2]["name"] = "Robert Falle"
    whole["people"].append({"id": "p-aunt", "name": "Mia Falle"})
    whole["cases"][0]["involvements"].append({"person": "p-aunt", "role": "aunt"})
    whole["complaints"] = [{"id": "k-1", "made_by": "p-mum", "case": "c-1", "names": ["p-sw"]}]
    whole["relations"] = [{"person": "p-sw", "to": "p-aunt", "relation": "cousin"}]
    return whole


def built_anew(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts how often a world is built from everything."""
    counted: list[int] = []

    def of(department: Department, *arguments: Any, **options: Any) -> World:
        counted.append(len(department.people))
        return World.of(department, *arguments, **options)

    monkeypatch.setattr(worlds, "World", type("Worlds", (), {"of": staticmethod(of)}))
    return counted


def test_what_is_loaded_after_a_change_is_what_would_be_loaded_anew() -> None:
    import_department(read_department(fictional_department_path()), full=True, at=AT)
    mark, before = load_with_mark()
    bring(barred(), day=1)
    later = barred()
    later["people"][0]["contacts"] = [{"kind": "address", "value": "2 Rue de Bas, Gorey", "protected": True}]
    bring(later, day=2)
    found = load_after(mark, before)
    assert found == load_with_mark()
    untouched = zip(before.people, found[1].people, strict=False)
    assert sum(old is new for old, new in untouched) == len(before.people), "unchanged people are the same values"


def test_a_world_follows_an_import_without_being_built_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(small())
    recorded, counted = RecordedWorlds(shipped_policy), built_anew(monkeypatch)
    first = recorded.current()
    bring(barred(), day=1)
    second = recorded.current()
    assert len(counted) == 1
    assert second is not first
    assert second.department == load_department()
    assert PersonId("p-dad") in second.kernel.index.bars
    assert second.detector.names.pair("robert", "falle")
    assert not second.detector.names.pair("rob", "falle")
    assert recorded.current() is second


@pytest.mark.parametrize("spoiled", ["not noted", "another history", "too much"])
def test_where_it_is_not_certain_what_changed_everything_is_read(monkeypatch: pytest.MonkeyPatch, spoiled: str) -> None:
    bring(small())
    recorded, counted = RecordedWorlds(shipped_policy), built_anew(monkeypatch)
    recorded.current()
    if spoiled == "another history":  # a copy was put back, and imported into at another time
        Change.objects.update(imported_at=AT - timedelta(days=9))
    bring(barred(), day=1)
    match spoiled:
        case "not noted":
            Change.objects.filter(revision=2).delete()
        case "too much":
            Change.objects.filter(revision=2).update(everything=True)
    assert recorded.current().department == load_department()
    assert len(counted) == 2


def test_a_changed_policy_is_another_world(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(small())
    policy = [shipped_policy()]
    recorded, counted = RecordedWorlds(lambda: policy[0]), built_anew(monkeypatch)
    recorded.current()
    policy[0] = replace(policy[0], digest="another")
    assert recorded.current().kernel.policy.digest == "another"
    assert len(counted) == 2


def test_an_import_that_comes_while_it_is_read_is_not_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    bring(small())
    mark, before = load_with_mark()
    bring(barred(), day=1)
    read, turns = loading._complaints, []

    def meanwhile() -> Any:
        turns.append(1)
        if len(turns) == 1:
            later = barred()
            later["people"][1]["name"] = "Anna Picot"
            bring(later, day=2)
        return read()

    monkeypatch.setattr(loading, "_complaints", meanwhile)
    found = load_after(mark, before)
    assert found is not None
    assert found[0].revision == 3
    assert found[1] == load_department()
    assert "Anna Picot" in [person.name for person in found[1].people]


def test_a_large_import_is_noted_as_everything() -> None:
    many = tuple(Person(id=PersonId(f"p{n}"), name="Somebody") for n in range(MOST + 1))
    import_department(Department(people=many), full=True, at=AT)
    assert Change.objects.get().everything
