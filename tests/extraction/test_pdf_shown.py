"""PDF pages: what they show and their text layer does not say is read too, and a text layer that lies is found out."""

import io
import re

import pikepdf
import pytest
from fontTools.pens.reportLabPen import ReportLabPen
from fontTools.ttLib import TTFont as Outlines
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from tests.extraction.drawn import HOME, letters, page, saved, scene, scribble
from tests.extraction.letters import anywhere, pdf, whys

from privity.domain.disclosure import Reading
from privity.extraction import fonts_told, page_view, scanned
from privity.extraction.documents import read_document
from privity.extraction.limits import AT_ONCE

pytestmark = pytest.mark.skipif(not scanned.ready(), reason="no English language data for Tesseract on this machine")
NEVER = float("inf")


def own_font() -> io.BytesIO:
    return io.BytesIO(letters(20).path.getvalue())


def drawn(*steps: object, **options: object) -> bytes:
    room = io.BytesIO()
    sheet = canvas.Canvas(room, **options)
    for step in steps:
        step(sheet)  # type: ignore[operator]
    sheet.save()
    return room.getvalue()


def words(text: str, *, font: str = "Helvetica", down: int = 700) -> object:
    def write(sheet: canvas.Canvas) -> None:
        sheet.setFont(font, 12)
        sheet.drawString(60, down, text)

    return write


def embedded(text: str) -> bytes:
    pdfmetrics.registerFont(TTFont("Own", own_font()))
    return drawn(words(text, font="Own"))


def lying(text: str, one: str, other: str) -> bytes:
    """Each letter of `one` is told as the letter of `other` that stands at its place."""
    with pikepdf.open(io.BytesIO(embedded(text))) as document:
        for item in document.objects:
            if isinstance(item, pikepdf.Dictionary) and "/ToUnicode" in item:
                told = item.ToUnicode.read_bytes()
                for true, false in zip(one, other, strict=True):
                    told = re.sub(rb"(<..> )<00%02X>" % ord(true), rb"\g<1><FE%02X>" % ord(false), told)
                item.ToUnicode = document.make_stream(told.replace(b"<FE", b"<00"))
        room = io.BytesIO()
        document.save(room)
    return room.getvalue()


def image(picture: Image.Image) -> io.BytesIO:
    return io.BytesIO(saved(picture))


def test_a_scanned_page_is_read() -> None:
    reading = read_document(pdf("", image=image(page()), size=(500, 160)), "scan.pdf")
    assert HOME in anywhere(reading)
    assert not reading.unread


def test_a_page_of_text_and_a_picture_is_read_whole_and_nothing_twice() -> None:
    reading = read_document(pdf("Report on the visit", image=image(page()), size=(400, 130)), "mix.pdf")
    told = "\n".join(p.text for p in reading.passages if p.where.endswith("#page=1"))
    assert HOME in told
    assert told.count("Report on the visit") == 1
    assert not reading.unread


def test_handwriting_on_a_page_is_unread() -> None:
    assert "page=1: marks like writing" in whys(read_document(pdf("Report", image=image(scribble())), "hand.pdf"))


def test_a_photograph_on_a_page_holds_nothing_up() -> None:
    assert not read_document(pdf("Report", image=image(scene(320, 240)), size=(200, 150)), "photo.pdf").unread


def test_while_the_sender_waits_letterheads_are_read_and_scans_left_for_later() -> None:
    logo = image(page(("Harbour House",), size=20))
    head = read_document(pdf(*["Letter"] * 20, image=logo, size=(110, 40)), "head.pdf", limits=AT_ONCE)
    assert "Harbour House" in anywhere(head)
    assert not head.unread
    assert not head.later
    scan = read_document(pdf("", image=image(page(size=60)), size=(500, 300)), "scan.pdf", limits=AT_ONCE)
    assert [gap.part for gap in scan.later] == ["attachment:scan.pdf#page=1"]


def test_letters_drawn_as_outlines_are_read() -> None:
    font = Outlines(own_font())
    shapes, names = font.getGlyphSet(), font.getBestCmap()

    def draw(sheet: canvas.Canvas) -> None:
        scale, across = 14 / font["head"].unitsPerEm, 60.0
        for letter in HOME:
            pen = ReportLabPen(shapes)
            shapes[names[ord(letter)]].draw(pen)
            sheet.saveState()
            sheet.translate(across, 600)
            sheet.scale(scale, scale)
            outline, at = sheet.beginPath(), 0
            steps = {0: outline.moveTo, 1: outline.lineTo, 2: outline.curveTo, 3: outline.close}
            for step in pen.path.operators:
                many = {0: 2, 1: 2, 2: 6, 3: 0}[step]
                steps[step](*pen.path.points[at : at + many])
                at += many
            sheet.drawPath(outline, stroke=0, fill=1)
            sheet.restoreState()
            across += shapes[names[ord(letter)]].width * scale

    reading = read_document(drawn(draw), "outlines.pdf")
    assert HOME in anywhere(reading)
    assert not reading.unread


