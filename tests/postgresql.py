"""A throwaway PostgreSQL server, one for a whole test run, started when first asked for and ended with the run."""

import atexit
import functools
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

START_LIMIT = 60


@dataclass(frozen=True)
class Server:
    port: int

    def url(self, database: str) -> str:
        return f"postgresql://privity@127.0.0.1:{self.port}/{database}"


def missing() -> str | None:
    """Why there can be no server here; None if there can."""
    if _binaries() is None:
        return "no PostgreSQL server is installed (apt-get install postgresql)"
    if os.geteuid() == 0 and shutil.which("runuser") is None:
        return "PostgreSQL does not run as root, and runuser is not there"
    return None


def _binaries() -> Path | None:
    if found := shutil.which("initdb"):
        return Path(found).parent
    return next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)), None)


def _run(name: str, *arguments: str) -> None:
    command = [f"{_binaries()}/{name}", *arguments]
    if os.geteuid() == 0:  # the server refuses to run as root
        command = ["runuser", "-u", "postgres", "--", *command]
    subprocess.run(
        command,
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        timeout=START_LIMIT,
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@functools.cache
def server() -> Server:
    folder = Path(tempfile.mkdtemp(prefix="privity-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data, port = folder / "data", _free_port()
    _run("initdb", "-D", str(data), "-U", "privity", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
    _run("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start")
    owner = os.getpid()

    def end() -> None:
        if os.getpid() == owner:  # not a forked child's business
            _run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
            shutil.rmtree(folder, ignore_errors=True)

    atexit.register(end)
    return Server(port)


@pytest.fixture
def postgresql_url() -> Iterator[str]:
    """An empty database of the test's own."""
    if why := missing():
        pytest.skip(why)
    name = f"test_{secrets.token_hex(6)}"
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    yield server().url(name)
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
