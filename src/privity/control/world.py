"""What the department is now, with everything that is built from it: kernel, address book, detector, judge."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from privity.control.ports import Hold
from privity.domain.cases import ComplaintId
from privity.domain.channel.addresses import AddressBook
from privity.domain.channel.judge import TO_INFORMATION_GOVERNANCE, Judge
from privity.domain.channel.verdicts import MailVerdict
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.detection.findings import Finding, Findings
from privity.domain.detection.outsiders import NameFinder
from privity.domain.difference import Difference
from privity.domain.disclosure import Disclosure, Unread
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import Policy
from privity.domain.entitlement.question import Decision, Question
from privity.domain.facts import CaseId
from privity.domain.outsider import with_outsider
from privity.domain.people import Person, PersonId

MANAGES = ("team_manager", "head_of_service")
KEPT_OUT = frozenset({"bar", "fenced", "conflict-of-interest"})  # rules about the person, not about the need to know
WHERE_SOMEBODY_IS = frozenset({"address", "contact"})
NOT_SOUGHT = "people outside the department could not be looked for in it"


@dataclass(frozen=True, slots=True, repr=False)
class World:
    """Immutable: a changed department is another world, and nothing computed from the old one is kept."""

    department: Department
    kernel: Kernel
    judge: Judge
    detector: Detector
    finder: NameFinder | None = None  # None: people whom the department does not know are not looked for

    @classmethod
    def of(cls, department: Department, policy: Policy | None = None, *, finder: NameFinder | None = None) -> "World":
        kernel = Kernel.of(with_outsider(department), policy)
        judge = Judge(kernel=kernel, book=AddressBook(department))
        return cls(department, kernel, judge, Detector.of(department), finder)

    def after(self, department: Department) -> "World":
        """Answers as one built anew from the changed department, with which it shares all that did not change."""
        difference = Difference(self.department, department)
        detector = self.detector.after(difference) if difference.small else Detector.of(department)
        kernel = self.kernel.after(with_outsider(department))
        return World(department, kernel, Judge(kernel=kernel, book=AddressBook(department)), detector, self.finder)

    def person(self, person: PersonId) -> Person | None:
        return self.kernel.index.people.get(person)

    def verdict(self, disclosure: Disclosure) -> tuple[MailVerdict, Findings]:
        findings = self.detector.detect(
            disclosure.reading,
            at=disclosure.at,
            sender=self.judge.sender(disclosure),
            recipients=self.judge.readers(disclosure),
            finder=self.finder,
        )
        if findings.unsought:
            gaps = (Unread(part=where, why=NOT_SOUGHT) for where in findings.unsought)
            reading = disclosure.reading
            disclosure = replace(disclosure, reading=replace(reading, unread=(*reading.unread, *gaps)))
        return self.judge.verdict(disclosure, findings), findings

    def cases_of(self, findings: Iterable[Finding], at: datetime) -> tuple[CaseId, ...]:
        """The cases whose families the findings are about; a worker's cases are not theirs in this sense."""
        index, now = self.kernel.index, at.timestamp()
        found = tuple(findings)
        concerned = dict.fromkeys(person for finding in found for person in finding.candidates)
        theirs = (case.id for person in concerned for case in index.family_cases(person, now))
        return tuple(dict.fromkeys((*theirs, *(case for finding in found for case in finding.cases))))

    def is_information_governance(self, person: PersonId) -> bool:
        staff = self.kernel.index.staff.get(person)
        return staff is not None and staff.role in self.kernel.policy.by_staff_role

    def may_know(self, person: PersonId, finding: Finding, at: datetime) -> Decision:
        """The kernel's strictest answer for somebody who looks at a hold, over all whom the words may mean."""
        answers = self._answers(person, finding, at)
        return min(answers, key=lambda answer: ("withhold", "ask", "share").index(answer.outcome))

    def _answers(self, person: PersonId, finding: Finding, at: datetime) -> list[Decision]:
        purpose = TO_INFORMATION_GOVERNANCE if self.is_information_governance(person) else "casework"
        complaint = None if finding.complaint is None else ComplaintId(finding.complaint)
        return [
            self.kernel.decide(
                Question(
                    reader=person,
                    purpose=purpose,
                    about=(about,),
                    category=finding.category,
                    fact=fact,
                    case=case,
                    complaint=complaint,
                ),
                at=at,
            )
            for about in finding.candidates
            for fact in (None, *self._facts(finding, about))
            for case in finding.cases or (None,)
        ]

    def _facts(self, finding: Finding, about: PersonId) -> list[str]:
        facts = self.kernel.index.facts
        return [f for f in finding.facts if facts[f].about == {about} and facts[f].category == finding.category]

    def may_review(self, person: PersonId, hold: Hold, at: datetime) -> bool:
        """A manager of a case that the message touches, or information governance; never of one's own mail.

        Whoever may not know something that the message says does not review it either.
        """
        return self._stands_over(person, hold, at) and all(
            self.may_know(person, finding, at).outcome != "withhold" for finding in hold.verdict.findings
        )

    def may_look_over(self, person: PersonId, hold: Hold, at: datetime) -> bool:
        """The second person of an override: as a reviewer, but one who merely had no need to know is not kept out.

        Otherwise a message that touches two managers' cases could wait for somebody who is not there.
        """
        return self._stands_over(person, hold, at) and not any(
            reason.rule in KEPT_OUT
            for finding in hold.verdict.findings
            for answer in self._answers(person, finding, at)
            if answer.outcome == "withhold"
            for reason in answer.reasons
        )

    def _stands_over(self, person: PersonId, hold: Hold, at: datetime) -> bool:
        """Manager of a case that it touches, or information governance; never of one's own mail."""
        if person in hold.sender or person not in self.kernel.index.staff:
            return False
        return self.is_information_governance(person) or self.manages(person, hold, at)

    def reached_now(self, hold: Hold, number: int, at: datetime) -> tuple[PersonId, ...]:
        """Whom a held copy's address reaches at this instant; nobody where the copy can't go to them alone."""
        before, book = hold.verdict.recipients[number], self.judge.book
        if book.is_group(before.address, at):
            return ()
        reached = (r for address in hold.submission.recipients for r in book.reach(address, at))
        return next((r.people for r in reached if r.address == before.address and r.via == before.via), ())

    def carries_protected_address(self, hold: Hold, number: int, at: datetime) -> bool:
        """Whether a copy was held for a protected or barred address, or tells one that is protected now."""
        index, now, row = self.kernel.index, at.timestamp(), hold.verdict.recipients[number]
        told = [f for f in hold.verdict.findings if f.category in WHERE_SOMEBODY_IS]
        return any(r.rule in {"protected", "bar"} and r.category in WHERE_SOMEBODY_IS for r in row.reasons) or any(
            category == finding.category and span.holds(now)
            for finding in told
            for person in finding.candidates
            for category, span in index.protecting.get(person, ())
        )

    def manages(self, person: PersonId, hold: Hold, at: datetime) -> bool:
        now = at.timestamp()
        cases = self.kernel.index.cases
        if hold.cases:
            return any(case in cases and cases[case].has_role(person, MANAGES, now) for case in hold.cases)
        # About nobody's case (something could not be read): the sender's own manager.
        staff = self.kernel.index.staff
        return staff[person].role in MANAGES and any(
            sender in staff and staff[sender].team == staff[person].team for sender in hold.sender
        )


class WorldSource(Protocol):
    def current(self) -> World:
        """The world as recorded now. Raises WorldUnavailable; never answers with an outdated one."""
        ...


class WorldUnavailable(Exception):
    """The department's records do not answer."""
