"""Which passages of a held message stand on a page of which a picture can be shown, and to whom."""

import re

from privity.domain.disclosure import Passage, Place
from privity.workflows.holds.sight import Sight
from privity.workflows.holds.wiring import wired

_PAGE = re.compile(r"(attachment:[^#]+)(?:#page=(\d{1,6})(?:;.*)?)?", re.DOTALL)
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".heic")


def page_of(passage: Passage) -> tuple[str, int] | None:
    """The attachment that a passage stands in and its page; None where no page can be shown."""
    if passage.place is not Place.ATTACHMENT or not (told := _PAGE.fullmatch(passage.where)):
        return None
    name = told[1].lower()
    if told[2] is None and ("#" in passage.where or not name.endswith(_PICTURES)):
        return None
    return (told[1], int(told[2] or 1)) if name.endswith((".pdf", *_PICTURES)) else None


def may_see_pages(sight: Sight) -> bool:
    """A picture shows everything that stands on it: only to whoever may see every passage of the message."""
    return (sight.own or sight.sees_all) and wired().page_pictures is not None


def pictured(sight: Sight) -> frozenset[int]:
    """The passages beside which a picture is offered: of each page the last, below its text."""
    if not may_see_pages(sight):
        return frozenset()
    last = {
        (there, passage.part): number
        for number, passage in enumerate(sight.hold.reading.passages)
        if (there := page_of(passage))
    }
    return frozenset(last.values())
