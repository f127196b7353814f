"""The interlock, rule by rule: who is asked, who is seated, and when the door opens."""

import pytest
from tests.domain.conferences.scripted_conference import CHAIR, CLOSED, DAD, FAMILY, MUM, Conference

from privity.domain.conferences import interlock as i
from privity.domain.conferences.interlock import Closed, Door


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


def test_no_longer_alone_is_remembered_although_the_part_has_just_been_closed() -> None:
    conference = Conference(CHAIR, MUM).opened(CHAIR, MUM)
    conference(i.Reported(room=conference.room, seats=conference.seats(CHAIR, MUM), strangers=1))
    assert conference.state.part is None
    conference(i.SaidAlone(seat=conference.seat(MUM), part=FAMILY, alone=False))
    conference.done.clear()
    conference.called(CHAIR, MUM, alone=False)
    assert set(conference.state.seated.values()) == {CHAIR}, "what she said before it is not taken for her answer now"
    assert i.AskAlone(seat=conference.seat(MUM), part=FAMILY) in conference.done
