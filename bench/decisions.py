"""Decisions with reasons per second on one core, beside Cedar on the same rules and the same department.

    python bench/decisions.py [--people N] [--questions N] [--rounds N]

Prints what the index and a gate's whole world cost in time and memory, the rates of both in turn, and where they agree.
"""

import argparse
import gc
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

from privity.control.world import World
from privity.domain.cases import Case
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import PUBLIC, Decision, Question
from privity.domain.facts import CATEGORIES, PURPOSES
from privity.domain.people import PersonId
from privity.records.fictional.invented_department import invented_department
from privity.records.intake import department_from_dict

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

    def question(self) -> Question:
        """60 in 100 readers work in or belong to the case, 20 are of another, 10 public or unknown, 10 governance."""
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
            case=case.id if chance.random() < 0.5 else None,
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
    draw = Draw(department, random.Random(SEED), governance)  # noqa: S311 - the same questions each time
    return [draw.question() for _ in range(count)]


def rate(work: Callable[[], object], count: int) -> float:
    began = time.process_time()  # of this process alone: the machine may have other work
    work()
    return count / (time.process_time() - began)


def decide_all(kernel: Kernel, questions: list[Question]) -> list[Decision]:
    return [kernel.decide(question, at=AT) for question in questions]


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=100_000)
    options.add_argument("--questions", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=7)
    given = options.parse_args()

    department = department_from_dict(invented_department(given.people, SEED))
    print(f"{len(department.people)} people, {len(department.cases)} cases")
    kernel = timed("index of the kernel", lambda: Kernel.of(department))
    questions = drawn(department, given.questions)
    rates = [rate(lambda: decide_all(kernel, questions), len(questions)) for _ in range(given.rounds)]
    print([round(r) for r in rates])
    print(statistics.median(rates), Counter(d.outcome for d in decide_all(kernel, questions)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
