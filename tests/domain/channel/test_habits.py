"""What past mail advises: beside a hold only, about a new address only, and never a decision."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from tests import builders as b
from tests.domain.channel.judging import judge_of, said, verdict

from privity.domain.channel.habits import ENOUGH_MAIL, Habit, advised, taken_for, with_one_left_out
from privity.domain.channel.verdicts import MailVerdict
from privity.domain.disclosure import Disclosure, Reading

WORKER, GP, STRANGER = "jo@dept.example", "sam.roe@practice.example", "sam.rowe@elsewhere.example"
DEPARTMENT = b.department(
    people=[
        b.person("kid", born="2016-05-01"),
        b.worker("jo", contacts=[b.contact("email", WORKER)]),
        b.professional("gp", contacts=[b.contact("email", GP)]),
    ],
    cases=[b.case("c", "kid", [b.involved("jo", "social_worker"), b.involved("gp", "gp")])],
)
JUDGE = judge_of(DEPARTMENT)


@dataclass(slots=True)
class Told:
    """Past mail that says what the test states, and notes what it was asked."""

    habit_: Habit
    asked: list[Sequence[str]] = field(default_factory=list)

    def habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:
        self.asked.append((sender, *addresses, *known))
        return self.habit_

    def learn(self, sender: str, addresses: Sequence[str], at: datetime) -> None:
        raise AssertionError("advice teaches nothing")


def advice(habit: Habit, *to: str) -> tuple[MailVerdict, MailVerdict, Told]:
    before = verdict(JUDGE, to, said("kid"), sender=WORKER)
    disclosure = Disclosure(sender=WORKER, recipients=to, reading=Reading(), at=b.NOON)
    told = Told(habit)
    return before, advised(disclosure, before, judge=JUDGE, past=told), told


def rules(found: MailVerdict) -> list[str]:
    return [each.rule for row in found.recipients for each in row.advice]


def test_a_new_address_that_is_held_is_called_new() -> None:
    habit = Habit(mails=ENOUGH_MAIL, times={STRANGER: 0})
    assert "first-time" in rules(advice(habit, STRANGER)[1])
    assert "first-time" not in rules(advice(replace(habit, times={STRANGER: 1}), STRANGER)[1])
    assert "first-time" not in rules(advice(replace(habit, mails=ENOUGH_MAIL - 1), STRANGER)[1])


def test_one_that_is_like_a_usual_one_is_called_a_look_alike_once() -> None:
    found = advice(Habit(mails=ENOUGH_MAIL, like_usual=frozenset({"x@y.example"})), "x@y.example")[1]
    assert rules(found) == ["look-alike"]


def test_a_usual_reader_with_a_similar_address_who_is_missing_is_pointed_to() -> None:
    found = advice(Habit(mails=ENOUGH_MAIL, left_out=(GP,)), STRANGER)[1]
    missing = [each for row in found.recipients for each in row.advice if each.rule == "usual-missing"]
    assert [each.about for each in missing] == [("gp",)]
    unlike = advice(Habit(mails=ENOUGH_MAIL, left_out=(GP,)), "office@elsewhere.example")[1]
    assert "usual-missing" not in rules(unlike)


def test_mail_that_goes_through_is_not_looked_up() -> None:
    before, after, told = advice(Habit(mails=ENOUGH_MAIL), GP)
    assert (before.outcome, after, told.asked) == ("release", before, [])


@given(
    st.integers(0, 50),
    st.dictionaries(st.sampled_from([STRANGER, GP]), st.integers(0, 9)),
    st.frozensets(st.sampled_from([STRANGER, GP])),
    st.lists(st.just(GP), max_size=2),
)
def test_whatever_it_says_decides_nothing(
    mails: int, times: dict[str, int], alike: frozenset[str], left_out: list[str]
) -> None:
    habit = Habit(mails=mails, times=times, like_usual=alike, left_out=tuple(left_out))
    before, after, _ = advice(habit, STRANGER, GP)
    assert [replace(row, advice=()) for row in after.recipients] == [
        replace(row, advice=()) for row in before.recipients
    ]


@given(st.text("abcdef.", min_size=2, max_size=9), st.integers(0, 8), st.sampled_from("xyz"))
def test_any_two_names_a_letter_apart_have_a_form_in_common(name: str, place: int, letter: str) -> None:
    place %= len(name)
    domain = "@d.example"
    for other in (
        name[:place] + name[place + 1 :],
        name[:place] + letter + name[place:],
        name[:place] + letter + name[place + 1 :],
        name[:place] + name[place : place + 2][::-1] + name[place + 2 :],
    ):
        assert with_one_left_out(name + domain) & with_one_left_out(other + domain)
    assert not with_one_left_out(name + domain) & with_one_left_out("xyz" + name + domain)


def test_addresses_that_a_hurried_eye_mixes_up() -> None:
    assert taken_for("sam.roe@a.example", "sam.jones@b.example")
    assert taken_for("j.smith@a.example", "j.smyth@a.example")
    assert not taken_for("anna@a.example", "robert@a.example")
