"""The laws that no change in the wrong direction releases, and that every answer gives its reasons."""

from dataclasses import replace
from random import Random

from hypothesis import assume, given
from tests.domain.entitlement.laws import Asked, answer, laws, rules, strictness, with_cases
from tests.domain.entitlement.worlds import (
    seeds,
    situations,
)

from privity.domain.cases import Bar
from privity.domain.facts import CATEGORIES
from privity.domain.people import Relation

# --- 11: monotone ---------------------------------------------------------------------------------------------------


@given(situations(), seeds)
@laws
def test_ending_an_involvement_never_releases(asked: Asked, seed: int) -> None:
    world, question, at = asked
    rng = Random(seed)  # noqa: S311 - nothing secret
    case = rng.choice(world.cases)
    in_force = [i for i in case.involvements if i.period.holds(at) and i.period.starts != at]
    assume(in_force)
    ending = rng.choice(in_force)
    ended = replace(ending, period=replace(ending.period, until=at))
    involvements = tuple(ended if i is ending else i for i in case.involvements)
    after = with_cases(world, lambda c: replace(c, involvements=involvements) if c.id == case.id else c)
    assert strictness(answer(after, question, at)) >= strictness(answer(world, question, at))


@given(situations(), seeds)
@laws
def test_taking_a_grant_away_never_releases(asked: Asked, seed: int) -> None:
    world, question, at = asked
    rng = Random(seed)  # noqa: S311 - nothing secret
    case = rng.choice(world.cases)
    assume(case.grants)
    gone = rng.randrange(len(case.grants))
    grants = case.grants[:gone] + case.grants[gone + 1 :]
    after = with_cases(world, lambda c: replace(c, grants=grants) if c.id == case.id else c)
    assert strictness(answer(after, question, at)) >= strictness(answer(world, question, at))


@given(situations(), seeds)
@laws
def test_adding_a_bar_never_releases(asked: Asked, seed: int) -> None:
    world, question, at = asked
    rng = Random(seed)  # noqa: S311 - nothing secret
    reader, about = (rng.choice(world.people).id for _ in range(2))
    bar = Bar(readers=(reader,), ground="an order", about=(about,), categories=(rng.choice(CATEGORIES),))
    after = with_cases(world, lambda case: replace(case, bars=(*case.bars, bar)))
    assert strictness(answer(after, question, at)) >= strictness(answer(world, question, at))


@given(situations(), seeds)
@laws
def test_recording_a_relation_never_releases(asked: Asked, seed: int) -> None:
    world, question, at = asked
    rng = Random(seed)  # noqa: S311 - nothing secret
    one, other = rng.sample([person.id for person in world.people], 2)
    after = replace(world, relations=(*world.relations, Relation(person=one, to=other)))
    assert strictness(answer(after, question, at)) >= strictness(answer(world, question, at))


@given(situations(), seeds)
@laws
def test_asking_about_one_more_person_never_releases(asked: Asked, seed: int) -> None:
    world, question, at = asked
    assume(question.fact is None)
    more = Random(seed).choice(world.people).id  # noqa: S311 - nothing secret
    assume(more not in question.about)
    wider = replace(question, about=(*question.about, more))
    assert strictness(answer(world, wider, at)) >= strictness(answer(world, question, at))


@given(situations())
@laws
def test_several_people_are_answered_as_strictly_as_the_strictest_alone(asked: Asked) -> None:
    world, question, at = asked
    assume(question.fact is None)
    alone = [answer(world, replace(question, about=(person,)), at) for person in question.about]
    together = answer(world, question, at)
    assert strictness(together) == max(strictness(one) for one in alone)


# --- 12: reasons ------------------------------------------------------------------------------------------------------


@given(situations())
@laws
def test_every_answer_gives_its_reasons_in_words_that_name_the_person(asked: Asked) -> None:
    world, question, at = asked
    world = replace(world, people=tuple(replace(p, name=f"Person {p.id.upper()} Renouf") for p in world.people))
    names = {person.id: person.name for person in world.people}
    decision = answer(world, question, at)
    assert decision.reasons
    for reason in decision.reasons:
        assert reason.text.strip()
        if reason.about is not None:
            assert names[reason.about] in reason.text


@given(situations())
@laws
def test_an_ask_says_of_whom_and_nothing_else_does(asked: Asked) -> None:
    world, question, at = asked
    asks = {"non-subject", "not-needed", "ask-parent", "ask-child"}
    for reason in answer(world, question, at).reasons:
        assert (reason.of is not None) is (reason.rule in asks)


@given(situations(), seeds)
@laws
def test_the_order_in_which_things_were_recorded_does_not_matter(asked: Asked, seed: int) -> None:
    world, question, at = asked
    rng = Random(seed)  # noqa: S311 - nothing secret

    def shuffled(things: tuple) -> tuple:
        return tuple(rng.sample(things, len(things)))

    other = replace(
        with_cases(
            world,
            lambda case: replace(
                case,
                involvements=shuffled(case.involvements),
                grants=shuffled(case.grants),
                bars=shuffled(case.bars),
                facts=shuffled(case.facts),
            ),
        ),
        people=shuffled(world.people),
        relations=shuffled(world.relations),
        complaints=shuffled(world.complaints),
    )
    assert answer(other, question, at).outcome == answer(world, question, at).outcome
    assert rules(answer(other, question, at)) == rules(answer(world, question, at))
