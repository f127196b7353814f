"""What belongs to one person or case by its letters and digits: references, identifiers, telephones, emails."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from typing import Literal, Self, TypeVar

from privity.domain.cases import ComplaintId
from privity.domain.department import Department
from privity.domain.detection.misread import ANNOUNCED, LIKE_FIGURES, MOST_LETTERS, meant, spelt_emails
from privity.domain.detection.unmasked import NOTHING
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text, folds
from privity.domain.difference import Difference
from privity.domain.facts import CaseId
from privity.domain.people import ContactKind, Person, PersonId

EMAIL = re.compile(r"[^\s<>()\[\],;:\"'|=@]{1,64}@[^\s<>()\[\],;:\"'|=@/?]{1,255}")
BETWEEN = re.compile(r"[\s\-‐‑–—./_()+\u00a0>]{0,4}")
LETTERS_FIRST = re.compile(r"[a-z]+")
MOST_PIECES = 12
BRACKETS = frozenset("[({<")
T = TypeVar("T")
OPENING = 3  # letters and figures that every mark has
SHORT = 6  # a shorter run of digits needs a word beside it that says what it is
LONGEST_EXTENSION = 6
LOCAL = 6
ACCOUNT = 8
BANK = re.compile(r"\d{14}")
JERSEY = "1534"  # on the island a number is written without it
PIECES_BEFORE = 5
SAYS_WHAT = listed(
    "no number nr ref reference id case file tel telephone phone mobile mob call ring text nhs urn upn record"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a mark belongs to: people, a case, or a complaint, by id."""

    kind: Literal["reference", "complaint", "identifier", "telephone"]
    owner: str


@dataclass(frozen=True, slots=True)
class Mark:
    first: int
    last: int
    owners: tuple[Marked, ...]


