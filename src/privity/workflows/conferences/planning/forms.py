"""What is asked for to plan a conference and its parts. A form that is wrong keeps what was written."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from datetime import time as clock_time
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from privity.domain.conferences.plan import Kind, PartKind
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import CHANGED

SHORTEST_REASON = 10
TOO_SHORT = f"Write at least {SHORTEST_REASON} characters, so that the next reader understands it"
TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)?", re.IGNORECASE)
HOURS, MINUTES, NOON = 24, 60, 12


class Versioned(forms.Form):
    """`version` is that of the conference which the page showed; without one nothing is saved."""

    version = forms.IntegerField(required=False)
    changed = False

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if "version" in self.fields and not cleaned.get("version"):
            self.errors.pop("version", None)
            self.add_changed()
        return cleaned

    def add_changed(self) -> None:
        self.changed = True
        self.add_error(None, CHANGED)


class WhenForm(Versioned):
    """Day, month, year and a time of day, in the department's zone; the past is refused."""

    day = forms.CharField(required=False, max_length=4)
    month = forms.CharField(required=False, max_length=4)
    year = forms.CharField(required=False, max_length=6)
    time = forms.CharField(required=False, max_length=10)

    def __init__(self, *args: Any, zone: ZoneInfo, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.zone, self.now = zone, now

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        day, at = self._day(cleaned), self._time(cleaned.get("time", ""))
        if day is None or at is None:
            return cleaned
        starts = datetime.combine(day, at, tzinfo=self.zone)
        if starts.astimezone(UTC).astimezone(self.zone).time() != at:
            self.add_error("time", "The clocks go forward then: that time does not exist. Enter another time")
        elif starts <= self.now:
            self.add_error("day", "The date and time must be in the future")
        cleaned["starts"] = starts.astimezone(UTC)
        return cleaned

    def _day(self, cleaned: dict[str, Any]) -> date | None:
        given = [cleaned.get(name, "").strip() for name in ("day", "month", "year")]
        if not all(given):
            missing = next(n for n, v in zip(("day", "month", "year"), given, strict=True) if not v)
            self.add_error(missing, "Enter the date: day, month and year")
            return None
        try:
            return date(int(given[2]), int(given[1]), int(given[0]))
        except (ValueError, OverflowError):
            self.add_error("day", "The date must be a real date, such as 3 12 2026")
            return None

    def _time(self, given: str) -> clock_time | None:
        if not given.strip():
            self.add_error("time", "Enter the time at which it starts")
            return None
        found = TIME.fullmatch(given.strip())
        hour, minute = (int(found["hour"]), int(found["minute"] or 0)) if found else (HOURS, 0)
        if found and found["half"]:
            hour = HOURS if not 1 <= hour <= NOON else hour % NOON + (NOON if found["half"].lower() == "pm" else 0)
        if hour >= HOURS or minute >= MINUTES:
            self.add_error("time", "Enter a time such as 10:30 or 2:15pm")
            return None
        return clock_time(hour, minute)


class NewForm(WhenForm):
    case = forms.ChoiceField(error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose the case"))
    kind = forms.ChoiceField(
        choices=[(k.value, words.KIND[k]) for k in Kind],
        error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose what kind of conference it is"),
    )
    field_order = ("case", "kind", "day", "month", "year", "time")

    def __init__(self, *args: Any, cases: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["case"].choices = list(cases)  # type: ignore[attr-defined]
        del self.fields["version"]


class PartForm(Versioned):
    """`topics` are keys of what this planner may see; what they may not see stays as it is."""

    title = forms.CharField(
        max_length=80,
        error_messages={"required": "Enter a title", "max_length": "The title must be 80 characters or fewer"},
    )
    kind = forms.ChoiceField(
        choices=[(k.value, words.PART_KIND[k]) for k in PartKind],
        error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose who the part is for"),
    )
    side = forms.CharField(required=False, max_length=40)
    topics = forms.MultipleChoiceField(
        required=False, error_messages={"invalid_choice": "Choose what will be spoken about from the list"}
    )
    chat = forms.BooleanField(required=False)
    recording = forms.BooleanField(required=False)

    def __init__(self, *args: Any, topics: Iterable[str], unseen: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["topics"].choices = [(key, "") for key in topics]  # type: ignore[attr-defined]
        self.unseen = unseen

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not cleaned.get("topics") and not self.unseen and "topics" not in self.errors:
            self.add_error(
                "topics", "Choose at least one thing that will be spoken about: nobody may hear a part without"
            )
        if cleaned.get("kind") == PartKind.ONE_SIDE and not cleaned.get("side", "").strip():
            self.add_error("side", "Say which side this part is for")
        return cleaned


class ReasonForm(Versioned):
    reason = forms.CharField(
        max_length=2000,
        min_length=SHORTEST_REASON,
        strip=True,
        error_messages={"required": "Give a reason", "min_length": TOO_SHORT},
    )
