"""Office files made to break their reader are named as unread, in bounded time; and no change to a file loses text unsaid."""

import os
import struct
import time
import warnings
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, whys, word
from tests.extraction.officefiles import changed, deck, linked, open_sheets, open_text, workbook

from privity.extraction import compound, opendocument, remains, sheets, slides, values
from privity.extraction import word as words_of
from privity.extraction.documents import read_document
from privity.extraction.kinds import Mixed, kind_of
from privity.extraction.limits import Limits

MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SECONDS = 20.0
EXAMPLES = 20_000 if os.environ.get("PRIVITY_SOAK") else 60


def sheet(rows: bytes) -> bytes:
    return changed(
        workbook(), {"xl/worksheets/sheet1.xml": b"<worksheet %s><sheetData>%s</sheetData></worksheet>" % (MAIN, rows)}
    )


def bomb() -> bytes:
    return sheet(b"<row><c t='inlineStr'><is><t>" + b"x" * 40_000_000 + b"</t></is></c></row>")


def shared_strings_bomb() -> bytes:
    parts = {
        "xl/_rels/workbook.xml.rels": linked("sharedStrings", "sharedStrings.xml"),
        "xl/sharedStrings.xml": b"<sst %s><si><t>%s</t></si></sst>" % (MAIN, b"Ella " * 6_000),
        "xl/worksheets/sheet1.xml": b"<worksheet %s><sheetData>%s</sheetData></worksheet>"
        % (MAIN, b"<row><c t='s'><v>0</v></c></row>" * 100_000),
    }
    return changed(workbook(), parts, compression=0)


def many_sheets() -> bytes:
    return changed(workbook(), {f"xl/worksheets/sheet{number}.xml": b"<a/>" for number in range(10, 2_500)})


def two_of_one_name(content: bytes, name: str) -> bytes:
    into = BytesIO(content)
    with ZipFile(into, "a") as package, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        package.writestr(name, b"<other/>")
    return into.getvalue()


def renamed_locally(content: bytes, name: bytes) -> bytes:
    """The local header says another name than the list at the end."""
    return content.replace(name, name[:-1] + b"_", 1)


def smuggled(content: bytes) -> bytes:
    """A part between the others, which only a program that reads from the start would find."""
    with ZipFile(BytesIO(content)) as package:
        start = package.start_dir
    hidden = BytesIO()
    with ZipFile(hidden, "w") as package:
        package.writestr("xl/worksheets/sheet1.xml", b"<a/>")
    extra = hidden.getvalue()[: hidden.getvalue().rfind(b"PK\x01\x02")]
    end = content.rfind(b"PK\x05\x06")
    tail = content[end : end + 16] + struct.pack("<I", start + len(extra)) + content[end + 20 :]
    return content[:start] + extra + content[start:end] + tail


def oversold(content: bytes) -> bytes:
    """The list at the end says less than what the part inflates to."""
    at = content.rfind(b"xl/worksheets/sheet1.xml") - 46
    return content[: at + 24] + struct.pack("<I", 20) + content[at + 28 :]


