"""A spreadsheet (XLSX), all of it: each sheet row by row, hidden ones too, and what stands behind the cells.

Sheets are read bit by bit with lxml: openpyxl leaves out text boxes, unused strings and the caches of other files, and
holds every cell in memory. It tells which number is a date.
"""

from typing import Any

from privity.extraction import drawn
from privity.extraction.cells import Sheet, Strings, dates, read_sheet
from privity.extraction.limits import Limits
from privity.extraction.officeparts import Parts
from privity.extraction.packages import BROKEN, Link, guarded, refuse_document_type
from privity.extraction.pieces import Extract
from privity.extraction.pivots import cached_rows

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MAIN = "xl/workbook.xml"
_UNDER = {"comments": "comment", "threadedComment": "comment", "drawing": "drawing", "vmlDrawing": "drawing",
          "chart": "chart", "chartEx": "chart", "table": "table", "pivotTable": "pivot", "diagramData": "diagram",
          "diagramDrawing": "diagram", "queryTable": "table", "slicer": "slicer", "ctrlProp": "control"}  # fmt: skip


def parse(content: bytes, limits: Limits) -> Extract:
    return guarded(content, limits, lambda package: _Workbook(package).extract())


class _Workbook(Parts):
    def extract(self) -> Extract:
        self.main_part(_MAIN)
        self.links = {link.id: link for link in self.package.links(_MAIN)}
        self.strings = Strings()
        self._of_kind("sharedStrings", lambda name: self.read(name, self.strings.read))
        self.date_formats: frozenset[int] = frozenset()
        self._of_kind("styles", lambda name: self.read(name, self._styles))
        self.read(_MAIN, self._workbook)
        for name in [name for name in self.package.names if name.startswith("xl/worksheets/") and name.endswith("xml")]:
            self._sheet(name, f"removed sheet={name.rpartition('/')[2]}", hidden=True)  # those not read by now
        self.found.add("\n".join(self.strings.unused()), "strings", hidden=True)
        self._pivots()
        return self.rest()

    def _of_kind(self, kind: str, act: Any) -> None:
        for link in self.links.values():
            if link.kind == kind and not link.external:
                act(link.target)

    def _styles(self, root: Any) -> None:
        self.date_formats = dates(root)
        for element in root.iter(f"{_S}numFmt"):  # a format can write words of its own
            self.found.add("".join((element.get("formatCode") or "").split('"')[1::2]), "formats", hidden=True)

    def _workbook(self, root: Any) -> None:
        since_1904 = any(e.get("date1904") in ("1", "true") for e in root.iter(f"{_S}workbookPr"))
        for element in root.iter(f"{_S}sheet"):
            link = self.links.get(element.get(_RELATION) or "")
            name = " ".join((element.get("name") or "").replace(";", ",").replace("#", " ").split())
            hidden = element.get("state", "visible") != "visible"
            self.found.add(name, f"sheet={name}", title=True, hidden=hidden)
            if link:
                self._sheet(link.target, f"sheet={name}", hidden=hidden, since_1904=since_1904)
        for element in root.iter(f"{_S}definedName"):
            words = [element.get("name") or "", element.text or "", element.get("comment") or ""]
            if not words[0].startswith("_xlnm."):
                self.found.add(" ".join(words).strip(), "names", hidden=True)

    def _sheet(self, name: str, aspect: str, *, hidden: bool, since_1904: bool = False) -> None:
        if not self.take(name):
            return
        sheet = Sheet(strings=self.strings, date_formats=self.date_formats, since_1904=since_1904, room=self.found.room)
        try:
            with self.package.opened(name) as part:
                read_sheet(part, sheet, refuse_document_type)
        except BROKEN:
            self.found.unread(aspect, "a sheet that is broken")
        if sheet.broken:
            self.found.unread(aspect, "a cell that is broken")
        if sheet.full:
            self.found.unread(aspect, f"more than {self.package.limits.characters} characters of text")
        self.found.add("\n".join(sheet.shown), aspect, hidden=hidden)
        self.found.add("\n".join(sheet.unseen), aspect, hidden=True)
        self.found.add("\n".join(sheet.formulas), f"{aspect};formula", hidden=True)
        if sheet.uncounted:
            self.found.unread(f"{aspect};formula", "a formula that makes text, whose result was not saved with it")
        for what, words in sheet.beside.items():
            self.found.add("\n".join(dict.fromkeys(words)), f"{aspect};{what}", hidden=what not in ("header", "footer"))
        self._around(self.package.links(name), aspect, hidden=hidden)

    def _around(self, links: list[Link], aspect: str, *, hidden: bool) -> None:
        for link in links:
            if link.kind not in _UNDER or link.external:
                continue
            place = f"{aspect};{_UNDER[link.kind]}"
            self.read(link.target, lambda root, place=place: self._beside(root, place, hidden=hidden), place)  # type: ignore[misc]
            if link.kind in ("drawing", "chart"):
                self._around([n for n in self.package.links(link.target) if n.kind != link.kind], aspect, hidden=hidden)

    def _beside(self, root: Any, place: str, *, hidden: bool) -> None:
        match place.rpartition(";")[2]:
            case "chart":
                self.found.add(drawn.cached(root), place, hidden=hidden)
            case "drawing" | "diagram" if not str(root.tag).startswith("xml"):
                self.found.add(drawn.paragraphs(root), place, hidden=hidden)
                self.found.add(drawn.spoken(root), f"{place};alt", hidden=True)
            case "comment":
                for note in [e for e in root.iter() if drawn.local(e) in ("comment", "threadedComment")]:
                    self.found.add("".join(note.itertext()), place, hidden=True)
                self.found.add("\n".join(e.text or "" for e in root.iter(f"{_S}author")), place, hidden=True)
            case _:
                self.found.add(drawn.everything(root), place, hidden=True)

    def _pivots(self) -> None:
        """The cache behind a pivot table keeps every row that it was made from, whatever the table shows."""
        definitions = [name for name in self.package.names if "pivotCacheDefinition" in name and name.endswith(".xml")]
        for name in definitions:
            records = next((n.target for n in self.package.links(name) if n.kind == "pivotCacheRecords"), "")
            read: list[Any] = []
            self.read(name, read.append, "pivot")
            self.read(records, read.append, "pivot")
            if read:
                self.found.add("\n".join(cached_rows(read[0], None)), "pivot", hidden=True)
            if len(read) > 1:
                self.found.add("\n".join(cached_rows(read[0], read[1])), "pivot", hidden=True)
