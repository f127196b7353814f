"""What went wrong in other products, each tried here with real media. Three more are elsewhere in this folder:

a waiting room that receives media and a listener that a kick does not reach in test_attacks.py and test_silence.py, a second
join that evicts the real person in test_edges.py.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from tests.media.attendee import Attendee
from tests.media.clinging import ClingingMedia
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, CLOSED, FATHER, MOTHER, SECOND, TOGETHER, World, partner, world

from privity.domain.people import PersonId

RELATIVES = (MOTHER, FATHER)
PEOPLE = (MOTHER, FATHER, partner(0), SECOND, CHAIR)  # in the order in which they come
OUT = 1.5


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made


class Scene:
    def __init__(self, world: World) -> None:
        self.world, self.id = world, world.planned(PEOPLE).id
        self.media: dict[PersonId, LightParticipant] = {
            p: LightParticipant(600 + 200 * n) for n, p in enumerate(PEOPLE)
        }
        self.pages: dict[PersonId, Attendee] = {}

    async def come(self, *people: PersonId) -> None:
        for person in people:
            self.pages[person] = await self.world.come(self.id, person, self.media[person], honest=False)
        await asyncio.gather(*(self.pages[person].at("waiting") for person in people))

    async def call(self, part: str, *inside: PersonId) -> None:
        await self.pages[CHAIR].do("call", part=part)
        await self.hear(*inside)

    async def hear(self, *inside: PersonId) -> None:
        tones = {p: self.media[p].tone for p in inside}
        await asyncio.gather(*(self.media[p].hears(*(tones[o] for o in inside if o != p), within=12) for p in inside))

    def nothing_for(self, *people: PersonId) -> None:
        for person in people:
            assert not self.pages[person].all("send"), f"{person} was asked for a microphone"
            assert not self.media[person].frames("audio"), f"{person} received something"


@asynccontextmanager
async def scene(world: World) -> AsyncIterator[Scene]:
    made = await asyncio.to_thread(Scene, world)
    try:
        yield made
    finally:
        await asyncio.gather(*(page.hang_up() for page in made.pages.values()), return_exceptions=True)


def test_a_lobby_is_not_passed_by_arriving_early_nor_everybody_let_in_when_the_host_signs_in(running: World) -> None:
    async def act() -> None:
        async with scene(running) as on:
            await on.come(*RELATIVES, partner(0))
            for page in on.pages.values():  # as somebody would whose page remembers another day
                await page.say("alone", part=TOGETHER, alone=True)
                await page.say("shows", audio=True, video=False)
            await asyncio.sleep(1)
            on.nothing_for(*on.pages)
            await on.come(SECOND, CHAIR)
            await asyncio.sleep(1.5)
            on.nothing_for(*PEOPLE)
            assert {page.place for page in on.pages.values()} == {"waiting"}

    asyncio.run(act())


def test_a_call_does_not_begin_by_moving_everybody_who_is_connected(running: World) -> None:
    async def act() -> None:
        async with scene(running) as on:
            await on.come(*PEOPLE)
            await on.call(CLOSED, CHAIR, SECOND)
            await asyncio.sleep(1)
            on.nothing_for(*RELATIVES)
            for relative in RELATIVES:
                assert not on.pages[relative].all("question"), "not even the name of the part"

    asyncio.run(act())


def test_somebody_who_was_removed_does_not_come_back_with_the_old_token(running: World) -> None:
    async def act() -> None:
        async with scene(running) as on:
            used, kept = [await asyncio.to_thread(running.ticket, on.id, MOTHER) for _ in range(2)]
            await on.come(FATHER, partner(0), SECOND, CHAIR)
            on.pages[MOTHER] = await running.come(on.id, MOTHER, on.media[MOTHER], ticket=used, honest=False)
            await on.pages[MOTHER].at("waiting")
            await on.call(TOGETHER, *PEOPLE)
            await on.pages[CHAIR].do("wait", person=MOTHER)
            await on.pages[MOTHER].at("waiting")
            out = time.monotonic() + OUT
            await on.pages[MOTHER].gone()
            for ticket, why in ((used, "ticket"), (kept, "")):
                page = await running.come(on.id, MOTHER, on.media[MOTHER], ticket=ticket, honest=False)
                await page.until(lambda page=page: page.last("refused") or page.last("place"))  # type: ignore[misc]
                assert page.last("refused").get("why", "") == why
                on.pages[MOTHER] = page
            await asyncio.to_thread(running.new_link, on.id, MOTHER)  # and what the old one let in is put out
            assert (await on.pages[MOTHER].refused())["why"] == "ticket"
            await on.come(MOTHER)
            await asyncio.sleep(1.5)
            assert on.media[MOTHER].last("audio") < out
            on.nothing_for()
            assert not on.pages[MOTHER].all("send")
            assert all(on.media[p].last(tone=on.media[MOTHER].tone) < out for p in PEOPLE)
            await on.hear(CHAIR, SECOND, FATHER)

    asyncio.run(act())


def test_a_microphone_is_not_live_in_two_rooms(running: World) -> None:
    async def act() -> None:
        async with scene(running) as on:
            chair = on.media[CHAIR] = ClingingMedia()
            await on.come(*PEOPLE)
            await on.pages[CHAIR].do("call", part=TOGETHER)
            await on.pages[CHAIR].at("part")
            chair.send_tone(3000, old=3500)
            await on.hear(*PEOPLE)
            await on.pages[CHAIR].do("closed-session")
            await asyncio.gather(*(on.pages[p].at("waiting") for p in RELATIVES))
            shut = time.monotonic() + OUT
            await on.pages[SECOND].until(lambda: on.pages[SECOND].places[-1][2] not in {"", TOGETHER})
            chair.send_tone(3200, old=3500)  # the connection of the part that is over is open still, and sends
            await on.hear(CHAIR, SECOND)
            await asyncio.sleep(1.5)
            for person in RELATIVES:
                assert on.media[person].last("audio") < shut
            assert all(3500 not in on.media[p].tones() for p in PEOPLE)

    asyncio.run(act())
