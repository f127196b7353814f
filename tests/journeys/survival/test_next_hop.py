"""The next hop down, slow, dying or refusing: nothing is lost, nothing goes to a held recipient, and it arrives later."""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.journeys.survival.installation import (
    ADVISER,
    BARRED,
    MOTHER,
    SENDER,
    Standing,
    fresh_home,
    message,
    ordinary,
    standing,
    with_a_picture,
)

HELD_AND_TAKEN = "250 2.0.0 ok, in part held for review"
STATES = """
from privity.records.holds.models import CopyRow
print(list(CopyRow.objects.order_by('hold__received').values_list('state', flat=True))[-1])
"""
RELEASE = """
from privity.bootstrap import _recorded_worlds, utc_now
from privity.control.reviews import Reviews
from privity.records.holds.store import HoldStore
from privity.records.ledger.store import LedgerStore
holds = HoldStore()
newest = list(holds.open_holds())[-1]
path = Reviews(worlds=_recorded_worlds(), ledger=LedgerStore(), holds=holds, clock=utc_now)
path.release_held(newest.id, newest.copies[0].number, by='p-rosalind', reason='It is only the logo of the surgery.')
"""


@pytest.fixture(autouse=True)
def well_again(here: Standing) -> Iterator[None]:
    yield
    here.sink.at_rcpt = here.sink.at_data = lambda _: "250 ok"
    here.sink.stall, here.sink.drop_after_data = 0.0, False
    here.works()


def _about() -> bytes:
    return message(secrets.randbelow(10**9))


def test_down_and_back(here: Standing) -> None:
    plain, part_held = ordinary(), _about()
    with here.next_hop_down():
        assert here.say(plain, MOTHER).startswith("451")
        assert here.say(part_held, MOTHER, ADVISER, BARRED) == HELD_AND_TAKEN
    here.arrives(part_held, MOTHER, ADVISER)
    assert here.say(plain, MOTHER).startswith("250 2.0.0 ok")
    here.arrives(plain, MOTHER)


def _dies(_: object) -> str:
    raise ConnectionResetError


@pytest.mark.parametrize("at", ["at_rcpt", "at_data"])
@pytest.mark.parametrize("reply", [lambda _: "451 later", lambda _: "421 closing", _dies], ids=["4xx", "421", "dies"])
def test_not_now(here: Standing, at: str, reply: Callable[[object], str]) -> None:
    plain, part_held = ordinary(), _about()
    setattr(here.sink, at, reply)
    assert here.say(plain, MOTHER).startswith("451")
    assert here.say(part_held, MOTHER, BARRED) == HELD_AND_TAKEN
    setattr(here.sink, at, lambda _: "250 ok")
    here.arrives(part_held, MOTHER)
    assert not here.got(plain)


def test_each_recipient_answered_otherwise(here: Standing) -> None:
    raw = ordinary()
    later = {"one@mail.example": "450 later", "never@mail.example": "550 nobody"}
    here.sink.at_rcpt = lambda address: later.get(address, "250 ok")
    assert here.say(raw, MOTHER, *later).startswith("250 2.0.0 ok")
    wait_until(lambda: any(m.sender == "" and m.recipients == [SENDER] for m in here.sink.mails))
    assert here.got(raw) == {MOTHER}
    del later["one@mail.example"]
    here.arrives(raw, MOTHER, "one@mail.example")


def test_refused_for_good_is_told_to_the_sender(here: Standing) -> None:
    plain, part_held, before = ordinary(), _about(), len(here.sink.mails)
    here.sink.at_rcpt = lambda address: "250 ok" if address == SENDER else "550 nobody"
    assert here.say(plain, MOTHER).startswith("550")
    assert here.say(part_held, MOTHER, BARRED) == HELD_AND_TAKEN
    told = lambda: [m for m in here.sink.mails[before:] if b"could not" in m.raw.lower() and m.recipients == [SENDER]]  # noqa: E731
    wait_until(lambda: bool(told()))
    assert not here.got(part_held)


def test_a_reviewers_release_while_it_is_down(here: Standing) -> None:
    raw = with_a_picture()
    assert here.say(raw, ADVISER) == "250 2.0.0 held for review"
    with here.next_hop_down():
        here.run(RELEASE)
        assert here.run(STATES).strip() == "released"
    here.arrives(raw, ADVISER)
    wait_until(lambda: here.run(STATES).strip() == "delivered")
    assert here.ledger()["verified"] is True


def test_too_slow(tmp_path: Path) -> None:
    with standing(fresh_home(tmp_path / "home"), settings={"delivery_timeout": 0.5}) as here:
        here.works()
        plain, part_held = ordinary(), _about()
        here.sink.stall = 1.0
        assert here.say(plain, MOTHER).startswith("451")
        assert here.say(part_held, MOTHER, BARRED) == HELD_AND_TAKEN
        here.sink.stall = 0.0
        wait_until(lambda: here.got(part_held) == {MOTHER})
        here.works()
