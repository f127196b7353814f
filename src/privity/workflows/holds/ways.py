"""The lawful ways on from a hold, for the one who looks. The path asks again when one of them is taken."""

from dataclasses import dataclass
from enum import StrEnum

from privity.workflows.holds.matrix import Recipient
from privity.workflows.holds.sight import Sight


class Act(StrEnum):
    """The last word of the act's address."""

    DROP = "drop"
    ASK = "ask"
    OVERRIDE = "override"
    RELEASE = "release"
    REFUSE = "refuse"
    CONFIRM_OVERRIDE = "confirm-override"
    DECIDE_AGAIN = "decide-again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One act, and the recipients (numbers in the verdict) whom it can be for; none: it is for the whole hold."""

    act: Act
    recipients: tuple[Recipient, ...] = ()


def ways_on(sight: Sight, recipients: tuple[Recipient, ...], *, may_review: bool) -> dict[Act, Way]:
    waiting = tuple(r for r in recipients if r.waiting)
    found: dict[Act, Way] = {}
    if not waiting:
        return found
    known = tuple(r for r in waiting if r.known and not r.proposed and sight.hold.verdict.recipients[r.number].reader)
    if sight.own:
        _add(found, Act.DROP, waiting)
        found[Act.ASK] = Way(act=Act.ASK)
        if sight.standing.staff:
            _add(found, Act.OVERRIDE, known)
        found[Act.DECIDE_AGAIN] = Way(act=Act.DECIDE_AGAIN)
        return found
    if sight.reviews:
        _add(found, Act.CONFIRM_OVERRIDE, tuple(r for r in waiting if r.known and r.proposed and not r.mine))
    if not may_review:
        return found
    # Nobody lets go what they may not see: whoever may see all of it can.
    if sight.sees_all:
        _add(found, Act.RELEASE, tuple(r for r in waiting if r.known and r.answerable))
    _add(found, Act.REFUSE, waiting)
    _add(found, Act.OVERRIDE, known)
    found[Act.DECIDE_AGAIN] = Way(act=Act.DECIDE_AGAIN)
    return found


def offered_to(ways: dict[Act, Way]) -> dict[int, tuple[Act, ...]]:
    """The acts that name recipients, by the number of the recipient."""
    numbers = {r.number for way in ways.values() for r in way.recipients}
    return {n: tuple(act for act, way in ways.items() if any(r.number == n for r in way.recipients)) for n in numbers}


def _add(found: dict[Act, Way], act: Act, recipients: tuple[Recipient, ...]) -> None:
    if recipients:
        found[act] = Way(act=act, recipients=recipients)
