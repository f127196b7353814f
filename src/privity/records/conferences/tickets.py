"""Tickets as the gate takes them: one use, a minute, and worth nothing once the link was taken back."""

from collections.abc import Mapping
from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from privity.control.conferences.ports import Ticket
from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId
from privity.records.conferences import keyed
from privity.records.conferences.answering import answering
from privity.records.conferences.links import open_at
from privity.records.conferences.models import InvitedRow, TicketRow
from privity.records.conferences.store import ConferenceStore
from privity.records.keys import watched_hold_key


class SittingStore(ConferenceStore):
    """Implements `control.conferences.ports.Conferences`: what a gate keeps and asks while a conference is under way."""

    def __init__(self) -> None:
        super().__init__()
        self._tickets_key = watched_hold_key()

    def redeem(self, ticket: str, *, at: datetime) -> Ticket | None:
        """Of several at once that bring the same ticket, one gets in."""
        with answering():
            known = keyed.of_ticket(self._tickets_key(), ticket)
            good = _standing(at).filter(id=known, used_at=None, until__gt=at)
            if not good.update(used_at=at):
                return None
            row = TicketRow.objects.get(id=known)
            return Ticket(conference=ConferenceId(row.conference_id), person=PersonId(row.person), device=row.device)

    def standing(
        self, conference: ConferenceId, devices: Mapping[PersonId, str], *, at: datetime
    ) -> frozenset[PersonId]:
        """Of these (person to `Ticket.device`), who was let in and may stay: the link stands, and they are invited."""
        if not devices:
            return frozenset()
        let_in = Q()
        for person, device in devices.items():
            let_in |= Q(person=person, device=device)
        with answering():
            rows = _standing(at).filter(let_in, conference=conference, used_at__isnull=False)
            return frozenset(PersonId(person) for person in rows.values_list("person", flat=True))


def _standing(at: datetime) -> "QuerySet[TicketRow]":
    invited = InvitedRow.objects.filter(conference=OuterRef("conference"), person=OuterRef("person"))
    link_stands = Q(link=None) | Q(link__ended_at=None)
    return TicketRow.objects.filter(Exists(invited), link_stands, withdrawn_at=None, conference__in=open_at(at))
