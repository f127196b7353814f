"""Messages that take long to read: sealed, leased to one gate at a time, and gone only with what became of them."""

import dataclasses
import logging
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import connection, transaction
from django.db.models import F, Q, QuerySet

from privity.control.outcomes import ReadingId
from privity.control.ports import Delivery, Hold, LongMessage
from privity.domain.plain import NotPlain, from_plain, to_plain
from privity.records.holds.models import LongMessageRow, LongMessageSender
from privity.records.holds.outbox import LONGEST_WAIT, Vault, answering, queued, unleased
from privity.records.holds.sealing import Unopenable, keyed_hash, opened, sealed
from privity.records.holds.store import kept_once

log = logging.getLogger(__name__)
LONGEST_LEASE_SECONDS = 600  # while very much text is recognised; anything later was written by a clock that was ahead
TOLD_AT_ONCE = 50  # notices made in one transaction


class LongMessageStore:
    """Implements `control.ports.LongMessages`. Any number of gates may share it."""

    def __init__(self) -> None:
        self._vault = Vault()

    def keep(self, message: LongMessage, *, key: str, notify: Sequence[str]) -> None:
        with answering(), transaction.atomic():
            secret = self._vault.key()
            row, new = LongMessageRow.objects.get_or_create(
                key=keyed_hash(secret, key),
                defaults={
                    "id": message.id,
                    "received": message.received,
                    "not_before": message.received,
                    "told": not notify,
                    "sealed": _sealed(secret, message, notify),
                },
            )
            if new:
                LongMessageSender.objects.bulk_create(
                    LongMessageSender(message=row, position=n, person=person) for n, person in enumerate(message.sender)
                )

    def get(self, message: ReadingId) -> LongMessage | None:
        """For the page that shows it; None when it is done."""
        with answering():
            row = LongMessageRow.objects.filter(id=message).first()
            return None if row is None else _opened(self._vault.key(), row)[0]

    def claim(self, *, now: datetime, lease_seconds: int) -> LongMessage | None:
        """Counts as an attempt at once: what brings a gate down each time must not look untried for ever."""
        due = Q(not_before__lte=now) | Q(not_before__gt=now + LONGEST_WAIT)
        with answering():
            secret = self._vault.key()
            with transaction.atomic():
                rows = LongMessageRow.objects.select_for_update(
                    skip_locked=connection.features.has_select_for_update_skip_locked
                )
                row = rows.filter(unleased(now, LONGEST_LEASE_SECONDS), due).order_by("not_before", "received").first()
                if row is None:
                    return None
                row.lease_until = now + timedelta(seconds=lease_seconds)
                row.attempts += 1
                row.save(update_fields=["lease_until", "attempts"])
            try:
                message, _ = _opened(secret, row)
            except (Unopenable, NotPlain) as failure:
                # It stays where it is, and must not keep the others from being read.
                log.error("message %s cannot be opened: %s", row.id, type(failure).__name__)  # noqa: TRY400 - no content in logs
                return None
            return dataclasses.replace(message, attempts=row.attempts - 1)

    def renew(self, message: LongMessage, *, now: datetime, lease_seconds: int) -> bool:
        with answering():
            return bool(_ours(message).update(lease_until=now + timedelta(seconds=lease_seconds)))

    def put_back(self, message: LongMessage, *, at: datetime) -> None:
        with answering():
            _ours(message).update(not_before=at, lease_until=None, attempts=F("attempts") - 1)

    def conclude(
        self, message: LongMessage, *, hold: Hold | None, key: str, notify: Sequence[str], delivery: Delivery | None
    ) -> bool:
        with answering(), transaction.atomic():
            secret = self._vault.key()
            row = _ours(message).select_for_update().first()
            if row is None:
                return False
            row.delete()
            if hold is not None:
                kept_once(secret, hold, key=key, notify=notify)
            if delivery is not None:
                queued(secret, delivery)
            return True

    def tell_senders(self, *, received_before: datetime) -> int:
        with answering(), transaction.atomic():
            rows = LongMessageRow.objects.select_for_update(
                skip_locked=connection.features.has_select_for_update_skip_locked
            )
            late = list(rows.filter(told=False, received__lte=received_before).order_by("received")[:TOLD_AT_ONCE])
            if not late:
                return 0
            secret = self._vault.key()
            for row in late:
                message, notify = _opened(secret, row)
                for address in notify:
                    queued(secret, _notice(message, address))
            LongMessageRow.objects.filter(pk__in=[row.pk for row in late]).update(told=True)
            return len(late)


def _ours(message: LongMessage) -> "QuerySet[LongMessageRow]":
    """The number of attempts tells one lease from the next."""
    return LongMessageRow.objects.filter(id=message.id, attempts=message.attempts + 1)


def _notice(message: LongMessage, address: str) -> Delivery:
    return Delivery(
        id=secrets.token_urlsafe(16),
        kind="reading",
        index=message.index,
        sender="",
        recipients=(address,),
        of=len(message.submission.recipients),
    )


def _sealed(secret: bytes, message: LongMessage, notify: Sequence[str]) -> bytes:
    bare = dataclasses.replace(message, submission=dataclasses.replace(message.submission, raw=b""), attempts=0)
    kept = {"message": to_plain(bare), "notify": list(notify)}
    return sealed(secret, kept, message.submission.raw, row=message.id)


def _opened(secret: bytes, row: LongMessageRow) -> tuple[LongMessage, list[str]]:
    """The message, and whom to tell."""
    kept, raw = opened(secret, bytes(row.sealed), row=row.id)
    bare: LongMessage = from_plain(LongMessage, kept["message"])
    submission = dataclasses.replace(bare.submission, raw=raw)
    return dataclasses.replace(bare, submission=submission), [str(address) for address in kept["notify"]]
