"""Text as words that keep their place: folded for comparison, offsets untouched, sentences numbered."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Container
from functools import lru_cache
from itertools import accumulate, pairwise

from privity.domain.detection.wordlists import listed

INVISIBLE = (
    "\u00ad\u200b\u200c\u200d\u2060\ufeff"  # put inside a name, they hide it from a program and not from a reader
)
APOSTROPHES = "'’ʼ`´＇"
ASCII_WORD = re.compile(r"([A-Za-z0-9]+(?:['`][A-Za-z0-9]+)*)")
ANY_WORD = re.compile(
    rf"((?:[^\W_]++|[\u0300-\u036f{INVISIBLE}])+(?:[{APOSTROPHES}](?:[^\W_]++|[\u0300-\u036f{INVISIBLE}])+)*)"
)
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


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case, no accents, no possessive, no apostrophes, no invisible characters."""
    if word.isascii():
        plain = word.lower()
    else:
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

    `where` gives each distinct word's places: whoever looks for some words asks once for each distinct word of the text,
    and most of a text is words that came before.
    """

    __slots__ = ("ends", "folds", "raw", "sentence", "starts", "where")

    def __init__(self, raw: str, *, title: bool = False) -> None:
        self.raw = raw
        parts = (ASCII_WORD if raw.isascii() else ANY_WORD).split(raw)  # a gap, a word, a gap, ..., a gap
        until = list(accumulate(map(len, parts)))
        self.starts = until[0:-1:2]
        self.ends = until[1::2]
        if title:  # file names run their words together
            spans = zip(self.starts, self.ends, strict=True)
            pieces = [piece for span in spans for piece in _pieces(raw, span)]
            self.starts, self.ends = [s for s, _ in pieces], [e for _, e in pieces]
            self.folds = [fold(raw[s:e]) for s, e in pieces]
        else:
            self.folds = list(map(fold, parts[1::2]))
        if "" in self.folds:  # words of invisible characters alone
            kept = [k for k, word in enumerate(self.folds) if word]
            self.starts = [self.starts[k] for k in kept]
            self.ends = [self.ends[k] for k in kept]
            self.folds = [self.folds[k] for k in kept]
        self.sentence = self._sentences()
        self.where: dict[str, list[int]] = {}
        for i, word in enumerate(self.folds):
            if (places := self.where.get(word)) is None:
                self.where[word] = [i]
            else:
                places.append(i)

    def places(self, wanted: Container[str]) -> list[int]:
        """Where any of some words stands, in the order of the text."""
        return sorted(i for word, places in self.where.items() if word in wanted for i in places)

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
        if self.raw[at] == "\n" and "\n" not in match.group()[1:] and not match.group().strip("\n \t>"):
            line = self.raw.rfind("\n", 0, at) + 1
            following = self.raw[match.end() : match.end() + 8].lstrip()
            listed = following[:1] in "-*•·–" or following[:1].isdigit()
            return listed or at - line < LONG_LINE  # a long line was wrapped; a short one ended
        if self.raw[at] != ".":
            return True
        word = self.raw[max(0, at - 6) : at].split()
        last = word[-1].strip("(\"'[") if word else ""
        return not (last.lower() in ABBREVIATED or (len(last) == 1 and last.isupper()))


def _pieces(raw: str, span: tuple[int, int]) -> list[tuple[int, int]]:
    start, end = span
    cuts = [start, *(start + m.start() for m in CAMEL.finditer(raw[start:end])), end]
    return [(a, b) for a, b in pairwise(cuts) if a < b]
