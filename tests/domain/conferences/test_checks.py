"""A plan that can't be held is refused with a sentence that says what and where."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.builders import NOON, contact, fact, ids, involved
from tests.domain.conferences.planned import (
    INVOLVEMENTS,
    STARTS,
    answered,
    conference,
    excluded,
    kernel,
    part,
    topics,
)

from privity.domain.conferences.checks import may_answer, objections
from privity.domain.conferences.plan import Conference, ConferenceId, PartId, PartKind, State, Task, Topic
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

FAMILY = part("family", PartKind.FAMILY, "ella:health")
CLOSED = part("closed", PartKind.CLOSED, "rob:criminal")
SOUND = conference(FAMILY, CLOSED)


def stops(planned: Conference, known: Kernel | None = None) -> list[str]:
    return [each.where for each in objections(planned, kernel=known or kernel(), at=NOON) if each.stops]


def advice(planned: Conference) -> list[str]:
    return [each.text for each in objections(planned, kernel=kernel(), at=NOON) if not each.stops]


def test_a_sound_plan_has_nothing_against_it() -> None:
    assert objections(SOUND, kernel=kernel(), at=NOON) == ()


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"id": ConferenceId(" ")}, "id"),
        ({"case": CaseId("gone")}, "case"),
        ({"planned_by": PersonId("anna")}, "planned_by"),
        ({"planned_by": PersonId("gemma")}, "planned_by"),
        ({"starts": NOON - timedelta(minutes=1)}, "starts"),
        ({"parts": ()}, "parts"),
        ({"parts": (FAMILY, FAMILY)}, "parts"),
        ({"parts": (replace(FAMILY, id=PartId("with space")),)}, "parts[0].id"),
        ({"parts": (replace(FAMILY, title=""),)}, "parts[0].title"),
        ({"parts": (FAMILY, replace(CLOSED, topics=()))}, "parts[1].topics"),
        ({"parts": (part("one", PartKind.ONE_SIDE, "ella:health"),)}, "parts[0].side"),
        ({"parts": (part("one", PartKind.ONE_SIDE, "ella:health", side="nobody's"),)}, "parts[0].side"),
        ({"parts": (part("one", PartKind.FAMILY, "ella:health", side="one"),)}, "parts[0].side"),
        ({"parts": (replace(FAMILY, topics=(Topic(),)),)}, "parts[0].topics[0]"),
        ({"parts": (part("a", PartKind.FAMILY, "ella:health", "nobody:health"),)}, "parts[0].topics[1]"),
        ({"parts": (part("a", PartKind.FAMILY, "ella:gossip"),)}, "parts[0].topics[0]"),
        ({"parts": (part("a", PartKind.FAMILY, "#gone"),)}, "parts[0].topics[0]"),
        ({"closed_topics": topics("#gone")}, "closed_topics[0]"),
        ({"invited": (*SOUND.invited, SOUND.invited[0])}, "invited"),
        ({"invited": (*SOUND.invited, *conference(invite="stranger").invited)}, "invited[stranger]"),
        ({"invited": tuple(i for i in SOUND.invited if i.task is not Task.CHAIR)}, "invited"),
        ({"invited": tuple(i for i in SOUND.invited if i.task is not Task.SECOND_HOST)}, "invited"),
        ({"invited": tuple(replace(i, apologies=i.person == "tina") for i in SOUND.invited)}, "invited"),
        ({"invited": tuple(replace(i, side="") for i in SOUND.invited)}, "invited[anna].side"),
        ({"invited": tuple(replace(i, task=Task.CHAIR if i.person == "rob" else i.task) for i in SOUND.invited)}, "invited[rob].task"),
        ({"exclusions": (excluded("rob", "family", told=""),)}, "exclusions[e1].told"),
        ({"exclusions": (excluded("rob", "family"), excluded("gran", "family"))}, "exclusions"),
        ({"answered": (answered("anna", "ella:criminal", "ask-parent", by="anna"),)}, "answered[0].by"),
        ({"answered": (answered("anna", "ella:criminal", "ask-parent", by="gemma"),)}, "answered[0].by"),
        ({"answered": (replace(answered("anna", "ella:criminal", "ask-parent"), reason=""),)}, "answered[0].reason"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_with_its_place(changed: dict[str, object], where: str) -> None:
    assert where in stops(replace(SOUND, **changed))  # type: ignore[arg-type] # handed on by name


def test_every_sentence_ends_as_one_and_says_nothing_of_what_is_recorded() -> None:
    odd = replace(SOUND, case=CaseId("gone"), parts=(replace(FAMILY, topics=(Topic(), *topics("#f1"))), CLOSED, CLOSED))
    known = kernel(facts=(fact("f1", "ella", "health", text=["has epilepsy"]),))
    found = objections(odd, kernel=known, at=NOON)
    assert found
    assert all(each.text.endswith(".") and "epilepsy" not in each.text for each in found)


def test_a_time_without_an_offset_is_refused() -> None:
    assert "starts" in stops(replace(SOUND, starts=datetime(2027, 1, 1, 10)))  # noqa: DTZ001 - that is what is tested


def test_one_that_is_under_way_has_begun_and_that_is_no_fault() -> None:
    assert stops(replace(SOUND, starts=NOON - timedelta(hours=1), state=State.UNDER_WAY)) == []


def test_a_fact_of_another_case_can_t_be_spoken_of() -> None:
    known = kernel()
    other = replace(known.index.department.cases[1], facts=(fact("f9", "zed", "identity", case="other"),))
    known = known.after(replace(known.index.department, cases=(known.index.department.cases[0], other)))
    assert stops(replace(SOUND, parts=(part("a", PartKind.CLOSED, "#f9"),)), known) == ["parts[0].topics[0]"]


def test_a_contact_can_be_spoken_of_though_it_is_of_no_case() -> None:
    known = kernel(contacts={"anna": (contact("address", "1 Row", contact_id="k-anna"),)})
    assert stops(replace(SOUND, parts=(part("a", PartKind.CLOSED, "#k-anna"),)), known) == []


def test_no_minute_taker_and_no_quorum_are_shown_and_stop_nothing() -> None:
    alone = conference(FAMILY, invite="chris tina anna")
    assert stops(alone) == []
    assert any("minute taker" in text for text in advice(alone))
    assert any("Missing: Police, Health and Education" in text for text in advice(alone))


class TestWhoAnswers:
    @pytest.mark.parametrize(
        ("of", "by", "may"),
        [
            ("team_manager", "tina", True),
            ("team_manager", "jo", False),
            ("social_worker", "jo", True),
            ("social_worker", "tina", True),
            ("social_worker", "vera", False),
            ("social_worker", "gemma", False),
            ("social_worker", "chris", False),
            ("social_worker", "anna", False),
            ("something_else", "tina", False),
        ],
    )
    def test_the_role_that_the_kernel_names_or_one_above_it(self, of: str, by: str, *, may: bool) -> None:
        assert may_answer(of, PersonId(by), SOUND, kernel=kernel(), at=STARTS) is may

    def test_not_a_social_worker_who_is_not_allocated_nor_one_whose_part_has_ended(self) -> None:
        second = kernel(involvements=(*INVOLVEMENTS, involved("vera", "social_worker")))
        assert not may_answer("social_worker", PersonId("vera"), SOUND, kernel=second, at=STARTS)
        ended = kernel(involvements=(*INVOLVEMENTS, involved("vera", "team_manager", until="2026-03-01")))
        assert not may_answer("team_manager", PersonId("vera"), SOUND, kernel=ended, at=STARTS)
        assert ids("vera")[0] in ended.index.staff

    def test_not_somebody_of_another_agency_whatever_the_case_calls_them(self) -> None:
        odd = kernel(involvements=(*INVOLVEMENTS, involved("gemma", "team_manager")))
        assert not may_answer("team_manager", PersonId("gemma"), SOUND, kernel=odd, at=STARTS)
