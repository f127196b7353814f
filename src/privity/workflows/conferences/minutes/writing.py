"""What may be written down: by whom, in which part, as said by whom. The instant decides who was there."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta

from privity.control.ports import EventKind
from privity.domain.conferences.minutes import Entry, What
from privity.domain.conferences.plan import Part, PartId, Task
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.reach import Reach, noted
from privity.workflows.conferences.planning.opening import NotTheirs
from privity.workflows.conferences.wiring import wired

A_SECOND = timedelta(seconds=1)
NOT_THERE = "You were not in this part then, so you can’t write it down. Give a time at which you were there"
LATER = "Give a time that has passed"
THEY_WERE_NOT = "They were not in this part then. Choose somebody who was, or nobody"


class Refused(Exception):
    """Nothing was written; `field` says which field of the form to look at."""

    def __init__(self, field: str, why: str) -> None:
        super().__init__("nothing was written")
        self.field, self.why = field, why


def part_to_write_in(reach: Reach, part: str) -> Part:
    """For the minute taker who may hear it now. Raises NotTheirs."""
    found = reach.sight.conference.part(PartId(part))
    if found is None or reach.task is not Task.MINUTE_TAKER or not reach.hears(found):
        raise NotTheirs
    return found


def written(  # noqa: PLR0913 - each thing by its name
    reach: Reach, part: Part, *, at: datetime, words: str, what: What, said_by: PersonId | None
) -> Entry:
    """In the ledger and kept on return. Raises Refused."""
    if at > reach.at:
        raise Refused("when", LATER)
    if not reach.was_there(part.id, reach.person, at):
        # Stays begin with a whole second: a line of the second in which one came stands in the first that is one's own.
        at += A_SECOND
        if not reach.was_there(part.id, reach.person, at):
            raise Refused("when", NOT_THERE)
    _was_there_to_say_it(reach, part.id, said_by, what, at)
    entry = Entry(
        id=secrets.token_urlsafe(12),
        conference=reach.sight.conference.id,
        part=part.id,
        at=at,
        by=reach.person,
        said_by=said_by,
        what=what,
        words=words,
    )
    _kept(reach, entry)
    return entry


def entry_to_change(reach: Reach, entry: str) -> Entry:
    """The minute taker's own, or the chair's to put right once the conference is over; and theirs to read. NotTheirs."""
    found = next((e for e in reach.entries if e.id == entry), None)
    if found is None or not reach.reads(found):
        raise NotTheirs
    if not (reach.task is Task.MINUTE_TAKER or (reach.task is Task.CHAIR and reach.ended)):
        raise NotTheirs
    return found


def changed(  # noqa: PLR0913 - as above
    reach: Reach, entry: Entry, *, words: str, what: What, said_by: PersonId | None, withdrawn: bool = False
) -> Entry:
    """Another wording of the same entry, in the same part and at the same instant. Raises Refused."""
    _was_there_to_say_it(reach, entry.part, said_by, what, entry.at)
    newer = replace(entry, words=words, what=what, said_by=said_by, by=reach.person, withdrawn=withdrawn)
    if newer != entry:
        _kept(reach, newer)
    return newer


def _was_there_to_say_it(reach: Reach, part: PartId, said_by: PersonId | None, what: What, at: datetime) -> None:
    """A report may be from somebody who could not come; words may not."""
    if said_by is None:
        return
    if what is What.REPORT and reach.sight.conference.invitation(said_by) is not None:
        return
    if not reach.was_there(part, said_by, at):
        raise Refused("said_by", THEY_WERE_NOT)


def _kept(reach: Reach, entry: Entry) -> None:
    noted(
        reach,
        EventKind.CONFERENCE_MINUTES_KEPT,
        part=entry.part,
        entry=entry.id,
        what=entry.what.value,
        withdrawn=entry.withdrawn,
    )
    wired().minutes.keep(entry)
