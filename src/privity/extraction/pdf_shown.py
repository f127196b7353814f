"""What a PDF's page shows besides its text layer: pictures, drawn letters, stamps and handwriting, read as a scan is."""

import ctypes
import hashlib
import time
from dataclasses import dataclass, field

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as c
from numpy.typing import NDArray

from privity.extraction import scanned
from privity.extraction.limits import Limits
from privity.extraction.pdf_beneath import TOO_MANY, Bounds, beneath, bounds_of, opened_out, undecoded

DOTS = 200 / 72  # pixels for each point: 200 dots an inch
_MOST_PIXELS = 24_000_000
_AT_ONCE_PIXELS, _AT_ONCE_SECONDS = 250_000, 0.6  # logos, in all pages together, while the sender waits
_LETTER_SEGMENTS = 6  # fewer are lines and boxes
_DEEP = 15
_ROOM = 8  # points around what is cut out


@dataclass(slots=True, kw_only=True)
class Sight:
    """Looks at the pages of one document. The same logo on each page is read once."""

    limits: Limits
    until: float
    looked: int = 0  # pages with a picture
    _known: dict[bytes, scanned.Seen] = field(default_factory=dict)
    _spent: float = 0.0

    def page(self, page: pdfium.PdfPage, *, whole: bool) -> scanned.Seen | None:  # noqa: PLR0911 - one for each reason
        """What a reader sees there that is no text, or with `whole` everything; None where that must wait."""
        parts = [] if whole else _more(page)
        if not whole and not parts:
            return scanned.Seen()
        if not scanned.ready():
            return scanned.Seen(why=scanned.NO_ENGINE)
        if undecoded(page):
            return scanned.Seen(why="a picture on it that could not be opened")
        opened_out(page)
        width, height = page.get_width(), page.get_height()
        if not self.limits.patience and (whole or self._spent > _AT_ONCE_SECONDS):
            return None
        dots = min(DOTS, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5)
        if dots < DOTS / 3:
            return scanned.Seen(why="a page too large to be looked at")
        if not whole:
            _hide_text(page)
        crop = _around(page, parts)
        notes = whole or _drawn_notes(page) > 0
        shown = drawn(page, dots, crop=crop, notes=notes)
        looks = [shown if whole else _inked(shown)]
        self.looked += bool(looks[0].size and _pictured(page))
        for more in beneath(page, shown, lambda: drawn(page, dots, crop=crop, notes=False)):
            if more is None:
                return scanned.Seen(why=TOO_MANY)
            looks.append(_inked(more))
        return self._together(looks)

    def _together(self, looks: list[NDArray[np.uint8]]) -> scanned.Seen | None:
        texts, why = [], ""
        for look in looks:
            seen = self._read(look)
            if seen is None:
                return None
            texts.append(seen.text)
            why = why or seen.why
        return scanned.Seen(text="\n\n".join(filter(None, dict.fromkeys(texts))), why=why)

    def _read(self, shown: NDArray[np.uint8]) -> scanned.Seen | None:
        if not shown.size:
            return scanned.Seen()
        mark = hashlib.sha256(shown.tobytes()).digest()
        if mark not in self._known:
            if not self.limits.patience and shown.shape[0] * shown.shape[1] > _AT_ONCE_PIXELS:
                return None
            if time.monotonic() > self.until:
                return scanned.Seen(why=scanned.TOO_LONG)
            started = time.monotonic()
            self._known[mark] = scanned.read_colour(shown, until=self.until)
            self._spent += time.monotonic() - started
        return self._known[mark]


def drawn(
    page: pdfium.PdfPage, dots: float, *, crop: tuple[float, float, float, float] = (0, 0, 0, 0), notes: bool = True
) -> NDArray[np.uint8]:
    """The page as it is shown on a screen, notes included. `crop`: points left out on the left, below, right, above."""
    bitmap = page.render(
        scale=dots, crop=crop, may_draw_forms=notes, draw_annots=notes, rev_byteorder=True, prefer_bgrx=False
    )
    try:
        shown = np.array(bitmap.to_numpy()[:, :, :3]) if bitmap.n_channels > 1 else np.array(bitmap.to_numpy())
    finally:
        bitmap.close()
    return np.ascontiguousarray(shown if shown.ndim == 3 and shown.shape[2] == 3 else np.dstack([shown] * 3))


