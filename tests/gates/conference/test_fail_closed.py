"""Each thing that the gate leans on, dead and hanging: nothing opens, what is open closes, and people are told in words."""

import asyncio
import itertools
from dataclasses import replace

import pytest
from tests.gates.conference.rig import Page, Rig, at_a_gate, running
from tests.gates.conference.scripted_path import CHAIR, CONFERENCE, FAMILY, MOTHER, NURSE, SECOND, ScriptedPath, a_plan

from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.domain.conferences.plan import State


def each_way(*calls: str) -> list[dict[str, str]]:
    """Every call, dead and hanging."""
    return [{"how": how, "call": call} for how, call in itertools.product(("fails", "hangs"), calls)]


async def called(rig: Rig) -> tuple[Page, Page]:
    chair, _, mother = await rig.wait(CHAIR, SECOND, MOTHER)
    await chair.do("call", part=FAMILY)
    return chair, mother


@at_a_gate(each_way("arrive", "conference", "names", "roles"))
async def test_without_the_path_nobody_comes_in(rig: Rig, call: str, how: str) -> None:
    getattr(rig.path, how).add(call)
    page = await rig.come(MOTHER)
    assert (await page.refused())["why"] == "down"
    assert page.all("place") == []


@at_a_gate(each_way("called", "hearings", "leave_to_seat", "leave_to_forward"))
async def test_without_leave_nothing_is_opened_and_the_hosts_are_told(rig: Rig, call: str, how: str) -> None:
    chair, _, mother = await rig.wait(CHAIR, SECOND, MOTHER)
    getattr(rig.path, how).add(call)
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: chair.all("trouble"))
    await asyncio.sleep(0.3)
    assert rig.media.ever_heard == []
    assert mother.last("place")["place"] != "part"


