"""Recorded facts and complaints: their own words in the text, and the findings that may be one of them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from operator import itemgetter

from privity.domain.cases import Complaint
from privity.domain.department import Department
from privity.domain.detection.ordinary import NEVER_NAMES
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.facts import Fact
from privity.domain.people import PersonId

STOP = NEVER_NAMES - {"father", "mother", "brother", "sister", "mum", "dad", "aunt", "uncle", "cousin"} | listed(
    "s t there here very one some"
)
GENERIC = listed("""
    abus neglect health medical condition diagnos illnes histori problem concern issu treatment hospital convict offenc crimin
    police arrest drug alcohol substanc misus mental violenc violent domest sexual assault harm debt financ benefit religi ethnic
    immigr adopt school educ famili opinion view complain referr report contact address
    """)
ENOUGH = 0.74
WORDS_ANYWHERE = 3  # so many telling words are enough without anybody being named


@dataclass(frozen=True, slots=True)
class Words:
    """One recorded text as telling words, and what it is the text of."""

    words: frozenset[str]
    of: Fact | Complaint
    cases: set[str]  # in which a text of these words is recorded

    def enough(self, share: float, in_play: frozenset[str]) -> bool:
        """`Takes medication for depression` is recorded of many, and where no case is in play it tells of none of them."""
        known = self.of.case in in_play
        alone = len(self.words) >= WORDS_ANYWHERE and len(self.cases) == 1
        return (share == 1 and (known or alone)) or (known and share >= ENOUGH)


@dataclass(frozen=True, slots=True)
class Told:
    """A recorded text that stands in a passage, in some spelling; `sure` where all of it does."""

    first: int
    last: int
    of: Fact | Complaint


class Recorded:
    """Facts and complaints by the words of their texts, and facts by person and category."""

    __slots__ = ("_by_word", "_numbers", "complaints", "facts_of")

    def __init__(self, department: Department) -> None:
        # By a word, by all words of the text, and numbered: of many people the same is recorded, and compared once.
        self._by_word: dict[str, dict[frozenset[str], list[tuple[int, Words]]]] = defaultdict(lambda: defaultdict(list))
        self._numbers = count()
        self.facts_of: dict[tuple[PersonId, str], list[Fact]] = defaultdict(list)
        self.complaints: dict[str, Complaint] = {c.id: c for c in department.complaints}
        cases: dict[frozenset[str], set[str]] = defaultdict(set)
        for case in department.cases:
            for fact in case.facts:
                for person in fact.about:
                    self.facts_of[person, fact.category].append(fact)
                self._index(fact.text, fact, cases)
        for complaint in department.complaints:
            self._index(complaint.text, complaint, cases)

    def _index(self, texts: tuple[str, ...], of: Fact | Complaint, cases: dict[frozenset[str], set[str]]) -> None:
        for written in texts:
            if telling := frozenset(stems(Text(written).folds)):
                cases[telling].add(of.case)
                for word in sorted(telling, key=lambda w: (w in GENERIC, -len(w)))[:2]:
                    self._by_word[word][telling].append((next(self._numbers), Words(telling, of, cases[telling])))

    def find(self, text: Text, in_play: frozenset[str]) -> Iterator[Told]:
        """Texts that stand there whole, and for cases in play also those that mostly do."""
        if not self._by_word:
            return
        stem_of = dict(zip(text.distinct, map(stem, text.distinct), strict=True))
        present = set(stem_of.values())
        known = present & self._by_word.keys()
        possible = {word: fitting for word in known if (fitting := self._possible(word, present, in_play))}
        if not possible:
            return
        places: dict[str, list[int]] = defaultdict(list)
        for word, spots in text.where.items():
            if stem_of[word] in possible:
                places[stem_of[word]] += spots
        stemmed = [stem_of[word] for word in text.folds]
        for i, known_by in sorted((i, word) for word in possible for i in places[word]):
            seen: dict[frozenset[str], tuple[list[int], float]] = {}
            for words in possible[known_by]:
                if words.words not in seen:
                    reach = 2 * len(words.words) + 6
                    first, last = max(0, i - reach), min(len(stemmed), i + reach)
                    spots = [k for k in range(first, last) if stemmed[k] in words.words]
                    seen[words.words] = spots, len({stemmed[k] for k in spots}) / len(words.words)
                spots, share = seen[words.words]
                if words.enough(share, in_play):
                    yield Told(min(spots), max(spots) + 1, words.of)

    def _possible(self, word: str, present: set[str], in_play: frozenset[str]) -> list[Words]:
        """Of the texts known by this word, those of which enough stands anywhere at all."""
        found: list[tuple[int, Words]] = []
        for telling, alike in self._by_word[word].items():
            if (share := len(telling & present) / len(telling)) >= ENOUGH:
                found += [(n, words) for n, words in alike if words.enough(share, in_play)]
        return [words for _, words in sorted(found, key=itemgetter(0))]

    def may_be(self, person: PersonId, category: str, sentence: list[str], phrase: list[str]) -> tuple[str, ...]:
        """Ids of this person's recorded facts of the category that the sentence may state."""
        facts = self.facts_of.get((person, category))
        if not facts:
            return ()
        said = set(stems(sentence))
        general = all(any(w.startswith(g) for g in GENERIC) for w in stems(phrase))
        found = []
        for fact in facts:
            words = _telling(fact.text)
            if not words or general or words & said:
                found.append(fact.id)
        return tuple(found)


@lru_cache(maxsize=8192)
def _telling(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(w for t in texts for w in stems(Text(t).folds))


def stems(words: list[str]) -> list[str]:
    return [stem(w) for w in words if w not in STOP and len(w) > 1]


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """Hits, hitting and hit are one word; so are assault, assaults and assaulted."""
    for ending in ("ingly", "edly", "ing", "ies", "ied", "ed", "es", "ly", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word
