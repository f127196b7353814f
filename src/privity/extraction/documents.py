"""One document on its own, as `check document` reads it: its passages stand as those of an attachment."""

from privity.domain.disclosure import Reading, Unread
from privity.extraction.files import read_file
from privity.extraction.gathering import Gathering, Spot
from privity.extraction.limits import DEFAULT_LIMITS, FAILURES, Limits
from privity.extraction.spending import spending
from privity.extraction.walk import read_attached


def read_document(content: bytes, name: str, *, declared: str = "", limits: Limits = DEFAULT_LIMITS) -> Reading:
    if len(content) > limits.message_bytes:
        return Reading(unread=(Unread(part=f"attachment:{name}", why=f"more than {limits.message_bytes} bytes"),))
    gathering = Gathering(limits)
    spot = gathering.attachment(Spot(), name)
    with spending() as spent:
        try:
            if spot:
                read_file(gathering, content, spot, name=name, declared=declared, read_mail=read_attached)
        except FAILURES as error:
            gathering.unread(spot or Spot(), "", f"reading it failed ({type(error).__name__})")
    return Reading(
        passages=tuple(gathering.passages),
        unread=tuple(gathering.gaps),
        later=tuple(gathering.left),
        cost=spent.cost,
    )
