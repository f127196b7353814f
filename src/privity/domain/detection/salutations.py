"""Whom a letter greets: `you` and `your` are theirs, whoever the letter then goes to."""

from collections.abc import Iterator

from privity.domain.detection.mentions import Strength
from privity.domain.detection.names import Names
from privity.domain.detection.ordinary import NEVER_NAMES, TITLES
from privity.domain.detection.pronouns import YOU, gender_of
from privity.domain.detection.scene import Greeting, Scene
from privity.domain.detection.shortened import SHORT_FOR
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.disclosure import Place
from privity.domain.people import PersonId
from privity.domain.periods import is_under

GREETINGS = listed("dear dearest hi hello hey hiya hallo morning afternoon evening greetings thanks")
OPENINGS = GREETINGS | listed("good thank many")
BEFORE_A_NAME = GREETINGS | listed("good there my thank you many to")
GENDER_OF_TITLE = {"mr": "m", "mrs": "f", "ms": "f", "miss": "f"}
NO_NAMES = NEVER_NAMES - {"will"}
MOST_WORDS = 8
MOST_OPENING = 4
ADULT = 16


def greetings(scene: Scene, names: Names) -> None:
    """Notes each salutation that names somebody of the cases in play."""
    if all(YOU.isdisjoint(text.distinct) for text in scene.texts):
        return  # nothing is said to whom it greets
    pool: dict[PersonId, None] | None = None
    for number, text in enumerate(scene.texts):
        if scene.passages[number].place in {Place.HEADER, Place.SUBJECT}:
            continue
        for first, words in _salutations(text):
            if pool is None:
                cases = scene.cases_spoken_of() | scene.roll.cases_of_any(scene.correspondents)
                people = {p for case in cases for p in scene.roll.people_of(case)} | scene.everybody(Strength.FULL)
                pool = dict.fromkeys(sorted(people | scene.correspondents))
            if found := _greeted(scene, names, (number, text), words, pool):
                scene.greetings.append(Greeting(passage=number, first=first, people=found[0], every=found[1]))


def _salutations(text: Text) -> Iterator[tuple[int, list[int]]]:
    """Where one begins, and the words of the names in it."""
    begins = [i for i in text.places(OPENINGS) if text.opens(i)]
    if len(text) and 0 not in begins and _vocative(text):
        begins = [0, *begins]
    for i in begins:
        k = i
        while k < len(text) and k < i + MOST_OPENING and text.folds[k] in BEFORE_A_NAME and _goes_on(text, i, k):
            k += 1
        names: list[int] = []
        while k < len(text) and k < i + MOST_WORDS and (not names or _goes_on(text, names[-1], k)):
            if not (text.capital(k) or text.folds[k] in TITLES or text.folds[k] in {"and", "le", "la", "de", "du"}):
                break
            names.append(k)
            k += 1
        if names:
            yield i, names


def _vocative(text: Text) -> bool:
    """`Bronagh,` opens the letter."""
    last = 0
    while last < min(3, len(text) - 1) and text.gap(last) == " " and text.capital(last + 1):
        last += 1
    return text.capital(0) and text.raw[text.ends[last] : text.ends[last] + 1] == ","


def _goes_on(text: Text, before: int, k: int) -> bool:
    titled = k > 0 and text.folds[k - 1] in TITLES and text.gap(k - 1).strip() == "."
    return k == before or titled or not ({",", "\n", ".", "!", ":", "-", "–", "—"} & set(text.gap(k - 1)))


def _greeted(
    scene: Scene, names: Names, passage: tuple[int, Text], words: list[int], pool: dict[PersonId, None]
) -> tuple[tuple[PersonId, ...], bool] | None:
    """The people greeted, and whether all of them are; nothing where nobody in play has such a name."""
    number, text = passage
    full = [
        m for m in scene.mentions_in(number, words[0], words[-1] + 1) if m.strength in {Strength.MARK, Strength.FULL}
    ]
    if full:
        return tuple(dict.fromkeys(p for m in full for p in m.people)), len(full) > 1
    groups = _each(text, words)
    found: list[tuple[PersonId, ...]] = []
    for titles, name in groups:
        fitting = _fitting(scene, names, titles, name, pool)
        if fitting:
            found.append(fitting)
    if not found:
        return None
    couple = len(found) == 1 and len(groups[0][0]) > 1
    return tuple(dict.fromkeys(p for group in found for p in group)), couple or len(found) > 1


def _each(text: Text, words: list[int]) -> list[tuple[list[str], list[str]]]:
    """Titles and name of each who is greeted: `Mr and Mrs Nolan` share a name, `Bronagh and Curtis` do not."""
    groups: list[tuple[list[str], list[str]]] = [([], [])]
    for k in words:
        word = text.folds[k]
        titles, name = groups[-1]
        if word in TITLES and not name:
            titles.append(word)
        elif word == "and":
            if name:
                groups.append(([], []))
        else:
            name.append(word)
    return [group for group in groups if group[1]]


def _fitting(
    scene: Scene, names: Names, titles: list[str], name: list[str], pool: dict[PersonId, None]
) -> tuple[PersonId, ...]:
    found = []
    initial = name[0] if len(name) > 1 and len(name[0]) == 1 else ""  # Ms B Lacey
    name = name[1:] if initial else name
    joined = {"".join(name[:n]) for n in range(1, len(name) + 1)}
    for person in pool:
        given, surnames = names.familiar(person)
        if initial and not any(g.startswith(initial) for g in given):
            continue
        called = set(surnames) if titles else {known for g in given for known in (g, *SHORT_FOR.get(g, ()))}
        if titles and len(name) > 1 and name[0] in given:
            called.add(name[0])  # Mrs Siobhan Nolan
        if not joined.isdisjoint(called - NO_NAMES) and _of_title(scene, person, titles):
            found.append(person)
    couple = len(titles) > 1 and set(titles) <= GENDER_OF_TITLE.keys()
    readers = [p for p in found if p in scene.recipients and not couple]
    relatives = [p for p in found if not scene.is_worker(p, 0)]
    return tuple(readers or relatives or found)


def _of_title(scene: Scene, person: PersonId, titles: list[str]) -> bool:
    genders = {GENDER_OF_TITLE[t] for t in titles if t in GENDER_OF_TITLE}
    if not genders:
        return True
    born = scene.roll.people[person].born
    if born and is_under(born, ADULT, scene.at.date()) and "miss" not in titles:
        return False
    return len(genders) > 1 or gender_of(scene, person) in {"", *genders}
