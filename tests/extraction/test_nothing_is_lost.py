"""The heart of reading: whatever is done to a message, a word that some program would show is read, or the message held."""

import binascii
import os
import quopri
import re
from base64 import encodebytes
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import compat32, default

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, raw, whys
from tests.extraction.test_ordinary_mail import APPLE, BOUNCE, OUTLOOK

from privity.extraction.mail import read_message

WORD = "Zyxquorn"
SOAK = 20_000 if os.environ.get("PRIVITY_SOAK") else 400


def written(encoding: str, subtype: str = "plain", *, file: bool = False) -> bytes:
    inner = EmailMessage()
    inner["Subject"] = "Inner"
    inner.set_content(f"words before\nthen {WORD} and after\n", subtype=subtype, cte=encoding)
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "jo@gov.je", "a@school.je", "Visit"
    message.set_content("See below.\n")
    if file:
        message.add_attachment(
            f"a note on {WORD} of some length\n".encode(), maintype="text", subtype="plain", filename="n.txt"
        )
    message.add_attachment(inner)
    return message.as_bytes()


def planted(whole: bytes, after: bytes) -> bytes:
    assert after in whole
    return whole.replace(after, after + b" " + WORD.encode() + b" ", 1)


CALENDAR = raw(
    "Subject: Meeting", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=cal1", "", "--cal1", "Content-Type: text/plain",
    "", "Meeting", "--cal1", "Content-Type: text/calendar; method=REQUEST; charset=utf-8", "Content-Transfer-Encoding: base64", "",
    *encodebytes(f"BEGIN:VCALENDAR\r\nSUMMARY:Visit to {WORD}\r\nEND:VCALENDAR\r\n".encode()).decode().splitlines(), "--cal1--",
)  # fmt: skip
MESSAGES = [
    planted(OUTLOOK, b"See you at 10."),
    planted(OUTLOOK, b"Is ten all right?"),
    planted(OUTLOOK, b'class=3D"MsoNormal">'),
    planted(APPLE, b"Here it is."),
    planted(BOUNCE, b"The words."),
    planted(BOUNCE, b"I'm sorry."),
    APPLE.replace(b"SGVsbG8uCg==", encodebytes(f"Hello {WORD}, it is long enough now to be seen.\n".encode()).strip()),
    CALENDAR,
    *(written(encoding) for encoding in ("7bit", "base64", "quoted-printable")),
    *(written(encoding, "html") for encoding in ("7bit", "base64", "quoted-printable")),
    written("base64", file=True),
]
SPLICES = st.sampled_from(
    [b"\n", b"\r\n\r\n", b"\r", b"\0", b" ", b"\t", b":", b";", b'"', b"=", b"--", b"(", b")", b"\\", b"\x1b$B", b"\xff", b"<!--", b"<b", b"&",
     b"Content-Type: text/html\r\n", b"Content-Type: image/png\r\n", b"Content-Transfer-Encoding: base64\r\n", b"Content-Transfer-Encoding: quoted-printable\r\n",
     b"Content-Transfer-Encoding: uuencode\r\n", b"Content-Disposition: attachment; filename=a.bin\r\n", b"Content-Type: message/rfc822\r\n",
     b"Content-Type: multipart/mixed; boundary=zz\r\n", b"Content-Type: message/delivery-status\r\n", b"Content-Type: message/x-unknown\r\n",
     b"Content-Type: application/pgp-signature\r\n", b"Content-Type: application/json\r\n", b"Content-Type: application/octet-stream\r\n",
     b"charset=utf-16", b"charset=utf-7", b"charset=iso-2022-jp", b"charset=cp037", b"multipart/signed", b"message/partial", b"X-MS-Note: ", b"Received: ",
     b"Date: ", b"=?utf-8?q?", b"?=", b"\r\n ", b"BEGIN:VCARD\r\n", b"begin 644 a\r\n", b"-----BEGIN PGP MESSAGE-----\r\n"]
)  # fmt: skip


def mutated(data: st.DataObject, whole: bytes) -> bytes:
    for _ in range(data.draw(st.integers(1, 3))):
        lines = whole.split(b"\n")
        line = data.draw(st.integers(0, len(lines) - 1))
        at = sum(len(each) + 1 for each in lines[:line]) + data.draw(st.integers(0, len(lines[line])))
        match data.draw(st.sampled_from(["insert", "cut", "drop line", "double line", "swap lines", "end"])):
            case "insert":
                whole = whole[:at] + data.draw(SPLICES) + whole[at:]
            case "cut":
                whole = whole[:at] + whole[at + data.draw(st.integers(1, 12)) :]
            case "drop line":
                whole = b"\n".join(lines[:line] + lines[line + 1 :])
            case "double line":
                whole = b"\n".join([*lines[:line], lines[line], *lines[line:]])
            case "swap lines" if line:
                lines[line - 1], lines[line] = lines[line], lines[line - 1]
                whole = b"\n".join(lines)
            case "end":
                whole = whole[: max(at, len(whole) // 2)]
    return whole


def shown_by_a_tolerant_program(whole: bytes) -> bool:
    """By the library's two readers of mail, or by undoing everything in it that can be undone (lines of base64 too)."""
    return any(WORD in text for text in (*_by_library(whole), *_undone(whole)))


def _by_library(whole: bytes) -> list[str]:
    told: list[str] = []
    for policy in (default, compat32):
        try:
            parts = list(message_from_bytes(whole, policy=policy).walk())
        except Exception:  # noqa: BLE001, S112 - the oracle's own failures say nothing
            continue
        for part in parts:
            told += _of_part(part)
    return told


def _of_part(part: Message) -> list[str]:
    try:
        told = [str(value) for value in part.values()]
        content = part.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - as above
        return []
    if isinstance(content, bytes):
        told += [content.decode(charset, "replace") for charset in ("utf-8", "utf-16-le", "utf-16-be")]
        told.append(re.sub(r"<[^<>]*>", "", content.decode("utf-8", "replace")))
    return told


def _undone(whole: bytes) -> list[str]:
    told = [whole.decode("utf-8", "replace"), quopri.decodestring(whole).decode("utf-8", "replace")]
    for run in re.findall(rb"(?m)^(?:[A-Za-z0-9+/=]{16,}\r?\n)+", whole):
        try:
            told.append(binascii.a2b_base64(run).decode("utf-8", "replace"))
        except binascii.Error:
            continue
    return told


@given(st.sampled_from(MESSAGES), st.data())
@settings(max_examples=SOAK, deadline=None)
def test_a_word_that_some_program_shows_is_read_or_the_message_is_held(whole: bytes, data: st.DataObject) -> None:
    check(mutated(data, whole))


def check(whole: bytes) -> None:
    reading = read_message(whole)
    if shown_by_a_tolerant_program(whole):
        assert WORD in anywhere(reading) or reading.not_read, whole


def test_every_message_here_is_read_whole_before_it_is_changed() -> None:
    for whole in MESSAGES:
        reading = read_message(whole)
        assert WORD in anywhere(reading)
        assert not reading.unread, whys(reading)
