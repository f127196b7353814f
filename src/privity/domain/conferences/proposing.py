"""A first plan from the case: its parts, who is invited with which task and side, and what each part may speak of."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from itertools import combinations

from privity.domain.conferences.closed_topics import usual_closed_topics
from privity.domain.conferences.inviting import CHILD, invite
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
    conference: ConferenceId,
    case: CaseId,
    kind: Kind,
    *,
    starts: datetime,
    planned_by: PersonId,
    kernel: Kernel,
    at: datetime | None = None,
) -> Conference:
    """By what will be in force when it starts; `at` is when the exclusions that it proposes are asked for.

    An unknown case gives an empty plan, which the checks refuse.
    """
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
        exclusions=_proposed_exclusions(asking, invited, parts, planned_by=planned_by, at=at or starts),
    )


class _Asking:
    """What each of several people may hear, asked of the kernel once for each topic."""

    def __init__(self, case: CaseIndex, purpose: str, kernel: Kernel, at: datetime) -> None:
        self.case = case
        self.purpose = purpose
        self.kernel = kernel
        self.at = at

    def answer(self, person: PersonId, topic: Topic) -> str:
        about = () if topic.about is None else (topic.about,)
        question = Question(
            reader=person, purpose=self.purpose, about=about, category=topic.category, case=self.case.id
        )
        return self.kernel.decide(question, at=self.at).outcome

    def shared(
        self, topics: Iterable[Topic], people: Sequence[PersonId], *, for_whom: Collection[PersonId] | None = None
    ) -> tuple[Topic, ...]:
        """Topics that all of these people may hear, leaving out of account whoever may hear none of them.

        But where that is everybody `for_whom` a part is meant, there are none. For whoever acts for somebody an ask is
        enough: it is asked before the conference, and answered or not.
        """
        topics = tuple(topics)
        theirs = {}
        for person in people:
            enough = {"share", "ask"} if self.acts(person) else {"share"}
            if heard := {topic for topic in topics if self.answer(person, topic) in enough}:
                theirs[person] = heard
        if not theirs or (for_whom is not None and theirs.keys().isdisjoint(for_whom)):
            return ()
        return tuple(topic for topic in topics if all(topic in heard for heard in theirs.values()))

    def acts(self, person: PersonId) -> bool:
        return any(part.acts_for for part in self.case.parts.get(person, ()))


def _parts(asking: _Asking, invited: tuple[Invited, ...], kind: Kind) -> tuple[Part, ...]:
    if kind is Kind.STRATEGY_DISCUSSION:
        return _numbered([_closed(asking, title="Strategy discussion", without=())])
    sides = [side for side in dict.fromkeys(i.side for i in invited) if side not in {"", CHILD}]
    titles = (
        ["With the family"]
        if len(sides) == 1
        else [f"With one side of the family ({n + 1})" for n in range(len(sides))]
    )
    split = len(sides) > 1
    shown = [_with_family(asking, invited, side, split=split, title=t) for side, t in zip(sides, titles, strict=True)]
    if kind is Kind.CORE_GROUP:
        return _numbered(shown)
    told = {topic for part in shown for topic in part.topics}
    closed = _closed(asking, title="Closed session", without=told)
    if split:
        # Those who should not meet share no part at all, not even the first minutes: each side has its own outcome.
        titled = zip(sides, titles, strict=True)
        outcomes = [_outcome(asking, invited, side, split=split, title=f"Outcome: {title}") for side, title in titled]
        return _numbered([*shown, closed, *outcomes])
    everybody = [i.person for i in invited]
    introducing = asking.shared(_about(_whom(asking, everybody), INTRODUCING), everybody)
    introductions = Part(id=PartId(""), kind=PartKind.EVERYBODY, title="Introductions", topics=introducing)
    outcomes = [_outcome(asking, invited, side, split=split, title="Outcome") for side in sides]
    return _numbered([introductions, *shown, closed, *outcomes])


def _with_family(asking: _Asking, invited: Sequence[Invited], side: str, *, split: bool, title: str) -> Part:
    about = _about(_whom(asking, [i.person for i in invited if i.side == side]), CATEGORIES)
    return Part(
        id=PartId(""),
        kind=PartKind.ONE_SIDE if split else PartKind.FAMILY,
        title=title,
        topics=_with_side(asking, about, invited, side),
        side=side if split else "",
    )


def _outcome(asking: _Asking, invited: Sequence[Invited], side: str, *, split: bool, title: str) -> Part:
    return Part(
        id=PartId(""),
        kind=PartKind.ONE_SIDE if split else PartKind.EVERYBODY,
        title=title,
        topics=_with_side(asking, _about(asking.case.case.subjects, OUTCOME), invited, side),
        side=side if split else "",
    )


def _with_side(asking: _Asking, topics: tuple[Topic, ...], invited: Sequence[Invited], side: str) -> tuple[Topic, ...]:
    """What professionals, this side, and whoever acts for the child may hear; without the last, where nothing is left."""
    family = [i.person for i in invited if i.side == side]
    there = [i.person for i in invited if i.side in {"", side}]
    for_the_child = [i.person for i in invited if i.side == CHILD]
    return asking.shared(topics, [*there, *for_the_child], for_whom=family) or asking.shared(
        topics, there, for_whom=family
    )


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
    asking: _Asking, invited: tuple[Invited, ...], parts: tuple[Part, ...], *, planned_by: PersonId, at: datetime
) -> tuple[Exclusion, ...]:
    """Not decided: only the chair decides, and adds what the person is told and how they give their views."""
    found: list[Exclusion] = []
    family = [i for i in invited if i.side and i.person in asking.case.parts and not asking.acts(i.person)]
    for one, other in combinations(family, 2):
        why = conflict(one.person, other.person, asking.case.id, kernel=asking.kernel, at=asking.at)
        if why is None or one.side == other.side:
            continue
        for person, side in ((one.person, other.side), (other.person, one.side)):
            of_the_other = tuple(part.id for part in parts if part.side == side)
            if not of_the_other:  # an exclusion that names no part would be from the whole conference
                continue
            found.append(
                Exclusion(
                    id=ExclusionId(f"exclusion-{len(found) + 1}"),
                    person=person,
                    ground=ExclusionGround.FAMILY_CONFLICT,
                    requested_by=planned_by,
                    requested_at=at,
                    parts=of_the_other,
                    evidence=why,
                )
            )
    return tuple(found)
