"""One picture held in other ways: framed, turned, straightened or enlarged, each place known in the picture itself."""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from privity.extraction.marks import Box, Grey, Marks

_LETTER = 26  # pixels: the height of a letter that the engine reads best
_SMALL, _LARGE = 17, 70
_PIXELS = 16_000_000  # after enlarging
LEAST_SLANT, _MOST_SLANT = 0.7, 20.0  # degrees: below, the engine copes; above, it is no scan
_FRAME = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """The picture turned or enlarged; `back` brings its places to those of the picture."""

    grey: Grey
    back: NDArray[Any]

    def changed(self, matrix: NDArray[Any], width: int, height: int) -> "View":
        """`matrix` brings this view's places to the new one's."""
        grey = cv2.warpAffine(
            self.grey, matrix[:2], (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
        )
        return View(grey=grey, back=self.back @ np.linalg.inv(matrix))

    def place(self, box: Box) -> Box:
        corners = np.array(
            [[x, y, 1.0] for x in (box.left, box.right) for y in (box.top, box.bottom)], dtype=np.float64
        )
        x, y = (self.back @ corners.T)[:2]
        return Box(left=round(x.min()), top=round(y.min()), right=round(x.max()), bottom=round(y.max()))


def framed(view: View) -> View:
    """Writing that touches the edge is read better with paper around it."""
    rim = np.concatenate([view.grey[0], view.grey[-1], view.grey[:, 0], view.grey[:, -1]])
    paper = float(np.median(rim))  # letters that touch the edge would be drawn out to bars if it were repeated
    grey = cv2.copyMakeBorder(view.grey, _FRAME, _FRAME, _FRAME, _FRAME, cv2.BORDER_CONSTANT, value=paper)
    shift = np.array([[1, 0, -_FRAME], [0, 1, -_FRAME], [0, 0, 1]], np.float64)
    return View(grey=grey, back=view.back @ shift)


def turned(view: View, quarters: int) -> View:
    height, width = view.grey.shape
    back = {
        1: [[0, -1, width], [1, 0, 0], [0, 0, 1]],
        2: [[-1, 0, width], [0, -1, height], [0, 0, 1]],
        3: [[0, 1, 0], [-1, 0, height], [0, 0, 1]],
    }[quarters]
    grey = np.ascontiguousarray(np.rot90(view.grey, quarters))
    return View(grey=grey, back=view.back @ np.array(back, np.float64))


def sized(view: View, marks: list[Marks]) -> View:
    """Small print enlarged, posters made smaller."""
    rows = [mark.letter for mark in marks if not mark.joined]
    letter = float(np.percentile(rows, 30)) if rows else _LETTER
    factor = 1.0 if _SMALL <= letter <= _LARGE else min(4.0, _LETTER / letter)
    height, width = view.grey.shape
    factor = min(factor, (_PIXELS / (width * height)) ** 0.5)
    if 0.95 < factor < 1.05:
        return view
    return view.changed(np.diag([factor, factor, 1.0]), int(width * factor), int(height * factor))


def slant(grey: Grey) -> float:
    """Degrees by which rows fall: turned back by it, rows and the paper between them stand apart most."""
    height, width = grey.shape
    factor = min(1.0, 800 / max(height, width))
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    around = cv2.GaussianBlur(small, (0, 0), 6)
    ink = cv2.threshold(cv2.absdiff(small, around), 16, 255, cv2.THRESH_BINARY)[1]

    def clearness(angle: float) -> float:
        middle = (ink.shape[1] / 2, ink.shape[0] / 2)
        turned = cv2.warpAffine(ink, cv2.getRotationMatrix2D(middle, angle, 1.0), (ink.shape[1], ink.shape[0]))
        rows = turned.sum(axis=1, dtype=np.float64)
        return float(np.square(np.diff(rows)).sum())

    coarse = max(np.arange(-_MOST_SLANT, _MOST_SLANT + 1, 1.0), key=clearness)
    best = float(max(np.arange(coarse - 0.8, coarse + 0.9, 0.2), key=clearness))
    return best if clearness(best) > 1.2 * clearness(0.0) else 0.0


def straightened(view: View, slant: float) -> View:
    height, width = view.grey.shape
    matrix = np.eye(3)
    matrix[:2] = cv2.getRotationMatrix2D((width / 2, height / 2), slant, 1.0)
    sine, cosine = abs(matrix[0, 1]), abs(matrix[0, 0])
    wide, high = int(height * sine + width * cosine), int(height * cosine + width * sine)
    matrix[0, 2] += (wide - width) / 2
    matrix[1, 2] += (high - height) / 2
    return view.changed(matrix, wide, high)
