"""One reading under consideration: its words, whom they mention, which cases it names, who sends it to whom."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.roll import Roll
from privity.domain.detection.words import Text
from privity.domain.disclosure import Passage, Place
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

NEAREST = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A sensitive phrase, as a recogniser found it."""

    passage: int
    first: int
    last: int
    category: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """A salutation, and whom it greets; `every` where it greets all of them, not one of them."""

    passage: int
    first: int
    people: tuple[PersonId, ...]
    every: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """Words for somebody of no case; `owner` is where the word of whose friend it is ends, or -1."""

    first: int
    last: int
    gender: str = ""
    owner: int = -1
    apart: bool = False  # kin of somebody of no case


@dataclass(slots=True, kw_only=True)
class Scene:
    """Filled step by step by the detector, within one call; nothing outlives it."""

    roll: Roll
    passages: tuple[Passage, ...]
    texts: list[Text]
    at: datetime
    sender: frozenset[PersonId]
    recipients: frozenset[PersonId]
    mentions: dict[int, list[Mention]] = field(default_factory=lambda: defaultdict(list))
    taken: dict[int, set[int]] = field(default_factory=dict)  # words that belong to a mention, by passage
    named: dict[int, dict[CaseId, None]] = field(default_factory=lambda: defaultdict(dict))
    hits: list[Hit] = field(default_factory=list)
    greetings: list[Greeting] = field(default_factory=list)  # in the order of the text
    unknown_kin: dict[int, list[Other]] = field(default_factory=lambda: defaultdict(list))  # whom no case holds
    told: set[tuple[int, int]] | None = field(default=None, init=False)  # sentences by passage and number
    headed: dict[int, tuple[CaseId, ...]] = field(default_factory=dict, init=False)
    others: dict[int, list[Other]] = field(default_factory=dict, init=False)
    # Worked out once: who of some people is no worker where so many cases are named, and each passage without gaps.
    theirs: dict[tuple[tuple[PersonId, ...], int], tuple[tuple[bool, int], tuple[PersonId, ...]]] = field(
        default_factory=dict, init=False
    )
    bare: dict[int, str] = field(default_factory=dict, init=False)

    @property
    def all_named(self) -> set[CaseId]:
        return {c for cases in self.named.values() for c in cases}

    @property
    def correspondents(self) -> frozenset[PersonId]:
        return self.sender | self.recipients

    def add(self, mentions: Iterable[Mention]) -> None:
        """Takes mentions in, but none over words that a stronger mention already took."""
        for mention in mentions:
            held = self.mentions[mention.passage]
            if mention.passage not in self.taken:
                self.taken[mention.passage] = {k for h in held for k in range(h.first, h.last)}
            taken = self.taken[mention.passage]
            words = range(mention.first, mention.last)
            if taken.isdisjoint(words):
                taken.update(words)
                insort(held, mention, key=lambda m: m.first)

    def mentions_in(self, passage: int, first: int, last: int) -> list[Mention]:
        """The mentions that begin between two words; they are kept in the order of the text."""
        held = self.mentions[passage]
        begin = bisect_left(held, first, key=lambda m: m.first)
        return held[begin : bisect_left(held, last, key=lambda m: m.first)]

    def mentions_before(self, passage: int, last: int) -> list[Mention]:
        """The nearest few that end before a word, in the order of the text."""
        held = self.mentions[passage]
        end = bisect_left(held, last, key=lambda m: m.first)
        return [m for m in held[max(0, end - NEAREST) : end] if m.last <= last]

    def everybody(self, least: Strength = Strength.KIN) -> set[PersonId]:
        return {
            p
            for number, ms in self.mentions.items()
            if self.passages[number].place is not Place.HEADER
            for m in ms
            if m.strength >= least
            for p in m.people
        }

    def cases_spoken_of(self) -> set[CaseId]:
        """Cases named, and those of people who are named beyond doubt, workers aside."""
        people = (p for p in self.everybody(Strength.MARK) if not self.roll.is_worker(p))
        return self.all_named | self.roll.cases_of_any(people)

    def is_worker(self, person: PersonId, part: int) -> bool:
        cases = self.named.get(part) or self.named.get(0) or {}
        return self.roll.is_worker(person, cases)

    def relatives(self, mention: Mention) -> tuple[PersonId, ...]:
        """The people of a mention who are no workers in this text."""
        part = self.passages[mention.passage].part
        own = self.named.get(part)
        cases = own or self.named.get(0) or {}
        of, state = (mention.people, part), (bool(own), len(cases))  # cases are only ever added
        known = self.theirs.get(of)
        if known is None or known[0] != state:
            known = state, tuple(p for p in mention.people if not self.roll.is_worker(p, cases))
            self.theirs[of] = known
        return known[1]

    def addressed(self, passage: int, word: int) -> tuple[tuple[PersonId, ...], bool]:
        """Whom `you` means there, workers aside, and whether all of them: whom the letter greets, else who reads it."""
        here = self.passages[passage]
        subject = here.place is Place.SUBJECT
        places = {Place.BODY} if subject else {here.place}
        end = bisect_right(self.greetings, (passage, word), key=lambda g: (g.passage, g.first))
        order = iter(self.greetings) if subject else reversed(self.greetings[max(0, end - NEAREST) : end])
        near = (
            g for g in order if self.passages[g.passage].part == here.part and self.passages[g.passage].place in places
        )
        if greeting := next(near, None):
            return tuple(p for p in greeting.people if not self.is_worker(p, here.part)), greeting.every
        return tuple(p for p in self.recipients if not self.roll.is_worker(p)), True

    def nobody_is_meant(self) -> bool:
        """Nobody is named, described or greeted, no case is named, and only workers write and read."""
        return (
            not any(self.mentions.values())
            and not any(self.named.values())
            and not self.greetings
            and all(self.roll.is_worker(person) for person in self.correspondents)
        )

    def is_told(self, passage: int, word: int) -> bool:
        """Is anything sensitive said in the sentence of a word?"""
        if self.told is None:
            self.told = {
                (h.passage, self.texts[h.passage].sentence[h.first]) for h in self.hits if h.category != "family"
            }
        return (passage, self.texts[passage].sentence[word]) in self.told

    def headed_by(self, part: int, cases: Iterable[CaseId]) -> Iterable[CaseId]:
        """Of several cases that a part names, those whose reference stands in a title of it; else all."""
        if part not in self.headed:
            titles = [t.raw for p, t in zip(self.passages, self.texts, strict=True) if p.title and p.part == part]
            self.headed[part] = tuple(c for c in cases if any(self.roll.cases[c].reference in raw for raw in titles))
        return self.headed[part] or cases

    def part_of(self, mention: Mention) -> int:
        return self.passages[mention.passage].part

    def shared_cases(self) -> set[CaseId]:
        """Cases in which the sender and a recipient both are or were."""
        sent = self.roll.cases_of_any(self.sender)
        return sent & self.roll.cases_of_any(self.recipients)
