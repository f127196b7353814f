"""The keys under PRIVITY_HOME/keys: made once, on first start, and never silently replaced.

The database keeps the fingerprint of the key that it was written with; with another key, or none, nothing works
until the right one is back.
"""

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from privity.home import home
from privity.records.ledger.models import Key

LEDGER, CERTIFICATE, HOLD = "ledger-signing", "certificate-signing", "hold-encryption"
AES_BYTES = 32
K = TypeVar("K")


class KeyMissing(Exception):
    """A key that the data needs is not there, not readable, or not the one that the data was written with."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """Ed25519. `public` is the raw 32-byte public key."""

    private: Ed25519PrivateKey = field(repr=False)

    @property
    def public(self) -> bytes:
        return self.private.public_key().public_bytes_raw()

    @property
    def public_pem(self) -> str:
        pem = self.private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        return pem.decode("ascii")

    @property
    def fingerprint(self) -> str:
        return hashlib.sha256(self.public).hexdigest()

    def sign(self, message: bytes) -> bytes:
        return self.private.sign(message)


def ledger_key() -> SigningKey:
    """Raises KeyMissing, or a database error when the fingerprint can't be asked for."""
    return _bound(LEDGER, _new_signing, _signing, lambda key: key.fingerprint)


def hold_key() -> bytes:
    """Raises as `ledger_key` does."""
    return _bound(HOLD, _new_aes, _aes, lambda key: hashlib.sha256(b"privity hold key" + key).hexdigest())


def certificate_key() -> SigningKey:
    """Needs no database: a certificate can be made from a file alone, and carries its public key.

    That public key also stands in PRIVITY_HOME, apart from the private ones: a lost key is not made anew in silence.
    """
    stored, beside = _kept(CERTIFICATE), home() / f"{CERTIFICATE}.pub"
    try:
        known = beside.read_text("ascii", errors="replace") if beside.exists() else None
    except OSError:
        raise KeyMissing(f"the {CERTIFICATE} key's public part cannot be read") from None
    if stored is None and known is not None:
        raise KeyMissing(_gone(CERTIFICATE))
    key = _signing(stored or _made(CERTIFICATE, _new_signing()))
    if known is None:
        known = _written(beside, key.public_pem.encode("ascii")).decode("ascii", errors="replace")
    if key.public_pem != known:
        raise KeyMissing(f"the {CERTIFICATE} key is not the one whose public part stands in PRIVITY_HOME")
    return key


class Watched(Generic[K]):
    """A key that is kept in memory only for as long as its file stays where it was and as it was."""

    def __init__(self, name: str, ask: Callable[[], K]) -> None:
        self._name, self._ask = name, ask
        self._held: tuple[tuple[int, ...], K] | None = None

    def __call__(self) -> K:
        """Raises as `ask` does, from the moment on that the file is gone or another."""
        seen, held = self._seen(), self._held
        if held is not None and held[0] == seen:
            return held[1]
        key = self._ask()
        self._held = None if seen is None else (seen, key)
        return key

    def _seen(self) -> tuple[int, ...] | None:
        try:
            file = _file(self._name).stat()
        except OSError:
            return None
        return file.st_dev, file.st_ino, file.st_size, file.st_mtime_ns, file.st_ctime_ns


def watched_ledger_key() -> Watched[SigningKey]:
    return Watched(LEDGER, ledger_key)


def watched_hold_key() -> Watched[bytes]:
    return Watched(HOLD, hold_key)


def _bound(name: str, new: Callable[[], bytes], parse: Callable[[bytes], K], fingerprint: Callable[[K], str]) -> K:
    known = Key.objects.filter(name=name).values_list("fingerprint", flat=True).first()
    stored = _kept(name)
    if stored is None:
        if known is not None:
            raise KeyMissing(_gone(name))
        stored = _made(name, new())
    key = parse(stored)
    if known is None:
        known = Key.objects.get_or_create(name=name, defaults={"fingerprint": fingerprint(key)})[0].fingerprint
    if fingerprint(key) != known:
        raise KeyMissing(f"the {name} key is not the one that this database was written with")
    return key


def _gone(name: str) -> str:
    return f"the {name} key is gone; put it back from its copy under PRIVITY_HOME/keys"


def _file(name: str) -> Path:
    return home() / "keys" / f"{name}.key"


def _kept(name: str) -> bytes | None:
    try:
        return _file(name).read_bytes()
    except FileNotFoundError:
        return None
    except OSError:
        raise KeyMissing(f"the {name} key cannot be read") from None


def _made(name: str, content: bytes) -> bytes:
    return _written(_file(name), content)


def _written(kept: Path, content: bytes) -> bytes:
    """Whole or not at all; of two processes that start at once, the first one's key counts for both."""
    draft = kept.with_name(f".{kept.stem}-{secrets.token_hex(8)}")
    try:
        kept.parent.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, kept)
        settle(kept.parent)
    except FileExistsError:
        return kept.read_bytes()
    except OSError:
        raise KeyMissing(f"the {kept.stem} key cannot be written") from None
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
    return content


def settle(folder: Path) -> None:
    """A new name in a folder is durable only once the folder is."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _new_signing() -> bytes:
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _signing(stored: bytes) -> SigningKey:
    try:
        private = load_pem_private_key(stored, password=None)
    except ValueError:
        raise KeyMissing("a signing key under PRIVITY_HOME/keys is damaged") from None
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyMissing("a signing key under PRIVITY_HOME/keys is of another kind")
    return SigningKey(private)


def _new_aes() -> bytes:
    return AESGCM.generate_key(8 * AES_BYTES).hex().encode("ascii") + b"\n"


def _aes(stored: bytes) -> bytes:
    try:
        key = bytes.fromhex(stored.decode("ascii"))
    except ValueError:
        key = b""
    if len(key) != AES_BYTES:
        raise KeyMissing("the hold-encryption key under PRIVITY_HOME/keys is damaged")
    return key
