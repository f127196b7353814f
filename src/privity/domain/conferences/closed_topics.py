"""What a closed session that nobody planned may speak of: what every partner agency may hear of this family."""

from dataclasses import replace
from datetime import datetime

from privity.domain.cases import Case, Involvement
from privity.domain.conferences.plan import Topic
from privity.domain.department import Department
from privity.domain.entitlement.case_index import CaseIndex, seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Question
from privity.domain.facts import CATEGORIES, CaseId
from privity.domain.people import Person, PersonId, Professional, Staff

CONFERENCE = "child_protection_conference"
# Besides the partners: who keeps the record, and the core team, of whom the chair stands for all.
ALWAYS_THERE = ("minute_taker", "independent_chair")


def usual_closed_topics(case: CaseId, kernel: Kernel, at: datetime, *, purpose: str = CONFERENCE) -> tuple[Topic, ...]:
    """Asked of the kernel for somebody of each role, in a department of this case alone; empty for an unknown case.

    So the policy in force says it, whatever it says, and a bar on one worker keeps that worker out and nobody else.
    That no family hears it is the law of a closed part (`audience.hearing`), whatever its topics.
    """
    held = kernel.index.cases.get(case)
    if held is None:
        return ()
    family = tuple(person for person in family_of(held, at) if person in kernel.index.people)
    if not family:
        return ()
    roles = sorted({role for row in kernel.policy.rows if row.name == "partner" for role in row.roles})
    stand_ins = {role: PersonId(f"somebody who is {role}") for role in (*roles, *ALWAYS_THERE)}
    asked = Kernel.of(_this_case_alone(held.case, kernel, stand_ins), kernel.policy)
    return tuple(
        Topic(about=person, category=category)
        for person in family
        for category in CATEGORIES
        if all(
            asked.decide(
                Question(reader=reader, about=(person,), category=category, purpose=purpose, case=case), at=at
            ).outcome
            == "share"
            for reader in stand_ins.values()
        )
    )


def family_of(case: CaseIndex, at: datetime) -> tuple[PersonId, ...]:
    """Everybody who has a part in it now, otherwise than by their work."""
    now = seconds(at)
    return tuple(
        person
        for person, parts in case.parts.items()
        if not case.worker(person, now) and any(part.family and part.holds(now) for part in parts)
    )


def _this_case_alone(case: Case, kernel: Kernel, stand_ins: dict[str, PersonId]) -> Department:
    """With the family's protected contacts, but without what is recorded about one worker: bars, grants, relations."""
    index = kernel.index
    family = {person for person in (*case.subjects, *(i.person for i in case.involvements)) if person in index.people}
    workers = tuple(
        Person(id=person, name="", staff=Staff(role=role))
        if role in ALWAYS_THERE
        else Person(id=person, name="", professional=Professional(role=role))
        for role, person in stand_ins.items()
    )
    parts = tuple(Involvement(person=person, role=role) for role, person in stand_ins.items())
    return replace(
        index.department,
        people=(*(index.people[person] for person in sorted(family)), *workers),
        cases=(replace(case, involvements=(*case.involvements, *parts), grants=(), bars=()),),
        relations=(),
        complaints=(),
        groups=(),
    )
