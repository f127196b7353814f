"""How a personal link stands, and what becomes of somebody who brings one."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """How somebody's personal link stands; never the link itself, which is shown or sent once."""

    person: PersonId
    issued_at: datetime | None = None
    sent_at: datetime | None = None
    used_at: datetime | None = None  # first use: from then on it is that device's alone
    locked: bool = False  # too many wrong codes
    taken_back: bool = False
    times_issued: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLink:
    """Shown once: `token` goes into the address of the link, `code` is told by telephone or text, never with the link."""

    person: PersonId
    token: str = field(repr=False)
    code: str = field(repr=False)


class LetIn(StrEnum):
    YES = "yes"
    WRONG_CODE = "wrong_code"
    OTHER_DEVICE = "other_device"
    LOCKED = "locked"
    NO_LINK = "no_link"  # unknown, taken back, replaced, or the conference is over
