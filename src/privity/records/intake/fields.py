"""Fields of a JSON object, each of its own kind or refused. Absent, null and empty lists are the same."""

from collections.abc import Container
from typing import Any

from privity.records.intake.refused import Path, RefusedAt, shown

Raw = dict[str, Any]


def record(value: object, path: Path, known: frozenset[str]) -> Raw:
    if not isinstance(value, dict):
        raise RefusedAt(path, "is not an object")
    if not value.keys() <= known:
        unknown = min(str(key) for key in value.keys() - known)
        raise RefusedAt((*path, shown(unknown)), "is an unknown field")
    return value


def records(raw: Raw, key: str, path: Path) -> list[Any]:
    found = raw.get(key)
    if found is None:
        return []
    if not isinstance(found, list):
        raise RefusedAt((*path, key), "is not a list")
    return found


def _sound(value: object, path: Path) -> str:
    if not isinstance(value, str):
        raise RefusedAt(path, "is not text")
    if not value or value.isspace():
        raise RefusedAt(path, "is empty")
    if "\x00" in value:
        raise RefusedAt(path, "holds a NUL character")
    if not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value):
        raise RefusedAt(path, "holds half a character")
    return value


def text(raw: Raw, key: str, path: Path) -> str | None:
    found = raw.get(key)
    return None if found is None else _sound(found, (*path, key))


def needed(raw: Raw, key: str, path: Path) -> str:
    found = text(raw, key, path)
    if found is None:
        raise RefusedAt((*path, key), "is missing")
    return found


def texts(raw: Raw, key: str, path: Path) -> tuple[str, ...]:
    found = records(raw, key, path)
    return tuple([_sound(value, (*path, key, n)) for n, value in enumerate(found)]) if found else ()


def needed_texts(raw: Raw, key: str, path: Path) -> tuple[str, ...]:
    found = texts(raw, key, path)
    if not found:
        raise RefusedAt((*path, key), "is missing")
    return found


def flag(raw: Raw, key: str, path: Path) -> bool:
    found = raw.get(key)
    if found is None:
        return False
    if not isinstance(found, bool):
        raise RefusedAt((*path, key), "is neither true nor false")
    return found


def known_word(word: str, words: Container[str], path: Path, what: str) -> str:
    if word not in words:
        raise RefusedAt(path, f"is an unknown {what}")
    return word


def known_words(raw: Raw, key: str, path: Path, *, words: Container[str], what: str) -> tuple[str, ...]:
    found = texts(raw, key, path)
    for n, word in enumerate(found):
        known_word(word, words, (*path, key, n), what)
    return found
