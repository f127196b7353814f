"""What an act asks before it is done: for which recipients, and why."""

from typing import Any

from django import forms

from privity.control.reviews import SHORTEST_REASON
from privity.workflows.holds.ways import Act, Way

REASON = {
    Act.ASK: "Say what you ask the manager",
    Act.OVERRIDE: "Say why a child needs this to be shared now",
    Act.RELEASE: "Say why this may be released",
    Act.REFUSE: "Say why this is refused",
    Act.CONFIRM_OVERRIDE: "Say why you agree that a child needs this to be shared now",
}
TOO_SHORT = f"Write at least {SHORTEST_REASON} characters, so that the next reader understands it"


class ActForm(forms.Form):
    """`copies` are numbers of recipients; only those that the way offers are taken."""

    copies = forms.TypedMultipleChoiceField(coerce=int, error_messages={"required": "Choose at least one recipient"})
    reason = forms.CharField(max_length=2000, min_length=SHORTEST_REASON, strip=True)

    def __init__(self, way: Way, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if way.recipients:
            self.fields["copies"].choices = [(r.number, "") for r in way.recipients]  # type: ignore[attr-defined]
        else:
            del self.fields["copies"]
        if way.act in REASON:
            self.fields["reason"].error_messages["required"] = REASON[way.act]
            self.fields["reason"].error_messages["min_length"] = TOO_SHORT
        else:
            del self.fields["reason"]


class NoteForm(forms.Form):
    note = forms.CharField(
        max_length=2000,
        min_length=SHORTEST_REASON,
        strip=True,
        error_messages={"required": "Say what you found", "min_length": TOO_SHORT},
    )
