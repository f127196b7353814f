"""A personal link: one device, one code with five tries, a ticket with one use; taken back, it opens nothing at once."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.records.conferences.planned import CHAIR, DAD, MUM, STARTS, TAKER, Book, Clock, conference

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import NotAllowed
from privity.control.ports import EventKind, LedgerUnavailable
from privity.domain.conferences.links import LetIn, NewLink
from privity.domain.conferences.plan import ConferenceId, State
from privity.domain.people import PersonId
from privity.records.conferences.links import TICKETS_AT_ONCE, LinkStore, new_device
from privity.records.conferences.models import TicketRow
from privity.records.conferences.tickets import SittingStore

C1 = ConferenceId("c-one")
SESSION = "k3x9sessionofsomebodywhosignedin"


class House:
    """One conference, its links, and the gate's side of them."""

    def __init__(self) -> None:
        self.clock, self.book = Clock(), Book()
        self.links, self.sitting = LinkStore(ledger=self.book, clock=self.clock), SittingStore()
        self.sitting.add(conference())

    def issued(self, person: PersonId = MUM) -> NewLink:
        return self.links.issue(C1, person, by=CHAIR)

    def entered(self, link: NewLink) -> str:
        device = new_device()
        assert self.links.let_in(link.token, link.code, device=device) is LetIn.YES
        return device

    def redeemed(self, ticket: str) -> str | None:
        """The device's hash, as the gate gets it."""
        found = self.sitting.redeem(ticket, at=self.clock())
        return found.device if found else None

    def standing(self, person: PersonId, device: str | None) -> bool:
        return bool(device) and person in self.sitting.standing(C1, {person: device or ""}, at=self.clock())

    def becomes(self, **changed: object) -> None:
        kept = self.sitting.get(C1)
        assert kept is not None
        self.sitting.change(replace(kept, **changed))


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> House:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return House()


