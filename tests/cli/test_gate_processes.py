"""Several gate processes of one machine share its ports, and stop together."""

import os
import smtplib
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from privity.records.fictional import fictional_department_path

PROCESSES = 2
CALLS = 24


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_they_answer_at_one_address_and_stop_together(tmp_path: Path) -> None:
    port = _free_port()
    environment = os.environ | {
        "PRIVITY_HOME": str(tmp_path / "home"),
        "PRIVITY_LMTP_LISTEN": "off",
        "PRIVITY_SMTP_LISTEN": f"127.0.0.1:{port}",
        "PRIVITY_NEXT_HOP": f"127.0.0.1:{_free_port()}",
        "PRIVITY_GATE_PROCESSES": str(PROCESSES),
    }
    environment.pop("DATABASE_URL", None)
    privity = [sys.executable, "-m", "privity.cli.main"]
    subprocess.run([*privity, "import", str(fictional_department_path())], env=environment, check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    gates = subprocess.Popen([*privity, "serve", "--only", "gate"], env=environment, stdout=subprocess.PIPE, text=True)
    assert gates.stdout
    try:
        assert [gates.stdout.readline().strip() for _ in range(PROCESSES)] == ["mail gate: ready"] * PROCESSES
        with ExitStack() as calls:
            clients = [calls.enter_context(smtplib.SMTP("127.0.0.1", port, timeout=20)) for _ in range(CALLS)]
            assert {client.ehlo("mail.dept.example")[0] for client in clients} == {250}
    finally:
        gates.terminate()
        assert gates.wait(60) == 0
        gates.stdout.close()
    with socket.socket() as again:
        assert again.connect_ex(("127.0.0.1", port)) != 0
