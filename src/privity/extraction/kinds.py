"""Which kind of file it is, by its bytes; and whether name and declared type say the same."""

import re
from enum import StrEnum
from pathlib import PurePosixPath


class Kind(StrEnum):
    """The value is the word for it in a sentence."""

    TEXT = "plain text"
    HTML = "a web page (HTML)"
    MESSAGE = "an email (EML)"
    CALENDAR = "a calendar entry or visiting card"
    PDF = "a PDF"
    DOCX = "a Word document (DOCX)"
    MACROS = "an office file with macros"
    XLSX = "a spreadsheet (XLSX)"
    PPTX = "a presentation (PPTX)"
    OPEN_DOCUMENT = "an OpenDocument file"
    OLE = "an older office file or Outlook message (DOC, XLS, PPT, MSG)"
    RTF = "a rich-text document (RTF)"
    IMAGE = "an image"
    ARCHIVE = "an archive"
    SOUND_OR_FILM = "a recording"
    TNEF = "an Outlook wrapping (winmail.dat)"
    MARKUP = "an XML or JSON file"
    UNKNOWN = "a file of unknown kind"


_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"%PDF-", Kind.PDF),
    (b"{\\rtf", Kind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Kind.OLE),
    (b"\x89PNG\r\n\x1a\n", Kind.IMAGE),
    (b"\xff\xd8\xff", Kind.IMAGE),
    (b"GIF8", Kind.IMAGE),
    (b"II*\x00", Kind.IMAGE),
    (b"MM\x00*", Kind.IMAGE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"7z\xbc\xaf'\x1c", Kind.ARCHIVE),
    (b"Rar!", Kind.ARCHIVE),
    (b"BZh", Kind.ARCHIVE),
    (b"\xfd7zXZ", Kind.ARCHIVE),
    (b"\x78\x9f\x3e\x22", Kind.TNEF),
    (b"ID3", Kind.SOUND_OR_FILM),
    (b"OggS", Kind.SOUND_OR_FILM),
)
_BY_NAME: dict[str, Kind] = {
    **dict.fromkeys(("txt", "text", "csv", "tsv", "md", "markdown", "log", "asc"), Kind.TEXT),
    **dict.fromkeys(("htm", "html", "xhtml"), Kind.HTML),
    **dict.fromkeys(("ics", "vcs", "vcf"), Kind.CALENDAR),
    **dict.fromkeys(("xls", "doc", "ppt", "msg"), Kind.OLE),
    **dict.fromkeys(("docm", "xlsm", "pptm", "dotm"), Kind.MACROS),
    **dict.fromkeys(("odt", "ods", "odp"), Kind.OPEN_DOCUMENT),
    **dict.fromkeys(("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg"), Kind.IMAGE),
    **dict.fromkeys(("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz"), Kind.ARCHIVE),
    **dict.fromkeys(("mp3", "mp4", "wav", "m4a", "mov", "ogg"), Kind.SOUND_OR_FILM),
    **dict.fromkeys(("xml", "json", "mht", "mhtml", "fodt"), Kind.MARKUP),
    "eml": Kind.MESSAGE,
    "pdf": Kind.PDF,
    "docx": Kind.DOCX,
    "xlsx": Kind.XLSX,
    "pptx": Kind.PPTX,
    "rtf": Kind.RTF,
    "dat": Kind.TNEF,
}
_BY_TYPE: dict[str, Kind] = {
    "application/pdf": Kind.PDF,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": Kind.DOCX,
    "application/rtf": Kind.RTF,
    "text/rtf": Kind.RTF,
    "text/html": Kind.HTML,
    "text/calendar": Kind.CALENDAR,
    "text/vcard": Kind.CALENDAR,
    "text/x-vcard": Kind.CALENDAR,
    "text/csv": Kind.TEXT,
    "text/plain": Kind.TEXT,
    "message/rfc822": Kind.MESSAGE,
}
_TEXTUAL = frozenset({Kind.TEXT, Kind.HTML, Kind.CALENDAR, Kind.MESSAGE})
_ZIP_ENDS = b"PK\x05\x06"
_LOOKS_HTML = re.compile(rb"\s*(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html|head|body|table|div|p|meta)\b", re.IGNORECASE)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Mixed(ValueError):
    """The bytes are of two kinds, or of another kind than the name or the declared type says."""


