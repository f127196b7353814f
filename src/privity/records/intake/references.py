"""Whom and what the records refer to: everybody exists, once, and only workers hold the roles that open records."""

from collections.abc import Iterable

from privity.domain.cases import Case, Complaint
from privity.domain.department import Department
from privity.domain.people import Person
from privity.records.intake.refused import Path, RefusedAt, shown

STAFF_ROLES = frozenset(
    {"social_worker", "team_manager", "head_of_service", "minute_taker", "conference_administrator"}
)
PRACTITIONER_ROLES = frozenset({"independent_chair", "legal_adviser"})
CHILDREN = frozenset({"child", "sibling", "half_sibling"})


def check(department: Department, beside: Department | None = None) -> None:
    """Raises RefusedAt at the first flaw. `beside` is what is recorded already: a partial file may refer to it."""
    _Check(department, beside or Department()).run()


class _Check:
    def __init__(self, department: Department, beside: Department) -> None:
        self.department = department
        self.people: dict[str, Person] = {p.id: p for p in beside.people}
        self.people.update((p.id, p) for p in department.people)
        self.cases = {c.id for d in (beside, department) for c in d.cases}
        self.contacts = {c.id for d in (beside, department) for p in d.people for c in p.contacts if c.id is not None}
        self.facts = {f.id for d in (beside, department) for c in d.cases for f in c.facts}
        self.recorded_children = {
            c.id: {*c.subjects, *(i.person for i in c.involvements if i.role in CHILDREN)} for c in beside.cases
        }

    def run(self) -> None:
        d = self.department
        _once((p.id, ("people", n)) for n, p in enumerate(d.people))
        _once((c.id, ("cases", n)) for n, c in enumerate(d.cases))
        _once((c.id, ("complaints", n)) for n, c in enumerate(d.complaints))
        contacts = (
            (c.id, ("people", n, "contacts", m))
            for n, p in enumerate(d.people)
            for m, c in enumerate(p.contacts)
            if c.id is not None
        )
        # One name space: a grant's or bar's `fact` may be either.
        facts = ((f.id, ("cases", n, "facts", m)) for n, c in enumerate(d.cases) for m, f in enumerate(c.facts))
        _once([*contacts, *facts])
        if both := self.contacts & self.facts:
            raise RefusedAt((), f"{shown(min(both))} is the id of both a fact and a contact")
        for n, case in enumerate(d.cases):
            self._case(case, ("cases", n))
        for n, relation in enumerate(d.relations):
            self._person(relation.person, ("relations", n, "person"))
            self._person(relation.to, ("relations", n, "to"))
        for n, complaint in enumerate(d.complaints):
            self._complaint(complaint, ("complaints", n))
        for n, group in enumerate(d.groups):
            for m, member in enumerate(group.members):
                if "@" not in member:
                    self._person(member, ("groups", n, "members", m))

    def _case(self, case: Case, path: Path) -> None:
        self._everybody(case.subjects, (*path, "subjects"))
        self._involvements(case, path)
        for n, fact in enumerate(case.facts):
            here = (*path, "facts", n)
            self._everybody(fact.about, (*here, "about"))
            if fact.source is not None:
                self._person(fact.source, (*here, "source"))
        for n, grant in enumerate(case.grants):
            here = (*path, "grants", n)
            self._person(grant.reader, (*here, "reader"))
            self._person(grant.by, (*here, "by"))
            self._everybody(grant.about, (*here, "about"))
            self._fact(grant.fact, here)
        for n, bar in enumerate(case.bars):
            here = (*path, "bars", n)
            self._everybody(bar.readers, (*here, "readers"))
            self._everybody(bar.about, (*here, "about"))
            self._fact(bar.fact, here)

    def _involvements(self, case: Case, path: Path) -> None:
        children: set[str] | None = None
        for n, involved in enumerate(case.involvements):
            here = (*path, "involvements", n)
            self._person(involved.person, (*here, "person"))
            person = self.people[involved.person]
            if involved.role in STAFF_ROLES and person.staff is None:
                raise RefusedAt((*here, "role"), "is for staff only")
            if involved.role in PRACTITIONER_ROLES and not person.is_practitioner:
                raise RefusedAt((*here, "role"), "is for staff and professionals only")
            if involved.acts_for is not None:
                self._person(involved.acts_for, (*here, "for"))
            if isinstance(involved.parental_responsibility, tuple):
                if children is None:
                    children = {*case.subjects, *(i.person for i in case.involvements if i.role in CHILDREN)}
                    children |= self.recorded_children.get(case.id, set())
                listed = (*here, "parental_responsibility")
                self._everybody(involved.parental_responsibility, listed)
                for m, child in enumerate(involved.parental_responsibility):
                    if child not in children:
                        raise RefusedAt((*listed, m), f"{shown(child)} is no child of the case")

    def _complaint(self, complaint: Complaint, path: Path) -> None:
        self._person(complaint.made_by, (*path, "made_by"))
        self._everybody(complaint.names, (*path, "names"))
        self._everybody(complaint.handlers, (*path, "handlers"))
        if complaint.case not in self.cases:
            raise RefusedAt((*path, "case"), f"refers to no case: {shown(complaint.case)}")

    def _person(self, person: str, path: Path) -> None:
        if person not in self.people:
            raise RefusedAt(path, f"refers to nobody: {shown(person)}")

    def _everybody(self, people: tuple[str, ...], path: Path) -> None:
        for n, person in enumerate(people):
            if person not in self.people:
                raise RefusedAt((*path, n), f"refers to nobody: {shown(person)}")

    def _fact(self, fact: str | None, path: Path) -> None:
        if fact is not None and fact not in self.facts and fact not in self.contacts:
            raise RefusedAt((*path, "fact"), f"refers to no fact and no contact: {shown(fact)}")


def _once(ids: Iterable[tuple[str | None, Path]]) -> None:
    seen: set[str | None] = set()
    for known_as, path in ids:
        if known_as in seen:
            raise RefusedAt((*path, "id"), f"is there twice: {shown(str(known_as))}")
        seen.add(known_as)
