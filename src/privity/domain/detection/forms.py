"""The ways in which somebody is named: as recorded, by alias, by half of a double name, before a marriage, without umlauts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from sys import intern

from privity.domain.detection.ordinary import PARTICLES, TITLES
from privity.domain.detection.words import folds
from privity.domain.people import Person, PersonId

BORN_AS = re.compile(r"\s*[(,]?\s*\b(?:n[ée]e|formerly|also known as|a\.?k\.?a\.?|maiden name)\b\.?\s*", re.IGNORECASE)
# Where a keyboard has none of these: Mueller, Soerensen.
TWO_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "æ": "ae", "ß": "ss"})
SHORTEST_HALF = 3
DOUBLE = 2


@dataclass(frozen=True, slots=True)
class Form:
    """One way in which somebody is named: given names in order, and the surname's words."""

    person: PersonId
    given: tuple[str, ...]
    surname: tuple[str, ...]
    alias: bool

    @property
    def key(self) -> str:
        return "".join(self.surname)


def forms_of(person: Person) -> Iterator[Form]:
    seen: set[tuple[tuple[str, ...], tuple[str, ...]]] = set()
    for form in _forms(person):
        if form.surname and (form.given, form.surname) not in seen:
            seen.add((form.given, form.surname))
            yield form


def _forms(person: Person) -> Iterator[Form]:
    name, *formerly = BORN_AS.split(person.name.strip(" )"))
    given, surname = split_name(name)
    yield Form(person.id, given, surname, alias=False)
    for written in _other_spellings(name):
        yield Form(person.id, *split_name(written), alias=True)
    for half in _halves(name, surname):
        yield Form(person.id, given, half, alias=True)
    for alias in (*person.aliases, *(former.strip(" ()") for former in formerly)):
        alias_given, alias_surname = split_name(alias)
        if not alias_surname:
            continue
        if not alias_given:
            yield Form(person.id, alias_surname, surname, alias=True)  # a nickname takes the surname
            if given and len(alias_surname) == 1:
                yield Form(person.id, given, alias_surname, alias=True)  # unless it is a former surname
        else:
            yield Form(person.id, alias_given, alias_surname, alias=True)
            if len(alias_given) + len(alias_surname) > 1 and alias_surname != surname:
                yield Form(person.id, (*alias_given, *alias_surname), surname, alias=True)


def _other_spellings(name: str) -> Iterator[str]:
    plain = name.lower().translate(TWO_LETTERS)
    if plain != name.lower():
        yield plain


def _halves(name: str, surname: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Ella Smith-Renouf is Ella Renouf to one half of her family."""
    last = name.partition(",")[0].split()[-1] if name.strip() else ""
    if last.isalnum():
        return
    parts = [folds(part) for part in re.split("[-‐‑]", last)]
    whole = all(len(part) == 1 and len(part[0]) >= SHORTEST_HALF and part[0] not in PARTICLES for part in parts)
    if len(parts) == len(surname) == DOUBLE and whole:
        yield from (tuple(part) for part in parts)


def pairs_of(form: Form) -> Iterator[str]:
    """First name and surname; and the first two names as one: Ellamary Renouf."""
    if form.given:
        yield f"{form.given[0]} {form.key}"
        if len(form.given) > 1:
            yield f"{form.given[0]}{form.given[1]} {form.key}"


def split_name(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Given names and surname, each as folded words; particles and hyphens belong to what follows them."""
    last_first, comma, given_after = name.partition(",")
    if comma and given_after.strip():
        return _folds(given_after), _folds(last_first)
    chunks = [words for chunk in name.split() if (words := _folds(chunk))]
    while len(chunks) > 1 and chunks[0][0] in TITLES:
        chunks = chunks[1:]
    if not chunks:
        return (), ()
    at = len(chunks) - 1
    while at > 1 and chunks[at - 1][-1] in PARTICLES:
        at -= 1
    return tuple(w for c in chunks[:at] for w in c), tuple(w for c in chunks[at:] for w in c)


@lru_cache(maxsize=65536)
def _folds(words: str) -> tuple[str, ...]:
    return tuple(intern(f) for f in folds(words))
