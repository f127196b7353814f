"""A spreadsheet is read sheet by sheet and row by row, with what stands behind its cells."""

import pytest
from openpyxl import Workbook
from tests.extraction.letters import anywhere, whys
from tests.extraction.officefiles import changed, linked, said, saved, shown, workbook

from privity.extraction.documents import read_document

MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'


def test_a_row_is_a_line_in_which_each_cell_stands_under_its_heading() -> None:
    reading = read_document(workbook(), "children.xlsx")
    assert "Name: Ella Renouf\tDate of birth: 2014-03-04\tTelephone: 7797123456" in said(reading, "sheet=Children")
    assert not reading.unread
    titles = {p.text for p in reading.passages if p.title}
    assert {"Children", "Hidden", "Deep", "Title words"} <= titles


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("words of sheet Hidden", "sheet=Hidden"),
        ("words of sheet Deep", "sheet=Deep"),
        ("Tom Renouf", "sheet=Children"),
        ("Lives at: 4 Rue du Val", "sheet=Children"),
        ("seen with a bruise", "sheet=Children;comment"),
        ("Jo Vibert", "sheet=Children;comment"),
        ("Ella Joined", "sheet=Children;formula"),
        ("adopted,fostered", "sheet=Children;choices"),
        ("Prompt words", "sheet=Children;choices"),
        ("http://127.0.0.1:9/ella", "link"),
        ("Sally Renouf", "names"),
        ("Keyword words", "properties"),
    ],
)
def test_what_a_spreadsheet_hides_is_read_and_told_as_hidden(words: str, aspect: str) -> None:
    reading = read_document(workbook(), "children.xlsx")
    assert words in said(reading, aspect)
    assert words not in shown(reading)


def test_headers_and_charts_are_shown() -> None:
    reading = read_document(workbook(), "children.xlsx")
    assert "Header words" in said(reading, "sheet=Children;header")
    assert "Chart words" in said(reading, "sheet=Children;chart")


def test_a_hidden_row_keeps_its_cells_together() -> None:
    hidden = [p.text for p in read_document(workbook(), "c.xlsx").passages if p.hidden]
    assert any("Name: Tom Renouf\tDate of birth: 2016-01-02" in text and "with his aunt" in text for text in hidden)


def test_what_a_formula_last_came_to_is_read_with_the_formula() -> None:
    content = changed(
        workbook(),
        {
            "xl/worksheets/sheet1.xml": lambda old: old.replace(b"<v></v>", b"<v>Cached words</v>").replace(
                b"<v/>", b"<v>Cached words</v>"
            )
        },
    )
    reading = read_document(content, "c.xlsx")
    assert "Cached words" in said(reading, "sheet=Children")
    assert "Ella Joined" in said(reading, "sheet=Children;formula")


def test_a_formula_that_spells_words_letter_by_letter_and_was_not_counted_is_unread() -> None:
    book = Workbook()
    book.active["A1"] = "=CHAR(69)&CHAR(108)&CHAR(108)&CHAR(97)"
    assert "result was not saved" in whys(read_document(saved(book.save), "c.xlsx"))
    book.active["A1"] = "=SUM(B1:B9)"
    assert not read_document(saved(book.save), "c.xlsx").unread


@pytest.mark.parametrize(
    ("name", "kind", "part", "aspect"),
    [
        (
            "xl/threadedComments/threadedComment1.xml",
            "threadedComment",
            b'<ThreadedComments xmlns="urn:x"><threadedComment ref="A1"><text>Threaded words</text></threadedComment></ThreadedComments>',
            "sheet=Children;comment",
        ),
        (
            "xl/drawings/drawing9.xml",
            "drawing",
            b'<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Threaded </a:t></a:r><a:r><a:t>words</a:t></a:r></a:p></d>',
            "sheet=Children;drawing",
        ),
    ],
)
def test_comments_in_threads_and_text_boxes_stand_under_their_sheet(
    name: str, kind: str, part: bytes, aspect: str
) -> None:
    relations = "xl/worksheets/_rels/sheet1.xml.rels"
    target = f"../{name.removeprefix('xl/')}"
    reading = read_document(changed(workbook(), {relations: linked(kind, target), name: part}), "c.xlsx")
    assert "Threaded words" in said(reading, aspect)


