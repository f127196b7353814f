"""A department written as a department file again; reading what is written gives the same department."""

import csv
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from privity.domain.cases import Bar, Case, Complaint, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import Fact
from privity.domain.people import Contact, Group, Person
from privity.domain.periods import Period
from privity.records.intake.fields import Raw

COLUMNS: dict[str, tuple[str, ...]] = {
    "department": ("name", "jurisdiction", "email_domains", "time_zone"),
    "people": (
        *("id", "name", "aliases", "born", "identifiers"),
        *("staff_role", "staff_team", "professional_role", "professional_agency"),
    ),
    "contacts": ("person", "id", "kind", "value", "verified", "protected", "from", "until"),
    "cases": ("id", "reference", "subjects"),
    "involvements": ("case", "person", "role", "allocated", "for", "parental_responsibility", "from", "until"),
    "facts": ("case", "id", "about", "category", "text", "in_confidence", "source", "protected"),
    "grants": (
        *("case", "reader", "fact", "about", "categories", "purposes", "answers", "from", "until", "by", "reason"),
    ),
    "bars": ("case", "readers", "fact", "about", "categories", "ground", "from", "until", "review"),
    "relations": ("person", "to", "relation"),
    "complaints": ("id", "reference", "made_by", "names", "case", "handlers", "text"),
    "groups": ("address", "members", "from", "until"),
}


def write_department(department: Department) -> Raw:
    """The JSON form. Absent and empty fields are left out."""
    head = {
        "name": department.name,
        "jurisdiction": department.jurisdiction,
        "email_domains": department.email_domains,
        "time_zone": department.zone.key,
    }
    return {
        "department": _said(head),
        "people": [person_written(p) for p in department.people],
        "cases": [case_written(c) for c in department.cases],
        "relations": [_said({"person": r.person, "to": r.to, "relation": r.relation}) for r in department.relations],
        "complaints": [_complaint(c) for c in department.complaints],
        "groups": [_group(g) for g in department.groups],
    }


def write_csv(department: Department, folder: Path) -> None:
    """The folder of CSV files. A `;` inside of one of several values would part it; such a department has no CSV form."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in COLUMNS.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(columns)
            for raw in _rows(name, department):
                rows.writerow([_cell(raw.get(column)) for column in columns])


def person_written(person: Person) -> Raw:
    return _said(
        {
            "id": person.id,
            "name": person.name,
            "aliases": person.aliases,
            "born": person.born and person.born.isoformat(),
            "identifiers": [{"kind": i.kind, "value": i.value} for i in person.identifiers],
            "contacts": [_contact(c) for c in person.contacts],
            "staff": None if person.staff is None else _said({"role": person.staff.role, "team": person.staff.team}),
            "professional": person.professional
            and _said({"agency": person.professional.agency, "role": person.professional.role}),
        },
    )


def case_written(case: Case) -> Raw:
    return _said(
        {
            "id": case.id,
            "reference": case.reference,
            "subjects": case.subjects,
            "involvements": [_involvement(i) for i in case.involvements],
            "facts": [_fact(f) for f in case.facts],
            "grants": [_grant(g) for g in case.grants],
            "bars": [_bar(b) for b in case.bars],
        }
    )


def _contact(contact: Contact) -> Raw:
    raw = {"id": contact.id, "kind": contact.kind.value, "value": contact.value, "verified": contact.verified}
    return _said(raw | {"protected": contact.protected} | _period(contact.period))


def _involvement(involved: Involvement) -> Raw:
    raw = {"person": involved.person, "role": involved.role, "allocated": involved.allocated, "for": involved.acts_for}
    return _said(raw | {"parental_responsibility": involved.parental_responsibility} | _period(involved.period))


def _fact(fact: Fact) -> Raw:
    raw = {"id": fact.id, "about": fact.about, "category": fact.category, "text": fact.text}
    return _said(raw | {"in_confidence": fact.in_confidence, "source": fact.source, "protected": fact.protected})


def _grant(grant: Grant) -> Raw:
    what = {"fact": grant.fact, "about": grant.about, "categories": grant.categories}
    how = {"purposes": grant.purposes, "answers": grant.answers, "by": grant.by, "reason": grant.reason}
    return _said({"reader": grant.reader} | what | how | _period(grant.period))


def _bar(bar: Bar) -> Raw:
    what = {"readers": bar.readers, "fact": bar.fact, "about": bar.about, "categories": bar.categories}
    return _said(what | {"ground": bar.ground, "review": _instant(bar.review)} | _period(bar.period))


def _complaint(complaint: Complaint) -> Raw:
    raw = {"id": complaint.id, "reference": complaint.reference, "made_by": complaint.made_by, "case": complaint.case}
    return _said(raw | {"handlers": complaint.handlers, "text": complaint.text}) | {"names": list(complaint.names)}


def _group(group: Group) -> Raw:
    return _said({"address": group.address, "members": group.members} | _period(group.period))


def _period(period: Period) -> Raw:
    return {"from": _instant(period.starts), "until": _instant(period.until)}


def _instant(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _said(raw: Raw) -> Raw:
    # An empty object still says something (a professional of whom no more is known); the rest says nothing when empty.
    return {
        key: list(value) if isinstance(value, tuple) else value
        for key, value in raw.items()
        if value not in (None, "", False, (), [])
    }


def _rows(name: str, department: Department) -> Iterable[Raw]:
    """Cases' parts case by case: the whole as one JSON form would need the memory twice."""
    if name == "people":
        return (_flat(person_written(person)) for person in department.people)
    if name == "contacts":
        return (_contact(c) | {"person": p.id} for p in department.people for c in p.contacts)
    if name == "cases":
        return (case_written(case) for case in department.cases)
    if name in {"involvements", "facts", "grants", "bars"}:
        return (raw for case in department.cases for raw in _inside(case, name))
    rest = write_department(replace(department, people=(), cases=()))
    found: list[Raw] = [rest[name]] if name == "department" else rest[name]
    return found


def _inside(case: Case, name: str) -> Iterable[Raw]:
    return ({**raw, "case": case.id} for raw in case_written(case).get(name, ()))


def _flat(raw: Raw) -> Raw:
    for block in ("staff", "professional"):
        if block in raw:
            found: Raw = raw.pop(block)
            raw.update({f"{block}_{field}": value for field, value in found.items()} or {f"{block}_role": "true"})
    raw["identifiers"] = [f"{i['kind']}:{i['value']}" for i in raw.get("identifiers", ())]
    return raw


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if value is True:
        return "true"
    if isinstance(value, list):
        return ";".join(str(part) for part in value)
    return str(value)
