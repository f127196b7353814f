"""What takes long to read is kept durably, read in the background, and then decided, once, like any other message."""

from dataclasses import dataclass, replace
from datetime import timedelta
from secrets import token_urlsafe

from privity.control.deciding import judged, note_cost, read
from privity.control.decision import Arrived, Decided
from privity.control.outcomes import BeingRead, PathUnavailable, ReadingId
from privity.control.ports import (
    Clock,
    Delivery,
    Event,
    EventKind,
    HoldsUnavailable,
    Ledger,
    LedgerUnavailable,
    LongMessage,
    LongMessages,
    MessageReader,
)
from privity.control.world import WorldSource, WorldUnavailable
from privity.domain.channel.habits import NO_PAST_MAIL, PastMail
from privity.domain.disclosure import Reading, Unread

LEASE_SECONDS = 60  # renewed while it is read: so soon another gate begins afresh after a crash
CHARACTERS_A_SECOND = 20_000  # recognised at the very least, on a machine that has much else to do
NOT_IN_TIME = Unread(part="message", why="it could not be read in time")


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondReading:
    """What a mail gate's background reader calls. Each method but `read` may raise PathUnavailable; then try later."""

    worlds: WorldSource
    reader: MessageReader
    ledger: Ledger
    kept: LongMessages
    clock: Clock
    past_mail: PastMail = NO_PAST_MAIL

    def accept(self, arrived: Arrived) -> BeingRead:
        """In the ledger and durably kept on return; nothing is decided yet, and nobody has it."""
        submission, left = arrived.submission, arrived.reading.later
        body: dict[str, object] = {
            "channel": "mail",
            "recipients": len(submission.recipients),
            "parts": len(left),
            "why": sorted({part.why for part in left}),
        }
        event = Event(kind=EventKind.MESSAGE_BEING_READ, at=arrived.at, body=body, secret=arrived.secret)
        try:
            index = self.ledger.append(event)
            message = LongMessage(
                id=ReadingId(token_urlsafe(16)),
                received=arrived.at,
                index=index,
                submission=submission,
                left=left,
                sender=arrived.sender,
            )
            self.kept.keep(message, key=arrived.key(), notify=arrived.to_notify)
        except (LedgerUnavailable, HoldsUnavailable) as error:
            raise PathUnavailable from error
        return BeingRead(index=index, recipients=submission.recipients)

    def take(self) -> LongMessage | None:
        """One that waits to be read, leased to the caller for a while."""
        try:
            return self.kept.claim(now=self.clock(), lease_seconds=LEASE_SECONDS)
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def read(self, message: LongMessage) -> Reading:
        """Takes as long as it takes. Changes nothing, and never raises for what is in the message."""
        return read(message.submission.raw, self.reader, patience=True)

    def still(self, message: LongMessage, *, more: int = 0) -> bool:
        """Renews the lease. False when another gate has it, or when it is done: then it is nobody's any more."""
        try:
            return self.kept.renew(message, now=self.clock(), lease_seconds=LEASE_SECONDS + more)
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def put_back(self, message: LongMessage, *, after: timedelta = timedelta(0)) -> None:
        """Not read after all, by no fault of its own: it does not count as an attempt."""
        try:
            self.kept.put_back(message, at=self.clock() + after)
        except HoldsUnavailable as error:
            raise PathUnavailable from error

    def conclude(self, message: LongMessage, reading: Reading | None) -> Decided | None:
        """Decided by the department as it is now, recorded, and only then let go or held. None: no longer ours.

        Without a reading (every attempt failed, or took too long) it is held for everybody, with what a quick look
        can show of it.
        """
        characters = sum(len(passage.text) for passage in reading.passages) if reading else 0
        if not self.still(message, more=characters // CHARACTERS_A_SECOND):
            return None
        at, submission = self.clock(), message.submission
        try:
            world = self.worlds.current()
            if reading is None:
                quick = read(submission.raw, self.reader, patience=False)
                reading = replace(quick, unread=(*quick.unread, NOT_IN_TIME))
            arrived = Arrived(submission=submission, reading=reading, world=world, at=at)
            verdict = judged(submission, reading, world=world, at=at, past=self.past_mail)
            this = Decided(arrived=arrived, verdict=verdict)
            index = self.ledger.append(this.considered(being_read=message.index), this.learnt)
            done = self.kept.conclude(
                message,
                hold=this.hold(index, received=message.received) if this.held else None,
                key=this.hold_key,
                notify=arrived.to_notify,
                delivery=_delivery(this, index),
            )
            if not done:  # our lease ended in this very moment, and another gate decided
                void: dict[str, object] = {"void": index}
                self.ledger.append(Event(kind=EventKind.HOLD_ACT_VOID, at=at, body=void))
        except (WorldUnavailable, LedgerUnavailable, HoldsUnavailable) as error:
            raise PathUnavailable from error
        if done:
            note_cost(index, reading)
            this.teach(self.past_mail)
        return this if done else None

    def tell_senders(self, *, after: timedelta) -> int:
        """One short notice for each message that has been waiting so long and whose sender was not told yet."""
        try:
            return self.kept.tell_senders(received_before=self.clock() - after)
        except HoldsUnavailable as error:
            raise PathUnavailable from error


def _delivery(this: Decided, index: int) -> Delivery | None:
    if not this.released:
        return None
    submission = this.arrived.submission
    return Delivery(
        id=token_urlsafe(16),
        kind="copy",
        index=index,
        sender=submission.sender,
        recipients=this.released,
        raw=submission.raw,
        smtputf8=submission.smtputf8,
    )
