"""Held messages: sealed at rest, kept once, changed by one reviewer at a time, sent by one gate at a time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.records.installations import Installation

from privity.control.outcomes import HoldId, Submission
from privity.control.ports import CopyState, Delivery, HeldCopy, Hold, HoldsUnavailable
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.detection.findings import Findings
from privity.domain.disclosure import Passage, Place, Reading, Unread
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.domain.plain import NotPlain, from_plain, to_plain
from privity.records.holds.models import OutboxRow
from privity.records.holds.outbox import OutboxStore
from privity.records.holds.sealing import Unopenable, opened, sealed
from privity.records.holds.store import HoldStore

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
CONTENT = "Zephyrine Quillfeather"
ADDRESSES = ("marguerite@family.example", "odd@other.example")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return tmp_path


def hold(identity: str = "h1") -> Hold:
    reason = MailReason(rule="no-ground", text=f"about {CONTENT}", about=(PersonId("p1"),))
    rows = tuple(RecipientVerdict(address=a, outcome="hold", reasons=(reason,)) for a in ADDRESSES)
    passage = Passage(where="body", place=Place.BODY, text=CONTENT)
    return Hold(
        id=HoldId(identity),
        received=NOON,
        index=4,
        submission=Submission(
            raw=f"Subject: {CONTENT}\r\n\r\n\x00\xff".encode("latin-1"),
            sender="worker@dept.example",
            recipients=(*ADDRESSES, "c@x.example"),
        ),
        verdict=MailVerdict(recipients=rows, unread=(Unread(part="attachment:a.bin", why="unknown"),)),
        reading=Reading(passages=(passage,), senders=("worker@dept.example",)),
        sender=(PersonId("w1"),),
        cases=(CaseId("c1"), CaseId("c0")),
        copies=tuple(HeldCopy(number=n, address=a) for n, a in enumerate(ADDRESSES)),
    )


def released(number: int = 0) -> HeldCopy:
    copy = HeldCopy(
        number=number, address=ADDRESSES[number], decided_by=PersonId("m1"), decided_at=NOON, reason=CONTENT
    )
    return replace(copy, state=CopyState.RELEASED)


def claimed(outbox: OutboxStore, now: datetime = NOON) -> list[Delivery]:
    return list(outbox.claim(limit=10, now=now, lease_seconds=60))


def test_a_hold_comes_back_as_it_was_kept_and_once_for_its_key(home: Path) -> None:
    store = HoldStore()
    assert store.keep(hold(), key="k", notify=["worker@dept.example"]) == "h1"
    assert store.keep(hold("h2"), key="k", notify=["worker@dept.example"]) == "h1"
    assert store.get(HoldId("h1")) == hold()
    assert store.get(HoldId("h2")) is None
    (notice,) = claimed(OutboxStore())
    assert (notice.kind, notice.recipients, notice.held, notice.of) == ("notice", ("worker@dept.example",), 2, 3)
    assert notice.raw == b""


def test_of_two_reviewers_at_once_only_one_decides(home: Path) -> None:
    store = HoldStore()
    store.keep(hold(), key="k", notify=())
    assert store.change(HoldId("h1"), released(), expect=CopyState.HELD, send=True, index=9)
    refused = replace(released(), state=CopyState.REFUSED)
    assert not store.change(HoldId("h1"), refused, expect=CopyState.HELD)
    assert not store.change(HoldId("h1"), released(), expect=CopyState.HELD, send=True)
    assert not store.change(HoldId("none"), released(), expect=CopyState.HELD, send=True)
    (delivery,) = claimed(OutboxStore())
    assert (delivery.recipients, delivery.index, delivery.copy) == ((ADDRESSES[0],), 9, 0)
    assert delivery.raw == hold().submission.raw
    assert delivery.sender == "worker@dept.example"


def test_only_released_copies_reach_the_outbox_and_their_end_is_told_to_the_hold(home: Path) -> None:
    store, outbox = HoldStore(), OutboxStore()
    store.keep(hold(), key="k", notify=())
    assert not claimed(outbox)
    for number in (0, 1):
        assert store.change(HoldId("h1"), released(number), expect=CopyState.HELD, send=True)
    first, second = claimed(outbox)
    outbox.done(first)
    outbox.failed(second)
    kept = store.get(HoldId("h1"))
    assert kept is not None
    assert [c.state for c in kept.copies] == [CopyState.DELIVERED, CopyState.UNDELIVERABLE]
    assert [c.reason for c in kept.copies] == [CONTENT, CONTENT]
    assert not claimed(outbox, NOON + timedelta(hours=1))
    assert OutboxRow.objects.get().failed


def test_a_lease_keeps_others_away_until_it_ends(home: Path) -> None:
    outbox = OutboxStore()
    outbox.put(Delivery(id="d", kind="copy", index=1, sender="", recipients=("a@x",), raw=b"x"))
    (mine,) = claimed(outbox)
    assert not claimed(outbox, NOON + timedelta(seconds=59))
    (other,) = claimed(outbox, NOON + timedelta(seconds=60))
    assert (mine.attempts, other.attempts, other.raw) == (0, 1, b"x")
    outbox.later(mine, at=NOON)
    assert not claimed(outbox, NOON + timedelta(seconds=61)), "whose lease has gone to another can't free it"
    outbox.later(other, at=NOON + timedelta(hours=2))
    assert not claimed(outbox, NOON + timedelta(hours=1))
    assert len(claimed(outbox, NOON + timedelta(hours=2))) == 1


def test_a_clock_that_had_jumped_ahead_strands_nothing(home: Path) -> None:
    outbox = OutboxStore()
    outbox.put(Delivery(id="d", kind="copy", index=1, sender="", recipients=("a@x",), raw=b"x"))
    assert claimed(outbox, NOON + timedelta(days=900))
    assert claimed(outbox, NOON)


def test_queues_are_told_without_opening_anything(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = HoldStore()
    store.keep(hold(), key="k", notify=())
    store.keep(hold("h2"), key="k2", notify=())
    overridden = replace(released(), overridden=True)
    store.change(HoldId("h1"), overridden, expect=CopyState.HELD)
    store.change(HoldId("h2"), released(0), expect=CopyState.HELD)
    store.change(HoldId("h2"), released(1), expect=CopyState.HELD)
    (home / "keys" / "hold-encryption.key").unlink()
    store = HoldStore()
    (waiting,) = store.open_holds()
    assert (waiting.id, waiting.cases, waiting.senders) == ("h1", ("c1", "c0"), ("w1",))
    assert [c.state for c in waiting.copies] == [CopyState.RELEASED, CopyState.HELD]
    assert [h.id for h in store.overridden_between(NOON, NOON + timedelta(days=1))] == ["h1"]
    assert not list(store.overridden_between(NOON - timedelta(days=1), NOON))
    assert [h.id for h in store.by_sender(PersonId("w1"))] == ["h1", "h2"]
    assert not list(store.by_sender(PersonId("w2")))


def test_without_its_key_nothing_opens_is_kept_or_leaves(home: Path) -> None:
    HoldStore().keep(hold(), key="k", notify=["a@x"])
    (home / "keys" / "hold-encryption.key").unlink()
    for refused in (
        lambda: HoldStore().get(HoldId("h1")),
        lambda: HoldStore().keep(hold("h3"), key="k3", notify=()),
        lambda: HoldStore().change(HoldId("h1"), released(), expect=CopyState.HELD, send=True),
        lambda: claimed(OutboxStore()),
    ):
        with pytest.raises(HoldsUnavailable):
            refused()
    assert not (home / "keys" / "hold-encryption.key").exists()


def test_a_database_that_fails_is_told_as_unavailable_and_promises_nothing(home: Path) -> None:
    store, outbox = HoldStore(), OutboxStore()
    store.keep(hold(), key="k", notify=())
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE holds_outbox RENAME TO gone")
    for refused in (
        lambda: store.keep(hold("h2"), key="k2", notify=["a@x"]),
        lambda: store.change(HoldId("h1"), released(), expect=CopyState.HELD, send=True),
        lambda: claimed(outbox),
        lambda: outbox.later(Delivery(id="d", kind="copy", index=1, sender="", recipients=()), at=NOON),
    ):
        with pytest.raises(HoldsUnavailable):
            refused()
    assert store.get(HoldId("h2")) is None
    kept = store.get(HoldId("h1"))
    assert kept is not None
    assert kept.copies[0].state is CopyState.HELD


def test_no_content_stands_in_the_database(home: Path) -> None:
    store = HoldStore()
    store.keep(hold(), key=f"key with {CONTENT}", notify=["notified@dept.example"])
    store.change(HoldId("h1"), released(), expect=CopyState.HELD, send=True)
    connection.ensure_connection()
    shown = "\n".join(connection.connection.iterdump()).encode()
    secret = [CONTENT, *ADDRESSES, "worker@dept.example", "notified@dept.example", "attachment:a.bin"]
    for word in secret:
        assert word.encode() not in shown
        assert word.encode().hex().upper().encode() not in shown.upper()
    assert b"h1" in shown


def test_a_row_moved_to_another_place_or_changed_does_not_open() -> None:
    key = bytes(32)
    blob = sealed(key, {"a": 1}, b"raw", row="h1")
    assert opened(key, blob, row="h1") == ({"a": 1}, b"raw")
    for other in (blob[:-1] + bytes([blob[-1] ^ 1]), blob[:20], b"", b"\x02" + blob[1:]):
        with pytest.raises(Unopenable):
            opened(key, other, row="h1")
    with pytest.raises(Unopenable):
        opened(key, blob, row="h2")
    with pytest.raises(Unopenable):
        opened(b"\x01" * 32, blob, row="h1")


KINDS = (Hold, MailVerdict, Reading, Delivery, Findings, HeldCopy)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False))  # a score or seconds are numbers


@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(st.one_of([st.from_type(kind) for kind in KINDS]))
def test_whatever_is_stored_comes_back_the_same(value: object) -> None:
    import json  # noqa: PLC0415 - through text, as it is stored

    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


@pytest.mark.parametrize("stored", [None, [], {"number": "1", "address": "a"}, {"number": True, "address": "a"}, {}, 3])
def test_what_is_not_of_its_type_does_not_come_back(stored: object) -> None:
    with pytest.raises(NotPlain):
        from_plain(HeldCopy, stored)


def test_two_gates_never_claim_the_same_delivery(installation: Installation) -> None:
    installation.run("put", 24)
    gates = [installation.start("claim_all") for _ in range(3)]
    taken: list[str] = []
    for gate in gates:
        out, err = gate.communicate(timeout=60)
        assert (gate.returncode, err) == (0, "")
        taken += out.split()
    assert len(taken) == len(set(taken)) == 24
