"""Pictures on a PDF's page that lie beneath something or beyond its edge: covering and cropping take nothing away."""

import ctypes
from collections.abc import Callable, Iterator

import cv2
import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as c
from numpy.typing import NDArray

Bounds = tuple[float, float, float, float]
Picture = NDArray[np.uint8]
TOO_MANY = "pictures upon pictures, more than are looked beneath"
_LEAST = 3.0  # points: thinner is a rule of a table
_LEVELS = 5
_INK, _HIDDEN = 14, 60  # shades; pixels of ink that are gone where something lies upon it
_FARTHEST = 5_000.0  # points beyond the page
_RARE = frozenset({b"JPXDecode", b"JBIG2Decode", b"CCITTFaxDecode", b"DCTDecode"})
_HARMLESS_NOTES = frozenset({c.FPDF_ANNOT_LINK, c.FPDF_ANNOT_WIDGET, c.FPDF_ANNOT_POPUP, c.FPDF_ANNOT_TEXT})


def opened_out(page: pdfium.PdfPage) -> None:
    """The page made so wide that pictures beyond its edge are seen; what is cropped is only hidden."""
    boxes = [page.get_bbox(), page.get_mediabox()]
    boxes += [bounds for item, bounds in _objects(page) if _pictures(item) and bounds]
    left, bottom = (min(box[side] for box in boxes) for side in (0, 1))
    right, top = (max(box[side] for box in boxes) for side in (2, 3))
    now = page.get_bbox()
    wanted = (
        max(left, now[0] - _FARTHEST),
        max(bottom, now[1] - _FARTHEST),
        min(right, now[2] + _FARTHEST),
        min(top, now[3] + _FARTHEST),
    )
    if any(abs(one - other) > 1 for one, other in zip(wanted, now, strict=True)):
        page.set_mediabox(*wanted)
        page.set_cropbox(*wanted)


def beneath(page: pdfium.PdfPage, shown: Picture, draw: Callable[[], Picture]) -> Iterator[Picture | None]:
    """Each level of pictures by itself, where it has ink that `shown` has not; None where there are too many.

    `draw` gives the page again as it then is, without notes; text is hidden already.
    """
    objects = _objects(page)
    images = [(number, bounds) for number, (item, bounds) in enumerate(objects) if _pictures(item) and bounds]
    covers = [
        (number, bounds) for number, (item, bounds) in enumerate(objects) if bounds and _covers(item) and _broad(bounds)
    ]
    notes = _notes(page)
    upon = any(_common(i, n) for _, i in images for n in notes)
    upon = upon or any(later > number and _common(i, bounds) for number, i in images for later, bounds in covers)
    if upon:
        levels = _levels(images)
        if max(levels.values()) > _LEVELS:
            yield None
        for level in range(1, min(_LEVELS, max(levels.values())) + 1):
            for number, (item, _) in enumerate(objects):
                c.FPDFPageObj_SetIsActive(item, levels.get(number) == level)
            alone = draw()
            if _gone(alone, shown):
                yield alone
        for item, _ in objects:
            c.FPDFPageObj_SetIsActive(item, True)
    for item, depth in _deep(page):
        if _is_image(item) and (depth or _clipped(item)) and (picture := _by_itself(item)) is not None:
            yield picture


def undecoded(page: pdfium.PdfPage) -> bool:
    """A picture on it that the reader of pictures does not understand, and so leaves out."""
    return any(_is_image(item) and _rare(item) and not _opens(item) for item, _ in _deep(page))


def _rare(item: object) -> bool:
    count = c.FPDFImageObj_GetImageFilterCount(item)
    room = ctypes.create_string_buffer(40)
    for number in range(count):
        c.FPDFImageObj_GetImageFilter(item, number, room, len(room))
        if room.value in _RARE:
            return True
    return False


def _opens(item: object) -> bool:
    raw = c.FPDFImageObj_GetBitmap(item)
    if raw:
        c.FPDFBitmap_Destroy(raw)
    return bool(raw)


def _levels(images: list[tuple[int, Bounds]]) -> dict[int, int]:
    levels: dict[int, int] = {}
    for at, (number, bounds) in enumerate(images):
        under = [levels[other] for other, where in images[:at] if _common(where, bounds)]
        levels[number] = 1 + max(under, default=0)
    return levels


def _objects(page: pdfium.PdfPage) -> list[tuple[object, Bounds | None]]:
    """In the order in which they are drawn."""
    found = [c.FPDFPage_GetObject(page, number) for number in range(c.FPDFPage_CountObjects(page))]
    return [(item, bounds_of(item)) for item in found]


