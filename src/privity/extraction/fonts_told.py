"""Whether a PDF's fonts draw the letters that they say they draw; one that lies shows a reader other words than a program.

Each font writes all its letters on a sheet of its own; the letters that the text layer tells are compared with the
shapes that are drawn, by the shapes of ordinary fonts."""

import ctypes
import io
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np
import pikepdf
import pypdfium2 as pdfium
import pypdfium2.raw as c
from numpy.typing import NDArray

from privity.extraction.limits import FAILURES

_ORDINARY = ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique", "Times-Roman", "Times-Bold", "Times-Italic", "Courier", "Courier-Bold")  # fmt: skip
_CELL, _SIZE, _ACROSS, _ROWS = 36, 18, 32, 32  # points; cells of one sheet
_SIDE = 20  # pixels of a letter's picture when compared
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_ALIKE = (
    "oO0Q",
    "lI1i|jJ",
    "cC",
    "sS5",
    "vV",
    "wW",
    "xX",
    "zZ2",
    "uU",
    "kK",
    "pP",
    "mM",
    "8B",
    "yY",
    "fF",
    "tT",
    "6bG",
    "9gq",
    "nh",
    "rR",
)
_FAR = 0.16  # by which another letter fits better than the one that is told
_FITS, _SURELY = 0.72, 0.93
_BOXES = 4
_UNTOLD = 600  # codes looked at beyond those that the font tells of
_LIES = 2  # so many letters amiss are no odd design
_SHEETS = 4
_FONTS = 60
_LIGATURES = frozenset(
    {"ff", "fi", "fl", "ffi", "ffl", "ft", "st", "ct", "tt", "th", "ij", "fj", "ti", "tf", "ae", "oe"}
)
_NAME = pikepdf.Name


def doubted(content: bytes, *, until: float) -> str:
    """Why the text layer cannot be taken for what is shown; empty when it can. Raises nothing."""
    try:
        with pikepdf.open(io.BytesIO(content)) as document:
            fonts = _fonts(document)
            if len(fonts) > _FONTS:
                return "more fonts than are compared"
            for font in fonts:
                if time.monotonic() > until:
                    return "its fonts take long to compare"
                if _lies(font):
                    return "a font in it draws other letters than it tells"
    except (*FAILURES, pikepdf.PdfError, pdfium.PdfiumError):
        return "its fonts could not be compared"
    return ""


