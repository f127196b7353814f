"""decide(reader, fact, purpose, at): closed world, bars beat grounds, asked anew each time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from privity.domain.department import Department
from privity.domain.entitlement import bars
from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.grounds import Ground, grounds
from privity.domain.entitlement.index import DepartmentIndex, seconds
from privity.domain.entitlement.policy import Policy, shipped_policy
from privity.domain.entitlement.question import (
    PUBLIC,
    Ask,
    BadQuestion,
    Decision,
    Question,
    Reason,
    Share,
    Withhold,
)
from privity.domain.entitlement.words import words_for
from privity.domain.facts import CATEGORIES, PURPOSES
from privity.domain.people import PersonId

WHOM_TO_ASK = {
    "non-subject": "team_manager",
    "not-needed": "team_manager",
    "ask-parent": "social_worker",
    "ask-child": "social_worker",
}
NEVER_NON_SUBJECT = frozenset({"own", "information-governance", "handler", "maker"})
ALWAYS_NEEDED = frozenset({"own", "information-governance"})
BEFORE_EVERYTHING = float("-inf")
STRICTEST_FIRST = {"withhold": 0, "ask": 1, "share": 2}
_CATEGORIES = frozenset(CATEGORIES)
_PURPOSES = frozenset(PURPOSES)


@dataclass(frozen=True, slots=True, repr=False)
class Kernel:
    """The rules over one department and one policy. Immutable: a changed department is another kernel."""

    index: DepartmentIndex
    policy: Policy

    @classmethod
    def of(cls, department: Department, policy: Policy | None = None) -> "Kernel":
        return cls(DepartmentIndex(department), policy or shipped_policy())

    def decide(self, question: Question, *, at: datetime) -> Decision:
        """The answer at an instant (aware). Raises BadQuestion; never answers anything on an error."""
        if at.tzinfo is None:
            raise BadQuestion("at: an instant needs an offset")
        about, template = self._asked(question, seconds(at))
        answers = [_answer(template(person=person)) for person in about]
        if len(answers) > 1:
            answers.sort(key=_strictness)
        outcome = answers[0].outcome
        reasons = tuple(reason for answer in answers for reason in answer.reasons)
        if outcome == "share":
            return Share(reasons)
        return Ask(reasons) if outcome == "ask" else Withhold(reasons)

    def _asked(self, question: Question, now: float) -> tuple[tuple[PersonId, ...], Callable[..., Asked]]:
        """Checks the question against the department, and takes the recorded fact's own people and case."""
        index = self.index
        about, category, case_id, fact = question.about, question.category, question.case, None
        if question.fact is not None:
            fact = index.facts.get(question.fact)
            if fact is None:
                raise BadQuestion("fact: no fact or contact has this id")
            if about and frozenset(about) != fact.about:
                raise BadQuestion("about: the fact is about other people")
            if category is not None and category != fact.category:
                raise BadQuestion("category: the fact is of another category")
            if fact.case is not None and case_id not in {None, fact.case}:
                raise BadQuestion("case: the fact is of another case")
            about = about or tuple(sorted(fact.about))
            category, case_id = fact.category, fact.case or case_id
        if not about:
            raise BadQuestion("about: nobody is asked about")
        if category is None or category not in _CATEGORIES:
            raise BadQuestion("category: not one of the categories")
        if question.purpose not in _PURPOSES:
            raise BadQuestion("purpose: not one of the purposes")
        for person in about:
            if person not in index.people:
                raise BadQuestion("about: nobody has this id")
        case = None if case_id is None else index.cases.get(case_id)
        if case is None and case_id is not None:
            raise BadQuestion("case: no case has this id")
        complaint = None if question.complaint is None else index.complaints.get(question.complaint)
        if complaint is None and question.complaint is not None:
            raise BadQuestion("complaint: no complaint has this id")
        return about, partial(
            Asked,
            index=index,
            policy=self.policy,
            reader=question.reader,
            category=category,
            purpose=question.purpose,
            fact=fact,
            case=case,
            complaint=complaint,
            now=now,
        )


def _answer(asked: Asked) -> Decision:
    """The answer about one person: any withhold beats any ask beats any share."""
    if asked.reader not in asked.index.people and asked.reader != PUBLIC:
        return _withhold(asked, ("unknown-reader",))
    found = [] if asked.reader == PUBLIC else grounds(asked)
    conflict = bars.in_conflict(asked)
    left = [ground for ground in found if ground.name not in bars.TAKEN_BY_CONFLICT] if conflict else found
    withheld, left = _withheld(asked, found, left, conflict=conflict)
    if withheld:
        return _withhold(asked, withheld)
    return _asks_or_shares(asked, left)


