"""Too much of everything: the answer is clear, and time and memory stay bounded."""

import socket
import time
import tracemalloc

import pytest
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, Client, RunningGate, send
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

B = "b@else.example"
MB = 1024 * 1024


def test_ten_thousand_recipients_are_answered_each_and_the_limit_holds(gate: RunningGate, sink: Sink) -> None:
    began = time.monotonic()
    with Client(gate.smtp) as client:
        client.envelope()
        client.send(b"".join(b"RCPT TO:<b%d@else.example>\r\n" % n for n in range(10_000)))
        codes = [client.reply()[:3] for _ in range(10_000)]
        assert codes == ["250"] * 1000 + ["452"] * 9000
        assert client.data(MESSAGE + b".\r\n").startswith("250")
    assert len(sink.mails[0].recipients) == 1000
    assert time.monotonic() - began < 20


def test_ten_thousand_recipients_where_they_are_allowed(start_gate: StartGate, sink: Sink, path: KeptPath) -> None:
    gate = start_gate(sink.port, recipient_limit=10_000)
    with Client(gate.smtp) as client:
        client.envelope()
        client.send(b"".join(b"RCPT TO:<held%d@else.example>\r\n" % n for n in range(10_000)))
        assert {client.reply()[:3] for _ in range(10_000)} == {"250"}
        assert client.data(MESSAGE + b".\r\n") == "250 2.0.0 held for review"
    assert len(path.held_copies()) == 10_000
    assert sink.mails == []


@pytest.mark.parametrize("line", [b"x" * 998 + b"\r\n", b"x" * 64 * 1024], ids=["lines", "one endless line"])
def test_too_large_a_message_is_read_to_its_end_and_not_kept(start_gate: StartGate, sink: Sink, line: bytes) -> None:
    gate = start_gate(sink.port, size_limit=MB)
    with Client(gate.smtp) as client:
        client.envelope(B)
        client.say(b"DATA\r\n")
        tracemalloc.start()
        for _ in range(16 * MB // len(line)):
            client.send(line)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert client.say(b"\r\n.\r\n") == "552 5.3.4 message too large"
        assert peak < 6 * MB
        client.envelope(B)  # and the connection goes on
        assert client.data(MESSAGE + b".\r\n").startswith("250")
    assert len(sink.mails) == 1


@pytest.mark.parametrize(("size", "answer"), [(MB, "250"), (MB + 1, "552")])
def test_the_size_limit_is_exact(start_gate: StartGate, sink: Sink, size: int, answer: str) -> None:
    head = b"Subject: a\r\n\r\n"
    raw = head + b"x" * (size - len(head) - 2) + b"\r\n"
    assert len(raw) == size
    assert send(start_gate(sink.port, size_limit=MB).smtp, raw, B).startswith(answer)
    assert [len(m.raw) for m in sink.mails] == ([size] if answer == "250" else [])


def test_a_size_that_is_announced_too_large_is_refused_at_once(gate: RunningGate) -> None:
    with Client(gate.smtp) as client:
        assert client.say(b"MAIL FROM:<a@dept.example> SIZE=99999999999\r\n").startswith("552")
        assert client.say(b"MAIL FROM:<a@dept.example> SIZE=1e3\r\n").startswith("501")


def test_more_messages_at_once_than_there_is_memory_for_are_put_off(start_gate: StartGate, sink: Sink) -> None:
    gate = start_gate(sink.port, memory_limit=MB)
    with Client(gate.smtp) as first:
        first.envelope(B)
        first.say(b"DATA\r\n")
        first.send(b"Subject: a\r\n\r\n" + (b"x" * 98 + b"\r\n") * 9000)
        time.sleep(0.2)
        assert send(gate.smtp, b"Subject: b\r\n\r\n" + (b"y" * 98 + b"\r\n") * 3000, B).startswith("452 4.3.1")
        assert first.say(b".\r\n").startswith("250")
    assert send(gate.smtp, MESSAGE, B).startswith("250")


def test_an_endless_command_line_ends_the_connection(gate: RunningGate) -> None:
    with Client(gate.smtp) as client:
        client.send(b"MAIL FROM:<" + b"a" * 5000)
        assert client.reply().startswith("500 5.5.2")
        assert client.closed()


def test_a_client_that_only_dawdles_is_put_out(start_gate: StartGate, sink: Sink) -> None:
    gate = start_gate(sink.port, idle_timeout=0.4, data_timeout=0.6)
    with Client(gate.smtp) as client, Client(gate.smtp) as in_data:
        in_data.envelope(B)
        in_data.say(b"DATA\r\n")
        for _ in range(5):  # octet by octet does not buy time
            client.send(b"N")
            in_data.send(b"x")
            time.sleep(0.05)
        assert client.reply().startswith("421 4.4.2")
        assert in_data.reply().startswith("421 4.4.2")
    assert sink.mails == []


def test_more_connections_than_allowed_are_told_to_come_back(start_gate: StartGate, sink: Sink) -> None:
    gate = start_gate(sink.port, connection_limit=5)
    clients = [Client(gate.smtp) for _ in range(5)]
    flood = [socket.create_connection(("127.0.0.1", gate.smtp), timeout=10) for _ in range(200)]
    assert {s.recv(3) for s in flood} == {b"421"}
    for connection in flood:
        connection.close()
    clients[0].envelope(B)
    assert clients[0].data(MESSAGE + b".\r\n").startswith("250")
    for client in clients:
        client.__exit__()


@pytest.mark.parametrize("command", [b"NONSENSE\r\n", b"MAIL FROM:<x\r\n", b"BDAT 5\r\n", b"\r\n", b"\xff\xfe\r\n"])
def test_many_errors_end_the_connection(gate: RunningGate, command: bytes) -> None:
    with Client(gate.smtp) as client:
        replies = [client.say(command) for _ in range(11)]
        assert {r[0] for r in replies[:10]} == {"5"}
        assert replies[10].startswith("421 4.7.0")
        assert client.closed()


def test_chatter_without_a_message_ends_too(gate: RunningGate) -> None:
    with Client(gate.smtp) as client:
        replies = [client.say(b"NOOP\r\n") for _ in range(101)]
        assert replies[-1].startswith("421")
