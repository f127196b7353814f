"""The site as `privity serve` runs it: a real server, the real path, ledger and holds, signed in by a script."""

import base64
import json
import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from http.cookiejar import CookieJar
from pathlib import Path

import pytest
from django_otp.oath import totp

COMMAND = [sys.executable, "-m", "privity.cli.main"]
EXAMPLE = Path(__file__).parents[2] / "src" / "privity" / "records" / "fictional" / "st_brannock.json"
MAIL = (
    b"From: Tom Baudains <t.baudains@stbrannock.example>\r\nTo: brenda.hacquoil@mail.example\r\n"
    b"Subject: Thursday\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
    b"Dear Brenda,\r\n\r\nIsla Le Feuvre told her teacher that Anna Le Feuvre is drinking again.\r\n\r\nTom\r\n"
)
HOLD_IT = """
import sys
from privity import bootstrap
from privity.control.outcomes import Submission
raw = sys.stdin.buffer.read()
path = bootstrap.mail_path()
done = path.consider(Submission(raw=raw, sender="t.baudains@stbrannock.example",
                                recipients=("brenda.hacquoil@mail.example",)))
print(done.held.hold)
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return {
        **{k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}},
        "PRIVITY_HOME": str(tmp_path_factory.mktemp("home")),
        "PRIVITY_INSECURE_HTTP": "1",
    }


def _told(home: dict[str, str], *arguments: str) -> dict[str, str]:
    done = subprocess.run([*COMMAND, *arguments], env=home, capture_output=True, check=True, timeout=120)
    found: dict[str, str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def sign_ins(home: dict[str, str]) -> dict[str, dict[str, str]]:
    subprocess.run([*COMMAND, "import", str(EXAMPLE)], env=home, check=True, timeout=120, capture_output=True)
    return {
        person: _told(home, "user", "add", "--person", person, "--email", f"{person}@stbrannock.example", "--json")
        for person in ("p-tom", "p-david", "p-rosalind", "p-lee")
    }


@pytest.fixture(scope="module")
def hold(home: dict[str, str], sign_ins: dict[str, dict[str, str]]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", HOLD_IT], input=MAIL, env=home, capture_output=True, timeout=120, check=True
    )
    return done.stdout.decode().strip()


@pytest.fixture(scope="module")
def site(home: dict[str, str], hold: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [*COMMAND, "serve", "--only", "web"],
        env={**home, "PRIVITY_WEB_LISTEN": f"127.0.0.1:{port}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


def _wait_for(port: int) -> None:
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise AssertionError("the server did not start")


class Visitor:
    """A script with a password and a key for codes: what anybody's own check of the site would be."""

    def __init__(self, site: str) -> None:
        self.site = site
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def get(self, address: str) -> tuple[int, str]:
        return self._read(self.site + address, None)

    def send(self, address: str, **form: str) -> tuple[int, str]:
        _, page = self.get(address)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token
        sent = urllib.parse.urlencode({**form, "csrfmiddlewaretoken": token.group(1)}).encode()
        return self._read(self.site + address, sent)

    def enter(self, told: dict[str, str]) -> None:
        self.send("/sign-in/", email=told["email"], password=told["password"])
        key = base64.b32decode(told["totp_secret"])
        _, page = self.send("/second-factor/", code=f"{totp(key):06}")
        assert "Choose a password" in page
        own = "walnut kettle harbour"
        _, page = self.send("/password/", password=own, again=own)
        assert "What waits for you" in page

    def _read(self, address: str, sent: bytes | None) -> tuple[int, str]:
        try:
            with self._opener.open(urllib.request.Request(address, data=sent), timeout=30) as answer:  # noqa: S310 - loopback
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            return refusal.code, refusal.read().decode()


def test_from_the_held_mail_to_the_record(site: str, hold: str, sign_ins: dict[str, dict[str, str]]) -> None:
    sender, manager, governance, stranger = (Visitor(site) for _ in range(4))
    for visitor, person in (
        (sender, "p-tom"),
        (manager, "p-david"),
        (governance, "p-rosalind"),
        (stranger, "p-lee"),
    ):
        visitor.enter(sign_ins[person])
    assert stranger.get(f"/holds/{hold}/") == stranger.get("/holds/nothing-there/")
    status, page = sender.get(f"/holds/{hold}/")
    assert status == 200
    assert "brenda.hacquoil@mail.example" in page
    assert "Take recipients off" in page
    _, page = manager.get("/holds/")
    assert f"/holds/{hold}/" in page
    status, page = manager.send(
        f"/holds/{hold}/refuse/", copies="0", reason="Mrs Hacquoil is not told this by the department."
    )
    assert status == 200
    assert "Recipient 1 was refused" in page
    status, page = governance.get("/proof/")
    assert status == 200
    assert "Whole: nothing was changed" in page
    status, page = governance.get("/proof/ledger.jsonl")
    assert status == 200
    assert "hold:refused" in page
    assert "Hacquoil" not in page
    assert "drinking" not in page
