"""What the department is now, with everything that is built from it: kernel, address book, detector, judge."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from privity.control.ports import Hold
from privity.domain.channel.addresses import AddressBook
from privity.domain.channel.judge import TO_INFORMATION_GOVERNANCE, Judge
from privity.domain.channel.verdicts import MailVerdict
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.detection.findings import Finding, Findings
from privity.domain.disclosure import Disclosure
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import Policy
from privity.domain.entitlement.question import Decision, Question
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId

MANAGES = ("team_manager", "head_of_service")


@dataclass(frozen=True, slots=True, repr=False)
class World:
    """Immutable: a changed department is another world, and nothing computed from the old one is kept."""

    department: Department
    kernel: Kernel
    judge: Judge
    detector: Detector

    @classmethod
    def of(cls, department: Department, policy: Policy | None = None) -> "World":
        kernel = Kernel.of(department, policy)
        judge = Judge(kernel=kernel, book=AddressBook(department))
        return cls(department, kernel, judge, Detector.of(department))

    def person(self, person: PersonId) -> Person | None:
        return self.kernel.index.people.get(person)

    def verdict(self, disclosure: Disclosure) -> tuple[MailVerdict, Findings]:
        findings = self.detector.detect(
            disclosure.reading,
            at=disclosure.at,
            sender=self.judge.sender(disclosure),
            recipients=self.judge.readers(disclosure),
        )
        return self.judge.verdict(disclosure, findings), findings

    def cases_of(self, findings: Iterable[Finding], at: datetime) -> tuple[CaseId, ...]:
        """The cases whose families the findings are about; a worker's cases are not theirs in this sense."""
        index, now = self.kernel.index, at.timestamp()
        return tuple(
            dict.fromkeys(c.id for f in findings for person in f.candidates for c in index.family_cases(person, now))
        )

    def is_information_governance(self, person: PersonId) -> bool:
        staff = self.kernel.index.staff.get(person)
        return staff is not None and staff.role in self.kernel.policy.by_staff_role

    def may_know(self, person: PersonId, finding: Finding, at: datetime) -> Decision:
        """The kernel's strictest answer for somebody who looks at a hold, over all whom the words may mean."""
        purpose = TO_INFORMATION_GOVERNANCE if self.is_information_governance(person) else "casework"
        answers = [
            self.kernel.decide(
                Question(reader=person, purpose=purpose, about=(about,), category=finding.category, fact=fact), at=at
            )
            for about in finding.candidates
            for fact in (None, *self._facts(finding, about))
        ]
        return min(answers, key=lambda answer: ("withhold", "ask", "share").index(answer.outcome))

    def _facts(self, finding: Finding, about: PersonId) -> list[str]:
        facts = self.kernel.index.facts
        return [f for f in finding.facts if facts[f].about == {about} and facts[f].category == finding.category]

    def may_review(self, person: PersonId, hold: Hold, at: datetime) -> bool:
        """A manager of a case that the message touches, or information governance; never of one's own mail.

        Whoever may not know something that the message says does not review it either.
        """
        if person in hold.sender or person not in self.kernel.index.staff:
            return False
        if not self.is_information_governance(person) and not self.manages(person, hold, at):
            return False
        return all(self.may_know(person, finding, at).outcome != "withhold" for finding in hold.verdict.findings)

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
