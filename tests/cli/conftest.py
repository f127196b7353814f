"""The program, with a home of its own."""

from pathlib import Path

import pytest
from tests.cli.running import Program


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PRIVITY_HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir(mode=0o700)
    return tmp_path / "home"


@pytest.fixture
def privity(home: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    return Program(capsys)
