"""Which names are those of people whom nobody has recorded: not places, not workers, not somebody of the case misspelt."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self

from rapidfuzz.distance import OSA

from privity.domain.detection.forms import forms_of
from privity.domain.detection.given_names import GIVEN_NAMES
from privity.domain.detection.kinship_words import WORDS as KIN
from privity.domain.detection.mentions import Strength
from privity.domain.detection.ordinary import (
    AFTER_A_NAME,
    NAME_WORDS,
    NEVER_NAMES,
    PARTICLES,
    PLACES_AFTER,
    PLACES_BEFORE,
    TITLES,
)
from privity.domain.detection.scene import Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text, folds
from privity.domain.disclosure import Place
from privity.domain.facts import CaseId

LOCAL = listed("in at near outside around on via")
COURTESY = listed("mr mrs ms miss mx master")
PROFESSIONAL = (TITLES - COURTESY) | listed(
    "di dci dsu supt insp inspector detective constable superintendent hhj recorder advocate jurat councillor"
)
ROLES = listed("""
    worker workers visitor nurse midwife doctor gp paediatrician psychologist psychiatrist therapist counsellor solicitor
    lawyer barrister advocate guardian chair manager coordinator consultant practitioner inspector constable sergeant
    detective officer clerk administrator teacher headteacher head senco deputy tutor keyworker interpreter registrar
    surgeon physician dentist paramedic optician physiotherapist dietitian assessor assistant lead director colleague
    mentor coach plumber electrician builder engineer vicar priest imam judge magistrate bailiff
    """)
AGENCY = listed("from of at")
TIES = listed("""
    friend friends cousin neighbour neighbor boyfriend girlfriend partner ex husband wife lad boy girl man woman youth
    daughter son brother sister uncle aunt auntie nephew niece classmate flatmate lodger associate stepson stepdaughter
    stepbrother stepsister pal mate roommate victim perpetrator tenant babysitter
    """)
CALLED = listed("called named")
CALENDAR = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter ramadan diwali eid new year boxing bank
    """)
COUNTRIES_AND_TONGUES = listed("""
    jersey guernsey alderney sark england scotland wales ireland britain uk france portugal madeira poland romania spain
    germany italy london paris lisbon jerseyman channel island islands st helier grouville gorey trinity clement saviour
    brelade lawrence ouen english rozel gorey beaumont maufant quennevais moye corbiere esplanade bouley bonne nuit greve french portuguese polish romanian irish scottish welsh spanish
    muslim christian catholic jewish hindu sikh buddhist methodist anglican asian african european black white british
    """)
OF_OFFICES = listed("""
    service services police court hospital school nursery clinic council department trust charity society ltd limited
    camhs adhd asd ptsd ocd hiv nhs gcse senco mash marac dash section act order plan report assessment conference strategy
    meeting group review protection child children childrens young person family social care health mental team unit covid
    calpol ritalin paracetamol ibuprofen sertraline fluoxetine facebook instagram snapchat tiktok whatsapp teams zoom
    google microsoft house refuge appendix chapter table figure page paragraph item date dob name address ref re subject
    male female mother father baby twin unborn hello dear hi regards thanks yes ok okay please note notes also however today yesterday tomorrow tonight last next
    since although because despite following during after before once both neither each every another other someone
    everyone everybody somebody anybody reception finance kindly would could thank one nobody nothing there here now then still just even perhaps maybe sadly unfortunately apparently allegedly
    """)
