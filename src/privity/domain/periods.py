"""Every ground and every bar is in force from an instant until another: `from <= at < until`."""

from dataclasses import dataclass
from datetime import date, datetime

FEBRUARY = 2
LEAP_DAY = 29


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Half-open and always aware; None is unbounded."""

    starts: datetime | None = None
    until: datetime | None = None

    def holds(self, at: datetime) -> bool:
        return (self.starts is None or self.starts <= at) and (self.until is None or at < self.until)

    @property
    def bounded(self) -> bool:
        return self.starts is not None or self.until is not None


ALWAYS = Period()


def birthday(born: date, years: int) -> date:
    """The day on which somebody reaches an age; for a leap-day birth, 1 March in other years."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def is_under(born: date, years: int, on: date) -> bool:
    return on < birthday(born, years)
