"""The policy as data: grounds, what each gives to whom and for what, what a purpose needs. Read once, then immutable."""

import hashlib
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any

from privity.domain.cases import ROLES
from privity.domain.facts import CATEGORIES, PURPOSES

# Each `who` and `about` of a policy file is one of these words; the kernel has one function for each.
WHO = {
    "the person themself": "own",
    "parental responsibility": "parent",
    "role": "role",
    "acts for somebody": "acting",
    "same team as an allocated social worker": "team",
    "staff role": "staff",
    "anybody involved": "involved",
    "handles the complaint": "handler",
    "made the complaint": "maker",
}
ABOUT = frozenset(
    {
        "the reader",
        "that child",
        "relatives, in a case without an adopter",
        "children of the case",
        "as the person acted for",
        "anybody who is or was involved; of anybody else only asks",
        "anybody involved but workers",
        "anybody",
        "children of the case and young siblings",
        "everybody else involved but workers",
        "workers involved",
        "its maker, those it names, the subjects of its case",
        "its maker and those it names",
    }
)
ABOUT_FOR_ROLES = frozenset(
    {
        "relatives, in a case without an adopter",
        "children of the case",
        "anybody who is or was involved; of anybody else only asks",
        "anybody involved but workers",
        "children of the case and young siblings",
        "everybody else involved but workers",
    }
)
ABOUT_OF_WHO = {
    "own": frozenset({"the reader"}),
    "parent": frozenset({"that child"}),
    "role": ABOUT_FOR_ROLES,
    "acting": frozenset({"as the person acted for"}),
    "team": frozenset({"anybody involved but workers"}),
    "staff": frozenset({"anybody"}),
    "involved": frozenset({"workers involved"}),
    "handler": frozenset({"its maker, those it names, the subjects of its case"}),
    "maker": frozenset({"its maker and those it names"}),
}
GROUND_NAMES = frozenset(
    {
        "own",
        "parent",
        "family",
        "carer",
        "acting",
        "core-team",
        "team",
        "information-governance",
        "record",
        "partner",
        "worker",
        "handler",
        "maker",
    }
)
_ROW_KEYS = frozenset(
    {"name", "who", "about", "purposes", "share", "ask", "share_with_adopters", "roles", "roles_if_allocated"}
)
_TOP_KEYS = frozenset(
    {
        "version",
        "own_facts_from",
        "child_until",
        "special",
        "not_for_family",
        "needed_of_a_non_subject",
        "needs",
        "ground",
    }
)
NOTHING: frozenset[str] = frozenset()


class BadPolicy(ValueError):
    """The policy file can't be used; the message says which entry and why. The policy in force stays in force."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One ground of the policy file. `gives` and `asks` are empty for the purposes that it is not for."""

    name: str
    who: str
    about: str
    purposes: frozenset[str]
    gives: frozenset[str]
    asks: frozenset[str] = NOTHING
    adopters: frozenset[str] = NOTHING
    roles: frozenset[str] = NOTHING
    allocated: frozenset[str] = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Policy:
    """Compiled: rows by what makes somebody hold them, so that a decision looks only at rows that can matter."""

    version: str
    digest: str  # SHA-256 of the file's text; a certificate names it
    text: str = field(repr=False)
    own_facts_from: int
    child_until: int
    special: frozenset[str]
    not_for_family: frozenset[str]
    needed_of_a_non_subject: frozenset[str]
    needs: Mapping[str, frozenset[str]]
    rows: tuple[Row, ...]
    by_role: Mapping[str, tuple[Row, ...]]  # who: role
    by_allocated_role: Mapping[str, tuple[Row, ...]]
    by_staff_role: Mapping[str, tuple[Row, ...]]
    acting: Mapping[str, tuple[Row, ...]]  # who: acts for somebody, by role
    own: tuple[Row, ...]
    parent: tuple[Row, ...]
    team: tuple[Row, ...]
    involved: tuple[Row, ...]
    handler: tuple[Row, ...]
    maker: tuple[Row, ...]

    def needed(self, purpose: str, category: str, *, non_subject: bool) -> bool:
        """Minimisation: Data Protection (Jersey) Law 2018, Art 8(1)(c)."""
        return category in self.needs[purpose] and (not non_subject or category in self.needed_of_a_non_subject)


