"""One import: merged, checked as a whole, written in one transaction, or refused with nothing changed."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import Q

from privity.domain.department import Department
from privity.domain.difference import MOST
from privity.records.department.loading import load_department
from privity.records.department.merging import Merged, merge, overdue
from privity.records.department.models import Change, Standing
from privity.records.department.storing import Stored, store
from privity.records.intake.collector import without_collector
from privity.records.intake.references import check
from privity.records.intake.refused import Refused, RefusedAt, written

KEPT = 1_000  # imports of which it is kept what they changed
WouldRelease = Callable[[Department, Department], list[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """How many of each the file held; what it ended; what is kept although the file lacks it."""

    people: int
    contacts: int
    cases: int
    involvements: int
    facts: int
    grants: int
    bars: int
    relations: int
    complaints: int
    groups: int
    ended: int
    kept: tuple[str, ...]
    review_overdue: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        return {name: list(found) if isinstance(found, tuple) else found for name, found in asdict(self).items()}


class NeedsConfirmation(Exception):
    """The import would release held copies; `lines` say which. Nothing was changed."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__(f"would release {len(lines)} held")
        self.lines = lines


def import_department(
    department: Department,
    *,
    full: bool,
    at: datetime,
    confirm: bool = False,
    would_release: WouldRelease | None = None,
) -> ImportResult:
    """Durable on return. Raises Refused or NeedsConfirmation with nothing changed."""
    with without_collector(), transaction.atomic():
        Standing.objects.get_or_create(id=1)
        standing = Standing.objects.select_for_update().get(id=1)  # one import at a time
        before = load_department()
        merged = merge(before, department, full=full, at=at)
        after = merged.department
        try:
            check(after)
        except RefusedAt as refusal:
            where = f"together with what is recorded: {written(refusal.path)}"
            raise Refused(where, refusal.reason) from None
        if would_release is not None and not confirm and (lines := would_release(before, after)):
            raise NeedsConfirmation(lines)
        stored = store(before, after)
        standing.revision += 1
        standing.name, standing.jurisdiction = after.name, after.jurisdiction
        standing.time_zone, standing.email_domains = after.zone.key, list(after.email_domains)
        standing.imported_at = at
        standing.save()
        _note(stored, standing.revision, at)
    return _result(department, merged, at)


def _note(stored: Stored, revision: int, at: datetime) -> None:
    """A restored copy may have been imported into since: what it noted of the same revision was another change."""
    everything = len(stored.people) + len(stored.cases) > MOST
    Change.objects.filter(Q(revision__gte=revision) | Q(revision__lte=revision - KEPT)).delete()
    Change.objects.create(
        revision=revision,
        imported_at=at,
        everything=everything,
        people=[] if everything else stored.people,
        cases=[] if everything else stored.cases,
    )


def _result(department: Department, merged: Merged, at: datetime) -> ImportResult:
    return ImportResult(
        people=len(department.people),
        contacts=sum(len(p.contacts) for p in department.people),
        cases=len(department.cases),
        involvements=sum(len(c.involvements) for c in department.cases),
        facts=sum(len(c.facts) for c in department.cases),
        grants=sum(len(c.grants) for c in department.cases),
        bars=sum(len(c.bars) for c in department.cases),
        relations=len(department.relations),
        complaints=len(department.complaints),
        groups=len(department.groups),
        ended=merged.ended,
        kept=merged.kept,
        review_overdue=tuple(overdue(merged.department, at)),
    )
