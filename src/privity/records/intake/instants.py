"""Dates and instants of a department file, told in the department's own time zone."""

import re
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from privity.domain.department import TIME_ZONES
from privity.domain.periods import ALWAYS, Period
from privity.records.intake.fields import text
from privity.records.intake.refused import Path, RefusedAt

DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?([Zz]|[+-]\d{2}:?\d{2})", re.ASCII)


def zone_of(jurisdiction: str, time_zone: str | None, path: Path) -> ZoneInfo:
    if jurisdiction not in TIME_ZONES:
        raise RefusedAt((*path, "jurisdiction"), "is no jurisdiction that Privity knows")
    try:
        return ZoneInfo(time_zone or TIME_ZONES[jurisdiction])
    except (LookupError, ValueError, OSError):
        raise RefusedAt((*path, "time_zone"), "is no time zone that this machine knows") from None


class Calendar:
    """Reads dates and instants of one department; a year's export repeats few of them, so each is read once."""

    def __init__(self, zone: ZoneInfo) -> None:
        self._zone = zone
        self._instants: dict[str, datetime] = {}

    def day(self, raw: dict[str, Any], key: str, path: Path) -> date | None:
        written = text(raw, key, path)
        if written is None:
            return None
        try:
            if DATE.fullmatch(written):
                return date.fromisoformat(written)
        except ValueError:
            pass
        raise RefusedAt((*path, key), "is no date (YYYY-MM-DD)")

    def instant(self, raw: dict[str, Any], key: str, path: Path) -> datetime | None:
        written = text(raw, key, path)
        if written is None:
            return None
        known = self._instants.get(written)
        if known is None:
            try:
                known = self._instants[written] = self._read(written)
            except (ValueError, OverflowError):
                reason = "is neither a date (YYYY-MM-DD) nor an instant with an offset or Z"
                raise RefusedAt((*path, key), reason) from None
        return known

    def period(self, raw: dict[str, Any], path: Path) -> Period:
        if "from" not in raw and "until" not in raw:
            return ALWAYS
        starts = self.instant(raw, "from", path)
        until = self.instant(raw, "until", path)
        if starts is not None and until is not None and starts >= until:
            raise RefusedAt((*path, "from"), "is not before until")
        return Period(starts=starts, until=until) if starts or until else ALWAYS

    def _read(self, written: str) -> datetime:
        if DATE.fullmatch(written):
            first = datetime.combine(date.fromisoformat(written), datetime.min.time(), self._zone)
            return first.astimezone(UTC)
        if INSTANT.fullmatch(written):
            return datetime.fromisoformat(written.upper()).astimezone(UTC)
        raise ValueError
