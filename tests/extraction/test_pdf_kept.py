"""PDFs: what stands in the file beside the text of its pages is read too, or named; covering and cropping hide nothing."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image
from tests.extraction.drawn import HOME, page, saved, scene, scribble
from tests.extraction.letters import anywhere, pdf, whys

from privity.extraction import scanned
from privity.extraction.documents import read_document
from privity.extraction.limits import AT_ONCE

TOLD = "Ella lives with her aunt"
FONT = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
seen = pytest.mark.skipif(not scanned.ready(), reason="no English language data for Tesseract on this machine")


def changed(change: Callable[[Pdf], None], start: bytes = b"", **options: object) -> bytes:
    with pikepdf.open(io.BytesIO(start or pdf("Report"))) as document:
        change(document)
        room = io.BytesIO()
        document.save(room, **options)
    return room.getvalue()


def drawing(document: Pdf, instructions: bytes = b"BT /F 12 Tf 5 5 Td (%s) Tj ET" % TOLD.encode()) -> pikepdf.Object:
    form = document.make_stream(instructions)
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 300, 40])
    form.Resources = Dictionary(Font=Dictionary(F=FONT))
    return form


def note(document: Pdf, kind: pikepdf.Name, **more: object) -> None:
    known = document.pages[0].get(Name.Annots, Array())
    known.append(document.make_indirect(Dictionary(Type=Name.Annot, Subtype=kind, Rect=[50, 50, 300, 90], **more)))
    document.pages[0].Annots = known


def field(document: Pdf, **more: object) -> None:
    note(document, Name.Widget, T="f", **more)
    document.Root.AcroForm = Dictionary(Fields=document.pages[0].Annots, DR=Dictionary(Font=Dictionary(F=FONT)))


def put(place: pikepdf.Object, **things: pikepdf.Object) -> None:
    for key, thing in things.items():
        place[Name("/" + key)] = thing


def tiled(document: Pdf) -> None:
    tile = document.make_stream(b"BT /F 12 Tf 5 5 Td (%s) Tj ET" % TOLD.encode())
    for key, value in {"Type": Name.Pattern, "PatternType": 1, "PaintType": 1, "TilingType": 1, "XStep": 300, "YStep": 60}.items():  # fmt: skip
        tile[Name("/" + key)] = value
    tile.BBox, tile.Resources = Array([0, 0, 300, 40]), Dictionary(Font=Dictionary(F=FONT))
    document.pages[0].Resources.Pattern = Dictionary(P=tile)
    document.pages[0].contents_add(b"/Pattern cs /P scn 0 0 500 500 re f")


def tagged(document: Pdf, **told: object) -> None:
    document.Root.StructTreeRoot = document.make_indirect(
        Dictionary(Type=Name.StructTreeRoot, K=Dictionary(Type=Name.StructElem, S=Name.Figure, **told))
    )


PACKET = """<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
<rdf:Description rdf:about='' xmlns:o='http://own/'><o:said>{}</o:said></rdf:Description></rdf:RDF></x:xmpmeta>"""


def packet(document: Pdf) -> None:
    document.Root.Metadata = document.make_stream(PACKET.format(TOLD).encode())
    document.Root.Metadata.Type, document.Root.Metadata.Subtype = Name.Metadata, Name.XML


def link(document: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String(f"https://example.org/?who={TOLD}"))
    note(document, Name.Link, A=action)


HELD: dict[str, Callable[[Pdf], None]] = {
    "other words": lambda d: tagged(d, ActualText=TOLD),
    "description": lambda d: tagged(d, Alt=TOLD),
    "short form": lambda d: tagged(d, E=TOLD),
    "default value": lambda d: field(d, FT=Name.Tx, DV=TOLD),
    "choice": lambda d: field(d, FT=Name.Ch, Opt=Array([String(TOLD), String("no")])),
    "choice shown otherwise": lambda d: field(d, FT=Name.Ch, Opt=Array([Array([String(TOLD), String("no")])])),
    "hidden field": lambda d: field(d, FT=Name.Tx, V=TOLD, F=2),
    "look of a field": lambda d: field(d, FT=Name.Tx, V="no", AP=Dictionary(N=drawing(d))),
    "look of a stamp": lambda d: note(d, Name.Stamp, AP=Dictionary(N=drawing(d))),
    "look of a hidden stamp": lambda d: note(d, Name.Stamp, F=2, AP=Dictionary(N=drawing(d))),
    "look when pressed": lambda d: note(d, Name.Square, AP=Dictionary(D=drawing(d))),
    "look of two states": lambda d: field(d, FT=Name.Btn, AP=Dictionary(N=Dictionary(On=drawing(d), Off=drawing(d, b"")))),
    "words on the page": lambda d: note(d, Name.FreeText, Contents=TOLD, DA=String("/F 12 Tf")),
    "popup": lambda d: note(d, Name.Popup, Contents=TOLD),
    "subject of a note": lambda d: note(d, Name.Text, Contents="no", Subj=TOLD),
    "redaction not done": lambda d: note(d, Name.Redact, OverlayText=TOLD),
    "link": link,
    "tiling pattern": tiled,
    "form that nothing draws": lambda d: put(d.pages[0].Resources, XObject=Dictionary(X=drawing(d))),
    "template of a page": lambda d: put(d.Root, Names=Dictionary(Templates=Dictionary(Names=[String("t"), drawing(d)]))),
    "property of its own": lambda d: d.docinfo.update({"/About": TOLD}),
    "packed properties": packet,
    "name of a layer": lambda d: put(d.Root, OCProperties=Dictionary(OCGs=[d.make_indirect(Dictionary(Type=Name.OCG, Name=TOLD))], D=Dictionary())),
    "label of pages": lambda d: put(d.Root, PageLabels=Dictionary(Nums=[0, Dictionary(P=TOLD)])),
    "what a program keeps": lambda d: put(d.pages[0].obj, PieceInfo=Dictionary(Own=Dictionary(Private=Dictionary(Said=TOLD)))),
}  # fmt: skip


@pytest.mark.parametrize("where", HELD)
@pytest.mark.parametrize("packed", [False, True])
def test_what_stands_beside_the_pages_is_read(where: str, packed: bool) -> None:
    options = {"object_stream_mode": pikepdf.ObjectStreamMode.generate} if packed else {}
    reading = read_document(changed(HELD[where], **options), "a.pdf")
    assert TOLD in " ".join(anywhere(reading).split())
    assert not reading.unread


def test_letters_that_are_told_in_other_words_are_read_both_ways() -> None:
    for told in (b"/Span <</ActualText (Nothing to say)>> BDC", b"/Span /Other BDC"):

        def change(document: Pdf, told: bytes = told) -> None:
            document.pages[0].Resources.Properties = Dictionary(Other=Dictionary(ActualText="Nothing to say"))
            document.pages[0].contents_add(b"BT /F1 12 Tf 60 300 Td " + told + b" (%s) Tj EMC ET" % TOLD.encode())

        said = anywhere(read_document(changed(change), "a.pdf"))
        assert TOLD in said
        assert "Nothing to say" in said


def test_files_put_into_it_are_read_as_attachments() -> None:
    def pinned(document: Pdf) -> None:
        file = document.make_stream(TOLD.encode())
        named = Dictionary(Type=Name.Filespec, F="own.txt", EF=Dictionary(F=file))
        note(document, Name.FileAttachment, FS=named)

    def portfolio(document: Pdf) -> None:
        document.attachments["own.txt"] = TOLD.encode()
        document.Root.Collection = Dictionary(Type=Name.Collection)

    for change in (pinned, portfolio):
        reading = read_document(changed(change), "a.pdf")
        assert [p.where for p in reading.passages if TOLD in p.text] == ["attachment:a.pdf/own.txt"]
        assert not reading.unread


def test_what_is_not_read_is_named() -> None:
    def film(document: Pdf) -> None:
        note(document, Name.Screen, MK=Dictionary())

    def program(document: Pdf) -> None:
        document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="this.getField('f').value = 'Ella'")

    assert "recording" in whys(read_document(changed(film), "a.pdf"))
    assert "program" in whys(read_document(changed(program), "a.pdf"))
    assert "this.getField" in anywhere(read_document(changed(program), "a.pdf"))


def test_sealed_with_an_empty_password_it_is_read_and_with_another_it_is_unread() -> None:
    def lock(document: Pdf) -> None:
        document.docinfo["/About"] = TOLD

    opened = read_document(changed(lock, encryption=pikepdf.Encryption(owner="x", user="")), "a.pdf")
    assert TOLD in anywhere(opened)
    assert "Report" in anywhere(opened)
    assert not opened.unread
    shut = read_document(changed(lock, encryption=pikepdf.Encryption(owner="x", user="y")), "a.pdf")
    assert "encrypted" in whys(shut)


def scan(**options: object) -> bytes:
    return pdf("", image=io.BytesIO(saved(page())), size=(500, 160), **options)


@seen
def test_a_picture_beyond_the_edge_of_the_page_is_read() -> None:
    def crop(document: Pdf) -> None:
        document.pages[0].CropBox = Array([0, 400, 595, 842])

    def move(document: Pdf) -> None:
        document.pages[0].MediaBox = Array([0, 400, 595, 842])

    for change in (crop, move):
        assert HOME in anywhere(read_document(changed(change, scan()), "a.pdf"))


@seen
@pytest.mark.parametrize("cover", ["box", "note", "picture", "clip", "form"])
def test_a_picture_beneath_something_is_read(cover: str) -> None:
    def box(document: Pdf) -> None:
        document.pages[0].contents_add(b"q 0 g 40 40 520 200 re f Q")

    def pinned(document: Pdf) -> None:
        form = drawing(document, b"0 g 0 0 300 40 re f")
        note(document, Name.Square, AP=Dictionary(N=form))
        document.pages[0].Annots[0].Rect = Array([40, 40, 560, 240])

    def clip(document: Pdf) -> None:
        document.pages[0].contents_add(b"q 50 50 30 30 re W n", prepend=True)

    def form(document: Pdf) -> None:
        sheet = document.pages[0]
        whole = document.make_stream(b"q 500 0 0 160 50 50 cm /I Do Q 0 g 40 40 520 200 re f")
        whole.Type, whole.Subtype, whole.BBox = Name.XObject, Name.Form, Array([0, 0, 600, 800])
        whole.Resources = Dictionary(XObject=Dictionary(I=next(iter(sheet.Resources.XObject.values()))))
        sheet.Resources.XObject = Dictionary(W=whole)
        sheet.Contents = document.make_stream(b"/W Do")

    if cover == "picture":

        def picture(document: Pdf) -> None:
            with pikepdf.open(io.BytesIO(pdf("", image=io.BytesIO(saved(scene()))))) as other:
                own = document.copy_foreign(next(iter(other.pages[0].Resources.XObject.values())))
                document.pages[0].Resources.XObject["/Top"] = own
                document.pages[0].contents_add(b"q 520 0 0 200 40 40 cm /Top Do Q")

        content = changed(picture, scan())
    else:
        content = changed({"box": box, "note": pinned, "clip": clip, "form": form}[cover], scan())
    assert HOME in anywhere(read_document(content, "a.pdf"))


@seen
def test_a_picture_on_a_layer_that_is_switched_off_is_read_or_named() -> None:
    def layer(document: Pdf) -> None:
        own = document.make_indirect(Dictionary(Type=Name.OCG, Name="Old"))
        document.Root.OCProperties = Dictionary(OCGs=[own], D=Dictionary(OFF=[own], Order=[own]))
        document.pages[0].Resources.Properties = Dictionary(Off=own)
        document.pages[0].contents_add(b"/OC /Off BDC", prepend=True)
        document.pages[0].contents_add(b"EMC")

    assert HOME in anywhere(read_document(changed(layer, scan()), "a.pdf"))


def test_a_picture_that_no_page_draws_is_named() -> None:
    def undrawn(document: Pdf) -> None:
        document.pages[0].Contents = document.make_stream(b"BT /F1 12 Tf 60 300 Td (Report) Tj ET")

    assert "no page shows" in whys(read_document(changed(undrawn, scan()), "a.pdf"))


@seen
@pytest.mark.parametrize("kind", ["CCITTFaxDecode", "JPXDecode", "DCTDecode"])
def test_pictures_packed_in_each_way_are_read_and_broken_ones_named(kind: str) -> None:
    drawn = page()

    def pack(document: Pdf) -> None:
        picture = next(iter(document.pages[0].Resources.XObject.values()))
        picture.Width, picture.Height = drawn.size
        if kind == "CCITTFaxDecode":
            bits = drawn.point(lambda shade: 255 * (shade > 128)).convert("1")
            with Image.open(io.BytesIO(saved(bits, "TIFF", compression="group4"))) as told:
                start, length = told.tag_v2[273][0], told.tag_v2[279][0]
            raw = saved(bits, "TIFF", compression="group4")[start : start + length]
            picture.BitsPerComponent = 1
            way = Dictionary(K=-1, Columns=drawn.width, Rows=drawn.height, BlackIs1=False)
        else:
            raw = saved(drawn, "JPEG2000" if kind == "JPXDecode" else "JPEG")
            way, picture.BitsPerComponent = Dictionary(), 8
        picture.ColorSpace = Name.DeviceGray
        picture.write(raw, filter=Name("/" + kind), decode_parms=way)

    whole = changed(pack, scan())
    assert HOME in anywhere(read_document(whole, "a.pdf"))

    def break_off(document: Pdf) -> None:
        picture = next(iter(document.pages[0].Resources.XObject.values()))
        raw = picture.read_raw_bytes()
        picture.write(raw[:40], filter=picture.Filter, decode_parms=picture.get(Name.DecodeParms, Dictionary()))

    broken = read_document(changed(break_off, whole), "a.pdf")
    assert kind == "CCITTFaxDecode" or broken.unread or HOME in anywhere(broken)


@seen
def test_a_picture_for_every_page_keeps_the_sender_waiting_for_none() -> None:
    content = pdf(*["Page"] * 3, image=io.BytesIO(saved(scribble())))
    assert read_document(content, "a.pdf", limits=AT_ONCE).later
