"""Real messages and files of invented people, for the tests of reading."""

from collections.abc import Iterable
from email.message import EmailMessage
from io import BytesIO

import docx
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

from privity.domain.disclosure import Reading
from privity.extraction.mail import read_message

WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document"


def letter(
    body: str = "Hello", *, html: str | None = None, files: Iterable[tuple[str, bytes]] = (), **given: str
) -> bytes:
    message = EmailMessage()
    message["From"] = "Jo Vibert <jo.vibert@gov.je>"
    message["To"] = given.pop("to", "a.reader@school.je")
    message["Subject"] = given.pop("subject", "A letter")
    for name, value in given.items():
        message[name.replace("_", "-")] = value
    message.set_content(body)
    if html is not None:
        message.add_alternative(html, subtype="html")
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def raw(*lines: str) -> bytes:
    return "\r\n".join(lines).encode("utf-8", "surrogateescape") + b"\r\n"


def html_letter(html: str) -> bytes:
    return raw("Subject: s", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "", html)


def pdf(
    *pages: str, title: str = "", image: BytesIO | None = None, size: tuple[int, int] = (400, 500), **options: object
) -> bytes:
    written = BytesIO()
    page = canvas.Canvas(written, **options)
    if title:
        page.setTitle(title)
    for text in pages:
        for number, line in enumerate(text.split("\n")):
            page.drawString(50, 800 - 14 * number, line)
        if image:
            page.drawImage(ImageReader(image), 50, 50, *size)
        page.showPage()
    page.save()
    return written.getvalue()


def word(*paragraphs: str) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    return saved(document)


def saved(document: object) -> bytes:
    written = BytesIO()
    document.save(written)  # type: ignore[attr-defined]
    return written.getvalue()


def read(message: bytes) -> Reading:
    return read_message(message)


def said(reading: Reading, where: str) -> str:
    return "\n".join(p.text for p in reading.passages if p.where == where)


def anywhere(reading: Reading) -> str:
    return "\n".join(p.text for p in reading.passages)


def whys(reading: Reading) -> str:
    return "; ".join(f"{gap.part}: {gap.why}" for gap in reading.unread)
