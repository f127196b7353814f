"""Held copies decided again, by the department as it is now, or as an import would make it."""

from collections.abc import Iterable
from datetime import datetime

from privity.control.ports import CopyState, Hold
from privity.control.world import World
from privity.domain.channel.verdicts import MailVerdict, RecipientVerdict
from privity.domain.disclosure import Disclosure


def verdict_now(found: Hold, world: World, at: datetime) -> MailVerdict:
    """The held message decided by that world: once for all its copies."""
    submission = found.submission
    verdict, _ = world.verdict(
        Disclosure(sender=submission.sender, recipients=submission.recipients, reading=found.reading, at=at)
    )
    return verdict


def row_now(found: Hold, number: int, verdict: MailVerdict) -> RecipientVerdict | None:
    """Of a new verdict the row of this copy's address; None where the message does not reach it any more.

    Nobody is reached by the address of somebody who has left the group, nor by a group's that was never expanded.
    """
    before = found.verdict.recipients[number]
    same = (row for row in verdict.recipients if row.address == before.address and row.via == before.via)
    return next(same, None)


def entitled_now(found: Hold, verdict: MailVerdict) -> dict[int, RecipientVerdict]:
    """The copies that still wait and that a new verdict lets go, by number, each with its new row."""
    rows = {c.number: row_now(found, c.number, verdict) for c in found.copies if c.state is CopyState.HELD}
    return {number: row for number, row in rows.items() if row is not None and row.outcome == "release"}


def would_go(holds: Iterable[Hold], world: World, at: datetime) -> list[str]:
    """Held copies that this world would let go, by hold and number: no address, no name."""
    return [
        f"hold {found.id}, recipient {number + 1}"
        for found in holds
        for number in entitled_now(found, verdict_now(found, world, at))
    ]