def test_text_that_is_invisible_covered_or_outside_the_page_is_read() -> None:
    def unseen(sheet: canvas.Canvas) -> None:
        text = sheet.beginText(60, 500)
        text.setTextRenderMode(3)
        text.textLine("Ella invisible")
        sheet.drawText(text)
        sheet.drawString(60, 450, "Ella covered")
        sheet.rect(50, 440, 200, 30, fill=1)
        sheet.drawString(2000, 400, "Ella outside")
        sheet.setFillColorRGB(1, 1, 1)
        sheet.drawString(60, 350, "Ella in white")

    told = anywhere(read_document(drawn(words("Shown"), unseen), "unseen.pdf"))
    assert all(f"Ella {how}" in told for how in ("invisible", "covered", "outside", "in white"))


def test_a_layer_that_is_switched_off_is_read() -> None:
    with pikepdf.open(io.BytesIO(drawn(words("Shown")))) as document:
        layer = document.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="Notes"))
        document.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(OFF=[layer], Order=[layer]))
        sheet = document.pages[0]
        sheet.Resources.Properties = pikepdf.Dictionary(Off=layer)
        sheet.contents_add(b"/OC /Off BDC BT /F1 12 Tf 60 300 Td (Ella on a hidden layer) Tj ET EMC")
        room = io.BytesIO()
        document.save(room)
    assert "Ella on a hidden layer" in anywhere(read_document(room.getvalue(), "layer.pdf"))


def test_a_page_that_was_taken_out_and_is_still_in_the_file_is_noticed() -> None:
    whole = pdf("First page", "Ella stands on the second page, which nothing leads to any more", pageCompression=0)
    kids = re.search(rb"/Kids \[ (\d+ 0 R) (\d+ 0 R) \]", whole)
    assert kids
    without = whole.replace(kids[0], b"/Kids [ " + kids[1] + b" " * (len(kids[2]) + 1) + b" ]").replace(
        b"/Count 2", b"/Count 1", 1
    )
    assert not read_document(whole, "a.pdf").unread
    assert "no page shows" in whys(read_document(without, "a.pdf"))


@pytest.mark.parametrize("pair", ["el", "14", "ar", "tm", "no"])
def test_a_font_that_tells_other_letters_than_it_draws_is_found_out(pair: str) -> None:
    assert not fonts_told.doubted(embedded("They live at 14 Elm Road, not far"), until=NEVER)
    assert fonts_told.doubted(lying("They live at 14 Elm Road, not far", pair, pair[::-1]), until=NEVER)


def test_where_a_font_lies_the_page_is_read_as_it_looks() -> None:
    lie = lying("They live at 14 Elm Road", "elr1", "ler4")
    reading = read_document(lie, "lie.pdf")
    assert "14 Elm Road" in anywhere(reading)
    assert not reading.unread
    assert read_document(lie, "lie.pdf", limits=AT_ONCE).later


def test_ordinary_fonts_are_read_at_once() -> None:
    for content in (pdf("Plain Helvetica"), embedded("The quick brown fox jumps over 0123456789")):
        reading = read_document(content, "plain.pdf", limits=AT_ONCE)
        assert not reading.later
        assert not reading.unread


def test_the_page_is_shown_with_the_marked_place() -> None:
    for content, name in (
        (pdf(f"Report\nShe lives at {HOME} now"), "text.pdf"),
        (pdf("", image=image(page()), size=(500, 160)), "scan.pdf"),
        (saved(page()), "scan.png"),
    ):
        view = page_view.render(content, name, 1, [HOME, "words that stand nowhere"])
        assert view
        with Image.open(io.BytesIO(view.png)) as shown:
            assert shown.size == (view.width, view.height)
            left, top, right, bottom, mark = view.places[0]
            assert mark == 0
            assert {place[4] for place in view.places} == {0}
            cut = shown.convert("L").crop((left - 4, top - 4, right + 4, bottom + 4))
        big = cut.resize((cut.width * 3, cut.height * 3), Image.Resampling.BICUBIC)
        assert "Rue du Val" in anywhere(read_document(saved(big), "cut.png"))


def test_no_page_is_shown_where_there_is_none() -> None:
    assert page_view.render(b"%PDF-1.4 broken", "a.pdf", 1, []) is None
    assert page_view.render(pdf("One page"), "a.pdf", 2, []) is None
    assert page_view.render(b"words", "a.txt", 1, ["words"]) is None
    assert "Ella" not in repr(page_view.render(pdf("Ella"), "a.pdf", 1, ["Ella"]))


WHOLE = pdf("About Ella", image=image(page(("Ella",), size=18)), size=(60, 30))


@given(st.data())
@settings(max_examples=20, deadline=None)
def test_a_damaged_pdf_with_pictures_is_read_or_named(data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(WHOLE) - 1))
    damaged = WHOLE[:at] + data.draw(st.binary(max_size=4)) + WHOLE[at + data.draw(st.integers(0, 40)) :]
    reading = read_document(damaged, "a.pdf")
    assert isinstance(reading, Reading)
    assert "Ella" in anywhere(reading) or reading.unread
