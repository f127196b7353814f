"""Whatever happens in whatever order: whoever is forwarded may hear, as a slow reading of the whole history says."""

import os

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from privity.domain.conferences import interlock as i
from privity.domain.conferences.interlock import Closed, Door, Interlock, RoomId, SeatId
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

PEOPLE = tuple(PersonId(p) for p in ("chair", "second", "mum", "dad", "worker", "doctor"))
HOSTS = frozenset(PEOPLE[:2])
PARTS = tuple(PartId(p) for p in ("family", "dad's", "closed"))
EVERYBODY = frozenset(PEOPLE)
A_HAIR = 1e-5

people = st.sampled_from(PEOPLE)
parts = st.sampled_from(PARTS)
groups = st.frozensets(people)
most = groups.map(lambda left_out: EVERYBODY - frozenset(sorted(left_out)[:1]))


class History:
    """All that happened, and what a patient reader makes of it from its beginning, each time anew."""

    def __init__(self) -> None:
        self.lines: list[tuple[float, i.Event]] = []

    def of(self, *kinds: type) -> list[tuple[float, i.Event]]:
        return [(at, event) for at, event in self.lines if isinstance(event, kinds)]

    def sitter(self, seat: SeatId) -> PersonId | None:
        """Whose connection it is, where it is the newest of theirs, and has not ended."""
        person = next((e.person for _, e in self.of(i.Came) if e.seat == seat), None)
        newest = [e.seat for _, e in self.of(i.Came) if e.person == person]
        ended = any(e.seat == seat for _, e in self.of(i.Went))
        return person if person is not None and newest[-1] == seat and not ended else None

    def on_the_roll(self, person: PersonId, part: PartId) -> bool:
        """Let in by the last call or by name, and since then neither asked to wait nor without a right to hear."""
        roll, on, waits = False, None, set()
        entitled: frozenset[PersonId] | None = None
        for _, event in self.lines:
            match event:
                case i.Called():
                    on, roll, entitled = event.part, person in event.people and event.part not in waits, None
                case i.AskedToWait() if event.person == person and on is not None:
                    roll = False
                    waits.add(on)
                case i.CalledIn() if event.person == person and on is not None:
                    if entitled is None or person in entitled:
                        roll = True
                        waits.discard(on)
                case i.Entitled() if event.part == on:
                    entitled = event.people
                    roll = roll and person in event.people
        return roll and on == part

    def entitled(self, person: PersonId, part: PartId, now: float, within: float) -> bool:
        answers = [(at, e) for at, e in self.of(i.Entitled) if e.part == part]
        return bool(answers) and person in answers[-1][1].people and now - answers[-1][0] <= within + A_HAIR

    def verified(self, person: PersonId, part: PartId) -> bool:
        """The last word about it since they were asked for this part: theirs, or a host's."""
        word, on, mine = False, None, None
        last: dict[PartId, float] = {}
        for at, event in self.lines:
            match event:
                case i.Called():
                    on = event.part
                    word = word and last.get(on, -1e9) >= at - 120 - A_HAIR
                case i.Came() if event.person == person:
                    mine = event.seat
                    word = word and max(last.values(), default=-1e9) >= at - 120 - A_HAIR
                case i.Went() if event.seat == mine:
                    mine = None
                case i.SaidAlone() if event.seat == mine and mine is not None and event.part == on:
                    # No longer alone: who was accepted before may be somebody else, unless they said so before, too.
                    word = event.alone or (word and self._was_not_alone(person, part, at))
                    last = {on: at}
                case i.Accepted() if event.person == person and mine is not None and on is not None:
                    word = True
                    last = {on: last.get(on, at)}
        return word and on == part and set(last) <= {part}

    def _was_not_alone(self, person: PersonId, part: PartId, before: float) -> bool:
        mine = {e.seat for _, e in self.of(i.Came) if e.person == person}
        said = [e for at, e in self.of(i.SaidAlone) if e.seat in mine and e.part == part and at < before]
        return not said or not said[-1].alone

    def reported(self, room: RoomId) -> tuple[float, i.Reported] | None:
        found = [(at, e) for at, e in self.of(i.Reported) if e.room == room]
        return found[-1] if found else None


