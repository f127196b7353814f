"""The words that people read while they plan: kinds, tasks, grounds, topics, rules and instants."""

from datetime import datetime
from zoneinfo import ZoneInfo

from privity.domain.conferences.plan import ExclusionGround, Kind, PartKind, State, Task

KIND = {
    Kind.INITIAL: "Initial child protection conference",
    Kind.REVIEW: "Review child protection conference",
    Kind.PRE_BIRTH: "Pre-birth child protection conference",
    Kind.STRATEGY_DISCUSSION: "Strategy discussion",
    Kind.CORE_GROUP: "Core group",
}
PART_KIND = {
    PartKind.EVERYBODY: "Everybody together",
    PartKind.FAMILY: "With the family",
    PartKind.ONE_SIDE: "With one side of the family",
    PartKind.CLOSED: "Closed: professionals only",
}
TASK = {
    Task.CHAIR: "Chair",
    Task.SECOND_HOST: "Second host",
    Task.MINUTE_TAKER: "Minute taker",
    Task.TAKES_PART: "Takes part",
}
STATE = {
    State.PLANNED: "Planned",
    State.UNDER_WAY: "Under way",
    State.ENDED: "Ended",
    State.CANCELLED: "Cancelled",
}
# ground -> (what it is, an example)
GROUND = {
    ExclusionGround.PREJUDICE: (
        "Their presence would seriously harm the child’s welfare",
        "For example, the child would be put under pressure over what is said.",
    ),
    ExclusionGround.INTERFERENCE: (
        "There is evidence that they may seriously disrupt it",
        "For example, violence, threats, or being drunk at an earlier meeting. A friend or advocate may come instead.",
    ),
    ExclusionGround.CHILD_ASKS: (
        "The child asks that they are not there while the child is there",
        "For example, a child who will speak only when a parent is out of the room.",
    ),
    ExclusionGround.PREVENTS_CONTRIBUTION: (
        "Their presence is likely to stop somebody else from contributing",
        "For example, a parent who is afraid of a former partner.",
    ),
    ExclusionGround.CONFIDENTIAL_INFORMATION: (
        "Others need to hear confidential information that they could not hear otherwise",
        "For example, legal advice, or a criminal investigation under way.",
    ),
    ExclusionGround.FAMILY_CONFLICT: (
        "There is conflict between family members",
        "For example, domestic abuse. They come at separate times.",
    ),
}
CATEGORY = {
    "identity": "Who they are",
    "contact": "Telephone and email",
    "address": "Where they live or can be found",
    "family": "Family relationships",
    "adoption": "Adoption",
    "education": "Education",
    "health": "Health",
    "mental_health": "Mental health",
    "substance_use": "Use of alcohol or drugs",
    "sexual_life": "Sexual life, orientation or gender identity",
    "abuse": "Abuse or neglect",
    "sexual_abuse": "Sexual abuse",
    "domestic_abuse": "Domestic abuse",
    "criminal": "Alleged or recorded crime",
    "police_information": "Police information",
    "ethnicity": "Ethnic origin",
    "religion": "Religion or belief",
    "immigration": "Nationality or residence",
    "finance": "Money",
    "legal_advice": "Legal advice",
    "source_identity": "Who reported something",
    "complaint": "A complaint",
    "staff_conduct": "Conduct at work",
    "opinion": "A professional’s view",
}
# What is said where the rule's own words would tell the reader of the page something that is not theirs.
RULE = {
    "not-invited": "They are not invited.",
    "excluded": "The chair has excluded them from this part.",
    "no-topics": "Nothing says yet what this part will speak of, so nobody may hear it.",
    "unknown-reader": "The department does not know them.",
    "no-ground": "Nothing in the case entitles them to something that will be said.",
    "expired": "What entitled them has ended, or has not begun.",
    "bar": "An order or decision keeps something that will be said from them.",
    "protected": "Something that will be said is protected, and they are not named as somebody who may know it.",
    "in-confidence": "Something that will be said was told in confidence.",
    "fenced": "A complaint is kept from whom it names, and from everybody but its handlers.",
    "not-for-family": "Sources, police information and legal advice are never for family.",
    "conflict-of-interest": "They are related to somebody in the case.",
    "non-subject": "Something that will be said is about somebody outside the case: is it necessary?",
    "not-needed": "This kind of meeting does not need something that will be said: is it necessary for them?",
    "ask-parent": "They are a parent, and the allocated social worker is asked before they are told.",
    "ask-child": "They are a child or act for one, and the allocated social worker is asked before they are told.",
}
WHOM = {"team_manager": "the team manager", "social_worker": "the allocated social worker"}
ROLE = {"gp": "GP", "step_parent": "step-parent", "parents_partner": "parent’s partner", "ex_partner": "former partner"}
HIDDEN_TOPIC = "Something that you may not see"
SOMEBODY = "Somebody whom you may not be told of"


def rule(name: str) -> str:
    return RULE.get(name, "A rule keeps this part from them.")


def whom(role: str | None) -> str:
    return WHOM.get(role or "", "the " + (role or "team manager").replace("_", " "))


def role(name: str) -> str:
    return ROLE.get(name, name.replace("_", " "))


def side(name: str) -> str:
    """A proposed side has a number; one that somebody named is said as they wrote it."""
    shown = side_name(name)
    return shown if shown.startswith("Side ") else f"Side: {shown}" if shown else ""


def side_name(name: str) -> str:
    return name.replace("side-", "Side ") if name.startswith("side-") else name


def count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"


def when(at: datetime, zone: ZoneInfo) -> str:
    """Thursday 3 December 2026, 10:30am"""
    local = at.astimezone(zone)
    return f"{local:%A} {local.day} {local:%B %Y}, {clock(at, zone)}"


def clock(at: datetime, zone: ZoneInfo) -> str:
    local = at.astimezone(zone)
    hour, half = (local.hour % 12 or 12), ("am" if local.hour < 12 else "pm")
    return f"{hour}:{local:%M}{half}"
