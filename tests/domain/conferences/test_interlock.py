"""The interlock, rule by rule: who is seated, when the door opens, and what closes it."""

import math
from dataclasses import replace

import pytest

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


def test_the_door_opens_when_everybody_who_is_reported_may_hear_and_all_are_in() -> None:
    conference = Conference(CHAIR, MUM).called(CHAIR, MUM)
    assert conference.reported(CHAIR) == ()
    assert conference.reported(CHAIR, MUM) == (i.Forward(room=conference.room, seats=conference.seats(CHAIR, MUM)),)


def test_nothing_is_forwarded_before_a_host_is_in() -> None:
    conference = Conference(CHAIR, MUM).called(CHAIR, MUM)
    for _ in range(8):
        conference.entitled(CHAIR, MUM)
        conference.reported(MUM, after=0.7)
    assert conference.state.door is Door.GATHERING


def test_the_door_waits_four_seconds_for_those_who_take_their_seats_and_no_longer() -> None:
    conference = Conference(CHAIR, MUM).called(CHAIR, MUM)
    for _ in range(4):
        conference.entitled(CHAIR, MUM)
        assert not conference.reported(CHAIR, after=0.9)
    conference.entitled(CHAIR, MUM)
    conference.reported(CHAIR, after=0.5)
    assert conference.state.forwarded == conference.seats(CHAIR)
    conference.reported(CHAIR, MUM)
    assert conference.state.forwarded == conference.seats(CHAIR, MUM), "who comes later is added"


@pytest.mark.parametrize("alone", [False, None])
def test_who_is_not_alone_or_has_not_answered_gets_no_seat(alone: bool | None) -> None:
    conference = Conference(CHAIR, MUM).called(CHAIR, MUM, alone=False)
    asked = [action.seat for action in conference.done if isinstance(action, i.AskAlone)]
    assert asked == [conference.seat(CHAIR), conference.seat(MUM)]
    if alone is not None:
        conference(i.SaidAlone(seat=conference.seat(MUM), part=FAMILY, alone=alone))
    assert not any(isinstance(action, i.TakeSeat) for action in conference.done)
    seated = i.TakeSeat(room=conference.room, seat=conference.seat(MUM), person=MUM)
    assert seated in conference(i.Accepted(person=MUM)), "a host accepts who is with her"


def test_an_answer_for_another_part_answers_nothing() -> None:
    conference = Conference(CHAIR).called(CHAIR, alone=False)
    assert conference(i.SaidAlone(seat=conference.seat(CHAIR), part=CLOSED, alone=True)) == ()


def test_each_part_asks_anew_who_is_in_the_room() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference.done.clear()
    conference.called(CHAIR, MUM, part=CLOSED, alone=False)
    asked = {action.seat for action in conference.done if isinstance(action, i.AskAlone)}
    assert asked == conference.seats(CHAIR, MUM)
    assert not conference.state.seated, "what she said before was about another part"


def test_somebody_who_comes_into_her_room_puts_her_out_until_a_host_accepts_that_too() -> None:
    conference = Conference(CHAIR, MUM).called(CHAIR, MUM)
    conference(i.Accepted(person=MUM))
    conference.reported(CHAIR, MUM)
    out = conference(i.SaidAlone(seat=conference.seat(MUM), part=FAMILY, alone=False))
    assert out == (i.Unseat(room=conference.room, seat=conference.seat(MUM), why=Closed.NOT_ALONE),)
    assert conference.state.forwarded == conference.seats(CHAIR)


def test_who_is_not_entitled_is_not_even_asked() -> None:
    conference = Conference(CHAIR, MUM)
    conference(i.Called(part=CLOSED, people=frozenset({CHAIR, MUM})))
    assert conference.entitled(CHAIR) == (i.AskAlone(seat=conference.seat(CHAIR), part=CLOSED),)


