"""What people do with a hold: release, refuse, drop, ask, override to protect a child, decide again."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal, TypeVar

from privity.control.outcomes import HoldId, NotAllowed, PathUnavailable
from privity.control.path import learnt_by
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
from privity.control.world import World, WorldSource, WorldUnavailable
from privity.domain.channel.verdicts import RecipientVerdict
from privity.domain.disclosure import Disclosure
from privity.domain.people import PersonId

# What a reviewer may answer with a reason. A bar, protection, confidence, a fence, a conflict and an unknown reader
# are not theirs to lift: there the ways on are to record what is true, or to override to protect a child.
ANSWERABLE = frozenset(
    {
        "non-subject",
        "not-needed",
        "ask-parent",
        "ask-child",
        "no-ground",
        "expired",
        "unread",
        "other-case",
        "recipients-exposed",
    }
)
Answer = TypeVar("Answer")
SHORTEST_REASON = 10  # characters: enough that the next reader learns something


class NotAnswerable(NotAllowed):
    """A reviewer can't lift these rules; `rules` names them."""

    def __init__(self, rules: tuple[str, ...]) -> None:
        super().__init__("not a reviewer's to release")
        self.rules = rules


class ReasonMissing(ValueError):
    """Every release, refusal and override needs a reason in words."""


