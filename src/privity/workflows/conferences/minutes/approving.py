"""Copies: what is proposed for each person, the chair's approval, and the sending. Worked out afresh at each of them."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from privity.control.ports import EventKind
from privity.domain.conferences.copies import Copy, Extent
from privity.domain.conferences.minutes import CopyAct, CopyState
from privity.domain.conferences.wording import name_of
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.copy_text import CopyText, copy_text
from privity.workflows.conferences.minutes.reach import Reach, again, noted
from privity.workflows.conferences.wiring import wired

SUBJECT = "Your copy of the conference record"
COVER = (
    "Your copy of the record of a conference that you took part in is attached.\n\n"
    "It holds what was said while you were there. It is yours alone: please keep it safe, and do not pass it on.\n\n"
    "If you think that something in it is wrong, tell the chair."
)
FILE = "conference-record.txt"
UNREAD_HERE = "[Said while you were not in the room: you approve it unread]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """One person's copy as the kernel and the media server allow it now, and how far it has got."""

    person: PersonId
    number: int  # of the invitation, for addresses without a name
    copy: Copy
    text: CopyText = field(repr=False)
    act: CopyAct | None
    same: bool  # what was approved last is what they would get now

    @property
    def state(self) -> CopyState | None:
        return self.act.state if self.act else None

    @property
    def approvable(self) -> bool:
        """Somebody whose copy is on its way, or whose approved copy is the same, has nothing to be approved."""
        done = self.same and self.state in {CopyState.APPROVED, CopyState.SENT}
        return self.copy.extent is not Extent.NONE and not done

    @property
    def sendable(self) -> bool:
        return self.state is CopyState.APPROVED and self.same and self.copy.extent is not Extent.NONE

    @property
    def readable(self) -> bool:
        """By its owner, on the pages: approved by the chair, and not a word of it changed or barred since."""
        return self.act is not None and self.same and self.copy.extent is not Extent.NONE


def proposed(reach: Reach) -> tuple[Proposed, ...]:
    acts = wired().minutes.copies(reach.sight.conference.id)
    return tuple(proposal(reach, invited.person, acts) for invited in reach.sight.conference.invited)


def proposal(reach: Reach, person: PersonId, acts: dict[PersonId, CopyAct]) -> Proposed:
    copy, text = reach.copy_of(person), text_for(reach, person)
    act = acts.get(person)
    return Proposed(
        person=person,
        number=[i.person for i in reach.sight.conference.invited].index(person) + 1,
        copy=copy,
        text=text,
        act=act,
        same=act is not None and act.text == _hash(reach, person, text),
    )


def text_for(reach: Reach, person: PersonId) -> CopyText:
    """By `copy_for` alone: nothing that somebody chooses on a page can add a line to it."""
    return copy_text(
        reach.sight.conference,
        person,
        reach.copy_of(person),
        entries=[e for e in reach.entries if not e.withdrawn],
        attendance=reach.attendance,
        kernel=reach.sight.viewer.kernel,
    )


def marked(reach: Reach, one: Proposed) -> str:
    """With the reader's mark: their name, and the day on which it was approved."""
    return _marked(reach, one, one.text)


def _marked(reach: Reach, one: Proposed, text: CopyText) -> str:
    kernel = reach.sight.viewer.kernel
    at: datetime = one.act.at if one.act else reach.at
    return text.marked(name_of(one.person, kernel), at, kernel.index.department.zone)


def approve(reach: Reach, people: Iterable[PersonId]) -> int:
    """How many. In the ledger first; `reach` was asked of the kernel for this request."""
    chosen, done = set(people), 0
    for one in proposed(reach):
        if one.person in chosen and one.approvable:
            index = noted(
                reach,
                EventKind.CONFERENCE_COPY_APPROVED,
                person=one.person,
                extent=one.copy.extent.value,
                parts=[part.part for part in one.copy.parts if part.entries],
                entries=sum(len(part.entries) for part in one.copy.parts),
            )
            done += _step(reach, one, CopyState.APPROVED, index, _hash(reach, one.person, one.text))
    return done


def send(reach: Reach) -> tuple[int, int, int]:
    """Sent, not taken, and changed since they were approved. The kernel is asked again before each of them.

    Each is claimed before it goes, so that two who press at once send it once.
    """
    sent = not_taken = differ = 0
    for invited in reach.sight.conference.invited:
        now = again(reach)
        one = proposal(now, invited.person, wired().minutes.copies(reach.sight.conference.id))
        if one.act is None or one.state is not CopyState.APPROVED:
            continue
        if not one.sendable:
            differ += 1
            continue
        index = noted(now, EventKind.CONFERENCE_COPY_SENT, person=one.person, approved=one.act.index)
        if not _step(now, one, CopyState.SENDING, index, one.act.text):
            continue
        took = wired().posting.send(one.person, subject=SUBJECT, words=COVER, attachment=(FILE, marked(now, one)))
        _step(now, one, CopyState.SENT if took else CopyState.NOT_TAKEN, index, one.act.text, after=1)
        sent, not_taken = sent + took, not_taken + (not took)
    return sent, not_taken, differ


def preview(reach: Reach, one: Proposed) -> str:
    """As its owner would get it; but a chair who was out of the room for a line does not read it here either."""
    shown = [e if reach.reads(e) else replace(e, words=UNREAD_HERE) for e in reach.entries if not e.withdrawn]
    text = copy_text(
        reach.sight.conference,
        one.person,
        one.copy,
        entries=shown,
        attendance=reach.attendance,
        kernel=reach.sight.viewer.kernel,
    )
    return _marked(reach, one, text)


def _hash(reach: Reach, person: PersonId, text: CopyText) -> str:
    return wired().minutes.hash_of(f"{reach.sight.conference.id}\0{person}\0{text.body}")


def _step(  # noqa: PLR0913 - one step with its particulars
    reach: Reach, one: Proposed, state: CopyState, index: int, text: str, *, after: int = 0
) -> bool:
    return wired().minutes.step(
        CopyAct(
            conference=reach.sight.conference.id,
            person=one.person,
            number=(one.act.number if one.act else 0) + 1 + after,
            state=state,
            by=reach.person,
            at=reach.at,
            index=index,
            text=text,
        )
    )
