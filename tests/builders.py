"""Small builders of invented people, cases and departments, so that a test shows only what matters to it."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from privity.domain.cases import Bar, Case, Complaint, ComplaintId, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import CaseId, Fact, FactId
from privity.domain.people import (
    Contact,
    ContactId,
    ContactKind,
    Identifier,
    Person,
    PersonId,
    Professional,
    Relation,
    Staff,
)
from privity.domain.periods import Period

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
"""The instant at which tests ask, unless they say another."""


def ids(names: str | Iterable[str] | None) -> tuple[PersonId, ...]:
    """People by their ids: one string with spaces between, or any iterable of them."""
    if names is None:
        return ()
    return tuple(PersonId(name) for name in (names.split() if isinstance(names, str) else names))


def words(text: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(text.split() if isinstance(text, str) else text)


def period(starts: str | datetime | None = None, until: str | datetime | None = None) -> Period:
    return Period(starts=instant(starts), until=instant(until))


def instant(written: str | datetime | None) -> datetime | None:
    """An ISO date or instant; without an offset it is UTC, which is Jersey's time from November to March."""
    if written is None or isinstance(written, datetime):
        return written
    read = datetime.fromisoformat(written)
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def contact(
    kind: str,
    value: str = "",
    *,
    contact_id: str | None = None,
    verified: bool = True,
    protected: bool = False,
    starts: str | datetime | None = None,
    until: str | datetime | None = None,
) -> Contact:
    return Contact(
        kind=ContactKind(kind),
        value=value or f"{contact_id or 'somebody'}@mail.example",
        id=ContactId(contact_id) if contact_id else None,
        verified=verified,
        protected=protected,
        period=period(starts, until),
    )


def person(
    person_id: str,
    name: str | None = None,
    *,
    born: str | None = None,
    aliases: Sequence[str] = (),
    contacts: Sequence[Contact] = (),
    identifiers: Sequence[tuple[str, str]] = (),
) -> Person:
    """Family or public."""
    return Person(
        id=PersonId(person_id),
        name=name or person_id.title(),
        born=date.fromisoformat(born) if born else None,
        aliases=tuple(aliases),
        contacts=tuple(contacts),
        identifiers=tuple(Identifier(kind=kind, value=value) for kind, value in identifiers),
    )


def worker(
    person_id: str,
    name: str | None = None,
    *,
    role: str = "social_worker",
    team: str | None = None,
    contacts: Sequence[Contact] = (),
) -> Person:
    """Staff of the department."""
    return Person(
        id=PersonId(person_id),
        name=name or person_id.title(),
        contacts=tuple(contacts),
        staff=Staff(role=role, team=team),
    )


def professional(
    person_id: str,
    name: str | None = None,
    *,
    agency: str = "Elm Surgery",
    role: str = "gp",
    contacts: Sequence[Contact] = (),
) -> Person:
    return Person(
        id=PersonId(person_id),
        name=name or person_id.title(),
        contacts=tuple(contacts),
        professional=Professional(agency=agency, role=role),
    )


def involved(
    person_id: str,
    role: str,
    *,
    allocated: bool = False,
    acts_for: str | None = None,
    responsible: bool | str | Iterable[str] = False,
    starts: str | datetime | None = None,
    until: str | datetime | None = None,
) -> Involvement:
    return Involvement(
        person=PersonId(person_id),
        role=role,
        allocated=allocated,
        acts_for=PersonId(acts_for) if acts_for else None,
        parental_responsibility=responsible if isinstance(responsible, bool) else ids(responsible),
        period=period(starts, until),
    )


def fact(
    fact_id: str,
    about: str | Iterable[str],
    category: str,
    *,
    case: str = "c",
    text: Sequence[str] = (),
    in_confidence: bool = False,
    source: str | None = None,
    protected: bool = False,
) -> Fact:
    return Fact(
        id=FactId(fact_id),
        about=ids(about),
        category=category,
        case=CaseId(case),
        text=tuple(text),
        in_confidence=in_confidence,
        source=PersonId(source) if source else None,
        protected=protected,
    )


def grant(
    reader: str,
    *,
    by: str = "jo",
    fact_id: str | None = None,
    about: str | Iterable[str] = (),
    categories: str | Iterable[str] = (),
    purposes: str | Iterable[str] = (),
    answers: str | Iterable[str] = (),
    starts: str | datetime | None = None,
    until: str | datetime | None = None,
) -> Grant:
    return Grant(
        reader=PersonId(reader),
        by=PersonId(by),
        reason="agreed with the family",
        fact=fact_id,
        about=ids(about),
        categories=words(categories),
        purposes=words(purposes),
        answers=words(answers),
        period=period(starts, until),
    )


def bar(
    readers: str | Iterable[str],
    *,
    ground: str = "an order of the court",
    fact_id: str | None = None,
    about: str | Iterable[str] = (),
    categories: str | Iterable[str] = (),
    starts: str | datetime | None = None,
    until: str | datetime | None = None,
    review: str | datetime | None = None,
) -> Bar:
    return Bar(
        readers=ids(readers),
        ground=ground,
        fact=fact_id,
        about=ids(about),
        categories=words(categories),
        period=period(starts, until),
        review=instant(review),
    )


def case(
    case_id: str = "c",
    subjects: str | Iterable[str] = "ella",
    involvements: Iterable[Involvement] = (),
    *,
    reference: str | None = None,
    facts: Iterable[Fact] = (),
    grants: Iterable[Grant] = (),
    bars: Iterable[Bar] = (),
) -> Case:
    return Case(
        id=CaseId(case_id),
        reference=reference or f"CF-{case_id}",
        subjects=ids(subjects),
        involvements=tuple(involvements),
        facts=tuple(facts),
        grants=tuple(grants),
        bars=tuple(bars),
    )


def complaint(
    complaint_id: str,
    made_by: str,
    names: str | Iterable[str],
    *,
    case: str = "c",
    handlers: str | Iterable[str] = (),
    text: Sequence[str] = (),
) -> Complaint:
    return Complaint(
        id=ComplaintId(complaint_id),
        made_by=PersonId(made_by),
        names=ids(names),
        case=CaseId(case),
        handlers=ids(handlers),
        text=tuple(text),
    )


def related(one: str, other: str, relation: str = "cousin") -> Relation:
    return Relation(person=PersonId(one), to=PersonId(other), relation=relation)


def department(
    people: Iterable[Person],
    cases: Iterable[Case],
    *,
    relations: Iterable[Relation] = (),
    complaints: Iterable[Complaint] = (),
    email_domains: Sequence[str] = ("childrens.example.je",),
) -> Department:
    return Department(
        name="St Brannock Children's Service",
        email_domains=tuple(email_domains),
        people=tuple(people),
        cases=tuple(cases),
        relations=tuple(relations),
        complaints=tuple(complaints),
    )
