"""`privity serve` as an installation runs it: both parts up, both stopped together, and a dead one is not hidden."""

import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from tests.gates.conversing import wait_until

from privity.cli.commands.serve import gate_settings, listen
from privity.cli.refusals import BadInput

SERVE = [sys.executable, "-m", "privity.cli.main", "serve"]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _serving(home: Path) -> Iterator[tuple[subprocess.Popen[bytes], int, int]]:
    smtp, web = _free_port(), _free_port()
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    where = kept | {
        "PRIVITY_HOME": str(home),
        "PRIVITY_SMTP_LISTEN": f"127.0.0.1:{smtp}",
        "PRIVITY_LMTP_LISTEN": "off",
        "PRIVITY_WEB_LISTEN": f"127.0.0.1:{web}",
        "PRIVITY_INSECURE_HTTP": "1",
    }
    child = subprocess.Popen(SERVE, env=where, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        wait_until(lambda: _greets(smtp) and _shows(web), 60)
        yield child, smtp, web
    finally:
        if child.poll() is None:
            child.kill()
        child.communicate()


def _greets(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as client:
            return client.recv(100).startswith(b"220 ")
    except OSError:
        return False


def _shows(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in/", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def test_both_parts_serve_and_stop_together(tmp_path: Path) -> None:
    with _serving(tmp_path) as (child, smtp, web):
        parts = psutil.Process(child.pid).children(recursive=True)
        child.send_signal(signal.SIGTERM)
        assert child.wait(30) == 0
        psutil.wait_procs(parts, timeout=20)
        assert not [part for part in parts if part.is_running() and part.status() != psutil.STATUS_ZOMBIE]
        assert not _greets(smtp)
        assert not _shows(web)


def test_when_the_gate_dies_everything_stops_and_says_so(tmp_path: Path) -> None:
    with _serving(tmp_path) as (child, _, web):
        gate = next(p for p in psutil.Process(child.pid).children() if p.cmdline()[-1] == "gate")
        gate.kill()
        assert child.wait(60) == 3
        assert child.stderr is not None
        assert child.stderr.read().decode().strip().endswith("the gate has stopped")
        assert not _shows(web)


@pytest.mark.parametrize("value", ["", "here", "127.0.0.1", "127.0.0.1:", ":25", "127.0.0.1:99999", "127.0.0.1:x"])
def test_an_address_that_is_none_is_refused_by_name(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("PRIVITY_SMTP_LISTEN", value)
    with pytest.raises(BadInput, match="PRIVITY_SMTP_LISTEN"):
        gate_settings()


def test_an_address_is_read_and_off_leaves_it_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRIVITY_SMTP_LISTEN", "[::1]:2525")
    monkeypatch.setenv("PRIVITY_LMTP_LISTEN", "off")
    assert listen("PRIVITY_SMTP_LISTEN", "") == ("::1", 2525)
    assert gate_settings().lmtp_port is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("PRIVITY_NEXT_HOP_TLS", "sometimes"), ("PRIVITY_SIZE_LIMIT", "-1"), ("PRIVITY_TLS_CERT", "/no/such/file")],
)
def test_a_setting_that_makes_no_sense_is_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadInput, match=name):
        gate_settings()
