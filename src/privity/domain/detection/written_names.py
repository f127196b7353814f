"""Names in forms and file names: beside labels, run together, cut at the end of a line, with figures for letters."""

import re
from collections.abc import Iterator
from typing import Protocol

from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

SURNAME_LABELS = listed("surname surnames lastname familyname")
GIVEN_LABELS = listed("forename forenames firstname firstnames givenname givennames")
BEFORE_NAME = {"last": "surname", "family": "surname", "first": "given", "given": "given", "christian": "given"}
LABELS = SURNAME_LABELS | GIVEN_LABELS | BEFORE_NAME.keys() | {"name", "names"}
APART = 14  # words between the two labels of one person, at most
MOST_SURNAME_WORDS = 4
LINE_END = re.compile(r"[-‐‑][ \t]*\n[>\s]*")
SHORTEST_RUN = 7
LONGEST_RUN = 40
FEW_WORDS = 60
SHORTEST_MASKED = 2
FIGURES_FOR_LETTERS = (str.maketrans("0134578", "oleastb"), str.maketrans("0134578", "oieastb"))


class Known(Protocol):
    """What is asked of the index of names."""

    def is_name(self, word: str) -> bool: ...

    def is_surname(self, word: str) -> bool: ...

    def pair(self, given: str, surname: str) -> tuple[int, ...]: ...


def mend(text: Text, names: Known) -> None:
    """Ren0uf and E1la are read as they are meant, and Re-nouf at the end of a line, where somebody is called so."""
    for word in text.distinct:
        if not (word.isalpha() or word.isdigit()) and (meant := _meant(word, names)):
            text.read_as(word, meant)
    if "-\n" in text.raw or "‐\n" in text.raw:
        runs = [
            (i, i + 2)
            for i in range(len(text) - 1)
            if LINE_END.fullmatch(text.gap(i))
            and not text.capital(i + 1)
            and names.is_name(text.folds[i] + text.folds[i + 1])
        ]
        if runs:
            text.join(runs)


def _meant(word: str, names: Known) -> str | None:
    for figures in FIGURES_FOR_LETTERS:
        letters = word.translate(figures)
        if letters.isalpha() and len(letters) > SHORTEST_MASKED and names.is_name(letters):
            return letters
    return None


def labelled(text: Text, names: Known) -> Iterator[tuple[int, int, tuple[int, int], tuple[int, ...]]]:
    """`Surname: Renouf  First names: Ella Mary`: first word, one past the last, the given names' place, the forms."""
    labels = _labels(text)
    for at, kind in labels:
        if kind != "surname":
            continue
        for first, other in labels:
            if other == "given" and abs(first - at) <= APART:
                for key in _keys(text, at):
                    if first < len(text) and (forms := names.pair(text.folds[first], key)):
                        last = first + 1
                        while (
                            last < len(text)
                            and text.gap(last - 1) == " "
                            and text.capital(last)
                            and not _is_label(text, last)
                        ):
                            last += 1
                        yield min(at, first), max(at + 1, last), (first, last), forms


def _labels(text: Text) -> list[tuple[int, str]]:
    """Where what a label announces begins."""
    found: list[tuple[int, str]] = []
    for i in text.places(LABELS):
        word = text.folds[i]
        if word in SURNAME_LABELS:
            found.append((i + 1, "surname"))
        elif word in GIVEN_LABELS:
            found.append((_past_plural(text, i + 1), "given"))
        elif word in BEFORE_NAME and i + 1 < len(text) and text.folds[i + 1] in {"name", "names"}:
            found.append((_past_plural(text, i + 2), BEFORE_NAME[word]))
    return found


def _past_plural(text: Text, i: int) -> int:
    """First name(s)"""
    return i + 1 if i < len(text) and text.folds[i] == "s" else i


def _is_label(text: Text, i: int) -> bool:
    return text.folds[i] in LABELS


def _keys(text: Text, at: int) -> Iterator[str]:
    joined = ""
    for k in range(at, min(at + MOST_SURNAME_WORDS, len(text))):
        joined += text.folds[k]
        yield joined


def run_together(text: Text, names: Known) -> Iterator[tuple[int, tuple[int, ...]]]:
    """ellarenouf, as the front of a mail address or a file is called: the word, and the forms."""
    if not ("@" in text.raw or "://" in text.raw or len(text) <= FEW_WORDS):
        return
    for word in text.distinct:
        if not SHORTEST_RUN <= len(word) <= LONGEST_RUN:
            continue
        letters = word.rstrip("0123456789")
        if not letters.isalpha():
            continue
        for forms in _either_order(letters, names):
            yield from ((i, forms) for i in text.places({word}))


def _either_order(letters: str, names: Known) -> Iterator[tuple[int, ...]]:
    for cut in range(2, len(letters) - 1):
        for given, surname in ((letters[:cut], letters[cut:]), (letters[cut:], letters[:cut])):
            if names.is_surname(surname) and (forms := names.pair(given, surname)):
                yield forms