GOES_ON = AFTER_A_NAME | PARTICLES | listed("and or with also never often still once used uses who whose self")
KIN_WORDS = frozenset(word for phrase, _ in KIN for word in phrase.replace("|", " ").replace("?", " ").lower().split())
NOT_NAMES = NEVER_NAMES | CALENDAR | OF_OFFICES | KIN_WORDS | TIES | ROLES | COUNTRIES_AND_TONGUES | TITLES
SURNAMES_TOO = listed(
    "hall church hill park ward day bank beach court lane street close house place row way field page"
)
SHORTEST_MISSPELT = 4
LONG = 8  # letters from which on two may be wrong
LONGEST_ACRONYM = 5
LONGEST_NAME = 6
AFTER_THE_NAME = 4

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Acquainted:
    """The words of the names of everybody whom the reading is about, or who writes or reads it."""

    words: frozenset[str]

    @classmethod
    def of(cls, scene: Scene, cases: Iterable[CaseId]) -> Self:
        roll = scene.roll
        people = {p for case in cases for p in roll.people_of(case)} | scene.correspondents
        colleagues = {p for case in roll.cases_of_any(scene.sender) for p in roll.people_of(case) if roll.is_worker(p)}
        mentioned = {p for ms in scene.mentions.values() for m in ms for p in m.people}
        words = {
            word
            for person in people | colleagues | mentioned
            if person in roll.people
            for form in forms_of(roll.people[person])
            for word in (*form.given, *form.surname, form.key)
        }
        headers = (p.text for p in scene.passages if p.place is Place.HEADER)
        return cls(frozenset(words | {word for text in headers for word in folds(text)}))

    def knows(self, name: Sequence[str]) -> bool:
        """Every word is one of theirs; in a full name also one of theirs misspelt, but `Dean` alone is not Sean."""
        full = len(name) > 1
        return all(word in self.words or word in PARTICLES or (full and self._misspelt(word)) for word in name)

    def _misspelt(self, word: str) -> bool:
        if len(word) < SHORTEST_MISSPELT:
            return False
        most = 2 if len(word) >= LONG else 1
        return any(
            abs(len(known) - len(word)) <= most and OSA.distance(word, known, score_cutoff=most) <= most
            for known in self.words
        )


def may_name_somebody(scene: Scene, number: int, first: int, last: int) -> bool:
    """Cheap, before anybody is asked: a capital that belongs to nobody known and is no word of every day."""
    text = scene.texts[number]
    taken = _taken(scene, number, first, last, least=Strength.PRONOUN)
    begins = {h.first for h in scene.hits if h.passage == number and first <= h.first < last}
    return any(
        k not in taken
        and _like_a_name(text, k)
        and not _of_a_place(text, k)
        and (k > first or _opens_as_a_name(text, k, begins))
        for k in range(first, last)
    )


def names_of_outsiders(
    scene: Scene, number: int, bounds: Span, marked: Iterable[Span], acquainted: Acquainted
) -> list[Span]:
    """What a finder marked in a sentence, and what the words around show by themselves; without what is no stranger."""
    text = scene.texts[number]
    taken = _taken(scene, number, *bounds, least=Strength.PRONOUN)
    firm = _taken(scene, number, *bounds, least=Strength.KIN)
    spans = [_trimmed(text, span) for span in marked] + list(_shown(text, bounds, taken))
    kept: list[Span] = []
    for first, last in sorted(set(spans), key=lambda s: (s[0] - s[1], s[0])):
        words = range(first, last)
        if not words or len(words) > LONGEST_NAME or not firm.isdisjoint(words) or taken.issuperset(words):
            continue  # with a first name of their own, a surname of the family is a stranger's
        if any(first < b and a < last for a, b in kept):
            continue
        if _is_a_person(scene, number, (first, last)) and not acquainted.knows(text.folds[first:last]):
            kept.append((first, last))
    return sorted(kept)


def _taken(scene: Scene, number: int, first: int, last: int, *, least: Strength) -> set[int]:
    near = scene.mentions_in(number, max(0, first - LONGEST_NAME), last)
    return {k for m in near if m.strength >= least for k in range(m.first, m.last)}


def _like_a_name(text: Text, k: int) -> bool:
    word = text.word(k)
    if not text.capital(k) or len(word) < 2 or not word[0].isalpha() or text.folds[k] in NOT_NAMES:
        return False
    return not (word.isupper() and len(word) <= LONGEST_ACRONYM)


def _of_a_place(text: Text, k: int) -> bool:
    """At Harbour Street; but not `at Dean's`."""
    if k and text.folds[k - 1] in LOCAL and not text.possessive(k):
        return True
    if k + 1 < len(text) and text.folds[k + 1] in PLACES_AFTER and text.capital(k + 1):
        return text.folds[k] not in GIVEN_NAMES or text.folds[k + 1] not in SURNAMES_TOO
    return bool(k) and text.folds[k] in PLACES_AFTER and text.capital(k - 1)


def _opens_as_a_name(text: Text, k: int, begins: set[int]) -> bool:
    """Every sentence opens with a capital; only what goes on as after a name is worth asking about."""
    if k + 1 >= len(text) or text.possessive(k) or not begins.isdisjoint(range(k + 1, k + AFTER_THE_NAME)):
        return True
    return text.capital(k + 1) or text.folds[k + 1] in GOES_ON or bool(text.gap(k).strip())


