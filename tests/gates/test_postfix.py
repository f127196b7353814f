"""The set-up in deploy/postfix with a real Postfix: mail goes through, held mail stays, an outage only delays."""

import smtplib
import time
from pathlib import Path

import pytest
from tests.gates.conversing import wait_until
from tests.gates.gate_process import GateProcess
from tests.gates.kept_path import KeptPath
from tests.gates.postfix_server import Postfix, free_port, why_not
from tests.gates.sink import Sink

pytestmark = [pytest.mark.postfix, pytest.mark.skipif(why_not() is not None, reason=why_not() or "")]
RAW = "From: a@dept.example\r\nTo: b@else.example\r\nSubject: visit\r\nX-Privity-Purpose: casework\r\n\r\nÀ mardi.\r\n.dot\r\n"


def send(port: int, *recipients: str) -> None:
    with smtplib.SMTP("127.0.0.1", port, timeout=20) as client:
        client.sendmail("a@dept.example", recipients, RAW.encode(), mail_options=["BODY=8BITMIME"])


@pytest.mark.parametrize("lmtp", [True, False])
def test_mail_goes_through_held_mail_stays_and_an_outage_only_delays(tmp_path: Path, *, lmtp: bool) -> None:
    with Sink() as sink:
        port = free_port()
        with Postfix(sink=sink.port, gate=port, lmtp=lmtp) as postfix:
            gate = GateProcess(tmp_path, postfix.back, **{"lmtp" if lmtp else "smtp": port})
            gate.start()
            try:
                send(postfix.port, "b@else.example", "held@else.example", "c@else.example")
                wait_until(lambda: {r for _, r in sink.received()} == {"b@else.example", "c@else.example"}, 20)
                assert {recipient for _, recipient in KeptPath(tmp_path).held_copies()} == {"held@else.example"}
                header, _, text = sink.mails[0].raw.partition(b"\r\n\r\n")
                assert text == "À mardi.\r\n.dot\r\n".encode()
                assert b"Subject: visit" in header
                assert b"X-Privity" not in header
                wait_until(lambda: postfix.queued() == 0)

                gate.stop()
                send(postfix.port, "later@else.example", "held-later@else.example")
                time.sleep(1.0)
                wait_until(lambda: postfix.queued() == 1)
                assert not [r for _, r in sink.received() if "later" in r]
                gate.start()
                postfix.flush()
                wait_until(lambda: ("a@dept.example", "later@else.example") in sink.received(), 20)
                wait_until(lambda: postfix.queued() == 0)
                assert not [r for _, r in sink.received() if "held" in r]
            finally:
                gate.stop()
