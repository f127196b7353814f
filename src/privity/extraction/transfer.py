"""Content-Transfer-Encoding, read strictly: where decoders differ, the part is unread."""

import binascii
import quopri
import re

_BAD_QUOTED = re.compile(rb"=(?![0-9A-Fa-f]{2}|[ \t]*\r?\n|[ \t]*\Z)")
AS_IT_IS = frozenset({"", "7bit", "8bit", "binary"})


def undo(payload: bytes, encoding: str) -> tuple[bytes, str]:
    """The bytes, and why they are not surely what every program would make of them (empty: they are)."""
    if encoding in AS_IT_IS:
        return payload, ""
    if encoding == "quoted-printable":
        why = "quoted-printable that is broken" if _BAD_QUOTED.search(payload) else ""
        return quopri.decodestring(payload), why
    if encoding == "base64":
        return _base64(payload.translate(None, b"\r\n\t "))
    return payload, "an unknown transfer encoding"


def _base64(payload: bytes) -> tuple[bytes, str]:
    try:
        return binascii.a2b_base64(payload, strict_mode=True), ""
    except binascii.Error:
        pass
    try:
        return binascii.a2b_base64(payload), "base64 that is broken"
    except binascii.Error:
        return b"", "base64 that is broken"
