"""Recorded addresses in any spelling: order, abbreviations, line breaks, numbers in words, a letter wrong."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from sys import intern

from rapidfuzz.distance import OSA

from privity.domain.detection.marks import POSTCODE
from privity.domain.detection.roll import Roll
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text, folds
from privity.domain.people import Contact, ContactKind, Person, PersonId

KINDS = {
    **dict.fromkeys(("street", "st", "str", "saint", "ste", "sainte"), "st"),
    **dict.fromkeys(("road", "rd"), "rd"),
    **dict.fromkeys(("avenue", "ave", "av", "avn"), "ave"),
    **dict.fromkeys(("lane", "ln"), "ln"),
    **dict.fromkeys(("close", "cl"), "close"),
    **dict.fromkeys(("drive", "drv", "dr"), "drive"),
    **dict.fromkeys(("crescent", "cres", "cresc"), "cres"),
    **dict.fromkeys(("court", "ct", "crt"), "court"),
    **dict.fromkeys(("place", "pl"), "place"),
    **dict.fromkeys(("square", "sq"), "sq"),
    **dict.fromkeys(("terrace", "terr", "tce", "ter"), "terrace"),
    **dict.fromkeys(("gardens", "garden", "gdns", "gdn"), "gardens"),
    **dict.fromkeys(("park", "pk"), "park"),
    **dict.fromkeys(("house", "hse", "ho"), "house"),
    **dict.fromkeys(("cottage", "cott", "cotts", "cottages"), "cottage"),
    **dict.fromkeys(("mount", "mt"), "mount"),
    **dict.fromkeys(("estate", "est"), "estate"),
    **dict.fromkeys(("buildings", "building", "bldg", "bldgs"), "bldg"),
    **dict.fromkeys(("apartments", "apts"), "apts"),
    "and": "&",
}
FLAT = listed("flat apartment apt unit flt room studio maisonette no number")
SMALL = listed("de des du d la le les l the of at in & on")
WEAK = frozenset(KINDS.values()) | SMALL | listed("hill way view rue clos high main new church old")
PLACES = listed(
    "brelade helier ouen clement saviour martin mary john lawrence peter trinity grouville gorey jersey guernsey sark alderney"
)
OF_A_KIND = listed(
    "primary infant infants junior secondary high grammar special school nursery preschool academy college centre"
)
GOING_THERE = listed("""
    attend attends attending attended goes go going went pupil enrolled starts started start starting school class teacher
    headteacher joined joins collected reception year place transferred moved moving registered admitted term uniform pe
    """)
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
HYPHENS = frozenset("-‐‑")
PASSED_OVER = "&"  # stands for a word that belongs to the one before it; it is in SMALL
NEAR = 4  # words between a street and its number, at most


@dataclass(frozen=True, slots=True)
class Home:
    """One recorded address of one person, taken apart."""

    person: PersonId
    contact: str | None
    protected: bool
    numbers: frozenset[str]
    flat: str | None
    postcode: str | None
    place: frozenset[str]
    tied: bool = False  # a street beside a house name, a school without its kind: too little alone
    school: bool = False  # the latter, which also needs a word of going there


@dataclass(frozen=True, slots=True)
class Place:
    """Words that stand for recorded homes; `tied` is needed where words alone say too little."""

    first: int
    last: int
    homes: tuple[Home, ...]
    tied: bool = False


class Addresses:
    """Index by street or house name, by its most telling word."""

    __slots__ = ("_heads", "_like", "_near", "_streets")

    def __init__(self, people: tuple[Person, ...], roll: Roll) -> None:
        self._streets: dict[tuple[str, ...], list[Home]] = defaultdict(list)
        for person in people:
            for contact in person.contacts:
                if contact.kind is ContactKind.ADDRESS and (
                    contact.protected or not roll.is_worker(person.id, roll.cases)
                ):
                    for written in dict.fromkeys((contact.value, _without_hyphens(contact.value))):
                        self._record(person, contact, written)
        heads: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        for street in self._streets:
            heads[_telling(street)].append(street)
        self._heads = dict(heads)
        self._near: dict[str, set[str]] = defaultdict(set)
        for head in self._heads:
            if len(head) > 3:
                for shorter in _shorter(head):
                    self._near[shorter].add(head)
        self._like = lru_cache(maxsize=20_000)(self._heads_like)

    def _record(self, person: Person, contact: Contact, written: str) -> None:
        segments = [s for s in (plain(folds(part)) for part in written.replace("\n", ",").split(",")) if s]
        words = [w for s in segments for w in s]
        postcode = next((w for w in reversed(words) if POSTCODE.fullmatch(w)), None)
        flat, numbers = None, set()
        names: list[tuple[str, ...]] = []
        place: set[str] = set()
        for at, segment in enumerate(segments):
            kept = [w for w in segment if w != postcode]
            if kept and kept[0] in FLAT and len(kept) > 1 and kept[0] not in {"no", "number"}:
                flat = kept[1]
                kept = kept[2:]
            while kept and (any(c.isdigit() for c in kept[0]) or kept[0] in {"no", "number"}):
                numbers.add(kept[0])
                kept = kept[1:]
            kept = kept[:6]
            if not kept:
                continue
            is_place = at > 0 and bool(names) and (set(kept) <= PLACES | WEAK or at >= 2)
            if is_place:
                place.update(w for w in kept if w not in WEAK)
                if len(names) == 1 and at == 1 and kept[-1] in WEAK - {"st"}:
                    names.append(tuple(kept))
            else:
                names.append(tuple(kept))
        if len(segments) == 1 and names:  # written without commas: street, then place
            names = [_street_of(names[0])]
        home = Home(
            person.id,
            contact.id,
            contact.protected,
            frozenset(numbers - {"no", "number"}),
            flat,
            postcode,
            frozenset(place),
        )
        self._index(names[:3], home)

    def _index(self, names: list[tuple[str, ...]], home: Home) -> None:
        for at, name in enumerate(names):
            bare = tuple(intern(w) for w in name if w not in SMALL) or name
            if len(bare) > 1 or (at == 0 and bare[0] not in WEAK):
                self._streets[bare].append(replace(home, tied=at > 0))
            if at == 0 and home.protected and (short := _without_kind(bare)):
                self._streets[short].append(replace(home, tied=True, school=True))

    def find(self, text: Text) -> Iterator[Place]:
        heads = self._heads
        spots: set[int] = set()
        for written, places in text.where.items():
            word = KINDS.get(written, written)
            if word in heads:
                spots.update(places)
            if word[0].isdigit() or word in NUMBERS:
                for at in places:
                    spots.update(range(max(0, at - 3), min(len(text), at + 4)))
        words = [KINDS.get(f, f) for f in text.folds] if spots else []
        yield from self._laid(text, words, spots)
        if hyphens := _hyphens(text):
            joined = [KINDS.get(f, f) for f in text.folds]
            for i in reversed(hyphens):
                joined[i : i + 2] = [joined[i] + joined[i + 1].strip(PASSED_OVER), PASSED_OVER]
            yield from self._laid(text, joined, {i for i in hyphens if joined[i] in heads})

    def _laid(self, text: Text, words: list[str], spots: set[int]) -> Iterator[Place]:
        for i in sorted(spots):
            if words[i] in SMALL:
                continue
            for head in self._like(words[i]):
                for street in self._heads.get(head, ()):
                    if span := _lay(words, i, street, head):
                        yield from self._homes(text, words, span, street)

    def _heads_like(self, word: str) -> frozenset[str]:
        if word in self._heads:
            return frozenset({word})
        if len(word) < 4:
            return frozenset()
        near = set(self._near.get(word, ()))
        for shorter in _shorter(word):
            near |= self._near.get(shorter, set())
            if shorter in self._heads:
                near.add(shorter)
        return frozenset(head for head in near if OSA.distance(head, word) <= (2 if len(head) >= 8 else 1))

    def _homes(self, text: Text, words: list[str], span: tuple[int, int], street: tuple[str, ...]) -> Iterator[Place]:
        first, last = span
        homes = self._streets[street]
        numbers = _numbers_beside(text, words, first, last)
        said = {n for n, _ in numbers}
        held = [
            h
            for h in homes
            if h.numbers & said or (h.flat in said and h.flat and not h.numbers) or _by_flat(words, h, numbers)
        ]
        if exact := [h for h in held if h.flat and h.flat in said and _by_flat(words, h, numbers)]:
            held = [*exact, *(h for h in held if h.flat is None)]
        if held:
            spots = [k for n, k in numbers if any(n in h.numbers or n == h.flat for h in held)]
            yield Place(min([first, *spots]), max([last, *(k + 1 for k in spots)]), tuple(held))
            return
        nameless = [h for h in homes if not h.numbers and not h.flat and not h.tied]
        around = set(words[max(0, first - 8) : last + 8])
        named = [
            h
            for h in nameless
            if (h.protected and len(street) > 1)
            or h.place & around
            or (h.postcode and h.postcode in _joined(words, first, last))
        ]
        if named:
            yield Place(first, last, tuple(named))
        elif with_code := [h for h in homes if h.postcode and h.postcode in _joined(words, first, last)]:
            yield Place(first, last, tuple(with_code))
        else:
            going = not GOING_THERE.isdisjoint(words[max(0, first - 8) : last + 8])
            yield Place(first, last, tuple(h for h in homes if going or not h.school), tied=True)


def _without_kind(name: tuple[str, ...]) -> tuple[str, ...]:
    """Petrel Bay, where Petrel Bay Primary School is recorded; nothing where it names no such institution."""
    short = name
    while short and short[-1] in OF_A_KIND:
        short = short[:-1]
    return short if short != name and any(w not in WEAK for w in short) else ()


def _without_hyphens(written: str) -> str:
    for hyphen in HYPHENS:
        written = written.replace(hyphen, "")
    return written


def _hyphens(text: Text) -> list[int]:
    """The words that a hyphen joins to the next: Quay-side Terrace is Quayside Terrace."""
    if HYPHENS.isdisjoint(text.raw):
        return []
    return [
        i for i in range(len(text) - 1) if text.raw[text.ends[i]] in HYPHENS and text.starts[i + 1] - text.ends[i] == 1
    ]


def plain(words: list[str]) -> list[str]:
    """Abbreviations alike, postcodes in one word, numbers in figures."""
    out: list[str] = []
    for word in words:
        joined = (out[-1] + word) if out else ""
        if joined and POSTCODE.fullmatch(joined) and not POSTCODE.fullmatch(out[-1]):
            out[-1] = joined
        elif out and len(word) == 1 and word.isalpha() and out[-1].isdigit():
            out[-1] += word  # 12 A
        else:
            out.append(KINDS.get(word, word))
    return out


def _street_of(words: tuple[str, ...]) -> tuple[str, ...]:
    for at, word in enumerate(words):
        if at and word in WEAK - SMALL:
            return words[: at + 1]
    return words[:3]


def _telling(street: tuple[str, ...]) -> str:
    return max(street, key=lambda w: (w not in WEAK, w not in PLACES, len(w)))


def _shorter(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _lay(words: list[str], i: int, street: tuple[str, ...], head: str) -> tuple[int, int] | None:
    """Lays a street's words over the text so that its telling word falls on word i; one small slip is let pass."""
    at = street.index(head)
    first = i
    slips = 0 if words[i] == head else 1
    for wanted in reversed(street[:at]):
        first -= 1
        while first >= 0 and words[first] in SMALL:
            first -= 1
        if first < 0 or not _alike(words[first], wanted):
            return None
        slips += words[first] != wanted
    last = i + 1
    for place, wanted in enumerate(street[at + 1 :]):
        k = last
        while k < len(words) and words[k] in SMALL:
            k += 1
        if k < len(words) and _alike(words[k], wanted):
            slips += words[k] != wanted
            last = k + 1
        elif wanted in WEAK and at + 1 + place == len(street) - 1 and len(street) > 1:
            break  # `12 Elm` for `12 Elm Road`
        else:
            return None
    return (first, last) if slips <= 1 else None


