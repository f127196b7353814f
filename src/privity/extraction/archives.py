"""Archives (ZIP, TAR, 7z, RAR, CAB, ISO) and single compressed files, taken apart: each member is a file of its own."""

import bz2
import lzma
import posixpath
import re
import tarfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO

from privity.extraction import boxes, zips
from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_RAR_COMMENT = re.compile(rb"\x03(?:\x00.{4})?CMT", re.DOTALL)
_CHUNK = 1 << 20


class _TooMuch(Exception):
    """More than is unpacked."""


def parse(content: bytes, limits: Limits) -> Extract:
    if not content:
        return Extract()
    if content.startswith(b"PK"):
        return zips.parse(content, limits)
    for start, make in _SINGLE:
        if content.startswith(start):
            return _single(content, limits, make)
    if content[257:262] == b"ustar":
        return _tar(content, limits)
    return _boxed(content, limits)


def _boxed(content: bytes, limits: Limits) -> Extract:
    gaps: list[Gap] = []
    if content.startswith(b"Rar!") and _RAR_COMMENT.search(content):
        gaps.append(Gap(aspect="comment", why="an archive with a comment that cannot be read here"))
    if content[32769:32774] == b"CD001" and b"NSR0" in content[32768:65536]:
        gaps.append(Gap(aspect="", why="a disc image that programs unpack differently"))
    taken = boxes.members(content, limits)
    return Extract(enclosed=taken.enclosed, gaps=(*gaps, *taken.gaps))


# --- One file, compressed ----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Stream:
    """One of the standard library's decompressors, with what it can say of itself."""

    make: Callable[[], "zlib._Decompress | bz2.BZ2Decompressor | lzma.LZMADecompressor"]
    starts: tuple[bytes, ...] = field(default=())


def _single(content: bytes, limits: Limits, stream: _Stream) -> Extract:
    """Every member of it, one after the other, as the programs do."""
    pieces = _gzip_words(content) if content.startswith(b"\x1f\x8b") else ()
    out = bytearray()
    rest = content
    try:
        while rest.startswith(stream.starts):
            for chunk, left in _inflated(stream, rest, limits.expanded_bytes - len(out)):
                out += chunk
                rest = left
    except _TooMuch:
        return Extract(pieces=pieces, gaps=(Gap(aspect="", why=f"more than {limits.expanded_bytes} bytes unpacked"),))
    except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError):
        return Extract(
            pieces=pieces,
            gaps=(Gap(aspect="", why="an archive that is broken"),),
            enclosed=(Enclosed(name="unpacked", content=bytes(out)),) if out else (),
        )
    gaps = (Gap(aspect="", why="something hangs on behind the archive"),) if rest.strip(b"\0") else ()
    return Extract(pieces=pieces, gaps=gaps, enclosed=(Enclosed(name="unpacked", content=bytes(out)),))


def _inflated(stream: _Stream, content: bytes, room: int) -> Iterator[tuple[bytes, bytes]]:
    decompressor = stream.make()
    feed = content
    while not decompressor.eof:
        chunk = decompressor.decompress(feed, _CHUNK)
        room -= len(chunk)
        if room < 0:
            raise _TooMuch
        if isinstance(decompressor, bz2.BZ2Decompressor | lzma.LZMADecompressor):
            starved, feed = decompressor.needs_input, b""
        else:
            feed = decompressor.unconsumed_tail
            starved = not feed and len(chunk) < _CHUNK
        if starved and not decompressor.eof:
            raise EOFError
        yield chunk, decompressor.unused_data


def _gzip_words(content: bytes) -> tuple[Piece, ...]:
    """The name and the comment that the head of a gzip file may carry."""
    flags = content[3] if len(content) > 3 else 0
    at = 10 + (2 + int.from_bytes(content[10:12], "little") if flags & 4 else 0)
    found: list[Piece] = []
    for flag in (8, 16):
        if flags & flag:
            end = content.find(b"\0", at, at + 10_000)
            if end < 0:
                break
            found.append(Piece(text=content[at:end].decode("utf-8", "replace"), aspect="name", title=True, hidden=True))
            at = end + 1
    return tuple(found)


_SINGLE: tuple[tuple[bytes, _Stream], ...] = (
    (b"\x1f\x8b", _Stream(lambda: zlib.decompressobj(31), (b"\x1f\x8b",))),
    (b"BZh", _Stream(bz2.BZ2Decompressor, (b"BZh",))),
    (b"\xfd7zXZ", _Stream(lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, 256_000_000), (b"\xfd7zXZ",))),
)


# --- TAR ---------------------------------------------------------------------------------------------------------------


def _tar(content: bytes, limits: Limits) -> Extract:
    enclosed: list[Enclosed] = []
    pieces: list[Piece] = []
    gaps: list[Gap] = []
    room = limits.expanded_bytes
    ended = 0
    try:
        with tarfile.open(fileobj=BytesIO(content), mode="r:") as archive:
            for number, member in enumerate(archive):
                ended = max(ended, archive.offset)
                if number >= limits.zip_members:
                    gaps.append(Gap(aspect="", why=f"more than {limits.zip_members} files"))
                    break
                words = [str(v) for k, v in member.pax_headers.items() if k not in ("path", "size")]
                pieces += [Piece(text=w, aspect="properties", hidden=True) for w in words if w.strip()]
                if member.issym() or member.islnk():
                    pieces.append(Piece(text=member.linkname, aspect="name", hidden=True))
                room -= member.size
                if room < 0 or member.sparse is not None:
                    why = (
                        "a file with holes in it" if room >= 0 else f"more than {limits.expanded_bytes} bytes unpacked"
                    )
                    enclosed.append(Enclosed(name=named(member.name), content=b"", why=why))
                    room += member.size if room < 0 else 0
                elif member.isfile():
                    taken = archive.extractfile(member)
                    enclosed.append(Enclosed(name=named(member.name), content=taken.read() if taken else b""))
                else:
                    pieces.append(Piece(text=named(member.name), aspect="name", title=True, hidden=True))
    except (tarfile.TarError, OSError, EOFError, ValueError):
        gaps.append(Gap(aspect="", why="an archive that is broken"))
    if content[ended:].strip(b"\0"):
        gaps.append(Gap(aspect="", why="something hangs on behind the archive"))
    return Extract(enclosed=tuple(enclosed), pieces=tuple(pieces), gaps=tuple(gaps))


def named(path: str) -> str:
    """A member's path without the ways out of the folder: it is shown, and never used as a path."""
    parts = [part for part in posixpath.normpath(path.replace("\\", "/")).split("/") if part not in ("", ".", "..")]
    return "/".join(parts) or "unnamed"
