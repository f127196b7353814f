"""The stores of conferences answer alike on either database, and of several at once exactly one is first."""

import subprocess
import sys

from tests.records.installations import ROOT, Installation, installation, on_postgresql, on_sqlite

__all__ = ["installation", "on_postgresql", "on_sqlite"]


def ran(where: Installation, program: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.records.conferences.programs", program],
        env=where.environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_conference_once_round(installation: Installation) -> None:
    assert ran(installation, "whole") == [
        "wrong_code yes",
        "None ['p-mum']",
        "[('one', True), ('two', True)]",
        "[] None",
    ]


def test_of_several_at_once_one_is_first(installation: Installation) -> None:
    changed, let_in, wrong, redeemed, issued, left = ran(installation, "races")
    assert changed == "2 changed changed changed changed changed"
    assert let_in.split().count("yes") == 1
    assert set(let_in.split()) <= {"yes", "other_device", "locked"}
    assert set(wrong.split()) <= {"locked", "wrong_code", "5"}, "of six at once five are looked at"
    assert wrong.endswith("5 locked")
    assert redeemed == "False False False False False True"
    assert issued == "True True True True True True"
    assert left == "1 None"
