"""Every name of a rule that an answer may carry is in docs/rules.md: users' scripts hold on to these names."""

import ast
import re

from tests.architecture.tree import DOCS, SOURCE, modules, syntax

CONTRACTED = {
    *("own", "parent", "family", "carer", "acting", "core-team", "team", "information-governance", "record"),
    *("partner", "worker", "handler", "maker", "grant"),
    *("unknown-reader", "bar", "protected", "in-confidence", "fenced", "not-for-family", "conflict-of-interest"),
    *("no-ground", "expired", "non-subject", "not-needed", "ask-parent", "ask-child"),
    *("unread", "recipients-exposed", "other-case", "override", "look-alike"),
}


def _documented() -> set[str]:
    text = (DOCS / "rules.md").read_text(encoding="utf-8")
    return set(re.findall(r"^\| `([a-z-]+)` \|", text, flags=re.MULTILINE))


def test_the_rules_page_lists_every_contracted_rule() -> None:
    assert CONTRACTED - _documented() == set()


def test_no_answer_carries_a_rule_that_the_page_does_not_list() -> None:
    given = {
        keyword.value.value
        for path in modules(SOURCE)
        for node in ast.walk(syntax(path)) if isinstance(node, ast.Call)
        for keyword in node.keywords
        if keyword.arg == "rule" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
    }  # fmt: skip
    assert given - _documented() == set()
