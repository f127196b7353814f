"""What must hold of a mail's verdict for any department, any findings and any recipients."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.domain.channel.judging import judge_of, verdict
from tests.domain.entitlement.worlds import random_instant, random_world, seeds

from privity.domain.channel.judge import Judge
from privity.domain.channel.verdicts import MailVerdict
from privity.domain.department import Department
from privity.domain.detection.findings import Finding
from privity.domain.facts import CATEGORIES
from privity.domain.people import ContactKind, Group
from privity.domain.periods import Period

SOME = settings(max_examples=150, deadline=None)


class Mail:
    """A random department with mailboxes and groups, and a mail with findings; all from one seed."""

    def __init__(self, seed: int) -> None:
        rng = self.rng = Random(seed)  # noqa: S311 - must come again from its seed
        world = random_world(seed)
        self.department = replace(
            world,
            people=tuple(
                replace(p, contacts=tuple(replace(c, kind=ContactKind.EMAIL, verified=True) for c in p.contacts))
                for p in world.people
            ),
            groups=(
                Group(
                    address="all@x.example",
                    members=(*rng.sample([p.id for p in world.people], 2), "b@x.example", "o@y.example"),
                ),
                Group(address="b@x.example", members=("all@x.example", rng.choice(world.people).id)),
            ),
        )
        addresses = [c.value for p in self.department.people for c in p.contacts]
        self.addresses = [*addresses, "who@y.example", "all@x.example", "b@x.example"]
        self.to = rng.sample(self.addresses, rng.randint(1, min(5, len(self.addresses))))
        self.seen = tuple(rng.sample(self.addresses, rng.randint(0, 2)))
        self.sender = rng.choice(["", *self.addresses])
        self.findings = tuple(self._finding() for _ in range(rng.randint(0, 4)))
        cases = [c.id for c in world.cases]
        self.named = {part: tuple(rng.sample(cases, rng.randint(0, min(2, len(cases))))) for part in (0, 1)}
        self.at = random_instant(rng)

    def _finding(self) -> Finding:
        rng, department = self.rng, self.department
        people = tuple(p.id for p in rng.sample(department.people, rng.choice((1, 1, 1, 2))))
        facts = [f for c in department.cases for f in c.facts if set(f.about) & set(people)]
        fact = rng.choice(facts) if facts and rng.random() < 0.4 else None
        part = rng.choice((0, 0, 1))
        return Finding(
            candidates=people,
            category=fact.category if fact else rng.choice(CATEGORIES),
            where="body" if part == 0 else "attachment:1.txt",
            part=part,
            passage=0,
            start=0,
            end=1,
            why="drawn",
            facts=(fact.id,) if fact else (),
            own_words=fact is not None and rng.random() < 0.5,
        )

    def judged(self, to: list[str] | None = None, department: Department | None = None, **more: object) -> MailVerdict:
        judge: Judge = judge_of(department or self.department)
        given = {"sender": self.sender, "named": self.named, "seen": self.seen, "at": self.at} | more
        return verdict(judge, to or self.to, *self.findings, **given)  # type: ignore[arg-type] # passed on


mails = seeds.map(Mail)


def released(found: MailVerdict) -> set[tuple[str, str | None]]:
    return {(row.address, row.via) for row in found.recipients if row.outcome == "release"}


@given(mails, seeds)
@SOME
def test_one_more_recipient_releases_nothing_that_was_held_for_the_others(mail: Mail, pick: int) -> None:
    before = mail.judged()
    more = mail.addresses[pick % len(mail.addresses)]
    after = mail.judged([more, *mail.to])
    rows = {(row.address, row.via): row for row in after.recipients}
    assert all(rows[row.address, row.via].outcome == row.outcome for row in before.recipients)


@given(mails)
@SOME
def test_each_recipient_is_answered_alone(mail: Mail) -> None:
    together = {(row.address, row.via, row.outcome) for row in mail.judged().recipients}
    alone = {(row.address, row.via, row.outcome) for to in mail.to for row in mail.judged([to]).recipients}
    assert together == alone


@given(mails)
@SOME
def test_rows_stand_in_the_envelopes_order_and_none_is_missing(mail: Mail) -> None:
    judge = judge_of(mail.department)
    expected = [(r.address, r.via) for to in mail.to for r in judge.book.reach(to, mail.at)]
    found = [(row.address, row.via) for row in mail.judged().recipients]
    assert found == expected
    assert {via or address for address, via in found} >= set(mail.to)


@given(mails)
@SOME
def test_a_hold_says_why_and_a_release_has_nothing_against_it(mail: Mail) -> None:
    for row in mail.judged().recipients:
        assert (row.outcome == "hold") == bool(row.reasons)


@given(mails, st.lists(st.sampled_from(["body", "attachment:a.pdf#page=2"]), min_size=1, unique=True))
@SOME
def test_anything_unread_holds_everybody(mail: Mail, parts: list[str]) -> None:
    assert released(mail.judged(unread=tuple(parts))) == set()


@given(mails)
@SOME
def test_whom_nobody_knows_gets_nothing_about_anybody_of_a_case(mail: Mail) -> None:
    cases = {p for c in mail.department.cases for p in (*c.subjects, *(i.person for i in c.involvements))}
    if any(set(f.candidates) & cases for f in mail.findings):
        assert released(mail.judged(["who@y.example"])) == set()


@given(mails)
@SOME
def test_one_finding_more_releases_nothing(mail: Mail) -> None:
    after = released(mail.judged())
    mail.findings = mail.findings[:-1]
    assert after <= released(mail.judged())


@given(mails)
@SOME
def test_without_its_grants_a_department_releases_nothing_more(mail: Mail) -> None:
    without = replace(mail.department, cases=tuple(replace(c, grants=()) for c in mail.department.cases))
    assert released(mail.judged(department=without)) <= released(mail.judged())


@given(mails)
@SOME
def test_without_its_bars_a_department_holds_nothing_more(mail: Mail) -> None:
    without = replace(mail.department, cases=tuple(replace(c, bars=()) for c in mail.department.cases))
    assert released(mail.judged()) <= released(mail.judged(department=without))


@given(mails)
@SOME
def test_once_an_addresss_contacts_have_ended_what_it_got_about_a_case_is_held(mail: Mail) -> None:
    ended = replace(
        mail.department,
        people=tuple(
            replace(p, contacts=tuple(replace(c, period=Period(until=mail.at)) for c in p.contacts))
            for p in mail.department.people
        ),
    )
    mail.seen = ()
    after = {row for row in mail.judged(department=ended).recipients if row.outcome == "release"}
    assert not after or not any(row.learns for row in after)


@given(mails)
@SOME
def test_the_same_message_and_instant_give_the_same_verdict(mail: Mail) -> None:
    assert mail.judged() == mail.judged()
