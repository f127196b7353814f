"""OpenPGP messages: opened with the department's keys in a process of their own, for this one message alone."""

import json
from base64 import b64decode, b64encode

import pysequoia
from pysequoia.packet import PacketPile

from privity.extraction.limits import Limits
from privity.extraction.pieces import Enclosed, Extract, Gap

LOCKED = "it is encrypted"
_BROKEN = "an OpenPGP message that is broken"
_SEALED = frozenset({"SEIP", "SED", "AED", "PKESK", "SKESK"})


def parse(content: bytes, limits: Limits) -> Extract:  # noqa: ARG001 - the process itself bounds what it unpacks to
    """Without any key: what is only signed or compressed."""
    if not content:
        return Extract()
    try:
        packets = list(PacketPile.from_bytes(content))
    except (RuntimeError, OSError, ValueError):
        return _gap(_BROKEN)
    if any(str(packet.tag).rpartition(".")[2] in _SEALED for packet in packets):
        return _gap(LOCKED)
    found = [
        (packet.literal_filename or "", packet.literal_data) for packet in packets if packet.literal_data is not None
    ]
    if len(found) != 1:
        return _gap(_BROKEN)
    return Extract(enclosed=(Enclosed(name=found[0][0], content=bytes(found[0][1])),))


def order(content: bytes, keys: tuple[tuple[bytes, str], ...]) -> bytes:
    told = {
        "keys": [[b64encode(key).decode(), password] for key, password in keys],
        "content": b64encode(content).decode(),
    }
    return json.dumps(told).encode()


def unlock(content: bytes, limits: Limits) -> Extract:
    if not content:
        return Extract()
    told = json.loads(content)
    sealed = b64decode(told["content"])
    for key, password in told["keys"]:
        try:
            decryptor = pysequoia.Tsk.from_bytes(b64decode(key)).decryptor(password or None)
            opened = pysequoia.decrypt(sealed, decryptor).bytes
        except (RuntimeError, OSError, ValueError):
            continue
        if opened is not None:
            inner = parse(opened, limits) if opened.startswith(b"-----BEGIN PGP MESSAGE-----") else None
            return inner if inner and not inner.gaps else Extract(enclosed=(Enclosed(name="", content=bytes(opened)),))
    return _gap(LOCKED)


def _gap(why: str) -> Extract:
    return Extract(gaps=(Gap(aspect="", why=why),))
