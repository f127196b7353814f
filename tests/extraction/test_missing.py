"""An installation is told which readers it lacks, and what then happens to mail."""

import pytest

from privity.extraction import boxes, missing, programs, scanned
from privity.extraction.missing import missing as lacks
from privity.extraction.programs import ProgramFailedError

PROGRAMS = {"oosplash": "/usr/lib/libreoffice/program/oosplash", "bwrap": "/usr/bin/bwrap"}


@pytest.fixture(autouse=True)
def whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with everything, whatever this one has."""
    monkeypatch.setattr(scanned, "installed", lambda: True)
    monkeypatch.setattr(boxes, "available", lambda: True)
    monkeypatch.setattr(programs, "found", PROGRAMS.get)
    monkeypatch.setattr(missing, "_PARTS", {})
    monkeypatch.setattr(programs, "run", lambda *_: b"a\n")


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert lacks() == ()


def test_each_missing_reader_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scanned, "installed", lambda: False)
    monkeypatch.setattr(boxes, "available", lambda: False)
    monkeypatch.setattr(programs, "found", lambda _: None)
    said = lacks()
    assert said[-1] == "LibreOffice not found: older office files will be held unread"
    assert len(said) == 3
    assert all("\n" not in line and line.endswith("held unread") for line in said)


def test_a_machine_that_forbids_keeping_programs_apart_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> bytes:
        raise ProgramFailedError("no")

    monkeypatch.setattr(programs, "run", forbidden)
    assert lacks() == ("bubblewrap may make no name spaces here: older office files will be held unread",)
