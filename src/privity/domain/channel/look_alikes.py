"""Advice, never a decision: the address that is held looks like that of somebody who is entitled."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA

from privity.domain.channel.addresses import AddressBook, same_form
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.people import PersonId

SLIPS = 2  # of the keyboard: letters left out, doubled, swapped; fewer in a short name, where two make another name


def look_alikes(
    address: str, *, among: Iterable[PersonId], book: AddressBook, index: DepartmentIndex
) -> tuple[PersonId, ...]:
    """Of these people, those for whom the address may have been meant: one letter off, or the same first name."""
    meant = same_form(address)
    name, _, domain = meant.partition("@")
    owners = {person for person, _ in book.known().get(meant, ())}
    found: dict[PersonId, None] = {}
    for person in sorted(set(among) - owners):
        first_name = same_form(index.people[person].name).split()[0] if person in index.people else ""
        if any(_slip(name, domain, email) for email in book.emails_of(person)) or first_name in _words(name):
            found[person] = None
    return tuple(found)


def _slip(name: str, domain: str, email: str) -> bool:
    other, _, other_domain = email.partition("@")
    if (name, domain) == (other, other_domain):
        return False
    off = OSA.distance(name, other, score_cutoff=SLIPS) + OSA.distance(domain, other_domain, score_cutoff=SLIPS)
    return off <= min(SLIPS, len(name) // 3) or (
        domain == other_domain and len(name) > 3 and (name in other or other in name)
    )


def _words(name: str) -> list[str]:
    for mark in "-_+":
        name = name.replace(mark, ".")
    return name.split(".")
