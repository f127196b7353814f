"""Connections to the embedded database stay open, but never over a file that is lost or another."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import DjangoDbBlocker

from privity.records.sqlite.base import DatabaseWrapper
from privity.web.database import databases


@pytest.fixture
def connection(tmp_path: Path, django_db_blocker: DjangoDbBlocker) -> Iterator[DatabaseWrapper]:
    settings = {
        "ATOMIC_REQUESTS": False,
        "AUTOCOMMIT": True,
        "CONN_HEALTH_CHECKS": False,
        "TIME_ZONE": None,
        "USER": "",
        "PASSWORD": "",
        "HOST": "",
        "PORT": "",
        "TEST": {},
    } | databases(None, tmp_path)["default"]
    with django_db_blocker.unblock():  # it is a file of this test's own
        yield DatabaseWrapper(settings, alias="kept")


def _ask(connection: DatabaseWrapper, sql: str) -> list[tuple[object, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return list(cursor.fetchall())


def test_it_stays_open_between_messages(connection: DatabaseWrapper) -> None:
    _ask(connection, "CREATE TABLE entry (id INTEGER)")
    connection.close()
    _ask(connection, "INSERT INTO entry VALUES (1)")
    opened = connection.connection
    connection.close_if_unusable_or_obsolete()
    assert connection.connection is opened
    connection.close()


@pytest.mark.parametrize("replaced", [True, False])
def test_over_a_lost_or_replaced_file_it_is_let_go_of(
    connection: DatabaseWrapper, tmp_path: Path, *, replaced: bool
) -> None:
    _ask(connection, "CREATE TABLE entry (id INTEGER)")
    connection.close()  # checkpoints, so that the file below is whole
    _ask(connection, "SELECT * FROM entry")
    file = Path(connection.settings_dict["NAME"])
    copy = tmp_path / "copy"
    shutil.copy(file, copy)
    file.unlink()
    if replaced:
        copy.rename(file)
    connection.close_if_unusable_or_obsolete()
    assert connection.connection is None


def test_inside_a_transaction_it_is_left_alone(connection: DatabaseWrapper) -> None:
    _ask(connection, "CREATE TABLE entry (id INTEGER)")
    connection.in_atomic_block = True
    Path(connection.settings_dict["NAME"]).touch()
    connection.close_if_unusable_or_obsolete()
    assert connection.connection is not None
    connection.in_atomic_block = False
    connection.close()
