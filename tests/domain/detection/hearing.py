"""Detection against invented voices: what each says of whom, what was found, and how well the two agree.

A line of `voices/*.jsonl` is one short mail: `text`, perhaps `subject`, `sender` and `to` (ids), the `department`, what must
be found (`expected`: person and category) and what may be found as well (`allowed`). The category `did` stands for whatever
violence or crime is laid at somebody's door.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from tests.builders import NOON, ids

from privity.domain.detection.detector import Detector
from privity.domain.disclosure import MESSAGE, Passage, Place, Reading
from privity.records.intake.reading import read_department

TESTS = Path(__file__).parents[2]
VOICES = Path(__file__).parent / "voices"
DEPARTMENTS = {
    "example": TESTS / "acceptance/departments/example.json",
    "st_brannock": TESTS.parent / "src/privity/records/fictional/st_brannock.json",
}
DID = frozenset({"abuse", "sexual_abuse", "domestic_abuse", "criminal", "police_information"})
# Where the first is said of somebody, the second of the same person holds nobody from more than they should be held from.
ALLIED = (
    DID | {"legal_advice"},
    {"health", "mental_health"},
    {"health", "abuse"},
    {"mental_health", "substance_use"},
    {"criminal", "substance_use"},
    {"family", "address"},
    {"family", "adoption"},
    {"ethnicity", "immigration"},
    {"education", "health"},
    {"sexual_life", "sexual_abuse"},
    {"staff_conduct", "complaint"},
)
Fact = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    text: str
    expected: frozenset[Fact]
    allowed: frozenset[Fact]
    department: str = "example"
    subject: str = ""
    sender: str = ""
    to: str = ""


@dataclass(slots=True)
class Score:
    """Counts over many voices; categories are as expected, or as found where nothing was."""

    heard: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    misattributed: int = 0
    words: int = 0

    @property
    def recall(self) -> float:
        return self.heard.total() / max(1, self.heard.total() + self.missed.total())

    @property
    def precision(self) -> float:
        return self.heard.total() / max(1, self.heard.total() + self.false.total())

    @property
    def about_whom(self) -> float:
        """Of what was noticed at all, how much went to the person whom it is about."""
        return self.heard.total() / max(1, self.heard.total() + self.misattributed)


def voices(name: str) -> list[Voice]:
    return [_voice(json.loads(line)) for line in (VOICES / f"{name}.jsonl").read_text("utf-8").splitlines()]


def _voice(said: dict[str, object]) -> Voice:
    facts = {key: frozenset((p, c) for p, c in said.pop(key)) for key in ("expected", "allowed")}  # type: ignore[attr-defined]
    return Voice(**facts, **said)  # type: ignore[arg-type]


@cache
def detector(department: str) -> Detector:
    return Detector.of(read_department(DEPARTMENTS[department]))


def found(voice: Voice) -> tuple[set[Fact], list[frozenset[Fact]]]:
    """Every fact found anywhere; and the findings of the body, each with the facts that it may be."""
    passages = [Passage(where="subject", place=Place.SUBJECT, text=voice.subject, title=True)] if voice.subject else []
    passages.append(Passage(where="body", place=Place.BODY, text=voice.text))
    answer = detector(voice.department).detect(
        Reading(passages=tuple(passages)),
        at=NOON,
        sender=frozenset(ids(voice.sender)),
        recipients=frozenset(ids(voice.to)),
    )
    groups = {
        frozenset((str(p), f.category) for p in f.candidates)
        for f in answer.findings
        if f.where == "body" and f.part == MESSAGE
    }
    return {(str(p), f.category) for f in answer.findings for p in f.candidates}, list(groups)


def hear(voice: Voice, score: Score) -> tuple[set[Fact], list[frozenset[Fact]]]:
    """Counts one voice; returns what was missed and what was found of nobody."""
    facts, groups = found(voice)
    missed = {fact for fact in voice.expected if not (_readings(fact) & facts)}
    good = {reading for fact in voice.expected | voice.allowed for reading in _readings(fact)} | _allied(voice)
    false = [group for group in groups if not group & good]
    noticed = {category for _, category in facts}
    score.words += len(voice.text.split())
    score.heard.update(category for fact, category in voice.expected if (fact, category) not in missed)
    score.missed.update(category for _, category in missed)
    score.false.update(min(c for _, c in group) for group in false)
    score.misattributed += sum(bool({c for _, c in _readings(fact)} & noticed) for fact in missed)
    return missed, false


def listen(heard: Iterable[Voice]) -> Score:
    score = Score()
    for voice in heard:
        hear(voice, score)
    return score


def _readings(fact: Fact) -> set[Fact]:
    person, category = fact
    return {(person, c) for c in DID} if category == "did" else {fact}


def _allied(voice: Voice) -> set[Fact]:
    said = {reading for fact in voice.expected | voice.allowed for reading in _readings(fact)}
    return {(person, other) for person, category in said for group in ALLIED if category in group for other in group}
