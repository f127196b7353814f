"""Lays the words of a recorded street over a text, letters wrong or misread, and sees which numbers stand beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from privity.domain.detection.homes import BUILDINGS, FLAT, IN_FULL, PLACES, POSTCODE, ROADS, SMALL, WEAK
from privity.domain.detection.scans import as_figures, scan
from privity.domain.detection.wordlists import listed

UNITS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
NUMBERS = {w: i + 1 for i, w in enumerate(UNITS)} | {w: 20 + 10 * i for i, w in enumerate(TENS)}
PASSED_OVER = "&"  # stands for a word that belongs to the one before it; it is in SMALL
BEFORE = 7  # words between a number and the street after it, at most
AFTER = 6
LIKE_FIGURES = frozenset("oil")
MOST_FIGURES = 4
COUNTED = listed("""
    day days week weeks month months year years minute minutes hour hours mins hrs am pm oclock people children staff percent pounds
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct
    nov dec monday tuesday wednesday thursday friday saturday sunday miles metres km m times others of th st nd rd
    """)
BEFORE_A_TIME = listed("at by until till from since before after on for and about around till to page room")
SAYS_NUMBER = listed("no number nr flat apartment apt unit house nos numbers")
KIND_WORDS = ROADS | BUILDINGS
LIKE_A_PLACE = PLACES | {"st"}
BY_LETTER = listed("north south east west upper lower great little rue")
MAY_STAND_AFTER = SMALL | PLACES | FLAT | listed("st number house and at")


@dataclass(frozen=True, slots=True)
class Words:
    """One way to see the words of a text: as they stand, or joined and parted anew. `at` gives each one's own place."""

    words: list[str]
    at: list[int] | range
    gaps: tuple[str, list[int], list[int]]  # the text, where its words start and end

    def gap(self, k: int) -> str:
        """What stands between word k and the next."""
        raw, starts, ends = self.gaps
        a, b = self.at[k], self.at[k + 1]
        return raw[ends[a] : starts[b]] if a != b else ""


@dataclass(frozen=True, slots=True)
class Laid:
    """Where a street's words stand, how many of them with a slip, and whether the word for its kind is there."""

    first: int
    last: int
    slips: int
    whole: bool


def lay(words: list[str], i: int, street: tuple[str, ...], head: str) -> Laid | None:
    """A street laid over the text so that its telling word falls on word i."""
    at = street.index(head)
    first = i
    slips = 0 if words[i] == head else 1
    for wanted in reversed(street[:at]):
        k = first - 1
        while k >= 0 and words[k] in SMALL:
            k -= 1
        if k >= 0 and alike(words[k], wanted):
            slips += words[k] != wanted
            first = k
        else:
            return _turned_round(words, i, street, slips) if at == len(street) - 1 else None
    last = i + 1
    for place, wanted in enumerate(street[at + 1 :]):
        k = last
        while k < len(words) and words[k] in SMALL:
            k += 1
        if k < len(words) and alike(words[k], wanted):
            slips += words[k] != wanted
            last = k + 1
        elif _another_kind(words, k):
            return None  # Elm Close is not Elm Road
        elif wanted in WEAK and at + 1 + place == len(street) - 1 and not LIKE_A_PLACE.issuperset(street[:-1]):
            return Laid(first, last, slips, whole=False)  # `12 Elm` for `12 Elm Road`
        else:
            return None
    return Laid(first, last, slips, whole=True)


def _turned_round(words: list[str], i: int, street: tuple[str, ...], slips: int) -> Laid | None:
    """Sables, Clos des: as a register is ordered."""
    last = i + 1
    for wanted in street[:-1]:
        if last >= len(words) or not alike(words[last], wanted):
            return None
        slips += words[last] != wanted
        last += 1
        while last < len(words) and words[last] in SMALL:
            last += 1
    return Laid(i, last, slips, whole=True)


def _another_kind(words: list[str], k: int) -> bool:
    if k >= len(words):
        return False
    saint = words[k] == "st" and k + 1 < len(words) and words[k + 1] in PLACES
    return words[k] in KIND_WORDS and not saint


@lru_cache(maxsize=65536)
def alike(word: str, wanted: str) -> bool:
    if word == wanted:
        return True
    for full in {wanted, IN_FULL.get(wanted, wanted), "saint" if wanted == "st" else wanted}:
        if len(full) > 3 and OSA.distance(word, full) <= allowed(full):
            return True
    if wanted == "rue" and len(word) == len(wanted) and OSA.distance(word, wanted) <= 1:
        return True
    if wanted in BY_LETTER and len(word) == 1 and word == wanted[0]:
        return True
    return len(wanted) > 1 and len(word) > 1 and near_scan(scan(word), wanted)


