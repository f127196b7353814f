"""SIGTERM under load, with two gates on one database: what is under way is finished or refused, and nothing is lost."""

import os
from pathlib import Path

from tests.gates.gate_process import GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import (
    BARRED,
    REAL_PATH,
    environment,
    held_copies,
    ledger,
    message,
    recipients_of,
    under_load,
)
from tests.journeys.survival.installation import fresh_home

MESSAGES, STOPS = (1000, 20) if os.environ.get("PRIVITY_SOAK") else (60, 3)

TIME = {"stop_timeout": 18.0}  # a cut short one may come twice; the machine that tests may be a busy one


class Stopped(GateProcess):
    """Told to stop, where the others are killed."""

    def kill(self) -> None:
        self.process.terminate()
        self._end()
        assert self.process.returncode == 0


def test_a_stop_under_load_loses_nothing_and_sends_nothing_twice(tmp_path: Path) -> None:
    home = fresh_home(tmp_path / "home")
    where = environment(home)
    with Sink(stall=0.005) as sink:
        gates = [Stopped(home, sink.port, path=REAL_PATH, environment=where, settings=TIME) for _ in range(2)]
        try:
            for gate in gates:
                gate.start()
            counted = under_load(list(gates), sink, messages=MESSAGES, kills=STOPS)
        finally:
            for gate in gates:
                gate.stop()
    held = sorted(held_copies(where))
    assert held == sorted((message(n).decode(), BARRED) for n in range(MESSAGES) if BARRED in recipients_of(n))
    assert ledger(where)["verified"] is True
    print(f"{MESSAGES} messages, {STOPS} stops: {counted['copies']} copies, {counted['twice']} twice")
    assert counted["twice"] == 0
