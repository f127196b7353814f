"""The page of messages that take long to read: since when, which part, and why. Nothing needs to be done about them."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from privity.control.outcomes import ReadingId
from privity.records.holds.reading_list import Awaited, being_read_for
from privity.workflows.holds import words
from privity.workflows.holds.message import label_of
from privity.workflows.holds.queue import sender_of
from privity.workflows.holds.views import LONG_READING, closed_on_failure, standing_in
from privity.workflows.holds.wiring import Wiring, wired

A_PAGE = 25
PARTS_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: ReadingId
    received: datetime
    age: str
    long: bool
    sender: str = field(repr=False)
    own: bool
    recipients: int
    parts: tuple[str, ...] = field(repr=False)
    more: int


@require_GET
@closed_on_failure
def being_read(request: HttpRequest) -> HttpResponse:
    standing, at = standing_in(request), timezone.now()
    found = being_read_for(standing)
    page = Paginator(range(len(found)), A_PAGE).get_page(request.GET.get("page"))
    first = max(page.start_index() - 1, 0)
    lines = lines_of(found[first : first + A_PAGE], wired(), at)
    return render(request, "holds/being_read.html", {"lines": lines, "page": page, "standing": standing})


def lines_of(awaited: Iterable[Awaited], wiring: Wiring, at: datetime) -> tuple[Line, ...]:
    """One that has been read in the meantime is left out."""
    world, lines = wiring.path.world(), []
    for each in awaited:
        message = wiring.long_messages.get(each.id)
        if message is None:
            continue
        # A file name may say what the file holds, so only its sender is told it.
        parts = [f"{label_of(part.part, named=each.own)}: {part.why}" for part in message.left]
        told = tuple(dict.fromkeys(parts))
        lines.append(
            Line(
                id=each.id,
                received=each.received,
                age=words.age(each.received, at),
                long=at - each.received > LONG_READING,
                sender=sender_of(each.sender, world, own=each.own),
                own=each.own,
                recipients=len(message.submission.recipients),
                parts=told[:PARTS_SHOWN],
                more=max(0, len(told) - PARTS_SHOWN),
            )
        )
    return tuple(lines)
