"""Held mail is reached by person and standing: its sender, its cases' leaders, information governance; nobody else."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet

from privity.control.outcomes import HoldId
from privity.control.ports import CopyState, Hold
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.entitlement.policy import Policy
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId
from privity.records.holds.models import CopyRow, HoldCase, HoldRow, HoldSender

LEADERS = frozenset({"team_manager", "head_of_service"})
VALUES_IN_ONE_QUERY = 500  # SQLite takes a limited number
OLD = timedelta(days=1)
Value = TypeVar("Value", bound=str)


class NotFound(Exception):
    """There is no such hold, or it is not this person's to see: the same answer."""


class Kernel(Protocol):
    @property
    def index(self) -> DepartmentIndex: ...

    @property
    def policy(self) -> Policy: ...


class World(Protocol):
    @property
    def kernel(self) -> Kernel: ...

    def person(self, person: PersonId) -> Person | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What somebody is in the department at an instant, as far as held mail goes."""

    person: PersonId
    staff: bool = False
    information_governance: bool = False
    leads: frozenset[CaseId] = frozenset()
    team: frozenset[PersonId] = frozenset()  # whose mail about nobody's case this person answers for
    references: Mapping[CaseId, str] = field(repr=False)  # of the cases that this person may be told of by reference

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


WAITS = frozenset({Which.WAITING, Which.ASKED, Which.OLD})


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
    """Some of somebody's holds; only the lines that are asked for are fetched.

    What waits: first where somebody was asked, then the longest waiting. The rest: the newest first.
    """

    _rows: "QuerySet[HoldRow]"
    _person: PersonId
    _waiting: bool

    def __len__(self) -> int:
        return self._rows.count()

    def own(self) -> int:
        """How many of them are this person's own mail."""
        return self._rows.filter(pk__in=_sent_by([self._person])).count()

    def __getitem__(self, lines: slice) -> tuple[Listed, ...]:
        order = ("-wanted", "received", "id") if self._waiting else ("-received", "id")
        wanted = CopyRow.objects.filter(
            Q(asked_at__isnull=False) | ~Q(proposed_by=""), hold=OuterRef("pk"), state=CopyState.HELD
        )
        rows = self._rows.annotate(wanted=Exists(wanted)).defer("sealed").order_by(*order)
        rows = rows.prefetch_related("senders", "cases", "copies")
        return tuple(_listed(row, self._person) for row in rows[lines])


class EveryReference(Mapping[CaseId, str]):
    """Looked up, not copied: information governance is told of each of thousands of cases."""

    def __init__(self, index: DepartmentIndex) -> None:
        self._cases = index.cases

    def __getitem__(self, case: CaseId) -> str:
        return self._cases[case].case.reference

    def __iter__(self) -> Iterator[CaseId]:
        return iter(self._cases)

    def __len__(self) -> int:
        return len(self._cases)


def standing_of(person: PersonId, world: World, at: datetime) -> Standing:
    """By the person's own cases alone: this is asked for every page."""
    known, index, now = world.person(person), world.kernel.index, at.timestamp()
    staff = known.staff if known else None
    governs = bool(staff and staff.role in world.kernel.policy.by_staff_role)
    leads: set[CaseId] = set()
    references: dict[CaseId, str] = {}
    for case in index.cases_of.get(person, ()):
        for part in case.parts[person]:
            # A part in one's own family's case is no standing towards mail about it.
            if part.starts <= now < part.until and not part.family:
                references[case.id] = case.case.reference
                if staff and part.role in LEADERS:
                    leads.add(case.id)
    team: frozenset[PersonId] = frozenset()
    if staff and staff.role in LEADERS:
        team = frozenset(other for other, theirs in index.staff.items() if theirs.team == staff.team) - {person}
    return Standing(
        person=person,
        staff=staff is not None,
        information_governance=governs,
        leads=frozenset(leads),
        team=team,
        references=EveryReference(index) if governs else references,
    )


def holds_for(standing: Standing, which: Which, at: datetime) -> Queue:
    """What this person may see, of one kind. Nothing is opened for it."""
    found = _rows(standing)
    held = Q(copies__state=CopyState.HELD)
    match which:
        case Which.WAITING:
            found = found.filter(held)
        case Which.MINE:
            found = found.filter(pk__in=_sent_by([standing.person]))
        case Which.ASKED:
            found = found.filter(held & (Q(copies__asked_at__isnull=False) | ~Q(copies__proposed_by="")))
        case Which.OLD:
            found = found.filter(held, received__lt=at - OLD)
        case Which.DECIDED:
            found = found.exclude(pk__in=HoldRow.objects.filter(held).values("pk"))
        case Which.OVERRIDDEN:
            found = found.filter(copies__overridden=True)
    # By ids, once each: joining the copies would give a hold as often as it has copies.
    return Queue(HoldRow.objects.filter(pk__in=found.values("pk")), standing.person, which in WAITS)


def hold_for(hold: HoldId, standing: Standing, open_hold: Callable[[HoldId], Hold | None]) -> Hold:
    """Raises NotFound before anything is opened: one look-up, whether it is missing or not theirs."""
    if not _rows(standing).filter(pk=hold).exists():
        raise NotFound
    found = open_hold(hold)
    if found is None:
        raise NotFound
    return found


def _rows(standing: Standing) -> "QuerySet[HoldRow]":
    if standing.information_governance:
        return HoldRow.objects.all()
    mine = Q(pk__in=_sent_by([standing.person]))
    for led in _chunks(sorted(_touched(standing.leads))):
        mine |= Q(pk__in=HoldCase.objects.filter(case__in=led).values("hold"))
    for team in _chunks(sorted(standing.team)):
        mine |= Q(cases__isnull=True, pk__in=_sent_by(team))
    return HoldRow.objects.filter(mine)


def _sent_by(people: Sequence[PersonId]) -> "QuerySet[HoldSender, Any]":
    return HoldSender.objects.filter(person__in=people).values("hold")


def _touched(leads: frozenset[CaseId]) -> frozenset[CaseId]:
    """A head of service leads thousands of cases, and mail was held about few of them."""
    if len(leads) <= VALUES_IN_ONE_QUERY:
        return leads
    return leads & frozenset(CaseId(c) for c in HoldCase.objects.values_list("case", flat=True).distinct())


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


def _chunks(values: Sequence[Value]) -> list[Sequence[Value]]:
    return [values[n : n + VALUES_IN_ONE_QUERY] for n in range(0, len(values), VALUES_IN_ONE_QUERY)]
