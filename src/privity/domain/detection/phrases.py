"""The small language in which recognisers and kinship write what they look for.

Words in a row; `a|b` either; `stem*` any ending; `?word` may be absent; `_` any one word or none;
a word in CAPITALS stands for itself in capitals only.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Generic, TypeVar

from privity.domain.detection.words import Text, fold

T = TypeVar("T")
STEM_LENGTHS = range(2, 25)
MOST_WORDS = 100_000
MOST_PAIRS = 100_000


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

    def may_take(self, word: str) -> bool:
        """Whether it takes the word when its letters are written as they must be."""
        return word in self.words or word in self.capitals or bool(self.stems and word.startswith(self.stems))


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


@dataclass(frozen=True, slots=True)
class _Phrase(Generic[T]):
    """A parsed phrase, by its place among them. `seconds` are the steps that its second word may fit; None where any word may follow."""

    steps: tuple[Step, ...]
    meaning: T
    seconds: tuple[Step, ...] | None
    needs: frozenset[str] | None  # of these words one must stand somewhere; None where no step is words alone
    in_a_row: bool  # no step may be absent: as many words as steps
    number: int

    def may_go_on(self, word: str | None) -> bool:
        """Whether it may stand where its first word is followed by this one (None: the sentence ends)."""
        if self.seconds is None:
            return True
        return word is not None and any(step.may_take(word) for step in self.seconds)


class Phrases(Generic[T]):
    """Many phrases, each standing for something, found in one pass over the distinct words of a text.

    Phrases are tried only where their first two words fit, and which phrases fit a pair of words is remembered.
    """

    __slots__ = ("_exact", "_following", "_phrases", "_remembered", "_stems")

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[_Phrase[T]]] = defaultdict(list)
        self._stems: dict[str, list[_Phrase[T]]] = defaultdict(list)
        self._following: dict[str, _Following[T]] = {}
        self._remembered = 0
        self._phrases: list[_Phrase[T]] = []
        for number, (written, meaning) in enumerate(phrases):
            steps = parse(written)
            if steps[0].optional or any(len(stem) not in STEM_LENGTHS for stem in steps[0].stems):
                raise ValueError(f"this phrase would never be found: {written}")
            in_a_row = not any(step.optional for step in steps)
            phrase = _Phrase(steps, meaning, _seconds(steps), _needs(steps), in_a_row, number)
            self._phrases.append(phrase)
            for word in steps[0].words | steps[0].capitals:
                self._exact[word].append(phrase)
            for stem in steps[0].stems:
                self._stems[stem].append(phrase)

    def steps(self) -> list[tuple[Step, ...]]:
        return [phrase.steps for phrase in self._phrases]

    def find(self, text: Text) -> list[tuple[int, int, T]]:
        """First word, one past the last, and what the phrase stands for; overlaps included."""
        found: list[tuple[int, int, T]] = []
        stands: dict[frozenset[str], bool] = {}
        for i, phrase in self._begun(text):
            if phrase.needs is not None:
                present = stands.get(phrase.needs)
                if present is None:
                    present = stands[phrase.needs] = not phrase.needs.isdisjoint(text.distinct)
                if not present:
                    continue
            if last := _row(text, i, phrase.steps) if phrase.in_a_row else _match(text, i, phrase.steps, 0):
                found.append((i, last, phrase.meaning))
        found.sort(key=itemgetter(0))
        return found

    def _begun(self, text: Text) -> Iterator[tuple[int, _Phrase[T]]]:
        """Where the first two words of a phrase stand."""
        folds, sentence, count = text.folds, text.sentence, len(text)
        for word, places in text.where.items():
            following = self._following.get(word) or self._starting(word)
            if not following.starting:
                continue
            pairs = following.pairs
            for i in places:
                after = folds[i + 1] if i + 1 < count and sentence[i + 1] == sentence[i] else None
                fitting = pairs.get(after)
                for phrase in self._fitting(following, after) if fitting is None else fitting:
                    yield i, phrase

    def _starting(self, word: str) -> "_Following[T]":
        starting = list(self._exact.get(word, ()))
        for length in STEM_LENGTHS:
            if length <= len(word):
                starting.extend(self._stems.get(word[:length], ()))
        following = _Following(tuple(starting), {})
        if len(self._following) < MOST_WORDS:  # bounded, whatever is sent
            self._following[word] = following
        return following

    def _fitting(self, following: "_Following[T]", after: str | None) -> tuple[_Phrase[T], ...]:
        fitting = tuple(phrase for phrase in following.starting if phrase.may_go_on(after))
        if self._remembered < MOST_PAIRS:
            self._remembered += 1
            following.pairs[after] = fitting
        return fitting


@dataclass(frozen=True, slots=True)
class _Following(Generic[T]):
    """The phrases that begin with a word, and of those the ones that fit the word after it."""

    starting: tuple[_Phrase[T], ...]
    pairs: dict[str | None, tuple[_Phrase[T], ...]]


def _seconds(steps: tuple[Step, ...]) -> tuple[Step, ...] | None:
    found: list[Step] = []
    for step in steps[1:]:
        if step.anything:
            return None
        found.append(step)
        if not step.optional:
            return tuple(found)
    return None  # it may end after its first word


def _needs(steps: tuple[Step, ...]) -> frozenset[str] | None:
    """Of the later words that may not be absent, the fewest choices."""
    choices = [step.words | step.capitals for step in steps[1:] if not (step.optional or step.stems)]
    return min(choices, key=len, default=None)


def _row(text: Text, i: int, steps: tuple[Step, ...]) -> int:
    """As `_match`, where no step may be absent: most phrases, so this is what reading costs."""
    folds, sentence, last = text.folds, text.sentence, i + len(steps)
    if last > len(folds) or sentence[last - 1] != sentence[i]:
        return 0
    for at, step in enumerate(steps, i):
        word = folds[at]
        if not (
            word in step.words
            or (step.stems and word.startswith(step.stems))
            or (word in step.capitals and text.word(at).isupper())
        ):
            return 0
    return last


def _match(text: Text, i: int, steps: tuple[Step, ...], at: int) -> int:
    """One past the last word that the steps take from word i on; 0 where they do not fit."""
    if at == len(steps):
        return i
    step = steps[at]
    goes_on = i < len(text.folds) and (at == 0 or text.sentence[i] == text.sentence[i - 1])
    if goes_on and step.takes(text, i) and (last := _match(text, i + 1, steps, at + 1)):
        return last
    return _match(text, i, steps, at + 1) if step.optional else 0
