"""Sign-in through an OpenID Connect provider that runs beside the site, both as processes of their own."""

import json
import os
import re
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.web.signing_in import PASSWORD, Visitor, answers, code_of, free_port, installed, site_of

ROOT = Path(__file__).parents[2]
GRACE, MARK = "g.ndlovu@stbrannock.example", "m.frost@stbrannock.example"
USERS = (
    {"sub": "grace", "email": GRACE, "email_verified": True, "amr": ["pwd", "mfa"]},
    {"sub": "mark", "email": MARK, "email_verified": True, "amr": ["pwd"]},
    {"sub": "unverified", "email": GRACE, "email_verified": False, "amr": ["pwd", "mfa"]},
    {"sub": "stranger", "email": "stranger@elsewhere.example", "email_verified": True, "amr": ["pwd", "mfa"]},
)


@contextmanager
def _provider(port: int) -> Iterator[subprocess.Popen[bytes]]:
    told = [argument for user in USERS for argument in ("--user-claims", json.dumps(user))]
    # Its own libraries warn of their future at each start; that is not ours to hear.
    child = subprocess.Popen(
        [
            sys.executable,
            "-W",
            "ignore",
            "-m",
            "tests.web.provider_program",
            "--port",
            str(port),
            "--require-nonce",
            "1",
            *told,
        ],
        cwd=ROOT,
        env={k: v for k, v in os.environ.items() if k != "PYTHONWARNINGS"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_until(lambda: answers(port, "/.well-known/openid-configuration"), 60)
        yield child
    finally:
        child.terminate()
        child.wait(30)


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, subprocess.Popen[bytes], dict[str, str]]]:
    port = free_port()
    provider = f"http://127.0.0.1:{port}"
    where = installed(tmp_path_factory.mktemp("home")) | {
        "PRIVITY_OIDC_CLIENT_ID": "privity",
        "PRIVITY_OIDC_CLIENT_SECRET": "known to both",
        "PRIVITY_OIDC_AUTHORIZATION_ENDPOINT": f"{provider}/oauth2/authorize",
        "PRIVITY_OIDC_TOKEN_ENDPOINT": f"{provider}/oauth2/token",
        "PRIVITY_OIDC_USER_ENDPOINT": f"{provider}/userinfo",
        "PRIVITY_OIDC_JWKS_ENDPOINT": f"{provider}/jwks",
    }
    keys = {
        person: Visitor.registered(where, person, email)["totp_secret"]
        for person, email in (("p-grace", GRACE), ("p-mark", MARK))
    }
    with _provider(port) as child, site_of(where) as site:
        yield site, child, keys


def _through_the_provider(site: str, sub: str) -> tuple[Visitor, int, str]:
    visitor = Visitor(site)
    status, page = visitor.get("/oidc/authenticate/")
    assert status == 200
    assert not visitor.last.startswith(site), "the browser is at the provider now"
    status, page = visitor.post_at(visitor.last, sub=sub)
    return visitor, status, page


def test_somebody_with_both_factors_at_the_provider_is_in(running: tuple[str, object, object]) -> None:
    visitor, status, page = _through_the_provider(running[0], "grace")
    assert status == 200
    assert "Choose a password" in page or "What waits for you" in page
    assert visitor.last.startswith(running[0])


def test_one_factor_at_the_provider_leaves_ours_to_come(running: tuple[str, object, dict[str, str]]) -> None:
    visitor, _, page = _through_the_provider(running[0], "mark")
    assert "Enter your code" in page
    assert "Enter your code" in visitor.get("/holds/")[1]
    _, page = visitor.send("/second-factor/", code=code_of(running[2]["p-mark"]))
    assert "Choose a password" in page
    assert "Held mail" in visitor.send("/password/", password=PASSWORD, again=PASSWORD)[1]


@pytest.mark.parametrize("sub", ["stranger", "unverified"])
def test_an_unknown_person_and_an_unverified_address_get_the_same_refusal(
    running: tuple[str, object, object], sub: str
) -> None:
    visitor, status, page = _through_the_provider(running[0], sub)
    assert status == 403
    assert "You were not signed in" in page
    assert "elsewhere" not in page
    assert "Sign in" in visitor.get("/holds/")[1]


def test_a_callback_that_the_provider_never_sent_lets_nobody_in(running: tuple[str, object, object]) -> None:
    visitor = Visitor(running[0])
    assert visitor.get("/oidc/callback/?code=made-up&state=made-up")[0] == 403
    visitor.get("/oidc/authenticate/")
    state = urllib.parse.parse_qs(urllib.parse.urlsplit(visitor.last).query)["state"][0]
    assert visitor.get("/oidc/callback/?code=made-up&state=other")[0] == 400
    assert visitor.get(f"/oidc/callback/?code=made-up&state={state}")[0] == 403
    assert "Sign in" in visitor.get("/holds/")[1]


def test_when_the_provider_is_down_the_page_says_so(
    running: tuple[str, subprocess.Popen[bytes], object],
) -> None:
    """Last in this file: the provider does not come back."""
    site, child, _ = running
    visitor = Visitor(site)
    visitor.get("/oidc/authenticate/")
    state = urllib.parse.parse_qs(urllib.parse.urlsplit(visitor.last).query)["state"][0]
    child.terminate()
    child.wait(30)
    status, page = visitor.get(f"/oidc/callback/?code=any&state={state}")
    assert status == 503
    assert "does not answer" in page
    assert re.search(r'href="/sign-in/"', page)