class AnyConference(RuleBasedStateMachine):
    """Events as they come, sensible or not, at any time; the gate does what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.state, self.now, self.history = Interlock(), 1000.0, History()
        self.number = 0
        self.dead: set[RoomId] = set()  # rooms that were to be destroyed
        self.hearing: dict[RoomId, frozenset[SeatId]] = {}  # as a server does that does what it is told
        self.wanted: list[PartId] = []

    def happens(self, event: i.Event, *, after: float = 0.001) -> None:
        self.now += after
        self.history.lines.append((self.now, event))
        self.state, actions = i.step(self.state, event, at=self.now)
        for action in actions:
            match action:
                case i.DestroyRoom(room=room):
                    self.dead.add(room)
                    self.hearing.pop(room, None)
                case i.MakeRoom(part=part):
                    self.wanted.append(part)
                case i.TakeSeat(room=room, seat=seat, person=person):
                    assert room not in self.dead
                    self.may_hear(seat, person, within=2.0)
                case i.Unseat(room=room, seat=seat):
                    self.hearing[room] = self.hearing.get(room, frozenset()) - {seat}
                case i.Forward(room=room, seats=seats):
                    assert room not in self.dead
                    self.provable(room, seats)
                    self.hearing[room] = seats

    def may_hear(self, seat: SeatId, person: PersonId | None, *, within: float) -> None:
        part = self.state.part
        assert part is not None
        assert person is not None
        assert self.history.sitter(seat) == person
        assert self.history.entitled(person, part, self.now, within)
        assert self.history.on_the_roll(person, part)
        assert self.history.verified(person, part)

    def provable(self, room: RoomId, seats: frozenset[SeatId]) -> None:
        report = self.history.reported(room)
        assert report is not None
        at, said = report
        assert self.now - at <= 1.0 + A_HAIR
        assert said.strangers == 0
        assert seats == said.seats
        assert any(self.history.sitter(seat) in HOSTS for seat in seats)
        for seat in seats:
            self.may_hear(seat, self.history.sitter(seat), within=2.0)

    @invariant()
    def whoever_hears_may_hear(self) -> None:
        for room, seats in self.hearing.items():
            for seat in seats:
                self.may_hear(seat, self.history.sitter(seat), within=2.5)
            if seats:
                report = self.history.reported(room)
                assert report is not None
                assert self.now - report[0] <= 1.5 + A_HAIR
                assert report[1].strangers == 0
                assert self.state.door is Door.OPEN
                assert self.state.room == room
                assert self.state.forwarded <= seats

    @initialize(entitled=most, alone=st.booleans())
    def a_conference_begins(self, entitled: frozenset[PersonId], alone: bool) -> None:
        for person in PEOPLE:
            self.comes(person)
        self.happens(i.Called(part=PARTS[0], people=EVERYBODY))
        self.kernel_answers(entitled)
        if alone:
            for person in PEOPLE:
                self.says(person, alone=True)
        self.room_is_made()
        self.report_is_true()

    @rule(person=people)
    def comes(self, person: PersonId) -> None:
        self.number += 1
        self.happens(i.Came(seat=SeatId(f"{person} {self.number}"), person=person))

    def seat(self, person: PersonId) -> SeatId:
        return self.state.seat_of(person) or SeatId("nowhere")

    @rule(person=people)
    def goes(self, person: PersonId) -> None:
        self.happens(i.Went(seat=self.seat(person)))

    @rule(person=people, alone=st.booleans())
    def says(self, person: PersonId, alone: bool) -> None:
        self.happens(i.SaidAlone(seat=self.seat(person), part=self.state.part or PARTS[0], alone=alone))

    @rule(person=people, part=parts)
    def says_for_some_part(self, person: PersonId, part: PartId) -> None:
        self.happens(i.SaidAlone(seat=self.seat(person), part=part, alone=True))

    @rule(person=people, what=st.sampled_from([i.Accepted, i.CalledIn, i.AskedToWait]))
    def host_acts(self, person: PersonId, what: type) -> None:
        if self.state.part is not None:
            self.happens(what(person=person))

    @rule(part=parts, who=most, interrupts=st.booleans())
    def part_is_called(self, part: PartId, who: frozenset[PersonId], interrupts: bool) -> None:
        if part not in {*self.state.over, self.state.part}:
            self.happens(i.Called(part=part, people=who, interrupts=interrupts))

    @rule(who=most)
    def kernel_answers(self, who: frozenset[PersonId]) -> None:
        self.happens(i.Entitled(part=self.state.part or PARTS[0], people=who, hosts=HOSTS & who))

    @rule(who=groups, part=parts)
    def kernel_answers_about_some_part(self, who: frozenset[PersonId], part: PartId) -> None:
        if part != self.state.part:
            self.happens(i.Entitled(part=part, people=who, hosts=HOSTS & who))

    @rule()
    def room_is_made(self) -> None:
        if self.wanted:
            self.number += 1
            self.happens(i.RoomMade(part=self.wanted.pop(0), room=RoomId(f"room {self.number}")))

    @rule(after=st.floats(0.001, 1.2), strangers=st.sampled_from([0, 0, 0, 1]))
    def report_is_true(self, after: float = 0.001, strangers: int = 0) -> None:
        if self.state.room is not None:
            there = frozenset(self.state.seated)
            self.happens(i.Reported(room=self.state.room, seats=there, strangers=strangers), after=after)

    @rule(data=st.data(), strangers=st.sampled_from([0, 0, 0, 1]))
    def report_is_anything(self, data: st.DataObject, strangers: int) -> None:
        if self.state.room is not None:
            seats = data.draw(st.frozensets(st.sampled_from(sorted(self.state.known))))
            self.happens(i.Reported(room=self.state.room, seats=seats, strangers=strangers))

    @rule(person=people)
    def media_is_lost(self, person: PersonId) -> None:
        self.happens(i.SeatLost(seat=self.seat(person), room=self.state.room or RoomId("none")))

    @rule(after=st.floats(0.01, 1.4) | st.sampled_from([1.6, 2.6, 121.0]))
    def time_goes_by(self, after: float) -> None:
        self.happens(i.Tick(), after=after)

    @rule()
    def the_part_ends(self) -> None:
        if self.state.part is not None:
            self.happens(i.PartEnded())
            assert self.state.closed_because is Closed.ENDED


AnyConference.TestCase.settings = settings(
    max_examples=2000 if os.environ.get("PRIVITY_SOAK") else 150, stateful_step_count=30, deadline=None
)
TestWhoeverHearsMayHear = AnyConference.TestCase
