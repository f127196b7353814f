"""The canonical bytes of an entry, and the salted hashes that stand in it for what must not be read from it."""

import hashlib
from collections.abc import Mapping
from datetime import UTC, datetime

from privity.ledger.verify import canonical

SALT_BYTES = 16


class UnfitEntry(ValueError):
    """Not a thing that JSON can say in one way only; or a time without a zone. Never repeats the value."""


def salted(salt: bytes, name: str, value: str) -> str:
    """SHA-256 of salt, name, a zero byte and value: the salt keeps a list of all addresses from being tried."""
    return hashlib.sha256(salt + name.encode() + b"\x00" + value.encode()).hexdigest()


def instant(at: datetime) -> str:
    if at.tzinfo is None:
        raise UnfitEntry("an entry's time needs a zone")
    return at.astimezone(UTC).isoformat()


def entry_bytes(  # noqa: PLR0913 - these are the parts of an entry
    *, index: int, at: datetime, kind: str, body: Mapping[str, object], secret: Mapping[str, str], salt: bytes
) -> bytes:
    if len(salt) != SALT_BYTES:
        raise UnfitEntry("an entry's salt has 16 bytes")
    try:
        return canonical(
            {
                "at": instant(at),
                "body": dict(body),
                "index": index,
                "kind": str(kind),
                "secret": {name: salted(salt, name, value) for name, value in secret.items()},
            }
        )
    except (TypeError, ValueError, AttributeError, RecursionError) as unfit:
        raise UnfitEntry("the entry cannot be written down canonically") from unfit
