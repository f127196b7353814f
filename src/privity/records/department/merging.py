"""What a department is after an import: the file updates, an absence ends or is kept and told, nothing is deleted."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from unicodedata import normalize

from privity.domain.cases import Complaint
from privity.domain.department import Department
from privity.domain.people import Contact, Group, Person, Relation
from privity.records.department.case_merging import CaseMerging
from privity.records.department.pairing import always, paired, period_of
from privity.records.department.remarks import Remarks
from privity.records.intake.refused import Refused, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    department: Department
    ended: int
    kept: tuple[str, ...]


def merge(recorded: Department, given: Department, *, full: bool, at: datetime) -> Merged:
    """Raises Refused where the file gives a fact or contact to somebody else than the record does."""
    remarks = Remarks(full=full, at=at)
    cases = CaseMerging(recorded, remarks)
    merging = _Merging(remarks)
    department = replace(
        given,
        people=merging.people(recorded.people, given.people),
        cases=cases.merged(given.cases),
        relations=merging.relations(recorded.relations, given.relations),
        complaints=merging.complaints(recorded.complaints, given.complaints),
        groups=merging.groups(recorded.groups, given.groups),
    )
    return Merged(department=department, ended=remarks.ended, kept=tuple(remarks.kept))


class _Merging:
    def __init__(self, remarks: Remarks) -> None:
        self._remarks = remarks

    def people(self, recorded: tuple[Person, ...], given: tuple[Person, ...]) -> tuple[Person, ...]:
        owner = {c.id: p.id for p in recorded for c in p.contacts if c.id is not None}
        for person in given:
            for contact in person.contacts:
                if contact.id is not None and owner.get(contact.id, person.id) != person.id:
                    raise Refused("", f"the contact {shown(contact.id)} is recorded as somebody else's")
        new = {p.id: p for p in given}
        merged = [self._person(person, new.pop(person.id, None)) for person in recorded]
        return (*merged, *new.values())

    def _person(self, recorded: Person, given: Person | None) -> Person:
        if given is None:
            for contact in recorded.contacts:
                self._missing_protection(contact, recorded)
            return recorded
        if recorded == given:
            return recorded
        return replace(given, contacts=self._contacts(recorded, given))

    def _contacts(self, recorded: Person, given: Person) -> tuple[Contact, ...]:
        by_id = {c.id: c for c in given.contacts if c.id is not None}
        merged: dict[int, Contact] = {}
        still: list[Contact] = []
        former: list[Contact] = []
        for contact in recorded.contacts:
            match = by_id.pop(contact.id, None) if contact.id is not None else None
            if match is None:
                still.append(contact)
                continue
            merged[id(contact)] = self._contact(contact, match, recorded)
            if contact.protected and contact.value != match.value:
                # Somebody may still be found there: only a person may say that it needs no protection any more.
                former.append(replace(contact, id=None))
                self._remarks.keep(f"protection: former value of contact {contact.id} of {recorded.id}")
        left = [c for c in given.contacts if c.id is None or c.id in by_id]
        pairs, new = paired(still, left, _contact_key, period_of)
        for contact, match in pairs:
            if match is None:
                merged[id(contact)] = self._absent(contact, recorded)
            elif contact.id is not None and match.id is not None:
                merged[id(contact)] = self._absent(contact, recorded)
                new.append(match)
            else:
                merged[id(contact)] = self._contact(contact, match, recorded)
        return (*(merged[id(c)] for c in recorded.contacts), *former, *new)

    def _contact(self, recorded: Contact, given: Contact, person: Person) -> Contact:
        if recorded.protected and not given.protected:
            self._remarks.keep(f"protection: contact {recorded.id or recorded.kind.value} of {person.id}")
        return replace(given, id=given.id or recorded.id, protected=given.protected or recorded.protected)

    def _absent(self, contact: Contact, person: Person) -> Contact:
        if contact.protected:
            self._missing_protection(contact, person)
            return contact
        # A mailbox that the export no longer gives to somebody must not go on receiving what is theirs.
        return replace(contact, period=self._remarks.absent(contact.period))

    def _missing_protection(self, contact: Contact, person: Person) -> None:
        if contact.protected and self._remarks.full and self._remarks.running(contact.period):
            self._remarks.keep(f"protection: contact {contact.id or contact.kind.value} of {person.id}")

    def relations(self, recorded: tuple[Relation, ...], given: tuple[Relation, ...]) -> tuple[Relation, ...]:
        exact = {(frozenset({r.person, r.to}), r.relation): r for r in given}
        alike = [exact.pop((frozenset({r.person, r.to}), r.relation), None) for r in recorded]
        left = [r for r, found in zip(recorded, alike, strict=True) if found is None]
        pairs, new = paired(left, list(exact.values()), lambda r: frozenset({r.person, r.to}), always)
        changed = iter(pairs)
        merged: list[Relation] = []
        for relation, found in zip(recorded, alike, strict=True):
            match = relation if found is not None else next(changed)[1]
            if match is None and self._remarks.full:
                self._remarks.keep(f"relation: {relation.person} and {relation.to}")
            merged.append(match or relation)
        return (*merged, *new)

    def complaints(self, recorded: tuple[Complaint, ...], given: tuple[Complaint, ...]) -> tuple[Complaint, ...]:
        new = {c.id: c for c in given}
        merged = [self._complaint(complaint, new.pop(complaint.id, None)) for complaint in recorded]
        return (*merged, *new.values())

    def _complaint(self, recorded: Complaint, given: Complaint | None) -> Complaint:
        if given is None:
            if self._remarks.full:
                self._remarks.keep(f"complaint: {recorded.id}")
            return recorded
        dropped = tuple(name for name in recorded.names if name not in given.names)
        for name in dropped:
            self._remarks.keep(f"complaint: {recorded.id} names {name}")
        return replace(given, names=given.names + dropped)

    def groups(self, recorded: tuple[Group, ...], given: tuple[Group, ...]) -> tuple[Group, ...]:
        pairs, new = paired(recorded, given, _group_key, period_of)
        return (*(match or replace(g, period=self._remarks.absent(g.period)) for g, match in pairs), *new)


def _contact_key(contact: Contact) -> Hashable:
    return contact.kind, contact.value


def _group_key(group: Group) -> Hashable:
    return normalize("NFC", group.address).lower()


def overdue(department: Department, at: datetime) -> Iterable[str]:
    """Bars in force whose review date has passed; the date ends nothing."""
    for case in department.cases:
        for bar in case.bars:
            if bar.review is not None and bar.review <= at and bar.period.holds(at):
                due = bar.review.astimezone(department.zone)
                yield f"bar: case {case.id}, {', '.join(bar.readers)}: review was due {due:%Y-%m-%d}"
