"""Waiting rooms by side: who waits sees nobody of another side, in any message that they are sent."""

import itertools

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
)

SIDES = {"mother": {MOTHER, AUNT}, "father": {FATHER}, "": {CHAIR, SECOND, NURSE}}


@at_a_gate()
async def test_who_waits_sees_those_of_their_own_side_alone(rig: Rig) -> None:
    people = [CHAIR, SECOND, NURSE, MOTHER, AUNT, FATHER]
    pages = dict(zip(people, await rig.wait(*people), strict=True))
    for side in SIDES.values():
        for person in side:
            others = sorted(NAMES[p] for p in side - {person})
            await pages[person].until(lambda p=person, o=others: pages[p].last("place")["waiting_with"] == o)


@at_a_gate()
async def test_family_of_different_sides_never_read_each_others_names_until_they_are_in_one_part(rig: Rig) -> None:
    people = [CHAIR, SECOND, NURSE, MOTHER, AUNT, FATHER]
    pages = dict(zip(people, await rig.wait(*people), strict=True))
    chair = pages[CHAIR]
    await chair.do("call", part=FAMILY)
    await pages[AUNT].at("part")
    await pages[MOTHER].say("chat", words="we are here")
    await pages[NURSE].until(lambda: pages[NURSE].all("chat"))
    await chair.do("call", part=CLOSED)
    await pages[AUNT].at("waiting")
    await chair.desk(part=CLOSED, door="open")
    for mine, theirs in itertools.permutations(("mother", "father"), 2):
        for person, other in itertools.product(SIDES[mine], SIDES[theirs]):
            assert NAMES[other] not in pages[person].text
            assert f'"{other}"' not in pages[person].text
    assert pages[FATHER].all("chat") == []
    assert "mother's side" not in pages[FATHER].text
    await chair.do("call", part=OUTLINE)
    await pages[FATHER].at("part")
    await pages[FATHER].until(lambda: NAMES[MOTHER] in pages[FATHER].text)  # as everybody in a part does


@at_a_gate()
async def test_a_waiting_room_receives_no_media_and_nothing_to_make_a_connection_with(rig: Rig) -> None:
    [father] = await rig.wait(FATHER)
    await rig.part_on(FAMILY, MOTHER)
    assert {m["type"] for m in father.heard} == {"place"}
    assert not any(rig.person(seat) == FATHER for seat in rig.media.offers)


@at_a_gate()
async def test_a_message_of_a_host_reaches_who_waits_and_nobody_else(rig: Rig) -> None:
    chair, nurse, mother, father = await rig.wait(CHAIR, NURSE, MOTHER, FATHER)
    await chair.do("say", person=FATHER, words="ten more minutes")
    await father.until(lambda: father.last("said"))
    assert father.last("said")["words"] == "ten more minutes"
    assert mother.all("said") == nurse.all("said") == []


@at_a_gate()
async def test_chat_goes_to_those_in_the_part_alone_and_dies_with_it(rig: Rig) -> None:
    [father] = await rig.wait(FATHER)
    chair, _, mother, nurse = await rig.part_on(FAMILY, MOTHER, NURSE)
    await father.say("chat", words="let me in")
    await father.until(lambda: father.all("trouble"))
    await mother.say("chat", words="hello")
    await nurse.until(lambda: nurse.all("chat"))
    late = await rig.come(AUNT)
    await late.at("waiting")
    await chair.do("admit", person=AUNT)
    await late.at("part")
    await nurse.gone()
    nurse = await rig.come(NURSE)
    await nurse.until(lambda: nurse.all("chat"))  # who had read it reads it again
    assert late.all("chat") == father.all("chat") == []
    await chair.do("call", part=OUTLINE)
    await chair.desk(part=OUTLINE, door="open")
    await mother.until(lambda: mother.last("place")["part"] and not mother.last("place")["part"]["chat"])
    await mother.say("chat", words="anybody?")
    await mother.until(lambda: mother.all("trouble"))
    assert rig.gate._under_way["conference-1"].scene.chat == []  # type: ignore[index]
