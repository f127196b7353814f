"""Our immutable values as plain JSON values and back, by their own type annotations. Nothing else is ever built."""

import base64
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo


class NotPlain(ValueError):
    """The data do not fit the type; the message says where, never what."""


def to_plain(value: Any) -> Any:  # noqa: PLR0911 - one for each kind of value
    """Dataclasses become objects without the fields that stand at their defaults; tuples become lists."""
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(found)
            for field in fields(value)
            if (found := getattr(value, field.name)) != _default(field)
        }
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, ZoneInfo):
        return value.key
    if isinstance(value, tuple | list):
        return [to_plain(item) for item in value]
    if isinstance(value, frozenset | set):
        return sorted(to_plain(item) for item in value)
    if isinstance(value, Mapping):
        return {str(key): to_plain(item) for key, item in value.items()}
    return value


def from_plain(kind: Any, data: Any, where: str = "") -> Any:  # noqa: PLR0911 - as above
    """Raises NotPlain when a field is unknown, missing or of another type."""
    origin = typing.get_origin(kind)
    if hasattr(kind, "__supertype__"):  # NewType
        return from_plain(kind.__supertype__, data, where)
    if is_dataclass(kind) and isinstance(kind, type):
        return _object(kind, data, where)
    if origin in {types.UnionType, typing.Union}:
        return _one_of(typing.get_args(kind), data, where)
    if origin is typing.Literal:
        if data not in typing.get_args(kind):
            raise NotPlain(f"{where}: not one of the values")
        return data
    if origin is tuple:
        return tuple(
            from_plain(typing.get_args(kind)[0], item, f"{where}[{n}]") for n, item in enumerate(_list(data, where))
        )
    if origin is dict:
        key, item = typing.get_args(kind)
        if not isinstance(data, dict):
            raise NotPlain(f"{where}: not an object")
        return {_key(key, k, where): from_plain(item, v, f"{where}.{k}") for k, v in data.items()}
    return _simple(kind, data, where)


def _object(kind: type, data: Any, where: str) -> Any:
    if not isinstance(data, dict):
        raise NotPlain(f"{where or kind.__name__}: not an object")
    hints = _hints(kind)
    if unknown := sorted(data.keys() - hints.keys()):
        raise NotPlain(f"{where}.{unknown[0]}: not known here")
    try:
        return kind(**{name: from_plain(hints[name], item, f"{where}.{name}") for name, item in data.items()})
    except TypeError:
        raise NotPlain(f"{where or kind.__name__}: something is missing") from None


def _one_of(kinds: tuple[Any, ...], data: Any, where: str) -> Any:
    for kind in kinds:
        try:
            return from_plain(kind, data, where)
        except NotPlain:
            continue
    raise NotPlain(f"{where}: of no type that fits")


def _simple(kind: Any, data: Any, where: str) -> Any:
    try:
        if kind in {datetime, date}:
            return kind.fromisoformat(data)
        if kind is bytes:
            return base64.b64decode(data, validate=True)
        if kind is ZoneInfo:
            return ZoneInfo(data)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return kind(data)
    except (TypeError, ValueError, KeyError):
        raise NotPlain(f"{where}: not a {kind.__name__}") from None
    if kind is type(None) and data is None:
        return None
    if kind is Any or kind is object or (isinstance(kind, type) and type(data) is kind):
        return data
    raise NotPlain(f"{where}: of another type")


def _key(kind: Any, key: str, where: str) -> Any:
    if kind is not int:
        return key
    if not key.removeprefix("-").isdecimal():
        raise NotPlain(f"{where}: a key is not a number")
    return int(key)


def _list(data: Any, where: str) -> list[Any]:
    if not isinstance(data, list):
        raise NotPlain(f"{where}: not a list")
    return data


def _default(field: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else MISSING


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)
