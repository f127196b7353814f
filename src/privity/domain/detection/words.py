"""Text as words that keep their place: folded for comparison, offsets untouched, sentences numbered."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Set as AbstractSet
from contextlib import suppress
from functools import lru_cache
from itertools import accumulate, chain, compress, count, filterfalse, pairwise
from operator import add, sub
from typing import Any

from privity.domain.detection import unmasked
from privity.domain.detection.wordlists import listed

INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # put inside a name, they hide it from a program and not from a reader
)
APOSTROPHES = "'’ʼ`´＇"
ASCII_WORD = re.compile(r"[A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*")
ANY_WORD = re.compile(
    rf"(?:[^\W_]++|[\u0300-\u036f{INVISIBLE}])+(?:[{APOSTROPHES}](?:[^\W_]++|[\u0300-\u036f{INVISIBLE}])+)*"
)
# The same, in steps of which each is done for the whole text at once: see `_levelled`.
LETTER = "\x01"
LEVEL = bytes(
    ord(c.lower()) if c.isalnum() or c in {"'", "`", LETTER} else ord(" ") for c in map(chr, range(128))
).ljust(256)
LOOSE = re.compile(rb"['`](?:(?<![a-z0-9\x01]['`])|(?![a-z0-9\x01]))")  # no apostrophe within a word
APART = re.compile(r"(?: (?:[a-z]|[a-z]?\x01+)(?='?s? )){4}")  # letters that stand alone, next to each other
BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
MOST_LEVELS = 10_000
MOST_KINDS = 24  # of characters beyond ASCII that are replaced one after another
CAMEL = re.compile(r"(?<=[^\W\d_])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?=[A-Z][a-z])")
# Its first character comes first and alone, so that the text is searched for that and nothing else.
BREAK = re.compile(
    r"[.!?…\n;](?:(?<=[.!?…])[.!?…]*[\"'”’)\]]*(?=\s|$)"
    r"|(?<=\n)(?:[ \t>]*\n|[ \t>]*(?=[-*•·–]\s|\d+[.)]\s)|(?<![,;:]\n)(?=[ \t>]*[A-Z]))|(?<=;))"
)
ABBREVIATED = listed("dr mr mrs ms miss prof rev st ste sr jr no tel ref e.g i.e eg ie ext approx vs dob nr apt")
LOOKALIKES = str.maketrans(
    "łøđæœþðıßабеорсухківмтнАВЕОРСХКМТНαορτυι",
    "lodaotdisa6eopcyxkibmthabeopcxkmthaoptui",
)
ENDINGS = ("'s", "'d", "'ll", "'ve", "'re", "'m")
LONG_LINE = 50
MOST_WORDS = 120


class _Levels(dict[int, str]):
    """What stands for a character beyond ASCII: LETTER, an apostrophe or a space."""

    def __missing__(self, char: int) -> str:
        written = chr(char)
        if written.isascii():
            return written
        level = LETTER if ANY_WORD.fullmatch(written) else "'" if written in APOSTROPHES else " "
        if len(self) < MOST_LEVELS:
            self[char] = level
        return level


LEVELS = _Levels()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case, no accents, no possessive, no apostrophes, no invisible characters."""
    if word.isascii():
        plain = word.lower()
    else:
        for mark in APOSTROPHES:
            word = word.replace(mark, "'")
        decomposed = unicodedata.normalize("NFKD", word)
        kept = "".join(c for c in decomposed if unicodedata.category(c) not in {"Mn", "Cf"})
        plain = kept.casefold().translate(LOOKALIKES)
        for mark in APOSTROPHES:
            plain = plain.replace(mark, "'")
    if "'" in plain or "`" in plain:
        plain = plain.replace("`", "'")
        for ending in ENDINGS:
            if plain.endswith(ending):
                plain = plain.removesuffix(ending)
                break
        plain = plain.replace("'", "")
    return plain


