"""Two gates and two web processes against one PostgreSQL: one ledger, whole; one queue; each message once."""

import socket
import subprocess
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.gates.gate_process import ROOT, GateProcess
from tests.gates.sink import Sink
from tests.journeys.killed import BARRED, PRIVITY, REAL_PATH, held_copies, installed, ledger, recipients_of, under_load
from tests.postgresql import postgresql_url

__all__ = ["postgresql_url"]
MESSAGES, KILLS = 100, 2


@contextmanager
def _web(where: dict[str, str]) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [*PRIVITY, "serve", "--only", "web"]
    listening = {"PRIVITY_WEB_LISTEN": f"127.0.0.1:{port}"}
    child = subprocess.Popen(command, env=where | listening, cwd=ROOT, stdout=subprocess.DEVNULL)
    try:
        wait_until(lambda: _answers(port), 60)
        yield port
    finally:
        child.terminate()
        child.wait(30)


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in/", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


@pytest.mark.postgresql
def test_two_gates_and_two_sites_share_one_record(tmp_path: Path, postgresql_url: str) -> None:
    where = installed(tmp_path / "home", postgresql_url)
    with ExitStack() as running:
        sites = [running.enter_context(_web(where)) for _ in range(2)]
        sink = running.enter_context(Sink(stall=0.005))
        gates = [GateProcess(tmp_path / "home", sink.port, path=REAL_PATH, environment=where) for _ in range(2)]
        for gate in gates:
            running.callback(gate.stop)
            gate.start()
        counted = under_load(gates, sink, messages=MESSAGES, kills=KILLS)
        assert all(_answers(port) for port in sites)
        noticed = [mail for mail in sink.mails if mail.sender == ""]
    held = held_copies(where)
    assert len(held) == sum(BARRED in recipients_of(n) for n in range(MESSAGES))
    verified = ledger(where)
    assert verified["verified"] is True
    assert int(str(verified["entries"])) >= MESSAGES
    assert counted["twice"] <= KILLS * 8 * 2
    # One notice for each hold: two gates that share an outbox do not both send it, but for a kill in between.
    assert len(noticed) <= len(held) + KILLS * 20
