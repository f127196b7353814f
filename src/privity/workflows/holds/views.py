"""The pages about held mail. Each asks the department, the kernel and the path afresh; none decides by itself."""

from collections.abc import Callable
from datetime import timedelta
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from privity.control.outcomes import HoldId, NotAllowed, PathUnavailable
from privity.control.ports import CopyState, HoldsUnavailable, LedgerUnavailable
from privity.domain.people import PersonId
from privity.records.holds.access import NotFound, Standing, Which, hold_for, holds_for, standing_of
from privity.records.holds.reading_list import being_read_for
from privity.workflows.holds import acts
from privity.workflows.holds.forms import ActForm, NoteForm
from privity.workflows.holds.matrix import Recipient, matrix_of, recipients_of
from privity.workflows.holds.message import read_in, sections_of, unread_of
from privity.workflows.holds.pictured import pictured
from privity.workflows.holds.queue import EMPTY, SHOWN, Overridden, lines_of, overrides_of
from privity.workflows.holds.sight import Sight
from privity.workflows.holds.ways import Act, Way, offered_to, ways_on
from privity.workflows.holds.wiring import wired
from privity.workflows.holds.words import age

P = ParamSpec("P")
Page = Callable[Concatenate[HttpRequest, P], HttpResponse]
A_PAGE = 25
LONGEST_NUMBER = 7  # digits of a passage's number
LONG_READING = timedelta(hours=1)  # then somebody may want to ask IT what keeps the readers
COUNTED = 1000  # more than anybody can look at; the queue itself has pages


def closed_on_failure(page: Page[P]) -> Page[P]:
    """'Not yours' and 'not there' end in the same page; what can't be asked right now is shown to nobody."""

    @wraps(page)
    def asked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return page(request, *args, **kwargs)
        except (NotFound, NotAllowed):
            raise Http404 from None
        except (PathUnavailable, HoldsUnavailable, LedgerUnavailable):
            return render(request, "holds/unavailable.html", status=503)

    return asked


@require_GET
@closed_on_failure
def start(request: HttpRequest) -> HttpResponse:
    standing, at = standing_in(request), timezone.now()
    waiting, asked = holds_for(standing, Which.WAITING, at), holds_for(standing, Which.ASKED, at)
    own = waiting.own()
    return render(
        request,
        "holds/start.html",
        {
            "standing": standing,
            "own": own,
            "queue": len(waiting) - own,
            "asked": len(asked) - asked.own(),
            "overrides": sum(1 for each in _overrides(standing) if not each.reviewed),
        },
    )


@require_GET
@closed_on_failure
def queue(request: HttpRequest) -> HttpResponse:
    standing, at = standing_in(request), timezone.now()
    asked = request.GET.get("show", "")
    which = Which(asked) if asked in SHOWN else Which.WAITING
    found = holds_for(standing, which, at)
    page = Paginator(range(len(found)), A_PAGE).get_page(request.GET.get("page"))
    first = max(page.start_index() - 1, 0)
    lines = lines_of(found[first : first + A_PAGE], wired(), standing, at)
    reading = being_read_for(standing)
    since = reading.since
    return render(
        request,
        "holds/queue.html",
        {
            "lines": lines,
            "page": page,
            "show": which,
            "shown": SHOWN,
            "standing": standing,
            "empty": EMPTY[which],
            "being_read": len(reading),
            "being_read_for": age(since, at) if since else "",
            "being_read_long": since is not None and at - since > LONG_READING,
        },
    )


@require_GET
@closed_on_failure
def hold(request: HttpRequest, hold: HoldId) -> HttpResponse:
    sight = sight_of(request, hold)
    wired().path.viewed(hold, by=sight.standing.person)  # in the ledger before anything is shown
    matrix = matrix_of(sight)
    ways = _ways(sight, matrix.recipients)
    whole = {int(n) for n in request.GET.getlist("whole") if n.isdecimal() and len(n) < LONGEST_NUMBER}
    return render(
        request,
        "holds/hold.html",
        {
            "sight": sight,
            "held": sight.hold,
            "sections": sections_of(sight, whole=whole),
            "pictured": pictured(sight),
            "unread": unread_of(sight),
            "read_in": read_in(sight.hold.reading.cost),
            "matrix": matrix,
            "ways": ways,
            "offered": offered_to(ways),
            "offered_acts": {act.value for act in ways},
            "reviewing": sight.reviews,
            "references": [sight.standing.references[c] for c in sight.hold.cases if c in sight.standing.references],
            "now": sight.at,
            "Act": Act,
        },
    )


