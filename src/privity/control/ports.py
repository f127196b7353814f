"""What the path needs from outside, in its own words. `bootstrap` gives it the real ones."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Literal, Protocol

from privity.control.outcomes import HoldId, ReadingId, Submission
from privity.domain.channel.verdicts import MailVerdict
from privity.domain.disclosure import Reading, Unread
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


class Clock(Protocol):
    def __call__(self) -> datetime:
        """The instant, aware, in UTC."""
        ...


class MessageReader(Protocol):
    def read(self, raw: bytes, *, patience: bool) -> Reading:
        """Never raises for what is in the message: what can't be read is an Unread of the Reading.

        Without patience what takes long is left, and named in `later`.
        """
        ...


class EventKind(StrEnum):
    """Grammar: `what:what_happened_to_it`, past tense. Each is documented in docs/ledger.md."""

    MESSAGE_CONSIDERED = "message:considered"  # the decision of the gate, one for each message
    MESSAGE_BEING_READ = "message:being_read"  # it takes long to read: kept, and decided when it has been read
    HOLD_RELEASED = "hold:released"  # a reviewer let a copy go
    HOLD_REFUSED = "hold:refused"
    HOLD_DROPPED = "hold:dropped"  # the sender took a recipient off
    HOLD_ASKED = "hold:asked"  # the sender asked the manager
    HOLD_OVERRIDDEN = "hold:overridden"  # shared to protect a child; seen by a second person next working day
    HOLD_OVERRIDE_PROPOSED = "hold:override_proposed"  # the first of the two people that family readers need
    HOLD_OVERRIDE_REVIEWED = "hold:override_reviewed"
    HOLD_ACT_VOID = "hold:act_void"  # the entry that it names took no effect: somebody else had decided just before
    HOLD_VIEWED = "hold:viewed"  # somebody opened a held message
    COPY_DELIVERED = "copy:delivered"  # the next hop took a copy that had been held or deferred
    COPY_UNDELIVERABLE = "copy:undeliverable"
    DEPARTMENT_IMPORTED = "department:imported"
    USER_SIGNED_IN = "user:signed_in"
    USER_REFUSED = "user:refused"
    CONFERENCE_PLANNED = "conference:planned"
    CONFERENCE_CHANGED = "conference:changed"
    CONFERENCE_EXCLUSION_REQUESTED = "conference:exclusion_requested"
    CONFERENCE_EXCLUSION_DECIDED = "conference:exclusion_decided"
    CONFERENCE_QUESTION_ANSWERED = "conference:question_answered"
    CONFERENCE_INVITED = "conference:invited"
    CONFERENCE_LINK_ISSUED = "conference:link_issued"
    CONFERENCE_LINK_TAKEN_BACK = "conference:link_taken_back"
    CONFERENCE_LINK_USED = "conference:link_used"
    CONFERENCE_LINK_REFUSED = "conference:link_refused"
    CONFERENCE_ARRIVED = "conference:arrived"
    CONFERENCE_PART_CALLED = "conference:part_called"
    CONFERENCE_SEATED = "conference:seated"
    CONFERENCE_UNSEATED = "conference:unseated"
    CONFERENCE_OPENED = "conference:opened"
    CONFERENCE_PART_CLOSED = "conference:part_closed"
    CONFERENCE_ACTED = "conference:acted"
    CONFERENCE_HANDED_OVER = "conference:handed_over"
    CONFERENCE_ENDED = "conference:ended"
    CONFERENCE_MINUTES_KEPT = "conference:minutes_kept"
    CONFERENCE_COPY_APPROVED = "conference:copy_approved"
    CONFERENCE_COPY_SENT = "conference:copy_sent"
    CONFERENCE_RECORD_READ = "conference:record_read"
    CONFERENCE_RECORDING_KEPT = "conference:recording_kept"
    CONFERENCE_RECORDING_HEARD = "conference:recording_heard"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What the ledger keeps. `body` is JSON-able and holds no content: rules, ids, counts, outcomes.

    `secret` are values (addresses, digests of messages) that enter the entry only as salted hashes, under their
    name; the salt is kept beside the ledger, so that whoever holds the value and the salt can prove that it is meant.
    """

    kind: EventKind
    at: datetime
    body: dict[str, object] = field(default_factory=dict)
    secret: dict[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """One row of who-knows-what: this reader got to know this, then, by this channel, from this person."""

    reader: PersonId
    about: PersonId
    category: str
    at: datetime
    channel: str
    fact: str | None = None
    case: CaseId | None = None
    by: str | None = None


class Ledger(Protocol):
    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        """The entry's index, from 0. Durable on return, `learnt` with it, or raises LedgerUnavailable."""
        ...


class LedgerUnavailable(Exception):
    """The entry could not be made durable; nothing may leave."""


class CopyState(StrEnum):
    """Where a held recipient's copy stands."""

    HELD = "held"
    RELEASED = "released"  # may leave; in the outbox until the next hop has it
    DELIVERED = "delivered"
    REFUSED = "refused"
    DROPPED = "dropped"
    UNDELIVERABLE = "undeliverable"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldCopy:
    """One held row of the verdict (`number` is its index there) and what became of it."""

    number: int
    address: str = field(repr=False)
    state: CopyState = CopyState.HELD
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    reason: str = field(default="", repr=False)
    overridden: bool = False
    reviewed_by: PersonId | None = None
    reviewed_at: datetime | None = None
    proposed_by: PersonId | None = None  # the first of two people for an override that needs two
    asked_at: datetime | None = None  # the sender asked the manager


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A held message as it is kept: encrypted at rest, opened only through the path and entitled access."""

    id: HoldId
    received: datetime
    index: int  # the ledger entry of the decision
    submission: Submission = field(repr=False)
    verdict: MailVerdict = field(repr=False)
    reading: Reading = field(repr=False)
    sender: tuple[PersonId, ...] = ()
    cases: tuple[CaseId, ...] = ()  # cases whose people the findings are about
    copies: tuple[HeldCopy, ...] = ()


class Holds(Protocol):
    """Durable on return, or raises HoldsUnavailable."""

    def keep(self, hold: Hold, *, key: str, notify: Sequence[str]) -> HoldId:
        """Keeps it once for each `key` (a retried message finds its hold again and is told its id).

        With it, in the same transaction, puts one notice in the outbox for each address in `notify`.
        """
        ...

    def get(self, hold: HoldId) -> Hold | None: ...

    def change(
        self, hold: HoldId, copy: HeldCopy, *, expect: CopyState, send: bool = False, index: int | None = None
    ) -> bool:
        """Compare and set: False when the copy is not in state `expect` any more (two reviewers at once).

        With `send`, the copy goes into the outbox in the same transaction; `index` is the ledger entry that permits it.
        """
        ...


class HoldsUnavailable(Exception):
    """The store of holds did not answer, or could not make something durable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One thing for a gate to send: a released copy, a copy that the next hop deferred, or a notice to compose.

    A "notice" says that copies are held, a "reading" that the message is still being read.
    """

    id: str
    kind: Literal["copy", "notice", "reading"]
    index: int  # the ledger entry that permits it
    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    raw: bytes = field(default=b"", repr=False)  # empty for a notice
    smtputf8: bool = False
    hold: HoldId | None = None
    copy: int | None = None
    attempts: int = 0
    held: int = 0  # of a notice: how many recipients wait
    of: int = 0  # of a notice: how many recipients the message had


class Outbox(Protocol):
    """Durable queue; several gates may share it, each delivery is leased to one of them at a time."""

    def put(self, delivery: Delivery) -> None: ...

    def claim(self, *, limit: int, now: datetime, lease_seconds: int) -> Sequence[Delivery]: ...

    def done(self, delivery: Delivery) -> None:
        """Delivered: gone from the outbox; a held copy becomes DELIVERED."""
        ...

    def later(self, delivery: Delivery, *, at: datetime) -> None: ...

    def failed(self, delivery: Delivery) -> None:
        """The next hop refused it for good: a held copy becomes UNDELIVERABLE, and stays kept."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LongMessage:
    """A message that takes long to read, as it is kept until it has been: encrypted at rest, delivered to nobody."""

    id: ReadingId
    received: datetime
    index: int  # the ledger entry that says so
    submission: Submission = field(repr=False)
    left: tuple[Unread, ...] = field(default=(), repr=False)  # what takes long, and why
    sender: tuple[PersonId, ...] = ()
    attempts: int = 0  # how often it was taken before, and neither read nor put back: by a gate that died over it


class LongMessages(Protocol):
    """Durable on return, or raises HoldsUnavailable. Several gates may share it, each message leased to one."""

    def keep(self, message: LongMessage, *, key: str, notify: Sequence[str]) -> None:
        """Keeps it once for each `key`, with the addresses to tell should it take more than a few minutes."""
        ...

    def claim(self, *, now: datetime, lease_seconds: int) -> LongMessage | None: ...

    def renew(self, message: LongMessage, *, now: datetime, lease_seconds: int) -> bool:
        """False when another gate has taken it meanwhile, or it is gone."""
        ...

    def put_back(self, message: LongMessage, *, at: datetime) -> None:
        """Free to be claimed from `at` on, as if it had not been claimed."""
        ...

    def conclude(
        self, message: LongMessage, *, hold: Hold | None, key: str, notify: Sequence[str], delivery: Delivery | None
    ) -> bool:
        """All of it in one transaction: the hold is kept (see Holds.keep), the delivery put, the message gone.

        False, with nothing done, when another gate has taken it meanwhile, or it is gone.
        """
        ...

    def tell_senders(self, *, received_before: datetime) -> int:
        """Puts a notice in the outbox for each message that came before then, once for each; how many."""
        ...
