"""Cedar on the shipped policy's rules, its policies and entities parsed once, its requests written out beforehand."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import cedarpy
from bench.peers.cedar_policy import cedar_policy

from privity.domain.entitlement.case_index import YOUNG_SIBLINGS, CaseIndex, Part
from privity.domain.entitlement.grounds import CARERS
from privity.domain.entitlement.index import ComplaintIndex, DepartmentIndex
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.question import Question
from privity.domain.people import PersonId

LONGEST = 2**50
Raw = dict[str, Any]


def whole(instant: float) -> int:
    return int(max(-LONGEST, min(LONGEST, instant)))


def span(parts: Sequence[Any]) -> Raw:
    return {"from": whole(min(p.starts for p in parts)), "until": whole(max(p.until for p in parts))}


def person(of: str) -> Raw:
    return {"__entity": {"type": "Person", "id": of}}


def everybody(of: Iterable[str]) -> list[Raw]:
    return [person(each) for each in sorted(of)]


def entity(kind: str, name: str, attrs: Raw, tags: Raw | None = None) -> Raw:
    return {"uid": {"type": kind, "id": name}, "attrs": attrs, "parents": [], "tags": tags or {}}


class Cedar:
    """The store holds whom the questions name and their cases, not the whole department: that is less to look up in.

    What a request carries costs Cedar most, so that only what changes from one to the next stands in it.
    A question without a case gets one that reader and person share, else the person's first, found beforehand.
    """

    def __init__(self, kernel: Kernel, questions: Sequence[Question], now: float) -> None:
        self.index, self.policy, self.now = kernel.index, kernel.policy, now
        self.store: dict[tuple[str, str], Raw] = {}
        self.requests = [self._request(question) for question in questions]
        for purpose, needs in self.policy.needs.items():
            governed = any(purpose in row.purposes for row in self.policy.rows if row.who == "staff")
            attrs = {"name": purpose, "needs": sorted(needs), "governed": governed}
            self.store["Action", purpose] = entity("Action", purpose, attrs)
        self.policies = cedarpy.PolicySet.from_str(cedar_policy(self.policy))
        self.entities = cedarpy.Entities.from_json_str(json.dumps(list(self.store.values())))

    def names(self, found: cedarpy.AuthzResult) -> list[str]:
        """Cedar numbers its policies as they stand: the rows' names first."""
        names = [*(row.name for row in self.policy.rows), "grant", "bar", "fenced", "fenced", "not-for-family"]
        return sorted({names[int(reason.removeprefix("policy"))] for reason in found.diagnostics.reasons})

    def decide(self, request: Raw) -> cedarpy.AuthzResult:
        return cedarpy.is_authorized(request, self.policies, self.entities)

    def decide_all(self) -> None:
        for request in self.requests:
            cedarpy.is_authorized(request, self.policies, self.entities)

    def decide_batch(self) -> None:
        cedarpy.is_authorized_batch(self.requests, self.policies, self.entities)

    def _request(self, question: Question) -> Raw:
        fact = self.index.facts[question.fact] if question.fact is not None else None
        [about] = question.about or fact.about
        category = fact.category if fact is not None else question.category
        case = self._case(question, about, None if fact is None else fact.case)
        self._person(question.reader)
        self._person(about)
        context: Raw = {
            "now": whole(self.now),
            "category": category,
        }
        if case is not None:
            context["case"] = {"__entity": {"type": "Case", "id": case.id}}
            if question.case is not None or fact is not None:
                context["asked"] = True
            if question.reader in case.grants:
                context["grant_key"] = f"grant {question.reader} {about} {category}"
        if fact is not None:
            attrs: Raw = {"protected": fact.protected, "in_confidence": fact.in_confidence}
            attrs |= {"about": everybody(fact.about)}
            if fact.source is not None:
                attrs["source"] = person(fact.source)
            self.store["Fact", fact.id] = entity("Fact", fact.id, attrs)
            context["fact"] = {"__entity": {"type": "Fact", "id": fact.id}}
        if question.complaint is not None:
            self._complaint(self.index.complaints[question.complaint])
            context["complaint"] = {"__entity": {"type": "Complaint", "id": question.complaint}}
        return {
            "principal": f'Person::"{question.reader}"',
            "action": f'Action::"{question.purpose}"',
            "resource": f'Person::"{about}"',
            "context": context,
        }

    def _case(self, question: Question, about: PersonId, of_fact: str | None) -> CaseIndex | None:
        asked = question.case or of_fact
        if asked is not None:
            case = self.index.cases[asked]
        else:
            persons = [c for c in self.index.cases_of.get(about, ()) if c.ever_involved(about, self.now)]
            case = next((c for c in persons if question.reader in c.parts), persons[0] if persons else None)
        if case is not None and ("Case", case.id) not in self.store:
            self.store["Case", case.id] = self._case_entity(case)
        return case

    def _case_entity(self, case: CaseIndex) -> Raw:
        tags = {who: self._part(who, parts) for who, parts in case.parts.items()}
        teams: dict[str, list[Part]] = defaultdict(list)
        for part in case.allocated:
            staff = self.index.staff.get(part.person)
            if staff is not None and staff.team is not None:
                teams[staff.team].append(part)
        tags |= {team: span(parts) for team, parts in teams.items()}
        for reader, grants in case.grants.items():
            for each in grants:
                grant = each.grant
                held = span([each]) | {"purposes": list(grant.purposes), "answers": list(grant.answers)}
                for about in grant.about:
                    tags |= {f"grant {reader} {about} {category}": held for category in grant.categories}
        attrs = {
            "has_adopter": case.has_adopter,
            "private_key": f"private {case.id}",
            **fence_of(self.index.complaints_of_case.get(case.id, ())),
        }
        return entity("Case", case.id, attrs, tags)

    def _part(self, who: PersonId, parts: tuple[Part, ...]) -> Raw:
        made: Raw = {"ever_from": whole(min(part.starts for part in parts))}
        if open_parts := [part for part in parts if part.starts <= self.now < part.until]:
            made["involved"] = span(open_parts)
        if who in self.index.practitioners and (working := [part for part in parts if not part.family]):
            made["worker_from"] = whole(min(part.starts for part in working))
        if cared := [part for part in parts if part.role in CARERS]:
            made["carer_from"] = whole(min(part.starts for part in cared))
        for name, roles in (("child", ("child",)), ("young", ("child", *YOUNG_SIBLINGS))):
            if of_roles := [part for part in parts if part.role in roles]:
                made[name] = span(of_roles)
        return made | self._rows(parts) | self._acting(parts)

    def _rows(self, parts: tuple[Part, ...]) -> Raw:
        made: Raw = {}
        for number, row in enumerate(self.policy.rows):
            if row.who == "role":
                held = [p for p in parts if p.role in row.roles or (p.allocated and p.role in row.allocated)]
                if held:
                    made[f"row{number}"] = span(held)
        return made

    def _acting(self, parts: tuple[Part, ...]) -> Raw:
        made: Raw = {}
        for part in parts:
            if part.acts_for is not None:
                made["acting"] = span([part]) | {"role": part.role, "acts_for": person(part.acts_for)}
                made["acting"]["parent_key"] = f"parent {part.acts_for}"
        return made

    def _person(self, who: PersonId) -> None:
        if ("Person", who) in self.store:
            return
        index = self.index
        attrs: Raw = {"key": who, "parent_key": f"parent {who}", "bar_key": f"bar {who}"}
        attrs |= {"practitioner": who in index.practitioners, "governs": False}
        attrs |= {"related": everybody(index.related.get(who, ()))}
        complaints = index.complaints_of_person.get(who, ())
        attrs |= fence_of(complaints)
        attrs["complained_of_by"] = everybody(c.complaint.made_by for c in complaints)
        attrs["handled_by"] = everybody({h for c in index.complaints.values() if who in c.reach for h in c.handlers})
        if who in index.people:
            attrs |= self._ages(who)
        if (staff := index.staff.get(who)) is not None:
            attrs |= {"staff_role": staff.role, "governs": staff.role in self.policy.by_staff_role}
            attrs |= {"team": staff.team} if staff.team is not None else {}
        for kind, kept in index.protecting.get(who, ()):
            attrs[f"{kind}_kept"] = span([kept])
        self.store["Person", who] = entity("Person", who, attrs, tags_of(index, who))

    def _ages(self, who: PersonId) -> Raw:
        grown, own = (self.index.birthday(who, y) for y in (self.policy.child_until, self.policy.own_facts_from))
        young = LONGEST if self.index.counts_as_young(who, self.now) else -LONGEST
        return {
            "adult_at": LONGEST if grown is None else whole(grown),
            "young_until": young if own is None else whole(own),
        }

    def _complaint(self, complaint: ComplaintIndex) -> None:
        told = complaint.complaint
        attrs = {"made_by": person(told.made_by), "names": everybody(told.names), "handlers": everybody(told.handlers)}
        attrs |= {"reach": everybody(complaint.reach), "parties": everybody(complaint.parties)}
        self.store["Complaint", told.id] = entity("Complaint", told.id, attrs)


