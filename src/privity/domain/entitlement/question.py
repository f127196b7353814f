"""decide(reader, fact, purpose, at): the question, and the three answers, each with its reasons."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One step of the answer. `rule` is a stable name of the contract; the words are made when asked for."""

    rule: str
    about: PersonId | None = None
    case: CaseId | None = None
    of: str | None = None  # whom to ask: a role
    words: Callable[[], str] = field(default=lambda: "", repr=False, compare=False)

    @property
    def text(self) -> str:
        return self.words()


@dataclass(frozen=True, slots=True)
class Share:
    reasons: tuple[Reason, ...]
    outcome: Literal["share"] = "share"


@dataclass(frozen=True, slots=True)
class Withhold:
    reasons: tuple[Reason, ...]
    outcome: Literal["withhold"] = "withhold"


@dataclass(frozen=True, slots=True)
class Ask:
    reasons: tuple[Reason, ...]
    outcome: Literal["ask"] = "ask"


Decision = Share | Withhold | Ask
