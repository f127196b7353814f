"""THE PATH of a message: read, recognise, decide, record durably, and only then let go or hold."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe

from privity.control.deciding import decided
from privity.control.outcomes import Considered, Held, HoldId, PathUnavailable, Released, Submission
from privity.control.ports import (
    Clock,
    Delivery,
    Event,
    EventKind,
    HeldCopy,
    Hold,
    Holds,
    HoldsUnavailable,
    Learnt,
    Ledger,
    LedgerUnavailable,
    MessageReader,
    Outbox,
)
from privity.control.world import World, WorldSource, WorldUnavailable
from privity.domain.channel.addresses import same_form
from privity.domain.channel.judge import ORDINARY_PURPOSE
from privity.domain.channel.verdicts import MailVerdict, RecipientVerdict
from privity.domain.disclosure import Reading
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

LEASE_SECONDS = 120
NO_MANAGERS = CaseId("")  # an id that no case has, so nobody manages it


@dataclass(frozen=True, slots=True, kw_only=True)
class MailPath:
    """What a mail gate calls. Safe from several threads; holds no state but what its ports hold."""

    worlds: WorldSource
    reader: MessageReader
    ledger: Ledger
    holds: Holds
    outbox_store: Outbox
    clock: Clock

    def consider(self, submission: Submission) -> Considered:
        """Decides each recipient. On return the decision is in the ledger and every held copy is kept.

        Raises PathUnavailable when something could not be made durable: nothing may leave then.
        """
        at = self.clock()
        digest = hashlib.sha256(submission.raw).hexdigest()
        try:
            world = self.worlds.current()
        except WorldUnavailable as error:
            raise PathUnavailable from error
        reading, verdict = decided(submission, world=world, reader=self.reader, at=at)
        this = _Decided(submission, digest, at, world, reading, verdict)
        to_release, held_rows = _parted(this.verdict)
        try:
            index = self.ledger.append(_considered(this), _learnt(this))
            held = self._keep(this, index, held_rows) if held_rows else None
        except (LedgerUnavailable, HoldsUnavailable) as error:
            raise PathUnavailable from error
        released = Released(index=index, recipients=to_release) if to_release else None
        return Considered(released=released, held=held, stands_for=_groups(this.verdict))

    def _keep(self, this: "_Decided", index: int, rows: tuple[int, ...]) -> Held:
        verdict = this.verdict
        addresses = tuple(verdict.recipients[n].address for n in rows)
        hold = Hold(
            id=HoldId(token_urlsafe(16)),
            received=this.at,
            index=index,
            submission=this.submission,
            verdict=verdict,
            reading=this.reading,
            sender=this.sender,
            cases=_queues(this),
            copies=tuple(HeldCopy(number=n, address=address) for n, address in zip(rows, addresses, strict=True)),
        )
        kept = self.holds.keep(hold, key=_key(this), notify=_to_notify(this))
        return Held(index=index, hold=kept, recipients=addresses)

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


def _parted(verdict: MailVerdict) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """The addresses to deliver to, and the rows to hold. An address held in one row is released in none."""
    held = tuple(n for n, row in enumerate(verdict.recipients) if row.outcome == "hold")
    held_addresses = {same_form(verdict.recipients[n].address) for n in held}
    released = dict.fromkeys(
        row.address
        for row in verdict.recipients
        if row.outcome == "release" and same_form(row.address) not in held_addresses
    )
    return tuple(released), held


def _groups(verdict: MailVerdict) -> dict[str, tuple[str, ...]]:
    """For each group's address the addresses that it was expanded to."""
    found: dict[str, dict[str, None]] = {}
    for row in verdict.recipients:
        if row.via is not None:
            found.setdefault(row.via, {})[row.address] = None
    for row in verdict.recipients:
        if row.via is None and row.address in found:
            found[row.address][row.address] = None  # a group's address that is somebody's own, too
    return {group: tuple(addresses) for group, addresses in found.items()}


@dataclass(frozen=True, slots=True)
class _Decided:
    """A message with all that was decided about it."""

    submission: Submission
    digest: str
    at: datetime
    world: World
    reading: Reading
    verdict: MailVerdict

    @property
    def sender(self) -> tuple[PersonId, ...]:
        return self.world.judge.book.people(self.submission.sender, self.at) if self.submission.sender else ()


def _queues(this: _Decided) -> tuple[CaseId, ...]:
    """The cases whose managers are shown the hold. Mail about a complaint is shown to none of them.

    A complaint often names the very manager of its case, who must not even learn that somebody complained: only its
    sender and information governance see such a hold.
    """
    if any(finding.category == "complaint" for finding in this.verdict.findings):
        return (NO_MANAGERS,)
    return this.world.cases_of(this.verdict.findings, this.at)


def _key(this: _Decided) -> str:
    """The same for the same message tried again, so that a crash between keeping and answering keeps one hold."""
    submission = this.submission
    envelope = "\0".join([this.digest, submission.sender, *sorted(submission.recipients)])
    return hashlib.sha256(envelope.encode("utf-8", "surrogateescape")).hexdigest()


def _to_notify(this: _Decided) -> tuple[str, ...]:
    """The department's own senders only, and never for what a machine sent: that is how mail loops begin."""
    sender, world = this.submission.sender, this.world
    if not sender or this.reading.automatic:
        return ()
    domain = same_form(sender).rpartition("@")[2]
    ours = domain in {same_form(d) for d in world.department.email_domains}
    return (sender,) if ours or any(p in world.kernel.index.staff for p in this.sender) else ()


def _considered(this: _Decided) -> Event:
    verdict, world = this.verdict, this.world
    rows = [
        {
            "outcome": row.outcome,
            "reader": list(row.reader),
            "rules": sorted({reason.rule for reason in row.reasons}),
        }
        for row in verdict.recipients
    ]
    body: dict[str, object] = {
        "channel": "mail",
        "recipients": rows,
        "findings": len(verdict.findings),
        "unread": len(verdict.unread),
        "cases": list(world.cases_of(verdict.findings, this.at)),
        "policy": world.kernel.policy.digest,
        "purpose": this.reading.purpose or ORDINARY_PURPOSE,
    }
    secret = {f"recipient {n}": same_form(row.address) for n, row in enumerate(verdict.recipients)}
    secret |= {"sender": same_form(this.submission.sender), "message": this.digest}
    return Event(kind=EventKind.MESSAGE_CONSIDERED, at=this.at, body=body, secret=secret)


def learnt_by(
    row: RecipientVerdict, verdict: MailVerdict, *, by: Sequence[PersonId], at: datetime
) -> tuple[Learnt, ...]:
    """Who-knows-what: what the readers of one address get to know by this message."""
    found = (
        Learnt(
            reader=reader,
            about=about,
            category=finding.category,
            at=at,
            channel="mail",
            fact=fact,
            by=by[0] if by else None,
        )
        for n in row.learns
        for finding in (verdict.findings[n],)
        for reader in row.reader
        for about in finding.candidates
        if about != reader
        for fact in (finding.facts or (None,))
    )
    return tuple(dict.fromkeys(found))


def _learnt(this: _Decided) -> tuple[Learnt, ...]:
    verdict = this.verdict
    released = [row for row in verdict.recipients if row.outcome == "release"]
    return tuple(
        dict.fromkeys(each for row in released for each in learnt_by(row, verdict, by=this.sender, at=this.at))
    )
