"""A message that goes in circles ends, and nothing that the gate writes is ever answered by the gate."""

from tests.gates.conversing import RunningGate, send
from tests.gates.sink import Sink

B = "b@else.example"


def test_a_message_that_passed_fifty_servers_is_refused(gate: RunningGate, sink: Sink) -> None:
    hop = b"Received: from x by y; now\r\n"
    assert send(gate.smtp, hop * 50 + b"\r\ntext\r\n", B).startswith("554 5.4.6")
    assert send(gate.smtp, hop * 49 + b"\r\n" + hop * 9, B).startswith("250")
    assert len(sink.mails) == 1


def test_an_empty_message_is_refused(gate: RunningGate, sink: Sink) -> None:
    assert send(gate.smtp, b"", B).startswith("554")
    assert sink.mails == []
