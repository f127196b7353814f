"""No participant's network address reaches another's browser: looked at in every description that went to one."""

import asyncio
import ipaddress
import re

from tests.media.conftest import MEDIA
from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room
from tests.media.test_silence import three

from privity.gates.conference.janus.own_server import OwnJanus

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
