"""Messages as people's programs write them, from the few words that a case gives."""

from collections.abc import Iterable, Mapping
from email.message import EmailMessage
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

Attachment = tuple[str, bytes]

_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "application/vnd.openxmlformats-package.relationships+xml"
_MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def letter(
    text: str,
    *,
    to: str,
    sender: str,
    subject: str = "For your information",
    html: str | None = None,
    files: Iterable[Attachment] = (),
    headers: Mapping[str, str] | None = None,
) -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = to
    message["Subject"] = subject
    for name, value in (headers or {}).items():
        message[name] = value
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def word(*paragraphs: str, title: str = "", author: str = "", comment: str = "", deleted: str = "") -> bytes:
    document = docx.Document()
    document.core_properties.title = title
    document.core_properties.author = author
    for text in paragraphs or ("",):
        document.add_paragraph(text)
    last = document.paragraphs[-1]
    if comment:
        document.add_comment(runs=last.runs or [last.add_run("x")], text=comment, author="Reviewer", initials="R")
    if deleted:
        change, run, gone = OxmlElement("w:del"), OxmlElement("w:r"), OxmlElement("w:delText")
        change.set(qn("w:id"), "71")
        change.set(qn("w:author"), "Reviewer")
        gone.text = deleted
        run.append(gone)
        change.append(run)
        last._p.append(change)
    return _saved(document)


def sheet(*rows: tuple[str, ...], hidden: tuple[str, ...] = (), comment: str = "") -> bytes:
    """The least workbook that the programs open: inline texts, a second sheet where one is hidden."""
    tables = [("Shown", "visible", rows), *([("Hidden", "hidden", (hidden,))] if hidden else [])]
    types, links, names, files = [], [], [], []
    for number, (name, state, lines) in enumerate(tables, 1):
        types.append(f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_MAIN}.worksheet+xml"/>')
        links.append(f'<Relationship Id="r{number}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>')
        names.append(f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="r{number}"/>')
        cells = "".join(f"<row>{''.join(map(_cell, line))}</row>" for line in lines)
        files.append(
            (
                f"xl/worksheets/sheet{number}.xml",
                f'<worksheet xmlns="{_SHEET}"><sheetData>{cells}</sheetData></worksheet>',
            )
        )
    if comment:
        said = (
            f'<commentList><comment ref="A1" authorId="0"><text><t>{escape(comment)}</t></text></comment></commentList>'
        )
        files.append(
            ("xl/comments1.xml", f'<comments xmlns="{_SHEET}"><authors><author>R</author></authors>{said}</comments>')
        )
        target = f'<Relationship Id="r1" Type="{_OFFICE}/comments" Target="../comments1.xml"/>'
        files.append(
            ("xl/worksheets/_rels/sheet1.xml.rels", f'<Relationships xmlns="{_LINKS}">{target}</Relationships>')
        )
        types.append(f'<Override PartName="/xl/comments1.xml" ContentType="{_MAIN}.comments+xml"/>')
    book = f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>{"".join(names)}</sheets></workbook>'
    whole = f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType="{_RELS}"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{_MAIN}.sheet.main+xml"/>{"".join(types)}</Types>'
    start = f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
    return archive(
        ("[Content_Types].xml", whole.encode()),
        ("_rels/.rels", f'<Relationships xmlns="{_LINKS}">{start}</Relationships>'.encode()),
        ("xl/workbook.xml", book.encode()),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{_LINKS}">{"".join(links)}</Relationships>'.encode()),
        *((name, text.encode()) for name, text in files),
    )


def _cell(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'


def pdf(*pages: str, title: str = "", author: str = "Nadia Osei") -> bytes:
    written = BytesIO()
    page = canvas.Canvas(written)
    page.setAuthor(author)
    page.setCreator("Writer")
    if title:
        page.setTitle(title)
    for text in pages:
        for number, line in enumerate(text.split("\n")):
            page.drawString(50, 800 - 16 * number, line)
        page.showPage()
    page.save()
    return written.getvalue()


def archive(*files: Attachment) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as whole:
        for name, content in files:
            whole.writestr(name, content)
    return written.getvalue()


def locked_archive() -> bytes:
    """A stored zip whose only entry says that it is encrypted."""
    whole = bytearray(archive(("report.txt", b"closed")))
    whole[6] |= 1
    whole[whole.index(b"PK\x01\x02") + 8] |= 1
    return bytes(whole)


def picture(*lines: str) -> bytes:
    image = Image.new("RGB", (600, 200), "white")
    for number, line in enumerate(lines):
        ImageDraw.Draw(image).text((20, 20 + 30 * number), line, fill="black", font_size=24)
    written = BytesIO()
    image.save(written, "PNG")
    return written.getvalue()


def _saved(document: object) -> bytes:
    written = BytesIO()
    document.save(written)  # type: ignore[attr-defined]
    return written.getvalue()
