"""Who may hear a part: closed world, the strictest topic decides, and an answer settles an ask but never a no."""

from dataclasses import replace

import pytest
from tests.builders import NOON, bar, contact, fact, grant, involved, period
from tests.domain.conferences.planned import (
    INVOLVEMENTS,
    answered,
    conference,
    excluded,
    kernel,
    part,
)

from privity.domain.conferences.audience import Hearing, hearing, hearings
from privity.domain.conferences.plan import Conference, ExclusionGround, Kind, Part, PartId, PartKind, Topic
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

FAMILY_PART = part("family", PartKind.FAMILY, "ella:health", "ella:education")


def asked(who: str, of: Part = FAMILY_PART, planned: Conference | None = None, known: Kernel | None = None) -> Hearing:
    return hearing(planned or conference(of), of, PersonId(who), kernel=known or kernel(), at=NOON)


def rules(found: Hearing) -> list[str]:
    return [why.rule for why in found.why]


@pytest.mark.parametrize("who", ["anna", "rob", "jo", "tina", "chris", "kim", "pat", "gemma", "hugo", "sal"])
def test_whoever_may_know_every_topic_hears_the_part(who: str) -> None:
    assert asked(who) == Hearing(hears=True)


@pytest.mark.parametrize(
    ("who", "rule"),
    [("gran", "no-ground"), ("sam", "no-ground"), ("ella", "ask-child"), ("ada", "ask-child"), ("zed", "not-invited")],
)
def test_whoever_may_not_know_one_topic_does_not(who: str, rule: str) -> None:
    found = asked(who)
    assert not found.hears
    assert rules(found)[0] == rule


def test_one_topic_that_is_withheld_closes_the_whole_part() -> None:
    mixed = part("family", PartKind.FAMILY, "ella:health", "anna:mental_health", "ella:education")
    found = asked("rob", mixed)
    assert [(why.rule, why.topic) for why in found.why] == [("no-ground", mixed.topics[1])]


def test_a_reason_says_who_may_not_hear_what_about_whom() -> None:
    [why] = asked("rob", part("family", PartKind.FAMILY, "anna:mental_health")).why
    assert "Rob Carter" in why.text
    assert "Anna Carter's mental health" in why.text


def test_nobody_hears_a_part_of_which_nobody_said_what_it_speaks_of() -> None:
    empty = part("family", PartKind.FAMILY)
    assert all(
        rules(each) == ["no-topics"] for each in hearings(conference(empty), empty, kernel=kernel(), at=NOON).values()
    )


def test_somebody_whom_the_department_does_not_know_hears_nothing_though_invited() -> None:
    assert rules(asked("nobody", planned=conference(FAMILY_PART, invite="chris nobody")))[0] == "unknown-reader"


class TestTopics:
    def test_a_recorded_fact_is_asked_as_that_fact(self) -> None:
        known = kernel(facts=(fact("f1", "ella", "health", in_confidence=True, source="gemma"),))
        found = part("closed", PartKind.CLOSED, "#f1")
        assert rules(asked("hugo", found, known=known)) == ["in-confidence"]
        assert asked("gemma", found, known=known).hears
        assert asked("jo", found, known=known).hears

    def test_a_category_does_not_ask_of_the_facts_that_lie_under_it(self) -> None:
        """Only what is named is spoken of; the matrix warns of what must be left out."""
        known = kernel(facts=(fact("f1", "ella", "health", protected=True),))
        assert asked("hugo", known=known).hears

    @pytest.mark.parametrize(
        "topic",
        [
            Topic(),
            Topic(about=PersonId("ella")),
            Topic(category="health"),
            Topic(about=PersonId("nobody"), category="health"),
            Topic(about=PersonId("ella"), category="gossip"),
            Topic(fact="gone"),
            Topic(fact="f2", about=PersonId("anna")),
            Topic(fact="elsewhere"),
        ],
    )
    def test_a_topic_of_which_the_kernel_cannot_be_asked_is_a_no_for_everybody(self, topic: Topic) -> None:
        known = kernel(facts=(fact("f2", "ella", "health"),))
        other = known.index.department.cases[1]
        elsewhere = replace(other, facts=(fact("elsewhere", "zed", "identity", case="other"),))
        known = known.after(replace(known.index.department, cases=(known.index.department.cases[0], elsewhere)))
        odd = replace(FAMILY_PART, topics=(*FAMILY_PART.topics, topic))
        for who, found in hearings(conference(odd), odd, kernel=known, at=NOON).items():
            assert not found.hears, who
        assert rules(asked("chris", odd, known=known)) == ["no-ground"]

    def test_a_protected_address_closes_a_part_that_speaks_of_where_she_lives(self) -> None:
        known = kernel(contacts={"anna": (contact("address", "1 Hidden Row", protected=True),)})
        where = part("closed", PartKind.CLOSED, "anna:address")
        assert rules(asked("pat", where, known=known)) == ["protected"]
        assert asked("jo", where, known=known).hears


