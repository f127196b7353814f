"""A PDF's text layer, page by page, with properties, bookmarks, notes, form values, enclosed files and earlier states."""

import ctypes
import io
import re
import time
import warnings
from collections.abc import Callable
from typing import Literal

import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as c

from privity.extraction.fonts_told import doubted
from privity.extraction.limits import Limits
from privity.extraction.pdf_kept import left_over, look_through
from privity.extraction.pdf_shown import Sight, said_otherwise
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece
from privity.extraction.scanned import TOO_LONG, Seen

_PROPERTIES = ("Title", "Author", "Subject", "Keywords", "Creator")
_UNTOLD = re.compile("[\ufffd\x00\ue000-\uf8ff]")  # letters whose meaning the font does not tell
_BROKEN_WORD = re.compile("[\x02\ufffe](?:\r?\n)?(.?)")
_FONTS, _FONTS_AT_ONCE = 30.0, 0.7  # seconds for comparing what fonts tell with what they draw
_CHECK, _CHECK_AT_ONCE = 120.0, 1.2  # seconds for looking through its objects
_WORDS = re.compile(r"\w+")
_PACKET, _PACKET_END = b"<x:xmpmeta", b"</x:xmpmeta>"
_UNREAD_NOTES = {
    c.FPDF_ANNOT_INK: "handwriting",
}


def parse(content: bytes, limits: Limits) -> Extract:
    if not content:
        doubted(_blank(), until=time.monotonic() + _FONTS)  # imports what is imported late
        left_over(_blank())
        seals: tuple[Literal[3, 4, 6] | None, ...] = (None, 3, 4, 6)
        for seal in seals:
            look_through(_blank(seal), 1, until=time.monotonic() + _CHECK)
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        why = "it is encrypted" if "password" in str(error).lower() else "it is broken"
        return Extract(gaps=(Gap(aspect="", why=why),))
    reading = _Reading(limits)
    try:
        reading.document(document, content, content)
        reading.beside(content, len(document))
        reading.earlier(content)
    except (pdfium.PdfiumError, ValueError):
        reading.gaps.append(Gap(aspect="", why="it is broken"))
    finally:
        document.close()
    return Extract(
        pieces=tuple(reading.pieces), gaps=tuple(dict.fromkeys(reading.gaps)), enclosed=tuple(reading.enclosed)
    )


