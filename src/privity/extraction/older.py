"""The older office formats (DOC, XLS, PPT, RTF): what can be told without a conversion, and the conversion.

A conversion leaves out what its program doesn't know. So the bytes are also searched for words, and those that the
converted file doesn't hold are told as hidden.
"""

import re
from collections.abc import Iterable, Iterator

from privity.extraction import apart, compound, conversion
from privity.extraction.kinds import Kind
from privity.extraction.limits import Limits
from privity.extraction.officeparts import is_picture
from privity.extraction.parsers import OLDER, PARSERS
from privity.extraction.pieces import Extract, Gap, Piece
from privity.extraction.programs import ProgramFailedError, TookTooLongError
from privity.extraction.remains import ENCRYPTED, REMAINS

_SPOKEN = re.compile(r"[^\W_]+")


def read(content: bytes, kind: Kind, limits: Limits) -> Extract:
    """Never raises: what went wrong is a gap."""
    if not limits.patience:
        return Extract(gaps=(Gap(aspect="", why=f"{kind}, which takes longer to read", later=True),))
    processes = apart.shared(limits)
    glance = processes.parse(OLDER, content, limits)
    if any(gap.why == ENCRYPTED for gap in glance.gaps):
        return Extract(gaps=glance.gaps)
    try:
        into, newer = conversion.converted(content, kind, limits)
    except TookTooLongError as late:
        return Extract(gaps=(*glance.gaps, Gap(aspect="", why=str(late), later=True)))
    except ProgramFailedError as failed:
        return Extract(gaps=(*glance.gaps, Gap(aspect="", why=str(failed))))
    extract = processes.parse(PARSERS[into], newer, limits)
    brought = sum(not is_picture(each.name) for each in extract.enclosed)
    lost = compound.kept_objects(content) > brought if kind in (Kind.DOC, Kind.XLS) else False
    told = set(_SPOKEN.findall(" ".join(piece.text for piece in extract.pieces).casefold()))
    return Extract(
        pieces=(*extract.pieces, *_remaining(glance.pieces, told)),
        gaps=(
            *glance.gaps,
            *extract.gaps,
            *((Gap(aspect="", why="an embedded object that was not read"),) if lost else ()),
        ),
        enclosed=(*extract.enclosed, *glance.enclosed),
    )


def _remaining(pieces: Iterable[Piece], told: set[str]) -> Iterator[Piece]:
    """Lines of which any word is not in the converted text."""
    for piece in pieces:
        if piece.aspect != REMAINS:
            yield piece
            continue
        lines = [line for line in piece.text.split("\n") if not set(_SPOKEN.findall(line.casefold())) <= told]
        if lines:
            yield Piece(text="\n".join(lines), aspect=REMAINS, hidden=True)
