"""The sealed conference measured on a real media server: how soon it is shut, how soon nothing more comes, what it costs.

    python bench/conference.py [--rounds 12] [--removals 24] [--seconds 20] [--sizes 3,6,12,20,30] [--only press,removed,...]

Installs an invented department in a home of its own, starts the gate as an installation does, and runs in a network name space
of its own (scripts/apart.sh). The figures of the handbook: --rounds 36 --removals 60 --seconds 60. People are light WebRTC
clients (bench/_crowd.py); where sound is measured, three of them are Chromium pages. Needs Janus, Chromium and root.
"""

import argparse
import asyncio
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from _crowd import Coming, Counted, Crowd, lighten
from tests.media.attendee import Attendee
from tests.media.browser_people import InBrowser, browser
from tests.media.world import CHAIR, FATHER, GRANDMOTHER, MINUTES, MOTHER, SECOND, TOGETHER, World, partner, world

from privity.domain.conferences.plan import Conference
from privity.domain.people import PersonId
from privity.gates.conference.janus.own_server import installed

ROOT = Path(__file__).parents[1]
TICKS = os.sysconf("SC_CLK_TCK")
EVERYBODY = (CHAIR, SECOND, MINUTES, MOTHER, FATHER, *(partner(n) for n in range(25)), GRANDMOTHER)
WITH_VIDEO = 6
BROWSERS = 3


def shown(name: str, values: Sequence[float], *, unit: str = "ms", target: str = "") -> None:
    ordered = sorted(values)
    if len(ordered) < 2:
        print(f"  {name}: too few")
        return
    p95 = statistics.quantiles(ordered, n=20, method="inclusive")[-1]
    print(f"  {name}: p50 {statistics.median(ordered):.0f}, p95 {p95:.0f}, max {ordered[-1]:.0f} {unit} over {len(ordered)}{target}; machine load {os.getloadavg()[0]:.1f}", flush=True)  # fmt: skip


class Held:
    """One conference that is under way: its chair speaks from here, everybody else from elsewhere."""

    def __init__(
        self, world: World, crowd: Crowd, people: Sequence[PersonId], *, video: int = 0, deaf: bool = True
    ) -> None:
        self.world, self.crowd, self.people = world, crowd, people
        self._video, self._deaf = video, deaf
        self.conference: Conference
        self.chair: Attendee

    async def begin(self, elsewhere: Sequence[InBrowser] = ()) -> None:
        world = self.world
        self.conference = await asyncio.to_thread(world.planned, self.people)
        await self.come(elsewhere)

    async def come(self, elsewhere: Sequence[InBrowser] = ()) -> None:
        world, conference = self.world, self.conference
        apart = {each.person for each in elsewhere}
        light = [person for person in self.people if person != CHAIR and person not in apart]
        tickets = [await asyncio.to_thread(world.ticket, conference.id, person) for person in light]
        video = max(0, self._video - len(apart))
        self.chair = await world.come(conference.id, CHAIR, Counted(400, deaf=True), honest=True)
        coming = [
            Coming(person=p, ticket=t, tone=500 + 100 * n, video=n < video, deaf=self._deaf)
            for n, (p, t) in enumerate(zip(light, tickets, strict=True))
        ]
        await asyncio.to_thread(self.crowd.come, coming)
        await asyncio.gather(*(each.arrive() for each in elsewhere))
        await self.all_are("waiting")

    def states(self) -> dict[str, str]:
        return {p["person"]: p["state"] for p in self.chair.last("desk").get("people", [])}

    async def all_are(self, state: str, people: Sequence[PersonId] = (), within: float = 60.0) -> None:
        wanted = people or self.people
        try:
            await self.chair.until(lambda: all(self.states().get(p) == state for p in wanted), within)
        except TimeoutError:
            raise SystemExit(
                f"not all are {state}: {self.states()}; {self.chair.last('desk').get('closed_because')}"
            ) from None

    async def call(self) -> None:
        """Once more where the gate has closed it again: on a machine that is too busy it answers too late to be believed."""
        for _ in range(3):
            await self.chair.do("call", part=TOGETHER)
            with suppress(TimeoutError):
                await self.chair.until(lambda: all(self.states().get(p) == "part" for p in self.people), 20)
                return
            print(f"    (called again: {self.chair.last('desk')['closed_because']})")
        await self.all_are("part", within=1)

    async def end(self) -> None:
        await asyncio.to_thread(self.crowd.leave)
        await self.chair.hang_up()


# --- how soon it is shut --------------------------------------------------------------------------------------------------


