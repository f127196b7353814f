"""What S/MIME (CMS) wraps, unwrapped without any key: signed and compressed content; of the encrypted, for whom it is."""

import json
import zlib
from typing import Any

from asn1crypto import cms

from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap

CONTENT, RECIPIENTS, SEALED, NOTHING = "content", "recipients", "sealed", "nothing"
_BROKEN = Extract(gaps=(Gap(aspect="", why="a sealed message (S/MIME) that is broken"),))


def parse(content: bytes, limits: Limits) -> Extract:  # noqa: PLR0911 - one answer for each kind
    if not content:
        return Extract()
    try:
        wrapped = cms.ContentInfo.load(content, strict=content[1:2] != b"\x80")
        kind, inside = wrapped["content_type"].native, wrapped["content"]
        match kind:
            case "signed_data":
                return _signed(inside)
            case "compressed_data":
                return _compressed(inside, limits)
            case "enveloped_data":
                return _enveloped(inside, inside["encrypted_content_info"], b"", b"")
            case "authenticated_enveloped_data":
                return _enveloped(
                    inside, inside["auth_encrypted_content_info"], inside["mac"].native, _attributes(inside)
                )
    except (ValueError, TypeError, KeyError, AttributeError, zlib.error, RecursionError):
        return _BROKEN
    return Extract(gaps=(Gap(aspect="", why="a sealed message (S/MIME) of a kind that is not known here"),))


def _attributes(inside: Any) -> bytes:
    found = inside["auth_attrs"]
    return b"\x31" + found.dump()[1:] if found.native else b""


def _signed(inside: Any) -> Extract:
    content = inside["encap_content_info"]["content"]
    raw = content.native
    if raw is None:
        return Extract(enclosed=(Enclosed(name=NOTHING, content=b""),))
    return Extract(enclosed=(Enclosed(name=CONTENT, content=bytes(raw)),))


def _compressed(inside: Any, limits: Limits) -> Extract:
    stream = zlib.decompressobj()
    out = stream.decompress(bytes(inside["encap_content_info"]["content"].native), limits.expanded_bytes)
    if stream.unconsumed_tail or not stream.eof or stream.unused_data:
        return Extract(gaps=(Gap(aspect="", why="a compressed message that is broken, or too large"),))
    return Extract(enclosed=(Enclosed(name=CONTENT, content=out),))


def _enveloped(inside: Any, sealed: Any, mac: bytes, authenticated: bytes) -> Extract:
    method = sealed["content_encryption_algorithm"]
    parameters = method["parameters"].native
    told = {
        "method": method["algorithm"].native,
        "nonce": _nonce(parameters).hex(),
        "mac": mac.hex(),
        "authenticated": authenticated.hex(),
        "recipients": [one for one in map(_recipient, inside["recipient_infos"]) if one],
    }
    return Extract(
        enclosed=(
            Enclosed(name=RECIPIENTS, content=json.dumps(told).encode()),
            Enclosed(name=SEALED, content=bytes(sealed["encrypted_content"].native)),
        )
    )


def _nonce(parameters: Any) -> bytes:
    """A bare initial vector, or for GCM a sequence that begins with the nonce."""
    return bytes(parameters if isinstance(parameters, bytes) else next(iter(parameters.values())))


def _recipient(info: Any) -> dict[str, str] | None:
    """Of those to whom the key of the message was handed by RSA, which is how mail programs do it."""
    if info.name != "ktri":
        return None
    to, how = info.chosen["rid"], info.chosen["key_encryption_algorithm"]
    told = {"way": how["algorithm"].native, "key": info.chosen["encrypted_key"].native.hex(), "hash": "sha1"}
    if told["way"] == "rsaes_oaep":
        told["hash"] = how["parameters"]["hash_algorithm"]["algorithm"].native
    if to.name == "issuer_and_serial_number":
        told |= {"issuer": to.chosen["issuer"].dump().hex(), "serial": str(to.chosen["serial_number"].native)}
    else:
        told |= {"identifier": to.chosen.native.hex()}
    return told
