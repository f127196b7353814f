"""Two people hear each other through a sealed room, when the gate has opened it and not before."""

import asyncio
import time

from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room, silent

from privity.gates.conference.janus.own_server import OwnJanus


def test_two_people_hear_each_other_once_the_room_is_open_and_not_before(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben = LightParticipant(600), LightParticipant(900)
            seats = [await room.sit(anna), await room.sit(ben)]
            began = time.monotonic()
            assert await silent(anna, since=began)
            assert await silent(ben, since=began, seconds=0)
            await room.open(seats)
            await asyncio.gather(anna.hears(900), ben.hears(600))
            assert anna.tones() == {900}
            assert ben.tones() == {600}

    asyncio.run(scene())
