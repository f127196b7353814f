"""One attachment taken out of a message again, for the person who looks at its page."""

from dataclasses import replace

from privity.extraction.gathering import Gathering, Spot
from privity.extraction.limits import AT_ONCE, FAILURES
from privity.extraction.mailkeys import NO_KEYS, MailKeys
from privity.extraction.walk import read_mail


def attached_files(raw: bytes, where: str, *, keys: MailKeys = NO_KEYS) -> tuple[bytes, ...]:
    """The files that stand at `where` (`attachment:outer.zip/inner.pdf`), in the message's order; two may be alike in name.

    None of a file that only a long conversion would unpack.
    """
    gathering = Gathering(replace(AT_ONCE, message_bytes=len(raw) + 1), keys)
    gathering.wanted = where
    try:
        read_mail(gathering, raw, Spot())
    except FAILURES:
        return ()
    return tuple(gathering.found)
