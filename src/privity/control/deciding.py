"""A message decided: read, recognised, judged. The one place that catches everything, and it holds everything."""

import logging
from datetime import datetime

from privity.control.outcomes import Submission
from privity.control.ports import MessageReader
from privity.control.world import World
from privity.domain.channel.habits import NO_PAST_MAIL, PastMail, advised
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.disclosure import Disclosure, Reading, Unread

log = logging.getLogger(__name__)
COULD_NOT_DECIDE = Unread(part="message", why="Privity could not decide about this message")


def decided(
    submission: Submission, *, world: World, reader: MessageReader, at: datetime, purpose: str | None = None
) -> tuple[Reading, MailVerdict]:
    """What was read of the message, however long it took, and what each recipient gets."""
    reading = read(submission.raw, reader, patience=True)
    return reading, judged(submission, reading, world=world, at=at, purpose=purpose)


def read(raw: bytes, reader: MessageReader, *, patience: bool) -> Reading:
    """Any error means that the whole of it is unread, which holds it for everybody."""
    try:
        return reader.read(raw, patience=patience)
    except Exception as error:  # noqa: BLE001 - law of the kernel: nothing fails open
        log.error("message could not be read, all recipients held", extra={"error": type(error).__name__})  # noqa: TRY400 - a traceback could hold content
        return Reading(unread=(COULD_NOT_DECIDE,))


def note_cost(index: int, reading: Reading) -> None:
    """Beside the decision, numbers only."""
    cost = reading.cost
    log.info("read ledger=%d seconds=%.3f peak=%d jobs=%d", index, cost.seconds, cost.peak_bytes, cost.jobs)


def judged(  # noqa: PLR0913 - each by its name
    submission: Submission,
    reading: Reading,
    *,
    world: World,
    at: datetime,
    purpose: str | None = None,
    past: PastMail = NO_PAST_MAIL,
) -> MailVerdict:
    """What each recipient gets, with what past mail advises. Any error means Hold, for everybody."""
    try:
        disclosure = Disclosure(
            sender=submission.sender, recipients=submission.recipients, reading=reading, at=at, purpose=purpose
        )
        verdict, _ = world.verdict(disclosure)
        verdict = advised(disclosure, verdict, judge=world.judge, past=past)
    except Exception as error:  # noqa: BLE001 - law of the kernel: nothing fails open
        log.error("message could not be decided, all recipients held", extra={"error": type(error).__name__})  # noqa: TRY400 - a traceback could hold content
        return _all_held(submission)
    return verdict


def _all_held(submission: Submission) -> MailVerdict:
    reason = MailReason(rule="unread", text=f"{COULD_NOT_DECIDE.why}.", where=COULD_NOT_DECIDE.part)
    rows = (
        RecipientVerdict(address=a, outcome="hold", reasons=(reason,)) for a in dict.fromkeys(submission.recipients)
    )
    return MailVerdict(recipients=tuple(rows), unread=(COULD_NOT_DECIDE,))
