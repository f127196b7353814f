"""Small programs that tests of the stores of conferences run as processes of their own, on either database."""

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from privity import bootstrap

bootstrap.django_ready()

from django.db import connection  # noqa: E402 - after Django is set up
from tests.records.conferences.planned import CHAIR, MUM, conference  # noqa: E402 - as above

from privity.control.conferences.ports import Attendance, Changed  # noqa: E402 - as above
from privity.domain.conferences.interlock import SeatId  # noqa: E402 - as above
from privity.domain.conferences.plan import ConferenceId, PartId  # noqa: E402 - as above
from privity.records.conferences.links import LinkStore, new_device  # noqa: E402 - as above
from privity.records.conferences.tickets import SittingStore  # noqa: E402 - as above
from privity.records.ledger.models import Entry  # noqa: E402 - as above
from privity.records.ledger.store import LedgerStore  # noqa: E402 - as above

C1 = ConferenceId("c-one")
THREADS = 6


def _now() -> datetime:
    return datetime.now(UTC)


def _links() -> LinkStore:
    return LinkStore(ledger=LedgerStore(), clock=_now)


def _at_once(act: Callable[[], object]) -> list[str]:
    """What each of several threads that begin together is told."""
    told: list[str] = []
    gate = threading.Barrier(THREADS)

    def one() -> None:
        gate.wait()
        told.append(str(act()))
        connection.close()

    running = [threading.Thread(target=one) for _ in range(THREADS)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return sorted(told)


def whole() -> None:
    """Once round: planned, changed, let in, come, gone, put out."""
    store, links, at = SittingStore(), _links(), _now()
    planned = conference(starts=at)
    store.add(planned)
    assert store.get(C1) == planned
    changed = store.change(planned)
    assert (changed.version, store.with_person(MUM)) == (2, (changed,))
    assert list(store.under_way(at=at)) == [C1]
    link = links.issue(C1, MUM, by=CHAIR)
    device = new_device()
    say(links.let_in(link.token, "no", device=device), links.let_in(link.token, link.code, device=device))
    ticket = links.ticket(C1, MUM, device=device)
    found = store.redeem(ticket, at=_now())
    assert found is not None
    say(store.redeem(ticket, at=_now()), sorted(store.standing(C1, {MUM: found.device}, at=_now())))
    for part in ("one", "two"):
        store.came(Attendance(conference=C1, part=PartId(part), person=MUM, came=at), SeatId("s"))
    store.seen(C1, at=_now())
    store.close_attendance(at=_now())
    say([(a.part, a.went is not None) for a in store.attendance(C1)])
    links.take_back(C1, MUM, by=CHAIR)
    say(sorted(store.standing(C1, {MUM: found.device}, at=_now())), links.whose(device))


def races() -> None:
    """Each line: what those were told who did the same thing at the same moment."""
    store, links = SittingStore(), _links()
    planned = conference(starts=_now())
    store.add(planned)

    def changes() -> str:
        try:
            return str(store.change(replace(planned, quorum_reason="x")).version)
        except Changed:
            return "changed"

    say(*_at_once(changes))
    link = links.issue(C1, MUM, by=CHAIR)
    say(*_at_once(lambda: links.let_in(link.token, link.code, device=new_device())))
    link = links.issue(C1, MUM, by=CHAIR)
    told = _at_once(lambda: links.let_in(link.token, "wrong", device=new_device()))
    looked_at = Entry.objects.filter(kind="conference:link_refused").count()
    say(*sorted(set(told)), looked_at, links.let_in(link.token, link.code, device=new_device()))
    device, link = new_device(), links.issue(C1, MUM, by=CHAIR)
    links.let_in(link.token, link.code, device=device)
    ticket = links.ticket(C1, MUM, device=device)
    say(*_at_once(lambda: store.redeem(ticket, at=_now()) is not None))
    say(*_at_once(lambda: links.issue(C1, MUM, by=CHAIR) is not None))
    say(sum(1 for s in links.states(C1) if not s.taken_back), links.whose(device))


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")


if __name__ == "__main__":
    globals()[sys.argv[1]]()
    connection.close()
