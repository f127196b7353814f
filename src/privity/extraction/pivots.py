"""What a pivot table remembers of the rows it was made from."""

from collections.abc import Iterator
from typing import Any

from privity.extraction.drawn import local


def cached_rows(definition: Any, records: Any | None) -> Iterator[str]:
    """Without records the names and values of the fields; with them, row by row as they once stood."""
    fields = [element for element in definition.iter() if local(element) == "cacheField"]
    values = [_shared(field) for field in fields]
    if records is None:
        for field, shared in zip(fields, values, strict=True):
            yield "\t".join((field.get("name", ""), *shared))
        for element in definition.iter():
            if local(element) in ("worksheetSource", "cacheSource"):
                yield " ".join(element.values())
        return
    for record in records:
        row: list[str] = []
        for place, element in enumerate(record):
            at = element.get("v", "")
            if local(element) == "x" and place < len(values):
                row.append(values[place][int(at)] if at.isdigit() and int(at) < len(values[place]) else "")
            else:
                row.append(at)
        yield "\t".join(row)


def _shared(field: Any) -> list[str]:
    items = next((child for child in field if local(child) == "sharedItems"), ())
    return [item.get("v", "") for item in items if isinstance(item.tag, str)]
