"""Random departments, small and dense, and questions about them that fall on every edge."""

from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import strategies as st
from tests.domain.entitlement import tables

from privity.domain.cases import ASKS, ROLES, Bar, Case, Complaint, ComplaintId, Grant, Involvement
from privity.domain.department import Department
from privity.domain.entitlement.question import PUBLIC, Question
from privity.domain.facts import CATEGORIES, PURPOSES, CaseId, Fact, FactId
from privity.domain.people import (
    Contact,
    ContactId,
    ContactKind,
    Person,
    PersonId,
    Professional,
    Relation,
    Staff,
)
from privity.domain.periods import Period

INSTANTS = (
    datetime(2025, 12, 1, tzinfo=UTC),
    datetime(2026, 2, 28, tzinfo=UTC),
    datetime(2026, 3, 1, tzinfo=UTC),
    datetime(2026, 7, 14, 23, tzinfo=UTC),  # midnight of 15 July in Jersey
    datetime(2026, 9, 30, 9, 30, tzinfo=UTC),
)
MOMENT = timedelta(microseconds=1)
BIRTHS = (
    None,
    None,
    date(2008, 2, 29),  # 18 on 1 March 2026
    date(2008, 7, 15),
    date(2008, 7, 16),
    date(2010, 3, 1),  # 16 on 1 March 2026
    date(2010, 2, 28),
    date(2010, 7, 15),
    date(2012, 2, 29),
    date(2019, 5, 5),
    date(1980, 1, 1),
    date(1991, 6, 30),
)
TEAMS = ("Assessment", "Family Support", None)
STAFF_ROLES = ("social_worker", "team_manager", "head_of_service", "minute_taker", *tables.GOVERNANCE)
ACTING = ("advocate", "solicitor", "supporter", "interpreter")
CHILDREN = ("child", "sibling", "half_sibling")
PARENTS = ("mother", "father", "parent", "step_parent", "adopter", "grandparent", "other_relative")
STRANGER = PersonId("stranger")


def random_world(seed: int) -> Department:
    """A department that the file's rules of validity allow."""
    rng = Random(seed)  # noqa: S311 - nothing secret: worlds must come again from their seed
    people = tuple(_person(rng, f"p{n}") for n in range(rng.randint(4, 9)))
    everybody = [person.id for person in people]
    contacts = [contact.id for person in people for contact in person.contacts if contact.id]
    names = [CaseId(f"c{n}") for n in range(rng.choice((1, 1, 2, 2, 3, 4)))]
    return Department(
        name="St Brannock Children's Service",
        people=people,
        cases=tuple(_case(rng, case_id, people, contacts) for case_id in names),
        relations=tuple(
            Relation(person=rng.choice(everybody), to=rng.choice(everybody), relation="cousin")
            for _ in range(rng.choice((0, 0, 0, 1, 2)))
        ),
        complaints=tuple(
            Complaint(
                id=ComplaintId(f"k{n}"),
                made_by=rng.choice(everybody),
                names=_some(rng, everybody, 1, 2),
                case=rng.choice(names),
                handlers=_some(rng, everybody, 0, 2),
            )
            for n in range(rng.choice((0, 0, 1, 1, 2, 3)))
        ),
    )


def _some(rng: Random, of: list, least: int, most: int) -> tuple:
    return tuple(rng.sample(of, min(len(of), rng.randint(least, most))))


def _period(rng: Random) -> Period:
    kind = rng.random()
    if kind < 0.6:
        return Period()
    one, other = sorted(rng.sample(INSTANTS, 2))
    return Period(starts=one if kind < 0.9 else None, until=None if kind < 0.75 else other)


def _person(rng: Random, name: str) -> Person:
    kind = rng.random()
    staff = professional = None
    if kind < 0.3:
        staff = Staff(role=rng.choice(STAFF_ROLES), team=rng.choice(TEAMS))
    elif kind < 0.5:
        professional = Professional(agency="Elm Surgery", role="gp")
    return Person(
        id=PersonId(name),
        name=name,
        born=rng.choice(BIRTHS),
        staff=staff,
        professional=professional,
        contacts=tuple(
            Contact(
                kind=rng.choice(list(ContactKind)),
                value=f"{name}.{n}@mail.example",
                id=ContactId(f"k-{name}-{n}") if rng.random() < 0.8 else None,
                verified=rng.random() < 0.8,
                protected=rng.random() < 0.5,
                period=_period(rng),
            )
            for n in range(rng.choice((0, 0, 1, 2)))
        ),
    )


