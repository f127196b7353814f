"""A held message through the kernel: what is not this viewer's is black, and nothing around it tells."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.web.held import (
    ATTACHED,
    BODY,
    NOBODYS,
    OTHER_FAMILY,
    OURS,
    PASSAGES,
    QUOTED,
    DoublePath,
    InMemoryHolds,
    found,
    hold,
)
from tests.web.world import AT, PEOPLE

from privity.control.ports import Hold
from privity.domain.channel.verdicts import MailReason
from privity.domain.people import PersonId
from privity.records.holds.access import standing_of
from privity.workflows.holds.matrix import FEW, matrix_of
from privity.workflows.holds.message import _sentences, label_of, sections_of
from privity.workflows.holds.sight import Sight

WORLD = DoublePath(InMemoryHolds())
ALL = (*OURS, OTHER_FAMILY, NOBODYS)


def sight(person: str, held: Hold) -> Sight:
    return Sight(hold=held, standing=standing_of(PersonId(person), WORLD, AT), world=WORLD, at=AT)


def text_for(person: str, held: Hold) -> str:
    return "\n".join(
        run.text for section in sections_of(sight(person, held)) for part in section.parts for run in part.runs
    )


def page_for(person: str, held: Hold) -> str:
    """Everything that the page of a hold could say to this viewer."""
    seen = sight(person, held)
    sections, matrix = sections_of(seen), matrix_of(seen)
    parts = [part for section in sections for part in section.parts]
    said = [s.label for s in sections] + [p.label for p in parts] + [r.text + r.says for p in parts for r in p.runs]
    said += [r.shown + r.who for r in matrix.recipients]
    said += [w.sentence + w.where for r in matrix.recipients for w in (*r.why, *r.advice)]
    said += [row.whom + row.where + "".join(c.sentence for c in row.cells) for row in matrix.rows]
    return "\n".join(said)


def test_the_sender_sees_what_they_wrote() -> None:
    text = text_for("p-worker", hold("h", findings=ALL)).replace("\n", "")
    assert all(p.text.replace("\n", "") in text for p in PASSAGES)


def test_a_manager_sees_their_own_case_and_black_for_another_family() -> None:
    held = hold("h", findings=ALL)
    assert "convicted of assault" in text_for("p-manager", held)
    assert "Sol Marquand" not in page_for("p-manager", held)
    assert "Ash Rihoy" not in page_for("p-manager", held)
    assert matrix_of(sight("p-manager", held)).unseen == 2


def test_information_governance_sees_all_of_it() -> None:
    seen = sight("p-dpo", hold("h", findings=(*OURS, OTHER_FAMILY)))
    assert seen.sees_all
    assert QUOTED in text_for("p-dpo", seen.hold).replace("\n", "")


def test_a_reviewer_with_a_conflict_of_interest_sees_nothing() -> None:
    """Team manager of the case, and the mother's sister."""
    said = page_for("p-relative", hold("h"))
    for part in (*BODY.split("\n\n"), ATTACHED, "Core group", "Wren", "Gus Heaume", "ida.corbet"):
        assert part not in said


def test_a_file_name_is_told_only_to_those_who_may_see_everything() -> None:
    held = hold("h", findings=ALL)
    assert "Wren Corbet plan" in page_for("p-worker", held)
    assert "plan.docx" not in page_for("p-manager", held)
    assert label_of("attachment:A name.pdf#page=3", part=2, named=False) == "Attachment 2, page 3"
    assert label_of("attachment:A name.xlsx#sheet=Names", part=2, named=False) == "Attachment 2, sheet"
    assert label_of("body#hidden", named=False) == "Message, hidden"
    assert label_of("something else: a name", named=False) == "A part of the message"


def test_whom_a_phrase_means_is_told_only_to_whoever_may_know_who_it_is() -> None:
    """A worker outside the case writes 'Her mum's new partner' and does not learn his name by being held."""
    held = hold("h", sender="p-stranger")
    assert "Gus Heaume" not in page_for("p-stranger", held)
    assert "Her mum's new partner" in page_for("p-stranger", held)
    assert "Gus Heaume" in page_for("p-worker", hold("h"))