def folds(raw: str) -> list[str]:
    """The folded words alone, for what needs no places."""
    return [fold(word) for word in (ASCII_WORD if raw.isascii() else ANY_WORD).findall(raw) if fold(word)]


class Text:
    """The words of one passage. `folds`, `starts`, `ends` run side by side; `sentence` numbers each word's.

    `distinct` is every word once, and `where` gives each one's places. Most texts speak of nobody, and are done with once
    their distinct words are known: everything else is worked out when it is first asked for.
    """

    __slots__ = ("_levelled", "distinct", "ends", "figures", "folds", "raw", "sentence", "starts", "where")
    distinct: set[str]
    ends: list[int]
    figures: set[str]  # of the distinct words, those that are not of letters alone
    sentence: list[int]
    starts: list[int]
    where: dict[str, list[int]]

    def __init__(self, raw: str, *, title: bool = False) -> None:
        if "%" in raw or "://" in raw:
            raw = unmasked.decoded(raw)
        self.raw = raw
        if title:  # file names run their words together
            pieces = [
                piece for m in ANY_WORD.finditer(raw) for piece in _pieces(raw, m.span()) if fold(raw[slice(*piece)])
            ]
            self.starts, self.ends = [s for s, _ in pieces], [e for _, e in pieces]
            self.folds = [fold(raw[s:e]) for s, e in pieces]
            self.distinct = set(self.folds)
            return
        self._levelled = _levelled(raw)
        self.folds = self._levelled.split()
        self.distinct = set(self.folds)
        if not raw.isascii() or "'" in self._levelled or "`" in self._levelled:
            self._fold_the_rest()
        if unmasked.may_be_apart(self.distinct) and APART.search(f" {self._levelled} "):
            self.join(unmasked.joined(raw, self.folds, self.starts, self.ends))

    def _fold_the_rest(self) -> None:
        """Words with apostrophes or letters beyond ASCII are folded from what is written."""
        rest = {word: fold(word) for word in self.distinct if "'" in word or "`" in word}
        folds = list(map(rest.get, self.folds, self.folds))
        if LETTER in self._levelled:
            for i, word in enumerate(folds):
                if LETTER in word:
                    folds[i] = fold(self.raw[self.starts[i] : self.ends[i]])
            if "" in folds:  # words of invisible characters alone
                self.starts, self.ends = list(compress(self.starts, folds)), list(compress(self.ends, folds))
                folds = list(filter(None, folds))
        self.folds, self.distinct = folds, set(folds)

    def __getattr__(self, name: str) -> Any:
        """What was not worked out yet."""
        match name:
            case "starts" | "ends":
                self._find_places()
            case "sentence":
                self.sentence = self._sentences()
            case "where":
                self.where = where = defaultdict[str, list[int]](list)
                for i, word in enumerate(self.folds):
                    where[word].append(i)
                where.default_factory = None
            case "figures":
                self.figures = set(filterfalse(str.isalpha, self.distinct))
            case _:
                raise AttributeError(name)
        return getattr(self, name)

    def _find_places(self) -> None:
        pieces = self._levelled.split(" ")
        until = map(add, accumulate(map(len, pieces)), count())  # one space after each
        self.ends = list(compress(until, pieces))
        self.starts = list(map(sub, self.ends, map(len, filter(None, pieces))))

    def join(self, runs: list[tuple[int, int]]) -> None:
        """From here on, each of these runs of words counts as one word; nobody has asked where it stands yet."""
        starts, ends = self.starts, self.ends
        for first, last in reversed(runs):
            self.folds[first:last] = ["".join(self.folds[first:last])]
            ends[first:last] = [ends[last - 1]]
            starts[first:last] = [starts[first]]
        self.distinct = set(self.folds)

    def read_as(self, word: str, meant: str) -> None:
        """From here on, a word counts as the one that is meant."""
        self.folds = [meant if w == word else w for w in self.folds]
        self.distinct = set(self.folds)
        for worked_out in ("figures", "spaced", "where"):
            with suppress(AttributeError):
                delattr(self, worked_out)

    def places(self, wanted: AbstractSet[str]) -> list[int]:
        """Where any of some words stands, in the order of the text."""
        present = self.distinct & wanted
        if not present:
            return []
        where = self.where
        return sorted(chain.from_iterable(map(where.__getitem__, present)))

    def __len__(self) -> int:
        return len(self.folds)

    def gap(self, i: int) -> str:
        """What stands between word i and the next."""
        return self.raw[self.ends[i] : self.starts[i + 1]]

    def word(self, i: int) -> str:
        return self.raw[self.starts[i] : self.ends[i]]

    def capital(self, i: int) -> bool:
        return self.raw[self.starts[i]].isupper()

    def opens(self, i: int) -> bool:
        """Does word i open a sentence? There, a capital is no evidence of a name."""
        return i == 0 or self.sentence[i - 1] != self.sentence[i]

    def possessive(self, i: int) -> bool:
        word = self.word(i)
        if len(word) > 2 and word[-1] in "sS" and word[-2] in APOSTROPHES:
            return True
        return word[-1:] in "sS" and self.raw[self.ends[i] : self.ends[i] + 1] in set(APOSTROPHES)

    def bounds(self, i: int) -> tuple[int, int]:
        """The words of the sentence in which word i stands: first, and one past the last."""
        number = self.sentence[i]  # they only rise
        return bisect_left(self.sentence, number, 0, i + 1), bisect_right(self.sentence, number, i)

    def at_offset(self, offset: int) -> int:
        """The word that stands at or before an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def _sentences(self) -> list[int]:
        numbers: list[int] = []
        extra = 0
        breaks = [m.start() for m in BREAK.finditer(self.raw) if self._is_break(m)]
        for number, end in enumerate([*breaks, len(self.raw)]):
            left = bisect_right(self.starts, end) - len(numbers)
            while left > MOST_WORDS:  # text without an end to its sentences must not cost more than other text
                numbers += [number + extra] * MOST_WORDS
                left, extra = left - MOST_WORDS, extra + 1
            numbers += [number + extra] * left
        return numbers

    def _is_break(self, match: re.Match[str]) -> bool:
        at = match.start()
        if self.raw[at] == ".":
            return not _abbreviated(self.raw[max(0, at - 6) : at])
        if self.raw[at] == "\n" and "\n" not in match.group()[1:] and not match.group().strip("\n \t>"):
            line = self.raw.rfind("\n", 0, at) + 1
            following = self.raw[match.end() : match.end() + 8].lstrip()
            listed = following[:1] in "-*•·–" or following[:1].isdigit()
            return listed or at - line < LONG_LINE  # a long line was wrapped; a short one ended
        return True


@lru_cache(maxsize=65536)
def _abbreviated(before: str) -> bool:
    """Whether a full stop after this belongs to an abbreviation or an initial."""
    words = before.split()
    last = words[-1].strip("(\"'[") if words else ""
    return last.lower() in ABBREVIATED or (len(last) == 1 and last.isupper())


def _levelled(raw: str) -> str:
    """Of the same length: small letters, digits, apostrophes within words, LETTER for a letter beyond ASCII, and spaces."""
    plain = raw.replace(LETTER, " ")
    for _ in range(MOST_KINDS):
        if plain.isascii():
            break
        if beyond := BEYOND_ASCII.search(plain):
            plain = plain.replace(beyond.group(), LEVELS[ord(beyond.group())])
    else:
        plain = plain.translate(LEVELS)
    level = plain.encode("ascii").translate(LEVEL)
    if b"'" in level or b"`" in level:
        level = LOOSE.sub(b" ", level)
    return level.decode("ascii")


def _pieces(raw: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    start, end = span
    cuts = [start, *(start + m.start() for m in CAMEL.finditer(raw[start:end])), end]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
