"""A light participant: real WebRTC (aiortc) without a browser. It sends one tone, and says which tones it hears, and when.

    anna = LightParticipant(tone=600)                  # video=True adds a small picture
    await anna.connect(send_offer=take)                # `take` is given the offer and returns (or awaits) the answer
    answer = await anna.listen(offer)                  # each time that it is offered something to hear
    anna.tones(since=moment)                           # {800, 1000}: what was in the sound that arrived since then
    anna.frames("video", since=moment)                 # decoded frames; also "audio"
    anna.last("audio")                                 # when the last one came, on `time.monotonic`
    anna.mute(); await anna.close()

Tones are multiples of 100 Hz from 300 to 4,900. Every stream is decoded, and each 40 ms of it looked at by itself, so a tone
that was there for 40 ms is seen, and silence is proved. `time.monotonic()` is the clock throughout.
"""

import asyncio
import fractions
import inspect
import time
from collections.abc import Awaitable, Callable

import numpy as np
from aiortc import MediaStreamTrack, RTCConfiguration, RTCIceCandidate, RTCPeerConnection, RTCSessionDescription
from aiortc.mediastreams import MediaStreamError
from av import AudioFrame, VideoFrame

RATE, FRAME = 48_000, 960  # opus: 20 ms
LOUD = 0.02  # of full scale: a tone is sent at 0.3, silence decodes to less than 0.001
PICTURE = (160, 120, 8)  # width, height, frames a second: enough to be decoded, cheap enough for twelve on two cores


