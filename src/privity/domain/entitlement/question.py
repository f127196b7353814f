"""decide(reader, fact, purpose, at): the question, and the three answers, each with its reasons."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from privity.domain.cases import ComplaintId
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

PUBLIC = PersonId("public")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """May this reader know what is of this category about these people, or this recorded fact?

    With `fact` (a fact's or a contact's id), `about` and `category` may be left empty: the fact's are taken.
    Raises nothing itself: `entitlement.decide` checks it against the department and raises BadQuestion.
    """

    reader: PersonId
    purpose: str
    about: tuple[PersonId, ...] = ()
    category: str | None = None
    fact: str | None = None
    case: CaseId | None = None
    complaint: ComplaintId | None = None


class BadQuestion(ValueError):
    """The question names something that is not there, or contradicts itself; the message says which part."""


class Reason(NamedTuple):
    """One step of the answer. `rule` is a stable name of the contract; the words are made when asked for.

    Two reasons are the same when their rules, people, cases and roles are: the words follow from those.
    """

    rule: str
    about: PersonId | None = None
    case: CaseId | None = None
    of: str | None = None  # whom to ask: a role
    words: Callable[[], str] = str  # says nothing until the kernel gives it words

    @property
    def text(self) -> str:
        return self.words()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Reason) and self[:4] == other[:4]

    def __hash__(self) -> int:
        return hash(self[:4])

    def __repr__(self) -> str:
        return f"Reason(rule={self.rule!r}, about={self.about!r}, case={self.case!r}, of={self.of!r})"


@dataclass(frozen=True, slots=True)
class Share:
    outcome: ClassVar[Literal["share"]] = "share"
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Withhold:
    outcome: ClassVar[Literal["withhold"]] = "withhold"
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    outcome: ClassVar[Literal["ask"]] = "ask"
    reasons: tuple[Reason, ...]


Decision = Share | Withhold | Ask
