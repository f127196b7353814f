"""A line of the minutes as it is written: who said it, what kind of thing it is, the words, and when."""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from privity.domain.conferences.minutes import What

LONGEST = 4000
LONGEST_AGO = 12 * 60 * 60
WHAT = {
    What.SAID: "Said",
    What.FACT: "Fact",
    What.OPINION: "Opinion",
    What.DECISION: "Decision",
    What.DISSENT: "Dissent",
    What.REPORT: "Report given in",
}
CHOOSE = "Choose who said it from the list, or nobody"


class EntryForm(forms.Form):
    """`ago`: how many seconds since the writing began, from the page's script; `when` is for a later entry.

    A length and not an instant: a browser's clock may be wrong, and the instant decides whose copy it is in.
    """

    said_by = forms.ChoiceField(required=False, error_messages={"invalid_choice": CHOOSE})
    what = forms.ChoiceField(
        choices=[(w.value, words) for w, words in WHAT.items()],
        error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose what kind of thing it is"),
    )
    words = forms.CharField(
        max_length=LONGEST,
        strip=True,
        error_messages={
            "required": "Write what was said",
            "max_length": f"Write {LONGEST:,} characters or fewer; make a second entry for the rest",
        },
    )
    when = forms.CharField(required=False, max_length=12)
    ago = forms.DecimalField(required=False, min_value=0, max_value=LONGEST_AGO)

    def __init__(self, *args: Any, people: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["said_by"].choices = [("", ""), *people]  # type: ignore[attr-defined]

    def instant(self, *, zone: ZoneInfo, starts: datetime, now: datetime) -> datetime:
        """When it was said, to the second. Raises ValueError where no such time was given."""
        given = self.cleaned_data["when"].strip()
        if given:
            at = time.fromisoformat(given.zfill(5) if len(given) <= len("9:05") else given)
            return datetime.combine(starts.astimezone(zone), at.replace(tzinfo=None), tzinfo=zone).astimezone(UTC)
        began = now - timedelta(seconds=float(self.cleaned_data["ago"] or 0))
        return began.astimezone(UTC).replace(microsecond=0)
