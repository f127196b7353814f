"""Two Janus servers: rooms go where there is room, and one that dies loses its own rooms and no other."""

import asyncio
import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.media.conftest import MEDIA
from tests.media.light import LightParticipant
from tests.media.sealed_room import SealedRoom

from privity.domain.conferences.interlock import RoomId
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.janus.server import JanusServer
from privity.gates.conference.media_server import MediaServerDown
from privity.gates.conference.rooms import Rooms
from privity.gates.conference.settings import ConferenceGateSettings


@pytest.fixture
def two(tmp_path: Path) -> Iterator[list[OwnJanus]]:
    with (
        OwnJanus(tmp_path / "one", media=MEDIA, ports="22000-22200") as one,
        OwnJanus(tmp_path / "two", media=MEDIA, ports="22201-22400") as other,
    ):
        yield [one, other]


class Conference:
    """What a conference under way is told of its room."""

    def __init__(self) -> None:
        self.lost: list[RoomId] = []
        self.here: SealedRoom | None = None

    def room_changed(self, room: RoomId) -> None:
        if self.here is not None:
            self.here.dirty.set()

    def room_lost(self, room: RoomId) -> None:
        self.lost.append(room)


async def _up(*servers: JanusServer) -> None:
    async with asyncio.timeout(10):
        while not all(server.up for server in servers):  # noqa: ASYNC110 - a state of another process
            await asyncio.sleep(0.05)


def test_rooms_are_spread_and_one_servers_death_closes_its_own_alone(two: list[OwnJanus]) -> None:
    async def scene() -> None:
        each = [JanusServer(own.address) for own in two]
        rooms = Rooms(each, ConferenceGateSettings(origin="http://127.0.0.1"))
        rooms.start()
        await _up(*each)
        conferences = [Conference(), Conference()]
        people = [LightParticipant(tone) for tone in (600, 900, 1200, 1500)]
        pumps = []
        for conference, those in zip(conferences, (people[:2], people[2:]), strict=True):
            name = await rooms.make(conference, recording=False)
            here = conference.here = SealedRoom(rooms.server_of(name), name)
            pumps.append(asyncio.create_task(here.pump()))
            await here.open([await here.sit(person) for person in those])
        first, second = (conference.here for conference in conferences if conference.here)
        assert [first.server, second.server] == each
        await asyncio.gather(people[0].hears(900), people[2].hears(1500))
        assert [server.load for server in each] == [2, 2]

        os.kill(two[0].pid, signal.SIGKILL)
        died = time.monotonic()
        await asyncio.sleep(0.5)
        assert [conference.lost for conference in conferences] == [[first.room], []]
        with pytest.raises(MediaServerDown):
            await first.server.occupants(first.room)
        assert (await second.server.occupants(second.room)).seats == frozenset(second.seats)
        assert people[2].tones(since=died) == {1500}
        again = await rooms.make(Conference(), recording=False)
        assert rooms.server_of(again) is each[1], "the only one that is up"

        await asyncio.to_thread(two[0].stop)
        await asyncio.to_thread(two[0].start)
        await _up(*each)
        back = await rooms.make(Conference(), recording=False)
        assert rooms.server_of(back) is each[0], "the one that is back has least to do"
        for pump in pumps:
            pump.cancel()
        await asyncio.gather(*(person.close() for person in people))
        await rooms.stop()

    asyncio.run(scene())


def test_when_none_is_up_nothing_opens(two: list[OwnJanus]) -> None:
    async def scene() -> None:
        each = [JanusServer(own.address) for own in two]
        rooms = Rooms(each, ConferenceGateSettings(origin="http://127.0.0.1"))
        rooms.start()
        await _up(*each)
        for own in two:
            await asyncio.to_thread(own.stop)
        await asyncio.sleep(0.2)
        with pytest.raises(MediaServerDown):
            await rooms.make(Conference(), recording=False)
        await rooms.stop()

    asyncio.run(scene())
