"""One person asked about, by one reader: what every rule looks at."""

from collections.abc import Sequence

from privity.domain.entitlement.case_index import CaseIndex
from privity.domain.entitlement.index import ComplaintIndex, DepartmentIndex, FactIndex
from privity.domain.entitlement.policy import Policy
from privity.domain.people import PersonId


class Asked:
    """The question about one person, with what several rules need of it, worked out at most once."""

    __slots__ = (
        "_complaints",
        "_grounds_from",
        "case",
        "category",
        "complaint",
        "fact",
        "fact_id",
        "index",
        "now",
        "person",
        "policy",
        "purpose",
        "reader",
    )

    def __init__(  # noqa: PLR0913 - the parts of the question, each by name
        self,
        *,
        index: DepartmentIndex,
        policy: Policy,
        reader: PersonId,
        person: PersonId,
        category: str,
        purpose: str,
        fact: FactIndex | None,
        case: CaseIndex | None,
        complaint: ComplaintIndex | None,
        now: float,
    ) -> None:
        self.index = index
        self.policy = policy
        self.reader = reader
        self.person = person
        self.category = category
        self.purpose = purpose
        self.fact = fact
        self.fact_id = None if fact is None else fact.id
        self.case = case
        self.complaint = complaint
        self.now = now
        self._grounds_from: Sequence[CaseIndex] | None = None
        self._complaints: tuple[ComplaintIndex, ...] | None = None

    def at(self, now: float) -> "Asked":
        """The same question at another instant."""
        return Asked(
            index=self.index,
            policy=self.policy,
            reader=self.reader,
            person=self.person,
            category=self.category,
            purpose=self.purpose,
            fact=self.fact,
            case=self.case,
            complaint=self.complaint,
            now=now,
        )

    @property
    def practitioner(self) -> bool:
        return self.reader in self.index.practitioners

    @property
    def grounds_from(self) -> Sequence[CaseIndex]:
        """With a case, grounds come from that case alone; without, from every case of the person's."""
        if self._grounds_from is None:
            self._grounds_from = (
                (self.case,) if self.case is not None else self.index.cases_between(self.reader, self.person, self.now)
            )
        return self._grounds_from

    @property
    def non_subject(self) -> bool:
        """Neither subject nor ever involved in the case asked about, or in any where none is."""
        if self.case is not None:
            return not self.case.ever_involved(self.person, self.now)
        for case in self.index.cases_of.get(self.person, ()):  # noqa: SIM110 - as in case_index.py
            if case.ever_involved(self.person, self.now):
                return False
        return True

    @property
    def needed(self) -> bool:
        """Whether the purpose needs the category, of somebody with or without a part in this."""
        return self.policy.needed(self.purpose, self.category, non_subject=self.non_subject)

    def concerns(self, case: CaseIndex) -> bool:
        """The case asked about, or one in which the person asked about is or ever was involved."""
        return case is self.case or case.ever_involved(self.person, self.now)

    @property
    def complaints(self) -> tuple[ComplaintIndex, ...]:
        """The complaints in reach: the one asked about, else those of this person and of the case asked about."""
        if self.complaint is not None:
            return (self.complaint,)
        if self._complaints is None:
            found = self.index.complaints_of_person.get(self.person, ())
            if self.case is not None:
                found += tuple(c for c in self.index.complaints_of_case.get(self.case.id, ()) if c not in found)
            self._complaints = found
        return self._complaints
