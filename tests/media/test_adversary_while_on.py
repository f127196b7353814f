"""What may no longer be heard while it is being heard: whatever it was that changed, silence follows, and the others go on."""

import asyncio
import resource
import sqlite3
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.media.attendee import Attendee
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, CHILD, FATHER, MOTHER, SECOND, TOGETHER, World, department, partner, world

from privity.domain.conferences.plan import (
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    State,
)
from privity.domain.people import PersonId
from privity.records.keys import home

PROMPT = 1.5  # seconds from the change to the last frame: a check every 0.4 s, an answer, and what the machine takes
CLOSES = 4.5  # where nothing is known any more: 2.5 s without an answer, found at the next look


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made


class On:
    """A part that is on, and everybody hears one another."""

    def __init__(self, world: World, conference: ConferenceId, people: tuple[PersonId, ...]) -> None:
        self.world, self.id, self.people = world, conference, people
        self.media = {person: LightParticipant(500 + 200 * n) for n, person in enumerate(people)}
        self.pages: dict[PersonId, Attendee] = {}

    async def begin(self) -> None:
        for person in self.people:
            self.pages[person] = await self.world.come(self.id, person, self.media[person], honest=False)
        await asyncio.gather(*(page.at("waiting") for page in self.pages.values()))
        await self.pages[CHAIR].do("call", part=TOGETHER)
        await self.hear(*self.people)

    async def hear(self, *people: PersonId, within: float = 12.0) -> None:
        """Each of these hears all the others of them."""
        tones = {person: self.media[person].tone for person in people}
        try:
            await asyncio.gather(
                *(self.media[p].hears(*(tones[o] for o in people if o != p), within=within) for p in people)
            )
        except AssertionError as failed:
            desk = self.pages[CHAIR].last("desk")
            failed.add_note(
                str({key: desk.get(key) for key in ("door", "shut", "words", "closed_because", "connected")})
            )
            raise

    async def silent(self, *people: PersonId, since: float, within: float = PROMPT) -> None:
        """Their last frame came within that time, and nobody hears them after it."""
        await asyncio.sleep(max(0.0, since + within - time.monotonic()) + 0.8)
        for person in people:
            last = self.media[person].last("audio") - since
            print(f"{person}: the last frame {last:+.2f} s after")
            assert last < within, f"{person} heard something {last:.2f} s after"
            for other in self.people:
                heard = self.media[other].last(tone=self.media[person].tone) - since
                assert heard < within, f"{other} heard {person} {heard:.2f} s after"

    async def end(self) -> None:
        await asyncio.gather(*(page.hang_up() for page in self.pages.values()), return_exceptions=True)


@asynccontextmanager
async def on(world: World, *people: PersonId) -> AsyncIterator[On]:
    conference = await asyncio.to_thread(world.planned, (CHAIR, SECOND, *people))
    made = On(world, conference.id, (CHAIR, SECOND, *people))
    try:
        await made.begin()
        yield made
    finally:
        await made.end()


def _plan(world: World, conference: ConferenceId, how: Callable[[Conference], Conference]) -> None:
    """As a page that plans does it."""
    found = world.store.get(conference)
    assert found is not None
    world.store.change(how(found))


def _excluding(person: PersonId) -> Callable[[Conference], Conference]:
    now = datetime.now(UTC)
    exclusion = Exclusion(
        id=ExclusionId("x-1"), person=person, ground=ExclusionGround.INTERFERENCE, requested_by=SECOND, requested_at=now,
        decided_by=CHAIR, decided_at=now, excluded=True, shortest="today",
    )  # fmt: skip
    return lambda plan: replace(plan, exclusions=(*plan.exclusions, exclusion))


def _uninviting(person: PersonId) -> Callable[[Conference], Conference]:
    return lambda plan: replace(plan, invited=tuple(i for i in plan.invited if i.person != person))


def _without(person: PersonId) -> list[dict[str, object]]:
    return [i for i in department()["cases"][0]["involvements"] if i["person"] != person]


def test_what_pages_and_imports_take_away_is_gone_within_a_second_and_the_others_go_on(running: World) -> None:
    changes: list[tuple[PersonId, Callable[[ConferenceId], None]]] = [
        (FATHER, lambda c: _plan(running, c, _excluding(FATHER))),
        (partner(0), lambda c: _plan(running, c, _uninviting(partner(0)))),
        (partner(1), lambda c: running.new_link(c, partner(1))),
        (partner(2), lambda _: running.change(bars=[{"readers": [partner(2)], "ground": "an order of the court"}])),
        (MOTHER, lambda _: running.change(involvements=_without(MOTHER), bars=[])),
    ]

    async def scene() -> None:
        async with on(running, *(person for person, _ in changes)) as part:
            there = list(part.people)
            for person, change in changes:
                await asyncio.to_thread(change, part.id)
                done = time.monotonic()
                there.remove(person)
                await part.silent(person, since=done)
                await part.hear(*there)
                await part.pages[person].until(lambda page=part.pages[person]: page.closed.is_set() or page.place == "waiting")  # type: ignore[misc]  # fmt: skip

    try:
        asyncio.run(scene())
    finally:
        running.change()


