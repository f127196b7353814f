"""People of a measured conference who cost little: real ICE, DTLS and SRTP, real sound, in processes of their own.

What they hear is not decoded: each packet that comes is only counted, before it is decrypted; and whoever is `deaf` does not
even read it off the socket once it flows, so that the server sends all that it would. Their sound is encoded once and repeated.
"""

import asyncio
import multiprocessing
import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

sys.path.insert(0, str(Path(__file__).parents[1]))

import aioice.ice
from aiortc.codecs.opus import OpusEncoder
from aiortc.rtcdtlstransport import RTCDtlsTransport
from tests.media.attendee import Attendee
from tests.media.light import LightParticipant
from tests.media.world import ORIGIN
from websockets.asyncio.client import connect

from privity.domain.people import PersonId

FIRST, CYCLE = 50, 50  # encoded frames left out, and then repeated
READ = 25  # packets that a deaf one reads before it stops


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One who is to come, with a ticket."""

    person: PersonId
    ticket: str
    tone: int
    video: bool = False
    deaf: bool = False


class Counted(LightParticipant):
    """`last_packet` is when the last packet of what others say arrived, on any of its connections."""

    def __init__(self, tone: int, *, video: bool = False, deaf: bool = False) -> None:
        super().__init__(tone, video=video)
        self._deaf = deaf
        self.packets, self.last_packet = 0, 0.0

    async def listen(self, offer: str, *, fresh: bool = False) -> str:
        answer = await super().listen(offer, fresh=fresh)
        assert self._hearing is not None
        for each in self._hearing.getTransceivers():
            each.receiver.transport.counts = self  # type: ignore[attr-defined]
        return answer

    def arrived(self, transport: Any) -> None:
        self.packets, self.last_packet = self.packets + 1, time.monotonic()
        if self._deaf and self.packets >= READ:
            self.packets = 0
            loop: Any = asyncio.get_running_loop()
            for protocol in transport.transport._connection._protocols:  # noqa: SLF001 - aiortc has no way to stop reading
                loop._remove_reader(protocol.transport.get_extra_info("socket").fileno())  # noqa: SLF001 - as above


def lighten() -> None:
    """Of this process alone."""
    encode = OpusEncoder.encode

    def once(self: Any, frame: Any, force_keyframe: bool = False) -> tuple[list[bytes], int | None]:
        kept: list[list[bytes]] = self.__dict__.setdefault("kept", [])
        if len(kept) < FIRST + CYCLE:
            payloads, at = encode(self, frame, force_keyframe)
            if payloads:
                kept.append(payloads)
                self.last_at = at
            return payloads, at
        self.last_at += 960
        return kept[FIRST + self.last_at // 960 % CYCLE], self.last_at

    heard = RTCDtlsTransport._handle_rtp_data  # noqa: SLF001 - the one place before decryption

    async def counted(self: Any, data: bytes, arrival_time_ms: int) -> None:
        if (counts := getattr(self, "counts", None)) is None:
            await heard(self, data, arrival_time_ms)
        else:
            counts.arrived(self)

    OpusEncoder.encode = once  # type: ignore[method-assign, assignment]
    RTCDtlsTransport._handle_rtp_data = counted  # type: ignore[method-assign]  # noqa: SLF001 - as above
    aioice.ice.CONSENT_FAILURES = 10**6  # a deaf one does not hear that the other end still agrees


def _work(port: int, pipe: Connection) -> None:
    lighten()
    asyncio.run(_people(port, pipe))


async def _people(port: int, pipe: Connection) -> None:
    pages: dict[PersonId, Attendee] = {}
    media: dict[PersonId, Counted] = {}

    async def come(who: Coming) -> None:
        media[who.person] = Counted(who.tone, video=who.video, deaf=who.deaf)
        socket = await connect(
            f"ws://127.0.0.1:{port}/conference", origin=ORIGIN, proxy=None, compression=None, max_size=None
        )  # type: ignore[arg-type]
        page = pages[who.person] = Attendee(socket, who.person, media[who.person], honest=False)
        await page.say("hello", ticket=who.ticket, again=False)

    while True:
        asked, given = await asyncio.to_thread(pipe.recv)
        said: object = None
        if asked == "come":
            await asyncio.gather(*(come(who) for who in given))
        elif asked == "last":
            said = {person: each.last_packet for person, each in media.items()}
        elif asked == "leave":
            await asyncio.gather(*(page.hang_up() for page in pages.values()), return_exceptions=True)
            pages, media = {}, {}
        pipe.send(said)
        if asked == "stop":
            os._exit(0)


class Crowd:
    """`with Crowd(port, processes=2) as crowd: crowd.come([...])`; every call returns when it is done."""

    def __init__(self, port: int, *, processes: int = 2) -> None:
        fresh = multiprocessing.get_context("spawn")
        self._pipes: list[Connection] = []
        self._processes = []
        for _ in range(processes):
            ours, theirs = fresh.Pipe()
            process = fresh.Process(target=_work, args=(port, theirs), daemon=True)
            process.start()
            self._pipes.append(ours)
            self._processes.append(process)

    def come(self, people: Sequence[Coming]) -> None:
        share = len(self._pipes)
        self._all("come", [people[n::share] for n in range(share)])

    def last_packets(self) -> dict[PersonId, float]:
        answers = self._all("last", [None] * len(self._pipes))
        return {person: at for answer in answers for person, at in answer.items()}

    def leave(self) -> None:
        self._all("leave", [None] * len(self._pipes))

    def _all(self, asked: str, given: Sequence[object]) -> list[Any]:
        for pipe, each in zip(self._pipes, given, strict=True):
            pipe.send((asked, each))
        return [pipe.recv() for pipe in self._pipes]

    @property
    def seconds(self) -> float:
        """Of processor time that they have used."""
        ticks = os.sysconf("SC_CLK_TCK")
        fields = [Path(f"/proc/{p.pid}/stat").read_text("ascii").rsplit(")", 1)[1].split() for p in self._processes]
        return sum(int(f[11]) + int(f[12]) for f in fields) / ticks

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            process.kill()
