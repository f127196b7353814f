"""From the word to the last sound: taking a seat away, leaving it out, ending the room; measured on decoded frames."""

import asyncio
import time

import numpy as np
from tests.media.light import LightParticipant
from tests.media.sealed_room import SealedRoom, sealed_room, silent

from privity.gates.conference.janus.own_server import OwnJanus

ROUNDS = 6
SLOWEST = 0.5  # seconds from removal to the last packet, the 95th in a hundred


async def three(room: SealedRoom) -> list[LightParticipant]:
    people = [LightParticipant(600, video=True), LightParticipant(900), LightParticipant(1200, video=True)]
    seats = [await room.sit(person) for person in people]
    await room.open(seats)
    await asyncio.gather(people[0].hears(900, 1200), people[1].hears(600, 1200), people[2].hears(600, 900))
    return people


def test_who_is_unseated_hears_nothing_more_and_is_heard_no_more(janus: OwnJanus) -> None:
    async def scene() -> None:
        delays = []
        async with sealed_room(janus.address) as room:
            people = await three(room)
            for _ in range(ROUNDS):
                seat, out = list(room.seats.items())[-1]
                room.forwarded -= {seat}
                asked = time.monotonic()
                await room.server.unseat(room.room, seat)
                done = time.monotonic()
                assert done - asked < SLOWEST
                assert (await room.server.occupants(room.room)).seats == frozenset(room.seats) - {seat}
                await asyncio.sleep(0.4)
                delays.append(max(out.last("audio"), out.last("video"), people[0].last(tone=1200)) - asked)
                assert 600 in people[1].tones(since=done), "the others go on"
                await out.deafen()
                del room.seats[seat]
                again = await room.sit(out)
                await room.open(room.seats)
                await people[0].hears(1200)
                await out.hears(600, 900)
                assert again != seat
        print(f"unseat to last frame: median {np.median(delays):.3f} s, p95 {np.quantile(delays, 0.95):.3f} s")
        assert float(np.quantile(delays, 0.95)) < SLOWEST

    asyncio.run(scene())


def test_who_is_left_out_of_forward_hears_nothing_and_is_heard_by_nobody_until_named_again(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben, cath = await three(room)
            seats = list(room.seats)
            await room.open(seats[:2])
            done = time.monotonic() + 0.1  # what was on its way is decoded
            assert await silent(cath, since=done)
            assert anna.tones(since=done) == {900}
            assert ben.tones(since=done) == {600}
            await room.open(seats)
            await asyncio.gather(anna.hears(900, 1200), ben.hears(600, 1200), cath.hears(600, 900))

    asyncio.run(scene())


def test_nobody_hears_anything_after_forward_of_nobody(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            people = await three(room)
            await room.open([])
            done = time.monotonic() + 0.1
            assert all([await silent(each, since=done) for each in people])

    asyncio.run(scene())


def test_a_destroyed_room_is_silent_and_cannot_be_used_again(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            people = await three(room)
            asked = time.monotonic()
            await room.server.destroy(room.room)
            done = time.monotonic()
            assert done - asked < SLOWEST
            assert all([await silent(each, since=done + 0.05) for each in people])
            await room.server.destroy(room.room)  # a room that is gone is gone
            assert room.server.load == 0

    asyncio.run(scene())
