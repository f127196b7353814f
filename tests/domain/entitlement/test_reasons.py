"""Reasons name the case that the ground is from, each edge of time is where it is written, each refusal says what."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.builders import (
    NOON,
    case,
    complaint,
    department,
    fact,
    grant,
    involved,
    person,
    worker,
)
from tests.domain.entitlement.brannock import BRANNOCK

from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Decision, Question

KERNEL = Kernel.of(BRANNOCK)
MOMENT = timedelta(microseconds=1)
START, UNTIL = datetime.fromisoformat("2026-02-01T00:00+00:00"), datetime.fromisoformat("2026-03-01T00:00+00:00")


def ask(reader: str, about: str, category: str, purpose: str = "casework", **rest: str) -> Question:
    return Question(reader=reader, about=(about,) if about else (), category=category or None, purpose=purpose, **rest)


def said(decision: Decision) -> list[tuple[str, str | None]]:
    return [(reason.rule, reason.case) for reason in decision.reasons]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (ask("sean", "ella", "education"), [("parent", "c")]),
        (ask("gran", "marie", "identity"), [("family", "c")]),
        (ask("sol", "sean", "finance"), [("acting", "c")]),
        (ask("tess", "ella", "health"), [("team", "c")]),
        (ask("dr", "ella", "health"), [("partner", "c")]),
        (ask("gran", "jo", "contact"), [("worker", "c")]),
        (ask("hattie", "marie", "identity"), [("handler", "c")]),
        (ask("marie", "tom", "complaint"), [("maker", "c")]),
        (ask("otto", "ella", "health", "assessment"), [("grant", "c")]),
        (ask("jo", "ella", "health"), [("team", "c"), ("core-team", "c")]),
        (ask("marie", "marie", "finance"), [("own", None)]),
        (ask("marie", "marie", "finance", case="d"), [("own", "d")]),
        (ask("dpo", "ella", "health", "breach_handling"), [("information-governance", None)]),
        (ask("dpo", "ella", "health", "breach_handling", case="d"), [("information-governance", "d")]),
        (ask("marie", "ella", "education", case="c"), [("parent", "c")]),
        (ask("gran", "zoe", "identity", case="d"), [("no-ground", "d")]),
    ],
    ids=lambda given: "" if isinstance(given, Question) else " ".join(map(str, given[0])),
)
def test_each_reason_names_the_case_of_its_ground(question: Question, expected: list[tuple[str, str | None]]) -> None:
    assert said(KERNEL.decide(question, at=NOON)) == expected


def test_an_advocate_has_no_ground_for_what_was_told_in_confidence() -> None:
    decision = KERNEL.decide(ask("sol", "", "", fact="f-sean"), at=NOON)
    assert [rule for rule, _ in said(decision)] == ["in-confidence", "no-ground"]


def test_the_asks_of_the_ground_with_fewest_come_first() -> None:
    """A grant that needs one answer stands before a parent's two."""
    world = department(
        (person("ella", born="2015-01-01"), person("marie"), worker("tom")),
        (
            case(
                "c",
                "ella",
                (involved("marie", "mother", responsible=True),),
                grants=(grant("marie", by="tom", about="ella", categories="criminal"),),
            ),
        ),
    )
    decision = Kernel.of(world).decide(ask("marie", "ella", "criminal", "contact_arrangements"), at=NOON)
    assert [rule for rule, _ in said(decision)] == ["not-needed", "ask-parent"]


def answered(*grants: object) -> Department:
    return department(
        (person("ella", born="2015-01-01"), person("marie"), worker("tom")),
        (
            case(
                "c",
                "ella",
                (involved("marie", "mother", responsible=True),),
                facts=(fact("f", "ella", "criminal"),),
                grants=grants,
            ),
        ),
    )


def test_two_grants_may_each_answer_one_ask() -> None:
    given = [
        grant("marie", by="tom", fact_id="f", purposes="contact_arrangements", answers=answers)
        for answers in ("ask-parent", "not-needed")
    ]
    question = ask("marie", "", "", "contact_arrangements", fact="f")
    for grants in (given, given[::-1]):
        assert Kernel.of(answered(*grants)).decide(question, at=NOON).outcome == "share"
    assert Kernel.of(answered(*given)).decide(replace(question, purpose="court"), at=NOON).outcome == "ask"


def edges(world: Department, question: Question) -> list[str]:
    kernel = Kernel.of(world)
    return [kernel.decide(question, at=at).outcome for at in (START - MOMENT, START, UNTIL - MOMENT, UNTIL)]


PERIOD = {"starts": START, "until": UNTIL}


