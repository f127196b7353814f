"""Outlook's own formats, written small: a compound file (MSG) and a wrapping (winmail.dat)."""

import struct
from collections.abc import Mapping
from typing import Union

Tree = Mapping[str, Union[bytes, "Tree"]]
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def msg(
    *, subject: str = "", plain: str = "", html: str = "", rtf: bytes = b"", people: tuple[tuple[str, str], ...] = (),
    files: tuple[tuple[str, bytes], ...] = (), letters: tuple[tuple[str, Tree], ...] = (),
) -> bytes:  # fmt: skip
    return compound(
        storage(subject=subject, plain=plain, html=html, rtf=rtf, people=people, files=files, letters=letters)
    )


def storage(
    *, subject: str = "", plain: str = "", html: str = "", rtf: bytes = b"", people: tuple[tuple[str, str], ...] = (),
    files: tuple[tuple[str, bytes], ...] = (), letters: tuple[tuple[str, Tree], ...] = (), head: int = 32,
) -> Tree:  # fmt: skip
    tree: dict[str, bytes | Tree] = dict(_properties(
        head, {0x0037: subject, 0x1000: plain, 0x1013: html.encode(), 0x1009: rtf, 0x3FDE: 65001}
    ))  # fmt: skip
    for number, (name, address) in enumerate(people):
        tree[f"__recip_version1.0_#{number:08X}"] = _properties(8, {0x3001: name, 0x39FE: address})
    for number, (name, content) in enumerate(files):
        tree[f"__attach_version1.0_#{number:08X}"] = _properties(8, {0x3707: name, 0x3701: content, 0x3705: 1})
    for number, (name, inner) in enumerate(letters, len(files)):
        row = dict(_properties(8, {0x3707: name, 0x3705: 5}))
        tree[f"__attach_version1.0_#{number:08X}"] = {**row, "__substg1.0_3701000D": inner}
    return tree


def _properties(head: int, given: Mapping[int, str | bytes | int]) -> dict[str, bytes | Tree]:
    streams: dict[str, bytes | Tree] = {}
    rows = b"\0" * head
    for identifier, value in given.items():
        if isinstance(value, int):
            rows += struct.pack("<HHIIi", 3, identifier, 6, value, 0)
            continue
        if not value:
            continue
        kind, content = (0x001F, value.encode("utf-16-le")) if isinstance(value, str) else (0x0102, value)
        streams[f"__substg1.0_{identifier:04X}{kind:04X}"] = content
        rows += struct.pack("<HHIII", kind, identifier, 6, len(content) + (2 if kind == 0x001F else 0), 0)
    streams["__properties_version1.0"] = rows
    return streams


def compound(tree: Tree) -> bytes:
    """Microsoft's compound file: a small file system, with a table of sectors and another of small ones."""
    entries: list[list[object]] = [["Root Entry", 5, _NONE, b""]]
    _rows(tree, 0, entries)
    sectors: list[bytes] = []
    chain: list[int] = []

    def store(content: bytes) -> int:
        if not content:
            return _END
        start, count = len(sectors), -(-len(content) // 512)
        for n in range(count):
            sectors.append(content[512 * n : 512 * n + 512].ljust(512, b"\0"))
            chain.append(start + n + 1 if n < count - 1 else _END)
        return start

    small, small_chain, starts = b"", [], []
    for entry in entries:
        content = entry[3]
        assert isinstance(content, bytes)
        if not 0 < len(content) < 4096:
            starts.append(store(content) if entry[1] == 2 else 0)
            continue
        starts.append(len(small_chain))
        count = -(-len(content) // 64)
        small_chain += [*range(len(small_chain) + 1, len(small_chain) + count), _END]
        small += content.ljust(count * 64, b"\0")
    starts[0], entries[0][3] = store(small), small
    table = b"".join(struct.pack("<I", each) for each in small_chain)
    at_small, small_sectors = store(table.ljust(-(-len(table) // 512) * 512, b"\xff")), -(-len(table) // 512)
    directory = b"".join(_entry(entry, start) for entry, start in zip(entries, starts, strict=True))
    at_directory = store(directory.ljust(-(-len(directory) // 512) * 512, b"\0"))
    fats = 1
    while fats * 128 < len(sectors) + fats:
        fats += 1
    first = len(sectors)
    chain += [_FAT] * fats
    table = b"".join(struct.pack("<I", each) for each in chain).ljust(fats * 512, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, fats,
        at_directory, 0, 4096, at_small, small_sectors, _END, 0, 0,
    )[:76]  # fmt: skip
    difat = b"".join(struct.pack("<I", first + n if n < fats else _FREE) for n in range(109))
    return header + difat + b"".join(sectors) + table


def _rows(tree: Tree, parent: int, entries: list[list[object]]) -> None:
    """Siblings in a line: each is the right one of the one before, in the order that the format asks for."""
    before = None
    for name in sorted(tree, key=lambda n: (len(n), n.upper())):
        value = tree[name]
        number = len(entries)
        entries.append([name, 2 if isinstance(value, bytes) else 1, _NONE, value if isinstance(value, bytes) else b""])
        entries[number].append(_NONE)
        if before is None:
            entries[parent][2] = number
        else:
            entries[before][4] = number
        before = number
        if not isinstance(value, bytes):
            _rows(value, number, entries)


def _entry(entry: list[object], start: int) -> bytes:
    name = str(entry[0]).encode("utf-16-le")
    content = entry[3]
    assert isinstance(content, bytes)
    right = entry[4] if len(entry) > 4 else _NONE
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        name,
        len(name) + 2,
        entry[1],
        1,
        _NONE,
        right,
        entry[2],
        b"",
        0,
        0,
        0,
        start,
        len(content),
    )


def tnef(*, subject: str = "", html: str = "", body: str = "", files: tuple[tuple[str, bytes], ...] = ()) -> bytes:
    written = struct.pack("<IH", 0x223E9F78, 1) + _thing(1, 0x9007, 6, struct.pack("<II", 1252, 0))
    if subject:
        written += _thing(1, 0x8004, 1, subject.encode("cp1252") + b"\0")
    if body:
        written += _thing(1, 0x800C, 2, body.encode("cp1252"))
    if html:
        content = html.encode()
        padded = content + b"\0" * (-len(content) % 4)
        said = struct.pack("<HHI", 3, 0x3FDE, 65001) + struct.pack("<HHII", 0x0102, 0x1013, 1, len(content)) + padded
        written += _thing(1, 0x9003, 6, struct.pack("<I", 2) + said)
    for name, content in files:
        written += (
            _thing(2, 0x9002, 6, b"\0" * 14)
            + _thing(2, 0x8010, 1, name.encode() + b"\0")
            + _thing(2, 0x800F, 6, content)
        )
    return written


def _thing(level: int, name: int, kind: int, content: bytes) -> bytes:
    return struct.pack("<BHHI", level, name, kind, len(content)) + content + struct.pack("<H", sum(content) & 0xFFFF)
