"""Every state that can be reached in small conferences: nothing is ever forwarded to anybody who may not hear it."""

import os
from collections import deque

import pytest
from tests.domain.conferences.interlock_world import (
    CLOSED_PART,
    FAMILY_PART,
    HOST,
    MUM,
    SECOND,
    UNCLE,
    Bounds,
    World,
    assert_sealed,
    following,
    key,
    start,
)

BOTH = (FAMILY_PART, CLOSED_PART)
HERS = frozenset({MUM})
MAY = frozenset({(FAMILY_PART, HOST), (FAMILY_PART, MUM), (CLOSED_PART, HOST)})

QUICK = {
    "an uncle who is on the roll but not entitled, and a stranger": Bounds(
        people=(HOST, MUM, UNCLE), entitled=MAY, strangers=1
    ),
    "a bar is added while she is in": Bounds(people=(HOST, MUM), entitled=MAY, rule_changes=1),
    "a kick that does not reach": Bounds(people=(HOST, MUM), entitled=MAY, asked_to_wait=1, disobeyed=1),
    "her connection ends": Bounds(people=(HOST, MUM), goes=HERS, entitled=MAY),
    "somebody comes into her room": Bounds(people=(HOST, MUM), entitled=MAY, not_alone=1),
    "the host's connection is lost": Bounds(people=(HOST,), entitled=MAY, lost_seats=1),
}
LONG = {
    "she comes back on another connection": Bounds(people=(HOST, MUM), seats=2, goes=HERS, entitled=MAY),
    "reports that arrive late": Bounds(people=(HOST, MUM), goes=HERS, entitled=MAY, old_reports=1),
    "a bar comes and goes": Bounds(people=(HOST, MUM), entitled=MAY, rule_changes=2),
    "asked to wait, and back on another connection": Bounds(
        people=(HOST, MUM), seats=2, goes=HERS, entitled=MAY, asked_to_wait=1
    ),
    "the closed part after the family's": Bounds(people=(HOST, MUM), parts=BOTH, rooms=2, entitled=MAY),
    "a gate that is slow, or dies": Bounds(people=(HOST, MUM), entitled=MAY, late=True),
    "connections that are lost": Bounds(people=(HOST, MUM), entitled=MAY, lost_seats=2),
    "the second host": Bounds(
        people=(HOST, SECOND), entitled=MAY | {(FAMILY_PART, SECOND)}, goes=frozenset({HOST}), lost_seats=1
    ),
}
SEARCHES = QUICK | LONG if os.environ.get("PRIVITY_SOAK") else QUICK


def visited(bounds: Bounds) -> tuple[int, int, set[str]]:
    """How many states there are, how many steps between them, and what states of the door were among them."""
    first = start(bounds)
    seen, todo, steps = {key(first)}, deque([(first, ())]), 0
    doors: set[str] = set()
    while todo:
        world, way = todo.popleft()
        doors.add(world.lock.door)
        for what, after in _each(world, bounds, way):
            steps += 1
            known = key(after)
            if known in seen:
                continue
            seen.add(known)
            path = (what, way)
            try:
                assert_sealed(after)
            except AssertionError as error:
                raise AssertionError(f"{error}: {_told(path)}") from error
            todo.append((after, path))
    return len(seen), steps, doors


def _each(world: World, bounds: Bounds, way: tuple[object, ...]):  # noqa: ANN202 - as `following`
    try:
        yield from following(world, bounds)
    except AssertionError as error:
        raise AssertionError(f"{error}: {_told(way)}") from error


def _told(way: object) -> str:
    told = []
    while way:
        what, way = way  # type: ignore[misc] # a linked list of words
        told.append(what)
    return " / ".join(reversed(told))


@pytest.mark.parametrize("name", SEARCHES)
def test_no_reachable_state_forwards_anything_to_anybody_not_entitled(name: str) -> None:
    states, steps, doors = visited(SEARCHES[name])
    print(f"\n{name}: {states} states, {steps} steps")
    assert doors == {"no_room", "making", "gathering", "open"}, "the search did not get far enough to prove anything"
