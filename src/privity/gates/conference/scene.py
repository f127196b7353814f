"""What the gate knows of one conference at this moment: its pages, and what the path and the media server last said."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from privity.control.conferences.sitting import Arrival
from privity.domain.conferences.audience import Hearing
from privity.domain.conferences.interlock import Door, Interlock, RoomId, SeatId
from privity.domain.conferences.plan import Conference, Part, PartId, Task
from privity.domain.people import PersonId
from privity.gates.conference.connection import Connection
from privity.gates.conference.media_server import Occupants, Which

MOST_CANDIDATES = 64


@dataclass(slots=True, kw_only=True, eq=False)
class Page:
    """One verified connection. `turn` counts its media connections; what an older one still sends is dropped."""

    seat: SeatId
    arrival: Arrival
    connection: Connection = field(repr=False)
    came_at: float = 0.0
    turn: int = 0
    room: RoomId | None = None  # of the turn that is live
    offered: bool = False
    seated: bool = False  # the media server has taken the seat in this turn
    early: list[tuple[Which, dict[str, object] | None]] = field(default_factory=list, repr=False)
    unanswered: int = 0  # offers of what to hear that the page has not answered yet
    question: PartId | None = None
    audio: bool = True
    video: bool = False
    hand: bool = False
    note: str = ""  # what happened to it last, in words
    shown: Mapping[str, object] = field(default_factory=dict, repr=False)  # the last `place` that it was sent

    @property
    def person(self) -> PersonId:
        return self.arrival.person


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Of the chat of the part that is on: who had it before them when it was said gets it again, nobody else."""

    seat: SeatId
    name: str = field(repr=False)
    words: str = field(repr=False)
    read_by: frozenset[PersonId]


@dataclass(slots=True, kw_only=True)
class Scene:
    plan: Conference
    names: Mapping[PersonId, str] = field(default_factory=dict, repr=False)
    roles: Mapping[PersonId, str] = field(default_factory=dict, repr=False)
    state: Interlock = field(default_factory=Interlock)
    pages: dict[SeatId, Page] = field(default_factory=dict)
    heard: frozenset[SeatId] = frozenset()  # between whom the media server was told to forward, and has
    reported: tuple[float, RoomId, Occupants] | None = None
    entitled: tuple[float, PartId, Mapping[PersonId, Hearing]] | None = None
    ahead: Mapping[PersonId, tuple[PartId, ...]] = field(default_factory=dict)  # the parts that each may hear
    alone: dict[tuple[PersonId, PartId], bool] = field(default_factory=dict)
    accepted: set[tuple[PersonId, PartId]] = field(default_factory=set)
    second_device: set[PersonId] = field(default_factory=set)
    doubtful: set[RoomId] = field(default_factory=set)  # told to close, and not certain to be
    chat: list[Line] = field(default_factory=list)
    people_of: dict[SeatId, PersonId] = field(
        default_factory=dict
    )  # every seat there ever was: a late report names old ones
    recording: bool = False  # the room that is on is recorded, not only planned to be
    since: float = 0.0
    closed_because: str | None = None
    begun: bool = False
    restarted: bool = False
    ended: bool = False

    @property
    def part(self) -> Part | None:
        return None if self.state.part is None else self.plan.part(self.state.part)

    @property
    def part_or_next(self) -> Part | None:
        return self.part or next((p for p in self.plan.parts if p.id not in self.plan.ended_parts), None)

    @property
    def in_part(self) -> frozenset[SeatId]:
        """Who hears and is heard. Empty unless the interlock and the media server both say so."""
        return self.heard & self.state.forwarded if self.state.door is Door.OPEN else frozenset()

    def hears(self, seat: SeatId) -> bool:
        """Whether they are one of `in_part`."""
        return self.state.door is Door.OPEN and seat in self.heard and seat in self.state.forwarded

    @property
    def door(self) -> Door:
        """As it is: the interlock may have opened it, and the leave, or the media server, not be there yet."""
        opening = self.state.door is Door.OPEN and not self.in_part
        return Door.GATHERING if opening else self.state.door

    def next_part(self, person: PersonId) -> Part | None:
        """Theirs, and still to come."""
        past = {self.state.part, *self.state.over, *self.plan.ended_parts}
        return next((self.plan.part(part) for part in self.ahead.get(person, ()) if part not in past), None)

    def page_of(self, person: PersonId) -> Page | None:
        return next((page for page in self.pages.values() if page.person == person), None)

    def is_host(self, person: PersonId) -> bool:
        return person in self.plan.hosts

    def name(self, person: PersonId) -> str:
        return self.names.get(person, "")

    def role(self, person: PersonId) -> str:
        invited = self.plan.invitation(person)
        task = "" if invited is None or invited.task is Task.TAKES_PART else invited.task.value.replace("_", " ")
        role = self.roles.get(person, "")
        return role if task in role else f"{role}, {task}" if role else task
