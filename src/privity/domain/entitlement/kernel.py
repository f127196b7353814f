"""decide(reader, fact, purpose, at): closed world, bars beat grounds, asked anew each time."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from privity.domain.department import Department
from privity.domain.entitlement import bars
from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.grounds import Ground, grounds
from privity.domain.entitlement.index import NEVER_BEFORE, DepartmentIndex, FactIndex, Span, seconds
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
from privity.domain.facts import CATEGORIES, PURPOSES, CaseId
from privity.domain.people import PersonId

WHOM_TO_ASK = {
    "non-subject": "team_manager",
    "not-needed": "team_manager",
    "ask-parent": "social_worker",
    "ask-child": "social_worker",
}
NEVER_NON_SUBJECT = frozenset({"own", "information-governance", "handler", "maker"})
ALWAYS_NEEDED = frozenset({"own", "information-governance"})
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
            fact = self._recorded(question, question.fact)
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
        case = complaint = None
        if case_id is not None and (case := index.cases.get(case_id)) is None:
            raise BadQuestion("case: no case has this id")
        if question.complaint is not None and (complaint := index.complaints.get(question.complaint)) is None:
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

    def _recorded(self, question: Question, fact_id: str) -> FactIndex:
        """The fact or contact that is asked about; what else the question says must agree with it."""
        fact = self.index.facts.get(fact_id)
        if fact is None:
            raise BadQuestion("fact: no fact or contact has this id")
        if question.about and frozenset(question.about) != fact.about:
            raise BadQuestion("about: the fact is about other people")
        if question.category is not None and question.category != fact.category:
            raise BadQuestion("category: the fact is of another category")
        if fact.case is not None and question.case not in {None, fact.case}:
            raise BadQuestion("case: the fact is of another case")
        return fact


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
    return _asks_or_shares(asked, left, frozenset() if conflict else _settled(asked))


def _withheld(
    asked: Asked, found: list[Ground], left: list[Ground], *, conflict: bool
) -> tuple[tuple[str, ...], list[Ground]]:
    """The rules that withhold, in the order of the contract, and the grounds that reach past protection."""
    sealed, unsealed = _sealed(asked, left)
    rules = [
        *(("bar",) if bars.barred(asked) else ()),
        *sealed,
        *(("fenced",) if bars.fenced(asked, left) else ()),
        *(("not-for-family",) if bars.not_for_family(asked) else ()),
    ]
    if not left and conflict:
        rules.append("conflict-of-interest")
    if not found:
        rules.append("no-ground")
        if asked.reader != PUBLIC and _held_at_another_time(asked):
            rules.append("expired")
    return tuple(rules), unsealed


def _sealed(asked: Asked, left: list[Ground]) -> tuple[tuple[str, ...], list[Ground]]:
    """Law 4: what is protected or was told in confidence, and the grounds that reach it all the same."""
    protected, confident = bars.is_protected(asked), bars.told_in_confidence(asked)
    if not protected and not confident:
        return (), left
    past_protection = [ground for ground in left if not protected or bars.past_protection(ground)]
    past_confidence = [ground for ground in left if not confident or bars.past_confidence(ground)]
    unsealed = [ground for ground in past_protection if ground in past_confidence]
    rules = [
        *(("protected",) if protected and not past_protection else ()),
        *(("in-confidence",) if confident and not past_confidence else ()),
    ]
    if not unsealed and not rules:
        # Each of the two leaves a ground, but not the same one: both stand.
        rules = ["protected", "in-confidence"]
    return tuple(rules), unsealed


def _asks_or_shares(asked: Asked, left: list[Ground], settled: frozenset[str]) -> Decision:
    """Each ground has its own asks; one with none left shares. An explicit grant may have answered some."""
    open_asks = [(tuple(ask for ask in _asks(asked, ground) if ask not in settled), ground) for ground in left]
    shared = tuple(dict.fromkeys((ground.name, ground.case) for asks, ground in open_asks if not asks))
    if shared:
        return Share(tuple(_reason(asked, name, case) for name, case in shared))
    fewest_first = sorted(open_asks, key=lambda each: len(each[0]))
    asks = dict.fromkeys(ask for each, _ in fewest_first for ask in each)
    return Ask(tuple(_reason(asked, ask, None) for ask in asks))


def _asks(asked: Asked, ground: Ground) -> tuple[str, ...]:
    asks = ground.asks
    if asked.non_subject and ground.name not in NEVER_NON_SUBJECT:
        asks = ("non-subject", *asks)
    if ground.name not in ALWAYS_NEEDED and not asked.policy.needed(
        asked.purpose, asked.category, non_subject=asked.non_subject
    ):
        asks = (*asks, "not-needed")
    return asks


def _settled(asked: Asked) -> frozenset[str]:
    """Asks that a grant in force has answered for this reader, on every ground; one in conflict has no grants."""
    settled: frozenset[str] = frozenset()
    for case in asked.grounds_from:
        for grant in case.grants.get(asked.reader, ()):
            if (
                grant.answers
                and grant.holds(asked.now)
                and grant.gives(asked.person, asked.category, asked.fact_id, asked.purpose)
            ):
                settled |= grant.answers
    return settled


def _held_at_another_time(asked: Asked) -> bool:
    """Whether a ground has ended or not begun: whether there is one at some start, or before every start.

    Every stretch of time in which a ground holds begins where one of its periods begins, or is unbounded.
    """
    index, reader, person = asked.index, asked.reader, asked.person
    spans: list[Span] = []
    for case in index.cases_of.get(person, ()) if asked.case is None else (asked.case,):
        spans += case.parts.get(reader, ())
        spans += case.parts.get(person, ())
        spans += case.grants.get(reader, ())
        if reader in index.staff:
            spans += case.allocated
    for holder in (reader, *(part.acts_for for part in index.acting.get(reader, ()) if part.acts_for is not None)):
        spans += index.parental.get(holder, ())
    grown_up = index.under(person, asked.policy.child_until, asked.now) is False
    if not grown_up and all(span.unbounded for span in spans):
        return False  # nothing about this question changes with time
    return any(grounds(asked.at(start)) for start in {NEVER_BEFORE, *(span.starts for span in spans)})


def _withhold(asked: Asked, rules: tuple[str, ...]) -> Withhold:
    return Withhold(tuple(_reason(asked, rule, None) for rule in rules))


def _reason(asked: Asked, rule: str, case: CaseId | None) -> Reason:
    about = asked.person
    if case is None and asked.case is not None:
        case = asked.case.id
    return Reason(
        rule=rule, about=about, case=case, of=WHOM_TO_ASK.get(rule), words=partial(words_for, asked, rule, case)
    )


def _strictness(answer: Decision) -> int:
    return STRICTEST_FIRST[answer.outcome]
