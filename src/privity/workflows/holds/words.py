"""The words that people read for rules, categories, states and instants. Rules are those of the contracts."""

from datetime import datetime
from zoneinfo import ZoneInfo

# All jurisdictions that the product knows keep the same civil time.
LOCAL = ZoneInfo("Europe/London")
CATEGORY = {
    "identity": "who somebody is",
    "contact": "telephone or email",
    "address": "where somebody can be found",
    "family": "family relationships",
    "adoption": "adoption",
    "education": "education",
    "health": "health",
    "mental_health": "mental health",
    "substance_use": "use of drugs or alcohol",
    "sexual_life": "sexual life",
    "abuse": "abuse",
    "sexual_abuse": "sexual abuse",
    "domestic_abuse": "domestic abuse",
    "criminal": "offences",
    "police_information": "police information",
    "ethnicity": "ethnicity",
    "religion": "religion",
    "immigration": "immigration",
    "finance": "money",
    "legal_advice": "legal advice",
    "source_identity": "who gave the information",
    "complaint": "a complaint",
    "staff_conduct": "conduct of staff",
    "opinion": "opinion",
}
# rule -> (short name, sentence about the reader)
RULE = {
    "unknown-reader": ("Unknown address", "This address belongs to nobody whom the department has verified."),
    "no-ground": ("No ground", "Nothing in the case gives this reader a reason to know this."),
    "expired": ("Ended", "This reader was entitled once, and that has ended or has not begun."),
    "bar": ("Barred", "An order or decision keeps this from this reader."),
    "protected": ("Protected", "This is protected, and this reader has not been named as somebody who may know it."),
    "in-confidence": ("In confidence", "This was told in confidence."),
    "fenced": ("Complaint", "A complaint is kept from the people it names and from everybody but its handlers."),
    "not-for-family": ("Not for family", "Sources, police information and legal advice are never for family readers."),
    "conflict-of-interest": ("Conflict of interest", "This reader is related to somebody in the case."),
    "non-subject": ("Outside the case", "This is about somebody outside the case; a manager must say it is needed."),
    "not-needed": ("Not needed", "The purpose does not need this; a manager must say that it does."),
    "ask-parent": ("Ask first", "The allocated social worker is asked before a parent is told this."),
    "ask-child": ("Ask first", "The allocated social worker is asked before a child is told this."),
    "unread": ("Could not be read", "A part of the message could not be read, so nobody can say what it holds."),
    "recipients-exposed": ("Addresses exposed", "Recipients would see the addresses of people of another family."),
    "other-case": ("Another case", "A part of the message is about another case than the rest."),
    "override": ("Override", "Shared to protect a child."),
    "look-alike": (
        "Look-alike address",
        "This address looks like that of somebody entitled. Check it letter by letter.",
    ),
    "first-time": ("New address", "The sender has not written to this address before."),
    "usual-missing": (
        "Usual reader missing",
        "Mail like this usually goes to somebody with a similar address, who is not among the recipients.",
    ),
}
# What decides comes first: a person is kept out, then what is kept, then what is merely not granted or to be asked.
BY_GRAVITY = (
    "bar",
    "fenced",
    "conflict-of-interest",
    "protected",
    "not-for-family",
    "in-confidence",
    "unknown-reader",
    "recipients-exposed",
    "other-case",
    "unread",
    "expired",
    "no-ground",
    "non-subject",
    "not-needed",
    "ask-parent",
    "ask-child",
)
GRAVE = frozenset(BY_GRAVITY[: BY_GRAVITY.index("recipients-exposed")])  # what no reviewer's reason can lift
ASKS = frozenset({"non-subject", "not-needed", "ask-parent", "ask-child"})
STATE = {
    "held": "Waiting",
    "released": "Released, on its way",
    "delivered": "Delivered",
    "refused": "Refused",
    "dropped": "Taken off",
    "undeliverable": "Could not be delivered",
    "sent": "Sent at once",
}
ROLE = {"team_manager": "the team manager", "social_worker": "the allocated social worker"}


def category(name: str | None) -> str:
    return CATEGORY.get(name or "", (name or "").replace("_", " "))


def rule_name(rule: str) -> str:
    return RULE.get(rule, (rule.replace("-", " ").capitalize(), ""))[0]


def rule_sentence(rule: str) -> str:
    return RULE.get(rule, ("", "A rule keeps this from this reader."))[1]


def gravity(rule: str) -> int:
    """The lower, the graver; what is not known here is as grave as anything."""
    return BY_GRAVITY.index(rule) if rule in BY_GRAVITY else -1


def grave(rule: str) -> bool:
    return rule in GRAVE or rule not in BY_GRAVITY


def whom(role: str | None) -> str:
    return ROLE.get(role or "", "the " + (role or "team manager").replace("_", " "))


def count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def moment(at: datetime | None) -> str:
    """2 March 2026, 9:05am"""
    if at is None:
        return ""
    local = at.astimezone(LOCAL)
    hour, half = (local.hour % 12 or 12), ("am" if local.hour < 12 else "pm")
    return f"{local.day} {local:%B %Y}, {hour}:{local:%M}{half}"


def age(at: datetime, now: datetime) -> str:
    minutes = max(0, int((now - at).total_seconds() // 60))
    if minutes < 60:
        return count(minutes, "minute")
    if minutes < 48 * 60:
        return count(minutes // 60, "hour")
    return count(minutes // (24 * 60), "day")
