"""Recorded addresses by street, house name, postcode and description; an index that can follow a change."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from sys import intern
from typing import Self, TypeVar

from privity.domain.detection.homes import WEAK, Home, bare, spellings, taken_apart, telling, without_kind
from privity.domain.detection.roll import Roll
from privity.domain.detection.scans import scan, scan_code
from privity.domain.difference import Difference
from privity.domain.people import Contact, ContactKind, Person, PersonId

K = TypeVar("K")
V = TypeVar("V")
SHORTEST_KEY = 7


class Street:
    """The homes of one road or of one house name."""

    __slots__ = ("by_number", "homes", "houses", "schools")

    def __init__(self) -> None:
        self.homes: list[Home] = []
        self.by_number: dict[str, list[Home]] = {}
        self.houses: list[Home] = []  # whose house has this name
        self.schools: list[Home] = []  # whose school has, without its kind

    def add(self, home: Home, *, house: bool) -> None:
        self.homes.append(home)
        if house:
            self.houses.append(home)
        for number in {*home.numbers, *([home.flat] if home.flat else [])}:
            self.by_number.setdefault(number, []).append(home)

    def merged(self, other: "Street", merged: Callable[[Iterable[Home], Iterable[Home]], list[Home]]) -> "Street":
        street = Street()
        street.homes = merged(self.homes, other.homes)
        street.houses = merged(self.houses, other.houses)
        street.schools = merged(self.schools, other.schools)
        for number in self.by_number.keys() | other.by_number.keys():
            if found := merged(self.by_number.get(number, ()), other.by_number.get(number, ())):
                street.by_number[number] = found
        return street


class AddressIndex:
    """By street or house name, by its most telling word; by postcode; by the words of a description."""

    __slots__ = (
        "_described",
        "_glued",
        "_heads",
        "_lengths",
        "_near",
        "_outward",
        "_postcodes",
        "_scanned",
        "_streets",
        "people",
    )

    def __init__(self, people: Iterable[Person], roll: Roll) -> None:
        self.people: set[PersonId] = set()  # who contributes to it
        self._streets: dict[tuple[str, ...], Street] = defaultdict(Street)
        self._postcodes: dict[str, list[Home]] = defaultdict(list)
        self._described: dict[str, list[tuple[frozenset[str], Home]]] = defaultdict(list)
        self._glued: dict[str, tuple[str, ...]] = {}
        self._outward: set[str] = set()
        for person in people:
            for contact in counted(person, roll):
                self._record(person, contact)
        self._heads: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._near: dict[str, set[str]] = defaultdict(set)
        self._scanned: dict[str, set[str]] = defaultdict(set)
        self._lead(self._streets)
        self._lengths = _lengths(self._glued)

    def _lead(self, streets: Iterable[tuple[str, ...]]) -> None:
        """The words by which streets are found, and what those may be misspelt or misread as."""
        for street in streets:
            head = telling(street)
            self._heads[head].append(street)
            if len(self._heads[head]) > 1:
                continue
            if len(head) > 2:
                self._scanned[scan(head)].add(head)
            if len(head) > 3:
                for shorter in shorter_by_one(head):
                    self._near[shorter].add(head)

    @classmethod
    def contributions(cls, difference: Difference, rolls: tuple[Roll, Roll]) -> tuple[Self, Self] | None:
        """What those whose addresses changed contributed before, and contribute now; a case may make a worker family."""
        before, now = rolls
        people = {new.id for _, new in difference.people}
        for roll, cases in (
            (before, [old for old, _ in difference.cases if old]),
            (now, [new for _, new in difference.cases]),
        ):
            people.update(person for case in cases for person in roll.people_of(case.id))
        olds, news = [], []
        for person in sorted(people, key=difference.place_of_person.__getitem__):
            old, new = before.people.get(person), now.people[person]
            if (list(counted(old, before)) if old else []) != list(counted(new, now)):
                olds += [old] if old else []
                news.append(new)
        return (cls(olds, before), cls(news, now)) if news else None

    def merge(self, before: Self, now: Self, places: dict[PersonId, int]) -> bool:
        """What some people contribute now instead of before; False (and unfit for use) where anything was taken away.

        Touches nothing that is shared with the index of which this is a copy.
        """
        if before._streets.keys() - now._streets.keys() or before._glued.items() - now._glued.items():
            return False
        fresh = now._streets.keys() - self._streets.keys()
        gone = before.people | now.people

        def merged(held: Iterable[Home], theirs: Iterable[Home]) -> list[Home]:
            return sorted((*(h for h in held if h.person not in gone), *theirs), key=lambda h: places[h.person])

        self.people = self.people | now.people
        self._streets = _copied(self._streets)
        for name, street in now._streets.items():
            self._streets[name] = self._streets[name].merged(street, merged)
        self._postcodes = _copied(self._postcodes)
        for code in before._postcodes.keys() | now._postcodes.keys():
            self._postcodes[code] = merged(self._postcodes[code], now._postcodes[code])
        self._described = _copied(self._described)
        for word in before._described.keys() | now._described.keys():
            kept = [entry for entry in self._described[word] if entry[1].person not in gone]
            self._described[word] = sorted((*kept, *now._described[word]), key=lambda entry: places[entry[1].person])
        self._outward = self._outward | now._outward
        self._glued = self._glued | {key: min(name, self._glued.get(key, name)) for key, name in now._glued.items()}
        self._lengths = _lengths(self._glued)
        if fresh:
            self._heads = defaultdict(list, {head: list(streets) for head, streets in self._heads.items()})
            self._near = defaultdict(set, {word: set(heads) for word, heads in self._near.items()})
            self._scanned = defaultdict(set, {word: set(heads) for word, heads in self._scanned.items()})
        self._lead(fresh)
        return True

    def _record(self, person: Person, contact: Contact) -> None:
        taken = taken_apart(person, contact)
        home = taken.home
        self.people.add(person.id)
        for house, names in ((True, taken.houses), (False, taken.roads)):
            for name in names:
                words = tuple(intern(w) for w in bare(name))
                if len(words) > 1 or words[0] not in WEAK:
                    self._streets[words].add(home, house=house)
                    for key in spellings(name, contact.value) if home.protected else ():
                        if len(key) >= SHORTEST_KEY:
                            self._glued[key] = min(words, self._glued.get(key, words))
                if home.protected and (short := without_kind(words)):
                    self._streets[short].schools.append(home)
        if home.postcode and home.protected:
            self._postcodes[scan_code(home.postcode)].append(home)
            self._outward.add(scan_code(home.postcode[:-3]))
        if home.protected:
            for word in taken.described:
                self._described[word].append((taken.described, home))


def counted(person: Person, roll: Roll) -> Iterator[Contact]:
    """The addresses that are looked for: any protected one, and of whoever is not only a worker."""
    for contact in person.contacts:
        if contact.kind is ContactKind.ADDRESS and (contact.protected or not roll.is_worker(person.id, roll.cases)):
            yield contact


def _lengths(glued: dict[str, tuple[str, ...]]) -> "array[int]":
    return array("B", sorted({min(len(key), 255) for key in glued}, reverse=True))


def _copied(index: dict[K, V]) -> dict[K, V]:
    return index.copy()


def shorter_by_one(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
