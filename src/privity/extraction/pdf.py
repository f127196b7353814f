"""A PDF's text layer, page by page, with properties, bookmarks, notes, form values, enclosed files and earlier states."""

import ctypes
import re
from collections.abc import Callable

import pypdfium2 as pdfium
import pypdfium2.raw as c

from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_PROPERTIES = ("Title", "Author", "Subject", "Keywords", "Creator")
_UNTOLD = re.compile("[\ufffd\x00\ue000-\uf8ff]")  # letters whose meaning the font does not tell
_BROKEN_WORD = re.compile("[\x02\ufffe](?:\r?\n)?(.?)")
_PACKET = re.compile(rb"<x:xmpmeta.{0,100000}?</x:xmpmeta>", re.DOTALL)
_LOGO_SHARE = 0.05  # of the page
_LOGO_WIDTH, _LOGO_HEIGHT, _LOGOS = 100, 40, 8
_DRAWN = 100  # paths on a page with hardly any text: letters drawn as outlines
_LITTLE_TEXT = 50
_UNREAD_NOTES = {
    c.FPDF_ANNOT_STAMP: "a stamp",
    c.FPDF_ANNOT_INK: "handwriting",
    c.FPDF_ANNOT_FILEATTACHMENT: "a file pinned to the page",
}


def parse(content: bytes, limits: Limits) -> Extract:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        why = "it is encrypted" if "password" in str(error).lower() else "it is broken"
        return Extract(gaps=(Gap(aspect="", why=why),))
    reading = _Reading(limits)
    try:
        reading.document(document, content)
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
        self.pieces: list[Piece] = []
        self.gaps: list[Gap] = []
        self.enclosed: list[Enclosed] = []

    def document(self, document: pdfium.PdfDocument, content: bytes) -> None:
        self._properties(document, content)
        if document.get_formtype() in (c.FORMTYPE_XFA_FULL, c.FORMTYPE_XFA_FOREGROUND):
            self.gaps.append(Gap(aspect="", why="a form (XFA) that other programs show differently"))
        if c.FPDFDoc_GetJavaScriptActionCount(document) > 0:
            self.gaps.append(Gap(aspect="", why="it holds a program that may change what is shown"))
        document.init_forms()
        pages = len(document)
        for number in range(min(pages, self.limits.pages)):
            self._page(document, number)
        if pages > self.limits.pages:
            self.gaps.append(Gap(aspect=f"page={self.limits.pages + 1}", why=f"more than {self.limits.pages} pages"))
        if not pages:
            self.gaps.append(Gap(aspect="", why="it has no pages"))
        if pages and not self.gaps and not any(p.text.strip() for p in self.pieces if p.aspect.startswith("page=")):
            self.gaps.append(Gap(aspect="", why="no text was found in it"))
        for number in range(document.count_attachments()):
            self._attachment(document, number)

    def earlier(self, content: bytes) -> None:
        """Saving a change at the end leaves the state before it in the file, for anybody to take out."""
        ends = [found.end() for found in re.finditer(rb"%%EOF", content)]
        if b"/Linearized" in content[:1024]:
            ends = ends[1:]  # its first table is no earlier state
        before = ends[:-1]
        if not before or b"/Prev" not in content:
            return
        if len(before) > self.limits.revisions:
            self.gaps.append(Gap(aspect="revisions", why="more earlier states than are read"))
        known = {piece.text for piece in self.pieces}
        for number, end in enumerate(before[: self.limits.revisions], start=1):
            self._revision(content[:end], number, known)

    def _revision(self, content: bytes, number: int, known: set[str]) -> None:
        within = _Reading(self.limits)
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError:
            self.gaps.append(Gap(aspect=f"revision={number}", why="an earlier state that could not be read"))
            return
        try:
            within.document(document, b"")
        finally:
            document.close()
        self.gaps += [Gap(aspect=f"revision={number};{gap.aspect}", why=gap.why) for gap in within.gaps]
        self.pieces += [
            Piece(text=piece.text, aspect=f"revision={number};{piece.aspect}", hidden=True, title=piece.title)
            for piece in within.pieces
            if piece.text not in known
        ]

    def _properties(self, document: pdfium.PdfDocument, content: bytes) -> None:
        for key in _PROPERTIES:
            if value := document.get_metadata_value(key):
                self.pieces.append(Piece(text=value, aspect="properties", title=key == "Title", hidden=True))
        for packet in _PACKET.findall(content):
            told = re.sub(r"<[^>]{0,2000}>", " ", packet.decode("utf-8", "replace"))
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
            if why := _unseen(page, text):
                self.gaps.append(Gap(aspect=aspect, why=why))
            self._notes(document, page, aspect)
        except pdfium.PdfiumError:
            self.gaps.append(Gap(aspect=aspect, why="the page is broken"))
        finally:
            page.close()

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
            self.pieces.append(Piece(text=re.sub(r"<[^>]{1,2000}>", " ", text), aspect=f"{page};{kind}"))

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


def _unseen(page: pdfium.PdfPage, text: str) -> str:
    """Why the page may show writing that is not in its text."""
    letters = len("".join(text.split()))
    if len(_UNTOLD.findall(text)) > max(3, letters // 50):
        return "its fonts do not tell which letters they show"
    covered = pictures = paths = others = 0
    area = max(1.0, page.get_width() * page.get_height())
    for item in page.get_objects(max_depth=15):
        if item.type == c.FPDF_PAGEOBJ_IMAGE:
            left, bottom, right, top = item.get_bounds()
            share = abs(right - left) * abs(top - bottom) / area
            width, height = item.get_px_size()
            if width * height <= 1:
                continue
            pictures += 1
            covered += share
            if share > _LOGO_SHARE and width >= _LOGO_WIDTH and height >= _LOGO_HEIGHT:
                return "the page holds a picture that was not read"
        elif item.type == c.FPDF_PAGEOBJ_PATH:
            paths += 1
        elif item.type == c.FPDF_PAGEOBJ_SHADING:
            others += 1
    if pictures and (not letters or pictures > _LOGOS or covered > 2 * _LOGO_SHARE):
        return "the page holds pictures that were not read"
    if (letters < _LITTLE_TEXT and paths > _DRAWN) or (not letters and (paths or others)):
        return "the page is drawn, and was not read"
    return ""
