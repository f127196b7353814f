"""Where a picture shows marks like writing, found without reading them: the check on what the reading engine says."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[Any]  # of bytes; the library's own types are wider
_LEAST, _MOST = 7, 90  # pixels high, at the scale looked at
_NOISE_TIMES, _FAINTEST = 5.0, 12  # how far ink must stand out from paper
_PIECES = 60_000  # more separate specks than a page of writing has
_PAPER_SHARE, _EVEN_PAPER, _EVEN_INK = 0.15, 0.16, 0.45  # of the contrast between ink and paper
_LEGIBLE = 4.5  # pixels high, in the picture itself: nobody reads smaller letters
_ROW = 4  # fewer marks side by side are an ornament, or are read as words anyway
_NEAR = np.ones((3, 3), np.uint8)
_SCALES = (2.0, 1.0, 0.5, 0.25)
_ENLARGED = 1_500_000  # pixels: a screenshot or a logo, whose letters may be few pixels high


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    def area(self) -> int:
        return max(0, self.width) * max(0, self.height)

    def common(self, other: "Box") -> int:
        width = min(self.right, other.right) - max(self.left, other.left)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height if width > 0 and height > 0 else 0

    def times(self, factor: float) -> "Box":
        return Box(
            left=round(self.left * factor),
            top=round(self.top * factor),
            right=round(self.right * factor),
            bottom=round(self.bottom * factor),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """One row of marks, or one piece of joined writing (`joined`). `letter`: the usual height of a mark in pixels."""

    box: Box
    letter: float
    count: int
    joined: bool = False


def like_writing(grey: Grey) -> list[Marks]:
    """Rows of marks of one height and stroke, dark on light or light on dark, and joined handwriting."""
    found: list[Marks] = []
    for scale in _SCALES:
        if (scale > 1 and grey.size > _ENLARGED) or (scale < 1 and min(grey.shape) * scale < 2 * _LEAST):
            continue
        way = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_AREA
        seen = grey if scale == 1 else cv2.resize(grey, None, fx=scale, fy=scale, interpolation=way)
        for ink in _inks(seen):
            found += [
                Marks(box=m.box.times(1 / scale), letter=m.letter / scale, count=m.count, joined=m.joined)
                for m in _rows(seen, ink)
                if m.letter >= _LEGIBLE * scale
            ]
    return _outermost(found, grey.shape)


def _inks(grey: Grey) -> Iterator[Grey]:
    """What stands out from its surroundings: darker, then lighter."""
    soft = cv2.medianBlur(grey, 3) if min(grey.shape) > 60 else grey
    noise = float(np.median(np.abs(grey.astype(np.int16) - soft)))
    least = max(_FAINTEST, _NOISE_TIMES * noise)
    around = cv2.GaussianBlur(soft, (0, 0), 12)
    for ink in (cv2.subtract(around, soft), cv2.subtract(soft, around)):
        _, mask = cv2.threshold(ink, least, 255, cv2.THRESH_BINARY)
        if mask.any():
            yield _without_rules(mask)


def _without_rules(mask: Grey) -> Grey:
    """Lines of forms, tables and charts taken out: they join letters to boxes."""
    long = max(60, int(_MOST * 0.8))
    for shape in ((long, 1), (1, long)):
        rules = cv2.morphologyEx(mask, cv2.MORPH_OPEN, cv2.getStructuringElement(cv2.MORPH_RECT, shape))
        if rules.any():
            mask = cv2.subtract(mask, cv2.dilate(rules, np.ones((3, 3), np.uint8)))
    return mask


def _rows(grey: Grey, ink: Grey) -> Iterator[Marks]:
    count, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    if count > _PIECES:
        return
    width, height, area = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_AREA]
    thick = _thickness(ink, labels, count)
    possible = (
        (height >= _LEAST)
        & (height <= _MOST)
        & (width >= 1)
        & (area >= 6)
        & (thick <= 0.45 * np.maximum(height, width))
    )
    possible[0] = False
    for low in (_LEAST, 14, 28, 56):
        band = possible & (height >= low) & (height <= 2.4 * low) & (width <= 3 * height)
        if band.sum() >= 3:
            yield from _neighbours((grey, ink), (stats, thick), band, low)
            for marks in _neighbours(_on_its_side(grey, ink), (stats[:, [1, 0, 3, 2, 4]], thick), band, low):
                box = marks.box
                yield replace(marks, box=Box(left=box.top, top=box.left, right=box.bottom, bottom=box.right))
    for number in np.flatnonzero(possible & (width > 1.2 * height) & (height >= 12) & (thick < 0.22 * height))[:400]:
        if _winds(labels, stats, int(number)) and _on_paper(grey, ink, _box(stats[number])):
            yield Marks(box=_box(stats[number]), letter=float(height[number]), count=1, joined=True)


def _thickness(ink: Grey, labels: NDArray[Any], count: int) -> NDArray[np.float32]:
    """Of the stroke of each piece: twice its greatest distance from paper."""
    deep = cv2.distanceTransform(ink, cv2.DIST_L2, 3)
    most = np.zeros(count, np.float32)
    at = ink > 0
    np.maximum.at(most, labels[at], deep[at])
    return 2 * most


def _neighbours(
    seen: tuple[Grey, Grey], pieces: tuple[NDArray[Any], NDArray[np.float32]], band: NDArray[np.bool_], low: int
) -> Iterator[Marks]:
    """Pieces of one height that stand side by side."""
    grey, ink = seen
    stats, thick = pieces
    boxes = np.zeros(grey.shape, np.uint8)
    chosen = np.flatnonzero(band)
    for left, top, wide, high, _ in stats[chosen]:
        middle = top + high // 2
        boxes[max(0, middle - high // 4) : middle + high // 4 + 1, left : left + wide] = 255
    joined = cv2.morphologyEx(
        boxes, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (int(1.6 * low), 1)), borderValue=0
    )
    many, rows = cv2.connectedComponents(joined, connectivity=8)
    middles = stats[chosen, 1] + stats[chosen, 3] // 2
    row_of = rows[
        np.minimum(middles, grey.shape[0] - 1), np.minimum(stats[chosen, 0] + stats[chosen, 2] // 2, grey.shape[1] - 1)
    ]
    order = np.argsort(row_of, kind="stable")
    for group in np.split(chosen[order], np.flatnonzero(np.diff(row_of[order])) + 1):
        if len(group) < _ROW or many < 2:
            continue
        heights, strokes = stats[group, 3].astype(float), thick[group]
        box = _around(stats[group])
        alike = heights.std() <= 0.38 * heights.mean() and strokes.std() <= 0.45 * strokes.mean()
        if alike and box.width >= 1.5 * box.height and _on_paper(grey, ink, box):
            yield Marks(box=box, letter=float(np.median(heights)), count=len(group))


def _on_its_side(grey: Grey, ink: Grey) -> tuple[Grey, Grey]:
    return np.ascontiguousarray(grey.T), np.ascontiguousarray(ink.T)


def _winds(labels: NDArray[Any], stats: NDArray[Any], number: int) -> bool:
    """A pen's line goes up and down: a level through its middle crosses it often."""
    left, top, wide, high = (int(n) for n in stats[number, :4])
    own = labels[top : top + high, left : left + wide] == number
    middle = own[int(high * 0.3) : max(int(high * 0.3) + 1, int(high * 0.7))]
    crossings = (np.diff(middle.astype(np.int8), axis=1) == 1).sum(axis=1) + middle[:, 0]
    return bool(np.median(crossings) >= 3) and own.mean() < 0.5


