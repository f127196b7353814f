"""Held copies decided again, by the department as it is now, or as an import would make it."""

from collections.abc import Iterable
from datetime import datetime

from privity.control.ports import CopyState, Hold
from privity.control.world import World
from privity.domain.channel.verdicts import RecipientVerdict
from privity.domain.disclosure import Disclosure


def decided_again(found: Hold, number: int, world: World, at: datetime) -> RecipientVerdict:
    """The verdict on this copy's address now; an address that a group no longer reaches stays as it was."""
    before = found.verdict.recipients[number]
    submission = found.submission
    verdict, _ = world.verdict(
        Disclosure(sender=submission.sender, recipients=submission.recipients, reading=found.reading, at=at)
    )
    for row in verdict.recipients:
        if row.address == before.address and row.via == before.via:
            return row
    return before


def would_go(holds: Iterable[Hold], world: World, at: datetime) -> list[str]:
    """Held copies that this world would let go, by hold and number: no address, no name."""
    return [
        f"hold {found.id}, recipient {copy.number + 1}"
        for found in holds
        for copy in found.copies
        if copy.state is CopyState.HELD and not decided_again(found, copy.number, world, at).reasons
    ]
