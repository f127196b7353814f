"""A gate, a media server and people around the interlock, small enough that every state of them can be visited.

The server is the worst that there may be: it does things late or in another order, loses them, goes on with somebody whom
it was told to put out, shows strangers, and answers with what was true a while ago. Time goes by in steps.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from privity.domain.conferences import interlock as i
from privity.domain.conferences.interlock import Door, Interlock, RoomId, SeatId
from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

TICK = 0.75  # so there are ages that are fresh, that are neither fresh nor late, and that are late, of everything
NOW = 0.0  # the present stands still and the past moves away, so that a state is the same whenever it is reached
OPENING = (i.MakeRoom, i.TakeSeat, i.Forward)
NOBODY: frozenset[SeatId] = frozenset()

HOST, SECOND, MUM, UNCLE = (PersonId(p) for p in ("host", "second", "mum", "uncle"))
FAMILY_PART, CLOSED_PART = PartId("family"), PartId("closed")
HOSTS = frozenset({HOST, SECOND})


@dataclass(frozen=True, kw_only=True)
class Bounds:
    """What may happen in one search, and how often: each bound that is missing is one thing that doesn't happen."""

    people: tuple[PersonId, ...]
    seats: int = 1  # connections that Mum may have; each other has one
    goes: frozenset[PersonId] = frozenset()  # whose connection may end
    parts: tuple[PartId, ...] = (FAMILY_PART,)
    rooms: int = 1
    entitled: frozenset[tuple[PartId, PersonId]] = frozenset()
    rule_changes: int = 0  # how often the kernel's answer about Mum turns
    asked_to_wait: int = 0
    not_alone: int = 0
    disobeyed: int = 0  # kicks that do not reach
    strangers: int = 0
    late: bool = False  # the gate may be slow with what it was told, or never come to it: anything may come between
    old_reports: int = 0  # reports that arrive late
    lost_seats: int = 0
    ends: int = 0
    already_here: bool = True  # everybody has come and answered for the first part


class Server(NamedTuple):
    """What the media server does in one room, in truth."""

    part: PartId
    there: frozenset[SeatId] = NOBODY
    hears: frozenset[SeatId] = NOBODY
    stranger: bool = False


class World(NamedTuple):
    lock: Interlock
    rooms: tuple[tuple[RoomId, Server], ...] = ()
    waiting: frozenset[i.Action] = frozenset()  # what the gate was told, and hasn't done yet
    ordered_out: frozenset[tuple[RoomId, SeatId | None]] = frozenset()  # None: the whole room
    old_report: tuple[RoomId, frozenset[SeatId], int, float] | None = None
    # What a bystander knows, without looking into the interlock:
    connected: frozenset[tuple[SeatId, PersonId]] = frozenset()
    on: PartId | None = None
    roll: frozenset[PersonId] = frozenset()
    kept_out: frozenset[tuple[PartId, PersonId]] = frozenset()
    told: frozenset[PersonId] | None = None
    told_at: float = NOW
    alone: frozenset[tuple[SeatId, PartId]] = frozenset()
    accepted: frozenset[tuple[SeatId, PartId]] = frozenset()
    turned: bool = False  # whether the kernel's answer about Mum is the other one now
    reported_at: float = NOW
    used: tuple[int, ...] = (0,) * 8  # of the bounds

    def server(self, room: RoomId) -> Server | None:
        return dict(self.rooms).get(room)

    def person(self, seat: SeatId) -> PersonId:
        return PersonId(seat.partition(" ")[0])


RULE, WAIT, NOT_ALONE, DISOBEYED, STRANGER, OLD, LOST, ENDS = range(8)


def start(bounds: Bounds) -> World:
    world = World(Interlock())
    if bounds.already_here:
        for person in bounds.people:
            world = _came(world, person, 1)
    return world


