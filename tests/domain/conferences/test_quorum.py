"""Quorum: three agencies, two with the chair's reason; those that ought to be there are named."""

from dataclasses import replace

import pytest
from tests.builders import involved
from tests.domain.conferences.planned import INVOLVEMENTS, STARTS, conference, kernel

from privity.domain.cases import Involvement
from privity.domain.conferences.plan import Kind
from privity.domain.conferences.quorum import Quorum, quorum
from privity.domain.people import PersonId


def of(invite: str, **changed: object) -> Quorum:
    return quorum(conference(invite=invite, **changed), kernel=kernel(), at=STARTS)


def test_children_s_social_care_police_health_and_education() -> None:
    found = of("chris jo pat gemma sal")
    assert found.present == ("Children's Social Care", "Police", "Health", "Education")
    assert (found.quorate, found.missing) == (True, ())


@pytest.mark.parametrize(
    ("invite", "missing"),
    [
        ("chris jo pat gemma", ("Education",)),
        ("chris jo pat sal", ("Health",)),
        ("chris pat gemma sal", ("Children's Social Care",)),
    ],
)
def test_three_are_enough_and_the_missing_one_is_named(invite: str, missing: tuple[str, ...]) -> None:
    found = of(invite)
    assert (found.quorate, found.missing) == (True, missing)
    assert missing[0] in found.text


def test_two_people_of_one_agency_are_one() -> None:
    found = of("chris jo tina gemma hugo")
    assert found.present == ("Children's Social Care", "Health")
    assert not found.quorate


def test_two_are_enough_with_the_chairs_reason_and_one_never_is() -> None:
    reason = "The police and the school have written, and the child can't wait."
    assert not of("chris jo pat").quorate
    assert of("chris jo pat", quorum_reason=reason).quorate
    assert not of("chris jo pat", quorum_reason="  ").quorate
    assert not of("chris jo tina", quorum_reason=reason).quorate


def test_the_chair_the_minute_taker_lawyers_and_advocates_speak_for_no_agency() -> None:
    assert of("chris kim ada sol anna").present == ()


def test_whoever_sent_apologies_is_not_there() -> None:
    planned = conference(invite="chris jo pat gemma")
    away = replace(planned, invited=tuple(replace(i, apologies=i.person == "gemma") for i in planned.invited))
    assert not quorum(away, kernel=kernel(), at=STARTS).quorate


def test_during_the_conference_it_is_of_those_who_are_in_the_room() -> None:
    """Somebody who leaves early can cost it its quorum."""
    planned = conference(invite="chris jo pat gemma sal")
    there = frozenset(map(PersonId, ("chris", "jo", "pat", "gemma")))
    assert quorum(planned, kernel=kernel(), at=STARTS, present=there).quorate
    assert not quorum(planned, kernel=kernel(), at=STARTS, present=there - {"gemma"}).quorate


@pytest.mark.parametrize(
    ("part", "present"),
    [
        (involved("pat", "police", until="2026-01-01"), ("Children's Social Care", "Health")),
        (involved("pat", "uncle"), ("Children's Social Care", "Health")),
        (None, ("Children's Social Care", "Police", "Health")),
    ],
)
def test_a_part_in_the_case_counts_before_a_post(part: Involvement | None, present: tuple[str, ...]) -> None:
    """Not one that has ended, nor a place in the family; somebody new to the case comes by their post."""
    others = tuple(i for i in INVOLVEMENTS if i.person != "pat")
    known = kernel(involvements=others if part is None else (*others, part))
    assert quorum(conference(invite="chris jo pat gemma"), kernel=known, at=STARTS).present == present


def test_a_core_group_has_no_quorum() -> None:
    assert of("jo anna", kind=Kind.CORE_GROUP).quorate
