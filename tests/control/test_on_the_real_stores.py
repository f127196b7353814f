"""Path and reviews over the real ledger and the real store of holds: what leaves names the entry that permits it."""

from dataclasses import replace
from pathlib import Path

import pytest
from tests import builders as b
from tests.control.memory import Office, PlainReader, address_of, mail

from privity.control.acting import AlreadyDecided
from privity.control.outcomes import HoldId
from privity.control.path import MailPath
from privity.control.ports import CopyState, HeldCopy
from privity.control.reviews import Reviews
from privity.domain.people import PersonId
from privity.records.holds.long_messages import LongMessageStore
from privity.records.holds.outbox import OutboxStore
from privity.records.holds.store import HoldStore
from privity.records.keys import ledger_key
from privity.records.ledger.audit import verify_live
from privity.records.ledger.knowledge import known_to, new_to
from privity.records.ledger.models import Entry
from privity.records.ledger.store import LedgerStore

WHY = "agreed with the manager on the telephone"
TAM, BRAY, ELLA = PersonId("tam"), PersonId("bray"), PersonId("ella")


class Records:
    def __init__(self) -> None:
        self.worlds, self.holds, self.outbox, ledger = Office().worlds, HoldStore(), OutboxStore(), LedgerStore()
        self.path = MailPath(
            worlds=self.worlds,
            reader=PlainReader(),
            ledger=ledger,
            holds=self.holds,
            outbox_store=self.outbox,
            long_messages=LongMessageStore(),
            clock=lambda: b.NOON,
        )
        self.reviews = Reviews(worlds=self.worlds, ledger=ledger, holds=self.holds, clock=lambda: b.NOON)

    def held(self) -> HoldId:
        considered = self.path.consider(mail("bray"))
        assert considered.held is not None
        return considered.held.hold

    def kinds(self) -> list[str]:
        return list(Entry.objects.order_by("index").values_list("kind", flat=True))

    def copies(self) -> list[object]:
        return [d for d in self.outbox.claim(limit=9, now=b.NOON, lease_seconds=60) if d.kind == "copy"]


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> Records:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))
    return Records()


def test_a_released_copy_names_the_entry_that_let_it_go(records: Records) -> None:
    hold = records.held()
    records.reviews.release_held(hold, 0, by=TAM, reason=WHY)
    (copy,) = records.copies()
    assert copy.recipients == (address_of("bray"),)
    assert Entry.objects.get(index=copy.index).kind == "hold:released"
    assert {row.about for row in known_to(BRAY)} == {ELLA}
    assert verify_live(ledger_key().public).verified


def test_who_loses_a_race_leaves_a_void_entry_and_nobody_has_learnt_anything(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold, change = records.held(), records.holds.change

    def too_late(hold: HoldId, copy: HeldCopy, **how: object) -> bool:
        monkeypatch.setattr(records.holds, "change", change)
        refused = replace(copy, state=CopyState.REFUSED, decided_by=PersonId("dora"))
        assert change(hold, refused, expect=CopyState.HELD)
        return change(hold, copy, **how)  # type: ignore[arg-type] # passed on

    monkeypatch.setattr(records.holds, "change", too_late)
    with pytest.raises(AlreadyDecided):
        records.reviews.release_held(hold, 0, by=TAM, reason=WHY)
    assert records.kinds()[-2:] == ["hold:released", "hold:act_void"]
    assert records.copies() == []
    assert known_to(BRAY) == ()
    assert new_to(BRAY, ELLA, "health")
    assert verify_live(ledger_key().public).verified


def test_content_is_in_no_entry(records: Records) -> None:
    records.reviews.release_held(records.held(), 0, by=TAM, reason=WHY)
    written = b"".join(bytes(entry.body) for entry in Entry.objects.all())
    assert not any(word in written for word in (b"@", b"Ella", b"Marsh", b"asthma", b"telephone"))
