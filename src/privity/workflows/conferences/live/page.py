"""The page of a conference under way, the same for everybody who is in it, and the ticket that its script asks for."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render

from privity.control.conferences.ports import ConferencesUnavailable
from privity.control.outcomes import NotAllowed, PathUnavailable
from privity.control.ports import LedgerUnavailable
from privity.domain.conferences.plan import Conference, ConferenceId, ExclusionGround, Kind, State, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.wiring import wired

SOCKET = "/conference"
# Nothing but the script of this page may use camera and microphone, and nobody shares a screen or is located.
PERMISSIONS = "camera=(self), microphone=(self), screen-wake-lock=(self), display-capture=(), geolocation=()"
KINDS = {
    Kind.INITIAL: "Initial child protection conference",
    Kind.REVIEW: "Review child protection conference",
    Kind.PRE_BIRTH: "Pre-birth child protection conference",
    Kind.STRATEGY_DISCUSSION: "Strategy discussion",
    Kind.CORE_GROUP: "Core group",
}
GROUNDS = {
    ExclusionGround.PREJUDICE: "Their presence would seriously prejudice the child’s welfare",
    ExclusionGround.INTERFERENCE: "Evidence that they may seriously interfere: violence, threats, drink or drugs",
    ExclusionGround.CHILD_ASKS: "The child asks that they are not there while the child is there",
    ExclusionGround.PREVENTS_CONTRIBUTION: "Their presence is likely to stop somebody else from contributing",
    ExclusionGround.CONFIDENTIAL_INFORMATION: "Confidential information will be spoken about",
    ExclusionGround.FAMILY_CONFLICT: "Conflict in the family: they attend at separate times",
}


def live_page(request: HttpRequest, *, conference: Conference, person: PersonId) -> HttpResponse:
    """For somebody whom the caller has let in. What they may hear is decided at the gate, never here."""
    invited = conference.invitation(person)
    over = conference.state in {State.ENDED, State.CANCELLED}
    answer = render(
        request,
        "conferences/live_over.html" if over else "conferences/live.html",
        {
            "conference": conference,
            "person": person,
            "kind": KINDS[conference.kind],
            "host": person in conference.hosts,
            "minute_taker": invited is not None and invited.task is Task.MINUTE_TAKER,
            "telephone": wired().telephone,
            "gate": wired().live_origin + SOCKET,
            "grounds": [(ground.value, words) for ground, words in GROUNDS.items()],
        },
    )
    answer.headers["Permissions-Policy"] = PERMISSIONS
    # As django-csp's decorator does it: the address of the gate is known only once the process is wired.
    answer._csp_replace = {"connect-src": ["'self'", wired().live_origin]}  # type: ignore[attr-defined]  # noqa: SLF001 - its interface
    return answer


def ticket_answer(*, conference: ConferenceId, person: PersonId, device: str) -> JsonResponse:
    """One use, one minute. What can't be recorded is no ticket; the page then says so and tries again."""
    try:
        ticket = wired().links.ticket(conference, person, device=device)
    except NotAllowed:  # the link was taken back, or the conference is over: asking again won't help
        return JsonResponse({}, status=403)
    except (ConferencesUnavailable, PathUnavailable, LedgerUnavailable):
        return JsonResponse({}, status=503)
    return JsonResponse({"ticket": ticket})
