"""Invitations: what is sent and what is not in it, codes that are shown once, links made anew and taken back."""

import re
from dataclasses import replace

import pytest
from django.http import HttpResponse
from django.test import Client
from tests.web.conferring import NOW, Behind, planned
from tests.web.conftest import SignedIn

from privity.domain.conferences.plan import Conference
from privity.domain.people import PersonId
from privity.workflows.conferences.planning.changing import CHANGED, place

pytestmark = pytest.mark.django_db
PAGE = "/conferences/conf-1/invitations/"
BY_LINK = {"p-anna", "p-rob", "p-shah", "p-sandra", "p-neil", "p-yusuf"}


@pytest.fixture
def conference(behind: Behind) -> Conference:
    return behind.keep(planned())


@pytest.fixture
def chair(signed_in: SignedIn) -> Client:
    return signed_in("p-colin")


def _once(client: Client) -> str:
    found = re.search(r'name="once" value="([^"]+)"', client.get(PAGE).text)
    assert found
    return found[1]


def _send(client: Client, *people: str, version: int = 1, once: str | None = None) -> HttpResponse:
    who = [place("conf-1", person) for person in people]
    sent = {"version": version, "once": once or _once(client), "who": who}
    return client.post(PAGE + "send/", sent)


def test_each_gets_a_link_of_their_own_that_says_nothing(chair: Client, behind: Behind, conference: Conference) -> None:
    people = [i.person for i in conference.invited]
    assert _send(chair, *people).status_code == 200
    assert {to for to, _, _ in behind.post.sent} == set(people)
    assert {who for what, who, _ in behind.links.acts if what == "issued"} == BY_LINK & set(people)
    index = behind.kernels.now.index
    names = {word for p in people for word in index.people[PersonId(p)].name.split() if len(word) > 3}
    for _, subject, words in behind.post.sent:
        said = subject + words
        assert not [name for name in names if name in said]
        assert not [word for word in ("protection", "CF-1001", "child", "case") if word in said.lower()]
        assert not [code for code in behind.links.codes if code in said], "the code never goes with the link"
    for token in behind.links.tokens:
        assert sum(token in words for _, _, words in behind.post.sent) == 1, "one link, one reader"


def test_a_code_is_shown_once_and_never_in_an_address(chair: Client, behind: Behind, conference: Conference) -> None:
    answer = _send(chair, "p-anna", "p-colin")
    (code,) = behind.links.codes
    assert code in answer.text
    assert "Anna Le Feuvre" in answer.text
    assert answer.status_code == 200, "no address leads to it"
    assert "no-store" in answer["Cache-Control"]
    for address in (PAGE, "/conferences/conf-1/", "/conferences/conf-1/hears/"):
        assert code not in chair.get(address).text
    assert chair.get(PAGE + "send/").status_code == 405
    assert behind.links.tokens[0] not in answer.text
    assert code not in str(behind.book.events)


def test_a_page_that_is_sent_twice_makes_no_second_link(chair: Client, behind: Behind, conference: Conference) -> None:
    once = _once(chair)
    _send(chair, "p-anna", once=once)
    again = _send(chair, "p-anna", version=2, once=once)
    assert again.status_code == 302
    assert len(behind.links.codes) == 1
    key = place("conf-1", "p-anna")
    once = _once(chair)
    assert chair.post(f"{PAGE}{key}/code/", {"once": once}).status_code == 200
    assert chair.post(f"{PAGE}{key}/code/", {"once": once}).status_code == 302
    assert chair.post(f"{PAGE}{key}/code/", {}).status_code == 302
    assert len(behind.links.codes) == 2
    assert "sent a second time" in chair.get(PAGE).text


def test_one_press_makes_a_new_link_and_shows_the_code(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.links.set("conf-1", "p-anna", sent_at=NOW, locked=True)
    assert "Locked" in chair.get(PAGE).text
    answer = chair.post(f"{PAGE}{place('conf-1', 'p-anna')}/code/", {"once": _once(chair)})
    assert behind.links.codes[0] in answer.text
    assert behind.post.sent[0][0] == "p-anna"
    assert "Locked" not in chair.get(PAGE).text


def test_a_link_is_taken_back(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.links.set("conf-1", "p-anna", sent_at=NOW)
    assert chair.post(f"{PAGE}{place('conf-1', 'p-anna')}/back/").status_code == 302
    assert ("taken back", "p-anna", "p-colin") in behind.links.acts
    assert "Taken back" in chair.get(PAGE).text


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ({}, "Not sent"),
        ({"sent_at": NOW}, "Handed to the mail gate"),
        ({"sent_at": NOW, "used_at": NOW}, "First opened"),
        ({"locked": True}, "Too many wrong codes"),
        ({"taken_back": True}, "Taken back"),
    ],
)
def test_how_each_stands_is_said_in_words(
    *, chair: Client, behind: Behind, conference: Conference, state: dict[str, object], said: str
) -> None:
    assert "Never sent" in chair.get(PAGE).text
    behind.links.set("conf-1", "p-anna", **state)
    assert said in chair.get(PAGE).text


def test_staff_have_no_link_to_make_or_take_back(chair: Client, behind: Behind, conference: Conference) -> None:
    key = place("conf-1", "p-tom")
    assert chair.post(f"{PAGE}{key}/code/", {"once": _once(chair)}).status_code == 404
    assert chair.post(f"{PAGE}{key}/back/").status_code == 404
    assert "Comes in by the sign-in" in chair.get(PAGE).text
    assert behind.links.acts == []


def test_whoever_could_not_be_sent_to_is_named(chair: Client, behind: Behind, conference: Conference) -> None:
    behind.post.refuses = {"p-rob", "p-kim"}
    page = _send(chair, "p-anna", "p-rob", "p-kim", "p-colin").text
    assert "2 invitations were handed to the mail gate" in page
    assert "Not sent" in page
    assert "Kim Noël" in page
    assert "The mail did not go" in page, "his code is shown all the same: the link can be made again"


@pytest.mark.parametrize(
    ("people", "version", "said"), [((), 1, "Choose at least one person"), (("p-anna",), 9, CHANGED)]
)
def test_sending_with_wrong_input(
    *, chair: Client, behind: Behind, conference: Conference, people: tuple[str, ...], version: int, said: str
) -> None:
    answer = _send(chair, *people, version=version)
    assert answer.status_code == 400
    assert said in answer.text
    assert "<title>Error: " in answer.text
    assert behind.links.codes == []
    assert behind.stored() == conference


def test_nobody_else_sends_or_makes_codes(signed_in: SignedIn, behind: Behind, conference: Conference) -> None:
    key = place("conf-1", "p-anna")
    for person in ("p-neil", "p-kim", "p-mark", "p-anna"):
        client = signed_in(person)
        for address in ("send/", f"{key}/code/", f"{key}/back/"):
            assert client.post(PAGE + address, {"version": 1, "who": [key]}).status_code == 404
    assert behind.links.acts == []


def test_when_the_ledger_is_down_nothing_is_sent(chair: Client, behind: Behind, conference: Conference) -> None:
    once = _once(chair)
    behind.book.down = True
    assert _send(chair, "p-anna", once=once).status_code == 503
    assert behind.links.codes == []
    assert behind.post.sent == []
    assert behind.stored() == replace(conference)
