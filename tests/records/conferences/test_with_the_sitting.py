"""The gate's questions on the real stores: by link, code and ticket to a seat; a new link puts the old page out."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection
from tests.records.conferences.planned import CHAIR, DAD, MUM, conference
from tests.web.world import KERNEL

from privity.control.conferences.sitting import Sitting
from privity.control.outcomes import PathUnavailable
from privity.domain.conferences.interlock import SeatId
from privity.domain.conferences.plan import ConferenceId, Task
from privity.domain.entitlement.kernel import Kernel
from privity.records.conferences.links import LinkStore, new_device
from privity.records.conferences.tickets import SittingStore
from privity.records.ledger.store import LedgerStore

C1 = ConferenceId("c-one")


class Kernels:
    def current(self) -> Kernel:
        return KERNEL


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, db: None) -> None:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path))


def test_from_a_link_to_a_seat_and_out_again(home: None) -> None:
    ledger, store = LedgerStore(), SittingStore()
    links = LinkStore(ledger=ledger, clock=now)
    sitting = Sitting(conferences=store, kernels=Kernels(), ledger=ledger, clock=now)
    store.add(conference(starts=now()))
    device, link = new_device(), links.issue(C1, MUM, by=CHAIR)
    links.let_in(link.token, link.code, device=device)
    ticket = links.ticket(C1, MUM, device=device)
    found = sitting.arrive(ticket, seat=SeatId("s1"))
    assert found is not None
    assert (found.person, found.task, found.side, found.host) == (MUM, Task.TAKES_PART, "a", False)
    assert sitting.arrive(ticket, seat=SeatId("s2")) is None
    assert sitting.arrive("made up", seat=SeatId("s3")) is None
    chair = sitting.arrive(links.ticket(C1, CHAIR, device="a session"), seat=SeatId("s4"))
    assert chair is not None
    assert chair.host
    devices = {MUM: found.device, CHAIR: chair.device, DAD: found.device}
    assert sitting.standing(C1, devices) == {MUM, CHAIR}
    links.issue(C1, MUM, by=CHAIR)
    assert sitting.standing(C1, devices) == {CHAIR}
    assert list(sitting.restarted()) == [C1]


def test_a_store_that_is_gone_lets_nobody_come_or_stay(home: None) -> None:
    ledger, store = LedgerStore(), SittingStore()
    links = LinkStore(ledger=ledger, clock=now)
    sitting = Sitting(conferences=store, kernels=Kernels(), ledger=ledger, clock=now)
    store.add(conference(starts=now()))
    first, second = (links.ticket(C1, CHAIR, device="a session") for _ in range(2))
    found = sitting.arrive(first, seat=SeatId("s1"))
    assert found is not None
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE conferences_ticket RENAME TO gone")
    with pytest.raises(PathUnavailable):
        sitting.arrive(second, seat=SeatId("s2"))
    with pytest.raises(PathUnavailable):
        sitting.standing(C1, {CHAIR: found.device})


def test_whether_somebody_may_stay_is_answered_while_nothing_can_be_written(home: None) -> None:
    """What is asked at each check writes nothing: an import that holds the database for seconds closes no part."""
    ledger, store = LedgerStore(), SittingStore()
    links = LinkStore(ledger=ledger, clock=now)
    sitting = Sitting(conferences=store, kernels=Kernels(), ledger=ledger, clock=now)
    store.add(conference(starts=now()))
    found = sitting.arrive(links.ticket(C1, CHAIR, device="a session"), seat=SeatId("s1"))
    assert found is not None
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA query_only = ON")
        try:
            assert sitting.standing(C1, {CHAIR: found.device}) == {CHAIR}
        finally:
            cursor.execute("PRAGMA query_only = OFF")
