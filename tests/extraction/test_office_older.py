"""DOC, XLS, PPT, RTF and drawings are read through LibreOffice, apart, with what they hide; without it they are unread."""

import threading
import zlib
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import msoffcrypto
import olefile
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msoffcrypto.format.ooxml import OOXMLFile
from tests.extraction.letters import anywhere, letter, whys
from tests.extraction.officefiles import deck, said, saved, shown, workbook

from privity.extraction import conversion, programs
from privity.extraction.conversion import converted
from privity.extraction.documents import read_document
from privity.extraction.kinds import Kind
from privity.extraction.limits import AT_ONCE, DEFAULT_LIMITS
from privity.extraction.mail import read_message
from privity.extraction.programs import Bounds, ProgramFailedError, Task

OFFICE = programs.found("oosplash")
needs_office = pytest.mark.skipif(
    OFFICE is None or programs.found("bwrap") is None, reason="LibreOffice or bubblewrap is not installed"
)


@cache
def written(source: str, ending: str, written_by: str) -> bytes:
    """The file as LibreOffice writes it in an older format."""
    content = {"docx": report, "xlsx": workbook, "pptx": deck}[source]()
    command = (
        OFFICE or "",
        "-env:UserInstallation=file:///desk/p",
        "--headless",
        "--convert-to",
        f"{ending}:{written_by}",
        "--outdir",
        "/desk/out",
        f"/desk/f.{source}",
    )
    return programs.run(
        Task(command=command, files={f"f.{source}": content}, wanted=f"out/f.{ending}"), Bounds(seconds=90)
    )


