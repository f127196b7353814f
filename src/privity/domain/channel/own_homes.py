"""Who lives where an address says may be told that address, whoever else lives there and is protected."""

from collections.abc import Iterator
from datetime import datetime

from privity.domain.channel.questions import Context
from privity.domain.detection.findings import Finding
from privity.domain.detection.homes import Home, taken_apart
from privity.domain.people import ContactKind, Person, PersonId


def is_own_home(finding: Finding, reader: PersonId, context: Context, at: datetime) -> bool:
    """The words are those of an address that the reader's own contact holds, and nothing more is said with them."""
    if finding.category != "address" or len(finding.candidates) != 1:
        return False
    (person,) = finding.candidates
    theirs = list(_homes(context.index.people.get(person), at))
    own = list(_homes(context.index.people.get(reader), at))
    shared = [home for home in theirs if any(_same(home, mine) for mine in own)]
    if not shared:
        return False
    held = {home.contact for home in shared}
    beside = [other for other in context.findings.findings if _of_theirs(other, finding, reader)]
    if finding.facts:
        return bool(beside) and held.issuperset(finding.facts)
    return any((other.start, other.end) == (finding.start, finding.end) for other in beside)


def _of_theirs(other: Finding, finding: Finding, reader: PersonId) -> bool:
    """The reader's own address, found where the other's stands."""
    return (
        other.category == "address"
        and other.candidates == (reader,)
        and other.passage == finding.passage
        and other.start < finding.end
        and finding.start < other.end
    )


def _homes(person: Person | None, at: datetime) -> Iterator[Home]:
    if person is None:
        return
    for contact in person.contacts:
        if contact.kind is ContactKind.ADDRESS and contact.period.holds(at):
            yield taken_apart(person, contact).home


def _same(one: Home, other: Home) -> bool:
    """Another flat of the same house is another home; a postcode alone is none."""
    if (one.flat, one.numbers, one.house) != (other.flat, other.numbers, other.house):
        return False
    if not one.numbers and not one.house:
        return False
    if one.postcode and other.postcode:
        return one.postcode == other.postcode
    return bool(one.road) and one.road == other.road
