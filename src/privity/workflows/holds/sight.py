"""What this viewer may see of a held message: the kernel is asked for every finding, person and reason on the page."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from privity.control.ports import Hold
from privity.domain.cases import ComplaintId
from privity.domain.channel.verdicts import MailReason
from privity.domain.detection.findings import Finding
from privity.domain.entitlement.question import Ask, BadQuestion, Decision, Question, Share
from privity.domain.outsider import OUTSIDER
from privity.domain.people import PersonId
from privity.records.holds.access import Standing
from privity.workflows.holds import words
from privity.workflows.holds.path_port import World


@dataclass(frozen=True, kw_only=True)  # without slots: what the kernel answered is kept for this one page
class Sight:
    """One viewer, one hold, one instant. Nothing of it is kept longer than the page."""

    hold: Hold
    standing: Standing
    world: World
    at: datetime

    @property
    def own(self) -> bool:
        return self.standing.person in self.hold.sender

    @property
    def reviews(self) -> bool:
        """One of those whose task this hold may be; whether they may decide it, the path says."""
        return not self.own and self.standing.reviews(self.hold.cases, self.hold.sender)

    def sees(self, finding: Finding) -> bool:
        """The passage itself. A sender sees what they wrote; for others every person it may mean must be theirs."""
        return self.own or self._entitled(finding)

    @cached_property
    def sees_all(self) -> bool:
        return all(self.sees(f) for f in self.hold.verdict.findings)

    @cached_property
    def sees_nothing(self) -> bool:
        findings = self.hold.verdict.findings
        return bool(findings) and not any(self.sees(f) for f in findings)

    @cached_property
    def numbers(self) -> dict[int, int]:
        """The number that people see for each finding, in the order in which the findings stand in the message."""
        findings = self.hold.verdict.findings
        order = sorted(range(len(findings)), key=lambda i: (findings[i].passage, findings[i].start, findings[i].end, i))
        return {index: number for number, index in enumerate(order, start=1)}

    @property
    def named(self) -> bool:
        """Whether names of files are told: they may say what the files hold."""
        return self.own or self.sees_all

    def may_name(self, person: PersonId) -> bool:
        """A worker's name is no fact. Whom a kinship phrase means is one, for the sender too."""
        known = self.world.person(person)
        if known is None:
            return False
        return known.is_practitioner or self._shared(about=(person,), category="identity")

    def may_see_address_of(self, people: tuple[PersonId, ...]) -> bool:
        """The sender wrote the address; an address of nobody, or of a worker, is no fact about anybody."""
        if self.own:
            return True
        found = [self.world.person(p) for p in people]
        return all(
            (known is not None and known.is_practitioner) or self._shared(about=(person,), category="contact")
            for person, known in zip(people, found, strict=True)
        )

    def name(self, person: PersonId) -> str:
        known = self.world.person(person)
        return known.name if known and self.may_name(person) else ""

    def names(self, people: tuple[PersonId, ...], otherwise: str) -> str:
        if people and all(self.may_name(p) for p in people):
            return " or ".join(self.name(p) for p in people)
        return otherwise

    def reason(self, reason: MailReason, readers: tuple[PersonId, ...]) -> str:
        """The reason's own words where they tell this viewer nothing new; else what the rule says in general.

        The words name the reader as well, who may be of a family that this viewer knows nothing of.
        """
        finding = self.hold.verdict.findings[reason.finding] if reason.finding is not None else None
        people = reason.about or (finding.candidates if finding else ())
        known = (
            all(self.may_name(p) for p in (*people, *readers))
            and (finding is None or self._entitled(finding))
            and (bool(people) or self.own or self.sees_all)
        )
        return (reason.text if known else "") or words.rule_sentence(reason.rule)

    def _entitled(self, finding: Finding) -> bool:
        if OUTSIDER in finding.candidates:
            return self._asked_about_outsider(finding)
        complaint = ComplaintId(finding.complaint) if finding.complaint else None
        return (
            bool(finding.candidates)
            and all(
                self._shared(about=(person,), category=finding.category, complaint=complaint)
                for person in finding.candidates
            )
            and all(self._shared(fact=fact, complaint=complaint) for fact in finding.facts)
        )

    def _asked_about_outsider(self, finding: Finding) -> bool:
        """Of somebody in no case the core team is asked whether it is needed: to say so, one must see what it is."""
        questions = (
            Question(
                reader=self.standing.person,
                purpose=purpose,
                about=finding.candidates,
                category=finding.category,
                case=case,
            )
            for purpose in self._purposes()
            for case in finding.cases
        )
        return any(isinstance(self._decide(question), Share | Ask) for question in questions)

    def _shared(
        self,
        *,
        about: tuple[PersonId, ...] = (),
        category: str | None = None,
        fact: str | None = None,
        complaint: ComplaintId | None = None,
    ) -> bool:
        asked = (about, category, fact, complaint)
        if asked not in self._answered:
            self._answered[asked] = any(
                isinstance(self._decide(question), Share)
                for question in (
                    Question(
                        reader=self.standing.person,
                        purpose=purpose,
                        about=about,
                        category=category,
                        fact=fact,
                        complaint=complaint,
                    )
                    for purpose in self._purposes()
                )
            )
        return self._answered[asked]

    @cached_property
    def _answered(self) -> dict[tuple[object, ...], bool]:
        return {}

    def _purposes(self) -> tuple[str, ...]:
        return ("casework", "breach_handling") if self.standing.information_governance else ("casework",)

    def _decide(self, question: Question) -> Decision | None:
        try:
            return self.world.kernel.decide(question, at=self.at)
        except BadQuestion:
            return None  # about somebody or something that is not there any more: not shown
