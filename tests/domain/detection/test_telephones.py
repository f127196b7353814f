"""Our key of a telephone number, made for looking many up at once, is the library's national number."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from privity.domain.detection.marks import national

GEOGRAPHIC = ("1534", "1481", "1624", "20", "161", "117")
MOBILE = ("7797", "7700", "7829", "7911")


@st.composite
def numbers(draw: st.DrawFn) -> str:
    start = draw(st.sampled_from(GEOGRAPHIC + MOBILE))
    return start + "".join(
        draw(st.lists(st.sampled_from("0123456789"), min_size=10 - len(start), max_size=10 - len(start)))
    )


@given(numbers(), st.sampled_from(["0{}", "+44{}", "0044{}", "+44(0){}"]))
def test_every_way_to_write_it_is_the_same_number(number: str, written: str) -> None:
    text = written.format(number)
    parsed = phonenumbers.parse(text, "GB")
    ours = national("".join(c for c in text if c.isdigit()))
    assert ours.lstrip("0") == str(parsed.national_number)


@pytest.mark.parametrize("written", ["01534 000000", "+44 1534 000000", "0044 1534 000000", "+44 (0)1534 000000"])
def test_jersey_numbers_agree_too(written: str) -> None:
    parsed = phonenumbers.parse(written, "JE")
    assert national("".join(c for c in written if c.isdigit())).lstrip("0") == str(parsed.national_number)
