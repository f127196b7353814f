"""Whatever dies, hangs or is killed: media ends, it is said, and nothing comes back by itself."""

import asyncio
import contextlib
import json
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from tests.media.conftest import MEDIA
from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room, silent
from tests.media.test_silence import three

from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.janus.server import JanusServer
from privity.gates.conference.media_server import MediaServerDown

LEASE = 2.0  # seconds in which everything of a dead gate is gone
STALL = 1.5


async def _up(server: JanusServer) -> None:
    async with asyncio.timeout(10):
        while not server.up:  # noqa: ASYNC110 - a state of another process, not an event of ours
            await asyncio.sleep(0.05)


async def _ended(process: int) -> None:
    async with asyncio.timeout(1):
        with contextlib.suppress(ProcessLookupError):
            while True:
                os.kill(process, 0)
                await asyncio.sleep(0.02)


def test_a_server_that_stalls_is_down_in_time_and_nothing_flows_when_it_wakes(janus_alone: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus_alone.address) as room:
            people = await three(room)
            stalled = janus_alone.pid
            os.kill(stalled, signal.SIGSTOP)
            await asyncio.sleep(0.05)  # each of its threads stops for itself
            asked = time.monotonic()
            with pytest.raises(MediaServerDown):
                await room.server.occupants(room.room)
            assert time.monotonic() - asked < STALL
            assert room.lost == [None]
            with pytest.raises(MediaServerDown):
                await room.server.make_room()
            with pytest.raises(MediaServerDown, match="may still have the room"):
                await room.server.destroy(room.room)
            await _ended(stalled)  # so that it can't wake and pass on what it held
            assert all([await silent(each, since=asked + 0.1) for each in people])
            await asyncio.to_thread(janus_alone.stop)
            await asyncio.to_thread(janus_alone.start)
            with pytest.raises(MediaServerDown):
                await room.server.forward(room.room, frozenset(room.seats))
            await _up(room.server)  # type: ignore[arg-type]
            await room.server.destroy(room.room)  # certain now
            room.room = await room.server.make_room()
            for each in people:
                await each.deafen()
            room.seats.clear()
            room.forwarded = frozenset()
            await room.open([await room.sit(each) for each in people])
            await people[0].hears(900, 1200)

    asyncio.run(scene())


def test_a_stalled_server_is_noticed_without_being_asked(janus_alone: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus_alone.address) as room:
            os.kill(janus_alone.pid, signal.SIGSTOP)
            await asyncio.sleep(2.3)
            assert room.lost == [None]

    asyncio.run(scene())


def test_a_killed_server_is_lost_at_once_and_used_again_when_it_is_back(janus_alone: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus_alone.address) as room:
            await three(room)
            os.kill(janus_alone.pid, signal.SIGKILL)
            await asyncio.sleep(0.3)
            assert room.lost == [None]
            with pytest.raises(MediaServerDown):
                await room.server.occupants(room.room)
            await asyncio.to_thread(janus_alone.stop)
            await asyncio.to_thread(janus_alone.start)
            await _up(room.server)  # type: ignore[arg-type]
            assert await room.server.make_room() != room.room
            assert room.lost == [None]

    asyncio.run(scene())


def test_without_its_lease_the_gate_has_no_media(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            people = await three(room)
            os.kill(room.server._lease.pid, signal.SIGKILL)  # type: ignore[attr-defined]
            died = time.monotonic()
            assert all([await silent(each, since=died + 0.5) for each in people])
            assert room.lost == [None]

    asyncio.run(scene())


def test_a_server_that_is_not_there_is_down_and_not_awaited(janus_alone: OwnJanus) -> None:
    async def scene() -> None:
        await asyncio.to_thread(janus_alone.stop)
        server = JanusServer(janus_alone.address)
        with pytest.raises(MediaServerDown):
            await server.start(changed=lambda _room: None, lost=lambda _room: None)
        with pytest.raises(MediaServerDown):
            await server.make_room()
        await server.stop()

    asyncio.run(scene())


@asynccontextmanager
async def _gate_apart(janus: OwnJanus, people: list[LightParticipant]) -> AsyncIterator[int]:
    """Its process id; these people hear each other through it."""
    gate = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.media.gate_process",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 20,
    )  # fmt: skip
    assert gate.stdin
    assert gate.stdout

    async def tell(**what: object) -> None:
        gate.stdin.write(json.dumps(what).encode() + b"\n")

    async def ask(**what: object) -> dict[str, str]:
        await tell(**what)
        return dict(json.loads(await gate.stdout.readline()))

    address = {name: getattr(janus.address, name) for name in janus.address.__slots__}
    await tell(**address | {"media": MEDIA, "recordings": None})
    for each in people:

        async def take(offer: str) -> str:
            return (await ask(do="sit", offer=offer))["answer"]

        await each.connect(send_offer=take)
    for seat, offer in (await ask(do="open")).items():
        await ask(do="answered", seat=seat, sdp=await people[int(seat[-1])].listen(offer))
    try:
        yield gate.pid
    finally:
        if gate.returncode is None:
            gate.kill()
        await gate.wait()
        await asyncio.gather(*(each.close() for each in people))


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGSTOP])
def test_a_gate_that_dies_or_hangs_takes_its_media_with_it(janus: OwnJanus, how: signal.Signals) -> None:
    async def scene() -> None:
        people = [LightParticipant(600), LightParticipant(900, video=True)]
        async with _gate_apart(janus, people) as gate:
            await asyncio.gather(people[0].hears(900), people[1].hears(600))
            os.kill(gate, how)
            died = time.monotonic()
            assert all([await silent(each, since=died + LEASE) for each in people])
            last = max(each.last(kind) for each in people for kind in ("audio", "video"))
            print(f"{how.name}: the last frame {last - died:.2f} s after")

    asyncio.run(scene())
