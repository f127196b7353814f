"""The laws of hearing, over every department and plan that can be drawn: nothing added ever lets anybody hear more."""

from dataclasses import replace
from datetime import datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from tests.domain.conferences.plans import (
    Planned,
    plans,
    random_exclusion,
    random_plan,
    random_topic,
    with_every_answer,
)
from tests.domain.entitlement.laws import laws, with_cases
from tests.domain.entitlement.worlds import random_world, seeds

from privity.domain.cases import FAMILY_ROLES, Bar, Case, Involvement
from privity.domain.conferences.audience import hearing, hearings
from privity.domain.conferences.plan import Conference, ExclusionGround, Part, PartId, PartKind, Topic
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.people import PersonId
from privity.domain.periods import Period

Yeses = set[tuple[PersonId, PartId]]


def heard(world: Department, planned: Conference, at: datetime) -> Yeses:
    kernel = Kernel.of(world)
    return {
        (person, part.id)
        for part in planned.parts
        for person, found in hearings(planned, part, kernel=kernel, at=at).items()
        if found.hears
    }


# --- the same rule, written again without looking at the code ---------------------------------------------------------


def brute_force(world: Department, planned: Conference, at: datetime) -> Yeses:
    kernel = Kernel.of(world)
    return {
        (invited.person, part.id)
        for invited in planned.invited
        for part in planned.parts
        if _may_come(world, planned, part, invited.person, at)
        and part.topics
        and all(_open(kernel, planned, topic, invited.person, at) for topic in part.topics)
    }


def _may_come(world: Department, planned: Conference, part: Part, person: PersonId, at: datetime) -> bool:
    begun = _begun(world, planned, person, at)
    represents = {i.acts_for for i in begun if i.acts_for}
    subjects = next((set(case.subjects) for case in world.cases if case.id == planned.case), set())
    known = next(p for p in world.people if p.id == person)
    at_work = known.is_practitioner and not represents and _has_case(world, planned)
    if begun and all(i.role in FAMILY_ROLES for i in begun):
        at_work = False
    if person in subjects and not any(i.role not in FAMILY_ROLES for i in begun):
        at_work = False
    if part.kind is PartKind.CLOSED and not at_work:
        return False
    if part.kind is PartKind.ONE_SIDE and not at_work:
        sides = [i.side for i in planned.invited if i.person == person]
        for_children = known.is_practitioner and represents and represents <= subjects
        if not for_children and (sides != [part.side] or part.side == ""):
            return False
    for exclusion in planned.exclusions:
        covers = not exclusion.parts or part.id in exclusion.parts
        reaches = exclusion.person == person or (
            exclusion.person in represents
            and exclusion.ground in {ExclusionGround.CONFIDENTIAL_INFORMATION, ExclusionGround.FAMILY_CONFLICT}
        )
        if exclusion.excluded and exclusion.decided_by and covers and reaches:
            return False
    return True


def _begun(world: Department, planned: Conference, person: PersonId, at: datetime) -> list[Involvement]:
    return [
        i
        for case in world.cases
        if case.id == planned.case
        for i in case.involvements
        if i.person == person and (i.period.starts is None or i.period.starts <= at)
    ] + [
        Involvement(person=person, role="child")
        for case in world.cases
        if case.id == planned.case and person in case.subjects
    ]


def _has_case(world: Department, planned: Conference) -> bool:
    return any(case.id == planned.case for case in world.cases)


def _open(kernel: Kernel, planned: Conference, topic: Topic, person: PersonId, at: datetime) -> bool:
    purpose = {"strategy_discussion": "strategy_discussion", "core_group": "core_group"}.get(
        planned.kind.value, "child_protection_conference"
    )
    question = Question(
        reader=person,
        purpose=purpose,
        about=(topic.about,) if topic.about else (),
        category=topic.category,
        fact=topic.fact,
        case=planned.case,
    )
    try:
        decision = kernel.decide(question, at=at)
    except BadQuestion:
        return False
    settled = {
        r for a in planned.answered if (a.person, a.topic) == (person, topic) and a.by != person for r in a.rules
    }
    asks = {reason.rule for reason in decision.reasons}
    return decision.outcome == "share" or (decision.outcome == "ask" and asks <= settled)


@given(plans())
@laws
def test_whoever_hears_is_who_ought_to(drawn: Planned) -> None:
    assert heard(*drawn) == brute_force(*drawn)


