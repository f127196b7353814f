"""Commands out of their order, and parameters that are not offered."""

import pytest
from tests.gates.conversing import Client, RunningGate


@pytest.mark.parametrize(
    ("before", "command", "code"),
    [
        ([], b"DATA", "503"),
        ([], b"RCPT TO:<b@else.example>", "503"),
        ([b"MAIL FROM:<a@dept.example>"], b"DATA", "503"),
        ([b"MAIL FROM:<a@dept.example>"], b"MAIL FROM:<a@dept.example>", "503"),
        ([b"MAIL FROM:<a@dept.example>", b"RSET"], b"RCPT TO:<b@else.example>", "503"),
        ([b"MAIL FROM:<a@dept.example>", b"EHLO again"], b"RCPT TO:<b@else.example>", "503"),
        ([], b"MAIL FROM:<a@dept.example> BODY=BINARYMIME", "501"),
        ([], b"MAIL FROM:<a@dept.example> AUTH=<>", "555"),
        ([], b"MAIL FROM:<a@dept.example> SIZE=1 SIZE=2", "501"),
        ([], b"AUTH PLAIN", "500"),
        ([], b"EXPN staff", "500"),
        ([], b"HELP", "500"),
        ([], b"LHLO client", "500"),
        ([], b"VRFY b@else.example", "252"),
        ([], b"EHLO", "501"),
    ],
)
def test_smtp_answers_what_can_not_be_with_a_code(
    gate: RunningGate, before: list[bytes], command: bytes, code: str
) -> None:
    with Client(gate.smtp) as client:
        for line in before:
            assert client.say(line + b"\r\n").startswith("250")
        assert client.say(command + b"\r\n").startswith(code)


def test_mail_before_hello_is_refused_and_lmtp_wants_its_own(gate: RunningGate) -> None:
    with Client(gate.smtp, hello=False) as client:
        assert client.say(b"MAIL FROM:<a@dept.example>\r\n").startswith("503")
        assert client.say(b"HELO client\r\n").startswith("250")
        assert client.say(b"MAIL FROM:<a@dept.example>\r\n").startswith("250")
    with Client(gate.lmtp, hello=False) as client:
        assert client.say(b"EHLO client\r\n").startswith("500")
        hello = client.say(b"LHLO client\r\n")
        for offer in ("PIPELINING", "SIZE 52428800", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"):
            assert offer in hello
        for never in ("CHUNKING", "AUTH", "BINARYMIME", "STARTTLS"):
            assert never not in hello
