"""For the oracle: what is withheld whatever the ground, paragraph by paragraph."""

from tests.domain.entitlement import tables
from tests.domain.entitlement.oracle_grounds import Ground
from tests.domain.entitlement.oracle_matter import (
    Matter,
    begun,
    ever_in,
    in_force,
    is_practitioner,
    is_worker,
    roles_ever,
    who,
)

from privity.domain.cases import Bar, Case, Complaint


def is_barred(m: Matter) -> bool:
    """A bar in force on the reader, or on one for whom the reader acts or ever acted, in whatever case."""
    as_one = {m.reader} | {
        i.acts_for
        for case in m.department.cases
        for i in case.involvements
        if i.person == m.reader and i.acts_for is not None and begun(m, i)
    }
    return any(
        in_force(m, bar.period) and as_one & set(bar.readers) and bar_reaches(m, case, bar)
        for case in m.department.cases
        for bar in case.bars
    )


def bar_reaches(m: Matter, case: Case, bar: Bar) -> bool:
    """Its fact; or its people (everybody who is or was in its case but its readers) and categories (all)."""
    if bar.fact is not None:
        return bar.fact == m.named
    everybody = bool(ever_in(m, case, m.person)) and m.person not in bar.readers
    person = m.person in bar.about if bar.about else everybody
    return person and (not bar.categories or m.category in bar.categories)


def is_protected(m: Matter) -> bool:
    """A protected fact, or a category that a contact in force protects."""
    if (m.fact and m.fact.protected) or (m.contact and m.contact.protected):
        return True
    contacts = who(m, m.person).contacts
    return any(c.protected and in_force(m, c.period) and c.category == m.category for c in contacts)


def passes_protection(ground: Ground) -> bool:
    return ground.name in ("core-team", "information-governance") or ground.sole or ground.names


def is_in_confidence(m: Matter) -> bool:
    """Told in confidence, from its subject too; but not from its source."""
    return m.fact is not None and m.fact.in_confidence and m.fact.source != m.reader


def passes_confidence(ground: Ground) -> bool:
    """The core team, information governance, and whoever is granted it by name."""
    return ground.name in ("core-team", "information-governance") or ground.names


def in_reach(m: Matter) -> list[Complaint]:
    """Made by or naming the person asked about, or of the case asked about; or the one that the question carries."""
    if m.complaint:
        return [m.complaint]
    return [
        k
        for k in m.department.complaints
        if m.person in (k.made_by, *k.names) or (m.case is not None and k.case == m.case.id)
    ]


def is_fenced(m: Matter, found: list[Ground]) -> bool:
    """Whoever a complaint in reach names; and, for the complaint itself, all but maker, handlers and governance."""
    complaints = in_reach(m)
    named = any(m.reader in k.names for k in complaints)
    if named and (m.category == "complaint" or m.purpose == "complaint"):
        return True
    if m.category != "complaint" or any(g.name == "information-governance" for g in found):
        return False
    return not complaints or not all(m.reader in (k.made_by, *k.handlers) for k in complaints)


def is_not_for_family(m: Matter) -> bool:
    """Who told, police information and legal advice never go to family or the public."""
    return m.category in tables.NEVER_FAMILY and not is_practitioner(m, m.reader)


def has_conflict(m: Matter) -> bool:
    """A practitioner related to the person, or to anybody but a worker who is or was in a case that matters here."""
    if not is_practitioner(m, m.reader):
        return False
    cases = [c for c in m.department.cases if (m.case and c.id == m.case.id) or ever_in(m, c, m.person)]
    if any(roles_ever(m, case, m.reader) & set(tables.FAMILY) for case in cases):
        return True
    those = {m.person} | {
        person.id
        for case in cases
        for person in m.department.people
        if ever_in(m, case, person.id) and not is_worker(m, case, person.id)
    }
    return any(
        (r.person == m.reader and r.to in those) or (r.to == m.reader and r.person in those)
        for r in m.department.relations
    )
