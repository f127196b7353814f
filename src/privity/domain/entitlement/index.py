"""The department as the kernel looks things up in it. Built once from a Department, never changed, rebuilt with it.

Instants are seconds since 1970 as floats (exact to the microsecond), since a decision compares many of them.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from privity.domain.cases import FAMILY_ROLES, Bar, Case, Complaint, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import CaseId, Fact
from privity.domain.people import Contact, Person, PersonId
from privity.domain.periods import Period, birthday

NEVER_BEFORE = float("-inf")
NEVER_AFTER = float("inf")
FAMILY = frozenset(FAMILY_ROLES)


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


class FactIndex:
    """A recorded fact, or a contact that a question's `fact` names."""

    __slots__ = ("about", "case", "category", "id", "in_confidence", "protected", "source")

    def __init__(self, of: Fact | Contact, person: PersonId | None = None) -> None:
        self.id: str = of.id or ""
        self.category = of.category
        self.protected = of.protected
        if isinstance(of, Fact):
            self.about = frozenset(of.about)
            self.case: CaseId | None = of.case
            self.in_confidence = of.in_confidence
            self.source = of.source
        else:
            self.about = frozenset() if person is None else frozenset({person})
            self.case = None
            self.in_confidence = False
            self.source = None


class ComplaintIndex:
    __slots__ = ("complaint", "handlers", "parties", "position", "reach")

    def __init__(self, complaint: Complaint, case: CaseIndex | None, position: int = 0) -> None:
        self.complaint = complaint
        self.position = position
        self.handlers = frozenset(complaint.handlers)
        self.parties = frozenset({complaint.made_by, *complaint.names})
        self.reach = self.parties | (case.subjects if case is not None else frozenset())


class DepartmentIndex:
    """Everything that a decision looks up, each in one step."""

    def __init__(self, department: Department) -> None:
        self.department = department
        self.people: dict[PersonId, Person] = {person.id: person for person in department.people}
        self.staff = {person.id: person.staff for person in department.people if person.staff is not None}
        self.practitioners = frozenset(person.id for person in department.people if person.is_practitioner)
        self.cases = {case.id: CaseIndex(case, self.practitioners, n) for n, case in enumerate(department.cases)}
        self.cases_of: dict[PersonId, tuple[CaseIndex, ...]] = _cases_of(self.cases.values())
        self.acting = self._parts_where(lambda part: part.acts_for is not None)
        self.parental = self._parts_where(lambda part: bool(part.parental))
        self.bars = self._bars()
        self.related = self._related()
        self.protecting = {
            person.id: found
            for person in department.people
            if (
                found := tuple(
                    (contact.category, Span(contact.period)) for contact in person.contacts if contact.protected
                )
            )
        }
        self.facts = self._facts()
        self._index_complaints()
        self._birthdays: dict[tuple[PersonId, int], float | None] = {}

    def ever_in(self, person: PersonId, now: float) -> tuple[CaseIndex, ...]:
        """The cases in which somebody is or ever was involved."""
        return tuple(case for case in self.cases_of.get(person, ()) if case.ever_involved(person, now))

    def family_cases(self, person: PersonId, now: float) -> tuple[CaseIndex, ...]:
        """Those of them in which they are or ever were involved otherwise than by their work."""
        return tuple(case for case in self.ever_in(person, now) if not case.worker(person, now))

    def birthday(self, person: PersonId, years: int) -> float | None:
        """The first instant of the day on which somebody reaches that age, department's time; None: no birth date."""
        key = (person, years)
        if key not in self._birthdays:
            born = self.people[person].born
            self._birthdays[key] = None if born is None else _first_instant(birthday(born, years), self.department.zone)
        return self._birthdays[key]

    def under(self, person: PersonId, years: int, now: float) -> bool | None:
        """None when the birth date is not known; each rule says what that counts as."""
        reached = self.birthday(person, years)
        return None if reached is None else now < reached

    def _parts_where(self, wanted: Callable[[Part], bool]) -> dict[PersonId, tuple[Part, ...]]:
        found: dict[PersonId, list[Part]] = defaultdict(list)
        for case in self.cases.values():
            for person, parts in case.parts.items():
                for part in parts:
                    if wanted(part):
                        found[person].append(part)
        return {person: tuple(parts) for person, parts in found.items()}

    def _bars(self) -> dict[PersonId, tuple[BarIndex, ...]]:
        found: dict[PersonId, list[BarIndex]] = defaultdict(list)
        for case in self.cases.values():
            for bar in case.bars:
                for reader in bar.bar.readers:
                    found[reader].append(bar)
        return {reader: tuple(bars) for reader, bars in found.items()}

    def _related(self) -> dict[PersonId, frozenset[PersonId]]:
        found: dict[PersonId, set[PersonId]] = defaultdict(set)
        for relation in self.department.relations:
            found[relation.person].add(relation.to)
            found[relation.to].add(relation.person)
        return {person: frozenset(theirs) for person, theirs in found.items()}

    def _facts(self) -> dict[str, FactIndex]:
        found = {
            contact.id: FactIndex(contact, person.id)
            for person in self.department.people
            for contact in person.contacts
            if contact.id
        }
        return found | {fact.id: FactIndex(fact) for case in self.department.cases for fact in case.facts}

    def _index_complaints(self) -> None:
        self.complaints = {
            c.id: ComplaintIndex(c, self.cases.get(c.case), n) for n, c in enumerate(self.department.complaints)
        }
        of_person: dict[PersonId, list[ComplaintIndex]] = defaultdict(list)
        of_case: dict[CaseId, list[ComplaintIndex]] = defaultdict(list)
        handled: dict[PersonId, list[ComplaintIndex]] = defaultdict(list)
        made: dict[PersonId, list[ComplaintIndex]] = defaultdict(list)
        for complaint in self.complaints.values():
            of_case[complaint.complaint.case].append(complaint)
            made[complaint.complaint.made_by].append(complaint)
            for party in complaint.parties:
                of_person[party].append(complaint)
            for handler in complaint.handlers:
                handled[handler].append(complaint)
        self.complaints_of_person = {key: tuple(found) for key, found in of_person.items()}
        self.complaints_of_case = {key: tuple(found) for key, found in of_case.items()}
        self.complaints_handled = {key: tuple(found) for key, found in handled.items()}
        self.complaints_made = {key: tuple(found) for key, found in made.items()}


def _cases_of(cases: Iterable[CaseIndex]) -> dict[PersonId, tuple[CaseIndex, ...]]:
    found: dict[PersonId, list[CaseIndex]] = defaultdict(list)
    for case in cases:
        for person in case.parts:
            found[person].append(case)
    return {person: tuple(theirs) for person, theirs in found.items()}


def _first_instant(day: date, zone: ZoneInfo) -> float:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC).timestamp()
