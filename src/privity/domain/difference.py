"""What became another between two departments of which the later was made from the earlier: unchanged values are the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest
from typing import TypeVar

from privity.domain.cases import Case
from privity.domain.department import Department
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId

T = TypeVar("T")
MOST = 2_000  # people and cases; where more changed, building anew is as fast


@dataclass(frozen=True)
class Difference:
    """Each changed person and case as it was (None: new) and as it is. Nobody is ever removed: entries are ended."""

    before: Department
    after: Department

    @cached_property
    def people(self) -> tuple[tuple[Person | None, Person], ...]:
        return tuple(_changed(self.before.people, self.after.people))

    @cached_property
    def cases(self) -> tuple[tuple[Case | None, Case], ...]:
        return tuple(_changed(self.before.cases, self.after.cases))

    @cached_property
    def complaints(self) -> bool:
        return self.before.complaints is not self.after.complaints

    @cached_property
    def place_of_person(self) -> dict[PersonId, int]:
        return {person.id: n for n, person in enumerate(self.after.people)}

    @cached_property
    def place_of_case(self) -> dict[CaseId, int]:
        return {case.id: n for n, case in enumerate(self.after.cases)}

    @property
    def small(self) -> bool:
        """Whether the one follows from the other entry by entry: the same ids in the same places, and few changed."""
        return (
            len(self.before.people) <= len(self.after.people)
            and len(self.before.cases) <= len(self.after.cases)
            and len(self.people) + len(self.cases) <= MOST
            and all(old is None or old.id == new.id for old, new in self.people)
            and all(old is None or old.id == new.id for old, new in self.cases)
        )


def _changed(before: Sequence[T], after: Sequence[T]) -> Iterator[tuple[T | None, T]]:
    for old, new in zip_longest(before, after):
        if old is not new and new is not None:
            yield old, new
