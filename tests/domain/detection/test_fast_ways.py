"""The fast ways of reading a text find exactly what the plain ways find: words, phrases, dates."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from privity.domain.detection.phrases import Phrases, Step, parse
from privity.domain.detection.recognisers import RECOGNISERS, recognisers
from privity.domain.detection.words import ANY_WORD, Text, fold

LETTERS = st.sampled_from("abzAB09 .,;'`’´＇-\n\té\u0301\u200b\u00ad–ﬁŉﷺЖ日\x00\x01½²٣£“")
WRITTEN = st.text(alphabet=st.one_of(LETTERS, st.characters(exclude_categories=("Cs",))), max_size=60)
ENDINGS = ("", "", "", "", ".", ",", "\n", "; ", " and", "s", "’s", "é")


@given(WRITTEN)
def test_words_and_their_places_are_those_of_the_expression_that_defines_them(raw: str) -> None:
    text = Text(raw)
    if text.raw != raw:
        return  # it was written to be made out by a reader only, and is read as it is meant
    wanted = [(m.start(), m.end(), fold(m.group())) for m in ANY_WORD.finditer(raw) if fold(m.group())]
    if len(wanted) != len(text):
        return  # letters that stood apart were joined
    assert list(zip(text.starts, text.ends, text.folds, strict=True)) == wanted
    assert text.distinct == set(text.folds)
    assert all(text.folds[i] == word for word, places in text.where.items() for i in places)
    some = set(text.folds[::2])
    assert text.places(some) == [i for i, word in enumerate(text.folds) if word in some]


def test_more_kinds_of_letters_than_are_replaced_one_by_one() -> None:
    raw = "".join(chr(0x430 + n) for n in range(32)) + " — “Ella”’s " + "".join(chr(0x3B1 + n) for n in range(25))
    assert Text(raw).folds == [fold(m.group()) for m in ANY_WORD.finditer(raw)]


def test_phrases_are_found_wherever_trying_each_at_each_word_finds_them() -> None:
    every = [line for module in RECOGNISERS.values() for line in module.PHRASES.splitlines() if line.strip()]
    quick, steps = Phrases((line, n) for n, line in enumerate(every)), [parse(line) for line in every]
    found = 0
    for seed in range(100):
        text = Text(_phrases(Random(seed)))  # noqa: S311 - nothing secret: texts must come again from their seed
        slow = {
            (i, last, n)
            for n, phrase in enumerate(steps)
            for i in range(len(text))
            if (last := _tried(text, i, i, phrase))
        }
        assert set(quick.find(text)) == slow
        found += len(slow)
    assert found > 500, "hardly a phrase was found either way"


def _tried(text: Text, begun: int, i: int, steps: tuple[Step, ...]) -> int:
    """Written for itself: one past the last word that the steps take, each step that may be absent taken if it can be."""
    if not steps:
        return i
    there = i < len(text) and text.sentence[i] == text.sentence[begun]
    word = text.folds[i] if there else ""
    first = steps[0]
    fits = first.anything or word in first.words or any(word.startswith(stem) for stem in first.stems)
    fits = fits or (there and word in first.capitals and text.word(i).isupper())
    if there and fits and (last := _tried(text, begun, i + 1, steps[1:])):
        return last
    return _tried(text, begun, i, steps[1:]) if first.optional else 0


def _phrases(rng: Random) -> str:
    """Phrases of the recognisers with steps left out and words run on, and words of others between them."""
    said: list[str] = []
    for _ in range(8):
        for step in rng.choice(recognisers().written()):
            if step.optional and rng.random() < 0.5:
                continue
            words = [*step.words, *step.stems, *(word.upper() for word in step.capitals)] or ["then"]
            said.append(rng.choice(words) + rng.choice(ENDINGS))
    return " ".join(said)
