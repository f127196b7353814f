"""Pictures as they come with mail: the logo in everybody's signature is read once, and not again for every message."""

import time
from collections import OrderedDict
from dataclasses import replace
from hashlib import sha256
from threading import Lock

from privity.extraction import apart
from privity.extraction.gathering import Gathering
from privity.extraction.parsers import PICTURE
from privity.extraction.pieces import Extract, Gap

_KEPT, _KEPT_CHARACTERS = 500, 5_000  # texts of pictures kept in memory, and never elsewhere
_SECONDS_AT_ONCE = 0.5  # for all small pictures of one message, while the sender waits
_known: "OrderedDict[bytes, Extract]" = OrderedDict()
_lock = Lock()


def read_picture(gathering: Gathering, content: bytes) -> Extract:
    key = sha256(content).digest()
    with _lock:
        if known := _known.get(key):
            _known.move_to_end(key)
            return known
    limits = gathering.limits
    if not limits.patience:
        left = _SECONDS_AT_ONCE - gathering.seconds_on_pictures
        if left <= 0:
            return Extract(gaps=(Gap(aspect="", why="a picture, which takes a while to read", later=True),))
        limits = replace(limits, seconds=min(limits.seconds, max(1.0, left)))
    started = time.monotonic()
    extract = apart.shared(limits).parse(PICTURE, content, limits)
    gathering.seconds_on_pictures += time.monotonic() - started
    if _final(extract):
        with _lock:
            _known[key] = extract
            if len(_known) > _KEPT:
                _known.popitem(last=False)
    return extract


def _final(extract: Extract) -> bool:
    """Read whole: what was not read may be read another time."""
    return not extract.gaps and not extract.enclosed and sum(len(p.text) for p in extract.pieces) <= _KEPT_CHARACTERS
