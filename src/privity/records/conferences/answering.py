"""Whatever the database, the key or the cipher refuses is ConferencesUnavailable: then nobody new is admitted."""

from collections.abc import Iterator
from contextlib import contextmanager

from django import db
from django.db import connection

from privity.control.conferences.ports import ConferencesUnavailable
from privity.domain.plain import NotPlain
from privity.records.holds.sealing import Unopenable
from privity.records.keys import KeyMissing


@contextmanager
def answering() -> Iterator[None]:
    """Starts afresh next time, after a fault of the database."""
    ours = not connection.in_atomic_block
    try:
        if ours:
            connection.close_if_unusable_or_obsolete()
        yield
    except (db.Error, KeyMissing, Unopenable, NotPlain, OSError) as failure:
        if ours and isinstance(failure, db.Error):
            connection.close()
        raise ConferencesUnavailable("the store of conferences did not answer") from failure
