"""What a PDF keeps and no page shows: objects that nothing leads to any more, strings, files, and forms drawn by none."""

import io
import time
from dataclasses import dataclass, field

import pikepdf

from privity.extraction import pdf_told, pdf_whole
from privity.extraction.limits import FAILURES
from privity.extraction.pieces import Gap

_MOST = 200_000  # objects
_TOO_MANY = "more objects than are looked through"
_FORMS = 1_000
_SMALLEST = 64  # bytes
_NAME = pikepdf.Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """`forms`: a PDF with each drawing that no page shows on a page of its own; `layers`: with every layer shown."""

    told: pdf_told.Told = field(default_factory=pdf_told.Told)
    gaps: tuple[Gap, ...] = ()
    forms: bytes = field(default=b"", repr=False)
    layers: bytes = field(default=b"", repr=False)


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
            told.strings |= dict.fromkeys(drawing.spoken, "/ActualText")
            forms = drawing.unshown
            if len(forms) > _FORMS:
                drawing.gaps.append(Gap(aspect="", why="more drawings that no page shows than are read"))
            written = pdf_told.gathered(document, forms[:_FORMS]) if forms else b""
            gaps = (*drawing.gaps, *told.gaps)
            return Looked(told=told, gaps=gaps, forms=written, layers=_all_layers(document))
    except (*FAILURES, pikepdf.PdfError):
        return Looked(gaps=(Gap(aspect="", why=pdf_whole.DAMAGED),))


def _all_layers(document: pikepdf.Pdf) -> bytes:
    """Empty where no layer is switched off anyhow."""
    layers = document.Root.get(_NAME.OCProperties)
    if not isinstance(layers, pikepdf.Dictionary):
        return b""
    ways = [layers.get(_NAME.D), *layers.get(_NAME.Configs, pikepdf.Array())]
    plain = all(
        isinstance(way, pikepdf.Dictionary)
        and not way.get(_NAME.OFF)
        and not way.get(_NAME.AS)
        and way.get(_NAME.BaseState, _NAME.ON) == _NAME.ON
        for way in ways
    )
    if plain:
        return b""
    del document.Root.OCProperties
    room = io.BytesIO()
    document.save(room)
    return room.getvalue()


def left_over(content: bytes) -> str:
    """Why it is not read whole; empty where every picture and text in it can be reached."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(document.objects) > _MOST:
                return _TOO_MANY
            reached = _reached(document)
            for item in document.objects:
                if isinstance(item, pikepdf.Stream) and item.objgen not in reached and _tells(item):
                    return pdf_whole.UNDRAWN
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
    return len(item.read_raw_bytes()) >= _SMALLEST and pdf_whole.shows_text(item)
