"""The laws of the kernel, each as a claim about every world that can be drawn."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st
from tests.domain.entitlement.laws import MOMENT, Asked, about_of, answer, laws, rules, strictness, with_cases
from tests.domain.entitlement.worlds import (
    STRANGER,
    random_instant,
    random_questions,
    random_world,
    seeds,
    situations,
)

from privity.domain.cases import Bar, Complaint, Grant, Involvement
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import PUBLIC, Question
from privity.domain.facts import CATEGORIES, PURPOSES, Fact
from privity.domain.people import Person, PersonId
from privity.domain.periods import Period

# --- 1: no ground, no sharing ---------------------------------------------------------------------------------------


@given(situations())
@laws
def test_an_unknown_reader_gets_nothing(asked: Asked) -> None:
    world, question, at = asked
    decision = answer(world, replace(question, reader=STRANGER), at)
    assert (decision.outcome, decision.reasons[0].rule) == ("withhold", "unknown-reader")


@given(situations())
@laws
def test_the_public_gets_nothing(asked: Asked) -> None:
    world, question, at = asked
    decision = answer(world, replace(question, reader=PUBLIC), at)
    assert decision.outcome == "withhold"
    assert "unknown-reader" not in rules(decision)


@given(situations())
@laws
def test_somebody_without_involvement_grant_or_complaint_learns_of_nobody_else(asked: Asked) -> None:
    world, question, at = asked
    newcomer = Person(id=PersonId("newcomer"), name="New Comer")
    wider = replace(world, people=(*world.people, newcomer))
    decision = answer(wider, replace(question, reader=newcomer.id), at)
    assert decision.outcome == "withhold"
    assert "no-ground" in rules(decision)


@given(situations())
@laws
def test_what_is_shared_has_a_ground_for_each_person(asked: Asked) -> None:
    world, question, at = asked
    decision = answer(world, question, at)
    assume(decision.outcome == "share")
    assert {reason.about for reason in decision.reasons} == set(about_of(world, question))


# --- 2: a bar beats every ground ------------------------------------------------------------------------------------


@given(situations(), st.sampled_from(["person", "category", "everybody"]))
@laws
def test_a_bar_in_force_withholds_whoever_gave_the_ground(asked: Asked, form: str) -> None:
    world, question, at = asked
    about = about_of(world, question)
    present = {p for case in world.cases for p in case.subjects}
    if form != "person":
        assume(set(about) & present and question.reader not in about)
    bar = Bar(
        readers=(question.reader,),
        ground="an order of the court",
        about=about if form == "person" else (),
        categories=(question.category,) if form == "category" and question.category else (),
    )
    decision = answer(with_cases(world, lambda case: replace(case, bars=(*case.bars, bar))), question, at)
    assert decision.outcome == "withhold"
    assert question.reader == STRANGER or "bar" in rules(decision)


@given(situations(), seeds)
@laws
def test_one_who_acts_for_somebody_barred_is_barred_even_afterwards(asked: Asked, seed: int) -> None:
    world, question, at = asked
    assume(question.reader not in (STRANGER, PUBLIC))
    others = [person.id for person in world.people if person.id != question.reader]
    barred = Random(seed).choice(others)  # noqa: S311 - nothing secret
    acted = Involvement(person=question.reader, role="solicitor", acts_for=barred, period=Period(until=at - MOMENT))
    bar = Bar(readers=(barred,), ground="an order of the court", about=about_of(world, question))
    first, *rest = world.cases
    changed = replace(first, involvements=(*first.involvements, acted), bars=(*first.bars, bar))
    decision = answer(replace(world, cases=(changed, *rest)), question, at)
    assert decision.outcome == "withhold"
    assert "bar" in rules(decision)


@given(situations())
@laws
def test_a_bar_on_a_fact_withholds_that_fact(asked: Asked) -> None:
    world, question, at = asked
    assume(question.fact is not None and question.reader != STRANGER)
    bar = Bar(readers=(question.reader,), ground="an order of the court", fact=question.fact)
    decision = answer(with_cases(world, lambda case: replace(case, bars=(*case.bars, bar))), question, at)
    assert decision.outcome == "withhold"
    assert "bar" in rules(decision)


# --- 3: from its first instant until, and not at, its last ------------------------------------------------------------


def granted(world: Department, seed: int, period: Period) -> tuple[Department, Question]:
    """Somebody public and new, with nothing but one grant about a subject."""
    rng = Random(seed)  # noqa: S311 - nothing secret
    newcomer = Person(id=PersonId("newcomer"), name="New Comer")
    first, *rest = world.cases
    grant = Grant(
        reader=newcomer.id,
        by=first.subjects[0],
        reason="agreed",
        about=(first.subjects[0],),
        categories=("education",),
        period=period,
    )
    bare = replace(first, bars=(), grants=(*first.grants, grant))
    wider = replace(
        with_cases(world, lambda case: replace(case, bars=())),
        people=(*world.people, newcomer),
        cases=(bare, *(replace(case, bars=()) for case in rest)),
    )
    purpose = rng.choice(("casework", "strategy_discussion", "court", "emergency"))
    return wider, Question(reader=newcomer.id, about=(first.subjects[0],), category="education", purpose=purpose)


@given(seeds)
@laws
def test_a_grant_counts_from_its_first_instant_until_just_before_its_last(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - nothing secret
    starts = random_instant(rng)
    until = starts + timedelta(hours=rng.randint(1, 5000))
    world, question = granted(random_world(seed), seed, Period(starts=starts, until=until))
    kernel = Kernel.of(world)
    found = [kernel.decide(question, at=at) for at in (starts - MOMENT, starts, until - MOMENT, until)]
    assert [one.outcome for one in found] == ["withhold", "share", "share", "withhold"]
    assert "expired" in rules(found[0])
    assert "expired" in rules(found[3])


@given(seeds)
@laws
def test_a_bar_holds_from_its_first_instant_until_just_before_its_last(seed: int) -> None:
    rng = Random(seed)  # noqa: S311 - nothing secret
    starts = random_instant(rng)
    period = Period(starts=starts, until=starts + timedelta(hours=rng.randint(1, 5000)))
    world, question = granted(random_world(seed), seed, Period())
    bar = Bar(readers=(question.reader,), ground="an order", about=question.about, period=period)
    kernel = Kernel.of(with_cases(world, lambda case: replace(case, bars=(bar,))))
    instants = (starts - MOMENT, starts, period.until - MOMENT, period.until)
    outcomes = [kernel.decide(question, at=at).outcome for at in instants]
    assert outcomes == ["share", "withhold", "withhold", "share"]


@given(seeds)
@laws
def test_a_kernel_remembers_nothing_of_what_it_was_asked_before(seed: int) -> None:
    world = random_world(seed)
    asked = random_questions(world, Random(seed), 12)  # noqa: S311 - nothing secret
    kernel = Kernel.of(world)
    first = [kernel.decide(question, at=at) for question, at in asked]
    backwards = [kernel.decide(question, at=at) for question, at in reversed(asked)]
    assert first == backwards[::-1]
    assert first == [answer(world, question, at) for question, at in asked]


# --- 4: a protected fact needs a grant that names reader and fact -------------------------------------------------


@given(situations())
@laws
def test_what_is_protected_is_shared_only_on_the_grounds_that_reach_it(asked: Asked) -> None:
    world, question, at = asked
    sealed = with_cases(
        world, lambda case: replace(case, facts=tuple(replace(fact, protected=True) for fact in case.facts))
    )
    recorded = {fact.id for case in world.cases for fact in case.facts}
    assume(question.fact in recorded)
    decision = answer(sealed, question, at)
    if decision.outcome == "share":
        assert rules(decision) <= {"core-team", "information-governance", "grant", "own", "acting"}
    if decision.outcome == "share" and "grant" in rules(decision):
        grants = [g for case in world.cases for g in case.grants if g.fact == question.fact]
        others = {"core-team", "information-governance", "own", "acting"}
        assert rules(decision) & others or any(g.reader == question.reader for g in grants)


@given(situations(), st.booleans())
@laws
def test_protecting_or_telling_in_confidence_never_releases(asked: Asked, in_confidence: bool) -> None:
    world, question, at = asked

    def sealed(fact: Fact) -> Fact:
        return replace(fact, in_confidence=True) if in_confidence else replace(fact, protected=True)

    stricter = with_cases(world, lambda case: replace(case, facts=tuple(sealed(fact) for fact in case.facts)))
    assert strictness(answer(stricter, question, at)) >= strictness(answer(world, question, at))


@given(situations())
@laws
def test_protecting_contacts_never_releases(asked: Asked) -> None:
    world, question, at = asked
    people = tuple(replace(p, contacts=tuple(replace(c, protected=True) for c in p.contacts)) for p in world.people)
    assert strictness(answer(replace(world, people=people), question, at)) >= strictness(answer(world, question, at))


# --- 5 and 6: outsiders and what is not needed are asked at most ---------------------------------------------------


@given(situations(), st.sampled_from(CATEGORIES), st.sampled_from(PURPOSES))
@laws
def test_somebody_of_no_case_is_asked_about_at_most(asked: Asked, category: str, purpose: str) -> None:
    world, question, at = asked
    outsider = Person(id=PersonId("outsider"), name="Out Sider")
    wider = replace(world, people=(*world.people, outsider))
    asked_about = Question(
        reader=question.reader, about=(outsider.id,), category=category, purpose=purpose, case=world.cases[0].id
    )
    decision = answer(wider, asked_about, at)
    assert decision.outcome != "share" or rules(decision) == {"information-governance"}


@given(situations(), st.sampled_from(["freedom_of_information", "written_question"]))
@laws
def test_a_purpose_that_needs_nothing_shares_only_ones_own_or_by_governance(asked: Asked, purpose: str) -> None:
    world, question, at = asked
    unanswered = with_cases(
        world, lambda case: replace(case, grants=tuple(replace(grant, answers=()) for grant in case.grants))
    )
    decision = answer(unanswered, replace(question, purpose=purpose), at)
    assert decision.outcome != "share" or rules(decision) & {"own", "information-governance"}


# --- 7: family readers ------------------------------------------------------------------------------------------------


@given(situations(), st.sampled_from(["source_identity", "police_information", "legal_advice"]))
@laws
def test_family_never_learn_who_told_police_information_or_legal_advice(asked: Asked, category: str) -> None:
    world, question, at = asked
    practitioners = {person.id for person in world.people if person.is_practitioner}
    assume(question.reader not in practitioners)
    grant = Grant(
        reader=question.reader, by=question.reader, reason="tried", about=question.about, categories=(category,)
    )
    pushed = with_cases(world, lambda case: replace(case, grants=(*case.grants, grant)))
    assume(question.fact is None)
    assert answer(pushed, replace(question, category=category), at).outcome == "withhold"


# --- 8: a complaint is fenced from whom it names -----------------------------------------------------------------------


@given(situations(), st.sampled_from(CATEGORIES), st.booleans())
@laws
def test_whom_a_complaint_names_does_not_learn_of_it(asked: Asked, category: str, for_complaint: bool) -> None:
    world, question, at = asked
    assume(question.fact is None and question.reader != STRANGER)
    about = question.about[0]
    complaint = Complaint(id="k-new", made_by=about, names=(question.reader,), case=world.cases[0].id)
    fenced = replace(world, complaints=(*world.complaints, complaint))
    changed = replace(
        question,
        complaint=None,
        category=category if for_complaint else "complaint",
        purpose="complaint" if for_complaint else question.purpose,
    )
    decision = answer(fenced, changed, at)
    assert decision.outcome == "withhold"
    assert "fenced" in rules(decision)
