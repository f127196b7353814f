"""A message as it arrived, and all that follows from the verdict about it: who gets it, who is told, what is recorded."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_urlsafe

from privity.control.outcomes import HoldId, Submission
from privity.control.ports import Event, EventKind, HeldCopy, Hold, Learnt
from privity.control.world import World
from privity.domain.channel.addresses import same_form
from privity.domain.channel.habits import PastMail
from privity.domain.channel.judge import ORDINARY_PURPOSE
from privity.domain.channel.verdicts import MailVerdict, RecipientVerdict
from privity.domain.disclosure import Reading
from privity.domain.facts import CaseId
from privity.domain.outsider import OUTSIDER
from privity.domain.people import PersonId

NO_MANAGERS = CaseId("")  # an id that no case has, so nobody manages it


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One message, read, in the department as it is at that instant."""

    submission: Submission
    reading: Reading
    world: World
    at: datetime
    digest: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "digest", hashlib.sha256(self.submission.raw).hexdigest())

    @property
    def sender(self) -> tuple[PersonId, ...]:
        return self.world.judge.book.people(self.submission.sender, self.at) if self.submission.sender else ()

    def key(self, *of: str) -> str:
        """The same for the same message tried again, so that a crash between keeping and answering keeps one."""
        submission = self.submission
        envelope = "\0".join([self.digest, submission.sender, *sorted(submission.recipients), *of])
        return hashlib.sha256(envelope.encode("utf-8", "surrogateescape")).hexdigest()

    @property
    def to_notify(self) -> tuple[str, ...]:
        """The department's own senders only, and never for what a machine sent: that is how mail loops begin."""
        sender, world = self.submission.sender, self.world
        if not sender or self.reading.automatic:
            return ()
        domain = same_form(sender).rpartition("@")[2]
        ours = domain in {same_form(d) for d in world.department.email_domains}
        return (sender,) if ours or any(p in world.kernel.index.staff for p in self.sender) else ()

    @property
    def secret(self) -> dict[str, str]:
        return {"sender": same_form(self.submission.sender), "message": self.digest}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A message with all that was decided about it. An address held in one row is released in none."""

    arrived: Arrived
    verdict: MailVerdict

    @property
    def held(self) -> tuple[int, ...]:
        """The rows to hold."""
        return tuple(n for n, row in enumerate(self.verdict.recipients) if row.outcome == "hold")

    @property
    def released(self) -> tuple[str, ...]:
        """The addresses to deliver to."""
        rows = self.verdict.recipients
        held = {same_form(rows[n].address) for n in self.held}
        free = (row.address for row in rows if row.outcome == "release" and same_form(row.address) not in held)
        return tuple(dict.fromkeys(free))

    @property
    def groups(self) -> dict[str, tuple[str, ...]]:
        """For each group's address the addresses that it was expanded to."""
        found: dict[str, dict[str, None]] = {}
        for row in self.verdict.recipients:
            if row.via is not None:
                found.setdefault(row.via, {})[row.address] = None
        for row in self.verdict.recipients:
            if row.via is None and row.address in found:
                found[row.address][row.address] = None  # a group's address that is somebody's own, too
        return {group: tuple(addresses) for group, addresses in found.items()}

    def teach(self, past: PastMail) -> None:
        """Who writes to whom, of the department's own senders; no content."""
        if self.arrived.to_notify and self.released:
            past.learn(
                same_form(self.arrived.submission.sender), [same_form(a) for a in self.released], self.arrived.at
            )

    @property
    def queues(self) -> tuple[CaseId, ...]:
        """The cases whose managers are shown the hold. Mail about a complaint is shown to none of them.

        A complaint often names the very manager of its case, who must not even learn that somebody complained: only
        its sender and information governance see such a hold.
        """
        if any(finding.category == "complaint" for finding in self.verdict.findings):
            return (NO_MANAGERS,)
        return self.arrived.world.cases_of(self.verdict.findings, self.arrived.at)

    @property
    def hold_key(self) -> str:
        """Tried again and decided otherwise, because the department has changed, it is another hold: the first one

        has no copy for whom only the second holds back.
        """
        return self.arrived.key("held", *sorted(self.verdict.recipients[n].address for n in self.held))

    def hold(self, index: int, *, received: datetime) -> Hold:
        arrived, rows = self.arrived, self.verdict.recipients
        return Hold(
            id=HoldId(token_urlsafe(16)),
            received=received,
            index=index,
            submission=arrived.submission,
            verdict=self.verdict,
            reading=arrived.reading,
            sender=arrived.sender,
            cases=self.queues,
            copies=tuple(HeldCopy(number=n, address=rows[n].address) for n in self.held),
        )

    def considered(self, **more: object) -> Event:
        verdict, world, at = self.verdict, self.arrived.world, self.arrived.at
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
            "cases": list(world.cases_of(verdict.findings, at)),
            "policy": world.kernel.policy.digest,
            "purpose": self.arrived.reading.purpose or ORDINARY_PURPOSE,
        }
        secret = {f"recipient {n}": same_form(row.address) for n, row in enumerate(verdict.recipients)}
        return Event(kind=EventKind.MESSAGE_CONSIDERED, at=at, body=body | more, secret=secret | self.arrived.secret)

    @property
    def learnt(self) -> tuple[Learnt, ...]:
        arrived, verdict = self.arrived, self.verdict
        released = [row for row in verdict.recipients if row.outcome == "release"]
        each = (row for r in released for row in learnt_by(r, verdict, by=arrived.sender, at=arrived.at))
        return tuple(dict.fromkeys(each))


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
        if about not in {reader, OUTSIDER}  # of somebody without an id nothing can be looked up later
        for fact in (finding.facts or (None,))
    )
    return tuple(dict.fromkeys(found))
