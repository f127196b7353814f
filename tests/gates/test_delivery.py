"""Each recipient's copy is with the next hop or durably kept before the gate says 250, and only then."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, Client, RunningGate, send, send_lmtp, wait_until
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

B, C, HELD = "b@else.example", "c@else.example", "held@else.example"


def test_what_is_released_arrives_at_once_and_untouched(gate: RunningGate, sink: Sink, path: KeptPath) -> None:
    assert send(gate.smtp, MESSAGE, B).startswith("250 2.0.0")
    assert [(m.sender, m.recipients, m.raw) for m in sink.mails] == [("a@dept.example", [B], MESSAGE)]
    wait_until(lambda: path.delivered_to == [B])


def test_only_the_released_recipients_of_a_mixed_message_get_it(gate: RunningGate, sink: Sink, path: KeptPath) -> None:
    assert send(gate.smtp, MESSAGE, B, HELD, C) == "250 2.0.0 ok, in part held for review"
    assert [m.recipients for m in sink.mails] == [[B, C]]
    assert {recipient for _, recipient in path.held_copies()} == {HELD}


def test_a_message_that_is_held_for_all_goes_to_nobody(gate: RunningGate, sink: Sink, path: KeptPath) -> None:
    assert send(gate.smtp, MESSAGE, HELD) == "250 2.0.0 held for review"
    assert sink.mails == []
    assert {recipient for _, recipient in path.held_copies()} == {HELD}


def test_lmtp_answers_for_each_recipient_in_order(start_gate: StartGate) -> None:
    replies = {B: "250 ok", C: "450 later", "gone@else.example": "550 no such user"}
    with Sink(at_rcpt=replies.__getitem__) as sink:
        gate = start_gate(sink.port)
        codes = [r[:3] for r in send_lmtp(gate.lmtp, MESSAGE, C, HELD, "gone@else.example", B, C)]
        assert codes == ["451", "250", "550", "250", "451"]
        assert sink.received() == [("a@dept.example", B)]
        assert gate.path.outbox_states() == []  # the client has kept what was not taken


@pytest.mark.parametrize(("code", "answer"), [("450", "451"), ("550", "550")])
def test_a_refusal_of_all_by_the_next_hop_is_passed_on_by_its_kind(
    start_gate: StartGate, path: KeptPath, code: str, answer: str
) -> None:
    with Sink(at_data=lambda _: f"{code} no thanks, b@else.example") as sink:
        reply = send(start_gate(sink.port).smtp, MESSAGE, B, C)
        assert reply.startswith(answer)
        assert "@" not in reply
        assert path.outbox_states() == []


def test_a_copy_that_the_next_hop_defers_waits_in_the_outbox_and_arrives(start_gate: StartGate, path: KeptPath) -> None:
    replies = {B: "250 ok", C: "450 later"}
    with Sink(at_rcpt=replies.__getitem__) as sink:
        gate = start_gate(sink.port)
        assert send(gate.smtp, MESSAGE, B, C).startswith("250")
        wait_until(lambda: path.outbox_states() == [("copy", "waiting")])
        replies[C] = "250 ok"
        wait_until(lambda: sink.received() == [("a@dept.example", B), ("a@dept.example", C)])
        wait_until(lambda: path.outbox_states() == [("copy", "done")])
        assert sink.mails[-1].raw == MESSAGE


def test_who_has_a_deferred_copy_does_not_get_it_again_while_others_wait(
    start_gate: StartGate, path: KeptPath, monkeypatch: pytest.MonkeyPatch
) -> None:
    both, replies = (C, "d@else.example"), {B: "250 ok", C: "450 later", "d@else.example": "450 later"}
    later = path.outbox_later
    monkeypatch.setattr(path, "outbox_later", lambda delivery: later(replace(delivery, recipients=both)))
    with Sink(at_rcpt=replies.__getitem__) as sink:
        assert send(start_gate(sink.port).smtp, MESSAGE, B, *both).startswith("250")
        replies[C] = "250 ok"
        wait_until(lambda: len(sink.mails) == 2)
        time.sleep(0.5)  # for more attempts
        replies["d@else.example"] = "250 ok"
        wait_until(lambda: path.outbox_states() == [("copy", "done")])
        assert [mail.recipients for mail in sink.mails] == [[B], [C], ["d@else.example"]]


def test_the_sender_learns_of_a_copy_that_the_next_hop_refuses_for_good(start_gate: StartGate, path: KeptPath) -> None:
    replies = {B: "250 ok", C: "550 no such user", "a@dept.example": "250 ok"}
    with Sink(at_rcpt=replies.__getitem__) as sink:
        assert send(start_gate(sink.port).smtp, MESSAGE, B, C).startswith("250")
        wait_until(lambda: path.outbox_states() == [("copy", "failed")])
        notice = sink.mails[-1]
        assert (notice.sender, notice.recipients) == ("", ["a@dept.example"])
        assert b"Auto-Submitted: auto-generated" in notice.raw
        assert b"else.example" not in notice.raw
        assert b"visit" not in notice.raw


def test_nothing_is_sent_to_an_empty_sender(start_gate: StartGate, path: KeptPath) -> None:
    replies = {B: "250 ok", C: "550 no such user"}
    with Sink(at_rcpt=replies.__getitem__) as sink:
        assert send(start_gate(sink.port).smtp, MESSAGE, B, C, sender="").startswith("250")
        wait_until(lambda: path.outbox_states() == [("copy", "failed")])
        assert sink.received() == [("", B)]


def test_the_next_hop_being_down_means_try_later_and_it_works_again_by_itself(
    start_gate: StartGate, sink: Sink, path: KeptPath
) -> None:
    gate = start_gate(sink.port)
    assert send(gate.smtp, MESSAGE, B).startswith("250")
    sink.__exit__()
    assert send(gate.smtp, MESSAGE, B).startswith("451")
    assert send(gate.smtp, MESSAGE, B, HELD).startswith("250")  # durably kept: one held, one in the outbox
    with Sink(port=sink.port) as again:
        wait_until(lambda: again.received() == [("a@dept.example", B)])
        assert send(gate.smtp, MESSAGE, C).startswith("250")
    sink.__enter__()


@pytest.mark.parametrize("trouble", [{"stall": 3.0}, {"drop_after_data": True}])
def test_an_answer_that_does_not_come_is_not_a_yes(start_gate: StartGate, trouble: dict[str, float]) -> None:
    with Sink(**trouble) as sink:  # type: ignore[arg-type]
        gate = start_gate(sink.port, next_hop_timeout=0.3)
        assert send(gate.smtp, MESSAGE, B).startswith("451")


def test_many_clients_at_once_each_get_their_own_answer(gate: RunningGate, sink: Sink) -> None:
    def one(n: int) -> str:
        return send(gate.smtp, MESSAGE, HELD if n % 3 == 0 else f"b{n}@else.example")

    with ThreadPoolExecutor(20) as clients:
        replies = list(clients.map(one, range(120)))
    assert [r == "250 2.0.0 held for review" for r in replies] == [n % 3 == 0 for n in range(120)]
    assert len(sink.received()) == len(set(sink.received())) == 80


def test_several_messages_and_commands_sent_ahead_are_each_answered(gate: RunningGate, sink: Sink) -> None:
    one = b"MAIL FROM:<a@dept.example>\r\nRCPT TO:<b@else.example>\r\nDATA\r\n"
    with Client(gate.smtp) as client:
        client.send(one)
        assert [client.reply()[:3] for _ in range(3)] == ["250", "250", "354"]
        client.send(MESSAGE + b".\r\n" + one)
        assert [client.reply()[:3] for _ in range(4)] == ["250", "250", "250", "354"]
        client.send(MESSAGE + b".\r\nQUIT\r\n")
        assert [client.reply()[:3] for _ in range(2)] == ["250", "221"]
        assert client.closed()
    assert len(sink.mails) == 2
