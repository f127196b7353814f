"""What hosts do at their desk, and what it does for everybody else."""

import time
from dataclasses import replace

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import (
    AUNT,
    CHAIR,
    CLOSED,
    FAMILY,
    FATHER,
    MOTHER,
    NAMES,
    NURSE,
    OUTLINE,
    SECOND,
)  # fmt: skip

from privity.domain.conferences.plan import Invited, State
from privity.domain.people import PersonId


@at_a_gate()
async def test_one_press_closes_the_room_and_opens_a_session_of_professionals(rig: Rig) -> None:
    chair, _, mother, nurse = await rig.part_on(FAMILY, MOTHER, NURSE)
    pressed = time.monotonic()
    await chair.do("closed-session")
    await chair.until(lambda: chair.last("desk")["door"] == "open" and chair.last("desk")["part"] != FAMILY)
    assert time.monotonic() - pressed < 3
    assert rig.hearing == {CHAIR, SECOND, NURSE}
    waiting = await mother.at("waiting")
    assert "interrupted" in waiting["words"]
    await rig.until(lambda: (FAMILY, "interrupted", CHAIR) in rig.path.done("closed"))
    await chair.do("call", part=FAMILY)  # and the family comes back to where it was
    await mother.at("part")
    await nurse.until(lambda: len(nurse.last("place")["people"]) == 4)


