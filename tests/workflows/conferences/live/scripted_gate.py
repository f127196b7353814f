"""A conference gate that says what a test tells it to, over a real WebSocket; and a far end with real media in a browser."""

import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from playwright.sync_api import Page
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

Message = dict[str, Any]
PATIENCE = 15.0


def until(page: Page, so: str) -> None:
    """Waits until it holds in the page; Playwright's own way needs `eval`, which the page's policy forbids."""
    for _ in range(int(PATIENCE * 20)):
        if page.evaluate(so):
            return
        page.wait_for_timeout(50)
    raise AssertionError(so)


class ScriptedGate:
    def __init__(self) -> None:
        self.heard: queue.Queue[Message] = queue.Queue()
        self.all: list[Message] = []
        self.deaf = False  # True: closes whoever comes, as a gate that is down behind its proxy
        self._come: queue.Queue[ServerConnection] = queue.Queue()
        self._now: ServerConnection | None = None
        self.address = ""

    def take(self, connection: ServerConnection) -> None:
        if self.deaf:
            connection.close()
            return
        self._come.put(connection)
        try:
            for text in connection:
                message = json.loads(text)
                self.all.append(message)
                self.heard.put(message)
        except ConnectionClosed:
            pass

    def comes(self) -> Message:
        """Waits for a page, takes its hello."""
        self._now = self._come.get(timeout=PATIENCE)
        return self.hears("hello")

    def says(self, *messages: Message) -> None:
        assert self._now, "nobody is connected"
        for message in messages:
            self._now.send(json.dumps(message))

    def hears(self, kind: str) -> Message:
        while True:
            message = self.heard.get(timeout=PATIENCE)
            if message["type"] == kind:
                return message

    def hears_act(self) -> Message:
        message = self.hears("do")
        return {key: value for key, value in message.items() if key != "type"}

    @contextmanager
    def goes_on_saying(self, message: Message) -> Iterator[None]:
        """Once a second, as a gate does of the door."""
        enough = threading.Event()

        def say() -> None:
            while not enough.wait(1.0):
                with suppress(ConnectionClosed):
                    self.says(message)

        saying = threading.Thread(target=say, daemon=True)
        saying.start()
        try:
            yield
        finally:
            enough.set()
            saying.join(timeout=PATIENCE)

    def drops(self) -> None:
        assert self._now
        self._now.close()
        self._now = None


@contextmanager
def scripted_gate() -> Iterator[ScriptedGate]:
    gate = ScriptedGate()
    with serve(gate.take, "127.0.0.1", 0) as server:
        host, port = server.socket.getsockname()[:2]
        gate.address = f"ws://{host}:{port}"
        running = threading.Thread(target=server.serve_forever, daemon=True)
        running.start()
        yield gate
        server.shutdown()
        running.join(timeout=PATIENCE)


FAR_END = """
() => {
  window.ends = {};
  const gathered = (end) => new Promise((done) => {
    if (end.iceGatheringState === 'complete') return done();
    end.addEventListener('icegatheringstatechange', () => end.iceGatheringState === 'complete' && done());
  });
  const picture = () => {
    const canvas = document.createElement('canvas'); canvas.width = 320; canvas.height = 180;
    const pen = canvas.getContext('2d'); let n = 0;
    setInterval(() => { pen.fillStyle = `hsl(${(n += 5) % 360} 60% 40%)`; pen.fillRect(0, 0, 320, 180); }, 70);
    return canvas.captureStream(15).getVideoTracks()[0];
  };
  const sound = () => {
    const context = new AudioContext(); const tone = context.createOscillator();
    tone.frequency.value = 600; tone.start();
    const out = context.createMediaStreamDestination(); tone.connect(out);
    return out.stream.getAudioTracks()[0];
  };
  window.answers = async (sdp) => {
    const end = ends.send = new RTCPeerConnection();
    await end.setRemoteDescription({type: 'offer', sdp});
    await end.setLocalDescription(await end.createAnswer());
    await gathered(end);
    return end.localDescription.sdp;
  };
  window.offers = async (people) => {
    const end = ends.hear = new RTCPeerConnection();
    const added = people.flatMap((seat) => [[seat, 'audio', sound()], [seat, 'video', picture()]]
      .map(([s, kind, track]) => [s, kind, end.addTransceiver(track, {direction: 'sendonly'})]));
    await end.setLocalDescription(await end.createOffer());
    await gathered(end);
    return [end.localDescription.sdp, added.map(([seat, kind, t]) => ({mid: t.mid, seat, kind}))];
  };
  window.hears = (sdp) => ends.hear.setRemoteDescription({type: 'answer', sdp});
  window.candidate = (which, candidate) => candidate && ends[which]?.addIceCandidate(candidate);
  window.states = () => Object.fromEntries(Object.entries(ends).map(([k, e]) => [k, e.connectionState]));
}
"""


class FarEnd:
    """The other side of the page's connections, in a page of its own: what the media server would be."""

    def __init__(self, page: Page, gate: ScriptedGate) -> None:
        self.page, self.gate = page, gate
        page.evaluate(FAR_END)

    def takes_turn(self, turn: int, seats: list[str], *, video: bool = True) -> None:
        self.gate.says({"type": "send", "turn": turn, "video": video, "ice": []})
        offer = self.gate.hears("offer")
        assert offer["turn"] == turn
        self.gate.says({"type": "answer", "turn": turn, "sdp": self.page.evaluate("s => answers(s)", offer["sdp"])})
        sdp, streams = self.page.evaluate("s => offers(s)", seats)
        self.gate.says({"type": "listen", "turn": turn, "sdp": sdp, "streams": streams, "ice": []})
        self.page.evaluate("s => window.hears(s)", self.gate.hears("hears")["sdp"])
        for said in [m for m in self.gate.all if m["type"] == "candidate" and m["turn"] == turn]:
            self.page.evaluate("([w, c]) => candidate(w, c)", [said["which"], said["candidate"]])
