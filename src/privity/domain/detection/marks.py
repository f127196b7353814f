"""What belongs to one person or case by its letters and digits: references, identifiers, telephones, emails, postcodes."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from privity.domain.department import Department
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text, folds
from privity.domain.people import ContactKind, Person, PersonId

EMAIL = re.compile(r"[^\s<>()\[\],;:\"'|=@]{1,64}@[^\s<>()\[\],;:\"'|=@/?]{1,255}")
POSTCODE = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")
BETWEEN = re.compile(r"[\s\-‐‑–—./_()+\u00a0>]{0,4}")
LETTERS_FIRST = re.compile(r"[a-z]+")
MOST_PIECES = 12
SHORT = 6  # a shorter run of digits needs a word beside it that says what it is
SAYS_WHAT = listed(
    "no number nr ref reference id case file tel telephone phone mobile mob call ring text nhs urn upn record"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a mark belongs to: people, a case, or a complaint, by id."""

    kind: Literal["reference", "complaint", "identifier", "telephone", "postcode"]
    owner: str


@dataclass(frozen=True, slots=True)
class Mark:
    first: int
    last: int
    owners: tuple[Marked, ...]


class Marks:
    """One index of all marks, written without spaces and dashes."""

    __slots__ = ("_heads", "_longest", "_marks", "emails")

    def __init__(self, department: Department) -> None:
        self._marks: dict[str, tuple[Marked, ...]] = {}
        self._heads: set[str] = set()
        self.emails: dict[str, tuple[PersonId, ...]] = {}
        emails: dict[str, list[PersonId]] = defaultdict(list)
        for case in department.cases:
            self._add(case.reference, Marked("reference", case.id))
        for complaint in department.complaints:
            for known_by in (complaint.reference, complaint.id):
                if known_by and any(c.isdigit() for c in known_by) and len(_key(known_by)) > 3:
                    self._add(known_by, Marked("complaint", complaint.id))
        for person in department.people:
            self._add_person(person, emails)
        self.emails = {address: tuple(people) for address, people in emails.items()}
        self._longest = max(map(len, self._marks), default=0) + 3

    def _add_person(self, person: Person, emails: dict[str, list[PersonId]]) -> None:
        for identifier in person.identifiers:
            self._add(identifier.value, Marked("identifier", person.id))
        for contact in person.contacts:
            if contact.kind is ContactKind.EMAIL:
                emails[email_key(contact.value)].append(person.id)
            elif contact.kind is ContactKind.TELEPHONE:
                self._add(national(_key(contact.value)), Marked("telephone", person.id))
            elif contact.protected:
                for postcode in postcodes(contact.value):
                    self._add(postcode, Marked("postcode", person.id))

    def _add(self, written: str, marked: Marked) -> None:
        key = _key(written)
        if len(key) < 3:
            return
        held = self._marks.get(key, ())
        if marked not in held:
            self._marks[key] = (*held, marked)
        if letters := LETTERS_FIRST.match(key):
            self._heads.add(letters.group())

    def find(self, text: Text) -> Iterator[Mark]:
        """The longest mark at each place; a mark never begins or ends within a longer run of letters and digits."""
        free = 0
        heads = self._heads
        places = (spots for word, spots in text.where.items() if word in heads or not word.isalpha())
        for i in sorted(i for spots in places for i in spots):
            if i >= free and (found := self._at(text, i)):
                yield found
                free = found.last

    def _at(self, text: Text, i: int) -> Mark | None:
        joined = ""
        found: Mark | None = None
        for last in range(i + 1, min(i + MOST_PIECES, len(text)) + 1):
            if last > i + 1 and not BETWEEN.fullmatch(text.gap(last - 2)):
                break
            joined += text.folds[last - 1]
            if len(joined) > self._longest:
                break
            owners = self._marks.get(joined, ())
            if joined.isdigit() and len(joined) >= 9:
                owners += tuple(m for m in self._marks.get(national(joined), ()) if m not in owners)
            if owners and (not _slight(joined) or _says_what(text, i)):
                found = Mark(i, last, owners)
        return found


def find_emails(text: Text) -> Iterator[tuple[int, int, str]]:
    if "@" in text.raw:
        for match in EMAIL.finditer(text.raw):
            yield match.start(), match.end(), email_key(match.group().strip(".'*_"))


def email_key(address: str) -> str:
    return unicodedata.normalize("NFC", address).lower()


def postcodes(address: str) -> list[str]:
    words = folds(address)
    joined = [a + b for a, b in pairwise(words)] + words
    return [j for j in joined if POSTCODE.fullmatch(j)]


def national(digits: str) -> str:
    """A telephone number without country code or leading noughts: 07700 900123, +44 (0)7700 900123 are one."""
    plain = digits.lstrip("+")
    for prefix in ("0044", "44", "00"):
        if plain.startswith(prefix) and len(plain) - len(prefix) >= 9:
            plain = plain[len(prefix) :]
            break
    return plain.lstrip("0") or plain


def _key(written: str) -> str:
    return "".join(folds(written))


def _slight(joined: str) -> bool:
    return joined.isdigit() and len(joined) < SHORT


def _says_what(text: Text, i: int) -> bool:
    return any(text.folds[k] in SAYS_WHAT for k in range(max(0, i - 3), i))
