"""A client that somebody wrote by hand, with a grandmother's own link: it ends in silence, and the others go on."""

import asyncio
import contextlib
import re
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiortc import RTCConfiguration, RTCPeerConnection, RTCSessionDescription
from tests.gates.conference.rig import Page
from tests.media.attendee import Attendee
from tests.media.light import LightParticipant, Tone
from tests.media.world import CHAIR, GRANDMOTHER, MOTHER, ORIGIN, SECOND, TOGETHER, World, world
from websockets.asyncio.client import connect

from privity.domain.conferences.plan import ConferenceId

OTHERS = (CHAIR, SECOND, MOTHER)
HERS = 4000  # Hz
SEALED = 3.0  # seconds from the press to a closed session that is heard


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world(tmp_path_factory.mktemp("world")) as made:
        yield made


class Mallory(Page):
    """Does nothing by itself but say that she is alone; `connection` is her own, and `frames` what came over it."""

    def __init__(self, socket: Any) -> None:
        super().__init__(socket, alone=True, offers=False)
        self.connection = RTCPeerConnection(RTCConfiguration(iceServers=[]))
        self.frames: list[float] = []
        self._receiving: list[asyncio.Task[None]] = []
        self.connection.on("track", lambda track: self._receiving.append(asyncio.ensure_future(self._receive(track))))

    async def _receive(self, track: Any) -> None:
        with contextlib.suppress(Exception):
            while True:
                await track.recv()
                self.frames.append(time.monotonic())

    async def offer(self, *, direction: str = "sendrecv", altered: Callable[[str], str] = str) -> int:
        """In the turn that she was given; the turn."""
        await self.until(lambda: self.last("send"))
        turn = int(self.last("send")["turn"])
        if not self.connection.getTransceivers():
            self.connection.addTransceiver(Tone(HERS), direction=direction)
        await self.connection.setLocalDescription(await self.connection.createOffer())
        await self.say("offer", turn=turn, sdp=altered(self.connection.localDescription.sdp))
        return turn

    async def answered(self) -> str:
        await self.until(lambda: self.last("answer"))
        sdp = str(self.last("answer")["sdp"])
        await self.connection.setRemoteDescription(RTCSessionDescription(sdp=sdp, type="answer"))
        return sdp

    async def hang_up(self) -> None:
        for each in self._receiving:
            each.cancel()
        await self.connection.close()
        await self.leave()


class Scene:
    def __init__(self, world: World, conference: ConferenceId) -> None:
        self.world, self.id = world, conference
        self.media = {person: LightParticipant(600 + 300 * n) for n, person in enumerate(OTHERS)}
        self.pages: dict[str, Attendee] = {}
        self.hands: list[Mallory] = []

    async def mallory(self, *, wait: bool = True) -> Mallory:
        ticket = await asyncio.to_thread(self.world.ticket, self.id, GRANDMOTHER)
        socket = await connect(f"ws://127.0.0.1:{self.world.port}/conference", origin=ORIGIN, proxy=None, max_size=None)  # type: ignore[arg-type]  # fmt: skip
        made = Mallory(socket)
        self.hands.append(made)
        await made.say("hello", ticket=ticket, again=True)
        if wait:
            await made.until(lambda: made.last("place") or made.closed.is_set())
        return made

    async def admitted(self) -> Mallory:
        mallory = await self.mallory()
        await self.pages[CHAIR].do("admit", person=GRANDMOTHER)
        await mallory.until(lambda: mallory.last("send"))
        return mallory

    async def go_on(self, *people: str, within: float = 6.0) -> None:
        """The others hear one another, from now on."""
        who = people or OTHERS
        tones = {p: self.media[p].tone for p in who}  # type: ignore[index]
        try:
            await asyncio.gather(*(self.media[p].hears(*(tones[o] for o in who if o != p), within=within) for p in who))  # type: ignore[index]  # fmt: skip
        except AssertionError as failed:
            desk = self.pages[CHAIR].last("desk")
            failed.add_note(str({key: desk.get(key) for key in ("door", "words", "closed_because", "connected")}))
            failed.add_note(str([m["words"] for m in self.pages[CHAIR].all("trouble")]))
            raise

    def heard(self, since: float = 0.0) -> bool:
        """Whether anybody heard her."""
        return any(each.last(tone=HERS) > since for each in self.media.values())


@asynccontextmanager
async def scene(world: World) -> AsyncIterator[Scene]:
    conference = await asyncio.to_thread(world.planned, (*OTHERS, GRANDMOTHER))
    made = Scene(world, conference.id)
    try:
        for person in OTHERS:
            made.pages[person] = await world.come(conference.id, person, made.media[person], honest=False)
        await asyncio.gather(*(page.at("waiting") for page in made.pages.values()))
        await made.pages[CHAIR].do("call", part=TOGETHER)
        await made.go_on(within=12)
        yield made
    finally:
        ends = (each.hang_up() for each in (*made.hands, *made.pages.values()))
        await asyncio.gather(*ends, return_exceptions=True)


def _twice(sdp: str) -> str:
    first = sdp.index("m=audio")
    return sdp + sdp[first:]


ALTERED: dict[str, Callable[[str], str]] = {
    "two microphones": _twice,
    "a data channel": lambda sdp: (
        sdp + "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\nc=IN IP4 0.0.0.0\r\na=mid:d\r\n"
    ),
    "a line within a line": lambda sdp: sdp.replace("a=mid:0", 'a=mid:0\ra=x\r","janus":"destroy'),
    "no description at all": lambda _sdp: '{"request": "destroy"}',
    "three pictures": lambda sdp: sdp + 3 * "m=video 9 UDP/TLS/RTP/SAVPF 96\r\n",
    "one that is huge": lambda sdp: sdp + "a=fmtp:0 x\r\n" * 4500,
    "only listens": lambda sdp: sdp.replace("m=audio", "m=text"),
}