def test_a_conference_that_a_page_cancels_is_silent_at_once(running: World) -> None:
    async def scene() -> None:
        async with on(running, MOTHER) as part:
            await asyncio.to_thread(_plan, running, part.id, lambda plan: replace(plan, state=State.CANCELLED))
            await part.silent(*part.people, since=time.monotonic())

    asyncio.run(scene())


def test_an_exclusion_taken_back_lets_nobody_in_again_by_itself(running: World) -> None:
    async def scene() -> None:
        async with on(running, FATHER) as part:
            await asyncio.to_thread(_plan, running, part.id, _excluding(FATHER))
            done = time.monotonic()
            await part.silent(FATHER, since=done)
            await asyncio.to_thread(_plan, running, part.id, lambda plan: replace(plan, exclusions=()))
            await asyncio.sleep(2.5)
            assert part.media[FATHER].last("audio") < done + PROMPT
            assert part.pages[FATHER].place == "waiting"
            await part.pages[CHAIR].do("admit", person=FATHER)
            await part.hear(*part.people)

    asyncio.run(scene())


@contextmanager
def _gone(name: str) -> Iterator[None]:
    file = home() / "keys" / f"{name}.key"
    away = file.with_suffix(".away")
    file.rename(away)
    try:
        yield
    finally:
        away.rename(file)


@contextmanager
def _locked() -> Iterator[None]:
    """Somebody else writes, and does not finish."""
    [file] = [f for f in home().iterdir() if f.suffix in {".sqlite3", ".db", ".sqlite"}]
    with sqlite3.connect(file, isolation_level=None) as database:
        database.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            database.execute("ROLLBACK")


@contextmanager
def _full(world: World) -> Iterator[None]:
    """No file of the gate's can grow any more, as on a full disk."""
    assert world.gate is not None
    before = resource.prlimit(world.gate.pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        resource.prlimit(world.gate.pid, resource.RLIMIT_FSIZE, before)


def test_while_the_database_can_not_be_written_nobody_comes_in_and_those_who_hear_go_on(running: World) -> None:
    async def scene() -> None:
        for how in (_locked, lambda: _full(running)):
            async with on(running, MOTHER, FATHER) as part:
                await part.pages[CHAIR].do("wait", person=FATHER)
                await part.pages[FATHER].at("waiting")
                out = time.monotonic()
                with how():
                    await part.pages[CHAIR].do("admit", person=FATHER)
                    ticket = "x" * 43
                    late = await running.come(part.id, MOTHER, LightParticipant(4000), ticket=ticket)
                    until = time.monotonic() + 7
                    while time.monotonic() < until:
                        await part.hear(CHAIR, SECOND, MOTHER, within=2)
                        await asyncio.sleep(0.3)
                    assert not late.last("place")
                    assert part.media[FATHER].last("audio") < out + PROMPT
                    # What closes needs no disk.
                    await part.pages[CHAIR].do("wait", person=MOTHER)
                    await part.silent(MOTHER, FATHER, since=time.monotonic())
                    await part.hear(CHAIR, SECOND, within=2)
                    await part.pages[CHAIR].do("end-part")
                    await part.silent(*part.people, since=time.monotonic())
                    await late.hang_up()

    asyncio.run(scene())


def test_without_the_key_of_the_records_the_part_closes(running: World) -> None:
    async def scene() -> None:
        async with on(running, MOTHER) as part:
            with _gone("hold-encryption"):
                gone = time.monotonic()
                await part.silent(*part.people, since=gone, within=CLOSES)
                await part.pages[CHAIR].do("call", part=TOGETHER)
                await asyncio.sleep(1)
                assert all(part.media[p].last("audio") < gone + CLOSES for p in part.people)

    asyncio.run(scene())


def test_a_grant_that_runs_out_is_over_at_its_second(running: World) -> None:
    async def scene() -> None:
        reader = partner(0)
        ends = datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=14)
        grant = {
            "reader": reader, "about": [CHILD], "categories": ["identity"], "by": CHAIR, "reason": "comes once",
            "until": ends.isoformat().replace("+00:00", "Z"),
        }  # fmt: skip
        await asyncio.to_thread(running.change, involvements=_without(reader), grants=[grant])
        async with on(running, reader) as part:
            left = (ends - datetime.now(UTC)).total_seconds()
            assert left > 0, "the part opened too late to say anything"
            over = time.monotonic() + left
            await part.silent(reader, since=over)
            assert part.media[reader].last("audio") > over - 1.5, "it was heard until then"
            await part.hear(CHAIR, SECOND)

    try:
        asyncio.run(scene())
    finally:
        running.change()
