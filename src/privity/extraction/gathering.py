"""Where everything read of one message comes together, with its place, numbered, and within the limits."""

import re
import time
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from privity.domain.disclosure import MESSAGE, Passage, Place, Unread
from privity.extraction.legible import hidden_in_tags, legible, turned_round
from privity.extraction.limits import Limits
from privity.extraction.mailkeys import NO_KEYS, MailKeys
from privity.extraction.pieces import Extract, Gap

_PLACES = {"subject": Place.SUBJECT, "header": Place.HEADER, "quoted": Place.QUOTED}
_NAME_LENGTH = 150
_ENDED = re.compile(r"[.!?:;]\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """The message itself, or one attachment: `outer.eml/inner.pdf` for one inside another."""

    path: str = field(default="", repr=False)
    part: int = MESSAGE
    depth: int = 0

    def where(self, aspect: str) -> str:
        if self.part == MESSAGE:
            return aspect or "body"
        return f"attachment:{self.path}" + (f"#{aspect}" if aspect else "")


class Gathering:
    def __init__(self, limits: Limits, keys: MailKeys = NO_KEYS) -> None:
        self.limits = limits
        self.keys = keys
        self.passages: list[Passage] = []
        self.gaps: list[Unread] = []
        self.left: list[Unread] = []
        self.wanted = ""  # the place of files that are looked for, and what was found there
        self.found: list[bytes] = []
        self._parts = 0
        self._until = time.monotonic() + limits.message_seconds
        self.seconds_on_pictures = 0.0
        self._room = limits.characters
        self._unpacked = limits.expanded_bytes

    def add(self, spot: Spot, aspect: str, text: str, *, title: bool = False, hidden: bool = False) -> None:
        if not text or text.isspace():
            return
        if len(text) > self._room:
            why = f"more than {self.limits.characters} characters of text"
            self.gap(spot, aspect, Gap(aspect=aspect, why=why, later=True))
            return
        self._room -= len(text)
        if turned_round(text):
            self.unread(spot, aspect, "text that is turned round: a reader sees other words than a program")
        where = spot.where(aspect)
        place = _PLACES.get(aspect, Place.BODY) if spot.part == MESSAGE else Place.ATTACHMENT
        for words, unseen in ((legible(text), hidden), (hidden_in_tags(text) if not text.isascii() else "", True)):
            if words and not words.isspace():
                self.passages.append(
                    Passage(where=where, place=place, text=words, part=spot.part, title=title, hidden=unseen)
                )

    @property
    def out_of_time(self) -> bool:
        return time.monotonic() > self._until

    def later(self, spot: Spot, aspect: str, why: str) -> None:
        """Something that takes long, and is left for a second, patient reading."""
        left = Unread(part=spot.where(aspect) if spot.part or aspect else "message", why=why)
        if left not in self.left[-20:]:
            self.left.append(left)

    def gap(self, spot: Spot, aspect: str, gap: Gap) -> None:
        (self.later if gap.later and not self.limits.patience else self.unread)(spot, aspect, gap.why)

    def unread(self, spot: Spot, aspect: str, why: str) -> None:
        gap = Unread(part=spot.where(aspect) if spot.part or aspect else "message", why=why)
        if gap not in self.gaps[-20:]:
            self.gaps.append(gap)

    def unpacked(self, count: int) -> bool:
        """Whether that much more may be unpacked: the bound is for all archives of a message together."""
        self._unpacked -= count
        return self._unpacked >= 0

    def attachment(self, within: Spot, name: str) -> Spot | None:
        """A new number for a file, with its name as a title; None when there are too many, or too deep."""
        shown = _shown_name(name)
        path = f"{within.path}/{shown}" if within.part else shown
        self._parts += 1
        spot = Spot(path=path, part=self._parts, depth=within.depth + 1)
        if spot.depth > self.limits.depth:
            self.unread(spot, "", f"files within files, more than {self.limits.depth} deep")
            return None
        if spot.part > self.limits.parts:
            self.unread(within, "", f"more than {self.limits.parts} attachments")
            return None
        self.add(spot, "", _spaced_name(shown), title=True)
        return spot

    def body(self, spot: Spot, extract: Extract, *, told: set[str]) -> None:
        """A page that is the message's own text. What an alternative has told already is not told again."""
        folded = fold("".join(piece.text for piece in extract.pieces if not piece.hidden and not piece.title))
        for piece in extract.pieces:
            if piece.hidden:
                self.add(
                    spot, f"body#{piece.aspect}" if spot.part == MESSAGE else piece.aspect, piece.text, hidden=True
                )
            elif not piece.title and folded not in told:
                self.add(spot, body_aspect(quoted=piece.quoted), piece.text)
        told.add(folded)
        for gap in extract.gaps:
            self.gap(spot, f"body#{gap.aspect}" if gap.aspect else "body", gap)

    def file(self, spot: Spot, extract: Extract) -> None:
        """A document's text; its first line is a title, and its first heading."""
        headings = {" ".join(piece.text.split()) for piece in extract.pieces if piece.aspect == "heading"}
        started = False
        for piece in extract.pieces:
            aspect = piece.aspect or ("quoted" if piece.quoted else "")
            if piece.hidden or piece.title or started or not piece.text.strip():
                if aspect != "heading":
                    self.add(spot, aspect, piece.text, title=piece.title, hidden=piece.hidden)
                continue
            started = True
            first, rest = first_line(piece.text, headings)
            self.add(spot, aspect, first, title=True)
            for heading in headings - {first}:
                self.add(spot, aspect, heading, title=True)
            self.add(spot, aspect, rest)
        for gap in extract.gaps:
            self.gap(spot, gap.aspect, gap)


def body_aspect(*, quoted: bool) -> str:
    return "quoted" if quoted else "body"


def first_line(text: str, headings: AbstractSet[str] = frozenset()) -> tuple[str, str]:
    """The first line, and what follows. A line that may run on stays in the rest too: a name broken there
    over two lines must still be seen whole."""
    text = legible(text).lstrip("\n\t ")
    line, _, rest = text.partition("\n")
    line = line.strip()
    ends_there = not rest.strip() or rest.startswith("\n") or _ENDED.search(line) or line in headings
    return line, rest if ends_there else text


def fold(text: str) -> str:
    """For telling whether two alternatives say the same."""
    return "".join(text.split()).replace(">", "")


def _shown_name(name: str) -> str:
    shown = " ".join(legible(name).replace("#", " ").split()) or "unnamed"
    return shown if len(shown) <= _NAME_LENGTH else shown[: _NAME_LENGTH - 20] + "..." + shown[-17:]


def _spaced_name(name: str) -> str:
    """`Ella_Renouf.report.pdf` in words; as long as before."""
    stem, dot, ending = name.rpartition(".")
    return re.sub(r"[_+.]", " ", stem) + dot + ending if dot else name.replace("_", " ")
