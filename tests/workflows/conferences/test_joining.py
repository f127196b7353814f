"""The way in without an account: a link, a code, one device; a fetched link changes nothing, and no page names anybody."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from http.cookies import Morsel
from pathlib import Path

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from tests.records.conferences.planned import CHAIR, DAD, MUM, SECRET_WORDS, conference
from tests.web.conftest import SignedIn, _quick_passwords, signed_in
from tests.workflows.conferences.joining_house import C1, C2, House, address

from privity.control.ports import EventKind
from privity.domain.conferences.plan import Invited, State
from privity.domain.people import PersonId
from privity.records.conferences.models import LinkRow, TicketRow, WrongCodeRow
from privity.web.signin.entry import ENTITLEMENTS, LAST_SEEN, Entitlement
from privity.workflows.conferences import wiring
from privity.workflows.conferences.joining.invitation import send_invitation, send_staff_invitation

__all__ = ["_quick_passwords", "signed_in"]
LINK_PAGES = [name for name, asks in ENTITLEMENTS.items() if asks is Entitlement.OF_THE_LINK]
COOKIE = "__Host-join"


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Iterator[House]:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    yield House()
    wiring._PROVIDED.clear()


def rows() -> str:
    """All that stands about links, to the byte."""
    return "\n".join(repr(sorted(model.objects.values_list())) for model in (LinkRow, TicketRow, WrongCodeRow))


def ticket_of(client: Client) -> HttpResponse:
    answer: HttpResponse = client.post(reverse("join-ticket"))
    return answer


def test_with_link_and_code_a_device_gets_to_the_waiting_room(house: House) -> None:
    link, phone = house.issued(), Client()
    house.enters(phone, link)
    house.clock.now = conference().starts - timedelta(minutes=10)
    page = phone.get("/join/").text
    assert "Go to the waiting room" in page
    assert link.token not in page
    assert phone.get("/join/live/").status_code == 200
    ticket = ticket_of(phone).json()["ticket"]
    found = house.plans.redeem(ticket, at=house.clock.now)
    assert found is not None
    assert (found.conference, found.person) == (C1, MUM)
    assert house.plans.redeem(ticket, at=house.clock.now) is None


def test_the_cookie_is_out_of_reach_of_scripts_and_of_other_sites(house: House) -> None:
    phone = Client()
    house.enters(phone, house.issued())
    cookie: Morsel[str] = phone.cookies[COOKIE]
    assert cookie["httponly"]
    assert cookie["secure"]
    assert cookie["samesite"] == "Lax"
    assert (cookie["path"], cookie["domain"]) == ("/", "")
    assert cookie.value not in rows()


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_scanner_of_mail_that_fetches_a_link_changes_nothing(house: House, method: str) -> None:
    link = house.issued()
    before, said = rows(), list(house.book.events)
    for _ in range(10):
        scanner = Client()
        answer = getattr(scanner, method)(address(link))
        assert answer.status_code == 200
        assert COOKIE not in scanner.cookies
        assert getattr(scanner, method)("/join/").status_code == 403
    assert (rows(), house.book.events) == (before, said)
    house.enters(Client(), link)


def test_a_forwarded_link_opens_nothing_on_another_device(house: House) -> None:
    link, phone, other = house.issued(), Client(), Client()
    house.enters(phone, link)
    for code in (link.code, "000000"):
        answer = other.post(address(link), {"code": code})
        assert answer.status_code == 403
        assert "another device" in answer.text
    assert other.get("/join/").status_code == 403
    assert ticket_of(other).status_code == 403
    assert ticket_of(phone).status_code == 200, "and keeps nobody out who is in"


def test_wrong_codes_are_counted_out_loud_and_lock_the_link(house: House) -> None:
    link, guesser = house.issued(), Client()
    wrong = f"{(int(link.code) + 1) % 10**6:06}"
    for left in ("4 more tries", "3 more tries", "2 more tries", "1 more try"):
        answer = guesser.post(address(link), {"code": wrong})
        assert answer.status_code == 400
        assert left in answer.text
    for code in (wrong, link.code):
        answer = Client().post(address(link), {"code": code})
        assert answer.status_code == 403
        assert "This link is locked" in answer.text
        assert "01534 700000" in answer.text
    house.enters(Client(), house.issued())


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "12345٣a", "<b>123456"])
def test_what_is_no_code_is_no_try(house: House, code: str) -> None:
    link = house.issued()
    before = rows()
    assert Client().post(address(link), {"code": code}).status_code == 400
    assert rows() == before


def test_a_code_may_be_written_as_it_was_told(house: House) -> None:
    link = house.issued()
    told = f" {link.code[:3]} {link.code[3:]} "
    assert Client().post(address(link), {"code": told}).status_code == 303


def test_guessing_from_one_address_has_to_wait(house: House) -> None:
    links = [house.issued(MUM if n % 2 else DAD) for n in range(2)]
    for n in range(30):
        house.links.wrong("127.0.0.1" if n % 2 else "192.0.2.1")
    assert Client().get(address(links[1])).status_code == 200
    for _ in range(15):
        house.links.wrong("127.0.0.1")
    answer = Client().post(address(links[1]), {"code": links[1].code})
    assert answer.status_code == 429
    house.clock.passes(minutes=15)
    house.enters(Client(), links[1])


@pytest.mark.parametrize("end", ["issued again", "taken back", "ended", "cancelled", "not invited", "never was"])
def test_a_link_that_is_over_and_one_that_never_was_look_the_same(house: House, end: str) -> None:
    link, phone = house.issued(), Client()
    house.enters(phone, link)
    match end:
        case "issued again":
            house.issued()
        case "taken back":
            house.links.take_back(C1, MUM, by=CHAIR)
        case "not invited":
            house.becomes(invited=conference(people=(DAD,)).invited)
        case "never was":
            link, phone = replace(link, token="x" * 43), Client()
        case _:
            house.becomes(state=State(end))
    nobodys = Client().get("/join/no-such-token/")
    answers = [Client().get(address(link)), Client().post(address(link), {"code": link.code}), phone.get(address(link))]
    assert {(a.status_code, a.content) for a in answers} == {(404, nobodys.content)}
    assert phone.get("/join/").status_code == 403
    assert phone.get("/join/live/").status_code == 403
    assert ticket_of(phone).status_code == 403


def test_a_stolen_cookie_is_worth_nothing_once_a_new_link_was_made(house: House) -> None:
    phone, thief = Client(), Client()
    house.enters(phone, house.issued())
    thief.cookies[COOKIE] = phone.cookies[COOKIE].value
    early = ticket_of(thief).json()["ticket"]
    house.issued()
    assert ticket_of(thief).status_code == 403
    assert house.plans.redeem(early, at=house.clock.now) is None


def test_a_lost_telephone_is_replaced_by_a_new_link_within_minutes(house: House) -> None:
    lost, new = Client(), Client()
    house.enters(lost, house.issued())
    house.enters(new, house.issued())
    assert ticket_of(new).status_code == 200
    assert ticket_of(lost).status_code == 403


def test_one_computer_may_hold_several_links_and_the_last_one_opened_counts(house: House) -> None:
    """A family's only computer; and the next meeting's link does not put this one's out."""
    house.plans.add(conference("c-two"))
    shared, links = Client(), [house.issued(), house.issued(DAD), house.issued(MUM, C2)]
    for link, whose in zip(links, [(C1, MUM), (C1, DAD), (C2, MUM)], strict=True):
        house.enters(shared, link)
        found = house.plans.redeem(ticket_of(shared).json()["ticket"], at=house.clock.now)
        assert found is not None
        assert (found.conference, found.person) == whose
    again = shared.get(address(links[0]))
    assert "already entered your code" in again.text
    assert shared.post(address(links[0])).status_code == 303
    found = house.plans.redeem(ticket_of(shared).json()["ticket"], at=house.clock.now)
    assert found is not None
    assert (found.conference, found.person) == (C1, MUM)


