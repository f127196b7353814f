"""No regular expression of the readers takes time that grows with the square of what it looks through."""

import ast
import importlib
import os
import pkgutil
import re
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from re import _constants as parts  # type: ignore[attr-defined]
from re import _parser as taken_apart  # type: ignore[attr-defined]
from typing import Any

import privity.extraction as readers

SHORT, LONG = 3_000, 12_000
PAIRED = 9 if os.environ.get("PRIVITY_SOAK") else 4
MOST_GROWTH, AT_LEAST = 8.0, 0.1  # of time from short to long; seconds below which it does not matter
How = tuple[re.Pattern[Any], str]  # and the method by which it is used
CLASSES = {
    parts.CATEGORY_DIGIT: "1", parts.CATEGORY_SPACE: " ", parts.CATEGORY_WORD: "a", parts.CATEGORY_NOT_DIGIT: "a",
    parts.CATEGORY_NOT_SPACE: "a", parts.CATEGORY_NOT_WORD: "-",
}  # fmt: skip


def patterns() -> dict[str, How]:
    found: dict[str, How] = {}
    for told in pkgutil.iter_modules(readers.__path__):
        module = importlib.import_module(f"privity.extraction.{told.name}")
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        for name, value in vars(module).items():
            used = set(re.findall(rf"\b{re.escape(name)}\.(\w+)\(", source))
            how = "search" if len(used) != 1 or used - {"match", "fullmatch"} else used.pop()
            for number, pattern in enumerate(_within(value)):
                found[f"{told.name}.{name}.{number}"] = (pattern, how)
        for pattern, how in _written(ast.parse(source)):
            found[f"{told.name}: {pattern.pattern!r}"[:80]] = (pattern, how)
    return {name: how for name, how in found.items() if how[0].pattern}


def _within(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, (tuple, list, frozenset)):
        for each in value:
            yield from _within(each)
    elif isinstance(value, dict):
        for each in value.values():
            yield from _within(each)


def _written(tree: ast.AST) -> Iterator[How]:
    """Those that stand in a call: `re.sub("...", ...)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args:
            owner, first = node.func.value, node.args[0]
            ours = isinstance(owner, ast.Name) and owner.id == "re" and node.func.attr not in ("compile", "escape")
            if ours and isinstance(first, ast.Constant):
                how = node.func.attr if node.func.attr in ("match", "fullmatch") else "search"
                yield re.compile(first.value), how


def letters(pattern: re.Pattern[Any]) -> list[str]:
    """One letter of each kind that the expression knows, and the words in it."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    found: dict[str, None] = {}
    _gathered(taken_apart.parse(text, pattern.flags & ~re.UNICODE), found)
    words = re.findall(r"[A-Za-z<>=\"'/ :-]{3,12}", text)[:4]
    return [*list(found)[:12], *words, "\n", "é"]


def _gathered(tree: Any, found: dict[str, None]) -> None:  # noqa: C901, PLR0912 - one case for each part of an expression
    run = ""
    for operation, argument in tree:
        if operation in (parts.LITERAL, parts.NOT_LITERAL):
            found[chr(argument)] = None
            run += chr(argument) if operation is parts.LITERAL else ""
            continue
        if len(run) > 1:
            found[run] = None
        run = ""
        if operation is parts.IN:
            for kind, value in argument:
                if kind is parts.LITERAL:
                    found[chr(value)] = None
                elif kind is parts.RANGE:
                    found[chr(value[0])] = None
                elif kind is parts.CATEGORY:
                    found[CLASSES.get(value, "a")] = None
        elif operation in (parts.MAX_REPEAT, parts.MIN_REPEAT, parts.POSSESSIVE_REPEAT):
            _gathered(argument[2], found)
        elif operation is parts.SUBPATTERN:
            _gathered(argument[3], found)
        elif operation in (parts.ASSERT, parts.ASSERT_NOT):
            _gathered(argument[1], found)
        elif operation is parts.BRANCH:
            for each in argument[1]:
                _gathered(each, found)
        elif operation is parts.ATOMIC_GROUP:
            _gathered(argument, found)
    if len(run) > 1:
        found[run] = None


def adversarial(pattern: re.Pattern[Any]) -> Iterator[str]:
    known = letters(pattern)
    yield from known
    yield from ("".join(pair) for pair in product(known[:PAIRED], repeat=2) if pair[0] != pair[1])


def seconds(pattern: re.Pattern[Any], how: str, unit: str, length: int) -> float:
    text = unit * (length // len(unit)) + "\x00!"
    given: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8")
    started = time.perf_counter()
    getattr(pattern, how)(given)
    return time.perf_counter() - started


def worst(pattern: re.Pattern[Any], how: str = "search", *, at_least: float = AT_LEAST) -> str:
    """What it is slow on; empty when nothing was found."""
    for unit in adversarial(pattern):
        if seconds(pattern, how, unit, LONG) < at_least:
            continue
        short, long = (min(seconds(pattern, how, unit, n) for _ in range(3)) for n in (SHORT, LONG))
        if long > at_least and long > MOST_GROWTH * short:
            return f"{unit!r} {short:.3f} -> {long:.3f} s"
    return ""


def test_the_sweep_finds_an_expression_that_is_quadratic() -> None:
    assert worst(re.compile(r"a+b"), at_least=0.005)  # a fast machine needs less than what matters
    assert worst(re.compile(rb"<[^>]*>"), at_least=0.005)


def test_no_expression_of_the_readers_takes_quadratic_time() -> None:
    known = patterns()
    assert len(known) > 60
    assert {name: slow for name, how in known.items() if (slow := worst(*how))} == {}
