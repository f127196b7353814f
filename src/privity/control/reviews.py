"""What people do with a hold: release, refuse, drop, ask, override to protect a child, decide again."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from privity.control.acting import Acting, AlreadyDecided, copy_of
from privity.control.again import entitled_now, row_now, verdict_now
from privity.control.decision import learnt_by
from privity.control.outcomes import HoldId, NotAllowed, PathUnavailable
from privity.control.ports import Clock, CopyState, EventKind, HeldCopy, Hold, Holds, Learnt, Ledger
from privity.control.world import World, WorldSource, WorldUnavailable
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
SHORTEST_REASON = 10  # characters: enough that the next reader learns something


class NotAnswerable(NotAllowed):
    """A reviewer can't lift these rules; `rules` names them."""

    def __init__(self, rules: tuple[str, ...]) -> None:
        super().__init__("not a reviewer's to release")
        self.rules = rules


class ReasonMissing(ValueError):
    """Every release, refusal and override needs a reason in words."""


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
        self._acting.record(EventKind.HOLD_VIEWED, {"hold": hold, "by": by})

    def release_held(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        """A reviewer answers what was asked. What is barred now stays barred, whatever stood in the verdict then."""
        at, world = self.clock(), self.world()
        found, copy = self._reviewable(hold, number, by, world, at)
        _needs(reason)
        verdict = verdict_now(found, world, at)
        row = row_now(found, number, verdict)
        # Reviewed was what these readers get; an address that has come to reach others is another question.
        if row is None or found.verdict.recipients[number].reader not in {(), row.reader}:
            raise NotAnswerable(("unknown-reader",))
        if beyond := tuple(sorted({r.rule for r in row.reasons} - ANSWERABLE)):
            raise NotAnswerable(beyond)
        changed = replace(copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason=reason)
        learnt = learnt_by(row, verdict, by=(by,), at=at)
        self._acting.take(found, changed, EventKind.HOLD_RELEASED, by=by, send=True, learnt=learnt)

    def refuse(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        at, world = self.clock(), self.world()
        found, copy = self._reviewable(hold, number, by, world, at)
        _needs(reason)
        changed = replace(copy, state=CopyState.REFUSED, decided_by=by, decided_at=at, reason=reason)
        self._acting.take(found, changed, EventKind.HOLD_REFUSED, by=by)

    def drop(self, hold: HoldId, number: int, *, by: PersonId) -> None:
        """The sender takes a recipient off."""
        found = self._own(hold, by)
        changed = replace(_waiting(found, number), state=CopyState.DROPPED, decided_by=by, decided_at=self.clock())
        self._acting.take(found, changed, EventKind.HOLD_DROPPED, by=by)

    def ask_manager(self, hold: HoldId, *, by: PersonId, note: str = "") -> None:
        """The sender asks for a review of every copy that still waits."""
        found = self._own(hold, by)
        for copy in found.copies:
            if copy.state is CopyState.HELD:
                # The reason of somebody who proposed an override is not written over: a second person reads it.
                asked = replace(copy, asked_at=self.clock(), reason=copy.reason if copy.proposed_by else note)
                self._acting.take(found, asked, EventKind.HOLD_ASKED, by=by)

    def needs_second_person(self, hold: Hold, number: int) -> bool:
        """Law 10: for family readers and protected addresses an override takes two people."""
        world, at = self.world(), self.clock()
        practitioners = world.kernel.index.practitioners
        readers = {*hold.verdict.recipients[number].reader, *world.reached_now(hold, number, at)}
        return not readers <= practitioners or world.carries_protected_address(hold, number, at)

    def may_override(self, person: PersonId, hold: Hold, number: int) -> bool:
        """Whoever of the department sent it or reviews it, for a reader whom the address is known to reach now."""
        world, at = self.world(), self.clock()
        before, now = hold.verdict.recipients[number].reader, world.reached_now(hold, number, at)
        if not now or before not in {(), now}:
            return False
        sent = person in hold.sender and person in world.kernel.index.staff
        return sent or world.may_review(person, hold, at)

    def override(
        self, hold: HoldId, number: int, *, by: PersonId, reason: str
    ) -> Literal["released", "second-person-needed"]:
        """Sharing to protect a child never waits for this system; somebody else looks at it the next working day."""
        found = self._acting.get(hold)
        copy = _waiting(found, number)
        if not self.may_override(by, found, number):
            raise NotAllowed
        _needs(reason)
        if self.needs_second_person(found, number):
            proposed = replace(copy, proposed_by=by, reason=reason)
            self._acting.take(found, proposed, EventKind.HOLD_OVERRIDE_PROPOSED, by=by)
            return "second-person-needed"
        self._overridden(found, copy, by, reason)
        return "released"

    def confirm_override(self, hold: HoldId, number: int, *, by: PersonId, reason: str) -> None:
        """The second of the two people: not the sender, not the first, and nobody who must be kept out of it."""
        world, at = self.world(), self.clock()
        found = self._acting.get(hold)
        copy = _waiting(found, number)
        if copy.proposed_by in {None, by} or not world.may_look_over(by, found, at):
            raise NotAllowed
        if not self.may_override(copy.proposed_by or by, found, number):
            raise NotAllowed  # the address has come to reach somebody else, or nobody, since it was proposed
        _needs(reason)
        self._overridden(found, copy, by, reason)

    def review_override(self, hold: HoldId, number: int, *, by: PersonId, note: str) -> None:
        """Looked at once, by a second person; that person is not who overrode."""
        world, at = self.world(), self.clock()
        found = self._acting.get(hold)
        copy = copy_of(found, number)
        if not copy.overridden or by in {copy.decided_by, copy.proposed_by} or not world.may_look_over(by, found, at):
            raise NotAllowed
        if copy.reviewed_by is not None:
            raise AlreadyDecided
        _needs(note)
        changed = replace(copy, reviewed_by=by, reviewed_at=at)
        self._acting.take(found, changed, EventKind.HOLD_OVERRIDE_REVIEWED, by=by, expect=copy.state)

    def decide_again(self, hold: HoldId, *, by: PersonId) -> tuple[int, ...]:
        """With the department as it is now: copies whose readers have become entitled go. Returns their numbers."""
        at, world = self.clock(), self.world()
        found = self._acting.get(hold)
        if by not in found.sender and not world.may_review(by, found, at):
            raise NotAllowed
        why = "decided again: now entitled"
        verdict = verdict_now(found, world, at)
        entitled = entitled_now(found, verdict)
        for copy in found.copies:
            if (row := entitled.get(copy.number)) is not None:
                changed = replace(copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason=why)
                learnt = learnt_by(row, verdict, by=(by,), at=at)
                self._acting.take(found, changed, EventKind.HOLD_RELEASED, by=by, send=True, learnt=learnt)
        return tuple(entitled)

    @property
    def _acting(self) -> Acting:
        return Acting(ledger=self.ledger, holds=self.holds, clock=self.clock)

    def _overridden(self, found: Hold, copy: HeldCopy, by: PersonId, reason: str) -> None:
        at, world = self.clock(), self.world()
        changed = replace(copy, state=CopyState.RELEASED, decided_by=by, decided_at=at, reason=reason, overridden=True)
        row = replace(found.verdict.recipients[copy.number], reader=world.reached_now(found, copy.number, at))
        learnt: tuple[Learnt, ...] = learnt_by(row, found.verdict, by=(by,), at=at)
        self._acting.take(found, changed, EventKind.HOLD_OVERRIDDEN, by=by, send=True, learnt=learnt)

    def _reviewable(self, hold: HoldId, number: int, by: PersonId, world: World, at: datetime) -> tuple[Hold, HeldCopy]:
        found = self._acting.get(hold)
        if not world.may_review(by, found, at):
            raise NotAllowed
        return found, _waiting(found, number)

    def _own(self, hold: HoldId, by: PersonId) -> Hold:
        found = self._acting.get(hold)
        if by not in found.sender:
            raise NotAllowed
        return found


def _waiting(found: Hold, number: int) -> HeldCopy:
    copy = copy_of(found, number)
    if copy.state is not CopyState.HELD:
        raise AlreadyDecided
    return copy


def _needs(reason: str) -> None:
    if len(reason.strip()) < SHORTEST_REASON:
        raise ReasonMissing(f"a reason of at least {SHORTEST_REASON} characters is needed")
