"""XML and JSON files: every value, under the names that it stands below."""

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

from privity.extraction import opendocument
from privity.extraction.charsets import decode
from privity.extraction.limits import Limits
from privity.extraction.packages import BROKEN, RefusedError, xml
from privity.extraction.pieces import Extract, Gap, Piece

_OFFICE_AS_XML = ("schemas.microsoft.com/office", "urn:schemas-microsoft-com:office")


def parse(content: bytes, limits: Limits) -> Extract:
    try:
        return (
            _json(content, limits)
            if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")
            else _xml(content, limits)
        )
    except RefusedError as refused:
        return Extract(gaps=(Gap(aspect="", why=str(refused)),))
    except RecursionError:
        return Extract(gaps=(Gap(aspect="", why="it nests too deep"),))
    except BROKEN:
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))


def _xml(content: bytes, limits: Limits) -> Extract:
    root = xml(content)
    if opendocument.is_flat(root):
        return opendocument.read_flat(root, limits)
    if any(mark in str(root.tag) for mark in _OFFICE_AS_XML):
        return Extract(gaps=(Gap(aspect="", why="an office file written as XML, which cannot be read here"),))
    return _told("\n".join(_lines(root)), limits)


def _lines(root: Any) -> Iterator[str]:
    for element in root.iter():
        if not isinstance(element.tag, str):
            yield element.text or ""  # a comment
            yield element.tail or ""
            continue
        name = etree.QName(element).localname
        told = [f"{etree.QName(key).localname}: {value}" for key, value in element.items() if value.strip()]
        text = (element.text or "").strip()
        if text or told:
            yield "; ".join([f"{name}: {text}" if text else name, *told])
        if element.tail and element.tail.strip():
            yield element.tail.strip()


def _json(content: bytes, limits: Limits) -> Extract:
    decoded = decode(content, None)
    if decoded.why:
        return Extract(gaps=(Gap(aspect="", why=decoded.why),))
    # Pairs, not a dictionary: of a key that stands twice both values are told.
    return _told("\n".join(_values(json.loads(decoded.text.lstrip("\ufeff"), object_pairs_hook=_Pairs), "")), limits)


class _Pairs(list[tuple[str, Any]]):
    pass


def _values(value: Any, name: str) -> Iterator[str]:
    if isinstance(value, _Pairs):
        flat = [(key, each) for key, each in value if not isinstance(each, list)]
        if flat:
            yield "; ".join(f"{key}: {_word(each)}" for key, each in flat)
        for key, each in value:
            if isinstance(each, list):
                yield key
                yield from _values(each, key)
    elif isinstance(value, list):
        for each in value:
            yield from _values(each, name)
    else:
        yield f"{name}: {_word(value)}" if name else _word(value)


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _told(text: str, limits: Limits) -> Extract:
    if len(text) > limits.characters:
        return Extract(gaps=(Gap(aspect="", why=f"more than {limits.characters} characters of text"),))
    return Extract(pieces=(Piece(text=text),))
