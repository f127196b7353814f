"""A department from a file, a folder or a dictionary; whatever is wrong with it comes back as one Refused."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from privity.domain.department import Department
from privity.records.intake import refused
from privity.records.intake.collector import without_collector
from privity.records.intake.csv_folder import folder_as_json
from privity.records.intake.references import check
from privity.records.intake.refused import Refused, RefusedAt, shown
from privity.records.intake.shape import department_of


def read_department(path: Path, *, beside: Department | None = None) -> Department:
    """`beside`: what is recorded already, which a partial file may refer to."""
    if path.is_dir():
        whole, where = folder_as_json(path)
        return _department(whole, beside, where)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise Refused(shown(path.name), f"cannot be read ({error.strerror})") from None
    with without_collector():
        return department_from_dict(_json(content, shown(path.name)), source=shown(path.name), beside=beside)


def department_from_dict(whole: object, source: str = "", *, beside: Department | None = None) -> Department:
    return _department(whole, beside, lambda path: ": ".join(filter(None, (source, refused.written(path)))))


def _department(whole: object, beside: Department | None, where: Callable[[refused.Path], str]) -> Department:
    try:
        with without_collector():
            department = department_of(whole, beside)
            check(department, beside)
    except RefusedAt as refusal:
        raise Refused(where(refusal.path), refusal.reason) from None
    return department


def _json(content: bytes, source: str) -> object:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Refused(f"{source}: line {line}", "is not UTF-8") from None
    try:
        return json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_constant)
    except RefusedAt as refusal:
        raise Refused(source, refusal.reason) from None
    except json.JSONDecodeError as error:
        raise Refused(f"{source}: line {error.lineno} column {error.colno}", f"is not JSON ({error.msg})") from None
    except RecursionError:
        raise Refused(source, "is nested too deeply") from None
    except ValueError:  # a number of thousands of digits
        raise Refused(source, "is not JSON (a number is too long)") from None


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    # Two values for one field: which of them is meant is not ours to guess.
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise RefusedAt((), f"gives the field {shown(twice)} twice in one object")
    return found


def _no_constant(name: str) -> NoReturn:
    raise RefusedAt((), f"is not JSON ({name})")
