"""The interlock: events in, the state of the door and what to do out. Pure, so that it can be checked exhaustively."""

from dataclasses import replace

from privity.domain.conferences.interlock_checks import Next, checked, closed, unseat, without
from privity.domain.conferences.interlock_state import (
    ANSWER_KEEPS,
    Answer,
    Interlock,
)
from privity.domain.conferences.interlock_words import (
    Accepted,
    Action,
    AskAlone,
    AskedToWait,
    Called,
    CalledIn,
    Came,
    Closed,
    DestroyRoom,
    Door,
    Entitled,
    Event,
    Forward,
    MakeRoom,
    PartEnded,
    Reported,
    RoomId,
    RoomLost,
    RoomMade,
    SaidAlone,
    SeatId,
    SeatLost,
    TakeSeat,
    Tick,
    Unseat,
    Went,
)
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

__all__ = [
    "Accepted",
    "Action",
    "AskAlone",
    "AskedToWait",
    "Called",
    "CalledIn",
    "Came",
    "Closed",
    "DestroyRoom",
    "Door",
    "Entitled",
    "Event",
    "Forward",
    "Interlock",
    "MakeRoom",
    "PartEnded",
    "Reported",
    "RoomId",
    "RoomLost",
    "RoomMade",
    "SaidAlone",
    "SeatId",
    "SeatLost",
    "TakeSeat",
    "Tick",
    "Unseat",
    "Went",
    "step",
    "still_wanted",
]


def step(state: Interlock, event: Event, *, at: float) -> Next:
    """The next state, and what to do. Anything unknown, late or contradictory closes. Never raises."""
    if not at >= state.now:  # a clock that went back, or no number at all: nothing about time can be said any more
        return closed(state, Closed.LATE)
    state, actions = _happened(replace(state, now=at), event)
    state, more = checked(state)
    return state, (*actions, *more)


def still_wanted(state: Interlock, action: Action) -> Action | None:
    """Asked by the gate at the instant before it does something: what of an action is still to be done.

    What opens may have waited for a disk, and be overtaken by what closes. What closes is always wanted.
    """
    match action:
        case MakeRoom(part=part):
            return action if state.door is Door.MAKING and part == state.part else None
        case TakeSeat(room=room, seat=seat):
            return action if room == state.room and seat in state.seated else None
        case Forward(room=room, seats=seats):
            left = seats & state.forwarded
            return replace(action, seats=left) if room == state.room and state.door is Door.OPEN and left else None
        case AskAlone(seat=seat, part=part):
            return action if part == state.part and seat in state.seats else None
        case _:
            return action


def _happened(state: Interlock, event: Event) -> Next:  # noqa: C901, PLR0911, PLR0912 - one line for each event
    """What the event itself says; whether the room may stay is looked at afterwards, whatever it was."""
    match event:
        case Came(seat=seat, person=person):
            return _came(state, seat, person)
        case Went(seat=seat):
            return replace(state, seats=without(state.seats, seat)), ()
        case SaidAlone(seat=seat, part=part, alone=alone):
            return _said_alone(state, seat, part, alone=alone), ()
        case Accepted(person=person):
            return _accepted(state, person), ()
        case Called(part=part, people=people, interrupts=interrupts):
            return _called(state, part, people, interrupts=interrupts)
        case CalledIn(person=person):
            return _called_in(state, person), ()
        case AskedToWait(person=person):
            if state.part is None:
                return state, ()
            kept = state.kept_waiting | {(state.part, person)}
            return replace(state, roll=state.roll - {person}, kept_waiting=kept), ()
        case PartEnded(interrupts=interrupts):
            return closed(state, Closed.INTERRUPTED if interrupts else Closed.ENDED)
        case Entitled():
            return _entitled(state, event), ()
        case RoomMade(part=part, room=room):
            return _room_made(state, part, room)
        case RoomLost(room=room):
            return closed(state, Closed.MEDIA_SERVER) if room in {None, state.room} else (state, ())
        case SeatLost(seat=seat, room=room):
            return unseat(state, seat, Closed.WENT) if room == state.room else (state, ())
        case Reported():
            return _reported(state, event)
        case Tick():
            return state, ()
        case _:
            return closed(state, Closed.STRANGER)


def _came(state: Interlock, seat: SeatId, person: PersonId) -> Next:
    if seat in state.known:  # one connection can't come twice: one of the two is not who they say
        state, actions = closed(state, Closed.STRANGER)
        return replace(state, seats=without(state.seats, seat)), actions
    others = {other: sitter for other, sitter in state.seats.items() if sitter != person}
    answer = state.answers.get(person)
    answers = without(state.answers, person)
    if answer is not None and not state.older(answer.at, ANSWER_KEEPS):
        answers = {**answers, person: replace(answer, seat=seat)}
    return replace(state, seats={**others, seat: person}, known=state.known | {seat}, answers=answers), ()


