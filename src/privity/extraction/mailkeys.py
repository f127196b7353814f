"""The department's own keys for sealed mail, from one folder, read once when the gate starts."""

import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import pysequoia
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12
from cryptography.x509 import (
    Certificate,
    ExtensionNotFound,
    SubjectKeyIdentifier,
    load_pem_x509_certificates,
)

_PEM, _P12, _OPENPGP = frozenset({".pem"}), frozenset({".p12", ".pfx"}), frozenset({".asc", ".gpg", ".pgp"})
_PASSWORD = ".password"  # noqa: S105 - the ending of the file that holds it
_LARGEST = 1_000_000


class BadMailKey(ValueError):
    """A file of that folder that cannot be used; says which, and never what is in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """One certificate with its key."""

    issuer: bytes
    serial: int
    identifier: bytes
    key: RSAPrivateKey = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailKeys:
    identities: tuple[Identity, ...] = ()
    openpgp: tuple[tuple[bytes, str], ...] = field(default=(), repr=False)  # a secret key, and its password


NO_KEYS = MailKeys()


def mail_keys(folder: Path) -> MailKeys:
    """Raises BadMailKey: a key that was meant to be there and is not read would leave mail unread for no known reason."""
    identities: list[Identity] = []
    openpgp: list[tuple[bytes, str]] = []
    try:
        files = sorted(folder.iterdir())
    except OSError:
        raise BadMailKey(f"{folder}: cannot be read") from None
    for file in files:
        if file.name.startswith(".") or file.suffix == _PASSWORD:
            continue
        content, password = _content(file), _password(file)
        try:
            match file.suffix.lower():
                case ending if ending in _PEM:
                    identities += _from_pem(content, password)
                case ending if ending in _P12:
                    identities += _from_p12(content, password)
                case ending if ending in _OPENPGP:
                    pysequoia.Tsk.from_bytes(content).decryptor(password or None)
                    openpgp.append((content, password))
                case _:
                    _refuse(f"{file}: no kind of key that is known (.pem, .p12, .pfx, .asc, .gpg, .pgp)")
        except BadMailKey:
            raise
        except (ValueError, TypeError, RuntimeError, OSError):
            raise BadMailKey(f"{file}: holds no key that can be used, or its password does not fit") from None
    return MailKeys(identities=tuple(identities), openpgp=tuple(openpgp))


def _refuse(why: str) -> NoReturn:
    raise BadMailKey(why)


def _content(file: Path) -> bytes:
    try:
        told = file.stat()
        if not stat.S_ISREG(told.st_mode) or told.st_size > _LARGEST:
            raise BadMailKey(f"{file}: no file, or too large for a key")
        if told.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise BadMailKey(f"{file}: others than its owner may read it")
        return file.read_bytes()
    except OSError:
        raise BadMailKey(f"{file}: cannot be read") from None


def _password(file: Path) -> str:
    beside = file.with_name(file.name + _PASSWORD)
    if not beside.exists():
        return ""
    try:
        return _content(beside).decode("utf-8").strip("\r\n")
    except UnicodeDecodeError:
        raise BadMailKey(f"{beside}: cannot be read") from None


def _from_pem(content: bytes, password: str) -> list[Identity]:
    key = load_pem_private_key(content, password.encode() or None)
    return _identities(key, load_pem_x509_certificates(content))


def _from_p12(content: bytes, password: str) -> list[Identity]:
    found = load_pkcs12(content, password.encode() or None)
    certificates = [c.certificate for c in (found.cert, *found.additional_certs) if c]
    return _identities(found.key, certificates)


def _identities(key: object, certificates: list[Certificate]) -> list[Identity]:
    """Old certificates of the same key too: old mail names them."""
    if not isinstance(key, RSAPrivateKey):
        raise BadMailKey("a key that is not RSA cannot open S/MIME mail here")
    mine = [c for c in certificates if c.public_key() == key.public_key()]
    if not mine:
        raise ValueError
    return [
        Identity(issuer=c.issuer.public_bytes(), serial=c.serial_number, identifier=_identifier(c), key=key)
        for c in mine
    ]


def _identifier(certificate: Certificate) -> bytes:
    try:
        return certificate.extensions.get_extension_for_class(SubjectKeyIdentifier).value.digest
    except ExtensionNotFound:
        return b""
