"""What stands behind the pages: provided once by bootstrap when the web process starts, read by the views."""

from dataclasses import dataclass

from privity.control.outcomes import PathUnavailable
from privity.workflows.holds.path_port import (
    HoldPath,
    HoldReader,
    LedgerExport,
    LedgerVerify,
    LongMessageReader,
    PagePictures,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wiring:
    path: HoldPath
    holds: HoldReader
    long_messages: LongMessageReader
    ledger_verify: LedgerVerify
    ledger_export: LedgerExport | None = None
    page_pictures: PagePictures | None = None


_PROVIDED: list[Wiring] = []


def provide(  # noqa: PLR0913 - each thing by its name
    *,
    path: HoldPath,
    holds: HoldReader,
    long_messages: LongMessageReader,
    ledger_verify: LedgerVerify,
    ledger_export: LedgerExport | None = None,
    page_pictures: PagePictures | None = None,
) -> None:
    """Once at start; again replaces it (tests)."""
    _PROVIDED[:] = [
        Wiring(
            path=path,
            holds=holds,
            long_messages=long_messages,
            ledger_verify=ledger_verify,
            ledger_export=ledger_export,
            page_pictures=page_pictures,
        )
    ]


def wired() -> Wiring:
    """Raises PathUnavailable where nothing was provided: then no page about held mail can be shown."""
    if not _PROVIDED:
        raise PathUnavailable("nothing stands behind the pages")
    return _PROVIDED[0]
