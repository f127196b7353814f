"""One conference gate for a database: the second does not start, a killed one is in nobody's way, and a late one gives way."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from tests.records.installations import ROOT, Installation

NOBODY = "ws://127.0.0.1:9/janus"  # a media server that does not answer: the gate waits for it, and listens
HELD = (
    "SELECT classid::bigint << 32 | objid::bigint, pid FROM pg_locks"
    " WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
)


@contextmanager
def _gate(installation: Installation, secrets: Path) -> Iterator[subprocess.Popen[str]]:
    secrets.touch(mode=0o600)
    opened = {"admin": "ws://127.0.0.1:9", "lease": "http://127.0.0.1:9", "media": ["192.0.2.1"]}
    opened |= dict.fromkeys(("api_secret", "admin_secret", "admin_key"), "a secret")  # type: ignore[arg-type]
    secrets.write_text(json.dumps({NOBODY: opened}), "utf-8")
    settings = {"PRIVITY_JANUS": NOBODY, "PRIVITY_JANUS_SECRETS": str(secrets)}
    with subprocess.Popen(
        [sys.executable, "-m", "privity.cli.main", "serve", "--only", "conference"],
        env=installation.environment | settings | {"PRIVITY_CONFERENCE_LISTEN": "127.0.0.1:0"},
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as gate:  # fmt: skip
        try:
            yield gate
        finally:
            gate.kill()


def _ready(gate: subprocess.Popen[str]) -> bool:
    assert gate.stdout is not None
    return gate.stdout.readline() == "conference gate: ready\n"


@pytest.mark.timeout(90)
def test_a_second_gate_does_not_start_until_the_first_is_gone_however_it_went(
    installation: Installation, tmp_path: Path
) -> None:
    with _gate(installation, tmp_path / "secrets.json") as first:
        assert _ready(first)
        with _gate(installation, tmp_path / "secrets.json") as second:
            said, complained = second.communicate(timeout=40)
        assert (second.returncode, said) == (3, "")
        assert (
            complained.strip()
            .splitlines()[-1]
            .endswith("another conference gate runs on this database, and there may be only one")
        )
        first.kill()
        first.wait()
    with _gate(installation, tmp_path / "secrets.json") as third:
        assert _ready(third)


@pytest.mark.postgresql
@pytest.mark.timeout(90)
def test_a_gate_whose_place_was_taken_while_the_database_was_away_ends(
    on_postgresql: Installation, tmp_path: Path
) -> None:
    with _gate(on_postgresql, tmp_path / "secrets.json") as gate, psycopg.connect(on_postgresql.url) as other:
        assert _ready(gate)
        [(number, pid)] = other.execute(HELD).fetchall()
        other.execute("SELECT pg_terminate_backend(%s)", [pid])
        until = time.monotonic() + 5
        while not other.execute("SELECT pg_try_advisory_lock(%s)", [number]).fetchone()[0]:  # type: ignore[index]
            assert time.monotonic() < until
            time.sleep(0.02)
        _, complained = gate.communicate(timeout=40)
        assert "this one ends" in complained
