"""Frozen dataclasses to JSON and back, by their types alone: nothing that is stored can name code to run."""

import base64
import dataclasses
import types
from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")
Turn = Callable[[Any], Any]


class Undecodable(ValueError):
    """What is stored is not what the type says. Never repeats the value."""


def encoded(value: Any) -> Any:  # noqa: PLR0911 - one for each kind of value
    """JSON-able. Dataclasses become objects, tuples lists, dictionaries lists of pairs, bytes base64."""
    match value:
        case None | bool() | int() | float():
            return value
        case str():
            return str(value)
        case bytes():
            return base64.b64encode(value).decode("ascii")
        case datetime() | date():
            return value.isoformat()
        case tuple() | list():
            return [encoded(item) for item in value]
        case dict():
            return [[encoded(key), encoded(item)] for key, item in value.items()]
    if dataclasses.is_dataclass(value):
        return {f.name: encoded(getattr(value, f.name)) for f in dataclasses.fields(value)}
    raise TypeError(f"no way to write down a {type(value).__name__}")


def decoded(kind: type[T], stored: Any) -> T:
    """Raises Undecodable. A field that is not stored takes its default, so that a type may grow."""
    try:
        reads: Any = _turn
        result: T = reads(kind)(stored)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise Undecodable(f"this is no {kind.__name__}") from error
    return result


@cache
def _turn(kind: Any) -> Turn:  # noqa: PLR0911 - as above
    kind = getattr(kind, "__supertype__", kind)  # a NewType is what it is made of
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _tuple(arguments)
    if origin is dict:
        key, item = (_turn(a) for a in arguments)
        return lambda stored: {key(k): item(v) for k, v in stored}
    if origin is Literal:
        return lambda stored: _only(stored, stored in arguments)
    if origin in {Union, types.UnionType}:
        return _optional(arguments)
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind)
    if isinstance(kind, type) and issubclass(kind, StrEnum | datetime | date):
        return kind if issubclass(kind, StrEnum) else kind.fromisoformat
    if kind is bytes:
        return lambda stored: base64.b64decode(stored, validate=True)
    if kind in {str, int, float, bool}:
        return lambda stored: _only(stored, type(stored) is kind)
    raise TypeError(f"no way to read a {kind}")


def _only(stored: Any, fits: bool) -> Any:
    if not fits:
        raise TypeError("another kind of value")
    return stored


def _tuple(arguments: tuple[Any, ...]) -> Turn:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        each = _turn(arguments[0])
        return lambda stored: tuple(each(item) for item in _only(stored, isinstance(stored, list)))
    turns = [_turn(a) for a in arguments]
    return lambda stored: tuple(turn(item) for turn, item in zip(turns, stored, strict=True))


def _optional(arguments: tuple[Any, ...]) -> Turn:
    others = [a for a in arguments if a is not types.NoneType]
    if len(others) != 1 or len(others) == len(arguments):
        raise TypeError("only 'X or None' can be told apart")
    turn = _turn(others[0])
    return lambda stored: None if stored is None else turn(stored)


def _dataclass(kind: Any) -> Turn:
    hints = get_type_hints(kind)
    turns = {f.name: _turn(hints[f.name]) for f in dataclasses.fields(kind) if f.init}
    return lambda stored: kind(**{name: turn(stored[name]) for name, turn in turns.items() if name in stored})
