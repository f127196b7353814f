"""Signatures that come with a message: what stands in them beside the signature is no signature, and is read."""

import re
from dataclasses import dataclass, field

from privity.extraction import opening
from privity.extraction.limits import Limits
from privity.extraction.mailkeys import NO_KEYS

SIGNATURES = frozenset({"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"})
SMIME = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_MOST_BYTES = 64_000
_ARMOURED = re.compile(
    rb"\s*-----BEGIN PGP SIGNATURE-----[ \t]*\r?\n((?:[A-Za-z]{1,20}: [^\r\n]{0,200}\r?\n){0,10})[ \t]*\r?\n"
    rb"(?:[A-Za-z0-9+/=]{1,80}[ \t]*\r?\n){1,900}-----END PGP SIGNATURE-----\s*"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    said: str = field(default="", repr=False)  # words of its own that a signature may carry
    inside: bytes = field(default=b"", repr=False)  # a message, where there should be none
    sound: bool = False


def seal(content: bytes, limits: Limits) -> Seal:
    if len(content) > _MOST_BYTES:
        return Seal()
    if armoured := _ARMOURED.fullmatch(content):
        return Seal(said=armoured[1].decode("utf-8", "replace"), sound=True)
    if content.startswith(b"\x30"):
        opened = opening.smime(content, limits, NO_KEYS)
        return Seal(inside=opened.content, sound=not opened.why)
    return Seal()
