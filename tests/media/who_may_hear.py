"""Who may hear whom in a random conference, and whether they heard more: without a clock.

A conference is cut into stretches: a new one with each part, and each time that somebody has left a part. In each stretch each
person sends a tone of its own, begun after the chair's desk said that whoever had to go is out: who hears it was connected then.
"""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.media.world import FAMILY, FATHER, MOTHER, TOGETHER

from privity.domain.people import PersonId

RELATIVES = frozenset({MOTHER, FATHER})
THEIRS = frozenset({str(TOGETHER), str(FAMILY)})  # what relatives may hear; every other part is for professionals
FIRST, STEP, STRETCHES = 400, 100, 19  # hertz; five people in 19 stretches: up to 9,800 Hz
NOBODY = 0  # the stretch of those who are in no part
ROOM = frozenset({"joining", "part"})
COMING = frozenset({"question", "called", "joining"})  # "called": told to make a connection, and not yet told where to
DRAINS = 0.3  # seconds after the desk's proof in which what had been received already is still decoded
LATE = 2.5  # seconds in which whoever must go has been told so


class TooLong(Exception):
    """There are no more tones for another stretch."""


@dataclass(slots=True)
class WhoMayHear:
    people: Sequence[PersonId]
    clock: Callable[[], float] = time.monotonic
    heard: list[set[PersonId]] = field(default_factory=lambda: [set()])  # who may hear each stretch
    of_part: dict[str, int] = field(default_factory=dict)
    kept_out: dict[tuple[PersonId, str], float] = field(default_factory=dict)  # since when; part "" is each of them
    states: dict[PersonId, list[tuple[float, str, str]]] = field(default_factory=dict)
    spans: list[tuple[str, float, float]] = field(
        default_factory=lambda: [("", 0.0, 0.0)]
    )  # of each stretch: part, times
    proofs: list[float] = field(default_factory=list)  # when the desk proved who was out
    lags: list[tuple[float, float]] = field(default_factory=list)  # when this process itself came late, and how much
    moved: bool = False  # somebody has left a part since the last stretch began
    drained_at: float = 0.0  # until then what stands was forwarded still: a gate that was killed, its lease running out
    violations: list[str] = field(default_factory=list)

    def tone(self, person: PersonId, stretch: int) -> int:
        return FIRST + STEP * (stretch * len(self.people) + self.people.index(person))

    def tone_now(self, person: PersonId) -> int:
        """Silent between the one and the other: the room may have opened before they are told so."""
        place, part = self.state(person)
        if place in COMING:
            return 0
        return self.tone(person, self.of_part.get(part, NOBODY) if place == "part" else NOBODY)

    def state(self, person: PersonId) -> tuple[str, str]:
        of = self.states.get(person)
        return (of[-1][1], of[-1][2]) if of else ("away", "")

    def may(self, person: PersonId, part: str) -> bool:
        return not (self._not_theirs(person, part) or {(person, part), (person, "")} & self.kept_out.keys())

    @staticmethod
    def _not_theirs(person: PersonId, part: str) -> bool:
        return person in RELATIVES and part not in THEIRS

    def told(self, person: PersonId, place: str, part: str, at: float | None = None) -> None:
        """What the gate says of somebody, against what it may say."""
        at = self.clock() if at is None else at
        if self.state(person)[0] == "part" and place != "part":
            self.moved = True
        self.states.setdefault(person, []).append((at, place, part))
        if place not in ROOM:
            return
        since = max((self.kept_out.get((person, p), 0.0) for p in (part, "")), default=0.0)
        if self._not_theirs(person, part) or (not self.may(person, part) and at > since + LATE):
            self.violations.append(f"the gate lets {person} into {part}")
        elif self.may(person, part):
            if part not in self.of_part:
                self.of_part[part] = self._begun(part, set())
            for stretch, (of, _, ended) in enumerate(self.spans):  # word of it may have come late
                if of == part and ended > at:
                    self.heard[stretch].add(person)

    def called(self, part: str) -> None:
        """With the next person who is let in a stretch begins; also if the part had been on, and was interrupted."""
        if part not in {p for place, p in map(self.state, self.people) if place in ROOM}:
            self._ended(part)

    def _ended(self, part: str) -> None:
        if (stretch := self.of_part.pop(part, None)) is not None:
            self.spans[stretch] = (part, self.spans[stretch][1], self.clock())

    def keep_out(self, person: PersonId, part: str = "") -> None:
        self.kept_out.setdefault((person, part), self.clock())

    def let_in(self, person: PersonId, part: str) -> None:
        self.kept_out.pop((person, part), None)

    @property
    def overstaying(self) -> list[PersonId]:
        return [p for p in self.people for place, part in [self.state(p)] if place in ROOM and not self.may(p, part)]

    def next_stretch(self) -> None:
        """Only those who are in the part now may hear what is said from here on."""
        self.moved = False
        for part in {part for place, part in map(self.state, self.people) if place == "part"}:
            self._ended(part)
            there = {p for p in self.people if self.state(p) in {("part", part), ("joining", part)}}
            self.of_part[part] = self._begun(part, there)

    def nobody(self) -> None:
        """The gate is dead, and its lease has run out: whatever pages believe, nothing may be heard."""
        now = self.clock()
        for person in self.people:
            self.states.setdefault(person, []).append((now, "away", ""))
        for part in list(self.of_part):
            self._ended(part)
        self.moved = False

    def _begun(self, part: str, people: set[PersonId]) -> int:
        if len(self.heard) == STRETCHES:
            raise TooLong
        self.heard.append(people)
        self.spans.append((part, self.clock(), float("inf")))
        return len(self.heard) - 1

    # --- afterwards ----------------------------------------------------------------------------------------------------

    def judge_tones(self, person: PersonId, tones: Iterable[int]) -> int:
        """How many tones were theirs to hear; the others are violations."""
        theirs = 0
        for tone in set(tones):
            stretch, owner = divmod((tone - FIRST) // STEP, len(self.people))
            if tone < FIRST or stretch >= len(self.heard) or person not in self.heard[stretch]:
                self.violations.append(f"{person} heard {tone} Hz: {self.people[owner]} in stretch {stretch}")
            else:
                theirs += self.people[owner] != person
        return theirs

    def judge_frames(self, person: PersonId, between: Callable[[float, float], dict[str, int]]) -> None:
        """Nothing at all is decoded while somebody is in no part."""
        states = self.states.get(person, [])
        for (at, place, _), following in zip(states, [*(s[0] for s in states[1:]), self.clock()], strict=True):
            if place == "part":
                continue
            was_in = max((s[0] for s in states if s[0] < at and s[1] == "part"), default=None)
            since = at
            if was_in is not None:
                left = min(s[0] for s in states if s[0] > was_in and s[1] != "part")
                proven = next((proof for proof in self.proofs if proof > left), left + 2 * LATE)
                since = max(at, proven + DRAINS + sum(lag for when, lag in self.lags if left <= when <= proven + LATE))
            since = max(since, self.drained_at)
            got = {kind: n for kind, n in between(since, following).items() if n} if following > since else {}
            if got:
                self.violations.append(f"{person} got {got} while {place}")
