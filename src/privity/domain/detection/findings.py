"""What detection finds: about whom, which category, where it stands, and why it is believed."""

from dataclasses import dataclass, field

from privity.domain.facts import CaseId
from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing said about one person.

    `candidates` are the people whom the words may mean: usually one; several when the words fit several and the
    text alone does not tell (the judge then prefers one in a case that sender and recipient share; else the
    strictest answer over all of them stands). `facts` are ids of recorded facts, protected contacts included,
    which the passage may be; `complaint` is set where the passage speaks of that complaint. `start` and `end`
    are offsets into the passage's text; `passage` is the passage's index in `Reading.passages`.
    """

    candidates: tuple[PersonId, ...]
    category: str
    where: str
    part: int
    passage: int
    start: int
    end: int
    why: str = field(repr=False)  # one sentence, for the person who looks at the hold
    facts: tuple[str, ...] = ()
    complaint: str | None = None
    own_words: bool = False  # the words are those of the recorded fact or contact in `facts`, nothing more
    cases: tuple[CaseId, ...] = ()  # of somebody outside the department: the cases that the text touches


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseMeant:
    """One case that the message (part 0) or an attachment speaks of. What is not `named` is advice, and decides nothing."""

    part: int
    where: str  # `message`, or `attachment:NAME`
    case: CaseId
    score: float  # how surely, below 1
    named: bool
    why: str = field(repr=False)  # one sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Everything found in a reading; `named` lists, for each part that names cases, which ones."""

    findings: tuple[Finding, ...] = ()
    named: dict[int, tuple[CaseId, ...]] = field(default_factory=dict)
    meant: tuple[CaseMeant, ...] = ()
    unsought: tuple[str, ...] = ()  # places in which nobody could look for people outside the department
