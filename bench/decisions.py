"""Decisions with reasons per second on one core, beside Cedar on the same rules and the same department.

    python bench/decisions.py [--people N] [--questions N] [--rounds N]

Prints what the index and a gate's whole world cost in time and memory, the rates of both in turn, and where they agree.
"""

import argparse
import gc
import multiprocessing
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.peers.cedar import Cedar

from privity.cli.commands.generate import write
from privity.control.world import World
from privity.domain.cases import Case
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import PUBLIC, Question
from privity.domain.facts import CATEGORIES, PURPOSES
from privity.domain.people import PersonId
from privity.records.fictional.invented_department import invented_department
from privity.records.intake import read_department

T = TypeVar("T")
SEED = 1
AT = datetime(2026, 6, 10, 12, tzinfo=UTC)
WANTED = 50_000  # decisions a second on one core
WANTED_RATIO = 2.5  # beside Cedar, in the same run
LARGEST_WORLD = 1024  # MiB of one gate worker

EVERYDAY = ("casework", "child_protection_conference", "core_group", "assessment", "court", "placement")
GOVERNED = ("breach_handling", "subject_access", "freedom_of_information", "complaint", "regulator_report")
GOVERNS = frozenset({"data_protection_officer", "caldicott_guardian", "complaints_officer"})


def memory() -> float:
    """What this process holds now, in MiB."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def read(people: int) -> Department:
    """Made once for each size, then read as any other file."""
    file = Path(tempfile.gettempdir()) / f"privity-bench-{people}-{SEED}.json"
    if not file.exists():
        with file.with_suffix(".part").open("w", encoding="utf-8") as output:
            write(invented_department(people, SEED), output)
        file.with_suffix(".part").rename(file)
    return read_department(file)


def timed(what: str, work: Callable[[], T]) -> T:
    gc.collect()
    before, began = memory(), time.perf_counter()
    done = work()
    took = time.perf_counter() - began
    gc.collect()
    print(f"{what:<44}{took:8.2f} s{memory() - before:8.0f} MiB more,{memory():6.0f} MiB in all", flush=True)
    return done


@dataclass(frozen=True, slots=True)
class Draw:
    """Draws questions as channels and people ask them, the same for the same seed."""

    department: Department
    chance: random.Random
    governance: list[PersonId]
    workers: frozenset[PersonId]

    def question(self) -> Question:
        """60 in 100 readers work in or belong to the case, 20 are of another, 10 public or unknown, 10 governance.

        Half name the case. Those about a worker always do: the invented head of service is in 8,400 cases, which is no
        department's, and without a case each of them is a reason of the answer.
        """
        chance, cases = self.chance, self.department.cases
        case, kind = chance.choice(cases), chance.random()
        if kind < 0.6:
            reader = chance.choice(case.involvements).person
        elif kind < 0.8:
            reader = chance.choice(chance.choice(cases).involvements).person
        elif kind < 0.9:
            reader = chance.choice((PUBLIC, PersonId("somebody-else")))
        else:
            return self._of_governance(case)
        purpose = chance.choice(EVERYDAY) if chance.random() < 0.8 else chance.choice(PURPOSES)
        if case.facts and chance.random() < 0.15:
            return Question(reader=reader, purpose=purpose, fact=case.facts[0].id)
        return self._about(case, reader, purpose)

    def _about(self, case: Case, reader: PersonId, purpose: str) -> Question:
        chance = self.chance
        about = chance.choice(case.subjects) if chance.random() < 0.5 else chance.choice(case.involvements).person
        if chance.random() < 0.03:
            about = chance.choice(chance.choice(self.department.cases).subjects)
        return Question(
            reader=reader,
            purpose=purpose,
            about=(about,),
            category=chance.choice(CATEGORIES),
            case=case.id if about in self.workers or chance.random() < 0.5 else None,
        )

    def _of_governance(self, case: Case) -> Question:
        chance = self.chance
        if chance.random() < 0.5:
            return self._about(case, chance.choice(self.governance), chance.choice(GOVERNED))
        complaint = chance.choice(self.department.complaints)
        reader = chance.choice((*complaint.handlers, complaint.made_by))
        return Question(
            reader=reader,
            purpose=chance.choice(("complaint", "casework")),
            about=(chance.choice((complaint.made_by, *complaint.names)),),
            category=chance.choice(("complaint", "staff_conduct", "identity", "opinion", "contact")),
            complaint=complaint.id if chance.random() < 0.5 else None,
        )


def drawn(department: Department, count: int) -> list[Question]:
    governance = [p.id for p in department.people if p.staff is not None and p.staff.role in GOVERNS]
    workers = frozenset(p.id for p in department.people if p.is_practitioner)
    draw = Draw(department, random.Random(SEED), governance, workers)  # noqa: S311 - the same questions each time
    return [draw.question() for _ in range(count)]


def decide_all(kernel: Kernel, questions: list[Question]) -> None:
    for question in questions:
        kernel.decide(question, at=AT)


def rate(work: Callable[[], object], count: int) -> float:
    """By the processor's time that this process had: the machine may have other work."""
    began = time.process_time()
    work()
    return count / (time.process_time() - began)


