"""The media server's files in deploy/ are those that the tests run with, and it starts from them."""

import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT

from privity.gates.conference.janus.address import JanusAddress
from privity.gates.conference.janus.own_server import configuration, installed
from privity.gates.conference.servers import janus_addresses

JANUS = ROOT / "deploy" / "janus"
UNIT = JANUS / "privity-janus.service"
MOST_EXPOSED = 17  # tenths, on systemd's own scale from 0 (safe) to 100; it must be reached from other machines
TEMPLATE = JanusAddress(
    api="ws://127.0.0.1:8188/janus",
    admin="ws://127.0.0.1:7188/admin",
    lease="http://127.0.0.1:7088/admin",
    media=frozenset({"@MEDIA_ADDRESS@"}),
    api_secret="@API_SECRET@",
    admin_secret="@ADMIN_SECRET@",
    admin_key="@ADMIN_KEY@",
)
needs_janus = pytest.mark.skipif(not installed(), reason="Janus is not here")


@needs_janus
def test_the_configuration_is_the_one_that_the_tests_run_with() -> None:
    expected = configuration(TEMPLATE, folder=Path("/etc/privity-janus"), ports="20000-20999")
    assert {path.name: path.read_text(encoding="utf-8") for path in JANUS.glob("*.jcfg")} == expected


def _configured(folder: Path, address: str) -> JanusAddress:
    subprocess.run(["/bin/sh", JANUS / "configure.sh", address, folder], check=True)
    [opened] = janus_addresses(TEMPLATE.api, folder / "secrets.json")
    return opened


def test_each_installation_gets_secrets_of_its_own_and_nobody_else_may_read_them(tmp_path: Path) -> None:
    one, other = _configured(tmp_path / "one", "203.0.113.7"), _configured(tmp_path / "other", "203.0.113.8")
    secrets = [getattr(each, name) for each in (one, other) for name in ("api_secret", "admin_secret", "admin_key")]
    assert len(set(secrets)) == 6
    assert min(map(len, secrets)) >= 32
    for path in (tmp_path / "one").iterdir():
        text = path.read_text(encoding="utf-8")
        assert path.stat().st_mode & 0o077 == 0
        assert "@" not in text
        assert "/etc/privity-janus" not in text
    assert one.media == {"203.0.113.7"}
    assert json.loads((tmp_path / "one" / "secrets.json").read_text())[TEMPLATE.api]["recordings"] is None


def test_nothing_of_its_apis_is_open_to_other_machines() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in JANUS.glob("janus.transport.*.jcfg"))
    assert set(re.findall(r"(?:ws_|admin_)ip = \"(.*?)\"", text)) == {"127.0.0.1"}
    assert "admin_acl" in text


@needs_janus
@pytest.mark.timeout(30)
def test_janus_starts_from_it(tmp_path: Path) -> None:
    _configured(tmp_path, "127.0.0.1")
    ports = [_free_port() for _ in range(3)]
    for name, old, new in zip(("websockets", "websockets", "http"), (8188, 7188, 7088), ports, strict=True):
        path = tmp_path / f"janus.transport.{name}.jcfg"
        path.write_text(path.read_text().replace(str(old), str(new)))
    with subprocess.Popen(
        [sys.executable, "-m", "privity.gates.conference.janus.watch", tmp_path],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as running:
        try:
            until = time.monotonic() + 15
            while time.monotonic() < until and not all(_open(port) for port in ports):
                assert running.poll() is None
                time.sleep(0.05)
            assert all(_open(port) for port in ports)
        finally:
            running.send_signal(signal.SIGTERM)


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _open(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="systemd-analyze is not here")
def test_systemd_accepts_the_unit_and_finds_it_hardened(tmp_path: Path) -> None:
    here = tmp_path / UNIT.name
    program = shutil.which("true")
    here.write_text(re.sub(r"(?m)^ExecStart=\S+", f"ExecStart={program}", UNIT.read_text(encoding="utf-8")))
    verified = subprocess.run(["systemd-analyze", "verify", here], capture_output=True, text=True, check=False)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", here],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout
