"""One conference in which anything may happen at any moment: comings, goings, second devices, stalls and kills.

Everybody is dishonest: they close nothing when told that a part is over. What each may hear, and when, is in who_may_hear.py.
"""

import asyncio
import os
import secrets
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Protocol

from tests.media.attendee import Attendee
from tests.media.clinging import Clinging, Told, until
from tests.media.who_may_hear import LATE, NOBODY, RELATIVES, ROOM, TooLong, WhoMayHear
from tests.media.world import CHAIR, CLOSED, FAMILY, FATHER, MINUTES, MOTHER, SECOND, TOGETHER, World, partner

from privity import bootstrap
from privity.domain.conferences.plan import ConferenceId
from privity.domain.people import PersonId

PEOPLE = (CHAIR, SECOND, MOTHER, FATHER, partner(0))
ACTS = (
    "together", "family", "closed", "closed-session", "end-part", "wait", "admit", "exclude", "drop", "refresh", "second-device",
    "new-link", "old-ticket", "bar", "chair-gone", "stall", "kill-server", "kill-gate", "stall-gate", "nothing",
)  # fmt: skip
LEASE = 2.0  # seconds after which the rooms of a dead gate are gone
IN = ROOM | {"called"}
SETTLES = 0.15  # seconds after the desk's proof until a new tone begins
PROVES = 8.0  # seconds in which the desk must show who is connected; a machine may be busy, but not for ever


class Somebody(Protocol):
    """A person, in a browser or not."""

    person: PersonId

    async def arrive(self) -> None: ...
    async def drop(self) -> None: ...
    async def refresh(self) -> None: ...
    @property
    def connected(self) -> bool: ...
    async def send_tone(self, hertz: int, *, old: int) -> None: ...
    async def tones(self) -> set[int]: ...
    async def frames(self) -> Callable[[float, float], dict[str, int]]: ...
    async def close(self) -> None: ...


@dataclass(slots=True)
class Found:
    """What came of it, for the report of a run."""

    acts: list[str] = field(default_factory=list)
    stretches: int = 0
    heard: int = 0  # tones at people who might hear them, or silence would prove nothing
    decoded: int = 0  # frames, audio and video, at everybody
    kept: int = 0  # pairs of person and stretch that was not theirs, with somebody's tone in it
    violations: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        said = f"{'; '.join(self.acts)}: {self.stretches} stretches, {self.heard} tones heard, {self.kept} kept"
        return f"{said} {'; '.join(self.violations)}"


Come = Callable[[World, ConferenceId, PersonId, Told], Somebody]


def _untold(_place: str, _part: str, _at: float | None = None, /) -> None:
    """Of a page that is none of the person's own, nothing is believed."""


class RandomConference:
    def __init__(self, world: World, *, browsers: Mapping[PersonId, Come] | None = None) -> None:
        self.world, self.found = world, Found()
        self.conference = ConferenceId("")
        self.model = WhoMayHear(PEOPLE)
        self._browsers = browsers or {}
        self.people: dict[PersonId, Somebody] = {}
        self._barred: dict[PersonId, str] = {}  # since when

    async def run(self, acts: list[tuple[str, int]]) -> Found:
        """`acts` with a number each, which chooses the person, and how long to wait before the next."""
        watching = asyncio.create_task(self._watch_lag())
        try:
            await self._begin()
            with suppress(TooLong):
                await self._act("together", CHAIR)
                for act, number in acts:
                    if not self.part and number % 4:
                        await self._go_on(number)
                    self.found.acts.append(act)
                    await self._act(act, PEOPLE[number % len(PEOPLE)])
                    await self._settle()
                    await asyncio.sleep(0.1 * (number % 7))
            await asyncio.sleep(0.5)
            await self._judge()
        finally:
            watching.cancel()
            await self._end()
        return self.found

    async def _begin(self) -> None:
        await asyncio.to_thread(self.world.all_running)
        self.conference = (await asyncio.to_thread(self.world.planned, (*PEOPLE, MINUTES))).id
        for person in PEOPLE:
            if person in self._browsers:
                self.people[person] = self._browsers[person](self.world, self.conference, person, self._told(person))  # fmt: skip
            else:
                video = person in {CHAIR, MOTHER}
                self.people[person] = Clinging(self.world, self.conference, person, self._told(person), video=video)
        await asyncio.gather(*(each.arrive() for each in self.people.values()))

    def _told(self, person: PersonId) -> Told:
        def told(place: str, part: str, at: float | None = None, /) -> None:
            self.model.told(person, place, part, at)
            if place == "part":
                self._sends(person)

        return told

    def _sends(self, person: PersonId) -> None:
        work = self.people[person].send_tone(self.model.tone_now(person), old=self.model.tone(person, NOBODY))
        task = asyncio.ensure_future(work)
        self._sending = {t for t in getattr(self, "_sending", set()) if not t.done()} | {task}

    # --- what happens --------------------------------------------------------------------------------------------------

    @property
    def desk(self) -> Attendee | None:
        """A host's page that is connected."""
        for person in (CHAIR, SECOND):
            each = self.people[person]
            if isinstance(each, Clinging) and each.connected:
                return each.page
        return None

    async def _do(self, act: str, **more: object) -> None:
        if (desk := self.desk) is not None:
            await desk.do(act, **more)

    @property
    def part(self) -> str:
        return str((self.desk.last("desk").get("part") if self.desk else "") or "")

    async def _act(self, act: str, person: PersonId) -> None:  # noqa: C901, PLR0912, PLR0915 - one case for each act
        other = person if person not in {CHAIR, SECOND} else MOTHER
        match act:
            case "together" | "family" | "closed":
                part = {"together": TOGETHER, "family": FAMILY, "closed": CLOSED}[act]
                self.model.called(part)
                await self._do("call", part=part)
                await self._opened()
            case "closed-session":
                await self._do(act)
                await self._opened()
            case "end-part":
                await self._do(act)
                await asyncio.sleep(0.3)
            case "wait":
                if part := self.part:  # it is for the part that is on
                    self.model.keep_out(other, part)
                await self._do(act, person=other)
                await self._out(other)
            case "admit":
                self.model.let_in(other, self.part)
                await self._do(act, person=other)
                await asyncio.sleep(0.8)
            case "exclude":
                await self._exclude(other)
            case "drop":
                await self.people[other].drop()
                await self._settle()
                await self.people[other].arrive()
            case "refresh":
                await self.people[person].refresh()
            case "second-device":
                await self._second_device(other)
            case "new-link":
                await self._new_link(other)
            case "old-ticket":
                await self._old_ticket(other)
            case "bar" if other not in self._barred:
                await self._bar(other)
            case "chair-gone":
                await self.people[CHAIR].drop()
                await asyncio.sleep(0.8)
                await self._settle()
                await self.people[CHAIR].arrive()
            case "stall":
                await self._stop_for(self.world.servers[0].pid, 0.3 if person in RELATIVES else 1.3)
                await asyncio.sleep(0.5)
                await asyncio.to_thread(self.world.all_running)
            case "kill-server":
                os.kill(self.world.servers[0].pid, signal.SIGKILL)
                await asyncio.sleep(1.5)
                await self._settle()
                await asyncio.to_thread(self.world.all_running)
            case "kill-gate" | "stall-gate":
                await self._gate(kill=act == "kill-gate")

    async def _go_on(self, number: int) -> None:
        """After whatever it was, a host calls a part that is to come, or a closed session."""
        parts = self.desk.last("desk").get("parts", []) if self.desk else []
        left = [p["id"] for p in parts if p["state"] == "to_come" and p["id"] in {TOGETHER, FAMILY, CLOSED}]
        act = str(left[number % len(left)]) if left else "closed-session"
        self.found.acts.append(f"({act})")
        await self._act(act, CHAIR)

    async def _opened(self) -> None:
        """Whoever is let in hears by then, or a door that stayed shut: that is an answer too."""
        await until(lambda: self.model.state(CHAIR)[0] == "part", 3)
        await asyncio.sleep(0.8)

    async def _exclude(self, person: PersonId) -> None:
        """On the spot it is for the part that is on, or the next: as the gate has written down, not as we believe."""
        if part := self.part:
            self.model.keep_out(person, part)
        await self._do("exclude", person=person, ground="interference")
        await self._out(person)
        await self._settle()
        plan = await asyncio.to_thread(self.world.store.get, self.conference)
        for exclusion in plan.exclusions if plan else ():
            for of in exclusion.parts:
                self.model.keep_out(exclusion.person, of)

    async def _out(self, person: PersonId) -> None:
        """Until the gate says so; not longer than that may last."""
        was_in = self.model.state(person)[0] in ROOM
        await until(lambda: self.model.state(person)[0] not in ROOM, LATE if self.desk else 0.3)
        if not was_in:
            await asyncio.sleep(0.3)

    async def _second_device(self, person: PersonId) -> None:
        """The link on another device, with the right code; and the same sign-in once more, not asking to take over."""
        world = self.world
        assert not await asyncio.to_thread(world.on_another_device, self.conference, person), (
            "a second device is let in"
        )
        for whose in (SECOND, person) if isinstance(self.people[person], Clinging) else (SECOND,):
            stranger = Clinging(world, self.conference, whose, _untold, video=False)
            with suppress(OSError, AssertionError, TimeoutError):
                ticket = await asyncio.to_thread(world.ticket, self.conference, whose, another=whose == SECOND)
                page = await stranger.come(ticket=ticket)
                refused = await page.refused(5)
                assert refused.get("why"), refused
            if stranger.page is not None and stranger.page.last("place") and self.people[whose].connected:
                self.model.violations.append(f"a second device of {whose} was let in beside the first")
            await stranger.close()

    async def _new_link(self, person: PersonId) -> None:
        """Issued again: what the old one let in is put out at once, and comes back with the new one."""
        each = self.people[person]
        if not isinstance(each, Clinging) or not each.connected:
            return
        await asyncio.to_thread(self.world.new_link, self.conference, person)
        if not await until(lambda: not each.connected, LATE):
            self.model.violations.append(f"the old link of {person} still stands")
        await self._settle()
        await each.arrive()

    async def _old_ticket(self, person: PersonId) -> None:
        if not isinstance(self.people[person], Clinging):
            return
        ticket = secrets.token_urlsafe(32)
        with suppress(Exception):
            ticket = await asyncio.to_thread(self.world.ticket, self.conference, person)
        for used in (False, True):
            late = Clinging(self.world, self.conference, person, _untold, video=False)
            with suppress(OSError, AssertionError, TimeoutError):
                page = await late.come(ticket=ticket)
                await page.until(lambda page=page: page.last("place") or page.closed.is_set(), 4)  # type: ignore[misc]
                if used and page.last("place"):
                    self.model.violations.append(f"a ticket of {person} was good twice")
            await late.close()

    async def _bar(self, person: PersonId) -> None:
        self._barred[person] = bootstrap.utc_now().isoformat()
        self.model.keep_out(person)
        await asyncio.to_thread(self.world.change, bars=self._bars())
        self.model.kept_out[person, ""] = time.monotonic()
        await self._out(person)

    def _bars(self, **ended: str) -> list[dict[str, object]]:
        ground = "an order of the court"
        return [{"readers": [p], "ground": ground, "from": since, **ended} for p, since in self._barred.items()]

    @staticmethod
    async def _stop_for(pid: int, seconds: float) -> None:
        os.kill(pid, signal.SIGSTOP)
        await asyncio.sleep(seconds)
        with suppress(ProcessLookupError):  # what watches it may have ended it
            os.kill(pid, signal.SIGCONT)

    async def _gate(self, *, kill: bool) -> None:
        """Dead, or asleep so long that its rooms are given up: nothing is heard after its lease, whatever pages believe."""
        if self.world.gate is None:
            return
        pid = self.world.gate.pid
        if kill:
            await asyncio.to_thread(self.world.kill_gate)
        else:
            os.kill(pid, signal.SIGSTOP)
        await asyncio.sleep(LEASE + SETTLES)
        self.model.nobody()
        self.model.drained_at = time.monotonic() + 1
        await asyncio.gather(*(self._tone(person) for person in PEOPLE))
        await asyncio.sleep(1.0)
        if kill:
            await asyncio.to_thread(self.world.start_gate)
        else:
            os.kill(pid, signal.SIGCONT)
            await asyncio.sleep(1.0)
        for each in self.people.values():
            await each.drop()
        await asyncio.gather(*(each.arrive() for each in self.people.values()))

    # --- what must hold ------------------------------------------------------------------------------------------------

    async def _tone(self, person: PersonId) -> None:
        await self.people[person].send_tone(self.model.tone_now(person), old=self.model.tone(person, NOBODY))

    async def _settle(self) -> None:
        """Whoever must be out is out in time; then those who are left speak in a tone that nobody else has heard."""
        await until(lambda: not self.model.overstaying, LATE)
        self.model.violations += [f"{p} is still in {self.model.state(p)[1]}" for p in self.model.overstaying]
        if self.model.moved:
            await self._proven()
            await asyncio.sleep(SETTLES)
            self.model.next_stretch()
            await asyncio.gather(*(self._tone(person) for person in PEOPLE))
            await asyncio.sleep(0.3)

    async def _proven(self) -> None:
        """The desk says in a new message that the door is shut, and names nobody of those who are out as connected."""
        page = self.desk
        if page is None:
            await asyncio.sleep(LATE)
            return
        told = len(page.all("desk"))

        def proven() -> bool:
            if len(desks := page.all("desk")) == told or desks[-1]["shut"] is False:
                return False
            out = {p["name"] for p in desks[-1]["people"] if self.model.state(p["person"])[0] not in IN}
            return not out & set(desks[-1]["connected"])

        if not await until(lambda: proven() or page is not self.desk, PROVES):
            self.model.violations.append("the desk did not show a shut door in time")
        elif page is self.desk:
            self.model.proofs.append(time.monotonic())

    async def _watch_lag(self) -> None:
        """This process does what it measures: how late it is itself belongs to the measure."""
        while True:
            slept = time.monotonic()
            await asyncio.sleep(0.05)
            if (late := time.monotonic() - slept - 0.05) > 0.05:
                self.model.lags.append((slept, late))

    async def _judge(self) -> None:
        model = self.model
        for person, each in self.people.items():
            self.found.heard += model.judge_tones(person, await each.tones())
            between = await each.frames()
            model.judge_frames(person, between)
            self.found.decoded += sum(between(0, float("inf")).values())
        self.found.stretches = len(model.heard)
        self.found.kept = sum(len(PEOPLE) - len(heard) for heard in model.heard)
        self.found.violations = model.violations

    async def _end(self) -> None:
        await asyncio.gather(*(each.close() for each in self.people.values()), return_exceptions=True)
        if self._barred:
            await asyncio.to_thread(self.world.change, bars=self._bars(until=bootstrap.utc_now().isoformat()))