def fence_of(complaints: Sequence[ComplaintIndex]) -> Raw:
    open_to = [c.handlers | {c.complaint.made_by} for c in complaints]
    return {
        "complaints": bool(complaints),
        "fenced_from": everybody({name for c in complaints for name in c.complaint.names}),
        "open_to": everybody(frozenset.intersection(*open_to) if open_to else ()),
    }


def tags_of(index: DepartmentIndex, who: PersonId) -> Raw:
    """Who has parental responsibility for this person; whom bars keep them from; the cases of their own family."""
    tags: Raw = {}
    for case in index.cases_of.get(who, ())[:20]:
        for holder, parts in case.parts.items():
            if held := [part for part in parts if who in part.parental]:
                tags[f"parent {holder}"] = span(held) | {"adopter": any(part.role == "adopter" for part in held)}
    named = {who, *(part.acts_for for part in index.acting.get(who, ()) if part.acts_for is not None)}
    for reader in named:
        for bar in index.bars.get(reader, ()):
            for about in bar.bar.about:
                tags[f"bar {about}"] = span([bar]) | {"categories": list(bar.bar.categories)}
    for part in index.private.get(who, ()):
        if part.person == who or not part.case.worker(part.person, part.starts):
            tags[f"private {part.case.id}"] = {"from": whole(part.starts)}
    return tags
