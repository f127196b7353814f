"""Outlook's .msg: a letter saved as a file, with its people, bodies, attachments and enclosed letters."""

import struct
from typing import cast

from oxmsg import Message
from oxmsg.domain import constants as named
from oxmsg.properties import Properties
from oxmsg.storage import Storage

from privity.extraction import containers
from privity.extraction.limits import Limits
from privity.extraction.outlook import Broken, Letter, as_mail, rtf_of, words
from privity.extraction.pieces import Enclosed, Extract, Gap

_OUTER, _INNER, _OF_PART = 32, 24, 8  # length of the head of a properties stream, by what it belongs to
_NAMES = (
    "__substg1.0_",
    "__properties_version1.0",
    "__attach_version1.0_",
    "__recip_version1.0_",
    "__nameid_version1.0",
)
_COUNTS = 16  # where the head of a letter's properties counts people and attachments
_ENCLOSED_LETTER = "__substg1.0_3701000D"
_RTF = 0x1009
_BY_REFERENCE = frozenset({2, 3, 4, 7})
_SIZED, _EMPTY = frozenset({0x001E, 0x001F, 0x0102}), 2
_DEEPEST = 12


def parse(content: bytes, limits: Limits) -> Extract:  # noqa: ARG001 - its size is that of its parts
    if not content:
        return Extract()
    try:
        containers.check_whole(content)
        saved = Message.load(content)
        letter = _letter(cast("Storage", saved._storage), _OUTER, 0)  # noqa: SLF001 - enclosed letters can only be reached through it
        written = as_mail(letter)
        said = letter != Letter(html_charset=letter.html_charset)
    except Exception:  # noqa: BLE001 - the library raises whatever its bytes led it to
        return Extract(gaps=(Gap(aspect="", why="an Outlook message (MSG) that is broken"),))
    gaps = () if said else (Gap(aspect="", why="an Outlook message (MSG) in which nothing was found"),)
    return Extract(enclosed=(Enclosed(name="message", content=written, itself=True),), gaps=gaps)


def _letter(storage: Storage, head: int, depth: int) -> Letter:
    if depth > _DEEPEST:
        raise Broken
    _whole(storage, head)
    _all_there(storage)
    said = Properties(storage, properties_header_offset=head)
    html = said.binary_prop_value(named.PID_HTML)
    compressed = said.binary_prop_value(_RTF)
    letter = Letter(
        subject=said.str_prop_value(named.PID_SUBJECT) or "",
        plain=said.str_prop_value(named.PID_BODY) or "",
        html=html or (said.str_prop_value(named.PID_BODY_HTML) or "").encode("utf-8", "replace"),
        html_charset=said.body_encoding if html else "utf-8",
        rtf=rtf_of(compressed) if compressed else b"",
        properties=_said(storage, head, besides=frozenset({named.PID_SUBJECT, named.PID_BODY, named.PID_BODY_HTML})),
    )
    for row in storage.iter_recipient_storages():
        letter.people += _said(row, _OF_PART)
    for row in storage.iter_attachment_storages():
        _attach(letter, row, depth)
    return letter


def _said(storage: Storage, head: int, *, besides: frozenset[int] = frozenset()) -> list[str]:
    """Every property that is text: a program may show any of them."""
    properties = Properties(storage, properties_header_offset=head)
    texts = (p.ptyp in (named.PTYP_STRING, named.PTYP_STRING8) and p.pid not in besides and p.value for p in properties)
    return words(texts)


def _whole(storage: Storage, head: int) -> None:
    """Raises Broken where a property is said to be there and its stream holds nothing."""
    rows = storage.properties_stream_bytes[head:]
    held = {stream.name: len(stream.bytes_) for stream in storage.streams}
    for kind, identifier, _, size, _ in struct.iter_unpack("<HHIII", rows[: len(rows) // 16 * 16]):
        if kind in _SIZED and size > _EMPTY and not held.get(f"__substg1.0_{identifier:04X}{kind:04X}"):
            raise Broken


def _all_there(storage: Storage) -> None:
    """Raises Broken where there are fewer people or attachments than the letter counts ([MS-OXMSG] 2.4.1)."""
    people, attachments = struct.unpack_from("<II", storage.properties_stream_bytes, _COUNTS)
    found = (len(list(storage.iter_recipient_storages())), len(list(storage.iter_attachment_storages())))
    if people > found[0] or attachments > found[1]:
        raise Broken
    named_so = (*(s.name for s in storage.storages), *(s.name for s in storage.streams))
    if not all(name.startswith(_NAMES) for name in named_so):
        raise Broken


def _attach(letter: Letter, storage: Storage, depth: int) -> None:
    _whole(storage, _OF_PART)
    said = Properties(storage, properties_header_offset=_OF_PART)
    names = _said(storage, _OF_PART)
    letter.properties += names
    name = said.str_prop_value(named.PID_ATTACH_LONG_FILENAME) or (names[0] if names else "unnamed")
    inner = [each for each in storage.storages if each.name == _ENCLOSED_LETTER]
    content = said.binary_prop_value(named.PID_ATTACH_DATA_BINARY)
    if inner:
        letter.letters.append((name, _letter(inner[0], _INNER, depth + 1)))
    elif content is not None:
        letter.files.append((name, content))
    elif said.int_prop_value(named.PID_ATTACH_METHOD) not in _BY_REFERENCE:
        raise Broken