class TestClosed:
    """A closed part is for professionals alone, whatever it speaks of: what somebody could hear elsewhere too."""

    harmless = part("closed", PartKind.CLOSED, "ella:identity")

    @pytest.mark.parametrize("who", ["anna", "rob", "gran", "sam", "ella", "ada", "sol"])
    def test_nobody_of_the_family_nor_who_acts_for_them_hears_it(self, who: str) -> None:
        assert rules(asked(who, self.harmless)) == ["not-invited"]

    def test_not_a_professional_either_who_is_there_as_family(self) -> None:
        mother = (*INVOLVEMENTS[:1], involved("gemma", "mother", responsible=True), *INVOLVEMENTS[4:9])
        assert rules(asked("gemma", self.harmless, known=kernel(involvements=mother))) == ["not-invited"]

    def test_not_somebody_who_acted_for_the_family_once(self) -> None:
        once = (*INVOLVEMENTS, involved("hugo", "advocate", acts_for="anna", until="2026-01-01"))
        assert rules(asked("hugo", self.harmless, known=kernel(involvements=once))) == ["not-invited"]

    @pytest.mark.parametrize("who", ["jo", "tina", "chris", "kim", "pat", "gemma"])
    def test_professionals_do(self, who: str) -> None:
        assert asked(who, self.harmless).hears


class TestOneSide:
    @pytest.mark.parametrize(("who", "hears"), [("anna", True), ("rob", False), ("sol", False), ("pat", True)])
    def test_a_part_for_one_side_keeps_the_other_out_before_the_kernel_is_asked(self, who: str, *, hears: bool) -> None:
        assert asked(who, part("one", PartKind.ONE_SIDE, "ella:health", side="one")).hears is hears

    def test_without_a_side_it_is_for_nobody_of_the_family(self) -> None:
        for who in ("anna", "rob", "gran"):
            assert "not-invited" in rules(asked(who, part("one", PartKind.ONE_SIDE, "ella:health")))

    @pytest.mark.parametrize("side", ["one", "other"])
    def test_a_childs_advocate_may_come_to_either_side(self, side: str) -> None:
        assert asked("ada", part("one", PartKind.ONE_SIDE, "ella:identity", side=side)).hears


class TestExcluded:
    def test_a_decided_exclusion_keeps_them_out_of_its_part_alone(self) -> None:
        other = part("other", PartKind.FAMILY, "ella:health")
        planned = conference(FAMILY_PART, other, exclusions=(excluded("rob", "family"),))
        assert rules(asked("rob", FAMILY_PART, planned)) == ["excluded"]
        assert asked("rob", other, planned).hears
        assert asked("anna", FAMILY_PART, planned).hears

    def test_one_without_parts_keeps_them_out_of_the_whole_conference(self) -> None:
        planned = conference(FAMILY_PART, exclusions=(excluded("rob"),))
        assert rules(asked("rob", FAMILY_PART, planned)) == ["excluded"]

    @pytest.mark.parametrize("changed", [{"excluded": False}, {"decided_by": None}])
    def test_one_that_is_not_decided_or_was_refused_keeps_nobody_out(self, changed: dict[str, object]) -> None:
        planned = conference(FAMILY_PART, exclusions=(excluded("rob", "family", **changed),))
        assert asked("rob", FAMILY_PART, planned).hears

    @pytest.mark.parametrize(
        ("ground", "hears"),
        [(ground, ground.value not in {"confidential_information", "family_conflict"}) for ground in ExclusionGround],
    )
    def test_whoever_acts_for_them_is_kept_out_where_it_is_for_what_they_would_learn(
        self, ground: ExclusionGround, *, hears: bool
    ) -> None:
        spoken = part("family", PartKind.FAMILY, "rob:health")
        planned = conference(spoken, exclusions=(excluded("rob", "family", ground=ground),))
        assert asked("sol", spoken, planned).hears is hears
        assert not asked("rob", spoken, planned).hears