@pytest.mark.parametrize("name", LINK_PAGES)
@pytest.mark.parametrize("cookie", ["", "device-made-up", "a.b.c", "." * 99, "x" * 4000])
def test_only_a_device_that_was_let_in_gets_past(house: House, name: str, cookie: str) -> None:
    house.issued()
    client = Client()
    client.cookies[COOKIE] = cookie
    before = rows()
    assert {client.get(reverse(name)).status_code, client.post(reverse(name)).status_code} == {403, 405}
    assert rows() == before


def test_a_sign_in_is_no_device(house: House, signed_in: SignedIn) -> None:
    client = signed_in("p-worker")
    client.cookies[COOKIE] = client.session.session_key or ""
    assert client.get("/join/").status_code == 403
    assert ticket_of(client).status_code == 403


@pytest.mark.parametrize("how", ["here", "everywhere", "too long ago"])
def test_whoever_signs_out_is_out_of_the_conference_too(house: House, signed_in: SignedIn, how: str) -> None:
    """A telephone with a conference open is lost, and signed out from another device."""
    worker = PersonId("p-worker")
    house.becomes(invited=(*conference().invited, Invited(person=worker)))
    desk, lost = signed_in("p-worker"), signed_in("p-worker")
    in_by = {}
    for name, client in (("desk", desk), ("lost", lost)):
        found = house.plans.redeem(client.post("/conferences/c-one/live/ticket/").json()["ticket"], at=house.clock())
        assert found is not None
        in_by[name] = found.device
    family = Client()
    house.enters(family, house.issued())
    if how == "too long ago":
        session = lost.session
        session[LAST_SEEN] = 0.0
        session.save()
        assert lost.get("/")["Location"] == "/session-ended/"
    else:
        lost.post("/sign-out/", {"everywhere": "1"} if how == "everywhere" else {})
    standing = {name for name, device in in_by.items() if house.plans.standing(C1, {worker: device}, at=house.clock())}
    assert standing == (set() if how == "everywhere" else {"desk"})
    assert ticket_of(family).status_code == 200


