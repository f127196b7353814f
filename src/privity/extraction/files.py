"""One file, read by what its bytes are; what cannot be read here is named."""

import re
from collections.abc import Callable

from privity.extraction import apart, conversion, entries, logos, markup, older, quotes, readings
from privity.extraction.charsets import decode
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.kinds import Kind, Mixed, kind_of, too_small_to_read
from privity.extraction.parsers import PAGE, PARSERS
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

ReadMail = Callable[[Gathering, bytes, Spot], None]
UNPACKED = "unpacked"  # the one file in a compressed one, which is named for what it stands in
_MAC_NOTE_BYTES = 64_000
_IN_PROCESS_BYTES, _IN_PROCESS_TAGS, _IN_PROCESS_DEPTH = 64_000, 2_000, 48
_ENCLOSED_TEXT = re.compile(
    r"^(?:begin(?:-base64)? [0-7]{3,4} \S|=ybegin |-----BEGIN PGP MESSAGE-----|-----BEGIN PKCS7-----)", re.MULTILINE
)


def read_file(  # noqa: C901, PLR0912, PLR0913 - one case for each kind; what is known of a file, each by its name
    gathering: Gathering,
    content: bytes,
    spot: Spot,
    *,
    name: str,
    declared: str = "",
    charset: str | None = None,
    read_mail: ReadMail,
) -> None:
    if gathering.wanted == spot.where(""):
        gathering.found.append(content)
    if gathering.out_of_time:
        why = "it stands in a message that takes very long to read"
        gathering.gap(spot, "", Gap(aspect="", why=why, later=True))
        return
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
                _read_enclosed(gathering, enclosed, spot, name=name, read_mail=read_mail)
        case Kind.HTML:
            text = _text(gathering, content, spot, "", charset or _declared_in_page(content))
            gathering.file(spot, page(text, gathering))
        case Kind.MESSAGE:
            read_mail(gathering, content, spot)
        case Kind.TEXT | Kind.CALENDAR:
            text = _text(gathering, content, spot, "", charset)
            if kind is Kind.CALENDAR:
                text = read_entry(gathering, text, spot, read_mail=read_mail)
            read_text(gathering, text, spot)
        case _ if kind in conversion.TURNED:
            extract = older.read(content, kind, gathering.limits)
            gathering.file(spot, extract)
            for enclosed in extract.enclosed:
                _read_enclosed(gathering, enclosed, spot, name=name, read_mail=read_mail)
        case Kind.ENCRYPTED:
            gathering.unread(spot, "", "it is encrypted")
        case Kind.MAC_NOTE if len(content) <= _MAC_NOTE_BYTES:
            gathering.add(spot, "properties", _strings(content), hidden=True)
        case Kind.IMAGE if too_small_to_read(content):
            return
        case Kind.IMAGE:
            extract = logos.read_picture(gathering, content)
            gathering.file(spot, extract)
            for enclosed in extract.enclosed:
                _read_enclosed(gathering, enclosed, spot, name=name, read_mail=read_mail)
        case _:
            gathering.unread(spot, "", f"{kind}: this kind of file cannot be read here")


def _read_enclosed(gathering: Gathering, enclosed: Enclosed, spot: Spot, *, name: str, read_mail: ReadMail) -> None:
    if enclosed.itself:
        read_mail(gathering, enclosed.content, spot)
        return
    inside = name.rpartition(".")[0] if enclosed.name == UNPACKED else enclosed.name
    inside = (
        f"{inside}.tar" if enclosed.name == UNPACKED and name.lower().endswith((".tgz", ".tbz2", ".txz")) else inside
    )
    inner = gathering.attachment(spot, inside or "unpacked")
    if inner is None:
        return
    if enclosed.why:
        gathering.unread(inner, "", enclosed.why)
    if not gathering.unpacked(len(enclosed.content)):
        gathering.unread(inner, "", "more than is unpacked of one message")
    elif enclosed.content:
        read_file(gathering, enclosed.content, inner, name=inside, read_mail=read_mail)


