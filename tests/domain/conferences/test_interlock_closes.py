"""The interlock, rule by rule: what closes a room, and what never opens it again."""

import math
from dataclasses import replace

import pytest
from tests.domain.conferences.scripted_conference import CHAIR, CLOSED, DAD, FAMILY, MUM, SECOND, Conference

from privity.domain.conferences import interlock as i
from privity.domain.conferences.interlock import Closed, Door, RoomId


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


def test_an_answer_about_another_part_says_nothing_about_this_one() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR)
    everybody = frozenset({CHAIR, MUM})
    conference(i.Entitled(part=CLOSED, people=everybody, hosts=frozenset({CHAIR})))
    assert conference.state.entitled == {CHAIR}


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
