"""Held mail is reached by person and standing: its sender, its cases' leaders, information governance; nobody else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from django.db.models import Q, QuerySet

from privity.control.outcomes import HoldId
from privity.control.ports import CopyState, Hold
from privity.domain.cases import Case
from privity.domain.department import Department
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId
from privity.records.holds.models import HoldRow

LEADERS = frozenset({"team_manager", "head_of_service"})
INFORMATION_GOVERNANCE = frozenset({"data_protection_officer", "caldicott_guardian", "complaints_officer"})
VALUES_IN_ONE_QUERY = 500  # SQLite takes a limited number
OLD = timedelta(days=1)


class NotFound(Exception):
    """There is no such hold, or it is not this person's to see: the same answer."""


class World(Protocol):
    @property
    def department(self) -> Department: ...

    def person(self, person: PersonId) -> Person | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What somebody is in the department at an instant, as far as held mail goes."""

    person: PersonId
    staff: bool = False
    information_governance: bool = False
    leads: frozenset[CaseId] = frozenset()
    team: frozenset[PersonId] = frozenset()  # whose mail about nobody's case this person answers for
    references: dict[CaseId, str]  # of the cases that this person may be told of by reference

    def reviews(self, cases: tuple[CaseId, ...], sender: tuple[PersonId, ...]) -> bool:
        if self.information_governance:
            return True
        return any(case in self.leads for case in cases) if cases else any(person in self.team for person in sender)

    @property
    def reviewer(self) -> bool:
        return self.information_governance or bool(self.leads or self.team)


class Which(StrEnum):
    """A choice among the holds that are somebody's to see."""

    WAITING = "waiting"
    MINE = "mine"
    ASKED = "asked"
    OLD = "old"
    DECIDED = "decided"
    OVERRIDDEN = "overridden"


@dataclass(frozen=True, slots=True, kw_only=True)
class OverriddenCopy:
    number: int
    by: PersonId | None
    proposed_by: PersonId | None
    at: datetime | None
    reviewed: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A line of the queue. Nothing of the message's content is opened for it."""

    id: HoldId
    received: datetime
    sender: tuple[PersonId, ...]
    cases: tuple[CaseId, ...]
    waiting: int
    asked: bool
    overridden: tuple[OverriddenCopy, ...]
    proposed: bool
    own: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """Some of somebody's holds, the longest waiting first; only the lines that are asked for are fetched."""

    _rows: "QuerySet[HoldRow]"
    _person: PersonId

    def __len__(self) -> int:
        return self._rows.count()

    def __getitem__(self, lines: slice) -> tuple[Listed, ...]:
        rows = self._rows.defer("sealed").prefetch_related("senders", "cases", "copies").order_by("received", "id")
        return tuple(_listed(row, self._person) for row in rows[lines])


def standing_of(person: PersonId, world: World, at: datetime) -> Standing:
    known = world.person(person)
    staff = known.staff if known else None
    governs = bool(staff and staff.role in INFORMATION_GOVERNANCE)
    leads: set[CaseId] = set()
    references: dict[CaseId, str] = {}
    for case in world.department.cases:
        roles = _roles(case, person, at)
        if governs or roles:
            references[case.id] = case.reference
        if staff and LEADERS & roles:
            leads.add(case.id)
    team: frozenset[PersonId] = frozenset()
    if staff and staff.role in LEADERS:
        team = frozenset(p.id for p in world.department.people if p.staff and p.staff.team == staff.team) - {person}
    return Standing(
        person=person,
        staff=staff is not None,
        information_governance=governs,
        leads=frozenset(leads),
        team=team,
        references=references,
    )


def holds_for(standing: Standing, which: Which, at: datetime) -> Queue:
    """What this person may see, of one kind. Nothing is opened for it."""
    found = _rows(standing)
    held = Q(copies__state=CopyState.HELD)
    match which:
        case Which.WAITING:
            found = found.filter(held)
        case Which.MINE:
            found = found.filter(senders__person=standing.person)
        case Which.ASKED:
            found = found.filter(held & (Q(copies__asked_at__isnull=False) | ~Q(copies__proposed_by="")))
        case Which.OLD:
            found = found.filter(held, received__lt=at - OLD)
        case Which.DECIDED:
            found = found.exclude(pk__in=HoldRow.objects.filter(held).values("pk"))
        case Which.OVERRIDDEN:
            found = found.filter(copies__overridden=True)
    return Queue(found.distinct(), standing.person)


def hold_for(hold: HoldId, standing: Standing, open_hold: Callable[[HoldId], Hold | None]) -> Hold:
    """Raises NotFound before anything is opened: one look-up, whether it is missing or not theirs."""
    if not _rows(standing).filter(pk=hold).exists():
        raise NotFound
    found = open_hold(hold)
    if found is None:
        raise NotFound
    return found


def _rows(standing: Standing) -> "QuerySet[HoldRow]":
    mine = Q(senders__person=standing.person)
    if standing.information_governance:
        return HoldRow.objects.all()
    for led in _chunks(sorted(standing.leads)):
        mine |= Q(cases__case__in=led)
    for team in _chunks(sorted(standing.team)):
        mine |= Q(cases__isnull=True, senders__person__in=team)
    return HoldRow.objects.filter(mine).distinct()


def _listed(row: HoldRow, person: PersonId) -> Listed:
    copies = list(row.copies.all())
    sender = tuple(PersonId(s.person) for s in row.senders.all())
    waiting = [c for c in copies if c.state == CopyState.HELD]
    return Listed(
        id=HoldId(row.id),
        received=row.received,
        sender=sender,
        cases=tuple(CaseId(c.case) for c in row.cases.all()),
        waiting=len(waiting),
        asked=any(c.asked_at for c in waiting),
        overridden=tuple(
            OverriddenCopy(
                number=c.number,
                by=PersonId(c.decided_by) if c.decided_by else None,
                proposed_by=PersonId(c.proposed_by) if c.proposed_by else None,
                at=c.decided_at,
                reviewed=c.reviewed_at,
            )
            for c in copies
            if c.overridden
        ),
        proposed=any(c.proposed_by for c in waiting),
        own=person in sender,
    )


def _roles(case: Case, person: PersonId, at: datetime) -> set[str]:
    return {i.role for i in case.involvements if i.person == person and i.period.holds(at)}


def _chunks(values: Sequence[str]) -> list[Sequence[str]]:
    return [values[n : n + VALUES_IN_ONE_QUERY] for n in range(0, len(values), VALUES_IN_ONE_QUERY)]
