"""What a case proposes: parts in order, people with their tasks and sides, topics that the kernel really shares."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import NOON, bar, contact, fact, involved, period
from tests.domain.conferences.planned import INVOLVEMENTS, STARTS, kernel
from tests.domain.entitlement.laws import laws
from tests.domain.entitlement.worlds import random_world, seeds

from privity.domain.cases import WORKING_ROLES
from privity.domain.conferences.audience import hearings, on_the_familys_side
from privity.domain.conferences.checks import objections
from privity.domain.conferences.inviting import NOT_ASKED
from privity.domain.conferences.plan import Conference, ConferenceId, Kind, Part, PartId, PartKind, Task, Topic
from privity.domain.conferences.proposing import propose, usual_closed_topics
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


def proposed(known: Kernel | None = None, kind: Kind = Kind.INITIAL, case: str = "c") -> Conference:
    return propose(
        ConferenceId("k1"),
        CaseId(case),
        kind,
        starts=STARTS,
        planned_by=PersonId("chris"),
        kernel=known or kernel(),
        at=NOON,
    )


def kinds(planned: Conference) -> list[str]:
    return [part.kind.value for part in planned.parts]


def sides(planned: Conference) -> dict[str, str]:
    return {i.person: i.side for i in planned.invited if i.side}


class TestParts:
    def test_of_a_family_that_comes_together(self) -> None:
        planned = proposed()
        assert [part.title for part in planned.parts] == [
            "Introductions",
            "With the family",
            "Closed session",
            "Outcome",
        ]
        assert kinds(planned) == ["everybody", "family", "closed", "everybody"]
        assert planned.exclusions == ()

    def test_a_strategy_discussion_is_closed_and_has_nobody_of_the_family(self) -> None:
        planned = proposed(kind=Kind.STRATEGY_DISCUSSION)
        assert kinds(planned) == ["closed"]
        assert sides(planned) == {}

    def test_a_core_group_speaks_with_the_family(self) -> None:
        assert kinds(proposed(kind=Kind.CORE_GROUP)) == ["family"]

    def test_of_a_case_that_is_not_there_nothing_is_proposed(self) -> None:
        planned = proposed(case="gone")
        assert (planned.parts, planned.invited) == ((), ())

    def test_it_can_be_held_as_proposed(self) -> None:
        assert [each.text for each in objections(proposed(), kernel=kernel(), at=NOON) if each.stops] == []


APART = {
    "a bar on contact": {"bars": (bar("rob", about="anna", categories="contact"),)},
    "a bar on where she lives": {"bars": (bar("anna", about="rob", categories="address health"),)},
    "a bar on everything": {"bars": (bar("rob"),)},
    "an address that is protected": {"contacts": {"anna": (contact("address", "1 Hidden Row", protected=True),)}},
    "a number that is protected": {"contacts": {"rob": (contact("telephone", "07700 900000", protected=True),)}},
    "domestic abuse is recorded": {"facts": (fact("f1", "anna rob", "domestic_abuse"),)},
}


class TestSplit:
    @pytest.mark.parametrize("why", APART)
    def test_parents_who_should_not_meet_come_at_separate_times(self, why: str) -> None:
        known = kernel(**APART[why])
        planned = proposed(known)
        assert kinds(planned)[:3] == ["one_side", "one_side", "closed"]
        assert set(kinds(planned)[3:]) == {"one_side"}
        assert sides(planned)["anna"] != sides(planned)["rob"] == sides(planned)["sol"]
        for part in planned.parts:
            heard = {p for p, found in hearings(planned, part, kernel=known, at=STARTS).items() if found.hears}
            assert not {"anna", "rob"} <= heard, part.title

    def test_exclusions_are_proposed_for_each_of_them_and_none_is_decided(self) -> None:
        planned = proposed(kernel(**APART["a bar on contact"]))
        assert [(e.person, e.ground.value, e.parts) for e in planned.exclusions] == [
            ("anna", "family_conflict", (PartId("part-2"), PartId("part-5"))),
            ("rob", "family_conflict", (PartId("part-1"), PartId("part-4"))),
        ]
        assert not any(e.excluded or e.decided_by for e in planned.exclusions)

    def test_what_is_proposed_can_be_held(self) -> None:
        known = kernel(**APART["a bar on contact"])
        assert [each.text for each in objections(proposed(known), kernel=known, at=NOON) if each.stops] == []

    @pytest.mark.parametrize(
        "changed",
        [
            {"bars": (bar("rob", about="anna", categories="health"),)},
            {"bars": (bar("rob", about="anna", categories="contact", until="2026-03-01"),)},
            {"bars": (bar("rob", fact_id="f9"),), "facts": (fact("f9", "ella", "contact"),)},
            {"contacts": {"anna": (contact("address", "1 Old Row", protected=True, until="2026-03-01"),)}},
            {"facts": (fact("f1", "gran", "domestic_abuse"),)},
        ],
    )
    def test_what_keeps_nobody_apart_does_not_split_it(self, changed: dict[str, object]) -> None:
        assert "family" in kinds(proposed(kernel(**changed)))


class TestNothingToHear:
    def test_somebody_barred_from_everything_is_excluded_from_the_other_side_and_not_from_all(self) -> None:
        planned = proposed(kernel(bars=(bar("rob anna"),)))
        assert all(exclusion.parts for exclusion in planned.exclusions)


class TestInvited:
    def test_chair_second_host_and_minute_taker_come_from_the_case(self) -> None:
        tasks = {i.person: i.task for i in proposed().invited if i.task is not Task.TAKES_PART}
        assert tasks == {"chris": Task.CHAIR, "tina": Task.SECOND_HOST, "kim": Task.MINUTE_TAKER}

    def test_without_a_team_manager_somebody_else_of_the_department_is_second_host(self) -> None:
        known = kernel(involvements=tuple(i for i in INVOLVEMENTS if i.person != "tina"))
        assert {i.person for i in proposed(known).invited if i.task is Task.SECOND_HOST} == {"jo"}

    def test_parents_come_and_wider_family_and_small_children_do_not(self) -> None:
        assert sides(proposed()) == {"anna": "family", "rob": "family", "sol": "family", "ada": "child"}

    def test_a_child_of_sixteen_is_asked_to_come(self) -> None:
        known = kernel()
        people = tuple(
            replace(p, born=p.born.replace(year=2009)) if p.id == "ella" and p.born else p
            for p in known.index.department.people
        )
        grown = Kernel.of(replace(known.index.department, people=people))
        assert sides(proposed(grown))["ella"] == "family" == sides(proposed(grown))["ada"]

    def test_nobody_whose_part_has_ended_by_then(self) -> None:
        ended = tuple(replace(i, period=period(until="2026-03-19")) if i.person == "pat" else i for i in INVOLVEMENTS)
        assert "pat" not in {i.person for i in proposed(kernel(involvements=ended)).invited}


class TestTopics:
    def test_the_family_part_speaks_of_nothing_that_a_parent_or_a_worker_may_not_hear(self) -> None:
        planned, known = proposed(), kernel()
        family = next(part for part in planned.parts if part.kind is PartKind.FAMILY)
        heard = hearings(planned, family, kernel=known, at=STARTS)
        for who in ("anna", "rob", "jo", "tina", "chris", "kim", "pat", "gemma", "hugo", "sal"):
            assert heard[PersonId(who)].hears, who

    def test_whoever_acts_for_a_child_has_asks_at_most(self) -> None:
        planned = proposed()
        family = next(part for part in planned.parts if part.kind is PartKind.FAMILY)
        assert {why.rule for why in hearings(planned, family, kernel=kernel(), at=STARTS)[PersonId("ada")].why} == {
            "ask-child"
        }

    def test_what_only_professionals_may_hear_is_in_the_closed_part_alone(self) -> None:
        planned = proposed()
        closed = next(part for part in planned.parts if part.kind is PartKind.CLOSED)
        elsewhere = {topic for part in planned.parts if part is not closed for topic in part.topics}
        assert Topic(about=PersonId("rob"), category="criminal") in closed.topics
        assert not elsewhere & set(closed.topics)


# --- the closed session that nobody planned ---------------------------------------------------------------------------


def unplanned(known: Kernel) -> tuple[Conference, Part]:
    topics = usual_closed_topics(CaseId("c"), known, STARTS)
    closed = Part(id=PartId("now"), kind=PartKind.CLOSED, title="Closed session", topics=topics, unplanned=True)
    return replace(proposed(known), parts=(closed,)), closed


def test_an_unplanned_closed_session_is_heard_by_every_professional_and_no_family() -> None:
    known = kernel()
    planned, closed = unplanned(known)
    heard = {p for p, found in hearings(planned, closed, kernel=known, at=STARTS).items() if found.hears}
    assert heard == {"jo", "tina", "chris", "kim", "pat", "gemma", "hugo", "sal"}


def test_it_may_speak_of_everybody_in_the_family_and_of_what_partners_may_know_alone() -> None:
    topics = usual_closed_topics(CaseId("c"), kernel(), STARTS)
    assert {topic.about for topic in topics} == {"ella", "sam", "anna", "rob", "gran"}
    of = {who: {t.category for t in topics if t.about == who} for who in ("anna", "ella")}
    assert {"mental_health", "criminal", "domestic_abuse", "address"} <= of["anna"]
    assert not of["anna"] & {"sexual_abuse", "education", "finance", "police_information"}
    assert {"sexual_abuse", "education", "health"} <= of["ella"]
    assert not of["ella"] & {"finance", "police_information", "legal_advice", "source_identity", "adoption"}


def test_a_protected_address_is_left_out_of_it_so_that_partners_may_still_come() -> None:
    known = kernel(contacts={"anna": (contact("address", "1 Hidden Row", protected=True),)})
    assert Topic(about=PersonId("anna"), category="address") not in usual_closed_topics(CaseId("c"), known, STARTS)
    planned, closed = unplanned(known)
    assert hearings(planned, closed, kernel=known, at=STARTS)[PersonId("pat")].hears


def test_a_bar_on_one_worker_keeps_that_worker_out_and_leaves_the_topics() -> None:
    known = kernel(bars=(bar("gemma", about="rob"),))
    assert usual_closed_topics(CaseId("c"), known, STARTS) == usual_closed_topics(CaseId("c"), kernel(), STARTS)
    planned, closed = unplanned(known)
    heard = {p for p, found in hearings(planned, closed, kernel=known, at=STARTS).items() if found.hears}
    assert "gemma" not in heard
    assert "hugo" in heard


def test_it_leaves_out_what_would_have_to_be_asked_first() -> None:
    """A core group needs less than a conference does; nobody is there to answer in the middle of one."""
    topics = usual_closed_topics(CaseId("c"), kernel(), STARTS, purpose="core_group")
    assert {"health", "domestic_abuse"} <= {topic.category for topic in topics}
    assert not {"immigration", "religion", "sexual_abuse"} & {topic.category for topic in topics}


def test_it_follows_a_changed_policy() -> None:
    known = kernel()
    stricter = replace(
        known.policy,
        by_role={
            role: tuple(replace(row, gives=row.gives - {"criminal"}) for row in rows)
            for role, rows in known.policy.by_role.items()
        },
    )
    topics = usual_closed_topics(CaseId("c"), Kernel(known.index, stricter), STARTS)
    assert "criminal" not in {topic.category for topic in topics}
    assert "health" in {topic.category for topic in topics}


def test_of_a_case_that_is_not_there_it_has_no_topics_so_nobody_hears_it() -> None:
    assert usual_closed_topics(CaseId("gone"), kernel(), STARTS) == ()


@given(seeds, st.sampled_from(list(Kind)))
@settings(laws, max_examples=40)
def test_whatever_the_department_nothing_proposed_lets_the_family_hear_what_is_closed(seed: int, kind: Kind) -> None:
    world = random_world(seed)
    known = Kernel.of(world)
    for case in world.cases:
        planned = proposed(known, kind, case.id)
        assert len({part.id for part in planned.parts}) == len(planned.parts)
        for part in planned.parts:
            heard = [p for p, found in hearings(planned, part, kernel=known, at=STARTS).items() if found.hears]
            assert part.topics
            if part.kind is PartKind.CLOSED:
                assert not any(on_the_familys_side(planned, p, kernel=known, at=STARTS) for p in heard)


def test_every_working_role_is_invited_or_left_out_on_purpose() -> None:
    left_out = set(NOT_ASKED)
    for role in WORKING_ROLES:
        someone = involved(
            "vera", role, acts_for="anna" if role in {"supporter", "advocate", "solicitor", "interpreter"} else None
        )
        invited = {i.person for i in proposed(kernel(involvements=(*INVOLVEMENTS, someone))).invited}
        assert ("vera" in invited) == (role not in left_out), role
