"""Nothing committed names a machine, a registry or a secret."""

import re

from tests.architecture.tree import committed, shown

FORBIDDEN = {
    "a path of somebody's machine": re.compile(r"(?<![\w.])/(?:work|root|home/[a-z]+|Users/\w+)/"),
    "a registry's host": re.compile(r"\b(?:pypi|pythonhosted|npmjs|crates|yarnpkg)\.(?:org|io|com)\b"),
    "a private key": re.compile(r"-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"),
}
LARGEST = 2_000_000


def test_no_committed_file_bears_what_must_not_be_in_the_tree() -> None:
    faults = []
    for path in committed():
        raw = path.read_bytes()
        if b"\0" in raw:
            continue
        text = raw.decode("utf-8", errors="replace")
        faults += [
            f"{shown(path)}: {what}: {match.group()}"
            for what, pattern in FORBIDDEN.items()
            for match in [pattern.search(text)]
            if match
        ]
    assert faults == []


def test_no_committed_file_is_large() -> None:
    assert [shown(p) for p in committed() if p.stat().st_size > LARGEST] == []
