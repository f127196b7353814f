"""Quorum: at least three agencies, so that no one agency's view of a child stands alone; fewer only with a reason."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from privity.domain.conferences.plan import Conference, Kind
from privity.domain.conferences.wording import listed
from privity.domain.entitlement.case_index import seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

# Guernsey's procedure on quorum: normally three agencies or professional groups; the chair may go on with two.
AGENCIES_NEEDED = 3
FEWEST_WITH_A_REASON = 2

CHILDRENS_SOCIAL_CARE = "Children's Social Care"
AGENCIES = {
    "social_worker": CHILDRENS_SOCIAL_CARE,
    "team_manager": CHILDRENS_SOCIAL_CARE,
    "head_of_service": CHILDRENS_SOCIAL_CARE,
    "police": "Police",
    "health_visitor": "Health",
    "school_nurse": "Health",
    "midwife": "Health",
    "gp": "Health",
    "paediatrician": "Health",
    "mental_health_worker": "Health",
    "school_safeguarding_lead": "Education",
    "early_years": "Education",
    "probation": "Probation",
    "housing": "Housing",
    "youth_worker": "Youth work",
    "childrens_guardian": "Children's guardian",
}
# The Jersey procedures name these four for every child protection conference; England's have them in other words.
EXPECTED = (CHILDRENS_SOCIAL_CARE, "Police", "Health", "Education")


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """`missing` are agencies that ought to be there, quorate or not."""

    present: tuple[str, ...]
    missing: tuple[str, ...]
    needed: int
    quorate: bool
    text: str


def agency_of(person: PersonId, conference: Conference, *, kernel: Kernel, at: datetime) -> str | None:
    """For which agency somebody comes: by their part in the case; who has and had none, by their post. None for whoever speaks for none.

    The independent chair, the minute taker, lawyers, advocates and interpreters speak for no agency.
    """
    index, now = kernel.index, seconds(at)
    known = index.people.get(person)
    if known is None or not known.is_practitioner:
        return None
    case = index.cases.get(conference.case)
    parts = () if case is None else case.parts.get(person, ())
    if parts:
        return next((AGENCIES[part.role] for part in parts if part.holds(now) and part.role in AGENCIES), None)
    post = known.staff.role if known.staff is not None else known.professional and known.professional.role
    return AGENCIES.get(post or "")


def quorum(
    conference: Conference, *, kernel: Kernel, at: datetime, present: Collection[PersonId] | None = None
) -> Quorum:
    """Of those who are there; with none given, of those invited who have not sent apologies."""
    there = (
        [i.person for i in conference.invited if not i.apologies]
        if present is None
        else [i.person for i in conference.invited if i.person in present]
    )
    agencies = dict.fromkeys(agency_of(person, conference, kernel=kernel, at=at) for person in there)
    found = tuple(agency for agency in agencies if agency is not None)
    missing = tuple(agency for agency in EXPECTED if agency not in found)
    needed = 0 if conference.kind is Kind.CORE_GROUP else AGENCIES_NEEDED
    reason = bool(conference.quorum_reason.strip())
    quorate = len(found) >= needed or (reason and len(found) >= FEWEST_WITH_A_REASON)
    return Quorum(
        present=found,
        missing=missing,
        needed=needed,
        quorate=quorate,
        text=_in_words(found, missing, needed=needed, quorate=quorate),
    )


def _in_words(found: tuple[str, ...], missing: tuple[str, ...], *, needed: int, quorate: bool) -> str:
    lacking = f" Missing: {listed(list(missing))}." if missing else ""
    if len(found) >= needed:
        return f"{_agencies(len(found))} will be there.{lacking}"
    if quorate:
        return f"{_agencies(len(found))} will be there, of {needed} needed; the chair has said why it goes on.{lacking}"
    way_on = (
        "the chair may go on with two, with a reason"
        if len(found) >= FEWEST_WITH_A_REASON
        else "it can't go on like this"
    )
    return f"{_agencies(len(found))} will be there, of {needed} needed: {way_on}.{lacking}"


def _agencies(count: int) -> str:
    return {0: "No agency", 1: "One agency", 2: "Two agencies", 3: "Three agencies"}.get(count, f"{count} agencies")
