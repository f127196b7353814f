"""Each sign-in and each refusal is in the ledger by the person's id; while the ledger is down nobody gets in."""

import json

import pytest
from django.test import Client
from tests.web.conftest import sign_in_of
from tests.web.test_signing_in import PASSWORD, _code, _password

from privity.control.ports import LedgerUnavailable
from privity.records.ledger.models import Entry
from privity.web.signin import record

pytestmark = pytest.mark.django_db


def recorded() -> list[tuple[str, dict[str, object]]]:
    return [(entry.kind, json.loads(bytes(entry.body))["body"]) for entry in Entry.objects.order_by("index")]


def test_both_factors_make_one_entry_which_names_nobody() -> None:
    user, device = sign_in_of("p-worker")
    before, client = len(recorded()), Client()
    _password(client, user.email)
    client.post("/second-factor/", {"code": _code(device)})
    assert recorded()[before:] == [("user:signed_in", {"person": "p-worker", "by": "second factor"})]
    assert not any(b"@" in bytes(entry.body) for entry in Entry.objects.all())


def test_a_wrong_password_a_wrong_code_and_an_unknown_address_are_each_recorded() -> None:
    user, device = sign_in_of("p-worker")
    before, client = len(recorded()), Client()
    _password(Client(), user.email, "wrong")
    _password(Client(), "nobody@dept.example", "wrong")
    _password(client, user.email)
    client.post("/second-factor/", {"code": f"{(int(_code(device)) + 1) % 1000000:06}"})
    assert recorded()[before:] == [
        ("user:refused", {"person": "p-worker", "by": "password"}),
        ("user:refused", {"person": None, "by": "password"}),
        ("user:refused", {"person": "p-worker", "by": "second factor"}),
    ]


def test_guessing_during_a_pause_does_not_fill_the_ledger() -> None:
    user, _ = sign_in_of("p-worker")
    before = len(recorded())
    for _ in range(9):
        _password(Client(), user.email, "wrong")
    assert len(recorded()) - before == 5


def test_while_the_ledger_is_down_nobody_is_let_in(monkeypatch: pytest.MonkeyPatch) -> None:
    class Down:
        def append(self, *_: object) -> int:
            raise LedgerUnavailable

    monkeypatch.setattr(record, "_ledger", Down)
    user, device = sign_in_of("p-worker")
    client = Client()
    assert _password(client, user.email, PASSWORD).status_code == 302
    assert client.post("/second-factor/", {"code": _code(device)}).status_code == 503
    assert client.get("/")["Location"] == "/second-factor/"
    assert _password(Client(), user.email, "wrong").status_code == 503