def _alike(word: str, wanted: str) -> bool:
    if word == wanted:
        return True
    return len(wanted) > 3 and OSA.distance(word, wanted) <= (2 if len(wanted) >= 8 else 1)


def _numbers_beside(text: Text, words: list[str], first: int, last: int) -> list[tuple[str, int]]:
    """Numbers before the street (up to four words), or right after it, each with its place."""
    found: list[tuple[str, int]] = []
    for k in (*range(max(0, first - NEAR - 2), first), *range(last, min(len(words), last + NEAR))):
        if k < first and "\n\n" in text.raw[text.ends[k] : text.starts[first]]:
            continue
        word = words[k]
        if word[0].isdigit():
            found.append((word, k))
            if k + 1 < len(words) and len(words[k + 1]) == 1:
                found.append((word + words[k + 1], k))
        elif word in NUMBERS:
            ones = NUMBERS.get(words[k + 1], 0) if k + 1 < len(words) and NUMBERS[word] >= 20 else 0
            found.append((str(NUMBERS[word] + (ones if ones < 10 else 0)), k))
        elif k and words[k - 1] in FLAT and len(word) == 1:
            found.append((word, k))
    return found


def _by_flat(words: list[str], home: Home, numbers: list[tuple[str, int]]) -> bool:
    return any(n == home.flat and k and words[k - 1] in FLAT for n, k in numbers)


def _joined(words: list[str], first: int, last: int) -> set[str]:
    near = words[max(0, first - 6) : last + 10]
    return {*near, *(a + b for a, b in pairwise(near))}
