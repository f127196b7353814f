"""What people are told: for everything that can happen there are words, and what happens next."""

import pytest

from privity.domain.conferences.interlock import Closed, Door
from privity.gates.conference import words


@pytest.mark.parametrize("why", list(Closed))
def test_every_reason_has_words_that_tell_what_happened(why: Closed) -> None:
    assert words.closed_words(why) != words.OUT_FOR_EVERYBODY


@pytest.mark.parametrize("why", [Closed.STRANGER, Closed.LATE, Closed.MEDIA_SERVER, Closed.NO_HOST, Closed.INTERRUPTED])
def test_a_failure_says_how_it_goes_on(why: Closed) -> None:
    assert "call" in words.closed_words(why)


def test_a_reason_that_is_not_known_is_told_too() -> None:
    assert words.closed_words("something new") == words.OUT_FOR_EVERYBODY


@pytest.mark.parametrize("door", list(Door))
def test_every_state_of_the_door_has_words(door: Door) -> None:
    assert words.DOOR[door]


@pytest.mark.parametrize("why", ["ticket", "elsewhere", "over", "protocol", "down"])
def test_every_refusal_of_the_protocol_has_words(why: str) -> None:
    assert words.REFUSED[why]