def parse_policy(text: str) -> Policy:
    """The policy of a TOML text; raises BadPolicy with the entry and the reason."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadPolicy(f"not a TOML file: {error}") from None
    _refuse_unknown("policy", data, _TOP_KEYS)
    needs_table = data.get("needs", {})
    if not isinstance(needs_table, dict):
        raise BadPolicy("needs: must be a table of purposes")
    _refuse_unknown("needs", needs_table, frozenset(PURPOSES))
    if missing := [p for p in PURPOSES if p not in needs_table]:
        raise BadPolicy(f"needs: says nothing about the purpose {missing[0]}")
    grounds = data.get("ground", [])
    if not isinstance(grounds, list) or not grounds:
        raise BadPolicy("ground: there must be at least one")
    rows = tuple(_row(f"ground {n + 1}", entry) for n, entry in enumerate(grounds))
    return Policy(
        version=_string("version", data.get("version")),
        digest=hashlib.sha256(text.encode()).hexdigest(),
        text=text,
        own_facts_from=_age("own_facts_from", data.get("own_facts_from")),
        child_until=_age("child_until", data.get("child_until")),
        special=_categories("special", data.get("special")),
        not_for_family=_categories("not_for_family", data.get("not_for_family")),
        needed_of_a_non_subject=_categories("needed_of_a_non_subject", data.get("needed_of_a_non_subject")),
        needs={p: _categories(f"needs.{p}", needs_table[p]) for p in PURPOSES},
        rows=rows,
        by_role=_by(rows, "role", lambda row: row.roles),
        by_allocated_role=_by(rows, "role", lambda row: row.allocated),
        by_staff_role=_by(rows, "staff", lambda row: row.roles),
        acting=_by(rows, "acting", lambda row: row.roles),
        **{
            who: tuple(r for r in rows if r.who == who)
            for who in ("own", "parent", "team", "involved", "handler", "maker")
        },
    )


@cache
def shipped_policy() -> Policy:
    """The policy that comes with Privity, whose answers the contracts print."""
    return parse_policy(resources.files(__package__).joinpath("default_policy.toml").read_text("utf-8"))


def _by(rows: Iterable[Row], who: str, roles_of: Any) -> dict[str, tuple[Row, ...]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        if row.who == who:
            for role in roles_of(row):
                found.setdefault(role, []).append(row)
    return {role: tuple(given) for role, given in found.items()}


def _row(where: str, entry: Any) -> Row:
    if not isinstance(entry, dict):
        raise BadPolicy(f"{where}: must be a table")
    name = _string(f"{where}: name", entry.get("name"))
    where = f"{where} ({name})"
    if name not in GROUND_NAMES:
        raise BadPolicy(f"{where}: no ground has this name")
    _refuse_unknown(where, entry, _ROW_KEYS)
    who = WHO.get(_string(f"{where}: who", entry.get("who")))
    about = _string(f"{where}: about", entry.get("about"))
    if who is None:
        raise BadPolicy(f"{where}: who must be one of: {'; '.join(WHO)}")
    if about not in ABOUT_OF_WHO[who]:
        raise BadPolicy(f"{where}: about must be one of: {'; '.join(sorted(ABOUT_OF_WHO[who]))}")
    return Row(
        name=name,
        who=who,
        about=about,
        purposes=_listed(f"{where}: purposes", entry.get("purposes"), PURPOSES),
        gives=_categories(f"{where}: share", entry.get("share", [])),
        asks=_categories(f"{where}: ask", entry.get("ask", [])),
        adopters=_categories(f"{where}: share_with_adopters", entry.get("share_with_adopters", [])),
        roles=_listed(f"{where}: roles", entry.get("roles", []), ROLES),
        allocated=_listed(f"{where}: roles_if_allocated", entry.get("roles_if_allocated", []), ROLES),
    )


def _refuse_unknown(where: str, table: Mapping[str, Any], known: frozenset[str]) -> None:
    if unknown := sorted(table.keys() - known):
        raise BadPolicy(f"{where}: {unknown[0]!r} is not known here")


def _string(where: str, value: Any) -> str:
    if not isinstance(value, str) or not value:
        raise BadPolicy(f"{where}: must be a text")
    return value


def _age(where: str, value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= 25:
        raise BadPolicy(f"{where}: must be a whole number of years from 0 to 25")
    return value


def _categories(where: str, value: Any) -> frozenset[str]:
    return _listed(where, value, CATEGORIES)


def _listed(where: str, value: Any, all_of_them: tuple[str, ...]) -> frozenset[str]:
    """A list such as ["identity", "family"] or ["*", "-adoption"]."""
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise BadPolicy(f"{where}: must be a list of texts")
    for item in value:
        if item != "*" and item.removeprefix("-") not in all_of_them:
            raise BadPolicy(f"{where}: {item!r} is not known")
    if any(item.startswith("-") for item in value) and "*" not in value:
        raise BadPolicy(f"{where}: '-' takes away from '*', which is not in the list")
    taken_away = {item.removeprefix("-") for item in value if item.startswith("-")}
    given = set(all_of_them) if "*" in value else {item for item in value if not item.startswith("-")}
    return frozenset(given - taken_away)