class Tone(MediaStreamTrack):
    kind = "audio"

    def __init__(self, hertz: int) -> None:
        super().__init__()
        self.hertz, self.muted = hertz, False
        self._began: float | None = None
        self._sent = 0

    async def recv(self) -> AudioFrame:
        if self.readyState != "live":
            raise MediaStreamError
        if self._began is None:
            self._began = time.monotonic()
        await asyncio.sleep(max(0.0, self._began + self._sent / RATE - time.monotonic()))
        moments = (self._sent + np.arange(FRAME)) / RATE
        wave = np.zeros(FRAME) if self.muted else 0.3 * np.sin(2 * np.pi * self.hertz * moments)
        frame = AudioFrame.from_ndarray((wave * 32767).astype(np.int16).reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, self._sent, fractions.Fraction(1, RATE)
        self._sent += FRAME
        return frame


class Picture(MediaStreamTrack):
    kind = "video"

    def __init__(self, shade: int) -> None:
        super().__init__()
        width, height, self._rate = PICTURE
        self._pixels = np.full((height, width, 3), shade % 256, dtype=np.uint8)
        self._count = 0
        self._began = time.monotonic()

    async def recv(self) -> VideoFrame:
        if self.readyState != "live":
            raise MediaStreamError
        await asyncio.sleep(max(0.0, self._began + self._count / self._rate - time.monotonic()))
        self._pixels[:, self._count % self._pixels.shape[1]] ^= 0xFF
        frame = VideoFrame.from_ndarray(self._pixels, format="rgb24")
        frame.pts, frame.time_base = self._count * 90_000 // self._rate, fractions.Fraction(1, 90_000)
        self._count += 1
        return frame


def dominant(samples: np.ndarray) -> int | None:
    """The tone in these samples (float, full scale 1), to the nearest 100 Hz; None for silence."""
    if float(np.sqrt(np.mean(samples**2))) < LOUD:
        return None
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    return round(int(np.argmax(spectrum)) * RATE / len(samples) / 100) * 100


class LightParticipant:
    def __init__(self, tone: int, *, video: bool = False, ways: RTCConfiguration | None = None) -> None:
        """`ways` are TURN servers and the like; without them it goes straight."""
        self.tone = tone
        self._ways = ways or RTCConfiguration(iceServers=[])
        self._video = video
        self._track = Tone(tone)
        self._tracks: list[MediaStreamTrack] = []
        self._sending: RTCPeerConnection | None = None
        self._hearing: RTCPeerConnection | None = None
        self._readers: list[asyncio.Task[None]] = []
        self._tones: list[tuple[float, int]] = []
        self._frames: dict[str, list[float]] = {"audio": [], "video": []}

    async def connect(self, *, send_offer: Callable[[str], Awaitable[str] | str]) -> None:
        """A new connection that sends; an older one is closed."""
        if self._sending is not None:
            await self._sending.close()
        self._track = Tone(self.tone)
        self._sending = RTCPeerConnection(self._ways)
        self._sending.addTrack(self._track)
        if self._video:
            self._sending.addTrack(Picture(self.tone))
        await self._sending.setLocalDescription(await self._sending.createOffer())
        answer = send_offer(self._sending.localDescription.sdp)
        text = await answer if inspect.isawaitable(answer) else answer
        await self._sending.setRemoteDescription(RTCSessionDescription(sdp=text, type="answer"))

    async def listen(self, offer: str, *, fresh: bool = False) -> str:
        """The answer to an offer of what to hear; `fresh` on a new connection (a new turn)."""
        if fresh:
            await self.deafen()
        if self._hearing is None:
            self._hearing = RTCPeerConnection(self._ways)
            self._hearing.on("track", self._read)
        await self._hearing.setRemoteDescription(RTCSessionDescription(sdp=offer, type="offer"))
        await self._hearing.setLocalDescription(await self._hearing.createAnswer())
        for each in self._hearing.getTransceivers():  # aiortc does not look again whose stream it is; browsers do
            if each.receiver.transport is not None and "recv" in (each.currentDirection or ""):
                each.receiver.transport._register_rtp_receiver(
                    each.receiver, self._hearing._RTCPeerConnection__remoteRtp(each)
                )
        return str(self._hearing.localDescription.sdp)

    def _read(self, track: MediaStreamTrack) -> None:
        self._readers.append(asyncio.ensure_future(self._sound(track) if track.kind == "audio" else self._sight(track)))

    async def _sound(self, track: MediaStreamTrack) -> None:
        held = np.zeros(0)
        try:
            while True:
                frame = await track.recv()
                now = time.monotonic()
                self._frames["audio"].append(now)
                samples = frame.to_ndarray().reshape(-1).astype(np.float64) / 32768
                held = np.concatenate((held, samples.reshape(-1, len(frame.layout.channels)).mean(axis=1)))
                if len(held) >= 2 * FRAME:
                    tone, held = dominant(held), np.zeros(0)
                    if tone is not None:
                        self._tones.append((now, tone))
        except MediaStreamError:
            return

    async def _sight(self, track: MediaStreamTrack) -> None:
        try:
            while True:
                await track.recv()
                self._frames["video"].append(time.monotonic())
        except MediaStreamError:
            return

    # --- what it received ----------------------------------------------------------------------------------------------

    def tones(self, *, since: float = 0.0, until: float = float("inf")) -> set[int]:
        return {tone for at, tone in self._tones if since <= at <= until}

    def frames(self, kind: str, *, since: float = 0.0) -> int:
        return sum(at >= since for at in self._frames[kind])

    def last(self, kind: str = "audio", *, tone: int | None = None) -> float:
        """When the last frame was decoded, of that tone where one is given; 0.0 if none ever."""
        times = self._frames[kind] if tone is None else [at for at, heard in self._tones if heard == tone]
        return max(times, default=0.0)

    async def hears(self, *tones: int, within: float = 8.0) -> None:
        """Returns when each of these tones has been heard from now on; else fails."""
        since, until = time.monotonic(), time.monotonic() + within
        while not set(tones) <= self.tones(since=since):
            missing = set(tones) - self.tones(since=since)
            assert time.monotonic() < until, f"{self.tone} Hz does not hear {sorted(missing)}"
            await asyncio.sleep(0.02)

    # --- what it does --------------------------------------------------------------------------------------------------

    @property
    def candidates(self) -> list[RTCIceCandidate]:
        """What it says of where it is, of the connection that sends."""
        [sender, *_] = [] if self._sending is None else self._sending.getSenders()
        return list(sender.transport.transport.iceGatherer.getLocalCandidates())

    def mute(self, *, muted: bool = True) -> None:
        self._track.muted = muted

    @property
    def sends(self) -> bool:
        return self._sending is not None and self._sending.connectionState == "connected"

    async def deafen(self) -> None:
        if self._hearing is not None:
            await self._hearing.close()
            self._hearing = None

    async def close(self) -> None:
        await self.deafen()
        if self._sending is not None:
            await self._sending.close()
            self._sending = None
        for reader in self._readers:
            reader.cancel()
        await asyncio.gather(*self._readers, return_exceptions=True)
