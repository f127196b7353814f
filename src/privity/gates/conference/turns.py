"""A page's media connections: each time it takes a seat is a turn of its own, and what belongs to an older one is dropped."""

import time
from collections.abc import Callable

from privity.domain.conferences.interlock import RoomId, SeatId
from privity.domain.conferences.plan import PartId
from privity.gates.conference.media_server import Offer, Which
from privity.gates.conference.scene import MOST_CANDIDATES, Page, Scene

Ice = Callable[[float], list[dict[str, object]]]
Passed = Callable[[Page, Which, dict[str, object] | None], None]


class Turns:
    """`ice` makes the list of TURN servers for one page; `passed` hands a page's candidate to the media server."""

    def __init__(self, scene: Scene, *, ice: Ice, passed: Passed) -> None:
        self._scene, self._ice, self._passed = scene, ice, passed

    def ask_alone(self, page: Page | None, part: PartId) -> None:
        planned = self._scene.plan.part(part)
        if page is None or planned is None:
            return
        page.question = part
        self._scene.alone.pop((page.person, part), None)
        page.connection.send({"type": "question", "part": part, "title": planned.title, "kind": planned.kind.value})

    def begin(self, page: Page, room: RoomId) -> int:
        page.turn += 1
        page.room, page.offered, page.seated, page.early, page.unanswered = room, False, False, [], 0
        page.question, page.note = None, ""
        page.connection.send({"type": "send", "turn": page.turn, "video": True, "ice": self._ice(time.time())})
        return page.turn

    def live(self, page: Page, turn: int) -> bool:
        return page.turn == turn and page.room is not None and page.seat in self._scene.pages

    def silence(self, page: Page, words: str) -> None:
        page.room, page.offered, page.seated, page.early, page.unanswered = None, False, False, [], 0
        page.note, page.hand, page.question = words, False, None
        page.connection.send({"type": "silence", "turn": page.turn, "words": words})

    def seated(self, page: Page, answer: str) -> None:
        page.seated = True
        page.connection.send({"type": "answer", "turn": page.turn, "sdp": answer})
        early, page.early = page.early, []
        for which, candidate in early:
            self._passed(page, which, candidate)

    def candidate(self, page: Page, which: Which, candidate: dict[str, object] | None) -> None:
        """One that comes before the media server knows the seat waits for it; too many are dropped."""
        if page.seated:
            self._passed(page, which, candidate)
        elif len(page.early) < MOST_CANDIDATES:
            page.early.append((which, candidate))

    def listen(self, page: Page | None, room: RoomId, offer: Offer) -> None:
        if page is None or page.room != room:
            return
        page.unanswered += 1
        page.connection.send({
            "type": "listen",
            "turn": page.turn,
            "sdp": offer.sdp,
            "streams": [{"mid": s.mid, "seat": s.seat, "kind": s.kind} for s in offer.streams],
            "ice": self._ice(time.time()),
        })  # fmt: skip

    def replay_chat(self, seats: frozenset[SeatId]) -> None:
        """Nothing by itself; whoever was there when a line was said, and came back, reads it again."""
        for seat in seats:
            page = self._scene.pages.get(seat)
            for line in self._scene.chat if page is not None else ():
                if page is not None and page.person in line.read_by and line.seat != seat:
                    page.connection.send({"type": "chat", "seat": line.seat, "name": line.name, "words": line.words})