class _Reading:
    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.sight = Sight(limits=limits, until=time.monotonic() + 0.85 * limits.seconds)
        self.doubted = False
        self.pieces: list[Piece] = []
        self.gaps: list[Gap] = []
        self.enclosed: list[Enclosed] = []

    def document(self, document: pdfium.PdfDocument, content: bytes, whole: bytes) -> None:
        self._properties(document, content)
        if document.get_formtype() in (c.FORMTYPE_XFA_FULL, c.FORMTYPE_XFA_FOREGROUND):
            self.gaps.append(Gap(aspect="", why="a form (XFA) that other programs show differently"))
        if c.FPDFDoc_GetJavaScriptActionCount(document) > 0:
            self.gaps.append(Gap(aspect="", why="it holds a program that may change what is shown"))
        document.init_forms()
        pages = len(document)
        self.doubted = bool(
            doubted(whole, until=time.monotonic() + (_FONTS if self.limits.patience else _FONTS_AT_ONCE))
        )
        for number in range(min(pages, self.limits.pages)):
            self._page(document, number)
        if pages > self.limits.pages:
            why = f"more than {self.limits.pages} pages"
            self.gaps.append(Gap(aspect=f"page={self.limits.pages + 1}", why=why, later=True))
        if not pages:
            self.gaps.append(Gap(aspect="", why="it has no pages"))
        if (
            pages
            and not self.gaps
            and not self.sight.looked
            and not any(p.text.strip() for p in self.pieces if p.aspect.startswith("page="))
        ):
            self.gaps.append(Gap(aspect="", why="no text was found in it"))
        for number in range(document.count_attachments()):
            self._attachment(document, number)

    def beside(self, content: bytes, pages: int) -> None:
        """What stands in the file and on no page; and whether the file is whole."""
        looked = look_through(
            content, pages, until=time.monotonic() + (_CHECK if self.limits.patience else _CHECK_AT_ONCE)
        )
        self.gaps += looked.gaps
        known = {file.content for file in self.enclosed}
        self.enclosed += [file for file in looked.told.enclosed if file.content not in known]
        if looked.forms:
            self._forms(looked.forms)
        if looked.layers:
            self._another(looked.layers, "layer")
        self.pieces += looked.told.pieces("\n".join(piece.text for piece in self.pieces))

    def _forms(self, forms: bytes) -> None:
        """Drawings that no page's own text shows: the looks of notes and fields, patterns, spare forms."""
        within = _Reading(self.limits)
        within.sight = self.sight
        with pdfium.PdfDocument(forms) as document:
            for number in range(len(document)):
                within._page(document, number)
        told = {line for piece in self.pieces for line in piece.text.split()}
        self.gaps += [Gap(aspect="form", why=gap.why, later=gap.later) for gap in within.gaps]
        self.pieces += [
            Piece(text=piece.text, aspect="form", hidden=True)
            for piece in within.pieces
            if any(word not in told for word in piece.text.split())
        ]

    def earlier(self, content: bytes) -> None:
        """Saving a change at the end leaves the state before it in the file, for anybody to take out."""
        ends = [found.end() for found in re.finditer(rb"%%EOF", content)]
        if b"/Linearized" in content[:1024]:
            ends = ends[1:]  # its first table is no earlier state
        before = ends[:-1]
        if not before or b"/Prev" not in content:
            if why := left_over(content):  # of an earlier state what is left over is read as such
                self.gaps.append(Gap(aspect="", why=why))
            return
        if len(before) > self.limits.revisions:
            self.gaps.append(Gap(aspect="revisions", why="more earlier states than are read"))
        known = {piece.text for piece in self.pieces}
        for number, end in enumerate(before[: self.limits.revisions], start=1):
            self._revision(content[:end], number, known)

    def _revision(self, content: bytes, number: int, known: set[str]) -> None:
        try:
            self._another(content, f"revision={number}", known)
        except pdfium.PdfiumError:
            self.gaps.append(Gap(aspect=f"revision={number}", why="an earlier state that could not be read"))

    def _another(self, content: bytes, aspect: str, known: set[str] | None = None) -> None:
        """The same document in another state."""
        known = {piece.text for piece in self.pieces} if known is None else known
        within = _Reading(self.limits)
        with pdfium.PdfDocument(content) as document:
            within.document(document, b"", content)
        self.gaps += [Gap(aspect=f"{aspect};{gap.aspect}", why=gap.why, later=gap.later) for gap in within.gaps]
        self.pieces += [
            Piece(text=piece.text, aspect=f"{aspect};{piece.aspect}", hidden=True, title=piece.title)
            for piece in within.pieces
            if piece.text not in known
        ]

    def _properties(self, document: pdfium.PdfDocument, content: bytes) -> None:
        for key in _PROPERTIES:
            if value := document.get_metadata_value(key):
                self.pieces.append(Piece(text=value, aspect="properties", title=key == "Title", hidden=True))
        for rest in content.split(_PACKET)[1:]:
            packet, ended, _ = rest.partition(_PACKET_END)
            told = re.sub(r"<[^<>]{0,2000}>", " ", "<" + packet.decode("utf-8", "replace")) if ended else ""
            self.pieces.append(Piece(text=" ".join(told.split()), aspect="properties", hidden=True))
        for number, bookmark in enumerate(document.get_toc(max_depth=15)):
            if number > self.limits.pages * 20:
                self.gaps.append(Gap(aspect="bookmarks", why="more bookmarks than are read"))
                break
            self.pieces.append(Piece(text=bookmark.get_title(), aspect="bookmarks"))

    def _page(self, document: pdfium.PdfDocument, number: int) -> None:
        aspect = f"page={number + 1}"
        page = document[number]
        try:
            layer = page.get_textpage()
            text = _BROKEN_WORD.sub(_mended, layer.get_text_range())
            layer.close()
            self.pieces.append(Piece(text=text, aspect=aspect))
            if said_otherwise(page):
                layer = page.get_textpage()
                drawn = _BROKEN_WORD.sub(_mended, layer.get_text_range())
                layer.close()
                self.pieces.append(Piece(text=drawn, aspect=aspect))
                text += "\n" + drawn
            self._notes(document, page, aspect)
            self._look(page, text, aspect)
        except pdfium.PdfiumError:
            self.gaps.append(Gap(aspect=aspect, why="the page is broken"))
        finally:
            page.close()

    def _look(self, page: pdfium.PdfPage, text: str, aspect: str) -> None:
        """Last, since it changes the page."""
        seen = self.sight.page(page, whole=_untold(text) or self.doubted)
        if seen is None:
            self.gaps.append(Gap(aspect=aspect, why="a page that takes a while to look at", later=True))
            return
        if unsaid := _unsaid(seen, text):
            self.pieces.append(Piece(text=unsaid, aspect=aspect))
        if seen.why:
            self.gaps.append(Gap(aspect=aspect, why=seen.why, later=seen.why == TOO_LONG))

    def _notes(self, document: pdfium.PdfDocument, page: pdfium.PdfPage, aspect: str) -> None:
        for index in range(c.FPDFPage_GetAnnotCount(page)):
            note = c.FPDFPage_GetAnnot(page, index)
            if not note:
                self.gaps.append(Gap(aspect=aspect, why="a note that could not be read"))
                continue
            try:
                kind = c.FPDFAnnot_GetSubtype(note)
                if kind in _UNREAD_NOTES:
                    self.gaps.append(Gap(aspect=aspect, why=f"{_UNREAD_NOTES[kind]} that was not read"))
                for key in (b"Contents", b"T", b"Subj", b"RC", b"TU"):
                    self._note(
                        aspect, "comment", _wide(lambda *room, k=key, n=note: c.FPDFAnnot_GetStringValue(n, k, *room))
                    )
                if kind == c.FPDF_ANNOT_WIDGET and document.formenv:
                    form = document.formenv
                    for get in (
                        c.FPDFAnnot_GetFormFieldValue,
                        c.FPDFAnnot_GetFormFieldName,
                        c.FPDFAnnot_GetFormFieldAlternateName,
                    ):
                        self._note(aspect, "form", _wide(lambda *room, g=get, n=note, f=form: g(f, n, *room)))
            finally:
                c.FPDFPage_CloseAnnot(note)

    def _note(self, page: str, kind: str, text: str) -> None:
        if text.strip():
            self.pieces.append(Piece(text=re.sub(r"<[^<>]{1,2000}>", " ", text), aspect=f"{page};{kind}"))

    def _attachment(self, document: pdfium.PdfDocument, number: int) -> None:
        attachment = document.get_attachment(number)
        name = attachment.get_name() or f"enclosed {number + 1}"
        try:
            self.enclosed.append(Enclosed(name=name, content=bytes(attachment.get_data())))
        except pdfium.PdfiumError:
            self.gaps.append(Gap(aspect=name, why="an enclosed file that could not be read"))