def test_who_is_not_entitled_any_more_is_out_in_the_same_step_and_not_back_by_the_next_answer() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    out = i.Unseat(room=conference.room, seat=conference.seat(MUM), why=Closed.NOT_ENTITLED)
    assert conference.entitled(CHAIR) == (out,)
    assert conference.state.forwarded == conference.seats(CHAIR)
    conference.reported(CHAIR)
    for _ in range(8):
        conference.entitled(CHAIR, MUM)
        conference.reported(CHAIR, after=0.5)
    assert conference.state.seated == {conference.seat(CHAIR): CHAIR}
    conference(i.CalledIn(person=MUM))
    assert conference.seat(MUM) in conference.state.seated, "a host's word brings her back"


def test_who_was_put_out_and_is_still_reported_after_a_third_of_a_second_closes_the_room() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.AskedToWait(person=MUM))
    conference.reported(CHAIR, MUM, after=0.29)
    assert conference.state.door is Door.OPEN
    conference.reported(CHAIR, MUM, after=0.02)
    assert conference.closed(Closed.STRANGER)


def test_a_report_must_show_within_a_second_that_who_was_put_out_is_gone() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.AskedToWait(person=MUM))
    asked = conference.now - 0.2
    conference(i.Reported(room=conference.room, seats=conference.seats(CHAIR), asked=asked), after=0.6)
    conference(i.Tick(), after=0.41)
    assert conference.closed(Closed.LATE), "that report was asked for before"


def test_nothing_opens_until_a_report_shows_that_who_was_put_out_on_her_way_in_is_not_there() -> None:
    conference = Conference(CHAIR, MUM, DAD).called(CHAIR, MUM, DAD)
    asked = conference.now
    conference(i.AskedToWait(person=MUM))
    before = i.Reported(room=conference.room, seats=conference.seats(CHAIR, DAD), asked=asked)
    assert conference(before) == (), "she may have come in since"
    (forward,) = conference.reported(CHAIR, DAD)
    assert forward == i.Forward(room=conference.room, seats=conference.seats(CHAIR, DAD))


@pytest.mark.parametrize("sticky", ["waits", "excluded"])
def test_who_was_asked_to_wait_stays_out_however_they_come_back(sticky: str) -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.AskedToWait(person=MUM))
    for _ in range(3):
        conference.comes(MUM)
        conference.entitled(CHAIR, *([MUM] if sticky == "waits" else []))
        conference(i.SaidAlone(seat=conference.seat(MUM), part=FAMILY, alone=True))
        conference.reported(CHAIR)
        assert set(conference.state.seated.values()) == {CHAIR}
    conference(i.RoomLost())
    conference.called(CHAIR, MUM)
    assert set(conference.state.seated.values()) == {CHAIR}, "nor when the part is called again with everybody"


def test_who_drops_gets_back_by_themselves_and_is_asked_again_after_two_minutes() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.Went(seat=conference.seat(MUM)))
    back = conference.comes(MUM)
    assert back == (i.TakeSeat(room=conference.room, seat=conference.seat(MUM), person=MUM),)
    assert conference.state.forwarded == conference.seats(CHAIR)
    for _ in range(121):
        conference.entitled(CHAIR, MUM)
        conference.reported(CHAIR, MUM, after=1.0)
    conference(i.Went(seat=conference.seat(MUM)))
    assert conference.comes(MUM) == (i.AskAlone(seat=conference.seat(MUM), part=FAMILY),)


def test_a_second_device_takes_the_place_of_the_first() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    first = conference.seat(MUM)
    actions = conference.comes(MUM)
    assert actions[0] == i.Unseat(room=conference.room, seat=first, why=Closed.WENT)
    assert conference.state.seats == {conference.seat(CHAIR): CHAIR, conference.seat(MUM): MUM}


def test_a_stranger_closes_the_room_at_once() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference.reported(CHAIR, MUM, strangers=1)
    assert conference.closed(Closed.STRANGER)


def test_a_seat_that_nobody_was_given_in_this_room_closes_it() -> None:
    conference = Conference(CHAIR, MUM, DAD).opened(CHAIR, MUM)
    conference.reported(CHAIR, MUM, DAD)
    assert conference.closed(Closed.STRANGER)


