"""An office file that is a zip of XML parts (OOXML, OpenDocument): opened only when every program sees the same parts."""

import posixpath
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from urllib.parse import unquote
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from privity.extraction.limits import FAILURES, Limits
from privity.extraction.pieces import Extract, Gap

_A_MEGABYTE = 1_000_000
_LISTED_BYTES = 5_000_000  # of the zip's own list of members
_LOCAL_HEADER, _DESCRIPTOR = 30, 24
BROKEN = (*FAILURES, BadZipFile, etree.XMLSyntaxError, zlib.error)


class RefusedError(Exception):
    """The file is not safe, or not clear, to read; says why in plain words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """From one part to another part, or (`external`) to somewhere else, which is never fetched."""

    id: str
    kind: str  # the last word of the relation's type
    target: str = field(repr=False)
    external: bool = False


def names(content: bytes) -> frozenset[str]:
    """Of the members of a zip; empty when it is broken or its list is too long for an office file."""
    end, large = content.rfind(b"PK\x05\x06"), content.rfind(b"PK\x06\x06")
    if end < 0 or int.from_bytes(content[end + 12 : end + 16], "little") > _LISTED_BYTES:
        return frozenset()
    if large >= 0 and int.from_bytes(content[large + 40 : large + 48], "little") > _LISTED_BYTES:
        return frozenset()  # the larger form's record, which the library goes by whatever the other says
    try:
        with ZipFile(BytesIO(content)) as package:
            return frozenset(package.namelist())
    except BROKEN:
        return frozenset()


def guarded(content: bytes, limits: Limits, read: Callable[["Package"], Extract]) -> Extract:
    """What `read` makes of the package; never raises for what its bytes are."""
    try:
        with ZipFile(BytesIO(content)) as package:
            return read(Package(package, content, limits))
    except RefusedError as refused:
        return Extract(gaps=(Gap(aspect="", why=str(refused)),))
    except BROKEN:
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))


class Package:
    def __init__(self, package: ZipFile, content: bytes, limits: Limits) -> None:
        """Raises RefusedError."""
        self.limits = limits
        self._zip = package
        members = package.infolist()
        _check(members, content, limits)
        self.names = [member.filename for member in members if not member.is_dir()]
        self._sizes = {member.filename: member.file_size for member in members}

    def __contains__(self, name: str) -> bool:
        return name in self._sizes

    def read(self, name: str) -> bytes:
        return self._zip.read(name)

    def opened(self, name: str) -> Any:
        """A part to be read bit by bit."""
        return self._zip.open(name)

    def xml(self, name: str) -> Any:
        return xml(self.read(name))

    def links(self, part: str) -> list[Link]:
        """Where a part (or with an empty name the package) points to."""
        folder, _, last = part.rpartition("/")
        relations = f"{folder}/_rels/{last}.rels".lstrip("/")
        if relations not in self:
            return []
        return [_link(element, folder) for element in self.xml(relations) if isinstance(element.tag, str)]


def xml(content: bytes) -> Any:
    """Raises RefusedError for a document type: no office program writes one, and entities grow from it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True)
    root = etree.fromstring(content, parser)
    refuse_document_type(root)
    return root


def refuse_document_type(root: Any) -> None:
    if root.getroottree().docinfo.doctype:
        raise RefusedError("it declares entities of its own, which no office program writes")


def _link(element: Any, folder: str) -> Link:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    if not external:
        target = unquote(target.partition("#")[0])
        target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
    return Link(
        id=element.get("Id", ""), kind=element.get("Type", "").rpartition("/")[2], target=target, external=external
    )


def _check(members: list[ZipInfo], content: bytes, limits: Limits) -> None:
    names = [member.filename.lower() for member in members]
    if len(members) > limits.zip_members:
        raise RefusedError(f"more than {limits.zip_members} parts")
    if len(set(names)) != len(names):
        raise RefusedError("two parts of one name: programs would open different ones")
    if sum(member.file_size for member in members) > limits.expanded_bytes:
        raise RefusedError("it grows beyond all measure when unpacked")
    for member in members:
        if member.flag_bits & 1:
            raise RefusedError("it is encrypted")
        if member.file_size > _A_MEGABYTE and member.file_size > member.compress_size * limits.expansion:
            raise RefusedError("it grows beyond all measure when unpacked")
    _check_nothing_between(members, content)


def _check_nothing_between(members: list[ZipInfo], content: bytes) -> None:
    """A program that reads from the start would find parts that the list at the end does not name."""
    at = 0
    for member in sorted(members, key=lambda m: m.header_offset):
        start = member.header_offset
        if not at <= start <= at + _DESCRIPTOR:
            raise RefusedError("it holds bytes that its list of parts does not name")
        lengths = content[start + 26 : start + _LOCAL_HEADER]
        at = start + _LOCAL_HEADER + int.from_bytes(lengths[:2], "little") + int.from_bytes(lengths[2:], "little")
        at += member.compress_size
    if not content[at : at + _DESCRIPTOR + 4].partition(b"PK\x01\x02")[1]:
        raise RefusedError("it holds bytes that its list of parts does not name")
