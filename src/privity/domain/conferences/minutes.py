"""What is written down of a conference, part by part; what was approved for whom; and what a part had recorded."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from privity.domain.conferences.plan import ConferenceId, PartId
from privity.domain.people import PersonId


class What(StrEnum):
    """Fact and opinion stand apart, and dissent has its place: a record that blurs them is unfair to the family."""

    SAID = "said"
    FACT = "fact"
    OPINION = "opinion"
    DECISION = "decision"
    DISSENT = "dissent"
    REPORT = "report"  # one that was given in: whoever wrote it need not be there


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the minutes, in its part. Kept sealed."""

    id: str
    conference: ConferenceId
    part: PartId
    at: datetime  # when it was said, which decides who was there
    by: PersonId  # who wrote it down, or put it right
    said_by: PersonId | None = None
    what: What = What.SAID
    words: str = field(default="", repr=False)
    withdrawn: bool = False  # written in error: kept, and in nobody's copy


class CopyState(StrEnum):
    APPROVED = "approved"
    SENDING = "sending"  # taken up by somebody who sends; stays so where the process died over it
    SENT = "sent"  # the mail gate has it
    NOT_TAKEN = "not_taken"  # no verified address, or the gate did not take it


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyAct:
    """One step with somebody's copy. `text` is what was approved, by its keyed hash alone."""

    conference: ConferenceId
    person: PersonId
    number: int
    state: CopyState
    by: PersonId
    at: datetime
    index: int  # its ledger entry
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What the media server recorded of one person's voice or picture in one part; the sound itself is apart."""

    id: str
    conference: ConferenceId
    part: PartId
    person: PersonId
    media_type: str
    began: datetime
    ended: datetime
    audience: frozenset[PersonId] = frozenset()  # who was in the room: nobody else ever hears it


class Stay(Protocol):
    """That the media server reported somebody in the room of a part, from and until."""

    @property
    def part(self) -> PartId: ...
    @property
    def person(self) -> PersonId: ...
    @property
    def came(self) -> datetime: ...
    @property
    def went(self) -> datetime | None: ...


def in_room(attendance: Iterable[Stay], part: PartId, person: PersonId, at: datetime) -> bool:
    """Whether somebody was in the room of that part in that whole second.

    Stays are noted to the second, cut off: the second in which somebody came, or went, may hold what they did not hear.
    """
    second = at.replace(microsecond=0)
    return any(
        stay.part == part and stay.person == person and stay.came < second and (stay.went is None or second < stay.went)
        for stay in attendance
    )


def in_room_throughout(
    attendance: Iterable[Stay], part: PartId, person: PersonId, *, began: datetime, ended: datetime
) -> bool:
    """Without a second outside, but for the one in which the door opened: a recording can't be played in part."""
    first, last = began.replace(microsecond=0), ended.replace(microsecond=0)
    return any(
        stay.part == part and stay.person == person and stay.came <= first and (stay.went is None or last <= stay.went)
        for stay in attendance
    )
