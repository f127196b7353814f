"""What the gate passes on is what it got, octet for octet, but for the X-Privity header fields."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.gates.conftest import StartGate
from tests.gates.conversing import MESSAGE, Client, RunningGate, send, stuffed, wait_until
from tests.gates.kept_path import KeptPath
from tests.gates.sink import Sink

from privity.gates.mail.headers import hops, without_ours

B = "b@else.example"
LINE = st.builds(
    bytes.__add__,
    st.sampled_from([b"", b".", b"..", b". ", b"From "]),
    st.binary(max_size=100).map(lambda octets: octets.translate(None, b"\0\r\n")),
)
TEXT = st.lists(LINE, min_size=1, max_size=8).map(lambda lines: b"\r\n".join(lines) + b"\r\n")
HEADER = st.sampled_from(
    [b"Subject: x", b"To: y\r\n z", b"X-Other: 1", b"Received: by q", b" folded", b"XX-Privity-No: 1", b"Privity: 1"]
)
OURS = st.sampled_from(
    [
        b"X-Privity-Purpose: casework",
        b"x-privity-A : 1",
        b"X-PRIVITY-B:\r\n\tfolded\r\n  twice",
        b"X-Privity-C\t:",
        b"X-Privity-:1",
    ]
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXT, cut=st.integers(1, 40))
def test_any_message_arrives_identical_however_it_is_cut_into_packets(
    gate: RunningGate, sink: Sink, text: bytes, cut: int
) -> None:
    raw = b"Subject: any\r\n\r\n" + text
    sent = stuffed(raw)
    with Client(gate.smtp) as client:
        client.envelope(B)
        client.say(b"DATA\r\n")
        for at in range(0, len(sent), max(1, len(sent) // cut)):
            client.send(sent[at : at + max(1, len(sent) // cut)])
        assert client.reply().startswith("250")
    assert sink.mails[-1].raw == raw


@settings(deadline=None)
@given(lines=st.lists(st.one_of(HEADER, OURS.map(lambda line: (line,)))), body=TEXT)
def test_only_our_header_fields_are_taken_out(lines: list[bytes | tuple[bytes]], body: bytes) -> None:
    # A field that is folded onto ours belongs to ours: let each of ours be followed by a plain one.
    plain, ours = [b"Date: now"], [b"Date: now"]
    for line in lines:
        ours += [line[0], b"Date: now"] if isinstance(line, tuple) else [line]
        plain += [b"Date: now"] if isinstance(line, tuple) else [line]
    rest = b"\r\n\r\n" + body
    assert without_ours(b"\r\n".join(ours) + rest) == b"\r\n".join(plain) + rest


@pytest.mark.parametrize(
    "raw",
    [
        b"\r\nX-Privity-Purpose: this is text\r\n",
        b"Subject: a\r\n\r\nX-Privity-Purpose: this is text\r\n",
        b"Subject: a\r\n X-Privity-Purpose: folded, so of the subject\r\n\r\n",
        b"no header at all",
        b"",
    ],
)
def test_text_that_only_looks_like_our_header_stays(raw: bytes) -> None:
    assert without_ours(raw) == raw


def test_the_path_still_sees_the_purpose_that_the_recipient_does_not(
    gate: RunningGate, sink: Sink, path: KeptPath
) -> None:
    raw = b"X-Privity-Purpose: breach_handling\r\n" + MESSAGE
    send(gate.smtp, raw, B, "held@else.example")
    assert path.considered[0].raw == raw
    assert sink.mails[0].raw == MESSAGE


def test_a_held_copy_that_is_released_later_also_arrives_without_our_headers(
    gate: RunningGate, sink: Sink, path: KeptPath
) -> None:
    send(gate.smtp, b"X-Privity-Purpose: casework\r\n" + MESSAGE, "held@else.example")
    path.release_held(path.considered[0], "held@else.example")
    wait_until(lambda: [m.raw for m in sink.mails] == [MESSAGE])


def test_eight_bit_text_and_international_addresses_are_announced_and_kept(gate: RunningGate, sink: Sink) -> None:
    raw = "Subject: Zoë\r\n\r\nŁucja à la maison\r\n".encode()
    assert send(gate.smtp, raw, "zoë@else.example", sender="łucja@dept.example", parameters=" SMTPUTF8 BODY=8BITMIME")
    assert sink.mails[0].raw == raw
    assert sink.mails[0].recipients == ["zoë@else.example"]
    assert "SMTPUTF8" in sink.mails[0].parameters
    assert "BODY=8BITMIME" in sink.mails[0].parameters


def test_a_next_hop_that_can_not_take_it_as_it_is_gets_nothing(start_gate: StartGate) -> None:
    with Sink(extensions=()) as sink:
        gate = start_gate(sink.port)
        assert send(gate.smtp, MESSAGE, B).startswith("250")
        assert send(gate.smtp, "Subject: Zoë\r\n\r\n".encode(), B).startswith("451")
        assert send(gate.smtp, MESSAGE, "zoë@else.example", parameters=" SMTPUTF8").startswith("451")
        assert len(sink.mails) == 1


def test_an_address_in_quotes_goes_on_as_it_came(gate: RunningGate, sink: Sink) -> None:
    assert send(gate.smtp, MESSAGE, '"b c@d"@else.example', "O'Neill+x@else.example").startswith("250")
    assert sink.mails[0].recipients == ['"b c@d"@else.example', "O'Neill+x@else.example"]


def test_received_fields_are_counted_in_the_header_only() -> None:
    assert hops(b"Received: a\r\nSubject: x\r\nRECEIVED : b\r\n\r\nReceived: c\r\n") == 2