@pytest.mark.parametrize("silent", ["media server", "kernel"])
def test_silence_closes_the_room(silent: str) -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    for _ in range(5):
        if silent == "kernel":
            conference.reported(CHAIR, MUM)
        else:
            conference.entitled(CHAIR, MUM)
        conference(i.Tick(), after=0.6)
    assert conference.closed(Closed.LATE)


def test_nobody_is_added_on_an_old_report_or_an_old_answer() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR)
    conference(i.CalledIn(person=MUM))
    conference.entitled(CHAIR, MUM)
    conference(i.CalledIn(person=MUM))
    conference(i.SaidAlone(seat=conference.seat(MUM), part=FAMILY, alone=True))
    old = i.Reported(room=conference.room, seats=conference.seats(CHAIR, MUM), asked=conference.now)
    assert conference(old, after=1.1) == ()
    assert conference.reported(CHAIR, MUM, after=1.0) == (), "the kernel's answer is two seconds old"
    assert conference.entitled(CHAIR, MUM) == (i.Forward(room=conference.room, seats=conference.seats(CHAIR, MUM)),)


def test_the_room_goes_on_with_the_second_host_and_closes_without_any() -> None:
    conference = Conference(CHAIR, SECOND, MUM).opened(CHAIR, SECOND, MUM)
    conference(i.Went(seat=conference.seat(CHAIR)))
    assert conference.state.door is Door.OPEN
    conference(i.Went(seat=conference.seat(SECOND)))
    assert conference.closed(Closed.NO_HOST)


def test_the_next_part_destroys_the_room_before_it_has_one_of_its_own() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    actions = conference(i.Called(part=CLOSED, people=frozenset({CHAIR, MUM})))
    assert actions == (i.DestroyRoom(room=conference.room, why=Closed.NEXT_PART), i.MakeRoom(part=CLOSED))
    assert conference(i.Called(part=FAMILY, people=frozenset({MUM}))) == (), "it is over"


def test_a_closed_session_interrupts_and_the_part_goes_on_afterwards_in_a_room_of_its_own() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.Called(part=CLOSED, people=frozenset({CHAIR}), interrupts=True))
    actions = conference(i.Called(part=FAMILY, people=frozenset({CHAIR, MUM})))
    assert actions == (i.MakeRoom(part=FAMILY),)
    assert not conference.state.over


@pytest.mark.parametrize("why", [Closed.LATE, Closed.MEDIA_SERVER, Closed.NO_HOST, Closed.STRANGER])
def test_a_part_that_was_cut_off_may_be_called_again(why: Closed) -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    {
        Closed.LATE: lambda: conference(i.Tick(), after=1.6),
        Closed.MEDIA_SERVER: lambda: conference(i.RoomLost(room=conference.room)),
        Closed.NO_HOST: lambda: conference(i.Went(seat=conference.seat(CHAIR))),
        Closed.STRANGER: lambda: conference.reported(strangers=1),
    }[why]()
    assert conference.closed(why)
    if why is Closed.NO_HOST:
        conference.comes(CHAIR)
    conference.opened(CHAIR, MUM)


def test_a_part_that_ended_is_over() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.PartEnded())
    assert conference.closed(Closed.ENDED)
    assert conference(i.Called(part=FAMILY, people=frozenset({CHAIR}))) == ()


def test_a_room_that_is_not_wanted_any_more_is_destroyed_when_it_comes() -> None:
    conference = Conference(CHAIR)
    conference(i.Called(part=FAMILY, people=frozenset({CHAIR})))
    conference(i.Called(part=CLOSED, people=frozenset({CHAIR})))
    late = RoomId("late")
    (destroyed,) = conference(i.RoomMade(part=FAMILY, room=late))
    assert isinstance(destroyed, i.DestroyRoom)
    assert (destroyed.room, conference.state.door) == (late, Door.MAKING)


