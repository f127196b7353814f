"""In `Phoebe Farnshaw` the first name is not Phoebe's of the case: a surname that nobody in play bears follows it."""

import re
from functools import cache

from rapidfuzz.distance import OSA

from privity.domain.detection.ordinary import AFTER_A_NAME, NAME_WORDS, NEVER_NAMES, PARTICLES, PLACES_AFTER, TITLES
from privity.domain.detection.recognisers import RECOGNISERS
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text, folds

SHORTEST = 3
LONG = 8
MOST_IN_A_HEADING = 8
PUNCTUATION = frozenset(",:;.|")
MOST_CAPITALS = 0.6  # of a line's words: a heading, where a capital says nothing
IN_HEADINGS = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december update updates review report reports visit visits meeting minutes plan plans notes note case file referral
    assessment chronology conference core contact family placement summary letter letters message email school class year today
    tomorrow yesterday please thanks thank regards sent dear hi hello date time call calls phone age aged born dob nhs mum dad
    mother father brother sister nan gran grandma grandad aunt auntie uncle parents parent carer carers social worker child
    children health care education safeguarding then when while here there now still never always again only just both said
    discharge discharged history background concerns risk risks next last new old home house address statement views voice
    """)


NO_SURNAMES = IN_HEADINGS | NEVER_NAMES | AFTER_A_NAME | TITLES | (PLACES_AFTER - NAME_WORDS) | PARTICLES


def followed_by_another_surname(text: Text, i: int, own: frozenset[str]) -> bool:
    """`own` are the surnames, as one word, of those whom the first name may mean: a slip in one of them is no other."""
    k = i + 1
    if k >= len(text) or text.gap(i) != " " or not (text.capital(i) and text.capital(k)):
        return False
    word = text.folds[k]
    if len(word) < SHORTEST or not word.isalpha() or text.word(k).isupper() or text.sentence[i] != text.sentence[k]:
        return False
    if word in NO_SURNAMES:
        return False
    if (
        any(_alike(word, surname) for surname in own)
        or word in _sensitive_words()
        or word.startswith(_sensitive_stems())
    ):
        return False
    return not _in_a_heading(text, i) and f" {word} " not in text.raw


def _alike(word: str, surname: str) -> bool:
    """A word that is hardly another may be the surname misspelt."""
    slips = 2 if len(surname) >= LONG else 1
    return OSA.distance(word, surname, score_cutoff=slips) <= slips


def _in_a_heading(text: Text, i: int) -> bool:
    start = text.raw.rfind("\n", 0, text.starts[i]) + 1
    end = text.raw.find("\n", text.ends[i])
    line = text.raw[start : end if end >= 0 else len(text.raw)].strip()
    longer = [w for w in line.split() if w[0].isalpha() and len(w) > SHORTEST]
    if len(line.split()) > MOST_IN_A_HEADING or not PUNCTUATION.isdisjoint(line[:-1]):
        return False
    return len(longer) > SHORTEST and sum(w[0].isupper() for w in longer) > MOST_CAPITALS * len(longer)


@cache
def _vocabulary() -> tuple[frozenset[str], tuple[str, ...]]:
    written = [w for m in RECOGNISERS.values() for w in re.split(r"[\s|?]+", m.PHRASES) if w not in {"", "_"}]
    words = frozenset(f for w in written if not w.endswith("*") for f in folds(w))
    return words, tuple({f for w in written if w.endswith("*") for f in folds(w) if len(f) > SHORTEST})


def _sensitive_words() -> frozenset[str]:
    return _vocabulary()[0]


def _sensitive_stems() -> tuple[str, ...]:
    return _vocabulary()[1]
