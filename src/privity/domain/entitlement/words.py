"""Law 12: every decision gives its reasons in words that a practitioner understands, naming fact and person."""

from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.question import PUBLIC
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

CATEGORY_WORDS = {
    "identity": "who {who} is",
    "contact": "how to reach {who}",
    "address": "where {who} lives or can be found",
    "family": "{whose} family",
    "adoption": "an adoption that concerns {who}",
    "education": "{whose} education",
    "health": "{whose} health",
    "mental_health": "{whose} mental health",
    "substance_use": "{whose} use of alcohol or drugs",
    "sexual_life": "{whose} sex life, orientation or gender identity",
    "abuse": "abuse or neglect that concerns {who}",
    "sexual_abuse": "sexual abuse that concerns {who}",
    "domestic_abuse": "domestic abuse that concerns {who}",
    "criminal": "alleged or recorded crime that concerns {who}",
    "police_information": "police information about {who}",
    "ethnicity": "{whose} ethnic origin",
    "religion": "{whose} religion or belief",
    "immigration": "{whose} nationality or residence",
    "finance": "{whose} money",
    "legal_advice": "legal advice that concerns {who}",
    "source_identity": "who reported something about {who}",
    "complaint": "a complaint that concerns {who}",
    "staff_conduct": "{whose} conduct at work",
    "opinion": "a professional's view of {who}",
}

RULE_WORDS = {
    "own": "{reader} may know {what}: it is about {reader}.",
    "parent": "{reader} may know {what}, as a parent with parental responsibility.",
    "family": "{reader} may know {what}, as family in the same case.",
    "carer": "{reader} may know {what}, as the child's carer.",
    "acting": "{reader} may know {what}, acting for somebody who may know it.",
    "core-team": "{reader} may know {what}, as one of the core team of the case.",
    "team": "{reader} may know {what}, from the same team as the allocated social worker.",
    "information-governance": "{reader} may know {what}, for information governance.",
    "record": "{reader} may know {what}, keeping the record of this meeting.",
    "partner": "{reader} may know {what}, working with the family for another agency.",
    "worker": "{reader} may know {what}, a worker in a case of theirs.",
    "handler": "{reader} may know {what}, handling the complaint.",
    "maker": "{reader} may know {what}, having made the complaint.",
    "grant": "{reader} may know {what}: it was granted.",
    "unknown-reader": "The department does not know this reader, so they may not know {what}.",
    "bar": "{reader} is barred from {what}.",
    "protected": "{What} is protected, and nothing names {reader} as somebody who may know it.",
    "in-confidence": "{What} was told in confidence, and {reader} is not among those who may know it.",
    "fenced": "{What}: the complaint is closed to {reader}.",
    "not-for-family": "{What} is never shared with family or the public.",
    "conflict-of-interest": "{reader} is related to somebody in a case of {who}, so may not know {what} by their work.",
    "no-ground": "Nothing entitles {reader} to know {what}.",
    "expired": "What entitled {reader} to know {what} has ended or not begun.",
    "non-subject": "{who} has no part in this case. Is it necessary to tell {reader} {what}? Ask the team manager.",
    "not-needed": "This purpose does not need {what}. Is it necessary for {reader}? Ask the team manager.",
    "ask-parent": "{reader} is a parent. Ask the allocated social worker before telling them {what}.",
    "ask-child": "{reader} is a child or acts for one. Ask the allocated social worker before telling them {what}.",
}


def words_for(asked: Asked, rule: str, case: str | None) -> str:
    """One sentence for one reason; `case` is named where the department knows it."""
    who = _name(asked, asked.person)
    whose = f"{who}'" if who.endswith("s") else f"{who}'s"
    what = CATEGORY_WORDS[asked.category].format(who=who, whose=whose)
    sentence = RULE_WORDS[rule].format(
        reader=_name(asked, asked.reader), who=who, what=what, What=what[:1].upper() + what[1:]
    )
    known = None if case is None else asked.index.cases.get(CaseId(case))
    return sentence if known is None else f"{sentence} (Case {known.case.reference})"


def _name(asked: Asked, person: PersonId) -> str:
    if person == PUBLIC:
        return "the public"
    known = asked.index.people.get(person)
    return "this reader" if known is None else known.name