@at_a_gate()
async def test_the_press_closes_the_room_though_the_path_never_answers(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    rig.path.hangs.add("closed_session")
    await chair.do("closed-session")
    await rig.until(lambda: not rig.media.rooms, within=0.4)
    await mother.at("waiting")
    await chair.until(lambda: chair.all("trouble"))
    assert rig.hearing == set()


@at_a_gate()
async def test_admit_wait_and_exclude(rig: Rig) -> None:
    chair, second = await rig.wait(CHAIR, SECOND)
    await chair.do("call", part=FAMILY)
    await chair.desk(door="open")
    aunt, mother = await rig.wait(AUNT, MOTHER)  # late: they wait until a host lets them in
    for page, person in ((aunt, AUNT), (mother, MOTHER)):
        await second.do("admit", person=person)
        await page.at("part")
    await chair.do("wait", person=AUNT)
    assert "asked you to wait" in (await aunt.at("waiting"))["words"]
    assert AUNT not in rig.hearing
    await chair.do("exclude", person=MOTHER, ground="interference")
    await mother.at("waiting")
    await rig.until(lambda: rig.path.done("exclude"))
    assert rig.path.done("exclude") == [(MOTHER, "interference", CHAIR, FAMILY)]
    await chair.do("admit", person=MOTHER)
    await chair.do("admit", person=AUNT)
    await aunt.at("part")
    assert rig.hearing == {CHAIR, SECOND, AUNT}


@at_a_gate()
async def test_who_the_second_host_wants_out_waits_at_once_though_only_the_chair_excludes(rig: Rig) -> None:
    _, second, mother = await rig.part_on(FAMILY, MOTHER)
    await second.do("exclude", person=MOTHER, ground="interference")
    await mother.at("waiting")
    await second.until(lambda: second.all("trouble"))
    assert rig.path.done("exclude") == [] or MOTHER in rig.path.may[FAMILY]
    assert MOTHER not in rig.hearing


@at_a_gate()
async def test_who_is_not_alone_comes_in_when_a_host_accepts_it_and_leaves_when_they_say_so(rig: Rig) -> None:
    chair, _ = await rig.wait(CHAIR, SECOND)
    mother = await rig.come(MOTHER, alone=False)
    await mother.at("waiting")
    await chair.do("call", part=FAMILY)
    await chair.desk(door="open", within=8)
    await mother.until(lambda: "not alone" in mother.last("place")["words"])
    assert chair.on_desk(MOTHER)["alone"] is False
    await chair.do("accept", person=MOTHER)
    await mother.at("part")
    aunt = await rig.come(AUNT)
    await aunt.at("waiting")
    await chair.do("admit", person=AUNT)
    await aunt.at("part")
    await aunt.say("alone", part=FAMILY, alone=False)  # somebody has come into their room
    await aunt.at("waiting")
    assert AUNT not in rig.hearing


@at_a_gate()
async def test_hand_over_and_the_chair_goes_and_the_part_goes_on(rig: Rig) -> None:
    chair, second, mother = await rig.part_on(FAMILY, MOTHER)
    await chair.do("hand-over")
    await second.desk(chair=SECOND, second=CHAIR)
    await chair.leave()
    await rig.until(lambda: CHAIR not in rig.hearing)
    assert rig.hearing == {SECOND, MOTHER}
    assert mother.last("place")["place"] == "part"


@at_a_gate()
async def test_without_a_host_the_part_is_closed_and_everybody_is_told(rig: Rig) -> None:
    chair, second, mother = await rig.part_on(FAMILY, MOTHER)
    await chair.gone()
    await second.gone()
    waiting = await mother.at("waiting")
    assert "no host" in waiting["words"]
    assert rig.hearing == set()
    assert rig.media.rooms == {}


@at_a_gate()
async def test_the_end_tells_everybody_and_closes_everything(rig: Rig) -> None:
    [father] = await rig.wait(FATHER)
    chair, second, mother = await rig.part_on(FAMILY, MOTHER)
    await chair.do("end")
    for page in (father, second, mother, chair):
        await page.at("ended")
        assert (await page.refused())["why"] == "over"
    assert rig.media.rooms == {}
    late = await rig.come(FATHER)
    assert (await late.refused())["why"] == "over"


@at_a_gate()
async def test_nobody_who_waits_comes_in_because_the_host_signs_in_or_calls_a_part_that_is_not_theirs(rig: Rig) -> None:
    mother, father, aunt = await rig.wait(MOTHER, FATHER, AUNT)
    chair, _ = await rig.wait(CHAIR, SECOND)
    await chair.do("call", part=CLOSED)
    await chair.desk(door="open", shut=True)
    assert rig.hearing == {CHAIR, SECOND}
    for page in (mother, father, aunt):
        assert page.last("place")["place"] == "waiting"
        assert page.all("question") == page.all("send") == []


@at_a_gate()
async def test_arriving_early_passes_no_lobby(rig: Rig) -> None:
    [mother] = await rig.wait(MOTHER)
    await mother.say("offer", turn=1, sdp="early")
    assert (await mother.refused())["why"] == "protocol"
    [mother] = await rig.wait(MOTHER)
    assert rig.media.rooms == {}
    assert mother.all("send") == []
    assert "has not begun" in mother.last("place")["words"]


@at_a_gate()
async def test_a_part_that_begins_moves_nobody_who_is_not_called(rig: Rig) -> None:
    chair, _, mother, aunt = await rig.part_on(FAMILY, MOTHER, AUNT)
    [father] = await rig.wait(FATHER)
    before = len(father.heard)
    await chair.do("call", part=CLOSED)
    await chair.desk(part=CLOSED, door="open")
    assert father.all("send") == father.all("question") == []
    assert not any(m["type"] == "place" and m["place"] != "waiting" for m in father.heard[before:])
    assert {m.last("place")["place"] for m in (mother, aunt)} == {"waiting"}


@at_a_gate()
async def test_a_microphone_is_never_live_in_two_rooms(rig: Rig) -> None:
    chair, _, nurse = await rig.part_on(FAMILY, NURSE)
    rig.media.fails.add("destroy")  # the old room can't be proven gone
    await chair.do("call", part=CLOSED)
    await nurse.until(lambda: nurse.all("silence"))
    await chair.desk(shut=False)
    await chair.until(lambda: chair.all("trouble"))
    assert len(rig.media.rooms) == 1
    assert len([c for c in rig.media.calls if c[0] == "make_room"]) == 1
    rig.media.fails.clear()
    await rig.until(lambda: not rig.media.rooms)
    await chair.desk(shut=None)
    await chair.do("call", part=OUTLINE)
    await nurse.at("part")
    assert len(rig.media.rooms) == 1


@at_a_gate()
async def test_a_part_that_is_over_is_not_called_again_and_a_second_press_does_nothing(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    rooms = set(rig.media.rooms)
    await chair.do("call", part=FAMILY)
    await chair.do("end-part")
    await mother.at("waiting")
    await chair.do("call", part=FAMILY)
    await chair.until(lambda: chair.all("trouble"))
    assert [part for part, _ in rig.path.done("called")] == [FAMILY]
    assert not rooms & set(rig.media.rooms)


@at_a_gate()
async def test_a_conference_that_is_called_off_elsewhere_closes_here(rig: Rig) -> None:
    _, _, mother = await rig.part_on(FAMILY, MOTHER)
    rig.path.plan = replace(rig.path.plan, version=9, state=State.CANCELLED)
    await mother.at("ended")
    assert (await mother.refused())["why"] == "over"
    await rig.until(lambda: not rig.media.rooms)
    await rig.until(lambda: rig.gate._under_way == {})


@at_a_gate()
async def test_somebody_invited_later_has_a_name(rig: Rig) -> None:
    chair, *_ = await rig.wait(CHAIR)
    gp = PersonId("p-gp")
    NAMES[gp] = "Doctor Durell"
    try:
        rig.path.plan = replace(rig.path.plan, version=9, invited=(*rig.path.plan.invited, Invited(person=gp)))
        await chair.until(lambda: any(p["name"] == "Doctor Durell" for p in chair.last("desk")["people"]))
    finally:
        del NAMES[gp]
