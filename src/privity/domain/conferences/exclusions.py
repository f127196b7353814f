"""Keeping somebody out of all or part of a conference: on one of six grounds, asked in time, decided by the chair alone."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from privity.domain.conferences.objections import Objection
from privity.domain.conferences.plan import Conference, Exclusion, ExclusionGround, Task
from privity.domain.conferences.quorum import CHILDRENS_SOCIAL_CARE, agency_of
from privity.domain.conferences.wording import name_of
from privity.domain.conferences.working_days import NoCalendar, end_of, working_days_before
from privity.domain.entitlement.kernel import Kernel

# Sussex child protection procedures 5.9 and 7.10: asked for at least three working days before the conference.
WORKING_DAYS_BEFORE = 3

GROUNDS_IN_WORDS = {
    ExclusionGround.PREJUDICE: "Their presence would seriously prejudice the child's welfare.",
    ExclusionGround.INTERFERENCE: (
        "There is evidence that they may seriously interfere: violence, threats, oppressive behaviour, intoxication "
        "or acute mental ill-health. A friend or advocate may come instead."
    ),
    ExclusionGround.CHILD_ASKS: "The child asks that they are not there while the child is there.",
    ExclusionGround.PREVENTS_CONTRIBUTION: "Their presence is likely to stop somebody else from contributing.",
    ExclusionGround.CONFIDENTIAL_INFORMATION: (
        "The conference needs confidential information that it could not have otherwise: legal advice, or a criminal "
        "investigation."
    ),
    ExclusionGround.FAMILY_CONFLICT: "There is conflict in the family, such as domestic abuse: they come at separate times.",
}


def last_day_for_requests(starts: datetime, jurisdiction: str, zone: ZoneInfo) -> date:
    """The last day on which an exclusion can be asked for in time. Raises NoCalendar."""
    return working_days_before(starts.astimezone(zone).date(), WORKING_DAYS_BEFORE, jurisdiction)


def requests_due(starts: datetime, jurisdiction: str, zone: ZoneInfo) -> datetime:
    """The last second of that day, local time."""
    return end_of(last_day_for_requests(starts, jurisdiction, zone), zone)


def is_late(exclusion: Exclusion, conference: Conference, *, kernel: Kernel) -> bool:
    """Late is no bar to being decided; it must say why. With no calendar every request is late."""
    department = kernel.index.department
    try:
        last = last_day_for_requests(conference.starts, department.jurisdiction, department.zone)
    except NoCalendar:
        return True
    return exclusion.requested_at.astimezone(department.zone).date() > last


def objections_to(exclusion: Exclusion, conference: Conference, *, kernel: Kernel) -> tuple[Objection, ...]:
    """What an exclusion lacks, as it was asked for and, once it is decided, as it was decided."""
    where = f"exclusions[{exclusion.id}]"
    found = [*_as_asked(exclusion, conference, kernel=kernel)]
    if exclusion.decided_by is not None or exclusion.excluded:
        found += _as_decided(exclusion, conference, kernel=kernel)
    return tuple(Objection(where=f"{where}.{field}", text=text) for field, text in found)


def _as_asked(exclusion: Exclusion, conference: Conference, *, kernel: Kernel) -> Iterator[tuple[str, str]]:
    name = name_of(exclusion.person, kernel)
    if conference.invitation(exclusion.person) is None:
        yield "person", f"{name} is not invited, so can't be excluded."
    yield from _cannot_be_excluded(exclusion, conference, kernel=kernel)
    asker = exclusion.requested_by
    if conference.invitation(asker) is None and asker != conference.planned_by:
        yield "requested_by", f"Only somebody invited can ask for an exclusion; {name_of(asker, kernel)} is not."
    if asker == exclusion.person:
        yield "requested_by", f"{name} can't ask for their own exclusion; they may send apologies."
    if not exclusion.evidence.strip():
        yield "evidence", f"Say on what evidence {name} should be excluded."
    for part in exclusion.parts:
        if conference.part(part) is None:
            yield "parts", f"{name} should be excluded from a part that is not in the plan."
    if is_late(exclusion, conference, kernel=kernel) and not exclusion.late_because.strip():
        yield (
            "late_because",
            (f"The exclusion of {name} was asked for later than {WORKING_DAYS_BEFORE} working days before: say why."),
        )


def _cannot_be_excluded(exclusion: Exclusion, conference: Conference, *, kernel: Kernel) -> Iterator[tuple[str, str]]:
    """Who runs the conference, and the children's social care that answers for the child, are part of any conference."""
    invitation = conference.invitation(exclusion.person)
    name = name_of(exclusion.person, kernel)
    if invitation is not None and invitation.task is not Task.TAKES_PART:
        yield "person", f"{name} runs this conference or keeps its record; invite somebody else for that instead."
    elif agency_of(exclusion.person, conference, kernel=kernel, at=conference.starts) == CHILDRENS_SOCIAL_CARE:
        yield "person", f"{name} is there for the child's own social care, which can't be excluded."


def _as_decided(exclusion: Exclusion, conference: Conference, *, kernel: Kernel) -> Iterator[tuple[str, str]]:
    name = name_of(exclusion.person, kernel)
    decider = None if exclusion.decided_by is None else conference.invitation(exclusion.decided_by)
    if decider is None or decider.task is not Task.CHAIR:
        yield "decided_by", f"Only the chair decides whether {name} is excluded."
    if exclusion.decided_at is None:
        yield "decided_at", f"It is not recorded when the chair decided about {name}."
    elif exclusion.decided_at < exclusion.requested_at:
        yield "decided_at", f"The decision about {name} is dated before it was asked for."
    if not exclusion.excluded:
        return
    if not exclusion.shortest.strip():
        text = "why nothing less than the whole conference serves" if not exclusion.parts else "why no less time serves"
        yield "shortest", f"An exclusion lasts the least time that serves: say, of {name}, {text}."
    if not exclusion.told.strip():
        yield "told", f"Say what {name} is told, and by whom."
    if not exclusion.views.strip():
        yield "views", f"Say how {name} can still give their views."
