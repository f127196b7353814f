"""Runs the mail gate until it is told to stop."""

import asyncio
import signal
from collections.abc import Callable

from privity.gates.mail.gate import MailGate
from privity.gates.mail.path_port import MailPath
from privity.gates.mail.settings import MailGateSettings


def run_gate(settings: MailGateSettings, path: MailPath, *, ready: Callable[[MailGate], None] | None = None) -> None:
    """Blocks until SIGTERM or SIGINT, then finishes what is under way. `ready` is called once it listens."""
    asyncio.run(_serve(MailGate(settings, path), ready))


async def _serve(gate: MailGate, ready: Callable[[MailGate], None] | None) -> None:
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told.set)
    await gate.start()
    try:
        if ready is not None:
            ready(gate)
        await told.wait()
    finally:
        await gate.stop()