def _case(rng: Random, case_id: CaseId, people: tuple[Person, ...], contacts: list[ContactId]) -> Case:
    everybody = [person.id for person in people]
    subjects = _some(rng, [p.id for p in people if not p.staff and not p.professional] or everybody, 1, 2)
    involvements = []
    for _ in range(rng.randint(2, 9)):
        person = rng.choice(people)
        children = [*subjects, *(i.person for i in involvements if i.role == "child")]
        involvements.append(_involvement(rng, person, everybody, children))
    facts = tuple(_fact(rng, case_id, n, everybody) for n in range(rng.choice((0, 1, 2, 3))))
    things = [*(fact.id for fact in facts), *contacts]
    return Case(
        id=case_id,
        reference=f"CF-{case_id}",
        subjects=subjects,
        involvements=tuple(involvements),
        facts=facts,
        grants=tuple(_grant(rng, everybody, things) for _ in range(rng.choice((0, 1, 2, 3)))),
        bars=tuple(_bar(rng, everybody, things) for _ in range(rng.choice((0, 0, 0, 0, 1, 2)))),
    )


def _involvement(rng: Random, person: Person, everybody: list[PersonId], children: list[PersonId]) -> Involvement:
    role = _role(rng, person)
    others = [other for other in everybody if other != person.id]
    responsible: bool | tuple[PersonId, ...] = False
    if role in PARENTS and rng.random() < 0.7:
        responsible = True if rng.random() < 0.4 else _some(rng, children, 1, 2)
    return Involvement(
        person=person.id,
        role=role,
        allocated=role == "social_worker" and rng.random() < 0.7,
        acts_for=rng.choice(others) if role in ACTING and rng.random() < 0.85 else None,
        parental_responsibility=responsible,
        period=_period(rng),
    )


def _role(rng: Random, person: Person) -> str:
    """Mostly what such a person would be; core team and record for staff only, two of them for professionals too."""
    kind = rng.random()
    if kind < 0.12:
        return rng.choice(ACTING)
    if person.staff and kind < 0.75:
        return rng.choice((*tables.STAFF_ONLY, *tables.STAFF_OR_PROFESSIONAL, "social_worker", "social_worker"))
    if person.professional and kind < 0.75:
        return rng.choice((*tables.PARTNERS, *tables.STAFF_OR_PROFESSIONAL, "police"))
    if kind < 0.9:
        return rng.choice((*tables.FAMILY, *CHILDREN, "mother", "father", "foster_carer"))
    return rng.choice([role for role in ROLES if _may_be(person, role)])


def _may_be(person: Person, role: str) -> bool:
    if role in tables.STAFF_ONLY:
        return person.staff is not None
    return role not in tables.STAFF_OR_PROFESSIONAL or person.is_practitioner


def _fact(rng: Random, case_id: CaseId, number: int, everybody: list[PersonId]) -> Fact:
    return Fact(
        id=FactId(f"f-{case_id}-{number}"),
        about=_some(rng, everybody, 1, 2),
        category=rng.choice(CATEGORIES),
        case=case_id,
        in_confidence=rng.random() < 0.4,
        source=rng.choice(everybody) if rng.random() < 0.6 else None,
        protected=rng.random() < 0.4,
    )


def _grant(rng: Random, everybody: list[PersonId], things: list[str]) -> Grant:
    """With answers it names a fact, or one person, one category and its purposes."""
    answers = _some(rng, list(ASKS), 1, 4) if rng.random() < 0.4 else ()
    fact = rng.choice(things) if things and rng.random() < 0.4 else None
    return Grant(
        reader=rng.choice(everybody),
        by=rng.choice(everybody),
        reason="agreed",
        fact=fact,
        about=() if fact else _some(rng, everybody, 1, 1 if answers else 3),
        categories=() if fact else _some(rng, list(CATEGORIES), 1, 1 if answers else 12),
        purposes=_some(rng, list(PURPOSES), 1 if answers and not fact else 0, 5),
        answers=answers,
        period=_period(rng),
    )


