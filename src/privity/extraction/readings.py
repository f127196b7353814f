"""What else a text says to whoever undoes what it is written in: base64, quoted-printable, a message's own source.

A header that one program takes for a header and another for text decides whether that is undone or shown.
"""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from privity.extraction.charsets import decode
from privity.extraction.kinds import Kind, Mixed, kind_of

_SURE, _FILE, _NO_TOKEN = 40, 60, 2_000
_BASE64_LINE = re.compile(r"[ \t>]{0,4}([A-Za-z0-9+/]{12,}={0,2})[ \t\r]*")
_BASE64_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
_MAY_BE_BASE64 = re.compile(r"\n[ \t>]{0,4}[A-Za-z0-9+/]{12}")
_BASE64_START = re.compile(r"[ \t>]{0,4}[A-Za-z0-9+/]{12}")
_QUOTED = re.compile(r"=(?:[0-9A-Fa-f]{2}|[ \t]*\r?\n)")
_QUOTED_PAGE = re.compile(r"=3[Dd][\"'\w]|=[ \t]*\r?\n")  # attributes look like the rest
_ARMOUR = re.compile(r"-----(BEGIN|END) [A-Z0-9 ]{1,60}-----")
_LETTERS = re.compile(r"[^\W\d_]{2}")
# Names of properties and identifiers in hexadecimal are not that.
_MIXED = re.compile(r"(?=.{0,400}[a-z])(?=.{0,400}[A-Z])(?=.{0,400}[0-9])")
_STRAY = 0.04  # of a line of base64: what a mistake in it would be
_WHY = "a file or an encrypted message written into the text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    text: str = field(default="", repr=False)
    why: str = ""


def page_undone(html: str) -> str:
    """A page whose quoted-printable was not undone; empty for nearly all."""
    if "=" not in html or not _QUOTED_PAGE.search(html):
        return ""
    return decode(quopri.decodestring(html.encode("utf-8", "replace")), None).text


def others(text: str, *, page: bool = False) -> Iterator[Other]:
    """Nothing, for nearly all text."""
    if not page and "=" in text and _QUOTED.search(text):
        yield from _quoted(text)
    if _MAY_BE_BASE64.search(text) or _BASE64_START.match(text):
        yield from _base64(text)


def _quoted(text: str) -> Iterator[Other]:
    """Only the lines that change by it."""
    lines = text.replace("\r\n", "\n").split("\n")
    run: list[str] = []
    for line in [*lines, ""]:
        soft = line.rstrip(" \t").endswith("=")
        if soft or _QUOTED.search(line) or (run and run[-1].rstrip(" \t").endswith("=")):
            run.append(line)
            continue
        if run:
            undone = decode(quopri.decodestring("\n".join(run).encode("utf-8", "replace")), None).text
            if _LETTERS.search(undone) and undone.rstrip("=\n ") != "\n".join(run).rstrip("=\n "):
                yield Other(text=undone)
            run = []


def _base64(text: str) -> Iterator[Other]:
    run = bytearray()
    broken = False
    for line in [*text.split("\n"), ""]:
        found = _BASE64_LINE.fullmatch(line)
        content = _decoded(found[1]) if found else None
        if content is not None:
            run += content
            continue
        broken = broken or _nearly(line)
        if run:
            yield from _told(bytes(run))
            run = bytearray()
    if broken:
        yield Other(why=_WHY)


def _decoded(written: str) -> bytes | None:
    bare = written.rstrip("=")
    try:
        return binascii.a2b_base64(bare + "=" * (-len(bare) % 4))
    except binascii.Error:
        return None


def _nearly(line: str) -> bool:
    """A line of base64 with a mistake in it: programs differ in what they make of one."""
    line = line.strip(" \t\r>")
    if len(line) < _SURE or " " in line or "://" in line or _ARMOUR.search(line):
        return False
    strays = sum(1 for c in line if c not in _BASE64_CHARACTERS)
    return 0 < strays <= max(1, _STRAY * len(line)) and _MIXED.search(line) is not None


def _told(content: bytes) -> Iterator[Other]:
    decoded = decode(content, None)
    wide = content.count(0) * 3 > len(content)
    if wide:
        decoded = decode(content, "utf-16-be" if content[:1] == b"\0" else "utf-16-le")
    if not decoded.why and _reads(decoded.text):
        yield Other(text=decoded.text)
        return
    if not decoded.why or _mostly_text(content):  # in another character set, perhaps
        yield Other(text=content.decode("cp1252", "replace"))
        return
    try:
        known = len(content) >= _FILE and kind_of(content, "") is not Kind.UNKNOWN
    except Mixed:
        known = True
    if known or len(content) >= _NO_TOKEN:  # below that, a key or a signature
        yield Other(why=_WHY)


def _reads(text: str) -> bool:
    return sum(c.isalnum() or c.isspace() for c in text) >= 0.6 * len(text)


def _mostly_text(content: bytes) -> bool:
    return len(content) >= 24 and sum(32 <= c < 127 or c in b"\r\n\t" for c in content) >= 0.85 * len(content)
