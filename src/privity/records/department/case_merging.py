"""A case after an import: involvements and grants that a full file lacks end; bars and protections stay."""

from collections.abc import Hashable
from dataclasses import replace

from privity.domain.cases import Bar, Case, Grant, Involvement
from privity.domain.department import Department
from privity.domain.facts import Fact
from privity.domain.people import PersonId
from privity.domain.periods import Period
from privity.records.department.pairing import paired, period_of
from privity.records.department.remarks import Remarks
from privity.records.intake.refused import Refused, shown


class CaseMerging:
    def __init__(self, recorded: Department, remarks: Remarks) -> None:
        self._recorded = recorded.cases
        self._remarks = remarks
        self._case_of_fact = {f.id: c.id for c in recorded.cases for f in c.facts}

    def merged(self, given: tuple[Case, ...]) -> tuple[Case, ...]:
        for case in given:
            for fact in case.facts:
                if self._case_of_fact.get(fact.id, case.id) != case.id:
                    raise Refused("", f"the fact {shown(fact.id)} is recorded in another case")
        new = {c.id: c for c in given}
        merged = []
        for case in self._recorded:
            match = new.pop(case.id, None)
            if match is not None:
                merged.append(case if case == match else self._case(case, match))
            elif self._remarks.full:
                merged.append(self._case(case, replace(case, involvements=(), facts=(), grants=(), bars=())))
            else:
                merged.append(case)
        return (*merged, *new.values())

    def _case(self, recorded: Case, given: Case) -> Case:
        involvements = self._involvements(recorded, given)
        return replace(
            given,
            involvements=(*involvements, *self._former_subjects(recorded, given, involvements)),
            facts=self._facts(recorded, given),
            grants=self._grants(recorded, given),
            bars=self._bars(recorded, given),
        )

    def _involvements(self, recorded: Case, given: Case) -> tuple[Involvement, ...]:
        pairs, new = paired(recorded.involvements, given.involvements, _involvement_key, period_of)
        return (*(match or replace(i, period=self._remarks.absent(i.period)) for i, match in pairs), *new)

    def _former_subjects(
        self, recorded: Case, given: Case, involvements: tuple[Involvement, ...]
    ) -> tuple[Involvement, ...]:
        """Bars and conflicts of interest reach whoever ever was involved: a subject who leaves the case did so once."""
        children = {i.person for i in involvements if i.role == "child"}
        former: list[PersonId] = [s for s in recorded.subjects if s not in given.subjects]
        self._remarks.ended += len(former)
        ended = Period(until=self._remarks.at)
        return tuple(Involvement(person=s, role="child", period=ended) for s in former if s not in children)

    def _facts(self, recorded: Case, given: Case) -> tuple[Fact, ...]:
        new = {f.id: f for f in given.facts}
        merged = []
        for fact in recorded.facts:
            match = new.pop(fact.id, None)
            if match is None:
                if fact.protected and self._remarks.full:
                    self._remarks.keep(f"protection: fact {fact.id}")
                merged.append(fact)
                continue
            if fact.protected and not match.protected:
                self._remarks.keep(f"protection: fact {fact.id}")
            if fact.in_confidence and not match.in_confidence:
                self._remarks.keep(f"confidence: fact {fact.id}")
            protected = fact.protected or match.protected
            merged.append(replace(match, protected=protected, in_confidence=fact.in_confidence or match.in_confidence))
        return (*merged, *new.values())

    def _grants(self, recorded: Case, given: Case) -> tuple[Grant, ...]:
        pairs, new = paired(recorded.grants, given.grants, _grant_key, period_of)
        return (*(match or replace(g, period=self._remarks.absent(g.period)) for g, match in pairs), *new)

    def _bars(self, recorded: Case, given: Case) -> tuple[Bar, ...]:
        pairs, new = paired(recorded.bars, given.bars, _bar_key, period_of)
        for bar, match in pairs:
            if match is None and self._remarks.full and self._remarks.running(bar.period):
                self._remarks.keep(f"bar: case {recorded.id}, {', '.join(bar.readers)}")
        return (*(match or bar for bar, match in pairs), *new)


def _involvement_key(involved: Involvement) -> Hashable:
    return involved.person, involved.role, involved.acts_for


def _grant_key(grant: Grant) -> Hashable:
    lists = (grant.about, grant.categories, grant.purposes, grant.answers)
    return grant.reader, grant.fact, *(frozenset(values) for values in lists)


def _bar_key(bar: Bar) -> Hashable:
    return bar.fact, *(frozenset(values) for values in (bar.readers, bar.about, bar.categories))
