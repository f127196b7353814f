"""A recording is of its part: made only where the plan says so, kept for those who were there, gone from the server."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from tests.gates.conference.rig import running
from tests.gates.conference.scripted_path import CHAIR, FAMILY, MOTHER, SECOND, ScriptedPath, a_plan

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.recordings import Sound


def recorded_path() -> ScriptedPath:
    plan = a_plan()
    return ScriptedPath(plan=replace(plan, parts=(replace(plan.parts[0], recording=True), *plan.parts[1:])))


def test_what_is_recorded_is_kept_under_those_who_were_in_the_room() -> None:
    async def claim() -> None:
        kept: list[Sound] = []
        async with running(recorded_path(), keep=kept.append) as rig:
            chair, _, mother = await rig.part_on(FAMILY, MOTHER)
            assert mother.last("place")["recording"] is True
            seats = set(rig.media.hearing)

            async def recordings(room: RoomId) -> Sequence[tuple[SeatId, str, bytes]]:
                assert room not in rig.media.rooms
                return [(seat, "audio/ogg", b"sound") for seat in seats] + [(SeatId("a stranger"), "audio/ogg", b"x")]

            rig.media.recordings = recordings  # type: ignore[method-assign]
            await chair.do("end-part")
            await rig.until(lambda: len(kept) == 3)
            assert {sound.person for sound in kept} == {CHAIR, SECOND, MOTHER}
            assert {sound.audience for sound in kept} == {frozenset({CHAIR, SECOND, MOTHER})}
            await mother.at("waiting")
            await chair.do("call", part="outline")
            await mother.at("part")
            assert [about for name, about in rig.media.calls if name == "make_room"] == [True, False]

    asyncio.run(claim())


def test_where_it_could_not_be_kept_sealed_nothing_is_recorded_and_nobody_is_told_that_it_is() -> None:
    async def claim() -> None:
        async with running(recorded_path()) as rig:
            _, _, mother = await rig.part_on(FAMILY, MOTHER)
            assert ("make_room", False) in rig.media.calls
            assert mother.last("place")["recording"] is False

    asyncio.run(claim())
