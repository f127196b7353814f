"""A mention: some words of a passage, and the people whom they may mean."""

from dataclasses import dataclass
from enum import IntEnum

from privity.domain.people import PersonId


class Strength(IntEnum):
    """How much the words are worth as evidence of who is meant."""

    PRONOUN = 0  # he, her, they: only through somebody mentioned before
    FAMILIAR = 1  # a first name, a surname, an initial with a surname
    KIN = 2  # her stepdad
    MARK = 3  # an identifier, an email address, a telephone number, a date of birth with initials
    FULL = 4  # the full name


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """`first` and `last` are words of the passage, `last` past the end; `why` says what led to the people."""

    passage: int
    first: int
    last: int
    people: tuple[PersonId, ...]
    strength: Strength
    why: str
    complete: bool = False  # every given name that is recorded stands there
    gender: str = ""  # of the words: f, m, or unknown
    every: bool = False  # the words mean all of these people, not one of them
    names_case: bool = True  # a telephone or a birthday points to somebody, and names no case
    misspelt: bool = False  # counts only where something more is said
    waiting: bool = False  # so does this: nothing but who writes to whom says which case is meant
    identifies: bool = True  # a pronoun points to somebody, and names nobody

    def covers(self, other: "Mention") -> bool:
        return self.passage == other.passage and self.first < other.last and other.first < self.last

    @property
    def length(self) -> int:
        return self.last - self.first
