"""Sends the replayed breaches through a real gate on the real path, if asked with one control taken out; prints JSON.

    python -m tests.journeys.posting CONTROL FILE...

CONTROL is `none`, or a name of `CONTROLS`: then what that control would have stopped must show.
"""

import json
import sys
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from tests.gates.conversing import RunningGate
from tests.gates.sink import Sink

from privity import bootstrap
from privity.cli.commands.demo import nothing_is_being_read
from privity.cli.demonstration.scenarios import scenarios, send, wait_for
from privity.domain.channel import addresses, judge
from privity.domain.detection.detector import Detector
from privity.domain.detection.findings import Findings
from privity.domain.entitlement import bars
from privity.extraction.gathering import Gathering
from privity.gates.mail.settings import MailGateSettings
from privity.records.fictional import scenarios_path


def _never(*_: object, **__: object) -> bool:
    return False


def _itself(self: Any, address: str, at: Any) -> tuple[addresses.Reached, ...]:
    return (addresses.Reached(address=address, people=self.people(address, at)),)


CONTROLS: dict[str, Callable[[], Any]] = {
    "none": lambda: patch.object(bars, "__doc__", bars.__doc__),
    "fence": lambda: patch.object(bars, "fenced", _never),
    "bar": lambda: patch.object(bars, "barred", _never),
    "conflict": lambda: patch.object(bars, "in_conflict", _never),
    "other-case": lambda: patch.object(judge, "about_other_case", _never),
    "groups": lambda: patch.object(addresses.AddressBook, "reach", _itself),
    "scans": lambda: patch.object(Gathering, "gap", lambda *_: None),
    "detection": lambda: patch.object(Detector, "detect", lambda *_, **__: Findings()),
}


def posted(files: list[str]) -> dict[str, Any]:
    path = bootstrap.mail_path()
    from privity.records.holds.store import HoldStore  # noqa: PLC0415 - tables exist after set-up
    from privity.records.keys import ledger_key  # noqa: PLC0415
    from privity.records.ledger.audit import verify_live  # noqa: PLC0415

    found: dict[str, Any] = {}
    told = {f"{s.id} {s.sender} {' '.join(s.to)}": s for s in scenarios(scenarios_path()) if s.id in files}
    with Sink() as sink:
        settings = MailGateSettings(smtp_port=0, lmtp_port=0, next_hop_port=sink.port, next_hop_tls="none")
        with RunningGate(settings, path) as gate:
            for scenario in told.values():
                send(scenario, port=gate.smtp)
            wait_for(nothing_is_being_read, "the second readings")
        for name, scenario in told.items():
            mine = [mail for mail in sink.mails if mail.raw == scenario.raw]
            found[name] = {"received": sorted(r for mail in mine for r in mail.recipients), "held": {}}
        found_raw = {mail.raw for mail in sink.mails if mail.sender}  # a notice has no sender
    assert found_raw <= {scenario.raw for scenario in told.values()}, "a message was changed on the way"
    store = HoldStore()
    holds = [hold for summary in store.open_holds() if (hold := store.get(summary.id))]
    for name, scenario in told.items():
        for hold in holds:
            for copy in hold.copies if hold.submission.raw == scenario.raw else ():
                row = hold.verdict.recipients[copy.number]
                found[name]["held"][copy.address] = sorted({reason.rule for reason in row.reasons})
    report = verify_live(ledger_key().public)
    return {"mails": found, "ledger": {"verified": report.verified, "entries": report.entries}}


if __name__ == "__main__":
    with CONTROLS[sys.argv[1]]():
        print(json.dumps(posted(sys.argv[2:])))
