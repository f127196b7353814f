"""Who was there, part by part and to the second, as the media server reported it; and who was not, and why."""

from dataclasses import dataclass, field
from datetime import datetime

from privity.domain.conferences.minutes import What
from privity.domain.conferences.plan import Part
from privity.domain.conferences.quorum import Quorum, quorum
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.copy_text import joined
from privity.workflows.conferences.minutes.page import Line, clock, line_of
from privity.workflows.conferences.minutes.reach import Reach
from privity.workflows.conferences.planning import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Stayed:
    name: str = field(repr=False)
    roles: str
    times: tuple[tuple[str, str], ...]  # from, until ("" while they are there)
    long: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartAttended:
    title: str = field(repr=False)
    people: tuple[Stayed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excluded:
    name: str = field(repr=False)
    ground: str
    parts: str = field(repr=False)
    decided: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Attended:
    parts: tuple[PartAttended, ...]
    came: tuple[str, ...] = field(repr=False)
    apologies: tuple[str, ...] = field(repr=False)
    absent: tuple[str, ...] = field(repr=False)
    excluded: tuple[Excluded, ...]
    quorum: Quorum
    quorum_reason: str = field(repr=False)
    reports: tuple[Line, ...] = field(repr=False)


def attended(reach: Reach) -> Attended:
    sight, conference = reach.sight, reach.sight.conference
    came = {stay.person for stay in reach.attendance}
    invited = conference.invited
    return Attended(
        parts=tuple(part_attended(reach, part) for part in conference.parts if reach.hears(part)),
        came=tuple(_name(reach, i.person) for i in invited if i.person in came),
        apologies=tuple(_name(reach, i.person) for i in invited if i.apologies and i.person not in came),
        absent=tuple(_name(reach, i.person) for i in invited if not i.apologies and i.person not in came),
        excluded=tuple(
            Excluded(
                name=_name(reach, e.person),
                ground=words.GROUND[e.ground][0],
                parts=", ".join(p.title for p in conference.parts if p.id in e.parts) or "The whole conference",
                decided=sight.moment(e.decided_at),
            )
            for e in conference.exclusions
            if e.excluded and e.decided_by
        ),
        quorum=quorum(conference, kernel=sight.viewer.kernel, at=reach.at, present=came),
        quorum_reason=conference.quorum_reason,
        reports=tuple(line_of(reach, e) for e in reach.entries if e.what is What.REPORT and e.id in reach.readable),
    )


def part_attended(reach: Reach, part: Part) -> PartAttended:
    people = []
    for person in reach.came_to(part.id):
        stays = joined(s for s in reach.attendance if s.part == part.id and s.person == person)
        people.append(
            (
                stays[0][0],
                Stayed(
                    name=reach.sight.name(person),
                    roles=reach.sight.roles(person),
                    times=tuple((clock(reach, came), clock(reach, went) if went else "") for came, went in stays),
                    long=_long(stays, reach.at),
                ),
            )
        )
    return PartAttended(
        title=part.title, people=tuple(stayed for _, stayed in sorted(people, key=lambda p: (p[0], p[1].name)))
    )


def _long(stays: list[tuple[datetime, datetime | None]], now: datetime) -> str:
    seconds = sum(int(((went or now) - came).total_seconds()) for came, went in stays)
    minutes, rest = divmod(max(seconds, 0), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def _name(reach: Reach, person: PersonId) -> str:
    name, roles = reach.sight.name(person), reach.sight.roles(person)
    return f"{name}, {roles}" if roles else name