@pytest.mark.parametrize(
    ("name", "make", "why"),
    [
        ("c.xlsx", bomb, "grows beyond all measure"),
        ("c.xlsx", shared_strings_bomb, "characters of text"),
        ("c.xlsx", many_sheets, "more than 2000 parts"),
        ("c.xlsx", lambda: two_of_one_name(workbook(), "xl/workbook.xml"), "two parts of one name"),
        ("c.xlsx", lambda: two_of_one_name(workbook(), "XL/Workbook.xml"), "two parts of one name"),
        ("c.xlsx", lambda: renamed_locally(workbook(), b"xl/workbook.xml"), "broken"),
        ("c.xlsx", lambda: smuggled(workbook()), "does not name"),
        ("c.xlsx", lambda: oversold(workbook()), "broken"),
        ("c.xlsx", lambda: workbook() + b"tail", "two kinds"),
        ("c.xlsx", lambda: b"%PDF-1.4 " + workbook(), "another kind"),
        ("c.xlsx", lambda: changed(workbook(), {"word/document.xml": b"<a/>"}), "two kinds"),
        ("c.xlsx", lambda: changed(workbook(), {"_rels/.rels": lambda old: old.replace(b"xl/workbook.xml", b"xl/other.xml")}), "unusual place"),
        ("c.xlsx", lambda: sheet(b"<row>" * 300), "broken"),
        ("c.xlsx", lambda: changed(workbook(), {"xl/worksheets/sheet1.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "entities"),
        ("c.xlsx", lambda: changed(workbook(), {"xl/workbook.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "entities"),
        ("d.pptx", lambda: changed(deck(), {"ppt/slides/slide1.xml": b"<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>"}), "entities"),
        ("t.odt", lambda: changed(open_text(), {"content.xml": b"<a>" * 1_000}), "broken"),
        ("t.odt", lambda: changed(open_text(), {"content.xml": b"<a>" * 240 + b"</a>" * 240}), "deep"),
        ("t.odt", lambda: changed(open_text(), {"content.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), "entities"),
        ("w.docx", lambda: changed(word("x"), {"word/document.xml": b"<a>" * 100_000}), "broken"),
    ],
)  # fmt: skip
def test_a_file_made_to_break_its_reader_is_named_in_good_time(name: str, make: object, why: str) -> None:
    content = make()  # type: ignore[operator]
    started = time.monotonic()
    assert why in whys(read_document(content, name))
    assert time.monotonic() - started < SECONDS


def test_repeated_cells_of_an_open_spreadsheet_are_told_once() -> None:
    content = changed(
        open_sheets(),
        {
            "content.xml": lambda old: old.replace(
                b"<table:table-cell ", b"<table:table-cell table:number-columns-repeated='2000000000' "
            )
        },
    )
    assert "Ella" in anywhere(read_document(content, "s.ods"))


def test_a_million_cells_are_read_or_named_in_good_time() -> None:
    rows = b"".join(b"<row>%s</row>" % (b"<c><v>12</v></c>" * 100) for _ in range(10_000))
    content = changed(sheet(rows), {}, compression=0)
    started = time.monotonic()
    reading = read_document(content, "c.xlsx")
    assert anywhere(reading).count("12") >= 1_000_000
    assert not reading.unread
    assert time.monotonic() - started < SECONDS


def test_parts_that_point_at_each_other_are_read_once() -> None:
    content = changed(
        deck(),
        {
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels": linked("slideLayout", "../slideLayouts/slideLayout1.xml"),
            "ppt/slides/_rels/slide1.xml.rels": linked("slideLayout", "../slides/slide1.xml"),
        },
    )
    assert "About Ella Renouf" in anywhere(read_document(content, "d.pptx"))


FILES = {
    "c.xlsx": workbook,
    "d.pptx": deck,
    "t.odt": open_text,
    "s.ods": open_sheets,
    "w.docx": lambda: word("Ella Renouf"),
}
READERS = {
    "xlsx": sheets.parse,
    "pptx": slides.parse,
    "odt": opendocument.parse,
    "ods": opendocument.parse,
    "docx": words_of.parse,
}


@cache
def file(name: str) -> bytes:
    return FILES[name]()


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_no_changed_byte_crashes_a_reader_or_loses_text_unsaid(name: str, data: st.DataObject) -> None:
    content = bytearray(file(name))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        kind_of(bytes(content), name)
    except Mixed:
        return
    extract = READERS[name.rpartition(".")[2]](bytes(content), Limits())
    assert extract.gaps or "Ella" in " ".join(piece.text for piece in extract.pieces)


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_no_changed_part_crashes_a_reader_or_loses_text_unsaid(name: str, data: st.DataObject) -> None:
    """The change is made before packing, so that the sums are right and the XML reader meets it."""
    with ZipFile(BytesIO(file(name))) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    chosen = data.draw(st.sampled_from(sorted(each for each in parts if parts[each].startswith(b"<"))))
    part = bytearray(parts[chosen])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(part) - 1))
        part[at : at + data.draw(st.integers(0, 8))] = data.draw(st.binary(max_size=8))
    into = BytesIO()
    with ZipFile(into, "w", ZIP_DEFLATED) as package:
        for each, old in parts.items():
            package.writestr(each, bytes(part) if each == chosen else old)
    READERS[name.rpartition(".")[2]](into.getvalue(), Limits())  # whatever it makes of it, it comes back


@given(
    st.binary(max_size=2_000),
    st.sampled_from([b"", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04", b"{\\rtf1", b"<", b"{", b"["]),
)
def test_any_bytes_come_back(content: bytes, start: bytes) -> None:
    for reader in (*READERS.values(), compound.parse, remains.parse, values.parse):
        extract = reader(start + content, Limits())
        assert extract.gaps or extract.pieces or not content.strip() or reader in (remains.parse, values.parse)
