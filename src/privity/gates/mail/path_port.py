"""What the mail gate asks of the one path: every method blocks until what it promises is durable."""

from collections.abc import Sequence
from typing import Protocol

from privity.control.outcomes import Considered, Released, Submission
from privity.control.ports import Delivery


class MailPath(Protocol):
    """Called from several threads at once. Each method may raise PathUnavailable; then nothing changed."""

    def consider(self, submission: Submission) -> Considered:
        """Each recipient is in exactly one of released and held; held copies and the ledger entry are durable.

        The same submission again (a client that retries) finds its hold again rather than making another.
        """
        ...

    def deliver_later(self, released: Released, submission: Submission, recipients: tuple[str, ...]) -> None:
        """Copies for some of the released recipients, which the next hop did not take, are in the outbox."""
        ...

    def delivered(self, released: Released, recipients: tuple[str, ...]) -> None:
        """The next hop took these copies. Bookkeeping only: a failure here changes nothing for the mail."""
        ...

    def outbox(self) -> Sequence[Delivery]:
        """Claims a batch; each delivery is leased to the caller and offered to nobody else until that ends."""
        ...

    def outbox_done(self, delivery: Delivery) -> None: ...

    def outbox_later(self, delivery: Delivery) -> None:
        """Tries again after the path's own waiting time. `recipients` may be fewer than were claimed: those left."""
        ...

    def outbox_failed(self, delivery: Delivery) -> None:
        """The next hop refused it for good. Never offered again; a held copy stays kept."""
        ...
