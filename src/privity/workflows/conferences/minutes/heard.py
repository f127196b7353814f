"""Who heard what: from the who-knows-what record and the media server's attendance, part by part."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from privity.control.ports import Learnt
from privity.domain.conferences.minutes import Stay
from privity.domain.conferences.plan import Part, Topic
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.copy_text import joined
from privity.workflows.conferences.minutes.page import clock
from privity.workflows.conferences.minutes.reach import Reach

TO_THE_SECOND = timedelta(seconds=1)  # attendance is rounded up; who learnt what is not
KnownTo = Callable[[PersonId], Sequence[Learnt]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """`new` and `known` are topics; `not_recorded` are those of which the record says nothing although they were there."""

    name: str = field(repr=False)
    roles: str
    times: tuple[tuple[str, str], ...]
    new: tuple[str, ...] = field(repr=False)
    known: tuple[str, ...] = field(repr=False)
    not_recorded: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartHeard:
    title: str = field(repr=False)
    people: tuple[Heard, ...]


def heard(reach: Reach, known_to: KnownTo) -> tuple[PartHeard, ...]:
    return tuple(
        PartHeard(
            title=part.title,
            people=tuple(
                sorted((_heard(reach, part, p, known_to(p)) for p in reach.came_to(part.id)), key=lambda h: h.name)
            ),
        )
        for part in reach.sight.conference.parts
        if reach.came_to(part.id)
    )


def _heard(reach: Reach, part: Part, person: PersonId, learnt: Sequence[Learnt]) -> Heard:
    stays = [s for s in reach.attendance if s.part == part.id and s.person == person]
    said: dict[str, list[str]] = {"new": [], "known": [], "not_recorded": []}
    for topic in part.topics:
        said[_when(topic, learnt, stays, now=reach.at)].append(reach.sight.topic(topic))
    return Heard(
        name=reach.sight.name(person),
        roles=reach.sight.roles(person),
        times=tuple((clock(reach, came), clock(reach, went) if went else "") for came, went in joined(stays)),
        new=tuple(said["new"]),
        known=tuple(said["known"]),
        not_recorded=tuple(said["not_recorded"]),
    )


def _when(topic: Topic, learnt: Sequence[Learnt], stays: Sequence[Stay], *, now: datetime) -> str:
    """New to them then, where the oldest row that says it is of a stay in this part; known, where it is older."""
    rows = [row for row in learnt if _says(row, topic)]
    if not rows:
        return "not_recorded"
    first = min(row.at for row in rows)
    ends = [s.went or now for s in stays]
    if first < min(s.came for s in stays) - TO_THE_SECOND:
        return "known"
    return "new" if first <= max(ends) else "not_recorded"


def _says(row: Learnt, topic: Topic) -> bool:
    if topic.fact is not None:
        return row.fact == topic.fact
    return row.about == topic.about and row.category == topic.category and not row.fact