class Marks:
    """One index of all marks, written without spaces and dashes."""

    __slots__ = ("_heads", "_longest", "_marks", "_openings", "emails")

    def __init__(self, department: Department) -> None:
        self._marks: dict[str, tuple[Marked, ...]] = {}
        self._heads: set[str] = set()
        self._openings: set[str] = set()
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

    def after(self, difference: Difference) -> Self:
        """Finds the same as if built anew from the later department."""
        before, now = (
            type(self)(Department(people=people, cases=cases, complaints=complaints))
            for people, cases, complaints in (
                (_olds(difference.people), _olds(difference.cases), difference.before.complaints),
                (_news(difference.people), _news(difference.cases), difference.after.complaints),
            )
        )
        complaints = {complaint.id: n for n, complaint in enumerate(difference.after.complaints)}

        def place(mark: Marked) -> tuple[int, int]:
            match mark.kind:
                case "reference":
                    return 0, difference.place_of_case[CaseId(mark.owner)]
                case "complaint":
                    return 1, complaints[ComplaintId(mark.owner)]
            return 2, difference.place_of_person[PersonId(mark.owner)]

        marks = copy(self)
        marks.merge(before, now, place, {person.id for person in _olds(difference.people)})
        return marks

    def merge(self, before: Self, now: Self, place: Callable[[Marked], tuple[int, int]], people: set[PersonId]) -> None:
        """What some contribute now instead of before; touches nothing shared with the marks of which this is a copy."""
        gone = {mark for marks in before._marks.values() for mark in marks}
        self._marks, self.emails = dict(self._marks), dict(self.emails)
        for key in before._marks.keys() | now._marks.keys():
            kept = [mark for mark in self._marks.get(key, ()) if mark not in gone]
            self._marks[key] = tuple(sorted((*kept, *now._marks.get(key, ())), key=place))
        for address in before.emails.keys() | now.emails.keys():
            theirs = [person for person in self.emails.get(address, ()) if person not in people]
            found = (*theirs, *now.emails.get(address, ()))
            self.emails[address] = tuple(sorted(found, key=lambda person: place(Marked("telephone", person))))
        self._heads, self._openings = self._heads | now._heads, self._openings | now._openings
        self._longest = max(self._longest, now._longest)

    def _add_person(self, person: Person, emails: dict[str, list[PersonId]]) -> None:
        for identifier in person.identifiers:
            self._add(identifier.value, Marked("identifier", person.id))
            if BANK.fullmatch(_key(identifier.value)):  # an account is known without its sort code
                self._add(_key(identifier.value)[-ACCOUNT:], Marked("identifier", person.id))
        for contact in person.contacts:
            if contact.kind is ContactKind.EMAIL:
                emails[email_key(contact.value)].append(person.id)
            elif contact.kind is ContactKind.TELEPHONE:
                self._add(national(_key(contact.value)), Marked("telephone", person.id))

    def _add(self, written: str, marked: Marked) -> None:
        key = _key(written)
        if len(key) < 3:
            return
        held = self._marks.get(key, ())
        if marked not in held:
            self._marks[key] = (*held, marked)
        self._openings.add(key[:OPENING])
        if letters := LETTERS_FIRST.match(key):
            self._heads.add(letters.group())

    def find(self, text: Text) -> Iterator[Mark]:
        """The longest mark at each place; a mark never begins or ends within a longer run of letters and digits."""
        free = 0
        for i in text.places((text.distinct & self._heads) | text.figures):
            if i >= free and (found := self._at(text, i)):
                yield found
                free = found.last
        if text.figures and (places := self._suspect(text)):
            yield from self._spoilt(text, places)

    def _suspect(self, text: Text) -> list[int]:
        """Words with figures and letters, and those of letters like figures (lO) beside a figure."""
        found: set[int] = set()
        for place in text.places(text.figures):
            if not text.folds[place].isdigit():
                found.add(place)
            for k in (place - 1, place + 1):
                if 0 <= k < len(text) and LIKE_FIGURES.issuperset(text.folds[k]):
                    found.add(k)
        return sorted(found)

    def _spoilt(self, text: Text, places: list[int]) -> Iterator[Mark]:
        """943 476 59I9, and NHS9434765919: what is nobody's number as it stands."""
        free = 0
        for place in places:
            if place >= free and (found := self._spoilt_at(text, place)):
                yield found
                free = found.last

    def _spoilt_at(self, text: Text, place: int) -> Mark | None:
        for i in range(max(0, place - PIECES_BEFORE), place + 1):
            joined = ANNOUNCED.sub("", text.folds[i])
            run_on = joined != text.folds[i]
            for last in range(i + 1, min(i + MOST_PIECES, len(text)) + 1):
                word = text.folds[last - 1]
                if last > i + 1:
                    if not BETWEEN.fullmatch(text.gap(last - 2)):
                        break
                    joined += word
                if len(joined) > self._longest + LONGEST_EXTENSION or (word.isalpha() and len(word) > MOST_LETTERS):
                    break
                if last <= place or len(joined) < SHORT:
                    continue
                keys = (joined,) if run_on or joined.isdigit() else meant(joined)
                if owners := self._owners(keys):
                    return Mark(i, last, owners)
        return None

    def _owners(self, keys: Iterable[str]) -> tuple[Marked, ...]:
        return tuple(dict.fromkeys(m for k in keys for m in self._marks.get(k) or self._marks.get(national(k)) or ()))

    def _at(self, text: Text, i: int) -> Mark | None:
        joined = ""
        found: Mark | None = None
        for last in range(i + 1, min(i + MOST_PIECES, len(text)) + 1):
            joined += text.folds[last - 1]
            if len(joined) > self._longest:
                break
            if len(joined) >= OPENING and joined[:OPENING] not in self._openings and not joined.isdigit():
                break  # no mark begins so; what is all figures may be a telephone number with its country's code
            if last > i + 1 and not BETWEEN.fullmatch(text.gap(last - 2)):
                break
            owners = self._marks.get(joined, ())
            if joined.isdigit() and len(joined) >= 9:
                owners += tuple(m for m in self._marks.get(national(joined), ()) if m not in owners)
            if len(joined) == LOCAL and joined.isdigit() and not owners and _says_what(text, i):
                owners = self._marks.get(JERSEY + joined, ())
            if owners and (not _slight(joined) or _says_what(text, i)):
                found = Mark(i, last, owners)
        return found


def find_emails(text: Text) -> Iterator[tuple[int, int, str]]:
    """Of what is only spelt like one, the caller knows whether it is anybody's."""
    if "@" in text.raw:
        for match in EMAIL.finditer(text.raw):
            yield match.start(), match.end(), email_key(match.group().replace(NOTHING, "").strip(".'*_"))
    if "dot" in text.distinct or ("at" in text.distinct and any(b in text.raw for b in BRACKETS)) or " @ " in text.raw:
        for start, end, address in spelt_emails(text.raw):
            yield start, end, email_key(address)


def _olds(changed: Iterable[tuple[T | None, T]]) -> tuple[T, ...]:
    return tuple(old for old, _ in changed if old is not None)


def _news(changed: Iterable[tuple[T | None, T]]) -> tuple[T, ...]:
    return tuple(new for _, new in changed)


def email_key(address: str) -> str:
    return unicodedata.normalize("NFC", address).lower()


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