def test_a_form_of_another_site_is_refused(house: House) -> None:
    link = house.issued()
    stranger = Client(enforce_csrf_checks=True)
    before = rows()
    assert stranger.post(address(link), {"code": link.code}).status_code == 403
    assert stranger.post(reverse("join-ticket")).status_code == 403
    assert rows() == before


def test_no_page_names_anybody_or_goes_into_an_index_or_a_cache(house: House) -> None:
    link, phone = house.issued(), Client()
    pages = [phone.get(address(link)), phone.get("/join/"), phone.get("/join/no-such/")]
    house.enters(phone, link)
    pages += [phone.get(address(link)), phone.get("/join/")]
    for page in pages:
        for word in (SECRET_WORDS, "Corbet", "p-mum", "child", "protection", link.token, link.code):
            assert word not in page.text.replace(address(link), ""), word
        assert page["X-Robots-Tag"] == "noindex, nofollow"
        assert page["Cache-Control"] == "no-store"
        assert page["Referrer-Policy"] in {"no-referrer", "strict-origin"}, "the token is told to nobody"
    assert link.token not in phone.get("/join/").text


@pytest.mark.parametrize("table", ["conferences_link", "conferences_conference", "conferences_invited"])
def test_a_store_that_does_not_answer_is_said_plainly_and_lets_nobody_in(house: House, table: str) -> None:
    link, phone, other = house.issued(), Client(), house.issued(DAD)
    house.enters(phone, link)
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} RENAME TO gone")
    answers = [Client().get(address(other)), Client().post(address(other), {"code": other.code}), phone.get("/join/")]
    assert {a.status_code for a in answers} == {503}
    assert all("nobody was let in" in a.text for a in answers)
    assert ticket_of(phone).status_code == 503


def test_without_the_ledger_nobody_is_let_in(house: House) -> None:
    link = house.issued()
    house.book.down = True
    assert Client().post(address(link), {"code": link.code}).status_code == 503
    house.book.down = False
    house.enters(Client(), link)
    assert house.book.kinds.count(EventKind.CONFERENCE_LINK_USED) == 1


def test_an_invitation_names_nobody_and_never_holds_the_code(house: House) -> None:
    link = house.issued()
    assert send_invitation(conference(), link, origin="https://privity.example")
    ((to, subject, words),) = house.post.sent
    assert to == MUM
    assert f"https://privity.example{address(link)}\n" in words
    assert "Monday 30 November 2026, 10:00am" in words
    assert "01534 700000" in words
    for word in (link.code, SECRET_WORDS, "Corbet", "child", "case", "c-one", "p-mum"):
        assert word not in subject + words.replace(link.token, "")
    assert house.links.states(C1)[0].sent_at == house.clock.now


def test_an_invitation_that_did_not_go_is_not_marked_as_sent(house: House) -> None:
    house.post.works = False
    assert not send_invitation(conference(), house.issued(), origin="https://privity.example")
    assert not send_staff_invitation(conference(), CHAIR, origin="https://privity.example")
    assert house.links.states(C1)[0].sent_at is None
