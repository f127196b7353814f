"""No content in page titles, addresses, messages between pages, logs or error pages; nothing from elsewhere."""

import logging
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from tests.web.conftest import SignedIn
from tests.web.held import DoublePath, InMemoryHolds, hold
from tests.web.world import PEOPLE

import privity.web
import privity.workflows.holds
from privity.web.quiet_logs import QuietFormatter
from privity.web.secret import web_secret

pytestmark = pytest.mark.django_db
CONTENT = {word for p in PEOPLE for word in p.name.split()} | {"example", "assault", "school", "CF-1"}
ADDRESSES = (
    "/",
    "/holds/",
    "/holds/?show=decided",
    "/holds/held-1/",
    "/holds/held-1/release/",
    "/overrides/",
    "/being-read/",
    "/proof/",
    "/nowhere/",
)
TEMPLATES = [
    path
    for folder in (privity.web, privity.workflows.holds)
    for path in Path(str(folder.__file__)).parent.rglob("templates/**/*.html")
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_titles_and_links_hold_no_content(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, address: str
) -> None:
    holds.keep(hold("held-1"))
    page = signed_in("p-dpo").get(address).text
    title = re.findall(r"<title>(.*?)</title>", page, re.DOTALL)
    links = re.findall(r'(?:href|action|src)="([^"]*)"', page)
    assert len(title) == 1
    assert not [word for word in CONTENT for text in (*title, *links) if word.casefold() in text.casefold()]
    assert not [link for link in links if "//" in link or link.startswith(("data:", "javascript:"))]


def test_what_is_said_between_pages_names_nobody(signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds) -> None:
    """It waits in the session, which is not encrypted."""
    holds.keep(hold("held-1"))
    client = signed_in("p-manager")
    client.post("/holds/held-1/release/", {"copies": ["0", "1"], "reason": "Gus Heaume agreed to it."})
    assert not [word for word in CONTENT if word in str(dict(client.session))]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_have_nothing_inline_and_nothing_unescaped(template: Path) -> None:
    text = template.read_text("utf-8")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=|\|\s*safe\b|autoescape", text)


def test_a_form_field_can_not_carry_markup(signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds) -> None:
    holds.keep(hold("held-1"))
    page = signed_in("p-manager").post("/holds/held-1/release/", {"reason": "<script>alert(1)</script>"}).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_text_of_a_message_can_not_carry_markup(signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds) -> None:
    kept = hold("held-1")
    passages = tuple(replace(p, text=f"{p.text}<img src=x onerror=alert(1)>") for p in kept.reading.passages)
    holds.keep(replace(kept, reading=replace(kept.reading, passages=passages)))
    page = signed_in("p-worker").get("/holds/held-1/").text
    assert "<img" not in page
    assert "&lt;img" in page


def test_a_failure_says_nothing_and_logs_nothing_of_what_was_read(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds.keep(hold("held-1"))

    def broken(*_: object) -> None:
        raise ValueError("Gus Heaume was convicted of assault")

    monkeypatch.setattr(InMemoryHolds, "get", broken)
    client = signed_in("p-manager")
    client.raise_request_exception = False
    records: list[logging.LogRecord] = []
    listener = logging.Handler()
    listener.emit = records.append  # type: ignore[method-assign]
    logging.getLogger("django").addHandler(listener)
    try:
        response = client.get("/holds/held-1/")
    finally:
        logging.getLogger("django").removeHandler(listener)
    assert response.status_code == 500
    assert "Heaume" not in response.text
    lines = [QuietFormatter().format(r) for r in records]
    assert any("ValueError at broken" in line for line in lines)
    assert not [line for line in lines if "Heaume" in line or "held-1" in line]


def test_the_key_of_the_web_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    key = web_secret(tmp_path)
    assert web_secret(tmp_path) == key
    assert (tmp_path / "keys" / "web-secret").stat().st_mode & 0o777 == 0o600
    assert [p.name for p in (tmp_path / "keys").iterdir()] == ["web-secret"]
    (tmp_path / "keys" / "web-secret").write_text("short")
    with pytest.raises(OSError, match="cut short"):
        web_secret(tmp_path)


def test_no_debugging_page_and_no_admin(path: DoublePath) -> None:
    response = Client().get("/admin/")
    assert response.status_code == 404
    assert "urlconf" not in response.text.casefold()


def test_not_theirs_and_not_there_are_one_answer_in_body_and_in_time(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds
) -> None:
    """What is opened takes time, so nothing is opened before it is known to be theirs."""
    holds.keep(hold("held-1"))
    client = signed_in("p-stranger")
    asked: dict[str, list[int]] = {"/holds/held-1/": [], "/holds/nothing/": []}
    with CaptureQueriesContext(connection) as queries:
        for address, counts in asked.items():
            before = len(queries)
            response = client.get(address)
            counts += [len(queries) - before, response.status_code, len(response.content)]
    assert asked["/holds/held-1/"] == asked["/holds/nothing/"]
    assert client.get("/holds/held-1/").content == client.get("/holds/nothing/").content
    assert client.get("/holds/held-1/release/").content == client.get("/holds/nothing/release/").content
    assert not path.asked


def test_nothing_is_opened_for_somebody_whose_it_is_not(
    signed_in: SignedIn, path: DoublePath, holds: InMemoryHolds, monkeypatch: pytest.MonkeyPatch
) -> None:
    holds.keep(hold("held-1"))
    opened: list[str] = []
    monkeypatch.setattr(InMemoryHolds, "get", lambda _, key: opened.append(key))
    signed_in("p-stranger").get("/holds/held-1/")
    assert not opened
