"""Everything that a department has recorded, as one immutable value."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from privity.domain.cases import Case, Complaint
from privity.domain.people import Group, Person, Relation

TIME_ZONES = {"JE": "Europe/Jersey", "GB": "Europe/London", "GG": "Europe/Guernsey", "IM": "Europe/Isle_of_Man"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Department:
    """`people` and `cases` are in the file's order; nothing in here is ever changed in place."""

    name: str = ""
    jurisdiction: str = "JE"
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Jersey"))
    email_domains: tuple[str, ...] = ()
    people: tuple[Person, ...] = field(default=(), repr=False)
    cases: tuple[Case, ...] = field(default=(), repr=False)
    relations: tuple[Relation, ...] = field(default=(), repr=False)
    complaints: tuple[Complaint, ...] = field(default=(), repr=False)
    groups: tuple[Group, ...] = field(default=(), repr=False)