class AlreadyDecided(NotAllowed):
    """Somebody else decided about this copy in the meantime."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviews:
    """Each act checks anew who may do it, is in the ledger before it takes effect, and changes one copy once.

    Each raises NotAllowed alike for 'not yours' and 'not there', and PathUnavailable when it can't be recorded.
    """

    worlds: WorldSource
    ledger: Ledger
    holds: Holds
    clock: Clock

    def world(self) -> World:
        try:
            return self.worlds.current()
        except WorldUnavailable as error:
            raise PathUnavailable from error

    def may_review(self, person: PersonId, hold: Hold) -> bool:
        return self.world().may_review(person, hold, self.clock())

    def viewed(self, hold: HoldId, *, by: PersonId) -> None:
        """Somebody opened a held message; durable before they see it."""
        self._append(EventKind.HOLD_VIEWED, {"hold": hold, "by": by})

    def release_held(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        """A reviewer answers what was asked. What is barred now stays barred, whatever stood in the verdict then."""
        at, world = self.clock(), self.world()
        found, copy = self._reviewable(hold, number, by, world, at)
        _needs(reason)
        now = self._row_now(found, number, world, at)
        if beyond := tuple(sorted({r.rule for r in now.reasons} - ANSWERABLE)):
            raise NotAnswerable(beyond)
        changed = replace(copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason=reason)
        self._decide(found, changed, EventKind.HOLD_RELEASED, send=True, learnt=_learnt(found, number, by, at))

    def refuse(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        at, world = self.clock(), self.world()
        found, copy = self._reviewable(hold, number, by, world, at)
        _needs(reason)
        changed = replace(copy, state=CopyState.REFUSED, decided_by=by, decided_at=at, reason=reason)
        self._decide(found, changed, EventKind.HOLD_REFUSED)

    def drop(self, hold: HoldId, number: int, *, by: PersonId) -> None:
        """The sender takes a recipient off."""
        found, copy = self._own(hold, number, by)
        changed = replace(copy, state=CopyState.DROPPED, decided_by=by, decided_at=self.clock())
        self._decide(found, changed, EventKind.HOLD_DROPPED)

    def ask_manager(self, hold: HoldId, *, by: PersonId, note: str = "") -> None:
        """The sender asks for a review of every copy that still waits."""
        found = self._get(hold)
        if by not in found.sender:
            raise NotAllowed
        for copy in found.copies:
            if copy.state is CopyState.HELD:
                self._decide(found, replace(copy, asked_at=self.clock(), reason=note), EventKind.HOLD_ASKED)

    def needs_second_person(self, hold: Hold, number: int) -> bool:
        """Law 10: for family readers and protected addresses an override takes two people."""
        row = hold.verdict.recipients[number]
        practitioners = self.world().kernel.index.practitioners
        return not all(reader in practitioners for reader in row.reader) or any(
            reason.rule == "protected" and reason.category in {"address", "contact"} for reason in row.reasons
        )

    def may_override(self, person: PersonId, hold: Hold, number: int) -> bool:
        """Any practitioner of the department who sent it or reviews it, for a reader whom the department knows."""
        world = self.world()
        known = bool(hold.verdict.recipients[number].reader)
        return known and (
            (person in hold.sender and person in world.kernel.index.staff)
            or world.may_review(person, hold, self.clock())
        )

    def override(
        self, hold: HoldId, number: int, *, by: PersonId, reason: str
    ) -> Literal["released", "second-person-needed"]:
        """Sharing to protect a child never waits for this system; somebody else looks at it the next working day."""
        found = self._get(hold)
        copy = _waiting(found, number)
        if not self.may_override(by, found, number):
            raise NotAllowed
        _needs(reason)
        if self.needs_second_person(found, number):
            proposed = replace(copy, proposed_by=by, reason=reason)
            self._decide(found, proposed, EventKind.HOLD_OVERRIDE_PROPOSED, by=by)
            return "second-person-needed"
        self._overridden(found, copy, by, reason)
        return "released"

    def confirm_override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        """The second of the two people: not the sender, not the first, and somebody who may review it or override."""
        world = self.world()
        found = self._get(hold)
        copy = _waiting(found, number)
        second = world.is_information_governance(by) or by in self._managers(found, world)
        if copy.proposed_by is None or by in {copy.proposed_by, *found.sender} or not second:
            raise NotAllowed
        _needs(reason)
        self._overridden(found, copy, by, reason)

    def review_override(self, hold: HoldId, number: int, *, by: PersonId, note: str) -> None:
        """Looked at by a second person; that person is not who overrode."""
        world = self.world()
        found = self._get(hold)
        copy = _copy(found, number)
        second = world.is_information_governance(by) or by in self._managers(found, world)
        if not copy.overridden or by in {copy.decided_by, copy.proposed_by, *found.sender} or not second:
            raise NotAllowed
        _needs(note)
        changed = replace(copy, reviewed_by=by, reviewed_at=self.clock())
        self._decide(found, changed, EventKind.HOLD_OVERRIDE_REVIEWED, expect=copy.state, by=by)

    def decide_again(self, hold: HoldId, *, by: PersonId) -> tuple[int, ...]:
        """With the department as it is now: copies whose readers have become entitled go. Returns their numbers."""
        at, world = self.clock(), self.world()
        found = self._get(hold)
        if by not in found.sender and not world.may_review(by, found, at):
            raise NotAllowed
        released = []
        for copy in found.copies:
            if copy.state is CopyState.HELD and not self._row_now(found, copy.number, world, at).reasons:
                changed = replace(
                    copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason="decided again: now entitled"
                )
                learnt = _learnt(found, copy.number, by, at)
                self._decide(found, changed, EventKind.HOLD_RELEASED, send=True, learnt=learnt)
                released.append(copy.number)
        return tuple(released)

    def _overridden(self, found: Hold, copy: HeldCopy, by: PersonId, reason: str) -> None:
        at = self.clock()
        changed = replace(copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason=reason, overridden=True)
        learnt = _learnt(found, copy.number, by, at)
        self._decide(found, changed, EventKind.HOLD_OVERRIDDEN, send=True, learnt=learnt)

    def _managers(self, found: Hold, world: World) -> frozenset[PersonId]:
        return frozenset(p for p in world.kernel.index.staff if world.manages(p, found, self.clock()))

    def _row_now(self, found: Hold, number: int, world: World, at: datetime) -> RecipientVerdict:
        """The verdict on this copy's address by the department as it is at this instant; gone means held."""
        before = found.verdict.recipients[number]
        submission = found.submission
        verdict, _ = world.verdict(
            Disclosure(sender=submission.sender, recipients=submission.recipients, reading=found.reading, at=at)
        )
        for row in verdict.recipients:
            if row.address == before.address and row.via == before.via:
                return row
        return before

    def _reviewable(self, hold: HoldId, number: int, by: PersonId, world: World, at: datetime) -> tuple[Hold, HeldCopy]:
        found = self._get(hold)
        if not world.may_review(by, found, at):
            raise NotAllowed
        return found, _waiting(found, number)

    def _own(self, hold: HoldId, number: int, by: PersonId) -> tuple[Hold, HeldCopy]:
        found = self._get(hold)
        if by not in found.sender:
            raise NotAllowed
        return found, _waiting(found, number)

    def _get(self, hold: HoldId) -> Hold:
        found = _answered(lambda: self.holds.get(hold))
        if found is None:
            raise NotAllowed
        return found

    def _decide(  # noqa: PLR0913 - one act, in one place, whose parts are named
        self,
        found: Hold,
        changed: HeldCopy,
        kind: EventKind,
        *,
        send: bool = False,
        learnt: tuple[Learnt, ...] = (),
        expect: CopyState = CopyState.HELD,
        by: PersonId | None = None,
    ) -> None:
        row = found.verdict.recipients[changed.number]
        body: dict[str, object] = {
            "hold": found.id,
            "copy": changed.number,
            "by": by or changed.decided_by or (found.sender[0] if found.sender else None),
            "reader": list(row.reader),
            "rules": sorted({reason.rule for reason in row.reasons}),
            "decision": found.index,
        }
        self._append(kind, body, learnt)
        if not _answered(lambda: self.holds.change(found.id, changed, expect=expect, send=send)):
            raise AlreadyDecided

    def _append(self, kind: EventKind, body: dict[str, object], learnt: tuple[Learnt, ...] = ()) -> None:
        try:
            self.ledger.append(Event(kind=kind, at=self.clock(), body=body), learnt)
        except LedgerUnavailable as error:
            raise PathUnavailable from error


def _answered(call: Callable[[], Answer]) -> Answer:
    try:
        return call()
    except HoldsUnavailable as error:
        raise PathUnavailable from error


def _learnt(found: Hold, number: int, by: PersonId, at: datetime) -> tuple[Learnt, ...]:
    return learnt_by(found.verdict.recipients[number], found.verdict, by=(by,), at=at)


def _copy(found: Hold, number: int) -> HeldCopy:
    for copy in found.copies:
        if copy.number == number:
            return copy
    raise NotAllowed


def _waiting(found: Hold, number: int) -> HeldCopy:
    copy = _copy(found, number)
    if copy.state is not CopyState.HELD:
        raise AlreadyDecided
    return copy


def _needs(reason: str) -> None:
    if len(reason.strip()) < SHORTEST_REASON:
        raise ReasonMissing(f"a reason of at least {SHORTEST_REASON} characters is needed")
