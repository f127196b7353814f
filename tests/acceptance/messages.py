"""Messages as people's programs write them, from the few words that a case gives."""

from collections.abc import Iterable, Mapping
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from openpyxl import Workbook
from openpyxl.comments import Comment
from PIL import Image, ImageDraw
from reportlab.pdfgen import canvas

type Attachment = tuple[str, bytes]


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
    book = Workbook()
    for row in rows:
        book.active.append(row)
    if comment:
        book.active["A1"].comment = Comment(comment, "Reviewer")
    if hidden:
        other = book.create_sheet("Hidden")
        other.append(hidden)
        other.sheet_state = "hidden"
    return _saved(book)


def pdf(*pages: str, title: str = "") -> bytes:
    written = BytesIO()
    page = canvas.Canvas(written)
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
