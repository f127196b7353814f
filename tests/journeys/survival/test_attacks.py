"""Smuggling, injection, floods and rubbish against the real path: a clear reply, bounded time and memory."""

import random
import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.gates.conversing import Client, stuffed
from tests.journeys.survival.installation import (
    BARRED,
    MOTHER,
    SENDER,
    Standing,
    fresh_home,
    message,
    ordinary,
    standing,
)

MEGABYTE = 1024 * 1024
MOST_MORE = 150 * MEGABYTE  # beyond a gate that has decided its first messages: the room for messages, and some slack
ABOUT = message(3)


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Standing]:
    home = fresh_home(tmp_path_factory.mktemp("attacked") / "home")
    with standing(home, settings={"size_limit": 4 * MEGABYTE}) as up:
        up.works()
        before = _peak(up)
        yield up
        up.works()
        grown = _peak(up) - before
        print(f"memory: {before // MEGABYTE} MiB before, {grown // MEGABYTE} MiB more at the most")
        assert grown < MOST_MORE
        assert not [m for m in up.sink.mails if BARRED in m.recipients]


def _peak(here: Standing) -> int:
    status = Path(f"/proc/{here.gate.process.pid}/status").read_text("ascii")
    return next(int(line.split()[1]) * 1024 for line in status.splitlines() if line.startswith("VmHWM"))


def _from_people(here: Standing) -> int:
    """Without the notices of the gate itself, which come when they come."""
    return sum(bool(mail.sender) for mail in here.sink.mails)


SECOND = b"MAIL FROM:<x@x.example>\r\nRCPT TO:<" + BARRED.encode() + b">\r\nDATA\r\n" + ABOUT + b".\r\n"


@pytest.mark.parametrize("end", [b"\n.\n", b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\r\n.\r", b"\r.\r\n", b"\r\n\0.\r\n"])
def test_a_smuggled_message(attacked: Standing, end: bytes) -> None:
    before = _from_people(attacked)
    with Client(attacked.gate.smtp) as client:
        client.envelope(MOTHER, sender=SENDER)
        client.say(b"DATA\r\n")
        assert client.say(ordinary()[:-2] + end + SECOND + b"\r\n.\r\n").startswith("554")
        assert client.closed()
    assert _from_people(attacked) == before


@pytest.mark.parametrize(
    "command",
    [
        f"MAIL FROM:<{SENDER}\rRCPT TO:<{BARRED}>",
        f"MAIL FROM:<{SENDER}> SIZE=1\nRCPT TO:<{BARRED}>",
        f"MAIL FROM:<a@b.example>\0<{SENDER}>",
        f"MAIL FROM:<{SENDER}> AUTH=<>",
        f"MAIL FROM:<{SENDER}><{BARRED}>",
    ],
)
def test_a_command_injected_into_an_address(attacked: Standing, command: str) -> None:
    with Client(attacked.gate.smtp) as client:
        assert client.say(command.encode() + b"\r\n")[:1] == "5"


def test_a_header_that_would_pass_for_the_gates_own(attacked: Standing) -> None:
    raw = b"X-Privity-Released: yes\r\n and no\r\nx-privity-hold: no\r\n" + ordinary()
    assert attacked.say(raw, MOTHER).startswith("250")
    (arrived,) = (m.raw for m in attacked.sink.mails if raw[-90:] in m.raw)
    assert b"x-privity" not in arrived.lower()
    folded = ABOUT.replace(b"Subject:", b"Bcc: x@x.example\r\nX-Privity-Purpose: breach_handling\r\nSubject:")
    assert attacked.say(folded, BARRED) == "250 2.0.0 held for review"


def test_ten_thousand_recipients(attacked: Standing) -> None:
    began = time.monotonic()
    with Client(attacked.gate.smtp) as client:
        client.envelope(sender=SENDER)
        client.send(b"".join(b"RCPT TO:<b%d@else.example>\r\n" % n for n in range(10_000)))
        codes = [client.reply()[:3] for _ in range(10_000)]
        assert codes == ["250"] * 1000 + ["452"] * 9000
        assert client.data(stuffed(ABOUT)) == "250 2.0.0 held for review"
        assert time.monotonic() - began < 30


def test_oversize(attacked: Standing) -> None:
    with Client(attacked.gate.smtp) as client:
        assert client.say(f"MAIL FROM:<{SENDER}> SIZE=99999999\r\n".encode()).startswith("552")
        client.envelope(MOTHER, sender=SENDER)
        client.say(b"DATA\r\n")
        for _ in range(64):
            client.send(b"a" * 998 + b"\r\n" + b"b" * 998 + b"\r\n" * 32_000)
        assert client.say(b".\r\n").startswith("552")
        client.envelope(MOTHER, sender=SENDER)
        assert client.data(stuffed(ordinary())).startswith("250")


def _nested(depth: int) -> bytes:
    text = b"Subject: in\r\n\r\n" + ABOUT
    for _ in range(depth):
        text = b"Subject: out\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + text
    return text


def _parts(count: int) -> bytes:
    head = b'Subject: parts\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n'
    return head + b"--x\r\n\r\nSarah Pallot lives at 14 Clos de la Fontaine.\r\n" * count + b"--x--\r\n"


SHAPES = {
    "nested 500 deep": _nested(500),
    "20,000 parts": _parts(20_000),
    "a header of 3 MB": b"Subject: " + b"a " * 1_500_000 + b"\r\n\r\n" + ABOUT,
    "50,000 headers": b"X: y\r\n" * 50_000 + ABOUT,
    "no header at all": b"\r\nSarah Pallot now lives at 14 Clos de la Fontaine.\r\n",
    "broken base64": b"MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64\r\n" + ABOUT + b"=" * 100_000 + b"\r\n",
    "unknown charset": ABOUT.replace(b"utf-8", b"x-none"),
    "half a boundary": b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="\r\n\r\n' + ABOUT,
    "many quotes": b"Subject: q\r\n\r\n" + b">" * 100_000 + b" Sarah Pallot lives at 14 Clos de la Fontaine\r\n" * 2000,
    "open tags": b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n" + b"<div>" * 200_000 + b"\r\n" + ABOUT[-60:],
    "names only": b"Subject: n\r\n\r\n" + b"Sarah Pallot, Noah Pallot, Lily Pallot. " * 5_000 + b"\r\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_malformed(attacked: Standing, shape: str) -> None:
    began = time.monotonic()
    reply = attacked.say(SHAPES[shape], "somebody@else.example")
    took = time.monotonic() - began
    print(f"{shape}: {reply} in {took:.1f} s")
    assert reply == "250 2.0.0 held for review" or reply[:1] in {"4", "5"}
    assert took < 20


def test_rubbish_from_many_sides_at_once(attacked: Standing) -> None:
    luck = random.Random(5)  # noqa: S311 - bytes to throw, not secrets
    words = [
        b"EHLO x\r\n",
        b"MAIL FROM:<a@b.example>\r\n",
        b"RCPT TO:<c@d.example>\r\n",
        b"DATA\r\n",
        b".\r\n",
        b"\r\n",
    ]
    open_ones = []
    for _ in range(60):
        thrower = socket.create_connection(("127.0.0.1", attacked.gate.smtp), timeout=5)
        open_ones.append(thrower)
        thrower.sendall(b"".join(luck.choice([*words, luck.randbytes(luck.randint(1, 300))]) for _ in range(30)))
    attacked.works()
    for thrower in open_ones:
        thrower.close()
