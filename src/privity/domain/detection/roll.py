"""The department's people and cases, arranged for detection: who is in which case, in which part, and who is a worker."""

from collections import defaultdict
from collections.abc import Iterable
from copy import copy
from datetime import datetime
from typing import Self

from privity.domain.cases import FAMILY_ROLES, Case, Complaint
from privity.domain.department import Department
from privity.domain.difference import Difference
from privity.domain.facts import CaseId
from privity.domain.people import ContactKind, Person, PersonId

CHILD_ROLES = frozenset({"child"})
FAMILY = frozenset(FAMILY_ROLES)


class Roll:
    """Look-ups only; everything in it is the department's own values."""

    __slots__ = ("_cases_of", "_family_cases", "_people_of", "cases", "complaints_of_case", "people")

    def __init__(self, department: Department) -> None:
        self.people: dict[PersonId, Person] = {p.id: p for p in department.people}
        self.cases: dict[CaseId, Case] = {c.id: c for c in department.cases}
        cases_of: dict[PersonId, dict[CaseId, None]] = defaultdict(dict)
        for case in department.cases:
            for person in case.subjects:
                cases_of[person][case.id] = None
            for involvement in case.involvements:
                cases_of[involvement.person][case.id] = None
        self._cases_of: dict[PersonId, tuple[CaseId, ...]] = {p: tuple(c) for p, c in cases_of.items()}
        self._people_of: dict[CaseId, tuple[PersonId, ...]] = {case.id: _people_of(case) for case in department.cases}
        at_work: dict[PersonId, set[CaseId]] = defaultdict(set)
        for case in department.cases:
            for involvement in case.involvements:
                if involvement.role not in FAMILY:
                    at_work[involvement.person].add(case.id)
        self._family_cases: dict[PersonId, frozenset[CaseId]] = {
            p.id: frozenset(self.cases_of(p.id)) - at_work.get(p.id, set())
            for p in department.people
            if p.is_practitioner
        }
        self.complaints_of_case = _complaints_of_case(department)

    def after(self, difference: Difference) -> Self:
        """The same as built anew from the later department."""
        roll = copy(self)
        roll.follow(self, difference)
        return roll

    def follow(self, before: Self, difference: Difference) -> None:
        """Puts own values in place of those shared with the roll of which this is a copy."""
        self.people = before.people | {new.id: new for _, new in difference.people}
        self.cases = before.cases | {new.id: new for _, new in difference.cases}
        self._people_of = before._people_of | {new.id: _people_of(new) for _, new in difference.cases}
        were = {old.id: frozenset(before._people_of[old.id]) for old, _ in difference.cases if old}
        concerned = {p for people in were.values() for p in people}.union(
            *(self._people_of[new.id] for _, new in difference.cases)
        )
        self._cases_of = dict(before._cases_of)
        for person in concerned:
            kept = [c for c in before._cases_of.get(person, ()) if person not in were.get(c, ())]
            now = [new.id for _, new in difference.cases if person in self._people_of[new.id]]
            self._cases_of[person] = tuple(sorted((*kept, *now), key=difference.place_of_case.__getitem__))
            if not self._cases_of[person]:
                del self._cases_of[person]
        self._family_cases = dict(before._family_cases)
        for person in concerned | {new.id for _, new in difference.people}:
            self._family_cases.pop(person, None)
            if person in self.people and self.people[person].is_practitioner:
                self._family_cases[person] = self._cases_as_family(person)
        if difference.complaints:
            self.complaints_of_case = _complaints_of_case(difference.after)

    def cases_of(self, person: PersonId) -> tuple[CaseId, ...]:
        return self._cases_of.get(person, ())

    def cases_of_any(self, people: Iterable[PersonId]) -> set[CaseId]:
        return {c for p in people for c in self.cases_of(p)}

    def has_protected_address(self, person: PersonId) -> bool:
        return any(c.protected and c.kind is ContactKind.ADDRESS for c in self.people[person].contacts)

    def acted_for(self, workers: Iterable[PersonId]) -> tuple[PersonId, ...]:
        """Those for whom any of these solicitors, advocates, supporters or interpreters act."""
        acting = set(workers)
        found = (
            i.acts_for for c in self.cases_of_any(acting) for i in self.cases[c].involvements if i.person in acting
        )
        return tuple(dict.fromkeys(p for p in found if p))

    def is_worker(self, person: PersonId, cases: Iterable[CaseId] = ()) -> bool:
        """Staff or professional, unless one of these cases knows them as family alone."""
        if person not in self._family_cases:
            return False
        return self._family_cases[person].isdisjoint(cases)

    def children_of(self, case: CaseId) -> tuple[PersonId, ...]:
        found = self.cases[case]
        involved = (i.person for i in found.involvements if i.role in CHILD_ROLES)
        return tuple(dict.fromkeys((*found.subjects, *involved)))

    def cases_named_by_child(self, person: PersonId) -> tuple[CaseId, ...]:
        return tuple(c for c in self.cases_of(person) if person in self.children_of(c))

    def people_of(self, case: CaseId) -> tuple[PersonId, ...]:
        return self._people_of[case]

    def in_role(self, case: CaseId, roles: Iterable[str], at: datetime) -> tuple[PersonId, ...]:
        """Who has one of these parts now; else who ever had."""
        wanted = frozenset(roles)
        held = [i for i in self.cases[case].involvements if i.role in wanted]
        now = [i.person for i in held if i.period.holds(at)] or [i.person for i in held]
        subjects = self.children_of(case) if "child" in wanted else ()
        return tuple(dict.fromkeys((*subjects, *now)))

    def roles_in(self, person: PersonId, case: CaseId) -> frozenset[str]:
        found = self.cases[case]
        roles = {i.role for i in found.involvements if i.person == person}
        return frozenset(roles | {"child"} if person in found.subjects else roles)

    def _cases_as_family(self, person: PersonId) -> frozenset[CaseId]:
        return frozenset(case for case in self.cases_of(person) if self.roles_in(person, case) <= FAMILY)


def _people_of(case: Case) -> tuple[PersonId, ...]:
    return tuple(dict.fromkeys((*case.subjects, *(i.person for i in case.involvements))))


def _complaints_of_case(department: Department) -> dict[CaseId, list[Complaint]]:
    found: dict[CaseId, list[Complaint]] = defaultdict(list)
    for complaint in department.complaints:
        found[complaint.case].append(complaint)
    return found
