"""The command as its users run it: what it printed, and how it ended."""

import contextlib
import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.acceptance.asking import DEPARTMENTS

from privity.cli.main import main

HARBOUR_DOWN = str(DEPARTMENTS / "harbour_down.json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def answers(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self) -> dict[str, Any]:
        (one,) = self.answers
        return one

    def refused_in_a_line(self) -> bool:
        """Status 2, nothing on standard output, one line of words on standard error."""
        lines = self.err.strip().splitlines()
        return self.status == 2 and self.out == "" and len(lines) == 1 and "Traceback" not in self.err


def run(*argv: str | Path) -> Ran:
    # As strict as a terminal's: what cannot be written in UTF-8 fails here too.
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(word) for word in argv])
        except SystemExit as ended:  # how argparse ends
            status = int(ended.code or 0)
    return Ran(status=status, out=_written(out), err=_written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    return stream.buffer.getvalue().decode("utf-8")  # type: ignore[attr-defined, no-any-return]
