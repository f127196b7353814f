"""Recorded addresses in any spelling: order, abbreviations, line breaks, numbers in words, a letter wrong or misread."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

from privity.domain.detection.address_index import AddressIndex, Street, shorter_by_one
from privity.domain.detection.homes import (
    FLAT,
    KINDS,
    PLACES,
    POSTCODE,
    SMALL,
    WEAK,
    Home,
)
from privity.domain.detection.roll import Roll
from privity.domain.detection.scans import scan, scan_code
from privity.domain.detection.streets import (
    NUMBERS,
    PASSED_OVER,
    Laid,
    Words,
    allowed,
    lay,
    numbers_beside,
    sentence_between,
)
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.difference import Difference
from privity.domain.people import Person

GOING_THERE = listed("""
    attend attends attending attended goes go going went pupil enrolled starts started start starting school class teacher
    headteacher joined joins collected reception year place transferred moved moving registered admitted term uniform pe
    """)
HYPHENS = "-‐‑"
HYPHEN = re.compile(f"[{HYPHENS}]")
LINE_END = re.compile(rf"[{HYPHENS}][ \t]*\n[>\s]*")
GLUED = re.compile(r"(\d{0,4})([a-z]{5,})(\d{0,4}[a-z]?)")
NUMBERED = re.compile(r"(\d{1,4})([a-z]{2,})")
AROUND = 10  # words on either side in which a place, a road or a postcode says which house of that name it is
SHORTEST_KEY = 7
MOST_OUTWARD = 4
SHORTEST_LIKE = 6
LIKE_AFTER = 7  # words after a number in which a street may be misspelt
LIKE_BEFORE = 5
# What a word may count for, by itself.
HEAD, LIKE, LONG_LIKE, FIGURE, OUTWARD, PARTED, TOGETHER, DESCRIBED = (1 << bit for bit in range(8))

MOST_REMEMBERED = 65_536


@dataclass(frozen=True, slots=True)
class Place:
    """Words that stand for recorded homes; `tied` is needed where words alone say too little."""

    first: int
    last: int
    homes: tuple[Home, ...]
    tied: bool = False


class Addresses(AddressIndex):
    """Finds recorded homes in a text."""

    __slots__ = ("_kind_of", "_like", "_of_no_kind")

    def __init__(self, people: Iterable[Person], roll: Roll) -> None:
        super().__init__(people, roll)
        self.remember()

    def remember(self) -> None:
        self._like = lru_cache(maxsize=20_000)(self._heads_like)
        self._kind_of = lru_cache(maxsize=65_536)(self._kind_of_word)
        self._of_no_kind: set[str] = set()

    def after(self, difference: Difference, rolls: tuple[Roll, Roll]) -> "Addresses":
        """Finds the same as if built anew from the later department."""
        if not (concerned := self.contributions(difference, rolls)):
            return self
        addresses = copy(self)
        if not addresses.merge(*concerned, difference.place_of_person):
            return Addresses(difference.after.people, rolls[1])
        addresses.remember()
        return addresses

    def find(self, text: Text) -> Iterator[Place]:
        kinds = self._kinds(text.distinct)
        if not kinds and not any(hyphen in text.raw for hyphen in HYPHENS):
            return
        figures = text.places({word for word, kind in kinds.items() if kind & FIGURE})
        spots = set(text.places({word for word, kind in kinds.items() if kind & (HEAD | LONG_LIKE)}))
        if figures and (like := text.places({word for word, kind in kinds.items() if kind & LIKE})):
            near = {k for i in figures for k in range(i - LIKE_BEFORE, i + LIKE_AFTER)}
            spots.update(near.intersection(like))
        if spots:
            yield from self._laid(_view(text), spots)
        for view in _joined_views(text, {word for word, kind in kinds.items() if kind & PARTED}):
            yield from self._laid(view, set(range(len(view.words))))
        yield from self._run_together(text, {word for word, kind in kinds.items() if kind & TOGETHER})
        if self._postcodes:
            outward = text.places(
                {word for word, kind in kinds.items() if kind & OUTWARD}
            )  # JEI, where a scan reads so
            yield from self._by_postcode(text, {*figures, *outward})
            yield from self._spaced_postcodes(text, set(figures))
        if self._described:
            yield from self._in_description(text, {word for word, kind in kinds.items() if kind & DESCRIBED})

    def _kinds(self, words: set[str]) -> dict[str, int]:
        """Of the words that count for something; most are known to count for nothing."""
        kinds: dict[str, int] = {}
        for word in words - self._of_no_kind:
            if kind := self._kind_of(word):
                kinds[word] = kind
            elif len(self._of_no_kind) < MOST_REMEMBERED:  # bounded, whatever is sent
                self._of_no_kind.add(word)
        return kinds

    def _kind_of_word(self, folded: str) -> int:
        """For what a word counts, whatever stands beside it: most words for nothing."""
        word = KINDS.get(folded, folded)
        like = word not in SMALL and bool(self._like(word))
        kind = HEAD if word in self._heads else LONG_LIKE if like and len(word) >= SHORTEST_LIKE else 0
        if like:
            kind |= LIKE
        if not folded.isalpha() or word in NUMBERS:
            kind |= FIGURE
        elif len(folded) <= MOST_OUTWARD and scan_code(folded) in self._outward:
            kind |= OUTWARD
        if (match := NUMBERED.fullmatch(folded)) and _no_ordinal(match[1], match[2]):
            kind |= PARTED
        if len(folded) >= SHORTEST_KEY and any(self._partly_named(folded)):
            kind |= TOGETHER
        if word in self._described:
            kind |= DESCRIBED
        return kind

    def _partly_named(self, word: str) -> Iterator[bool]:
        if match := GLUED.fullmatch(word):
            for before, letters, after in _partings(match):
                yield self._named_in(letters, alone=not (before or after)) is not None

    def _laid(self, view: Words, spots: set[int]) -> Iterator[Place]:
        words = view.words
        for i in sorted(spots):
            if words[i] in SMALL:
                continue
            for head in self._like(words[i]):
                for street in self._heads.get(head, ()):
                    if span := lay(words, i, street, head):
                        for place in self._homes(view, span, self._streets[street], street):
                            yield Place(view.at[place.first], view.at[place.last - 1] + 1, place.homes, place.tied)

    def _heads_like(self, word: str) -> frozenset[str]:
        if word in self._heads:
            return frozenset({word})
        if len(word) < 3 or word in WEAK:
            return frozenset()
        near = set(self._scanned.get(scan(word), ()))
        if len(word) > 3:
            close = set(self._near.get(word, ()))
            for shorter in shorter_by_one(word):
                close |= self._near.get(shorter, set())
                if shorter in self._heads:
                    close.add(shorter)
            near |= {head for head in close if OSA.distance(head, word) <= allowed(head)}
        return frozenset(near)

    def _homes(self, view: Words, span: Laid, street: Street, name: tuple[str, ...]) -> Iterator[Place]:
        first, last = span.first, span.last
        numbers = numbers_beside(view, first, last) if street.by_number else []
        if not span.whole:
            numbers = [(n, k) for n, k in numbers if not sentence_between(view, k, first, last)]
        held, neighbours = _at_number(street, view.words, numbers)
        if (held or neighbours) and span.slips <= 1 + (len(name) > 1):
            spots = [k for n, k in numbers if any(n in h.numbers or n == h.flat for h in (*held, *neighbours))]
            first, last = min([first, *spots]), max([last, *(k + 1 for k in spots)])
            yield Place(first, last, tuple(held or neighbours), tied=not held)
            return
        around = _around(view.words, first, last)
        if coded := [h for h in street.homes if h.postcode and h.postcode in around and not _another(h, numbers)]:
            yield Place(first, last, tuple(coded))
        elif span.slips <= 1 and span.whole:
            yield from self._without_number(view, span, street, name, around)

    def _without_number(
        self, view: Words, span: Laid, street: Street, name: tuple[str, ...], around: set[str]
    ) -> Iterator[Place]:
        """A house by its name; a road or a school only where something ties it to the person."""
        first, last = span.first, span.last
        sure = len(name) > 1 and not span.slips and _written_as_name(view, first, last) and not _elsewhere(view, last)
        if named := [h for h in street.houses if (h.protected and sure) or _is_there(h, around, name)]:
            yield Place(first, last, tuple(named))
            return
        beside = around - set(name)
        with_house = [h for h in street.homes if h.house and not h.house.isdisjoint(beside) and h.road]
        if with_house and not street.houses:
            yield Place(first, last, tuple(with_house))
            return
        if street.schools and not GOING_THERE.isdisjoint(view.words[max(0, first - 8) : last + 8]):
            yield Place(first, last, tuple(street.schools), tied=True)
        if street.homes and not span.slips:
            yield Place(first, last, tuple(street.homes), tied=True)

    def _run_together(self, text: Text, words: set[str]) -> Iterator[Place]:
        """12closdessables, as a file or a page of the web is called; with the place behind it or without."""
        for i in text.places(words):
            match = GLUED.fullmatch(text.folds[i])
            for before, letters, after in _partings(match) if match else ():
                if street := self._named_in(letters, alone=not (before or after)):
                    yield from self._glued_at(text, i, street, {n for n in (before, after) if n})

    def _named_in(self, letters: str, *, alone: bool) -> tuple[str, ...] | None:
        """The longest street with which the letters begin; or which they are, where no number stands with them."""
        if alone:
            return self._glued.get(letters)
        for length in self._lengths:
            if length <= len(letters) and (name := self._glued.get(letters[:length])):
                return name
        return None

    def _glued_at(self, text: Text, i: int, name: tuple[str, ...], own: set[str]) -> Iterator[Place]:
        street = self._streets[name]
        view = _view(text)
        said = own or {n for n, _ in numbers_beside(view, i, i + 1)}
        around = _around(view.words, i, i + 1)
        held = [h for n in said for h in street.by_number.get(n, ())]
        held += [h for h in street.houses if _is_there(h, around, name)]
        if held:
            yield Place(i, i + 1, tuple(dict.fromkeys(held)))

    def _by_postcode(self, text: Text, written: set[int]) -> Iterator[Place]:
        folds = text.folds
        for i in sorted(written):
            for last in (i + 1, i + 2):
                if last > len(folds) or (last > i + 1 and len(text.gap(i)) > 3):
                    break
                joined = folds[i] + folds[i + 1] if last > i + 1 else folds[i]
                if not 5 <= len(joined) <= 7:
                    continue
                homes = self._postcodes.get(scan_code(joined))
                if homes:
                    view = _view(text)
                    theirs: list[Home] = []
                    others: list[Home] = []
                    for home in homes:
                        (others if self._of_another(view, i, home) else theirs).append(home)
                    if theirs:
                        yield Place(i, last, tuple(theirs))
                    if others:
                        yield Place(i, last, tuple(others), tied=True)
                    break

    def _spaced_postcodes(self, text: Text, written: set[int]) -> Iterator[Place]:
        """J E 2 6 Q R"""
        folds = text.folds
        for i in sorted(written):
            start = i
            while start and i - start < 2 and len(folds[start - 1]) == 1 and text.gap(start - 1) == " ":
                start -= 1
            if len(folds[i]) > 1 or start == i:
                continue
            last = start + 1
            while last < len(folds) and last - start < 7 and len(folds[last]) == 1 and text.gap(last - 1) == " ":
                last += 1
            for end in range(last, start + 4, -1):
                if homes := self._postcodes.get(scan_code("".join(folds[start:end]))):
                    yield Place(start, end, tuple(homes))
                    break

    def _of_another(self, view: Words, i: int, home: Home) -> bool:
        """Does another number stand at the head of the address that ends with the postcode?"""
        words = view.words
        start = max(0, i - 12)
        for k in range(i - 1, start - 1, -1):
            if k + 1 < i and "\n\n" in view.gap(k):
                start = k + 1
                break
        said = {w for w in words[start:i] if w[0].isdigit() and len(w) <= 4}
        joined = {a + b for a, b in pairwise(words[start:i]) if a[0].isdigit() and len(b) == 1}
        return bool(said) and (said | joined).isdisjoint(home.numbers) and home.house.isdisjoint(words[start:i])

    def _in_description(self, text: Text, words: set[str]) -> Iterator[Place]:
        for word in words:
            for wanted, home in self._described.get(KINDS.get(word, word), ()):
                for i in text.where[word]:
                    near = range(max(0, i - 5), min(len(text), i + 6))
                    said = {KINDS.get(text.folds[k], text.folds[k]): k for k in near}
                    if all(any(alike_in_kind(w, s) for s in said) for w in wanted):
                        yield Place(i, i + 1, (home,))


def alike_in_kind(wanted: str, said: str) -> bool:
    return wanted == said or wanted.rstrip("s") == said.rstrip("s")


def _at_number(street: Street, words: list[str], numbers: list[tuple[str, int]]) -> tuple[list[Home], list[Home]]:
    """The homes at a number that stands there; and those that are in another flat of the same house."""
    flats = {n for n, k in numbers if k and words[k - 1] in FLAT - {"no", "number"}}
    said = {n for n, _ in numbers}
    held: dict[Home, None] = {}
    for number in said:
        for home in street.by_number.get(number, ()):
            if number in home.numbers or not home.numbers or number in flats:
                held[home] = None
    neighbours = [h for h in held if flats and h.flat and h.flat not in said and h.numbers]
    if exact := [h for h in held if h.flat and h.flat in flats and (not h.numbers or h.numbers & said)]:
        return [*exact, *(h for h in held if h.flat is None)], []
    return [h for h in held if h not in neighbours], neighbours


def _written_as_name(view: Words, first: int, last: int) -> bool:
    """With a capital, unless nothing has one."""
    raw, starts, _ = view.gaps
    return raw.islower() or any(raw[starts[view.at[k]]].isupper() for k in range(first, last))


def _around(words: list[str], first: int, last: int) -> set[str]:
    near = words[max(0, first - AROUND) : last + AROUND]
    return {*near, *(a + b for a, b in pairwise(near))}


def _is_there(home: Home, around: set[str], name: tuple[str, ...]) -> bool:
    """Do the place, the road or the postcode that belong to a house of this name stand beside it?"""
    others = around - set(name)
    return bool(
        home.place & others or (home.road and home.road <= others) or (home.postcode and home.postcode in around)
    )


def _another(home: Home, numbers: list[tuple[str, int]]) -> bool:
    return bool(home.numbers and numbers and home.numbers.isdisjoint(n for n, _ in numbers))


def _elsewhere(view: Words, last: int) -> bool:
    """Another road, place or postcode follows: a house of that name, but not this one."""
    words = view.words
    for k in range(last, min(len(words), last + 4)):
        word = words[k]
        if POSTCODE.fullmatch(word + (words[k + 1] if k + 1 < len(words) else "")) or word in PLACES:
            return True
        if word[0].isdigit() and len(word) <= 4 and k + 1 < len(words):
            return view.gaps[0][view.gaps[1][view.at[k + 1]]].isupper()
    return False


def _view(text: Text) -> Words:
    return Words(list(map(KINDS.get, text.folds, text.folds)), range(len(text)), (text.raw, text.starts, text.ends))


def _joined_views(text: Text, numbered: set[str]) -> Iterator[Words]:
    """Quay-side is Quayside, Quay- at the end of a line goes on in the next, 12Clos is 12 Clos."""
    folds, count = text.folds, len(text)
    raw = text.raw
    if any(h in raw for h in HYPHENS):
        spots = [(bisect_left(text.ends, m.start()), m.start()) for m in HYPHEN.finditer(raw)]
        hyphened = [
            i
            for i, at in spots
            if i < count - 1
            and text.ends[i] == at
            and (text.starts[i + 1] - text.ends[i] == 1 or LINE_END.fullmatch(text.gap(i)))
        ]
        if hyphened:
            joined = list(folds)
            for i in reversed(hyphened):
                joined[i : i + 2] = [joined[i] + joined[i + 1].strip(PASSED_OVER), PASSED_OVER]
            yield Words(list(map(KINDS.get, joined, joined)), range(count), (raw, text.starts, text.ends))
    if numbered:
        parted = {word: m.groups() for word in numbered if (m := NUMBERED.fullmatch(word))}
        words: list[str] = []
        at: list[int] = []
        for k, word in enumerate(folds):
            for piece in parted.get(word, (word,)):
                words.append(KINDS.get(piece, piece))
                at.append(k)
        yield Words(words, at, (raw, text.starts, text.ends))


def _partings(glued: re.Match[str]) -> Iterator[tuple[str, str, str]]:
    before, letters, after = glued.groups()
    yield before, letters, after
    if before:
        yield before + letters[0], letters[1:], after  # 12aelmroad


def _no_ordinal(figures: str, letters: str) -> bool:
    """16Le and 34St are two words; 21st is one."""
    return len(letters) > 2 or letters in SMALL or (letters == "st" and (figures[-1] != "1" or figures[-2:] == "11"))
