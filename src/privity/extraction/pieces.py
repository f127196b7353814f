"""What a parser hands back: pieces of text under their place, gaps, and files found inside."""

from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text at `aspect` of the document (`page=3`, `comment`; empty for its running text)."""

    text: str = field(repr=False)
    aspect: str = ""
    title: bool = False
    hidden: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A place that was not read. `later`: it was left out only because it takes long, and can be read with patience."""

    aspect: str
    why: str
    later: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """A file inside the document, to be read as an attachment of its own; `why` it could not be taken out.

    `itself`: no other file, but the same letter written as mail, and read in its place.
    """

    name: str = field(repr=False)
    content: bytes = field(repr=False)
    why: str = ""
    itself: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    pieces: tuple[Piece, ...] = ()
    gaps: tuple[Gap, ...] = ()
    enclosed: tuple[Enclosed, ...] = ()


def to_json(extract: Extract) -> dict[str, object]:
    return {
        "pieces": [[p.text, p.aspect, p.title, p.hidden, p.quoted] for p in extract.pieces],
        "gaps": [[g.aspect, g.why, g.later] for g in extract.gaps],
        "enclosed": [[e.name, b64encode(e.content).decode(), e.why, e.itself] for e in extract.enclosed],
    }


def from_json(told: dict[str, Any]) -> Extract:
    """A parser that was taken over by what it read could answer anything: each type is checked. Raises ValueError."""
    try:
        return Extract(
            pieces=tuple(
                Piece(
                    text=_text(text),
                    aspect=_text(aspect),
                    title=title is True,
                    hidden=hidden is True,
                    quoted=quoted is True,
                )
                for text, aspect, title, hidden, quoted in told["pieces"]
            ),
            gaps=tuple(
                Gap(aspect=_text(aspect), why=_text(why), later=later is True) for aspect, why, later in told["gaps"]
            ),
            enclosed=tuple(
                Enclosed(
                    name=_text(name),
                    content=b64decode(_text(content), validate=True),
                    why=_text(why),
                    itself=itself is True,
                )
                for name, content, why, itself in told["enclosed"]
            ),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("the parser's answer has another shape") from error


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value
