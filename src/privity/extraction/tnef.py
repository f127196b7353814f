"""winmail.dat: what Outlook wraps a letter in when it takes the other side for another Outlook."""

from typing import Any

from tnefparse import TNEF
from tnefparse import properties as named

from privity.extraction.limits import Limits
from privity.extraction.outlook import Broken, Complaints, Letter, as_mail, rtf_of, words
from privity.extraction.pieces import Enclosed, Extract, Gap

_complaints = Complaints("tnefparse")
_BROKEN = Gap(aspect="", why="an Outlook wrapping (winmail.dat) that is broken")
_CODEPAGES = {
    65001: "utf-8",
    20127: "cp1252",
    28591: "cp1252",
    28592: "iso8859-2",
    28605: "iso8859-15",
    20866: "koi8-r",
    21866: "koi8-u",
}


def parse(content: bytes, limits: Limits) -> Extract:  # noqa: ARG001 - its size is that of its parts
    if not content:
        return Extract()
    _complaints.count = 0
    try:
        wrapping = TNEF(content, do_checksum=True)
        letter = _letter(wrapping)
    except Exception:  # noqa: BLE001 - the library raises whatever its bytes led it to
        return Extract(gaps=(_BROKEN,))
    told = (letter.subject, letter.plain, letter.html, letter.rtf, letter.files, letter.letters, letter.properties)
    whole = any(told) and all(thing.good_checksum for thing in wrapping.objects) and not _complaints.count
    return Extract(
        enclosed=(Enclosed(name="message", content=as_mail(letter), itself=True),), gaps=() if whole else (_BROKEN,)
    )


def _letter(wrapping: TNEF) -> Letter:
    letter = Letter()
    codepage = "cp1252"
    for thing in wrapping.mapiprops:
        if thing.name == named.MAPI_INTERNET_CODEPAGE:
            codepage = _CODEPAGES.get(thing.data, f"cp{thing.data}")
    for thing in wrapping.msgprops:
        if thing.name == TNEF.ATTSUBJECT:
            letter.subject = _text(thing.data, codepage)
        elif thing.name == TNEF.ATTFROM:
            letter.people.append(" ".join(_text(part, codepage) for part in thing.data))
        elif thing.name == TNEF.ATTRECIPTABLE:
            for row in thing.data:
                letter.people += words(_said(p.data) for p in row)
        else:
            letter.properties += words([_text(thing.data, codepage)])
    letter.plain = _text(wrapping.body, codepage)
    if isinstance(wrapping.htmlbody, str):
        letter.html = wrapping.htmlbody.encode("utf-8", "replace")
    else:
        letter.html, letter.html_charset = _joined(wrapping.htmlbody), codepage
    compressed = _joined(wrapping._rtfbody)  # noqa: SLF001 - the public one always appends a byte
    letter.rtf = rtf_of(compressed) if compressed else b""
    letter.properties += words(_said(p.data) for p in wrapping.mapiprops)
    for file in wrapping.attachments:
        _attach(letter, file, codepage)
    return letter


def _attach(letter: Letter, file: Any, codepage: str) -> None:
    name = _text(file.long_filename(), codepage)
    letter.properties += words([_text(file.name, codepage), *(_said(p.data) for p in file.mapi_attrs)])
    if hasattr(file, "embed"):
        letter.letters.append((f"{name or 'message'}.msg", _letter(file.embed)))
    elif not isinstance(file.data, bytes | list):
        raise Broken
    else:
        letter.files.append((name, _joined(file.data)))


def _joined(data: object) -> bytes:
    if isinstance(data, list):
        return b"".join(_joined(each) for each in data)
    return data if isinstance(data, bytes) else b""


def _said(data: object) -> str:
    """Of a property that is text; the others are numbers and identifiers."""
    return " ".join(map(_said, data)) if isinstance(data, list) else data if isinstance(data, str) else ""


def _text(data: object, codepage: str) -> str:
    if isinstance(data, list):
        return " ".join(_text(each, codepage) for each in data)
    if isinstance(data, bytes):
        return data.rstrip(b"\0").decode(codepage, "replace")
    return data.rstrip("\0") if isinstance(data, str) else ""
