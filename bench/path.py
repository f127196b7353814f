"""Milliseconds of the path for each kind of message, stage by stage, with 10,000 people loaded, in one thread.

`python bench/path.py [--people N] [--rounds N] [--profile KIND]`: processor time of reading, detection and judging, and the
time by the clock of the ledger's append and of keeping a hold, which wait for the disk. `about a case` letters say
something of a child in one sentence of eight; `nobody` concerns nobody.
"""

import argparse
import cProfile
import os
import pstats
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import islice, pairwise

from _installed import Installed, installed
from _letters import letters

from privity import bootstrap
from privity.control.outcomes import Submission
from privity.control.path import MailPath
from privity.control.world import World
from privity.domain.disclosure import Disclosure

KINDS = ("2 kB text", "20 kB text", "20 kB HTML", "10-page PDF")
TARGETS = {
    ("20 kB text", False): 6.0,
    ("20 kB text", True): 12.0,
    ("10-page PDF", False): 60.0,
    ("10-page PDF", True): 60.0,
}
STAGES = ("read", "detect", "judge")
WAITS = ("ledger", "holds")


@dataclass(slots=True)
class Timed:
    """Stands for a port, and counts the seconds that its calls wait."""

    port: object
    seconds: list[float] = field(default_factory=list)

    def __getattr__(self, name: str) -> Callable[..., object]:
        method = getattr(self.port, name)

        def timed(*args: object, **kwargs: object) -> object:
            began = time.perf_counter()
            try:
                return method(*args, **kwargs)
            finally:
                self.seconds.append(time.perf_counter() - began)

        return timed


def stages(path: MailPath, world: World, raw: bytes, sender: str, recipient: str) -> tuple[list[float], int]:
    """Seconds of processor time for reading, detection and judging; and how many findings."""
    now = datetime.now(UTC)
    marks = [time.process_time()]
    reading = path.reader.read(raw)
    assert not reading.unread, reading.unread
    marks.append(time.process_time())
    disclosure = Disclosure(sender=sender, recipients=(recipient,), reading=reading, at=now, digest="")
    judge = world.judge
    findings = world.detector.detect(
        reading, at=now, sender=judge.sender(disclosure), recipients=judge.readers(disclosure)
    )
    marks.append(time.process_time())
    judge.verdict(disclosure, findings)
    marks.append(time.process_time())
    return [b - a for a, b in pairwise(marks)], len(findings.findings)


def measure(path: MailPath, installation: Installed, rounds: int) -> None:
    world = path.worlds.current()
    sender, recipient, names = installation.sender, installation.recipient, installation.names
    print(
        f"\n{'CPU ms a message (median)':<34}{'read':>8}{'detect':>8}{'judge':>8}{'sum':>8}{'target':>8}{'findings':>10}{'ledger':>9}{'holds':>8}"
    )
    for kind in KINDS:
        for concerned in (False, True):
            raws = list(
                islice(letters(kind, sender=sender, recipient=recipient, names=names if concerned else ()), rounds)
            )
            stages(path, world, raws[0], sender, recipient)
            taken, found = zip(*(stages(path, world, raw, sender, recipient) for raw in raws), strict=True)
            ledger, holds = Timed(path.ledger), Timed(path.holds)
            whole = replace(path, ledger=ledger, holds=holds)
            for raw in raws[:10]:
                whole.consider(Submission(raw=raw, sender=sender, recipients=(recipient,), smtputf8=False))
            medians = [statistics.median(column) * 1000 for column in zip(*taken, strict=True)]
            waits = [statistics.median(w.seconds) * 1000 if w.seconds else 0.0 for w in (ledger, holds)]
            name = f"  {kind}, {'about a case' if concerned else 'nobody'}"
            target = TARGETS.get((kind, concerned))
            shown = f"< {target:.0f}" if target else ""
            print(
                f"{name:<34}{medians[0]:>8.1f}{medians[1]:>8.1f}{medians[2]:>8.1f}{sum(medians):>8.1f}{shown:>8}"
                f"{statistics.median(found):>10.0f}{waits[0]:>9.1f}{waits[1]:>8.1f}"
            )


def profile(path: MailPath, installation: Installed, kind: str, rounds: int) -> None:
    world = path.worlds.current()
    sender, recipient, names = installation.sender, installation.recipient, installation.names
    kind, _, case = kind.partition("+")
    raws = list(islice(letters(kind, sender=sender, recipient=recipient, names=names if case else ()), rounds))
    stages(path, world, raws[0], sender, recipient)
    watched = cProfile.Profile()
    watched.enable()
    for raw in raws:
        stages(path, world, raw, sender, recipient)
    watched.disable()
    pstats.Stats(watched).sort_stats("tottime").print_stats(35)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--rounds", type=int, default=15)
    options.add_argument("--profile", metavar="KIND", help="where the time goes for one kind; `KIND+case` for a case")
    given = options.parse_args()
    with installed(given.people) as installation:
        os.environ["PRIVITY_HOME"] = str(installation.home)
        os.environ.pop("DATABASE_URL", None)
        path = bootstrap.mail_path()
        if given.profile:
            profile(path, installation, given.profile, given.rounds)
            return
        print(f"{given.people} people, {given.rounds} letters each; load average {os.getloadavg()[0]:.1f}")
        measure(path, installation, given.rounds)


if __name__ == "__main__":
    main()
