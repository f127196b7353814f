"""An invented conference, and the stores of it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from privity.control.ports import Event, EventKind, Learnt, LedgerUnavailable
from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    Task,
    Topic,
)
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

STARTS = datetime(2026, 11, 30, 10, tzinfo=UTC)
MUM, DAD, CHAIR, TAKER = (PersonId(p) for p in ("p-mum", "p-dad", "p-chair", "p-taker"))
SECRET_WORDS = "Odalys Brannigan's asthma"


def conference(known_as: str = "c-one", *, starts: datetime = STARTS, people: Sequence[PersonId] = ()) -> Conference:
    return Conference(
        id=ConferenceId(known_as),
        case=CaseId("case-1"),
        kind=Kind.INITIAL,
        starts=starts,
        planned_by=CHAIR,
        parts=(
            Part(
                id=PartId("one"),
                kind=PartKind.FAMILY,
                title=SECRET_WORDS,
                topics=(Topic(about=MUM, category="health"),),
            ),
            Part(
                id=PartId("two"),
                kind=PartKind.CLOSED,
                title="Professionals",
                topics=(Topic(fact="f-9"),),
                recording=True,
            ),
        ),
        invited=(
            Invited(person=CHAIR, task=Task.CHAIR),
            *(Invited(person=person, side="a") for person in people or (MUM, DAD)),
            Invited(person=TAKER, task=Task.MINUTE_TAKER),
        ),
        exclusions=(
            Exclusion(
                id=ExclusionId("x"),
                person=DAD,
                ground=ExclusionGround.INTERFERENCE,
                requested_by=TAKER,
                requested_at=STARTS - timedelta(days=9),
                evidence=SECRET_WORDS,
            ),
        ),
        quorum_reason=SECRET_WORDS,
    )


@dataclass
class Clock:
    now: datetime = STARTS - timedelta(days=3)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Book:
    """A ledger in memory; `down` refuses."""

    events: list[Event] = field(default_factory=list)
    down: bool = False

    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        if self.down:
            raise LedgerUnavailable
        self.events.append(event)
        return len(self.events) - 1

    @property
    def kinds(self) -> list[EventKind]:
        return [event.kind for event in self.events]
