"""A part is recorded only where its room was made so; the sound comes out with whose it is, and nothing stays behind."""

import asyncio
import io
from pathlib import Path

import av
import numpy as np
from tests.media.light import LightParticipant, dominant
from tests.media.sealed_room import sealed_room

from privity.gates.conference.janus.own_server import OwnJanus


def _tone(sound: bytes) -> tuple[int | None, float]:
    with av.open(io.BytesIO(sound)) as opened:
        frames = [frame.to_ndarray().astype(np.float64).mean(axis=0) for frame in opened.decode(audio=0)]
    samples = np.concatenate(frames)
    return dominant(samples[len(samples) // 2 :][:9600]), len(samples) / 48_000


def _folder(janus: OwnJanus) -> Path:
    assert janus.address.recordings
    return janus.address.recordings


def test_a_recorded_part_gives_each_ones_sound_and_leaves_no_file(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address, recording=True) as room:
            people = [LightParticipant(600, video=True), LightParticipant(900)]
            seats = [await room.sit(each) for each in people]
            await room.open(seats)
            await people[0].hears(900)
            await asyncio.sleep(1)
            await room.server.destroy(room.room)
            found = {seat: _tone(content) for seat, kind, content in await room.server.recordings(room.room)}
            assert {seat: tone for seat, (tone, _) in found.items()} == {seats[0]: 600, seats[1]: 900}
            assert all(seconds > 1 for _, seconds in found.values())
            assert list(_folder(janus).iterdir()) == []
            assert not await room.server.recordings(room.room)

    asyncio.run(scene())


def test_no_other_part_is_recorded(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            people = [LightParticipant(600), LightParticipant(900)]
            await room.open([await room.sit(each) for each in people])
            await people[0].hears(900)
            await room.server.destroy(room.room)
            assert not await room.server.recordings(room.room)
            assert list(_folder(janus).iterdir()) == []
            assert _folder(janus).stat().st_mode & 0o077 == 0

    asyncio.run(scene())
