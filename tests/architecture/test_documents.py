"""Documents lead somewhere: every relative link resolves, every library has its reason, every decision its number."""

import re

from tests.architecture.tree import DOCS, ROOT, committed, shown

LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)")


def test_every_relative_link_leads_to_a_file() -> None:
    broken = [
        f"{shown(page)}: {target}"
        for page in committed() if page.suffix == ".md"
        for target in LINK.findall(page.read_text(encoding="utf-8"))
        if not (page.parent / target).exists()
    ]  # fmt: skip
    assert broken == []


def test_every_library_has_a_sentence_that_says_why() -> None:
    reasons = (DOCS / "decisions" / "0002-libraries.md").read_text(encoding="utf-8").lower()
    wanted = set()
    for listing in (ROOT / "requirements").glob("*.in"):
        lines = [line.split("#")[0].strip() for line in listing.read_text(encoding="utf-8").splitlines()]
        wanted |= {re.split(r"[\[<>=!~ ]", line)[0].lower() for line in lines if line and not line.startswith("-")}
    assert sorted(name for name in wanted if f"**{name}**" not in reasons) == []


def test_every_pinned_library_has_hashes() -> None:
    for listing in ("runtime.txt", "develop.txt"):
        text = (ROOT / "requirements" / listing).read_text(encoding="utf-8")
        entries = re.split(r"\n(?=\S)", text.strip())
        assert [entry.split()[0] for entry in entries if "==" not in entry or "--hash=sha256:" not in entry] == []


def test_decisions_are_numbered_without_a_gap_and_keep_their_form() -> None:
    records = sorted((DOCS / "decisions").glob("[0-9]*.md"))
    assert [int(record.name[:4]) for record in records] == list(range(1, len(records) + 1))
    for record in records:
        headings = re.findall(r"^## (.+)$", record.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences"], record.name


def test_every_guide_can_be_reached_from_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    unreached = [shown(g) for g in (DOCS / "guides").glob("*.md") if shown(g) not in readme]
    assert unreached == []
