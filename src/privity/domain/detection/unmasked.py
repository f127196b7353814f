"""Words that are written so that a reader makes them out and a program does not: letters apart, letters as web codes."""

import re
from collections.abc import Set as AbstractSet
from string import ascii_lowercase
from urllib.parse import unquote_to_bytes

CODES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
BETWEEN_QUERY_WORDS = re.compile(r"(?<=[^\s+])\+(?=[^\s+])")
LINK = re.compile(r"https?://\S+|\b\w[\w.]*\.\w+/\S*\?\S+")
NOTHING = "\u2060"  # takes no room, and is folded away; so that every letter keeps its place
FEWEST = 4  # single letters in a row; two or three are initials
PARTED = re.compile(r"[ .\-_*\u00a0]")
HALF_SEEN = 2
SINGLE = frozenset(ascii_lowercase)


def decoded(raw: str) -> str:
    """`Ella%20Renouf` and `?q=12+Elm+Road` as they are meant, of the same length."""
    if "%" in raw:
        raw = CODES.sub(_code, raw)
    if "+" in raw and "://" in raw:
        raw = LINK.sub(lambda link: BETWEEN_QUERY_WORDS.sub(" ", link[0]), raw)
    return raw


def _code(found: re.Match[str]) -> str:
    try:
        meant = unquote_to_bytes(found[0]).decode("utf-8")
    except UnicodeDecodeError:
        return found[0]
    if not meant.isprintable():
        return found[0]
    if not meant.strip():
        return " " * len(found[0])
    return meant.ljust(len(found[0]), NOTHING if meant[-1].isalnum() or meant == "@" else " ")


def may_be_apart(distinct: AbstractSet[str]) -> bool:
    """Hardly a text has three different letters that stand alone."""
    return len(SINGLE & distinct) >= FEWEST - 1


def joined(raw: str, folds: list[str], starts: list[int], ends: list[int]) -> list[tuple[int, int]]:
    """The runs of single letters that spell one word each (E l l a  R e n o u f): first letter, one past the last."""
    runs: list[tuple[int, int]] = []
    first = 0
    for i in range(1, len(folds) + 1):
        if i < len(folds) and _goes_on(raw[ends[i - 1] : starts[i]], folds[i - 1], folds[i]):
            continue
        if i - first >= HALF_SEEN:
            runs.append((first, i))
        first = i
    kept: list[tuple[int, int]] = []
    group: list[tuple[int, int]] = []
    for run in [*runs, (len(folds), len(folds))]:
        if group and not _beside(raw, (starts, ends), group[-1], run):
            if any(last - first >= FEWEST for first, last in group):  # and so does O l d, before T a n n e r y
                kept += group
            group = []
        group.append(run)
    return kept


def _goes_on(gap: str, before: str, after: str) -> bool:
    return (
        len(gap) == 1
        and len(before) == len(after) == 1
        and before.isalpha()
        and after.isalpha()
        and bool(PARTED.match(gap))
    )


def _beside(raw: str, places: tuple[list[int], list[int]], left: tuple[int, int], right: tuple[int, int]) -> bool:
    starts, ends = places
    return left[1] == right[0] < len(starts) and not raw[ends[left[1] - 1] : starts[right[0]]].strip()
