"""Signed checkpoints: in their table, and as files outside of the database, so that losing its tail is noticed."""

import logging
import os
import secrets
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from django import db
from django.db import connection, transaction

from privity.home import home
from privity.ledger.checkpoints import checkpoint_text
from privity.ledger.tree import unpacked
from privity.ledger.verify import NotVerified
from privity.records.keys import KeyMissing, SigningKey, settle, watched_ledger_key
from privity.records.ledger import models

log = logging.getLogger(__name__)


def checkpoint_files() -> tuple[Path, ...]:
    return tuple(sorted(_folder().glob("*.checkpoint")))


class Checkpoints:
    def __init__(self, *, clock: Callable[[], datetime], every: int, minutes: float) -> None:
        self._clock = clock
        self._every = every
        self._seconds = minutes * 60
        self._last = time.monotonic()
        self._key = watched_ledger_key()

    def key(self) -> SigningKey:
        """Raises KeyMissing, from the moment on that the key's file is gone or another."""
        return self._key()

    def when_due(self, before: int, after: int) -> None:
        """The entries are durable already: a checkpoint that fails is told in the log and tried again later."""
        crossed = before // self._every != after // self._every
        if not crossed and time.monotonic() - self._last < self._seconds:
            return
        try:
            self.take()
        except (db.Error, NotVerified, KeyMissing, OSError) as failure:
            log.warning("no checkpoint could be made: %s", type(failure).__name__)
            if not connection.in_atomic_block:
                connection.close()

    def take(self) -> str:
        """Signs the head as it is now; the text is in the table and in its file on return."""
        self._last = time.monotonic()
        key = self.key()
        with transaction.atomic():
            head = models.Head.objects.select_for_update().get(id=0)
            at = self._clock()
            root = unpacked(head.size, bytes(head.frontier)).root()
            text = checkpoint_text(origin=key.fingerprint[:32], size=head.size, root=root, at=at, sign=key.sign)
            models.Checkpoint.objects.create(size=head.size, at=at, signed=text)
        _file(head.size, text)
        return text


def newest_checkpoint() -> models.Checkpoint | None:
    """The one that covers most entries, with when it was signed."""
    return models.Checkpoint.objects.order_by("-size", "-id").first()


def _folder() -> Path:
    folder = home() / "checkpoints"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _file(size: int, text: str) -> None:
    kept = _folder() / f"{size:015d}.checkpoint"
    draft = kept.with_name(f".{secrets.token_hex(8)}")
    try:
        with draft.open("w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, kept)  # never over an older one of the same size: that one was signed first
        settle(kept.parent)
    except FileExistsError:
        return
    finally:
        draft.unlink(missing_ok=True)
