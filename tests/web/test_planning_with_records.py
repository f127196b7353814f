"""Planning over the real stores: what was planned, changed and sent is there again, and links let people in."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.web.conferring import NOW, SPLIT_PARENTS, Behind
from tests.web.conftest import SignedIn

from privity.domain.conferences.links import LetIn
from privity.domain.conferences.plan import State
from privity.domain.people import PersonId
from privity.records.conferences.links import LinkStore, new_device
from privity.records.conferences.store import ConferenceStore
from privity.workflows.conferences import wiring
from privity.workflows.conferences.planning.changing import place

pytestmark = pytest.mark.django_db
SARAH = PersonId("p-sarah")


@pytest.fixture
def recorded(behind: Behind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Behind]:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    links = LinkStore(ledger=behind.book, clock=lambda: behind.now)
    wiring.provide(replace(behind.wiring(), plans=ConferenceStore(), links=links))
    return behind


def test_a_conference_is_planned_changed_sent_and_cancelled(signed_in: SignedIn, recorded: Behind) -> None:
    client, plans, links = signed_in("p-ursula"), wiring.wired().plans, wiring.wired().links
    day = {"day": "10", "month": "12", "year": "2026", "time": "10:30"}
    planned = client.post("/conferences/new/", {"case": SPLIT_PARENTS, "kind": "review", **day})
    at = planned["Location"]
    key = at.split("/")[2]
    assert at in client.get("/conferences/").text

    assert client.post(at + "move/", day | {"version": 1, "time": "11:30"}).status_code == 302
    assert client.post(at + "move/", day | {"version": 1}).status_code == 400, "that version is gone"
    stored = plans.get(key)
    assert stored is not None
    assert stored.version == 2
    assert stored.parts[0].topics

    page = client.get(at + "invitations/").text
    once = re.search(r'name="once" value="([^"]+)"', page)
    assert once
    sent = client.post(at + "invitations/send/", {"version": 2, "once": once[1], "who": [place(key, SARAH)]})
    (mail,) = [words for to, _, words in recorded.post.sent if to == SARAH]
    token = re.search(r"/join/([^/\s]+)/", mail)
    code = re.search(r'privity-key">(\d+)<', sent.text)
    assert token
    assert code
    device = new_device()
    assert links.let_in(token[1], code[1], device=device) is LetIn.YES
    assert "First opened" in client.get(at + "invitations/").text

    assert client.post(at + "cancel/", {"version": 3}).status_code == 302
    cancelled = plans.get(key)
    assert cancelled is not None
    assert cancelled.state is State.CANCELLED
    assert links.whose(device) is None
    assert "will not take place" in recorded.post.sent[-1][2]
    kinds = [kind for kind in recorded.kinds() if "link" not in kind]
    assert kinds == ["conference:planned", "conference:changed", "conference:invited", "conference:changed"]
    said = str(recorded.book.events)
    assert not [word for word in ("Pallot", "Sarah Pallot", code[1], token[1]) if word in said]
    assert NOW.isoformat() not in at
