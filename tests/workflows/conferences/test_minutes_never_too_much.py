"""Whatever happened in the rooms: nobody's copy holds a word that was said while they were not in that part's room."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.workflows.conferences.minuted import CLOSED, FAMILY, INVITED, KERNEL, MOTHER, OVER, at, line, stay

from privity.control.conferences.ports import Attendance
from privity.domain.conferences.audience import hearing
from privity.domain.conferences.copies import Extent, copy_for
from privity.domain.conferences.minutes import Entry
from privity.domain.conferences.plan import Conference, ExclusionGround, ExclusionId, PartId
from privity.domain.people import PersonId
from privity.workflows.conferences.minutes.copy_text import copy_text

PEOPLE = [i.person for i in INVITED]
PARTS = (FAMILY, CLOSED, PartId("part-of-no-plan"))
LONG = 6  # seconds: short, so that instants and stays meet at their edges


def _stays(draw: st.DrawFn) -> list[Attendance]:
    """As it was, to the tenth of a second."""
    found = []
    for _ in range(draw(st.integers(0, 12))):
        came = draw(st.integers(0, 10 * LONG))
        went = draw(st.none() | st.integers(came, 10 * LONG))
        who, part = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(PARTS))
        found.append(stay(who, part, came / 10, None if went is None else went / 10))
    return found


def _noted(stays: list[Attendance]) -> list[Attendance]:
    """As the store keeps it: cut off to the second."""
    return [
        replace(s, came=s.came.replace(microsecond=0), went=s.went.replace(microsecond=0) if s.went else None)
        for s in stays
    ]


def _lines(draw: st.DrawFn) -> list[Entry]:
    """Each with a word of its own that stands nowhere else; instants with fractions, as a clock gives them."""
    return [
        line(
            f"e-{n}",
            draw(st.sampled_from(PARTS)),
            draw(st.integers(0, 10 * LONG)) / 10,
            f"wordofline{n:03}.",
            said_by=draw(st.none() | st.sampled_from(PEOPLE)),
        )
        for n in range(draw(st.integers(1, 12)))
    ]


def _conference(draw: st.DrawFn) -> Conference:
    exclusions = tuple(
        replace(
            OVER.exclusions[0],
            id=ExclusionId(f"x-{n}"),
            person=draw(st.sampled_from(PEOPLE)),
            ground=draw(st.sampled_from(ExclusionGround)),
            parts=tuple(draw(st.sets(st.sampled_from(PARTS[:2])))),
            excluded=draw(st.booleans()),
        )
        for n in range(draw(st.integers(0, 3)))
    )
    over = tuple(draw(st.sets(st.sampled_from(PARTS[:2]))))
    return replace(OVER, exclusions=exclusions, ended_parts=over)


@st.composite
def conferences(draw: st.DrawFn) -> tuple[Conference, list[Attendance], list[Entry]]:
    return _conference(draw), _stays(draw), _lines(draw)


def _was_there(stays: list[Attendance], entry: Entry, who: PersonId) -> bool:
    """In words of its own: some stay begins before the words and ends after them."""
    mine = [s for s in stays if s.person == who and s.part == entry.part]
    return any(s.came <= entry.at and (s.went is None or entry.at < s.went) for s in mine)


@settings(max_examples=400, deadline=None)
@given(conferences(), st.sampled_from(PEOPLE))
def test_no_copy_holds_a_word_that_was_said_without_its_reader(
    given_: tuple[Conference, list[Attendance], list[Entry]], who: PersonId
) -> None:
    conference, stays, lines = given_
    noted = _noted(stays)
    copy = copy_for(conference, who, entries=lines, attendance=noted, kernel=KERNEL, at=at(5000))
    text = copy_text(conference, who, copy, entries=lines, attendance=noted, kernel=KERNEL)
    shown = text.marked("Somebody", at(5000), KERNEL.index.department.zone)
    for entry in lines:
        if entry.words not in shown:
            continue
        assert _was_there(stays, entry, who), "said while they were outside"
        part = conference.part(entry.part)
        assert part is not None
        assert hearing(conference, part, who, kernel=KERNEL, at=at(5000)).hears, "and it is theirs to hear now"
    inside = [e for e in lines if e.words in shown]
    assert (copy.extent is Extent.FULL) == (len(inside) == len(lines))
    assert (copy.extent is Extent.NONE) == (not inside)


@settings(max_examples=200, deadline=None)
@given(conferences())
def test_a_copy_names_nobody_whom_its_reader_did_not_meet(
    given_: tuple[Conference, list[Attendance], list[Entry]],
) -> None:
    conference, stays, lines = given_
    without = [replace(e, said_by=None) for e in lines]
    copy = copy_for(conference, MOTHER, entries=without, attendance=stays, kernel=KERNEL, at=at(5000))
    text = copy_text(conference, MOTHER, copy, entries=without, attendance=stays, kernel=KERNEL).body.replace("\n", " ")
    hers = [s for s in stays if s.person == MOTHER]
    end = at(10_000)
    for other in PEOPLE:
        met = any(
            s.part == h.part and s.came < (h.went or end) and h.came < (s.went or end)
            for s in stays
            if s.person == other
            for h in hers
        )
        if other != MOTHER and KERNEL.index.people[other].name in text:
            assert met


@settings(max_examples=200, deadline=None)
@given(conferences(), st.sampled_from(PEOPLE), st.data())
def test_taking_a_stay_away_or_excluding_somebody_never_adds_a_line(
    given_: tuple[Conference, list[Attendance], list[Entry]], who: PersonId, data: st.DataObject
) -> None:
    conference, stays, lines = given_

    def held(planned: Conference, there: list[Attendance]) -> set[str]:
        copy = copy_for(planned, who, entries=lines, attendance=there, kernel=KERNEL, at=at(5000))
        return {entry for part in copy.parts for entry in part.entries}

    whole = held(conference, stays)
    fewer = data.draw(st.lists(st.sampled_from(stays), unique=True)) if stays else []
    assert held(conference, fewer) <= whole
    out = replace(OVER.exclusions[0], id=ExclusionId("x-more"), person=who, parts=())
    assert held(replace(conference, exclusions=(*conference.exclusions, out)), stays) == set()
