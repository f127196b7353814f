"""Messages that take long to read: sealed, one gate's at a time, and gone only together with what became of them."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection
from tests.records.installations import Installation
from tests.records.test_holds_store import CONTENT, NOON, claimed, hold

from privity.control.outcomes import HoldId, ReadingId, Submission
from privity.control.ports import Delivery, HoldsUnavailable, LongMessage
from privity.domain.disclosure import Unread
from privity.domain.people import PersonId
from privity.records.holds.long_messages import LongMessageStore
from privity.records.holds.models import LongMessageRow
from privity.records.holds.outbox import OutboxStore
from privity.records.holds.store import HoldStore

SENDER = "worker@dept.example"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return tmp_path


def message(identity: str = "m1", **changed: object) -> LongMessage:
    made = LongMessage(
        id=ReadingId(identity),
        received=NOON,
        index=3,
        submission=Submission(
            raw=f"Subject: {CONTENT}\r\n\r\n\x00\xff".encode("latin-1"),
            sender=SENDER,
            recipients=("odd@other.example",),
        ),
        left=(Unread(part=f"attachment:{CONTENT}.pdf#page=1", why="a page that is a picture"),),
        sender=(PersonId("w1"),),
    )
    return replace(made, **changed)  # type: ignore[arg-type] # passed on


def taken(store: LongMessageStore, after: int = 0) -> LongMessage | None:
    return store.claim(now=NOON + timedelta(seconds=after), lease_seconds=60)


def copy() -> Delivery:
    return Delivery(id="d1", kind="copy", index=5, sender=SENDER, recipients=("odd@other.example",), raw=b"x\r\n")


def test_it_comes_back_as_it_was_kept_and_once_for_its_key(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=[SENDER])
    store.keep(message("m2"), key="k", notify=[SENDER])
    assert store.get(ReadingId("m1")) == message()
    assert store.get(ReadingId("m2")) is None
    assert taken(store) == message()
    assert taken(store) is None


def test_a_lease_keeps_others_away_until_it_ends_and_is_renewed_only_by_its_holder(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=())
    first = taken(store)
    assert first is not None
    assert store.renew(first, now=NOON + timedelta(seconds=50), lease_seconds=60)
    assert taken(store, 109) is None
    second = taken(store, 110)
    assert second is not None
    assert (first.attempts, second.attempts) == (0, 1)
    assert not store.renew(first, now=NOON, lease_seconds=60)
    store.put_back(first, at=NOON)
    assert taken(store, 111) is None, "whose lease has gone to another can't free it"
    assert not store.conclude(first, hold=None, key="k", notify=(), delivery=copy())
    assert not claimed(OutboxStore())
    store.put_back(second, at=NOON + timedelta(seconds=300))
    assert not store.conclude(second, hold=None, key="k", notify=(), delivery=copy()), "put back is given up"
    assert taken(store, 299) is None
    third = taken(store, 300)
    assert third is not None
    assert third.attempts == 1


def test_all_that_became_of_it_is_there_when_it_is_gone(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=())
    ours = taken(store)
    assert ours is not None
    assert store.conclude(ours, hold=hold(), key="h", notify=[SENDER], delivery=copy())
    assert store.get(ours.id) is None
    assert HoldStore().get(HoldId("h1")) == hold()
    assert {d.kind for d in claimed(OutboxStore())} == {"copy", "notice"}
    assert not store.conclude(ours, hold=hold("h2"), key="h2", notify=(), delivery=replace(copy(), id="d2"))
    assert HoldStore().get(HoldId("h2")) is None


@pytest.mark.parametrize("table", ["holds_outbox", "holds_hold"])
def test_what_can_only_be_done_in_part_is_not_done(home: Path, table: str) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=())
    ours = taken(store)
    assert ours is not None
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE {table} RENAME TO gone")
    with pytest.raises(HoldsUnavailable):
        store.conclude(ours, hold=hold(), key="h", notify=(), delivery=copy())
    with connection.cursor() as cursor:
        cursor.execute(f"ALTER TABLE gone RENAME TO {table}")
    assert HoldStore().get(HoldId("h1")) is None
    assert not claimed(OutboxStore())
    assert store.conclude(ours, hold=hold(), key="h", notify=(), delivery=copy())


def test_the_sender_is_told_once_and_only_after_a_while(home: Path) -> None:
    store, outbox = LongMessageStore(), OutboxStore()
    store.keep(message(), key="k", notify=[SENDER])
    store.keep(message("m2"), key="k2", notify=())
    assert store.tell_senders(received_before=NOON - timedelta(seconds=1)) == 0
    assert store.tell_senders(received_before=NOON) == 1
    assert store.tell_senders(received_before=NOON + timedelta(hours=1)) == 0
    (notice,) = claimed(outbox)
    assert (notice.kind, notice.recipients, notice.sender, notice.raw) == ("reading", (SENDER,), "", b"")


def test_a_clock_that_had_jumped_ahead_strands_nothing(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(received=NOON + timedelta(days=900)), key="k", notify=())
    assert taken(store, 900 * 86_400) is not None
    assert taken(store) is not None


def test_no_content_stands_in_the_database(home: Path) -> None:
    LongMessageStore().keep(message(), key=f"key with {CONTENT}", notify=[SENDER])
    connection.ensure_connection()
    shown = "\n".join(connection.connection.iterdump()).encode()
    for word in (CONTENT, SENDER, "odd@other.example", "picture"):
        assert word.encode() not in shown
        assert word.encode().hex().upper().encode() not in shown.upper()
    assert b"m1" in shown


def test_one_that_cannot_be_opened_stays_and_keeps_no_other_from_being_read(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=())
    store.keep(message("m2", received=NOON + timedelta(seconds=1)), key="k2", notify=())
    LongMessageRow.objects.filter(id="m1").update(sealed=b"\x01 broken")
    assert taken(store, 1) is None
    other = taken(store, 1)
    assert other is not None
    assert other.id == "m2"
    assert LongMessageRow.objects.filter(id="m1").exists()


def test_without_its_key_nothing_is_kept_taken_or_concluded(home: Path) -> None:
    store = LongMessageStore()
    store.keep(message(), key="k", notify=[SENDER])
    ours = taken(store)
    assert ours is not None
    (home / "keys" / "hold-encryption.key").unlink()
    store = LongMessageStore()
    for refused in (
        lambda: store.keep(message("m3"), key="k3", notify=()),
        lambda: taken(store, 60),
        lambda: store.get(ours.id),
        lambda: store.conclude(ours, hold=hold(), key="h", notify=(), delivery=copy()),
        lambda: store.tell_senders(received_before=NOON),
    ):
        with pytest.raises(HoldsUnavailable):
            refused()
    assert LongMessageRow.objects.count() == 1


def test_two_gates_never_read_the_same_message(installation: Installation) -> None:
    installation.run("keep_to_read", 12)
    gates = [installation.start("conclude_all") for _ in range(3)]
    read: list[str] = []
    for gate in gates:
        out, err = gate.communicate(timeout=60)
        assert (gate.returncode, err) == (0, "")
        read += out.split()
    assert len(read) == len(set(read)) == 12
    assert len(installation.run("claim_all")) == 12, "each has one delivery"
