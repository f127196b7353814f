"""What reading a message took is logged beside its decision, in numbers only, and shown with a hold."""

import logging
from dataclasses import replace

import pytest
from tests.control.memory import Office, mail

from privity.domain.disclosure import Cost, Passage, Place, Reading
from privity.domain.plain import from_plain, to_plain
from privity.workflows.holds.message import read_in


def test_the_cost_is_logged_beside_the_decision_and_nothing_else(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="privity.control.deciding"):
        considered = Office().path.consider(mail("mo", "nia"))
    assert considered.released is not None
    [line] = [record.getMessage() for record in caplog.records if record.getMessage().startswith("read ")]
    words = dict(word.split("=") for word in line.split()[1:])
    assert words.keys() == {"ledger", "seconds", "peak", "jobs"}
    assert all(float(value) >= 0 for value in words.values())
    assert int(words["ledger"]) == considered.released.index


def test_a_reading_kept_before_costs_were_counted_still_opens() -> None:
    passage = Passage(where="body", place=Place.BODY, text="x")
    before = to_plain(Reading(passages=(passage,)))
    assert "cost" not in before
    assert from_plain(Reading, before).cost == Cost()
    now = replace(Reading(passages=(passage,)), cost=Cost(seconds=1.25, peak_bytes=7, jobs=2))
    assert from_plain(Reading, to_plain(now)).cost == now.cost


def test_the_page_of_a_hold_says_it_in_one_quiet_line() -> None:
    assert read_in(Cost()) == ""
    assert read_in(Cost(seconds=0.01)) == "Read in less than 0.1 seconds"
    assert read_in(Cost(seconds=1.23, jobs=2)) == "Read in 1.2 seconds"
