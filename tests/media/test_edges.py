"""What comes in an unlucky order: late answers, seats taken away while they are taken, offers that are none."""

import asyncio
import re
import time

import pytest
from tests.media.attacker import attacker
from tests.media.light import LightParticipant
from tests.media.sealed_room import sealed_room, silent

from privity.domain.conferences.interlock import SeatId
from privity.gates.conference.janus.own_server import OwnJanus
from privity.gates.conference.janus.server import JanusServer
from privity.gates.conference.media_server import MediaServerDown

CANDIDATE = re.compile(r"a=(candidate:.*)\r\n")


def test_an_answer_that_comes_after_forward_left_the_seat_out_opens_nothing(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben = LightParticipant(600, video=True), LightParticipant(900)
            first, second = await room.sit(anna), await room.sit(ben)
            await asyncio.sleep(0.5)
            offers = await room.server.forward(room.room, frozenset({first, second}))
            answers = {seat: await room.seats[seat].listen(offers[seat].sdp) for seat in (first, second)}
            await room.server.forward(room.room, frozenset())
            for seat, answer in answers.items():
                await room.server.answered(room.room, seat, answer)
            began = time.monotonic()
            assert await silent(anna, since=began - 1)
            assert await silent(ben, since=began - 1)
            await room.open([first, second])
            await asyncio.gather(anna.hears(900), ben.hears(600))

    asyncio.run(scene())


@pytest.mark.parametrize("after", [0.0, 0.001, 0.002, 0.004, 0.008])
def test_a_seat_that_is_taken_away_while_it_is_taken_leaves_nothing(janus: OwnJanus, after: float) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, seat = LightParticipant(600), SeatId("seat-1")
            outcome: list[BaseException | str] = []

            async def take(offer: str) -> str:
                taking = asyncio.create_task(room.server.take_seat(room.room, seat, offer))
                await asyncio.sleep(after)
                await room.server.unseat(room.room, seat)
                outcome.extend(await asyncio.gather(taking, return_exceptions=True))
                raise MediaServerDown

            with pytest.raises(MediaServerDown):
                await anna.connect(send_offer=take)
            await anna.close()
            there = await room.server.occupants(room.room)
            assert (there.seats, there.strangers, room.server.load) == (frozenset(), 0, 0)
            assert not room.lost

    asyncio.run(scene())


def test_the_server_outlives_every_order_in_which_rooms_and_seats_end(janus: OwnJanus) -> None:
    """Janus 1.1.2 crashed where a session ended while its room put people out: seen within 60 of these rounds."""

    async def rounds(server: JanusServer, offer: str, number: int) -> None:
        room = await server.make_room()
        seats = [SeatId(f"seat-{number}-{each}") for each in range(6)]
        await asyncio.gather(*(server.take_seat(room, seat, offer) for seat in seats))
        leaving = [server.unseat(room, seat) for seat in seats[: number % 7]]
        if number % 2:
            await asyncio.gather(server.destroy(room), *leaving)
        else:
            await asyncio.gather(*leaving)
            await server.destroy(room)

    async def scene() -> None:
        anna, offers = LightParticipant(600), []
        with pytest.raises(MediaServerDown):
            await anna.connect(send_offer=lambda offer: offers.append(offer) or _refused())
        async with sealed_room(janus.address) as room:
            for number in range(0, 120, 3):
                await asyncio.gather(*(rounds(room.server, offers[0], number + n) for n in range(3)))  # type: ignore[arg-type]
            assert not room.lost
            there = await room.server.occupants(room.room)
            assert (there.seats, there.strangers) == (frozenset(), 0)
        await anna.close()

    asyncio.run(scene())


def _refused() -> str:
    raise MediaServerDown


def test_an_offer_that_is_none_leaves_nothing(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            for wrong in ("", "v=0\r\n", "v=0\r\nm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n"):
                with pytest.raises(ValueError, match=r"description|audio"):
                    await room.server.take_seat(room.room, SeatId("seat-1"), wrong)
            nonsense = "v=0\r\no=- 1 1 IN IP4 0.0.0.0\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n"
            with pytest.raises(MediaServerDown):
                await room.server.take_seat(room.room, SeatId("seat-1"), nonsense)
            assert room.server.load == 0
            assert (await room.server.occupants(room.room)).strangers == 0

    asyncio.run(scene())


def test_a_seat_is_taken_once(janus: OwnJanus) -> None:
    """A second join that evicts the real person: here it is the second that is refused."""

    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben, mallory = LightParticipant(600), LightParticipant(900), LightParticipant(1200)
            first, second = await room.sit(anna), await room.sit(ben)
            with pytest.raises(MediaServerDown):
                await mallory.connect(send_offer=lambda offer: room.server.take_seat(room.room, second, offer))
            await mallory.close()
            await room.open([first, second])
            await asyncio.gather(anna.hears(900), ben.hears(600))
            with pytest.raises(ValueError, match="nothing was offered"):
                await room.server.answered(room.room, first, "v=0\r\n")

    asyncio.run(scene())


def test_candidates_may_come_later_than_the_offer(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with sealed_room(janus.address) as room:
            anna, ben = LightParticipant(600), LightParticipant(900)
            seats = [await room.sit(ben), SeatId("seat-later")]

            async def take(offer: str) -> str:
                return await room.server.take_seat(room.room, seats[1], CANDIDATE.sub("", offer))

            await anna.connect(send_offer=take)
            room.seats[seats[1]] = anna
            assert anna._sending
            for line in CANDIDATE.findall(anna._sending.localDescription.sdp):
                await room.server.candidate(
                    room.room, seats[1], "send", {"candidate": line, "sdpMid": "0", "sdpMLineIndex": 0}
                )
            await room.server.candidate(room.room, seats[1], "send", None)
            await room.open(seats)
            await asyncio.gather(anna.hears(900), ben.hears(600))

    asyncio.run(scene())


def test_a_new_start_ends_what_was_left_at_the_server(janus: OwnJanus) -> None:
    async def scene() -> None:
        async with attacker(janus.address.api, secret=janus.address.api_secret) as left:
            await left.begin()
            async with sealed_room(janus.address) as room:
                assert (await room.server.occupants(room.room)).strangers == 0

    asyncio.run(scene())
