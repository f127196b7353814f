"""What is about to be disclosed: who sends what to whom, as it was read, and what could not be read."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

MESSAGE = 0  # the number of the message itself; its attachments are 1, 2, ...


class Place(StrEnum):
    """Which kind of place a passage stands in."""

    SUBJECT = "subject"
    HEADER = "header"
    BODY = "body"
    QUOTED = "quoted"
    ATTACHMENT = "attachment"


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A run of text that keeps its place.

    `where` is the contract's word for the place: `subject`, `body`, `quoted`, `header`,
    `attachment:NAME#page=3`, `attachment:NAME#comment`. `part` is the number of the message (0) or of the
    attachment that it belongs to. `title` marks what counts as a title: the subject line, a file name, a title
    property, the first line or heading. `hidden` text may be hidden by a program, and is judged as if shown.
    """

    where: str
    place: Place
    text: str = field(repr=False)
    part: int = MESSAGE
    title: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A part that nobody could read, named by its place, with why."""

    part: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What reading took: processor seconds, the most memory of any one parser, and how many documents were parsed apart."""

    seconds: float = 0.0
    peak_bytes: int = 0
    jobs: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read of a message, in its order, and all that was not.

    `senders` are the addresses of From and Sender; `seen` the addresses that every recipient will see
    (To, Cc, Reply-To and the like); addresses as written, without their display names.
    """

    passages: tuple[Passage, ...] = ()
    unread: tuple[Unread, ...] = ()
    later: tuple[Unread, ...] = ()  # left out because it takes long; until it has been read, it is unread
    senders: tuple[str, ...] = field(default=(), repr=False)
    seen: tuple[str, ...] = field(default=(), repr=False)
    purpose: str | None = None  # what the sender says in X-Privity-Purpose
    automatic: bool = False  # a bounce, an auto-reply, or mail that a gate made itself
    cost: Cost = field(default=Cost(), compare=False)

    @property
    def not_read(self) -> tuple[Unread, ...]:
        return (*self.unread, *self.later)


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """One message on its way. Recipients are those of the envelope, each decided alone."""

    sender: str = field(repr=False)  # the envelope's; empty for a bounce
    recipients: tuple[str, ...] = field(repr=False)
    reading: Reading
    at: datetime
    purpose: str | None = None  # from the command line; beats what the sender says
    digest: str = ""  # SHA-256 of the message's bytes, hexadecimal
