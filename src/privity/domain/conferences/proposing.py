"""A first plan from the case: its parts, who is invited with which task and side, and what each part may speak of."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import combinations

from privity.domain.conferences.closed_topics import usual_closed_topics
from privity.domain.conferences.inviting import invite
from privity.domain.conferences.plan import (
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
    Topic,
)
from privity.domain.conferences.sides import conflict
from privity.domain.entitlement.case_index import CaseIndex
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Question
from privity.domain.facts import CATEGORIES, CaseId
from privity.domain.people import PersonId

__all__ = ["propose", "usual_closed_topics"]

INTRODUCING = ("identity", "family")
OUTCOME = ("identity", "family", "education", "health", "abuse", "opinion")


def propose(  # noqa: PLR0913 - a conference's own particulars, each by name
    conference: ConferenceId, case: CaseId, kind: Kind, *, starts: datetime, planned_by: PersonId, kernel: Kernel
) -> Conference:
    """What is recorded at the instant when it starts decides. An unknown case gives an empty plan, which checks refuse."""
    held = kernel.index.cases.get(case)
    planned = Conference(id=conference, case=case, kind=kind, starts=starts, planned_by=planned_by)
    if held is None:
        return planned
    invited = invite(held, kind, kernel=kernel, at=starts)
    asking = _Asking(held, kind.purpose, kernel, starts)
    parts = _parts(asking, invited, kind)
    return Conference(
        id=conference,
        case=case,
        kind=kind,
        starts=starts,
        planned_by=planned_by,
        parts=parts,
        invited=invited,
        exclusions=_proposed_exclusions(asking, invited, parts, planned_by),
        closed_topics=usual_closed_topics(case, kernel, starts, purpose=kind.purpose),
    )


class _Asking:
    """What each of several people may hear, asked of the kernel once for each topic."""

    def __init__(self, case: CaseIndex, purpose: str, kernel: Kernel, at: datetime) -> None:
        self.case = case
        self.purpose = purpose
        self.kernel = kernel
        self.at = at

    def hears(self, person: PersonId, topic: Topic) -> bool:
        about = () if topic.about is None else (topic.about,)
        question = Question(
            reader=person, purpose=self.purpose, about=about, category=topic.category, case=self.case.id
        )
        return self.kernel.decide(question, at=self.at).outcome == "share"

    def shared(self, topics: Iterable[Topic], people: Sequence[PersonId]) -> tuple[Topic, ...]:
        """Topics that all of these people may hear, leaving out of account whoever may hear none of them."""
        topics = tuple(topics)
        theirs = [heard for person in people if (heard := {topic for topic in topics if self.hears(person, topic)})]
        return tuple(topic for topic in topics if theirs and all(topic in heard for heard in theirs))


def _parts(asking: _Asking, invited: tuple[Invited, ...], kind: Kind) -> tuple[Part, ...]:
    professionals = [i.person for i in invited if not i.side]
    family = {side: [i.person for i in invited if i.side == side] for side in dict.fromkeys(i.side for i in invited)}
    family.pop("", None)
    if kind is Kind.STRATEGY_DISCUSSION:
        return _numbered([_closed(asking, title="Strategy discussion", without=())])
    speaking = {side: _represented(asking, people) for side, people in family.items()}
    sides = [side for side, people in speaking.items() if people]
    shown = [
        _with_family(asking, professionals, speaking[side], side=side if len(sides) > 1 else "", title=title)
        for side, title in zip(sides, _titles(len(sides)), strict=True)
    ]
    if kind is Kind.CORE_GROUP:
        return _numbered(shown)
    told = {topic for part in shown for topic in part.topics}
    closed = _closed(asking, title="Closed session", without=told)
    if len(sides) > 1:
        # Those who should not meet share no part at all, not even the first minutes: each side has its own outcome.
        outcomes = [
            _outcome(asking, professionals, speaking[side], side=side, title=f"Outcome: {title}")
            for side, title in zip(sides, _titles(len(sides)), strict=True)
        ]
        return _numbered([*shown, closed, *outcomes])
    everybody = [i.person for i in invited]
    introductions = Part(
        id=PartId(""),
        kind=PartKind.EVERYBODY,
        title="Introductions",
        topics=asking.shared(_about(_whom(asking, everybody), INTRODUCING), everybody),
    )
    outcome = _outcome(asking, professionals, [p for people in speaking.values() for p in people], side="")
    return _numbered([introductions, *shown, closed, outcome])


def _represented(asking: _Asking, people: Sequence[PersonId]) -> list[PersonId]:
    """Family themselves: whoever acts for one of them hears what that one hears, and asks must be answered first."""
    acting = {person for person in people if any(part.acts_for for part in asking.case.parts.get(person, ()))}
    return [person for person in people if person not in acting]


def _titles(count: int) -> list[str]:
    return ["With the family"] if count == 1 else [f"With one side of the family ({n + 1})" for n in range(count)]


def _with_family(
    asking: _Asking, professionals: Sequence[PersonId], family: Sequence[PersonId], *, side: str, title: str
) -> Part:
    everybody = [*family, *professionals]
    return Part(
        id=PartId(""),
        kind=PartKind.ONE_SIDE if side else PartKind.FAMILY,
        title=title,
        topics=asking.shared(_about(_whom(asking, family), CATEGORIES), everybody),
        side=side,
    )


def _outcome(
    asking: _Asking, professionals: Sequence[PersonId], family: Sequence[PersonId], *, side: str, title: str = "Outcome"
) -> Part:
    topics = asking.shared(_about(asking.case.case.subjects, OUTCOME), [*family, *professionals])
    kind = PartKind.ONE_SIDE if side else PartKind.EVERYBODY
    return Part(id=PartId(""), kind=kind, title=title, topics=topics, side=side)


def _closed(asking: _Asking, *, title: str, without: Collection[Topic]) -> Part:
    usual = usual_closed_topics(asking.case.id, asking.kernel, asking.at, purpose=asking.purpose)
    topics = tuple(topic for topic in usual if topic not in without)
    return Part(id=PartId(""), kind=PartKind.CLOSED, title=title, topics=topics)


def _whom(asking: _Asking, people: Iterable[PersonId]) -> tuple[PersonId, ...]:
    """The children, and those of these people who are family."""
    now = asking.at.timestamp()
    family = [p for p in people if p in asking.case.parts and not asking.case.worker(p, now)]
    return tuple(dict.fromkeys([*asking.case.case.subjects, *family]))


def _about(people: Iterable[PersonId], categories: Iterable[str]) -> tuple[Topic, ...]:
    listed = tuple(categories)
    return tuple(Topic(about=person, category=category) for person in people for category in listed)


def _numbered(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Parts without a topic are left out: nobody could come in."""
    kept = [part for part in parts if part.topics]
    return tuple(
        Part(id=PartId(f"part-{n + 1}"), kind=part.kind, title=part.title, topics=part.topics, side=part.side)
        for n, part in enumerate(kept)
    )


def _proposed_exclusions(
    asking: _Asking, invited: tuple[Invited, ...], parts: tuple[Part, ...], planned_by: PersonId
) -> tuple[Exclusion, ...]:
    """Not decided: only the chair decides, and adds what the person is told and how they give their views."""
    found: list[Exclusion] = []
    family = [i for i in invited if i.side and i.person in asking.case.parts and not _acts(asking, i.person)]
    for one, other in combinations(family, 2):
        why = conflict(one.person, other.person, asking.case.id, kernel=asking.kernel, at=asking.at)
        if why is None or one.side == other.side:
            continue
        for person, side in ((one.person, other.side), (other.person, one.side)):
            found.append(
                Exclusion(
                    id=ExclusionId(f"exclusion-{len(found) + 1}"),
                    person=person,
                    ground=ExclusionGround.FAMILY_CONFLICT,
                    requested_by=planned_by,
                    requested_at=asking.at,
                    parts=tuple(part.id for part in parts if part.side == side),
                    evidence=why,
                )
            )
    return tuple(found)


def _acts(asking: _Asking, person: PersonId) -> bool:
    return any(part.acts_for for part in asking.case.parts.get(person, ()))
