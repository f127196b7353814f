"""Our values as plain JSON and back: the same again, and nothing that does not fit is ever built."""

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any, Literal, NewType
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from tests.domain.entitlement.worlds import worlds

from privity.domain.department import Department
from privity.domain.plain import NotPlain, from_plain, to_plain

Id = NewType("Id", str)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    id: Id
    on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outer:
    inner: Inner
    many: tuple[Inner, ...] = ()
    colour: Colour = Colour.RED
    kind: Literal["a", "b"] = "a"
    flag: bool = False
    number: int = 0
    at: datetime | None = None
    zone: ZoneInfo | None = None
    either: bool | tuple[Id, ...] = False
    by_part: dict[int, tuple[Id, ...]] = field(default_factory=dict)


FULL = Outer(
    inner=Inner(id=Id("x"), on=date(2024, 2, 29)),
    many=(Inner(id=Id("y")), Inner(id=Id("é"))),
    colour=Colour.BLUE,
    kind="b",
    flag=True,
    number=-3,
    at=datetime(2026, 3, 1, 9, 30, 0, 1, tzinfo=timezone(timedelta(hours=1))),
    zone=ZoneInfo("Europe/Jersey"),
    either=(Id("x"), Id("y")),
    by_part={0: (Id("x"),), 12: ()},
)


@given(worlds)
@settings(max_examples=80, deadline=None)
def test_any_department_comes_back_as_it_was(world: Department) -> None:
    assert from_plain(Department, json.loads(json.dumps(to_plain(world)))) == world


@pytest.mark.parametrize("value", [FULL, Outer(inner=Inner(id=Id("")))])
def test_every_kind_of_value_comes_back(value: Outer) -> None:
    assert from_plain(Outer, json.loads(json.dumps(to_plain(value)))) == value


def test_what_stands_at_its_default_is_left_out() -> None:
    assert to_plain(Outer(inner=Inner(id=Id("x")))) == {"inner": {"id": "x"}}


def test_sets_are_in_order_so_that_the_same_value_is_the_same_bytes() -> None:
    assert to_plain(frozenset({"b", "a", "c"})) == ["a", "b", "c"]


GOOD: dict[str, Any] = {"inner": {"id": "x"}}


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "x",
        {},
        {"inner": None},
        {"inner": {}},
        {"inner": {"id": 7}},
        {"inner": {"id": None}},
        {"inner": {"id": "x", "on": "29 February"}},
        {"inner": {"id": "x", "on": 20240229}},
        {"inner": {"id": "x", "more": 1}},
        GOOD | {"unknown": 1},
        GOOD | {"__class__": "os.system"},
        GOOD | {"many": {"id": "x"}},
        GOOD | {"many": ["x"]},
        GOOD | {"many": "xy"},
        GOOD | {"colour": "green"},
        GOOD | {"colour": 1},
        GOOD | {"colour": ["red"]},
        GOOD | {"kind": "c"},
        GOOD | {"kind": ["a"]},
        GOOD | {"flag": 1},
        GOOD | {"flag": "true"},
        GOOD | {"number": True},
        GOOD | {"number": 1.5},
        GOOD | {"number": "1"},
        GOOD | {"at": "noon"},
        GOOD | {"at": 7},
        GOOD | {"zone": "Nowhere/Land"},
        GOOD | {"zone": "../../etc/passwd"},
        GOOD | {"zone": 7},
        GOOD | {"zone": ""},
        GOOD | {"either": "x"},
        GOOD | {"either": [1]},
        GOOD | {"by_part": []},
        GOOD | {"by_part": {"a": []}},
        GOOD | {"by_part": {"1": "x"}},
    ],
)
def test_what_does_not_fit_is_refused(data: Any) -> None:
    with pytest.raises(NotPlain):
        from_plain(Outer, data)


def test_the_refusal_says_where_and_never_what() -> None:
    with pytest.raises(NotPlain) as refused:
        from_plain(Outer, GOOD | {"many": [{"id": "x"}, {"id": 5050}]}, "outer")
    assert "many[1].id" in str(refused.value)
    assert "5050" not in str(refused.value)


def test_an_instant_keeps_its_offset_and_its_microsecond() -> None:
    at = datetime(2026, 3, 1, 0, 0, 0, 999999, tzinfo=UTC)
    assert from_plain(datetime, to_plain(at)) == at