def kind_of(content: bytes, name: str, declared: str = "") -> Kind:
    """Raises Mixed: two programs could open it as two different files."""
    kind = _by_content(content)
    said = [k for k in (_BY_NAME.get(extension(name)), _BY_TYPE.get(declared)) if k]
    if kind is Kind.TEXT:
        return _text_kind(content, said)
    if any(k is not kind and not (k is Kind.DOCX and kind is Kind.MACROS) for k in said):
        raise Mixed
    return kind


def extension(name: str) -> str:
    return PurePosixPath(name.strip().rstrip(". ").lower()).suffix.removeprefix(".")


def looks_html(content: bytes) -> bool:
    return _LOOKS_HTML.match(content[:2000]) is not None


def _text_kind(content: bytes, said: list[Kind]) -> Kind:
    if Kind.MARKUP in said or Kind.IMAGE in said:
        return Kind.MARKUP if Kind.MARKUP in said else Kind.IMAGE
    if any(k not in _TEXTUAL for k in said):
        raise Mixed
    for kind in (Kind.HTML, Kind.MESSAGE, Kind.CALENDAR, Kind.TEXT):
        if kind in said:
            return kind
    if looks_html(content):
        return Kind.HTML
    return Kind.MARKUP if content.lstrip()[:1] in (b"<", b"{") else Kind.TEXT


def _by_content(content: bytes) -> Kind:
    if content.startswith((b"PK\x03\x04", _ZIP_ENDS)):
        return _zip_kind(content)
    if content.rfind(_ZIP_ENDS, max(0, len(content) - 66_000)) >= 0:
        raise Mixed  # zip programs look from the end
    if content.find(b"%PDF-", 0, 1029) > 0:
        raise Mixed  # PDF programs look for it within the first kilobyte
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    if inner := _by_inner_mark(content):
        return inner
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or not _BINARY.search(content):
        return Kind.TEXT
    return Kind.UNKNOWN


def _by_inner_mark(content: bytes) -> Kind | None:
    """Kinds of which the first bytes alone could be ordinary text."""
    if content[:2] == b"BM" and int.from_bytes(content[2:6], "little") == len(content):
        return Kind.IMAGE
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return Kind.IMAGE
    if content[4:8] == b"ftyp":
        return Kind.IMAGE if content[8:12] in (b"heic", b"mif1", b"avif") else Kind.SOUND_OR_FILM
    return None


def _zip_kind(content: bytes) -> Kind:
    end = content.rfind(_ZIP_ENDS)
    if end < 0 or end + 22 + int.from_bytes(content[end + 20 : end + 22], "little") != len(content):
        raise Mixed  # something else hangs on behind
    for mark, kind in (
        (b"vbaProject.bin", Kind.MACROS),
        (b"word/document.xml", Kind.DOCX),
        (b"xl/workbook.", Kind.XLSX),
        (b"ppt/presentation.xml", Kind.PPTX),
        (b"mimetypeapplication/vnd.oasis.opendocument", Kind.OPEN_DOCUMENT),
    ):
        if mark in content:
            return kind
    return Kind.ARCHIVE


def too_small_to_read(content: bytes) -> bool:
    """A dot or spacer, by the size in its header: no writing fits on it."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24 and b"tEXt" not in content:
        width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    elif content.startswith(b"GIF8") and len(content) >= 10:
        width, height = int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    else:
        return False
    return 0 < width <= 16 and 0 < height <= 16 and len(content) <= 4096
