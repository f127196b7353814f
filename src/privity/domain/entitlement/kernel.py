"""decide(reader, fact, purpose, at): closed world, bars beat grounds, asked anew each time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from privity.domain.department import Department
from privity.domain.entitlement import bars
from privity.domain.entitlement.asked import Asked
from privity.domain.entitlement.case_index import NEVER_AFTER, NEVER_BEFORE, CaseIndex, Part, Span, seconds
from privity.domain.entitlement.grounds import Ground, from_case, grounds, whatever_the_case
from privity.domain.entitlement.index import DepartmentIndex, FactIndex
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

    def after(self, department: Department) -> "Kernel":
        """Answers as one built anew from the changed department."""
        return Kernel(DepartmentIndex(department, self.index), self.policy)

    def decide(self, question: Question, *, at: datetime) -> Decision:
        """The answer at an instant (aware). Raises BadQuestion; never answers anything on an error."""
        if at.tzinfo is None:
            raise BadQuestion("at: an instant needs an offset")
        answers = [_answer(asked) for asked in self._asked(question, seconds(at))]
        if len(answers) == 1:
            return answers[0]
        answers.sort(key=_strictness)
        return type(answers[0])(tuple(reason for answer in answers for reason in answer.reasons))

    def _asked(self, question: Question, now: float) -> list[Asked]:
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
        return [
            Asked(
                index=index,
                policy=self.policy,
                reader=question.reader,
                person=person,
                category=category,
                purpose=question.purpose,
                fact=fact,
                case=case,
                complaint=complaint,
                now=now,
            )
            for person in about
        ]

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
) -> tuple[list[str], list[Ground]]:
    """The rules that withhold, in the order of the contract, and the grounds that reach past protection."""
    rules = ["bar"] if bars.barred(asked) else []
    sealed, unsealed = _sealed(asked, left)
    rules += sealed
    if bars.fenced(asked, left):
        rules.append("fenced")
    if bars.not_for_family(asked):
        rules.append("not-for-family")
    if not left and conflict:
        rules.append("conflict-of-interest")
    if not found:
        rules.append("no-ground")
        if asked.reader != PUBLIC and _held_at_another_time(asked):
            rules.append("expired")
    return rules, unsealed


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
    outside, needed = asked.non_subject, asked.needed
    open_asks = [(_open(ground, settled, outside=outside, needed=needed), ground) for ground in left]
    shared = dict.fromkeys([(ground.name, ground.case) for asks, ground in open_asks if not asks])
    if shared:
        return Share(tuple([_reason(asked, name, case) for name, case in shared]))
    fewest_first = sorted(open_asks, key=lambda each: len(each[0]))
    asks = dict.fromkeys(ask for each, _ in fewest_first for ask in each)
    return Ask(tuple(_reason(asked, ask, None) for ask in asks))


def _open(ground: Ground, settled: frozenset[str], *, outside: bool, needed: bool) -> tuple[str, ...]:
    """The asks of one ground that nobody has answered: its own, and those of a non-subject and of the purpose."""
    asks = ground.asks
    if outside and ground.name not in NEVER_NON_SUBJECT:
        asks = ("non-subject", *asks)
    if not needed and ground.name not in ALWAYS_NEEDED:
        asks = (*asks, "not-needed")
    return tuple([ask for ask in asks if ask not in settled]) if asks else asks


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
    parental = _parental(asked) if reader in index.parental or reader in index.acting else []
    aged = index.under(person, asked.policy.child_until, asked.now) is False
    if parental and any(whatever_the_case(asked.at(start)) for start in _other_starts(parental, aged=aged)):
        return True
    cases = [asked.case] if asked.case is not None else index.cases_between(reader, person, NEVER_AFTER)
    return any(_gave_ground(asked, case, parental, aged=aged) for case in cases)


def _parental(asked: Asked) -> list[Part]:
    """Where the reader, or somebody for whom they act, has parental responsibility for the person asked about."""
    index, reader = asked.index, asked.reader
    holders = (reader, *(part.acts_for for part in index.acting.get(reader, ()) if part.acts_for is not None))
    return [part for holder in holders for part in index.parental.get(holder, ()) if asked.person in part.parental]


def _gave_ground(asked: Asked, case: CaseIndex, parental: list[Part], *, aged: bool) -> bool:
    """Whether one case gives a ground at another time: by a part or grant of the reader's, or a colleague allocated."""
    reader, person = asked.reader, asked.person
    colleagues = case.allocated if reader in asked.index.staff else ()
    theirs = (*case.parts.get(reader, ()), *case.grants.get(reader, ()), *colleagues)
    if not theirs:
        return False
    starts = _other_starts([*theirs, *case.parts.get(person, ()), *parental], aged=aged)
    return any(
        (case is asked.case or case.ever_involved(person, start)) and from_case(asked.at(start), case)
        for start in starts
    )


def _other_starts(spans: Sequence[Span], *, aged: bool) -> Collection[float]:
    """When else to look; never, where nothing changes with time: no period has an end, nobody has grown up."""
    if not aged and all(span.unbounded for span in spans):
        return ()
    return {NEVER_BEFORE, *(span.starts for span in spans)}


def _withhold(asked: Asked, rules: Iterable[str]) -> Withhold:
    return Withhold(tuple([_reason(asked, rule, None) for rule in rules]))


def _reason(asked: Asked, rule: str, case: CaseId | None) -> Reason:
    if case is None and asked.case is not None:
        case = asked.case.id
    return Reason(rule, asked.person, case, WHOM_TO_ASK.get(rule), partial(words_for, asked, rule, case))


def _strictness(answer: Decision) -> int:
    return STRICTEST_FIRST[answer.outcome]
