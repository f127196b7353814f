"""The notice to a sender whose message waits: at once, with a link, with no content, and answered by nothing."""

from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, RunningGate, send, wait_until
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

B, HELD = "b@else.example", "held@else.example"


@pytest.fixture
def path(tmp_path: Path) -> KeptPath:
    return KeptPath(tmp_path, notices=True)


def test_the_notice_says_how_many_wait_and_where_to_look_and_no_more(
    start_gate: StartGate, sink: Sink, path: KeptPath
) -> None:
    gate = start_gate(sink.port, web_address="https://privity.dept.example/", postmaster="post@dept.example")
    send(gate.smtp, MESSAGE, B, "c@else.example", HELD)
    wait_until(lambda: path.outbox_states() == [("notice", "done")])
    mail = sink.mails[-1]
    assert (mail.sender, mail.recipients) == ("", ["a@dept.example"])
    notice = message_from_bytes(mail.raw, policy=default)
    assert notice["Subject"] == "Privity: 1 of 3 recipients is waiting"
    assert notice["To"] == "a@dept.example"
    assert notice["From"] == "Privity <post@dept.example>"
    assert notice["Auto-Submitted"] == "auto-generated"
    assert notice["Message-ID"]
    assert notice["Date"]
    assert "https://privity.dept.example/holds/" in notice.get_content()
    for word in ("visit", "Tuesday", "else.example", "held@"):
        assert word not in mail.raw.decode()


def test_a_notice_waits_for_the_next_hop_and_comes_once(start_gate: StartGate, path: KeptPath) -> None:
    replies = {"a@dept.example": "450 later"}
    with Sink(at_rcpt=lambda address: replies.get(address, "250 ok")) as sink:
        gate = start_gate(sink.port)
        for _ in range(2):  # the client tries again: the same message, the same hold, one notice
            assert send(gate.smtp, MESSAGE, HELD).startswith("250")
        replies.clear()
        wait_until(lambda: path.outbox_states() == [("notice", "done")])
        assert sink.received() == [("", "a@dept.example")]


def test_a_notice_that_nobody_takes_is_given_up_and_makes_no_other(start_gate: StartGate, path: KeptPath) -> None:
    with Sink(at_rcpt=lambda _: "550 no such user") as sink:
        send(start_gate(sink.port).smtp, MESSAGE, HELD)
        wait_until(lambda: path.outbox_states() == [("notice", "failed")])
        assert sink.mails == []


def test_a_copy_that_never_gets_through_ends_and_the_sender_is_told(start_gate: StartGate, path: KeptPath) -> None:
    with Sink(at_rcpt=lambda address: "450 later" if "c@" in address else "250 ok") as sink:
        send(start_gate(sink.port, outbox_attempts=2).smtp, MESSAGE, B, "c@else.example")
        wait_until(lambda: path.outbox_states() == [("copy", "failed")])
        assert sink.received() == [("", "a@dept.example"), ("a@dept.example", B)]


def test_a_held_bounce_makes_no_notice(gate: RunningGate, sink: Sink, path: KeptPath) -> None:
    assert send(gate.smtp, MESSAGE, HELD, sender="").startswith("250")
    assert path.outbox_states() == []
    assert sink.mails == []
