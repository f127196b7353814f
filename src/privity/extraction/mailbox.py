"""A mailbox in one file (mbox): its letters, cut where programs cut it."""

import re

_STARTS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{1,500}\r?\n")


def letters_of(raw: bytes) -> list[bytes] | None:
    """None when it is no mailbox. What stands between is in the letter before it."""
    if not raw.startswith(b"From "):
        return None
    starts = list(_STARTS.finditer(raw))
    ends = [start.start() for start in starts[1:]] + [len(raw)]
    return [raw[start.end() : end] for start, end in zip(starts, ends, strict=True)] or None
