"""Which kind of file it is, by its bytes; and whether name and declared type say the same."""

import re
from enum import StrEnum
from pathlib import PurePosixPath

from privity.extraction import compound, packages


class Kind(StrEnum):
    """The value is the word for it in a sentence."""

    TEXT = "plain text"
    HTML = "a web page (HTML)"
    MESSAGE = "an email (EML)"
    CALENDAR = "a calendar entry or visiting card"
    PDF = "a PDF"
    DOCX = "a Word document (DOCX)"
    DOC = "an older Word document (DOC)"
    XLSX = "a spreadsheet (XLSX)"
    XLSB = "a binary spreadsheet (XLSB)"
    XLS = "an older spreadsheet (XLS)"
    PPTX = "a presentation (PPTX)"
    PPT = "an older presentation (PPT)"
    OPEN_DOCUMENT = "an OpenDocument file"
    MSG = "an Outlook message (MSG)"
    ENCRYPTED = "an encrypted office file"
    OLE = "an object from an office file"
    DRAWING = "a drawing (EMF, WMF)"
    RTF = "a rich-text document (RTF)"
    IMAGE = "an image"
    ARCHIVE = "an archive"
    SOUND_OR_FILM = "a recording"
    MAC_NOTE = "a note that a Mac keeps about a file"
    PROGRAM = "a program"
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
    (b"\x00\x00\x01\x00", Kind.IMAGE),  # an icon
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"7z\xbc\xaf'\x1c", Kind.ARCHIVE),
    (b"Rar!", Kind.ARCHIVE),
    (b"BZh", Kind.ARCHIVE),
    (b"\xfd7zXZ", Kind.ARCHIVE),
    (b"MSCF\0\0\0\0", Kind.ARCHIVE),
    (b"MZ", Kind.PROGRAM),
    (b"\x7fELF", Kind.PROGRAM),
    (b"\x00\x05\x16\x07", Kind.MAC_NOTE),
    (b"\0\0\0\x01Bud1\0", Kind.MAC_NOTE),
    (b"\x78\x9f\x3e\x22", Kind.TNEF),
    (b"ID3", Kind.SOUND_OR_FILM),
    (b"OggS", Kind.SOUND_OR_FILM),
)
_BY_NAME: dict[str, Kind] = {
    **dict.fromkeys(("txt", "text", "csv", "tsv", "md", "markdown", "log", "asc"), Kind.TEXT),
    **dict.fromkeys(("htm", "html", "xhtml"), Kind.HTML),
    **dict.fromkeys(("ics", "vcs", "vcf"), Kind.CALENDAR),
    **dict.fromkeys(("doc", "dot"), Kind.DOC),
    **dict.fromkeys(("xls", "xlt"), Kind.XLS),
    **dict.fromkeys(("ppt", "pps", "pot"), Kind.PPT),
    **dict.fromkeys(("docx", "docm", "dotx", "dotm"), Kind.DOCX),
    **dict.fromkeys(("xlsx", "xlsm", "xltx", "xltm"), Kind.XLSX),
    **dict.fromkeys(("pptx", "pptm", "ppsx", "ppsm", "potx", "potm"), Kind.PPTX),
    **dict.fromkeys(("odt", "ods", "odp", "odg", "ott", "ots", "otp"), Kind.OPEN_DOCUMENT),
    **dict.fromkeys(("emf", "wmf", "svm"), Kind.DRAWING),
    "msg": Kind.MSG,
    "xlsb": Kind.XLSB,
    **dict.fromkeys(
        (
            "png",
            "jpg",
            "jpeg",
            "gif",
            "bmp",
            "tif",
            "tiff",
            "webp",
            "heic",
            "heif",
            "avif",
            "jfif",
            "ico",
            "dib",
            "apng",
            "svg",
        ),
        Kind.IMAGE,
    ),
    **dict.fromkeys(("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "tbz2", "xz", "txz", "cab", "iso"), Kind.ARCHIVE),
    **dict.fromkeys(("mp3", "mp4", "wav", "m4a", "mov", "ogg"), Kind.SOUND_OR_FILM),
    **dict.fromkeys(("xml", "json", "fodt", "fods", "fodp"), Kind.MARKUP),
    **dict.fromkeys(("eml", "mht", "mhtml", "mbox", "mbx"), Kind.MESSAGE),
    "pdf": Kind.PDF,
    "rtf": Kind.RTF,
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
_OFFICE = frozenset({Kind.DOC, Kind.XLS, Kind.PPT, Kind.DOCX, Kind.XLSX, Kind.PPTX, Kind.XLSB})
# Programs open these by their bytes, whatever office file the name says.
_BY_BYTES = {
    Kind.ENCRYPTED: _OFFICE,
    Kind.OLE: frozenset({Kind.DOC, Kind.XLS, Kind.PPT, Kind.MSG}),
    Kind.RTF: frozenset({Kind.DOC}),
    Kind.DOCX: frozenset({Kind.DOC}),
    Kind.XLSX: frozenset({Kind.XLS}),
    Kind.PPTX: frozenset({Kind.PPT}),
}
_SAVED_AS_PAGE = frozenset({Kind.DOC, Kind.XLS})
_TEXTUAL = frozenset({Kind.TEXT, Kind.HTML, Kind.CALENDAR, Kind.MESSAGE})
_OPENED_BY = (
    ("word/document.xml", Kind.DOCX),
    ("xl/workbook.xml", Kind.XLSX),
    ("xl/workbook.bin", Kind.XLSB),
    ("ppt/presentation.xml", Kind.PPTX),
)
_OPEN_DOCUMENT = frozenset({"mimetype", "content.xml", "META-INF/manifest.xml"})
_STREAMS = (
    ("EncryptedPackage", Kind.ENCRYPTED),
    ("WordDocument", Kind.DOC),
    ("Workbook", Kind.XLS),
    ("Book", Kind.XLS),
    ("PowerPoint Document", Kind.PPT),
    ("__properties_version1.0", Kind.MSG),
)
_OLE, _TNEF = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\x78\x9f\x3e\x22"
_BOXES = (b"7z\xbc\xaf'\x1c", b"Rar!", b"MSCF\0\0\0\0")
_ZIP_ENDS = b"PK\x05\x06"
_LOOKS_HTML = re.compile(rb"[\s\xef\xbb\xbf]*<(?:!doctype html|html|head|body|table|div|p|meta)\b", re.IGNORECASE)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class Mixed(ValueError):
    """The bytes are of two kinds, or of another kind than the name or the declared type says."""


def kind_of(content: bytes, name: str, declared: str = "") -> Kind:
    """Raises Mixed: two programs could open it as two different files."""
    kind = _by_content(content)
    said = [k for k in (_BY_NAME.get(extension(name)), _BY_TYPE.get(declared)) if k]
    if kind is Kind.TEXT:
        return _text_kind(content, said)
    if kind is Kind.MAC_NOTE:
        return kind  # it bears the name of the file that it stands beside
    if any(k is not kind and k not in _BY_BYTES.get(kind, ()) for k in said):
        raise Mixed
    return kind


def extension(name: str) -> str:
    return PurePosixPath(name.strip().rstrip(". ").lower()).suffix.removeprefix(".")


def looks_html(content: bytes) -> bool:
    return _LOOKS_HTML.match(content[:2000]) is not None


def _text_kind(content: bytes, said: list[Kind]) -> Kind:
    if Kind.MARKUP in said or Kind.IMAGE in said:
        return Kind.MARKUP if Kind.MARKUP in said else Kind.IMAGE
    if said and _SAVED_AS_PAGE.issuperset(said):  # by Word, Excel or an export; those programs open it by its bytes
        if looks_html(content):
            return Kind.HTML
        if content.lstrip()[:13].lower() == b"mime-version:":
            return Kind.MESSAGE
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
    if kind := _holds_whole_files(content):
        return kind
    if content.rfind(_ZIP_ENDS, max(0, len(content) - 66_000)) >= 0:
        raise Mixed  # zip programs look from the end
    if content.find(b"%PDF-", 0, 1029) > 0:
        raise Mixed  # PDF programs look for it within the first kilobyte
    for start, kind in _STARTS:
        if content.startswith(start):
            return _compound_kind(content) if kind is Kind.OLE else kind
    if inner := _by_inner_mark(content):
        return inner
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or not _BINARY.search(content):
        return Kind.TEXT
    return Kind.UNKNOWN


def _holds_whole_files(content: bytes) -> Kind | None:
    """Those in which other files stand as they are, so that their marks say nothing; each is read for itself."""
    for start in (_OLE, _TNEF, *_BOXES):
        if content.startswith(start):
            return _compound_kind(content) if start is _OLE else Kind.TNEF if start is _TNEF else Kind.ARCHIVE
    return Kind.ARCHIVE if content[257:262] == b"ustar" or content[32769:32774] == b"CD001" else None


def _by_inner_mark(content: bytes) -> Kind | None:
    """Kinds of which the first bytes alone could be ordinary text."""
    if content[40:44] == b" EMF" or content.startswith((b"\xd7\xcd\xc6\x9a", b"VCLMTF")):
        return Kind.DRAWING
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
    names = packages.names(content)
    kinds = {kind for mark, kind in _OPENED_BY if mark in names}
    if names >= _OPEN_DOCUMENT or content[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument"):
        kinds.add(Kind.OPEN_DOCUMENT)
    if len(kinds) > 1:
        raise Mixed
    return kinds.pop() if kinds else Kind.ARCHIVE


def _compound_kind(content: bytes) -> Kind:
    """By the streams that the programs look for. An embedded file's streams stand in folders, so only the top counts."""
    names = compound.names(content)
    kinds = {kind for stream, kind in _STREAMS if stream in names}
    if len(kinds) > 1:
        raise Mixed
    return kinds.pop() if kinds else Kind.OLE


def too_small_to_read(content: bytes) -> bool:
    """A dot or spacer, by the size in its header: no writing fits on it."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24 and b"tEXt" not in content:
        width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    elif content.startswith(b"GIF8") and len(content) >= 10:
        width, height = int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    else:
        return False
    return 0 < width <= 16 and 0 < height <= 16 and len(content) <= 4096
