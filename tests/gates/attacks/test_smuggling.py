"""End-of-data smuggling: a second message hidden in the first, behind an end that only some servers see."""

import pytest
from tests.gates.conversing import MESSAGE, Client, RunningGate, send
from tests.gates.sink import Sink

HIDDEN = (
    b"MAIL FROM:<boss@dept.example>\r\nRCPT TO:<victim@else.example>\r\nDATA\r\nSubject: hidden\r\n\r\nhidden\r\n.\r\n"
)
FALSE_ENDS = [
    b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r.\r\n", b"\r\n.\r", b"\r.\n", b"\n.\r", b"\n\n.\r\n", b"\r\r.\r\r",
    b"\r\n.\r\r\n", b"\r\r\n.\r\n", b"\r\n\x00.\r\n", b"\r\n.\x00\r\n", b"\r\x00\n.\r\n", b"\x00\r\n.\r\n", b"\r\n.\r\x00\n",
    b"\r\n\r.\r\n", b"\r\n.\n\r\n", b"\n\r.\r\n", b"\n\r\n.\r\n",
]  # fmt: skip


@pytest.mark.parametrize("end", FALSE_ENDS, ids=repr)
@pytest.mark.parametrize("trickle", [False, True])
def test_a_false_end_of_data_is_refused_and_nothing_behind_it_is_obeyed(
    gate: RunningGate, sink: Sink, end: bytes, *, trickle: bool
) -> None:
    with Client(gate.smtp) as client:
        client.envelope("b@else.example")
        client.say(b"DATA\r\n")
        octets = b"Subject: a\r\n\r\ntext" + end + HIDDEN
        try:
            for at in range(0, len(octets), 1 if trickle else len(octets)):
                client.send(octets[at : at + (1 if trickle else len(octets))])
        except ConnectionError:
            pass  # it has hung up, as it should
        assert client.reply() in {"554 5.6.0 lines end with CR LF, and nothing else", ""}
        assert client.closed()
    assert sink.mails == []


@pytest.mark.parametrize(
    "false_end", [b"\r\n .\r\n", b"\r\n. \r\n", b"\r\n..\r\n", b"\r\n.\t\r\n", b"\r\n.\xe2\x80\xa8\r\n"]
)
def test_what_is_no_end_and_well_formed_stays_text(gate: RunningGate, sink: Sink, false_end: bytes) -> None:
    with Client(gate.smtp) as client:
        client.envelope("b@else.example")
        assert client.data(b"Subject: a\r\n\r\ntext" + false_end + b"RSET\r\n.\r\n").startswith("250")
    assert len(sink.mails) == 1
    assert sink.mails[0].raw.endswith(b"RSET\r\n")


@pytest.mark.parametrize(
    "command",
    [b"NOOP\n", b"NOOP\r", b"NO\0OP\r\n", b"NOOP\rRSET\r\n", b"MAIL FROM:<a@b.example>\nRCPT TO:<c@d.example>\r\n"],
)
def test_a_command_that_does_not_end_with_crlf_ends_the_connection(gate: RunningGate, command: bytes) -> None:
    with Client(gate.smtp) as client:
        client.send(command)
        client.send(b"\r\n")
        assert client.reply().startswith("554 5.6.0")
        assert client.closed()


def test_an_honest_message_still_passes(gate: RunningGate, sink: Sink) -> None:
    assert send(gate.smtp, MESSAGE, "b@else.example").startswith("250")
    assert len(sink.mails) == 1
