"""Files of many kinds in which one sentence stands where a reader may not look for it."""

import gzip
import subprocess
import tarfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import docx
import openpyxl
import pikepdf
import pptx
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from openpyxl.comments import Comment
from openpyxl.workbook.defined_name import DefinedName
from PIL import ExifTags, Image, ImageDraw
from PIL.PngImagePlugin import PngInfo
from tests.acceptance import messages as m

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SHEET_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def saved(document: Any) -> bytes:
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def document(change: Callable[[Any], object]) -> bytes:
    written = docx.Document()
    written.add_paragraph("Hello")
    change(written)
    return saved(written)


def in_footer(text: str) -> bytes:
    return document(lambda d: setattr(d.sections[0].footer.paragraphs[0], "text", text))


def in_header(text: str) -> bytes:
    return document(lambda d: setattr(d.sections[0].header.paragraphs[0], "text", text))


def unseen(text: str) -> bytes:
    return document(lambda d: setattr(d.add_paragraph().add_run(text).font, "hidden", True))


def in_a_table(text: str) -> bytes:
    return document(lambda d: setattr(d.add_table(2, 2).cell(1, 1), "text", text))


def in_pieces(text: str) -> bytes:
    """One run for every few letters, as an edited document has them."""

    def change(d: Any) -> None:
        paragraph = d.add_paragraph()
        for at in range(0, len(text), 5):
            paragraph.add_run(text[at : at + 5])

    return document(change)


def with_xml(xml: str) -> bytes:
    return document(lambda d: d.paragraphs[0]._p.append(parse_xml(xml.format(nsdecls("w")))))


def replaced(text: str) -> bytes:
    """A tracked deletion that follows its neighbour without a space."""
    return with_xml(f'<w:del {{}} w:id="7" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>')


def inserted(text: str) -> bytes:
    return with_xml(f'<w:ins {{}} w:id="7" w:author="A"><w:r><w:t xml:space="preserve"> {text}</w:t></w:r></w:ins>')


def boxed(text: str) -> bytes:
    box = f"<v:textbox><w:txbxContent><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:txbxContent></v:textbox>"
    shape = f'<v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:9pt">{box}</v:shape>'
    return with_xml(f"<w:r {{}}><w:pict>{shape}</w:pict></w:r>")


def with_table_inside(text: str) -> bytes:
    def change(d: Any) -> None:
        inside = Part(PackURI("/word/embeddings/b.xlsx"), _SHEET_KIND, in_a_cell(text), d.part.package)
        d.part.relate_to(inside, f"{_RELATION}/package")

    return document(change)


def workbook(change: Callable[[Any], object]) -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "Shown"
    book.active["A1"] = "Hello"
    change(book)
    return saved(book)


def in_a_cell(text: str) -> bytes:
    return workbook(lambda book: book.active.__setitem__("B7", text))


def on_a_sheet(state: str, text: str) -> bytes:
    def change(book: Any) -> None:
        sheet = book.create_sheet("Other")
        sheet["A1"], sheet.sheet_state = text, state

    return workbook(change)


def in_a_hidden_row(text: str) -> bytes:
    def change(book: Any) -> None:
        book.active["A9"] = text
        book.active.row_dimensions[9].hidden = True

    return workbook(change)


def in_a_note(text: str) -> bytes:
    return workbook(lambda book: setattr(book.active["A1"], "comment", Comment(text, "A")))


def in_a_name(text: str) -> bytes:
    return workbook(lambda book: book.defined_names.__setitem__("n", DefinedName("n", attr_text=f'"{text}"')))


def above_the_page(text: str) -> bytes:
    return workbook(lambda book: setattr(book.active.oddHeader.center, "text", text))


def slides(change: Callable[[Any, Any], object]) -> bytes:
    show = pptx.Presentation()
    slide = show.slides.add_slide(show.slide_layouts[1])
    slide.shapes.title.text = "Hello"
    change(show, slide)
    return saved(show)


def on_a_slide(text: str) -> bytes:
    return slides(lambda _, slide: setattr(slide.placeholders[1], "text", text))


def in_notes(text: str) -> bytes:
    return slides(lambda _, slide: setattr(slide.notes_slide.notes_text_frame, "text", text))


def on_a_hidden_slide(text: str) -> bytes:
    def change(show: Any, _: Any) -> None:
        other = show.slides.add_slide(show.slide_layouts[1])
        other.shapes.title.text = text
        other._element.set("show", "0")

    return slides(change)


def described(text: str) -> bytes:
    return slides(lambda _, slide: slide.shapes.title._element.nvSpPr.cNvPr.set("descr", text))


def page(change: Callable[[pikepdf.Pdf], object]) -> bytes:
    with pikepdf.open(BytesIO(m.pdf("Hello", "Second"))) as file:
        change(file)
        return saved(file)