def test_a_room_that_is_not_made_in_time_closes_the_part() -> None:
    conference = Conference(CHAIR)
    conference(i.Called(part=FAMILY, people=frozenset({CHAIR})))
    conference(i.Tick(), after=5.1)
    assert (conference.state.part, conference.state.closed_because) == (None, Closed.MEDIA_SERVER)


def test_a_room_and_a_connection_are_never_used_twice() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    assert i.DestroyRoom(room=conference.room, why=Closed.STRANGER) in conference(
        i.RoomMade(part=FAMILY, room=conference.room)
    )
    assert conference.state.door is Door.NO_ROOM
    again = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    again(i.Came(seat=again.seat(MUM), person=DAD))
    assert again.closed(Closed.STRANGER)
    assert again.seat(MUM) not in again.state.seats


def test_somebody_in_a_room_that_was_destroyed_has_it_destroyed_again() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    old, seats = conference.room, conference.seats(MUM)
    conference(i.PartEnded())
    assert conference(i.Reported(room=old, seats=seats)) == (i.DestroyRoom(room=old, why=Closed.STRANGER),)
    assert conference(i.Reported(room=old, seats=frozenset())) == ()


def test_a_room_that_we_never_made_closes_ours_too() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    rooms = (conference.room, RoomId("elsewhere"))
    actions = conference(i.Reported(room=rooms[1], seats=frozenset()))
    assert actions == tuple(i.DestroyRoom(room=room, why=Closed.STRANGER) for room in rooms)
    assert conference.state.door is Door.NO_ROOM


@pytest.mark.parametrize("clock", [99.0, -math.inf, math.nan])
def test_a_clock_that_goes_back_or_shows_nothing_closes(clock: float) -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference.state, actions = i.step(conference.state, i.Tick(), at=clock)
    assert actions == (i.DestroyRoom(room=conference.room, why=Closed.LATE),)
    assert conference.state.door is Door.NO_ROOM


def test_what_nobody_knows_closes() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference("anything")  # type: ignore[arg-type] # what a gate of another version might say
    assert conference.closed(Closed.STRANGER)


def test_an_older_answer_does_not_undo_a_newer_one() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    asked = conference.now
    conference.entitled(CHAIR)
    older = i.Entitled(part=FAMILY, people=frozenset({CHAIR, MUM}), hosts=frozenset({CHAIR}), asked=asked)
    conference(older)
    assert MUM not in conference.state.entitled


def test_lost_media_takes_the_seat_and_is_tried_again_after_two_seconds() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    seat = conference.seat(MUM)
    assert conference(i.SeatLost(seat=seat, room=conference.room)) == (
        i.Unseat(room=conference.room, seat=seat, why=Closed.WENT),
    )
    taken = i.TakeSeat(room=conference.room, seat=seat, person=MUM)
    for n in range(4):
        conference.entitled(CHAIR, MUM)
        assert (taken in conference.reported(CHAIR, after=0.5)) is (n == 3)


def test_what_opens_is_not_done_when_it_was_overtaken_and_what_closes_always_is() -> None:
    conference = Conference(CHAIR, SECOND, MUM).called(CHAIR, SECOND, MUM)
    (forward,) = conference.reported(CHAIR, SECOND, MUM)
    conference(i.AskedToWait(person=MUM))
    narrower = i.Forward(room=conference.room, seats=conference.seats(CHAIR, SECOND))
    assert i.still_wanted(conference.state, forward) == narrower
    seat = i.TakeSeat(room=conference.room, seat=conference.seat(MUM), person=MUM)
    assert i.still_wanted(conference.state, seat) is None
    conference(i.PartEnded())
    opening = (forward, replace(seat, seat=conference.seat(CHAIR)), i.MakeRoom(part=FAMILY))
    assert [i.still_wanted(conference.state, action) for action in opening] == [None] * 3
    destroy = i.DestroyRoom(room=conference.room, why=Closed.ENDED)
    assert i.still_wanted(conference.state, destroy) == destroy
