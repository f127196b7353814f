"""Whom a mail address reaches: compared whole, lower-cased, in Unicode NFC; nothing else is equal."""

import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime

from privity.domain.department import Department
from privity.domain.people import Contact, ContactKind, Group, PersonId


def same_form(address: str) -> str:
    return unicodedata.normalize("NFC", address).lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """One reader of an address, or one member of a group. `people` is empty for an unknown reader."""

    address: str = field(repr=False)
    people: tuple[PersonId, ...] = ()
    via: str | None = field(default=None, repr=False)  # the group's address
    ended: bool = False  # a contact of this address has ended or not begun
    own_address: bool = True  # False: a member of a group who has no address of their own


class AddressBook:
    """Every verified address and group of a department. Built once, asked for an instant."""

    def __init__(self, department: Department) -> None:
        self._contacts: dict[str, list[tuple[PersonId, Contact]]] = defaultdict(list)
        self._emails: dict[PersonId, list[Contact]] = defaultdict(list)
        self._groups: dict[str, list[Group]] = defaultdict(list)
        for person in department.people:
            for contact in person.contacts:
                if contact.kind is ContactKind.EMAIL and contact.verified:
                    self._contacts[same_form(contact.value)].append((person.id, contact))
                    self._emails[person.id].append(contact)
        for group in department.groups:
            self._groups[same_form(group.address)].append(group)

    def people(self, address: str, at: datetime) -> tuple[PersonId, ...]:
        """Everybody whose verified contact in force this is."""
        found = self._contacts.get(same_form(address), ())
        return tuple(dict.fromkeys(person for person, contact in found if contact.period.holds(at)))

    def protected_owners(self, address: str, at: datetime) -> tuple[PersonId, ...]:
        """Those of them for whom it is protected."""
        found = self._contacts.get(same_form(address), ())
        return tuple(person for person, contact in found if contact.protected and contact.period.holds(at))

    def email_of(self, person: PersonId, at: datetime) -> str | None:
        return next((c.value for c in self._emails.get(person, ()) if c.period.holds(at)), None)

    def emails_of(self, person: PersonId) -> tuple[str, ...]:
        """Every address that is or was theirs, in the form in which addresses are compared."""
        return tuple(same_form(contact.value) for contact in self._emails.get(person, ()))

    def known(self) -> dict[str, list[tuple[PersonId, Contact]]]:
        """Every known address in the form in which addresses are compared, with whose it is or was."""
        return self._contacts

    def reach(self, address: str, at: datetime) -> tuple[Reached, ...]:
        """The readers of an address: its people, or a group's members one by one, or one unknown reader."""
        groups = self._groups_at(address, at)
        people = self.people(address, at)
        if not groups:
            return (self._one(address, people),)
        members = tuple(dict.fromkeys(m for group in groups for m in self._members(group, at, frozenset())))
        found = tuple(self._member(member, address, at) for member in members)
        return (Reached(address=address, people=people), *found) if people or not found else found

    def is_group(self, address: str, at: datetime) -> bool:
        """Whether a mail server would send on to several what goes to this address."""
        return bool(self._groups_at(address, at))

    def _groups_at(self, address: str, at: datetime) -> list[Group]:
        return [group for group in self._groups.get(same_form(address), ()) if group.period.holds(at)]

    def _one(self, address: str, people: tuple[PersonId, ...], via: str | None = None) -> Reached:
        ended = not people and same_form(address) in self._contacts
        return Reached(address=address, people=people, via=via, ended=ended)

    def _members(self, group: Group, at: datetime, seen: frozenset[str]) -> list[str]:
        """Ids and addresses, groups in groups expanded; a group that holds itself is entered once."""
        found: list[str] = []
        seen |= {same_form(group.address)}
        for member in group.members:
            inner = self._groups_at(member, at)
            if not inner:
                found.append(member)
            elif same_form(member) not in seen:
                found.extend(m for each in inner for m in self._members(each, at, seen))
        return found

    def _member(self, member: str, via: str, at: datetime) -> Reached:
        if "@" in member:
            return self._one(member, self.people(member, at), via)
        person = PersonId(member)
        own = self.email_of(person, at)
        return Reached(address=own or via, people=(person,), via=via, own_address=own is not None)
