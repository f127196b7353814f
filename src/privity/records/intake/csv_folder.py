"""A folder of CSV files, as case-management systems export them, told as the JSON form. docs/department-file.md."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

from privity.records.intake import refused
from privity.records.intake.fields import Raw
from privity.records.intake.refused import Refused, shown

LISTS: dict[str, frozenset[str]] = {
    "department": frozenset({"email_domains"}),
    "people": frozenset({"aliases"}),
    "identifiers": frozenset(),
    "contacts": frozenset(),
    "cases": frozenset({"subjects"}),
    "involvements": frozenset(),
    "facts": frozenset({"about", "text"}),
    "grants": frozenset({"about", "categories", "purposes", "answers"}),
    "bars": frozenset({"readers", "about", "categories"}),
    "relations": frozenset(),
    "complaints": frozenset({"names", "handlers", "text"}),
    "groups": frozenset({"members"}),
}
TRUTHS = frozenset({"allocated", "verified", "protected", "in_confidence"})
INSIDE = {"identifiers": "person", "contacts": "person", "involvements": "case"} | dict.fromkeys(
    ("facts", "grants", "bars"), "case"
)
BLOCKS = {
    "staff_role": ("staff", "role"),
    "staff_team": ("staff", "team"),
    "professional_role": ("professional", "role"),
    "professional_agency": ("professional", "agency"),
    # Exports that keep few columns: the block's own name holds its role.
    "staff": ("staff", "role"),
    "team": ("staff", "team"),
    "professional": ("professional", "role"),
    "agency": ("professional", "agency"),
}
KNOWN: dict[str, frozenset[str]] = {
    "department": frozenset({"name", "jurisdiction", "email_domains", "time_zone"}),
    "people": frozenset({"id", "name", "aliases", "born", "identifiers", *BLOCKS}),
    "identifiers": frozenset({"person", "kind", "value"}),
    "contacts": frozenset({"person", "id", "kind", "value", "verified", "protected", "from", "until"}),
    "cases": frozenset({"id", "reference", "subjects"}),
    "involvements": frozenset(
        {"case", "person", "role", "allocated", "for", "parental_responsibility", "from", "until"}
    ),
    "facts": frozenset({"case", "id", "about", "category", "text", "in_confidence", "source", "protected"}),
    "grants": frozenset(
        {"case", "reader", "fact", "about", "categories", "purposes", "answers", "from", "until", "by", "reason"}
    ),
    "bars": frozenset({"case", "readers", "fact", "about", "categories", "ground", "from", "until", "review"}),
    "relations": frozenset({"person", "to", "relation"}),
    "complaints": frozenset({"id", "reference", "made_by", "names", "case", "handlers", "text"}),
    "groups": frozenset({"address", "members", "from", "until"}),
}
CELL_LIMIT = 1_000_000


def folder_as_json(folder: Path) -> tuple[Raw, Callable[[refused.Path], str]]:
    """The JSON form, and how to say where in the folder a path of it stands."""
    return _Folder(folder).read()


class _Folder:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.places: dict[refused.Path, str] = {}

    def read(self) -> tuple[Raw, Callable[[refused.Path], str]]:
        csv.field_size_limit(CELL_LIMIT)
        tables = {name: self._table(path, name) for name, path in self._files().items()}
        whole: Raw = {}
        for name in ("people", "cases", "relations", "complaints", "groups"):
            whole[name] = []
            for n, (row, line) in enumerate(tables.get(name, [])):
                self.places[(name, n)] = _row(name, line)
                whole[name].append(row)
        for n, (row, line) in enumerate(tables.get("department", [])):
            if n:
                raise Refused(_row("department", line), "there is one department")
            self.places[("department",)] = _row("department", line)
            whole["department"] = row
        for name, owner in INSIDE.items():
            self._put_inside(name, owner, tables, whole)
        return whole, self.where

    def where(self, path: refused.Path) -> str:
        for length in range(len(path), 0, -1):
            if place := self.places.get(path[:length]):
                field = refused.written(path[length:])
                return f"{place}: {field}" if field else place
        return ": ".join(filter(None, (shown(self.folder.name), refused.written(path))))

    def _files(self) -> dict[str, Path]:
        found: dict[str, Path] = {}
        for path in sorted(self.folder.iterdir()):
            if path.suffix.lower() != ".csv" or path.name.startswith("."):
                continue
            # A misnamed bars.csv would open what it bars, so a table that nobody knows is no table to skip.
            if path.stem not in LISTS:
                raise Refused(shown(path.name), "is an unknown table")
            found[path.stem] = path
        if not found:
            raise Refused(shown(self.folder.name), "holds no CSV file of a department")
        return found

    def _table(self, path: Path, name: str) -> list[tuple[Raw, int]]:
        rows: list[tuple[Raw, int]] = []
        line = 1
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                reader = csv.reader(file, strict=True)
                columns = [column.strip() for column in next(reader, [])]
                if len(set(columns)) != len(columns):
                    raise Refused(_row(name, 1), "gives a column twice")
                if unknown := {_plain(name, column) for column in columns} - KNOWN[name] - {""}:
                    raise Refused(f"{_row(name, 1)}: {shown(min(unknown))}", "is an unknown field")
                for line, cells in enumerate(reader, start=2):
                    if not any(cells):
                        continue
                    if len(cells) > len(columns):
                        raise Refused(_row(name, line), "has more cells than there are columns")
                    # A short row lacks the cells that say what is protected: it was cut off, not left empty.
                    if len(cells) < len(columns):
                        raise Refused(_row(name, line), "has fewer cells than there are columns")
                    rows.append((_fields(name, columns, cells, line), line))
        except UnicodeDecodeError:
            raise Refused(shown(path.name), "is not UTF-8") from None
        except csv.Error as error:
            raise Refused(_row(name, line + 1), f"is not CSV ({error})") from None
        except OSError as error:
            raise Refused(shown(path.name), f"cannot be read ({error.strerror})") from None
        return rows

    def _put_inside(self, name: str, owner: str, tables: dict[str, list[tuple[Raw, int]]], whole: Raw) -> None:
        owners = "people" if owner == "person" else "cases"
        by_id = {row.get("id"): (n, row) for n, row in reversed(list(enumerate(whole[owners])))}
        for row, line in tables.get(name, []):
            whose = row.pop(owner, None)
            if whose is None:
                raise Refused(f"{_row(name, line)}: {owner}", "is missing")
            if whose not in by_id:
                raise Refused(f"{_row(name, line)}: {owner}", f"refers to nothing in {owners}.csv: {shown(str(whose))}")
            n, parent = by_id[whose]
            inside = parent.setdefault(name, [])
            self.places[(owners, n, name, len(inside))] = _row(name, line)
            inside.append(row)


def _plain(name: str, column: str) -> str:
    return column.replace(".", "_") if name == "people" else column  # staff.role is staff_role


def _row(name: str, line: int) -> str:
    return f"{name}.csv: row {line}"


def _fields(name: str, columns: list[str], cells: list[str], line: int) -> Raw:
    raw: Raw = {}
    for column, written in zip(columns, cells, strict=True):
        cell = written.strip()
        if name == "people" and _plain(name, column) in BLOCKS:
            if cell:
                block, field = BLOCKS[_plain(name, column)]
                found = raw.setdefault(block, {})
                if (field, cell.lower()) != ("role", "true") and found.setdefault(field, cell) != cell:
                    raise Refused(f"{_row(name, line)}: {shown(column)}", "contradicts another column")
        elif not column and cell:
            raise Refused(_row(name, line), "has a cell without a column")
        elif cell:
            raw[column] = _value(name, column, cell, line)
        elif column == "names":
            raw[column] = []  # a complaint may name nobody, and then says so
    return raw


def _value(name: str, column: str, cell: str, line: int) -> Any:
    if name == "people" and column == "identifiers":
        return [_identifier(part, line) for part in _several(cell)]
    if column in LISTS[name]:
        return _several(cell)
    if column in TRUTHS:
        return _truth(name, column, cell, line)
    if column == "parental_responsibility":
        return True if cell.lower() == "true" else _several(cell)
    return cell


def _several(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _truth(name: str, column: str, cell: str, line: int) -> bool:
    if cell.lower() != "true":
        raise Refused(f"{_row(name, line)}: {column}", "is neither true nor empty")
    return True


def _identifier(part: str, line: int) -> Raw:
    kind, colon, value = part.partition(":")
    if not colon:
        raise Refused(f"{_row('people', line)}: identifiers", "is not written kind:value")
    return {"kind": kind.strip(), "value": value.strip()}
