"""Each part says which cases it speaks of, how surely and by what; what is only meant is advice, and names nothing."""

from pathlib import Path

import pytest
from tests.builders import NOON

from privity.control.world import World
from privity.domain.detection.findings import CaseMeant, Findings
from privity.domain.disclosure import Disclosure, Passage, Place, Reading
from privity.records.intake.reading import read_department

TESTS = Path(__file__).parents[2]
WORLD = World.of(read_department(TESTS.parent / "src/privity/records/fictional/st_brannock.json"))
CASES = WORLD.department.cases
PEOPLE = {p.id: p for p in WORLD.department.people}
FIRST, OTHER = CASES[0], CASES[1]


def child(case: object) -> str:
    return PEOPLE[case.subjects[0]].name  # type: ignore[attr-defined] # a case


def relatives(case: object) -> list[str]:
    return [
        PEOPLE[i.person].name
        for i in case.involvements  # type: ignore[attr-defined] # a case
        if not PEOPLE[i.person].is_practitioner and i.person not in case.subjects  # type: ignore[attr-defined] # as above
    ]


def heard(body: str, subject: str = "", attached: tuple[tuple[str, str], ...] = ()) -> Findings:
    passages = [
        Passage(where="subject", place=Place.SUBJECT, text=subject, title=True),
        Passage(where="body", place=Place.BODY, text=body),
    ]
    for part, (name, text) in enumerate(attached, start=1):
        where = f"attachment:{name}"
        passages.append(Passage(where=where, place=Place.ATTACHMENT, text=name, part=part, title=True))
        passages.append(Passage(where=f"{where}#page=1", place=Place.ATTACHMENT, text=text, part=part))
    reading = Reading(passages=tuple(passages))
    return WORLD.detector.detect(reading, at=NOON, sender=frozenset(), recipients=frozenset())


def of(found: Findings, case: object, part: int = 0) -> CaseMeant:
    (meant,) = (m for m in found.meant if m.case == case.id and m.part == part)  # type: ignore[attr-defined] # a case
    return meant


def test_a_reference_in_the_subject_line_is_the_surest_sign_and_says_so() -> None:
    meant = of(heard("See below.", FIRST.reference), FIRST)
    assert meant.named
    assert meant.score == 0.99
    assert meant.why == "Its reference stands in the subject line."


def test_a_child_named_in_full_names_the_case_and_relatives_add_to_it() -> None:
    less = of(heard(f"{child(FIRST)} came."), FIRST)
    more = of(heard(f"{child(FIRST)} came with {relatives(FIRST)[0]}."), FIRST)
    assert less.named
    assert less.why.startswith("Its child is named in full or by identifier in the text")
    assert more.score > less.score


def test_relatives_alone_are_advice_with_a_score_and_name_no_case() -> None:
    one, two = relatives(FIRST)[:2]
    found = heard(f"{one} and {two} came.")
    meant = of(found, FIRST)
    assert not meant.named
    assert found.named == {}
    assert meant.why == "Two of its people are named in full or by number."
    assert 0.3 < meant.score < of(heard(f"{child(FIRST)} came with {one} and {two}."), FIRST).score


def test_several_cases_stand_side_by_side_the_surest_first() -> None:
    found = heard(f"{child(FIRST)} and {child(OTHER)} were seen.", OTHER.reference)
    assert [m.case for m in found.meant if m.named][:2] == [OTHER.id, FIRST.id]


def test_each_attachment_is_judged_for_itself() -> None:
    found = heard("As promised.", FIRST.reference, (("plan.pdf", "Plan."), ("review.pdf", f"{child(OTHER)} is well.")))
    assert {(m.where, m.case) for m in found.meant if m.named} == {
        ("message", FIRST.id),
        ("attachment:review.pdf", OTHER.id),
    }


@pytest.mark.parametrize("text", ["The rota is attached.", "", "Please book the room for Monday."])
def test_ordinary_mail_means_no_case(text: str) -> None:
    assert heard(text).meant == ()


@pytest.mark.parametrize("subject", [FIRST.reference, "", child(OTHER)])
@pytest.mark.parametrize("body", [child(FIRST), relatives(FIRST)[0], "Nothing.", OTHER.reference])
def test_named_is_what_the_contract_calls_named_and_nothing_else(subject: str, body: str) -> None:
    found = heard(body, subject)
    assert {(m.part, m.case) for m in found.meant if m.named} == {(p, c) for p, cs in found.named.items() for c in cs}
    assert all(0 < m.score < 1 and m.why.endswith(".") for m in found.meant)


def test_the_verdict_carries_it_to_whoever_looks_at_the_hold() -> None:
    reading = Reading(passages=(Passage(where="body", place=Place.BODY, text=f"{child(FIRST)} has asthma."),))
    verdict, _ = WORLD.verdict(Disclosure(sender="", recipients=("x@elsewhere.example",), reading=reading, at=NOON))
    assert [m.case for m in verdict.cases if m.named] == [FIRST.id]
    assert FIRST.reference not in repr(verdict.cases)
