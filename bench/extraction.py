"""How fast messages are read: `python bench/extraction.py` prints milliseconds and messages a second, on one core's work."""

import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from io import BytesIO

import docx
from reportlab.pdfgen import canvas

from privity.extraction.mail import read_message

LINE = "Some words of a letter about a visit to the school on Monday\n"
ROUNDS = 60


def letter(body: str, *, html: str = "", name: str = "", content: bytes = b"") -> bytes:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "jo@gov.je", "a@school.je", "Visit"
    message.set_content(body)
    if html:
        message.add_alternative(html, subtype="html")
    if name:
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()


def pdf(pages: int) -> bytes:
    written = BytesIO()
    page = canvas.Canvas(written)
    for _ in range(pages):
        for line in range(50):
            page.drawString(50, 800 - 14 * line, LINE.strip())
        page.showPage()
    page.save()
    return written.getvalue()


def word(paragraphs: int) -> bytes:
    written = BytesIO()
    document = docx.Document()
    for _ in range(paragraphs):
        document.add_paragraph(LINE)
    document.save(written)
    return written.getvalue()


MESSAGES = {
    "20 kB of plain text": letter(LINE * 330),
    "20 kB of plain text and HTML": letter(LINE * 160, html="".join(f"<p>{LINE}</p>" for _ in range(160))),
    "a PDF of 10 pages": letter("See the report.\n", name="r.pdf", content=pdf(10)),
    "a Word document of 300 paragraphs": letter("See the report.\n", name="r.docx", content=word(300)),
}


def main() -> None:
    for name, raw in MESSAGES.items():
        started = time.perf_counter()
        assert not read_message(raw).unread
        first = time.perf_counter() - started
        took = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            read_message(raw)
            took.append(1000 * (time.perf_counter() - started))
        started = time.perf_counter()
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(read_message, [raw] * ROUNDS))
        rate = ROUNDS / (time.perf_counter() - started)
        p95 = statistics.quantiles(took, n=20)[-1]
        print(
            f"{name:36} {statistics.median(took):7.2f} ms median, {p95:7.2f} p95, {1000 * first:7.1f} first; "
            f"{1000 / statistics.mean(took):6.0f} messages/s, {rate:6.0f}/s from 4 threads"
        )


if __name__ == "__main__":
    main()
