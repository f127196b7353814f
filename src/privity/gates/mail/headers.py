"""What the gate itself looks at in a message's header block; the rest of the message stays as it came."""

import re

RECEIVED_LIMIT = 50  # as Postfix counts; a message that has passed so many servers is going in circles

_OURS = re.compile(rb"^x-privity-.*\r\n(?:[ \t].*\r\n)*", re.IGNORECASE | re.MULTILINE)
_RECEIVED = re.compile(rb"^received[ \t]*:", re.IGNORECASE | re.MULTILINE)


def header_end(raw: bytes) -> int:
    """Where the header block ends: after the last header line, before the empty line."""
    if raw.startswith(b"\r\n"):
        return 0
    end = raw.find(b"\r\n\r\n")
    return len(raw) if end < 0 else end + 2


def without_ours(raw: bytes) -> bytes:
    """The message without X-Privity-* header fields: nobody outside may see or pretend what they say."""
    end = header_end(raw)
    block = raw[:end]
    kept = _OURS.sub(b"", block)
    return raw if len(kept) == end else kept + raw[end:]


def hops(raw: bytes) -> int:
    return len(_RECEIVED.findall(raw[: header_end(raw)]))
