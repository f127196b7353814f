"""A part that is recorded, as it is run: what was said in it is kept sealed, and a part that is not recorded leaves nothing."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest
from tests.gates.conversing import wait_until
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, FAMILY, SECOND, TOGETHER, World, partner, plan, world

PEOPLE = (CHAIR, SECOND, partner(0))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made


def test_what_was_said_in_a_recorded_part_is_kept_sealed_and_no_other(running: World) -> None:
    from privity.records.conferences.recordings import RecordingStore  # noqa: PLC0415 - tables exist after set-up

    planned = plan(PEOPLE)
    recorded = replace(planned, parts=tuple(replace(p, recording=p.id == TOGETHER) for p in planned.parts))
    running.store.add(recorded)

    async def scene() -> None:
        media = {person: LightParticipant(500 + 200 * n) for n, person in enumerate(PEOPLE)}
        pages = {p: await running.come(recorded.id, p, media[p]) for p in PEOPLE}
        await asyncio.gather(*(page.at("waiting") for page in pages.values()))
        for part in (TOGETHER, FAMILY):
            await pages[CHAIR].do("call", part=part)
            await asyncio.gather(
                *(media[p].hears(*(media[o].tone for o in PEOPLE if o != p), within=15) for p in PEOPLE)
            )
            theirs = pages[partner(0)]
            await theirs.until(lambda theirs=theirs, part=part: theirs.places[-1][1:] == ("part", part))
            assert theirs.last("place")["recording"] is (part == TOGETHER)
            await asyncio.sleep(2)
        await pages[CHAIR].do("end")
        await asyncio.gather(*(page.hang_up() for page in pages.values()))

    asyncio.run(scene())
    store = RecordingStore()
    wait_until(lambda: len(store.of_conference(recorded.id)) == len(PEOPLE))
    kept = store.of_conference(recorded.id)
    assert {each.part for each in kept} == {TOGETHER}
    assert {each.person for each in kept} == set(PEOPLE)
    for each in kept:
        assert store.content(each)[:4] == b"OggS"
    folder = running.servers[0].address.recordings
    assert folder is not None
    assert list(folder.iterdir()) == []
