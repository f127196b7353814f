"""THE PATH of a message: read, recognise, decide, record durably, and only then let go or hold."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from secrets import token_urlsafe

from privity.control.being_read import SecondReading
from privity.control.deciding import judged, note_cost, read
from privity.control.decision import Arrived, Decided
from privity.control.outcomes import Considered, Held, PathUnavailable, Released, Submission
from privity.control.ports import (
    Clock,
    Delivery,
    Event,
    EventKind,
    Holds,
    HoldsUnavailable,
    Ledger,
    LedgerUnavailable,
    LongMessages,
    MessageReader,
    Outbox,
)
from privity.control.world import WorldSource, WorldUnavailable
from privity.domain.channel.habits import NO_PAST_MAIL, PastMail

LEASE_SECONDS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPath:
    """What a mail gate calls. Safe from several threads; holds no state but what its ports hold."""

    worlds: WorldSource
    reader: MessageReader
    ledger: Ledger
    holds: Holds
    outbox_store: Outbox
    long_messages: LongMessages
    clock: Clock
    past_mail: PastMail = NO_PAST_MAIL

    def warm(self) -> None:
        """Reads the department before the first mail needs it; where that fails, mail finds out for itself."""
        with suppress(WorldUnavailable):
            self.worlds.current()

    def consider(self, submission: Submission) -> Considered:
        """Decides each recipient. On return the decision is in the ledger and every held copy is kept.

        What takes long to read is not decided yet, but kept, and read and decided in the background.
        Raises PathUnavailable when something could not be made durable: nothing may leave then.
        """
        at = self.clock()
        try:
            world = self.worlds.current()
        except WorldUnavailable as error:
            raise PathUnavailable from error
        reading = read(submission.raw, self.reader, patience=False)
        arrived = Arrived(submission=submission, reading=reading, world=world, at=at)
        if reading.later:
            return Considered(being_read=self.second_reading.accept(arrived))
        this = Decided(arrived=arrived, verdict=judged(submission, reading, world=world, at=at, past=self.past_mail))
        try:
            index = self.ledger.append(this.considered(), this.learnt)
            held = self._keep(this, index) if this.held else None
        except (LedgerUnavailable, HoldsUnavailable) as error:
            raise PathUnavailable from error
        this.teach(self.past_mail)
        note_cost(index, reading)
        released = Released(index=index, recipients=this.released) if this.released else None
        return Considered(released=released, held=held, stands_for=this.groups)

    @property
    def second_reading(self) -> SecondReading:
        """For what takes long to read, and so is read after the sending mail server has gone."""
        return SecondReading(
            worlds=self.worlds,
            reader=self.reader,
            ledger=self.ledger,
            kept=self.long_messages,
            clock=self.clock,
            past_mail=self.past_mail,
        )

    def _keep(self, this: Decided, index: int) -> Held:
        hold = this.hold(index, received=this.arrived.at)
        kept = self.holds.keep(hold, key=this.hold_key, notify=this.arrived.to_notify)
        return Held(index=index, hold=kept, recipients=tuple(copy.address for copy in hold.copies))

    def deliver_later(self, released: Released, submission: Submission, recipients: Sequence[str]) -> None:
        """Keeps copies durably that the next hop did not take; raises PathUnavailable when that can't be done."""
        if not set(recipients) <= set(released.recipients):
            raise ValueError("a recipient was not released")
        try:
            self.outbox_store.put(
                Delivery(
                    id=token_urlsafe(16),
                    kind="copy",
                    index=released.index,
                    sender=submission.sender,
                    recipients=tuple(recipients),
                    raw=submission.raw,
                    smtputf8=submission.smtputf8,
                )
            )
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def delivered(self, released: Released, recipients: Sequence[str]) -> None:
        """The next hop took these at once; the decision's own entry says so already."""

    def outbox(self, *, limit: int = 20) -> Sequence[Delivery]:
        """What waits to be sent, leased to this gate for a while."""
        try:
            return self.outbox_store.claim(limit=limit, now=self.clock(), lease_seconds=LEASE_SECONDS)
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def outbox_done(self, delivery: Delivery) -> None:
        self._finished(delivery, EventKind.COPY_DELIVERED, failed=False)

    def outbox_failed(self, delivery: Delivery) -> None:
        self._finished(delivery, EventKind.COPY_UNDELIVERABLE, failed=True)

    def outbox_later(self, delivery: Delivery, *, after: timedelta | None = None) -> None:
        """Tried again after a while that doubles, up to an hour."""
        wait = after or min(timedelta(hours=1), timedelta(seconds=15) * 2 ** min(delivery.attempts, 10))
        try:
            self.outbox_store.later(delivery, at=self.clock() + wait)
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def _finished(self, delivery: Delivery, kind: EventKind, *, failed: bool) -> None:
        try:
            if delivery.kind == "copy":
                body: dict[str, object] = {"decision": delivery.index, "recipients": len(delivery.recipients)}
                if delivery.hold is not None:
                    body |= {"hold": delivery.hold, "copy": delivery.copy}
                self.ledger.append(Event(kind=kind, at=self.clock(), body=body))
            (self.outbox_store.failed if failed else self.outbox_store.done)(delivery)
        except (HoldsUnavailable, LedgerUnavailable) as error:
            raise PathUnavailable from error
