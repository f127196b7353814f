"""A session that has ended is in no conference any more: whoever was let in by its tickets is put out."""

from django.utils import timezone

from privity.domain.people import PersonId
from privity.records.conferences import keyed
from privity.records.conferences.answering import answering
from privity.records.conferences.models import TicketRow
from privity.records.keys import hold_key


def session_ended(person: PersonId, session: str | None) -> None:
    """With None, every session of theirs; personal links stand. Raises ConferencesUnavailable."""
    with answering():
        tickets = TicketRow.objects.filter(person=person, link=None, withdrawn_at=None)
        if not tickets.exists():  # the key is not needed to sign out somebody who was in no conference
            return
        if session is not None:
            tickets = tickets.filter(device=keyed.of_device(hold_key(), session))
        tickets.update(withdrawn_at=timezone.now())