def _inked(shown: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The part that is not plain paper."""
    apart = (shown != shown[0, 0]).any(axis=2)
    rows, columns = np.flatnonzero(apart.any(axis=1)), np.flatnonzero(apart.any(axis=0))
    if not rows.size:
        return shown[:0]
    return np.ascontiguousarray(shown[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def _more(page: pdfium.PdfPage) -> list[Bounds | None]:
    """Where something is shown that is no text; None where the place is not simply told."""
    found: list[Bounds | None] = [None] * _drawn_notes(page)
    for item, depth in _items(page):
        if _is_more(item):
            found.append(None if depth else bounds_of(item))
    return found


def _drawn_notes(page: pdfium.PdfPage) -> int:
    """Notes that look like more than their text, which is read as such."""
    count = 0
    for index in range(c.FPDFPage_GetAnnotCount(page)):
        note = c.FPDFPage_GetAnnot(page, index)
        if note:
            items = [c.FPDFAnnot_GetObject(note, number) for number in range(c.FPDFAnnot_GetObjectCount(note))]
            items += [deep for item in items if item for deep in _inside(item)]
            count += any(_is_more(item) for item in items if item)
            c.FPDFPage_CloseAnnot(note)
    return count


def _around(page: pdfium.PdfPage, parts: list[Bounds | None]) -> Bounds:
    """What to leave out on each side, so that only these parts are drawn."""
    known = [part for part in parts if part]
    if not known or len(known) < len(parts) or page.get_rotation():
        return 0, 0, 0, 0
    left, bottom, right, top = page.get_bbox()
    outer = (
        min(part[0] for part in known) - left - _ROOM,
        min(part[1] for part in known) - bottom - _ROOM,
        right - max(part[2] for part in known) - _ROOM,
        top - max(part[3] for part in known) - _ROOM,
    )
    if outer[0] + outer[2] > right - left - 1 or outer[1] + outer[3] > top - bottom - 1:
        return 0, 0, 0, 0
    return max(0.0, outer[0]), max(0.0, outer[1]), max(0.0, outer[2]), max(0.0, outer[3])


def _is_more(item: object) -> bool:
    kind = c.FPDFPageObj_GetType(item)
    if kind == c.FPDF_PAGEOBJ_IMAGE:
        wide, high = ctypes.c_uint(), ctypes.c_uint()
        c.FPDFImageObj_GetImagePixelSize(item, wide, high)
        return wide.value * high.value > 1
    if kind == c.FPDF_PAGEOBJ_PATH:
        return _like_letters(item)
    return bool(kind == c.FPDF_PAGEOBJ_SHADING)


def _pictured(page: pdfium.PdfPage) -> bool:
    return any(c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_IMAGE for item, _ in _items(page))


def _like_letters(item: object) -> bool:
    """Lines and boxes have few segments, all straight; letters drawn as outlines have many, or curves."""
    count = c.FPDFPath_CountSegments(item)
    if count <= _LETTER_SEGMENTS:
        return any(
            c.FPDFPathSegment_GetType(c.FPDFPath_GetPathSegment(item, number)) == c.FPDF_SEGMENT_BEZIERTO
            for number in range(count)
        )
    return True


def _items(page: pdfium.PdfPage) -> list[tuple[object, int]]:
    """Every object drawn, and how many forms deep."""
    found: list[tuple[object, int]] = []
    for number in range(c.FPDFPage_CountObjects(page)):
        item = c.FPDFPage_GetObject(page, number)
        found += [(item, 0), *((deep, 1) for deep in _inside(item))]
    return [(item, depth) for item, depth in found if c.FPDFPageObj_GetType(item) != c.FPDF_PAGEOBJ_FORM]


def _inside(form: object) -> list[object]:
    """What a form draws, and the forms in it."""
    found: list[object] = []
    waiting = [(form, 0)]
    while waiting:
        item, depth = waiting.pop()
        if c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_FORM and depth < _DEEP:
            inner = [c.FPDFFormObj_GetObject(item, number) for number in range(c.FPDFFormObj_CountObjects(item))]
            found += inner
            waiting += [(each, depth + 1) for each in inner]
    return found


def _hide_text(page: pdfium.PdfPage) -> None:
    """For looking at the rest of it; the document in memory is not kept."""
    for item, _ in _items(page):
        if c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_TEXT:
            c.FPDFTextObj_SetTextRenderMode(item, c.FPDF_TEXTRENDERMODE_INVISIBLE)


def said_otherwise(page: pdfium.PdfPage) -> bool:
    """Whether text in it is told in other words than its letters (ActualText); those words are taken out."""
    found = False
    for item, _ in _items(page):
        for number in range(c.FPDFPageObj_CountMarks(item)):
            mark = c.FPDFPageObj_GetMark(item, number)
            found = bool(c.FPDFPageObjMark_RemoveParam(item, mark, b"ActualText")) or found
    return found
