"""One conference in which anything may happen at any moment: comings, goings, second devices, stalls and kills.

Everybody but the hosts is dishonest: they close nothing when told that a part is over. Each person has a tone of their own
for each part, so whoever hears it heard that part; what must not be heard is known without looking at any clock.
"""

import asyncio
import signal
import time
from contextlib import suppress
from dataclasses import dataclass, field

from tests.media.attendee import Attendee
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, CLOSED, FAMILY, FATHER, MOTHER, SECOND, TOGETHER, World, partner

from privity.domain.conferences.plan import PartId
from privity.domain.people import PersonId

PEOPLE = (CHAIR, SECOND, MOTHER, FATHER, partner(0))
RELATIVES = frozenset({MOTHER, FATHER})
ACTS = (
    "together", "family", "closed", "closed-session", "end-part", "wait", "admit", "exclude", "drop", "refresh", "second-device",
    "old-ticket", "bar", "chair-gone", "stall", "kill-server", "kill-gate", "nothing",
)  # fmt: skip
UNPLANNED = "unplanned"
KINDS = (str(TOGETHER), str(FAMILY), str(CLOSED), UNPLANNED)
GRACE = 0.6  # seconds from the gate's word that somebody is out to the last decoded picture: what was in flight


def tone(person: PersonId, part: str) -> int:
    """300 to 4,900 Hz in steps of 100: five people, four kinds of part."""
    kind = part if part in KINDS else UNPLANNED
    return 400 + 100 * (PEOPLE.index(person) * len(KINDS) + KINDS.index(kind))


@dataclass(slots=True)
class Told:
    """What came of it, for the report of a run."""

    acts: list[str] = field(default_factory=list)
    opened: int = 0
    violations: list[str] = field(default_factory=list)