@require_http_methods(["GET", "POST"])
@closed_on_failure
def act(request: HttpRequest, hold: HoldId, act: str) -> HttpResponse:
    """GET asks for confirmation; POST does it, once, and says what happened."""
    sight = sight_of(request, hold)
    way = _ways(sight, recipients_of(sight)).get(Act(act)) if act in set(Act) else None
    if way is None:
        if act in set(Act) and (sight.own or sight.reviews) and not any(r.waiting for r in recipients_of(sight)):
            return _too_late(request, hold)
        raise NotFound
    if request.method == "POST" and _gone(sight, way, request.POST.getlist("copies")):
        return _too_late(request, hold)
    form = ActForm(way, request.POST if request.method == "POST" else None, initial=_chosen(request, way))
    if request.method == "POST" and form.is_valid():
        done = acts.take(
            wired().path,
            sight,
            way.act,
            numbers=tuple(form.cleaned_data.get("copies", ())),
            reason=form.cleaned_data.get("reason", ""),
        )
        for level, words in done:
            messages.add_message(request, level, words)
        return redirect("hold", hold=hold)
    status = 400 if form.errors else 200
    return render(
        request,
        "holds/act.html",
        {"sight": sight, "held": sight.hold, "way": way, "form": form, "Act": Act, "words": acts.WORDS[way.act]},
        status=status,
    )


@require_GET
@closed_on_failure
def overrides(request: HttpRequest) -> HttpResponse:
    standing = standing_in(request)
    return render(request, "holds/overrides.html", {"overrides": _overrides(standing), "standing": standing})


@require_http_methods(["GET", "POST"])
@closed_on_failure
def review_override(request: HttpRequest, hold: HoldId, number: int) -> HttpResponse:
    sight = sight_of(request, hold)
    copy = next((c for c in sight.hold.copies if c.number == number and c.overridden), None)
    if copy is None or not sight.reviews:
        raise NotFound
    person = sight.standing.person
    if copy.reviewed_at is not None or person in {copy.decided_by, copy.proposed_by}:
        raise NotFound  # a second person's task, and done once
    form = NoteForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        wired().path.review_override(hold, number, by=person, note=form.cleaned_data["note"])
        messages.success(request, "The override is marked as reviewed.")
        return redirect("overrides")
    recipient = recipients_of(sight)[number]
    return render(
        request,
        "holds/review_override.html",
        {"form": form, "held": sight.hold, "recipient": recipient, "standing": sight.standing},
        status=400 if form.errors else 200,
    )


@require_GET
@closed_on_failure
def proof(request: HttpRequest) -> HttpResponse:
    standing = _governs(request)
    return render(
        request,
        "holds/proof.html",
        {
            "standing": standing,
            "proof": wired().ledger_verify(),
            "export": wired().ledger_export is not None,
            "now": timezone.now(),
        },
    )


@require_GET
@closed_on_failure
def proof_export(request: HttpRequest) -> HttpResponse:
    _governs(request)
    export = wired().ledger_export
    if export is None:
        raise NotFound
    return HttpResponse(
        b"".join(export()),
        content_type="application/x-ndjson",
        headers={"Content-Disposition": 'attachment; filename="ledger.jsonl"'},
    )


def _gone(sight: Sight, way: Way, asked: list[str]) -> bool:
    """Whether all that a page offered when it was loaded has been decided since: sent twice, or somebody was faster."""
    offered = {str(r.number) for r in way.recipients}
    decided = {str(c.number) for c in sight.hold.copies if c.state is not CopyState.HELD}
    return bool(asked) and bool(way.recipients) and set(asked) <= decided and not offered & set(asked)


def _too_late(request: HttpRequest, hold: HoldId) -> HttpResponse:
    messages.error(request, "Nothing was done. It has been decided in the meantime, as the list below shows.")
    return redirect("hold", hold=hold)


def standing_in(request: HttpRequest) -> Standing:
    user: Any = request.user
    return standing_of(PersonId(user.person), wired().path.world(), timezone.now())


def _overrides(standing: Standing) -> tuple[Overridden, ...]:
    listed = holds_for(standing, Which.OVERRIDDEN, timezone.now())[:COUNTED]
    return overrides_of(listed, wired().path.world(), standing)


def _governs(request: HttpRequest) -> Standing:
    standing = standing_in(request)
    if not standing.information_governance:
        raise NotFound
    return standing


def sight_of(request: HttpRequest, hold: HoldId) -> Sight:
    standing = standing_in(request)
    found = hold_for(hold, standing, wired().holds.get)
    return Sight(hold=found, standing=standing, world=wired().path.world(), at=timezone.now())


def _ways(sight: Sight, recipients: tuple[Recipient, ...]) -> dict[Act, Way]:
    may_review = not sight.own and wired().path.may_review(sight.standing.person, sight.hold)
    return ways_on(sight, recipients, may_review=may_review)


def _chosen(request: HttpRequest, way: Way) -> dict[str, object]:
    """The recipient whose link was followed, or the only one there is."""
    asked = request.GET.get("recipient", "")
    numbers = [r.number for r in way.recipients]
    return {"copies": [n for n in numbers if str(n + 1) == asked] or (numbers if len(numbers) == 1 else [])}
