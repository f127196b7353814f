"""The site as `privity serve` runs it, and a script with a password and a key for codes as its visitor."""

import base64
import json
import os
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path

from django_otp.oath import totp
from tests.gates.conversing import wait_until

from privity.records.fictional import fictional_department_path

PRIVITY = [sys.executable, "-m", "privity.cli.main"]
PASSWORD = "walnut kettle harbour"


def installed(home: Path, **more: str) -> dict[str, str]:
    """The environment of an installation with the fictional department."""
    ours = ("DATABASE_URL", "DJANGO_SETTINGS_MODULE", "DJANGO_ALLOW_ASYNC_UNSAFE")
    kept = {k: v for k, v in os.environ.items() if k not in ours}
    where = kept | {"PRIVITY_HOME": str(home), "PRIVITY_INSECURE_HTTP": "1"} | more
    command = [*PRIVITY, "import", str(fictional_department_path())]
    subprocess.run(command, env=where, check=True, capture_output=True, timeout=120)
    return where


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def site_of(where: dict[str, str], port: int | None = None) -> Iterator[str]:
    port = port or free_port()
    server = subprocess.Popen(
        [*PRIVITY, "serve", "--only", "web"],
        env=where | {"PRIVITY_WEB_LISTEN": f"127.0.0.1:{port}"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: answers(port), 60)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=30)


def answers(port: int, path: str = "/sign-in/") -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
            return bool(answer.status == 200)
    except OSError:
        return False


def code_of(secret: str) -> str:
    return f"{totp(base64.b32decode(secret)):06}"


class Visitor:
    """Follows redirects and keeps cookies; `last` is the address at which it ended."""

    def __init__(self, site: str) -> None:
        self.site, self.last = site, ""
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    @staticmethod
    def registered(where: dict[str, str], person: str, email: str) -> dict[str, str]:
        command = [*PRIVITY, "user", "add", "--person", person, "--email", email, "--json"]
        done = subprocess.run(command, env=where, capture_output=True, check=True, timeout=120)
        told: dict[str, str] = json.loads(done.stdout)
        return told

    def get(self, address: str) -> tuple[int, str]:
        return self._read(address if "://" in address else self.site + address, None)

    def send(self, address: str, **form: str | list[str]) -> tuple[int, str]:
        """Loads the page and sends its form."""
        _, page = self.get(address)
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert token, "there is no form on the page"
        return self.post_at(self.site + address, **form, csrfmiddlewaretoken=token.group(1))

    def post_at(self, address: str, **form: str | list[str]) -> tuple[int, str]:
        return self._read(address, urllib.parse.urlencode(form, doseq=True).encode())

    def enter(self, told: dict[str, str], then: str = "/sign-in/") -> tuple[int, str]:
        """Signs in for the first time; `then` may be a link that asks for it."""
        self.get(then)
        at = urllib.parse.urlsplit(self.last)
        self.send(f"{at.path}?{at.query}", email=told["email"], password=told["password"])
        _, page = self.send("/second-factor/", code=code_of(told["totp_secret"]))
        assert "Choose a password" in page
        return self.send("/password/", password=PASSWORD, again=PASSWORD)

    def _read(self, address: str, sent: bytes | None) -> tuple[int, str]:
        try:
            with self._opener.open(urllib.request.Request(address, data=sent), timeout=30) as answer:  # noqa: S310 - loopback
                self.last = answer.geturl()
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as refusal:
            self.last = refusal.geturl()
            return refusal.code, refusal.read().decode()
