"""What somebody could try who reached the media server's own API: each trap that Janus has, against rooms as we make them."""

import asyncio
import time
from typing import Any

import pytest
from tests.media.attacker import UNAUTHORISED, attacker
from tests.media.conftest import MEDIA
from tests.media.light import LightParticipant
from tests.media.sealed_room import SealedRoom, sealed_room, silent
from websockets.asyncio.client import connect

from privity.gates.conference.janus.connection import JanusConnection
from privity.gates.conference.janus.own_server import OwnJanus


def _names(room: SealedRoom) -> dict[str, Any]:
    return room.server._rooms[room.room].seats  # type: ignore[attr-defined]


def test_nobody_listens_without_a_seat_and_a_seat_that_was_taken_away_is_no_ticket(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben = LightParticipant(600), LightParticipant(900)
            first, second = await room.sit(anna), await room.sit(ben)
            await room.open([first, second])
            await asyncio.gather(anna.hears(900), ben.hears(600))
            sender = _names(room)[first].name
            old = _names(room)[second].private
            async with attacker(janus.address.api, secret=janus.address.api_secret) as mallory:
                await mallory.begin()
                listen = {"request": "join", "ptype": "subscriber", "room": room.room, "streams": [{"feed": sender}]}
                assert (await mallory.say(await mallory.handle(), **listen))["error_code"] == UNAUTHORISED
                await room.server.unseat(room.room, second)
                answer = await mallory.say(await mallory.handle(), **listen, private_id=old)
                assert answer["error_code"] == UNAUTHORISED

    asyncio.run(scene())


def test_an_admission_is_gone_once_it_was_used(janus: OwnJanus, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    request = JanusConnection.request

    async def spied(self: JanusConnection, message: dict[str, Any], **how: bool) -> dict[str, Any]:
        body = message.get("request", {})
        if body.get("request") == "allowed" and body["action"] == "add":
            made.extend(body["allowed"])
        return await request(self, message, **how)

    monkeypatch.setattr(JanusConnection, "request", spied)

    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            made.clear()  # of the seat with which a server is tried when it is connected to
            seat = await room.sit(LightParticipant(600))
            [admission] = made
            async with attacker(janus.address.api, secret=janus.address.api_secret) as mallory:
                await mallory.begin()
                join = {"request": "join", "ptype": "publisher", "room": room.room}
                for token in ({"token": admission}, {"token": "guess"}, {}):
                    answer = await mallory.say(await mallory.handle(), **join, id="ghost", **token)
                    assert answer["error_code"] == UNAUTHORISED
                assert (await room.server.occupants(room.room)).seats == {seat}

    asyncio.run(scene())


def test_a_session_that_is_nobodys_seat_is_reported_wherever_on_the_server_it_is(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            await room.sit(LightParticipant(600))
            assert (await room.server.occupants(room.room)).strangers == 0
            async with attacker(janus.address.api, secret=janus.address.api_secret) as mallory:
                await mallory.begin()
                assert (await room.server.occupants(room.room)).strangers == 1
            await asyncio.sleep(0.1)
            assert (await room.server.occupants(room.room)).strangers == 0

    asyncio.run(scene())


def test_a_participant_let_in_behind_the_gates_back_is_reported(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            await room.server._rooms[room.room].tell("allowed", action="add", allowed=["stolen"])  # type: ignore[attr-defined]
            async with attacker(janus.address.api, secret=janus.address.api_secret) as mallory:
                await mallory.begin()
                handle = await mallory.handle()
                await mallory.say(handle, request="join", ptype="publisher", room=room.room, id="ghost", token="stolen")
                assert (await room.server.occupants(room.room)).strangers == 2  # the session, and the participant

    asyncio.run(scene())


def test_without_the_secrets_the_api_answers_nothing(janus: OwnJanus) -> None:
    async def scene() -> None:
        for secret in (None, "guess", janus.address.admin_secret):
            async with attacker(janus.address.api, secret=secret) as mallory:
                assert (await mallory.ask(janus="create"))["error"]["code"] == 403

    asyncio.run(scene())


def test_a_room_is_made_and_listed_with_the_gates_key_alone(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room, attacker(
            janus.address.api, secret=janus.address.api_secret
        ) as mallory:  # fmt: skip
            await mallory.begin()
            handle = await mallory.handle()
            assert "error_code" in await mallory.say(handle, request="create", room="mine")
            assert (await mallory.say(handle, request="list"))["list"] == []
            # Whoever knows a room's name may ask who is in it; the name can't be guessed and those in it tell nothing.
            await room.sit(LightParticipant(600))
            said = await mallory.say(handle, request="listparticipants", room=room.room)
            [listed] = said["participants"]
            assert listed["id"] not in {str(seat) for seat in room.seats}
            assert "display" not in listed
            for request in ("kick", "destroy", "allowed", "edit", "moderate"):
                what = {"id": listed["id"], "action": "disable", "mid": "0", "mute": False}
                assert "error_code" in await mallory.say(handle, request=request, room=room.room, **what)

    asyncio.run(scene())


def test_the_api_is_reached_on_loopback_alone(janus: OwnJanus) -> None:
    async def scene() -> None:
        for url in (janus.address.api, janus.address.admin, janus.address.lease.replace("http", "ws")):
            with pytest.raises(OSError, match=r"refused|Connect call failed"):
                await connect(url.replace("127.0.0.1", MEDIA), proxy=None)

    asyncio.run(scene())


def test_a_picture_or_sound_is_heard_by_nobody_who_waits(janus: OwnJanus) -> None:
    """A waiting room that receives media: here somebody who is in the room and not among those that the gate named."""

    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben, waits = (
                LightParticipant(600, video=True),
                LightParticipant(900),
                LightParticipant(1200, video=True),
            )
            seats = [await room.sit(anna), await room.sit(ben), await room.sit(waits)]
            began = time.monotonic()
            await room.open(seats[:2])
            await asyncio.gather(anna.hears(900), ben.hears(600))
            assert await silent(waits, since=began)
            assert anna.tones() == {900}
            assert ben.tones() == {600}

    asyncio.run(scene())
