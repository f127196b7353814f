"""Detection beside Presidio, in one run on one core: words per second, recall on what is planted, false marks.

    python bench/presidio.py [--people N] [--messages N]

The text is ordinary mail of a department; planted are names, identifiers and addresses of people of the generated
department, as recorded and as people write them. Found is what a finding about that very person, or any marks of the peer's
that together cover a third of it. Peers are installed into `.bench-venv` on the first run.
"""

import argparse
import os
import random
import re
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._letters import prose
from bench.peers.own_venv import python_of_peers
from bench.peers.presidio import Peer

from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.detection.forms import split_name
from privity.domain.detection.words import folds
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.people import ContactKind, Person, PersonId
from privity.records.fictional.invented_department import invented_department
from privity.records.intake.reading import department_from_dict

AT = datetime(2026, 6, 10, 12, tzinfo=UTC)
PEOPLE, MESSAGES, PLANTED = 100_000, 200, 300
NOBODYS = ("DATE_TIME", "DATE", "TIME", "URL", "NRP", "CARDINAL", "ORDINAL", "QUANTITY", "PERCENT", "MONEY")
CARRIERS = (
    "Please ring {x} about the meeting.",
    "The letter for {x} came back this morning.",
    "I have spoken to reception, and {x} is on the list for Tuesday.",
    "Can somebody check {x} before we print the agenda?",
    "{x}: see the note on the shared drive.",
    "As agreed, {x} goes first.",
)


@dataclass(frozen=True, slots=True)
class Planted:
    """What stands in a text for one person, and in which form it was written."""

    text: str
    start: int
    end: int
    person: PersonId
    form: str


def planted(department: Department, luck: random.Random, count: int) -> list[Planted]:
    families = [p for p in department.people if not p.is_practitioner]
    found: list[Planted] = []
    for person in luck.sample(families, count):
        for form, written in _forms(person):
            before, _, after = luck.choice(CARRIERS).partition("{x}")
            opening = prose(200, luck) + " "
            start = len(opening) + len(before)
            text = f"{opening}{before}{written}{after} {prose(150, luck)}"
            found.append(Planted(text, start, start + len(written), person.id, form))
    return found


def _forms(person: Person) -> Iterator[tuple[str, str]]:
    given, surname = split_name(person.name)
    words = person.name.split()
    cut = len(words) - max(1, sum(1 for w in words if not set(folds(w)).isdisjoint(surname)))
    first, last = " ".join(words[:cut]), " ".join(words[cut:])
    yield "name", person.name
    if first and last and given:
        yield "name, surname first", f"{last}, {first}"
        yield "name in capitals", person.name.upper()
    for identifier in person.identifiers[:1]:
        yield "identifier", identifier.value
        yield "identifier, no spaces", identifier.value.replace(" ", "")
    homes = [c for c in person.contacts if c.kind is ContactKind.ADDRESS]
    for home in homes[:1]:
        yield "address", home.value
        yield "address over two lines", home.value.replace(", ", ",\n", 1)
        yield "address abbreviated", re.sub(r"\bRoad\b", "Rd", re.sub(r"\bStreet\b", "St.", home.value))


class Ours:
    """Detection as the gate runs it, in this process."""

    def __init__(self, department: Department) -> None:
        self._detector = Detector.of(department)

    def marks(self, text: str) -> list[tuple[frozenset[PersonId], int, int]]:
        reading = Reading(passages=(Passage(where="body", place=Place.BODY, text=text),))
        found = self._detector.detect(reading, at=AT, sender=frozenset(), recipients=frozenset())
        return [(frozenset(f.candidates), f.start, f.end) for f in found.findings]

    def seconds(self, text: str) -> float:
        began = time.perf_counter()
        self.marks(text)
        return time.perf_counter() - began


