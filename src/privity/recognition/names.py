"""Asks the model for people's names: one process for each gate, started when first needed and anew after a crash."""

import json
import os
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from itertools import pairwise

from privity.domain.detection.outsiders import NamesUnavailable, Span
from privity.extraction.apart import Apart
from privity.extraction.limits import Limits
from privity.recognition.engine import MODEL

ENGINE = "privity.recognition.engine:parse"
AT_ONCE = 50_000  # characters in one order: about a second
BOUNDS = Limits(seconds=10.0, memory_bytes=2_500_000_000)
MOST_SECONDS = 60.0  # for one message


class PeopleFinder:
    """Implements `domain.detection.outsiders.NameFinder`. Safe from several threads, which take turns."""

    def __init__(self, *, engine: str = ENGINE, bounds: Limits = BOUNDS, path: str = "") -> None:
        self._engine = engine
        self._bounds = bounds
        self._path = path
        self._apart = Apart(processes=1, parsers=(engine,), path=path)
        self._owner = os.getpid()

    def people_in(self, texts: Sequence[str]) -> list[list[Span]]:
        """Raises NamesUnavailable when the model does not answer for every text."""
        if os.getpid() != self._owner:  # after a fork the line would be shared with the parent
            self._apart, self._owner = Apart(processes=1, parsers=(self._engine,), path=self._path), os.getpid()
        until = time.monotonic() + MOST_SECONDS
        found: list[list[Span]] = []
        for some in _in_orders(texts):
            if time.monotonic() > until:
                raise NamesUnavailable
            found += self._asked(some)
        return found

    def _asked(self, texts: Sequence[str]) -> list[list[Span]]:
        extract = self._apart.parse(self._engine, json.dumps(list(texts)).encode(), self._bounds)
        if extract.gaps or len(extract.pieces) != 1:
            raise NamesUnavailable
        found: list[list[Span]] = [[] for _ in texts]
        try:
            for number, start, end in json.loads(extract.pieces[0].text):
                if number < 0 or not 0 <= start < end <= len(texts[number]):
                    raise NamesUnavailable
                found[number].append((start, end))
        except (ValueError, TypeError, IndexError):
            raise NamesUnavailable from None
        return found

    def close(self) -> None:
        self._apart.close()


def installed() -> bool:
    return find_spec(MODEL) is not None and find_spec("spacy") is not None


def _in_orders(texts: Sequence[str]) -> Iterator[Sequence[str]]:
    cuts, length = [0], 0
    for number, text in enumerate(texts):
        if length and length + len(text) > AT_ONCE:
            cuts.append(number)
            length = 0
        length += len(text)
    for first, last in pairwise([*cuts, len(texts)]):
        if first < last:
            yield texts[first:last]