class TestAnswered:
    secret = part("family", PartKind.FAMILY, "ella:sexual_abuse")

    def test_an_ask_is_a_no_that_names_whom_to_ask(self) -> None:
        found = asked("anna", self.secret)
        assert [(why.rule, why.of) for why in found.why] == [("ask-parent", "social_worker")]

    def test_an_answer_for_this_person_and_topic_settles_it(self) -> None:
        planned = conference(self.secret, answered=(answered("anna", "ella:sexual_abuse", "ask-parent", by="jo"),))
        assert asked("anna", self.secret, planned).hears
        assert not asked("rob", self.secret, planned).hears

    @pytest.mark.parametrize(
        "given",
        [
            answered("rob", "ella:sexual_abuse", "ask-parent"),
            answered("anna", "ella:criminal", "ask-parent"),
            answered("anna", "sam:sexual_abuse", "ask-parent"),
            answered("anna", "ella:sexual_abuse", "not-needed"),
            answered("anna", "ella:sexual_abuse"),
            answered("anna", "ella:sexual_abuse", "ask-parent", by="anna"),
        ],
    )
    def test_an_answer_to_something_else_or_by_themselves_settles_nothing(self, given: object) -> None:
        assert not asked("anna", self.secret, conference(self.secret, answered=(given,))).hears

    def test_every_open_question_needs_its_answer(self) -> None:
        money = part("closed", PartKind.CLOSED, "zed:finance")
        first = answered("jo", "zed:finance", "non-subject")
        both = answered("jo", "zed:finance", "non-subject", "not-needed")
        assert rules(asked("jo", money)) == ["non-subject", "not-needed"]
        assert not asked("jo", money, conference(money, answered=(first,))).hears
        assert asked("jo", money, conference(money, answered=(both,))).hears

    def test_no_answer_overrides_a_withhold(self) -> None:
        known = kernel(bars=(bar("anna", about="ella"),))
        every = answered("anna", "ella:sexual_abuse", "ask-parent", "bar", "no-ground", "non-subject", "not-needed")
        assert "bar" in rules(asked("anna", self.secret, conference(self.secret, answered=(every,)), known))


class TestAtTheInstant:
    def test_a_bar_added_during_the_conference_acts_at_once(self) -> None:
        before = kernel()
        changed = replace(before.index.department.cases[0], bars=(bar("rob", about="ella", categories="health"),))
        after = before.after(replace(before.index.department, cases=(changed, before.index.department.cases[1])))
        assert asked("rob", known=before).hears
        assert rules(asked("rob", known=after)) == ["bar"]

    def test_a_grant_that_has_run_out_opens_nothing(self) -> None:
        spoken = part("family", PartKind.FAMILY, "ella:health")
        given = grant("gran", about="ella", categories="health", until="2026-03-10T12:00")
        planned, known = conference(spoken), kernel(grants=(given,))
        before = NOON.replace(hour=11)
        assert hearing(planned, spoken, PersonId("gran"), kernel=known, at=before).hears
        assert not hearing(planned, spoken, PersonId("gran"), kernel=known, at=NOON).hears

    def test_a_worker_whose_part_in_the_case_has_ended_hears_nothing(self) -> None:
        ended = tuple(replace(i, period=period(until="2026-03-01")) if i.person == "gemma" else i for i in INVOLVEMENTS)
        assert rules(asked("gemma", known=kernel(involvements=ended))) == ["no-ground", "expired"] * 2

    def test_a_worker_in_conflict_of_interest_hears_nothing_of_the_family(self) -> None:
        assert "conflict-of-interest" in rules(asked("gemma", known=kernel(conflicts=(("gemma", "rob"),))))


@pytest.mark.parametrize(
    ("kind", "rule"), [(Kind.INITIAL, []), (Kind.CORE_GROUP, ["not-needed"]), (Kind.STRATEGY_DISCUSSION, [])]
)
def test_the_kind_of_conference_says_for_what_people_are_told(kind: Kind, rule: list[str]) -> None:
    spoken = part("closed", PartKind.CLOSED, "ella:immigration")
    assert rules(asked("gemma", spoken, conference(spoken, kind=kind))) == rule


def test_a_worker_hears_of_themselves() -> None:
    assert asked("gemma", part("closed", PartKind.CLOSED, "gemma:opinion")).hears


def test_a_part_that_is_in_no_plan_is_answered_like_any_other() -> None:
    """An unplanned closed session is asked about before it is added."""
    unplanned = replace(part("now", PartKind.CLOSED, "anna:mental_health"), id=PartId("now"), unplanned=True)
    assert asked("pat", unplanned, conference(FAMILY_PART)).hears
    assert not asked("rob", unplanned, conference(FAMILY_PART)).hears
