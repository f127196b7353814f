"""For the oracle: who has which ground about whom, row by row, and what each ground asks."""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from tests.domain.entitlement import tables
from tests.domain.entitlement.oracle_matter import (
    Matter,
    begun,
    ended,
    ever_in,
    in_force,
    is_child_of,
    is_outsider,
    is_worker,
    is_young,
    now_in,
    roles_ever,
    roles_now,
    under,
    who,
)

from privity.domain.cases import Case, Complaint, Grant, Involvement


class Ground(NamedTuple):
    name: str
    case: str | None
    asks: frozenset[str] = frozenset()
    sole: bool = False  # it is, or stands for, `own` of the only person that the fact is about
    names: bool = False  # a grant that names the fact or contact


def reach(m: Matter) -> list[Case]:
    """Grounds come from the case asked about alone; without one, from those that the person is or ever was in."""
    if m.case:
        return [m.case]
    return [case for case in m.department.cases if ever_in(m, case, m.person)]


def grounds(m: Matter) -> list[Ground]:
    """The public and unknown readers have none."""
    if who(m, m.reader) is None:
        return []
    found = [*own(m, m.reader), *parent(m, m.reader), *information_governance(m), *handler(m), *maker(m)]
    for case in reach(m):
        found += [*family(m, case), *carer(m, case), *acting(m, case), *core_team(m, case), *team(m, case)]
        found += [*record(m, case), *partner(m, case), *of_worker(m, case), *grants(m, case)]
    return [ground for ground in found if reaches_worker(m, ground)]


def reaches_worker(m: Matter, ground: Ground) -> bool:
    """Nothing but own, core team, information governance, handler, maker, grant and `worker` reaches a worker."""
    if ground.name in tables.REACH_WORKERS:
        return True
    return not any(case.id == ground.case and is_worker(m, case, m.person) for case in m.department.cases)


def own(m: Matter, reader: str) -> Iterator[Ground]:
    """The reader about the reader: all but four categories; a young one is asked for the special ones."""
    if m.person != reader or m.category in tables.NEVER_OWN:
        return
    asks = {"ask-child"} if m.category in tables.SPECIAL and is_young(m, reader) else set()
    alone = m.fact is None or set(m.fact.about) == {reader}
    yield Ground("own", None, frozenset(asks), sole=alone)


def parent(m: Matter, reader: str) -> Iterator[Ground]:
    """Whoever holds parental responsibility in an involvement in force, about that child until 18."""
    if under(m, m.person, 18) is False:
        return
    for case in m.department.cases:
        held = [i for i in now_in(m, case, reader) if responsible_for(case, i, m.person)]
        if not held:
            continue
        adopter = "adopter" in roles_now(m, case, reader)
        if m.category in tables.PARENT or (adopter and m.category == "adoption"):
            yield Ground("parent", case.id, asked(m))
        elif m.category in tables.PARENT_ASKED:
            yield Ground("parent", case.id, asked(m) | {"ask-parent"})


def responsible_for(case: Case, involvement: Involvement, child: str) -> bool:
    """`true` is for every subject of the case; a list names the children."""
    held = involvement.parental_responsibility
    return child in case.subjects if held is True else bool(held) and child in held


def family(m: Matter, case: Case) -> Iterator[Ground]:
    """Family, in a case in which no adopter is recorded, about family, carers and adopters excepted: who is related how."""
    adopted = any(i.role == "adopter" for i in case.involvements)
    reader_is = roles_now(m, case, m.reader) & set(tables.RELATIVES)
    person_is = roles_now(m, case, m.person) & set(tables.RELATIVES)
    carer_ever = roles_ever(m, case, m.person) & {"foster_carer", "adopter"}
    if not adopted and reader_is and person_is and not carer_ever and m.category in ("identity", "family"):
        yield Ground("family", case.id, asked(m))


def carer(m: Matter, case: Case) -> Iterator[Ground]:
    """Foster carers and adopters about children of the case, for purposes of care."""
    if not roles_now(m, case, m.reader) & {"foster_carer", "adopter"} or not is_child_of(m, case, m.person):
        return
    if m.purpose in tables.CARER_PURPOSES and m.category in tables.CARER:
        yield Ground("carer", case.id, asked(m))


def acting(m: Matter, case: Case) -> Iterator[Ground]:
    """What the person for whom one acts would get by own or parent, with its asks; nothing told in confidence."""
    if m.fact and m.fact.in_confidence:
        return
    for involvement in now_in(m, case, m.reader):
        principal = involvement.acts_for
        if principal is None or not acts(involvement.role, m.purpose):
            continue
        as_principal = replace(m, reader=principal)
        for ground in [*own(as_principal, principal), *parent(as_principal, principal)]:
            if reaches_worker(m, ground):
                yield Ground("acting", case.id, ground.asks | asked(m), sole=ground.sole)


def acts(role: str, purpose: str) -> bool:
    if role in ("supporter", "interpreter"):
        return purpose in ("child_protection_conference", "core_group")
    return role in ("advocate", "solicitor")


def core_team(m: Matter, case: Case) -> Iterator[Ground]:
    """Everything about whoever is or was in the case; about anybody else, where a case is asked about, only asks."""
    held = any(
        i.role in tables.CORE_TEAM or (i.role == "social_worker" and i.allocated) for i in now_in(m, case, m.reader)
    )
    if held and (ever_in(m, case, m.person) or m.case):
        yield Ground("core-team", case.id, asked(m))


