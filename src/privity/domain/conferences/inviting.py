"""Whom a conference proposes to invite from the case: with which task, and on which side of the family."""

from collections.abc import Iterable
from datetime import datetime

from privity.domain.cases import FAMILY_ROLES
from privity.domain.conferences.plan import Invited, Kind, Task
from privity.domain.conferences.sides import sides_of
from privity.domain.entitlement.case_index import CaseIndex, Part, seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

# Wider family come only where somebody decides so: those with something to contribute and a need to know.
PARENTS_AND_CARERS = frozenset({"mother", "father", "parent", "foster_carer", "adopter"})
NOT_ASKED = frozenset(
    {"observer", "conference_administrator", "data_protection_officer", "caldicott_guardian", "complaints_officer"}
)
# Who may take over from the chair, the likeliest first.
SECOND_HOSTS = ("team_manager", "head_of_service", "independent_chair", "social_worker")
FAMILY = "family"
CHILD = "child"


def invite(case: CaseIndex, kind: Kind, *, kernel: Kernel, at: datetime) -> tuple[Invited, ...]:
    now = seconds(at)
    parts = {person: [p for p in theirs if p.holds(now)] for person, theirs in case.parts.items()}
    present = {person: theirs for person, theirs in parts.items() if theirs and person in kernel.index.people}
    with_family = kind is not Kind.STRATEGY_DISCUSSION
    family = [p for p, theirs in present.items() if _is_asked(case, p, theirs, kernel=kernel, now=now)]
    sides = sides_of(family if with_family else (), case.id, kernel=kernel, at=at)
    side_of = {
        person: FAMILY if len(sides) == 1 else f"side-{n + 1}" for n, side in enumerate(sides) for person in side
    }
    workers = [
        person
        for person, theirs in present.items()
        if case.worker(person, now) and not _acts_for(theirs) and any(p.role not in NOT_ASKED for p in theirs)
    ]
    acting = [
        (person, acted_for)
        for person, theirs in present.items()
        for acted_for in [_acts_for(theirs)]
        if with_family and acted_for is not None and (acted_for in side_of or acted_for in case.subjects)
    ]
    tasks = _tasks(workers, present, kernel)
    found = {person: Invited(person=person, task=tasks.get(person, Task.TAKES_PART)) for person in workers}
    found |= {person: Invited(person=person, side=side) for person, side in side_of.items()}
    found |= {person: Invited(person=person, side=side_of.get(acted_for, CHILD)) for person, acted_for in acting}
    return tuple(sorted(found.values(), key=lambda i: list(Task).index(i.task)))


def _is_asked(case: CaseIndex, person: PersonId, parts: Iterable[Part], *, kernel: Kernel, now: float) -> bool:
    """Parents and carers, and children old enough that nobody is asked before they hear of themselves."""
    if case.worker(person, now):
        return False
    if person in case.subjects:
        return kernel.index.under(person, kernel.policy.own_facts_from, now) is False
    return any(part.role in PARENTS_AND_CARERS or (part.parental and part.role in FAMILY_ROLES) for part in parts)


def _acts_for(parts: Iterable[Part]) -> PersonId | None:
    return next((part.acts_for for part in parts if part.acts_for is not None), None)


def _tasks(workers: list[PersonId], parts: dict[PersonId, list[Part]], kernel: Kernel) -> dict[PersonId, Task]:
    """One chair, who has no other part in the case than that; one minute taker; somebody of the department as second host."""
    found: dict[PersonId, Task] = {}
    for role, task in (("independent_chair", Task.CHAIR), ("minute_taker", Task.MINUTE_TAKER)):
        first = next((person for person in workers if any(p.role == role for p in parts[person])), None)
        if first is not None:
            found[first] = task
    for role in SECOND_HOSTS:
        for person in workers:
            if person not in found and person in kernel.index.staff and any(p.role == role for p in parts[person]):
                return {**found, person: Task.SECOND_HOST}
    return found
