"""ZIP archives. Programs read them from the front or from the back: where both would not find the same, it is said."""

import codecs
import struct
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_LOCAL = struct.Struct("<4s5H3I2H")
_FREE_BOMB = 1 << 20  # a member below this may be squeezed as hard as it likes
_DESCRIPTOR = 24
_UNICODE_NAME = 0x7075
for _charset in ("cp437", "cp850", "cp1252"):  # loaded now: the process that unpacks can open nothing later
    codecs.lookup(_charset)
_UTF8_FLAG, _LOCKED_FLAG, _LATER_FLAG = 0x800, 0x1, 0x8


def parse(content: bytes, limits: Limits) -> Extract:
    try:
        with ZipFile(BytesIO(content)) as package:
            return _Package(package, content, limits).extract()
    except (BadZipFile, ValueError, OSError, EOFError, struct.error, OverflowError, NotImplementedError, IndexError):
        return Extract(gaps=(Gap(aspect="", why="an archive that is broken"),))


class _Package:
    def __init__(self, package: ZipFile, content: bytes, limits: Limits) -> None:
        self.package = package
        self.content = content
        self.limits = limits
        self.room = limits.expanded_bytes
        self.pieces: list[Piece] = []
        self.gaps: list[Gap] = []

    def extract(self) -> Extract:
        members = self.package.infolist()
        self._say(self.package.comment, "comment")
        if len(members) > self.limits.zip_members:
            self.gaps.append(Gap(aspect="", why=f"more than {self.limits.zip_members} files"))
            members = members[: self.limits.zip_members]
        self._covered(members)
        enclosed = [self._member(member) for member in members]
        return Extract(
            pieces=tuple(self.pieces), gaps=tuple(dict.fromkeys(self.gaps)), enclosed=tuple(e for e in enclosed if e)
        )

    def _say(self, raw: bytes, aspect: str) -> None:
        if raw.strip():
            self.pieces.append(Piece(text=raw.decode("utf-8", "replace"), aspect=aspect, hidden=True))

    def _covered(self, members: list[ZipInfo]) -> None:
        """Every byte before the directory belongs to one member that the directory lists, and to one only."""
        at = 0
        for member in sorted(members, key=lambda m: m.header_offset):
            start = member.header_offset
            head = self.content[start : start + _LOCAL.size]
            if (
                len(head) < _LOCAL.size
                or not 0 <= start - at <= _DESCRIPTOR
                or self.content[at:start].find(b"PK\x03") >= 0
            ):
                self.gaps.append(_TWO_WAYS)
                return
            mark, _, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(head)
            name = self.content[start + _LOCAL.size : start + _LOCAL.size + name_length]
            told = flags & _LATER_FLAG or packed == 0xFFFFFFFF or (crc, packed, size) == (
                member.CRC, member.compress_size, member.file_size,
            )  # fmt: skip
            if mark != b"PK\x03\x04" or method != member.compress_type or not told or name != _raw_name(member):
                self.gaps.append(_TWO_WAYS)
            at = start + _LOCAL.size + name_length + extra_length + member.compress_size
        if (
            not 0 <= self.package.start_dir - at <= _DESCRIPTOR
            or self.content[at : self.package.start_dir].find(b"PK\x03") >= 0
        ):
            self.gaps.append(_TWO_WAYS)

    def _member(self, member: ZipInfo) -> Enclosed | None:
        name = self._name(member)
        self._say(member.comment, "comment")
        if member.is_dir():
            self.pieces.append(Piece(text=name, aspect="name", title=True, hidden=True))
            return (
                None if not member.file_size else Enclosed(name=name, content=b"", why="a folder with something in it")
            )
        if member.flag_bits & _LOCKED_FLAG:
            return Enclosed(name=name, content=b"", why="it is encrypted")
        bomb = member.file_size > _FREE_BOMB and member.file_size > self.limits.expansion * max(1, member.compress_size)
        if bomb or member.file_size > self.room:
            return Enclosed(name=name, content=b"", why="it would unpack to too much")
        try:
            with self.package.open(member) as file:
                content = file.read(member.file_size + 1)
        except NotImplementedError:
            return Enclosed(name=name, content=b"", why="compressed in a way that is not known here")
        except (BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError):
            return Enclosed(name=name, content=b"", why="it is broken")
        self.room -= len(content)
        whole = len(content) == member.file_size
        return Enclosed(name=name, content=content, why="" if whole else "it is broken")

    def _name(self, member: ZipInfo) -> str:
        """Where the name's bytes can be read in two ways, the other is a title as well."""
        name, others = member.orig_filename, []
        if not member.flag_bits & _UTF8_FLAG and not name.isascii():
            raw = _raw_name(member)
            try:
                name, others = raw.decode("utf-8"), [name]
            except UnicodeDecodeError:
                name, others = raw.decode("cp1252", "replace"), [name, raw.decode("cp850")]
        others += _unicode_names(member.extra)
        if "\0" in name:
            self.gaps.append(_TWO_WAYS)
        self.pieces += [
            Piece(text=n, aspect="name", title=True, hidden=True) for n in others if n.strip() and n != name
        ]
        return name.replace("\0", "")


_TWO_WAYS = Gap(aspect="", why="an archive that programs unpack differently")


def _raw_name(member: ZipInfo) -> bytes:
    charset = "utf-8" if member.flag_bits & _UTF8_FLAG else "cp437"
    return member.orig_filename.encode(charset, "replace")


def _unicode_names(extra: bytes) -> list[str]:
    found: list[str] = []
    while len(extra) >= 4:
        tag, length = struct.unpack("<HH", extra[:4])
        if tag == _UNICODE_NAME and length > 5:
            found.append(extra[9 : 4 + length].decode("utf-8", "replace"))
        extra = extra[4 + length :]
    return found
