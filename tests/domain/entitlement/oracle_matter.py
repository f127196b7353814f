"""For the oracle: one question about one person, and who is or was in which case, sentence by sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from tests.domain.entitlement import tables

from privity.domain.cases import Case, Complaint, Involvement
from privity.domain.department import Department
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.facts import CATEGORIES, PURPOSES, Fact
from privity.domain.people import Contact, Person
from privity.domain.periods import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """One question about one person, asked as if about that person alone."""

    department: Department
    reader: str
    person: str
    category: str
    purpose: str
    at: datetime
    case: Case | None = None
    named: str | None = None  # the id of the fact or contact that is asked about
    fact: Fact | None = None
    contact: Contact | None = None
    complaint: Complaint | None = None


def matters(department: Department, question: Question, at: datetime) -> list[Matter]:
    """With a fact its people, category and case are taken; what is given beside it must agree."""
    about, category, case_id = tuple(question.about), question.category, question.case
    fact = contact = None
    if question.fact is not None:
        fact, owner, contact = named(department, question.fact)
        own_about = fact.about if fact else (owner,)
        own_category = fact.category if fact else contact.category
        if (about and set(about) != set(own_about)) or (category and category != own_category):
            raise BadQuestion("people or category differ from the fact's")
        if fact and case_id is not None and case_id != fact.case:
            raise BadQuestion("case differs from the fact's")
        about, category = own_about, own_category
        case_id = fact.case if fact else case_id
    held = {person.id for person in department.people}
    if not about or any(person not in held for person in about):
        raise BadQuestion("about nobody")
    if category not in CATEGORIES or question.purpose not in PURPOSES:
        raise BadQuestion("no such category or purpose")
    return [
        Matter(
            department=department,
            reader=question.reader,
            person=person,
            category=category,
            purpose=question.purpose,
            at=at,
            case=None if case_id is None else only(c for c in department.cases if c.id == case_id),
            named=question.fact,
            fact=fact,
            contact=contact,
            complaint=None
            if question.complaint is None
            else only(k for k in department.complaints if k.id == question.complaint),
        )
        for person in dict.fromkeys(about)
    ]


def named(department: Department, fact_id: str) -> tuple[Fact | None, str, Contact | None]:
    """A question's fact may be a contact's id."""
    for case in department.cases:
        for fact in case.facts:
            if fact.id == fact_id:
                return fact, "", None
    for person in department.people:
        for contact in person.contacts:
            if contact.id == fact_id:
                return None, person.id, contact
    raise BadQuestion("no such fact")


def only(found: Iterator) -> object:
    try:
        return next(found)
    except StopIteration:
        raise BadQuestion("no such case or complaint") from None


def who(m: Matter, person_id: str) -> Person | None:
    return next((person for person in m.department.people if person.id == person_id), None)


def begun(m: Matter, involvement: Involvement) -> bool:
    return involvement.period.starts is None or involvement.period.starts <= m.at


def now_in(m: Matter, case: Case, person: str) -> list[Involvement]:
    """In an involvement in force at the instant; a subject has the role child without one, and without dates."""
    found = [i for i in case.involvements if i.person == person and begun(m, i) and not ended(m, i)]
    return found + as_subject(case, person)


def ever_in(m: Matter, case: Case, person: str) -> list[Involvement]:
    """Is or ever was: what has begun, whether or not it has ended."""
    return [i for i in case.involvements if i.person == person and begun(m, i)] + as_subject(case, person)


def as_subject(case: Case, person: str) -> list[Involvement]:
    return [Involvement(person=person, role="child")] if person in case.subjects else []


def ended(m: Matter, involvement: Involvement) -> bool:
    return involvement.period.until is not None and involvement.period.until <= m.at


def roles_now(m: Matter, case: Case, person: str) -> set[str]:
    return {i.role for i in now_in(m, case, person)}


def roles_ever(m: Matter, case: Case, person: str) -> set[str]:
    return {i.role for i in ever_in(m, case, person)}


def is_practitioner(m: Matter, person: str) -> bool:
    found = who(m, person)
    return found is not None and (found.staff is not None or found.professional is not None)


def is_worker(m: Matter, case: Case, person: str) -> bool:
    """Staff or professional, unless all that they are or ever were in the case are family roles."""
    return is_practitioner(m, person) and not roles_ever(m, case, person) <= set(tables.FAMILY)


def birthday(born: date, age: int) -> date:
    """Born on 29 February: the birthday is 1 March in years without that day."""
    year = born.year + age
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (born.month, born.day) == (2, 29) and not leap:
        return date(year, 3, 1)
    return date(year, born.month, born.day)


def under(m: Matter, person: str, age: int) -> bool | None:
    """None where no birth date is recorded. A day begins in the department's own time zone."""
    found = who(m, person)
    if found is None or found.born is None:
        return None
    return m.at.astimezone(m.department.zone).date() < birthday(found.born, age)


def is_child_of(m: Matter, case: Case, person: str) -> bool:
    """A subject, or somebody involved as child, under 18 or with no birth date."""
    return "child" in roles_now(m, case, person) and under(m, person, 18) is not False


def is_young(m: Matter, person: str) -> bool:
    """Under 16; without a birth date, whoever is a subject or ever was a sibling counts as under 16."""
    known = under(m, person, 16)
    if known is not None:
        return known
    return any(
        person in case.subjects or roles_ever(m, case, person) & {"sibling", "half_sibling"}
        for case in m.department.cases
    )


def is_outsider(m: Matter) -> bool:
    """Neither subject nor involved, now or ever, in the case asked about, or in any case where none is."""
    cases = [m.case] if m.case else m.department.cases
    return not any(ever_in(m, case, m.person) for case in cases)


def in_force(m: Matter, period: Period) -> bool:
    return (period.starts is None or period.starts <= m.at) and (period.until is None or m.at < period.until)
