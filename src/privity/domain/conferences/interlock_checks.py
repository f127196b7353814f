"""Each time anything happens: may the room stay, who must leave it, who may sit, and only then who may hear."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from privity.domain.conferences.interlock_state import (
    MAKING_LATE,
    SEAT_AGAIN,
    WAITS_FOR_ALL,
    Interlock,
)
from privity.domain.conferences.interlock_words import (
    Action,
    AskAlone,
    Closed,
    DestroyRoom,
    Door,
    Forward,
    SeatId,
    TakeSeat,
    Unseat,
)

Key = TypeVar("Key")
Value = TypeVar("Value")
Next = tuple[Interlock, tuple[Action, ...]]
FOR_GOOD = frozenset({Closed.ENDED, Closed.NEXT_PART})


def checked(state: Interlock) -> Next:
    """Everything, each time: whether the room may stay, who must leave it, who may sit, and only then who may hear."""
    if state.part is None:
        return state, ()
    if state.room is None:
        if state.older(state.room_at, MAKING_LATE):
            return closed(state, Closed.MEDIA_SERVER)
        return _ask(state)
    if (why := state.must_close) is not None:
        return closed(state, why)
    actions: tuple[Action, ...] = ()
    for seat, person in tuple(state.seated.items()):
        if (why := state.put_out(seat, person)) is not None:
            state, more = unseat(state, seat, why)
            actions += more
    if (why := state.must_close) is not None:  # the last host may have been among them
        state, more = closed(state, why)
        return state, (*actions, *more)
    for each in (_ask, _take_seats, _open):
        state, more = each(state)
        actions += more
    return state, actions


def _ask(state: Interlock) -> Next:
    """The question of the part is put to those who may hear it alone: others need not even know of the part."""
    if state.part is None or not state.entitled_fresh:
        return state, ()
    unasked = [
        seat
        for seat, person in state.seats.items()
        if person in state.roll and person in state.entitled and seat not in state.asked
        if (answer := state.answers.get(person)) is None or answer.seat != seat
    ]
    actions = tuple(AskAlone(seat=seat, part=state.part) for seat in unasked)
    return replace(state, asked=state.asked.union(unasked)), actions


def _take_seats(state: Interlock) -> Next:
    if state.room is None or not state.entitled_fresh:
        return state, ()
    room, actions = state.room, []
    for seat, person in state.seats.items():
        unseated = state.unseated.get(seat)
        if seat in state.seated or state.put_out(seat, person) is not None:
            continue
        if unseated is not None and (seat not in state.gone or not state.older(unseated, SEAT_AGAIN)):
            continue
        state = replace(
            state,
            seated={**state.seated, seat: person},
            unseated=without(state.unseated, seat),
            gone=state.gone - {seat},
        )
        actions.append(TakeSeat(room=room, seat=seat, person=person))
    return state, tuple(actions)


def _open(state: Interlock) -> Next:
    """The one place from which media is ever forwarded."""
    if state.room is None or not state.proven or state.reported <= state.forwarded:
        return state, ()
    all_in = state.seated.keys() <= state.reported
    if state.door is Door.GATHERING and not all_in and not state.older(state.room_at, WAITS_FOR_ALL):
        return state, ()
    forward = Forward(room=state.room, seats=state.reported)
    return replace(state, door=Door.OPEN, opened=True, forwarded=forward.seats), (forward,)


def unseat(state: Interlock, seat: SeatId, why: Closed) -> Next:
    if state.room is None or seat not in state.seated:
        return state, ()
    action = Unseat(room=state.room, seat=seat, why=why)
    state = replace(
        state,
        seated=without(state.seated, seat),
        forwarded=state.forwarded - {seat},
        unseated={**state.unseated, seat: state.now},
        gone=state.gone - {seat},
    )
    return state, (action,)


def closed(state: Interlock, why: Closed) -> Next:
    """The part is not on any more, nor is anything of it kept but the answers, for a part that is called again."""
    if state.part is None:
        return state, ()
    after = Interlock(
        closed_because=why,
        seats=state.seats,
        answers=state.answers,
        over=state.over | {state.part} if why in FOR_GOOD else state.over,
        kept_waiting=state.kept_waiting,
        rooms=state.rooms,
        known=state.known,
        now=state.now,
    )
    return after, () if state.room is None else (DestroyRoom(room=state.room, why=why),)


def without(values: Mapping[Key, Value], key: Key) -> dict[Key, Value]:
    return {k: v for k, v in values.items() if k != key}
