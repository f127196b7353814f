"""Writing in a picture, read by Tesseract and checked against where marks like writing stand.

The engine and its language data are loaded when the parsing process starts; afterwards it opens nothing."""

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import numpy.ma
from numpy.typing import NDArray

from privity.extraction.marks import Box, Grey, Marks, like_writing
from privity.extraction.views import LEAST_SLANT, View, framed, sized, slant, straightened, turned

UNREAD_MARKS = "marks like writing, perhaps handwriting, that could not be read for certain"
NO_ENGINE = "a picture, and no program for reading writing in pictures is installed"
TOO_LONG = "it took too long to read"
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
)
_SURE, _HEARD = 55, 25  # confidence of a word, of 100: relied upon; told at all
_SPLITS = 2.0  # degrees: a line that falls so far is taken for two columns
_PLAIN = 85  # confidence: of words of a page held the right way up
_COVERED, _CERTAIN = 0.5, 75.0  # share of a row; mean confidence of its letters
_DOUBTED, _DOUBTED_SHARE, _ENOUGH = 85, 0.17, 8  # tidy handwriting is read as words too, but less surely
_POOR, _POOR_SHARE, _LINE_WORDS = 75, 0.34, 5  # the same of one line among print
_AGAIN = 8  # places looked at once more, each by itself
_COLOURED = 24  # between the least and the most red, or blue: less is no other colour
_PAGE, _BLOCK, _LINE = 3, 6, 7  # Tesseract's page segmentation modes


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    text: str = field(repr=False)
    box: Box
    sure: float
    line: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """`why` is empty when everything like writing was read."""

    text: str = field(default="", repr=False)
    words: tuple[Word, ...] = ()
    why: str = ""
    guessed: bool = False  # the words are like those that handwriting gives


_LOADED: dict[str, Any] = {}


def installed() -> bool:
    """Whether writing in pictures can be read on this machine; loads nothing."""
    return find_spec("tesserocr") is not None and any(Path(f, "eng.traineddata").is_file() for f in _FOLDERS)


def ready() -> bool:
    """Loads what is needed, so that nothing need be opened afterwards."""
    if "warm" not in _LOADED and _engine() is not None:
        _LOADED["warm"] = True
        _warm()
    return _engine() is not None


def _engine() -> Any:
    if "engine" not in _LOADED:
        cv2.setNumThreads(0)
        _LOADED["engine"] = _load()
    return _LOADED["engine"]


def _load() -> Any:
    folder = next((f for f in _FOLDERS if Path(f, "eng.traineddata").is_file()), "")
    if not folder:
        return None
    try:
        import tesserocr  # noqa: PLC0415 - a machine without it still reads everything else
    except ImportError:
        return None
    engine = tesserocr.PyTessBaseAPI(path=folder, lang="eng", psm=_PAGE, oem=1)
    # The debug file would be opened at the first complaint, which crashes where no file can be opened.
    engine.SetVariable("debug_file", "")
    return engine


def _warm() -> None:
    """Every way through this module once, for what the libraries load only when it is first used."""
    paper = np.full((90, 260, 3), (90, 160, 90), np.uint8)
    cv2.putText(paper, "Warming up", (9, 40), 0, 1, (160, 90, 90), 2)
    read_colour(np.ascontiguousarray(np.rot90(paper)))
    straight = framed(View(grey=np.ascontiguousarray(paper[:, :, 0]), back=np.eye(3)))
    empty = View(grey=np.full((64, 64), 255, np.uint8), back=np.eye(3))
    for mode in (_PAGE, _BLOCK, _LINE):
        _words(straight, mode)
        _words(empty, mode)
    straightened(straight, slant(straight.grey))
    for quarters in (1, 2, 3):
        turned(straight, quarters)


