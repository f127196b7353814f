"""Every phrase as one automaton that runs once over a text, and says near which words which phrases may stand."""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Protocol

import hyperscan

from privity.domain.detection.words import Text


class Stepping(Protocol):
    """As much of a phrase's step as is compiled: see `phrases.Step`."""

    @property
    def words(self) -> frozenset[str]: ...
    @property
    def stems(self) -> tuple[str, ...]: ...
    @property
    def capitals(self) -> frozenset[str]: ...
    @property
    def optional(self) -> bool: ...
    @property
    def anything(self) -> bool: ...


class Kept(Protocol):
    """Where compiled automata wait for the next start. What comes back may be anything: it is checked before it is used."""

    def get(self, name: str) -> bytes | None: ...
    def put(self, name: str, content: bytes) -> None: ...


class Automaton:
    """Finds no fewer places than the phrases do, and some more: it sees neither sentences nor capitals."""

    __slots__ = ("_database", "_lengths", "_scratch", "_spare")

    def __init__(self, phrases: Sequence[Sequence[Stepping]], name: str, kept: Kept | None = None) -> None:
        needed = [_without_optional_end(steps) for steps in phrases]
        self._lengths = [(sum(not step.optional for step in steps) or 1, len(steps)) for steps in needed]
        self._database = _database([_expression(steps).encode() for steps in needed], name, kept)
        self._scratch = hyperscan.Scratch(self._database)
        self._spare: list[hyperscan.Scratch] = []  # each is for one text at a time; as many as texts are read at once

    def near(self, text: Text) -> Iterator[tuple[int, int]]:
        """Pairs of a word and the number of a phrase that may begin there; none twice."""
        spaced = text.spaced
        ends: list[tuple[int, int]] = []
        scratch = self._spare.pop() if self._spare else self._scratch.clone()
        self._database.scan(
            spaced, lambda phrase, _start, end, _flags, _context: ends.append((end, phrase)), scratch=scratch
        )
        self._spare.append(scratch)
        if not ends:
            return
        ends.sort()
        seen: set[tuple[int, int]] = set()
        counted, words = 0, -1
        for end, phrase in ends:
            if end != counted:
                words += spaced.count(b" ", counted, end)  # those before it, less the one that it opens
                counted = end
            fewest, most = self._lengths[phrase]
            for first in range(max(0, words - most), words - fewest + 1):
                if (first, phrase) not in seen:
                    seen.add((first, phrase))
                    yield first, phrase


def _database(expressions: list[bytes], name: str, kept: Kept | None) -> hyperscan.Database:
    """What was compiled before of the same expressions, by the same library for the same kind of processor; else anew."""
    of = sha256(b"\n".join([hyperscan.__version__.encode(), _compiled([b"a"]).info(), *expressions])).digest()
    if kept is not None and (content := kept.get(name)) is not None:
        told, serial = content[: sha256().digest_size], content[sha256().digest_size :]
        if told == sha256(of + serial).digest():
            try:
                return hyperscan.loadb(serial, hyperscan.HS_MODE_BLOCK)
            except hyperscan.HyperscanError:
                pass  # of another processor: compiled anew
    database = _compiled(expressions)
    if kept is not None:
        serial = hyperscan.dumpb(database)
        kept.put(name, sha256(of + serial).digest() + serial)
    return database


def _compiled(expressions: list[bytes]) -> hyperscan.Database:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    database.compile(expressions=expressions, ids=list(range(len(expressions))), flags=0)
    return database


def _without_optional_end(steps: Sequence[Stepping]) -> Sequence[Stepping]:
    end = len(steps)
    while end > 1 and steps[end - 1].optional:
        end -= 1
    return steps[:end]


def _expression(steps: Sequence[Stepping]) -> str:
    """Over `Text.spaced`: each word after one space, and a space after the last."""
    only = len(steps) == 1
    return "".join(_written(step) + ("?" if step.optional and not only else "") for step in steps) + " "


def _written(step: Stepping) -> str:
    if step.anything:
        return "(?: [^ ]+)"
    choices = [re.escape(word) for word in sorted(step.words | step.capitals)]
    choices += [f"{re.escape(stem)}[^ ]*" for stem in step.stems]
    return f"(?: (?:{'|'.join(choices)}))"