def team(m: Matter, case: Case) -> Iterator[Ground]:
    """Staff of the same team as an allocated social worker, about anybody involved, for casework and emergency."""
    reader = who(m, m.reader)
    teams = set()
    for involvement in case.involvements:
        if involvement.role == "social_worker" and involvement.allocated and begun(m, involvement):
            allocated = who(m, involvement.person)
            if not ended(m, involvement) and allocated.staff and allocated.staff.team:
                teams.add(allocated.staff.team)
    same = reader.staff is not None and reader.staff.team in teams
    if not same or m.purpose not in ("casework", "emergency"):
        return
    if now_in(m, case, m.person) and m.category not in tables.NEVER_TEAM:
        yield Ground("team", case.id, asked(m))


def information_governance(m: Matter) -> Iterator[Ground]:
    """By the staff role alone, about anybody, everything, for its own purposes; never asked what is needed."""
    if is_information_governance(m) and m.purpose in tables.GOVERNANCE_PURPOSES:
        yield Ground("information-governance", None)


def is_information_governance(m: Matter) -> bool:
    reader = who(m, m.reader)
    return reader is not None and reader.staff is not None and reader.staff.role in tables.GOVERNANCE


def record(m: Matter, case: Case) -> Iterator[Ground]:
    """Those who keep the record of a meeting, about anybody involved, for meetings."""
    if not roles_now(m, case, m.reader) & {"minute_taker", "conference_administrator"}:
        return
    if m.purpose in tables.MEETINGS and now_in(m, case, m.person) and m.category not in tables.NEVER_RECORD:
        yield Ground("record", case.id, asked(m))


def partner(m: Matter, case: Case) -> Iterator[Ground]:
    """Partner agencies: nearly all about the children and young siblings; some, for some purposes, about the rest."""
    roles = roles_now(m, case, m.reader) & set(tables.PARTNERS)
    if not roles or not now_in(m, case, m.person):
        return
    sibling = bool(roles_now(m, case, m.person) & {"sibling", "half_sibling"}) and under(m, m.person, 18) is not False
    if is_child_of(m, case, m.person) or sibling:
        told = m.category not in tables.NEVER_PARTNER
    else:
        told = m.purpose in tables.PARTNER_OF_ADULTS.get(m.category, ())
    if told or (m.category == "police_information" and "police" in roles):
        yield Ground("partner", case.id, asked(m))


def of_worker(m: Matter, case: Case) -> Iterator[Ground]:
    """Anybody involved in a worker's case may know who the worker is, how to reach them, and what they think."""
    if not now_in(m, case, m.reader) or not now_in(m, case, m.person):
        return
    if is_worker(m, case, m.person) and m.category in ("identity", "contact", "opinion"):
        yield Ground("worker", case.id, asked(m))


def at_hand(m: Matter) -> list[Complaint]:
    """A complaint that the question carries is the only one."""
    return [m.complaint] if m.complaint else list(m.department.complaints)


def handler(m: Matter) -> Iterator[Ground]:
    """A complaint's handlers, about its maker, those it names and the subjects of its case."""
    for complaint in at_hand(m):
        subjects = [person for case in m.department.cases if case.id == complaint.case for person in case.subjects]
        about = m.person in (complaint.made_by, *complaint.names, *subjects)
        if m.reader in complaint.handlers and about and m.category in tables.HANDLER:
            yield Ground("handler", complaint.case, asked(m) - {"non-subject"})


def maker(m: Matter) -> Iterator[Ground]:
    """Who made a complaint, about themself and those it names: the complaint."""
    for complaint in at_hand(m):
        about = m.person in (complaint.made_by, *complaint.names)
        if m.reader == complaint.made_by and about and m.category == "complaint":
            yield Ground("maker", complaint.case, asked(m) - {"non-subject"})


def grants(m: Matter, case: Case) -> Iterator[Ground]:
    """Exactly what a grant of this case says, in its purposes, while in force."""
    for grant in case.grants:
        if in_force(m, grant.period) and is_granted(m, grant):
            yield Ground("grant", case.id, asked(m), names=grant.fact is not None)


def is_granted(m: Matter, grant: Grant) -> bool:
    if grant.reader != m.reader or (grant.purposes and m.purpose not in grant.purposes):
        return False
    if grant.fact is not None:
        return grant.fact == m.named
    return m.person in grant.about and m.category in grant.categories


def asked(m: Matter) -> frozenset[str]:
    """What a ground asks, unless it is one of those that never do: an outsider, or what the purpose does not need."""
    asks = set()
    if is_outsider(m):
        asks.add("non-subject")
    if not is_needed(m):
        asks.add("not-needed")
    return frozenset(asks)


def is_needed(m: Matter) -> bool:
    """Of an outsider a purpose needs, of what it needs at all, only who they are and how they are related."""
    needed = tables.NEEDS[m.purpose]
    return m.category in needed and (not is_outsider(m) or m.category in ("identity", "family"))


def settled(m: Matter) -> set[str]:
    """A grant with answers settles those asks for its reader, on every ground."""
    return {
        ask
        for case in reach(m)
        for grant in case.grants
        if in_force(m, grant.period) and is_granted(m, grant)
        for ask in grant.answers
    }
