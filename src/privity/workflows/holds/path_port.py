"""What the pages about held mail need from the path and the records, in their own words."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from privity.control.outcomes import HoldId, ReadingId
from privity.control.ports import Hold, LongMessage
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.entitlement.policy import Policy
from privity.domain.entitlement.question import Decision, Question
from privity.domain.people import Person, PersonId


class Kernel(Protocol):
    @property
    def index(self) -> DepartmentIndex: ...

    @property
    def policy(self) -> Policy: ...

    def decide(self, question: Question, *, at: datetime) -> Decision: ...


class World(Protocol):
    @property
    def kernel(self) -> Kernel: ...

    def person(self, person: PersonId) -> Person | None: ...


class HoldPath(Protocol):
    """Each act raises NotAllowed or PathUnavailable; when it returns, it is done and durable."""

    def world(self) -> World: ...

    def may_review(self, person: PersonId, hold: Hold) -> bool: ...

    def viewed(self, hold: HoldId, *, by: PersonId) -> object: ...

    def release_held(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> object: ...

    def refuse(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> object: ...

    def drop(self, hold: HoldId, number: int, *, by: PersonId) -> object: ...

    def ask_manager(self, hold: HoldId, *, by: PersonId, note: str) -> object: ...

    def override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> str:
        """Answers "released" or "second-person-needed"."""
        ...

    def confirm_override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> object: ...

    def decide_again(self, hold: HoldId, *, by: PersonId) -> object: ...

    def review_override(self, hold: HoldId, number: int, *, by: PersonId, note: str) -> object: ...


class HoldReader(Protocol):
    def get(self, hold: HoldId) -> Hold | None: ...


class LongMessageReader(Protocol):
    def get(self, message: ReadingId) -> LongMessage | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What a verification of the ledger said just now."""

    entries: int
    root: str
    verified: bool
    checkpoint: int | None = None  # how many entries the newest signed checkpoint covers
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PagePicture:
    """A page as it looks. `places` are (left, top, right, bottom) in its pixels, with the index of the words there."""

    png: bytes = field(repr=False)
    width: int
    height: int
    places: tuple[tuple[int, int, int, int, int], ...] = ()


class PagePictures(Protocol):
    def __call__(self, raw: bytes, where: str, turn: int, page: int, words: Sequence[str]) -> PagePicture | None:
        """Of the attachment at `where` in this message (the `turn`-th of that name, from 0); None where none can be made."""
        ...


LedgerVerify = Callable[[], Proof]
LedgerExport = Callable[[], Iterable[bytes]]