def read(grey: Grey, *, until: float = float("inf")) -> Seen:
    """`until` (monotonic): what cannot be looked at by then is doubtful."""
    if _engine() is None:
        return Seen(why=NO_ENGINE)
    upright = framed(View(grey=grey, back=np.eye(3)))
    if abs(fall := slant(upright.grey)) >= _SPLITS:
        upright = straightened(upright, fall)
    best = _looked(upright, until)
    for other in _otherwise(upright, best):
        if time.monotonic() > until:
            break
        look = _looked(other, until)
        if _weight(look.words) > 1.15 * _weight(best.words):
            best = look
    words = best.words if best.marks else [word for word in best.words if word.sure >= _SURE]
    why = TOO_LONG if time.monotonic() > until else UNREAD_MARKS if best.left else ""
    return Seen(text=_told(words), words=tuple(words), why=why, guessed=_like_handwriting(words))


def read_colour(picture: NDArray[np.uint8], *, until: float = float("inf")) -> Seen:
    """As shades of grey; and where two colours of one brightness tell letters from their ground, as colours."""
    try:
        return _read_colour(picture, until)
    except (cv2.error, RuntimeError):
        return Seen(why="reading the picture failed")


def _read_colour(picture: NDArray[np.uint8], until: float) -> Seen:
    seen = read(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), until=until)
    if seen.why == NO_ENGINE:
        return seen
    for shades in cv2.split(cv2.cvtColor(picture, cv2.COLOR_RGB2LAB))[1:]:
        if int(shades.max()) - int(shades.min()) < _COLOURED:
            continue
        stretched = cv2.normalize(shades, np.empty_like(shades), 0, 255, cv2.NORM_MINMAX)
        if _uncovered(like_writing(stretched), list(seen.words), stretched):
            other = read(stretched, until=until)
            words = [w for w in other.words if w.sure >= _SURE]
            seen = Seen(
                text="\n\n".join(filter(None, (seen.text, _told(words)))),
                words=(*seen.words, *words),
                why=seen.why or other.why,
                guessed=_like_handwriting(words) if _weight(words) >= _weight(seen.words) else seen.guessed,
            )
    return replace(seen, why=seen.why or UNREAD_MARKS) if seen.guessed else seen


@dataclass(frozen=True, slots=True, kw_only=True)
class _Look:
    """`left`: rows that were not read, of `marks` single marks in all."""

    words: list[Word] = field(repr=False)
    left: list[Marks]
    marks: int

    @property
    def poor(self) -> bool:
        return sum(mark.count for mark in self.left) > 0.1 * self.marks


def _like_handwriting(words: list[Word]) -> bool:
    """Print is read with few doubts; of tidy handwriting every sixth word or so is, and some are read as other words."""
    telling = [word for word in words if any(c.isalnum() for c in word.text)]
    if len(telling) >= _ENOUGH and sum(word.sure < _DOUBTED for word in telling) > _DOUBTED_SHARE * len(telling):
        return True
    lines: dict[tuple[int, ...], list[Word]] = {}
    for word in telling:
        lines.setdefault(word.line, []).append(word)
    return any(
        len(line) >= _LINE_WORDS and sum(word.sure < _POOR for word in line) > _POOR_SHARE * len(line)
        for line in lines.values()
    )


def _otherwise(upright: View, first: _Look) -> Iterator[View]:
    """Ways to hold the page, should it make little sense as it lies."""
    if not first.poor:
        return
    fall = slant(upright.grey)
    if abs(fall) >= LEAST_SLANT:
        yield straightened(upright, fall)
    for quarters in (1, 3, 2):
        other = turned(upright, quarters)
        fall = slant(other.grey) if quarters % 2 else fall
        yield straightened(other, fall) if abs(fall) >= LEAST_SLANT else other


def _looked(view: View, until: float) -> _Look:
    """Words and unread marks, at their places in the picture itself."""
    marks = like_writing(view.grey)
    words = _words(sized(view, marks), _PAGE)
    here = View(grey=view.grey, back=np.linalg.inv(view.back))
    seen = [replace(word, box=here.place(word.box)) for word in words]
    for number, mark in enumerate(_uncovered(marks, seen, view.grey)[:_AGAIN]):
        if time.monotonic() > until:
            break
        again = _alone(view, mark, number)
        words += again
        seen += [replace(word, box=here.place(word.box)) for word in again]
    left = [replace(mark, box=view.place(mark.box)) for mark in _uncovered(marks, seen, view.grey)]
    return _Look(words=words, left=left, marks=sum(mark.count for mark in marks))


