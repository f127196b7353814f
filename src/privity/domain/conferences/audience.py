"""Who may hear a part: asked of the kernel, topic by topic, at the instant; the strictest answer stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from privity.domain.conferences.plan import Conference, Exclusion, ExclusionGround, Part, PartKind, Topic
from privity.domain.conferences.wording import name_of, part_in_words, topic_in_words
from privity.domain.entitlement.case_index import CaseIndex, seconds
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Question, Reason
from privity.domain.people import PersonId

# Kept from these for what they would learn, not for how they behave: whoever acts for them would carry it to them.
REACHES_WHO_ACTS = frozenset({ExclusionGround.CONFIDENTIAL_INFORMATION, ExclusionGround.FAMILY_CONFLICT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """One reason for a no. `rule` is the kernel's, or `not-invited`, `excluded`, `no-topics`."""

    rule: str
    text: str
    of: str | None = None  # the role to ask, where an answer would settle it
    topic: Topic | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Whether somebody may hear a part. `hears` is true only where every topic is shared and nothing keeps them out."""

    hears: bool
    why: tuple[Why, ...] = ()


def hearing(conference: Conference, part: Part, person: PersonId, *, kernel: Kernel, at: datetime) -> Hearing:
    """Closed world: not invited, excluded, no topic named, a topic withheld, or asked and not answered, is a no.

    Raises nothing: a topic about which the kernel can't be asked (BadQuestion) is a no with rule `no-ground`.
    """
    why = _kept_out(conference, part, person, kernel=kernel, at=at)
    if not why:
        why = [reason for topic in part.topics for reason in _open(conference, topic, person, kernel=kernel, at=at)]
    return Hearing(hears=not why, why=tuple(why))


def hearings(conference: Conference, part: Part, *, kernel: Kernel, at: datetime) -> Mapping[PersonId, Hearing]:
    """Of everybody invited."""
    return {i.person: hearing(conference, part, i.person, kernel=kernel, at=at) for i in conference.invited}


def on_the_familys_side(conference: Conference, person: PersonId, *, kernel: Kernel, at: datetime) -> bool:
    """Anybody who does not work in this case, and whoever acts (or ever acted) for somebody in it."""
    index, now = kernel.index, seconds(at)
    case = index.cases.get(conference.case)
    if case is None or person not in index.practitioners or _acts_for(case, person, now):
        return True
    return case.ever_involved(person, now) and not case.worker(person, now)


def exclusions_that_hold(
    conference: Conference, part: Part, person: PersonId, *, kernel: Kernel, at: datetime
) -> tuple[Exclusion, ...]:
    """Decided exclusions that keep this person out of this part: their own, or those of somebody for whom they act."""
    case = kernel.index.cases.get(conference.case)
    acted_for = frozenset() if case is None else _acts_for(case, person, seconds(at))
    return tuple(
        e
        for e in conference.exclusions
        if e.excluded
        and e.decided_by is not None
        and (not e.parts or part.id in e.parts)
        and (e.person == person or (e.person in acted_for and e.ground in REACHES_WHO_ACTS))
    )


def _acts_for(case: CaseIndex, person: PersonId, now: float) -> frozenset[PersonId]:
    """As with bars: whoever acted once knows whom they acted for still."""
    return frozenset(
        part.acts_for for part in case.parts.get(person, ()) if part.acts_for is not None and part.starts <= now
    )


def _acts_for_the_children_alone(conference: Conference, person: PersonId, *, kernel: Kernel, at: datetime) -> bool:
    """A child's advocate is on no parent's side, and may come to each; what they may hear there the kernel says."""
    case = kernel.index.cases.get(conference.case)
    if case is None or person not in kernel.index.practitioners:
        return False
    acted_for = _acts_for(case, person, seconds(at))
    return bool(acted_for) and acted_for <= case.subjects


def _kept_out(conference: Conference, part: Part, person: PersonId, *, kernel: Kernel, at: datetime) -> list[Why]:
    """What keeps somebody out whatever will be spoken about."""
    invitation = conference.invitation(person)
    name = name_of(person, kernel)
    if invitation is None:
        return [Why(rule="not-invited", text=f"{name} is not invited to this conference.")]
    why = []
    with_family = on_the_familys_side(conference, person, kernel=kernel, at=at)
    if part.kind is PartKind.CLOSED and with_family:
        why.append(
            Why(rule="not-invited", text=f"{name} is not asked to {part_in_words(part)}: it is for professionals only.")
        )
    if (
        part.kind is PartKind.ONE_SIDE
        and with_family
        and (not part.side or invitation.side != part.side)
        and not _acts_for_the_children_alone(conference, person, kernel=kernel, at=at)
    ):
        why.append(
            Why(rule="not-invited", text=f"{name} comes at another time: {part_in_words(part)} is for another side.")
        )
    for exclusion in exclusions_that_hold(conference, part, person, kernel=kernel, at=at):
        acting = f", and {name} acts for them" if exclusion.person != person else ""
        text = f"The chair has excluded {name_of(exclusion.person, kernel)} from {part_in_words(part)}{acting}."
        why.append(Why(rule="excluded", text=text))
    if not part.topics:
        why.append(Why(rule="no-topics", text=f"Nobody has said what {part_in_words(part)} will speak of."))
    return why


def _open(conference: Conference, topic: Topic, person: PersonId, *, kernel: Kernel, at: datetime) -> list[Why]:
    """Why this topic isn't theirs to hear; nothing where the kernel shares it, or its ask was answered with yes."""
    question = Question(
        reader=person,
        purpose=conference.kind.purpose,
        about=() if topic.about is None else (topic.about,),
        category=topic.category,
        fact=topic.fact,
        case=conference.case,
    )
    try:
        decision = kernel.decide(question, at=at)
    except BadQuestion as error:
        what = topic_in_words(topic, kernel)
        text = f"Nothing entitles {name_of(person, kernel)} to hear {what}: the question can't be asked ({error})."
        return [Why(rule="no-ground", text=text, topic=topic)]
    if decision.outcome == "share":
        return []
    if decision.outcome == "ask" and _answered(conference, topic, person, decision.reasons):
        return []
    return [Why(rule=r.rule, text=r.text, of=r.of, topic=topic) for r in decision.reasons]


def _answered(conference: Conference, topic: Topic, person: PersonId, asked: tuple[Reason, ...]) -> bool:
    """Every open question has a yes, for this very person and topic, from somebody other than them."""
    rules = {
        rule
        for answer in conference.answered
        if answer.person == person and answer.topic == topic and answer.by != person
        for rule in answer.rules
    }
    return all(reason.rule in rules for reason in asked)