def _on_paper(grey: Grey, ink: Grey, box: Box) -> bool:
    """Writing stands on an even ground in an even shade; what a photograph shows has shades between, all over."""
    room = max(2, box.height // 4)
    place = (slice(max(0, box.top - room), box.bottom + room), slice(max(0, box.left - room), box.right + room))
    shades, inked = grey[place].astype(np.float32), ink[place]
    deep = cv2.erode(inked, _NEAR) > 0
    deep = deep if deep.sum() >= 12 else inked > 0
    paper = cv2.dilate(inked, _NEAR) == 0
    if paper.mean() < _PAPER_SHARE:
        return False
    contrast = abs(float(shades[paper].mean()) - float(shades[deep].mean()))
    return (
        _unevenness(shades[paper]) <= _EVEN_PAPER * contrast + 2
        and _unevenness(shades[deep]) <= _EVEN_INK * contrast + 2
    )


def _unevenness(shades: NDArray[np.float32]) -> float:
    """Of most of it: the edges of small letters are neither ink nor paper."""
    low, high = np.percentile(shades, (25, 75))
    return float(high - low)


def _box(row: NDArray[Any]) -> Box:
    return Box(left=int(row[0]), top=int(row[1]), right=int(row[0] + row[2]), bottom=int(row[1] + row[3]))


def _around(rows: NDArray[Any]) -> Box:
    return Box(
        left=int(rows[:, 0].min()),
        top=int(rows[:, 1].min()),
        right=int((rows[:, 0] + rows[:, 2]).max()),
        bottom=int((rows[:, 1] + rows[:, 3]).max()),
    )


def _outermost(found: list[Marks], shape: tuple[int, ...]) -> list[Marks]:
    """The same row seen at several scales is one."""
    taken = np.zeros(shape, np.uint8)
    kept: list[Marks] = []
    for marks in sorted(found, key=lambda m: (m.joined, -m.count, m.box.area())):
        place = taken[max(0, marks.box.top) : marks.box.bottom, max(0, marks.box.left) : marks.box.right]
        if place.size and place.mean() < 0.5:
            kept.append(marks)
            place[:] = 1
    return kept
