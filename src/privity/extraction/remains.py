"""What the bytes of an older office file tell at a glance, with no conversion: encryption, macros, words."""

import re
from collections.abc import Iterator
from io import BytesIO

import msoffcrypto
import olefile
from msoffcrypto.exceptions import FileFormatError, ParseError
from msoffcrypto.format import doc97, ppt97, xls97  # imported late by the library, when no file can be opened any more

from privity.extraction import compound, containers
from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

REMAINS = "remains"
ENCRYPTED = "it is encrypted"
_READERS = (doc97, ppt97, xls97)
_MOST = 2_000_000  # characters of such words
_NARROW = re.compile(rb"[\x20-\x7e\xc0-\xff\x91\x92]{5,}")
_WIDE = re.compile(rb"(?:[\x20-\x7e\xa0-\xff]\x00|[\x00-\x7f]\x01|[\x10-\x1f]\x20){4,}")
_HEXADECIMAL = re.compile(rb"[0-9a-fA-F]{60,}")
_RICH = b"{\\rtf"
_OBJECT = re.compile(rb"\\objdata\b((?:[0-9a-fA-F]|\s)*)")
_CODED = re.compile(r"\\\'([0-9a-fA-F]{2})")
_UNICODE = re.compile(r"\\u(-?\d{1,5}) ?(?:\?|\\\'[0-9a-fA-F]{2})?")
_BREAK = re.compile(r"\\(?:par|line|cell|row|tab|page|sect)\b ?|;\}|(?<![\r\n])[\r\n]+(?=[{\\])")
_LAYOUT = re.compile(r"[\r\n]+(?![{\\])")
_CONTROL = re.compile(r"\\[a-z]+-?\d* ?|\\[*~_-]|[{}\r]")
_WORDS = re.compile(r"[A-Z]?[a-z]{2,}\W+\w|[^\W\d_]{4,}")
_MACROS = frozenset({"Macros", "_VBA_PROJECT_CUR", "VBA"})


def parse(content: bytes, limits: Limits) -> Extract:
    """What can be told at a glance, apart: encryption, macros, packed files, and every run of words in the bytes."""
    try:
        gaps = tuple(_gaps(content))
        streams = list(compound.texts(content)) if content.startswith(olefile.MAGIC) else [content]
        packed = compound.parse(content, limits) if len(streams) > 1 else Extract()
        enclosed = [*packed.enclosed, *(each for stream in streams for each in _objects(stream, limits))]
    except compound.BROKEN:
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))
    words = "\n".join(dict.fromkeys(line for stream in streams for line in _runs(stream)))[:_MOST]
    return Extract(
        pieces=(*packed.pieces, Piece(text=words, aspect=REMAINS, hidden=True)), gaps=gaps, enclosed=tuple(enclosed)
    )


def _objects(stream: bytes, limits: Limits) -> Iterator[Enclosed]:
    if stream.startswith(_RICH):
        yield from _objects_in_rich_text(stream)
    else:
        yield from compound.objects_in_slides(stream, limits)


def _objects_in_rich_text(stream: bytes) -> Iterator[Enclosed]:
    """Written in hexadecimal, which need not stand in one piece: what is in any other shape cannot be taken out."""
    for number, found in enumerate(_OBJECT.finditer(stream), start=1):
        digits = b"".join(found[1].split())
        held = bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
        at = held.find(olefile.MAGIC)
        length = int.from_bytes(held[max(0, at - 4) : at], "little") if at >= 4 else 0
        whole = at >= 4 and length <= len(held) - at
        name = f"object {number}"
        if whole:
            yield Enclosed(name=name, content=held[at : at + length])
        else:
            yield Enclosed(name=name, content=b"", why="an embedded object that was not read")


def _gaps(content: bytes) -> Iterator[Gap]:
    if not content.startswith(olefile.MAGIC):
        return
    if _encrypted(content):
        yield Gap(aspect="", why=ENCRYPTED)
    if {part for name in compound.names(content) for part in name.split("/")} & _MACROS:
        yield Gap(aspect="", why="it holds macros that are not read")


def _encrypted(content: bytes) -> bool:
    try:
        containers.check(content)
        return bool(msoffcrypto.OfficeFile(BytesIO(content)).is_encrypted())
    except (*compound.BROKEN, FileFormatError, ParseError):  # the conversion judges it for itself
        return False


def _runs(stream: bytes) -> Iterator[str]:
    if stream.startswith(_RICH):
        yield from _worded_rich(stream)
        return
    for found in _NARROW.finditer(stream):
        if len(re.findall(rb"[\x80-\xff]", found[0])) * 3 <= len(found[0]):
            yield from _worded(found[0].decode("cp1252", "ignore"))
    for found in _WIDE.finditer(stream):
        yield from _worded(found[0].decode("utf-16-le", "ignore"))


def _worded_rich(stream: bytes) -> Iterator[str]:
    """Every word of a rich-text file, whatever group it stands in: conversions leave out those they don't know."""
    text = _HEXADECIMAL.sub(b" ", stream).decode("cp1252", "ignore")
    text = _CODED.sub(lambda found: bytes.fromhex(found[1]).decode("cp1252", "ignore"), text)
    text = _UNICODE.sub(lambda found: chr(int(found[1]) % 65_536), text)
    text = _BREAK.sub("\n", _LAYOUT.sub("", text))
    for line in _CONTROL.sub("", text).split("\n"):
        yield from _worded(line)


def _worded(text: str) -> Iterator[str]:
    if _WORDS.search(text):
        yield " ".join(text.split())
