"""The tables as one Department value, and a revision by which gates notice cheaply that it changed."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model

from privity.domain.cases import Bar, Case, Complaint, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import Fact
from privity.domain.people import (
    Contact,
    ContactKind,
    Group,
    Identifier,
    Person,
    Professional,
    Relation,
    Staff,
)
from privity.domain.periods import ALWAYS, Period
from privity.records.department import models
from privity.records.intake.collector import without_collector

AT_A_TIME = 5000
KINDS = {kind.value: kind for kind in ContactKind}


def current_revision() -> int:
    """Grows with every import; 0 before the first."""
    return models.Standing.objects.values_list("revision", flat=True).first() or 0


@dataclass(frozen=True, slots=True)
class Mark:
    """Tells one import from every other, that of a database put back from a copy included."""

    revision: int
    imported_at: datetime | None


def current_mark() -> Mark:
    found = models.Standing.objects.values_list("revision", "imported_at").first()
    return Mark(*found) if found else Mark(0, None)


def load_department() -> Department:
    return load_with_mark()[1]


def load_with_mark() -> tuple[Mark, Department]:
    """Never half of one import and half of the next: read again until no import came between."""
    while True:
        mark = current_mark()
        with without_collector():
            department = _load()
        if current_mark() == mark:
            return mark, department


def _load() -> Department:
    standing = models.Standing.objects.first() or models.Standing()
    return Department(
        name=standing.name,
        jurisdiction=standing.jurisdiction,
        zone=ZoneInfo(standing.time_zone),
        email_domains=tuple(standing.email_domains),
        people=_people(),
        cases=_cases(),
        relations=tuple(
            [
                Relation(person=person, to=to, relation=relation)
                for person, to, relation in _rows(models.Relation, "person", "to", "relation")
            ]
        ),
        complaints=_complaints(),
        groups=tuple(
            [
                Group(address=address, members=tuple(members), period=_period(starts, until))
                for address, members, starts, until in _rows(models.Group, "address", "members", "starts", "until")
            ]
        ),
    )


def _rows(model: type[Model], *fields: str) -> Iterator[Any]:
    return model._default_manager.order_by("position").values_list(*fields).iterator(AT_A_TIME)  # noqa: SLF001 - Django's documented API in spite of its name


def _period(starts: Any, until: Any) -> Period:
    return Period(starts=starts, until=until) if starts or until else ALWAYS


def _people() -> tuple[Person, ...]:
    contacts: dict[str, list[Contact]] = defaultdict(list)
    reached_by = ("person", "known_as", "kind", "value", "verified", "protected", "starts", "until")
    for person, known_as, kind, value, verified, protected, starts, until in _rows(models.Contact, *reached_by):
        contacts[person].append(
            Contact(
                kind=KINDS[kind],
                value=value,
                id=known_as,
                verified=verified,
                protected=protected,
                period=_period(starts, until),
            )
        )
    fields = ("id", "name", "aliases", "born", "identifiers", "staff", "professional")
    return tuple(
        [
            Person(
                id=known_as,
                name=name,
                aliases=tuple(aliases),
                born=born,
                identifiers=tuple([Identifier(kind=kind, value=value) for kind, value in identifiers]),
                contacts=tuple(contacts.get(known_as, ())),
                staff=staff and Staff(role=staff[0], team=staff[1]),
                professional=professional and Professional(agency=professional[0], role=professional[1]),
            )
            for known_as, name, aliases, born, identifiers, staff, professional in _rows(models.Person, *fields)
        ]
    )


def _cases() -> tuple[Case, ...]:
    involvements, facts, grants, bars = _involvements(), _facts(), _grants(), _bars()
    return tuple(
        [
            Case(
                id=known_as,
                reference=reference,
                subjects=tuple(subjects),
                involvements=tuple(involvements.get(known_as, ())),
                facts=tuple(facts.get(known_as, ())),
                grants=tuple(grants.get(known_as, ())),
                bars=tuple(bars.get(known_as, ())),
            )
            for known_as, reference, subjects in _rows(models.Case, "id", "reference", "subjects")
        ]
    )


def _involvements() -> dict[str, list[Involvement]]:
    found: dict[str, list[Involvement]] = defaultdict(list)
    fields = ("case", "person", "role", "allocated", "acts_for", "parental_responsibility", "starts", "until")
    for case, person, role, allocated, acts_for, responsibility, starts, until in _rows(models.Involvement, *fields):
        found[case].append(
            Involvement(
                person=person,
                role=role,
                allocated=allocated,
                acts_for=acts_for,
                parental_responsibility=tuple(responsibility) if isinstance(responsibility, list) else responsibility,
                period=_period(starts, until),
            )
        )
    return found


def _facts() -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    fields = ("case", "id", "about", "category", "text", "in_confidence", "source", "protected")
    for case, known_as, about, category, text, in_confidence, source, protected in _rows(models.Fact, *fields):
        found[case].append(
            Fact(
                id=known_as,
                about=tuple(about),
                category=category,
                case=case,
                text=tuple(text),
                in_confidence=in_confidence,
                source=source,
                protected=protected,
            )
        )
    return found


def _grants() -> dict[str, list[Grant]]:
    found: dict[str, list[Grant]] = defaultdict(list)
    fields = ("case", "reader", "by", "reason", "fact", "starts", "until", "about", "categories", "purposes", "answers")
    for case, reader, by, reason, fact, starts, until, *lists in _rows(models.Grant, *fields):
        about, categories, purposes, answers = map(tuple, lists)
        found[case].append(
            Grant(
                reader=reader,
                by=by,
                reason=reason,
                fact=fact,
                about=about,
                categories=categories,
                purposes=purposes,
                answers=answers,
                period=_period(starts, until),
            )
        )
    return found


def _bars() -> dict[str, list[Bar]]:
    found: dict[str, list[Bar]] = defaultdict(list)
    fields = ("case", "readers", "ground", "fact", "about", "categories", "starts", "until", "review")
    for case, readers, ground, fact, about, categories, starts, until, review in _rows(models.Bar, *fields):
        found[case].append(
            Bar(
                readers=tuple(readers),
                ground=ground,
                fact=fact,
                about=tuple(about),
                categories=tuple(categories),
                period=_period(starts, until),
                review=review,
            )
        )
    return found


def _complaints() -> tuple[Complaint, ...]:
    fields = ("id", "made_by", "case", "reference", "names", "handlers", "text")
    return tuple(
        [
            Complaint(
                id=known_as,
                made_by=made_by,
                case=case,
                reference=reference,
                names=tuple(names),
                handlers=tuple(handlers),
                text=tuple(text),
            )
            for known_as, made_by, case, reference, names, handlers, text in _rows(models.Complaint, *fields)
        ]
    )
