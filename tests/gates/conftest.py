"""A sink, a path and a gate for each test that asks for them."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from tests.gates.conversing import RunningGate
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

from privity.gates.mail.settings import MailGateSettings

StartGate = Callable[..., RunningGate]


@pytest.fixture
def sink() -> Iterator[Sink]:
    with Sink() as running:
        yield running


@pytest.fixture
def path(tmp_path: Path) -> KeptPath:
    return KeptPath(tmp_path)


@pytest.fixture
def start_gate(path: KeptPath) -> Iterator[StartGate]:
    with ExitStack() as running:

        def start(next_hop: int, **changed: Any) -> RunningGate:
            changed = {"next_hop_tls": "none", "outbox_interval": 0.05, "stop_timeout": 3.0} | changed
            settings = MailGateSettings(smtp_port=0, lmtp_port=0, next_hop_port=next_hop, **changed)
            return running.enter_context(RunningGate(settings, path))

        yield start


@pytest.fixture
def gate(sink: Sink, start_gate: StartGate) -> RunningGate:
    return start_gate(sink.port)
