"""The cells of one sheet of a spreadsheet, row by row, as they come out of the file."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import IO, Any

from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

from privity.extraction.drawn import local, worded

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL, _VALUE, _FORMULA, _INLINE = (f"{_S}{name}" for name in ("c", "v", "f", "is"))
_COLUMN = re.compile(r"[A-Z]{1,3}")
_REFERENCE = re.compile(r"\$?[A-Z]{1,3}\$?\d+(?![\w(])|\b[A-Z][A-Z0-9._]{0,60}(?=\()|\b_xlfn\.")
_JOINED = re.compile(r'"\s*&\s*"')
_MAKES_TEXT = re.compile(
    r"\b(?:CHAR|UNICHAR|REPLACE|SUBSTITUTE|REPT|MID|LEFT|RIGHT|WEBSERVICE|INDIRECT)\(", re.IGNORECASE
)
_HEADINGS_LONGEST = 40
_BESIDE = {
    "headerFooter": "header",
    "dataValidations": "choices",
    "hyperlinks": "link",
    "conditionalFormatting": "formats",
    "extLst": "extension",
    "scenarios": "scenario",
    "protectedRanges": "protection",
    "dataConsolidate": "link",
    "customSheetViews": "header",
    "autoFilter": "filter",
}


class Strings:
    """The texts that cells share; those that no cell shows any more are told too."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._spoken: list[str] = []
        self._used = bytearray()

    def read(self, root: Any) -> None:
        for entry in root.iter(f"{_S}si"):
            self._texts.append(rich_text(entry))
            self._spoken.extend(t.text or "" for t in entry.iterfind(f"{_S}rPh/{_S}t"))
        self._used = bytearray(len(self._texts))

    def at(self, index: str) -> str:
        """Raises ValueError or LookupError."""
        number = int(index)
        self._used[number] = 1
        return self._texts[number]

    def unused(self) -> Iterator[str]:
        yield from (text for text, used in zip(self._texts, self._used, strict=True) if not used)
        yield from self._spoken


def rich_text(entry: Any) -> str:
    """Runs side by side, as they are shown, without the reading aids over Japanese."""
    return "".join(t.text or "" for t in entry.iter(f"{_S}t") if t.getparent().tag != f"{_S}rPh")


@dataclass(slots=True, kw_only=True)
class Sheet:
    strings: Strings
    date_formats: frozenset[int]
    since_1904: bool
    room: int
    shown: list[str] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    formulas: dict[str, None] = field(default_factory=dict)
    beside: dict[str, list[str]] = field(default_factory=dict)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    headings: dict[int, str] = field(default_factory=dict)
    uncounted: bool = False
    broken: bool = False
    full: bool = False


def dates(styles: Any) -> frozenset[int]:
    """The cell formats that show a number as a date."""
    codes = dict(BUILTIN_FORMATS) | {
        int(e.get("numFmtId", "-1")): e.get("formatCode", "") for e in styles.iter(f"{_S}numFmt")
    }
    formats = styles.find(f"{_S}cellXfs")
    ids = [int(xf.get("numFmtId", "0")) for xf in formats] if formats is not None else []
    return frozenset(at for at, number in enumerate(ids) if is_date_format(codes.get(number, "")))


def read_sheet(part: IO[bytes], sheet: Sheet, check: Callable[[Any], None]) -> None:
    """Raises what the library raises; what had come by then stays. Rows are thrown away as soon as they are read."""
    reading = etree.iterparse(
        part,
        events=("end",),
        tag=f"{_S}row",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_pis=True,
    )
    started = False
    for _, row in reading:
        if not started:
            started = True
            check(row)
            for columns in row.getroottree().getroot().iterfind(f"{_S}cols"):
                _columns(columns, sheet)
        _row(row, sheet)
        row.clear(keep_tail=False)
        while row.getprevious() is not None:
            del row.getparent()[0]
        if sheet.full:
            return
    check(reading.root)
    for element in reading.root:
        if isinstance(element.tag, str) and element.tag != f"{_S}sheetData":
            _beside(element, sheet)