def what_came(kernel: Kernel, questions: list[Question]) -> None:
    outcomes: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    slowest = 0.0
    gc.collect()
    before = memory()
    kept = []
    for question in questions:
        began = time.perf_counter()
        decision = kernel.decide(question, at=AT)
        slowest = max(slowest, time.perf_counter() - began)
        kept.append(decision)
        outcomes[decision.outcome] += 1
        rules[decision.reasons[0].rule] += 1
    print("outcomes  " + "  ".join(f"{name} {n / len(questions):.1%}" for name, n in outcomes.most_common()))
    print("first reasons  " + "  ".join(f"{name} {n / len(questions):.1%}" for name, n in rules.most_common()))
    each = (memory() - before) * 2**20 / len(kept)
    print(f"slowest {slowest * 1000:.1f} ms; a decision that is kept holds {each:.0f} bytes", flush=True)


def agreement(kernel: Kernel, cedar: Cedar, questions: list[Question]) -> None:
    """Cedar's allow beside the kernel's share, and which policies and rules stand where they differ."""
    same, unlike = 0, Counter[str]()
    for question, request in zip(questions, cedar.requests, strict=True):
        ours, theirs = kernel.decide(question, at=AT), cedar.decide(request)
        if theirs.diagnostics.errors:
            unlike[f"error: {theirs.diagnostics.errors[0]}"] += 1
        elif theirs.allowed == (ours.outcome == "share"):
            same += 1
        else:
            unlike[f"kernel {ours.outcome} {ours.reasons[0].rule}, Cedar {cedar.names(theirs)}"] += 1
    print(f"Cedar's allow is the kernel's share for {same} of {len(questions)} questions ({same / len(questions):.2%})")
    for what, count in unlike.most_common(8):
        print(f"  {count:6} {what}")


def a_gates_world(people: int) -> None:
    """What each worker of a gate holds: department, kernel, address book, detector. In a process of its own."""
    department = timed(f"a gate's department, {people} people", lambda: read(people))
    world = timed("a gate's world, built from it", lambda: World.of(department))
    verdict = "within" if memory() < LARGEST_WORLD else "ABOVE"
    print(f"{memory():.0f} MiB for {len(world.department.people)} people, {verdict} {LARGEST_WORLD}\n", flush=True)


def beside_cedar(kernel: Kernel, questions: list[Question], rounds: int) -> float:
    cedar = Cedar(kernel, questions, AT.timestamp())
    print(f"Cedar holds {len(cedar.store)} entities, those of {len(questions)} questions, parsed once\n")
    agreement(kernel, cedar, questions)
    rates: dict[str, list[float]] = {"kernel, with reasons": [], "Cedar, one by one": [], "Cedar, in one batch": []}
    for _ in range(rounds):
        rates["kernel, with reasons"].append(rate(lambda: decide_all(kernel, questions), len(questions)))
        rates["Cedar, one by one"].append(rate(cedar.decide_all, len(questions)))
        rates["Cedar, in one batch"].append(rate(cedar.decide_batch, len(questions)))
    print(f"\n{'decisions a second, one core':<30}{'median':>10}{'lowest':>10}{'highest':>10}")
    for name, found in rates.items():
        print(f"{name:<30}{statistics.median(found):>10,.0f}{min(found):>10,.0f}{max(found):>10,.0f}")
    medians = [statistics.median(found) for found in rates.values()]
    ratio = statistics.median(ours / max(single, batch) for ours, single, batch in zip(*rates.values(), strict=True))
    print(f"kernel / Cedar's faster way: {ratio:.2f} (wanted {WANTED_RATIO}); {WANTED:,} a second wanted\n")
    return medians[0]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--questions", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=7)
    given = options.parse_args()

    department = read(given.people)
    gate = multiprocessing.get_context("spawn").Process(target=a_gates_world, args=(given.people,))
    gate.start()
    gate.join()
    print(f"{len(department.people)} people, {len(department.cases)} cases")
    kernel = timed("index of the kernel", lambda: Kernel.of(department))
    gc.freeze()  # as a gate does: what is loaded once is not looked through again
    questions = drawn(department, given.questions)
    what_came(kernel, questions)
    beside_cedar(kernel, questions, given.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
