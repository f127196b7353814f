"""An `except Exception` can turn a fault into a release. Each place that has one is listed with why it is safe."""

import ast

from tests.architecture.tree import SOURCE, modules, shown, syntax

BROAD = {"Exception", "BaseException"}
# file -> (how many, why it fails closed)
ALLOWED: dict[str, tuple[int, str]] = {
    "src/privity/control/deciding.py": (
        2,
        "the path itself: any error while reading or deciding becomes a hold of every recipient",
    ),
    "src/privity/gates/mail/acceptance.py": (
        1,
        "a fault of the path is answered 4xx; the mail server keeps the message",
    ),
    "src/privity/records/ledger/groups.py": (
        1,
        "whoever waits for an append that failed is told so; nothing was promised",
    ),
    "src/privity/gates/mail/session.py": (
        1,
        "a fault in one conversation ends it with 421; nothing was accepted by it",
    ),
    "src/privity/gates/mail/reading.py": (1, "the message stays kept: its lease ends, and it is taken again"),
    "src/privity/extraction/msg.py": (1, "whatever the library raises for odd bytes makes the Outlook message unread"),
    "src/privity/extraction/outlook.py": (1, "rich text that its library cannot unpack makes the letter unread"),
    "src/privity/extraction/tnef.py": (1, "whatever the library raises for odd bytes makes the wrapping unread"),
    "src/privity/gates/mail/outbox.py": (2, "the copy stays in the outbox: its lease ends, and it is claimed again"),
    "src/privity/gates/conference/gate.py": (1, "a fault in one page's connection ends it, and frees its seat"),
    "src/privity/gates/conference/under_way.py": (1, "a fault in one step closes every room of the conference"),
}


def _is_broad(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    names = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(isinstance(name, ast.Name) and name.id in BROAD for name in names)


def _reraises(handler: ast.ExceptHandler) -> bool:
    """Cleaning up and passing the fault on hides nothing."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise)


def test_blanket_excepts_stand_only_where_they_are_known_to_fail_closed() -> None:
    found: dict[str, int] = {}
    for path in modules(SOURCE):
        broad = [
            node
            for node in ast.walk(syntax(path))
            if isinstance(node, ast.ExceptHandler) and _is_broad(node) and not _reraises(node)
        ]
        if broad:
            found[shown(path)] = len(broad)
    assert found == {name: count for name, (count, _) in ALLOWED.items()}
