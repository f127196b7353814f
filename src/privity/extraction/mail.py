"""The reader of mail: `read_message` never raises for what is in the message."""

from privity.domain.disclosure import Reading, Unread
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.limits import DEFAULT_LIMITS, FAILURES, Limits
from privity.extraction.walk import read_mail


def read_message(raw: bytes, *, limits: Limits = DEFAULT_LIMITS) -> Reading:
    if len(raw) > limits.message_bytes:
        return Reading(unread=(Unread(part="message", why=f"more than {limits.message_bytes} bytes"),))
    gathering = Gathering(limits)
    try:
        envelope = read_mail(gathering, raw, Spot())
    except FAILURES as error:
        # Only the kind of error is said: its own words may hold the message's.
        gathering.unread(Spot(), "", f"reading it failed ({type(error).__name__})")
        return Reading(passages=tuple(gathering.passages), unread=tuple(gathering.gaps), later=tuple(gathering.left))
    return Reading(
        passages=tuple(gathering.passages),
        unread=tuple(gathering.gaps),
        later=tuple(gathering.left),
        senders=tuple(envelope.senders),
        seen=tuple(envelope.seen),
        purpose=envelope.purpose,
        automatic=envelope.automatic,
    )


class MailReader:
    """Fits the path's port."""

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits

    def read(self, raw: bytes) -> Reading:
        return read_message(raw, limits=self._limits)
