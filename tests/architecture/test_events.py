"""Every kind of ledger event is emitted somewhere, documented, and written in the grammar `what:what_happened`."""

import ast
import re

import pytest
from tests.architecture.tree import DOCS, SOURCE, modules, syntax

from privity.control.ports import EventKind


def _named_in_source() -> set[str]:
    ports = SOURCE / "control" / "ports.py"
    return {
        node.attr
        for path in modules(SOURCE) if path != ports
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "EventKind"
    }  # fmt: skip


@pytest.mark.parametrize("kind", list(EventKind), ids=str)
def test_an_event_is_documented_and_follows_the_grammar(kind: EventKind) -> None:
    assert f"`{kind.value}`" in (DOCS / "ledger.md").read_text(encoding="utf-8")
    assert re.fullmatch(r"[a-z]+:[a-z]+(_[a-z]+)*", kind.value)


def test_every_event_is_emitted_somewhere() -> None:
    assert {kind.name for kind in EventKind} - _named_in_source() == set()