def _said_alone(state: Interlock, seat: SeatId, part: PartId, *, alone: bool) -> Interlock:
    person = state.seats.get(seat)
    if person is None:
        return state
    before = state.answers.get(person)
    if part != state.part:
        # An answer for a part that is not on opens nothing. But "no longer alone" takes back what was said of it: it may
        # be called again within the two minutes for which answers are kept.
        taken_back = not alone and before is not None and before.part == part
        return replace(state, answers=without(state.answers, person)) if taken_back else state
    ours = before is not None and before.seat == seat and before.part == part
    # A host accepted who was there then: whoever comes in later needs to be accepted anew.
    accepted = ours and before is not None and before.accepted and (alone or before.alone is not True)
    answer = Answer(part=part, seat=seat, at=state.now, alone=alone, accepted=accepted)
    return replace(state, answers={**state.answers, person: answer})


def _accepted(state: Interlock, person: PersonId) -> Interlock:
    seat = state.seat_of(person)
    if seat is None or state.part is None:
        return state
    answer = state.answers.get(person)
    if answer is None or answer.seat != seat or answer.part != state.part:
        answer = Answer(part=state.part, seat=seat, at=state.now)
    return replace(state, answers={**state.answers, person: replace(answer, accepted=True)})


def _called(state: Interlock, part: PartId, people: frozenset[PersonId], *, interrupts: bool) -> Next:
    if part in {state.part, *state.over}:
        return state, ()  # pressed twice, or a page that is behind: nothing opens by it
    state, actions = closed(state, Closed.INTERRUPTED if interrupts or not state.opened else Closed.NEXT_PART)
    answers = {
        person: answer
        for person, answer in state.answers.items()
        if answer.part == part and not state.older(answer.at, ANSWER_KEEPS)
    }
    roll = frozenset(person for person in people if (part, person) not in state.kept_waiting)
    state = replace(
        state, part=part, door=Door.MAKING, closed_because=None, roll=roll, answers=answers, room_at=state.now
    )
    return state, (*actions, MakeRoom(part=part))


def _called_in(state: Interlock, person: PersonId) -> Interlock:
    if state.part is None or (state.entitled_at is not None and person not in state.entitled):
        return state
    kept = state.kept_waiting - {(state.part, person)}
    return replace(state, roll=state.roll | {person}, kept_waiting=kept)


def _entitled(state: Interlock, event: Entitled) -> Interlock:
    asked = _asked(state, event.asked)
    if event.part != state.part or asked < (asked if state.entitled_at is None else state.entitled_at):
        return state  # about another part, or overtaken by a newer answer
    return replace(
        state,
        entitled=event.people,
        hosts=event.hosts & event.people,
        entitled_at=asked,
        # Whoever is not entitled for an instant comes back by a host's word alone, not by the next answer.
        roll=state.roll & event.people,
    )


def _room_made(state: Interlock, part: PartId, room: RoomId) -> Next:
    if room in state.rooms:
        state, actions = closed(state, Closed.STRANGER)
        return state, (*actions, DestroyRoom(room=room, why=Closed.STRANGER))
    state = replace(state, rooms=state.rooms | {room})
    if state.door is not Door.MAKING or part != state.part:
        return state, (DestroyRoom(room=room, why=Closed.NEXT_PART),)
    return replace(state, room=room, door=Door.GATHERING, room_at=state.now), ()


def _reported(state: Interlock, event: Reported) -> Next:
    if event.room != state.room:
        # Nobody should be in a room that is not on. Of one that we never made, nothing can be said at all.
        actions: tuple[Action, ...] = ()
        if event.room not in state.rooms:
            state, actions = closed(replace(state, rooms=state.rooms | {event.room}), Closed.STRANGER)
            return state, (*actions, DestroyRoom(room=event.room, why=Closed.STRANGER))
        there = event.seats or event.strangers
        return state, (DestroyRoom(room=event.room, why=Closed.STRANGER),) if there else ()
    asked = _asked(state, event.asked)
    if state.reported_at is not None and asked < state.reported_at:
        # Overtaken by a newer one: it proves nothing, but a stranger seen is a stranger seen.
        return closed(state, Closed.STRANGER) if event.strangers else (state, ())
    gone = {seat for seat, at in state.unseated.items() if asked >= at and seat not in event.seats}
    return (
        replace(
            state,
            reported=event.seats,
            strangers=event.strangers,
            reported_at=asked,
            gone=state.gone | gone,
            forwarded=state.forwarded & event.seats,
        ),
        (),
    )


def _asked(state: Interlock, asked: float | None) -> float:
    return state.now if asked is None or not asked <= state.now else asked
