"""Held copies decided again, by the department as it is now, or as an import would make it."""

from collections.abc import Iterable
from datetime import datetime

from privity.control.ports import CopyState, Hold
from privity.control.world import World
from privity.domain.channel.verdicts import MailVerdict, RecipientVerdict
from privity.domain.disclosure import Disclosure


def decided_again(found: Hold, number: int, world: World, at: datetime) -> tuple[MailVerdict, RecipientVerdict | None]:
    """The verdict on this copy's address by that world; None where the message does not reach it any more.

    Nobody is reached by the address of somebody who has left the group, nor by a group's that was never expanded.
    """
    before, submission = found.verdict.recipients[number], found.submission
    verdict, _ = world.verdict(
        Disclosure(sender=submission.sender, recipients=submission.recipients, reading=found.reading, at=at)
    )
    same = (row for row in verdict.recipients if row.address == before.address and row.via == before.via)
    return verdict, next(same, None)


def entitled_now(found: Hold, number: int, world: World, at: datetime) -> bool:
    _, row = decided_again(found, number, world, at)
    return row is not None and row.outcome == "release"


def would_go(holds: Iterable[Hold], world: World, at: datetime) -> list[str]:
    """Held copies that this world would let go, by hold and number: no address, no name."""
    return [
        f"hold {found.id}, recipient {copy.number + 1}"
        for found in holds
        for copy in found.copies
        if copy.state is CopyState.HELD and entitled_now(found, copy.number, world, at)
    ]
