"""What somebody tried who looked for a way in: each way is closed, and what closes one does not close the conference."""

import asyncio
import time

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import CHAIR, CONFERENCE, FAMILY, MOTHER, SECOND, ScriptedPath

from privity.domain.conferences.interlock import Came


@at_a_gate([{"how": "fails"}, {"how": "hangs"}])
async def test_that_attendance_can_not_be_written_closes_nobodys_part(rig: Rig, how: str) -> None:
    """An import, or a backup, may hold the database for seconds: what is asked of it goes on being answered."""
    getattr(rig.path, how).add("seen")
    chair, second, mother = await rig.part_on(FAMILY, MOTHER)
    for _ in range(10):
        await asyncio.sleep(0.3)
        assert {each.last("place")["place"] for each in (chair, second, mother)} == {"part"}
    assert rig.hearing == {CHAIR, SECOND, MOTHER}


@at_a_gate()
async def test_attendance_is_noted_while_anybody_is_there_and_not_at_each_check(rig: Rig) -> None:
    await rig.part_on(FAMILY, MOTHER)
    await rig.until(lambda: rig.path.done("seen"))
    await asyncio.sleep(0.5)
    assert len(rig.path.done("seen")) == 1


@at_a_gate(path=ScriptedPath(interrupted=(CONFERENCE,)))
async def test_a_gate_started_on_the_day_of_a_conference_has_interrupted_nothing(rig: Rig) -> None:
    chair, second, mother = await rig.wait(CHAIR, SECOND, MOTHER)
    assert "interrupted" not in mother.last("place")["words"]
    await chair.do("call", part=FAMILY)
    for each in (chair, second, mother):
        await each.at("part")


@at_a_gate(check_within=2.0, check_every=0.2)
async def test_a_link_taken_back_puts_out_who_came_only_just_now(rig: Rig) -> None:
    await rig.wait(CHAIR)
    mother = await rig.come(MOTHER)
    await mother.at("waiting")
    rig.path.put_out.add(MOTHER)
    taken_back = time.monotonic()
    assert (await mother.refused())["why"] == "ticket"
    assert time.monotonic() - taken_back < 1.0


@at_a_gate()
async def test_a_fault_of_the_gates_own_closes_all_and_forgets_nobody_who_was_asked_to_wait(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    await chair.do("wait", person=MOTHER)
    await mother.at("waiting")
    [under_way] = rig.gate._under_way.values()
    under_way._step, step = broken, under_way._step  # type: ignore[method-assign]
    under_way.put(Came(seat=next(iter(under_way.scene.pages)), person=CHAIR))
    await rig.until(lambda: not rig.media.rooms)
    under_way._step = step  # type: ignore[method-assign]
    assert rig.hearing == set()
    await chair.do("call", part=FAMILY)
    await chair.at("part")
    await asyncio.sleep(0.3)
    assert mother.last("place")["place"] == "waiting"
    assert rig.hearing == {CHAIR, SECOND}


def broken(*_: object) -> None:
    raise KeyError("a fault of our own")
