"""One conference gate for a database: a second would close the attendance of the first, and give people a second seat."""

import contextlib
import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from django.db import DEFAULT_DB_ALIAS, Error, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

from privity.home import home

_NUMBER = 7_306_115_290_448_012_113  # any; it is ours in this database
_WAITS, _AGAIN = 2.0, 0.2  # seconds for an older gate to go, that was ended a moment ago
_LOOKS = 2.0  # seconds between two looks whether it is still ours
# So PostgreSQL lets go of a gate within seconds whose machine is gone without a word; its own setting is two hours.
_SOON = "SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 2; SET tcp_keepalives_count = 3"


class AnotherGate(Exception):
    """It runs on the same database."""


@contextmanager
def only_gate(*, lost: Callable[[], None], waits: float = _WAITS) -> Iterator[None]:
    """Raises AnotherGate. `lost` is called, from a thread, when the database was away and another gate has come since."""
    with _by_postgresql(lost, waits) if connection.vendor == "postgresql" else _by_file(waits):
        yield


@contextmanager
def _by_file(waits: float) -> Iterator[None]:
    """SQLite is on this machine alone; the system lets go of the lock with the process, however that ends."""
    number = os.open(home() / "conference-gate.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:

        def taken() -> bool:
            with contextlib.suppress(BlockingIOError):
                fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return True
            return False

        _wait_for(taken, waits)
        yield
    finally:
        os.close(number)


@contextmanager
def _by_postgresql(lost: Callable[[], None], waits: float) -> Iterator[None]:
    """A lock of a connection that is used for nothing else: it ends with it."""
    own = connections.create_connection(DEFAULT_DB_ALIAS)
    own.inc_thread_sharing()  # begun here, looked at in the thread
    stop = Event()
    watching = Thread(target=_watch, args=(own, stop, lost), daemon=True)
    try:
        _wait_for(lambda: _taken(own), waits)
        watching.start()
        yield
    finally:
        stop.set()
        if watching.ident is not None:
            watching.join()
        own.close()


def _wait_for(taken: Callable[[], bool], waits: float) -> None:
    until = time.monotonic() + waits
    while not taken():
        if time.monotonic() > until:
            raise AnotherGate
        time.sleep(_AGAIN)


def _taken(own: BaseDatabaseWrapper) -> bool:
    with own.cursor() as cursor:
        cursor.execute(_SOON)
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_NUMBER])
        return bool(cursor.fetchone()[0])


def _watch(own: BaseDatabaseWrapper, stop: Event, lost: Callable[[], None]) -> None:
    """While the database is away no gate admits anybody, and none can start; then the first that comes back has it."""
    ours = True
    while not stop.wait(_LOOKS):
        try:
            if ours:
                with own.cursor() as cursor:
                    cursor.execute("SELECT 1")
            elif _taken(own):
                ours = True
            else:
                lost()
                return
        except Error:
            ours = False
            with contextlib.suppress(Error):
                own.close()
