"""What an import ends, and what it keeps although the file no longer has it."""

from dataclasses import dataclass, field
from datetime import datetime

from privity.domain.periods import Period


@dataclass(slots=True, kw_only=True)
class Remarks:
    full: bool
    at: datetime
    ended: int = 0
    kept: list[str] = field(default_factory=list)  # ids only: the lines are shown and logged

    def keep(self, line: str) -> None:
        self.kept.append(line)

    def running(self, period: Period) -> bool:
        """In force now or later."""
        return period.until is None or period.until > self.at

    def absent(self, period: Period) -> Period:
        """A full import ends what it does not have; a partial one says nothing about it."""
        if not self.full or not self.running(period) or (period.starts is not None and period.starts == period.until):
            return period
        self.ended += 1
        # One that had not begun yet now never does.
        until = self.at if period.starts is None or period.starts < self.at else period.starts
        return Period(starts=period.starts, until=until)