@pytest.mark.parametrize(
    ("involvements", "question"),
    [
        ([involved("gran", "grandparent", **PERIOD), involved("marie", "mother")], ask("gran", "marie", "identity")),
        ([involved("gran", "grandparent"), involved("marie", "mother", **PERIOD)], ask("gran", "marie", "identity")),
        ([involved("dr", "gp"), involved("marie", "mother", **PERIOD)], ask("dr", "marie", "health")),
        ([involved("dr", "gp"), involved("marie", "child", **PERIOD)], ask("dr", "marie", "immigration")),
        ([involved("jo", "social_worker", allocated=True, **PERIOD)], ask("tess", "ella", "health")),
        ([involved("gran", "grandparent"), involved("jo", "social_worker", **PERIOD)], ask("gran", "jo", "opinion")),
        ([involved("marie", "mother", responsible=True, **PERIOD)], ask("marie", "ella", "health")),
        ([involved("gran", "advocate", acts_for="ella", **PERIOD)], ask("gran", "ella", "education")),
    ],
    ids=["reader", "relative", "family member", "child", "colleague", "worker", "parent", "advocate"],
)
def test_a_ground_holds_from_the_first_instant_until_just_before_the_last(
    involvements: list[object], question: Question
) -> None:
    people = (
        *(person(name) for name in ("ella", "gran", "marie")),
        worker("jo", team="Assessment"),
        worker("tess", team="Assessment"),
        replace(worker("dr"), staff=None),
    )
    world = department(people, (case("c", "ella", tuple(involvements)),))
    assert edges(world, question) == ["withhold", "share", "share", "withhold"]


def test_a_sibling_with_no_birth_date_is_young_from_the_first_instant_of_that_part() -> None:
    world = department(
        (person("ella", born="2015-01-01"), person("mo")), (case("c", "ella", (involved("mo", "sibling", **PERIOD),)),)
    )
    assert edges(world, ask("mo", "mo", "health")) == ["share", "ask", "ask", "ask"]


def test_who_ever_cared_for_the_child_is_no_relative_from_that_first_instant() -> None:
    involvements = (
        involved("gran", "grandparent"),
        involved("aunt", "aunt"),
        involved("aunt", "foster_carer", **PERIOD),
    )
    world = department(tuple(person(name) for name in ("ella", "gran", "aunt")), (case("c", "ella", involvements),))
    assert edges(world, ask("gran", "aunt", "identity")) == ["share", "withhold", "withhold", "withhold"]


def test_a_member_of_staff_who_is_the_child_here_is_no_worker_here_but_may_be_elsewhere() -> None:
    people = (worker("kay"), person("ella"), person("marie"))
    involvements = (involved("kay", "child"), involved("marie", "foster_carer"))
    assert (
        Kernel.of(department(people, (case("c", "ella", involvements),)))
        .decide(ask("marie", "kay", "health"), at=NOON)
        .outcome
        == "share"
    )
    working = (*involvements, involved("kay", "observer"))
    assert (
        Kernel.of(department(people, (case("c", "ella", working),)))
        .decide(ask("marie", "kay", "health"), at=NOON)
        .outcome
        == "withhold"
    )


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        (ask("marie", "", "", fact="nothing"), "fact: no fact or contact has this id"),
        (ask("marie", "sean", "", fact="f-plain"), "about: the fact is about other people"),
        (ask("marie", "ella", "abuse", fact="f-plain"), "category: the fact is of another category"),
        (ask("marie", "ella", "health", fact="f-plain", case="d"), "case: the fact is of another case"),
        (ask("marie", "", "health"), "about: nobody is asked about"),
        (ask("marie", "ella", ""), "category: not one of the categories"),
        (ask("marie", "ella", "weather"), "category: not one of the categories"),
        (ask("marie", "ella", "health", "curiosity"), "purpose: not one of the purposes"),
        (ask("marie", "nobody", "health"), "about: nobody has this id"),
        (ask("marie", "ella", "health", case="zz"), "case: no case has this id"),
        (ask("marie", "ella", "health", complaint="zz"), "complaint: no complaint has this id"),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_a_bad_question_is_refused_with_what_is_bad(question: Question, refusal: str) -> None:
    with pytest.raises(BadQuestion) as caught:
        KERNEL.decide(question, at=NOON)
    assert str(caught.value) == refusal


def test_an_instant_without_an_offset_is_refused() -> None:
    with pytest.raises(BadQuestion, match=r"^at: an instant needs an offset$"):
        KERNEL.decide(ask("marie", "ella", "health"), at=datetime(2026, 1, 1))  # noqa: DTZ001 - that is the claim


def test_one_who_is_in_thousands_of_cases_is_asked_about_at_once() -> None:
    """A head of service is in every case; asking costs by the cases that reader and person share."""
    people = (worker("hos", role="head_of_service"), worker("tess"), person("gran"))
    many = tuple(
        case(f"c{n}", f"child{n}", (involved("hos", "head_of_service", starts="2025-01-01"),)) for n in range(3000)
    )
    shared = case(
        "shared", "child0", (involved("hos", "head_of_service", starts="2025-01-01"), involved("gran", "aunt"))
    )
    children = tuple(person(f"child{n}") for n in range(3000))
    kernel = Kernel.of(
        department((*people, *children), (*many, shared), complaints=(complaint("k", "gran", "hos", case="shared"),))
    )
    assert [one.id for one in kernel.index.cases_between("gran", "hos", NOON.timestamp())] == ["shared"]
    assert [one.id for one in kernel.index.cases_between("hos", "gran", NOON.timestamp())] == ["shared"]
    assert said(kernel.decide(ask("gran", "hos", "contact"), at=NOON))[0] == ("worker", "shared")
    assert said(kernel.decide(ask("tess", "hos", "health"), at=NOON)) == [("no-ground", None)]


