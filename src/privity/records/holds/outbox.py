"""The durable queue of what may leave: each delivery is leased to one gate at a time, and a lease ends by itself."""

import dataclasses
import logging
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from django import db
from django.db import connection, transaction
from django.db.models import Q

from privity.control.ports import CopyState, Delivery, HoldsUnavailable
from privity.domain.plain import NotPlain, from_plain, to_plain
from privity.records.holds.models import CopyRow, HoldRow, OutboxRow
from privity.records.holds.sealing import Unopenable, opened, sealed
from privity.records.keys import KeyMissing, watched_hold_key

log = logging.getLogger(__name__)
LONGEST_WAIT = timedelta(
    hours=2
)  # the path waits an hour at most: anything later was written by a clock that was ahead
BACKWARDS = timedelta(minutes=1)  # a step back by less than this costs nobody a delivery
AT_ONCE = datetime(2000, 1, 1, tzinfo=UTC)  # before any clock: a clock that jumps back must not strand a delivery


class Vault:
    """The hold-encryption key, asked for when it is needed."""

    def __init__(self) -> None:
        self.key = watched_hold_key()


@contextmanager
def answering() -> Iterator[None]:
    """Turns whatever the database, the key or the cipher refuses into HoldsUnavailable, and starts afresh next time."""
    ours = not connection.in_atomic_block
    try:
        if ours:
            connection.close_if_unusable_or_obsolete()
        yield
    except (db.Error, KeyMissing, Unopenable, NotPlain, OSError) as failure:
        if ours and isinstance(failure, db.Error):
            connection.close()
        raise HoldsUnavailable("the store of holds did not answer") from failure


def queued(secret: bytes, delivery: Delivery) -> None:
    bare = dataclasses.replace(delivery, raw=b"", attempts=0)
    OutboxRow.objects.create(
        id=delivery.id,
        kind=delivery.kind,
        hold=delivery.hold or "",
        copy=delivery.copy,
        not_before=AT_ONCE,
        attempts=delivery.attempts,
        sealed=sealed(secret, to_plain(bare), delivery.raw, row=delivery.id),
    )


def unleased(now: datetime, lease_seconds: int) -> Q:
    """Twice the lease: the clock of the gate that holds it may be ahead of this one's."""
    far = now + timedelta(seconds=2 * lease_seconds)
    return Q(lease_until=None) | Q(lease_until__lte=now) | Q(lease_until__gt=far)


class OutboxStore:
    """Implements `control.ports.Outbox`. Any number of gates may share it."""

    def __init__(self) -> None:
        self._vault = Vault()
        self._latest = AT_ONCE

    def put(self, delivery: Delivery) -> None:
        with answering(), transaction.atomic():
            queued(self._vault.key(), delivery)

    def claim(self, *, limit: int, now: datetime, lease_seconds: int) -> Sequence[Delivery]:
        """Counts as an attempt at once: what brings a gate down each time must not look untried for ever."""
        free, due = unleased(now, lease_seconds), Q(not_before__lte=now) | Q(not_before__gt=now + LONGEST_WAIT)
        back = now < self._latest - BACKWARDS
        with answering():
            secret = self._vault.key()
            with transaction.atomic():
                if back:  # what was to wait for a while would wait for that while and the whole of the step
                    OutboxRow.objects.filter(not_before__gt=now, failed=False).update(not_before=AT_ONCE)
                rows = list(
                    OutboxRow.objects.select_for_update(
                        skip_locked=connection.features.has_select_for_update_skip_locked
                    )
                    .filter(free, due, failed=False)
                    .order_by("position")[:limit]
                )
                for row in rows:
                    row.lease_until = now + timedelta(seconds=lease_seconds)
                    row.attempts += 1
                OutboxRow.objects.bulk_update(rows, ["lease_until", "attempts"])
            self._latest = now if back else max(now, self._latest)
            return [delivery for row in rows if (delivery := _opened(secret, row)) is not None]

    def done(self, delivery: Delivery) -> None:
        """Delivered: gone from the outbox; a held copy becomes DELIVERED."""
        with answering(), transaction.atomic():
            OutboxRow.objects.filter(id=delivery.id).delete()
            _moved(delivery, CopyState.DELIVERED)

    def later(self, delivery: Delivery, *, at: datetime) -> None:
        """Frees it for a claim from `at` on, for the recipients that are left: nobody gets a second copy.

        Does nothing for a gate whose lease went to another meanwhile.
        """
        with answering():
            secret = self._vault.key()
            with transaction.atomic():
                row = (
                    OutboxRow.objects.select_for_update()
                    .filter(id=delivery.id, attempts__lte=delivery.attempts + 1)
                    .first()
                )
                if row is None:
                    return
                kept, raw = opened(secret, bytes(row.sealed), row=row.id)
                recipients = set(delivery.recipients)
                was: Delivery = from_plain(Delivery, kept)
                left = tuple(recipient for recipient in was.recipients if recipient in recipients)
                row.sealed = sealed(secret, to_plain(dataclasses.replace(was, recipients=left)), raw, row=row.id)
                row.not_before, row.lease_until = at, None
                row.save(update_fields=["sealed", "not_before", "lease_until"])

    def failed(self, delivery: Delivery) -> None:
        """Refused for good: it stays kept, and is never claimed again; a held copy becomes UNDELIVERABLE."""
        with answering(), transaction.atomic():
            OutboxRow.objects.filter(id=delivery.id).update(failed=True, lease_until=None)
            _moved(delivery, CopyState.UNDELIVERABLE)


def _moved(delivery: Delivery, state: CopyState) -> None:
    if delivery.kind == "copy" and delivery.hold is not None and delivery.copy is not None:
        CopyRow.objects.filter(hold_id=delivery.hold, number=delivery.copy, state=CopyState.RELEASED.value).update(
            state=state.value
        )


def _opened(secret: bytes, row: OutboxRow) -> Delivery | None:
    """One that cannot be opened stays where it is, and must not keep the others from leaving."""
    try:
        kept, raw = opened(secret, bytes(row.sealed), row=row.id)
        delivery: Delivery = from_plain(Delivery, kept)
        if delivery.kind == "copy" and not raw and delivery.hold is not None:
            # A released copy is not stored twice: its bytes are those of the hold.
            held = HoldRow.objects.get(id=delivery.hold)
            raw = opened(secret, bytes(held.sealed), row=held.id)[1]
    except (Unopenable, NotPlain, HoldRow.DoesNotExist) as failure:
        log.error("delivery %s cannot be opened: %s", row.id, type(failure).__name__)  # noqa: TRY400 - no content in logs
        return None
    return dataclasses.replace(delivery, raw=raw, attempts=row.attempts - 1)
