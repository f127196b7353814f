"""What the planner ought to look at: who can't hear what is meant for them, what lies under a topic, who would meet."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import combinations

from privity.domain.conferences.audience import Hearing, on_the_familys_side
from privity.domain.conferences.objections import Objection
from privity.domain.conferences.plan import Conference, ExclusionGround, Invited, Part, PartId, PartKind, Topic
from privity.domain.conferences.sides import conflict
from privity.domain.conferences.wording import listed, name_of, part_in_words, topic_in_words
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import BadQuestion, Question
from privity.domain.facts import Fact
from privity.domain.people import PersonId

Heard = Mapping[tuple[PersonId, PartId], Hearing]
HOSTS_NEEDED = 2


def warnings_of(conference: Conference, heard: Heard, *, kernel: Kernel, at: datetime) -> tuple[Objection, ...]:
    """Advice: nothing here opens a part to anybody, and nobody hears more where it is passed over."""
    found: list[Objection] = []
    apart = _sides_kept_apart(conference, kernel=kernel, at=at)
    for n, part in enumerate(conference.parts):
        hear = [i for i in conference.invited if heard[i.person, part.id].hears]
        texts = [
            *_no_host(conference, part, hear),
            *_cannot_hear(conference, part, heard, kernel=kernel, at=at),
            *_would_meet(part, hear, apart, kernel=kernel),
        ]
        found += [Objection(where=f"parts[{n}]", text=text, stops=False) for text in texts]
        for m, topic in enumerate(part.topics):
            found += [
                Objection(where=f"parts[{n}].topics[{m}]", text=text, stops=False)
                for text in _beneath(conference, topic, hear, kernel=kernel, at=at)
            ]
    return tuple(found)


def intended(conference: Conference, part: Part, invited: Invited, *, kernel: Kernel, at: datetime) -> bool:
    """For whom the kind of the part is meant, whatever the kernel says."""
    if part.kind in {PartKind.FAMILY, PartKind.EVERYBODY}:
        return True
    if not on_the_familys_side(conference, invited.person, kernel=kernel, at=at):
        return True
    return part.kind is PartKind.ONE_SIDE and invited.side == part.side


def _no_host(conference: Conference, part: Part, hear: list[Invited]) -> Iterator[str]:
    hosts = [i for i in hear if i.person in conference.hosts and not i.apologies]
    if not hosts:
        yield f"No host may hear {part_in_words(part)}: it can't be opened."
    elif len(hosts) < HOSTS_NEEDED:
        yield f"Only one host may hear {part_in_words(part)}: if they drop out, it closes."


def _cannot_hear(conference: Conference, part: Part, heard: Heard, *, kernel: Kernel, at: datetime) -> Iterator[str]:
    """Somebody for whom the part is meant; a decided exclusion is no surprise."""
    for invited in conference.invited:
        answer = heard[invited.person, part.id]
        if answer.hears or invited.apologies or any(why.rule == "excluded" for why in answer.why):
            continue
        if intended(conference, part, invited, kernel=kernel, at=at):
            yield f"{name_of(invited.person, kernel)} would not hear {part_in_words(part)}: {answer.why[0].text}"


def _sides_kept_apart(conference: Conference, *, kernel: Kernel, at: datetime) -> set[frozenset[str]]:
    """Sides of which somebody should not meet somebody of the other: as recorded, or as anybody has asked."""
    sided = [i for i in conference.invited if i.side]
    asked = {e.person for e in conference.exclusions if e.ground is ExclusionGround.FAMILY_CONFLICT}
    found = set()
    for one, other in combinations(sided, 2):
        if one.side == other.side or frozenset({one.side, other.side}) in found:
            continue
        if {one.person, other.person} & asked or conflict(
            one.person, other.person, conference.case, kernel=kernel, at=at
        ):
            found.add(frozenset({one.side, other.side}))
    return found


def _would_meet(part: Part, hear: list[Invited], apart: set[frozenset[str]], *, kernel: Kernel) -> Iterator[str]:
    for one, other in combinations([i for i in hear if i.side], 2):
        if frozenset({one.side, other.side}) in apart:
            names = f"{name_of(one.person, kernel)} and {name_of(other.person, kernel)}"
            yield f"{names} should not meet, and both would be in {part_in_words(part)}."


def _beneath(
    conference: Conference, topic: Topic, hear: list[Invited], *, kernel: Kernel, at: datetime
) -> Iterator[str]:
    """A topic by category lets through only what is said in general: what is recorded may be closed to some who hear.

    Said without what the fact is, and without its being protected, barred or told in confidence: its number alone
    would say which. The planner opens the case for that.
    """
    case = kernel.index.cases.get(conference.case)
    if case is None or topic.fact is not None:
        return
    for fact in case.case.facts:
        if fact.category != topic.category or topic.about not in fact.about:
            continue
        kept = [i.person for i in hear if not _may_know(conference, fact, i.person, kernel=kernel, at=at)]
        if kept:
            names = listed([name_of(person, kernel) for person in kept])
            yield (
                f"Speaking of {topic_in_words(topic, kernel)} must leave out something that is recorded: "
                f"{names} would be there and may not know it."
            )


def _may_know(conference: Conference, fact: Fact, person: PersonId, *, kernel: Kernel, at: datetime) -> bool:
    question = Question(reader=person, purpose=conference.kind.purpose, fact=fact.id, case=conference.case)
    try:
        return kernel.decide(question, at=at).outcome == "share"
    except BadQuestion:
        return False
