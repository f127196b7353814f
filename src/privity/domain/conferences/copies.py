"""Whose copy of the minutes holds what: only what was said while they were in that part's room, and may hear now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from privity.domain.conferences.audience import Why, hearing
from privity.domain.conferences.minutes import Stay, in_room
from privity.domain.conferences.plan import Conference, Part, PartId
from privity.domain.conferences.wording import name_of, part_in_words
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId


class Extent(StrEnum):
    FULL = "full"
    PARTIAL = "partial"
    NONE = "none"


class Said(Protocol):
    """A line of the minutes: in its part, at its instant."""

    @property
    def id(self) -> str: ...
    @property
    def part(self) -> PartId: ...
    @property
    def at(self) -> datetime: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PartCopy:
    """What somebody's copy holds of one part. `left_out` counts the lines that it does not hold, and `why` says why."""

    part: PartId
    entries: tuple[str, ...] = ()
    left_out: int = 0
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """`parts` are all parts of which something was written down, in the order of the plan."""

    extent: Extent
    parts: tuple[PartCopy, ...] = ()


def copy_for(  # noqa: PLR0913 - each thing by its name
    conference: Conference,
    person: PersonId,
    *,
    entries: Iterable[Said],
    attendance: Sequence[Stay],
    kernel: Kernel,
    at: datetime,
) -> Copy:
    """Closed world: a line of a part that is not planned, or said while they were outside, is in nobody's copy.

    Two answers are needed for each line, and either no keeps it out: they were in that room in that second, as the media
    server reported it; and the kernel says at `at` that they may hear the part.
    """
    lines = list(entries)
    parts = tuple(
        _part_copy(conference, part, person, lines=mine, attendance=attendance, kernel=kernel, at=at)
        for part in conference.parts
        if (mine := [line for line in lines if line.part == part.id])
    )
    held = sum(len(part.entries) for part in parts)
    if not held:
        return Copy(extent=Extent.NONE, parts=parts)
    return Copy(extent=Extent.FULL if held == len(lines) else Extent.PARTIAL, parts=parts)


def _part_copy(  # noqa: PLR0913 - as above
    conference: Conference,
    part: Part,
    person: PersonId,
    *,
    lines: Sequence[Said],
    attendance: Sequence[Stay],
    kernel: Kernel,
    at: datetime,
) -> PartCopy:
    now = hearing(conference, part, person, kernel=kernel, at=at)
    if not now.hears:
        return PartCopy(part=part.id, left_out=len(lines), why=now.why)
    # Of an ended part, a stay without an end is one whose end nobody noted: until when they were there is not known.
    over = part.id in conference.ended_parts
    stays = [stay for stay in attendance if stay.went is not None or not over]
    held = tuple(line.id for line in lines if in_room(stays, part.id, person, line.at))
    left_out = len(lines) - len(held)
    if not left_out:
        return PartCopy(part=part.id, entries=held)
    was_in = any(stay.part == part.id and stay.person == person for stay in attendance)
    when = "for some of" if was_in else "for"
    why = Why(rule="not-in-room", text=f"{name_of(person, kernel)} was not in the room {when} {part_in_words(part)}.")
    return PartCopy(part=part.id, entries=held, left_out=left_out, why=(why,))
