"""A message decided: read, recognised, judged. The one place that catches everything, and it holds everything."""

import logging
from datetime import datetime

from privity.control.outcomes import Submission
from privity.control.ports import MessageReader
from privity.control.world import World
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.disclosure import Disclosure, Reading, Unread

log = logging.getLogger(__name__)
COULD_NOT_DECIDE = Unread(part="message", why="Privity could not decide about this message")


def decided(
    submission: Submission, *, world: World, reader: MessageReader, at: datetime, purpose: str | None = None
) -> tuple[Reading, MailVerdict]:
    """What was read of the message, and what each recipient gets. Any error inside means Hold, for everybody."""
    reading = Reading(unread=(COULD_NOT_DECIDE,))
    try:
        reading = reader.read(submission.raw)
        disclosure = Disclosure(
            sender=submission.sender, recipients=submission.recipients, reading=reading, at=at, purpose=purpose
        )
        verdict, _ = world.verdict(disclosure)
    except Exception as error:  # noqa: BLE001 - law of the kernel: nothing fails open
        log.error("message could not be decided, all recipients held", extra={"error": type(error).__name__})  # noqa: TRY400 - a traceback could hold content
        return reading, _all_held(submission)
    return reading, verdict


def _all_held(submission: Submission) -> MailVerdict:
    reason = MailReason(rule="unread", text=f"{COULD_NOT_DECIDE.why}.", where=COULD_NOT_DECIDE.part)
    rows = (
        RecipientVerdict(address=a, outcome="hold", reasons=(reason,)) for a in dict.fromkeys(submission.recipients)
    )
    return MailVerdict(recipients=tuple(rows), unread=(COULD_NOT_DECIDE,))
