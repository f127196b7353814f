"""Dates of birth: any way of writing a date, tied to the name or initials of whoever was born on it."""

import re
from collections.abc import Iterator
from datetime import date

from privity.domain.detection.words import Text

MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
NAMED = "|".join(f"{m}[a-z]*" for m in MONTHS)
FIGURES = re.compile(r"\b(\d{1,4})\s?[./\-–]\s?(\d{1,2})\s?[./\-–]\s?(\d{2,4})\b")
DAY_FIRST = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?[\s.\-/]*(?:of\s+)?({NAMED})[\s.,\-/]*(\d{{4}}|\d{{2}})\b", re.IGNORECASE
)
MONTH_FIRST = re.compile(rf"\b({NAMED})[\s.]*(\d{{1,2}})(?:st|nd|rd|th)?[\s,]+(\d{{4}})\b", re.IGNORECASE)
AROUND = 6  # words; a date has four at most
RUN = re.compile(r"\b(\d{2})(\d{2})(\d{4})\b")


def dates(text: Text) -> Iterator[tuple[int, int, date]]:
    """Every date that a run of characters can be read as; an ambiguous one is read both ways."""
    near = _near_figures(text)
    for match in _found(FIGURES, text, near):
        a, b, c = match.groups()
        readings = [(a, b, c)] if len(a) == 4 else [(c, b, a), (c, a, b)]
        yield from _valid(match, [(_year(y), int(m), int(d)) for y, m, d in readings])
    for match in _found(DAY_FIRST, text, near):
        yield from _valid(match, [(_year(match[3]), _month(match[2]), int(match[1]))])
    for match in _found(MONTH_FIRST, text, near):
        yield from _valid(match, [(_year(match[3]), _month(match[1]), int(match[2]))])
    for match in _found(RUN, text, near):
        yield from _valid(match, [(int(match[3]), int(match[2]), int(match[1]))])


def _near_figures(text: Text) -> list[tuple[int, int]]:
    """The stretches of text in which a date can stand: words with a figure, and a few words on either side."""
    figures = sorted(i for word, places in text.where.items() if not word.isalpha() for i in places)
    stretches: list[tuple[int, int]] = []
    for i in figures:
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
