"""Who would hear what, as this viewer may read it: a row for each person, a cell for each part, and open questions."""

from dataclasses import dataclass, field

from privity.domain.conferences.audience import Why
from privity.domain.conferences.changes import Changes
from privity.domain.conferences.checks import may_answer
from privity.domain.conferences.matrix import Cell as Decided
from privity.domain.conferences.matrix import Matrix, matrix
from privity.domain.conferences.plan import Part, Topic
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words
from privity.workflows.conferences.planning.changing import place
from privity.workflows.conferences.planning.sight import Sight
from privity.workflows.conferences.wiring import wired


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What somebody must answer before this person may hear this topic."""

    key: str  # stands in the address
    person: PersonId
    topic: Topic
    rules: tuple[str, ...]
    text: tuple[str, ...] = field(repr=False)
    who: str = field(repr=False)
    whom: str = field(repr=False)
    mine: bool  # this viewer may answer it


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    part: str = field(repr=False)
    hears: bool
    asks: bool = False  # nothing but open questions keeps them out
    why: tuple[str, ...] = field(default=(), repr=False)
    new: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    who: str = field(repr=False)
    role: str
    task: str
    side: str = field(repr=False)
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


def decided(sight: Sight, *, with_new: bool = False) -> Matrix:
    """What would be new is asked of the record topic by topic: only for the page that shows it."""
    kernel, at = sight.viewer.kernel, sight.decided_at
    return matrix(sight.conference, kernel=kernel, at=at, new_to=wired().new_to if with_new else None)


def preflight_of(sight: Sight, found: Matrix) -> Preflight:
    conference = sight.conference
    rows = tuple(
        Row(
            who=sight.name(row.invited.person),
            role=sight.roles(row.invited.person),
            task=words.TASK[row.invited.task] if row.invited.task.value != "takes_part" else "",
            side=words.side(row.invited.side),
            apologies=row.invited.apologies,
            cells=tuple(
                _cell(sight, part, row.invited.person, cell)
                for part, cell in zip(conference.parts, row.cells, strict=True)
            ),
        )
        for row in found.rows
    )
    return Preflight(
        parts=conference.parts,
        rows=rows,
        questions=questions_of(sight, found),
        changes=changes_of(sight, found),
        told=conference.told is not None,
    )


def _cell(sight: Sight, part: Part, person: PersonId, cell: Decided) -> Cell:
    why = cell.hearing.why
    return Cell(
        part=part.title,
        hears=cell.hearing.hears,
        asks=bool(why) and all(each.of for each in why),
        why=tuple(dict.fromkeys(sight.why(each, person) for each in why)),
        new=tuple(dict.fromkeys(sight.topic(topic) for topic in cell.new)),
    )


def questions_of(sight: Sight, found: Matrix) -> tuple[Question, ...]:
    """Open questions about those who are kept out by nothing else, each person and topic once."""
    open_now: dict[tuple[PersonId, Topic, str], list[Why]] = {}
    for row in found.rows:
        for cell in row.cells:
            if cell.hearing.why and all(why.of and why.topic for why in cell.hearing.why):
                for why in cell.hearing.why:
                    if why.of and why.topic:
                        open_now.setdefault((row.invited.person, why.topic, why.of), []).append(why)
    return tuple(_question(sight, person, topic, of, why) for (person, topic, of), why in open_now.items())


def _question(sight: Sight, person: PersonId, topic: Topic, of: str, why: list[Why]) -> Question:
    topic_key = (topic.about or "", topic.category or "", topic.fact or "")
    return Question(
        key=place(sight.conference.id, person, *topic_key, of),
        person=person,
        topic=topic,
        rules=tuple(dict.fromkeys(each.rule for each in why)),
        text=tuple(dict.fromkeys(sight.why(each, person) for each in why)),
        who=sight.name(person),
        whom=sight.whom(of),
        mine=_answers(sight, person, topic, of),
    )


def _answers(sight: Sight, person: PersonId, topic: Topic, of: str) -> bool:
    """Whose role is asked, and who may know it themselves; never about what they would hear."""
    viewer = sight.viewer
    asked = may_answer(of, viewer.person, sight.conference, kernel=viewer.kernel, at=viewer.at)
    return asked and viewer.person != person and sight.sees(topic) and sight.may_name(person)


def changes_of(sight: Sight, found: Matrix) -> tuple[str, ...]:
    """What is other than when invitations were last sent."""
    changes = found.changes
    if not changes:
        return ()
    return (*_pairs(sight, changes), *_people(sight, changes))


def _pairs(sight: Sight, changes: Changes) -> list[str]:
    """A line for each person and direction."""
    titles = {part.id: f"“{part.title}”" for part in sight.conference.parts}
    said = []
    for pairs, words_for_it in ((changes.gained, "would now hear"), (changes.lost, "would no longer hear")):
        by_person: dict[PersonId, list[str]] = {}
        for person, part in pairs:
            by_person.setdefault(person, []).append(titles.get(part, "a part that is no longer planned"))
        said += [f"{sight.name(person)} {words_for_it} {', '.join(parts)}." for person, parts in by_person.items()]
    return said


def _people(sight: Sight, changes: Changes) -> list[str]:
    added = [f"{sight.name(person)} was added, and has no invitation yet." for person in changes.new_people]
    return added + [f"{sight.name(person)} is no longer invited." for person in changes.gone_people]