def test_a_description_that_no_page_sends_ends_that_page_alone(running: World) -> None:
    async def try_all() -> None:
        async with scene(running) as part:
            for altered in ALTERED.values():
                mallory = await part.admitted()
                await mallory.offer(altered=altered)
                assert (await mallory.refused())["why"] == "protocol"
                assert not mallory.frames
            await part.go_on()
            assert not part.heard()

    asyncio.run(try_all())


def test_a_connection_that_sends_never_receives_whatever_it_asks_for(running: World) -> None:
    async def ask() -> None:
        async with scene(running) as part:
            mallory = await part.admitted()
            turn = await mallory.offer(direction="sendrecv")
            answer = await mallory.answered()
            assert re.findall(r"a=(sendrecv|sendonly|recvonly|inactive)", answer) == ["recvonly"]
            await mallory.until(part.heard, within=10)  # the others hear her: she is in the part
            # What she is to hear is offered apart. She answers with more than that, and asks again with what she has.
            await mallory.until(lambda: mallory.last("listen"))
            await mallory.say("offer", turn=turn, sdp=mallory.connection.localDescription.sdp)
            await mallory.say("candidate", turn=turn, which="hear", candidate={"candidate": "candidate:1 1 udp 1 127.10.0.1 9 typ host", "sdpMid": "0"})  # fmt: skip
            await mallory.say("hears", turn=turn, sdp=_twice(_twice(str(mallory.last("listen")["sdp"]))))
            assert (await mallory.refused())["why"] == "protocol"
            await part.go_on()
            assert mallory.frames == []

    asyncio.run(ask())


def test_who_was_put_out_is_heard_and_hears_no_more_whatever_is_left_of_their_connections(running: World) -> None:
    async def cling() -> None:
        async with scene(running) as part:
            mallory = await part.admitted()
            turn = await mallory.offer()
            await mallory.answered()
            await mallory.until(part.heard, within=10)
            await part.pages[CHAIR].do("wait", person=GRANDMOTHER)
            await mallory.until(lambda: mallory.last("silence"))
            out = time.monotonic() + 0.5
            # Everything again, of the turn that is over; and the same offer as for a new one.
            sdp = mallory.connection.localDescription.sdp
            await mallory.say("offer", turn=turn, sdp=sdp)
            await mallory.say("hears", turn=turn, sdp=str(mallory.last("listen").get("sdp", sdp)))
            await mallory.say("candidate", turn=turn, which="send", candidate=None)
            await mallory.say("alone", part=TOGETHER, alone=True)
            await mallory.do("admit", person=GRANDMOTHER)
            await mallory.do("accept", person=GRANDMOTHER)
            await mallory.until(lambda: len(mallory.all("trouble")) >= 2)
            await part.go_on()
            await mallory.say("offer", turn=turn + 1, sdp=sdp)  # a turn that never was
            assert (await mallory.refused())["why"] == "protocol"
            again = await part.mallory()  # refreshed, with a new ticket: she waits
            await asyncio.sleep(2)
            assert again.last("place")["place"] == "waiting"
            assert not again.all("send")
            assert not part.heard(since=out)
            assert not mallory.frames
            await part.go_on()

    asyncio.run(cling())


async def hands(part: Scene, over: asyncio.Event) -> None:
    while not over.is_set():
        mallory = await part.mallory()
        for n in range(100):
            await mallory.say("hand", up=bool(n % 2))
            if over.is_set():
                return
            await asyncio.sleep(0.02)


async def again_and_again(part: Scene, over: asyncio.Event) -> None:
    while not over.is_set():
        with contextlib.suppress(Exception):
            await (await part.mallory(wait=False)).gone()
        await asyncio.sleep(0.01)


async def says_nothing(part: Scene, over: asyncio.Event) -> None:
    held = []
    while not over.is_set():
        with contextlib.suppress(Exception):
            held.append(await connect(f"ws://127.0.0.1:{part.world.port}/conference", origin=ORIGIN, proxy=None))  # type: ignore[arg-type]  # fmt: skip
        await asyncio.sleep(0.05)
    await asyncio.gather(*(each.close() for each in held), return_exceptions=True)


async def never_reads(part: Scene, _over: asyncio.Event) -> None:
    mallory = await part.mallory()
    mallory.socket.transport.pause_reading()


def test_one_who_floods_the_gate_delays_nobodys_closed_session(running: World) -> None:
    """Hands up and down as fast as is allowed, sockets that say nothing, one that is never read, and coming again and again."""

    async def flood() -> None:
        took = []
        async with scene(running) as part:
            for how in (hands, again_and_again, says_nothing, never_reads):
                over = asyncio.Event()
                flooding = asyncio.create_task(how(part, over))
                await asyncio.sleep(0.7)
                await part.go_on(CHAIR, SECOND)
                pressed = time.monotonic()
                await part.pages[CHAIR].do("closed-session")
                await part.pages[MOTHER].until(lambda: part.pages[MOTHER].place == "waiting")
                chair = part.pages[CHAIR]
                began = len(chair.places)
                await chair.until(lambda chair=chair, began=began: chair.place == "part" and len(chair.places) > began, within=8)  # type: ignore[misc]  # fmt: skip
                await part.go_on(CHAIR, SECOND)
                took.append(time.monotonic() - pressed)
                print(f"{how.__name__}: the closed session was heard after {took[-1]:.2f} s")
                over.set()
                await asyncio.wait([flooding], timeout=3)
                assert not part.heard()
        assert max(took) < SEALED

    asyncio.run(flood())
