"""One act on one held copy: looked at again, durable in the ledger, and only then done, once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from privity.control.outcomes import HoldId, NotAllowed, PathUnavailable
from privity.control.ports import (
    Clock,
    CopyState,
    Event,
    EventKind,
    HeldCopy,
    Hold,
    Holds,
    HoldsUnavailable,
    Learnt,
    Ledger,
    LedgerUnavailable,
)
from privity.domain.people import PersonId

Answer = TypeVar("Answer")


class AlreadyDecided(NotAllowed):
    """Somebody else decided about this copy in the meantime."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """Nothing leaves before its entry is durable; an entry whose act came too late is declared void by another."""

    ledger: Ledger
    holds: Holds
    clock: Clock

    def get(self, hold: HoldId) -> Hold:
        found = _answered(lambda: self.holds.get(hold))
        if found is None:
            raise NotAllowed
        return found

    def take(  # noqa: PLR0913 - one act, in one place, whose parts are named
        self,
        found: Hold,
        changed: HeldCopy,
        kind: EventKind,
        *,
        by: PersonId,
        send: bool = False,
        learnt: tuple[Learnt, ...] = (),
        expect: CopyState = CopyState.HELD,
    ) -> None:
        """Raises AlreadyDecided when the copy is not in state `expect` any more; with `send` it goes to the outbox."""
        if copy_of(self.get(found.id), changed.number).state is not expect:
            raise AlreadyDecided
        row = found.verdict.recipients[changed.number]
        body: dict[str, object] = {
            "hold": found.id,
            "copy": changed.number,
            "by": by,
            "reader": list(row.reader),
            "rules": sorted({reason.rule for reason in row.reasons}),
            "decision": found.index,
        }
        index = self.record(kind, body, learnt)
        if not _answered(lambda: self.holds.change(found.id, changed, expect=expect, send=send, index=index)):
            void: dict[str, object] = {"void": index, "hold": found.id, "copy": changed.number, "by": by}
            self.record(EventKind.HOLD_ACT_VOID, void)
            raise AlreadyDecided

    def record(self, kind: EventKind, body: dict[str, object], learnt: tuple[Learnt, ...] = ()) -> int:
        try:
            return self.ledger.append(Event(kind=kind, at=self.clock(), body=body), learnt)
        except LedgerUnavailable as error:
            raise PathUnavailable from error


def copy_of(found: Hold, number: int) -> HeldCopy:
    for copy in found.copies:
        if copy.number == number:
            return copy
    raise NotAllowed


def _answered(call: Callable[[], Answer]) -> Answer:
    try:
        return call()
    except HoldsUnavailable as error:
        raise PathUnavailable from error
