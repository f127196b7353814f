"""The tables as one Department value, and a revision by which gates notice cheaply that it changed."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import BooleanField, DateField, DateTimeField, JSONField, Model, TextField
from django.db.models.functions import Cast

from privity.domain.cases import Bar, Case, Complaint, Grant, Involvement
from privity.domain.department import Department
from privity.domain.difference import MOST
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

T = TypeVar("T", Person, Case)
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


def load_after(built: Mark, before: Department) -> tuple[Mark, Department] | None:
    """As `load_with_mark`, from what was loaded of an earlier import: unchanged entries are the same values.

    None where it is not noted what came between, or what is there does not follow from the earlier.
    """
    while True:
        mark = current_mark()
        changes = list(
            models.Change.objects.filter(revision__range=(built.revision, mark.revision)).order_by("revision")
        )
        noted = [change.revision for change in changes] == list(range(built.revision, mark.revision + 1))
        if not noted or (changes[0].imported_at, changes[-1].imported_at) != (built.imported_at, mark.imported_at):
            return None
        department = _changed(before, changes[1:])
        if department is None:
            return None
        if current_mark() == mark:
            return mark, department


def _changed(before: Department, changes: list[models.Change]) -> Department | None:
    ids = {person for change in changes for person in change.people}
    case_ids = {case for change in changes for case in change.cases}
    if any(change.everything for change in changes) or len(ids) + len(case_ids) > MOST:
        return None
    people = _replaced(before.people, _people(id__in=ids), _places(models.Person, ids))
    cases = _replaced(before.cases, _cases(case_ids), _places(models.Case, case_ids))
    if people is None or cases is None:
        return None
    complaints = _complaints()
    same = complaints == before.complaints
    return _department(people, cases, before.complaints if same else complaints)


def _replaced(before: tuple[T, ...], now: Iterable[T], places: dict[str, int]) -> tuple[T, ...] | None:
    entries = list(before)
    for entry in now:
        place = places[entry.id]
        if place < len(before) and before[place].id == entry.id:
            entries[place] = entry
        elif place == len(entries):
            entries.append(entry)
        else:
            return None
    return tuple(entries)


def _places(model: type[Model], ids: set[str]) -> dict[str, int]:
    return dict(model._default_manager.filter(id__in=ids).values_list("id", "position"))  # noqa: SLF001 - Django's documented API in spite of its name


def _load() -> Department:
    return _department(_people(), _cases(), _complaints())


def _department(people: tuple[Person, ...], cases: tuple[Case, ...], complaints: tuple[Complaint, ...]) -> Department:
    standing = models.Standing.objects.first() or models.Standing()
    return Department(
        name=standing.name,
        jurisdiction=standing.jurisdiction,
        zone=ZoneInfo(standing.time_zone),
        email_domains=tuple(standing.email_domains),
        people=people,
        cases=cases,
        relations=tuple(
            [
                Relation(person=person, to=to, relation=relation)
                for person, to, relation in _rows(models.Relation, "person", "to", "relation")
            ]
        ),
        complaints=complaints,
        groups=tuple(
            [
                Group(address=address, members=tuple(members), period=_period(starts, until))
                for address, members, starts, until in _rows(models.Group, "address", "members", "starts", "until")
            ]
        ),
    )


def _rows(model: type[Model], *fields: str, **only: set[str]) -> Iterator[Any]:
    """As `values_list`, in a third of the time: each different value is read once, and most are `[]`, true or absent."""
    rows = model._default_manager.filter(**only).order_by("position")  # noqa: SLF001 - Django's documented API in spite of its name
    kinds = [model._meta.get_field(name) for name in fields]  # noqa: SLF001 - as above
    columns = [Cast(f.name, TextField()) if isinstance(f, JSONField) else f.name for f in kinds]
    reads = [(n, read) for n, f in enumerate(kinds) if (read := READ.get(type(f))) is not None]
    try:
        sql, values = rows.values_list(*columns).query.sql_with_params()
    except EmptyResultSet:  # of no ids
        return
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        while found := cursor.fetchmany(AT_A_TIME):
            for row in found:
                entry = list(row)
                for n, read in reads:
                    if entry[n] is not None:
                        entry[n] = read(entry[n])
                yield entry


@lru_cache(maxsize=65536)
def _value(written: str) -> Any:
    """Not to be changed by whoever gets it."""
    return json.loads(written)


@lru_cache(maxsize=65536)
def _instant(written: str | datetime) -> datetime:
    """SQLite has instants as text without an offset, in UTC."""
    instant = datetime.fromisoformat(written) if isinstance(written, str) else written
    return instant if instant.tzinfo else instant.replace(tzinfo=UTC)


@lru_cache(maxsize=65536)
def _day(written: str | date) -> date:
    return date.fromisoformat(written) if isinstance(written, str) else written


READ: dict[type[Any], Callable[[Any], Any]] = {
    JSONField: _value,
    BooleanField: bool,
    DateTimeField: _instant,
    DateField: _day,
}


def _period(starts: Any, until: Any) -> Period:
    return Period(starts=starts, until=until) if starts or until else ALWAYS


def _people(**only: set[str]) -> tuple[Person, ...]:
    contacts: dict[str, list[Contact]] = defaultdict(list)
    reached_by = ("person", "known_as", "kind", "value", "verified", "protected", "starts", "until")
    for person, known_as, kind, value, verified, protected, starts, until in _rows(
        models.Contact, *reached_by, **({"person__in": only["id__in"]} if only else {})
    ):
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
            for known_as, name, aliases, born, identifiers, staff, professional in _rows(models.Person, *fields, **only)
        ]
    )


def _cases(ids: set[str] | None = None) -> tuple[Case, ...]:
    of_case = {} if ids is None else {"case__in": ids}
    own = {} if ids is None else {"id__in": ids}
    involvements, facts = _involvements(**of_case), _facts(**of_case)
    grants, bars = _grants(**of_case), _bars(**of_case)
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
            for known_as, reference, subjects in _rows(models.Case, "id", "reference", "subjects", **own)
        ]
    )


def _involvements(**of_case: set[str]) -> dict[str, list[Involvement]]:
    found: dict[str, list[Involvement]] = defaultdict(list)
    fields = ("case", "person", "role", "allocated", "acts_for", "parental_responsibility", "starts", "until")
    for case, person, role, allocated, acts_for, responsibility, starts, until in _rows(
        models.Involvement, *fields, **of_case
    ):
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


def _facts(**of_case: set[str]) -> dict[str, list[Fact]]:
    found: dict[str, list[Fact]] = defaultdict(list)
    fields = ("case", "id", "about", "category", "text", "in_confidence", "source", "protected")
    for case, known_as, about, category, text, in_confidence, source, protected in _rows(
        models.Fact, *fields, **of_case
    ):
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


def _grants(**of_case: set[str]) -> dict[str, list[Grant]]:
    found: dict[str, list[Grant]] = defaultdict(list)
    fields = ("case", "reader", "by", "reason", "fact", "starts", "until", "about", "categories", "purposes", "answers")
    for case, reader, by, reason, fact, starts, until, *lists in _rows(models.Grant, *fields, **of_case):
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


def _bars(**of_case: set[str]) -> dict[str, list[Bar]]:
    found: dict[str, list[Bar]] = defaultdict(list)
    fields = ("case", "readers", "ground", "fact", "about", "categories", "starts", "until", "review")
    for case, readers, ground, fact, about, categories, starts, until, review in _rows(models.Bar, *fields, **of_case):
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
