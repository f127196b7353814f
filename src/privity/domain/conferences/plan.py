"""A conference as it is planned: its parts, what each will speak of, who is invited, who is kept out of what."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from privity.domain.facts import CaseId
from privity.domain.people import PersonId

ConferenceId = NewType("ConferenceId", str)
PartId = NewType("PartId", str)
ExclusionId = NewType("ExclusionId", str)


class Kind(StrEnum):
    """Also says for which purpose people are told what they hear there."""

    INITIAL = "initial"
    REVIEW = "review"
    PRE_BIRTH = "pre_birth"
    STRATEGY_DISCUSSION = "strategy_discussion"
    CORE_GROUP = "core_group"

    @property
    def purpose(self) -> str:
        return self.value if self in {Kind.STRATEGY_DISCUSSION, Kind.CORE_GROUP} else "child_protection_conference"


class PartKind(StrEnum):
    FAMILY = "family"  # with the family
    ONE_SIDE = "one_side"  # with one parent's side (`Part.side`), where parents come at separate times
    CLOSED = "closed"  # professionals only
    EVERYBODY = "everybody"  # introductions, the outline plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """What will be spoken about: a recorded fact, or somebody and a category."""

    about: PersonId | None = None
    category: str | None = None
    fact: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part is a room of its own when it is called. An unplanned closed session is a part added by one press."""

    id: PartId
    kind: PartKind
    title: str = field(repr=False)
    topics: tuple[Topic, ...] = ()
    side: str = ""  # of a ONE_SIDE part: the side of whom it is for; nobody of another side may come in
    chat: bool = False
    recording: bool = False
    unplanned: bool = False


class Task(StrEnum):
    """What somebody does in the conference, whatever their role in the case."""

    CHAIR = "chair"
    SECOND_HOST = "second_host"
    MINUTE_TAKER = "minute_taker"
    TAKES_PART = "takes_part"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """`side` groups family members who may wait together and see one another's names; empty for practitioners."""

    person: PersonId
    task: Task = Task.TAKES_PART
    side: str = ""
    apologies: bool = False


class ExclusionGround(StrEnum):
    """The six grounds on which somebody may be kept out of all or part of a conference (procedures in `domain.md` D3)."""

    PREJUDICE = "prejudice"  # presence would seriously prejudice the child's welfare
    INTERFERENCE = "interference"  # violence, threats, intoxication: evidence that they may seriously interfere
    CHILD_ASKS = "child_asks"  # the child asks that they are not there while the child is there
    PREVENTS_CONTRIBUTION = "prevents_contribution"  # presence is likely to stop another participant contributing
    CONFIDENTIAL_INFORMATION = "confidential_information"  # legal advice, criminal investigation, otherwise unavailable
    FAMILY_CONFLICT = "family_conflict"  # domestic abuse for example: they attend at separate times


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Asked for by anybody invited, decided by the chair alone. Keeps out only once it is decided and `excluded`."""

    id: ExclusionId
    person: PersonId
    ground: ExclusionGround
    requested_by: PersonId
    requested_at: datetime
    parts: tuple[PartId, ...] = ()  # empty: the whole conference
    evidence: str = field(default="", repr=False)
    late_because: str = field(default="", repr=False)  # asked: a request that came after the last day for it
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    excluded: bool = False
    shortest: str = field(default="", repr=False)  # why no longer than these parts: the least time that serves
    told: str = field(default="", repr=False)  # what the excluded person is told
    views: str = field(default="", repr=False)  # how their views are heard all the same


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """An ask of the kernel's that the person to ask has answered with yes, for one person and one topic."""

    person: PersonId
    topic: Topic
    rules: tuple[str, ...]
    by: PersonId
    at: datetime
    reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Who would have heard what when invitations were last sent, to show what has changed since."""

    at: datetime
    hears: tuple[str, ...] = ()  # "person part", one for each yes
    people: tuple[PersonId, ...] = ()  # who was invited then


class State(StrEnum):
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    ENDED = "ended"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conference:
    """Immutable; a change is another value with the next `version`."""

    id: ConferenceId
    case: CaseId
    kind: Kind
    starts: datetime
    planned_by: PersonId
    version: int = 1
    state: State = State.PLANNED
    parts: tuple[Part, ...] = ()
    invited: tuple[Invited, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    answered: tuple[Answered, ...] = ()
    closed_topics: tuple[Topic, ...] = ()  # of a closed session that nobody planned; empty: what partners may hear
    told: Told | None = None
    ended_parts: tuple[PartId, ...] = ()
    quorum_reason: str = field(default="", repr=False)  # why the chair goes on with fewer agencies

    @property
    def hosts(self) -> tuple[PersonId, ...]:
        return tuple(i.person for i in self.invited if i.task in {Task.CHAIR, Task.SECOND_HOST})

    def part(self, part: PartId) -> Part | None:
        return next((p for p in self.parts if p.id == part), None)

    def invitation(self, person: PersonId) -> Invited | None:
        return next((i for i in self.invited if i.person == person), None)
