"""What stands behind the pages about conferences: provided once by bootstrap when the web process starts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from privity.control.conferences.ports import KernelSource
from privity.control.outcomes import PathUnavailable
from privity.control.ports import Ledger
from privity.domain.people import PersonId
from privity.workflows.conferences.ports import Links, Minutes, Plans, Posting, Recordings


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    """`new_to(reader, about, category, fact)` asks the who-knows-what record."""

    plans: Plans
    links: Links
    minutes: Minutes
    posting: Posting
    kernels: KernelSource
    ledger: Ledger
    clock: Callable[[], datetime]
    new_to: Callable[[PersonId, PersonId, str, str | None], bool]
    live_origin: str  # where pages reach the conference gate: ws:// or wss://
    telephone: str = ""  # whom to ring about a meeting; said in invitations and where a link doesn't work
    recordings: Recordings | None = None  # none: nothing is recorded in this installation


_PROVIDED: list[Wiring] = []


def provide(wiring: Wiring) -> None:
    """Once at start; again replaces it (tests)."""
    _PROVIDED[:] = [wiring]


def wired() -> Wiring:
    """Raises PathUnavailable where nothing was provided: then no page about conferences can be shown."""
    if not _PROVIDED:
        raise PathUnavailable("nothing stands behind the pages about conferences")
    return _PROVIDED[0]
