"""Files packed into office files come out as attachments of their own; what cannot be taken out is named."""

import zlib

import pytest
from PIL import Image
from tests.extraction.letters import whys, word
from tests.extraction.officefiles import changed, deck, linked, said, saved, shown, workbook
from tests.extraction.outlook_files import compound

from privity.extraction.compound import kept_objects, names, objects_in_slides
from privity.extraction.documents import read_document
from privity.extraction.kinds import Kind, Mixed, kind_of
from privity.extraction.limits import DEFAULT_LIMITS
from privity.extraction.remains import parse

RICH = "{\\rtf1 Shown {\\object\\objemb{\\*\\objclass Package}{\\*\\objdata %s}}}"


def packed(name: str, content: bytes) -> bytes:
    """As Windows packs any file into a document (Ole10Native)."""
    inner = (
        b"\x02\x00"
        + name.encode()
        + b"\x00C:\\Users\\jo\\"
        + name.encode()
        + b"\x00\x00\x00\x03\x00"
        + b"\x04\x00\x00\x00"
    )
    inner += b"tmp\x00" + len(content).to_bytes(4, "little") + content
    return len(inner).to_bytes(4, "little") + inner


def holding(**streams: bytes) -> bytes:
    return compound({name.replace("ole10", "\x01Ole10Native"): content for name, content in streams.items()})


@pytest.mark.parametrize(
    ("held", "where", "words"),
    [
        (holding(ole10=packed("notes.txt", b"Packed words")), "w.docx/oleObject1.bin/notes.txt", "Packed words"),
        (holding(Package=workbook()), "w.docx/oleObject1.bin/object#sheet=Hidden", "words of sheet Hidden"),
        (holding(CONTENTS=b"Packed words"), "w.docx/oleObject1.bin/object", "Packed words"),
    ],
)
def test_a_file_packed_into_a_document_is_read(held: bytes, where: str, words: str) -> None:
    reading = read_document(changed(word("Shown"), {"word/embeddings/oleObject1.bin": held}), "w.docx")
    assert [
        p.text for p in reading.passages if p.where == f"attachment:{where}" and not p.title and words in p.text
    ] or any(words in p.text for p in reading.passages if p.where == f"attachment:{where}")
    assert not reading.unread


@pytest.mark.parametrize(
    "held",
    [
        holding(unheard=b"Ella" * 99),
        holding(ole10=packed("a.txt", b"x" * 900)[:-500]),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 900,
    ],
)
def test_an_object_of_an_unknown_program_is_named(held: bytes) -> None:
    reading = read_document(changed(word("Shown"), {"word/embeddings/oleObject1.bin": held}), "w.docx")
    assert "attachment:w.docx/oleObject1.bin" in whys(reading)


def test_which_program_wrote_it_is_told_by_the_streams_at_the_top() -> None:
    for stream, kind in (
        ("WordDocument", Kind.DOC),
        ("Workbook", Kind.XLS),
        ("Book", Kind.XLS),
        ("EncryptedPackage", Kind.ENCRYPTED),
    ):
        assert kind_of(compound({stream: b"x" * 99}), "") is kind
    assert kind_of(compound({"ObjectPool": {"_1": {"Workbook": b"x" * 99}}, "WordDocument": b"x"}), "a.doc") is Kind.DOC
    with pytest.raises(Mixed):
        kind_of(compound({"WordDocument": b"x" * 99, "Workbook": b"x" * 99}), "a.doc")
    assert names(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == frozenset()


def test_objects_that_a_conversion_must_bring_out_are_counted() -> None:
    kept = {"_1": {"Workbook": b"x" * 99}, "_2": {"\x01Ole10Native": b"x" * 99}, "_3": {"Equation": b"x" * 99}}
    assert kept_objects(compound({"ObjectPool": kept, "WordDocument": b"x"})) == 2
    assert kept_objects(compound({"MBD0001": {"WordDocument": b"x" * 99}, "Workbook": b"x"})) == 1
    assert kept_objects(compound({"WordDocument": b"x" * 99})) == 0


def test_objects_in_an_older_presentation_come_out() -> None:
    held = holding(Package=workbook())
    plain = b"\x00\x00\x11\x10" + len(held).to_bytes(4, "little") + held
    squeezed = zlib.compress(held)
    small = b"\x10\x00\x11\x10" + (len(squeezed) + 4).to_bytes(4, "little") + len(held).to_bytes(4, "little") + squeezed
    found = list(objects_in_slides(b"before" + plain + b"between" + small + b"after", DEFAULT_LIMITS))
    assert [each.content for each in found] == [held, held]
    chance = b"\x10\x00\x11\x10\xff\xff\xff\x7fwords"
    assert not list(objects_in_slides(chance, DEFAULT_LIMITS))


def test_objects_in_rich_text_come_out_or_are_named() -> None:
    held = holding(ole10=packed("notes.txt", b"Packed words"))
    written = (
        b"\x01\x05\x00\x00\x02\x00\x00\x00\x08\x00\x00\x00Package\x00"
        + b"\0" * 8
        + len(held).to_bytes(4, "little")
        + held
    )
    assert [each.content for each in parse((RICH % written.hex(" ", 32)).encode(), DEFAULT_LIMITS).enclosed] == [held]
    for odd in (written[:-400].hex(), b"nothing".hex(), "", written.hex()[:50] + "{\\x}" + written.hex()[50:]):
        assert [each.why for each in parse((RICH % odd).encode(), DEFAULT_LIMITS).enclosed] == [
            "an embedded object that was not read"
        ]


def test_alternative_documents_and_data_of_other_programs_are_read() -> None:
    flat = b"<pkg:package xmlns:pkg='urn:p' xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:p><w:r><w:t>El</w:t></w:r><w:r><w:t>la Renouf</w:t></w:r></w:p></pkg:package>"
    parts = {
        "word/afchunk.html": b"<p>Page words</p>",
        "word/afchunk2.xml": flat,
        "customXml/item1.xml": b"<case nhs='943 476 5919'><child>Ella Renouf</child></case>",
        "word/_rels/document.xml.rels": linked("attachedTemplate", "file:///templates/ella.dotx", external=True),
    }
    reading = read_document(changed(word("Shown"), parts), "w.docx")
    assert any(p.where == "attachment:w.docx/afchunk.html" and "Page words" in p.text for p in reading.passages)
    assert "Ella Renouf" in said(reading, "afchunk2.xml")
    assert "943 476 5919" in said(reading, "properties")
    assert "file:///templates/ella.dotx" in said(reading, "link")
    assert "Ella" not in shown(reading).replace(said(reading, "afchunk2.xml"), "")


def test_a_small_preview_of_the_first_page_is_left_out_and_a_larger_one_is_a_picture() -> None:
    for size, pictures in (((256, 144), 0), ((400, 300), 1)):
        preview = saved(lambda into, size=size: Image.new("RGB", size, "red").save(into, "JPEG"))
        reading = read_document(changed(deck(), {"docProps/thumbnail.jpeg": preview}), "d.pptx")
        assert sum(p.where == "attachment:d.pptx/thumbnail.jpeg" for p in reading.passages if p.title) == pictures