def _alone(view: View, mark: Marks, number: int) -> list[Word]:
    """One row by itself: the engine's own layout may have passed it over."""
    room = int(mark.letter)
    height, width = view.grey.shape
    left, top = max(0, mark.box.left - room), max(0, mark.box.top - room // 2)
    right, bottom = min(width, mark.box.right + room), min(height, mark.box.bottom + room // 2)
    shift = np.array([[1, 0, left], [0, 1, top], [0, 0, 1]], np.float64)
    part = View(grey=np.ascontiguousarray(view.grey[top:bottom, left:right]), back=view.back @ shift)
    words = _words(framed(sized(part, [mark])), _LINE if mark.box.height < 1.8 * mark.letter else _BLOCK)
    return [replace(word, line=(1, number, *word.line)) for word in words]


def _words(view: View, mode: int) -> list[Word]:
    return [replace(word, box=view.place(word.box)) for word in _recognised(_engine(), view.grey, mode)]


def _recognised(engine: Any, grey: Grey, mode: int) -> Iterator[Word]:
    height, width = grey.shape
    engine.SetPageSegMode(mode)
    engine.SetImageBytes(grey.tobytes(), width, height, 1, width)
    engine.SetSourceResolution(200)
    engine.Recognize()
    table = engine.GetTSVText(0)
    engine.Clear()
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) < 12 or cells[0] != "5" or not cells[11].strip():
            continue
        left, top, wide, high = (int(n) for n in cells[6:10])
        yield Word(
            text=cells[11].strip(),
            box=Box(left=left, top=top, right=left + wide, bottom=top + high),
            sure=float(cells[10]),
            line=tuple(int(n) for n in cells[1:5]),
        )


def _weight(words: Iterable[Word]) -> int:
    return sum(len(w.text) for w in words if w.sure >= _PLAIN and any(c.isalnum() for c in w.text))


def _uncovered(marks: list[Marks], words: list[Word], grey: Grey) -> list[Marks]:
    """Rows of which less than half was read, or what was read there is guesswork."""
    telling = [word for word in words if any(c.isalnum() for c in word.text)]
    read = np.zeros(grey.shape, np.uint8)
    for word in telling:
        if word.sure >= _SURE:
            room = max(2, int(0.3 * min(word.box.height, word.box.width)))
            read[
                max(0, word.box.top - room) : max(0, word.box.bottom + room),
                max(0, word.box.left - room) : max(0, word.box.right + room),
            ] = 1
    return [
        mark
        for mark in marks
        if read[mark.box.top : mark.box.bottom, mark.box.left : mark.box.right].mean() < _COVERED
        or _certainty(mark, telling) < _CERTAIN
    ]


def _certainty(mark: Marks, words: list[Word]) -> float:
    """Of the best reading of each place in the row: the mean over its letters."""
    here = [w for w in words if w.box.common(mark.box) > 0.4 * min(w.box.area(), mark.box.area())]
    best = [
        word
        for word in here
        if not any(other.sure > word.sure and other.box.common(word.box) > 0.5 * word.box.area() for other in here)
    ]
    letters = sum(len(word.text) for word in best)
    return sum(word.sure * len(word.text) for word in best) / letters if letters else 0.0


def _told(words: Iterable[Word]) -> str:
    """Words as lines, lines as paragraphs."""
    text, before = [], None
    for word in words:
        if word.sure < _HEARD and not any(c.isalnum() for c in word.text):
            continue
        if before is not None:
            text.append(" " if word.line == before else "\n" if word.line[:-1] == before[:-1] else "\n\n")
        text.append(word.text)
        before = word.line
    return "".join(text)
