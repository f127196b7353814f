"""No participant's network address reaches another's browser: looked at in every description that went to one."""

import ast
import asyncio
import ipaddress
import re
from typing import Final

from tests.architecture.tree import ROOT
from tests.media.conftest import MEDIA
from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room
from tests.media.test_silence import three

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.media_server import Which

WAYS: Final[tuple[Which, ...]] = ("send", "hear")

THEIRS = "127.10.0.77"  # what they say of themselves: on this machine all share one address


def _addresses(text: str) -> set[str]:
    found = set()
    for word in re.split(r"[\s/=]", text):
        try:
            found.add(str(ipaddress.ip_address(word)))
        except ValueError:
            continue
    return found


def test_descriptions_bear_the_servers_address_alone(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            await three(room)
            seats = list(room.seats)
            for seat in seats:
                theirs = {
                    "candidate": f"candidate:7 1 udp 2015363327 {THEIRS} 40001 typ srflx raddr 192.168.1.7 rport 9",
                    "sdpMid": "0", "sdpMLineIndex": 0,
                }  # fmt: skip
                await room.server.candidate(room.room, seat, "send", theirs)
                await room.server.candidate(room.room, seat, "hear", theirs)
                await room.server.candidate(room.room, seat, "send", None)
            await room.server.unseat(room.room, seats[0])
            room.seats.pop(seats[0])
            await room.sit(LightParticipant(1500))
            await room.open(room.seats)
            await asyncio.sleep(1)
            assert len(room.descriptions) >= 8
            for text in room.descriptions:
                assert _addresses(text) <= {MEDIA, "0.0.0.0"}  # noqa: S104 - no address
                assert room.room not in text
                assert not any(str(seat) in text for seat in seats)

    asyncio.run(scene())


THEIRS_OF_EVERY_KIND = [
    f"candidate:1 1 udp 2130706431 {THEIRS} 40001 typ host generation 0 network-id 1",
    f"candidate:2 1 udp 1694498815 198.51.100.7 40002 typ srflx raddr {THEIRS} rport 40001",
    f"candidate:3 1 udp 41885695 198.51.100.8 50000 typ relay raddr {THEIRS} rport 40001",
    f"candidate:4 1 tcp 1518280447 {THEIRS} 9 typ host tcptype active",
    "candidate:5 1 udp 2130706431 0e2f3a1c-1d2b-4f7e-9a55-aaaabbbbcccc.local 40003 typ host",
    "candidate:6 1 udp 2130706431 2001:db8::7 40004 typ host",
]


def test_whatever_somebody_says_of_where_they_are_reaches_nobody_else(janus: OwnJanus) -> None:
    """Straight and by TURN, in the description itself and trickled after it, before others come and after."""

    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben = LightParticipant(600), LightParticipant(900)
            take_seat = room.server.take_seat

            async def with_all(which: RoomId, seat: SeatId, offer: str) -> str:
                said = "".join(f"a={each}\r\n" for each in THEIRS_OF_EVERY_KIND)
                return await take_seat(which, seat, offer + said + "a=end-of-candidates\r\n")

            room.server.take_seat = with_all  # type: ignore[method-assign]
            for each in (anna, ben):
                await room.sit(each)
            await room.open(room.seats)
            await asyncio.gather(anna.hears(900), ben.hears(600))
            for seat in room.seats:
                for line in THEIRS_OF_EVERY_KIND:
                    for way in WAYS:
                        told: dict[str, object] = {"candidate": line, "sdpMid": "0", "sdpMLineIndex": 0}
                        await room.server.candidate(room.room, seat, way, told)
            await room.sit(LightParticipant(1500))
            await room.open(room.seats)
            await asyncio.sleep(1)
            assert len(room.descriptions) >= 6
            for text in room.descriptions:
                assert _addresses(text) <= {MEDIA, "0.0.0.0"}  # noqa: S104 - no address
                assert not any(theirs in text for theirs in (THEIRS, "198.51.100.", ".local", "2001:db8", "raddr"))

    asyncio.run(scene())


def test_the_gate_has_no_word_for_a_candidate_to_a_browser() -> None:
    """What goes to a page has descriptions alone, so nothing else of where somebody is can pass."""
    said = {
        node.value
        for path in (ROOT / "src" / "privity" / "gates" / "conference").glob("*.py")
        for send in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(send, ast.Call) and isinstance(send.func, ast.Attribute) and send.func.attr == "send"
        for node in ast.walk(send)
        if isinstance(node, ast.Constant)
    }
    assert "listen" in said
    assert "candidate" not in said
