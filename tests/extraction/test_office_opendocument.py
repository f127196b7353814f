"""OpenDocument files are read with their comments, deletions, hidden sections, rows and sheets."""

import pytest
from tests.extraction.letters import whys
from tests.extraction.officefiles import changed, open_sheets, open_text, said, shown

from privity.extraction.documents import read_document

FLAT = (
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
    "<text:p>El<text:span>la</text:span> Renouf</text:p></office:text></office:body></office:document>"
)


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("Ella  Renouf", ""),
        ("Comment words", "comment"),
        ("Jo Vibert", "comment"),
        ("Deleted words", "deletion"),
        ("Unseen words", "hidden"),
        ("Section words", "hidden"),
        ("Footnote words", "note"),
        ("Ella\tRefuge in Gorey", ""),
        ("Title words", "properties"),
    ],
)
def test_a_text_is_read_with_all_that_it_hides(words: str, aspect: str) -> None:
    reading = read_document(open_text(), "t.odt")
    assert words in said(reading, aspect)
    assert (words in shown(reading)) == (aspect in ("", "note"))
    assert not reading.unread


def test_sheets_and_rows_that_are_hidden_are_told_as_hidden() -> None:
    reading = read_document(open_sheets(), "s.ods")
    assert "Ella\tShown visible words" in said(reading, "sheet=Shown")
    assert "Shown collapse words" in said(reading, "sheet=Shown")
    assert "Hidden visible words" in said(reading, "sheet=Hidden")
    assert [line for line in shown(reading).split("\n") if "words" in line] == ["Ella\tShown visible words"]


def test_a_flat_file_is_read_like_the_others() -> None:
    reading = read_document(FLAT.encode(), "t.fodt")
    assert "Ella Renouf" in shown(reading)
    assert not reading.unread


def test_encrypted_macros_and_enclosed_files() -> None:
    manifest = "META-INF/manifest.xml"
    sealed = changed(
        open_text(),
        {
            manifest: lambda old: old.replace(
                b"</manifest:manifest>", b"<manifest:encryption-data/></manifest:manifest>"
            )
        },
    )
    assert whys(read_document(sealed, "t.odt")) == "attachment:t.odt: it is encrypted"
    reading = read_document(
        changed(open_text(), {"Basic/Standard/One.xml": b"<a/>", "Pictures/a.txt": b"Inner words"}), "t.odt"
    )
    assert whys(reading) == "attachment:t.odt: it holds macros that are not read"
    assert any(p.where == "attachment:t.odt/a.txt" and p.text == "Inner words" for p in reading.passages)


def test_an_enclosed_object_is_read_under_its_name() -> None:
    inner = FLAT.replace("office:document ", "office:document-content ").replace(
        "office:document>", "office:document-content>"
    )
    reading = read_document(changed(open_text(), {"Object 1/content.xml": inner.encode()}), "t.odt")
    assert "Ella Renouf" in said(reading, "object=Object 1")
