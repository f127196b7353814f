"""The default policy as tables: who asks about whom, for what, and what the answer is. Kernel and oracle alike."""

from datetime import UTC, datetime

import pytest
from tests.builders import NOON
from tests.domain.entitlement import oracle
from tests.domain.entitlement.answers import ASKED, GROUNDS, WITHHELD
from tests.domain.entitlement.brannock import BRANNOCK

from privity.domain.cases import ComplaintId
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

KERNEL = Kernel.of(BRANNOCK)


def rows(table: str) -> list[object]:
    return [pytest.param(*row(line), id=" ".join(line.split())) for line in table.splitlines() if line.strip()]


def row(line: str) -> tuple[Question, str, list[str]]:
    reader, about, category, purpose, *rest = line.split()
    given = dict(part.split(":") for part in rest if ":" in part)
    outcome, *rules = [part for part in rest if ":" not in part]
    asked_fact = about.partition("fact:")[2] or None
    return (
        Question(
            reader=PersonId(reader),
            about=() if asked_fact else (PersonId(about),),
            category=None if asked_fact else category,
            fact=asked_fact,
            purpose=purpose,
            case=CaseId(given["in"]) if "in" in given else None,
            complaint=ComplaintId(given["complaint"]) if "complaint" in given else None,
        ),
        outcome,
        rules,
    )


@pytest.mark.parametrize(("question", "outcome", "rules"), rows(GROUNDS) + rows(WITHHELD) + rows(ASKED))
def test_the_kernel_answers_as_the_policy_says(question: Question, outcome: str, rules: list[str]) -> None:
    answer = KERNEL.decide(question, at=NOON)
    assert answer.outcome == outcome
    assert outcome == "share" or answer.reasons[0].rule == rules[0]
    assert set(rules) <= {reason.rule for reason in answer.reasons}


@pytest.mark.parametrize(("question", "outcome", "rules"), rows(GROUNDS) + rows(WITHHELD) + rows(ASKED))
def test_the_oracle_answers_as_the_policy_says(question: Question, outcome: str, rules: list[str]) -> None:
    found, answers = oracle.answer(BRANNOCK, question, NOON)
    assert found == outcome
    assert set(rules) - {"expired"} <= {rule for one in answers.values() for rule in one.possible}


def asked_of(line: str) -> set[tuple[str, str | None]]:
    question, _, _ = row(line)
    return {(reason.rule, reason.of) for reason in KERNEL.decide(question, at=NOON).reasons}


def test_an_ask_says_of_whom() -> None:
    assert asked_of("ella ella abuse casework ask") == {("ask-child", "social_worker")}
    assert ("ask-parent", "social_worker") in asked_of("sean ella criminal casework ask")
    assert ("not-needed", "team_manager") in asked_of("jo ella finance core_group ask")
    assert ("non-subject", "team_manager") in asked_of("jo zoe identity casework in:c ask")


# who, about, category, purpose, at, outcome: the last instant on one side of an edge and the first on the other.
EDGES = [
    ("rick", "ella", "health", "casework", "2025-12-31T23:59:59.999999+00:00", "withhold"),
    ("rick", "ella", "health", "casework", "2026-01-01T00:00:00+00:00", "share"),
    ("rick", "ella", "health", "casework", "2026-01-31T23:59:59.999999+00:00", "share"),
    ("rick", "ella", "health", "casework", "2026-02-01T00:00:00+00:00", "withhold"),
    # Ella is 16 on 4 March 2031 and 18 on 4 March 2033, by the clock of Jersey
    ("ella", "ella", "health", "casework", "2031-03-03T23:59:59+00:00", "ask"),
    ("ella", "ella", "health", "casework", "2031-03-04T00:00:00+00:00", "share"),
    ("sean", "ella", "health", "casework", "2033-03-03T23:59:59+00:00", "share"),
    ("sean", "ella", "health", "casework", "2033-03-04T00:00:00+00:00", "withhold"),
    ("fay", "ella", "health", "placement", "2033-03-03T23:59:59+00:00", "share"),
    ("fay", "ella", "health", "placement", "2033-03-04T00:00:00+00:00", "withhold"),
    ("dr", "ella", "education", "casework", "2033-03-03T23:59:59+00:00", "share"),
    ("dr", "ella", "education", "casework", "2033-03-04T00:00:00+00:00", "withhold"),
    # Lea was born on 29 February; in 2026 she is 18 on 1 March
    ("dr", "lea", "education", "casework", "2026-02-28T23:59:59.999999+00:00", "share"),
    ("dr", "lea", "education", "casework", "2026-03-01T00:00:00+00:00", "withhold"),
    # Noah is 18 on 1 June 2030, which in Jersey begins at 23:00 UTC on 31 May
    ("dr", "noah", "education", "casework", "2030-05-31T22:59:59.999999+00:00", "share"),
    ("dr", "noah", "education", "casework", "2030-05-31T23:00:00+00:00", "withhold"),
]


