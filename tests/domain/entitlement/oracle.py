"""The default policy again, sentence by sentence: slow, literal, no index. The kernel must agree with it.

It was written from the words of the contract alone, without a look at the kernel. Each function carries, in our
own words, the sentence that it stands for.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from tests.domain.entitlement import tables
from tests.domain.entitlement.oracle_bars import (
    has_conflict,
    is_barred,
    is_fenced,
    is_in_confidence,
    is_not_for_family,
    is_protected,
    passes_confidence,
    passes_protection,
)
from tests.domain.entitlement.oracle_grounds import Ground, grounds, settled
from tests.domain.entitlement.oracle_matter import (
    Matter,
    birthday,
    matters,
    who,
)

from privity.domain.department import Department
from privity.domain.entitlement.question import Question


class Answer(NamedTuple):
    """`certain` must stand among the reasons that decided, `possible` may; the outcome is not open."""

    outcome: str
    certain: frozenset[str]
    possible: frozenset[str]
    expired: bool = False  # stands beside no-ground


def answer(department: Department, question: Question, at: datetime) -> tuple[str, dict[str, Answer]]:
    """Several people: each is answered as if asked about alone, and the strictest answer stands."""
    answers = {matter.person: decide(matter) for matter in matters(department, question, at)}
    outcomes = [one.outcome for one in answers.values()]
    strictest = next(o for o in ("withhold", "ask", "share") if o in outcomes)
    return strictest, answers


def decide(m: Matter) -> Answer:
    """Any withhold beats any ask beats any share; a ground with no ask left shares."""
    if m.reader != "public" and who(m, m.reader) is None:
        return Answer("withhold", frozenset({"unknown-reader"}), everything_withheld(m) | {"unknown-reader"})
    all_grounds = grounds(m)
    conflict = has_conflict(m)
    found = left = [g for g in all_grounds if not (conflict and g.name in tables.TAKEN_BY_CONFLICT)]
    certain = withheld(m, found)
    possible = certain | {"conflict-of-interest"} if conflict else set(certain)
    for rule, applies, passes in (
        ("protected", is_protected(m), passes_protection),
        ("in-confidence", is_in_confidence(m), passes_confidence),
    ):
        if applies and not any(passes(ground) for ground in found):
            possible.add(rule)
            certain |= {rule} if found else set()
        if applies:
            left = [ground for ground in left if passes(ground)]
    if not found:
        lacking = "conflict-of-interest" if all_grounds else "no-ground"
        possible |= {lacking, "no-ground"}
        certain |= set() if certain else {lacking}
    if certain:
        return Answer("withhold", frozenset(certain), frozenset(possible | certain), has_expired(m, all_grounds))
    return shared_or_asked(m, left)


def withheld(m: Matter, found: list[Ground]) -> set[str]:
    """What withholds whatever the ground."""
    rules = {"bar": is_barred(m), "fenced": is_fenced(m, found), "not-for-family": is_not_for_family(m)}
    return {rule for rule, applies in rules.items() if applies}


def everything_withheld(m: Matter) -> frozenset[str]:
    secret = {"protected": is_protected(m), "in-confidence": is_in_confidence(m), "no-ground": True}
    return frozenset(withheld(m, []) | {rule for rule, applies in secret.items() if applies})


def shared_or_asked(m: Matter, found: list[Ground]) -> Answer:
    answers = set() if has_conflict(m) else settled(m)
    left = [ground._replace(asks=ground.asks - answers) for ground in found]
    shares = {ground.name for ground in left if not ground.asks}
    if shares:
        return Answer("share", frozenset(shares), frozenset(shares))
    asks = {ask for ground in left for ask in ground.asks}
    fewest = min((ground.asks for ground in left), key=len)
    return Answer("ask", frozenset(fewest) if len(left) == 1 else frozenset(), frozenset(asks))


def has_expired(m: Matter, all_grounds: list[Ground]) -> bool:
    """Beside no-ground: at another instant, earlier or later, there was or will be one."""
    return not all_grounds and any(grounds(replace(m, at=instant)) for instant in edges(m))


def edges(m: Matter) -> Iterator[datetime]:
    """Every instant at which something begins or ends, and the last one before it."""
    dated = [d for case in m.department.cases for d in (*case.involvements, *case.grants)]
    turns = {turn for d in dated for turn in (d.period.starts, d.period.until) if turn}
    born = who(m, m.person).born
    if born:
        turns.add(datetime(*birthday(born, 18).timetuple()[:3], tzinfo=m.department.zone))
    for turn in turns:
        yield from (turn, turn - timedelta(microseconds=1))
