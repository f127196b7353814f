"""PDF, Word and text files: each piece of text keeps its place, what is hidden in them too."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image
from pypdfium2 import PdfDocument
from reportlab.pdfgen import canvas
from tests.extraction.letters import anywhere, pdf, saved, whys, word

from privity.domain.disclosure import Reading
from privity.extraction.documents import read_document
from privity.extraction.limits import AT_ONCE


def said(reading: Reading, aspect: str) -> str:
    return "\n".join(p.text for p in reading.passages if p.where.partition("#")[2] == aspect)


def picture(width: int = 600, height: int = 600) -> BytesIO:
    written = BytesIO()
    Image.new("RGB", (width, height), "red").save(written, "PNG")
    written.seek(0)
    return written


def test_a_pdf_is_read_page_by_page_with_its_title() -> None:
    reading = read_document(
        pdf("Report on Ella\nShe lives at 4 Rue\ndu Val", "Second page", title="Renouf report"), "r.pdf"
    )
    assert said(reading, "page=2") == "Second page"
    assert "4 Rue\ndu Val" in said(reading, "page=1")
    assert {"Renouf report", "Report on Ella", "r.pdf"} == {p.text for p in reading.passages if p.title}
    assert not reading.unread


@pytest.mark.parametrize("text", ["", "Some words beside the picture"])
def test_a_picture_on_a_page_is_left_for_later_while_the_sender_waits(text: str) -> None:
    reading = read_document(pdf(text, image=picture()), "scan.pdf", limits=AT_ONCE)
    assert [gap.part for gap in reading.later] == ["attachment:scan.pdf#page=1"]
    assert not reading.unread


def test_a_logo_is_no_page_of_writing() -> None:
    assert not read_document(
        pdf("A letter with a logo on it, and enough words", image=picture(60, 60), size=(40, 40)), "l.pdf"
    ).unread


def test_notes_bookmarks_and_enclosed_files_of_a_pdf_are_read() -> None:
    written = BytesIO()
    page = canvas.Canvas(written)
    page.drawString(50, 700, "Page")
    page.bookmarkPage("a")
    page.addOutlineEntry("Bookmark Ella", "a")
    page.textAnnotation("Note about Ella", Rect=[50, 50, 90, 90])
    page.acroForm.textfield(name="child", value="Ella in a form", x=50, y=400)
    page.save()
    document = PdfDocument(written.getvalue())
    document.new_attachment("inner.txt").set_data(b"Ella enclosed")
    whole = BytesIO()
    document.save(whole)
    document.close()
    reading = read_document(whole.getvalue(), "n.pdf")
    assert said(reading, "bookmarks") == "Bookmark Ella"
    assert "Note about Ella" in said(reading, "page=1;comment")
    assert "Ella in a form" in said(reading, "page=1;form")
    assert any(
        p.where == "attachment:n.pdf/inner.txt" and p.part == 2 and "Ella enclosed" in p.text for p in reading.passages
    )


def test_an_earlier_state_kept_in_a_pdf_is_read() -> None:
    first = pdf("The secret address is 4 Rue du Val")
    root = first[first.rfind(b"/Root") :].split(b"\n")[0]
    start = int(first[first.rfind(b"startxref") :].split()[1])
    content = first.index(b"/Contents")
    number = int(first[:content].rsplit(b" obj", 1)[0].rsplit(b"\n", 1)[-1].split()[0])
    page = first[first.index(f"{number} 0 obj".encode()) :].split(b"endobj")[0]
    blank = page.replace(b"/Contents", b"/Nothing") + b"endobj\n"
    at = len(first)
    update = (
        blank
        + f"xref\n{number} 1\n{at:010d} 00000 n \ntrailer\n<< /Size 20 {root.decode()} /Prev {start} >>\nstartxref\n{at + len(blank)}\n%%EOF\n".encode()
    )
    reading = read_document(first + update, "r.pdf")
    assert "secret address" in anywhere(reading)
    assert said(reading, "page=1") == ""
    assert all(p.hidden for p in reading.passages if "secret address" in p.text)


def paragraph(inner: str) -> object:
    return parse_xml(
        f"<w:p {nsdecls('w', 'wp', 'a')} xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>{inner}</w:p>"
    )


@pytest.mark.parametrize(
    ("inner", "aspect"),
    [
        ("<w:del w:id='1' w:author='x'><w:r><w:delText>Ella Renouf</w:delText></w:r></w:del>", "deletion"),
        ("<w:moveFrom w:id='1' w:author='x'><w:r><w:t>Ella Renouf</w:t></w:r></w:moveFrom>", "deletion"),
        ("<w:ins w:id='1' w:author='x'><w:r><w:t>Ella </w:t></w:r><w:r><w:t>Renouf</w:t></w:r></w:ins>", ""),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ella Renouf</w:t></w:r>", "hidden"),
        ("<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Ella Renouf</w:t></w:r>", "hidden"),
        ("<w:r><w:instrText>HYPERLINK Ella Renouf</w:instrText></w:r>", "field"),
        ("<w:r><w:drawing><wp:inline><wp:docPr id='1' name='p' descr='Ella Renouf'/></wp:inline></w:drawing></w:r>", "alt"),
        ("<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>Ella Renouf</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>", ""),
        ("<mc:AlternateContent><mc:Fallback><w:r><w:t>Ella Renouf</w:t></w:r></mc:Fallback></mc:AlternateContent>", "fallback"),
        ("<w:sdt><w:sdtContent><w:r><w:t>Ella Renouf</w:t></w:r></w:sdtContent></w:sdt>", ""),
        ("<w:smartTag><w:r><w:t>Ella</w:t><w:tab/><w:t>Renouf</w:t></w:r></w:smartTag>", ""),
    ],
)  # fmt: skip
def test_a_word_document_hides_nothing(inner: str, aspect: str) -> None:
    document = docx.Document()
    document.add_paragraph("First")
    document.element.body.insert(1, paragraph(inner))
    reading = read_document(saved(document), "w.docx")
    assert "Ella Renouf" in said(reading, aspect).replace("\t", " ")
    assert all(p.hidden == bool(aspect) for p in reading.passages if "Ella Renouf" in p.text)


def test_comments_headers_properties_tables_and_titles_of_a_word_document() -> None:
    document = docx.Document()
    document.core_properties.title = "Renouf assessment"
    document.core_properties.comments = "Checked with Ella"
    document.sections[0].header.paragraphs[0].text = "Header Ella"
    heading = document.add_heading("Assessment of Ella", 1)
    document.add_comment(heading.runs, text="Is this right about Ella?", author="Jo")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Mother", "Sarah"
    reading = read_document(saved(document), "w.docx")
    assert "Is this right about Ella?" in said(reading, "comment")
    assert said(reading, "header").strip() == "Header Ella"
    assert "Checked with Ella" in said(reading, "properties")
    assert "Mother\tSarah" in said(reading, "")
    assert {"Renouf assessment", "Assessment of Ella", "w.docx"} == {p.text for p in reading.passages if p.title}
    assert said(reading, "").count("Assessment of Ella") == 1
    assert not reading.unread


def test_pictures_and_objects_in_a_word_document_are_files_of_their_own_and_macros_are_unread() -> None:
    document = docx.Document()
    document.add_picture(picture())
    content = BytesIO(saved(document))
    with ZipFile(content, "a") as package:
        package.writestr("word/embeddings/sheet.xlsx", b"PK\x03\x04")
    told = whys(read_document(content.getvalue(), "w.docx"))
    assert "attachment:w.docx/sheet.xlsx" in told
    assert any(p.where == "attachment:w.docx/image1.png" for p in read_document(content.getvalue(), "w.docx").passages)
    with ZipFile(content, "a") as package:
        package.writestr("word/vbaProject.bin", b"x")
    assert "macros" in whys(read_document(content.getvalue(), "w.docm"))


def test_a_word_document_with_its_text_in_an_unusual_place_is_unread_and_other_stories_are_read() -> None:
    with ZipFile(BytesIO(word("Ella"))) as package:
        members = {name: package.read(name) for name in package.namelist()}
    moved = dict(members)
    moved["_rels/.rels"] = members["_rels/.rels"].replace(b"word/document.xml", b"word/other.xml")
    moved["word/other.xml"] = members["word/document.xml"].replace(b"Ella", b"El</w:t></w:r><w:r><w:t>la R")
    assert "unusual place" in whys(read_document(zipped(moved), "w.docx"))
    reading = read_document(zipped({**moved, "_rels/.rels": members["_rels/.rels"]}), "w.docx")
    assert "Ella R" in said(reading, "other.xml")


def zipped(members: dict[str, bytes]) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)
    return written.getvalue()


def test_a_zip_bomb_is_refused_unopened() -> None:
    content = BytesIO(word("x"))
    with ZipFile(content, "a", ZIP_DEFLATED) as package:
        package.writestr("word/header9.xml", b"<a>" + b" " * 30_000_000 + b"</a>")
    assert "unpacked" in whys(read_document(content.getvalue(), "bomb.docx"))


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        ("a.txt", "é Ella".encode(), "é Ella"),
        ("a.txt", "é Ella".encode("cp1252"), "é Ella"),
        ("a.csv", "name;Ella".encode("utf-16"), "name;Ella"),
        ("a.html", b"<h1>Ella</h1><p>x</p>", "Ella"),
        ("a.eml", b"Subject: Ella\n\nbody", "Ella"),
        ("a.ics", b"BEGIN:VCALENDAR\r\nSUMMARY:El\r\n la\r\nEND:VCALENDAR", "Ella"),
        ("a.vcf", b"BEGIN:VCARD\r\nFN:Ella\r\nEND:VCARD", "Ella"),
        ("a", b"Ella", "Ella"),
    ],
)
def test_text_files_are_read(name: str, content: bytes, text: str) -> None:
    reading = read_document(content, name)
    assert text in anywhere(reading)
    assert not reading.unread


def test_a_name_broken_over_the_first_two_lines_is_still_whole_somewhere() -> None:
    reading = read_document(b"I write about Ella\nRenouf again", "a.txt")
    assert any("Ella\nRenouf" in p.text for p in reading.passages)