def key(world: World) -> tuple[object, ...]:
    """The same for worlds that differ in nothing that can matter."""
    s = world.lock
    # Once the door is open nothing asks any more when the room was made, nor beforehand when it was last reported.
    room_at = NOW if s.door is Door.OPEN else max(s.room_at, -6.0 if s.door is Door.MAKING else -4.5)
    if not world.rooms:
        world = world._replace(reported_at=NOW)
    if world.told is None:
        world = world._replace(told_at=NOW)
    lock = (
        s.part, s.room, s.door, s.closed_because, frozenset(s.seats.items()), s.roll, s.forwarded,
        frozenset(s.seated.items()), frozenset((p, a.part, a.seat, a.alone, a.accepted) for p, a in s.answers.items()),
        s.over, s.reported, s.strangers, s.entitled, s.hosts, s.entitled_at, s.reported_at, room_at,
        frozenset(s.unseated.items()), s.gone, s.asked, s.kept_waiting, s.opened, s.rooms, s.known,
    )  # fmt: skip
    return (lock, *world[1:])


def following(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    """Everything that may happen next."""
    if world.waiting and not bounds.late:
        yield from _gate(world, bounds)
        return
    yield "time goes by", _later(world)
    yield from _people(world, bounds)
    yield from _hosts(world, bounds)
    yield from _gate(world, bounds)
    yield from _server(world, bounds)
    yield from _kernel(world, bounds)


def _people(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    for person in bounds.people:
        taken = sum(world.person(seat) == person for seat in world.lock.known)
        if taken < (bounds.seats if person == MUM else 1):
            yield f"{person} comes", _came(world, person, taken + 1)
    for seat, person in world.connected:
        if person in bounds.goes:
            gone = world._replace(connected=world.connected - {(seat, person)})
            yield f"{seat} goes", _stepped(gone, i.Went(seat=seat))
        if world.on is None:
            continue
        if (seat, world.on) not in world.alone:
            said = world._replace(alone=world.alone | {(seat, world.on)})
            yield f"{seat} is alone", _stepped(said, i.SaidAlone(seat=seat, part=world.on, alone=True))
        elif person == MUM and (spent := _spend(world, NOT_ALONE, bounds.not_alone)):
            said = spent._replace(alone=world.alone - {(seat, world.on)}, accepted=world.accepted - {(seat, world.on)})
            yield f"{seat} is not alone", _stepped(said, i.SaidAlone(seat=seat, part=world.on, alone=False))


def _hosts(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    for part in bounds.parts:
        if part in {world.on, *world.lock.over}:
            continue
        roll = frozenset(p for p in bounds.people if (part, p) not in world.kept_out)
        here = {seat for seat, _ in world.connected}
        called = world._replace(
            on=part, roll=roll, told=None, accepted=frozenset(),
            alone=frozenset((seat, of) for seat, of in world.alone if of == part and seat in here),
        )  # fmt: skip
        yield f"{part} is called", _stepped(called, i.Called(part=part, people=frozenset(bounds.people)))
    if world.on is None:
        return
    if MUM in world.roll and (spent := _spend(world, WAIT, bounds.asked_to_wait)):
        out = spent._replace(roll=world.roll - {MUM}, kept_out=world.kept_out | {(world.on, MUM)})
        yield "mum is asked to wait", _stepped(out, i.AskedToWait(person=MUM))
    if MUM not in world.roll and bounds.asked_to_wait and (world.told is None or MUM in world.told):
        back = world._replace(roll=world.roll | {MUM}, kept_out=world.kept_out - {(world.on, MUM)})
        yield "mum is called in", _stepped(back, i.CalledIn(person=MUM))
    if bounds.not_alone:
        for seat, person in world.connected:
            if person == MUM and (seat, world.on) not in world.accepted:
                accepted = world._replace(accepted=world.accepted | {(seat, world.on)})
                yield "mum is accepted", _stepped(accepted, i.Accepted(person=MUM))
    if spent := _spend(world, ENDS, bounds.ends):
        yield "the part ends", _stepped(spent._replace(on=None), i.PartEnded())


def _gate(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    """Does one thing that it was told, in any order, looking just before whether it is still wanted."""
    for action in world.waiting:
        left = world._replace(waiting=world.waiting - {action})
        wanted = i.still_wanted(world.lock, action)
        if wanted is None:
            yield "not wanted any more", left
            continue
        if isinstance(wanted, i.Unseat) and (spent := _spend(left, DISOBEYED, bounds.disobeyed)):
            yield f"disobeyed: {action}", spent
        if not isinstance(wanted, i.MakeRoom):
            yield f"done: {action}", _done(left, wanted)
        elif len(world.lock.rooms) < bounds.rooms:
            room = RoomId(f"room {len(world.lock.rooms) + 1}")
            made = left._replace(rooms=(*world.rooms, (room, Server(wanted.part))), reported_at=NOW)
            yield "room made", _stepped(made, i.RoomMade(part=wanted.part, room=room))


def _server(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    for room, server in world.rooms:
        mine = room == world.lock.room
        reported = world._replace(reported_at=NOW) if mine else world
        now = i.Reported(room=room, seats=server.there, strangers=int(server.stranger), asked=NOW)
        yield f"{room} is reported", _stepped(reported, now)
        if world.old_report is None and (spent := _spend(world, OLD, bounds.old_reports)):
            yield "a report is on its way", spent._replace(old_report=(room, server.there, int(server.stranger), NOW))
        if not server.stranger and (spent := _spend(world, STRANGER, bounds.strangers)):
            yield "a stranger is there", _with(spent, room, server._replace(stranger=True))
        for seat in server.there:
            if spent := _spend(world, LOST, bounds.lost_seats):
                gone = _with(spent, room, server._replace(there=server.there - {seat}, hears=server.hears - {seat}))
                yield f"{seat} is lost", _stepped(gone, i.SeatLost(seat=seat, room=room))
                yield f"{seat} is lost without a word", gone
    if world.old_report is not None:
        room, seats, strangers, at = world.old_report
        late = i.Reported(room=room, seats=seats, strangers=strangers, asked=at)
        # For the bystander an old report is as old as it is, and never older than what is known.
        newer = max(at, world.reported_at) if room == world.lock.room else world.reported_at
        yield "an old report arrives", _stepped(world._replace(old_report=None, reported_at=newer), late)


def _kernel(world: World, bounds: Bounds) -> Iterator[tuple[str, World]]:
    if spent := _spend(world, RULE, bounds.rule_changes):
        yield "the kernel's answer about mum turns", spent._replace(turned=not world.turned)
    if world.on is None:
        return
    people = {p for part, p in bounds.entitled if part == world.on}
    if world.turned:
        people ^= {MUM}
    now = frozenset(people)
    told = world._replace(told=now, told_at=NOW, roll=world.roll & now)
    yield "the kernel answers", _stepped(told, i.Entitled(part=world.on, people=now, hosts=HOSTS & now, asked=NOW))


def _came(world: World, person: PersonId, number: int) -> World:
    """An answer goes with somebody who comes back soon."""
    seat = SeatId(f"{person} {number}")
    older = {s for s, p in world.connected if p == person}
    before = {s for s in world.lock.known if world.person(s) == person}
    world = world._replace(
        connected=frozenset((s, p) for s, p in world.connected if s not in older) | {(seat, person)},
        alone=world.alone | {(seat, part) for s, part in world.alone if s in before},
        accepted=world.accepted | {(seat, part) for s, part in world.accepted if s in before},
    )
    return _stepped(world, i.Came(seat=seat, person=person))


def _stepped(world: World, event: i.Event) -> World:
    lock, actions = i.step(world.lock, event, at=NOW)
    ordered = set(world.ordered_out)
    for action in actions:
        if isinstance(action, i.Unseat):
            ordered.add((action.room, action.seat))
        elif isinstance(action, i.DestroyRoom):
            ordered.add((action.room, None))
        elif isinstance(action, i.TakeSeat):
            ordered.discard((action.room, action.seat))
        elif isinstance(action, i.Forward):
            assert_provable(world, action)
    doing = frozenset(a for a in actions if not isinstance(a, i.AskAlone))
    return world._replace(
        lock=lock, waiting=world.waiting | doing, ordered_out=frozenset(ordered), on=lock.part or None
    )


def assert_provable(world: World, forward: i.Forward) -> None:
    """When it was told to forward, nobody was in the room, as last reported, who may not hear it."""
    assert world.reported_at >= NOW - 1.0, "the report is old"
    assert world.told_at >= NOW - 2.0, "the kernel's answer is old"
    assert any(world.person(seat) in HOSTS for seat in forward.seats), "no host"
    for seat in forward.seats:
        assert permitted(world, seat, world.on), f"{seat} is to be forwarded"


def permitted(world: World, seat: SeatId, part: PartId | None) -> bool:
    """By what the bystander knows: connected, on the roll, entitled by an answer that is not old, and alone enough."""
    person = world.person(seat)
    return (
        part is not None
        and part == world.on
        and (seat, person) in world.connected
        and person in world.roll
        and world.told is not None
        and person in world.told
        and world.told_at >= NOW - 2.5
        and ((seat, part) in world.alone or (seat, part) in world.accepted)
    )


def _done(world: World, action: i.Action) -> World:
    assert not isinstance(action, i.MakeRoom | i.AskAlone)
    server = world.server(action.room)
    if server is None:
        return world
    match action:
        case i.DestroyRoom(room=room):
            return world._replace(rooms=tuple((r, s) for r, s in world.rooms if r != room))
        case i.TakeSeat(seat=seat):
            server = server._replace(there=server.there | {seat})
        case i.Unseat(seat=seat):
            server = server._replace(there=server.there - {seat}, hears=server.hears - {seat})
        case i.Forward(seats=seats):
            server = server._replace(hears=seats & server.there)
    return _with(world, action.room, server)


def _with(world: World, room: RoomId, server: Server) -> World:
    return world._replace(rooms=tuple((r, server if r == room else s) for r, s in world.rooms))


def _later(world: World) -> World:
    s = world.lock
    moved = replace(
        s,
        entitled_at=None if s.entitled_at is None else _aged(s.entitled_at, 3.0),
        reported_at=None if s.reported_at is None else _aged(s.reported_at, 2.25),
        room_at=_aged(s.room_at, 6.0),
        unseated={seat: _aged(at, 2.25) for seat, at in s.unseated.items()},
    )
    old = world.old_report
    world = world._replace(
        lock=moved,
        told_at=_aged(world.told_at, 3.0),
        reported_at=_aged(world.reported_at, 2.25),
        old_report=old and (*old[:3], _aged(old[3], 2.25)),
    )
    return _stepped(world, i.Tick())


def _aged(at: float, oldest: float) -> float:
    """Beyond every limit that it is compared with, older makes no difference."""
    return max(-oldest, at - TICK)


def _spend(world: World, which: int, most: int) -> World | None:
    if world.used[which] >= most:
        return None
    return world._replace(used=(*world.used[:which], world.used[which] + 1, *world.used[which + 1 :]))


def assert_sealed(world: World) -> None:
    """Whoever hears may hear, or has been ordered out; and no room goes on that nobody vouches for."""
    for room, server in world.rooms:
        if (room, None) in world.ordered_out:
            continue
        for seat in server.hears:
            assert (room, seat) in world.ordered_out or permitted(world, seat, server.part), f"{seat} hears {room}"
        if server.hears:
            assert world.reported_at >= NOW - 1.5, "nobody has said for long who is there"
        assert room == world.lock.room, "two rooms at once"
    s = world.lock
    assert not s.forwarded or s.door is Door.OPEN
    assert s.forwarded <= s.seated.keys() & s.reported, "somebody without a seat is to go on hearing"
    assert not s.strangers, "a room with a stranger goes on"
    for seat, at in s.unseated.items():
        assert seat in s.gone or at >= NOW - 1.0, "somebody put out is still there, and the room goes on"
    if s.door is Door.OPEN:
        assert any(world.person(seat) in HOSTS and permitted(world, seat, s.part) for seat in s.seated), "no host"
