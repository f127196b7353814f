"""Sealed mail, opened: by unwrapping where it is only signed or compressed, with the department's keys where encrypted."""

import json
import re
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.padding import PKCS7

from privity.extraction import apart, openpgp, sealing
from privity.extraction.limits import Limits
from privity.extraction.mailkeys import Identity, MailKeys
from privity.extraction.pieces import Extract

LOCKED = openpgp.LOCKED
_SMIME, _OPENPGP = "privity.extraction.sealing:parse", "privity.extraction.openpgp:parse"
_ARMOUR = re.compile(r"-----BEGIN PGP MESSAGE-----[^-]{0,20000000}-----END PGP MESSAGE-----")
_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - what old mail programs wrote
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """`why` it could not be opened; empty content and no `why` where there was nothing to open."""

    content: bytes = field(default=b"", repr=False)
    name: str = field(default="", repr=False)
    why: str = ""


def smime(content: bytes, limits: Limits, keys: MailKeys) -> Opened:
    extract = apart.shared(limits).parse(_SMIME, content, limits)
    found = {enclosed.name: enclosed.content for enclosed in extract.enclosed}
    if extract.gaps:
        return Opened(why=extract.gaps[0].why)
    if sealing.CONTENT in found:
        return Opened(content=found[sealing.CONTENT])
    if sealing.SEALED in found:
        return _unsealed(found[sealing.RECIPIENTS], found[sealing.SEALED], keys)
    return Opened() if sealing.NOTHING in found else Opened(why="a sealed message (S/MIME) that is broken")


def pgp(content: bytes, limits: Limits, keys: MailKeys) -> Opened:
    opened = _told(apart.shared(limits).parse(_OPENPGP, content, limits))
    if opened.why != LOCKED or not keys.openpgp:
        return opened
    alone = apart.Apart(processes=1, parsers=("privity.extraction.openpgp:unlock",))
    try:
        return _told(alone.parse("privity.extraction.openpgp:unlock", openpgp.order(content, keys.openpgp), limits))
    finally:
        alone.close()


def armoured(text: str) -> list[str]:
    """The OpenPGP messages that are written into a text."""
    return _ARMOUR.findall(text) if "-----BEGIN PGP MESSAGE-----" in text else []


def _told(extract: Extract) -> Opened:
    if extract.gaps or len(extract.enclosed) != 1:
        return Opened(why=extract.gaps[0].why if extract.gaps else "an OpenPGP message that is broken")
    return Opened(content=extract.enclosed[0].content, name=extract.enclosed[0].name)


def _unsealed(recipients: bytes, sealed: bytes, keys: MailKeys) -> Opened:
    try:
        told = json.loads(recipients)
        method, nonce = str(told["method"]), bytes.fromhex(told["nonce"])
        for one in told["recipients"]:
            for identity in keys.identities:
                if _meant(one, identity):
                    key = _handed(one, identity)
                    tag, said = bytes.fromhex(told["mac"]), bytes.fromhex(told["authenticated"])
                    return Opened(
                        content=_decrypted(method=method, key=key, nonce=nonce, sealed=sealed, tag=tag, said=said)
                    )
    except (ValueError, KeyError, TypeError, InvalidTag):
        return Opened(why="it is encrypted, and could not be decrypted")
    return Opened(why=LOCKED)


def _meant(one: dict[str, str], identity: Identity) -> bool:
    if "identifier" in one:
        return bool(identity.identifier) and bytes.fromhex(one["identifier"]) == identity.identifier
    return int(one["serial"]) == identity.serial and bytes.fromhex(one["issuer"]) == identity.issuer


def _handed(one: dict[str, str], identity: Identity) -> bytes:
    """The message's key. With a wrong one the library makes one up, and what follows fails."""
    written = bytes.fromhex(one["key"])
    if one["way"] == "rsaes_oaep":
        hashed = _HASHES[one["hash"]]
        return identity.key.decrypt(written, padding.OAEP(padding.MGF1(hashed), hashed, None))
    return identity.key.decrypt(written, padding.PKCS1v15())


def _decrypted(  # noqa: PLR0913 - as the standard has it
    *, method: str, key: bytes, nonce: bytes, sealed: bytes, tag: bytes, said: bytes
) -> bytes:
    if method.endswith("_gcm"):
        return AESGCM(key).decrypt(nonce, sealed + tag, said or None)
    if method == "tripledes_3key":
        cipher = Cipher(TripleDES(key), modes.CBC(nonce))
    elif method in ("aes128_cbc", "aes192_cbc", "aes256_cbc"):
        cipher = Cipher(algorithms.AES(key), modes.CBC(nonce))
    else:
        raise ValueError
    opened = cipher.decryptor()
    padded = opened.update(sealed) + opened.finalize()
    unpadder = PKCS7(len(nonce) * 8).unpadder()
    return unpadder.update(padded) + unpadder.finalize()
