"""What takes long to read: the client does not wait, other mail goes on, and in the end each gets what is theirs."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from tests.control.memory import SCAN, SECRET, Office, address_of
from tests.gates.conversing import RunningGate, send, send_lmtp, wait_until
from tests.gates.sink import Sink

from privity.control.ports import Delivery
from privity.domain.disclosure import Reading
from privity.gates.mail import reading
from privity.gates.mail.settings import MailGateSettings

SID, MO, NIA = (address_of(p) for p in ("sid", "mo", "nia"))
HEAD = "From: sid@childrens.example.je\r\nSubject: report\r\n\r\n"
SCANNED = f"{HEAD}See the scan.{SCAN}{SECRET}\r\n".encode()
ORDINARY = f"{HEAD}The meeting is at ten.\r\n".encode()
Running = Callable[..., RunningGate]


class Slow(Office):
    """Patient readings wait until the test says that they may end."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.may_end, self.begun = threading.Event(), 0
        at_once = self.reader.read
        self.reader.read = lambda raw, *, patience: self._slowly(raw) if patience else at_once(raw, patience=False)  # type: ignore[method-assign]
        self._read = at_once

    def _slowly(self, raw: bytes) -> Reading:
        self.begun += 1
        assert self.may_end.wait(30)
        return self._read(raw, patience=True)


@pytest.fixture
def office() -> Iterator[Slow]:
    made = Slow()
    yield made
    made.may_end.set()


@pytest.fixture
def running(office: Slow, sink: Sink) -> Iterator[Running]:
    started: list[RunningGate] = []

    def start(**changed: Any) -> RunningGate:
        quick = {"outbox_interval": 0.05, "reading_interval": 0.05, "stop_timeout": 3.0} | changed
        settings = MailGateSettings(smtp_port=0, lmtp_port=0, next_hop_port=sink.port, next_hop_tls="none", **quick)
        started.append(RunningGate(settings, office.path))
        return started[-1].__enter__()

    yield start
    for gate in started:
        gate.stop()


def test_the_client_does_not_wait_and_other_mail_goes_on(office: Slow, running: Running, sink: Sink) -> None:
    gate = running()
    assert send(gate.smtp, SCANNED, MO, NIA, sender=SID) == "250 2.0.0 being read"
    wait_until(lambda: office.begun == 1)
    assert send(gate.smtp, ORDINARY, MO, sender=SID) == "250 2.0.0 ok"
    assert [mail.raw for mail in sink.mails] == [ORDINARY], "nobody has what is being read"
    office.may_end.set()
    wait_until(lambda: len(sink.mails) == 2)
    assert (sink.mails[1].raw, sink.mails[1].recipients) == (SCANNED, [MO])
    (hold,) = office.shelf.kept.values()
    assert [copy.address for copy in hold.copies] == [NIA]


def test_in_lmtp_each_recipient_has_its_own_answer(office: Slow, running: Running) -> None:
    assert send_lmtp(running().lmtp, SCANNED, MO, NIA) == ["250 2.0.0 being read"] * 2


def test_what_takes_too_long_is_held_and_what_its_reading_says_later_is_heard_by_nobody(
    office: Slow, running: Running, sink: Sink
) -> None:
    send(running(reading_limit=0.3).smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: bool(office.shelf.kept))
    (hold,) = office.shelf.kept.values()
    assert "it could not be read in time" in {part.why for part in hold.verdict.unread}
    office.may_end.set()
    time.sleep(0.2)
    assert sink.mails == []
    assert office.shelf.kinds == ["message:being_read", "message:considered"]


def test_what_brought_a_gate_down_some_times_is_held_without_being_read_again(
    office: Slow, running: Running, sink: Sink
) -> None:
    send(running(reading_attempts=0).smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: bool(office.shelf.kept))
    assert office.begun == 0
    assert sink.mails == []


