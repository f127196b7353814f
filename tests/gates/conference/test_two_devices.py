"""A second connection of the same person: it never pushes the one who is there aside, unless it is theirs."""

from tests.gates.conference.rig import Rig, at_a_gate
from tests.gates.conference.scripted_path import FAMILY, MOTHER


@at_a_gate()
async def test_a_second_join_from_another_device_never_evicts_the_real_person(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    for again in (False, True):
        thief = await rig.come(MOTHER, device="another", again=again)
        assert (await thief.refused())["why"] == "elsewhere"
        assert thief.all("place") == []
    assert mother.last("place")["place"] == "part"
    assert MOTHER in rig.hearing
    await chair.until(lambda: chair.on_desk(MOTHER)["device"] == "two")


@at_a_gate()
async def test_the_same_device_takes_over_only_when_it_says_so_and_the_old_page_is_told(rig: Rig) -> None:
    _, _, old = await rig.part_on(FAMILY, MOTHER)
    second = await rig.come(MOTHER)
    assert (await second.refused())["why"] == "elsewhere"
    new = await rig.come(MOTHER, again=True)
    assert "another page of this device" in (await old.refused())["words"]
    await new.at("part")
    assert sum(rig.person(seat) == MOTHER for seat in rig.media.hearing) == 1


@at_a_gate()
async def test_who_drops_gets_back_to_where_they_are_entitled_to_be_now(rig: Rig) -> None:
    chair, _, mother = await rig.part_on(FAMILY, MOTHER)
    await mother.gone()
    await rig.until(lambda: MOTHER not in rig.hearing)
    await chair.do("call", part="closed")
    await chair.desk(part="closed", door="open")
    back = await rig.come(MOTHER)
    assert (await back.at("waiting"))["people"] == []
    assert MOTHER not in rig.hearing
