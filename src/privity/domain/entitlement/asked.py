"""One person asked about, by one reader: what every rule looks at."""

from privity.domain.entitlement.index import CaseIndex, ComplaintIndex, DepartmentIndex, FactIndex
from privity.domain.entitlement.policy import Policy
from privity.domain.people import PersonId


class Asked:
    """The question about one person, with what several rules need of it, worked out at most once."""

    __slots__ = (
        "_complaints",
        "_in_cases",
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
        self._in_cases: tuple[CaseIndex, ...] | None = None
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
    def in_cases(self) -> tuple[CaseIndex, ...]:
        """The cases in which the person asked about is or ever was involved."""
        if self._in_cases is None:
            self._in_cases = self.index.ever_in(self.person, self.now)
        return self._in_cases

    @property
    def grounds_from(self) -> tuple[CaseIndex, ...]:
        """With a case, grounds come from that case alone; without, from every case of the person's."""
        return self.in_cases if self.case is None else (self.case,)

    @property
    def non_subject(self) -> bool:
        """Neither subject nor ever involved in the case asked about, or in any where none is."""
        return not self.in_cases if self.case is None else not self.case.ever_involved(self.person, self.now)

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
