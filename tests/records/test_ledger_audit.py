"""Whatever somebody changes behind the ledger's back, the audit finds; who-knows-what answers by its rows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection

from privity.control.ports import Event, EventKind, Learnt, LedgerUnavailable
from privity.domain.people import PersonId
from privity.ledger.verify import NotVerified
from privity.records.keys import KeyMissing, certificate_key, hold_key, ledger_key
from privity.records.ledger.audit import verify_live
from privity.records.ledger.knowledge import known_to, new_to
from privity.records.ledger.store import LedgerStore

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ANNA, BEN = PersonId("anna"), PersonId("ben")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def store() -> LedgerStore:
    made = LedgerStore(clock=lambda: NOON, checkpoint_every=4)
    for n in range(10):
        event = Event(kind=EventKind.MESSAGE_CONSIDERED, at=NOON, body={"n": n}, secret={"to": "x@example.org"})
        made.append(event, [learnt()] if n in {6, 8} else ())
    return made


def learnt(category: str = "health", fact: str | None = None) -> Learnt:
    return Learnt(reader=ANNA, about=BEN, category=category, at=NOON, channel="mail", fact=fact)


def sql(statement: str) -> None:
    """As an administrator could who takes the triggers away first."""
    with connection.cursor() as cursor:
        for guard in (
            "entry_kept_from_update",
            "entry_kept_from_delete",
            "checkpoint_kept_from_update",
            "checkpoint_kept_from_delete",
        ):
            cursor.execute(f"DROP TRIGGER IF EXISTS ledger_{guard}")
        cursor.execute(statement)


def test_a_whole_record_verifies(store: LedgerStore) -> None:
    report = verify_live(ledger_key().public)
    assert (report.entries, report.verified, report.checkpoints) == (10, True, 2)


@pytest.mark.parametrize(
    ("statement", "saying"),
    [
        ('UPDATE ledger_entry SET body = (SELECT body FROM ledger_entry WHERE "index" = 3) WHERE "index" = 4', "4"),
        ('DELETE FROM ledger_entry WHERE "index" = 7', "entry 7 is missing"),
        ("UPDATE ledger_entry SET kind = 'hold:viewed' WHERE \"index\" = 5", "columns beside entry 5"),
        ('UPDATE ledger_entry SET leaf = salt WHERE "index" = 5', "columns beside entry 5"),
        ("DELETE FROM ledger_learnt WHERE entry = 6", "who-knows-what is not as entry 6"),
        ("UPDATE ledger_learnt SET reader = 'carl' WHERE entry = 8", "who-knows-what is not as entry 8"),
        ("UPDATE ledger_learnt SET entry = 7 WHERE entry = 8", "who-knows-what is not as entry 7"),
        ("UPDATE ledger_head SET size = 3", "the head counts"),
        (
            "UPDATE ledger_head SET frontier = CAST(substr(frontier, 33) || substr(frontier, 1, 32) AS BLOB)",
            "the head is not",
        ),
        ("UPDATE ledger_head SET frontier = 'text'", "does not hold bytes"),
        ("DELETE FROM ledger_head", "head is gone"),
        ("UPDATE ledger_checkpoint SET signed = replace(signed, 'size 4', 'size 5')", "not signed with this key"),
    ],
)
def test_what_is_changed_is_found(store: LedgerStore, statement: str, saying: str) -> None:
    sql(statement)
    with pytest.raises(NotVerified, match=saying):
        verify_live(ledger_key().public)


def test_checkpoints_taken_out_of_their_table_are_still_in_their_files(store: LedgerStore, own_home: Path) -> None:
    sql("DELETE FROM ledger_checkpoint")
    assert verify_live(ledger_key().public).checkpoints == 2
    files = sorted((own_home / "checkpoints").iterdir())
    files[-1].write_text(files[-1].read_text().replace("size 8", "size 11"))
    with pytest.raises(NotVerified):
        verify_live(ledger_key().public)


def test_another_installations_key_does_not_verify_this_record(store: LedgerStore) -> None:
    with pytest.raises(NotVerified, match="not signed with this key"):
        verify_live(certificate_key().public)


def test_what_a_reader_learnt_is_known_and_everything_else_is_new(store: LedgerStore) -> None:
    assert known_to(ANNA) == (learnt(), learnt())
    assert not known_to(BEN)
    assert not new_to(ANNA, BEN, "health")
    assert new_to(ANNA, BEN, "health", "f1")
    assert new_to(ANNA, BEN, "finance")
    assert new_to(BEN, ANNA, "health")
    store.append(Event(kind=EventKind.HOLD_RELEASED, at=NOON), [learnt(fact="f1")])
    assert not new_to(ANNA, BEN, "health", "f1")


@pytest.mark.parametrize(
    "event",
    [
        Event(kind=EventKind.HOLD_VIEWED, at=datetime(2026, 3, 2)),  # noqa: DTZ001 - this is the point
        Event(kind=EventKind.HOLD_VIEWED, at=NOON, body={"odd": {1, 2}}),
        Event(kind=EventKind.HOLD_VIEWED, at=NOON, body={"n": float("inf")}),
    ],
)
def test_what_cannot_be_written_down_is_refused_and_leaves_nothing(store: LedgerStore, event: Event) -> None:
    with pytest.raises(LedgerUnavailable):
        store.append(event)
    assert verify_live(ledger_key().public).entries == 10


def test_what_was_learnt_and_does_not_fit_is_refused_with_its_entry(store: LedgerStore) -> None:
    with pytest.raises(LedgerUnavailable):
        store.append(Event(kind=EventKind.HOLD_VIEWED, at=NOON), [learnt(category="c" * 65)])
    assert verify_live(ledger_key().public).entries == 10


@pytest.mark.parametrize(("name", "key"), [("ledger-signing", ledger_key), ("hold-encryption", hold_key)])
def test_a_key_that_is_gone_or_exchanged_is_never_replaced(own_home: Path, name: str, key: object) -> None:
    first = key()  # type: ignore[operator]
    file = own_home / "keys" / f"{name}.key"
    assert file.stat().st_mode & 0o777 == 0o600
    content = file.read_bytes()
    file.unlink()
    with pytest.raises(KeyMissing):
        key()  # type: ignore[operator]
    assert not file.exists()
    file.write_bytes(b"damaged")
    with pytest.raises(KeyMissing):
        key()  # type: ignore[operator]
    other = certificate_key()
    file.write_bytes((own_home / "keys" / "certificate-signing.key").read_bytes() if name[0] == "l" else b"ab" * 32)
    assert other.public
    with pytest.raises(KeyMissing):
        key()  # type: ignore[operator]
    file.write_bytes(content)
    again = key()  # type: ignore[operator]
    assert getattr(again, "public", again) == getattr(first, "public", first)
