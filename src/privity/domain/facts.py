"""A fact: about whom, of which category, in which case, from whom. The unit that is shared or withheld."""

from dataclasses import dataclass, field
from typing import NewType

from privity.domain.people import PersonId

CaseId = NewType("CaseId", str)
FactId = NewType("FactId", str)

CATEGORIES: tuple[str, ...] = (
    "identity",
    "contact",
    "address",
    "family",
    "adoption",
    "education",
    "health",
    "mental_health",
    "substance_use",
    "sexual_life",
    "abuse",
    "sexual_abuse",
    "domestic_abuse",
    "criminal",
    "police_information",
    "ethnicity",
    "religion",
    "immigration",
    "finance",
    "legal_advice",
    "source_identity",
    "complaint",
    "staff_conduct",
    "opinion",
)

PURPOSES: tuple[str, ...] = (
    "casework",
    "child_protection_conference",
    "core_group",
    "strategy_discussion",
    "assessment",
    "contact_arrangements",
    "placement",
    "court",
    "complaint",
    "subject_access",
    "freedom_of_information",
    "written_question",
    "regulator_report",
    "breach_handling",
    "emergency",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A recorded fact. Most facts are not recorded but found in passing, by detection."""

    id: FactId
    about: tuple[PersonId, ...]
    category: str
    case: CaseId
    text: tuple[str, ...] = field(default=(), repr=False)
    in_confidence: bool = False
    source: PersonId | None = None
    protected: bool = False
