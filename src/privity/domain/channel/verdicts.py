"""The answer about one message: what each recipient gets, and why not."""

from dataclasses import dataclass, field
from typing import Literal

from privity.domain.detection.findings import CaseMeant, Finding
from privity.domain.disclosure import Unread
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class MailReason:
    """Why a recipient's copy is held (or, as advice, what to look at). `finding` is an index into the verdict's."""

    rule: str
    text: str = field(repr=False)
    about: tuple[PersonId, ...] = ()
    category: str | None = None
    where: str | None = None
    of: str | None = None
    case: CaseId | None = None
    finding: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecipientVerdict:
    """`reader` holds everybody whom the address reaches; empty when unknown. `via` is a group's address."""

    address: str = field(repr=False)
    outcome: Literal["release", "hold"]
    reader: tuple[PersonId, ...] = ()
    via: str | None = field(default=None, repr=False)
    reasons: tuple[MailReason, ...] = ()
    advice: tuple[MailReason, ...] = ()
    learns: tuple[int, ...] = ()  # the findings that this recipient's readers get to know by a release


@dataclass(frozen=True, slots=True, kw_only=True)
class MailVerdict:
    """One row for each envelope recipient (a group gives one for each member), in the envelope's order."""

    recipients: tuple[RecipientVerdict, ...]
    findings: tuple[Finding, ...] = ()
    unread: tuple[Unread, ...] = ()
    cases: tuple[CaseMeant, ...] = ()

    @property
    def outcome(self) -> Literal["release", "hold"]:
        return "hold" if any(r.outcome == "hold" for r in self.recipients) else "release"
