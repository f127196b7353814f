"""A part from its call to its end: who waits, who is asked, who is let in, what each page sees."""

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import CHAIR, CLOSED, FAMILY, FATHER, MOTHER, NURSE, SECOND

from privity.domain.conferences.interlock import RoomId, Tick


@at_a_gate()
async def test_a_part_is_called_and_heard_by_those_alone_who_may(rig: Rig) -> None:
    father, *_ = await rig.wait(FATHER)
    pages = await rig.part_on(FAMILY, MOTHER, NURSE)
    assert rig.hearing == {CHAIR, SECOND, MOTHER, NURSE}
    assert (await father.at("waiting"))["people"] == []
    assert {p["name"] for p in pages[2].last("place")["people"]} == {
        "Chair Carey", "Second Sohier", "Mother Mauger", "Nurse Noel",
    }  # fmt: skip
    desk = await pages[0].desk(door="open", shut=True)
    assert desk["connected"] == ["Chair Carey", "Mother Mauger", "Nurse Noel", "Second Sohier"]
    assert pages[2].all("desk") == []


@at_a_gate()
async def test_the_next_part_is_another_room_and_those_who_may_not_hear_it_wait(rig: Rig) -> None:
    chair, _, mother, _ = await rig.part_on(FAMILY, MOTHER, NURSE)
    before = set(rig.media.rooms)
    await chair.do("call", part=CLOSED)
    waiting = await mother.at("waiting")
    await chair.until(lambda: chair.last("place").get("part") and chair.last("place")["part"]["id"] == CLOSED)
    await rig.until(lambda: rig.hearing == {CHAIR, SECOND, NURSE})
    assert not before & set(rig.media.rooms)
    assert mother.all("silence")[-1]["turn"] == 1
    assert "called for “Outline plan”" in waiting["words"]
    assert "secret-title" not in mother.text
    assert ("family", "next-part", CHAIR) in rig.path.done("closed")


@at_a_gate()
async def test_events_that_come_between_a_room_and_the_word_of_it_do_not_close_it(rig: Rig) -> None:
    made = rig.media.make_room

    async def with_events(*, recording: bool = False) -> RoomId:
        room = await made(recording=recording)
        for under_way in rig.gate._under_way.values():
            for _ in range(5):
                under_way.put(Tick())
        return room

    rig.media.make_room = with_events  # type: ignore[method-assign]
    await rig.part_on(FAMILY, MOTHER)
    assert not any(name == "destroy" for name, _ in rig.media.calls)