def _withheld(
    asked: Asked, found: list[Ground], left: list[Ground], *, conflict: bool
) -> tuple[tuple[str, ...], list[Ground]]:
    """The rules that withhold, in the order of the contract, and the grounds that reach past protection."""
    rules: list[str] = []
    if bars.barred(asked):
        rules.append("bar")
    unsealed = left
    if bars.is_protected(asked):
        unsealed = [ground for ground in unsealed if bars.past_protection(ground)]
        if not unsealed:
            rules.append("protected")
    if bars.told_in_confidence(asked):
        unsealed = [ground for ground in unsealed if bars.past_confidence(ground)]
        if not any(bars.past_confidence(ground) for ground in left):
            rules.append("in-confidence")
    if bars.fenced(asked, left):
        rules.append("fenced")
    if bars.not_for_family(asked):
        rules.append("not-for-family")
    if conflict and not left:
        rules.append("conflict-of-interest")
    if not left and not (conflict and found):
        rules.append("no-ground")
        if asked.reader != PUBLIC and _held_at_another_time(asked):
            rules.append("expired")
    elif not unsealed and not rules:
        # Protection and confidence each leave a ground, but not the same one: both stand.
        rules.extend(("protected", "in-confidence"))
    return tuple(rules), unsealed


def _asks_or_shares(asked: Asked, left: list[Ground]) -> Decision:
    """Each ground has its own asks; one with none left shares. An explicit grant may have answered some."""
    settled = _settled(asked)
    open_asks = [(tuple(ask for ask in _asks(asked, ground) if ask not in settled), ground) for ground in left]
    shared = tuple(dict.fromkeys((ground.name, ground.case) for asks, ground in open_asks if not asks))
    if shared:
        return Share(tuple(_reason(asked, name, case) for name, case in shared))
    fewest_first = sorted(open_asks, key=lambda each: len(each[0]))
    asks = dict.fromkeys(ask for each, _ in fewest_first for ask in each)
    return Ask(tuple(_reason(asked, ask, None) for ask in asks))


def _asks(asked: Asked, ground: Ground) -> tuple[str, ...]:
    asks = ground.asks
    non_subject = asked.non_subject and ground.name not in NEVER_NON_SUBJECT
    if non_subject:
        asks = ("non-subject", *asks)
    if ground.name not in ALWAYS_NEEDED and not asked.policy.needed(
        asked.purpose, asked.category, non_subject=non_subject
    ):
        asks = (*asks, "not-needed")
    return asks


def _settled(asked: Asked) -> frozenset[str]:
    """Asks that a grant in force has answered for this reader, on every ground."""
    settled: frozenset[str] = frozenset()
    for case in asked.grounds_from:
        for grant in case.grants.get(asked.reader, ()):
            if grant.answers and grant.holds(asked.now):
                if grant.gives(asked.person, asked.category, asked.fact_id, asked.purpose):
                    settled |= grant.answers
    return settled


def _held_at_another_time(asked: Asked) -> bool:
    """Whether a ground has ended or not begun: whether there is one at some start, or before every start.

    Every stretch of time in which a ground holds begins where one of its periods begins, or is unbounded.
    """
    starts = {BEFORE_EVERYTHING}
    for case in asked.index.cases_of.get(asked.person, ()) if asked.case is None else (asked.case,):
        for part in (*case.parts.get(asked.reader, ()), *case.parts.get(asked.person, ()), *case.allocated):
            starts.add(part.starts)
        starts.update(grant.starts for grant in case.grants.get(asked.reader, ()))
    acted_for = (part.acts_for for part in asked.index.acting.get(asked.reader, ()) if part.acts_for is not None)
    for holder in (asked.reader, *acted_for):
        starts.update(part.starts for part in asked.index.parental.get(holder, ()))
    return any(grounds(asked.at(start)) for start in starts)


def _withhold(asked: Asked, rules: tuple[str, ...]) -> Withhold:
    return Withhold(tuple(_reason(asked, rule, None) for rule in rules))


def _reason(asked: Asked, rule: str, case: str | None) -> Reason:
    about = asked.person
    if case is None and asked.case is not None:
        case = asked.case.id
    return Reason(
        rule=rule, about=about, case=case, of=WHOM_TO_ASK.get(rule), words=partial(words_for, asked, rule, case)
    )


def _strictness(answer: Decision) -> int:
    return STRICTEST_FIRST[answer.outcome]
