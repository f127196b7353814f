"""A presentation is read slide by slide, with its notes, comments, hidden slides and what stands behind the drawings."""

import pytest
from tests.extraction.letters import anywhere, whys
from tests.extraction.officefiles import changed, deck, linked, said, shown

from privity.extraction.documents import read_document

DRAWN = b'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SHOWN = b'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'


@pytest.mark.parametrize(
    ("words", "aspect"),
    [
        ("About Ella Renouf", "slide=1"),
        ("Subtitle words", "slide=1"),
        ("Note words", "slide=1;notes"),
        ("Ella\tRefuge in Gorey", "slide=2"),
        ("Grouped words", "slide=2"),
        ("Described words", "slide=2;alt"),
        ("Category words", "slide=3;chart"),
        ("Series words", "slide=3;chart"),
        ("Title words", "properties"),
    ],
)
def test_each_piece_stands_under_its_slide(words: str, aspect: str) -> None:
    assert words in said(read_document(deck(), "d.pptx"), aspect)


def test_what_is_not_shown_is_told_as_hidden_and_the_first_title_names_the_deck() -> None:
    reading = read_document(deck(), "d.pptx")
    for words in ("Second title", "Grouped words", "Note words", "Described words"):
        assert words not in shown(reading)
    assert {p.text for p in reading.passages if p.title} >= {"d.pptx", "About Ella Renouf", "Title words"}
    assert not reading.unread


@pytest.mark.parametrize(
    ("name", "kind", "part", "aspect"),
    [
        ("comments/comment1.xml", "comments", b"<p:cmLst %s><p:cm><p:text>Later words</p:text></p:cm></p:cmLst>" % SHOWN, "comment"),
        ("comments/modern.xml", "comments", b"<c %s><a:p><a:r><a:t>Later words</a:t></a:r></a:p></c>" % DRAWN, "comment"),
        ("diagrams/data1.xml", "diagramData", b"<d %s><a:p><a:r><a:t>Later words</a:t></a:r></a:p></d>" % DRAWN, "diagram"),
        ("tags/tag1.xml", "tags", b"<p:tagLst %s><p:tag name='n' val='Later words'/></p:tagLst>" % SHOWN, "tag"),
    ],
)  # fmt: skip
def test_comments_and_diagrams_stand_under_their_slide(name: str, kind: str, part: bytes, aspect: str) -> None:
    content = changed(deck(), {"ppt/slides/_rels/slide1.xml.rels": linked(kind, f"../{name}"), f"ppt/{name}": part})
    assert "Later words" in said(read_document(content, "d.pptx"), f"slide=1;{aspect}")


def test_a_slide_that_was_taken_out_of_the_show_but_not_of_the_file_is_read() -> None:
    part = b"<p:sld %s %s><a:p><a:r><a:t>Removed words</a:t></a:r></a:p></p:sld>" % (SHOWN, DRAWN)
    reading = read_document(changed(deck(), {"ppt/slides/slide99.xml": part}), "d.pptx")
    assert "Removed words" in anywhere(reading)
    assert "Removed words" not in shown(reading)


def test_words_of_a_master_are_read() -> None:
    part = b"<a:p><a:r><a:t>Master words</a:t></a:r></a:p></p:spTree>"
    content = changed(deck(), {"ppt/slideMasters/slideMaster1.xml": lambda old: old.replace(b"</p:spTree>", part)})
    assert "Master words" in said(read_document(content, "d.pptx"), "master=1")


def test_macros_are_named_and_enclosed_files_read() -> None:
    content = changed(deck(), {"ppt/vbaProject.bin": b"x", "ppt/embeddings/notes.txt": b"Enclosed words"})
    reading = read_document(content, "d.pptm")
    assert whys(reading) == "attachment:d.pptm: it holds macros that are not read"
    assert any(p.where == "attachment:d.pptm/notes.txt" and p.text == "Enclosed words" for p in reading.passages)