def test_strings_that_cells_share_are_read_and_those_that_no_cell_shows_too() -> None:
    strings = b"<sst %s><si><r><t>Shared </t></r><r><t>words</t></r></si><si><t>Left-over words</t></si></sst>" % MAIN
    sheet = (
        b"<worksheet %s><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>0</v></c></row></sheetData></worksheet>" % MAIN
    )
    parts = {
        "xl/_rels/workbook.xml.rels": linked("sharedStrings", "sharedStrings.xml"),
        "xl/sharedStrings.xml": strings,
        "xl/worksheets/sheet1.xml": sheet,
    }
    reading = read_document(changed(workbook(), parts), "c.xlsx")
    assert "Shared words\tShared words" in said(reading, "sheet=Children")
    assert said(reading, "strings") == "Left-over words"
    assert "Left-over" not in shown(reading)
    assert not reading.unread
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"<v>0", b"<v>9")
    assert "a cell that is broken" in whys(read_document(changed(workbook(), parts), "c.xlsx"))


def test_the_rows_that_a_pivot_table_was_made_from_are_read_whole() -> None:
    definition = (
        b"<pivotCacheDefinition %s><cacheFields><cacheField name='Child'><sharedItems><s v='Ella Renouf'/><s v='Tom'/></sharedItems>"
        b"</cacheField><cacheField name='Where'><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>" % MAIN
    )
    records = b"<pivotCacheRecords %s><r><x v='0'/><s v='Refuge in Gorey'/></r></pivotCacheRecords>" % MAIN
    content = changed(
        workbook(),
        {
            "xl/pivotCache/pivotCacheDefinition1.xml": definition,
            "xl/pivotCache/pivotCacheRecords1.xml": records,
            "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": linked("pivotCacheRecords", "pivotCacheRecords1.xml")(
                RELATIONS
            ),
        },
    )
    assert "Ella Renouf\tRefuge in Gorey" in said(read_document(content, "c.xlsx"), "pivot")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("xl/externalLinks/externalLink1.xml", b"<externalLink %s><v>Far-off words</v></externalLink>" % MAIN),
        ("xl/queryTables/queryTable1.xml", b"<queryTable %s name='Far-off words'/>" % MAIN),
        ("xl/revisions/revisionLog1.xml", b"<revisions %s><is><t>Far-off words</t></is></revisions>" % MAIN),
        ("xl/worksheets/sheet77.xml", b"<worksheet %s><sheetData><row><c t='inlineStr'><is><t>Far-off words</t></is></c></row></sheetData></worksheet>" % MAIN),
        ("customXml/item1.xml", b"<a>Far-off words</a>"),
        ("xl/unheardOf.xml", b"<a><b>Far-off words</b></a>"),
    ],
)  # fmt: skip
def test_parts_that_no_sheet_points_to_are_read(name: str, part: bytes) -> None:
    reading = read_document(changed(workbook(), {name: part}), "c.xlsx")
    assert "Far-off words" in anywhere(reading)
    assert "Far-off words" not in shown(reading)


def test_enclosed_files_are_attachments_of_their_own() -> None:
    content = changed(
        workbook(), {"xl/embeddings/inner.xlsx": workbook(), "xl/embeddings/notes.txt": b"Enclosed words"}
    )
    where = {p.where for p in read_document(content, "c.xlsx").passages}
    assert {"attachment:c.xlsx/inner.xlsx#sheet=Hidden", "attachment:c.xlsx/notes.txt"} <= where


def test_a_spreadsheet_with_macros_is_read_and_the_macros_are_named() -> None:
    reading = read_document(changed(workbook(), {"xl/vbaProject.bin": b"Sub x"}), "c.xlsm")
    assert whys(reading) == "attachment:c.xlsm: it holds macros that are not read"
    assert "Ella Renouf" in shown(reading)


def test_every_word_in_a_cell_comes_out() -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Long")
    for number in range(3_000):
        sheet.append([f"name{number}", f"fact{number}", number])
    reading = read_document(saved(book.save), "c.xlsx")
    lines = said(reading, "sheet=Long").split("\n")
    assert all(f"name{number}\tfact{number}\t{number}" in lines for number in range(3_000))
