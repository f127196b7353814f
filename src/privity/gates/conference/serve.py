"""Runs the conference gate until it is told to stop."""

import asyncio
import signal
from collections.abc import Callable, Sequence

from privity.gates.conference.gate import ConferenceGate
from privity.gates.conference.media_server import MediaServer
from privity.gates.conference.path_port import ConferencePath
from privity.gates.conference.recordings import Keep
from privity.gates.conference.settings import ConferenceGateSettings


def run_gate(
    settings: ConferenceGateSettings,
    path: ConferencePath,
    servers: Sequence[MediaServer],
    *,
    keep: Keep | None = None,
    ready: Callable[[ConferenceGate], None] | None = None,
) -> None:
    """Blocks until SIGTERM or SIGINT, then closes every room and tells everybody. `ready` is called once it listens."""
    asyncio.run(_serve(ConferenceGate(settings, path, servers, keep=keep), ready))


async def _serve(gate: ConferenceGate, ready: Callable[[ConferenceGate], None] | None) -> None:
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
