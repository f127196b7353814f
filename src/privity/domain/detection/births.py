"""Dates of birth: any way of writing a date, tied to the name or initials of whoever was born on it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise

from privity.domain.detection.words import Text

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
NAMED = "|".join(f"{m}[a-z]*" for m in MONTHS)
FIGURES = re.compile(r"\b(\d{1,4})\s?[./\-–]\s?(\d{1,2})\s?[./\-–]\s?(\d{2,4})\b")
DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[\s.\-/]*(?:of\s+)?({NAMED})[\s.,\-/]*(\d{{4}}|\d{{2}})\b(?![.:]\d)", re.IGNORECASE
)
MONTH_FIRST = re.compile(rf"\b({NAMED})[\s.]*(\d{{1,2}})(?:st|nd|rd|th)?[\s,]+(\d{{4}})\b", re.IGNORECASE)
AROUND = 6  # words; a date has four at most
ANY_MONTH = re.compile("|".join(MONTHS))
MOST_WORDS = 3  # between a month's name and the figure: `12 of May`
RUN_OF = 8
RUN = re.compile(r"\b(\d{2})(\d{2})(\d{4})\b")


def dates(text: Text) -> Iterator[tuple[int, int, date]]:
    """Every date that a run of characters can be read as; an ambiguous one is read both ways."""
    figures = text.places(text.figures)
    if not figures:
        return
    in_figures, in_words, in_a_run = _where(text, figures)
    for match in _found(FIGURES, text, in_figures):
        a, b, c = match.groups()
        readings = [(a, b, c)] if len(a) == 4 else [(c, b, a), (c, a, b)]
        yield from _valid(match, [(_year(y), int(m), int(d)) for y, m, d in readings])
    for match in _found(DAY_FIRST, text, in_words):
        yield from _valid(match, [(_year(match[3]), _month(match[2]), int(match[1]))])
    for match in _found(MONTH_FIRST, text, in_words):
        yield from _valid(match, [(_year(match[3]), _month(match[1]), int(match[2]))])
    for match in _found(RUN, text, in_a_run):
        yield from _valid(match, [(int(match[3]), int(match[2]), int(match[1]))])


def _where(text: Text, figures: list[int]) -> tuple[list[tuple[int, int]], ...]:
    """Where a date can stand in figures, with a month's name, in a run: most numbers are not next to either."""
    beside = [a for a, b in pairwise(figures) if b - a == 1]
    named = text.places(set(filter(_with_month, text.distinct)))
    known = set(figures)
    dated = [i for i in named if not known.isdisjoint(range(i - MOST_WORDS, i + MOST_WORDS + 1))]
    runs = [i for i in figures if len(text.folds[i]) >= RUN_OF]
    return _stretches(text, beside), _stretches(text, dated), _stretches(text, runs)


@lru_cache(maxsize=65536)
def _with_month(word: str) -> bool:
    return ANY_MONTH.search(word) is not None


def _stretches(text: Text, places: list[int]) -> list[tuple[int, int]]:
    """Words, and a few on either side."""
    stretches: list[tuple[int, int]] = []
    for i in places:
        start, end = text.starts[max(0, i - AROUND)], text.ends[min(len(text) - 1, i + AROUND)] + 1
        if stretches and start <= stretches[-1][1]:
            start = stretches.pop()[0]
        stretches.append((start, end))
    return stretches


def _found(pattern: re.Pattern[str], text: Text, near: list[tuple[int, int]]) -> Iterator[re.Match[str]]:
    for start, end in near:
        yield from pattern.finditer(text.raw, start, end)


def _valid(match: re.Match[str], readings: list[tuple[int, int, int]]) -> Iterator[tuple[int, int, date]]:
    for year, month, day in dict.fromkeys(readings):
        try:
            yield match.start(), match.end(), date(year, month, day)
        except ValueError:
            continue


def _month(name: str) -> int:
    return MONTHS.index(name[:3].lower()) + 1


def _year(written: str) -> int:
    year = int(written)
    return year if len(written) > 2 else 2000 + year if year < 40 else 1900 + year
