"""What leaves teaches, what is held is advised upon, and what past mail says changes nobody's outcome."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from tests.control.memory import Office, address_of, mail

from privity.domain.channel.habits import ENOUGH_MAIL, Habit


@dataclass(slots=True)
class Remembered:
    """The port, in memory."""

    says: Habit = field(default_factory=Habit)
    learnt: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)

    def habit(self, sender: str, addresses: Sequence[str], known: Sequence[str]) -> Habit:
        return self.says

    def learn(self, sender: str, addresses: Sequence[str], at: datetime) -> None:
        self.learnt.append((sender, tuple(addresses)))


def test_it_learns_whom_mail_left_for_and_nobody_whose_copy_is_held() -> None:
    office, past = Office(), Remembered()
    path = replace(office.path, past_mail=past)
    considered = path.consider(mail("mo", "nia"))
    assert considered.held is not None
    assert past.learnt == [(mail("mo").sender, (address_of("mo"),))]


def test_it_learns_nothing_of_mail_from_outside() -> None:
    office, past = Office(), Remembered()
    replace(office.path, past_mail=past).consider(replace(mail("mo"), sender="somebody@else.example"))
    assert past.learnt == []


def test_its_advice_stands_beside_the_hold_and_decides_nothing() -> None:
    office = Office()
    before = office.path.consider(mail("mo", "nia"))
    advised = replace(office.path, past_mail=Remembered(Habit(mails=ENOUGH_MAIL))).consider(mail("mo", "nia", "rex"))
    assert advised.held is not None
    assert before.released is not None
    assert advised.released is not None
    assert set(advised.released.recipients) <= {*before.released.recipients, address_of("rex")}
    kept = office.shelf.kept[advised.held.hold]
    assert {a.rule for row in kept.verdict.recipients if row.outcome == "hold" for a in row.advice} >= {"first-time"}
    assert not [a for row in kept.verdict.recipients if row.outcome == "release" for a in row.advice]