@pytest.mark.parametrize("edge", EDGES, ids=str)
def test_what_begins_or_ends_does_so_at_its_instant(edge: tuple[str, str, str, str, str, str]) -> None:
    reader, about, category, purpose, at, outcome = edge
    question = Question(reader=PersonId(reader), about=(PersonId(about),), category=category, purpose=purpose)
    instant = datetime.fromisoformat(at)
    assert KERNEL.decide(question, at=instant).outcome == outcome
    assert oracle.answer(BRANNOCK, question, instant)[0] == outcome


def test_a_bar_holds_from_its_first_instant_and_not_at_its_last() -> None:
    question = Question(reader=PersonId("rick"), about=(PersonId("ella"),), category="opinion", purpose="casework")
    for at, barred in (
        (datetime(2026, 2, 28, 23, 59, 59, 999999, tzinfo=UTC), False),
        (datetime(2026, 3, 1, tzinfo=UTC), True),
        (datetime(2026, 3, 31, 23, 59, 59, 999999, tzinfo=UTC), True),
        (datetime(2026, 4, 1, tzinfo=UTC), False),
    ):
        assert ("bar" in {reason.rule for reason in KERNEL.decide(question, at=at).reasons}) is barred


BAD = [
    Question(reader=PersonId("jo"), purpose="casework", category="health"),
    Question(reader=PersonId("jo"), purpose="casework", about=(PersonId("ella"),)),
    Question(reader=PersonId("jo"), purpose="curiosity", about=(PersonId("ella"),), category="health"),
    Question(reader=PersonId("jo"), purpose="casework", about=(PersonId("ella"),), category="shoe_size"),
    Question(reader=PersonId("jo"), purpose="casework", about=(PersonId("nobody"),), category="health"),
    Question(
        reader=PersonId("jo"), purpose="casework", about=(PersonId("ella"),), category="health", case=CaseId("none")
    ),
    Question(
        reader=PersonId("jo"),
        purpose="casework",
        about=(PersonId("ella"),),
        category="health",
        complaint=ComplaintId("none"),
    ),
    Question(reader=PersonId("jo"), purpose="casework", fact="none"),
    Question(reader=PersonId("jo"), purpose="casework", fact="f-plain", about=(PersonId("marie"),)),
    Question(reader=PersonId("jo"), purpose="casework", fact="f-plain", category="finance"),
    Question(reader=PersonId("jo"), purpose="casework", fact="f-plain", case=CaseId("d")),
]


@pytest.mark.parametrize("question", BAD)
def test_a_question_that_names_nothing_or_contradicts_itself_is_refused(question: Question) -> None:
    with pytest.raises(BadQuestion):
        KERNEL.decide(question, at=NOON)
    with pytest.raises(BadQuestion):
        oracle.answer(BRANNOCK, question, NOON)


def test_a_fact_may_be_asked_with_its_own_people_category_and_case() -> None:
    bare = Question(reader=PersonId("dr"), purpose="casework", fact="f-both")
    full = Question(
        reader=PersonId("dr"),
        purpose="casework",
        fact="f-both",
        about=(PersonId("sean"), PersonId("ella")),
        category="health",
        case=CaseId("c"),
    )
    assert KERNEL.decide(bare, at=NOON).outcome == KERNEL.decide(full, at=NOON).outcome
