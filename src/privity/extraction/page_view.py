"""A page as a picture, with the places where given words stand, for the person who decides about a held message.

The picture is content: made when it is asked for, and never stored."""

import ctypes
import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as c
from numpy.typing import NDArray
from PIL import Image
from rapidfuzz import fuzz

from privity.extraction import apart, pdf_shown, pictures, scanned
from privity.extraction.kinds import Kind, Mixed, kind_of
from privity.extraction.limits import DEFAULT_LIMITS, FAILURES, Limits
from privity.extraction.marks import Box
from privity.extraction.parsers import PAGE_VIEW
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

_DOTS = 110 / 72
_SECONDS = 20.0
_WIDEST = 1_400  # pixels, of a photograph
_ALIKE = 82.0  # of 100: a word misread in a letter or two is the same
_MOST_MARKS, _MOST_LENGTH, _MOST_PLACES = 50, 400, 200


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """`png` shows the page; `places` are (left, top, right, bottom) in its pixels, with the index of the mark."""

    png: bytes = field(repr=False)
    width: int
    height: int
    places: tuple[tuple[int, int, int, int, int], ...] = ()


def render(content: bytes, name: str, page: int, marks: Sequence[str]) -> PageView | None:
    """Page `page` (from 1) of a PDF or picture, with where each of `marks` stands on it; None where none can be made.

    Runs apart and bounded, like reading. A mark is found in the text layer, else where the picture of the page is read
    as something like it. A mark that is not found has no place: show the page all the same.
    """
    try:
        kind = kind_of(content, name)
    except Mixed:
        return None
    if kind not in (Kind.PDF, Kind.IMAGE) or page < 1:
        return None
    asked = json.dumps([kind.name, page, [mark[:_MOST_LENGTH] for mark in marks[:_MOST_MARKS]]]).encode()
    order = len(asked).to_bytes(4, "big") + asked + content
    extract = apart.shared(DEFAULT_LIMITS).parse(PAGE_VIEW, order, replace(DEFAULT_LIMITS, seconds=_SECONDS))
    if extract.gaps or len(extract.enclosed) != 1 or len(extract.pieces) != 1:
        return None
    try:
        width, height, *places = json.loads(extract.pieces[0].text)
        boxes = tuple((int(a), int(b), int(x), int(y), int(n)) for a, b, x, y, n in places)
        return PageView(png=extract.enclosed[0].content, width=int(width), height=int(height), places=boxes)
    except (ValueError, TypeError):
        return None


def parse(content: bytes, limits: Limits) -> Extract:
    """In the process apart: an order (length, JSON, file), answered by the picture and the places."""
    del limits
    if not content:
        pictures.prepare()
        return Extract()
    length = int.from_bytes(content[:4], "big")
    kind, page, marks = json.loads(content[4 : 4 + length])
    file = content[4 + length :]
    try:
        shown, places = _of_pdf(file, page, marks) if kind == Kind.PDF.name else _of_picture(file, page, marks)
    except (*FAILURES, pdfium.PdfiumError, SyntaxError):
        return Extract(gaps=(Gap(aspect="", why="no picture of it can be made"),))
    room = io.BytesIO()
    Image.fromarray(shown).save(room, "PNG")
    answer = json.dumps([shown.shape[1], shown.shape[0], *places[:_MOST_PLACES]])
    return Extract(pieces=(Piece(text=answer),), enclosed=(Enclosed(name="page.png", content=room.getvalue()),))


Place = tuple[int, int, int, int, int]


def _of_pdf(content: bytes, number: int, marks: list[str]) -> tuple[NDArray[np.uint8], list[Place]]:
    with pdfium.PdfDocument(content) as document:
        document.init_forms()
        page = document[number - 1]
        shown = pdf_shown.drawn(page, min(_DOTS, _WIDEST * 2 / max(page.get_width(), page.get_height())))
        words = _words_of(page, shown)
        places = _found(words, marks)
        missed = [n for n in range(len(marks)) if all(place[4] != n for place in places)]
        if missed and scanned.ready():
            sharp = pdf_shown.drawn(page, min(pdf_shown.DOTS, 4_000 / max(page.get_width(), page.get_height())))
            factor = shown.shape[1] / sharp.shape[1]
            read = [(w.text, w.box.times(factor)) for w in scanned.read_colour(sharp).words]
            places += [place for place in _found(read, marks) if place[4] in missed]
        return shown, places


def _of_picture(content: bytes, number: int, marks: list[str]) -> tuple[NDArray[np.uint8], list[Place]]:
    whole = pictures.frame(content, number)
    words = [(w.text, w.box) for w in scanned.read_colour(whole).words] if marks and scanned.ready() else []
    factor = min(1.0, _WIDEST / max(whole.shape[:2]))
    size = (max(1, round(whole.shape[1] * factor)), max(1, round(whole.shape[0] * factor)))
    shown = np.asarray(Image.fromarray(whole).resize(size))
    return shown, _found([(text, box.times(factor)) for text, box in words], marks)


def _words_of(page: pdfium.PdfPage, shown: NDArray[np.uint8]) -> list[tuple[str, Box]]:
    """The words of the text layer with their places in the picture."""
    layer = page.get_textpage()
    text = layer.get_text_range()
    words: list[tuple[str, Box]] = []
    for found in re.finditer(r"\S+", text):
        boxes = [layer.get_charbox(n) for n in range(found.start(), min(found.end(), layer.count_chars()))]
        if boxes:
            left, bottom = min(b[0] for b in boxes), min(b[1] for b in boxes)
            right, top = max(b[2] for b in boxes), max(b[3] for b in boxes)
            corners = [_on_screen(page, shown, x, y) for x, y in ((left, top), (right, bottom))]
            (x1, y1), (x2, y2) = corners
            words.append((found[0], Box(left=min(x1, x2), top=min(y1, y2), right=max(x1, x2), bottom=max(y1, y2))))
    layer.close()
    return words


def _on_screen(page: pdfium.PdfPage, shown: NDArray[np.uint8], x: float, y: float) -> tuple[int, int]:
    across, down = ctypes.c_int(), ctypes.c_int()
    c.FPDF_PageToDevice(page, 0, 0, shown.shape[1], shown.shape[0], 0, x, y, across, down)
    return across.value, down.value


def _found(words: list[tuple[str, Box]], marks: Sequence[str]) -> list[Place]:
    """Runs of words that say a mark, or almost; those that say it best."""
    plain = [_plain(text) for text, _ in words]
    places: list[Place] = []
    for number, mark in enumerate(marks):
        sought = [word for word in map(_plain, mark.split()) if word]
        if not sought:
            continue
        scored = [
            (fuzz.ratio("".join(plain[at : at + len(sought)]), "".join(sought)), at)
            for at in range(max(1, len(words) - len(sought) + 1))
        ]
        best = max((score for score, _ in scored), default=0.0)
        if best >= _ALIKE:
            for score, at in scored:
                if score >= best - 2:
                    places += _lines([box for _, box in words[at : at + len(sought)]], number)
    return places


def _lines(boxes: list[Box], number: int) -> list[Place]:
    """One place for each line that a mark runs over."""
    rows: list[list[Box]] = []
    for box in boxes:
        if rows and abs(box.top - rows[-1][0].top) < max(3, rows[-1][0].height):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [
        (
            min(b.left for b in row),
            min(b.top for b in row),
            max(b.right for b in row),
            max(b.bottom for b in row),
            number,
        )
        for row in rows
    ]


def _plain(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()
