"""The store of holds: what is content is sealed, every change is compare-and-set, any failure is HoldsUnavailable."""

import dataclasses
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from privity.control.outcomes import HoldId
from privity.control.ports import CopyState, Delivery, HeldCopy, Hold
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.domain.plain import from_plain, to_plain
from privity.records.holds.models import CopyRow, HoldCase, HoldRow, HoldSender
from privity.records.holds.outbox import Vault, answering, queued
from privity.records.holds.sealing import keyed_hash, opened, sealed

OPEN = (CopyState.HELD,)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopySummary:
    number: int
    state: CopyState
    decided_by: PersonId | None
    decided_at: datetime | None
    overridden: bool
    reviewed_by: PersonId | None
    reviewed_at: datetime | None
    proposed_by: PersonId | None
    asked_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldSummary:
    """What a queue shows before anybody opened the message: ids, states and instants, nothing decrypted."""

    id: HoldId
    received: datetime
    index: int
    cases: tuple[CaseId, ...]
    senders: tuple[PersonId, ...]
    copies: tuple[CopySummary, ...]


class HoldStore:
    """Implements `control.ports.Holds`."""

    def __init__(self) -> None:
        self._vault = Vault()

    def keep(self, hold: Hold, *, key: str, notify: Sequence[str]) -> HoldId:
        """Durable on return, once for each `key`; the id of the hold that is kept."""
        with answering(), transaction.atomic():
            return kept_once(self._vault.key(), hold, key=key, notify=notify)

    def get(self, hold: HoldId) -> Hold | None:
        with answering():
            row = HoldRow.objects.filter(id=hold).prefetch_related("copies").first()
            if row is None:
                return None
            secret = self._vault.key()
            kept, raw = opened(secret, bytes(row.sealed), row=row.id)
            bare: Hold = from_plain(Hold, kept)
            return dataclasses.replace(
                bare,
                submission=dataclasses.replace(bare.submission, raw=raw),
                copies=tuple(_copy(secret, copy) for copy in row.copies.all()),
            )

    def change(
        self, hold: HoldId, copy: HeldCopy, *, expect: CopyState, send: bool = False, index: int | None = None
    ) -> bool:
        """False when the copy is not in state `expect`, or not there. `index`: the ledger entry that lets it go."""
        with answering(), transaction.atomic():
            secret = self._vault.key()
            changed = CopyRow.objects.filter(hold_id=hold, number=copy.number, state=expect).update(
                **_columns(secret, hold, copy)
            )
            if changed and send:
                kept = HoldRow.objects.only("id", "index", "sealed").get(id=hold)
                bare = from_plain(Hold, opened(secret, bytes(kept.sealed), row=hold)[0])
                queued(
                    secret,
                    Delivery(
                        id=secrets.token_urlsafe(16),
                        kind="copy",
                        index=kept.index if index is None else index,
                        sender=bare.submission.sender,
                        recipients=(copy.address,),
                        smtputf8=bare.submission.smtputf8,
                        hold=hold,
                        copy=copy.number,
                    ),
                )
            return bool(changed)

    def open_holds(self) -> Iterable[HoldSummary]:
        """Holds with a copy that waits for somebody, oldest first."""
        return _summaries(copies__state__in=OPEN)

    def overridden_between(self, start: datetime, end: datetime) -> Iterable[HoldSummary]:
        """Holds with a copy that was overridden at `start` or later and before `end`."""
        return _summaries(copies__overridden=True, copies__decided_at__gte=start, copies__decided_at__lt=end)

    def by_sender(self, person: PersonId) -> Iterable[HoldSummary]:
        return _summaries(senders__person=person)


def kept_once(secret: bytes, hold: Hold, *, key: str, notify: Sequence[str]) -> HoldId:
    """Within the caller's transaction."""
    row, new = HoldRow.objects.get_or_create(
        key=keyed_hash(secret, key),
        defaults={
            "id": hold.id,
            "received": hold.received,
            "index": hold.index,
            "sealed": _sealed_hold(secret, hold),
        },
    )
    if new:
        _beside(secret, hold)
        _notices(secret, hold, notify)
    return HoldId(row.id)


def _beside(secret: bytes, hold: Hold) -> None:
    HoldCase.objects.bulk_create(HoldCase(hold_id=hold.id, position=n, case=case) for n, case in enumerate(hold.cases))
    HoldSender.objects.bulk_create(
        HoldSender(hold_id=hold.id, position=n, person=person) for n, person in enumerate(hold.sender)
    )
    CopyRow.objects.bulk_create(
        CopyRow(hold_id=hold.id, number=copy.number, **_columns(secret, hold.id, copy)) for copy in hold.copies
    )


def _notices(secret: bytes, hold: Hold, notify: Sequence[str]) -> None:
    rows = hold.verdict.recipients
    waiting = {rows[c.number].via or c.address if c.number < len(rows) else c.address for c in hold.copies}
    for address in dict.fromkeys(notify):
        queued(
            secret,
            Delivery(
                id=secrets.token_urlsafe(16),
                kind="notice",
                index=hold.index,
                sender="",
                recipients=(address,),
                hold=hold.id,
                held=len(waiting),
                of=len(hold.submission.recipients),
            ),
        )


def _sealed_hold(secret: bytes, hold: Hold) -> bytes:
    bare = dataclasses.replace(hold, submission=dataclasses.replace(hold.submission, raw=b""), copies=())
    return sealed(secret, to_plain(bare), hold.submission.raw, row=hold.id)


def _columns(secret: bytes, hold: HoldId, copy: HeldCopy) -> dict[str, object]:
    return {
        "state": copy.state.value,
        "decided_by": copy.decided_by or "",
        "decided_at": copy.decided_at,
        "overridden": copy.overridden,
        "reviewed_by": copy.reviewed_by or "",
        "reviewed_at": copy.reviewed_at,
        "proposed_by": copy.proposed_by or "",
        "asked_at": copy.asked_at,
        "sealed": sealed(secret, to_plain(copy), row=f"{hold}/{copy.number}"),
    }


def _copy(secret: bytes, row: CopyRow) -> HeldCopy:
    kept: HeldCopy = from_plain(HeldCopy, opened(secret, bytes(row.sealed), row=f"{row.hold_id}/{row.number}")[0])
    # The outbox moves a copy on by its column alone.
    return dataclasses.replace(kept, state=CopyState(row.state))


def _summaries(**which: object) -> tuple[HoldSummary, ...]:
    with answering():
        rows = HoldRow.objects.filter(**which).distinct().defer("sealed", "key").order_by("received", "id")
        return tuple(_summary(row) for row in rows.prefetch_related("cases", "senders", "copies"))


def _summary(row: HoldRow) -> HoldSummary:
    return HoldSummary(
        id=HoldId(row.id),
        received=row.received,
        index=row.index,
        cases=tuple(CaseId(c.case) for c in row.cases.all()),
        senders=tuple(PersonId(s.person) for s in row.senders.all()),
        copies=tuple(
            CopySummary(
                number=c.number,
                state=CopyState(c.state),
                decided_by=PersonId(c.decided_by) if c.decided_by else None,
                decided_at=c.decided_at,
                overridden=c.overridden,
                reviewed_by=PersonId(c.reviewed_by) if c.reviewed_by else None,
                reviewed_at=c.reviewed_at,
                proposed_by=PersonId(c.proposed_by) if c.proposed_by else None,
                asked_at=c.asked_at,
            )
            for c in row.copies.all()
        ),
    )
