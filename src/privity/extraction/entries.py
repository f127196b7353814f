"""Calendar entries and visiting cards: lines joined, escapes undone, what is encoded or attached in them taken out."""

import binascii
import quopri
import re
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass, field

from privity.extraction.charsets import decode
from privity.extraction.pieces import Enclosed

_QUOTED = re.compile(r"[^:\n]{0,300}quoted-printable", re.IGNORECASE)
_LINE = re.compile(r"([\w.-]{1,80})((?:;(?:\"[^\"\n]*\"|[^\":\n])*)?):(.*)", re.DOTALL)
_ENCODED = re.compile(r";\s*(?:ENCODING=)?\"?(b|base64|quoted-printable)\b", re.IGNORECASE)
_NAME = re.compile(r";(?:X-)?(?:FILENAME|ORACLE-FILENAME|APPLE-FILENAME)=\"?([^;:\"\n]{1,300})", re.IGNORECASE)
_DATA = re.compile(r"data:([\w/+.-]{0,80})([\w=.;-]{0,300}),(.*)", re.IGNORECASE | re.DOTALL)
_CHARSET = re.compile(r"charset=\"?([\w.:-]{1,40})", re.IGNORECASE)
_PAGES = ("x-alt-desc", "styled-description")
_MORE = ("encoding=", ";b", ";quoted", "data:", "text/html")
_BROKEN = "a value in it that is encoded, and broken"


@dataclass(slots=True, kw_only=True)
class Entry:
    """`pages` are descriptions written as HTML."""

    text: str = field(default="", repr=False)
    pages: list[str] = field(default_factory=list, repr=False)
    enclosed: list[Enclosed] = field(default_factory=list)
    gaps: list[str] = field(default_factory=list)


def entry(text: str) -> Entry:
    """As calendar and address-book programs show it."""
    told = Entry()
    told.text = "\n".join(_line(line, told) for line in _joined(text.replace("\r\n", "\n")))
    return told


def _joined(text: str) -> Iterator[str]:
    """Lines as they were before they were folded, or broken softly where they are quoted-printable."""
    run: list[str] = []
    for line in text.split("\n"):
        if run and run[-1].endswith("=") and _QUOTED.match(run[0]):
            run[-1] = run[-1][:-1]
            run.append(line)
        elif run and line[:1] in (" ", "\t"):
            run.append(line[1:])
        else:
            if run:
                yield "".join(run)
            run = [line]
    yield "".join(run)


def _line(line: str, told: Entry) -> str:
    head = line[:2000].lower()
    found = _LINE.fullmatch(line) if head.startswith(_PAGES) or any(mark in head for mark in _MORE) else None
    if not found:
        return _unescaped(line)
    key, parameters, value = found[1].lower(), found[2], found[3]
    if key in _PAGES or "text/html" in parameters.lower():
        told.pages.append(_unescaped(value))
        return f"{key}{parameters}"
    if data := _DATA.fullmatch(value.strip()):
        content = _undone(data[3], told) if "base64" in data[2].lower() else data[3].encode("utf-8", "replace")
        told.enclosed.append(Enclosed(name=_named(parameters, key), content=content))
        return f"{key}{parameters}"
    encoded = _ENCODED.search(parameters)
    if not encoded:
        return _unescaped(line)
    if encoded[1].lower() != "quoted-printable":
        told.enclosed.append(Enclosed(name=_named(parameters, key), content=_undone(value, told)))
        return f"{key}{parameters}"
    charset = _CHARSET.search(parameters)
    decoded = decode(quopri.decodestring(value.encode("utf-8", "replace")), charset[1] if charset else None)
    if decoded.why:
        told.gaps.append(decoded.why)
    return f"{key}:{_unescaped(decoded.text)} {decoded.other}"


def _named(parameters: str, key: str) -> str:
    found = _NAME.search(parameters)
    return found[1] if found else key


def _undone(value: str, told: Entry) -> bytes:
    try:
        return b64decode("".join(value.split()), validate=True)
    except (binascii.Error, ValueError):
        told.gaps.append(_BROKEN)
        return b""


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";")
