"""A letter out of Outlook's own formats, written again as mail, so that it is read like any other."""

import codecs
import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from email.generator import BytesGenerator
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from io import BytesIO
from typing import Any

from compressed_rtf import decompress

_DEEPEST = 12
_CHARSETS = (
    *(f"cp{n}" for n in (437, 850, 852, 866, 874, 932, 949, 950, *range(1250, 1259))),
    *(f"iso8859-{n}" for n in range(1, 16) if n != 12), "koi8-r", "koi8-u", "gbk", "gb18030", "big5", "euc-kr", "euc-jp",
    "iso2022_jp", "utf-7", "utf-16", "mac-roman",
)  # fmt: skip
for _charset in _CHARSETS:  # loaded now: the process that reads can open nothing later
    codecs.lookup(_charset)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")


_MOST_COMPLAINTS = 100


class Broken(Exception):
    """What such a file says of itself does not fit together."""


@dataclass(slots=True, kw_only=True)
class Letter:
    subject: str = field(default="", repr=False)
    people: list[str] = field(default_factory=list, repr=False)  # `from`, `to`, names and addresses, as written
    plain: str = field(default="", repr=False)
    html: bytes = field(default=b"", repr=False)
    html_charset: str = "utf-8"
    rtf: bytes = field(default=b"", repr=False)
    properties: list[str] = field(default_factory=list, repr=False)
    files: list[tuple[str, bytes]] = field(default_factory=list, repr=False)
    letters: list[tuple[str, "Letter"]] = field(default_factory=list, repr=False)


def as_mail(letter: Letter) -> bytes:
    written = BytesIO()
    BytesGenerator(written, mangle_from_=False, policy=compat32.clone(max_line_length=0)).flatten(_message(letter, 0))
    return written.getvalue()


def _message(letter: Letter, depth: int) -> Any:  # noqa: C901 - one step for each part of a letter
    if depth > _DEEPEST:
        raise Broken
    message: Any = MIMEMultipart("mixed")
    if letter.subject:
        message["Subject"] = _header(letter.subject)
    for person in dict.fromkeys(letter.people):
        message["People"] = _header(person)
    body = MIMEMultipart("alternative")
    if letter.plain:
        body.attach(MIMEText(_kept(letter.plain), "plain", "utf-8"))
    if letter.html:
        body.attach(_page(letter))
    if body.get_payload():
        message.attach(body)
    if letter.rtf:
        message.attach(_file("body.rtf", letter.rtf))
    for name, content in letter.files:
        message.attach(_file(name, content))
    for name, inner in letter.letters:
        part = MIMEMessage(_message(inner, depth + 1))
        part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", _line(name) or "message.eml"))
        message.attach(part)
    if letter.properties:
        message.attach(_file("properties.txt", "\n".join(map(_kept, letter.properties)).encode()))
    return message


def _page(letter: Letter) -> MIMEText:
    try:
        page = letter.html.decode(letter.html_charset)
    except (UnicodeDecodeError, LookupError):
        raise Broken from None
    return MIMEText(_kept(page), "html", "utf-8")


def _file(name: str, content: bytes) -> MIMEApplication:
    part = MIMEApplication(content)
    part.add_header("Content-Disposition", "attachment", filename=("utf-8", "", _line(name) or "unnamed"))
    return part


def _line(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())


def _header(text: str) -> Header:
    return Header(_line(text).encode("utf-8", "replace").decode(), "utf-8", maxlinelen=900)


def _kept(text: str) -> str:
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def rtf_of(compressed: bytes) -> bytes:
    """Raises Broken. What only wraps a page is kept all the same: it may say something else than the page."""
    for padded in (compressed, compressed + b"\0"):  # winmail.dat may lack the last byte
        try:
            return bytes(decompress(padded)).rstrip(b"\0")
        except Exception:  # noqa: BLE001, S112 - the library raises plain Exception for whatever is wrong
            continue
    raise Broken


class Complaints(logging.Handler):
    """Counts what a library only logs: text that it left out must not go missing in silence."""

    def __init__(self, library: str) -> None:
        super().__init__(logging.WARNING)
        self.count = 0
        logger = logging.getLogger(library)
        logger.addHandler(self)
        logger.propagate = False

    def emit(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - its words may hold content
        self.count += 1
        if self.count > _MOST_COMPLAINTS:  # it goes by a count in the file, which may be four thousand million
            raise Broken


def words(values: Iterable[object]) -> list[str]:
    """Of properties, those that may say something."""
    said = (_CONTROLS.sub(" ", value).strip() for value in values if isinstance(value, str))
    return list(dict.fromkeys(value for value in said if re.search(r"[^\W\d_]{2}", value)))
