"""Archives: every member is read as a file of its own, or named; what programs would unpack differently is said."""

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import warnings
import zlib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, letter, pdf, read, said, whys, word

from privity.extraction import archives, boxes
from privity.extraction.documents import read_document
from privity.extraction.limits import Limits

needs_libarchive = pytest.mark.skipif(not boxes.available(), reason="libarchive is not installed")


def zipped(*members: tuple[str, bytes], comment: bytes = b"", how: int = ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with ZipFile(written, "w", how) as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the same name twice is the point
        for name, content in members:
            package.writestr(name, content)
        package.comment = comment
    return written.getvalue()


def tarred(*members: tuple[str, bytes], mode: str = "w") -> bytes:
    written = io.BytesIO()
    with tarfile.open(fileobj=written, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return written.getvalue()


def boxed(folder: Path, ending: str) -> bytes:
    (folder / "Ella_Renouf.txt").write_bytes(b"She lives at 4 Rue du Val")
    (folder / "r.docx").write_bytes(word("Report on Ella"))
    kind = {"7z": "7zip", "iso": "iso9660"}[ending]
    import libarchive  # noqa: PLC0415 - only where it is installed

    out = folder.parent / f"a.{ending}"
    with libarchive.file_writer(str(out), kind) as archive:
        for file in sorted(folder.iterdir()):
            archive.add_file_from_memory(file.name, file.stat().st_size, file.read_bytes())
    return out.read_bytes()


TWO = (("Ella_Renouf.txt", b"She lives at 4 Rue du Val"), ("notes/r.pdf", pdf("Report on Ella")))


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.zip", zipped(*TWO)), ("a.tar", tarred(*TWO)), ("stored.zip", zipped(*TWO, how=ZIP_STORED))],
)
def test_members_are_read_each_in_its_place_and_their_names_are_titles(name: str, content: bytes) -> None:
    reading = read(letter(files=[(name, content)]))
    assert "4 Rue du Val" in said(reading, f"attachment:{name}/Ella_Renouf.txt")
    assert said(reading, f"attachment:{name}/notes/r.pdf#page=1") == "Report on Ella"
    assert any(p.title and p.text == "Ella Renouf.txt" for p in reading.passages)
    assert not reading.unread


@pytest.mark.parametrize(
    ("name", "content", "inside"),
    [
        ("a.txt.gz", gzip.compress(b"About Ella"), "a.txt"),
        ("a.txt.bz2", bz2.compress(b"About Ella"), "a.txt"),
        ("a.txt.xz", lzma.compress(b"About Ella"), "a.txt"),
        ("a.txt.gz", gzip.compress(b"About ") + gzip.compress(b"Ella"), "a.txt"),
        ("a.tgz", gzip.compress(tarred(("b.txt", b"About Ella"))), "a.tar/b.txt"),
        ("a.tar.gz", gzip.compress(tarred(("b.txt", b"About Ella"))), "a.tar/b.txt"),
        ("a.zip", zipped(("b.zip", zipped(("c.txt", b"About Ella")))), "b.zip/c.txt"),
        ("a.zip", zipped(("fw.eml", letter("About Ella"))), "fw.eml#body"),
    ],
)
def test_what_is_packed_in_layers_is_unpacked(name: str, content: bytes, inside: str) -> None:
    reading = read_document(content, name)
    assert "About Ella" in said(reading, f"attachment:{name}/{inside}")
    assert not reading.unread


@needs_libarchive
@pytest.mark.parametrize("ending", ["7z", "iso"])
def test_other_archives_are_read_with_the_machines_own_library(tmp_path: Path, ending: str) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    reading = read(letter(files=[(f"a.{ending}", boxed(folder, ending))]))
    assert "4 Rue du Val" in anywhere(reading)
    assert "Report on Ella" in anywhere(reading)
    assert not reading.unread


def test_without_that_library_they_are_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boxes, "libarchive", None)
    assert "libarchive is missing" in archives.parse(b"7z\xbc\xaf'\x1c" + b"\0" * 40, Limits()).gaps[0].why


def test_words_about_an_archive_are_read_too() -> None:
    written = io.BytesIO()
    with ZipFile(written, "w") as package:
        entry = ZipInfo("a.txt")
        entry.comment = b"note on Ella"
        package.writestr(entry, b"x")
        package.writestr("Renouf folder/", b"")
        package.comment = b"for Sarah"
    told = anywhere(read_document(written.getvalue(), "a.zip"))
    assert all(words in told for words in ("note on Ella", "for Sarah", "Renouf folder"))
    named = io.BytesIO()
    with gzip.GzipFile("Ella.txt", "wb", fileobj=named) as file:
        file.write(b"x")
    assert "Ella.txt" in anywhere(read_document(named.getvalue(), "a.gz"))


def flagged(content: bytes) -> bytes:
    """As if its member were encrypted."""
    at, central = content.index(b"PK\x03\x04"), content.index(b"PK\x01\x02")
    content = content[: at + 6] + b"\x01" + content[at + 7 :]
    return content[: central + 8] + b"\x01" + content[central + 9 :]