def bounds_of(item: object) -> Bounds | None:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not c.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return left.value, bottom.value, right.value, top.value


def _deep(page: pdfium.PdfPage) -> Iterator[tuple[object, bool]]:
    """Every object; with whether it stands in a form in which something is drawn upon a picture."""
    for item, _ in _objects(page):
        yield item, False
        if _is_form(item):
            yield from _of_form(item, 0)


def _of_form(form: object, depth: int) -> Iterator[tuple[object, bool]]:
    inside = [c.FPDFFormObj_GetObject(form, number) for number in range(c.FPDFFormObj_CountObjects(form))]
    last_cover = max((number for number, item in enumerate(inside) if _covers(item)), default=-1)
    for number, item in enumerate(inside):
        yield item, number < last_cover
        if _is_form(item) and depth < 10:
            yield from _of_form(item, depth + 1)


def _is_image(item: object) -> bool:
    return bool(c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_IMAGE)


def _pictures(item: object, depth: int = 0) -> bool:
    """A picture, or a form with one in it."""
    if not _is_form(item) or depth > 10:
        return _is_image(item)
    return any(
        _pictures(c.FPDFFormObj_GetObject(item, number), depth + 1)
        for number in range(c.FPDFFormObj_CountObjects(item))
    )


def _is_form(item: object) -> bool:
    return bool(c.FPDFPageObj_GetType(item) == c.FPDF_PAGEOBJ_FORM)


def _covers(item: object) -> bool:
    kind = c.FPDFPageObj_GetType(item)
    if kind == c.FPDF_PAGEOBJ_PATH:
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        return bool(c.FPDFPath_GetDrawMode(item, fill, stroke) and fill.value)
    return kind in {c.FPDF_PAGEOBJ_IMAGE, c.FPDF_PAGEOBJ_SHADING, c.FPDF_PAGEOBJ_FORM}


def _notes(page: pdfium.PdfPage) -> list[Bounds]:
    found: list[Bounds] = []
    for index in range(c.FPDFPage_GetAnnotCount(page)):
        note = c.FPDFPage_GetAnnot(page, index)
        if note:
            place = c.FS_RECTF()
            if c.FPDFAnnot_GetSubtype(note) not in _HARMLESS_NOTES and c.FPDFAnnot_GetRect(note, place):
                found.append((place.left, place.bottom, place.right, place.top))
            c.FPDFPage_CloseAnnot(note)
    return found


def _broad(bounds: Bounds) -> bool:
    return bounds[2] - bounds[0] > _LEAST and bounds[3] - bounds[1] > _LEAST


def _common(one: Bounds, other: Bounds) -> bool:
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > _LEAST
        and min(one[3], other[3]) - max(one[1], other[1]) > _LEAST
    )


def _gone(alone: Picture, shown: Picture) -> bool:
    """Ink of the picture that cannot be seen on the page."""
    if alone.shape != shown.shape:
        return True
    near = np.ones((5, 5), np.uint8)
    hidden = (_ink(alone) > 0) & (cv2.dilate(_ink(shown), near) == 0)
    return int(hidden.sum()) > _HIDDEN


def _ink(picture: Picture) -> Picture:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    apart = cv2.absdiff(grey, cv2.GaussianBlur(grey, (0, 0), 6))
    return (apart > _INK).astype(np.uint8)


def _clipped(item: object) -> bool:
    """Only a part of it is shown."""
    clip, bounds = c.FPDFPageObj_GetClipPath(item), bounds_of(item)
    if not clip or not bounds:
        return False
    for path in range(c.FPDFClipPath_CountPaths(clip)):
        xs, ys = [], []
        for number in range(c.FPDFClipPath_CountPathSegments(clip, path)):
            x, y = ctypes.c_float(), ctypes.c_float()
            if c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(clip, path, number), x, y):
                xs.append(x.value)
                ys.append(y.value)
        if xs and (
            min(xs) > bounds[0] + _LEAST
            or max(xs) < bounds[2] - _LEAST
            or min(ys) > bounds[1] + _LEAST
            or max(ys) < bounds[3] - _LEAST
        ):
            return True
    return False


def _by_itself(item: object) -> Picture | None:
    raw = c.FPDFImageObj_GetBitmap(item)
    if not raw:
        return None
    bitmap = pdfium.PdfBitmap.from_raw(raw)
    try:
        seen = np.array(bitmap.to_numpy())
    finally:
        bitmap.close()
    return np.ascontiguousarray(
        seen[:, :, :3] if seen.ndim == 3 and seen.shape[2] >= 3 else np.dstack([seen.reshape(seen.shape[:2])] * 3)
    )
