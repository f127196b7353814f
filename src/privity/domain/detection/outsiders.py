"""The port through which names of people are found whom no department has recorded."""

from collections.abc import Sequence
from typing import Protocol

Span = tuple[int, int]  # start and end, as offsets into the text


class NamesUnavailable(Exception):
    """Nobody could say which names stand there; what touches a case is held then."""


class NameFinder(Protocol):
    def people_in(self, texts: Sequence[str]) -> Sequence[Sequence[Span]]:
        """The names of people in each of the texts. Raises NamesUnavailable; never leaves a text out."""
