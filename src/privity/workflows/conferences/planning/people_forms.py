"""What is asked for to invite somebody, and to change what they do."""

from collections.abc import Iterable
from typing import Any

from django import forms

from privity.domain.conferences.plan import Task
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.forms import Versioned

SIDE = {"max_length": "The name of the side must be 40 characters or fewer"}
TASKS = [(task.value, words.TASK[task]) for task in Task]
NO_TASK = dict.fromkeys(("required", "invalid_choice"), "Choose what they do in the conference")


class InviteForm(Versioned):
    person = forms.ChoiceField(error_messages=dict.fromkeys(("required", "invalid_choice"), "Choose who to invite"))
    task = forms.ChoiceField(choices=TASKS, error_messages=NO_TASK)
    side = forms.CharField(required=False, max_length=40, error_messages=SIDE)
    field_order = ("person", "task", "side")

    def __init__(self, *args: Any, people: Iterable[tuple[str, str, PersonId]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["person"].choices = [(key, name) for key, name, _ in people]  # type: ignore[attr-defined]


class InvitedForm(Versioned):
    task = forms.ChoiceField(choices=TASKS, error_messages=NO_TASK)
    side = forms.CharField(required=False, max_length=40, error_messages=SIDE)
    apologies = forms.BooleanField(required=False)
    remove = forms.BooleanField(required=False)  # the second button of the page
