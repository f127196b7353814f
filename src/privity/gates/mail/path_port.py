"""What the mail gate asks of the one path: every method blocks until what it promises is durable."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Protocol

from privity.control.outcomes import Considered, Released, Submission
from privity.control.ports import Delivery, LongMessage
from privity.domain.disclosure import Reading


class SecondReading(Protocol):
    """Messages that take long to read. Each method but `read` may raise PathUnavailable; then nothing changed."""

    def take(self) -> LongMessage | None:
        """One that waits to be read; it is leased to the caller for a minute, and offered to nobody else until then."""
        ...

    def read(self, message: LongMessage) -> Reading:
        """May take very long. Changes nothing."""
        ...

    def still(self, message: LongMessage) -> bool:
        """The lease begins anew; False when it is no longer the caller's."""
        ...

    def put_back(self, message: LongMessage, *, after: timedelta = timedelta(0)) -> None:
        """Somebody else shall read it, from then on."""
        ...

    def conclude(self, message: LongMessage, reading: Reading | None) -> object:
        """Decided: released copies are in the outbox, the others held, and the message is done. Without a reading it

        is held for everybody.
        """
        ...

    def tell_senders(self, *, after: timedelta) -> int:
        """Puts a notice in the outbox for each message that has been waiting for so long, once."""
        ...


class MailPath(Protocol):
    """Called from several threads at once. Each method may raise PathUnavailable; then nothing changed."""

    def consider(self, submission: Submission) -> Considered:
        """Each recipient is in exactly one of released, held and being read; the ledger entry is durable, and all

        that is not released. What takes long to read is left to `second_reading`.

        The same submission again (a client that retries) finds its hold again rather than making another.
        """
        ...

    @property
    def second_reading(self) -> SecondReading: ...

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
