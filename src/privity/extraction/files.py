"""One file, read by what its bytes are; what cannot be read here is named."""

import re
from collections.abc import Callable

from privity.extraction import apart, markup, quotes
from privity.extraction.charsets import decode
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.kinds import Kind, Mixed, kind_of, too_small_to_read
from privity.extraction.parsers import PAGE, PARSERS
from privity.extraction.pieces import Extract, Gap, Piece

ReadMail = Callable[[Gathering, bytes, Spot], None]
_IN_PROCESS_BYTES, _IN_PROCESS_TAGS, _IN_PROCESS_DEPTH = 64_000, 2_000, 48
_CONTINUED = re.compile(r"\r?\n[ \t]")  # how calendars break a line, in the middle of words too
_ENCODED_VALUE = re.compile(r"^[^\n:]{0,200}ENCODING=(?:b|base64|quoted-printable)\b", re.IGNORECASE | re.MULTILINE)
_ENCLOSED_TEXT = re.compile(
    r"^(?:begin(?:-base64)? [0-7]{3,4} \S|=ybegin |-----BEGIN PGP MESSAGE-----|-----BEGIN PKCS7-----)", re.MULTILINE
)


def read_file(  # noqa: PLR0913 - what is known of a file, each by its name
    gathering: Gathering,
    content: bytes,
    spot: Spot,
    *,
    name: str,
    declared: str = "",
    charset: str | None = None,
    read_mail: ReadMail,
) -> None:
    try:
        kind = kind_of(content, name, declared)
    except Mixed:
        gathering.unread(spot, "", "its bytes are of another kind than it says, or of two kinds at once")
        return
    match kind:
        case _ if kind in PARSERS:
            extract = apart.shared(gathering.limits).parse(PARSERS[kind], content, gathering.limits)
            gathering.file(spot, extract)
            for enclosed in extract.enclosed:
                inner = gathering.attachment(spot, enclosed.name)
                if inner:
                    read_file(gathering, enclosed.content, inner, name=enclosed.name, read_mail=read_mail)
        case Kind.HTML:
            text = _text(gathering, content, spot, "", charset or _declared_in_page(content))
            gathering.file(spot, page(text, gathering))
        case Kind.MESSAGE:
            read_mail(gathering, content, spot)
        case Kind.TEXT | Kind.CALENDAR:
            text = _text(gathering, content, spot, "", charset)
            read_text(
                gathering, calendar(text) if kind is Kind.CALENDAR else text, spot, calendar_like=kind is Kind.CALENDAR
            )
        case Kind.IMAGE if too_small_to_read(content):
            return
        case Kind.IMAGE:
            gathering.unread(spot, "", "an image: writing in pictures is not read yet")
        case _:
            gathering.unread(spot, "", f"{kind}: this kind of file cannot be read here")


def read_text(gathering: Gathering, text: str, spot: Spot, *, calendar_like: bool = False) -> None:
    if trouble := troubled(text, calendar_like=calendar_like):
        gathering.unread(spot, "", trouble)
    pieces = [Piece(text=part, quoted=quoted) for quoted, part in quotes.runs(_even(text))]
    gathering.file(spot, Extract(pieces=tuple(pieces)))


def troubled(text: str, *, calendar_like: bool = False) -> str:
    """Why text is more than text."""
    if _ENCLOSED_TEXT.search(text):
        return "a file or an encrypted message written into the text"
    if calendar_like and _ENCODED_VALUE.search(text):
        return "a value that is encoded once more"
    return ""


def calendar(text: str) -> str:
    """Lines joined and escapes undone, as calendar and address-book programs do."""
    joined = _CONTINUED.sub("", text)
    return joined.replace("\\n", "\n").replace("\\N", "\n").replace("\\,", ",").replace("\\;", ";")


def page(html: str, gathering: Gathering) -> Extract:
    """In this process when it is small, apart when it may take long."""
    limits = gathering.limits
    if why := markup.refused(html, limits):
        return Extract(gaps=(Gap(aspect="", why=f"a web page with {why}" if why[0] == "m" else f"a web page {why}"),))
    content = html.encode("utf-8", "replace")
    small = len(html) <= _IN_PROCESS_BYTES and html.count("<") <= _IN_PROCESS_TAGS
    if small and markup.depth(html) <= _IN_PROCESS_DEPTH:
        try:
            return markup.parse(content, limits)
        except (ValueError, LookupError, AssertionError, TypeError, AttributeError, RecursionError):
            return Extract(gaps=(Gap(aspect="", why="a web page that is broken"),))
    return apart.shared(limits).parse(PAGE, content, limits)


def _text(gathering: Gathering, content: bytes, spot: Spot, aspect: str, charset: str | None) -> str:
    decoded = decode(content, charset)
    if decoded.why and not charset:
        guessed = decode(content, "cp1252")  # a file has no header to say: what Windows writes, if it is clean
        decoded = decoded if guessed.why or decoded.why.endswith("none") else guessed
    if decoded.why:
        gathering.unread(spot, aspect, decoded.why)
    gathering.add(spot, aspect, decoded.other, hidden=True)
    return decoded.text


def _declared_in_page(content: bytes) -> str | None:
    found = re.search(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{1,40})", content[:2048], re.IGNORECASE)
    return found[1].decode("ascii", "replace") if found else None


def _even(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