def test_a_recipient_of_another_family_is_not_named_in_the_reasons_either() -> None:
    """The other case's manager reviews what is said of their own child; the mother here is not theirs to know."""
    held = hold("h", findings=(OTHER_FAMILY, *OURS), cases=("c-1", "c-2"))
    about_theirs = MailReason(
        rule="no-ground",
        text="Nothing entitles Ida Corbet to know this.",
        about=(PersonId("p-other-child"),),
        finding=0,
    )
    unread = MailReason(rule="unread", text="The file Corbet.zip could not be read.", where="attachment:Corbet.zip")
    rows = tuple(
        replace(r, reasons=(about_theirs, unread) if PersonId("p-mother") in r.reader else (unread,))
        for r in held.verdict.recipients
    )
    said = page_for("p-other-manager", replace(held, verdict=replace(held.verdict, recipients=rows)))
    assert "Sol Marquand" in said
    assert "Corbet" not in said
    assert "ida" not in said


def test_a_finding_that_may_mean_several_people_needs_all_of_them() -> None:
    one = found("p-child", "identity", 1, "Wren Corbet")
    several = type(one)(
        candidates=(PersonId("p-child"), PersonId("p-other-child")),
        category="identity",
        where=one.where,
        part=0,
        passage=1,
        start=one.start,
        end=one.end,
        why="",
    )
    held = hold("h", findings=(several, *OURS[1:]))
    assert not sight("p-manager", held).sees(several)
    assert "Wren Corbet missed" not in text_for("p-manager", held)


def test_a_finding_about_nobody_is_seen_by_no_reviewer() -> None:
    """An error upstream must not open a passage."""
    nobody = type(OURS[0])(candidates=(), category="identity", where="body", part=0, passage=1, start=0, end=4, why="")
    assert not sight("p-dpo", hold("h")).sees(nobody)


@pytest.mark.parametrize("person", [p.id for p in PEOPLE if p.id != "p-worker"])
def test_what_the_kernel_does_not_share_is_on_nobodys_page(person: str) -> None:
    held = hold("h", findings=ALL)
    seen = sight(person, held)
    text = text_for(person, held)
    for finding in ALL:
        words = PASSAGES[finding.passage].text[finding.start : finding.end]
        if not seen.sees(finding) and words != "Wren Corbet":
            assert words not in text


@given(st.text(alphabet="ab. \n?", max_size=60), st.data())
def test_black_covers_every_letter_of_what_may_not_be_seen(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, max(len(text) - 1, 0)))
    end = data.draw(st.integers(start, len(text)))
    other = data.draw(st.integers(0, len(text)))
    findings = [_at(start, end), _at(min(other, len(text)), len(text))]
    black = _sentences(text, findings)
    covered = {n for s, e, _ in black for n in range(s, e)}
    assert set(range(start, end)) <= covered
    assert all(a[1] <= b[0] for a, b in pairwise(black))
    assert sum(count for *_, count in black) == len(findings)


def _at(start: int, end: int) -> object:
    return type(OURS[0])(
        candidates=(PersonId("p-child"),),
        category="identity",
        where="body",
        part=0,
        passage=0,
        start=start,
        end=end,
        why="",
    )


def test_the_matrix_has_an_answer_in_words_for_every_fact_and_recipient() -> None:
    matrix = matrix_of(sight("p-worker", hold("h")))
    assert [row.numbers for row in matrix.rows] == [(1, 5), (2,), (3,), (4,)]
    answers = {row.category: [c.answer for c in row.cells] for row in matrix.rows}
    assert answers["offences"] == ["ask", "withhold", "withhold", "share"]
    assert answers["education"] == ["held", "held", "withhold", "share"]
    assert all(cell.sentence and cell.name for row in matrix.rows for cell in row.cells)


def test_a_rule_that_says_many_things_says_them_under_one_sentence() -> None:
    lines = matrix_of(sight("p-worker", hold("h"))).recipients[2].why
    assert len(lines) == 1
    assert lines[0].numbers == (1, 2, 3, 4, 5)
    one_each = tuple(
        MailReason(rule="no-ground", text=f"Said {n}.", about=(PersonId("p-child"),), finding=n) for n in range(FEW + 1)
    )
    held = hold("h")
    rows = (replace(held.verdict.recipients[0], reasons=one_each), *held.verdict.recipients[1:])
    gathered = matrix_of(sight("p-worker", replace(held, verdict=replace(held.verdict, recipients=rows))))
    (line,) = gathered.recipients[0].why
    assert line.each == tuple(f"Said {n}." for n in range(FEW + 1))
    assert line.numbers == tuple(range(1, FEW + 2))