@pytest.mark.parametrize("call", ["leave_to_seat", "leave_to_forward"])
@pytest.mark.parametrize("fault", [NotAllowed(), PathUnavailable(), KeyError("Mother Mauger"), OSError("disk full")])
@at_a_gate()
async def test_whatever_the_path_raises_is_no_leave(
    rig: Rig, call: str, fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    rig.path.fails.add(call)
    rig.path.raises = fault
    chair, _ = await called(rig)
    await chair.until(lambda: chair.all("trouble"))
    assert rig.media.ever_heard == []
    assert "Mauger" not in caplog.text


@at_a_gate([{"how": "fails"}, {"how": "hangs"}])
async def test_without_the_kernels_answer_an_open_part_closes(rig: Rig, how: str) -> None:
    _, _, mother = await rig.part_on(FAMILY, MOTHER)
    getattr(rig.path, how).add("hearings")
    waiting = await mother.at("waiting")
    assert "could not be checked in time" in waiting["words"]
    assert rig.hearing == set()
    assert rig.media.rooms == {}


@at_a_gate([{"how": "fails"}, {"how": "hangs"}])
async def test_without_the_media_servers_report_an_open_part_closes(rig: Rig, how: str) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    getattr(rig.media, how).add("occupants")
    waiting = await mother.at("waiting")
    assert "could not be checked in time" in waiting["words"]
    assert "chair can call the part again" in waiting["words"]
    assert rig.hearing == set()
    await chair.desk(door="no_room", closed_because="late")


@at_a_gate(each_way("make_room", "take_seat", "forward"))
async def test_what_the_media_server_does_not_do_is_not_done(rig: Rig, call: str, how: str) -> None:
    getattr(rig.media, how).add(call)
    chair, mother = await called(rig)
    await chair.until(lambda: chair.all("trouble"))
    assert rig.media.ever_heard == []
    await rig.until(lambda: mother.last("place")["place"] in {"waiting", "question", "joining"})
    await asyncio.sleep(0.2)
    assert mother.last("place")["place"] != "part"


@at_a_gate([{"how": "fails"}, {"how": "hangs"}])
async def test_who_can_not_be_put_out_of_a_room_ends_the_room(rig: Rig, how: str) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    getattr(rig.media, how).add("unseat")
    await chair.do("wait", person=MOTHER)
    await rig.until(lambda: not rig.media.rooms)
    await mother.at("waiting")
    assert rig.hearing == set()
    if how == "fails":
        await chair.desk(closed_because="media-server")  # at once, and not only when the next report shows it


@at_a_gate()
async def test_a_media_server_that_dies_closes_the_part_and_another_takes_the_next(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    rig.media.fails |= {"make_room", "destroy", "occupants", "take_seat", "forward", "unseat", "start"}
    rig.media.rooms.clear()
    rig.media.lost(None)
    waiting = await mother.at("waiting")
    assert "sound and picture service" in waiting["words"]
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: chair.all("trouble"))
    assert rig.hearing == set()


@at_a_gate(servers=2)
async def test_the_next_part_goes_to_the_server_that_answers(rig: Rig) -> None:
    first, other = rig.servers
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    assert first.rooms
    assert not other.rooms
    first.fails |= {"make_room", "destroy", "occupants"}
    first.rooms.clear()
    first.lost(None)
    await mother.at("waiting")
    await asyncio.sleep(0.7)  # its lease has run out: whatever it had is gone
    await chair.do("call", part=FAMILY)
    await mother.at("part")
    assert len(other.rooms) == 1


@at_a_gate()
async def test_a_stranger_in_the_room_closes_it(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    rig.media.strangers = 1
    waiting = await mother.at("waiting")
    assert "could not be accounted for" in waiting["words"]
    await chair.desk(closed_because="stranger")
    assert rig.media.rooms == {}


@at_a_gate()
async def test_a_change_at_the_kernel_acts_at_once(rig: Rig) -> None:
    _, _, mother, _ = await rig.part_on(FAMILY, MOTHER, NURSE)
    rig.path.may[FAMILY].discard(MOTHER)
    waiting = await mother.at("waiting", within=1.0)
    assert "taken out of the room" in waiting["words"]
    await rig.until(lambda: rig.hearing == {CHAIR, SECOND, NURSE})
    rig.path.may[FAMILY].add(MOTHER)
    await asyncio.sleep(0.5)
    assert MOTHER not in rig.hearing  # by a host's word alone


@at_a_gate([{"how": "fails"}, {"how": "hangs"}])
async def test_that_a_close_can_not_be_written_down_keeps_nothing_open(rig: Rig, how: str) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    getattr(rig.path, how).update({"closed", "unseated", "acted"})
    await chair.do("wait", person=MOTHER)
    await rig.until(lambda: MOTHER not in rig.hearing, within=0.4)
    await chair.do("end-part")
    await rig.until(lambda: not rig.media.rooms, within=0.4)
    assert (await mother.at("waiting"))["people"] == []
    getattr(rig.path, how).clear()
    rig.path.go_on.set()
    await rig.until(lambda: (FAMILY, "ended", CHAIR) in rig.path.done("closed"))  # it is written down when it can be


def test_a_gate_that_can_not_say_what_was_open_does_not_start() -> None:
    async def start() -> None:
        async with running(ScriptedPath(fails={"restarted"})):
            raise AssertionError("started")

    with pytest.raises(PathUnavailable):
        asyncio.run(start())


@at_a_gate(path=ScriptedPath(interrupted=(CONFERENCE,), plan=replace(a_plan(), state=State.UNDER_WAY)))
async def test_after_a_restart_everybody_waits_is_told_and_only_hosts_are_called(rig: Rig) -> None:
    chair, second, mother = await rig.wait(CHAIR, SECOND, MOTHER)
    assert "interrupted" in mother.last("place")["words"]
    assert rig.media.rooms == {}
    await chair.do("call", part=FAMILY)
    await second.at("part")
    assert rig.hearing <= {CHAIR, SECOND}
    assert "let each other person in yourself" in chair.last("trouble")["words"]
    await chair.do("admit", person=MOTHER)
    await mother.at("part")


def test_a_gate_that_is_stopped_destroys_every_room_and_tells_everybody() -> None:
    async def stop() -> None:
        async with running() as rig:
            _, _, mother = await rig.part_on(FAMILY, MOTHER)
            await rig.gate.stop()
            assert rig.media.rooms == {}
            assert rig.media.stopped
            assert (await mother.refused())["why"] == "down"
            assert rig.path.done("closed") == [(FAMILY, "late", None)]

    asyncio.run(stop())


@at_a_gate(ping_every=0.1, silent_for=0.3)
async def test_a_page_that_does_not_answer_has_gone(rig: Rig) -> None:
    _, _, mother = await rig.part_on(FAMILY, MOTHER)
    mother.socket.transport.pause_reading()
    await rig.until(lambda: MOTHER not in rig.hearing, within=2)
    mother.socket.transport.abort()
