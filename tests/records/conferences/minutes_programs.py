"""The store of minutes in a process of its own: once round, then several at the same step."""

import sys
import threading

from privity import bootstrap

bootstrap.database_ready()

from dataclasses import replace  # noqa: E402 - after Django is set up
from datetime import UTC, datetime  # noqa: E402 - as above

from django.db import connection  # noqa: E402 - as above
from tests.records.conferences.planned import CHAIR, MUM, TAKER  # noqa: E402 - as above

from privity.domain.conferences.minutes import CopyAct, CopyState, Entry  # noqa: E402 - as above
from privity.domain.conferences.plan import ConferenceId, PartId  # noqa: E402 - as above
from privity.records.conferences.minutes import MinuteStore  # noqa: E402 - as above

C1 = ConferenceId("c-one")
NOON = datetime(2026, 11, 30, 12, tzinfo=UTC)
THREADS = 6


def main() -> None:
    store = MinuteStore()
    first = Entry(id="e", conference=C1, part=PartId("one"), at=NOON, by=TAKER, words="first")
    store.keep(first)
    store.keep(replace(first, words="second"))
    say(store.entries(C1) == [replace(first, words="second")])
    say(*[e.words if n == 0 else f"then {e.words}" for n, e in enumerate(store.wordings(C1, "e"))])
    say("kept", len(store.wordings(C1, "e")))
    act = CopyAct(conference=C1, person=MUM, number=1, state=CopyState.APPROVED, by=CHAIR, at=NOON, index=1, text="x")
    taken: list[bool] = []
    gate = threading.Barrier(THREADS)

    def one() -> None:
        gate.wait()
        taken.append(store.step(act))
        connection.close()

    running = [threading.Thread(target=one) for _ in range(THREADS)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    say("taken", sum(taken), "of", len(taken))


def say(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")


if __name__ == "__main__":
    main()
    connection.close()