ONE = zipped(("a.txt", b"harmless words"))
BOMB = zipped(("a.txt", b"\0" * 30_000_000))


def hidden_member() -> bytes:
    """In front of the members that the directory lists stands another, which streaming programs find."""
    whole = zipped(("secret.txt", b"Ella Renouf"))
    front = whole[: whole.index(b"PK\x01\x02")]
    rest = ONE
    at, size = rest.index(b"PK\x01\x02"), len(rest)
    end = rest.index(b"PK\x05\x06")
    central = bytearray(rest[at:end])
    central[42:46] = struct.pack("<I", len(front))
    last = bytearray(rest[end:size])
    last[16:20] = struct.pack("<I", len(front) + at)
    return front + rest[:at] + bytes(central) + bytes(last)


@pytest.mark.parametrize(
    ("name", "content", "where", "why"),
    [
        ("a.zip", flagged(ONE), "a.zip/a.txt", "encrypted"),
        ("a.zip", BOMB, "a.zip/a.txt", "too much"),
        ("a.gz", gzip.compress(b"\0" * 150_000_000), "a.gz", "bytes unpacked"),
        ("a.zip", ONE.replace(b"a.txt", b"b.txt", 1), "a.zip", "differently"),
        ("a.zip", hidden_member(), "a.zip", "differently"),
        ("a.zip", ONE[:30] + b"X" + ONE[31:], "a.zip", "differently"),
        ("a.zip", ONE[:-30], "a.zip", ""),
        ("a.zip", ONE + b"tail", "a.zip", "two kinds"),
        ("a.tar", tarred(("a.txt", b"x")) + b"Ella", "a.tar", "hangs on behind"),
        ("a.gz", gzip.compress(b"x") + b"Ella", "a.gz", "hangs on behind"),
        ("a.gz", gzip.compress(b"Ella" * 100)[:-12], "a.gz", "broken"),
        ("a.exe", b"MZ" + b"\0" * 100, "a.exe", "a program"),
        ("a.zip", zipped(*[(f"{n}.txt", b"x") for n in range(2_100)]), "a.zip", "more than"),
        ("a.txt", zipped(("a.txt", b"x")), "a.txt", "another kind"),
        ("a.7z", b"7z\xbc\xaf'\x1c" + b"\0" * 60, "a.7z", ""),
    ],
)
def test_what_is_not_unpacked_is_named(name: str, content: bytes, where: str, why: str) -> None:
    assert f"attachment:{where}: " in whys(reading := read(letter(files=[(name, content)]))), whys(reading)
    assert why in whys(reading)


def test_an_archive_in_itself_ends_somewhere() -> None:
    whole = zipped(("a.txt", b"Ella"))
    for _ in range(15):
        whole = zipped(("a.zip", whole), ("b.zip", whole))
    assert "deep" in whys(read(letter(files=[("a.zip", whole)]))) or "more than" in whys(read_document(whole, "a.zip"))


def test_members_of_one_name_are_both_read() -> None:
    told = anywhere(read_document(zipped(("a.txt", b"first Ella"), ("a.txt", b"then Sarah")), "a.zip"))
    assert "first Ella" in told
    assert "then Sarah" in told


def test_a_name_in_another_character_set_is_read_in_each_way() -> None:
    content = zipped(("Rxunion.txt", b"x")).replace(b"Rxunion", b"R\x82union")  # as DOS wrote it, without saying so
    assert {"Réunion.txt", "R‚union.txt"} <= set(anywhere(read_document(content, "a.zip")).split("\n"))


def test_what_a_mac_puts_beside_a_file_is_no_reason_to_hold() -> None:
    beside = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + b"\0" * 40 + b"Ella Renouf" + b"\0" * 20
    reading = read_document(zipped(("a.txt", b"x"), ("__MACOSX/._a.txt", beside)), "a.zip")
    assert not reading.unread
    assert "Ella Renouf" in anywhere(reading)


def test_paths_that_lead_out_are_only_words() -> None:
    reading = read_document(tarred(("../../etc/Ella.txt", b"x")), "a.tar")
    assert "attachment:a.tar/etc/Ella.txt" in {p.where for p in reading.passages}


@given(
    st.sampled_from([("a.zip", zipped(*TWO)), ("a.tar", tarred(*TWO)), ("a.gz", gzip.compress(b"About Ella"))]),
    st.data(),
)
@settings(max_examples=60, deadline=None)
def test_a_damaged_archive_is_read_or_named(given: tuple[str, bytes], data: st.DataObject) -> None:
    name, whole = given
    at = data.draw(st.integers(0, len(whole) - 1))
    reading = read_document(
        whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 30)) :], name
    )
    assert reading.unread or "Report on Ella" in anywhere(reading) or "About Ella" in anywhere(reading)


def test_checks_of_contents_are_made() -> None:
    content = zipped(("a.txt", b"harmless words"), how=ZIP_STORED)
    wrong = content.replace(b"harmless", b"HARMLESS")
    assert zlib.crc32(b"harmless words") != zlib.crc32(b"HARMLESS words")
    assert "broken" in whys(read_document(wrong, "a.zip"))
