"""The demo's own judgement: it calls an outcome right only when it is, and says what went wrong."""

from dataclasses import dataclass, replace

import pytest
from tests import builders as b

from privity.cli.commands.demo import _table
from privity.cli.demonstration.scenarios import Row, Scenario, rows, scenarios, wait_for
from privity.control.outcomes import HoldId, Submission
from privity.control.ports import HeldCopy, Hold
from privity.domain.channel.verdicts import MailReason, MailVerdict, RecipientVerdict
from privity.domain.disclosure import Reading
from privity.records.fictional import scenarios_path

RAW = b"Subject: x\r\n\r\ny\r\n"
YES, NO, OTHER = "yes@x.example", "no@x.example", "other@x.example"
SCENARIO = Scenario(
    id="X", what="invented", raw=RAW, sender="", to=(YES, NO), released=frozenset({YES}), held={NO: "bar"}
)


def held(*addresses: str, rule: str = "bar", raw: bytes = RAW) -> list[Hold]:
    made = [RecipientVerdict(address=a, outcome="hold", reasons=(MailReason(rule=rule, text=""),)) for a in addresses]
    return [
        Hold(
            id=HoldId("h"),
            received=b.NOON,
            index=0,
            submission=Submission(raw=raw, sender="", recipients=()),
            verdict=MailVerdict(recipients=tuple(made)),
            reading=Reading(),
            copies=tuple(HeldCopy(number=n, address=a) for n, a in enumerate(addresses)),
        )
    ]


@dataclass
class Mailboxes:
    """What arrived outside, without a server."""

    of: dict[str, bytes]

    def arrived(self, recipient: str) -> list[bytes]:
        return [self.of[recipient]] if recipient in self.of else []

    def recipients(self) -> set[str]:
        return set(self.of)


def seen(arrived: dict[str, bytes], holds: list[Hold]) -> list[Row]:
    return list(rows(SCENARIO, Mailboxes(arrived), holds))


@pytest.mark.parametrize(
    ("arrived", "holds", "right"),
    [
        ({YES: RAW}, held(NO), [True, True]),
        ({}, held(NO), [False, True]),
        ({YES: RAW + b" "}, held(NO), [False, True]),  # not byte for byte
        ({YES: RAW}, [], [True, False]),
        ({YES: RAW}, held(NO, rule="no-ground"), [True, False]),
        ({YES: RAW}, held(NO, raw=b"another"), [True, False]),
        ({YES: RAW, NO: RAW}, held(NO), [True, False]),
        ({YES: RAW}, held(YES, NO), [False, True]),
        ({YES: RAW, OTHER: RAW}, held(NO), [True, True, False]),
        ({YES: RAW, OTHER: b"another"}, held(NO), [True, True]),
    ],
)
def test_an_outcome_is_right_only_when_it_is(arrived: dict[str, bytes], holds: list[Hold], right: list[bool]) -> None:
    assert [row.right for row in seen(arrived, holds)] == right


def test_the_table_counts_and_points_at_what_is_wrong() -> None:
    good = seen({YES: RAW}, held(NO))
    assert "1 released, 1 held. Every outcome was the right one." in _table(good)
    assert "WRONG" not in _table(good)
    bad = _table([good[0], replace(good[1], right=False)])
    assert "1 of them WRONG." in bad
    assert bad.count("<-- WRONG") == 1


def test_each_scenario_names_everybody_whom_it_is_sent_to() -> None:
    told = scenarios(scenarios_path())
    assert {each.id for each in told} == {"J3", "E2", "E3", "E6", "E7", "E8", "E10"}
    for each in told:
        assert not each.released & each.held.keys()
        named = each.released | each.held.keys()
        assert {to for to in each.to if to not in named} <= {"conference.1001@stbrannock.example", "contact.list@stbrannock.example"}  # fmt: skip


def test_waiting_ends() -> None:
    wait_for(lambda: True, "nothing")
    with pytest.raises(TypeError):
        wait_for(True, "nothing")
