"""What is asked of the kernel for one finding and one reader: with which case, about whom of those it may mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from privity.domain.cases import ComplaintId
from privity.domain.detection.findings import Finding, Findings
from privity.domain.disclosure import MESSAGE
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.entitlement.question import Question
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What stays the same for all questions about one message."""

    index: DepartmentIndex
    findings: Findings
    sender: frozenset[PersonId]
    now: float


def of_a_case(finding: Finding, context: Context) -> bool:
    """Whether a finding counts: it concerns somebody of a case, or a worker, or its part names a case.

    A reader with no ground may receive what says nothing about anybody of a case.
    """
    index = context.index
    return bool(finding.cases or context.findings.named.get(finding.part)) or any(
        person in index.cases_of or person in index.practitioners or person in index.complaints_of_person
        for person in finding.candidates
    )


def candidates(finding: Finding, reader: PersonId, context: Context) -> tuple[PersonId, ...]:
    """Of several people whom words fit, the one in a case that sender and reader share; else all of them."""
    if len(finding.candidates) == 1 or not context.sender:
        return finding.candidates
    index, now = context.index, context.now
    shared = [
        case
        for case in index.cases_of.get(reader, ())
        if case.involved(reader, now) and any(case.involved(sender, now) for sender in context.sender)
    ]
    narrowed = tuple(p for p in finding.candidates if any(case.ever_involved(p, now) for case in shared))
    return narrowed or finding.candidates


def cases_for(finding: Finding, person: PersonId, context: Context) -> tuple[CaseId | None, ...]:
    """The cases that a finding is judged with: those that its message or attachment names."""
    if finding.cases:
        return finding.cases
    named = context.findings.named.get(finding.part, ())
    if not named:
        return (None,)
    if len(named) == 1:
        return named
    theirs = tuple(case for case in named if context.index.cases[case].ever_involved(person, context.now))
    return theirs or named


def about_other_case(part: int, context: Context) -> bool:
    """An attachment that names cases, none of which the message names."""
    of_message, of_part = context.findings.named.get(MESSAGE, ()), context.findings.named.get(part, ())
    return part != MESSAGE and bool(of_message) and bool(of_part) and not set(of_message) & set(of_part)


def questions(finding: Finding, reader: PersonId, purpose: str, context: Context) -> Iterator[Question]:
    """In general, and as each recorded fact that the passage may be; where the words are that fact's, as it alone."""
    complaint = None if finding.complaint is None else ComplaintId(finding.complaint)
    for person in candidates(finding, reader, context):
        for case in cases_for(finding, person, context):
            general = Question(
                reader=reader,
                purpose=purpose,
                about=(person,),
                category=finding.category,
                case=case,
                complaint=complaint,
            )
            recorded = [fact for fact in finding.facts if person in context.index.facts[fact].about]
            if not (recorded and finding.own_words):
                yield general
            for fact in recorded:
                of = context.index.facts[fact]
                yield Question(
                    reader=reader, purpose=purpose, fact=fact, case=of.case or case, complaint=general.complaint
                )
