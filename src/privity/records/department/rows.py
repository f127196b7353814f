"""Rows of the tables from the department's values."""

from privity.domain import cases as domain
from privity.domain import people
from privity.domain.facts import Fact
from privity.records.department import models


def person(place: int, p: people.Person) -> models.Person:
    return models.Person(
        id=p.id,
        position=place,
        name=p.name,
        aliases=p.aliases,
        born=p.born,
        identifiers=[[i.kind, i.value] for i in p.identifiers],
        staff=p.staff and [p.staff.role, p.staff.team],
        professional=p.professional and [p.professional.agency, p.professional.role],
    )


def contact(person_id: str, place: int, c: people.Contact) -> models.Contact:
    return models.Contact(
        person=person_id,
        position=place,
        known_as=c.id,
        kind=c.kind.value,
        value=c.value,
        verified=c.verified,
        protected=c.protected,
        starts=c.period.starts,
        until=c.period.until,
    )


def case(place: int, c: domain.Case) -> models.Case:
    return models.Case(id=c.id, position=place, reference=c.reference, subjects=c.subjects)


def involvement(case_id: str, place: int, i: domain.Involvement) -> models.Involvement:
    return models.Involvement(
        case=case_id,
        position=place,
        person=i.person,
        role=i.role,
        allocated=i.allocated,
        acts_for=i.acts_for,
        parental_responsibility=i.parental_responsibility,
        starts=i.period.starts,
        until=i.period.until,
    )


def fact(case_id: str, place: int, f: Fact) -> models.Fact:
    return models.Fact(
        id=f.id,
        case=case_id,
        position=place,
        about=f.about,
        category=f.category,
        text=f.text,
        in_confidence=f.in_confidence,
        source=f.source,
        protected=f.protected,
    )


def grant(case_id: str, place: int, g: domain.Grant) -> models.Grant:
    return models.Grant(
        case=case_id,
        position=place,
        reader=g.reader,
        by=g.by,
        reason=g.reason,
        fact=g.fact,
        about=g.about,
        categories=g.categories,
        purposes=g.purposes,
        answers=g.answers,
        starts=g.period.starts,
        until=g.period.until,
    )


def bar(case_id: str, place: int, b: domain.Bar) -> models.Bar:
    return models.Bar(
        case=case_id,
        position=place,
        readers=b.readers,
        ground=b.ground,
        fact=b.fact,
        about=b.about,
        categories=b.categories,
        starts=b.period.starts,
        until=b.period.until,
        review=b.review,
    )


def relation(place: int, r: people.Relation) -> models.Relation:
    return models.Relation(position=place, person=r.person, to=r.to, relation=r.relation)


def complaint(place: int, c: domain.Complaint) -> models.Complaint:
    return models.Complaint(
        id=c.id,
        position=place,
        reference=c.reference,
        made_by=c.made_by,
        names=c.names,
        case=c.case,
        handlers=c.handlers,
        text=c.text,
    )


def group(place: int, g: people.Group) -> models.Group:
    return models.Group(
        position=place, address=g.address, members=g.members, starts=g.period.starts, until=g.period.until
    )