def _strings(content: bytes) -> str:
    """All that could be words in a small file that no person writes."""
    found = [run.decode("ascii") for run in re.findall(rb"[\x20-\x7e]{4,}", content)]
    for charset, wide in (("utf-16-be", rb"(?:\x00[\x20-\x7e]){3,}"), ("utf-16-le", rb"(?:[\x20-\x7e]\x00){3,}")):
        found += [run.decode(charset) for run in re.findall(wide, content)]
    return "\n".join([*found, *re.findall(r"[^\W\d_]{4,}", content.decode("utf-8", "ignore"))])


def read_text(gathering: Gathering, text: str, spot: Spot) -> None:
    if trouble := troubled(text):
        gathering.unread(spot, "", trouble)
    for other in readings.others(text):
        if other.why:
            gathering.unread(spot, "", other.why)
        gathering.add(spot, "other", other.text, hidden=True)
    pieces = [Piece(text=part, quoted=quoted) for quoted, part in quotes.runs(_even(text))]
    gathering.file(spot, Extract(pieces=tuple(pieces)))


def troubled(text: str) -> str:
    """Why text is more than text."""
    may = "begin" in text or "-----BEGIN" in text
    return "a file or an encrypted message written into the text" if may and _ENCLOSED_TEXT.search(text) else ""


def read_entry(gathering: Gathering, text: str, spot: Spot, *, read_mail: ReadMail) -> str:
    """What a calendar entry or visiting card encloses, and then its text."""
    entry = entries.entry(text)
    for why in entry.gaps:
        gathering.unread(spot, "" if spot.part else "body", why)
    for html in entry.pages:
        gathering.body(spot, page(html, gathering), told=set())
    for enclosed in entry.enclosed:
        _read_enclosed(gathering, enclosed, spot, name="", read_mail=read_mail)
    return entry.text


def page(html: str, gathering: Gathering) -> Extract:
    """In this process when it is small, apart when it may take long."""
    limits = gathering.limits
    if why := markup.refused(html, limits):
        return Extract(gaps=(Gap(aspect="", why=f"a web page with {why}" if why[0] == "m" else f"a web page {why}"),))
    content = html.encode("utf-8", "replace")
    small = len(html) <= _IN_PROCESS_BYTES and html.count("<") <= _IN_PROCESS_TAGS
    if small and markup.depth(html) <= _IN_PROCESS_DEPTH:
        try:
            return _with_pictures(markup.parse(content, limits), gathering)
        except (ValueError, LookupError, AssertionError, TypeError, AttributeError, RecursionError):
            return Extract(gaps=(Gap(aspect="", why="a web page that is broken"),))
    return _with_pictures(apart.shared(limits).parse(PAGE, content, limits), gathering)


def _with_pictures(told: Extract, gathering: Gathering) -> Extract:
    """The page with what stands in the pictures that are written into it."""
    pieces, gaps = list(told.pieces), list(told.gaps)
    for picture in told.enclosed:
        if not _is_picture(picture.content) or not gathering.unpacked(len(picture.content)):
            gaps.append(Gap(aspect="image", why="an embedded picture or file that was not read"))
            continue
        seen = logos.read_picture(gathering, picture.content)
        pieces += [Piece(text=piece.text, aspect="image", hidden=True) for piece in seen.pieces]
        gaps += [Gap(aspect="image", why=f"an embedded picture: {gap.why}", later=gap.later) for gap in seen.gaps]
        gaps += [Gap(aspect="image", why="a file inside a picture") for _ in seen.enclosed]
    return Extract(pieces=tuple(pieces), gaps=tuple(gaps))


def _is_picture(content: bytes) -> bool:
    try:
        return kind_of(content, "", "") is Kind.IMAGE
    except Mixed:
        return False


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
