"""What stands in an OLE container: which program wrote it, and the files packed inside it."""

import re
import struct
import zlib
from collections.abc import Iterator
from pathlib import PureWindowsPath

import olefile

from privity.extraction.containers import Container
from privity.extraction.limits import FAILURES, Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

BROKEN = (*FAILURES, struct.error)
_PACKED = "\x01Ole10Native"
_WHOLE_FILES = ("Package", "CONTENTS", "EmbeddedOdf", "package_stream")
_OBJECT_IN_SLIDES = re.compile(rb"([\x00\x10])\x00\x11\x10(....)", re.DOTALL)  # MS-PPT 2.10.34, plain or compressed
_MOST_STREAMS = 5_000


def names(content: bytes) -> frozenset[str]:
    """Of all streams and folders, slash-separated; empty when it is broken."""
    try:
        with Container(content) as container:
            return frozenset("/".join(path) for path in container.listdir(streams=True, storages=True)[:_MOST_STREAMS])
    except BROKEN:
        return frozenset()


def parse(content: bytes, limits: Limits) -> Extract:
    """An object from within an office file: what was packed into it comes out as a file of its own."""
    try:
        with Container(content) as container:
            return _opened(container, limits)
    except BROKEN:
        return Extract(gaps=(Gap(aspect="", why="it is broken"),))


def _opened(container: Container, limits: Limits) -> Extract:
    pieces: list[Piece] = []
    enclosed: list[Enclosed] = []
    if len(container.listdir()) > limits.zip_members:
        return Extract(gaps=(Gap(aspect="", why=f"more than {limits.zip_members} parts"),))
    for path in container.listdir():
        if path[-1] == _PACKED:
            labels, inner = _packed(container.openstream(path).read())
            pieces.append(Piece(text="\n".join(labels), aspect="object", hidden=True))
            enclosed.append(Enclosed(name=labels[0] or "unnamed", content=inner))
        elif path[-1] in _WHOLE_FILES:
            enclosed.append(Enclosed(name="object", content=container.openstream(path).read()))
    gaps = () if enclosed else (Gap(aspect="", why="an object of a program that is not known"),)
    return Extract(pieces=tuple(pieces), gaps=gaps, enclosed=tuple(enclosed))


def _packed(stream: bytes) -> tuple[list[str], bytes]:
    """Raises ValueError. Label, original path and temporary path stand before the file (MS-OLEDS 2.3.6)."""
    rest = stream[6:]
    labels = []
    for skipped in (0, 0, 8):
        rest = rest[skipped:]
        text, end, rest = rest.partition(b"\x00")
        if not end:
            raise ValueError("it ends too soon")
        labels.append(text.decode("cp1252", "replace"))
    length = int.from_bytes(rest[:4], "little")
    if length > len(rest) - 4:
        raise ValueError("it ends too soon")
    labels[0] = PureWindowsPath(labels[0]).name
    return labels, rest[4 : 4 + length]


def texts(content: bytes) -> Iterator[bytes]:
    """Every stream's bytes; raises what olefile raises."""
    with Container(content) as container:
        for path in container.listdir():
            yield container.openstream(path).read()


def objects_in_slides(stream: bytes, limits: Limits) -> Iterator[Enclosed]:
    """The objects within an older presentation, which stand in its one stream."""
    for number, found in enumerate(_OBJECT_IN_SLIDES.finditer(stream), start=1):
        content = stream[found.end() : found.end() + int.from_bytes(found[2], "little")]
        if found[1] == b"\x10":
            inflating = zlib.decompressobj()
            try:
                content = inflating.decompress(content[4:], limits.expanded_bytes)
            except zlib.error:
                continue  # the same bytes by chance, within something else
        if content.startswith(olefile.MAGIC):
            yield Enclosed(name=f"object {number}", content=content)


def kept_objects(content: bytes) -> int:
    """How many objects an older document or spreadsheet keeps that only its conversion can bring out."""
    folders: dict[str, set[str]] = {}
    for name in names(content):
        first, _, rest = name.partition("/")
        if first == "ObjectPool" or first.startswith("MBD"):
            folder, _, inner = rest.partition("/") if first == "ObjectPool" else (first, "", rest)
            if folder:
                folders.setdefault(folder, set()).add(inner)
    return sum(1 for inner in folders.values() if not inner & {_PACKED, *_WHOLE_FILES})