def _mended(found: re.Match[str]) -> str:
    """A word broken at a line's end is one word again; a double-barrelled name keeps its hyphen."""
    return ("" if found[1].islower() else "-") + found[1]


def _wide(fetch: Callable[..., int]) -> str:
    length = fetch(None, 0)
    if length <= 2:
        return ""
    room = ctypes.create_string_buffer(length)
    fetch(ctypes.cast(room, ctypes.POINTER(c.FPDF_WCHAR)), length)
    return room.raw[: length - 2].decode("utf-16-le", "replace")


def _blank(sealed: Literal[3, 4, 6] | None = None) -> bytes:
    room = io.BytesIO()
    seal = pikepdf.Encryption(owner="own", user="", R=sealed, aes=sealed > 3, metadata=sealed > 3) if sealed else None
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Dictionary(Differences=pikepdf.Array([65, pikepdf.Name.A])),
    )
    document.add_blank_page().Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=document.make_indirect(font)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of the weaker seals
        document.save(room, encryption=seal)
    return room.getvalue()


def _untold(text: str) -> bool:
    """Its fonts do not tell which letters they show."""
    return len(_UNTOLD.findall(text)) > max(3, len("".join(text.split())) // 50)


def _unsaid(seen: Seen, text: str) -> str:
    """The lines that a reader sees and the text layer does not say."""
    said = set(_WORDS.findall(text.casefold()))
    return "\n".join(
        line for line in seen.text.split("\n") if any(w not in said for w in _WORDS.findall(line.casefold()))
    ).strip()