def _trimmed(text: Text, span: Span) -> Span:
    first, last = span
    while first < last and text.folds[first] in TITLES | NEVER_NAMES | KIN_WORDS | TIES:
        first += 1
    while first < last and not text.capital(last - 1):
        last -= 1
    return first, last


def _shown(text: Text, bounds: Span, taken: set[int]) -> Iterable[Span]:
    """A lad called Dean; Mr Pallot; her cousin Tyler: the words before a capital say that it is a person."""
    for k in range(*bounds):
        if k in taken or not _like_a_name(text, k):
            continue
        last = k + 1
        while last < bounds[1] and not text.gap(last - 1).strip(" -") and _goes_on(text, last, bounds[1]):
            last += 1
        if _tied(text, k) or _given(text, k, last):
            yield k, last


def _tied(text: Text, k: int) -> bool:
    before = text.folds[k - 1] if k else ""
    if before not in COURTESY | CALLED | TIES or text.gap(k - 1).strip(" ."):
        return False
    return before not in TIES or not text.capital(k - 1) or text.opens(k - 1)  # else a heading: Friends Provident


def _given(text: Text, k: int, last: int) -> bool:
    """Rebecca Mills; of a given name alone only one that is no other word, and that stands as names stand."""
    if text.folds[k] not in GIVEN_NAMES or (k and text.capital(k - 1) and not text.gap(k - 1).strip(" -")):
        return False
    return last > k + 1 or text.folds[k] not in NAME_WORDS


def _goes_on(text: Text, k: int, end: int) -> bool:
    if text.folds[k] in PARTICLES:
        return k + 1 < end and (text.capital(k + 1) or text.folds[k + 1] in PARTICLES)
    return _like_a_name(text, k)


def _is_a_person(scene: Scene, number: int, span: Span) -> bool:
    text = scene.texts[number]
    first, last = span
    words = text.folds[first:last]
    if all(word in NOT_NAMES for word in words) or not any(text.capital(k) for k in range(first, last)):
        return False
    if any(h.passage == number and h.first <= first and last <= h.last for h in scene.hits):
        return False  # the drug, the faith, the offence itself
    if any(not word.isalpha() for word in words) or (last == first + 1 and not _single_name(text, first)):
        return False
    return not (_is_a_place(text, span) or _works_with_it(text, span))


def _single_name(text: Text, k: int) -> bool:
    """The Lamplighter, RON, Parenting group: one capital alone is easily taken for a name."""
    if _tied(text, k):
        return True
    word = text.word(k)
    if (word.isupper() and len(word) <= LONGEST_ACRONYM) or (k and text.folds[k - 1] in {"the", "a", "an"}):
        return False
    return k + 1 >= len(text) or text.folds[k + 1] not in PLACES_AFTER | OF_OFFICES or bool(text.gap(k).strip())


def _is_a_place(text: Text, span: Span) -> bool:
    first, last = span
    before = text.folds[first - 1] if first else ""
    if text.folds[first] in PLACES_BEFORE - {"le", "clos"} or before in {"st", "saint", "ste"}:
        return True
    if before in LOCAL and not text.possessive(last - 1):
        return True
    follows = last < len(text) and not text.gap(last - 1).strip() and text.capital(last)
    if follows and text.folds[last] in PLACES_AFTER | OF_OFFICES:
        return True
    if text.folds[last - 1] not in PLACES_AFTER | OF_OFFICES:
        return False
    surname = text.folds[last - 1] in SURNAMES_TOO and text.folds[first] in GIVEN_NAMES
    return before == "the" or not surname


def _works_with_it(text: Text, span: Span) -> bool:
    """Doctors, officers, teachers: by title, by role before or after the name, by agency."""
    first, last = span
    begins = text.bounds(first)[0]
    for k in range(max(begins, first - 2), first):
        if text.folds[k] in PROFESSIONAL or (text.folds[k] in ROLES and not text.gap(k).strip(" ,:(")):
            return True
    ends = min(text.bounds(last - 1)[1], last + AFTER_THE_NAME)
    if last >= ends:
        return False
    gap = text.gap(last - 1)
    if text.folds[last] in AGENCY and last + 1 < ends:
        at = last + 2 if text.folds[last + 1] in {"the", "our"} else last + 1
        return at < len(text) and text.capital(at)
    if "," in gap or "(" in gap or "–" in gap or " - " in gap:
        return any(text.folds[k] in ROLES for k in range(last, ends))
    return False