def other(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


def test_a_link_with_its_code_lets_one_device_in(house: House) -> None:
    link = house.issued()
    assert len(link.code) == 6
    assert link.code.isdecimal()
    device = house.entered(link)
    assert house.links.whose(device) == (C1, MUM)
    assert house.links.whose(new_device()) is None
    assert house.links.let_in(link.token, link.code, device=new_device()) is LetIn.OTHER_DEVICE
    assert house.links.let_in(link.token, link.code, device=device) is LetIn.YES
    assert house.links.bound_to(link.token, device)
    assert not house.links.bound_to(link.token, new_device())
    assert EventKind.CONFERENCE_LINK_USED in house.book.kinds


def test_a_link_that_is_only_looked_at_stays_as_it_was(house: House) -> None:
    link = house.issued()
    before = house.links.states(C1)
    for _ in range(20):
        assert house.links.known(link.token)
        assert not house.links.bound_to(link.token, "")
        assert house.links.tries_left(link.token) == 5
    assert house.links.states(C1) == before
    assert house.entered(link)


def test_five_wrong_codes_lock_a_link_for_the_right_one_too(house: House) -> None:
    link = house.issued()
    for left in (4, 3, 2, 1):
        assert house.links.let_in(link.token, other(link.code), device=new_device()) is LetIn.WRONG_CODE
        assert house.links.tries_left(link.token) == left
    assert house.links.let_in(link.token, other(link.code), device=new_device()) is LetIn.LOCKED
    assert house.links.let_in(link.token, link.code, device=new_device()) is LetIn.LOCKED
    (state,) = house.links.states(C1)
    assert state.locked
    assert house.book.kinds.count(EventKind.CONFERENCE_LINK_REFUSED) == 5
    assert house.entered(house.issued()), "a new link has its own tries"


def test_a_forwarded_link_says_nothing_about_a_code_and_locks_nobody_out(house: House) -> None:
    link = house.issued()
    device = house.entered(link)
    for code in [link.code, *(f"{n:06}" for n in range(10))]:
        assert house.links.let_in(link.token, code, device=new_device()) is LetIn.OTHER_DEVICE
    assert house.links.whose(device) == (C1, MUM)
    assert house.redeemed(house.links.ticket(C1, MUM, device=device))


@pytest.mark.parametrize("end", ["issued again", "taken back", "not invited", "ended", "cancelled", "a day later"])
def test_once_a_link_is_over_nothing_of_it_opens(house: House, end: str) -> None:
    link = house.issued()
    device = house.entered(link)
    let_in = house.redeemed(house.links.ticket(C1, MUM, device=device))
    waiting = house.links.ticket(C1, MUM, device=device)
    assert house.standing(MUM, let_in)
    match end:
        case "issued again":
            house.issued()
        case "taken back":
            house.links.take_back(C1, MUM, by=CHAIR)
        case "not invited":
            house.becomes(invited=conference(people=(DAD,)).invited)
        case "a day later":
            house.becomes(starts=house.clock.now - timedelta(hours=24))
        case _:
            house.becomes(state=State(end))
    assert not house.standing(MUM, let_in), "the page that is in is put out"
    assert house.redeemed(waiting) is None
    assert house.links.whose(device) is None
    assert not house.links.known(link.token)
    assert not house.links.bound_to(link.token, device)
    assert house.links.let_in(link.token, link.code, device=device) is LetIn.NO_LINK
    with pytest.raises(NotAllowed):
        house.links.ticket(C1, MUM, device=device)


def test_a_link_lasts_until_a_day_after_the_beginning(house: House) -> None:
    link = house.issued()
    house.clock.now = STARTS + timedelta(hours=23, minutes=59)
    assert house.entered(link)
    house.clock.passes(minutes=1)
    assert not house.links.known(link.token)


def test_a_link_is_for_people_who_are_invited_to_what_is_still_to_come(house: House) -> None:
    for refused in (PersonId("p-else"), PersonId("")):
        with pytest.raises(NotAllowed):
            house.links.issue(C1, refused, by=CHAIR)
    house.becomes(state=State.ENDED)
    with pytest.raises(NotAllowed):
        house.issued()
    assert house.book.events == []


def test_a_ticket_is_used_once_within_a_minute_by_whom_it_was_for(house: House) -> None:
    device = house.entered(house.issued())
    ticket = house.links.ticket(C1, MUM, device=device)
    assert not house.standing(MUM, TicketRow.objects.get().device), "nobody is in by a ticket that was not used"
    found = house.sitting.redeem(ticket, at=house.clock())
    assert found is not None
    assert (found.conference, found.person) == (C1, MUM)
    assert device not in found.device
    assert house.redeemed(ticket) is None, "played again"
    late = house.links.ticket(C1, MUM, device=device)
    house.clock.passes(seconds=60)
    assert house.redeemed(late) is None, "a minute later"
    assert house.redeemed("") is None
    assert house.redeemed("made-up") is None


def test_one_person_gets_so_many_tickets_in_a_minute_and_nobody_else_waits_for_them(house: House) -> None:
    """Each that is used is an entry of the ledger, and work for the gate: coming again and again closed everybody's part."""
    hers, his = house.entered(house.issued()), house.entered(house.issued(DAD))
    for _ in range(TICKETS_AT_ONCE):
        assert house.redeemed(house.links.ticket(C1, MUM, device=hers))
    with pytest.raises(ConferencesUnavailable):
        house.links.ticket(C1, MUM, device=hers)
    assert house.redeemed(house.links.ticket(C1, DAD, device=his))
    house.clock.passes(seconds=61)
    assert house.redeemed(house.links.ticket(C1, MUM, device=hers))


def test_a_device_gets_tickets_of_its_own_person_and_conference_alone(house: House) -> None:
    device = house.entered(house.issued())
    house.sitting.add(conference("c-two"))
    for where, person in ((C1, DAD), (ConferenceId("c-two"), MUM), (C1, CHAIR)):
        with pytest.raises(NotAllowed):
            house.links.ticket(where, person, device=device)
    with pytest.raises(NotAllowed):
        house.links.ticket(C1, MUM, device=new_device())
    assert TicketRow.objects.count() == 0


def test_two_devices_of_one_person_are_told_apart_and_only_the_newer_links_stands(house: House) -> None:
    phone = house.redeemed(house.links.ticket(C1, MUM, device=house.entered(house.issued())))
    laptop = house.redeemed(house.links.ticket(C1, MUM, device=house.entered(house.issued())))
    assert phone != laptop
    assert not house.standing(MUM, phone)
    assert house.standing(MUM, laptop)
    assert not house.standing(DAD, laptop)


def test_staff_have_tickets_by_their_session_and_can_be_put_out_too(house: House) -> None:
    let_in = house.redeemed(house.links.ticket(C1, TAKER, device=SESSION))
    assert house.standing(TAKER, let_in)
    assert house.links.whose(SESSION) is None, "a session's secret in the cookie of a device is nobody"
    house.links.take_back(C1, TAKER, by=CHAIR)
    assert not house.standing(TAKER, let_in)
    with pytest.raises(NotAllowed):
        house.links.ticket(C1, PersonId("p-else"), device=SESSION)


def test_a_secret_that_is_no_device_is_never_bound(house: House) -> None:
    link = house.issued()
    with pytest.raises(NotAllowed):
        house.links.let_in(link.token, link.code, device=SESSION)
    assert house.links.whose(SESSION) is None


def test_without_its_entry_in_the_ledger_nothing_happens(house: House) -> None:
    link = house.issued()
    before = house.links.states(C1)
    house.book.down = True
    for refused in (
        house.issued,
        lambda: house.links.take_back(C1, MUM, by=CHAIR),
        lambda: house.links.let_in(link.token, link.code, device=new_device()),
    ):
        with pytest.raises(LedgerUnavailable):
            refused()
    assert house.links.states(C1) == before
    house.book.down = False
    assert house.entered(link)


def test_the_states_say_how_each_link_stands(house: House) -> None:
    house.issued()
    house.links.sent(C1, MUM)
    house.clock.passes(minutes=5)
    house.entered(house.issued())
    house.issued(DAD)
    house.links.take_back(C1, DAD, by=CHAIR)
    mum, dad = house.links.states(C1)
    assert (mum.person, mum.times_issued, mum.sent_at, mum.used_at) == (MUM, 2, None, house.clock.now)
    assert (dad.person, dad.times_issued, dad.taken_back, mum.taken_back) == (DAD, 1, True, False)
    assert house.links.states(ConferenceId("c-none")) == ()


def test_neither_token_code_device_nor_ticket_stands_in_the_database_or_the_ledger(house: House) -> None:
    link = house.issued()
    device = house.entered(link)
    ticket = house.links.ticket(C1, MUM, device=device)
    house.links.wrong("192.0.2.7")
    connection.ensure_connection()
    shown = "\n".join(connection.connection.iterdump()) + repr(house.book.events) + repr(link)
    for secret in (link.token, f"'{link.code}'", device, ticket, "192.0.2.7"):
        assert secret not in shown


def test_many_wrong_codes_from_one_address_make_it_wait(house: House) -> None:
    for _ in range(30):
        assert not house.links.paused("192.0.2.7")
        house.links.wrong("192.0.2.7")
    assert house.links.paused("192.0.2.7")
    assert not house.links.paused("192.0.2.8")
    house.clock.passes(minutes=15)
    assert not house.links.paused("192.0.2.7")


def test_a_store_that_does_not_answer_admits_nobody(house: House) -> None:
    link = house.issued()
    device = house.entered(link)
    ticket = house.links.ticket(C1, MUM, device=device)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE conferences_ticket RENAME TO gone")
        cursor.execute("ALTER TABLE conferences_link RENAME TO gone_too")
    for refused in (
        lambda: house.sitting.redeem(ticket, at=house.clock()),
        lambda: house.sitting.standing(C1, {MUM: "x"}, at=house.clock()),
        lambda: house.links.known(link.token),
        lambda: house.links.whose(device),
        lambda: house.links.ticket(C1, MUM, device=device),
        lambda: house.links.let_in(link.token, link.code, device=device),
        lambda: house.links.states(C1),
        house.issued,
    ):
        with pytest.raises(ConferencesUnavailable):
            refused()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(guesses=st.lists(st.text(max_size=8), max_size=9), tokens=st.lists(st.text(max_size=50), max_size=4))
def test_no_guess_lets_anybody_in(house: House, guesses: list[str], tokens: list[str]) -> None:
    link = house.issued()
    for guess in guesses:
        if guess != link.code:
            assert house.links.let_in(link.token, guess, device=new_device()) in {LetIn.WRONG_CODE, LetIn.LOCKED}
    for token in tokens:
        assert house.links.let_in(token, link.code, device=new_device()) is LetIn.NO_LINK
    right = house.links.let_in(link.token, link.code, device=new_device())
    wrong = sum(guess != link.code for guess in guesses)
    assert right is (LetIn.YES if wrong < 5 else LetIn.LOCKED)
