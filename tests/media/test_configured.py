"""What `configure` writes for an installation: a real Janus starts from it, and a real gate takes that."""

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.media.conftest import MEDIA

from privity.gates.conference.janus import configure


@pytest.mark.timeout(60)
def test_janus_starts_from_it_and_the_gate_takes_it(tmp_path: Path) -> None:
    folder, secrets = tmp_path / "janus", tmp_path / "secrets.json"
    configure.main(["--folder", str(folder), "--secrets", str(secrets), "--media", MEDIA])
    ports = {old: _free_port() for old in configure.PORTS}
    for path in (secrets, *folder.iterdir()):  # the usual ones may be taken on this machine
        text = path.read_text(encoding="utf-8")
        for old, new in ports.items():
            text = re.sub(rf"\b{old}\b", str(new), text)
        path.write_text(text, encoding="utf-8")
    watch = [sys.executable, "-m", "privity.gates.conference.janus.watch", folder]
    settings = {
        "PRIVITY_HOME": str(tmp_path / "home"),
        "PRIVITY_JANUS": f"ws://127.0.0.1:{ports[8188]}/janus",
        "PRIVITY_JANUS_SECRETS": str(secrets),
        "PRIVITY_CONFERENCE_LISTEN": "127.0.0.1:0",
    }
    with subprocess.Popen(watch, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as janus:
        try:
            until = time.monotonic() + 15
            while time.monotonic() < until and not all(_open(port) for port in ports.values()):
                assert janus.poll() is None
                time.sleep(0.05)
            serve = [sys.executable, "-m", "privity.cli.main", "serve", "--only", "conference"]
            with subprocess.Popen(
                serve, env=os.environ | settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
            ) as gate:
                assert gate.stdout is not None
                first = gate.stdout.readline()
                gate.terminate()
                _, complained = gate.communicate(timeout=20)
            assert first == "conference gate: ready\n", complained
            assert "does not answer" not in complained
        finally:
            janus.terminate()


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _open(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0
