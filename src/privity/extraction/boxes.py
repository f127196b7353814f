"""7z, RAR, CAB and ISO through libarchive, one of the machine's own libraries; unread where it is missing."""

import logging
import os
import re
from typing import Any

from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap

os.environ |= {"LIBARCHIVE": "libarchive.so.13"}  # else a search for it starts programs
try:
    import libarchive
    from libarchive import ffi
    from libarchive.exception import ArchiveError
except (ImportError, OSError, AttributeError, TypeError):  # the Debian package libarchive13 is not there
    libarchive = None

_FORMATS = ("7zip", "rar", "rar5", "cab", "iso9660")
_LOCKED = re.compile(r"encrypt|passphrase|password", re.IGNORECASE)
logging.getLogger("libarchive").addHandler(logging.NullHandler())


def available() -> bool:
    return libarchive is not None


def members(content: bytes, limits: Limits) -> Extract:
    if libarchive is None:
        return Extract(
            gaps=(Gap(aspect="", why="an archive of a kind that cannot be read here (libarchive is missing)"),)
        )
    found: list[Enclosed] = []
    gaps: list[Gap] = []
    room = limits.expanded_bytes
    pointer = ffi.read_new()
    try:
        for name in _FORMATS:
            ffi.get_read_format_function(name)(pointer)
        ffi.read_open_memory(pointer, content, len(content))
        for entry in libarchive.read.ArchiveRead(pointer):
            if len(found) >= limits.zip_members:
                gaps.append(Gap(aspect="", why=f"more than {limits.zip_members} files"))
                break
            one = _member(entry, room)
            room -= len(one.content)
            if room < 0:
                gaps.append(Gap(aspect="", why=f"more than {limits.expanded_bytes} bytes unpacked"))
                break
            found.append(one)
    except ArchiveError as error:
        gaps.append(Gap(aspect="", why=_why(error)))
    finally:
        ffi.read_free(pointer)
    if not found and not gaps:
        gaps.append(Gap(aspect="", why="an archive in which nothing was found"))
    return Extract(enclosed=tuple(found), gaps=tuple(gaps))


def _member(entry: Any, room: int) -> Enclosed:
    name = str(entry.pathname or "unnamed")
    if entry.isdir:
        return Enclosed(name=name, content=b"")
    got = bytearray()
    try:
        for block in entry.get_blocks():
            got += block
            if len(got) > room:
                return Enclosed(name=name, content=b"", why="too large to unpack")
    except ArchiveError as error:
        return Enclosed(name=name, content=b"", why=_why(error))
    return Enclosed(name=name, content=bytes(got), why="a link" if entry.issym or entry.islnk else "")


def _why(error: Exception) -> str:
    """The library's own words may hold names of files: only whether they speak of a key is told."""
    return "it is encrypted" if _LOCKED.search(str(error)) else "an archive that is broken"
