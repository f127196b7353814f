"""How the pages change a plan: the version that was read, the ledger first, then the store."""

import secrets

from django.http import HttpRequest
from django.utils.crypto import salted_hmac

from privity.control.conferences.ports import Changed
from privity.control.ports import Event, EventKind
from privity.domain.conferences.plan import Conference
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired

CHANGED = (
    "Somebody else has changed this conference in the meantime. Nothing was saved. "
    "What you wrote is still here: look at the conference as it stands now, then send it again"
)
ONCE = "conference_forms"
FORMS_KEPT = 40


def place(conference: str, *what: str) -> str:
    """What stands in an address for a person or a topic: ids of a department may be made of names."""
    return salted_hmac("privity.conference.place", "\n".join((conference, *what))).hexdigest()[:20]


def write(sight: Sight, kind: EventKind, /, **body: object) -> int:
    """Ids, rules and counts alone."""
    said = {"conference": sight.conference.id, "by": sight.viewer.person, **body}
    return wired().ledger.append(Event(kind=kind, at=wired().clock(), body=said))


def keep(sight: Sight, changed: Conference, kind: EventKind, /, *, read: int, **body: object) -> Conference:
    """Raises Changed where what was read is not what is stored any more; then nothing has changed."""
    if read != sight.conference.version:
        raise Changed
    index = write(sight, kind, version=read, **body)
    try:
        return wired().plans.change(changed)
    except Changed:
        write(sight, EventKind.CONFERENCE_CHANGED, void=index)
        raise


def new_id() -> str:
    return secrets.token_urlsafe(12)


def once(request: HttpRequest) -> str:
    """For a form whose answer is shown a single time: sent again, it does nothing."""
    made = secrets.token_urlsafe(9)
    request.session[ONCE] = [*request.session.get(ONCE, []), made][-FORMS_KEPT:]
    return made


def first_time(request: HttpRequest) -> bool:
    kept: list[str] = request.session.get(ONCE, [])
    sent = request.POST.get("once", "")
    if sent not in kept:
        return False
    request.session[ONCE] = [each for each in kept if each != sent]
    return True