def test_the_plans_that_are_drawn_say_both_yes_and_no() -> None:
    """Else the laws would hold of nothing."""
    yes = no = 0
    for seed in range(120):
        world = random_world(seed)
        planned = random_plan(world, Random(seed))  # noqa: S311 - as in plans.py
        found = heard(world, planned, planned.starts)
        yes += len(found)
        no += len(planned.parts) * len(planned.invited) - len(found)
    assert yes > 50
    assert no > 50


# --- nothing added lets anybody hear more -----------------------------------------------------------------------------


@given(plans(), seeds)
@laws
def test_a_bar_added_never_lets_anybody_hear_more(drawn: Planned, seed: int) -> None:
    world, planned, at = drawn
    rng = Random(seed)  # noqa: S311 - as in plans.py
    people = [person.id for person in world.people]
    added = Bar(readers=(rng.choice(people),), ground="an order", about=tuple(rng.sample(people, rng.randint(0, 2))))
    barred = with_cases(world, lambda case: replace(case, bars=(*case.bars, added)))
    assert heard(barred, planned, at) <= heard(world, planned, at)


@given(plans(), seeds)
@laws
def test_an_exclusion_added_never_lets_anybody_hear_more(drawn: Planned, seed: int) -> None:
    world, planned, at = drawn
    rng = Random(seed)  # noqa: S311 - as in plans.py
    added = random_exclusion(rng, [p.id for p in world.people], [p.id for p in planned.parts], 9)
    excluding = replace(planned, exclusions=(*planned.exclusions, added))
    assert heard(world, excluding, at) <= heard(world, planned, at)


@given(plans(), seeds)
@laws
def test_a_part_in_the_case_that_ends_never_lets_anybody_hear_more(drawn: Planned, seed: int) -> None:
    """But where answers were given: with one ground less there is one question less, and the others may be answered."""
    world, planned, at = drawn
    planned = replace(planned, answered=())
    rng = Random(seed)  # noqa: S311 - as in plans.py

    def ending(case: Case) -> Case:
        return replace(
            case,
            involvements=tuple(
                replace(i, period=Period(starts=i.period.starts, until=at))
                if i.period.holds(at) and rng.random() < 0.5
                else i
                for i in case.involvements
            ),
        )

    assert heard(with_cases(world, ending), planned, at) <= heard(world, planned, at)


@given(plans(), seeds)
@laws
def test_a_topic_added_never_lets_anybody_hear_more_than_did_without_it(drawn: Planned, seed: int) -> None:
    """But for a part of which nobody had said anything, which nobody hears."""
    world, planned, at = drawn
    more = random_topic(world, Random(seed))  # noqa: S311 - as in plans.py
    spoken = replace(
        planned, parts=tuple(replace(p, topics=(*p.topics, more)) if p.topics else p for p in planned.parts)
    )
    assert heard(world, spoken, at) <= heard(world, planned, at)


@given(plans(), st.data())
@laws
def test_somebody_no_longer_invited_hears_nothing_and_nobody_else_hears_more(
    drawn: Planned, data: st.DataObject
) -> None:
    world, planned, at = drawn
    gone = data.draw(st.sampled_from(planned.invited)).person
    without = replace(planned, invited=tuple(i for i in planned.invited if i.person != gone))
    expected = {(person, part) for person, part in heard(world, planned, at) if person != gone}
    assert heard(world, without, at) == expected


# --- answers ----------------------------------------------------------------------------------------------------------


@given(plans())
@laws
def test_an_answer_never_overrides_a_withhold(drawn: Planned) -> None:
    world, planned, at = drawn
    kernel = Kernel.of(world)
    answered = with_every_answer(planned, planned.planned_by)
    for part in answered.parts:
        for person, found in hearings(answered, part, kernel=kernel, at=at).items():
            if found.hears:
                assert all(_outcome(kernel, planned, topic, person, at) != "withhold" for topic in part.topics)


@given(plans())
@laws
def test_every_no_gives_a_reason_in_words(drawn: Planned) -> None:
    world, planned, at = drawn
    kernel = Kernel.of(world)
    for part in planned.parts:
        for person in [*(p.id for p in world.people), PersonId("stranger")]:
            found = hearing(planned, part, person, kernel=kernel, at=at)
            assert found.hears == (not found.why)
            assert all(why.text.strip() and why.rule for why in found.why)


def _outcome(kernel: Kernel, planned: Conference, topic: Topic, person: PersonId, at: datetime) -> str:
    about = () if topic.about is None else (topic.about,)
    try:
        return kernel.decide(
            Question(
                reader=person,
                purpose=planned.kind.purpose,
                about=about,
                category=topic.category,
                fact=topic.fact,
                case=planned.case,
            ),
            at=at,
        ).outcome
    except BadQuestion:
        return "withhold"