async def press(world: World, crowd: Crowd, given: argparse.Namespace) -> None:
    people = EVERYBODY[:12]
    proven, silent, shut = [], [], 0
    held = Held(world, crowd, people, deaf=False)
    for number in range(given.rounds):
        if number % 9 == 0:  # each closed session is a part of its own: no conference has very many
            if number:
                await held.end()
            held = Held(world, crowd, people, deaf=False)
            await held.begin()
        await held.call()
        await asyncio.sleep(1.0)
        before = held.chair.last("desk")["part"]
        pressed = time.monotonic()
        await held.chair.do("closed-session")
        try:
            await held.chair.until(partial(sealed, held.chair, before), 12)
            proven.append(1000 * (time.monotonic() - pressed))
        except TimeoutError:
            shut += 1  # answers came too late to be believed, so the gate closed it again: the relatives are out all the same
        await asyncio.sleep(1.0)
        last = await asyncio.to_thread(crowd.last_packets)
        silent += [1000 * max(0.0, last[p] - pressed) for p in (MOTHER, FATHER)]
    await held.end()
    shown("one press of the closed session, 12 people (11 light), to the desk's proof that the door is shut and the part open", proven, target=" (target: p95 under 3,000)")  # fmt: skip
    print(f"    {shut} of {given.rounds} presses ended with a closed room instead: answers that come too late close it")
    shown("  and from that press to the last packet at each of two relatives, who close nothing", silent, target=" (target: p95 under 500)")  # fmt: skip


def sealed(chair: Attendee, before: str) -> bool:
    desk = chair.last("desk")
    return desk["part"] not in {None, before} and desk["door"] == "open" and desk["shut"] is True


# --- how soon nothing more comes --------------------------------------------------------------------------------------------


async def removed(world: World, crowd: Crowd, given: argparse.Namespace) -> None:
    people = EVERYBODY[:12]
    out = [p for p in people if p not in {CHAIR, SECOND, MINUTES}]
    found: dict[str, list[float]] = {"asked to wait": [], "excluded": [], "barred (from the import's return)": []}
    while sum(map(len, found.values())) < given.removals or not all(found.values()):
        held = Held(world, crowd, people, deaf=False)
        await held.begin()
        await held.call()
        await asyncio.sleep(1.5)
        for kind in ("asked to wait", "excluded"):
            at = {}
            for person in out if kind == "asked to wait" else out[:5]:
                at[person] = time.monotonic()
                act = {"act": "wait"} if kind == "asked to wait" else {"act": "exclude", "ground": "interference"}
                await held.chair.do(act.pop("act"), person=person, **act)
                await asyncio.sleep(0.4)
            await asyncio.sleep(1.0)
            found[kind] += await times(crowd, at)
            if kind == "asked to wait":
                await asyncio.sleep(1.5)
                for person in out:
                    await held.chair.do("admit", person=person)
                await held.all_are("part", out)
                await asyncio.sleep(1.5)
        at = {}
        bars = []
        for person in out[5:]:
            bars.append({"readers": [person], "ground": "an order of the court", "from": now()})
            await asyncio.to_thread(world.change, bars=bars)
            at[person] = time.monotonic()
            await asyncio.sleep(1.2)
        found["barred (from the import's return)"] += await times(crowd, at)
        await held.end()
        await asyncio.to_thread(world.change, bars=[bar | {"until": now()} for bar in bars])
    for kind, values in found.items():
        shown(f"{kind}, to the last packet at that person, 12 people", values, target=" (target: p95 under 500)")
    shown("removed, all together", [v for values in found.values() for v in values])


async def times(crowd: Crowd, at: dict[PersonId, float]) -> list[float]:
    last = await asyncio.to_thread(crowd.last_packets)
    return [1000 * max(0.0, last[person] - began) for person, began in at.items()]


def now() -> str:
    from privity import bootstrap  # noqa: PLC0415 - the home is chosen first

    return bootstrap.utc_now().isoformat()


# --- what is heard, and what it costs ---------------------------------------------------------------------------------------


async def heard(world: World, crowd: Crowd, given: argparse.Namespace) -> None:
    people = EVERYBODY[:12]
    async with browser() as running:
        held = Held(world, crowd, people, video=WITH_VIDEO)
        held.conference = await asyncio.to_thread(world.planned, people)
        whose = (MOTHER, FATHER, partner(0))[:BROWSERS]
        pages: list[InBrowser] = []
        for person in whose:
            page = InBrowser(running, world, held.conference.id, person, lambda _place, _part, _at=None, /: None)
            pages.append(page)
        await held.come(pages)
        await held.call()
        for n, page in enumerate(pages):
            await page.send_tone(3000 + 100 * n, old=0)
        await asyncio.sleep(5)
        before = [await page.sums() for page in pages]
        costs = Costs(world, crowd)
        await asyncio.sleep(given.seconds)
        after = [await page.sums() for page in pages]
        cost = costs.per_second()
        print(
            f"  12 people, {WITH_VIDEO} with a small picture, {given.seconds} s; {BROWSERS} in Chromium pages, 9 light ones who do not listen"
        )
        for n, (then, sums) in enumerate(zip(before, after, strict=True), start=1):
            samples, concealed = sums["samples"] - then["samples"], sums["concealed"] - then["concealed"]
            silent = sums["silent"] - then["silent"]
            pictures, packets = sums["frames"] - then["frames"], sums["audio"] - then["audio"]
            lost = sums["lost"] - then["lost"]
            share = 100 * (concealed - silent) / max(1, samples)
            print(f"    page {n}: concealed {share:.2f} % of the sound ({100 * concealed / max(1, samples):.2f} % with what stood in silence), {packets} packets, {lost} lost, {pictures} pictures decoded (target: under 1 %)")  # fmt: skip
        print(f"    {cost}", flush=True)
        await held.end()
        for page in pages:
            await page.close()