@lru_cache(maxsize=65536)
def near_scan(scanned: str, wanted: str) -> bool:
    key = scan(wanted)
    return scanned == key or (len(wanted) > 4 and OSA.distance(scanned, key) <= allowed(wanted))


def allowed(wanted: str) -> int:
    return 2 if len(wanted) >= 8 else 1


def numbers_beside(view: Words, first: int, last: int) -> list[tuple[str, int]]:
    """Numbers that may be the house's, before the street or after it, each with its place."""
    return [*_before(view, first), *_after(view, last)]


def _before(view: Words, first: int) -> Iterator[tuple[str, int]]:
    words = view.words
    free = 3  # words of another name in between: `12, Les Arbres, Elm Road`
    for k in range(first - 1, max(-1, first - 1 - BEFORE), -1):
        if "\n\n" in view.gap(k) and words[k][0].isalpha() and len(words[k]) > 1:
            return
        if k + 1 == first or words[k + 1] not in COUNTED:
            yield from _number_at(view, k)
        word = words[k]
        if parted := _parted_figures(view, k):
            yield parted, k
        if k + 1 == first and len(word) < MOST_FIGURES and LIKE_FIGURES.issuperset(word):
            yield as_figures(word), k  # lO for 10
        if word[0].isdigit() or len(word) == 1 or word in SMALL or word in FLAT or word in NUMBERS or word == "house":
            continue
        free -= 1
        if free < 0 or not view.gaps[0][view.gaps[1][view.at[k]]].isupper():
            return


def _parted_figures(view: Words, k: int) -> str:
    """1 7 for 17, as a scan may read it; but not flat 1, 7."""
    words = view.words
    if not (k and words[k].isdigit() and words[k - 1].isdigit() and len(words[k]) == len(words[k - 1]) == 1):
        return ""
    return "" if view.gap(k - 1) != " " or (k > 1 and words[k - 2] in FLAT) else words[k - 1] + words[k]


def _after(view: Words, last: int) -> Iterator[tuple[str, int]]:
    words = view.words
    for k in range(last, min(len(words), last + AFTER)):
        word = words[k]
        counts = k + 1 < len(words) and words[k + 1] in COUNTED - {"st"}
        found = [] if counts else list(_number_at(view, k))
        if found and (words[k - 1] in SAYS_NUMBER or words[k - 1] not in BEFORE_A_TIME):
            yield from found
        if found or word in MAY_STAND_AFTER or word in BUILDINGS or len(word) == 1:
            continue
        if not view.gaps[0][view.gaps[1][view.at[k]]].isupper():
            return


def _number_at(view: Words, k: int) -> Iterator[tuple[str, int]]:
    """The number that word k is, with the letter after it and without; nothing where it counts or dates something."""
    words = view.words
    word = words[k]
    following = words[k + 1] if k + 1 < len(words) else ""
    if word[0].isdigit() or (len(word) <= 3 and any(c.isdigit() for c in word)):
        if _of_a_time(view, k) or (word[0].isalpha() and POSTCODE.fullmatch(word + following)):
            return
        yield word, k
        figures = as_figures(word)
        if figures != word and figures.isdigit():
            yield figures, k
        if len(following) == 1 and following.isalpha():
            yield word + following, k
    elif word in NUMBERS:
        ones = NUMBERS.get(following, 0) if NUMBERS[word] >= 20 else 0
        yield str(NUMBERS[word] + (ones if ones < 10 else 0)), k
    elif k and words[k - 1] in FLAT and len(word) == 1:
        yield word, k


def sentence_between(view: Words, k: int, first: int, last: int) -> bool:
    """`... raised 59,441. Rose baked`: where half a street's name stands, a sentence's end parts it from a number."""
    if first <= k < last or (k and view.words[k - 1] in SAYS_NUMBER):
        return False
    figures = [j for j in range(k, first) if j == k or view.words[j].isdigit()]  # 59,441 is two words
    parting = figures if k < first else [last - 1]
    return any(view.gap(j)[:1] in {".", "!", "?"} and view.gap(j)[1:2].isspace() for j in parting)


def _of_a_time(view: Words, k: int) -> bool:
    """9.30, 10:15, 3/4/2026: part of a longer figure."""
    before = view.gap(k - 1) if k else ""
    after = view.gap(k) if k + 1 < len(view.words) else ""
    if after in {":", "."} and view.words[k + 1].isdigit():
        return True
    return before in {":", "."} and view.words[k - 1].isdigit()
