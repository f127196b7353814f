"""A gate whose kernel says yes to everybody: run in the place of the real one to see that the journeys go red without it."""

import sys
from typing import Any

from privity.cli.main import main
from privity.control.conferences import sitting
from privity.domain.conferences.audience import Hearing

YES = Hearing(hears=True)


def _hearing(*_: Any, **__: Any) -> Hearing:
    return YES


def _hearings(conference: Any, *_: Any, **__: Any) -> dict[Any, Hearing]:
    return {each.person: YES for each in conference.invited}


if __name__ == "__main__":
    sitting.hearing, sitting.hearings = _hearing, _hearings  # type: ignore[assignment]
    sys.exit(main(["serve", "--only", "conference"]))