def report() -> bytes:
    document = docx.Document()
    document.add_heading("About Ella Renouf", 1)
    paragraph = document.add_paragraph("Shown words")
    document.add_comment(paragraph.runs, text="Comment words", author="Jo Vibert")
    for inner in (
        "<w:del w:id='1' w:author='Anna'><w:r><w:delText>Deleted words</w:delText></w:r></w:del>",
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Unseen words</w:t></w:r>",
        "<w:ins w:id='2' w:author='Anna'><w:r><w:t>Inserted words</w:t></w:r></w:ins>",
    ):
        document.element.body.insert(1, parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"))
    document.sections[0].header.paragraphs[0].text = "Header words"
    document.core_properties.title = "Title words"
    cells = document.add_table(1, 2)
    cells.cell(0, 0).text, cells.cell(0, 1).text = "Ella", "Refuge in Gorey"
    return saved(document.save)


def doc() -> bytes:
    return written("docx", "doc", "MS Word 97")


@needs_office
@pytest.mark.parametrize(("ending", "written_by"), [("doc", "MS Word 97"), ("rtf", "Rich Text Format")])
def test_an_older_document_is_read_with_what_it_hides(ending: str, written_by: str) -> None:
    reading = read_document(written("docx", ending, written_by), f"r.{ending}")
    assert not reading.unread
    for words in ("About Ella Renouf", "Shown words", "Inserted words", "Ella\tRefuge in Gorey"):
        assert words in said(reading, "")
    for words, aspect in (
        ("Comment words", "comment"),
        ("Deleted words", "deletion"),
        ("Unseen words", "hidden"),
        ("Header words", "header"),
        ("Title words", "properties"),
    ):
        assert words in said(reading, aspect)
    assert "Deleted words" not in shown(reading)


@needs_office
def test_an_older_spreadsheet_is_read_with_its_hidden_sheets() -> None:
    reading = read_document(written("xlsx", "xls", "MS Excel 97"), "c.xls")
    assert not reading.unread
    assert "Name: Ella Renouf\tDate of birth: 2014-03-04\tTelephone: 7797123456" in said(reading, "sheet=Children")
    for words, aspect in (
        ("sheet Hidden", "sheet=Hidden"),
        ("sheet Deep", "sheet=Deep"),
        ("Tom Renouf", "sheet=Children"),
        ("seen with a bruise", "sheet=Children;comment"),
        ("Sally Renouf", "names"),
    ):
        assert words in said(reading, aspect)
        assert words not in shown(reading)


@needs_office
def test_an_older_presentation_is_read_with_its_notes_and_hidden_slides() -> None:
    reading = read_document(written("pptx", "ppt", "MS PowerPoint 97"), "d.ppt")
    assert not reading.unread
    for words, aspect in (
        ("About Ella Renouf", "slide=1"),
        ("Note words", "slide=1;notes"),
        ("Ella\tRefuge in Gorey", "slide=2"),
    ):
        assert words in said(reading, aspect)
    assert "Refuge" not in shown(reading)


@needs_office
def test_a_drawing_is_read() -> None:
    reading = read_document(written("pptx", "emf", "impress_emf_Export"), "d.emf")
    assert "About Ella Renouf" in said(reading, "page=1")


@needs_office
def test_words_that_a_conversion_leaves_out_are_told_as_hidden() -> None:
    reading = read_document(b"{\\rtf1 Shown words{\\*\\unheardof Ella \\'52enouf, 4 {\\b Rue} du Val}\\par}", "r.rtf")
    assert "Shown words" in said(reading, "")
    assert "Ella Renouf, 4 Rue du Val" in said(reading, "remains")
    assert "Ella" not in shown(reading)


@needs_office
def test_text_left_behind_in_the_bytes_of_a_document_is_read() -> None:
    """As older programs left it, when they saved fast."""
    content = _with_stream(doc(), lambda old: old[:-400] + "Left by Ella Renouf".encode("utf-16-le").ljust(400, b"\0"))
    assert "Left by Ella Renouf" in said(read_document(content, "r.doc"), "remains")


def _with_stream(content: bytes, change: object) -> bytes:
    into = BytesIO(content)
    with olefile.OleFileIO(into, write_mode=True) as container:
        container.write_stream("WordDocument", change(container.openstream("WordDocument").read()))  # type: ignore[operator]
    return into.getvalue()


@needs_office
def test_while_the_sender_waits_it_is_left_for_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(conversion, "converted", lambda *_: pytest.fail("it was converted"))
    reading = read_message(letter(files=[("r.doc", doc()), ("r.rtf", b"{\\rtf1 x}")]), limits=AT_ONCE)
    assert [each.part for each in reading.later] == ["attachment:r.doc", "attachment:r.rtf"]
    assert not reading.unread


def test_encrypted_files_are_named() -> None:
    sealed = BytesIO()
    OOXMLFile(BytesIO(workbook())).encrypt("key", sealed)
    assert whys(read_document(sealed.getvalue(), "c.xlsx")) == "attachment:c.xlsx: it is encrypted"


@needs_office
def test_an_encrypted_older_file_is_named() -> None:
    content = _with_stream(doc(), lambda old: old[:11] + bytes([old[11] | 1]) + old[12:])
    assert msoffcrypto.OfficeFile(BytesIO(content)).is_encrypted()
    assert whys(read_document(content, "r.doc")) == "attachment:r.doc: it is encrypted"


@pytest.mark.parametrize("missing", ["oosplash", "bwrap"])
def test_without_the_programs_it_is_unread(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = programs.found
    monkeypatch.setattr(programs, "found", lambda name: None if name == missing else found(name) or "/usr/bin/false")
    reading = read_document(b"{\\rtf1 Ella Renouf}", "r.rtf")
    assert "is not installed" in whys(reading)


@pytest.mark.parametrize("program", ["/usr/bin/false", "/usr/bin/true", "/nonexistent"])
def test_a_program_that_does_not_work_is_unread(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(programs, "found", lambda _: program)
    with pytest.raises(ProgramFailedError):
        converted(b"{\\rtf1 Ella}", Kind.RTF, DEFAULT_LIMITS)
    assert read_document(b"{\\rtf1 Ella}", "r.rtf").unread


@needs_office
@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("a.xls", zlib.compress(b"x" * 9000)),
        ("a.rtf", b"{\\rtf"),
        ("a.emf", b"\x01\0\0\0" + b"\0" * 36 + b" EMF" + b"\xff" * 90),
    ],
)
def test_broken_files_are_unread(name: str, content: bytes) -> None:
    assert read_document(content, name).unread


class _Asked(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        self.send_response(404)
        self.end_headers()

    do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 - the library's names

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def server() -> Iterator[HTTPServer]:
    with HTTPServer(("127.0.0.1", 0), _Asked) as listening:
        listening.asked = []  # type: ignore[attr-defined]
        thread = threading.Thread(target=listening.serve_forever)
        thread.start()
        yield listening
        listening.shutdown()
        thread.join()


@needs_office
def test_nothing_that_a_file_points_to_is_fetched(server: HTTPServer, tmp_path: Path) -> None:
    base = f"http://127.0.0.1:{server.server_port}"
    rtf = (
        f'{{\\rtf1{{\\*\\template {base}/template}}Shown {{\\field{{\\*\\fldinst INCLUDEPICTURE "{base}/picture" \\\\d}}{{\\fldrslt x}}}}'
        f'{{\\field{{\\*\\fldinst INCLUDETEXT "{base}/text"}}{{\\fldrslt y}}}}\\par}}'
    ).encode()
    letter_with_picture = docx.Document()
    letter_with_picture.add_paragraph("Shown")
    relations = f'<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{base}/template" TargetMode="External"/></Relationships>'
    into = BytesIO()
    with ZipFile(BytesIO(saved(letter_with_picture.save))) as before, ZipFile(into, "w") as after:
        for name in before.namelist():
            old = before.read(name)
            after.writestr(
                name,
                old.replace(b"</Relationships>", relations.encode()) if name.endswith("document.xml.rels") else old,
            )
    for name, content in (("a.rtf", rtf), ("a.docx", into.getvalue())):
        reading = read_document(content, name)
        assert "Shown" in shown(reading)
        assert f"{base}/template" in anywhere(reading)
    assert server.asked == []  # type: ignore[attr-defined]


@needs_office
def test_even_a_program_that_fetches_of_itself_fetches_nothing(server: HTTPServer) -> None:
    """LibreOffice asks for a page's pictures whenever it can: three times for this one, were it not kept apart."""
    page = f"<img src='http://127.0.0.1:{server.server_port}/picture'>Shown"
    command = (
        *(OFFICE or "", "-env:UserInstallation=file:///desk/p", "--headless"),
        *("--convert-to", "docx:MS Word 2007 XML", "--outdir", "/desk/out", "/desk/f.html"),
    )
    assert programs.run(Task(command=command, files={"f.html": page.encode()}, wanted="out/f.docx"), Bounds(seconds=90))
    assert server.asked == []  # type: ignore[attr-defined]
