"""A conference as it is run: gate, media server and people real; each hears the parts that are theirs, and nothing else."""

import asyncio
import time
from collections.abc import Iterator

import pytest
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, FATHER, MOTHER, SECOND, TOGETHER, World, partner, world

PEOPLE = (CHAIR, SECOND, MOTHER, FATHER, partner(0))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made


def test_relatives_hear_their_part_and_nothing_of_the_closed_session(running: World) -> None:
    conference = running.planned(PEOPLE)

    async def scene() -> None:
        media = {person: LightParticipant(500 + 200 * n, video=n < 2) for n, person in enumerate(PEOPLE)}
        pages = {p: await running.come(conference.id, p, media[p], honest=False) for p in PEOPLE}
        chair = pages[CHAIR]
        await asyncio.gather(*(page.at("waiting") for page in pages.values()))
        await chair.do("call", part=TOGETHER)
        await asyncio.gather(*(media[p].hears(*(media[o].tone for o in PEOPLE if o != p), within=15) for p in PEOPLE))
        pressed = time.monotonic()
        await chair.do("closed-session")
        inside = (CHAIR, SECOND, partner(0))
        await asyncio.gather(*(pages[p].at("waiting") for p in (MOTHER, FATHER)))
        quiet = time.monotonic()
        await asyncio.gather(*(media[p].hears(*(media[o].tone for o in inside if o != p), within=15) for p in inside))
        print(
            f"closed session sealed and heard after {time.monotonic() - pressed:.2f} s; relatives silent by {quiet - pressed:.2f} s"
        )
        await asyncio.sleep(1)
        for p in (MOTHER, FATHER):
            assert media[p].frames("audio", since=quiet + 0.3) == 0
            assert media[p].frames("video", since=quiet + 0.3) == 0
        for page in pages.values():
            await page.hang_up()

    asyncio.run(scene())
