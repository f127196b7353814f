"""A PostgreSQL server that a test may stop, freeze and start again."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from tests import postgresql


@dataclass(frozen=True)
class OwnServer:
    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"postgresql://privity@127.0.0.1:{self.port}/privity"

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder}"
        postgresql._run(
            "pg_ctl", "-D", str(self.folder / "data"), "-w", "-l", str(self.folder / "log"), "-o", options, "start"
        )

    def stop(self, how: str) -> None:
        postgresql._run("pg_ctl", "-D", str(self.folder / "data"), "-m", how, "-w", "stop")

    def sql(self, statement: str) -> None:
        where = f"postgresql://privity@127.0.0.1:{self.port}/postgres"
        with psycopg.connect(where, autocommit=True) as connection:
            connection.execute(statement)

    def processes(self) -> list[int]:
        """The server and those that it forked."""
        first = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        return [first, *children(first)]


def children(of: int) -> list[int]:
    """Of a process that the test started."""
    found = Path(f"/proc/{of}/task").glob("*/children")
    return [int(pid) for file in found for pid in file.read_text().split()]


@contextmanager
def own_server() -> Iterator[OwnServer]:
    if why := postgresql.missing():
        pytest.skip(why)
    folder = Path(tempfile.mkdtemp(prefix="privity-pg-"))
    if postgresql.os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    data = ("-D", str(folder / "data"))
    postgresql._run("initdb", *data, "-U", "privity", "--auth=trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
    server = OwnServer(folder, postgresql._free_port())
    server.start()
    try:
        server.sql("CREATE DATABASE privity")
        yield server
    finally:
        server.stop("fast")
        shutil.rmtree(folder, ignore_errors=True)