async def grows(world: World, crowd: Crowd, given: argparse.Namespace) -> None:
    print(f"  what the server costs, sound alone, all light, over {min(given.seconds, 15)} s each:")
    for size in given.sizes:
        held = Held(world, crowd, EVERYBODY[:size])
        await held.begin()
        await held.call()
        await asyncio.sleep(3)
        costs = Costs(world, crowd)
        await asyncio.sleep(min(given.seconds, 15))
        print(f"    {size:2} people: {costs.per_second()}", flush=True)
        await held.end()
        await asyncio.sleep(1)


class Costs:
    """Processor time from now on, of the media servers and the gate."""

    def __init__(self, world: World, crowd: Crowd) -> None:
        self._world, self._crowd = world, crowd
        self._began, self._then = time.monotonic(), self._used()

    def _used(self) -> tuple[float, float, float]:
        assert self._world.gate is not None
        return sum(used(own.pid) for own in self._world.servers), used(self._world.gate.pid), self._crowd.seconds

    def per_second(self) -> str:
        took, used_now = time.monotonic() - self._began, self._used()
        janus, gate, crowd = (100 * (b - a) / took for a, b in zip(self._then, used_now, strict=True))
        assert self._world.gate is not None
        size = max(resident(own.pid) for own in self._world.servers)
        return f"Janus {janus:.1f} % of a core, {size:.0f} MB; gate {gate:.1f} %, {resident(self._world.gate.pid):.0f} MB; (light people {crowd:.0f} %); machine load {os.getloadavg()[0]:.1f}"  # fmt: skip


def used(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident(pid: int) -> float:
    line = next(x for x in Path(f"/proc/{pid}/status").read_text("ascii").splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


async def placed(world: World, _crowd: Crowd, _given: argparse.Namespace) -> None:
    print("  four conferences at once over two media servers, placed by load (ports in use for media at each):")
    begun = []
    for size in (6, 3, 3, 4):
        held = Held(world, Crowd(world.port, processes=1), (CHAIR, SECOND, *EVERYBODY[3 : 1 + size]))
        await held.begin()
        await held.call()
        await asyncio.sleep(1)
        begun.append(held)
        print(f"    one of {size} more: {' and '.join(str(n) for n in media_ports(len(world.servers)))}", flush=True)
    for held in begun:
        await held.end()
        with held.crowd:
            pass


def media_ports(servers: int) -> list[int]:
    """Of each server's own range, as the world gives them."""
    ports = [int(x.split()[1].split(":")[1], 16) for x in Path("/proc/net/udp").read_text("ascii").splitlines()[1:]]
    return [sum(22000 + 1000 * n <= port <= 22900 + 1000 * n for port in ports) for n in range(servers)]


MEASURED: dict[str, Callable[[World, Crowd, argparse.Namespace], Coroutine[Any, Any, None]]] = {
    "press": press, "removed": removed, "heard": heard, "grows": grows, "placed": placed,
}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=10, help="presses of the closed session")
    parser.add_argument("--removals", type=int, default=15)
    parser.add_argument("--seconds", type=int, default=15, help="for which sound and cost are measured")
    parser.add_argument("--sizes", type=lambda text: [int(n) for n in text.split(",")], default=[3, 6, 12, 20, 30])
    parser.add_argument("--only", type=lambda text: text.split(","), default=list(MEASURED))
    given = parser.parse_args()
    if not installed() or shutil.which("unshare") is None:
        print("  left out: needs Janus and unshare")
        return
    if not os.environ.get("PRIVITY_MEDIA_ADDRESS"):
        command = ["bash", str(ROOT / "scripts/apart.sh"), sys.executable, *sys.argv]
        code = subprocess.run(command, check=False).returncode
        if code == 75:
            print("  left out: this machine allows no network name space of its own")
            return
        sys.exit(code)
    lighten()
    with tempfile.TemporaryDirectory(prefix="privity-conference-") as folder:
        os.environ["PRIVITY_HOME"] = f"{folder}/home"
        os.environ.pop("DATABASE_URL", None)
        with world(Path(folder) / "world", servers=2) as made, Crowd(made.port) as crowd:
            made.start_web()
            for name in given.only:
                made.all_running()
                asyncio.run(MEASURED[name](made, crowd, given))


if __name__ == "__main__":
    main()
