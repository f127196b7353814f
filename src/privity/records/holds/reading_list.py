"""Messages that are being read are shown to their sender and to information governance; to nobody else."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Min, QuerySet

from privity.control.outcomes import ReadingId
from privity.domain.people import PersonId
from privity.records.holds.access import Standing
from privity.records.holds.models import LongMessageRow, LongMessageSender


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """A line of the list. Nothing of the message is opened for it."""

    id: ReadingId
    received: datetime
    sender: tuple[PersonId, ...]
    own: bool


class ReadingList:
    """The longest waiting first; only the lines that are asked for are fetched."""

    def __init__(self, rows: "QuerySet[LongMessageRow]", person: PersonId) -> None:
        self._rows = rows
        self._person = person

    def __len__(self) -> int:
        return self._rows.count()

    @property
    def since(self) -> datetime | None:
        """When the longest waiting came."""
        found: datetime | None = self._rows.aggregate(first=Min("received"))["first"]
        return found

    def __getitem__(self, lines: slice) -> Sequence[Awaited]:
        rows = self._rows.defer("sealed").order_by("received", "id").prefetch_related("senders")
        return [_awaited(row, self._person) for row in rows[lines]]


def being_read_for(standing: Standing) -> ReadingList:
    rows = LongMessageRow.objects.all()
    if not standing.information_governance:
        mine = LongMessageSender.objects.filter(person=standing.person)
        rows = rows.filter(pk__in=mine.values("message"))
    return ReadingList(rows, standing.person)


def _awaited(row: LongMessageRow, person: PersonId) -> Awaited:
    sender = tuple(PersonId(each.person) for each in row.senders.all())
    return Awaited(id=ReadingId(row.id), received=row.received, sender=sender, own=person in sender)
