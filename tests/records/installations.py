"""Installations of their own for tests that need several processes: a home, a database, and programs run in them."""

import functools
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

PROGRAMS = "tests.records.ledger_programs"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Installation:
    home: Path
    url: str = ""

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "PRIVITY_HOME"}}
        return kept | {"PRIVITY_HOME": str(self.home)} | ({"DATABASE_URL": self.url} if self.url else {})

    def start(self, program: str, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", PROGRAMS, program, *map(str, arguments)],
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.PIPE,
            text=True,
        )

    def run(self, program: str, *arguments: object) -> list[str]:
        """What the program printed, by line; it must end well."""
        started = self.start(program, *arguments)
        out, err = started.communicate(timeout=60)
        assert started.returncode == 0, err
        return out.splitlines()

    def privity(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "privity.cli.main", *map(str, arguments)]
        return subprocess.run(command, env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False)

    def sql(self, statement: str) -> None:
        """As somebody would who has the database's password."""
        if self.url:
            with psycopg.connect(self.url) as connection:
                connection.execute(statement)
            return
        import sqlite3  # noqa: PLC0415 - only here

        connection = sqlite3.connect(self.home / "privity.sqlite3")
        try:
            with connection:
                connection.execute(statement)
        finally:
            connection.close()


@functools.cache
def _sqlite_template() -> Path:
    home = Path(tempfile.mkdtemp(prefix="privity-template-"))
    Installation(home).run("migrate")
    return home


@functools.cache
def _postgresql_template(server: str) -> str:
    name = f"template_{secrets.token_hex(6)}"
    administer(server, f"CREATE DATABASE {name}")
    Installation(Path(tempfile.mkdtemp(prefix="privity-template-")), database_of(server, name)).run("migrate")
    return name


def administer(server: str, statement: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(statement)


def database_of(server: str, name: str) -> str:
    return f"{server.rpartition('/')[0]}/{name}"


@pytest.fixture
def on_sqlite(tmp_path: Path) -> Installation:
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    for file in _sqlite_template().glob("privity.sqlite3*"):
        shutil.copy(file, home)
    return Installation(home)


@pytest.fixture
def on_postgresql(tmp_path: Path, postgresql_url: str) -> Iterator[Installation]:
    name, template = f"test_{secrets.token_hex(6)}", _postgresql_template(postgresql_url)
    administer(postgresql_url, f"CREATE DATABASE {name} TEMPLATE {template}")
    yield Installation(tmp_path / "home", database_of(postgresql_url, name))
    administer(postgresql_url, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def installation(request: pytest.FixtureRequest) -> Installation:
    """Each test once on either database."""
    found: Installation = request.getfixturevalue(f"on_{request.param}")
    return found
