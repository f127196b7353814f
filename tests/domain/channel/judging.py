"""A judge over a few invented people, and what it says of findings that the test states itself."""

from collections.abc import Iterable
from datetime import datetime

from tests import builders as b

from privity.domain.channel.addresses import AddressBook
from privity.domain.channel.judge import Judge
from privity.domain.channel.verdicts import MailVerdict, RecipientVerdict
from privity.domain.department import Department
from privity.domain.detection.findings import Finding, Findings
from privity.domain.disclosure import Disclosure, Passage, Place, Reading, Unread
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


def judge_of(department: Department) -> Judge:
    return Judge(kernel=Kernel.of(department), book=AddressBook(department))


def said(about: str, category: str = "health", **more: object) -> Finding:
    """Somebody's words about one of these people; several ids are people whom the words may mean."""
    part = more.pop("part", 0)
    return Finding(
        candidates=tuple(PersonId(p) for p in about.split()),
        category=category,
        where="body" if part == 0 else f"attachment:{part}.txt",
        part=part,  # type: ignore[arg-type] # an int
        passage=0,
        start=0,
        end=1,
        why="stated by the test",
        **more,  # type: ignore[arg-type] # as a finding takes them
    )


def verdict(
    judge: Judge,
    to: Iterable[str],
    *findings: Finding,
    sender: str = "",
    named: dict[int, tuple[str, ...]] | None = None,
    unread: tuple[str, ...] = (),
    seen: tuple[str, ...] = (),
    purpose: str | None = None,
    at: datetime = b.NOON,
) -> MailVerdict:
    cases = {part: tuple(CaseId(c) for c in theirs) for part, theirs in (named or {}).items()}
    parts = sorted({0, *cases, *(f.part for f in findings)})
    reading = Reading(
        passages=tuple(
            Passage(
                where="body" if n == 0 else f"attachment:{n}.txt",
                place=Place.BODY if n == 0 else Place.ATTACHMENT,
                text="x",
                part=n,
            )
            for n in parts
        ),
        unread=tuple(Unread(part=part, why="no library opens it") for part in unread),
        seen=seen,
        purpose=purpose,
    )
    disclosure = Disclosure(sender=sender, recipients=tuple(to), reading=reading, at=at)
    return judge.verdict(disclosure, Findings(findings=findings, named=cases))


def rules(row: RecipientVerdict) -> set[str]:
    return {reason.rule for reason in row.reasons}


def by_address(found: MailVerdict) -> dict[str, str]:
    return {row.address: row.outcome for row in found.recipients}
