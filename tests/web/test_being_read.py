"""The page of messages that take long to read: for their sender and information governance, with nothing of content."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.conftest import SignedIn
from tests.web.held import DoublePath, InMemoryReadingRoom
from tests.web.test_every_address import GOVERNANCE, PEOPLE

pytestmark = pytest.mark.django_db
ADDRESS = "/being-read/"


def test_only_the_sender_and_information_governance_see_it(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom
) -> None:
    reading_room.keep("m-1")
    for address in (ADDRESS, "/holds/"):
        said = "a page that is a picture" if address == ADDRESS else "1 message is still being read"
        seen = {person for person in PEOPLE if said in signed_in(person).get(address).text}
        assert seen == {"p-worker"} | GOVERNANCE


def test_only_the_sender_is_told_the_name_of_the_file(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom
) -> None:
    reading_room.keep("m-1")
    own, others = (signed_in(person).get(ADDRESS).text for person in ("p-worker", "p-dpo"))
    assert "Attachment, Wren Corbet letter.pdf, page 3: a page that is a picture" in own
    assert "Attachment, page 3: a page that is a picture" in others
    assert "Wren" not in others
    assert "From You" in own
    assert "From Tamsin Vaudin" in others
    assert "x.example" not in own + others


def test_what_takes_more_than_an_hour_is_marked(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom
) -> None:
    now, marked = timezone.now(), "For more than an hour"
    reading_room.keep("m-1", received=now - timedelta(minutes=50))
    client = signed_in("p-dpo")
    assert marked not in client.get(ADDRESS).text
    assert "the longest for 50 minutes." in client.get("/holds/").text
    reading_room.keep("m-2", received=now - timedelta(minutes=70))
    page = client.get(ADDRESS).text
    assert page.count(marked) == 1
    assert page.index("1 hour") < page.index("50 minutes"), "the longest waiting first"
    assert "2 messages are still being read</a>, the longest for <strong>1 hour</strong>" in client.get("/holds/").text


def test_nothing_is_opened_for_whom_it_is_not(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading_room.keep("m-1")
    opened: list[str] = []
    monkeypatch.setattr(InMemoryReadingRoom, "get", lambda self, key: opened.append(key))
    assert "Nothing is being read." in signed_in("p-manager").get(ADDRESS).text
    assert opened == []


def test_one_that_has_been_read_in_the_meantime_is_left_out_and_many_have_pages(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom
) -> None:
    for n in range(30):
        reading_room.keep(f"m-{n}", received=timezone.now() - timedelta(minutes=n))
    del reading_room.kept["m-29"]
    client = signed_in("p-dpo")
    assert client.get(ADDRESS).text.count("From Tamsin Vaudin") == 24
    assert client.get(f"{ADDRESS}?page=2").text.count("From Tamsin Vaudin") == 5
    assert client.get(f"{ADDRESS}?page=x").status_code == 200


def test_what_cannot_be_asked_is_shown_to_nobody(
    signed_in: SignedIn, path: DoublePath, reading_room: InMemoryReadingRoom
) -> None:
    reading_room.keep("m-1")
    client = signed_in("p-dpo")
    path.down = True
    assert client.get(ADDRESS).status_code == 503