def _covered(spans: Iterable[tuple[int, int]], of: Planted) -> bool:
    """House number and street are about a third of an address; less would only be the parish."""
    letters = {k for start, end in spans for k in range(max(start, of.start), min(end, of.end))}
    return 3 * len(letters) >= of.end - of.start


def recalls(items: Sequence[Planted], ours: Ours, peers: dict[str, Peer]) -> None:
    found: dict[str, Counter[str]] = defaultdict(Counter)
    wanted = Counter(item.form for item in items)
    for item in items:
        theirs = [(a, b) for who, a, b in ours.marks(item.text) if item.person in who]
        found["ours"][item.form] += _covered(theirs, item)
    for name, peer in peers.items():
        marks, _ = peer.ask([item.text for item in items])
        for item, marked in zip(items, marks, strict=True):
            found[name][item.form] += _covered([(a, b) for _, a, b in marked], item)
    print(f"\nrecall on what is planted{'':>17}n" + "".join(f"{name:>10}" for name in ("ours", *peers)))
    for form, count in wanted.items():
        shares = "".join(f"{found[name][form] / count:>10.3f}" for name in ("ours", *peers))
        print(f"  {form:<30}{count:>10,}{shares}")
    shares = "".join(f"{found[name].total() / wanted.total():>10.3f}" for name in ("ours", *peers))
    print(f"  {'all':<30}{wanted.total():>10,}{shares}")


def speeds(texts: Sequence[str], ours: Ours, peers: dict[str, Peer]) -> None:
    """In turns, message by message, so that whatever else the machine does meets all alike."""
    words = [len(text.split()) for text in texts]
    for text in texts[:20]:
        ours.seconds(text)
    rates: dict[str, list[float]] = defaultdict(list)
    total: Counter[str] = Counter()
    false: Counter[str] = Counter()
    for text, count in zip(texts, words, strict=True):
        taken = ours.seconds(text)
        rates["ours"].append(count / taken)
        total["ours"] += taken  # type: ignore[assignment] # seconds are no integers
        false["ours"] += len(ours.marks(text))
        for name, peer in peers.items():
            (marked,), (taken,) = peer.ask([text])
            rates[name].append(count / taken)
            total[name] += taken  # type: ignore[assignment] # as above
            false[name] += sum(1 for kind, _, _ in marked if kind not in NOBODYS)
    print(
        f"\n{len(texts)} ordinary messages, {sum(words):,} words{'':>6}words/s      p5     p50     p95   false/1,000 words"
    )
    for name in ("ours", *peers):
        low, *_, high = statistics.quantiles(rates[name], n=20)
        row = f"{sum(words) / total[name]:>10,.0f}{low:>10,.0f}{statistics.median(rates[name]):>10,.0f}{high:>10,.0f}"
        print(f"  {name:<28}{row}{1000 * false[name] / sum(words):>12.2f}")
    for name in peers:
        ratio = statistics.median(rates["ours"]) / statistics.median(rates[name])
        print(f"  ours is {total[name] / total['ours']:.0f} times as fast as {name}; by medians {ratio:.0f} times")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE)
    parser.add_argument("--messages", type=int, default=MESSAGES)
    given = parser.parse_args()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # the peers' processes inherit it
    department = department_from_dict(invented_department(given.people, 7))
    luck = random.Random(11)  # noqa: S311 - invented text
    items = planted(department, luck, min(PLANTED, given.people // 4))
    texts = [prose(luck.choice((600, 1500, 4000, 12000)), luck) for _ in range(given.messages)]
    ours = Ours(department)
    python = python_of_peers()
    with ExitStack() as stack:
        names = ("presidio", "spacy") if python else ()
        peers = {name: stack.enter_context(Peer(python, name)) for name in names if python}
        if not peers:
            print("The peers could not be installed; ours alone.")
        print(f"{given.people:,} people loaded, one core")
        speeds(texts, ours, peers)
        recalls(items, ours, peers)


if __name__ == "__main__":
    main()
