"""What a PDF keeps and no page shows: objects that nothing leads to any more, which anybody can take out."""

import io

import pikepdf

from privity.extraction.limits import FAILURES

KEPT = "it keeps something that no page shows"
_MOST = 200_000  # objects
_SHOWS_TEXT = (b"Tj", b"TJ")
_SMALLEST = 64  # bytes
_NAME = pikepdf.Name


def left_over(content: bytes) -> str:
    """Why it is not read whole; empty where every picture and text in it can be reached."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            if len(document.objects) > _MOST:
                return "more objects than are looked through"
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
