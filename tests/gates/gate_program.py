"""A gate as a process of its own: `python -m tests.gates.gate_program --path module:function --next-hop PORT`.

The function takes nothing and returns the path; PRIVITY_HOME and whatever else it needs come with the environment.
The listening ports go to standard output, SMTP's first.
"""

import argparse
import dataclasses
import importlib

from privity.gates.mail.gate import MailGate
from privity.gates.mail.serve import run_gate
from privity.gates.mail.settings import MailGateSettings


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--path", required=True)
    options.add_argument("--next-hop", type=int, required=True)
    options.add_argument("--smtp", type=int, default=0)
    options.add_argument("--lmtp", type=int, default=0)
    options.add_argument("--set", nargs=2, action="append", default=[], metavar=("SETTING", "NUMBER"))
    given = options.parse_args()
    module, _, function = given.path.partition(":")
    settings = MailGateSettings(
        smtp_port=given.smtp, lmtp_port=given.lmtp, next_hop_port=given.next_hop, next_hop_tls="none"
    )
    settings = dataclasses.replace(settings, outbox_interval=0.2, stop_timeout=5.0)
    settings = dataclasses.replace(settings, **{name: float(number) for name, number in given.set})
    run_gate(settings, getattr(importlib.import_module(module), function)(), ready=_say_where)


def _say_where(gate: MailGate) -> None:
    assert gate.smtp_address
    assert gate.lmtp_address
    print(gate.smtp_address[1], gate.lmtp_address[1], flush=True)


if __name__ == "__main__":
    main()
