"""An instant as people type it: with an offset or Z, or a date, which means its first instant in a time zone."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from privity.refusals import BadInput


def instant(text: str, zone: ZoneInfo, where: str) -> datetime:
    """Aware. Raises BadInput, naming `where`, for anything else."""
    try:
        if len(text) == len("2026-01-01"):
            return datetime.combine(date.fromisoformat(text), time.min, tzinfo=zone)
        at = datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(f"{where}: not a date or an instant such as 2026-03-01T09:00:00Z") from None
    if at.tzinfo is None:
        raise BadInput(f"{where}: an instant needs an offset or Z")
    return at
