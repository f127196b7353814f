"""Encoded words in headers (RFC 2047), and parameters (RFC 2231), to text."""

import re
from binascii import Error, a2b_base64
from quopri import decodestring
from urllib.parse import unquote_to_bytes

from privity.extraction.charsets import decode

# Bounded, so that a header full of `=?` costs linear time.
_WORD = re.compile(r"=\?([^?\s*]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]{0,2000})\?=")
_BETWEEN = re.compile(r"(\?=)[ \t\r\n]{1,200}(?==\?)")
_FOLDED = re.compile(r"\r?\n(?=[ \t])")


def plain(value: str) -> tuple[str, str]:
    """A header's value as shown, and why it is not surely read (empty: it is)."""
    value = _FOLDED.sub("", value)
    why = ""
    if not value.isascii():
        decoded = decode(value.encode("utf-8", "surrogateescape"), None)
        value, why = decoded.text, decoded.why
    if "=?" not in value:
        return value.strip(), why
    troubles = [why] if why else []
    text = _words(_BETWEEN.sub(r"\1", value), troubles)
    if "=?" in text and "?=" in text:
        troubles.append("an encoded word that is broken")
    return text.strip(), "; ".join(dict.fromkeys(troubles))


def _words(value: str, troubles: list[str]) -> str:
    out: list[str] = []
    at = 0
    waiting: tuple[str, bytes] | None = None  # neighbours may share a letter's bytes between them

    def flush() -> None:
        nonlocal waiting
        if waiting:
            decoded = decode(waiting[1], waiting[0])
            if decoded.why:
                troubles.append(decoded.why)
            out.append(decoded.text + (f" {decoded.other}" if decoded.other else ""))
            waiting = None

    for found in _WORD.finditer(value):
        if found.start() != at:
            flush()
            out.append(value[at : found.start()])
        charset, way, written = found[1].lower(), found[2].lower(), found[3]
        content = _content(way, written, troubles)
        if waiting and waiting[0] == charset:
            content = waiting[1] + content
        else:
            flush()
        waiting = (charset, content)
        at = found.end()
    flush()
    out.append(value[at:])
    return "".join(out)


def _content(way: str, written: str, troubles: list[str]) -> bytes:
    raw = written.encode("utf-8", "surrogateescape")
    if way == "q":
        return decodestring(raw.replace(b" ", b"_"), header=True)
    try:
        return a2b_base64(raw.replace(b" ", b""), strict_mode=True)
    except Error:
        troubles.append("an encoded word that is broken")
        return b""


def extended(value: str) -> tuple[str, str]:
    """A parameter written as `utf-8'en'Ella%20R`."""
    charset, _, rest = value.partition("'")
    _, _, written = rest.partition("'")
    decoded = decode(unquote_to_bytes(written), charset or "utf-8")
    return decoded.text, decoded.why
