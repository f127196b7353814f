"""Bytes to text by the charset that they claim, and what else they may say when the claim is a lie."""

import codecs
import re
from dataclasses import dataclass, field

# Wider than what they are named for, because that is how mail programs and browsers read them.
_WIDER = {"ascii": "cp1252", "iso8859-1": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254"}
_KNOWN = re.compile(
    r"ascii|utf-8|utf-16(-le|-be)?|iso8859-\d+|cp125[0-8]|koi8-[ru]|gb18030|gbk|gb2312|big5|euc_jp|euc_kr|"
    r"shift_jis|cp932|cp949|mac-roman|cp437|cp850|iso2022_jp"
)
_NO_TEXT = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """`other` is what a program that ignores the claim would show, where that differs. `why`: not surely read."""

    text: str = field(repr=False)
    other: str = field(default="", repr=False)
    why: str = ""


def decode(content: bytes, claimed: str | None) -> Decoded:
    if content.isascii() and b"\x1b" not in content and not claimed:
        return _checked(content.decode("ascii"))
    for mark, charset in _MARKS:
        if content.startswith(mark):
            return _by(charset, content[len(mark) :], claimed=charset)
    name = _canonical(claimed or "utf-8")
    if name is None:
        return Decoded(text=content.decode("utf-8", "replace"), why="written in a character set that is not known here")
    if name in ("utf-8", "ascii"):
        return _utf8(content, name)
    return _by(name, content, claimed=claimed)


def _canonical(claimed: str) -> str | None:
    try:
        name = codecs.lookup(claimed.strip().strip("'\"")).name
    except (LookupError, ValueError):
        return None
    return name if _KNOWN.fullmatch(name) else None


def _utf8(content: bytes, name: str) -> Decoded:
    try:
        return _checked(content.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    text = content.decode("cp1252", "replace")
    said = "UTF-8" if name == "utf-8" else "plain ASCII"
    return Decoded(text=text, why=f"said to be {said}, and is not: programs would show it differently")


def _by(name: str, content: bytes, *, claimed: str | None) -> Decoded:
    try:
        text = _lenient(content, name)
    except UnicodeDecodeError:
        return Decoded(text=content.decode("utf-8", "replace"), why="not written in the character set that it claims")
    other = ""
    if claimed and not (content.isascii() and name.startswith(("iso8859", "cp", "koi8", "mac"))):
        try:
            other = content.decode("utf-8")
        except UnicodeDecodeError:
            other = ""
        if other == text or _NO_TEXT.search(other):
            other = ""
    checked = _checked(text)
    return Decoded(text=checked.text, other=other, why=checked.why)


def _lenient(content: bytes, name: str) -> str:
    wider = _WIDER.get(name, name)
    try:
        return content.decode(wider)
    except UnicodeDecodeError:
        if wider == "cp1252":  # five bytes are free in it; browsers read them as Latin-1 does
            return content.decode("latin-1")
        raise


def _checked(text: str) -> Decoded:
    if _NO_TEXT.search(text):
        return Decoded(text=text, why="said to be text, and holds bytes that are none")
    return Decoded(text=text)
