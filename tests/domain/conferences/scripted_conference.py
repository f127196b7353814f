"""A conference that a test plays by hand: a gate whose every act succeeds at once, and a clock."""

from privity.domain.conferences import interlock as i
from privity.domain.conferences.interlock import Closed, Door, Interlock, RoomId, SeatId
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

FAMILY, CLOSED = PartId("family"), PartId("closed")
CHAIR, SECOND, MUM, DAD = (PersonId(p) for p in ("chair", "second", "mum", "dad"))
HOSTS = frozenset({CHAIR, SECOND})


class Conference:
    """Plays a gate whose every act succeeds at once, and keeps all that the interlock told it to do."""

    def __init__(self, *people: PersonId) -> None:
        self.state, self.now, self.done = Interlock(), 100.0, list[i.Action]()
        self.numbers = dict[PersonId, int]()
        for person in people:
            self.comes(person)

    def __call__(self, event: i.Event, *, after: float = 0.01) -> tuple[i.Action, ...]:
        self.now += after
        self.state, actions = i.step(self.state, event, at=self.now)
        self.done += actions
        return actions

    def comes(self, person: PersonId) -> tuple[i.Action, ...]:
        self.numbers[person] = self.numbers.get(person, 0) + 1
        return self(i.Came(seat=self.seat(person), person=person))

    def seat(self, person: PersonId) -> SeatId:
        return SeatId(f"{person} {self.numbers.get(person, 1)}")

    def seats(self, *people: PersonId) -> frozenset[SeatId]:
        return frozenset(self.seat(person) for person in people)

    @property
    def room(self) -> RoomId:
        return RoomId(f"room {len(self.state.rooms) or 1}")

    def called(self, *people: PersonId, part: PartId = FAMILY, alone: bool = True) -> "Conference":
        """Up to the room: entitled, answered, seated."""
        self(i.Called(part=part, people=frozenset(people)))
        self.entitled(*people)
        if alone:
            for person in people:
                self(i.SaidAlone(seat=self.seat(person), part=part, alone=True))
        self(i.RoomMade(part=part, room=RoomId(f"room {len(self.state.rooms) + 1}")))
        return self

    def opened(self, *people: PersonId, part: PartId = FAMILY) -> "Conference":
        self.called(*people, part=part)
        self.reported(*people)
        assert self.state.door is Door.OPEN
        return self

    def entitled(self, *people: PersonId, after: float = 0.01) -> tuple[i.Action, ...]:
        part = self.state.part or FAMILY
        people_now = frozenset(people)
        return self(i.Entitled(part=part, people=people_now, hosts=HOSTS & people_now), after=after)

    def reported(self, *people: PersonId, strangers: int = 0, after: float = 0.01) -> tuple[i.Action, ...]:
        return self(i.Reported(room=self.room, seats=self.seats(*people), strangers=strangers), after=after)

    def closed(self, why: Closed) -> bool:
        destroyed = i.DestroyRoom(room=self.room, why=why)
        s = self.state
        return destroyed in self.done and (s.door, s.part, s.closed_because, s.forwarded) == (
            Door.NO_ROOM, None, why, frozenset()
        )  # fmt: skip
