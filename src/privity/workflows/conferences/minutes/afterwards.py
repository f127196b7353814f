"""The pages that follow a conference: who was there, the copies and their approval, who heard what, recordings."""

from csp.constants import SELF
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from privity.control.ports import EventKind
from privity.domain.conferences.minutes import CopyState
from privity.domain.conferences.plan import ConferenceId, Task
from privity.domain.people import PersonId
from privity.records.ledger.knowledge import known_to
from privity.workflows.conferences.minutes import approving
from privity.workflows.conferences.minutes.attending import attended
from privity.workflows.conferences.minutes.heard import heard as heard_by
from privity.workflows.conferences.minutes.listening import may_listen
from privity.workflows.conferences.minutes.page import clock
from privity.workflows.conferences.minutes.reach import Reach, noted, reach_of, reached
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.opening import NotTheirs, closed_on_failure, sight_of
from privity.workflows.conferences.wiring import wired

STATE = {
    CopyState.APPROVED: "Approved",
    CopyState.SENDING: "Was being sent; it is not known whether the mail gate has it",
    CopyState.SENT: "Sent: the mail gate has it",
    CopyState.NOT_TAKEN: "Not taken: no verified address, or the mail gate did not take it",
}


@require_GET
@closed_on_failure
def attendance(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    reach = reach_of(request, conference, Task.CHAIR, Task.SECOND_HOST, Task.MINUTE_TAKER)
    return _page(request, "attendance", reach, attended=attended(reach), hosts=reach.task is not Task.MINUTE_TAKER)


@require_http_methods(["GET", "POST"])
@closed_on_failure
def copies(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    """The chair approves and sends; never more than the rules allow, whatever is sent with the form."""
    reach = reach_of(request, conference, Task.CHAIR)
    if request.method == "POST":
        if not reach.ended:
            messages.error(request, "Nothing was done. Copies can be approved once the conference is over.")
        elif request.POST.get("act") == "send":
            _say_sent(request, *approving.send(reach))
        else:
            _say_approved(request, approving.approve(reach, _chosen(request, reach)))
        return redirect("conference-copies", conference=conference)
    parts = {part.id: part.title for part in reach.sight.conference.parts}
    return _page(
        request, "copies", reach, copies=approving.proposed(reach), parts=parts, states=STATE, viewer=reach.person
    )


@require_GET
@closed_on_failure
def copy(request: HttpRequest, conference: ConferenceId, number: int) -> HttpResponse:
    reach = reach_of(request, conference, Task.CHAIR)
    invited = reach.sight.conference.invited
    if not 1 <= number <= len(invited):
        raise NotTheirs
    one = approving.proposal(reach, invited[number - 1].person, wired().minutes.copies(conference))
    noted(reach, EventKind.CONFERENCE_RECORD_READ, copy_of=one.person)
    masked = any(entry not in reach.readable for part in one.copy.parts for entry in part.entries)
    return _page(request, "copy", reach, one=one, text=approving.preview(reach, one), masked=masked)


@require_GET
@closed_on_failure
def own_record(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    """The reader's own copy alone: approved, and neither changed nor barred since. Else there is no such page."""
    sight = sight_of(request, conference)
    acts = wired().minutes.copies(conference)
    if sight.viewer.person not in acts or sight.conference.invitation(sight.viewer.person) is None:
        raise NotTheirs
    reach = reached(sight)
    one = approving.proposal(reach, reach.person, acts)
    if not one.readable:
        raise NotTheirs
    noted(reach, EventKind.CONFERENCE_RECORD_READ, copy_of=one.person)
    return _page(request, "record", reach, text=approving.marked(reach, one))


@require_GET
@closed_on_failure
def heard(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    reach = reach_of(request, conference, Task.CHAIR)
    noted(reach, EventKind.CONFERENCE_RECORD_READ, who_heard_what=True)
    return _page(request, "heard", reach, heard=heard_by(reach, known_to))


@require_GET
@closed_on_failure
def recordings(request: HttpRequest, conference: ConferenceId) -> HttpResponse:
    """Only those that the viewer may listen to; of others there is no sign."""
    reach = reach_of(request, conference)
    behind = wired().recordings
    listed = [] if behind is None else [r for r in behind.of_conference(conference) if may_listen(reach, r)]
    if not listed:
        raise NotTheirs
    titles = {part.id: part.title for part in reach.sight.conference.parts}
    lines = [
        {
            "id": r.id,
            "part": titles[r.part],
            "name": reach.sight.name(r.person),
            "when": f"{clock(reach, r.began)} to {clock(reach, r.ended)}",
        }
        for r in listed
    ]
    answer = _page(request, "recordings", reach, lines=lines)
    answer._csp_replace = {"media-src": [SELF]}  # type: ignore[attr-defined]  # noqa: SLF001 - what django-csp's decorator does
    return answer


@require_GET
@closed_on_failure
def recording(request: HttpRequest, conference: ConferenceId, recording: str) -> HttpResponse:
    """Each listening is in the ledger before a sound of it leaves."""
    reach = reach_of(request, conference)
    behind = wired().recordings
    found = [] if behind is None else [r for r in behind.of_conference(conference) if r.id == recording]
    if behind is None or not found or not may_listen(reach, found[0]):
        raise NotTheirs
    noted(reach, EventKind.CONFERENCE_RECORDING_HEARD, part=found[0].part, recording=found[0].id)
    return HttpResponse(
        behind.content(found[0]),
        content_type=found[0].media_type,
        headers={"Content-Disposition": "inline", "X-Content-Type-Options": "nosniff"},
    )


def _chosen(request: HttpRequest, reach: Reach) -> set[PersonId]:
    """By the number of the invitation; all that are proposed, where that was pressed."""
    if request.POST.get("act") == "approve-all":
        return {i.person for i in reach.sight.conference.invited}
    asked = set(request.POST.getlist("copies"))
    return {i.person for n, i in enumerate(reach.sight.conference.invited, 1) if str(n) in asked}


def _say_approved(request: HttpRequest, done: int) -> None:
    if done:
        messages.success(request, f"{words.count(done, 'copy was', 'copies were')} approved. Nothing is sent yet.")
    else:
        messages.error(request, "Nothing was approved. Choose at least one person whose copy waits for approval.")


def _say_sent(request: HttpRequest, sent: int, not_taken: int, differ: int) -> None:
    if sent:
        messages.success(request, f"{words.count(sent, 'copy was', 'copies were')} given to the mail gate.")
    if not_taken:
        said = words.count(not_taken, "copy was", "copies were")
        messages.error(request, f"{said} not taken: no verified address, or the mail gate did not take it.")
    if differ:
        said = words.count(differ, "copy has", "copies have")
        messages.error(request, f"{said} changed since the approval, and were not sent. Look again, and approve again.")
    if not sent + not_taken + differ:
        messages.error(request, "Nothing was sent: no copy is approved and waiting.")


def _page(request: HttpRequest, name: str, reach: Reach, **shown: object) -> HttpResponse:
    known = {"standing": reach.sight.viewer, "sight": reach.sight, "reach": reach}
    return render(request, f"conferences/minutes/{name}.html", known | shown)
