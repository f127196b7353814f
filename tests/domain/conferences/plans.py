"""Random conferences over random departments: topics, sides, exclusions and answers that fall on every edge."""

from dataclasses import replace
from datetime import datetime
from random import Random

from hypothesis import strategies as st
from tests.domain.entitlement.worlds import STRANGER, random_instant, random_world, seeds

from privity.domain.conferences.plan import (
    Answered,
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    Task,
    Topic,
)
from privity.domain.department import Department
from privity.domain.facts import CATEGORIES, CaseId
from privity.domain.people import PersonId

SIDES = ("", "one", "other")
ASKED = ("non-subject", "not-needed", "ask-parent", "ask-child")
LIKELY = ("identity", "identity", "family", "health", "abuse", "opinion", "sexual_abuse", "finance")

Planned = tuple[Department, Conference, datetime]


def random_plan(world: Department, rng: Random) -> Conference:
    case = rng.choice(world.cases)
    people = [person.id for person in world.people]
    parts = tuple(_part(world, rng, n) for n in range(rng.randint(1, 3)))
    ids = [part.id for part in parts]
    invited = rng.sample(people, rng.randint(2, len(people)))
    return Conference(
        id=ConferenceId("k1"),
        case=rng.choice((case.id, case.id, case.id, case.id, CaseId("gone"))),
        kind=rng.choice(list(Kind)),
        starts=random_instant(rng),
        planned_by=rng.choice(people),
        parts=parts,
        invited=tuple(Invited(person=each, task=rng.choice(list(Task)), side=rng.choice(SIDES)) for each in invited),
        exclusions=tuple(random_exclusion(rng, people, ids, n) for n in range(rng.choice((0, 0, 1, 2)))),
        answered=tuple(_answered(rng, people, parts) for _ in range(rng.choice((0, 1, 4)))),
    )


def random_topic(world: Department, rng: Random) -> Topic:
    facts = [fact.id for case in world.cases for fact in case.facts]
    facts += [contact.id for person in world.people for contact in person.contacts if contact.id]
    if facts and rng.random() < 0.25:
        return Topic(fact=rng.choice(facts))
    if rng.random() < 0.03:
        return rng.choice((Topic(), Topic(about=STRANGER, category="health"), Topic(fact="gone")))
    about = rng.choice([*(s for case in world.cases for s in case.subjects), *(p.id for p in world.people)])
    return Topic(about=about, category=rng.choice((*LIKELY, rng.choice(CATEGORIES))))


def random_exclusion(rng: Random, people: list[PersonId], parts: list[PartId], number: int) -> Exclusion:
    return Exclusion(
        id=ExclusionId(f"e{number}"),
        person=rng.choice(people),
        ground=rng.choice(list(ExclusionGround)),
        requested_by=rng.choice(people),
        requested_at=random_instant(rng),
        parts=tuple(rng.sample(parts, rng.randint(0, len(parts)))),
        decided_by=rng.choice((None, rng.choice(people))),
        excluded=rng.random() < 0.6,
    )


def _part(world: Department, rng: Random, number: int) -> Part:
    return Part(
        id=PartId(f"part-{number}"),
        kind=rng.choice((*PartKind, PartKind.FAMILY, PartKind.EVERYBODY)),
        title=f"Part {number}",
        topics=tuple(random_topic(world, rng) for _ in range(rng.choice((0, 1, 1, 1, 2, 3)))),
        side=rng.choice(SIDES),
    )


def _answered(rng: Random, people: list[PersonId], parts: tuple[Part, ...]) -> Answered:
    topics = [topic for part in parts for topic in part.topics] or [Topic()]
    return Answered(
        person=rng.choice(people),
        topic=rng.choice(topics),
        rules=tuple(rng.sample(ASKED, rng.randint(0, 4))),
        by=rng.choice(people),
        at=random_instant(rng),
    )


def with_every_answer(conference: Conference, by: PersonId) -> Conference:
    """As if everything that can be asked had been answered with yes, and more: rules that are no asks."""
    rules = (*ASKED, "bar", "protected", "in-confidence", "no-ground", "expired", "not-for-family", "fenced")
    return replace(
        conference,
        answered=tuple(
            Answered(person=i.person, topic=topic, rules=rules, by=by, at=conference.starts)
            for i in conference.invited
            for part in conference.parts
            for topic in part.topics
        ),
    )


@st.composite
def plans(draw: st.DrawFn) -> Planned:
    """A department, a conference of one of its cases, and the instant at which it is asked who may hear."""
    world = random_world(draw(seeds))
    rng = Random(draw(seeds))  # noqa: S311 - nothing secret: plans must come again from their seed
    return world, random_plan(world, rng), random_instant(rng)
