"""kill -9 of the real gate, on the real path, under load: each accepted message is delivered or held, none lost.

PRIVITY_SOAK=1 runs 1,000 messages and 10 kills.
"""

import os
from pathlib import Path

from tests.gates.gate_process import GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import BARRED, REAL_PATH, held_copies, installed, ledger, message, recipients_of, under_load

MESSAGES, KILLS = (1000, 10) if os.environ.get("PRIVITY_SOAK") else (120, 3)


def test_nothing_is_lost_and_nothing_reaches_whom_it_must_not(tmp_path: Path) -> None:
    where = installed(tmp_path / "home")
    with Sink(stall=0.005) as sink:
        gate = GateProcess(tmp_path / "home", sink.port, path=REAL_PATH, environment=where)
        gate.start()
        try:
            counted = under_load([gate], sink, messages=MESSAGES, kills=KILLS)
        finally:
            gate.stop()
    held = sorted(held_copies(where))
    assert held == sorted((message(n).decode(), BARRED) for n in range(MESSAGES) if BARRED in recipients_of(n))
    assert ledger(where)["verified"] is True
    print(f"{MESSAGES} messages, {KILLS} kills: {counted['copies']} copies, {len(held)} held, {counted['twice']} twice")
    assert counted["twice"] <= KILLS * 8 * 2  # at most what was under way at each kill
