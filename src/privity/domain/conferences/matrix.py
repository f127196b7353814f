"""Who would hear what: people by parts, each no with its reasons, what is new to whom, and what somebody ought to look at."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from privity.domain.conferences.audience import Hearing, hearing, on_the_familys_side
from privity.domain.conferences.changes import Changes, changes_since
from privity.domain.conferences.objections import Objection
from privity.domain.conferences.plan import Conference, Invited, Part, PartId, Told, Topic
from privity.domain.conferences.quorum import Quorum, quorum
from privity.domain.conferences.warnings import warnings_of
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId

# Whether a reader would learn this: reader, about, category, fact. What is not asked here is never new.
NewTo = Callable[[PersonId, PersonId, str, str | None], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """`new` are topics that a family member who hears this part would hear for the first time."""

    part: PartId
    hearing: Hearing
    new: tuple[Topic, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    invited: Invited
    family: bool
    cells: tuple[Cell, ...]

    def cell(self, part: PartId) -> Cell | None:
        return next((cell for cell in self.cells if cell.part == part), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """`changes` is None where nobody has been told anything yet."""

    at: datetime
    rows: tuple[Row, ...]
    warnings: tuple[Objection, ...]
    quorum: Quorum
    changes: Changes | None = None

    def row(self, person: PersonId) -> Row | None:
        return next((row for row in self.rows if row.invited.person == person), None)


def matrix(conference: Conference, *, kernel: Kernel, at: datetime, new_to: NewTo | None = None) -> Matrix:
    """As it stands at `at`: now for the desk, the start for a plan."""
    rows = tuple(_row(conference, invited, kernel=kernel, at=at, new_to=new_to) for invited in conference.invited)
    heard = {(row.invited.person, cell.part): cell.hearing for row in rows for cell in row.cells}
    return Matrix(
        at=at,
        rows=rows,
        warnings=warnings_of(conference, heard, kernel=kernel, at=at),
        quorum=quorum(conference, kernel=kernel, at=at),
        changes=None if conference.told is None else changes_since(conference.told, _told(rows, at)),
    )


def told_now(shown: Matrix, at: datetime) -> Told:
    """To keep with the conference when invitations are sent."""
    return _told(shown.rows, at)


def _told(rows: tuple[Row, ...], at: datetime) -> Told:
    hears = tuple(f"{row.invited.person} {cell.part}" for row in rows for cell in row.cells if cell.hearing.hears)
    return Told(at=at, hears=hears, people=tuple(row.invited.person for row in rows))


def _row(conference: Conference, invited: Invited, *, kernel: Kernel, at: datetime, new_to: NewTo | None) -> Row:
    family = on_the_familys_side(conference, invited.person, kernel=kernel, at=at)
    cells = []
    for part in conference.parts:
        heard = hearing(conference, part, invited.person, kernel=kernel, at=at)
        new = tuple(_new(part, invited.person, kernel, new_to)) if family and heard.hears and new_to else ()
        cells.append(Cell(part=part.id, hearing=heard, new=new))
    return Row(invited=invited, family=family, cells=tuple(cells))


def _new(part: Part, reader: PersonId, kernel: Kernel, new_to: NewTo) -> Iterator[Topic]:
    """What is about the reader, or came from them, is not new to them."""
    for topic in part.topics:
        if topic.fact is None:
            about, category = topic.about, topic.category
            if about is not None and about != reader and category and new_to(reader, about, category, None):
                yield topic
            continue
        fact = kernel.index.facts.get(topic.fact)
        if fact is None or reader in fact.about or fact.source == reader:
            continue
        if any(new_to(reader, person, fact.category, fact.id) for person in sorted(fact.about)):
            yield topic
