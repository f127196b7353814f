"""The page of who would hear what, and the answer of whoever is asked."""

from dataclasses import replace

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from privity.control.conferences.ports import Changed
from privity.control.ports import EventKind
from privity.domain.conferences.plan import Answered, ConferenceId
from privity.domain.conferences.quorum import quorum
from privity.workflows.conferences.planning.changing import keep
from privity.workflows.conferences.planning.checking import missing_from, warnings_of
from privity.workflows.conferences.planning.forms import ReasonForm
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, planner_of, sight_of
from privity.workflows.conferences.planning.preflight import decided, preflight_of, questions_of
from privity.workflows.conferences.planning.showing import show


@require_GET
@closed_on_failure
def hears(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    sight = planner_of(request, conference)
    found = decided(sight, with_new=True)
    return render(
        request,
        "conferences/planning/hears.html",
        {
            "standing": sight.viewer,
            "sight": sight,
            "conference": sight.conference,
            "preflight": preflight_of(sight, found),
            "missing": missing_from(sight),
            "short": not found.quorum.quorate,
            "warnings": warnings_of(sight, found),
        },
    )


@require_http_methods(["GET", "POST"])
@closed_on_failure
def answer(request: HttpRequest, conference: ConferenceId, question: str) -> HttpResponse:
    """For whoever is asked, alone. A yes is for this person and this topic, in this conference."""
    sight = planner_of(request, conference)
    asked = next((q for q in questions_of(sight, decided(sight)) if q.key == question), None)
    if asked is None or not asked.mine or not sight.open:
        raise NotTheirs
    form = ReasonForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        said = Answered(
            person=asked.person,
            topic=asked.topic,
            rules=asked.rules,
            by=sight.viewer.person,
            at=sight.viewer.at,
            reason=form.cleaned_data["reason"],
        )
        topic = asked.topic
        try:
            keep(
                sight,
                replace(sight.conference, answered=(*sight.conference.answered, said)),
                EventKind.CONFERENCE_QUESTION_ANSWERED,
                read=form.cleaned_data["version"],
                person=asked.person,
                about=topic.about,
                category=topic.category,
                fact=topic.fact,
                rules=list(asked.rules),
            )
        except Changed:
            form.add_changed()
        else:
            messages.success(request, "Your answer is recorded. The table shows who would hear what now.")
            return redirect("who-hears", conference=conference)
    return show(request, sight, form, "answer.html", asked=asked, topic=sight.topic(asked.topic))


@require_http_methods(["GET", "POST"])
@closed_on_failure
def fewer(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    """The chair's reason to go on with fewer agencies than are needed."""
    sight = sight_of(request, conference)
    if not sight.chairs or not sight.open:
        raise NotTheirs
    form = ReasonForm(
        request.POST if request.method == "POST" else None, initial={"reason": sight.conference.quorum_reason}
    )
    if request.method == "POST" and form.is_valid():
        going_on = replace(sight.conference, quorum_reason=form.cleaned_data["reason"])
        read = form.cleaned_data["version"]
        try:
            keep(sight, going_on, EventKind.CONFERENCE_CHANGED, read=read, what="quorum_reason")
        except Changed:
            form.add_changed()
        else:
            messages.success(
                request, "Your reason is recorded. With fewer than two agencies it can’t go on all the same."
            )
            return redirect("conference", conference=conference)
    held = quorum(sight.conference, kernel=sight.viewer.kernel, at=sight.decided_at)
    return show(request, sight, form, "fewer.html", quorum=held)