def _noted(file: pikepdf.Pdf, **note: Any) -> None:
    file.pages[0].Annots = file.make_indirect(
        pikepdf.Array([file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Annot, Rect=[0, 0, 90, 20], **note))])
    )


def annotated(text: str) -> bytes:
    return page(lambda file: _noted(file, Subtype=pikepdf.Name.Text, Contents=text))


def filled_in(text: str) -> bytes:
    def change(file: pikepdf.Pdf) -> None:
        _noted(file, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx, T="a", V=text)
        file.Root.AcroForm = pikepdf.Dictionary(Fields=file.pages[0].Annots)

    return page(change)


def with_file_inside(text: str) -> bytes:
    return page(lambda file: file.attachments.__setitem__("in.txt", text.encode()))


def with_bookmark(text: str) -> bytes:
    def change(file: pikepdf.Pdf) -> None:
        with file.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem(text, 0))

    return page(change)


def drawn(operators: str) -> bytes:
    return page(lambda file: file.pages[0].contents_add(operators.encode()))


def in_a_hidden_layer(text: str) -> bytes:
    def change(file: pikepdf.Pdf) -> None:
        group = file.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="h"))
        groups = pikepdf.Array([group])
        file.Root.OCProperties = pikepdf.Dictionary(OCGs=groups, D=pikepdf.Dictionary(OFF=groups))
        file.pages[0].Resources.Properties = pikepdf.Dictionary(MC0=group)
        file.pages[0].contents_add(f"/OC /MC0 BDC BT /F1 12 Tf 50 600 Td ({text}) Tj ET EMC".encode())

    return page(change)


def overwritten(text: str) -> bytes:
    """A later revision, appended to the file, shows something else on the page."""
    with pikepdf.open(BytesIO(m.pdf(text))) as file:
        whole = saved_plain(file)
    with pikepdf.open(BytesIO(whole)) as file:
        number, size, root = file.pages[0].Contents.objgen[0], int(file.trailer.Size), file.Root.objgen[0]
    before = int(whole[whole.rindex(b"startxref") :].split()[1])
    shown = b"BT /F1 12 Tf 50 700 Td (Hello) Tj ET"
    at = len(whole) + 1
    whole += b"\n%d 0 obj\n<</Length %d>>\nstream\n%b\nendstream\nendobj\n" % (number, len(shown), shown)
    index = b"xref\n%d 1\n%010d 00000 n \n" % (number, at)
    ending = b"trailer\n<</Size %d /Root %d 0 R /Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (size, root, before, len(whole))
    return whole + index + ending


def saved_plain(file: pikepdf.Pdf) -> bytes:
    written = BytesIO()
    file.save(written, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return written.getvalue()


def locked_page() -> bytes:
    with pikepdf.open(BytesIO(m.pdf("Hello"))) as file:
        written = BytesIO()
        file.save(written, encryption=pikepdf.Encryption(owner="a", user="b"))
        return written.getvalue()


def scanned(text: str) -> bytes:
    image = Image.new("L", (1654, 500), 255)
    ImageDraw.Draw(image).text((120, 120), text, fill=0, font_size=36)
    written = BytesIO()
    image.save(written, "PDF", resolution=200)
    return written.getvalue()


def second_page(text: str) -> bytes:
    first, second = (Image.open(BytesIO(m.picture(line))) for line in ("Nothing more", text))
    written = BytesIO()
    first.save(written, "TIFF", save_all=True, append_images=[second])
    return written.getvalue()


def in_properties(text: str, kind: str) -> bytes:
    image, written, told, exif = Image.new("RGB", (40, 40), "blue"), BytesIO(), PngInfo(), Image.Exif()
    told.add_text("Comment", text)
    exif[ExifTags.Base.ImageDescription] = text
    image.save(written, kind, **({"pnginfo": told} if kind == "PNG" else {"exif": exif}))
    return written.getvalue()


def tarred(text: str, mode: str) -> bytes:
    written = BytesIO()
    with tarfile.open(fileobj=written, mode=mode) as whole:  # type: ignore[call-overload]
        entry = tarfile.TarInfo("note.txt")
        entry.size = len(text.encode())
        whole.addfile(entry, BytesIO(text.encode()))
    return written.getvalue()


def squeezed(text: str) -> bytes:
    return gzip.compress(text.encode())


def remarked(text: str) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as whole:
        whole.writestr("a.txt", "Hello")
        whole.comment = text.encode()
    return written.getvalue()


def turned_into(ending: str, content: bytes, was: str) -> bytes:
    """By LibreOffice, which the case must ask for."""
    with TemporaryDirectory() as folder:
        (Path(folder) / f"n.{was}").write_bytes(content)
        profile = f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}"
        words = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", folder, f"{folder}/n.{was}"]
        subprocess.run(words, check=True, capture_output=True, timeout=120)
        return (Path(folder) / f"n.{ending}").read_bytes()
