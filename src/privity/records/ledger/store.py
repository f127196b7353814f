"""The durable ledger: dense indexes, whole groups or nothing, and no way to change what was written."""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django import db
from django.db import connection, transaction

from privity.control.ports import Event, Learnt, LedgerUnavailable
from privity.ledger.entries import SALT_BYTES, UnfitEntry, entry_bytes
from privity.ledger.tree import packed, unpacked
from privity.ledger.verify import NotVerified, canonical, leaf_hash
from privity.records.keys import KeyMissing
from privity.records.ledger import models
from privity.records.ledger.checkpoints import Checkpoints
from privity.records.ledger.groups import GroupCommit

# 'on' or stronger is the server's to choose; anything weaker would answer before the disk has it.
WAIT_FOR_DISK = "SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') IN ('off', 'local')"
HEAD = "SELECT size, frontier FROM ledger_head WHERE id = 0"
HEAD_LOCKED = f"{HEAD} FOR UPDATE"
INSERT_ENTRY = 'INSERT INTO ledger_entry ("index", at, kind, body, leaf, salt) VALUES (%s, %s, %s, %s, %s, %s)'
LONGEST_ID, LONGEST_WORD = 200, 64


@dataclass(frozen=True, slots=True)
class _Pending:
    event: Event
    learnt: tuple[Learnt, ...]
    salt: bytes

    def check(self) -> None:
        """What cannot be written down must not spoil the others of its group."""
        self.body(0)
        for row in self.learnt:
            texts = (row.reader, row.about, row.fact or "", row.case or "", row.by or "")
            short = (row.category, row.channel)
            if any(len(t) > LONGEST_ID for t in texts) or any(len(t) > LONGEST_WORD for t in short):
                raise UnfitEntry("an id or a word in what was learnt is too long")
            if row.at.tzinfo is None or any("\x00" in t for t in (*texts, *short)):
                raise UnfitEntry("what was learnt cannot be written down")

    def body(self, index: int) -> bytes:
        secret = dict(self.event.secret)
        if self.learnt:
            secret["learnt"] = learnt_text(self.learnt)
        event = self.event
        return entry_bytes(index=index, at=event.at, kind=event.kind, body=event.body, secret=secret, salt=self.salt)


def learnt_text(rows: Sequence[Learnt]) -> str:
    """The rows of who-knows-what that belong to one entry; their salted hash stands in it."""
    return canonical(
        [
            [
                r.reader,
                r.about,
                r.category,
                r.fact or "",
                r.case or "",
                r.at.astimezone(UTC).isoformat(),
                r.channel,
                r.by or "",
            ]
            for r in rows
        ]
    ).decode("ascii")


def _utc_now() -> datetime:
    return datetime.now(UTC)


class LedgerStore:
    """Implements `control.ports.Ledger`. One for each process; any number of processes may share the database."""

    def __init__(
        self, *, clock: Callable[[], datetime] = _utc_now, checkpoint_every: int = 1000, checkpoint_minutes: float = 60
    ) -> None:
        self.checkpoints = Checkpoints(clock=clock, every=checkpoint_every, minutes=checkpoint_minutes)
        self._groups = GroupCommit(self._write)

    def append(self, event: Event, learnt: Sequence[Learnt] = ()) -> int:
        """The entry's index, from 0. Durable on return with `learnt`, or raises LedgerUnavailable."""
        pending = _Pending(event, tuple(learnt), secrets.token_bytes(SALT_BYTES))
        try:
            pending.check()
            if connection.in_atomic_block:
                # Inside somebody's transaction nothing could be promised; `durable` refuses this outside of tests.
                return self._write([pending])[0]
            return self._groups.submit(pending)
        except UnfitEntry as unfit:
            raise LedgerUnavailable(str(unfit)) from unfit
        except (db.Error, NotVerified, KeyMissing, OSError) as failure:
            raise LedgerUnavailable("the ledger's database did not take the entry") from failure

    def _write(self, group: Sequence[_Pending]) -> Sequence[int]:
        in_a_test = connection.in_atomic_block
        try:
            self.checkpoints.key()  # without the key nothing can be proved later: no append, so nothing leaves
            first = _committed(group)
        except db.Error:
            if not in_a_test:
                connection.close()  # the next append starts afresh, and finds a database that is back
            raise
        self.checkpoints.when_due(first, first + len(group))
        return range(first, first + len(group))


def _committed(group: Sequence[_Pending]) -> int:
    """The first index of the group, which is durable whole. The head's row lock keeps other processes waiting.

    In SQL: every message waits for this, and the mapper would take longer than the disk.
    """
    connection.close_if_unusable_or_obsolete()
    several = connection.vendor == "postgresql"  # SQLite's transactions are immediate: one writer at a time
    with transaction.atomic(durable=True), connection.cursor() as cursor:
        if several:
            cursor.execute(WAIT_FOR_DISK)
        cursor.execute(HEAD_LOCKED if several else HEAD)
        head = cursor.fetchone()
        if head is None:
            raise NotVerified("the ledger's head is gone")
        size = int(head[0])
        frontier = unpacked(size, bytes(head[1]))
        rows: list[tuple[Any, ...]] = []
        learnt: list[models.Learnt] = []
        for index, pending in enumerate(group, start=size):
            body = pending.body(index)
            leaf = leaf_hash(body)
            frontier.append(leaf)
            at = connection.ops.adapt_datetimefield_value(pending.event.at)
            rows.append((index, at, pending.event.kind.value, body, leaf, pending.salt))
            learnt.extend(_row(row, index) for row in pending.learnt)
        cursor.executemany(INSERT_ENTRY, rows)
        if learnt:
            models.Learnt.objects.bulk_create(learnt)
        cursor.execute(
            "UPDATE ledger_head SET size = %s, frontier = %s WHERE id = 0", (frontier.size, packed(frontier))
        )
    return size


def _row(row: Learnt, entry: int) -> models.Learnt:
    return models.Learnt(
        reader=row.reader,
        about=row.about,
        category=row.category,
        fact=row.fact or "",
        case=row.case or "",
        at=row.at,
        channel=row.channel,
        by=row.by or "",
        entry=entry,
    )
