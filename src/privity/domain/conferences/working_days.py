"""Working days: Monday to Friday, without the public and bank holidays of the jurisdiction."""

from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

SATURDAY = 5
# The bank holidays of GB are England's: the practice that we know is England's, and Scotland's differ.
CALENDARS = {"JE": ("JE", None), "GB": ("GB", "ENG"), "GG": ("GG", None), "IM": ("IM", None)}
LAST_SECOND = time(23, 59, 59)


class NoCalendar(ValueError):
    """Nobody has given a calendar of this jurisdiction."""


@cache
def bank_holidays(jurisdiction: str, year: int) -> frozenset[date]:
    if jurisdiction not in CALENDARS:
        raise NoCalendar("jurisdiction: no calendar of its bank holidays is known")
    country, part = CALENDARS[jurisdiction]
    # Liberation Day has no day in lieu: on a Saturday or Sunday it frees no working day.
    return frozenset(holidays.country_holidays(country, subdiv=part, years=year))


def is_working_day(day: date, jurisdiction: str) -> bool:
    return day.weekday() < SATURDAY and day not in bank_holidays(jurisdiction, day.year)


def working_days_before(day: date, days: int, jurisdiction: str) -> date:
    """The working day that lies `days` working days before, not counting the day itself."""
    while days:
        day -= timedelta(days=1)
        days -= is_working_day(day, jurisdiction)
    return day


def end_of(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, LAST_SECOND, tzinfo=zone)
