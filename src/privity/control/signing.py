"""Certificates are signed with Ed25519 (RFC 8032), so that whoever holds the public key can tell them from forgeries."""

import base64
import binascii
from typing import Any, Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from privity.domain.entitlement.certificates import canonical


class Signer(Protocol):
    """A private key, wherever it is kept. `public` is the raw 32-byte public key."""

    @property
    def public(self) -> bytes: ...

    def sign(self, message: bytes) -> bytes: ...


def signed(certificate: dict[str, Any], signer: Signer) -> dict[str, Any]:
    """The certificate with `key` (the raw public key) and `signature`, both in base64."""
    return certificate | {
        "key": base64.b64encode(signer.public).decode(),
        "signature": base64.b64encode(signer.sign(canonical(certificate))).decode(),
    }


def signature_holds(certificate: dict[str, Any]) -> bool:
    """Whether the certificate is just as it was signed by the key that it names. False for anything malformed."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(certificate["key"], validate=True))
        key.verify(base64.b64decode(certificate["signature"], validate=True), canonical(certificate))
    except (KeyError, TypeError, ValueError, binascii.Error, InvalidSignature):
        return False
    return True
