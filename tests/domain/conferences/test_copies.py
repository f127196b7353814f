"""Whose copy holds what: nothing said while they were outside, and nothing that they may no longer hear."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from tests.builders import bar, involved
from tests.domain.conferences.planned import INVOLVEMENTS, STARTS, conference, excluded, kernel, part
from tests.domain.conferences.plans import Planned, plans
from tests.domain.entitlement.laws import laws
from tests.domain.entitlement.worlds import seeds

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.copies import Copy, Extent, copy_for
from privity.domain.conferences.plan import Conference, PartId, PartKind
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

FAMILY = part("family", PartKind.FAMILY, "ella:health")
CLOSED = part("closed", PartKind.CLOSED, "rob:criminal")
PLANNED = conference(FAMILY, CLOSED)
RELEASED = STARTS + timedelta(days=2)


@dataclass(frozen=True, kw_only=True)
class Stayed:
    person: PersonId
    part: PartId
    came: datetime
    went: datetime | None


@dataclass(frozen=True, kw_only=True)
class Line:
    id: str
    part: PartId
    at: datetime


def after(minutes: float) -> datetime:
    return STARTS + timedelta(minutes=minutes)


def stayed(who: str, of: str, came: float, went: float | None) -> Stayed:
    until = None if went is None else after(went)
    return Stayed(person=PersonId(who), part=PartId(of), came=after(came), went=until)


SAID = (
    Line(id="f1", part=PartId("family"), at=after(5)),
    Line(id="f2", part=PartId("family"), at=after(15)),
    Line(id="c1", part=PartId("closed"), at=after(35)),
    Line(id="c2", part=PartId("closed"), at=after(45)),
)


def copy(who: str, *stays: Stayed, known: Kernel | None = None, planned: Conference = PLANNED) -> Copy:
    return copy_for(
        planned,
        PersonId(who),
        entries=SAID,
        attendance=stays,
        kernel=known or kernel(),
        at=RELEASED,
    )


def held(found: Copy) -> list[str]:
    return [line for each in found.parts for line in each.entries]


ALL_OF_IT = (stayed("pat", "family", 0, 30), stayed("pat", "closed", 30, 60))


class TestPresence:
    def test_whoever_was_there_throughout_has_a_full_copy(self) -> None:
        found = copy("pat", *ALL_OF_IT)
        assert (found.extent, held(found)) == (Extent.FULL, ["f1", "f2", "c1", "c2"])

    def test_family_have_the_part_that_they_were_in(self) -> None:
        found = copy("rob", stayed("rob", "family", 0, 30))
        assert (found.extent, held(found)) == (Extent.PARTIAL, ["f1", "f2"])

    @pytest.mark.parametrize(("came", "went", "lines"), [(0, 10, ["f1"]), (10, 30, ["f2"]), (6, 14, []), (0, 5, [])])
    def test_not_what_was_said_before_they_came_or_after_they_went(
        self, came: float, went: float, lines: list[str]
    ) -> None:
        assert held(copy("rob", stayed("rob", "family", came, went))) == lines

    def test_not_what_was_said_while_they_were_asked_to_wait(self) -> None:
        found = copy("rob", stayed("rob", "family", 0, 10), stayed("rob", "family", 20, 30))
        assert held(found) == ["f1"]

    def test_whoever_was_never_there_has_none(self) -> None:
        found = copy("pat")
        assert (found.extent, held(found)) == (Extent.NONE, [])
        assert {why.rule for each in found.parts for why in each.why} == {"not-in-room"}

    def test_somebody_elses_presence_is_nobodys(self) -> None:
        assert held(copy("gemma", *ALL_OF_IT)) == []

    def test_of_a_part_that_has_ended_a_stay_without_an_end_counts_for_nothing(self) -> None:
        """A gate that was killed did not see them go."""
        stay = stayed("pat", "family", 0, None)
        assert held(copy("pat", stay)) == ["f1", "f2"]
        assert held(copy("pat", stay, planned=replace(PLANNED, ended_parts=(PartId("family"),)))) == []


class TestAtRelease:
    """The kernel is asked again: what they heard in the room may be closed to them by now."""

    both = (stayed("rob", "family", 0, 30), stayed("rob", "closed", 30, 60))

    def test_a_bar_added_since_takes_the_part_out(self) -> None:
        found = copy("rob", *self.both, known=kernel(bars=(bar("rob", about="ella"),)))
        assert (found.extent, held(found)) == (Extent.NONE, [])

    def test_so_does_an_exclusion(self) -> None:
        planned = replace(PLANNED, exclusions=(excluded("rob", "family"),))
        assert held(copy("rob", *self.both, planned=planned)) == []

    def test_so_does_the_end_of_a_workers_part_in_the_case(self) -> None:
        ended = tuple(i for i in INVOLVEMENTS if i.person != "pat")
        left = (*ended, involved("pat", "police", until=STARTS + timedelta(days=1)))
        assert held(copy("pat", *ALL_OF_IT, known=kernel(involvements=left))) == []

    def test_family_never_have_a_closed_part_though_the_media_server_had_them_in_it(self) -> None:
        """If it ever did, that was the breach; the record must not repeat it."""
        assert held(copy("rob", *self.both)) == ["f1", "f2"]

    def test_whoever_is_no_longer_invited_has_none(self) -> None:
        gone = replace(PLANNED, invited=tuple(i for i in PLANNED.invited if i.person != "pat"))
        assert held(copy("pat", *ALL_OF_IT, planned=gone)) == []

    def test_a_line_of_a_part_that_is_not_in_the_plan_is_nobodys(self) -> None:
        without = replace(PLANNED, parts=(FAMILY,))
        found = copy("pat", *ALL_OF_IT, planned=without)
        assert (found.extent, held(found)) == (Extent.PARTIAL, ["f1", "f2"])


@pytest.mark.parametrize("who", ["chris", "jo", "pat"])
def test_nobody_who_was_away_is_made_up_for_it_not_the_chair_either(who: str) -> None:
    """Whoever may hear it and was not there asks somebody who was; the record can't stand in for having been there."""
    assert held(copy(who, stayed("gemma", "family", 0, 30))) == []


@given(plans(), seeds)
@laws
def test_no_copy_ever_holds_a_line_said_while_they_were_outside(drawn: Planned, seed: int) -> None:
    world, planned, at = drawn
    rng = Random(seed)  # noqa: S311 - as in plans.py
    known = Kernel.of(world)
    parts = [p.id for p in planned.parts]
    stays = [
        stayed(
            rng.choice(planned.invited).person, rng.choice(parts), came := rng.randint(0, 40), came + rng.randint(0, 20)
        )
        for _ in range(rng.randint(0, 12))
    ]
    lines = [Line(id=str(n), part=rng.choice(parts), at=after(rng.randint(0, 60))) for n in range(12)]
    for person in (i.person for i in planned.invited):
        found = copy_for(planned, person, entries=lines, attendance=stays, kernel=known, at=at)
        for line_id in held(found):
            line = lines[int(line_id)]
            of = planned.part(line.part)
            assert of is not None
            assert hearing(planned, of, person, kernel=known, at=at).hears
            there = any(
                s.person == person and s.part == line.part and s.came <= line.at < (s.went or line.at) for s in stays
            )
            assert there
        every = len(held(found)) == len(lines)
        assert found.extent is (Extent.FULL if every else Extent.PARTIAL if held(found) else Extent.NONE)
