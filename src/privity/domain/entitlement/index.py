"""The department as the kernel looks things up in it. Built once from a Department, never changed, rebuilt with it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from privity.domain.cases import Complaint
from privity.domain.department import Department
from privity.domain.entitlement.case_index import (
    NEVER_AFTER,
    NEVER_BEFORE,
    YOUNG_SIBLINGS,
    BarIndex,
    CaseIndex,
    Part,
    Span,
)
from privity.domain.facts import CaseId, Fact
from privity.domain.people import Contact, Person, PersonId
from privity.domain.periods import birthday


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

    def __init__(self, department: Department, before: "DepartmentIndex | None" = None) -> None:
        """With the index `before` a change, what it holds of cases that did not change is taken over."""
        self.department = department
        self.people: dict[PersonId, Person] = {person.id: person for person in department.people}
        self.staff = {person.id: person.staff for person in department.people if person.staff is not None}
        self.practitioners = frozenset(person.id for person in department.people if person.is_practitioner)
        held: dict[CaseId, CaseIndex] = {}
        if before is not None and before.practitioners == self.practitioners:
            held = before.cases
        self.cases: dict[CaseId, CaseIndex] = {
            case.id: known
            if (known := held.get(case.id)) is not None and known.case is case and known.position == n
            else CaseIndex(case, self.practitioners, n)
            for n, case in enumerate(department.cases)
        }
        self.cases_of: dict[PersonId, tuple[CaseIndex, ...]] = _cases_of(self.cases.values())
        parts = [part for case in self.cases.values() for theirs in case.parts.values() for part in theirs]
        self.acting = _by_person(part for part in parts if part.acts_for is not None)
        self.parental = _by_person(part for part in parts if part.parental)
        self._family = _by_person(part for part in parts if part.family and part.person in self.practitioners)
        self.bars = self._bars()
        self.related = self._related()
        self.private = self._private()
        self._young_from = self._starts_of_childhood(part for part in parts if part.role in YOUNG_SIBLINGS)
        self._within_reach = self._cases_within_reach()
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
        # Most readers hold nothing but what a case gives, and no bar names them: one look-up says so.
        self.beyond_cases = frozenset().union(self.parental, self.staff, self.complaints_handled, self.complaints_made)
        self.barred_or_acting = frozenset().union(self.bars, self.acting)
        self._birthdays: dict[tuple[PersonId, int], float | None] = {}

    def cases_between(self, reader: PersonId, person: PersonId, now: float) -> list[CaseIndex]:
        """The cases in which a person is or ever was involved, where this reader may have a ground.

        A head of service is in thousands of cases, and may ask about somebody who is in one, or the other way round.
        """
        theirs, persons = self._within_reach.get(reader, ()), self.cases_of.get(person, ())
        shorter = theirs if len(theirs) < len(persons) else persons
        return [case for case in shorter if case.ever_involved(person, now)]

    def family_cases(self, person: PersonId, now: float) -> tuple[CaseIndex, ...]:
        """Those of them in which they are or ever were involved otherwise than by their work."""
        theirs = self.cases_of.get(person, ())
        return tuple(case for case in theirs if case.ever_involved(person, now) and not case.worker(person, now))

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

    def counts_as_young(self, person: PersonId, now: float) -> bool:
        """With no birth date: a subject, or somebody who ever was a sibling."""
        return self._young_from.get(person, NEVER_AFTER) <= now

    def _starts_of_childhood(self, siblings: Iterable[Part]) -> dict[PersonId, float]:
        found = {subject: NEVER_BEFORE for case in self.cases.values() for subject in case.subjects}
        for part in siblings:
            found[part.person] = min(found.get(part.person, NEVER_AFTER), part.starts)
        return found

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

    def _private(self) -> dict[PersonId, tuple[Part, ...]]:
        """By practitioner: their own family parts, and every part of somebody to whom they are related."""
        found: dict[PersonId, list[Part]] = defaultdict(list)
        for reader, related in self.related.items():
            for person in related - {reader}:
                found[reader] += (part for case in self.cases_of.get(person, ()) for part in case.parts[person])
        for reader, parts in self._family.items():
            found[reader] += parts
        return {reader: tuple(parts) for reader, parts in found.items()}

    def _cases_within_reach(self) -> dict[PersonId, tuple[CaseIndex, ...]]:
        """By reader: the cases in which they have a part, a grant, or a colleague of their team allocated, ever."""
        teams: dict[str, set[PersonId]] = defaultdict(set)
        for person, staff in self.staff.items():
            if staff.team is not None:
                teams[staff.team].add(person)
        found: dict[PersonId, list[CaseIndex]] = defaultdict(list)
        for case in self.cases.values():
            readers = case.parts.keys() | case.grants.keys()
            for part in case.allocated:
                worker = self.staff.get(part.person)
                if worker is not None and worker.team is not None:
                    readers |= teams[worker.team]
            for reader in readers:
                found[reader].append(case)
        return {reader: tuple(cases) for reader, cases in found.items()}

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
        self.complaints_handled: dict[PersonId, tuple[ComplaintIndex, ...]] = {
            key: tuple(found) for key, found in handled.items()
        }
        self.complaints_made: dict[PersonId, tuple[ComplaintIndex, ...]] = {
            key: tuple(found) for key, found in made.items()
        }


def _by_person(parts: Iterable[Part]) -> dict[PersonId, tuple[Part, ...]]:
    found: dict[PersonId, list[Part]] = defaultdict(list)
    for part in parts:
        found[part.person].append(part)
    return {person: tuple(theirs) for person, theirs in found.items()}


def _cases_of(cases: Iterable[CaseIndex]) -> dict[PersonId, tuple[CaseIndex, ...]]:
    found: dict[PersonId, list[CaseIndex]] = defaultdict(list)
    for case in cases:
        for person in case.parts:
            found[person].append(case)
    return {person: tuple(theirs) for person, theirs in found.items()}


def _first_instant(day: date, zone: ZoneInfo) -> float:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC).timestamp()