class RandomConference:
    def __init__(self, world: World) -> None:
        self.world = world
        self.conference = world.planned(PEOPLE)
        self.media = {p: LightParticipant(tone(p, str(TOGETHER)), video=p in {CHAIR, MOTHER}) for p in PEOPLE}
        self.pages: dict[PersonId, Attendee] = {}
        self.old: list[Attendee] = []
        self.out: dict[PersonId, list[tuple[float, float]]] = {p: [] for p in PEOPLE}
        self.excluded: set[tuple[PersonId, str]] = set()
        self.barred: set[PersonId] = set()
        self.told = Told()

    async def run(self, acts: list[tuple[str, int]]) -> Told:
        """`acts` with a number each, which chooses the person, and how long to wait before the next."""
        for person in PEOPLE:
            await self.come(person)
        await self._at("waiting", *PEOPLE)
        await self.chair.do("call", part=TOGETHER)
        with suppress(TimeoutError):
            async with asyncio.timeout(6):
                await asyncio.gather(*(self.media[p].hears(tone(CHAIR, str(TOGETHER))) for p in PEOPLE if p != CHAIR))
                self.told.opened += 1
        try:
            for act, number in acts:
                self.told.acts.append(act)
                await self.act(act, PEOPLE[number % len(PEOPLE)])
                await asyncio.sleep(0.1 * (number % 12))
            await asyncio.sleep(1.0)
        finally:
            await self._end()
        self._judge()
        return self.told

    @property
    def chair(self) -> Attendee:
        return self.pages[CHAIR]

    async def come(self, person: PersonId, *, again: bool = False) -> None:
        with suppress(OSError, AssertionError, TimeoutError):
            honest = person not in RELATIVES
            page = await self.world.come(
                self.conference.id,
                person,
                self.media[person],
                again=again,
                honest=honest,
                tone_in=lambda part: tone(person, part),
            )
            if (before := self.pages.get(person)) is not None:
                self.old.append(before)
            self.pages[person] = page

    async def act(self, act: str, person: PersonId) -> None:  # noqa: C901, PLR0912 - one case for each act
        other = person if person not in {CHAIR, SECOND} else MOTHER
        world = self.world
        match act:
            case "together" | "family" | "closed":
                await self.chair.do("call", part=act)
            case "closed-session" | "end-part":
                await self.chair.do(act)
            case "wait" | "admit":
                await self.chair.do(act, person=other)
            case "exclude":
                await self.chair.do("exclude", person=other, ground="interference")
            case "drop":
                await self.pages[other].gone()
                await asyncio.sleep(0.3)
                await self.come(other)
            case "refresh":
                await self.pages[person].leave()
                await self.come(person)
            case "second-device":
                await self._second_device(other)
            case "old-ticket":
                await self._old_ticket(other)
            case "bar" if other in RELATIVES or other == partner(0):
                self.barred.add(other)
                await asyncio.to_thread(
                    world.change, bars=[{"readers": sorted(self.barred), "ground": "an order of the court"}]
                )
            case "chair-gone":
                await self.pages[CHAIR].gone()
                await asyncio.sleep(0.8)
                await self.come(CHAIR)
            case "stall":
                await asyncio.to_thread(self._stall)
            case "kill-server":
                await asyncio.to_thread(self._restart_server)
            case "kill-gate":
                await asyncio.to_thread(self._restart_gate)
                for each in PEOPLE:
                    await self.come(each)

    async def _second_device(self, person: PersonId) -> None:
        """The link on another device, and then another connection from the same one without being asked to take over."""
        with suppress(OSError, AssertionError):
            stranger = await self.world.come(self.conference.id, person, self.media[person], honest=False)
            await asyncio.sleep(0.3)
            await stranger.leave()

    async def _old_ticket(self, person: PersonId) -> None:
        ticket = await asyncio.to_thread(self.world.ticket, self.conference.id, person)
        for _ in range(2):
            with suppress(OSError, AssertionError):
                page = await self.world.come(
                    self.conference.id, person, self.media[person], honest=False, ticket=ticket
                )
                await asyncio.sleep(0.2)
                await page.leave()

    def _stall(self) -> None:
        server = self.world.servers[0]
        import os  # noqa: PLC0415 - here alone

        os.kill(server.pid, signal.SIGSTOP)
        time.sleep(1.2)  # what watches it (janus/watch.py) ends it in that time; then it is started again, as systemd would
        server.stop()
        server.start()

    def _restart_server(self) -> None:
        server = self.world.servers[0]
        import os  # noqa: PLC0415 - here alone

        os.kill(server.pid, signal.SIGKILL)
        server.stop()
        server.start()

    def _restart_gate(self) -> None:
        self.world.kill_gate()
        self.world.start_gate()

    async def _at(self, place: str, *people: PersonId) -> None:
        await asyncio.gather(*(self.pages[p].at(place, within=10) for p in people))

    async def _end(self) -> None:
        for page in [*self.pages.values(), *self.old]:
            with suppress(Exception):
                await page.hang_up()
        if self.barred:
            await asyncio.to_thread(self.world.change, bars=[{"readers": ["nobody-else"], "ground": "x"}] and [])

    def _judge(self) -> None:
        """Who heard a tone of a part that is not theirs; who decoded anything while they were in no part."""
        closed = {str(CLOSED), UNPLANNED}
        for person in RELATIVES:
            heard = self.media[person].tones()
            for owner in PEOPLE:
                for kind in closed:
                    if owner != person and tone(owner, kind) in heard:
                        self.told.violations.append(f"{person} heard {owner} in {kind}")
        for person in PEOPLE:
            self.told.violations += [
                f"{person} decoded {kind} while waiting" for kind in self._decoded_while_out(person)
            ]

    def _decoded_while_out(self, person: PersonId) -> list[str]:
        places = sorted(p for page in [*self.old, *self.pages.values()] if page.person == person for p in page.places)
        found = []
        for (at, place, _), following in zip(places, [*places[1:], (time.monotonic(), "", "")], strict=False):
            if place in {"waiting", "ended"}:
                for kind in ("audio", "video"):
                    if (
                        self.media[person].frames(kind, since=at + GRACE)
                        - self.media[person].frames(kind, since=following[0])
                        > 0
                    ):
                        found.append(kind)
        return found
