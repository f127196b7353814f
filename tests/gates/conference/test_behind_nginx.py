"""The reverse proxy of deploy/, as a real nginx: pages and gate under one name, by TLS, and each to its own."""

import asyncio
import json
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.architecture.tree import ROOT
from tests.gates.conference.rig import running
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

NGINX = shutil.which("nginx", path="/usr/sbin:/usr/bin")
EXAMPLE = ROOT / "deploy" / "proxy" / "nginx.conf"
pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not here")


@contextmanager
def _nginx(folder: Path, *, gate: int) -> Iterator[int]:
    """The example with a certificate of its own, on one free port of the loopback."""
    certificate = [
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "1",
        "-subj", "/CN=privity.example", "-keyout", folder / "privkey.pem", "-out", folder / "fullchain.pem",
    ]  # fmt: skip
    subprocess.run(certificate, check=True, capture_output=True)
    port, plain = _free_port(), _free_port()
    text = EXAMPLE.read_text(encoding="utf-8")
    text = re.sub(r"(?m)^ *listen \[::\].*\n", "", text)
    text = text.replace("listen 443", f"listen 127.0.0.1:{port}").replace("listen 80;", f"listen 127.0.0.1:{plain};")
    text = text.replace("127.0.0.1:8001", f"127.0.0.1:{gate}").replace("127.0.0.1:8000", "127.0.0.1:9")
    text = text.replace("/etc/ssl/privity", str(folder)).replace("/var/log/nginx", str(folder))
    places = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(f"pid {folder}/pid;\nevents {{}}\nhttp {{\naccess_log off;\n{places}{text}}}\n")
    command = [str(NGINX), "-c", folder / "nginx.conf", "-e", folder / "error.log", "-g", "daemon off;"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            until = time.monotonic() + 10
            while time.monotonic() < until and not _open(port):
                assert process.poll() is None, (folder / "error.log").read_text()
                time.sleep(0.02)
            yield port
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _open(port: int) -> bool:
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


def test_a_page_reaches_the_gate_by_tls_under_the_pages_own_name_and_nothing_else_does(tmp_path: Path) -> None:
    async def scene() -> None:
        async with running() as rig:
            with _nginx(tmp_path, gate=rig.gate.port) as port:
                trust = ssl.create_default_context(cafile=tmp_path / "fullchain.pem")
                at = f"wss://privity.example:{port}"

                def reach(path: str, origin: str) -> connect:
                    return connect(
                        at + path, ssl=trust, host="127.0.0.1", port=port, proxy=None, origin=origin,  # type: ignore[arg-type]
                        server_hostname="privity.example",
                    )  # fmt: skip

                async with reach("/conference", "https://pages.example") as page:
                    await page.send(json.dumps({"type": "hello", "ticket": "no such ticket"}))
                    said = json.loads(await page.recv())
                    assert (said["type"], said["why"]) == ("refused", "ticket")
                for path, origin in (
                    ("/conference", "https://evil.example"),
                    ("/conference/", "https://pages.example"),
                ):
                    with pytest.raises(InvalidStatus):
                        async with reach(path, origin):
                            pass

    asyncio.run(scene())
