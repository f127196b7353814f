"""Attacks on the door of the gate: who may open a socket, and with what. One row, or one claim, for each attack."""

import asyncio
from contextlib import suppress

import pytest
from tests.gates.conference.rig import ORIGIN, Rig, at_a_gate
from tests.gates.conference.scripted_path import CHAIR, FAMILY, MOTHER, NURSE
from websockets.exceptions import ConnectionClosed, InvalidStatus


@at_a_gate(
    [
        {"origin": each}
        for each in ["https://evil.example", None, "null", ORIGIN + ".evil.example", "http://pages.example"]
    ]
)
async def test_a_page_of_another_site_opens_no_socket(rig: Rig, origin: str | None) -> None:
    with pytest.raises(InvalidStatus):
        await rig.open(origin=origin)
    assert rig.path.done("arrive") == []


@at_a_gate([{"path": each} for each in ["/", "/conference/", "/conference?ticket=x", "/conference/../conference"]])
async def test_there_is_one_address_and_no_ticket_in_it(rig: Rig, path: str) -> None:
    with pytest.raises(InvalidStatus):
        await rig.open(path=path)


@at_a_gate()
async def test_without_a_hello_in_time_the_socket_is_closed(rig: Rig) -> None:
    page = await rig.open()
    assert (await page.refused())["why"] == "ticket"
    assert rig.path.done("arrive") == []


@at_a_gate(
    [
        {"first": each}
        for each in [
            '{"type":"alone","part":"family","alone":true}',
            '{"type":"do","act":"closed-session"}',
            '{"type":"hello"}',
            '{"type":"hello","ticket":"x","person":"p-chair"}',
            '{"type":"hello","ticket":["x"]}',
            '[{"type":"hello","ticket":"x"}]',
            "no JSON",
            b'{"type":"hello","ticket":"x"}',
        ]
    ]
)
async def test_nothing_but_a_hello_is_heard_first(rig: Rig, first: str | bytes) -> None:
    page = await rig.open()
    await page.socket.send(first)
    assert (await page.refused())["why"] == "protocol"
    assert rig.path.done("arrive") == []


@at_a_gate()
async def test_a_ticket_that_is_unknown_or_has_run_out_lets_nobody_in(rig: Rig) -> None:
    page = await rig.come(MOTHER, ticket="made up")
    assert (await page.refused())["why"] == "ticket"
    assert page.all("place") == []


@at_a_gate()
async def test_a_ticket_is_good_once(rig: Rig) -> None:
    ticket = rig.path.ticket(MOTHER)
    first = await rig.come(MOTHER, ticket=ticket)
    await first.at("waiting")
    second = await rig.come(MOTHER, ticket=ticket)
    assert (await second.refused())["why"] == "ticket"
    assert not first.closed.is_set()


@at_a_gate()
async def test_a_removed_person_who_comes_back_with_the_old_ticket_is_refused_and_with_a_new_one_waits(
    rig: Rig,
) -> None:
    ticket = rig.path.ticket(MOTHER, "phone")
    chair, _, mother = await rig.part_on(FAMILY) + [await rig.come(MOTHER, ticket=ticket)]
    await chair.do("admit", person=MOTHER)
    await mother.at("part")
    await chair.do("wait", person=MOTHER)
    await mother.at("waiting")
    await mother.gone()
    again = await rig.come(MOTHER, ticket=ticket)
    assert (await again.refused())["why"] == "ticket"
    anew = await rig.come(MOTHER, device="phone")
    await anew.at("waiting")
    await asyncio.sleep(0.4)
    assert MOTHER not in rig.hearing
    assert anew.all("send") == anew.all("question") == []


@at_a_gate()
async def test_a_second_hello_says_no_one_in(rig: Rig) -> None:
    [page] = await rig.wait(MOTHER)
    await page.say("hello", ticket=rig.path.ticket(CHAIR))
    assert (await page.refused())["why"] == "protocol"
    assert len(rig.path.done("arrive")) == 1


@at_a_gate()
async def test_a_message_over_64_kb_ends_the_connection(rig: Rig) -> None:
    [page] = await rig.wait(MOTHER)
    with suppress(ConnectionClosed):
        await page.socket.send('{"type":"chat","words":"' + "x" * 70_000 + '"}')
    await page.until(page.closed.is_set)


@at_a_gate()
async def test_a_flood_ends_the_connection_and_nobody_elses(rig: Rig) -> None:
    nurse, flooder = await rig.wait(NURSE, MOTHER)
    with suppress(ConnectionClosed):
        for _ in range(1000):
            await flooder.socket.send('{"type":"hand","up":true}')
    assert (await flooder.refused())["why"] == "protocol"
    assert not nurse.closed.is_set()


@at_a_gate(unknown=3)
async def test_sockets_that_say_nothing_do_not_fill_the_gate_for_good(rig: Rig) -> None:
    for _ in range(3):
        await rig.open()
    with pytest.raises(InvalidStatus):
        await rig.open()
    await asyncio.sleep(0.9)
    await rig.wait(MOTHER)


@at_a_gate()
async def test_somebody_whose_link_is_taken_back_is_put_out(rig: Rig) -> None:
    _, _, mother = await rig.part_on(FAMILY, MOTHER)
    rig.path.put_out.add(MOTHER)
    assert (await mother.refused())["why"] == "ticket"
    await rig.until(lambda: MOTHER not in rig.hearing)
