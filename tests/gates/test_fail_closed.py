"""Whatever breaks, the answer is 'try later' and nobody receives anything."""

import logging
import sqlite3
import threading
import time

import pytest
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, Client, RunningGate, send, send_lmtp, wait_until
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

from privity.control.outcomes import BeingRead, Considered, Held, HoldId, PathUnavailable, Released, Submission

B, HELD = "b@else.example", "held@else.example"


@pytest.mark.parametrize(
    "error", [PathUnavailable(), sqlite3.OperationalError("disk full: b@else.example"), KeyError(B)]
)
def test_an_error_of_the_path_is_try_later(
    gate: RunningGate, sink: Sink, path: KeptPath, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(_: Submission) -> None:
        raise error

    path.before = fail
    assert send(gate.smtp, MESSAGE, B).startswith("451 4.3.0")
    assert [r[:3] for r in send_lmtp(gate.lmtp, MESSAGE, B, HELD)] == ["451", "451"]
    path.before = None
    assert sink.mails == []
    assert "else.example" not in caplog.text
    assert send(gate.smtp, MESSAGE, B).startswith("250")  # and it comes back by itself


def test_an_answer_that_comes_too_late_releases_nothing(start_gate: StartGate, sink: Sink, path: KeptPath) -> None:
    gate = start_gate(sink.port, consider_timeout=0.2)
    path.before = lambda _: time.sleep(0.6)
    assert send(gate.smtp, MESSAGE, B).startswith("451")
    wait_until(lambda: len(path.considered) == 1)
    time.sleep(0.2)
    assert sink.mails == []


def test_a_path_that_is_stuck_over_some_mail_refuses_the_rest_in_time(
    start_gate: StartGate, sink: Sink, path: KeptPath
) -> None:
    gate, go_on = start_gate(sink.port, consider_timeout=0.3, workers=2), threading.Event()
    path.before = lambda _: (go_on.wait(20), None)[1]
    try:
        assert [send(gate.smtp, MESSAGE, B)[:3] for _ in range(4)] == ["451"] * 4
    finally:
        go_on.set()
    path.before = None
    wait_until(lambda: send(gate.smtp, MESSAGE, B).startswith("250"))


@pytest.mark.parametrize(
    ("released", "held"),
    [((), ()), ((B, "c@else.example"), (HELD,)), ((B, HELD), (HELD,)), ((B,), ())],
)
def test_an_answer_about_other_recipients_releases_nothing(  # noqa: PLR0917 - fixtures
    gate: RunningGate, sink: Sink, path: KeptPath, released: tuple[str, ...], held: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    answer = Considered(
        released=Released(index=1, recipients=released), held=Held(index=1, hold=HoldId("h"), recipients=held)
    )
    monkeypatch.setattr(path, "consider", lambda _: answer)
    assert send(gate.smtp, MESSAGE, B, HELD).startswith("451")
    assert sink.mails == []


@pytest.mark.parametrize("parts", [{"released": (B,)}, {"held": (HELD,)}, {"being_read": (B,)}, {}])
def test_nobody_is_in_two_parts_of_an_answer_and_nobody_in_none(
    gate: RunningGate, sink: Sink, path: KeptPath, parts: dict[str, tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answered(_: Submission) -> Considered:
        told = {"being_read": (B, HELD)} if "being_read" not in parts else {}
        to = told | parts if parts else {}
        return Considered(
            released=Released(index=1, recipients=to["released"]) if "released" in to else None,
            held=Held(index=1, hold=HoldId("h"), recipients=to["held"]) if "held" in to else None,
            being_read=BeingRead(index=1, recipients=to["being_read"]) if "being_read" in to else None,
        )

    monkeypatch.setattr(path, "consider", answered)
    assert send(gate.smtp, MESSAGE, B, HELD).startswith("451")
    assert [r[:3] for r in send_lmtp(gate.lmtp, MESSAGE, B, HELD)] == ["451", "451"]
    assert sink.mails == []


def test_what_can_not_be_kept_for_later_is_not_accepted(start_gate: StartGate, path: KeptPath) -> None:
    def later(recipient: str) -> str:
        path.down = True
        return "450 later" if recipient.startswith("c") else "250 ok"

    with Sink(at_rcpt=later) as sink:
        assert send(start_gate(sink.port).smtp, MESSAGE, B, "c@else.example").startswith("451")


def test_a_record_of_delivery_that_fails_does_not_undo_the_delivery(
    gate: RunningGate, sink: Sink, path: KeptPath, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise PathUnavailable

    monkeypatch.setattr(path, "delivered", fail)
    assert send(gate.smtp, MESSAGE, B).startswith("250")
    assert len(sink.mails) == 1


def test_an_outbox_that_fails_is_asked_again(gate: RunningGate, sink: Sink, path: KeptPath) -> None:
    path.down = True
    time.sleep(0.2)
    path.down = False
    path.release_held(Submission(raw=MESSAGE, sender="a@dept.example", recipients=(HELD,)), HELD)
    wait_until(lambda: sink.received() == [("a@dept.example", HELD)])


def test_a_client_that_leaves_during_the_decision_gets_nothing_delivered(
    start_gate: StartGate, sink: Sink, path: KeptPath
) -> None:
    gate, begun = start_gate(sink.port), threading.Event()

    def slow(_: Submission) -> None:
        begun.set()
        time.sleep(0.4)

    path.before = slow
    with Client(gate.smtp) as client:
        client.envelope(B)
        client.say(b"DATA\r\n")
        client.send(MESSAGE + b".\r\n")
        assert begun.wait(5)
    wait_until(lambda: len(path.considered) == 1)
    time.sleep(0.2)
    assert sink.mails == []


def test_stopping_finishes_the_message_that_is_under_way(start_gate: StartGate, sink: Sink, path: KeptPath) -> None:
    gate, begun = start_gate(sink.port), threading.Event()

    def slow(_: Submission) -> None:
        begun.set()
        time.sleep(0.4)

    path.before = slow
    with Client(gate.smtp) as client, Client(gate.smtp) as idle:
        client.envelope(B)
        client.say(b"DATA\r\n")
        client.send(MESSAGE + b".\r\n")
        assert begun.wait(5)
        gate.stop()
        assert client.reply().startswith("250")
        assert idle.reply().startswith("421")
    assert len(sink.mails) == 1


def test_the_logs_hold_no_address_and_no_word_of_the_mail(
    gate: RunningGate, sink: Sink, path: KeptPath, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    send(gate.smtp, MESSAGE, B, HELD)
    with Client(gate.smtp) as client:
        client.say(b"MAIL FROM:<secret person>\r\n")
        client.say(b"SECRET PERSON\r\n")
    wait_until(lambda: len(sink.mails) == 1)
    assert "held=1" in caplog.text
    for word in ("example", "Tuesday", "visit", "secret", "SECRET"):
        assert word not in caplog.text