def _fonts(document: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Those that bring their own shapes, or tell their letters themselves."""
    found: list[pikepdf.Object] = []
    for item in document.objects:
        if not isinstance(item, pikepdf.Dictionary) or item.get(_NAME.Type) != _NAME.Font:
            continue
        kind = item.get(_NAME.Subtype)
        if kind in (_NAME.CIDFontType0, _NAME.CIDFontType2):
            continue
        encoding = item.get(_NAME.Encoding)
        named = isinstance(encoding, pikepdf.Dictionary) and _NAME.Differences in encoding
        if kind in (_NAME.Type0, _NAME.Type3) or _NAME.ToUnicode in item or named or _NAME.FontDescriptor in item:
            found.append(item)
    return found


@dataclass(slots=True, kw_only=True)
class _Sheet:
    """What stands in each cell: the letters told, and the shape drawn (None for nothing)."""

    told: dict[int, str] = field(default_factory=dict)
    shapes: dict[int, NDArray[np.float32]] = field(default_factory=dict)


def _lies(font: pikepdf.Object) -> bool:
    codes = _codes(font)
    wrong = 0
    for start in range(0, min(len(codes), _SHEETS * _ACROSS * _ROWS), _ACROSS * _ROWS):
        sheet = _sheet(font, codes[start : start + _ACROSS * _ROWS])
        often = Counter(shape.tobytes() for shape in sheet.shapes.values())
        for cell, shape in sheet.shapes.items():
            box = often[shape.tobytes()] >= _BOXES  # drawn for what the font does not have
            wrong += _amiss(sheet.told.get(cell, ""), shape, least=_SURELY if box else _FITS)
    return wrong >= _LIES


def _amiss(told: str, shape: NDArray[np.float32], *, least: float = _FITS) -> bool:
    """A shape that is surely a letter, and another than is told."""
    names, pictures = _reference()
    fits = pictures @ shape
    best = int(fits.argmax())
    if not told.isascii():
        told, least = unicodedata.normalize("NFD", told), _SURELY  # an accent changes the shape
    plain = "".join(ch for ch in told if ch.isascii() and ch.isalnum())
    if len(plain) > 1:
        return plain.casefold() not in _LIGATURES
    if not plain:
        return bool(fits[best] > _SURELY) and told.strip() == "" and names[best] not in "lI1ioO0"
    same = np.array([_same(name, plain) for name in names])
    return bool(fits[best] >= least and fits[best] - fits[same].max(initial=0.0) > _FAR)


@lru_cache(maxsize=8192)
def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold() or any(one in group and other in group for group in _ALIKE)


@lru_cache(maxsize=1)
def _reference() -> tuple[str, NDArray[np.float32]]:
    names, pictures = "", []
    for base in _ORDINARY:
        document = pikepdf.new()
        font = document.make_indirect(
            pikepdf.Dictionary(
                Type=_NAME.Font, Subtype=_NAME.Type1, BaseFont=_NAME("/" + base), Encoding=_NAME.WinAnsiEncoding
            )
        )
        sheet = _sheet(font, [bytes([ord(letter)]) for letter in _LETTERS])
        for cell, shape in sorted(sheet.shapes.items()):
            names += _LETTERS[cell]
            pictures.append(shape)
    return names, np.array(pictures, np.float32)


def _codes(font: pikepdf.Object) -> list[bytes]:
    if font.get(_NAME.Subtype) != _NAME.Type0:
        return [bytes([code]) for code in range(256)]
    told = font.get(_NAME.ToUnicode)
    codes: list[bytes] = []
    if isinstance(told, pikepdf.Stream):
        for told_line in pikepdf.parse_content_stream(told):
            operands, operator = told_line.operands, told_line.operator
            if str(operator) == "endbfchar":
                codes += [bytes(code) for code in operands[::2]]
            elif str(operator) == "endbfrange":
                for first, last in zip(operands[::3], operands[1::3], strict=False):
                    low, high, size = int.from_bytes(bytes(first)), int.from_bytes(bytes(last)), len(bytes(first))
                    codes += [code.to_bytes(size) for code in range(low, min(high, low + 4096) + 1)]
    if font.get(_NAME.Encoding) in (_NAME("/Identity-H"), _NAME("/Identity-V")):
        codes += [code.to_bytes(2) for code in range(1, _UNTOLD)]  # the text layer guesses what is not told
    return list(dict.fromkeys(codes))


def _sheet(font: pikepdf.Object, codes: list[bytes]) -> _Sheet:
    written = _written(font, codes)
    sheet = _Sheet()
    with pdfium.PdfDocument(written) as document:
        page = document[0]
        layer = page.get_textpage()
        for index in range(layer.count_chars()):
            x, y = _origin(layer, index)
            cell = int(y // _CELL) * _ACROSS + int(x // _CELL)
            letter = chr(c.FPDFText_GetUnicode(layer, index))
            if letter not in "\r\n":
                sheet.told[cell] = sheet.told.get(cell, "") + letter
        layer.close()
        bitmap = page.render(scale=2, grayscale=True)
        shown = np.array(bitmap.to_numpy()).reshape(bitmap.height, bitmap.width, -1)[:, :, 0]
        bitmap.close()
    side = 2 * _CELL
    for cell in range(len(codes)):
        row, column = divmod(cell, _ACROSS)
        bottom = shown.shape[0] - row * side
        part = 255 - shown[max(0, bottom - side) : bottom, column * side : (column + 1) * side]
        if (shape := _shape(part)) is not None:
            sheet.shapes[cell] = shape
    return sheet


def _origin(layer: pdfium.PdfTextPage, index: int) -> tuple[float, float]:
    x, y = ctypes.c_double(), ctypes.c_double()
    c.FPDFText_GetCharOrigin(layer, index, x, y)
    return x.value, y.value


def _shape(part: NDArray[np.uint8]) -> NDArray[np.float32] | None:
    """Cut out, brought to one size, softened; of length one, so that a product tells likeness."""
    rows, columns = np.flatnonzero((part > 96).any(axis=1)), np.flatnonzero((part > 96).any(axis=0))
    if rows.size < 3 or columns.size < 2:
        return None
    cut = part[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].astype(np.float32)
    longer = max(cut.shape)
    square = np.zeros((longer, longer), np.float32)
    top, left = (longer - cut.shape[0]) // 2, (longer - cut.shape[1]) // 2
    square[top : top + cut.shape[0], left : left + cut.shape[1]] = cut
    small = cv2.GaussianBlur(cv2.resize(square, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), (0, 0), 1.0).ravel()
    small -= small.mean()
    length = float(np.linalg.norm(small))
    return (small / length).astype(np.float32) if length > 0 else None


def _written(font: pikepdf.Object, codes: list[bytes]) -> bytes:
    """A page on which the font writes each code in a cell of its own."""
    document = pikepdf.new()
    size = (_ACROSS * _CELL, _ROWS * _CELL)
    page = document.add_blank_page(page_size=size)
    owned = font if font.is_owned_by(document) else document.copy_foreign(font)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F=owned))
    scale = _scale(font)
    lines = [f"BT /F {_SIZE * scale:.4f} Tf"]
    for number, code in enumerate(codes):
        row, column = divmod(number, _ACROSS)
        lines.append(f"1 0 0 1 {column * _CELL + 6} {row * _CELL + 10} Tm <{code.hex()}> Tj")
    page.Contents = document.make_stream(("\n".join(lines) + "\nET").encode())
    room = io.BytesIO()
    document.save(room)
    return room.getvalue()


def _scale(font: pikepdf.Object) -> float:
    """Type 3 fonts bring their own measure."""
    matrix = font.get(_NAME.FontMatrix)
    if font.get(_NAME.Subtype) != _NAME.Type3 or matrix is None:
        return 1.0
    return min(10.0, 0.001 / max(1e-6, abs(float(matrix[0])))) if abs(float(matrix[0])) < 0.5 else 1.0
