"""Recorded names, and where they stand in full: any order, case, accents, hyphens, with or without middle names."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import copy
from itertools import chain
from typing import Self

from privity.domain.detection.forms import Form, forms_of, pairs_of
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.ordinary import NAME_WORDS, NEVER_NAMES, takes_an_s
from privity.domain.detection.shortened import FULL_FOR, SHORT_FOR
from privity.domain.detection.words import Text
from privity.domain.detection.written_names import LABELS, labelled, run_together
from privity.domain.difference import Difference
from privity.domain.people import Person, PersonId

MOST_SURNAME_WORDS = 5
MOST_GIVEN_WORDS = 4
FEW = 50
WRITTEN_APART = ("o", "mac", "mc", "fitz", "le", "la", "de")  # O Neill, Mac Donald
OPENING = frozenset("(\"“‘'[")
CLOSING = frozenset(")\"”’']")
JOINTS = frozenset({"", "-", "‐", "‑", "–", "_", "|", *OPENING, *CLOSING})


class Names:
    """The index: full names by first given name and surname, and surnames by their first word."""

    __slots__ = ("_called", "_familiar", "_first", "_given", "_heads", "_openings", "_pairs", "forms", "surnames")

    def __init__(self, people: tuple[Person, ...]) -> None:
        self.forms: list[Form] = []
        self._pairs: dict[str, int | tuple[int, ...]] = {}
        self._heads: dict[str, int] = {}
        self._given: set[str] = set()
        surnames: dict[str, array[int]] = defaultdict(lambda: array("I"))
        self._first: dict[PersonId, int] = {}
        for person in people:
            for number, form in self._record(person):
                surnames[form.key].append(number)
                for pair in pairs_of(form):
                    self._pair(pair, number)
        self.surnames: dict[str, array[int]] = dict(surnames)
        # Filled as they are asked for; never more than there are surnames and people.
        self._openings: dict[str, frozenset[str]] = {}
        self._called: dict[PersonId, tuple[str, ...]] = {}
        self._familiar: dict[PersonId, tuple[tuple[str, ...], tuple[str, ...]]] = {}

    def _record(self, person: Person) -> Iterator[tuple[int, Form]]:
        self._first[person.id] = len(self.forms)
        for form in forms_of(person):
            self.forms.append(form)
            self._note(form)
            yield len(self.forms) - 1, form

    def _note(self, form: Form) -> None:
        parted = [
            (start, 2) for start in WRITTEN_APART if form.key.startswith(start) and len(form.key) > len(start) + 2
        ]
        for head, words in ((form.surname[0], len(form.surname)), (form.key, 1), *parted):
            self._heads[head] = max(self._heads.get(head, 0), words)
        self._given.update(form.given)

    def after(self, difference: Difference) -> Self:
        """Finds the same as if built anew from the later department; forms that nobody has any more are left unused."""
        renamed = [
            (old, new)
            for old, new in difference.people
            if old is None or (old.name, old.aliases) != (new.name, new.aliases)
        ]
        if not renamed:
            return self
        names = copy(self)
        names.follow(self, renamed, difference.place_of_person)
        return names

    def follow(self, before: Self, renamed: list[tuple[Person | None, Person]], places: dict[PersonId, int]) -> None:
        """Puts own values in place of those shared with the names of which this is a copy."""
        self.forms, self._first = list(before.forms), dict(before._first)
        self._heads, self._given = dict(before._heads), set(before._given)
        self._openings, self._called, self._familiar = {}, {}, {}
        pairs: dict[str, list[int]] = defaultdict(list)
        surnames: dict[str, list[int]] = defaultdict(list)
        gone = {old.id for old, _ in renamed if old}
        was = [form for old, _ in renamed if old for form in forms_of(old)]
        now = [numbered for _, new in renamed for numbered in self._record(new)]
        for number, form in (*((None, form) for form in was), *now):
            for entries in (surnames[form.key], *(pairs[pair] for pair in pairs_of(form))):
                entries.extend([] if number is None else [number])

        def merged(held: Iterable[int], added: list[int]) -> list[int]:
            kept = (n for n in held if before.forms[n].person not in gone)
            return sorted((*kept, *added), key=lambda n: (places[self.forms[n].person], n))

        self.surnames = before.surnames | {
            key: array("I", merged(before.surnames.get(key, ()), added)) for key, added in surnames.items()
        }
        for key in surnames.keys() - {form.key for _, form in now}:
            if not self.surnames[key]:
                del self.surnames[key]
        self._pairs = before._pairs | {pair: tuple(merged(before._of_pair(pair), n)) for pair, n in pairs.items()}
        if gone:  # what nobody is called any more is forgotten
            self._heads, self._given = {}, set()
            for number in chain.from_iterable(self.surnames.values()):
                self._note(self.forms[number])

    def forms_for(self, person: PersonId) -> Iterator[Form]:
        for number in range(self._first[person], len(self.forms)):
            form = self.forms[number]
            if form.person != person:
                return
            yield form

    def is_given(self, word: str) -> bool:
        return word in self._given

    def is_name(self, word: str) -> bool:
        return word in self._given or word in self._heads

    def is_surname(self, word: str) -> bool:
        return word in self.surnames

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

    def called(self, person: PersonId) -> tuple[str, ...]:
        """Every word of which one stands wherever somebody is called by a first name, a short name or a surname."""
        held = self._called.get(person)
        if held is None:
            words: set[str] = set()
            for form in self.forms_for(person):
                for name in (form.given[:1], form.given[:2]):
                    if name:
                        words.add("".join(name))
                        words.update(SHORT_FOR.get("".join(name), ()))
                words |= self._openings.get(form.key) or self.openings(form.key)
            words |= {word + "s" for word in words if takes_an_s(word)}
            held = self._called[person] = tuple(words)
        return held

    def _pair(self, key: str, number: int) -> None:
        held = self._pairs.get(key)
        if held is None:
            self._pairs[key] = number
        else:
            self._pairs[key] = (*((held,) if isinstance(held, int) else held), number)

    def pair(self, given: str, surname: str) -> tuple[int, ...]:
        return self._of_pair(f"{given} {surname}")

    def _of_pair(self, pair: str) -> tuple[int, ...]:
        held = self._pairs.get(pair)
        if held is None:
            return ()
        return (held,) if isinstance(held, int) else held

    def find(self, text: Text, passage: int) -> list[Mention]:
        """Every full name; where two overlap, the longer one stands."""
        found: list[Mention] = []
        heads = self._heads
        plural = {word for word in text.distinct if word[-1] == "s" and word[:-1] in heads}  # the Renoufs
        for i in text.places((text.distinct & heads.keys()) | plural):
            word = text.folds[i]
            for last, key in self._surnames_at(text, i, heads.get(word) or heads[word[:-1]]):
                found.extend(self._before(text, passage, (i, last), key))
                found.extend(self._after(text, passage, (i, last), key))
        if not text.distinct.isdisjoint(LABELS):
            for first, last, given, forms in labelled(text, self):
                if fitting := self._fitting(text, given, forms):
                    found.append(self._mention(text, passage, (first, last), given, fitting))
        for i, forms in run_together(text, self):
            found.append(self._mention(text, passage, (i, i + 1), (i, i + 1), list(forms)))
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
            if forms := self._fitting_call(text, k, i, key):
                yield self._mention(text, passage, (k, last), (k, i), forms)
                yield from self._coordinated(text, passage, k, key)
                return

    def _fitting_call(self, text: Text, k: int, i: int, key: str) -> list[int]:
        """The forms of those whom the given names from k to i fit: as recorded, else run together, else in short."""
        word = text.folds[k]
        if (pair := self.pair(word, key)) and (forms := self._fitting(text, (k, i), pair)):
            return forms
        if k + 1 < i and (pair := self.pair(word + text.folds[k + 1], key)):
            return self._fitting(text, (k + 1, i), pair)  # Ann Marie, where Annmarie is recorded
        others = (*FULL_FOR.get(word, ()), *SHORT_FOR.get(word, ()))
        if not others:
            return []
        return self._fitting(text, (k, i), tuple(n for other in others for n in self.pair(other, key)))

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
        if gap not in {"", ",", "_", "-", "(", "|"} or "\n\n" in text.gap(last - 1):
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
        between = [text.folds[k] for k in range(first + 1, last) if not _set_apart(text, k)]
        if not between:  # Sarah Booth is rather who is recorded so than Sarah Jane Booth
            return [n for n in numbers if len(self.forms[n].given) == 1] or list(numbers)
        if any(b in NEVER_NAMES and len(b) > 1 for b in between):  # but Grace A. Renouf
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
    mark = "".join(gap.split()).strip(">")
    return mark in JOINTS or (mark == "." and (len(text.folds[i]) <= 3 or gap == "."))


def _set_apart(text: Text, k: int) -> bool:
    """Ella “Ellie” Renouf, Ella (Mary) Renouf."""
    return text.gap(k - 1)[-1:] in OPENING and text.gap(k)[:1] in CLOSING if k + 1 < len(text) and k else False


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