def _bar(rng: Random, everybody: list[PersonId], things: list[str]) -> Bar:
    kind = rng.choice(("fact", "about", "categories", "both", "neither")) if things else "both"
    return Bar(
        readers=_some(rng, everybody, 1, 2),
        ground="an order of the court",
        fact=rng.choice(things) if kind == "fact" else None,
        about=_some(rng, everybody, 1, 2) if kind in ("about", "both") else (),
        categories=_some(rng, list(CATEGORIES), 1, 10) if kind in ("categories", "both") else (),
        period=_period(rng),
    )


def random_questions(world: Department, rng: Random, n: int) -> list[tuple[Question, datetime]]:
    return [(_question(world, rng), random_instant(rng)) for _ in range(n)]


def random_instant(rng: Random) -> datetime:
    """On an edge, a moment before one or after it, or, in Jersey's summer, on the midnight of London's clock."""
    return rng.choice(INSTANTS) + rng.choice((-MOMENT, timedelta(0), timedelta(0), MOMENT, timedelta(days=1)))


def _question(world: Department, rng: Random) -> Question:
    """Half at random over everything; half aimed at what the world holds, so that grounds are met often."""
    aimed = _aimed(world, rng) if rng.random() < 0.7 else None
    people = [person.id for person in world.people]
    reader, about, category, purpose = aimed or (
        rng.choice([*people * 3, STRANGER, PUBLIC]),
        rng.choice(people),
        rng.choice([*CATEGORIES, "complaint", "address"]),
        rng.choice(PURPOSES),
    )
    complaints = [complaint.id for complaint in world.complaints]
    complaint = rng.choice(complaints) if complaints and rng.random() < 0.15 else None
    cases = [case.id for case in world.cases]
    case = rng.choice(cases) if rng.random() < 0.5 else None
    things = [fact.id for held in world.cases for fact in held.facts if about in fact.about]
    things += [contact.id for person in world.people for contact in person.contacts if contact.id]
    if things and rng.random() < 0.4:
        thing = rng.choice(things)
        of_contact = thing.startswith("k-")
        return Question(
            reader=reader, purpose=purpose, fact=thing, case=case if of_contact else None, complaint=complaint
        )
    others = _some(rng, people, 1, 2) if rng.random() < 0.2 else ()
    return Question(
        reader=reader,
        purpose=purpose,
        about=tuple(dict.fromkeys((about, *others))),
        category=category,
        case=case,
        complaint=complaint,
    )


def _aimed(world: Department, rng: Random) -> tuple[PersonId, PersonId, str, str] | None:
    """A reader and a person who have something to do with each other, and words that fit."""
    case = rng.choice(world.cases)
    present = [*case.subjects, *(i.person for i in case.involvements)]
    category = rng.choice([*CATEGORIES, *("identity", "family", "health", "abuse", "contact", "address", "opinion")])
    purpose = rng.choice([*PURPOSES, *("casework", "child_protection_conference", "emergency", "complaint")])
    kind = rng.random()
    if kind < 0.2 and case.grants:
        grant = rng.choice(case.grants)
        about = rng.choice(grant.about or present)
        return (
            grant.reader,
            about,
            rng.choice(grant.categories or (category,)),
            rng.choice(grant.purposes or (purpose,)),
        )
    if kind < 0.3 and world.complaints:
        complaint = rng.choice(world.complaints)
        reader = rng.choice((complaint.made_by, *complaint.handlers, *complaint.names))
        category = rng.choice(("complaint", "complaint", "identity", "staff_conduct", "opinion"))
        return reader, rng.choice((complaint.made_by, *complaint.names, *case.subjects)), category, purpose
    reader = rng.choice(present)
    acting = [i.acts_for for i in case.involvements if i.person == reader and i.acts_for]
    about = rng.choice(acting if acting and rng.random() < 0.5 else present)
    return reader, about, category, purpose


seeds = st.integers(min_value=0, max_value=2**32 - 1)
worlds = seeds.map(random_world)


@st.composite
def situations(draw: st.DrawFn) -> tuple[Department, Question, datetime]:
    """A world, a question about it and the instant at which it is asked."""
    seed = draw(seeds)
    world = random_world(seed)
    [(question, at)] = random_questions(world, Random(draw(seeds)), 1)  # noqa: S311 - as above
    return world, question, at
