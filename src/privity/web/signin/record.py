"""Who signed in and who was refused, in the ledger: the person's id, never the address or what was tried."""

from functools import cache

from django.utils import timezone

from privity.control.ports import Event, EventKind
from privity.records.ledger.store import LedgerStore


def signed_in(person: str, *, by: str) -> None:
    """Durable before the session is worth anything. Raises LedgerUnavailable: then nobody is let in."""
    _ledger().append(Event(kind=EventKind.USER_SIGNED_IN, at=timezone.now(), body={"person": person, "by": by}))


def refused(person: str | None, *, by: str) -> None:
    """`person` is None where no sign-in has the address that was tried. Raises LedgerUnavailable."""
    _ledger().append(Event(kind=EventKind.USER_REFUSED, at=timezone.now(), body={"person": person, "by": by}))


@cache
def _ledger() -> LedgerStore:
    return LedgerStore()
