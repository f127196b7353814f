"""The reader of mail: `read_message` never raises for what is in the message."""

from dataclasses import replace

from privity.domain.disclosure import Reading, Unread
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.limits import AT_ONCE, DEFAULT_LIMITS, FAILURES, Limits
from privity.extraction.mailkeys import NO_KEYS, MailKeys
from privity.extraction.spending import spending
from privity.extraction.walk import read_mail


def read_message(raw: bytes, *, limits: Limits = DEFAULT_LIMITS, keys: MailKeys = NO_KEYS) -> Reading:
    if len(raw) > limits.message_bytes:
        return Reading(unread=(Unread(part="message", why=f"more than {limits.message_bytes} bytes"),))
    with spending() as spent:
        return replace(_read(raw, Gathering(limits, keys)), cost=spent.cost)


def _read(raw: bytes, gathering: Gathering) -> Reading:
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

    def __init__(
        self, patient: Limits = DEFAULT_LIMITS, at_once: Limits = AT_ONCE, *, keys: MailKeys = NO_KEYS
    ) -> None:
        self._patient = patient
        self._at_once = at_once
        self._keys = keys

    def read(self, raw: bytes, *, patience: bool = True) -> Reading:
        return read_message(raw, limits=self._patient if patience else self._at_once, keys=self._keys)
