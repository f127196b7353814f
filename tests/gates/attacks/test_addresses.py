"""Addresses that would break out of a command or a header, mislead the eye, or fall apart further on."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tests.gates.conversing import MESSAGE, Client, RunningGate, send
from tests.gates.sink import Sink

from privity.gates.mail.envelope import MalformedPath, read_path

BAD = [
    "<b@else.example", "b@else.example>", "b@else.example", "<>", "<b>", "<@else.example>", "<b@>", "<b@@else.example>",
    "<b@else..example>", "<.b@else.example>", "<b.@else.example>", "<b c@else.example>", "<b@else.example> <c@d.example>",
    "<b@else.example>x", '<"b@else.example>', "<b\t@else.example>", "<b@else.example\x0b>", "<b\x7f@else.example>",
    "<b@-else.example>", "<@relay.example:b@else.example>", "<b,c@else.example>", "<b@else.example> NOTIFY=NEVER",
    "<b\u200b@else.example>", "<b\u202e@else.example>", "<b@else\ufeff.example>", f"<{'b' * 400}@else.example>",
    "<b(comment)@else.example>", "<b;c@else.example>", "<b@[else>", "<b@else.example> =1", "<b%0d%0aRCPT TO:<x@y.example>@z>",
]  # fmt: skip


@pytest.mark.parametrize("bad", BAD, ids=ascii)
def test_an_address_that_is_not_well_formed_is_refused_and_not_repeated(gate: RunningGate, bad: str) -> None:
    with Client(gate.smtp) as client:
        assert client.say(b"MAIL FROM:<a@dept.example> SMTPUTF8\r\n").startswith("250")
        reply = client.say(f"RCPT TO:{bad}\r\n".encode())
        assert reply[:3] in {"501", "553", "555"}
        assert "else" not in reply
        assert client.say(b"DATA\r\n").startswith("503")


@given(text=st.text())
@example("FROM:<a@b.example>")
@example("FROM:<>")
def test_a_path_is_read_whole_or_refused(text: str) -> None:
    try:
        path = read_path(text, keyword="FROM:", bare="")
    except MalformedPath:
        return
    assert f"<{path.address}>" in text
    assert not set(path.address) & set("\r\n\0\t")


def test_non_ascii_without_smtputf8_and_octets_that_are_no_text_are_refused(gate: RunningGate, sink: Sink) -> None:
    with Client(gate.smtp) as client:
        assert client.say("MAIL FROM:<zoë@dept.example>\r\n".encode()).startswith("553 5.6.7")
        assert client.say(b"MAIL FROM:<zo\xeb@dept.example>\r\n").startswith("500")
        client.envelope()
        assert client.say("RCPT TO:<zoë@else.example>\r\n".encode()).startswith("553 5.6.7")
    assert send(gate.smtp, MESSAGE, "b@else.example").startswith("250")
    assert len(sink.mails) == 1
