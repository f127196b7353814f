"""A taste of the fuzzing that `make soak` does for long: changed files, a claim for each reader."""

import os
from random import Random

import pytest
from tests.fuzz.claims import MAIL, claim
from tests.fuzz.corpus import MAIL as LETTERS
from tests.fuzz.corpus import corpus

from privity.extraction import apart, conversion
from privity.extraction.parsers import EVERY_PARSER

SLOW = ("page_view", "pictures")  # these look at pictures, for long
EXAMPLES = 400 if os.environ.get("PRIVITY_SOAK") else 8


@pytest.mark.parametrize("name", [*EVERY_PARSER, MAIL])
def test_a_changed_file_is_answered_for(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "shared", apart.shared)  # put back afterwards what the claim changes
    monkeypatch.setattr(conversion, "converted", conversion.converted)
    holds, begun = claim(name), {**corpus(), MAIL: LETTERS}[name]
    chance = Random(name)  # noqa: S311 - the same in every run
    for _ in range(1 if any(slow in name for slow in SLOW) else EXAMPLES):
        content = bytearray(chance.choice(begun))
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(content))
            content[at : at + chance.choice((0, 1, 4, 30))] = chance.randbytes(chance.choice((0, 1, 4)))
        holds(bytes(content))
