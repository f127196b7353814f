"""The database taken away, in each of the ways that it goes: nothing leaves meanwhile, and nobody has to restart the gate."""

import os
import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.journeys.killed import installed
from tests.journeys.survival.installation import MOTHER, Standing, fresh_home, ordinary, standing
from tests.journeys.survival.servers import OwnServer, own_server


def _database(here: Standing) -> Path:
    return here.home / "privity.sqlite3"


def test_sqlite_locked_for_longer_than_anybody_waits(here: Standing) -> None:
    here.works()
    other = sqlite3.connect(_database(here), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    try:
        here.lets_nothing_go()
    finally:
        other.execute("ROLLBACK")
        other.close()
    here.comes_back()


def test_sqlite_moved_away_and_put_back(here: Standing) -> None:
    files = [f for end in ("", "-wal", "-shm") if (f := Path(f"{_database(here)}{end}")).exists()]
    away = here.home / "away"
    away.mkdir()
    for file in files:
        file.rename(away / file.name)
    here.lets_nothing_go()
    here.gate.kill()
    here.gate.start()  # onto no database at all: it knows nobody, so everything would look harmless
    here.lets_nothing_go()
    here.gate.kill()
    for file in here.home.glob("privity.sqlite3*"):
        file.unlink()
    for file in away.iterdir():
        file.rename(here.home / file.name)
    here.gate.start()
    here.comes_back()
    assert here.ledger()["verified"] is True


def test_sqlite_put_back_under_a_running_gate(here: Standing) -> None:
    away = here.home / "away"
    away.mkdir(exist_ok=True)
    wait_until(lambda: not Path(f"{_database(here)}-wal").exists() or here.run("") == "")
    for file in here.home.glob("privity.sqlite3*"):
        file.rename(away / file.name)
    here.lets_nothing_go()
    for file in here.home.glob("privity.sqlite3*"):
        file.unlink()
    for file in away.iterdir():
        file.rename(here.home / file.name)
    here.comes_back()
    assert here.ledger()["verified"] is True


def test_sqlite_overwritten_with_rubbish(tmp_path: Path) -> None:
    with standing(fresh_home(tmp_path / "home")) as here:
        here.works()
        kept = _database(here).read_bytes()
        walled = Path(f"{_database(here)}-wal")
        wal = walled.read_bytes() if walled.exists() else b""
        with _database(here).open("r+b") as file:
            file.write(os.urandom(len(kept)))
        walled.write_bytes(os.urandom(len(wal)))
        here.lets_nothing_go()
        _database(here).write_bytes(kept)
        walled.write_bytes(wal)
        here.comes_back()


@pytest.fixture(scope="module")
def server() -> Iterator[OwnServer]:
    with own_server() as running:
        yield running


@pytest.fixture(scope="module")
def on_postgresql(server: OwnServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    home = tmp_path_factory.mktemp("pg") / "home"
    installed(home, server.url)
    with standing(home, url=server.url, settings={"consider_timeout": 2.0}) as up:
        yield up


@pytest.mark.postgresql
@pytest.mark.parametrize("how", ["immediate", "fast"])
def test_postgresql_stopped_and_started(server: OwnServer, on_postgresql: Standing, how: str) -> None:
    on_postgresql.works()
    server.stop(how)
    on_postgresql.lets_nothing_go()
    assert on_postgresql.privity("ledger", "verify").returncode == 3
    server.start()
    on_postgresql.comes_back()
    assert on_postgresql.ledger()["verified"] is True


@pytest.mark.postgresql
def test_postgresql_started_after_the_gate(server: OwnServer, on_postgresql: Standing) -> None:
    """The gate ends at once and says why; whoever runs it starts it again."""
    server.stop("fast")
    command = [*on_postgresql.privity_command, "serve", "--only", "gate"]
    done = subprocess.run(command, env=on_postgresql.where, capture_output=True, text=True, check=False, timeout=30)
    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    server.start()
    on_postgresql.comes_back()


@pytest.mark.postgresql
def test_postgresql_refuses_connections_and_ends_those_there_are(server: OwnServer, on_postgresql: Standing) -> None:
    on_postgresql.works()
    server.sql("ALTER DATABASE privity ALLOW_CONNECTIONS false")
    server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'privity'")
    on_postgresql.lets_nothing_go()
    server.sql("ALTER DATABASE privity ALLOW_CONNECTIONS true")
    on_postgresql.comes_back()


@pytest.mark.postgresql
def test_postgresql_read_only_as_a_stand_by_is(server: OwnServer, on_postgresql: Standing) -> None:
    server.sql("ALTER DATABASE privity SET default_transaction_read_only = on")
    server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'privity'")
    on_postgresql.lets_nothing_go()
    server.sql("ALTER DATABASE privity RESET default_transaction_read_only")
    server.sql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'privity'")
    on_postgresql.comes_back()


@pytest.mark.postgresql
def test_postgresql_that_hangs(server: OwnServer, on_postgresql: Standing) -> None:
    on_postgresql.works()
    frozen = server.processes()
    for pid in frozen:
        os.kill(pid, signal.SIGSTOP)
    try:
        raw = ordinary()
        assert on_postgresql.say(raw, MOTHER) == "451 4.3.0 not now, try again"
    finally:
        for pid in frozen:
            os.kill(pid, signal.SIGCONT)
    assert not on_postgresql.got(raw)
    on_postgresql.comes_back()
