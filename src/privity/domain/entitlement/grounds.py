"""Law 1, closed world: no ground, no sharing. Each function says who holds a ground about the person asked about."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.case_index import YOUNG_SIBLINGS, CaseIndex, Part
from privity.domain.entitlement.policy import Row
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

CARERS = ("foster_carer", "adopter")


class Ground(NamedTuple):
    """A ground that holds now, with the case that gives it, if it is a case that does.

    `asks` are its own questions; `names_fact`: a grant that names the very fact.
    """

    name: str
    case: CaseId | None
    asks: tuple[str, ...] = ()
    names_fact: bool = False
    reaches_past_protection: bool = False


def grounds(asked: Asked) -> list[Ground]:
    """Every ground that this reader has now to know this about this person, whatever may bar it."""
    found = whatever_the_case(asked)
    for case in asked.grounds_from:
        found += from_case(asked, case)
    return found


def from_case(asked: Asked, case: CaseIndex) -> list[Ground]:
    """The grounds that one case gives: by grant, by team, by each part that the reader has in it."""
    reader, now = asked.reader, asked.now
    found: list[Ground] = []
    if reader in case.grants:
        found += granted(asked, case)
    if case.allocated and reader in asked.index.staff:
        found += team(asked, case)
    involved = False
    for part in case.parts.get(reader, ()):
        if part.starts <= now < part.until:
            involved = True
            found += by_role(asked, case, part)
            if part.acts_for is not None:
                found += acting(asked, case, part)
    if involved:
        found += about_worker(asked, case)
    return found


def whatever_the_case(asked: Asked) -> list[Ground]:
    """The grounds that do not come from the case asked about."""
    index, reader = asked.index, asked.reader
    found: list[Ground] = []
    if reader == asked.person:
        found += own_of(asked, reader)
    if reader not in index.beyond_cases:
        return found
    if reader in index.parental:
        found += parent_of(asked, reader)
    if reader in index.staff:
        found += information_governance(asked)
    if reader in index.complaints_handled:
        found += handler(asked)
    if reader in index.complaints_made:
        found += maker(asked)
    return found


def own_of(asked: Asked, person: PersonId) -> Iterator[Ground]:
    """What somebody gets about themself: a child's special-category facts are asked of their social worker."""
    for row in asked.policy.own:
        if asked.purpose in row.purposes and asked.category in row.gives:
            asks = ("ask-child",) if asked.category in asked.policy.special and _young(asked, person) else ()
            only_person = asked.fact is None or asked.fact.about == {person}
            yield Ground(row.name, None, asks, reaches_past_protection=only_person)


def parent_of(asked: Asked, holder: PersonId) -> Iterator[Ground]:
    """Parental responsibility, from whichever case records it, until the child is grown up."""
    for part in asked.index.parental.get(holder, ()):
        if (
            asked.person in part.parental
            and part.starts <= asked.now < part.until
            and _is_child(asked)
            and not part.case.worker(asked.person, asked.now)
        ):
            for row in asked.policy.parent:
                if asked.purpose not in row.purposes:
                    continue
                if asked.category in row.gives or (
                    asked.category in row.adopters and part.case.has_role(holder, ("adopter",), asked.now)
                ):
                    yield Ground(row.name, part.case.id)
                elif asked.category in row.asks:
                    yield Ground(row.name, part.case.id, ("ask-parent",))


def by_role(asked: Asked, case: CaseIndex, part: Part) -> Iterator[Ground]:
    """Grounds that a role in the case gives: family, carer, core team, record, partner agencies."""
    rows = asked.policy.by_role.get(part.role, ())
    if part.allocated:
        rows += asked.policy.by_allocated_role.get(part.role, ())
    for row in rows:
        if asked.purpose in row.purposes and asked.category in row.gives and ABOUT[row.about](asked, case, row):
            yield Ground(row.name, case.id)


def acting(asked: Asked, case: CaseIndex, part: Part) -> Iterator[Ground]:
    """As the person acted for: by their own or parental ground, with its asks, but nothing told in confidence."""
    person = part.acts_for
    if person is None or (asked.fact is not None and asked.fact.in_confidence) or case.worker(asked.person, asked.now):
        return
    for row in asked.policy.acting.get(part.role, ()):
        if asked.purpose in row.purposes:
            through = [*(own_of(asked, person) if person == asked.person else ()), *parent_of(asked, person)]
            for ground in through:
                yield Ground(row.name, case.id, ground.asks, reaches_past_protection=ground.reaches_past_protection)


