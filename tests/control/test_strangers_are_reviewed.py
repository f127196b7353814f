"""J1: what a report tells of somebody in no case waits, its manager says whether it is needed, and nobody's record grows by it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from tests.control.memory import Office, address_of, mail
from tests.web.held import OURS, PASSAGES, hold
from tests.web.world import AT, DEPARTMENT

from privity.control.outcomes import HoldId
from privity.control.ports import Hold
from privity.control.world import World
from privity.domain.detection.findings import Finding
from privity.domain.detection.outsiders import NamesUnavailable, Span
from privity.domain.outsider import OUTSIDER
from privity.domain.people import PersonId
from privity.records.holds.access import standing_of
from privity.workflows.holds.sight import Sight

REPORT = "Ella Marsh came on Monday. The lodger, Dean Vibert, was sexually abused as a child."
WHY = "needed: he moves in with the family"


class Finder:
    available = True

    def people_in(self, texts: Sequence[str]) -> list[list[Span]]:
        if not self.available:
            raise NamesUnavailable
        name = "Dean Vibert"
        return [[(t.index(name), t.index(name) + len(name))] if name in t else [] for t in texts]


def office(finder: Finder | None = None) -> Office:
    made = Office()
    made.worlds.world = replace(made.worlds.world, finder=finder or Finder())
    return made


def held(made: Office, *to: str) -> HoldId:
    considered = made.path.consider(mail(*to, text=REPORT, sender="tam" if "sid" in to else "sid"))
    assert considered.released is None
    assert considered.held is not None
    return considered.held.hold


def test_it_waits_for_whoever_would_get_it_however_entitled_they_are_in_the_case() -> None:
    made = office()
    rows = made.shelf.kept[held(made, "mo", "lowe", "tam")].verdict.recipients
    rules = {row.reader[0]: {r.rule for r in row.reasons if OUTSIDER in r.about} for row in rows}
    assert rules == {"mo": {"no-ground"}, "lowe": {"no-ground"}, "tam": {"non-subject", "not-needed"}}


def test_the_hold_is_in_the_queue_of_the_case_that_it_touches() -> None:
    made = office()
    assert made.shelf.kept[held(made, "tam")].cases == ("c",)


def test_a_manager_of_the_case_releases_it_and_nobody_learns_of_an_outsider() -> None:
    made = office()
    kept = held(made, "sid")  # from the manager, so another must look
    made.reviews.release_held(kept, 0, by=PersonId("dora"), reason=WHY)
    assert address_of("sid") in made.shelf.sent_to
    assert all(row.about != OUTSIDER for row in made.shelf.learnt)


@pytest.mark.parametrize(("by", "allowed"), [("tam", True), ("dora", True), ("tess", False)])
def test_the_manager_of_that_case_and_information_governance_review_it(by: str, allowed: bool) -> None:
    made = office()
    kept = made.shelf.kept[held(made, "lowe")]
    assert made.worlds.world.may_review(PersonId(by), kept, made.now) is allowed


def test_decided_again_it_is_still_held_also_where_nobody_can_look() -> None:
    finder = Finder()
    made = office(finder)
    kept = held(made, "tam")
    for finder.available in (True, False):
        made.reviews.decide_again(kept, by=PersonId("dora"))
        assert made.shelf.sent_to == []


def test_the_core_team_sees_what_it_is_asked_about_and_another_team_does_not() -> None:
    words = "was convicted of assault in 2019"
    start = PASSAGES[1].text.index(words)
    told = Finding(
        candidates=(OUTSIDER,),
        category="criminal",
        where="body",
        part=0,
        passage=1,
        start=start,
        end=start + len(words),
        why="made by hand",
        cases=("c-1",),  # type: ignore[arg-type] # a case's id
    )
    waiting = hold("h", findings=(*OURS[:2], told))
    assert _sees("p-manager", told, waiting)
    assert _sees("p-worker", told, replace(waiting, sender=()))
    assert not _sees("p-other-manager", told, waiting)
    assert not _sees("p-teacher", told, waiting)


def _sees(person: str, told: Finding, waiting: Hold) -> bool:
    world = World.of(DEPARTMENT)
    standing = standing_of(PersonId(person), world, AT)
    return Sight(hold=waiting, standing=standing, world=world, at=AT).sees(told)
