"""The text of a checkpoint: origin, size, root and time, with the ledger key's signature under it."""

from collections.abc import Callable
from datetime import datetime

from privity.ledger.entries import instant
from privity.ledger.verify import CHECKPOINT


def checkpoint_text(*, origin: str, size: int, root: bytes, at: datetime, sign: Callable[[bytes], bytes]) -> str:
    said = f"{CHECKPOINT}\norigin {origin}\nsize {size}\nroot {root.hex()}\ntime {instant(at)}\n"
    return f"{said}\nsignature {sign(said.encode()).hex()}\n"
