"""Every setting that the code reads from the environment is in docs/settings.md, and the other way round."""

import ast
import re

from tests.architecture.tree import DOCS, SOURCE, modules, syntax

OURS = re.compile(r"^(?:PRIVITY_[A-Z0-9_]+|DATABASE_URL)$")
NOT_A_SETTING = {"DJANGO_SETTINGS_MODULE", "DISPLAY"}  # set by the program itself, and by who sits at the machine


def _read_by_the_code() -> set[str]:
    names = set()
    for path in modules(SOURCE):
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and OURS.match(node.value):
                names.add(node.value)
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant) and _is_environ(node.value):
                names.add(str(node.slice.value))
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and _is_environ(node.func.value):
                names.update(str(arg.value) for arg in node.args[:1] if isinstance(arg, ast.Constant))
    return names - NOT_A_SETTING


def _is_environ(node: ast.expr) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "environ"


def _documented() -> set[str]:
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([A-Z][A-Z0-9_]+)` \|", text, flags=re.MULTILINE))


def test_the_settings_page_lists_what_the_code_reads_and_nothing_else() -> None:
    read, documented = _read_by_the_code(), _documented()
    assert {"undocumented": read - documented, "read by nothing": documented - read} == {
        "undocumented": set(),
        "read by nothing": set(),
    }
