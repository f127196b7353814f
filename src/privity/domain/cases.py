"""A case: its subjects, who is involved in it and how, and the grants and bars that were given in it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NewType

from privity.domain.facts import CaseId, Fact
from privity.domain.people import PersonId
from privity.domain.periods import ALWAYS, Period

ComplaintId = NewType("ComplaintId", str)

FAMILY_ROLES: tuple[str, ...] = (
    "child",
    "mother",
    "father",
    "parent",
    "step_parent",
    "parents_partner",
    "ex_partner",
    "sibling",
    "half_sibling",
    "grandparent",
    "aunt",
    "uncle",
    "other_relative",
    "foster_carer",
    "adopter",
)
WORKING_ROLES: tuple[str, ...] = (
    "supporter",
    "advocate",
    "independent_chair",
    "social_worker",
    "team_manager",
    "head_of_service",
    "minute_taker",
    "conference_administrator",
    "police",
    "health_visitor",
    "school_nurse",
    "midwife",
    "gp",
    "paediatrician",
    "mental_health_worker",
    "school_safeguarding_lead",
    "early_years",
    "probation",
    "housing",
    "youth_worker",
    "childrens_guardian",
    "solicitor",
    "legal_adviser",
    "interpreter",
    "observer",
    "data_protection_officer",
    "caldicott_guardian",
    "complaints_officer",
)
ROLES: tuple[str, ...] = FAMILY_ROLES + WORKING_ROLES
ASKS: tuple[str, ...] = ("non-subject", "not-needed", "ask-parent", "ask-child")


@dataclass(frozen=True, slots=True, kw_only=True)
class Involvement:
    """Somebody's part in a case. `parental_responsibility` is True for every subject, or names children."""

    person: PersonId
    role: str
    allocated: bool = False
    acts_for: PersonId | None = None  # `for` in the department file
    parental_responsibility: bool | tuple[PersonId, ...] = False
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """An explicit ground. Either `fact` (a fact's or a contact's id), or `about` x `categories`."""

    reader: PersonId
    by: PersonId
    reason: str = field(repr=False)
    fact: str | None = None
    about: tuple[PersonId, ...] = ()
    categories: tuple[str, ...] = ()
    purposes: tuple[str, ...] = ()  # empty: every purpose
    answers: tuple[str, ...] = ()
    period: Period = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Beats every ground. Either `fact`, or `about` and/or `categories`; with neither, everything about everybody."""

    readers: tuple[PersonId, ...]
    ground: str = field(repr=False)
    fact: str | None = None  # a fact's or a contact's id
    about: tuple[PersonId, ...] = ()  # empty: everybody who is or ever was in the case, but the readers named
    categories: tuple[str, ...] = ()  # empty: every category
    period: Period = ALWAYS
    review: datetime | None = None  # passed: ends nothing, is shown as overdue


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    id: CaseId
    reference: str
    subjects: tuple[PersonId, ...]
    involvements: tuple[Involvement, ...] = ()
    facts: tuple[Fact, ...] = ()
    grants: tuple[Grant, ...] = ()
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    id: ComplaintId
    made_by: PersonId
    names: tuple[PersonId, ...]
    case: CaseId
    reference: str | None = None
    handlers: tuple[PersonId, ...] = ()
    text: tuple[str, ...] = field(default=(), repr=False)
