"""Full names with a letter wrong: looked for only where something sensitive is said."""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.names import Names, joins
from privity.domain.detection.ordinary import NEVER_NAMES, PARTICLES
from privity.domain.detection.words import Text

MOST_BETWEEN = 2  # middle names between first name and surname


class Misspelt:
    """Surnames by length, so that few are compared; a word is compared once and remembered."""

    __slots__ = ("_by_length", "_names", "_near")

    def __init__(self, names: Names) -> None:
        self._names = names
        by_length: dict[int, list[str]] = defaultdict(list)
        for surname in names.surnames:
            by_length[len(surname)].append(surname)
        self._by_length = dict(by_length)
        self._near = lru_cache(maxsize=20000)(self._surnames_near)

    def find(self, text: Text, passage: int, sentence: tuple[int, int], taken: list[Mention]) -> Iterator[Mention]:
        free = [
            k
            for k in range(*sentence)
            if not any(m.first <= k < m.last and m.strength > Strength.FAMILIAR for m in taken)
        ]
        allowed = {
            k for k in free if text.folds[k] not in NEVER_NAMES and len(text.folds[k]) > 1 and text.folds[k].isalpha()
        }
        for i in sorted(allowed):
            joined = ""
            for end in range(i + 1, min(i + 3, sentence[1]) + 1):
                if end - 1 not in allowed or (end > i + 1 and not joins(text, end - 2)):
                    break
                joined += text.folds[end - 1]
                if not text.capital(end - 1):
                    if text.folds[end - 1] in PARTICLES:
                        continue  # de la Haye
                    break
                for surname in self._near(joined):
                    yield from self._with_given(text, passage, (i, end), surname, allowed)

    def _surnames_near(self, word: str) -> tuple[str, ...]:
        found: list[str] = []
        for length in range(len(word) - 2, len(word) + 3):
            choices = self._by_length.get(length)
            if choices:
                cutoff = _slips(length)
                found += [
                    m[0] for m in process.extract(word, choices, scorer=OSA.distance, score_cutoff=cutoff, limit=None)
                ]
        return tuple(found)

    def _with_given(
        self, text: Text, passage: int, span: tuple[int, int], surname: str, allowed: set[int]
    ) -> Iterator[Mention]:
        i, end = span
        places = [
            k for k in range(i - 1, max(-1, i - 2 - MOST_BETWEEN), -1) if all(joins(text, j) for j in range(k, i))
        ]
        if end < len(text) and text.gap(end - 1).strip() in {",", ""}:
            places.append(end)
        for k in places:
            if k not in allowed or not text.capital(k):
                continue
            given = text.folds[k]
            people = {
                form.person
                for n in self._names.surnames[surname]
                if (form := self._names.forms[n]).given
                and OSA.distance(given, form.given[0], score_cutoff=2) <= _slips(len(form.given[0]))
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


def _slips(length: int) -> int:
    return 2 if length >= 8 else 1
