"""What is asked of whoever wants somebody kept out, and of the chair who decides."""

from collections.abc import Iterable
from typing import Any

from django import forms

from privity.domain.conferences.plan import ExclusionGround
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.forms import SHORTEST_REASON, TOO_SHORT, Versioned

WHOLE = (("parts", "Some parts"), ("whole", "The whole conference"))


def _choice(said: str) -> dict[str, str]:
    return dict.fromkeys(("required", "invalid_choice"), said)


def _words(missing: str) -> dict[str, str]:
    return {"required": missing, "min_length": TOO_SHORT}


class ExcludeForm(Versioned):
    person = forms.ChoiceField(error_messages=_choice("Choose who should be kept out"))
    ground = forms.ChoiceField(
        choices=[(g.value, words.GROUND[g][0]) for g in ExclusionGround],
        error_messages=_choice("Choose the ground"),
    )
    whole = forms.ChoiceField(choices=WHOLE, error_messages=_choice("Choose some parts, or the whole conference"))
    parts = forms.MultipleChoiceField(required=False, error_messages=_choice("Choose parts from the list"))
    evidence = forms.CharField(
        max_length=4000, min_length=SHORTEST_REASON, error_messages=_words("Say what the evidence is")
    )
    late_because = forms.CharField(required=False, max_length=2000)
    field_order = ("person", "ground", "whole", "parts", "evidence", "late_because")

    def __init__(
        self,
        *args: Any,
        people: Iterable[tuple[str, str, PersonId]],
        parts: Iterable[tuple[str, str]],
        late: bool,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(key, name) for key, name, _ in people]  # type: ignore[attr-defined]
        self.fields["parts"].choices = list(parts)  # type: ignore[attr-defined]
        if late:
            self.fields["late_because"].required = True
            self.fields["late_because"].error_messages["required"] = "Say why it is asked for so late"

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        return _some_part(self, cleaned)


class DecideForm(Versioned):
    """A yes needs its words; a no may stand alone."""

    decision = forms.ChoiceField(
        choices=(("yes", "Excluded"), ("no", "Not excluded")),
        error_messages=_choice("Choose whether they are excluded"),
    )
    whole = forms.ChoiceField(choices=WHOLE, required=False)
    parts = forms.MultipleChoiceField(required=False, error_messages=_choice("Choose parts from the list"))
    shortest = forms.CharField(required=False, max_length=2000)
    told = forms.CharField(required=False, max_length=2000)
    views = forms.CharField(required=False, max_length=2000)
    field_order = ("decision", "whole", "parts", "shortest", "told", "views")

    def __init__(self, *args: Any, parts: Iterable[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["parts"].choices = list(parts)  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("decision") != "yes":
            return cleaned
        needed = {
            "shortest": "Say why no shorter time serves",
            "told": "Say what the person is told",
            "views": "Say how their views are heard all the same",
        }
        for name, said in needed.items():
            if not cleaned.get(name, "").strip():
                self.add_error(name, said)
        if not cleaned.get("whole"):
            self.add_error("whole", "Choose some parts, or the whole conference")
        return _some_part(self, cleaned)


def _some_part(form: forms.Form, cleaned: dict[str, Any]) -> dict[str, Any]:
    if cleaned.get("whole") == "parts" and not cleaned.get("parts") and "parts" not in form.errors:
        form.add_error("parts", "Choose at least one part")
    return cleaned
