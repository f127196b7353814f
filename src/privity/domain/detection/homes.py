"""A recorded address taken apart: flat, number, house, roads, place, postcode."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from unicodedata import normalize

from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import folds
from privity.domain.people import Contact, Person, PersonId

POSTCODE = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")
POSTCODE_LENGTHS = range(5, 8)
KINDS = {
    **dict.fromkeys(("street", "st", "str", "saint", "ste", "sainte"), "st"),
    **dict.fromkeys(("road", "rd"), "rd"),
    **dict.fromkeys(("avenue", "ave", "av", "avn"), "ave"),
    **dict.fromkeys(("lane", "ln"), "ln"),
    **dict.fromkeys(("close", "cl", "clo"), "close"),
    **dict.fromkeys(("drive", "drv", "dr"), "drive"),
    **dict.fromkeys(("crescent", "cres", "cresc", "crst"), "cres"),
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
    **dict.fromkeys(("route", "rte"), "route"),
    **dict.fromkeys(("boulevard", "blvd", "bvd", "bd"), "boulevard"),
    **dict.fromkeys(("grove", "grv", "gr"), "grove"),
    **dict.fromkeys(("upper", "upr"), "upper"),
    **dict.fromkeys(("lower", "lwr"), "lower"),
    **dict.fromkeys(("great", "gt"), "great"),
    **dict.fromkeys(("little", "lt"), "little"),
    **dict.fromkeys(("north", "nth"), "north"),
    **dict.fromkeys(("south", "sth"), "south"),
    **dict.fromkeys(("farm", "fm"), "farm"),
    **dict.fromkeys(("chemin", "chem", "ch"), "chemin"),
    **dict.fromkeys(("parade", "pde"), "parade"),
    **dict.fromkeys(("heights", "hts"), "heights"),
    **dict.fromkeys(("green", "grn"), "green"),
    **dict.fromkeys(("walk", "wlk"), "walk"),
    **dict.fromkeys(("mews", "mws"), "mews"),
    **dict.fromkeys(("view", "vw"), "view"),
    **dict.fromkeys(("villa", "villas"), "villa"),
    "and": "&",
}
IN_FULL: dict[str, str] = {}
for _written, _kind in KINDS.items():
    IN_FULL.setdefault(_kind, _written)
FLAT = listed("flat apartment apt unit flt room studio maisonette no number")
SMALL = listed("de des du d la le les l the of at in & on es a s")
ROADS = listed(
    "rd ave ln close drive cres court place sq terrace gardens route boulevard grove parade walk mews chemin hill way rue clos"
    " ruelle row quay esplanade wharf rise hill crescent street"
)
BUILDINGS = listed("park house cottage mount estate bldg apts heights view villa farm green st")
WEAK = ROADS | BUILDINGS | SMALL | listed("high main new church old upper lower great little north south grande")
PLACES = listed(
    "brelade helier ouen clement saviour martin mary john lawrence peter trinity grouville gorey aubin jersey guernsey sark alderney"
)
OF_A_KIND = listed(
    "primary infant infants junior secondary high grammar special school nursery preschool academy college centre"
)
BETWEEN_PLACES = re.compile(r"\b(?:in|at|near|behind|beside|with|of|off|opposite)\b")
MOST_NAMES = 3
MOST_WORDS = 6


@dataclass(frozen=True, slots=True, eq=False)
class Home:
    """One recorded address of one person."""

    person: PersonId
    contact: str | None
    protected: bool
    numbers: frozenset[str] = frozenset()
    flat: str | None = None
    postcode: str | None = None
    place: frozenset[str] = frozenset()
    house: frozenset[str] = frozenset()  # the telling words of its name
    road: frozenset[str] = frozenset()  # and of its roads


@dataclass(frozen=True, slots=True)
class Taken:
    """What an address is known by: house names, roads, and a description such as `the refuge in Gorey`."""

    home: Home
    houses: tuple[tuple[str, ...], ...]
    roads: tuple[tuple[str, ...], ...]
    described: frozenset[str] = frozenset()


def taken_apart(person: Person, contact: Contact) -> Taken:
    value = contact.value
    segments = [list(s) for s in map(_plain, value.replace("\n", ",").split(",")) if s]
    postcode = next((w for s in reversed(segments) for w in reversed(s) if POSTCODE.fullmatch(w)), None)
    flat: str | None = None
    numbers: set[str] = set()
    place: set[str] = set()
    houses: list[tuple[str, ...]] = []
    roads: list[tuple[str, ...]] = []
    for at, segment in enumerate(segments):
        kept = [w for w in segment if w != postcode]
        if len(kept) > 1 and kept[0] in FLAT - {"no", "number"}:
            flat, kept = kept[1], kept[2:]
        numbered = False
        while kept and (kept[0][0].isdigit() or kept[0] in {"no", "number"}):
            numbers.add(kept[0])
            numbered, kept = True, kept[1:]
        kept = kept[:MOST_WORDS]
        if not kept:
            continue
        if len(segments) == 1 and not _described(value):
            kept = list(_street_of(tuple(kept)))  # written without commas: street, then place
        if at and not numbered and not _is_road(kept) and (houses or roads):
            place.update(w for w in kept if w not in WEAK)
        elif numbered or _is_road(kept) or (numbers and not roads):
            roads.append(tuple(kept))
        else:
            houses.append(tuple(kept))
    home = Home(
        person=person.id,
        contact=contact.id,
        protected=contact.protected,
        numbers=frozenset(numbers - {"no", "number"}),
        flat=flat,
        postcode=postcode,
        place=frozenset(place),
        house=_words_of(houses),
        road=_words_of(roads),
    )
    described = frozenset(w for s in segments for w in s if w not in SMALL and w not in {postcode, "st"})
    return Taken(
        home=home,
        houses=tuple(houses[:MOST_NAMES]),
        roads=tuple(roads[:MOST_NAMES]),
        described=described if _described(value) and not numbers and len(described) > 1 else frozenset(),
    )


def _words_of(names: list[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(w for name in names for w in name if w not in WEAK) or frozenset(w for n in names for w in bare(n))


def _described(value: str) -> bool:
    return BETWEEN_PLACES.search(value) is not None


def _is_road(words: list[str]) -> bool:
    """Does a word for a kind of road stand there? St is a street at the end, and a saint before it."""
    return any(w in ROADS for w in words) or words[-1] == "st" or (len(words) > 1 and words[0] == "mont")


def _street_of(words: tuple[str, ...]) -> tuple[str, ...]:
    for at, word in enumerate(words):
        if at and word in WEAK - SMALL and not (word == "st" and words[at + 1 : at + 2] and words[at + 1] in PLACES):
            return words[: at + 1]
    for at, word in enumerate(words):
        if at and word in PLACES | {"st"}:
            return words[:at]
    return words[:3]


def without_kind(name: tuple[str, ...]) -> tuple[str, ...]:
    """Petrel Bay, where Petrel Bay Primary School is recorded; nothing where it names no such institution."""
    short = name
    while short and short[-1] in OF_A_KIND:
        short = short[:-1]
    return short if short != name and any(w not in WEAK for w in short) else ()


def plain(words: list[str]) -> list[str]:
    """Abbreviations alike, postcodes in one word, numbers in figures."""
    out: list[str] = []
    for word in words:
        joined = (out[-1] + word) if out else ""
        if len(joined) in POSTCODE_LENGTHS and POSTCODE.fullmatch(joined) and not POSTCODE.fullmatch(out[-1]):
            out[-1] = joined
        elif out and len(word) == 1 and word.isalpha() and out[-1].isdigit():
            out[-1] += word  # 12 A
        else:
            out.append(KINDS.get(word, word))
    return out


@lru_cache(maxsize=65536)
def _plain(part: str) -> tuple[str, ...]:
    return tuple(plain(folds(part)))


@lru_cache(maxsize=65536)
def telling(street: tuple[str, ...]) -> str:
    return max(street, key=lambda w: (w not in WEAK, w not in PLACES, len(w)))


def bare(name: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(w for w in name if w not in SMALL) or name


def spellings(name: tuple[str, ...], written: str) -> Iterator[str]:
    """All in one word, as in a file name: with the small words and without, kinds of road in full and short."""
    yield from _in_one_word(name)
    head = telling(name)
    for part in written.split(","):  # with the s of St Aubin's Hill
        letters = "".join(filter(str.isalnum, normalize("NFKD", part).casefold())).lstrip("0123456789")
        if head in letters:
            yield letters


@lru_cache(maxsize=65536)
def _in_one_word(name: tuple[str, ...]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for words in dict.fromkeys((tuple(w for w in name if w != "&"), bare(name))):
        for chosen in product(
            *(dict.fromkeys((w, IN_FULL.get(w, w), *(("saint",) if w == "st" else ()))) for w in words)
        ):
            found["".join(chosen)] = None
    return tuple(found)
