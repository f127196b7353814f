"""What each category sounds like: one file each, with examples that hold and examples that do not.

To add words, put a phrase into that category's `PHRASES` (the language is in `detection/phrases.py`), and a sentence
into `VALID` that needs it; what only sounds alike goes into `NOT`, with a sentence in `INVALID`.
"""

from collections import defaultdict
from functools import cache
from types import ModuleType

from privity.domain.detection.phrases import Phrases, Step
from privity.domain.detection.recognisers import (
    abuse,
    address,
    adoption,
    complaint,
    contact,
    criminal,
    domestic_abuse,
    education,
    ethnicity,
    family,
    finance,
    health,
    identity,
    immigration,
    legal_advice,
    mental_health,
    opinion,
    police_information,
    religion,
    sexual_abuse,
    sexual_life,
    source_identity,
    staff_conduct,
    substance_use,
)
from privity.domain.detection.words import Text

RECOGNISERS: dict[str, ModuleType] = {
    module.__name__.rpartition(".")[2]: module
    for module in (
        abuse,
        address,
        adoption,
        complaint,
        contact,
        criminal,
        domestic_abuse,
        education,
        ethnicity,
        family,
        finance,
        health,
        identity,
        immigration,
        legal_advice,
        mental_health,
        opinion,
        police_information,
        religion,
        sexual_abuse,
        sexual_life,
        source_identity,
        staff_conduct,
        substance_use,
    )
}

ANY = "*"
HEADINGS = frozenset({"pension", "pensions", "re", "fw", "fwd"})
# Said of anything, they make it a lesson, a policy or a calendar entry, and no fact about anybody.
GENERAL = (
    "awareness _ training|course|week|day|month|session|campaign|workshop|raising|event",
    "training|course|workshop|seminar|webinar|newsletter|leaflet|policy on|about|around _ _ _",
)


class Recognisers:
    """All categories in one pass: (first word, one past the last, category)."""

    __slots__ = ("_not", "_phrases")

    def __init__(self) -> None:
        self._phrases = Phrases(
            (phrase, name) for name, module in RECOGNISERS.items() for phrase in _lines(module.PHRASES)
        )
        spared = [(p, name) for name, m in RECOGNISERS.items() for p in _lines(m.NOT)]
        self._not = Phrases([*spared, *((g, ANY) for g in GENERAL)])

    def written(self) -> list[tuple[Step, ...]]:
        return self._phrases.steps()

    def find(self, text: Text) -> list[tuple[int, int, str]]:
        found = self._phrases.find(text)
        if not found:
            return []
        spared: dict[str, set[int]] = defaultdict(set)
        for first, last, category in self._not.find(text):
            # A general phrase spares the two words before it as well: `domestic abuse awareness training`.
            spared[category].update(range(first - 2 if category == ANY else first, last))
        found = [h for h in found if not _no_saying(text, *h)]
        free = [h for h in found if spared[h[2]].isdisjoint(range(*h[:2])) and spared[ANY].isdisjoint(range(*h[:2]))]
        return _widest(free)


def _no_saying(text: Text, first: int, last: int, category: str) -> bool:
    """`Pension`, the whole of a subject, is a heading; Faith, straight before a surname, is somebody's first name."""
    if category == "finance":
        return HEADINGS.issuperset(text.folds)
    if category != "religion" or last - first > 1 or text.folds[first] != "faith" or last >= len(text):
        return False
    surname = text.word(last)
    return text.word(first) == "Faith" and text.gap(first) == " " and surname.istitle()


@cache
def recognisers() -> Recognisers:
    """The same for every department."""
    return Recognisers()


def _lines(written: str) -> list[str]:
    return [line.strip() for line in written.splitlines() if line.strip()]


def _widest(hits: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Of one category's hits that overlap, the widest."""
    kept: list[tuple[int, int, str]] = []
    taken: dict[str, set[int]] = defaultdict(set)
    for hit in sorted(hits, key=lambda h: (h[0] - h[1], h[0])):
        words = range(*hit[:2])
        if taken[hit[2]].isdisjoint(words):
            taken[hit[2]].update(words)
            kept.append(hit)
    return sorted(kept)