def team(asked: Asked, case: CaseIndex) -> Iterator[Ground]:
    """Staff of the same team as an allocated social worker of the case."""
    reader = asked.index.staff[asked.reader]
    if reader.team is None:
        return
    for row in asked.policy.team:
        if asked.purpose in row.purposes and asked.category in row.gives and ABOUT[row.about](asked, case, row):
            for part in case.allocated:
                worker = asked.index.staff.get(part.person)
                if worker is not None and worker.team == reader.team and part.starts <= asked.now < part.until:
                    yield Ground(row.name, case.id)
                    break


def information_governance(asked: Asked) -> Iterator[Ground]:
    """By staff role alone; a role of that name in a case gives nothing."""
    for row in asked.policy.by_staff_role.get(asked.index.staff[asked.reader].role, ()):
        if asked.purpose in row.purposes and asked.category in row.gives:
            yield Ground(row.name, None)


def handler(asked: Asked) -> Iterator[Ground]:
    for complaint in asked.index.complaints_handled[asked.reader]:
        if asked.complaint in {None, complaint} and asked.person in complaint.reach:
            for row in asked.policy.handler:
                if asked.purpose in row.purposes and asked.category in row.gives:
                    yield Ground(row.name, complaint.complaint.case)


def maker(asked: Asked) -> Iterator[Ground]:
    for complaint in asked.index.complaints_made[asked.reader]:
        if asked.complaint in {None, complaint} and asked.person in complaint.parties:
            for row in asked.policy.maker:
                if asked.purpose in row.purposes and asked.category in row.gives:
                    yield Ground(row.name, complaint.complaint.case)


def about_worker(asked: Asked, case: CaseIndex) -> Iterator[Ground]:
    """Anybody involved in a case of that worker."""
    for row in asked.policy.involved:
        if asked.purpose in row.purposes and asked.category in row.gives and ABOUT[row.about](asked, case, row):
            yield Ground(row.name, case.id)


def granted(asked: Asked, case: CaseIndex) -> Iterator[Ground]:
    for grant in case.grants[asked.reader]:
        if grant.starts <= asked.now < grant.until and grant.gives(
            asked.person, asked.category, asked.fact_id, asked.purpose
        ):
            yield Ground("grant", case.id, names_fact=grant.grant.fact is not None)


# About whom a ground of a case reaches. No ground of a case but core team and `worker` reaches a worker of it.


def _relatives(asked: Asked, case: CaseIndex, row: Row) -> bool:
    """Those in one of the same roles, but nobody who ever cared for the child here; an adoption seals the whole case."""
    return (
        not case.has_adopter
        and case.has_role(asked.person, row.roles, asked.now)
        and not case.ever_had_role(asked.person, CARERS, asked.now)
        and not case.worker(asked.person, asked.now)
    )


def _children(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    return (
        case.has_role(asked.person, ("child",), asked.now)
        and _is_child(asked)
        and not case.worker(asked.person, asked.now)
    )


def _children_and_young_siblings(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    return (
        case.has_role(asked.person, ("child", *YOUNG_SIBLINGS), asked.now)
        and _is_child(asked)
        and not case.worker(asked.person, asked.now)
    )


def _involved_but_workers(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    return case.involved(asked.person, asked.now) and not case.worker(asked.person, asked.now)


def _everybody_else(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    return _involved_but_workers(asked, case) and not _children_and_young_siblings(asked, case)


def _ever_involved_or_asked(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    """The core team reaches anybody who is or was involved; about others, non-subject makes it only ask."""
    return asked.case is case or case.ever_involved(asked.person, asked.now)


def _workers(asked: Asked, case: CaseIndex, _: Row | None = None) -> bool:
    return case.involved(asked.person, asked.now) and case.worker(asked.person, asked.now)


ABOUT: dict[str, Callable[[Asked, CaseIndex, Row], bool]] = {
    "relatives, in a case without an adopter": _relatives,
    "children of the case": _children,
    "children of the case and young siblings": _children_and_young_siblings,
    "anybody involved but workers": _involved_but_workers,
    "everybody else involved but workers": _everybody_else,
    "anybody who is or was involved; of anybody else only asks": _ever_involved_or_asked,
    "workers involved": _workers,
}


def _is_child(asked: Asked) -> bool:
    """Not grown up yet; somebody with no birth date is taken for a child."""
    return asked.index.under(asked.person, asked.policy.child_until, asked.now) is not False


def _young(asked: Asked, person: PersonId) -> bool:
    """Under 16; a subject, or somebody who ever was a sibling, with no birth date counts as under 16."""
    under = asked.index.under(person, asked.policy.own_facts_from, asked.now)
    return asked.index.counts_as_young(person, asked.now) if under is None else under
