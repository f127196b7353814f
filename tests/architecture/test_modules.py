"""Modules are small, say what they are for, and are named for something."""

import ast
import re
from pathlib import Path

from tests.architecture.tree import ROOT, SOURCE, modules, shown, syntax

MOST_LINES = 400  # aim at 300; beyond 400 a module holds two things
SAYS_NOTHING = re.compile(r"^(utils?|helpers?|common|misc|core|base|managers?|processors?|services?|data|info)(_.*)?$")


NAMED_BY_DJANGO = {"records/sqlite/base.py"}  # a database engine is looked for under this name


def test_every_module_opens_by_saying_what_it_is_for() -> None:
    silent = [shown(p) for p in modules(SOURCE, ROOT / "tests", ROOT / "bench") if not _says(p)]
    assert silent == []


def _says(path: Path) -> bool:
    tree = syntax(path)
    return not tree.body or bool(ast.get_docstring(tree))


def test_no_module_is_over_the_limit() -> None:
    lines = {shown(p): len(p.read_text(encoding="utf-8").splitlines()) for p in modules(SOURCE)}
    assert {name: n for name, n in lines.items() if n > MOST_LINES} == {}


def test_no_module_or_folder_is_named_for_nothing() -> None:
    paths = (p.relative_to(SOURCE) for p in modules(SOURCE))
    names = {part for p in paths if p.as_posix() not in NAMED_BY_DJANGO for part in p.with_suffix("").parts}
    assert sorted(name for name in names if SAYS_NOTHING.match(name)) == []


def test_the_pure_packages_never_ask_what_time_it_is() -> None:
    asked = []
    for path in modules(SOURCE / "domain", SOURCE / "control", SOURCE / "ledger"):
        asked += [
            f"{shown(path)}:{node.lineno}"
            for node in ast.walk(syntax(path))
            if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}
            and isinstance(node.value, ast.Name) and node.value.id in {"datetime", "date"}
        ]  # fmt: skip
    assert asked == []
