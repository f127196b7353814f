"""People, how they are reached and known, and what they are to one another."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

from privity.domain.periods import ALWAYS, Period

PersonId = NewType("PersonId", str)
ContactId = NewType("ContactId", str)


class ContactKind(StrEnum):
    EMAIL = "email"
    TELEPHONE = "telephone"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A way to reach somebody, or the place where they can be found."""

    kind: ContactKind
    value: str = field(repr=False)
    id: ContactId | None = None
    verified: bool = False
    protected: bool = False
    period: Period = ALWAYS

    @property
    def category(self) -> str:
        """What a protected contact protects: a place protects `address`, the others `contact`."""
        return "address" if self.kind is ContactKind.ADDRESS else "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    kind: str
    value: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A worker of the department."""

    role: str
    team: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Professional:
    """A worker of another agency."""

    agency: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    id: PersonId
    name: str = field(repr=False)
    aliases: tuple[str, ...] = field(default=(), repr=False)
    born: date | None = field(default=None, repr=False)
    identifiers: tuple[Identifier, ...] = field(default=(), repr=False)
    contacts: tuple[Contact, ...] = field(default=(), repr=False)
    staff: Staff | None = None
    professional: Professional | None = None

    @property
    def is_practitioner(self) -> bool:
        """Staff or professional; everybody else is family or public."""
        return self.staff is not None or self.professional is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """A private relation between two people, recorded so that conflicts of interest are seen."""

    person: PersonId
    to: PersonId
    relation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A mail address that reaches several people; members are ids or addresses."""

    address: str = field(repr=False)
    members: tuple[str, ...] = field(default=(), repr=False)
    period: Period = ALWAYS
