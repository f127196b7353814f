"""Commands sent ahead of the TLS handshake must not be obeyed as if they had come inside it (CVE-2011-0411)."""

from pathlib import Path

from tests.gates.conftest import StartGate
from tests.gates.conversing import Client
from tests.gates.sink import Sink
from tests.gates.test_tls import certificate

__all__ = ["certificate"]


def test_nothing_may_follow_starttls_in_the_clear(
    start_gate: StartGate, sink: Sink, certificate: tuple[Path, Path]
) -> None:
    gate = start_gate(sink.port, tls_cert=certificate[0], tls_key=certificate[1])
    with Client(gate.smtp) as client:
        reply = client.say(b"STARTTLS\r\nMAIL FROM:<boss@dept.example>\r\n")
        assert reply == "554 5.5.1 nothing may follow STARTTLS"
        assert client.closed()
