"""Commands called as the `privity` program calls them, in this process: exit status, lines of output, the refusal."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from privity.cli.main import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@dataclass(frozen=True)
class Program:
    capsys: pytest.CaptureFixture[str]

    def __call__(self, *arguments: object) -> Ran:
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as ended:  # argparse's own refusals
            status = int(ended.code or 0)
        captured = self.capsys.readouterr()
        return Ran(status, captured.out, captured.err)
