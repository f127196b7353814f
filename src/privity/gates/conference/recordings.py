"""Sound of a part that is recorded: taken off the media server when the room has gone, and kept for its audience alone."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import Conference, PartId
from privity.domain.people import PersonId
from privity.gates.conference.media_server import MediaServer, MediaServerDown
from privity.gates.conference.path_calls import PathCalls

log = logging.getLogger(__name__)
TAKES_AT_MOST = 600.0  # hours of sound are converted on the server


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """Of one person in one part; `audience` is everybody who was in that room."""

    conference: Conference
    part: PartId
    person: PersonId
    media_type: str
    content: bytes = field(repr=False)
    began: datetime
    ended: datetime
    audience: frozenset[PersonId]


Keep = Callable[[Sound], object]


@dataclass(slots=True, kw_only=True)
class _Room:
    part: PartId
    began: datetime
    people: dict[SeatId, PersonId] = field(default_factory=dict)


class Recordings:
    """Without `keep` nothing is recorded at all: what could not be kept sealed must not come about."""

    def __init__(self, keep: Keep | None, calls: PathCalls) -> None:
        self._keep, self._calls = keep, calls
        self._rooms: dict[RoomId, _Room] = {}

    @property
    def can(self) -> bool:
        return self._keep is not None

    def began(self, room: RoomId, part: PartId) -> None:
        self._rooms[room] = _Room(part=part, began=datetime.now(UTC))

    def heard(self, room: RoomId, people: dict[SeatId, PersonId]) -> None:
        if room in self._rooms:
            self._rooms[room].people.update(people)

    async def collect(self, room: RoomId, conference: Conference, server: MediaServer) -> None:
        """When the room is gone. What can't be kept is lost, not left lying."""
        recorded = self._rooms.pop(room, None)
        if recorded is None or self._keep is None:
            return
        ended, audience = datetime.now(UTC), frozenset(recorded.people.values())
        try:
            async with asyncio.timeout(TAKES_AT_MOST):
                sounds = await server.recordings(room)
            for seat, media_type, content in sounds:
                if seat in recorded.people and content:
                    sound = Sound(
                        conference=conference, part=recorded.part, person=recorded.people[seat], media_type=media_type,
                        content=content, began=recorded.began, ended=ended, audience=audience,
                    )  # fmt: skip
                    await self._calls.ask(self._keep, sound)
        except (MediaServerDown, TimeoutError, PathUnavailable, NotAllowed):
            log.error("a recording could not be kept")  # noqa: TRY400 - nothing to trace
