"""Each duty in docs/law names the rule that keeps it and a test that goes red without it; both exist."""

import re
from datetime import date
from pathlib import Path

import pytest
from tests.architecture.tree import DOCS, ROOT

PAGES = sorted((DOCS / "law").glob("*.md"))
ROW = re.compile(r"^\|(?! *(?:---|clause|threat))(.+)\|$", flags=re.MULTILINE | re.IGNORECASE)


def _rows(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split("|")] for row in ROW.findall(text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_every_row_of_the_law_names_a_test_that_exists(page: Path) -> None:
    rows = _rows(page.read_text(encoding="utf-8"))
    assert rows
    for row in rows:
        named = re.findall(r"`(tests/[\w/.]+)`", row[-1])
        assert named, row[0]
        assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_every_page_of_the_law_is_dated(page: Path) -> None:
    [dated] = re.findall(r"^Text as of (\d{4}-\d{2}-\d{2})", page.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert date.fromisoformat(dated)


def test_every_control_of_the_threat_model_names_a_test_that_exists() -> None:
    text = (DOCS / "threat-model.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/.]+)`", text)
    assert named
    assert sorted({name for name in named if not (ROOT / name).exists()}) == []