ENDED = {"until": "2026-01-01"}


@pytest.mark.parametrize(
    ("involvements", "question"),
    [
        ([involved("marie", "mother", responsible=True, **ENDED)], ask("marie", "ella", "health")),
        (
            [involved("marie", "mother", responsible=True, **ENDED), involved("adv", "advocate", acts_for="marie")],
            ask("adv", "ella", "health"),
        ),
        ([involved("jo", "social_worker", allocated=True, **ENDED)], ask("tess", "ella", "health")),
    ],
    ids=["parent", "advocate of a parent", "colleague"],
)
def test_no_ground_says_that_one_has_ended_whoever_it_hung_on(involvements: list[object], question: Question) -> None:
    people = (
        *(person(name) for name in ("ella", "marie", "adv")),
        worker("jo", team="Assessment"),
        worker("tess", team="Assessment"),
    )
    kernel = Kernel.of(department(people, (case("c", "ella", tuple(involvements)),)))
    assert said(kernel.decide(question, at=NOON)) == [("no-ground", None), ("expired", None)]


def test_what_another_complaint_would_give_has_not_ended() -> None:
    world = department(
        tuple(person(name) for name in ("ella", "marie", "gran")),
        (case("c", "ella", (involved("marie", "mother", responsible=True, **ENDED),)),),
        complaints=(complaint("k1", "marie", "ella"), complaint("k2", "gran", "ella")),
    )
    decision = Kernel.of(world).decide(ask("marie", "ella", "complaint", complaint="k2"), at=NOON)
    assert said(decision) == [("fenced", None), ("no-ground", None)]


def test_parental_responsibility_does_not_reach_somebody_who_works_in_that_case() -> None:
    people = (worker("kay"), person("ella"), person("marie"))
    for parts, outcome in (((), "share"), ((involved("kay", "observer"),), "withhold")):
        involvements = (involved("marie", "mother", responsible="kay"), involved("kay", "child"), *parts)
        kernel = Kernel.of(department(people, (case("c", "ella", involvements),)))
        assert kernel.decide(ask("marie", "kay", "health"), at=NOON).outcome == outcome


def test_allocated_says_nothing_of_a_role_that_needs_no_allocation() -> None:
    involvements = (involved("tom", "team_manager", allocated=True),)
    world = department((person("ella"), worker("tom", role="team_manager")), (case("c", "ella", involvements),))
    assert said(Kernel.of(world).decide(ask("tom", "ella", "health"), at=NOON)) == [("core-team", "c")]


def test_a_social_worker_who_is_not_allocated_gives_their_team_nothing() -> None:
    people = (person("ella"), worker("jo", team="Assessment"), worker("tess", team="Assessment"))
    for allocated, outcome in ((True, "share"), (False, "withhold")):
        involvements = (involved("jo", "social_worker", allocated=allocated),)
        kernel = Kernel.of(department(people, (case("c", "ella", involvements),)))
        assert kernel.decide(ask("tess", "ella", "health"), at=NOON).outcome == outcome


def test_a_family_role_is_a_conflict_from_its_first_instant_and_stays_one() -> None:
    involvements = (involved("tom", "team_manager"), involved("tom", "uncle", **PERIOD))
    world = department((person("ella"), worker("tom")), (case("c", "ella", involvements),))
    assert edges(world, ask("tom", "ella", "health")) == ["share", "withhold", "withhold", "withhold"]


def test_in_conflict_a_grant_answers_nothing() -> None:
    """A worker who is also the mother: her grant is taken away, and with it what it had settled."""
    given = grant("kay", by="tom", fact_id="f", answers="ask-parent")
    for mother, outcome in ((person("kay"), "share"), (worker("kay"), "ask")):
        involvements = (involved("kay", "mother", responsible=True),)
        facts = (fact("f", "ella", "criminal"),)
        world = department(
            (person("ella"), worker("tom"), mother), (case("c", "ella", involvements, facts=facts, grants=(given,)),)
        )
        assert Kernel.of(world).decide(ask("kay", "", "", fact="f"), at=NOON).outcome == outcome


def test_the_words_of_a_reason_name_its_case() -> None:
    [reason] = KERNEL.decide(ask("sean", "ella", "education"), at=NOON).reasons
    assert reason.text.endswith(f"(Case {KERNEL.index.cases['c'].case.reference})")
