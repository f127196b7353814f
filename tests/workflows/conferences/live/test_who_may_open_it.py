"""The live page for staff: for who is invited, and for nobody else; no ticket where it can't be written down."""

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from tests.web.conftest import SignedIn, signed_in  # noqa: F401 - a fixture of theirs
from tests.workflows.conferences.live.conference import CHAIR, CONFERENCE, MINUTES
from tests.workflows.conferences.live.conftest import OnePlan, Tickets

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import NotAllowed
from privity.workflows.conferences import wiring

pytestmark = pytest.mark.django_db
PAGE, TICKET = "/conferences/conf-1/live/", "/conferences/conf-1/live/ticket/"


@pytest.fixture(autouse=True)
def _wired(tickets: Tickets) -> Iterator[None]:
    before = list(wiring._PROVIDED)
    wired: Any = SimpleNamespace(plans=OnePlan(), links=tickets, live_origin="wss://gate.example", telephone="")
    wiring.provide(wired)
    yield
    wiring._PROVIDED[:] = before


def _titles(page: str) -> list[str]:
    return [part.title for part in CONFERENCE.parts if part.title in page]


def test_who_is_invited_gets_the_page_without_anything_of_its_parts(signed_in: SignedIn) -> None:  # noqa: F811
    answer = signed_in(CHAIR).get(PAGE)
    assert answer.status_code == 200
    assert "connect-src 'self' wss://gate.example" in answer["Content-Security-Policy"]
    assert "'none'" not in answer["Content-Security-Policy"].split("connect-src")[1].split(";")[0]
    assert answer["Permissions-Policy"].startswith("camera=(self), microphone=(self)")
    assert _titles(answer.text) == []


def test_not_invited_and_not_there_are_the_same(signed_in: SignedIn) -> None:  # noqa: F811
    client = signed_in("p-nobody")
    for address in (PAGE, "/conferences/conf-2/live/"):
        assert client.get(address).status_code == 404
    for address in (TICKET, "/conferences/conf-2/live/ticket/"):
        assert client.post(address).status_code == 404


def test_who_has_not_signed_in_gets_neither_page_nor_ticket(tickets: Tickets) -> None:
    assert Client().get(PAGE).status_code == 302
    assert Client().post(TICKET).status_code == 302
    assert tickets.given == []


def test_the_ticket_comes_by_post_alone_and_its_fault_is_told_by_status(
    signed_in: SignedIn,  # noqa: F811
    tickets: Tickets,
) -> None:
    client = signed_in(MINUTES)
    assert client.get(TICKET).status_code == 405
    assert client.post(TICKET).json() == {"ticket": "ticket-0"}
    for fault, status in ((NotAllowed(), 403), (ConferencesUnavailable(), 503)):
        tickets.fault = fault
        answer = client.post(TICKET)
        assert (answer.status_code, answer.json()) == (status, {})


def test_a_ticket_is_not_given_to_a_page_of_another_site(signed_in: SignedIn, tickets: Tickets) -> None:  # noqa: F811
    client = signed_in(CHAIR)
    client.handler.enforce_csrf_checks = True
    assert client.post(TICKET, headers={"origin": "https://elsewhere.example"}).status_code == 403
    assert tickets.given == []


def test_the_page_that_keeps_a_session_alive_is_answered_without_a_body(signed_in: SignedIn) -> None:  # noqa: F811
    answer = signed_in(CHAIR).head(PAGE)
    assert (answer.status_code, answer.content) == (200, b"")
