"""Replays the breaches as real mail, and holds what came of each against what must come of it."""

import json
import smtplib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from privity.cli.demonstration.outside import Outside
from privity.control.ports import Hold

PATIENCE_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """`held` gives, for each recipient that must be held, the rule that must be among the reasons."""

    id: str
    what: str
    raw: bytes
    sender: str
    to: tuple[str, ...]
    released: frozenset[str]
    held: dict[str, str]
    scanned: bool = False  # can be told only where pictures are read


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What came of one recipient; `right` says whether that is what must come of it."""

    scenario: str
    recipient: str
    outcome: str
    why: str
    right: bool


def scenarios(folder: Path) -> list[Scenario]:
    return [
        Scenario(
            id=each["id"],
            what=each["what"],
            raw=(folder / each["file"]).read_bytes(),
            sender=each["from"],
            to=tuple(each["to"]),
            released=frozenset(each["released"]),
            held=each["held"],
            scanned=each.get("scanned", False),
        )
        for each in json.loads((folder / "scenarios.json").read_text("utf-8"))
    ]


def send(scenario: Scenario, *, port: int) -> None:
    """Over SMTP, as a mail server would."""
    with smtplib.SMTP("127.0.0.1", port, timeout=60) as client:
        client.sendmail(scenario.sender, list(scenario.to), scenario.raw)


def rows(scenario: Scenario, outside: Outside, holds: list[Hold]) -> Iterator[Row]:
    """One for each recipient who must get it or must not, and one for each who got it and should not be there."""
    kept = {
        hold.verdict.recipients[copy.number].address: hold.verdict.recipients[copy.number]
        for hold in holds
        if hold.submission.raw == scenario.raw
        for copy in hold.copies
    }
    everybody = [*scenario.released, *scenario.held]
    for recipient in sorted(everybody, key=lambda address: (address in scenario.held, address)):
        arrived = _arrived(scenario, recipient, outside)
        rules = [] if recipient not in kept else list(dict.fromkeys(r.rule for r in kept[recipient].reasons))
        if recipient in scenario.released:
            right = arrived and recipient not in kept
        else:
            right = not arrived and scenario.held[recipient] in rules
        outcome = "released" if arrived else "held" if recipient in kept else "lost"
        if arrived and recipient in kept:
            outcome = "released AND held"
        yield Row(scenario=scenario.id, recipient=recipient, outcome=outcome, why=", ".join(rules), right=right)
    for stranger in sorted(outside.recipients() - set(everybody)):
        if scenario.raw in outside.arrived(stranger):
            yield Row(scenario=scenario.id, recipient=stranger, outcome="released", why="not expected", right=False)


def _arrived(scenario: Scenario, recipient: str, outside: Outside) -> bool:
    """Byte for byte as it was sent."""
    return scenario.raw in outside.arrived(recipient)


def wait_for(condition: object, what: str) -> None:
    """Until the callable is true; raises TimeoutError, saying what was waited for."""
    if not callable(condition):
        raise TypeError("a condition is something to call")
    end = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} took longer than {PATIENCE_SECONDS:.0f} seconds")
        time.sleep(0.1)
