"""kill -9 of a gate while it reads what takes long: each accepted message is delivered or held, none is lost.

PRIVITY_SOAK=1 runs 600 messages and 10 kills, of two gates that share the work.
"""

import os
from pathlib import Path

from tests.gates.conversing import wait_until
from tests.gates.gate_process import GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import BARRED, held_copies, installed, ledger, message, recipients_of, under_load

MESSAGES, KILLS, GATES = (600, 10, 2) if os.environ.get("PRIVITY_SOAK") else (60, 3, 1)
OFTEN = {"reading_interval": 0.05, "reading_attempts": 100}


def test_nothing_is_lost_and_nothing_reaches_whom_it_must_not(tmp_path: Path) -> None:
    where = installed(tmp_path / "home")
    with Sink(stall=0.005) as sink:
        gates = [
            GateProcess(
                tmp_path / "home", sink.port, "tests.journeys.slow_path:path", environment=where, settings=OFTEN
            )
            for _ in range(GATES)
        ]
        for gate in gates:
            gate.start()
        try:
            counted = under_load(gates, sink, messages=MESSAGES, kills=KILLS)
            wanted = sorted((message(n).decode(), BARRED) for n in range(MESSAGES) if BARRED in recipients_of(n))
            wait_until(lambda: len(held_copies(where)) >= len(wanted), 60)
        finally:
            for gate in gates:
                gate.stop()
    assert sorted(held_copies(where)) == wanted
    assert ledger(where)["verified"] is True
    print(
        f"{MESSAGES} messages, {KILLS} kills: {counted['copies']} copies, {len(wanted)} held, {counted['twice']} twice"
    )
    assert counted["twice"] <= KILLS * 8 * 2  # at most what was under way at each kill
