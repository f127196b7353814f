"""Content at rest: AES-256-GCM with a fresh nonce, tied to the row that it belongs to."""

import hashlib
import hmac
import json
import secrets
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

FIRST_FORM = b"\x01"
NONCE_BYTES = 12
LENGTH_BYTES = 4


class Unopenable(Exception):
    """Changed, cut, moved to another row, or sealed with another key."""


def sealed(key: bytes, value: Any, raw: bytes = b"", *, row: str) -> bytes:
    """`value` is JSON-able; `raw` (a message) stands behind it as it is, without base64's third more."""
    head = json.dumps(value, separators=(",", ":")).encode()
    nonce = secrets.token_bytes(NONCE_BYTES)
    text = len(head).to_bytes(LENGTH_BYTES, "big") + head + raw
    return FIRST_FORM + nonce + AESGCM(key).encrypt(nonce, text, row.encode())


def opened(key: bytes, blob: bytes, *, row: str) -> tuple[Any, bytes]:
    """What was sealed, or Unopenable."""
    nonce, text = blob[1 : 1 + NONCE_BYTES], blob[1 + NONCE_BYTES :]
    if blob[:1] != FIRST_FORM or len(nonce) != NONCE_BYTES:
        raise Unopenable("not in a form that this version knows")
    try:
        text = AESGCM(key).decrypt(nonce, text, row.encode())
    except InvalidTag:
        raise Unopenable("what is stored was changed, or sealed with another key") from None
    head = LENGTH_BYTES + int.from_bytes(text[:LENGTH_BYTES], "big")
    return json.loads(text[LENGTH_BYTES:head]), text[head:]


def keyed_hash(key: bytes, value: str) -> str:
    """Finds a row again by a value that tells about the message, without keeping the value."""
    return hmac.new(key, b"row\x00" + value.encode(), hashlib.sha256).hexdigest()
