"""Advice from the department's own past mail, never a decision: a new address, one like a usual one, one left out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Protocol

from rapidfuzz.distance import OSA

from privity.domain.channel.addresses import same_form
from privity.domain.channel.judge import Judge
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.disclosure import Disclosure
from privity.domain.people import PersonId

ENOUGH_MAIL = 10  # messages of one sender before a new address is worth a word
USUAL = 3  # times before something is a habit
NEARLY_ALWAYS = 2 / 3
SLIPS = 2  # letters between two names that are taken for one another


@dataclass(frozen=True, slots=True, kw_only=True)
class Habit:
    """What past mail tells of one sender and one message.

    `times`: how often each of its addresses was written to. `like_usual`: those one slip away from an address that is
    written to often. `left_out`: known addresses that nearly always went along with one that is there, and did not.
    """

    mails: int = 0
    times: Mapping[str, int] = field(default_factory=dict, repr=False)
    like_usual: frozenset[str] = field(default=frozenset(), repr=False)
    left_out: tuple[str, ...] = field(default=(), repr=False)


class PastMail(Protocol):
    """Who writes to whom. It keeps no content and no address, and never fails: without it there is no advice."""

    def habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:
        """`known` are the addresses that may be named as left out; all in the form in which they are compared."""
        ...

    def learn(self, sender: str, addresses: Sequence[str], at: datetime) -> None:
        """A message went to these. May be forgotten in a crash."""
        ...


class NoPastMail:
    """Nothing is known, and nothing is learnt: advice is switched off."""

    def habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:  # noqa: ARG002 - the port
        return Habit()

    def learn(self, sender: str, addresses: Sequence[str], at: datetime) -> None:
        pass


NO_PAST_MAIL = NoPastMail()


def advised(disclosure: Disclosure, verdict: MailVerdict, *, judge: Judge, past: PastMail) -> MailVerdict:
    """The verdict with what past mail has to say beside the recipients that are held. No outcome changes."""
    if not disclosure.sender or not any(row.outcome == "hold" for row in verdict.recipients):
        return verdict
    at, book = disclosure.at, judge.book
    emails = ((book.email_of(person, at), person) for person in judge.concerned(verdict.findings, at.timestamp()))
    owners = {same_form(email): person for email, person in emails if email}
    present = tuple(dict.fromkeys(same_form(row.address) for row in verdict.recipients))
    habit = past.habit(same_form(disclosure.sender), present, [email for email in owners if email not in present])
    rows = (
        replace(row, advice=(*row.advice, *_advice(row, habit, owners))) if row.outcome == "hold" else row
        for row in verdict.recipients
    )
    return replace(verdict, recipients=tuple(rows))


def _advice(row: RecipientVerdict, habit: Habit, owners: Mapping[str, PersonId]) -> list[MailReason]:
    address, found = same_form(row.address), list[MailReason]()
    if habit.mails < ENOUGH_MAIL or habit.times.get(address, 0):
        return found
    if address in habit.like_usual and not any(advice.rule == "look-alike" for advice in row.advice):
        text = "This address is new to the sender, and a letter away from one that they often write to."
        found.append(MailReason(rule="look-alike", text=text))
    else:
        found.append(MailReason(rule="first-time", text="The sender has not written to this address before."))
    for other in habit.left_out:
        if taken_for(address, other):
            text = "Mail like this usually goes to somebody with a similar address, who is not among the recipients."
            found.append(MailReason(rule="usual-missing", text=text, about=(owners[other],)))
    return found


def taken_for(one: str, other: str) -> bool:
    """Two addresses that a hurried eye or an address book's first offer mixes up."""
    name, _, _ = one.partition("@")
    other_name, _, _ = other.partition("@")
    first, other_first = (part.replace("-", ".").replace("_", ".").split(".")[0] for part in (name, other_name))
    return OSA.distance(name, other_name, score_cutoff=SLIPS) <= SLIPS or (len(first) > SLIPS and first == other_first)


def with_one_left_out(address: str) -> frozenset[str]:
    """The address, and what is left of it without one letter of its name.

    Two addresses of one domain that are one letter apart (left out, put in, changed or swapped) have one of these in
    common, so that they can be told by comparing keyed hashes of these, with no address kept.
    """
    name, at, domain = address.partition("@")
    return frozenset({address} | {name[:k] + name[k + 1 :] + at + domain for k in range(len(name))})
