"""What a PDF keeps and no page shows: objects that nothing leads to any more, strings, files, and forms drawn by none."""

import io
import time
from dataclasses import dataclass, field

import pikepdf

from privity.extraction import pdf_told, pdf_whole
from privity.extraction.limits import FAILURES
from privity.extraction.pieces import Gap

KEPT = "it keeps something that no page shows"
_MOST = 200_000  # objects
_TOO_MANY = "more objects than are looked through"
_FORMS = 1_000
_SHOWS_TEXT = (b"Tj", b"TJ")
_SMALLEST = 64  # bytes
_NAME = pikepdf.Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """`forms`: a PDF with each drawing that no page shows on a page of its own."""

    told: pdf_told.Told = field(default_factory=pdf_told.Told)
    gaps: tuple[Gap, ...] = ()
    forms: bytes = field(default=b"", repr=False)


def look_through(content: bytes, pages: int, *, until: float) -> Looked:
    """`until` (monotonic): what has not been looked through by then is left for later. Raises nothing."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(document.objects) > _MOST:
                return Looked(gaps=(Gap(aspect="", why=_TOO_MANY),))
            drawing = pdf_whole.Drawing()
            for drawing in pdf_whole.looked_through(document, pages):  # noqa: B007 - the last one is kept
                if time.monotonic() > until:
                    return Looked(gaps=(Gap(aspect="", why=pdf_whole.BUSY, later=True),))
            told = pdf_told.told(document)
            forms = drawing.unshown
            if len(forms) > _FORMS:
                drawing.gaps.append(Gap(aspect="", why="more drawings that no page shows than are read"))
            written = pdf_told.gathered(document, forms[:_FORMS]) if forms else b""
            return Looked(told=told, gaps=(*drawing.gaps, *told.gaps), forms=written)
    except (*FAILURES, pikepdf.PdfError):
        return Looked(gaps=(Gap(aspect="", why=pdf_whole.DAMAGED),))


def left_over(content: bytes) -> str:
    """Why it is not read whole; empty where every picture and text in it can be reached."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(document.objects) > _MOST:
                return _TOO_MANY
            reached = _reached(document)
            for item in document.objects:
                if isinstance(item, pikepdf.Stream) and item.objgen not in reached and _tells(item):
                    return KEPT
    except (*FAILURES, pikepdf.PdfError):
        return ""  # what cannot be opened so is named by the reader of its pages
    return ""


def _reached(document: pikepdf.Pdf) -> set[tuple[int, int]]:
    reached: set[tuple[int, int]] = set()
    waiting: list[pikepdf.Object] = [document.trailer]
    while waiting:
        item = waiting.pop()
        if isinstance(item, (pikepdf.Dictionary, pikepdf.Stream, pikepdf.Array)):
            if item.is_indirect:
                if item.objgen in reached:
                    continue
                reached.add(item.objgen)
            inside = item if isinstance(item, pikepdf.Array) else [each for _, each in item.items()]
            waiting += [each for each in inside if isinstance(each, pikepdf.Object)]
    return reached


def _tells(item: pikepdf.Stream) -> bool:
    if item.get(_NAME.Subtype) == _NAME.Image:
        return int(item.get(_NAME.Width, 0)) * int(item.get(_NAME.Height, 0)) > 1
    if item.get(_NAME.Type) in (_NAME.XRef, _NAME.ObjStm):
        return False
    raw = item.read_bytes()
    return len(raw) >= _SMALLEST and b"BT" in raw and any(shows in raw for shows in _SHOWS_TEXT)
