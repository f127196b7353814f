"""The small language in which recognisers and kinship write what they look for.

Words in a row; `a|b` either; `stem*` any ending; `?word` may be absent; `_` any one word or none;
a word in CAPITALS stands for itself in capitals only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, TypeVar

from privity.domain.detection.words import Text, fold

T = TypeVar("T")
STEM_LENGTHS = range(2, 13)


@dataclass(frozen=True, slots=True)
class Step:
    """One word of a phrase: any of `words`, or one that begins with any of `stems`."""

    words: frozenset[str]
    stems: tuple[str, ...]
    capitals: frozenset[str]
    optional: bool = False
    anything: bool = False

    def takes(self, text: Text, i: int) -> bool:
        if self.anything:
            return True
        word = text.folds[i]
        if word in self.words or (self.stems and word.startswith(self.stems)):
            return True
        return word in self.capitals and text.word(i).isupper()


def parse(phrase: str) -> tuple[Step, ...]:
    return tuple(_step(word) for word in phrase.split())


@lru_cache(maxsize=4096)
def _step(written: str) -> Step:
    if written == "_":
        return Step(frozenset(), (), frozenset(), optional=True, anything=True)
    choices = written.lstrip("?").split("|")
    fixed = [c for c in choices if not c.endswith("*")]
    capitals = frozenset(fold(c) for c in fixed if c.isupper())
    return Step(
        words=frozenset(fold(c) for c in fixed if not c.isupper()),
        stems=tuple(fold(c[:-1]) for c in choices if c.endswith("*")),
        capitals=capitals,
        optional=written.startswith("?"),
    )


class Phrases(Generic[T]):
    """Many phrases, each standing for something, found in one pass over the words."""

    __slots__ = ("_exact", "_seen", "_stems")

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[tuple[tuple[Step, ...], T]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[tuple[Step, ...], T]]] = defaultdict(list)
        self._seen: dict[str, tuple[tuple[tuple[Step, ...], T], ...]] = {}
        for phrase, meaning in phrases:
            steps = parse(phrase)
            for word in steps[0].words | steps[0].capitals:
                self._exact[word].append((steps, meaning))
            for stem in steps[0].stems:
                self._stems[stem].append((steps, meaning))

    def find(self, text: Text) -> Iterator[tuple[int, int, T]]:
        """First word, one past the last, and what the phrase stands for; overlaps included."""
        seen = self._seen
        for i, word in enumerate(text.folds):
            starting = seen.get(word)
            if starting is None:
                starting = self._starting(word)
            for steps, meaning in starting:
                last = _match(text, i, steps, 0)
                if last:
                    yield i, last, meaning

    def _starting(self, word: str) -> tuple[tuple[tuple[Step, ...], T], ...]:
        starting = list(self._exact.get(word, ()))
        for length in STEM_LENGTHS:
            if length <= len(word):
                starting.extend(self._stems.get(word[:length], ()))
        found = tuple(starting)
        if len(self._seen) < 200_000:  # bounded, whatever is sent
            self._seen[word] = found
        return found


def _match(text: Text, i: int, steps: tuple[Step, ...], at: int) -> int:
    """One past the last word that the steps take from word i on; 0 where they do not fit."""
    if at == len(steps):
        return i
    step = steps[at]
    goes_on = i < len(text) and (at == 0 or text.sentence[i] == text.sentence[i - 1])
    if goes_on and step.takes(text, i) and (last := _match(text, i + 1, steps, at + 1)):
        return last
    return _match(text, i, steps, at + 1) if step.optional else 0
