"""The kernel and the slow oracle give the same answer to every random question about every random world."""

import os
from collections import Counter
from datetime import datetime
from random import Random

from hypothesis import given
from tests.domain.entitlement import oracle
from tests.domain.entitlement.laws import laws
from tests.domain.entitlement.worlds import random_questions, random_world, situations

from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Decision, Question

WORLDS = int(os.environ.get("PRIVITY_WORLDS", "10000"))
FIRST = int(os.environ.get("PRIVITY_FIRST_WORLD", "0"))
QUESTIONS_EACH = 3
OF = {
    "ask-child": "social_worker",
    "ask-parent": "social_worker",
    "non-subject": "team_manager",
    "not-needed": "team_manager",
}


Asked = tuple[Department, Question, datetime]


def differences(world: Department, question: Question, at: datetime, got: Decision) -> list[str]:
    """Where the kernel's answer is not the oracle's; empty when they agree."""
    outcome, answers = oracle.answer(world, question, at)
    if got.outcome != outcome:
        return [f"outcome {got.outcome} for {outcome}"]
    deciding = {person: one for person, one in answers.items() if one.outcome == outcome}
    rules = {reason.rule for reason in got.reasons}
    must = {rule for one in deciding.values() for rule in one.certain}
    may = {rule for one in answers.values() for rule in one.possible} | {"expired"}
    found = []
    if got.reasons[0].rule not in {rule for one in deciding.values() for rule in one.possible}:
        found.append(f"decided by {got.reasons[0].rule}, not one of {sorted(must)}")
    if must - rules:
        found.append(f"{sorted(must - rules)} not given")
    if rules - may:
        found.append(f"{sorted(rules - may)} given without cause")
    if any(reason.of != OF.get(reason.rule) for reason in got.reasons):
        found.append("asked of the wrong role")
    return found + expiry(answers, rules, outcome)


def expiry(answers: dict[str, oracle.Answer], rules: set[str], outcome: str) -> list[str]:
    found = []
    if "expired" in rules and not any(one.expired for one in answers.values()):
        found.append("expired, though nothing has ended or not begun")
    if len(answers) == 1 and outcome == "withhold" and "no-ground" in rules:
        [one] = answers.values()
        if one.expired and "expired" not in rules:
            found.append("expired is missing")
    return found


def describe(seed: object, asked: Asked, found: list[str], got: Decision) -> str:
    world, question, at = asked
    outcome, answers = oracle.answer(world, question, at)
    return (
        f"world {seed}: {'; '.join(found)}\n  {question}\n  at {at.isoformat()}\n"
        f"  oracle {outcome}: { {p: (a.outcome, sorted(a.certain)) for p, a in answers.items()} }\n"
        f"  kernel {got.outcome}: {[(r.rule, r.about, r.case, r.of) for r in got.reasons]}"
    )


def test_kernel_and_oracle_agree_on_random_worlds() -> None:
    wrong: list[str] = []
    outcomes: Counter[str] = Counter()
    for seed in range(FIRST, FIRST + WORLDS):
        world = random_world(seed)
        kernel = Kernel.of(world)
        for question, at in random_questions(world, Random(seed), QUESTIONS_EACH):  # noqa: S311 - must come again
            got = kernel.decide(question, at=at)
            outcomes[got.outcome] += 1
            if found := differences(world, question, at, got):
                wrong.append(describe(seed, (world, question, at), found, got))
    assert not wrong, f"{len(wrong)} disagreements, the first:\n" + "\n".join(wrong[:8])
    assert min(outcomes.values()) > WORLDS * QUESTIONS_EACH / 50, "hardly any question got one of the three answers"


@given(situations())
@laws
def test_kernel_and_oracle_agree_and_a_difference_shrinks(situation: Asked) -> None:
    world, question, at = situation
    got = Kernel.of(world).decide(question, at=at)
    found = differences(world, question, at, got)
    assert not found, describe("found", situation, found, got)
