"""Law 12: a decision can be replayed, offline, from its certificate. It holds ids, roles and dates, never content."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from privity.domain.cases import Case, Complaint
from privity.domain.department import Department
from privity.domain.entitlement.case_index import YOUNG_SIBLINGS, BarIndex, seconds
from privity.domain.entitlement.index import DepartmentIndex
from privity.domain.entitlement.kernel import Kernel
from privity.domain.entitlement.policy import BadPolicy, Policy, parse_policy, shipped_policy
from privity.domain.entitlement.question import BadQuestion, Decision, Question, Reason
from privity.domain.facts import CaseId
from privity.domain.people import Person, PersonId, Relation
from privity.domain.plain import NotPlain, from_plain, to_plain

FORMAT = "privity-certificate/1"


class BadCertificate(ValueError):
    """Not a certificate of this format, or damaged; the message says where."""


def certificate_of(kernel: Kernel, question: Question, at: datetime, decision: Decision) -> dict[str, Any]:
    """All that the decision rested on, JSON-able; whoever signs it adds `signature` and `key`."""
    policy: dict[str, Any] = {"version": kernel.policy.version, "digest": kernel.policy.digest}
    if kernel.policy.digest != shipped_policy().digest:
        policy["text"] = kernel.policy.text
    return {
        "format": FORMAT,
        "at": at.isoformat(),
        "question": to_plain(question),
        "outcome": decision.outcome,
        "reasons": [_rule(reason) for reason in decision.reasons],
        "policy": policy,
        "department": to_plain(_what_it_rests_on(kernel.index, question, at)),
    }


def canonical(certificate: dict[str, Any]) -> bytes:
    """The bytes that are signed: everything but `signature` and `key`, keys sorted, no spaces, UTF-8."""
    signed = {name: value for name, value in certificate.items() if name not in {"signature", "key"}}
    return json.dumps(signed, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def replays(certificate: dict[str, Any]) -> bool:
    """Whether deciding again gives the same outcome for the same rules. Raises BadCertificate."""
    if certificate.get("format") != FORMAT:
        raise BadCertificate("format: not a certificate of this version")
    try:
        question = from_plain(Question, certificate.get("question"), "question")
        at = from_plain(datetime, certificate.get("at"), "at")
        department = from_plain(Department, certificate.get("department"), "department")
        decision = Kernel.of(department, _policy(certificate)).decide(question, at=at)
    except (NotPlain, BadQuestion, BadPolicy, ZoneInfoNotFoundError) as error:
        raise BadCertificate(str(error)) from None
    return certificate.get("outcome") == decision.outcome and certificate.get("reasons") == [
        _rule(reason) for reason in decision.reasons
    ]


def _policy(certificate: dict[str, Any]) -> Policy:
    named = certificate.get("policy")
    if not isinstance(named, dict):
        raise BadCertificate("policy: missing")
    policy = parse_policy(named["text"]) if isinstance(named.get("text"), str) else shipped_policy()
    if policy.digest != named.get("digest"):
        raise BadCertificate("policy: this installation does not have the policy that was decided by")
    return policy


def _rule(reason: Reason) -> dict[str, str]:
    found = {"rule": reason.rule, "about": reason.about, "case": reason.case, "of": reason.of}
    return {name: value for name, value in found.items() if value is not None}


def _what_it_rests_on(index: DepartmentIndex, question: Question, at: datetime) -> Department:
    """A small department that gives the same answer: no names, no text, nobody and no case that does not matter."""
    fact = index.facts.get(question.fact or "")
    about = frozenset(question.about) | (fact.about if fact is not None else frozenset())
    asked_case = question.case or (fact.case if fact is not None else None)
    acted_for = {p.acts_for for p in index.acting.get(question.reader, ()) if p.acts_for is not None}
    readers = {question.reader, *acted_for}
    related = index.related.get(question.reader, frozenset())
    complaints = _complaints(index, question, about, asked_case)
    cases: set[CaseId] = {c.case for c in complaints} | ({asked_case} if asked_case is not None else set())
    for person in about:
        cases |= _cases_of(index, person, readers | related, question.reader, seconds(at))
    cases |= {part.case.id for reader in readers for part in index.parental.get(reader, ()) if part.parental & about}
    cases |= {
        bar.case.id for reader in readers for bar in index.bars.get(reader, ()) if _may_reach(bar, about, question)
    }
    cases |= {
        p.case.id for p in index.acting.get(question.reader, ()) if p.acts_for in about or p.acts_for in index.bars
    }
    matter = about | readers | related
    kept = [
        _case(index.cases[case].case, matter, question, readers)
        for case in sorted(cases & index.cases.keys(), key=lambda case: index.cases[case].position)
    ]
    mentioned = about | {question.reader} | {i.person for case in kept for i in case.involvements}
    return Department(
        jurisdiction=index.department.jurisdiction,
        zone=ZoneInfo(index.department.zone.key),
        people=tuple(_person(index.people[p], about, question.fact) for p in sorted(mentioned) if p in index.people),
        cases=tuple(kept),
        relations=tuple(Relation(person=question.reader, to=person) for person in sorted(related)),
        complaints=tuple(replace(c, reference=None, text=()) for c in complaints),
    )


def _cases_of(
    index: DepartmentIndex, person: PersonId, others: Iterable[PersonId], reader: PersonId, now: float
) -> set[CaseId]:
    """Of the cases of somebody asked about, those where the reader or one of theirs has a part, a grant or a team.

    And, so that they stay somebody of a case, and a child of one, the first in which they were, or are a child.
    """
    team = None if reader not in index.staff else index.staff[reader].team
    found: set[CaseId] = set()
    ever = young = None
    for case in index.cases_of.get(person, ()):
        same_team = team is not None and any(
            part.person in index.staff and index.staff[part.person].team == team for part in case.allocated
        )
        if same_team or reader in case.grants or any(other in case.parts for other in others):
            found.add(case.id)
        if ever is None and case.ever_involved(person, now):
            ever = case.id
        if young is None and (
            person in case.subjects or any(part.role in YOUNG_SIBLINGS for part in case.parts[person])
        ):
            young = case.id
    return found | {case for case in (ever, young) if case is not None}


def _may_reach(bar: BarIndex, about: frozenset[PersonId], question: Question) -> bool:
    if bar.bar.fact is not None:
        return bar.bar.fact == question.fact
    return not bar.bar.about or not about.isdisjoint(bar.bar.about)


def _complaints(
    index: DepartmentIndex, question: Question, about: frozenset[PersonId], case: CaseId | None
) -> list[Complaint]:
    """Those in reach, and those that the reader made or handles."""
    found = [
        *(c for person in sorted(about) for c in index.complaints_of_person.get(person, ())),
        *(c for c in index.complaints_handled.get(question.reader, ()) if c.reach & about),
        *(c for c in index.complaints_made.get(question.reader, ()) if c.parties & about),
        *(index.complaints_of_case.get(case, ()) if case is not None else ()),
        *([index.complaints[question.complaint]] if question.complaint is not None else ()),
    ]
    return [each.complaint for each in sorted(set(found), key=lambda each: each.position)]


def _case(case: Case, matter: frozenset[PersonId], question: Question, readers: set[PersonId]) -> Case:
    return Case(
        id=case.id,
        reference="",
        subjects=case.subjects,
        involvements=tuple(
            i
            for i in case.involvements
            if i.person in matter or i.role == "adopter" or (i.role == "social_worker" and i.allocated)
        ),
        facts=tuple(replace(f, text=()) for f in case.facts if f.id == question.fact),
        grants=tuple(replace(g, reason="") for g in case.grants if g.reader == question.reader),
        bars=tuple(replace(b, ground="") for b in case.bars if readers & set(b.readers)),
    )


def _person(person: Person, about: frozenset[PersonId], fact: str | None) -> Person:
    contacts = tuple(
        replace(contact, value="") for contact in person.contacts if contact.protected or (fact and contact.id == fact)
    )
    staff = person.staff
    professional = None if person.professional is None else replace(person.professional, agency=None)
    return Person(
        id=person.id,
        name="",
        born=person.born,
        staff=staff,
        professional=professional,
        contacts=contacts if person.id in about or fact else (),
    )
