"""Small programs that tests of the ledger and the outbox run as processes of their own."""

import resource
import sys
import threading
from datetime import UTC, datetime

from privity import bootstrap

bootstrap.django_ready()

from django.db import connection  # noqa: E402 - after Django is set up

from privity.control.outcomes import ReadingId, Submission  # noqa: E402 - as above
from privity.control.ports import Delivery, Event, EventKind, Learnt, LedgerUnavailable, LongMessage  # noqa: E402 - as above
from privity.domain.people import PersonId  # noqa: E402 - as above
from privity.records.holds.long_messages import LongMessageStore  # noqa: E402 - as above
from privity.records.holds.outbox import OutboxStore  # noqa: E402 - as above
from privity.records.ledger.store import LedgerStore  # noqa: E402 - as above


def event(n: int = 0) -> Event:
    at = datetime.now(UTC)
    return Event(kind=EventKind.MESSAGE_CONSIDERED, at=at, body={"n": n}, secret={"sender": "anna@example.org"})


def learnt() -> tuple[Learnt, ...]:
    at = datetime.now(UTC)
    return (Learnt(reader=PersonId("p1"), about=PersonId("p2"), category="health", at=at, channel="mail"),)


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")  # whole lines, whichever thread speaks
    sys.stdout.flush()


def migrate() -> None:
    bootstrap.database_ready()
    connection.close()


def append(count: str, threads: str = "1") -> None:
    store = LedgerStore(checkpoint_every=40)

    def one_thread() -> None:
        for n in range(int(count)):
            say(store.append(event(n), learnt()))
        connection.close()

    running = [threading.Thread(target=one_thread) for _ in range(int(threads))]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()


def append_for_ever() -> None:
    store = LedgerStore(checkpoint_every=25)
    while True:
        say(store.append(event(), learnt()))


def append_when_told() -> None:
    """One append for each line on standard input: its index, or that it could not be made."""
    store = LedgerStore()
    for _ in sys.stdin:
        try:
            say(store.append(event(), learnt()))
        except LedgerUnavailable:
            say("unavailable")


def append_until_full() -> None:
    """The disk is full for this process: no file may grow beyond what it is now, and a little."""
    store = LedgerStore(checkpoint_every=10**9)
    soft = 600_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, resource.RLIM_INFINITY))
    fat = Event(kind=EventKind.MESSAGE_CONSIDERED, at=datetime.now(UTC), body={"rules": ["x" * 20_000]})
    acknowledged = 0
    try:
        while acknowledged < 200:
            store.append(fat)
            acknowledged += 1
    except LedgerUnavailable:
        say("unavailable after", acknowledged)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    say("then", store.append(event()))


def put(count: str) -> None:
    outbox = OutboxStore()
    for n in range(int(count)):
        outbox.put(
            Delivery(id=f"d{n}", kind="copy", index=n, sender="a@example.org", recipients=("b@x.org",), raw=b"Hi\r\n")
        )


def claim_all() -> None:
    outbox = OutboxStore()
    while claimed := outbox.claim(limit=3, now=datetime.now(UTC), lease_seconds=600):
        for delivery in claimed:
            say(delivery.id)


def keep_to_read(count: str) -> None:
    store, at = LongMessageStore(), datetime.now(UTC)
    for n in range(int(count)):
        submission = Submission(raw=b"Hi\r\n", sender="a@example.org", recipients=("b@x.org",))
        message = LongMessage(id=ReadingId(f"m{n}"), received=at, index=n, submission=submission)
        store.keep(message, key=f"k{n}", notify=())


def conclude_all() -> None:
    store = LongMessageStore()
    while message := store.claim(now=datetime.now(UTC), lease_seconds=600):
        delivery = Delivery(id=f"d{message.id}", kind="copy", index=1, sender="a@example.org", recipients=("b@x.org",))
        if store.conclude(message, hold=None, key="", notify=(), delivery=delivery):
            say(message.id)


if __name__ == "__main__":
    globals()[sys.argv[1]](*sys.argv[2:])
