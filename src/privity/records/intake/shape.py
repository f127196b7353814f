"""From JSON objects to people, relations, complaints and groups: every field of its own kind, nothing unknown."""

from privity.domain.cases import ROLES, Complaint, ComplaintId
from privity.domain.department import Department
from privity.domain.facts import CaseId
from privity.domain.people import (
    Contact,
    ContactId,
    ContactKind,
    Group,
    Identifier,
    Person,
    PersonId,
    Professional,
    Relation,
    Staff,
)
from privity.records.intake.case_shape import case_of
from privity.records.intake.fields import flag, known_word, needed, record, records, text, texts
from privity.records.intake.instants import Calendar, zone_of
from privity.records.intake.refused import Path, RefusedAt

FILE = frozenset({"department", "people", "cases", "relations", "complaints", "groups"})
DEPARTMENT = frozenset({"name", "jurisdiction", "email_domains", "time_zone"})
PERSON = frozenset({"id", "name", "aliases", "born", "identifiers", "contacts", "staff", "professional"})
CONTACT = frozenset({"id", "kind", "value", "verified", "protected", "from", "until"})
IDENTIFIER = frozenset({"kind", "value"})
STAFF = frozenset({"role", "team"})
PROFESSIONAL = frozenset({"agency", "role"})
RELATION = frozenset({"person", "to", "relation"})
COMPLAINT = frozenset({"id", "reference", "made_by", "names", "case", "handlers", "text"})
GROUP = frozenset({"address", "members", "from", "until"})

ROLE_WORDS = frozenset(ROLES)
KINDS = {kind.value: kind for kind in ContactKind}


def department_of(whole: object, beside: Department | None) -> Department:
    """Each record alone; whom it refers to is `references`' question. What the head leaves out is as recorded."""
    raw = record(whole, (), FILE)
    head = record(raw.get("department") or {}, ("department",), DEPARTMENT)
    recorded = beside or Department()
    jurisdiction = text(head, "jurisdiction", ("department",)) or recorded.jurisdiction
    time_zone = text(head, "time_zone", ("department",))
    if time_zone is None and jurisdiction == recorded.jurisdiction:
        time_zone = recorded.zone.key
    zone = zone_of(jurisdiction, time_zone, ("department",))
    dates = Calendar(zone)
    return Department(
        name=text(head, "name", ("department",)) or recorded.name,
        jurisdiction=jurisdiction,
        zone=zone,
        email_domains=texts(head, "email_domains", ("department",)) or recorded.email_domains,
        people=tuple([_person(p, ("people", n), dates) for n, p in enumerate(records(raw, "people", ()))]),
        cases=tuple([case_of(c, ("cases", n), dates) for n, c in enumerate(records(raw, "cases", ()))]),
        relations=tuple([_relation(r, ("relations", n)) for n, r in enumerate(records(raw, "relations", ()))]),
        complaints=tuple([_complaint(c, ("complaints", n)) for n, c in enumerate(records(raw, "complaints", ()))]),
        groups=tuple([_group(g, ("groups", n), dates) for n, g in enumerate(records(raw, "groups", ()))]),
    )


def _person(value: object, path: Path, dates: Calendar) -> Person:
    raw = record(value, path, PERSON)
    if raw.get("staff") is not None and raw.get("professional") is not None:
        raise RefusedAt(path, "is both staff and professional")
    return Person(
        id=PersonId(needed(raw, "id", path)),
        name=needed(raw, "name", path),
        aliases=texts(raw, "aliases", path),
        born=dates.day(raw, "born", path),
        identifiers=tuple(
            [_identifier(i, (*path, "identifiers", n)) for n, i in enumerate(records(raw, "identifiers", path))]
        ),
        contacts=tuple(
            [_contact(c, (*path, "contacts", n), dates) for n, c in enumerate(records(raw, "contacts", path))]
        ),
        staff=None if raw.get("staff") is None else _staff(raw["staff"], (*path, "staff")),
        professional=None if raw.get("professional") is None else _professional(raw["professional"], path),
    )


def _identifier(value: object, path: Path) -> Identifier:
    raw = record(value, path, IDENTIFIER)
    return Identifier(kind=needed(raw, "kind", path), value=needed(raw, "value", path))


def _contact(value: object, path: Path, dates: Calendar) -> Contact:
    raw = record(value, path, CONTACT)
    kind = known_word(needed(raw, "kind", path), KINDS, (*path, "kind"), "contact kind")
    known_as = text(raw, "id", path)
    return Contact(
        kind=KINDS[kind],
        value=needed(raw, "value", path),
        id=None if known_as is None else ContactId(known_as),
        verified=flag(raw, "verified", path),
        protected=flag(raw, "protected", path),
        period=dates.period(raw, path),
    )


def _staff(value: object, path: Path) -> Staff:
    raw = record(value, path, STAFF)
    # A staff role decides (information governance has its grounds by it), so a misspelt one is refused.
    role = text(raw, "role", path) or ""
    return Staff(role=role and known_word(role, ROLE_WORDS, (*path, "role"), "role"), team=text(raw, "team", path))


def _professional(value: object, person: Path) -> Professional:
    path = (*person, "professional")
    raw = record(value, path, PROFESSIONAL)
    # Another agency's job title decides nothing, and agencies have more titles than we have roles.
    return Professional(agency=text(raw, "agency", path), role=text(raw, "role", path))


def _relation(value: object, path: Path) -> Relation:
    raw = record(value, path, RELATION)
    return Relation(
        person=PersonId(needed(raw, "person", path)),
        to=PersonId(needed(raw, "to", path)),
        relation=text(raw, "relation", path) or "",
    )


def _complaint(value: object, path: Path) -> Complaint:
    raw = record(value, path, COMPLAINT)
    if raw.get("names") is None:  # an empty list is said: a complaint may name nobody
        raise RefusedAt((*path, "names"), "is missing")
    return Complaint(
        id=ComplaintId(needed(raw, "id", path)),
        made_by=PersonId(needed(raw, "made_by", path)),
        names=tuple(PersonId(name) for name in texts(raw, "names", path)),
        case=CaseId(needed(raw, "case", path)),
        reference=text(raw, "reference", path),
        handlers=tuple(PersonId(handler) for handler in texts(raw, "handlers", path)),
        text=texts(raw, "text", path),
    )


def _group(value: object, path: Path, dates: Calendar) -> Group:
    raw = record(value, path, GROUP)
    return Group(
        address=needed(raw, "address", path),
        members=texts(raw, "members", path),
        period=dates.period(raw, path),
    )