def test_a_gate_that_stops_waits_for_no_reading_and_puts_it_back(office: Slow, running: Running, sink: Sink) -> None:
    gate = running()
    send(gate.smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: office.begun == 1)
    began = time.monotonic()
    gate.stop()
    assert time.monotonic() - began < 3
    office.may_end.set()
    ((kept, _),) = office.room.kept.values()
    assert kept.attempts == 0
    assert (sink.mails, office.shelf.kept) == ([], {})
    running()
    wait_until(lambda: sink.received() == [(SID, MO)])


@pytest.mark.parametrize("down", ["ledger", "world"])
def test_an_outage_while_it_is_concluded_loses_nothing(
    office: Slow, running: Running, sink: Sink, down: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "CONCLUDING", (0.0, 0.05, 0.3))
    gate = running()
    send(gate.smtp, SCANNED, MO, NIA, sender=SID)
    wait_until(lambda: office.begun == 1)
    office.shelf.down, office.worlds.down = {down}, down == "world"
    office.may_end.set()
    time.sleep(0.15)
    assert (sink.mails, office.shelf.kept) == ([], {})
    office.shelf.down, office.worlds.down = set(), False
    wait_until(lambda: sink.received() == [(SID, MO)])
    assert office.begun == 1, "and it was not read again"
    assert len(office.shelf.kept) == 1


def test_a_longer_outage_only_means_that_it_is_read_again(
    office: Slow, running: Running, sink: Sink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "CONCLUDING", (0.0,))
    monkeypatch.setattr(reading, "AFTER_AN_OUTAGE", timedelta(0))
    send(running().smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: office.begun == 1)
    office.shelf.down = {"ledger"}
    office.may_end.set()
    wait_until(lambda: office.begun >= 3)
    assert (sink.mails, office.shelf.kept) == ([], {})
    office.shelf.down = set()
    wait_until(lambda: sink.received() == [(SID, MO)])
    assert office.shelf.kept == {}, "it was read and decided, not given up"


def test_the_lease_is_renewed_while_it_is_read(office: Slow, running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "BEAT", 0.05)
    send(running().smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: office.shelf.asked.count("renew") >= 3)


def test_one_whose_lease_went_to_another_gate_is_left_to_it(
    office: Slow, running: Running, sink: Sink, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BEAT", 0.05)
    send(running().smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: office.begun == 1)
    office.room.kept.clear()  # the other one is done with it
    time.sleep(0.2)
    office.may_end.set()
    time.sleep(0.1)
    assert sink.mails == []
    assert office.shelf.kinds == ["message:being_read"]


def test_messages_are_read_one_at_a_time_or_as_many_as_the_settings_say(office: Slow, running: Running) -> None:
    gate = running()
    for n in range(4):
        send(gate.smtp, SCANNED + b"%d\r\n" % n, MO, sender=SID)
    wait_until(lambda: office.begun == 1)
    time.sleep(0.2)
    assert office.begun == 1
    running(readers=2)
    wait_until(lambda: office.begun == 3)
    time.sleep(0.2)
    assert office.begun == 3


def test_the_sender_is_told_after_a_while_what_is_being_done_and_no_more(
    office: Slow, running: Running, sink: Sink
) -> None:
    gate = running(reading_notice=0.0, web_address="https://privity.dept.example/", postmaster="post@dept.example")
    send(gate.smtp, SCANNED, MO, sender=SID)
    wait_until(lambda: office.shelf.notices == [f"reading {SID}"])
    office.shelf.put(Delivery(id="n1", kind="reading", index=0, sender="", recipients=(SID,), of=1))
    wait_until(lambda: sink.received() == [("", SID)])
    notice = message_from_bytes(sink.mails[0].raw, policy=default)
    assert notice["Subject"] == "Privity: your message is still being read"
    assert (notice["To"], notice["From"]) == (SID, "Privity <post@dept.example>")
    assert notice["Auto-Submitted"] == "auto-generated"
    assert "https://privity.dept.example/being-read/" in notice.get_content().splitlines()
    for word in ("report", "Ella", "a.png", address_of("mo")):
        assert word not in sink.mails[0].raw.decode()
