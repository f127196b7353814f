"""What the tests of the laws share: how strict an answer is, and how a world is changed."""

import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import HealthCheck, Phase, settings

from privity.domain.cases import Case
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Decision, Question
from privity.domain.people import PersonId

STRICTNESS = {"share": 0, "ask": 1, "withhold": 2}
MOMENT = timedelta(microseconds=1)

Asked = tuple[Department, Question, datetime]
FEW = os.environ.get("PRIVITY_EXAMPLES")
laws = settings(
    max_examples=int(FEW or "200"),
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # Where thousands of mutants are judged, nobody reads the smallest example.
    phases=(Phase.explicit, Phase.generate) if FEW else tuple(Phase),
)


def answer(world: Department, question: Question, at: datetime) -> Decision:
    return Kernel.of(world).decide(question, at=at)


def strictness(decision: Decision) -> int:
    return STRICTNESS[decision.outcome]


def rules(decision: Decision) -> set[str]:
    return {reason.rule for reason in decision.reasons}


def with_cases(world: Department, change: Callable[[Case], Case]) -> Department:
    return replace(world, cases=tuple(change(case) for case in world.cases))


def about_of(world: Department, question: Question) -> tuple[PersonId, ...]:
    if question.fact is None:
        return question.about
    owners = [p.id for p in world.people for c in p.contacts if c.id == question.fact]
    return next((f.about for case in world.cases for f in case.facts if f.id == question.fact), tuple(owners))
