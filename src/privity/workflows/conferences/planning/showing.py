"""Showing a form of one conference, and the parts that this viewer may be told of."""

from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from privity.domain.conferences.audience import hearing
from privity.domain.conferences.plan import Part
from privity.workflows.conferences.planning.sight import Sight


def show(request: HttpRequest, sight: Sight, form: Form, template: str, **more: object) -> HttpResponse:
    """What was written stays, with the version that was read; told that it has changed, one has read the newer."""
    told = getattr(form, "changed", False) or not form.is_bound
    read = sight.conference.version if told else form.data.get("version", "")
    context = {"standing": sight.viewer, "sight": sight, "conference": sight.conference, "form": form, "read": read}
    return render(
        request,
        f"conferences/planning/{template}",
        context | more,
        status=400 if form.errors else 200,
    )


def parts_told(sight: Sight) -> tuple[Part, ...]:
    """All to whoever plans or chairs; to the others those that they may hear."""
    conference, viewer = sight.conference, sight.viewer
    if sight.plans or sight.chairs:
        return conference.parts
    return tuple(
        part
        for part in conference.parts
        if hearing(conference, part, viewer.person, kernel=viewer.kernel, at=sight.decided_at).hears
    )
