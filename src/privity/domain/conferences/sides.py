"""Who of a family should not meet: barred from one another, with an address kept secret, or with domestic abuse recorded."""

from collections.abc import Sequence
from datetime import datetime
from itertools import combinations

from privity.domain.entitlement.case_index import seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

KEPT_APART = frozenset({"contact", "address"})


def conflict(one: PersonId, other: PersonId, case: CaseId, *, kernel: Kernel, at: datetime) -> str | None:
    """Why these two come at separate times, in words that give nothing away; None where nothing is recorded."""
    if _barred(one, other, kernel=kernel, at=at) or _barred(other, one, kernel=kernel, at=at):
        return "A bar keeps one of them from the other, or from how or where the other can be found."
    if _hidden(one, kernel=kernel, at=at) or _hidden(other, kernel=kernel, at=at):
        return "How or where one of them can be reached is protected."
    held = kernel.index.cases.get(case)
    facts = () if held is None else held.case.facts
    if any(fact.category == "domestic_abuse" and not {one, other}.isdisjoint(fact.about) for fact in facts):
        return "Domestic abuse is recorded in this case."
    return None


def sides_of(
    family: Sequence[PersonId], case: CaseId, *, kernel: Kernel, at: datetime
) -> tuple[tuple[PersonId, ...], ...]:
    """The family in as few groups as keep everybody apart who should not meet; in the order given."""
    apart = {
        frozenset(pair) for pair in combinations(family, 2) if conflict(*pair, case, kernel=kernel, at=at) is not None
    }
    sides: list[list[PersonId]] = []
    for person in family:
        for side in sides:
            if all(frozenset({person, other}) not in apart for other in side):
                side.append(person)
                break
        else:
            sides.append([person])
    return tuple(tuple(side) for side in sides)


def _barred(reader: PersonId, about: PersonId, *, kernel: Kernel, at: datetime) -> bool:
    """From everything about them, or from how or where they are found; a bar on one fact alone keeps nobody apart."""
    now = seconds(at)
    return any(
        bar.holds(now) and any(bar.reaches(about, category, None, now) for category in KEPT_APART)
        for bar in kernel.index.bars.get(reader, ())
    )


def _hidden(person: PersonId, *, kernel: Kernel, at: datetime) -> bool:
    return any(span.holds(seconds(at)) for _, span in kernel.index.protecting.get(person, ()))
