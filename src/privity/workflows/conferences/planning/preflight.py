"""Who would hear what: a row for each person, a cell for each part, why not, whom to ask, and what would be new."""

from dataclasses import dataclass, field

from privity.domain.conferences.audience import Hearing, Why, hearings
from privity.domain.conferences.plan import Conference, Part, PartId, Topic
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import place
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired

SHOWN = 2  # reasons in a cell; the rest is folded
Heard = dict[tuple[PersonId, PartId], Hearing]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody must answer before this person may hear this topic."""

    key: str  # stands in the address
    person: PersonId
    topic: Topic
    rules: tuple[str, ...]
    of: str | None
    text: tuple[str, ...] = field(repr=False)
    who: str = field(repr=False)
    whom: str = field(repr=False)
    mine: bool  # this viewer is the one who is asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    part: str = field(repr=False)
    hears: bool
    coming: bool
    why: tuple[str, ...] = field(default=(), repr=False)
    asks: bool = False  # nothing but open questions keeps them out
    excluded: bool = False
    new: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    key: str
    who: str = field(repr=False)
    role: str
    task: str
    side: str = field(repr=False)
    family: bool
    apologies: bool
    cells: tuple[Cell, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    parts: tuple[Part, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)
    questions: tuple[Question, ...] = field(repr=False)
    changes: tuple[str, ...] = field(repr=False)
    told: bool

    @property
    def new(self) -> bool:
        return any(cell.new for row in self.rows for cell in row.cells)


def heard(sight: Sight) -> Heard:
    conference, viewer = sight.conference, sight.viewer
    return {
        (person, part.id): hearing
        for part in conference.parts
        for person, hearing in hearings(conference, part, kernel=viewer.kernel, at=viewer.at).items()
    }


def preflight_of(sight: Sight) -> Preflight:
    conference, found = sight.conference, heard(sight)
    rows = tuple(
        Row(
            key=place(conference.id, invited.person),
            who=sight.name(invited.person),
            role=sight.roles(invited.person),
            task=words.TASK[invited.task] if invited.task.value != "takes_part" else "",
            side=invited.side,
            family=sight.is_family(invited.person),
            apologies=invited.apologies,
            cells=tuple(
                _cell(sight, part, invited.person, found[invited.person, part.id], coming=not invited.apologies)
                for part in conference.parts
            ),
        )
        for invited in conference.invited
    )
    return Preflight(
        parts=conference.parts,
        rows=rows,
        questions=questions_of(sight, found),
        changes=changes_of(sight, found),
        told=conference.told is not None,
    )


def _cell(sight: Sight, part: Part, person: PersonId, hearing: Hearing, *, coming: bool) -> Cell:
    asked = tuple(dict.fromkeys(sight.why(why, person) for why in hearing.why))
    return Cell(
        part=part.title,
        hears=hearing.hears,
        coming=coming,
        why=asked,
        asks=bool(hearing.why) and all(why.of for why in hearing.why),
        excluded=any(why.rule == "excluded" for why in hearing.why),
        new=_new_to(sight, part, person) if hearing.hears and sight.is_family(person) else (),
    )


def _new_to(sight: Sight, part: Part, person: PersonId) -> tuple[str, ...]:
    """What a family member would hear for the first time; of what is about themselves nothing is."""
    return tuple(
        dict.fromkeys(
            sight.topic(topic)
            for topic in part.topics
            for about, category in _facts_of(sight, topic)
            if about != person and wired().new_to(person, about, category, topic.fact)
        )
    )


def _facts_of(sight: Sight, topic: Topic) -> tuple[tuple[PersonId, str], ...]:
    if topic.fact is None:
        return ((topic.about, topic.category),) if topic.about and topic.category else ()
    fact = sight.viewer.kernel.index.facts.get(topic.fact)
    return tuple((about, fact.category) for about in sorted(fact.about)) if fact else ()


def questions_of(sight: Sight, found: Heard) -> tuple[Question, ...]:
    """Open questions about those who are kept out by nothing else, each person and topic once."""
    open_now: dict[tuple[PersonId, Topic, str | None], list[Why]] = {}
    for (person, _), hearing in found.items():
        if hearing.why and all(why.of and why.topic for why in hearing.why):
            for why in hearing.why:
                if why.topic:
                    open_now.setdefault((person, why.topic, why.of), []).append(why)
    return tuple(_question(sight, person, topic, of, why) for (person, topic, of), why in open_now.items())


def _question(sight: Sight, person: PersonId, topic: Topic, of: str | None, why: list[Why]) -> Question:
    rules = tuple(dict.fromkeys(each.rule for each in why))
    return Question(
        key=place(sight.conference.id, person, repr(topic), of or ""),
        person=person,
        topic=topic,
        rules=rules,
        of=of,
        text=tuple(dict.fromkeys(sight.why(each, person) for each in why)),
        who=sight.name(person),
        whom=sight.whom(of),
        mine=answers(sight, person, topic, of),
    )


def answers(sight: Sight, person: PersonId, topic: Topic, of: str | None) -> bool:
    """Whose role is asked, and who may know it themselves; never about what they would hear."""
    viewer = sight.viewer.person
    return viewer != person and viewer in sight.answering(of) and sight.sees(topic) and sight.may_name(person)


def changes_of(sight: Sight, found: Heard) -> tuple[str, ...]:
    """What is other than when invitations were last sent."""
    conference = sight.conference
    if conference.told is None:
        return ()
    before = {_pair(each) for each in conference.told.hears}
    now = {(person, part) for (person, part), hearing in found.items() if hearing.hears}
    titles = {part.id: part.title for part in conference.parts}
    said = [
        f"{sight.name(person)} would now hear “{titles[part]}”."
        for person, part in sorted(now - before)
    ]
    said += [
        f"{sight.name(person)} would no longer hear "
        + (f"“{titles[part]}”." if part in titles else "a part that is no longer planned.")
        for person, part in sorted(before - now)
    ]
    return tuple(said)


def _pair(told: str) -> tuple[PersonId, PartId]:
    person, part = told.split(" ", 1)
    return PersonId(person), PartId(part)


def hears_now(conference: Conference, found: Heard) -> tuple[str, ...]:
    """As `Told` keeps it."""
    order = {part.id: n for n, part in enumerate(conference.parts)}
    heard_now = [(order[part], person, part) for (person, part), hearing in found.items() if hearing.hears]
    return tuple(f"{person} {part}" for _, person, part in sorted(heard_now))
