"""The pages on which minutes are written and put right. With the script, one part at a time and without a reload."""

from csp.constants import SELF
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from privity.domain.conferences.minutes import Entry, What
from privity.domain.conferences.plan import ConferenceId, Part, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.forms import EntryForm
from privity.workflows.conferences.minutes.page import line_of, page_of, pages_of, people_of
from privity.workflows.conferences.minutes.reach import Reach, reach_of
from privity.workflows.conferences.minutes.writing import (
    Refused,
    changed,
    entry_to_change,
    part_to_write_in,
    written,
)
from privity.workflows.conferences.planning.opening import closed_on_failure
from privity.workflows.conferences.wiring import wired

PART_ALONE = "X-Part"  # the script asks for one part instead of the page
UNFIT = 422
NO_TIME = "Enter a time such as 10:30 or 10:30:15"


@require_http_methods(["GET", "POST"])
@closed_on_failure
def minutes(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    reach = reach_of(request, conference, Task.MINUTE_TAKER, Task.CHAIR)
    wrong: dict[str, EntryForm] = {}
    if request.method == "POST":
        part = part_to_write_in(reach, request.POST.get("part", ""))
        form = EntryForm(request.POST, people=people_of(reach, part.id))
        entry = _written(reach, part, form)
        if PART_ALONE in request.headers:
            after = reach_of(request, conference, Task.MINUTE_TAKER)
            return _part(request, after, part, None if entry else form, entry)
        if entry:
            messages.success(request, "Written down.")
            return redirect(f"{request.path}#part-{_place(reach, part)}")
        wrong[part.id] = form
    elif PART_ALONE in request.headers:
        part = part_to_write_in(reach, request.headers[PART_ALONE])
        return _part(request, reach, part, None, None)
    pages = pages_of(reach, wrong)
    sent = next(iter(wrong.values()), None)
    answer = render(
        request,
        "conferences/minutes/minutes.html",
        {
            "standing": reach.sight.viewer,
            "sight": reach.sight,
            "reach": reach,
            "parts": pages,
            "unheard": len(reach.sight.conference.parts) - len(pages),
            "writes": reach.task is Task.MINUTE_TAKER,
            "puts_right": reach.task is Task.MINUTE_TAKER or reach.ended,
            **({"form": sent} if sent else {}),
        },
        status=UNFIT if wrong else 200,
    )
    # As django-csp's decorator does it, which knows no view with more than the request.
    answer._csp_replace = {"connect-src": [SELF]}  # type: ignore[attr-defined]  # noqa: SLF001 - its interface
    return answer


@require_http_methods(["GET", "POST"])
@closed_on_failure
def change(request: HttpRequest, conference: ConferenceId, entry: str) -> HttpResponse:
    """Another wording; part and instant stay, since they decide who may have it."""
    reach = reach_of(request, conference, Task.MINUTE_TAKER, Task.CHAIR)
    known = entry_to_change(reach, entry)
    people = people_of(reach, known.part)
    if known.said_by and str(known.said_by) not in dict(people):
        people.append((str(known.said_by), reach.sight.name(known.said_by)))
    form = EntryForm(
        request.POST or None,
        people=people,
        initial={"said_by": known.said_by or "", "what": known.what.value, "words": known.words},
    )
    if request.method == "POST":
        kept = _changed(reach, known, form, withdrawn="withdraw" in request.POST)
        if PART_ALONE in request.headers:
            written_in = part_to_write_in(reach, known.part)
            return _part(request, reach_of(request, conference), written_in, None if kept else form, kept)
        if kept:
            messages.success(request, "Withdrawn: it is in nobody’s copy." if kept.withdrawn else "Changed.")
            return redirect("minutes", conference=conference)
    part = reach.sight.conference.part(known.part)
    return render(
        request,
        "conferences/minutes/change.html",
        {
            "standing": reach.sight.viewer,
            "sight": reach.sight,
            "part": part,
            "line": line_of(reach, known),
            "older": [line_of(reach, e) for e in wired().minutes.wordings(conference, entry)[:-1]],
            "form": form,
        },
        status=UNFIT if form.is_bound else 200,
    )


def _written(reach: Reach, part: Part, form: EntryForm) -> Entry | None:
    if not form.is_valid():
        return None
    try:
        at = form.instant(zone=reach.sight.viewer.zone, starts=reach.sight.conference.starts, now=reach.at)
    except ValueError:
        form.add_error("when", NO_TIME)
        return None
    try:
        return written(
            reach,
            part,
            at=at,
            words=form.cleaned_data["words"],
            what=What(form.cleaned_data["what"]),
            said_by=_said_by(form),
        )
    except Refused as refusal:
        form.add_error(refusal.field, refusal.why)
        return None


def _changed(reach: Reach, known: Entry, form: EntryForm, *, withdrawn: bool) -> Entry | None:
    if not form.is_valid():
        return None
    try:
        return changed(
            reach,
            known,
            withdrawn=withdrawn,
            words=form.cleaned_data["words"],
            what=What(form.cleaned_data["what"]),
            said_by=_said_by(form),
        )
    except Refused as refusal:
        form.add_error(refusal.field, refusal.why)
        return None


def _said_by(form: EntryForm) -> PersonId | None:
    chosen = form.cleaned_data["said_by"]
    return PersonId(chosen) if chosen else None


def _part(request: HttpRequest, reach: Reach, part: Part, form: EntryForm | None, entry: Entry | None) -> HttpResponse:
    """One part for the script: its lines and a form, and which entry was kept."""
    answer = render(
        request,
        "conferences/minutes/part_alone.html",
        {
            "sight": reach.sight,
            "part": page_of(reach, part, form),
            "puts_right": True,
            "conference": reach.sight.conference,
        },
        status=UNFIT if form is not None else 200,
    )
    if entry is not None:
        answer.headers["X-Entry"] = entry.id
    return answer


def _place(reach: Reach, part: Part) -> int:
    return reach.sight.conference.parts.index(part) + 1