def _columns(columns: Any, sheet: Sheet) -> None:
    for column in columns:
        if column.get("hidden") in ("1", "true") or column.get("width") == "0":
            sheet.hidden_columns.append((int(column.get("min", "0")), int(column.get("max", "0"))))


def _beside(element: Any, sheet: Sheet) -> None:
    tag = local(element)
    words = [text for text in element.itertext() if worded(text)]
    words += [value for e in element.iter() if isinstance(e.tag, str) for k, value in e.items() if _typed(k, value)]
    if words:
        sheet.beside.setdefault(_BESIDE.get(tag, "settings"), []).extend(words)


def _typed(key: str, value: str) -> bool:
    return worded(value) and etree.QName(key).localname in (
        "prompt", "promptTitle", "error", "errorTitle", "display", "tooltip", "location", "name", "user", "comment",
        "val", "text", "codeName", "title", "altText", "altTextSummary",
    )  # fmt: skip


def _row(row: Any, sheet: Sheet) -> None:
    hidden = row.get("hidden") in ("1", "true") or row.get("ht") == "0"
    visible: list[str] = []
    every: list[str] = []
    found: dict[int, str] = {}
    column = 0
    for cell in row:
        if cell.tag != _CELL:
            continue
        column = _column(cell.get("r", "")) or column + 1
        try:
            text = " ".join(_cell(cell, sheet).split())
        except (ValueError, LookupError):
            sheet.broken = True
            continue
        if not text:
            continue
        found[column] = text
        heading = sheet.headings.get(column, "")
        told = f"{heading}: {text}" if heading and heading != text else text
        every.append(told)
        if not sheet.hidden_columns or not any(first <= column <= last for first, last in sheet.hidden_columns):
            visible.append(told)
    if not sheet.headings and len(found) > 1:
        plain = all(worded(t) and len(t) <= _HEADINGS_LONGEST and not any(map(str.isdigit, t)) for t in found.values())
        sheet.headings = found if plain else {0: ""}
    for line, into in (
        ("\t".join(visible), sheet.unseen if hidden else sheet.shown),
        ("\t".join(every) if len(visible) < len(every) else "", sheet.unseen),
    ):
        if line:
            sheet.room -= len(line) + 1
            into.append(line)
    sheet.full = sheet.room < 0


@cache
def _column_of(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _column(reference: str) -> int:
    letters = _COLUMN.match(reference)
    return _column_of(letters[0]) if letters else 0


def _cell(cell: Any, sheet: Sheet) -> str:
    value = formula = inline = None
    for child in cell:
        if child.tag == _VALUE:
            value = child.text
        elif child.tag == _FORMULA:
            formula = child.text
        elif child.tag == _INLINE:
            inline = rich_text(child)
    if formula:
        _formula(formula, sheet, counted=value is not None)
    if inline is not None:
        return inline
    return _value(value, cell, sheet) if value is not None else ""


def _formula(formula: str, sheet: Sheet, *, counted: bool) -> None:
    told = _JOINED.sub("", formula)
    if worded(_REFERENCE.sub("", told)) and told not in sheet.formulas:
        sheet.room -= len(told)
        sheet.formulas[told] = None
    sheet.uncounted |= not counted and _MAKES_TEXT.search(formula) is not None


def _value(value: str, cell: Any, sheet: Sheet) -> str:
    kind = cell.get("t", "n")
    if kind == "s":
        return sheet.strings.at(value)
    if kind == "b":
        return "yes" if value == "1" else "no"
    if kind != "n":
        return value
    if int(cell.get("s", "0")) in sheet.date_formats:
        return _date(value, since_1904=sheet.since_1904)
    return _plain_number(value) if "E" in value.upper() else value


def _plain_number(value: str) -> str:
    """A telephone or NHS number that was kept as a power of ten."""
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() and abs(number) < 1e16 else value


def _date(value: str, *, since_1904: bool) -> str:
    try:
        when = from_excel(float(value), CALENDAR_MAC_1904 if since_1904 else CALENDAR_WINDOWS_1900)
    except (ValueError, OverflowError, TypeError):
        return value
    text = str(when)
    return text.removesuffix(" 00:00:00")
