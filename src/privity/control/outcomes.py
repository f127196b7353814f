"""What the path answers. A gate delivers only against a Released, and only the path makes one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

HoldId = NewType("HoldId", str)  # random, unguessable; safe in a link, tells nothing
ReadingId = NewType("ReadingId", str)  # as random


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """One message as a gate accepted it, byte for byte (CRLF line ends), with its envelope.

    `sender` is empty for a bounce. `smtputf8` says that addresses or headers need that extension on the way out.
    """

    raw: bytes = field(repr=False)
    sender: str = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    smtputf8: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Released:
    """Permission to deliver to these recipients. The ledger entry `index` was durable before this was made."""

    index: int
    recipients: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """These recipients' copies are durably held under `hold`; nobody receives them."""

    index: int
    hold: HoldId
    recipients: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class BeingRead:
    """Nothing is decided for these recipients yet: the message takes long to read, and is durably kept until then."""

    index: int
    recipients: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Considered:
    """Every recipient of the submission, a group as its members, is in exactly one of the three.

    A message that is being read is so for all its recipients, with groups as they were written. `stands_for` gives for a group's address those that it was expanded to; any other recipient stands for itself.
    """

    released: Released | None = None
    held: Held | None = None
    being_read: BeingRead | None = None
    stands_for: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)


class PathUnavailable(Exception):
    """Something that must be durable could not be made so; nothing was released. The gate answers 'try later'."""


class NotAllowed(Exception):
    """This person may not do this with this hold. The same for 'not there' and 'not yours'."""
