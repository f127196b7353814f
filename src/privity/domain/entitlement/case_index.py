"""One case as the kernel looks things up in it: who has or had which part, with grants and bars, from when until when.

Instants are seconds since 1970 as floats (exact to the microsecond), since a decision compares many of them.
"""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime

from privity.domain.cases import FAMILY_ROLES, Bar, Case, Grant, Involvement
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.domain.periods import Period

NEVER_BEFORE = float("-inf")
NEVER_AFTER = float("inf")
FAMILY = frozenset(FAMILY_ROLES)
YOUNG_SIBLINGS = ("sibling", "half_sibling")


def seconds(instant: datetime) -> float:
    return instant.timestamp()


class Span:
    """`starts <= now < until`, with unbounded ends as infinities."""

    __slots__ = ("starts", "until")

    def __init__(self, period: Period) -> None:
        self.starts = NEVER_BEFORE if period.starts is None else seconds(period.starts)
        self.until = NEVER_AFTER if period.until is None else seconds(period.until)

    def holds(self, now: float) -> bool:
        return self.starts <= now < self.until

    @property
    def unbounded(self) -> bool:
        return self.starts == NEVER_BEFORE and self.until == NEVER_AFTER


class Part(Span):
    """Somebody's part in one case. A subject has the part of a child there without an involvement."""

    __slots__ = ("acts_for", "allocated", "case", "family", "parental", "person", "role")

    def __init__(self, case: "CaseIndex", involvement: Involvement) -> None:
        super().__init__(involvement.period)
        self.case = case
        self.person = involvement.person
        self.role = involvement.role
        self.family = involvement.role in FAMILY
        self.allocated = involvement.allocated
        self.acts_for = involvement.acts_for
        responsibility = involvement.parental_responsibility
        self.parental: frozenset[PersonId] = (
            case.subjects if responsibility is True else frozenset(responsibility or ())
        )


class GrantIndex(Span):
    __slots__ = ("answers", "grant")

    def __init__(self, grant: Grant) -> None:
        super().__init__(grant.period)
        self.grant = grant
        self.answers = frozenset(grant.answers)

    def gives(self, person: PersonId, category: str, fact: str | None, purpose: str) -> bool:
        """Exactly what it says: its fact or contact, or its people x its categories, in its purposes."""
        grant = self.grant
        if grant.purposes and purpose not in grant.purposes:
            return False
        if grant.fact is not None:
            return grant.fact == fact
        return person in grant.about and category in grant.categories


class BarIndex(Span):
    __slots__ = ("bar", "case")

    def __init__(self, case: "CaseIndex", bar: Bar) -> None:
        super().__init__(bar.period)
        self.case = case
        self.bar = bar

    def reaches(self, person: PersonId, category: str, fact: str | None, now: float) -> bool:
        bar = self.bar
        if bar.fact is not None:
            return bar.fact == fact
        if bar.categories and category not in bar.categories:
            return False
        if bar.about:
            return person in bar.about
        return person not in bar.readers and self.case.ever_involved(person, now)


class CaseIndex:
    """One case, by person."""

    __slots__ = (
        "_first_start",
        "allocated",
        "bars",
        "case",
        "grants",
        "has_adopter",
        "id",
        "parts",
        "position",
        "practitioners",
        "subjects",
    )

    def __init__(self, case: Case, practitioners: frozenset[PersonId], position: int = 0) -> None:
        self.case = case
        self.position = position  # in the department: reasons come in its order
        self.id: CaseId = case.id
        self.subjects = frozenset(case.subjects)
        self.practitioners = practitioners
        parts: dict[PersonId, list[Part]] = defaultdict(list)
        for subject in case.subjects:
            parts[subject].append(Part(self, Involvement(person=subject, role="child")))
        for involvement in case.involvements:
            parts[involvement.person].append(Part(self, involvement))
        self.parts: dict[PersonId, tuple[Part, ...]] = {person: tuple(theirs) for person, theirs in parts.items()}
        every = [part for theirs in parts.values() for part in theirs]
        self._first_start = {person: min(part.starts for part in theirs) for person, theirs in parts.items()}
        self.allocated = tuple(part for part in every if part.role == "social_worker" and part.allocated)
        self.has_adopter = any(part.role == "adopter" for part in every)
        self.bars = tuple(BarIndex(self, bar) for bar in case.bars)
        grants: dict[PersonId, list[GrantIndex]] = defaultdict(list)
        for grant in case.grants:
            grants[grant.reader].append(GrantIndex(grant))
        self.grants = {reader: tuple(theirs) for reader, theirs in grants.items()}

    def involved(self, person: PersonId, now: float) -> bool:
        # Plain loops here and below: asked several times in each decision, where any() costs twice as much.
        for part in self.parts.get(person, ()):  # noqa: SIM110 - as above
            if part.starts <= now < part.until:
                return True
        return False

    def ever_involved(self, person: PersonId, now: float) -> bool:
        return self._first_start.get(person, NEVER_AFTER) <= now

    def worker(self, person: PersonId, now: float) -> bool:
        """Staff or professional, unless every involvement of theirs here, past ones included, is in a family role."""
        if person in self.practitioners:
            for part in self.parts.get(person, ()):
                if not part.family and part.starts <= now:
                    return True
        return False

    def has_role(self, person: PersonId, roles: Collection[str], now: float) -> bool:
        for part in self.parts.get(person, ()):  # noqa: SIM110 - as above
            if part.role in roles and part.starts <= now < part.until:
                return True
        return False

    def ever_had_role(self, person: PersonId, roles: Collection[str], now: float) -> bool:
        return any(part.role in roles and part.starts <= now for part in self.parts.get(person, ()))
