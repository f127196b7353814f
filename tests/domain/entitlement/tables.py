"""The tables of the default policy, typed out again from the contract for the oracle alone."""

from privity.domain.facts import CATEGORIES, PURPOSES


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


RELATIVES = _words(
    "child mother father parent step_parent parents_partner ex_partner sibling half_sibling "
    "grandparent aunt uncle other_relative"
)
FAMILY = (*RELATIVES, "foster_carer", "adopter")
CORE_TEAM = ("team_manager", "head_of_service", "independent_chair", "legal_adviser")
PARTNERS = _words(
    "police health_visitor school_nurse midwife gp paediatrician mental_health_worker school_safeguarding_lead "
    "early_years probation housing youth_worker childrens_guardian"
)
GOVERNANCE = ("data_protection_officer", "caldicott_guardian", "complaints_officer")
STAFF_ONLY = ("social_worker", "team_manager", "head_of_service", "minute_taker", "conference_administrator")
STAFF_OR_PROFESSIONAL = ("independent_chair", "legal_adviser")

SPECIAL = _words(
    "health mental_health substance_use sexual_life abuse sexual_abuse domestic_abuse criminal police_information "
    "ethnicity religion"
)
NEVER_OWN = ("source_identity", "legal_advice", "police_information", "adoption")
NEVER_FAMILY = ("source_identity", "police_information", "legal_advice")
NEVER_TEAM = ("legal_advice", "source_identity", "adoption", "complaint", "staff_conduct")
NEVER_RECORD = ("legal_advice", "source_identity", "adoption")
NEVER_PARTNER = _words("legal_advice source_identity adoption police_information complaint staff_conduct finance")
PARENT = _words(
    "identity contact address family education health mental_health ethnicity religion immigration finance abuse "
    "opinion"
)
PARENT_ASKED = ("sexual_abuse", "sexual_life", "substance_use", "criminal")
CARER = _words("identity contact address family education health mental_health ethnicity religion abuse opinion")
CARER_PURPOSES = ("casework", "placement", "contact_arrangements", "core_group", "child_protection_conference")
GOVERNANCE_PURPOSES = _words(
    "breach_handling subject_access freedom_of_information written_question regulator_report complaint"
)
HANDLER = ("identity", "contact", "complaint", "staff_conduct", "opinion")
MEETINGS = ("child_protection_conference", "core_group", "strategy_discussion")

_ADULTS = _words(
    "casework assessment child_protection_conference core_group strategy_discussion placement court emergency"
)
PARTNER_OF_ADULTS = {
    **dict.fromkeys(
        _words("identity contact family health mental_health substance_use abuse domestic_abuse opinion"), _ADULTS
    ),
    "criminal": ("child_protection_conference", "core_group", "strategy_discussion", "emergency"),
    "address": ("casework", "child_protection_conference", "strategy_discussion", "emergency"),
}

REACH_WORKERS = ("own", "core-team", "information-governance", "handler", "maker", "grant", "worker")
TAKEN_BY_CONFLICT = ("core-team", "team", "information-governance", "record", "partner", "handler", "grant")


def _but(*left_out: str) -> frozenset[str]:
    return frozenset(CATEGORIES) - set(left_out)


NEEDS = dict.fromkeys(PURPOSES, frozenset(CATEGORIES)) | {
    "child_protection_conference": _but("legal_advice", "staff_conduct", "complaint", "finance"),
    "core_group": frozenset(
        _words(
            "identity contact address family education health mental_health substance_use abuse domestic_abuse criminal "
            "opinion"
        )
    ),
    "assessment": _but("legal_advice", "staff_conduct", "complaint"),
    "contact_arrangements": frozenset(_words("identity contact address family health domestic_abuse")),
    "placement": frozenset(
        _words(
            "identity contact address family education health mental_health abuse sexual_abuse ethnicity religion "
            "opinion"
        )
    ),
    "court": _but("staff_conduct", "complaint"),
    "complaint": frozenset(_words("identity contact complaint staff_conduct opinion")),
    "freedom_of_information": frozenset(),
    "written_question": frozenset(),
    "regulator_report": frozenset(_words("identity complaint staff_conduct opinion")),
}
