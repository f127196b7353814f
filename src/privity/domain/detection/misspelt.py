"""Full names with a letter wrong: looked for only where something sensitive is said."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.names import Names, joins
from privity.domain.detection.ordinary import NEVER_NAMES, PARTICLES, ROADS_BEFORE, SAID_BEFORE_A_NAME
from privity.domain.detection.scans import scan
from privity.domain.detection.words import Text

NO_GIVEN_NAMES = SAID_BEFORE_A_NAME | ROADS_BEFORE
MOST_BETWEEN = 2  # middle names between first name and surname


class Misspelt:
    """Surnames by length, so that few are compared; a word is compared once and remembered."""

    __slots__ = ("_by_length", "_names", "_near", "_scanned")

    def __init__(self, names: Names) -> None:
        self._names = names
        by_length: dict[int, list[str]] = defaultdict(list)
        for surname in names.surnames:
            by_length[len(surname)].append(surname)
        self._by_length = dict(by_length)
        self._scanned: dict[str, list[str]] = defaultdict(list)
        for surname in names.surnames:
            self._scanned[scan(surname)].append(surname)
        self._near = lru_cache(maxsize=20000)(self._surnames_near)

    def find(self, text: Text, passage: int, sentence: tuple[int, int], taken: list[Mention]) -> Iterator[Mention]:
        written = text.raw[text.starts[sentence[0]] : text.ends[sentence[1] - 1]]
        if (written[0].isupper() and written[1:].islower()) or sum(map(str.isupper, written)) == 1:
            return  # a first name and a surname have a capital each, or nothing in the sentence has one
        free = [
            k
            for k in range(*sentence)
            if not any(m.first <= k < m.last and m.strength > Strength.FAMILIAR for m in taken)
        ]
        allowed = {
            k for k in free if text.folds[k] not in NEVER_NAMES and len(text.folds[k]) > 1 and text.folds[k].isalpha()
        }
        small = text.raw[text.starts[sentence[0]] : text.ends[sentence[1] - 1]].islower()
        for i in sorted(allowed):
            joined = ""
            for end in range(i + 1, min(i + 3, sentence[1]) + 1):
                if end - 1 not in allowed or (end > i + 1 and not joins(text, end - 2)):
                    break
                joined += text.folds[end - 1]
                if not (text.capital(end - 1) or (small and self._beside_a_name(text, i, end, joined))):
                    if text.folds[end - 1] in PARTICLES:
                        continue  # de la Haye
                    break
                if joined in SAID_BEFORE_A_NAME:
                    continue
                for surname in self._near(joined):
                    yield from self._with_given(text, passage, (i, end), surname, allowed)

    def _beside_a_name(self, text: Text, i: int, end: int, joined: str) -> bool:
        """In a sentence without capitals, one of the two words is spelt right."""
        near = (text.folds[k] for k in (i - 1, i - 2, end) if 0 <= k < len(text))
        return self._names.is_surname(joined) or any(self._names.is_given(word) for word in near)

    def _surnames_near(self, word: str) -> tuple[str, ...]:
        found: list[str] = []
        for length in range(len(word) - 2, len(word) + 3):
            choices = self._by_length.get(length)
            if choices:
                cutoff = _slips(length)
                found += [
                    m[0] for m in process.extract(word, choices, scorer=OSA.distance, score_cutoff=cutoff, limit=None)
                ]
        return tuple(dict.fromkeys((*found, *self._scanned.get(scan(word), ()))))

    def _with_given(
        self, text: Text, passage: int, span: tuple[int, int], surname: str, allowed: set[int]
    ) -> Iterator[Mention]:
        i, end = span
        places = [
            k for k in range(i - 1, max(-1, i - 2 - MOST_BETWEEN), -1) if all(joins(text, j) for j in range(k, i))
        ]
        after = end < len(text) and (text.gap(end - 1).strip() == "," or text.word(i).isupper())
        if after and text.gap(end - 1).strip() in {",", ""}:
            places.append(end)
        for k in places:
            if k not in allowed or not (text.capital(k) or text.word(i).islower()):
                continue
            given = text.folds[k]
            if given in NO_GIVEN_NAMES or (k < i and self._names.is_given(text.folds[i]) and _goes_on(text, end)):
                continue  # in `Call Colin Davies`, Colin is no surname
            people = {
                form.person
                for n in self._names.surnames[surname]
                if (form := self._names.forms[n]).given and _alike(given, form.given[0])
            }
            if people:
                yield Mention(
                    passage=passage,
                    first=min(i, k),
                    last=max(end, k + 1),
                    people=tuple(sorted(people)),
                    strength=Strength.FULL,
                    why="a full name with a letter wrong stands there",
                    misspelt=True,
                )


def _goes_on(text: Text, end: int) -> bool:
    return end < len(text) and text.capital(end) and joins(text, end - 1)


def _alike(given: str, recorded: str) -> bool:
    return OSA.distance(given, recorded, score_cutoff=2) <= _slips(len(recorded)) or scan(given) == scan(recorded)


def _slips(length: int) -> int:
    return 2 if length >= 8 else 1
