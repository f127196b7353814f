"""Recorded names, and where they stand in full: any order, case, accents, hyphens, with or without middle names."""

from array import array
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from sys import intern

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.ordinary import NAME_WORDS, NEVER_NAMES, PARTICLES, TITLES
from privity.domain.detection.words import Text, folds
from privity.domain.people import Person, PersonId

MOST_SURNAME_WORDS = 5
MOST_GIVEN_WORDS = 4
FEW = 50


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
    given, surname = split_name(person.name)
    yield Form(person.id, given, surname, alias=False)
    for alias in person.aliases:
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


def _folds(words: str) -> tuple[str, ...]:
    return tuple(intern(f) for f in folds(words))


class Names:
    """The index: full names by first given name and surname, and surnames by their first word."""

    __slots__ = ("_familiar", "_first", "_heads", "_openings", "_pairs", "forms", "surnames")

    def __init__(self, people: tuple[Person, ...]) -> None:
        self.forms: list[Form] = []
        self._pairs: dict[str, int | tuple[int, ...]] = {}
        self._heads: dict[str, int] = {}
        surnames: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._first: dict[PersonId, int] = {}
        for person in people:
            self._first[person.id] = len(self.forms)
            for form in forms_of(person):
                number = len(self.forms)
                self.forms.append(form)
                surnames[form.key].append(number)
                for head, words in ((form.surname[0], len(form.surname)), (form.key, 1)):
                    self._heads[head] = max(self._heads.get(head, 0), words)
                if form.given:
                    self._pair(f"{form.given[0]} {form.key}", number)
                    if len(form.given) > 1 and "-" in person.name:
                        self._pair(f"{form.given[0]}{form.given[1]} {form.key}", number)
        self.surnames: dict[str, array[int]] = dict(surnames)
        # Filled as they are asked for; never more than there are surnames and people.
        self._openings: dict[str, frozenset[str]] = {}
        self._familiar: dict[PersonId, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def forms_for(self, person: PersonId) -> Iterator[Form]:
        for number in range(self._first[person], len(self.forms)):
            form = self.forms[number]
            if form.person != person:
                return
            yield form

    def openings(self, surname: str) -> frozenset[str]:
        """The words with which this surname may begin: its first where it is written apart, or all of it."""
        held = self._openings.get(surname)
        if held is None:
            forms = (self.forms[n] for n in self.surnames.get(surname, ())[:FEW])
            words = {word for form in forms for word in (form.surname[0], surname)}
            held = self._openings[surname] = frozenset(words | {word + "s" for word in words})
        return held

    def familiar(self, person: PersonId) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The first names by which somebody may be called alone, and the surnames."""
        held = self._familiar.get(person)
        if held is None:
            forms = list(self.forms_for(person))
            given = (name for form in forms if form.given for name in (form.given[0], "".join(form.given[:2])))
            held = tuple(dict.fromkeys(given)), tuple(dict.fromkeys(form.key for form in forms))
            self._familiar[person] = held
        return held

    def _pair(self, key: str, number: int) -> None:
        held = self._pairs.get(key)
        if held is None:
            self._pairs[key] = number
        else:
            self._pairs[key] = (*((held,) if isinstance(held, int) else held), number)

    def pair(self, given: str, surname: str) -> tuple[int, ...]:
        held = self._pairs.get(f"{given} {surname}")
        if held is None:
            return ()
        return (held,) if isinstance(held, int) else held

    def find(self, text: Text, passage: int) -> list[Mention]:
        """Every full name; where two overlap, the longer one stands."""
        found: list[Mention] = []
        heads = self._heads
        spots: list[tuple[int, int]] = []
        for word, places in text.where.items():
            words = heads.get(word)
            if words is None and word[-1:] == "s":
                words = heads.get(word[:-1])  # the Renoufs
            if words:
                spots += [(i, words) for i in places]
        for i, words in sorted(spots):
            for last, key in self._surnames_at(text, i, words):
                found.extend(self._before(text, passage, (i, last), key))
                found.extend(self._after(text, passage, (i, last), key))
        return longest(found)

    def _surnames_at(self, text: Text, i: int, most: int) -> Iterator[tuple[int, str]]:
        joined = ""
        for last in range(i + 1, min(i + most, len(text)) + 1):
            if last > i + 1 and not joins(text, last - 2):
                return
            joined += text.folds[last - 1]
            for key in (joined, joined[:-1]) if joined.endswith("s") else (joined,):
                if key in self.surnames and not _runs_on(text, last):
                    yield last, key

    def _before(self, text: Text, passage: int, surname: tuple[int, int], key: str) -> Iterator[Mention]:
        """Ella Mary Renouf, E-M Renouf, Ella and Jack Renouf."""
        i, last = surname
        earliest = i
        while earliest > max(0, i - MOST_GIVEN_WORDS) and joins(text, earliest - 1):
            earliest -= 1
        for k in range(earliest, i):
            if forms := self._fitting(text, (k, i), self.pair(text.folds[k], key)):
                yield self._mention(text, passage, (k, last), (k, i), forms)
                yield from self._coordinated(text, passage, k, key)
                return

    def _coordinated(self, text: Text, passage: int, first: int, key: str) -> Iterator[Mention]:
        """The names before it that share its surname: Ella, Jack and Marie Renouf."""
        at = first
        while at >= 1:
            gap = text.gap(at - 1).strip()
            if gap in {"&", ",", "+", "/"}:
                at -= 1
            elif at >= 2 and text.folds[at - 1] in {"and", "or"}:
                at -= 2
            else:
                return
            forms = self.pair(text.folds[at], key)
            if not forms:
                return
            yield self._mention(text, passage, (at, at + 1), (at, at + 1), list(forms))

    def _after(self, text: Text, passage: int, surname: tuple[int, int], key: str) -> Iterator[Mention]:
        """Renouf, Ella; RENOUF Ella Mary."""
        i, last = surname
        if last >= len(text):
            return
        gap = text.gap(last - 1).strip(" \t\r\n>")
        if gap not in {"", ",", "_", "-"} or "\n\n" in text.gap(last - 1):
            return
        forms = list(self.pair(text.folds[last], key))
        if not forms or (last + 1 < len(text) and _first_of_another(self, text, last)):
            return
        end = last + 1
        known = {g for n in forms for g in self.forms[n].given}
        while end < len(text) and joins(text, end - 1) and (text.folds[end] in known):
            end += 1
        if fitting := self._fitting(text, (last, end), tuple(forms)):
            yield self._mention(text, passage, (i, end), (last, end), fitting)

    def _fitting(self, text: Text, given: tuple[int, int], numbers: tuple[int, ...]) -> list[int]:
        """Of forms that share first name and surname, those whose middle names do not contradict."""
        if not numbers:
            return []
        first, last = given
        between = text.folds[first + 1 : last]
        if not between:  # Sarah Booth is rather who is recorded so than Sarah Jane Booth
            return [n for n in numbers if len(self.forms[n].given) == 1] or list(numbers)
        if any(b in NEVER_NAMES for b in between):
            return []
        exact = [n for n in numbers if _in_order(between, self.forms[n].given[1:])]
        if exact:
            return exact
        if last < len(text) and text.gap(last - 1).strip() == "-":
            return []  # Ella Smith-Renouf is another surname
        # An unrecorded middle name; but not where the record has one, and it is another.
        plain = all(text.capital(k) and not text.gap(k - 1).strip(" ") for k in range(first + 1, last))
        return [n for n in numbers if plain and len(between) == 1 and len(self.forms[n].given) == 1]

    def _mention(
        self, text: Text, passage: int, span: tuple[int, int], given: tuple[int, int], forms: list[int]
    ) -> Mention:
        words = set(text.folds[given[0] : given[1]])
        complete = [n for n in forms if set(self.forms[n].given) <= words and len(self.forms[n].given) > 1]
        people = tuple(dict.fromkeys(self.forms[n].person for n in (complete or forms)))
        return Mention(
            passage=passage,
            first=span[0],
            last=span[1],
            people=people,
            strength=Strength.FULL,
            why="the full name stands there",
            complete=bool(complete),
        )


def joins(text: Text, i: int) -> bool:
    """May word i and the next belong to one name? A line break, a hyphen, a full stop after an initial may part them."""
    gap = text.gap(i)
    if gap == " ":
        return True
    if gap.count("\n") > 1:
        return False
    mark = gap.strip(" \t\r\n>\u00a0")
    return mark in {"", "-", "‐", "‑", "–", "_", "-\u00a0"} or (mark == "." and (len(text.folds[i]) <= 3 or gap == "."))


def _runs_on(text: Text, last: int) -> bool:
    """Does a hyphen carry the surname on into a longer one?"""
    if last >= len(text):
        return False
    return text.gap(last - 1) in {"-", "‐", "‑"} and text.capital(last) and text.capital(last - 1)


def _first_of_another(names: Names, text: Text, at: int) -> bool:
    """In `Blampied, Ella Renouf` the name after the comma belongs to the surname after it."""
    return (
        joins(text, at)
        and text.folds[at + 1] in names.surnames
        and bool(names.pair(text.folds[at], text.folds[at + 1]))
    )


def _in_order(words: list[str], given: tuple[str, ...]) -> bool:
    at = 0
    for word in words:
        while at < len(given) and not (given[at] == word or (len(word) == 1 and given[at].startswith(word))):
            at += 1
        if at == len(given):
            return False
        at += 1
    return True


def longest(mentions: list[Mention]) -> list[Mention]:
    """Of mentions that overlap, the longest."""
    kept: list[Mention] = []
    taken: set[int] = set()
    for mention in sorted(mentions, key=lambda m: (-m.length, m.first)):
        words = range(mention.first, mention.last)
        if taken.isdisjoint(words):
            taken.update(words)
            kept.append(mention)
    return sorted(kept, key=lambda m: m.first)


def plausible(text: Text, mention: Mention) -> bool:
    """A name made of ordinary words (Mark May, Rose Field) needs its capitals."""
    words = range(mention.first, mention.last)
    if any(text.folds[k] not in NAME_WORDS for k in words):
        return True
    return all(text.capital(k) for k in words)
