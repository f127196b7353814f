"""What two mail programs would show differently, or nobody here can read, is named as unread."""

import time
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZipFile

import pytest
from tests.extraction.letters import letter, pdf, raw, read, whys, word

from privity.extraction.limits import Limits
from privity.extraction.mail import read_message

MIXED = "Content-Type: multipart/mixed; boundary=b"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (300).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
DOT = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + (1).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        (["Content-Transfer-Encoding: base64", "", "RWxsYQ=!"], "base64 that is broken"),
        (["Content-Transfer-Encoding: base64", "", "RWxsYQ==RWxsYQ=="], "base64 that is broken"),
        (["Content-Transfer-Encoding: quoted-printable", "", "a =ZZ b"], "quoted-printable that is broken"),
        (["Content-Transfer-Encoding: x-secret", "", "a"], "unknown transfer encoding"),
        (["Content-Type: text/plain; charset=x-no-such", "", "a"], "character set"),
        (["Content-Type: text/plain; charset=utf-7", "", "+AEU-lla"], "character set"),
        (["Content-Type: text/plain; charset=utf-8", "", "\udce9lla"], "said to be UTF-8"),
        (["Content-Type: text/plain", "", "a\x00b"], "holds bytes that are none"),
        (["Content-Type: text/plain", "Content-Type: text/html", "", "a"], "stands twice"),
        (["Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: base64", "", "a"], "stands twice"),
        ([f"{MIXED}; boundary=c", "", "--b", "", "a", "--b--"], "says something twice"),
        (["Content-Type: multipart/mixed", "", "--b", "", "a", "--b--"], "NoBoundary"),
        ([MIXED, "Content-Transfer-Encoding: base64", "", "--b", "", "a", "--b--"], "where none is allowed"),
        ([MIXED, "", "--b", "Content-Type: multipart/mixed; boundary=bb", "", "--bb", "", "a", "--bb--", "--b--"], "boundary"),
        ([MIXED, "", "--b", "", "a", "--b--", "--c", "Content-Type: text/plain", "", "z"], "may be a part itself"),
        (["Content-Type: text/plain (a comment); charset=utf-8", "", "a"], "programs take differently"),
        (["Content-Type : text/plain", "", "a"], "broken structure"),
        (["Content-Type: message/partial; id=a; number=1", "", "a"], "stands elsewhere"),
        (["Content-Type: message/external-body; access-type=URL", "", "a"], "stands elsewhere"),
        (["Content-Type: multipart/encrypted; boundary=b", "", "--b", "", "a", "--b--"], "encrypted"),
        (["Content-Type: application/pkcs7-mime; smime-type=enveloped-data", "", "a"], "sealed"),
        (["To: a@b.je <c@d.je", "", "a"], "cannot be told"),
        (["To: alice@good.je)bob@evil.je", "", "a"], "cannot be told"),
        (["From: a@b.je", "From: c@d.je", "", "a"], "stands twice"),
        (["X-Privity-Purpose: gossip", "", "a"], "unknown purpose"),
        (["Subject: =?utf-8?B?!!!?=", "", "a"], "encoded word"),
        (["", "-----BEGIN PGP MESSAGE-----", "", "hQ=="], "encrypted message"),
        (["", "begin 644 secret.txt", "#0V%T", "end"], "a file"),
        (["", "alle \u202efuoneR alle"], "turned round"),
        (["", "a\rb"], "line ends"),
    ],
)  # fmt: skip
def test_unclear_messages_are_unread(lines: list[str], why: str) -> None:
    message = "\r\n".join(["MIME-Version: 1.0", *lines, ""]).encode("utf-8", "surrogateescape")
    assert why in whys(read(message))
    assert not read(letter()).unread, "an ordinary letter is read whole"


def zipped(**members: bytes) -> bytes:
    written = BytesIO()
    with ZipFile(written, "w") as package:
        for name, content in members.items():
            package.writestr(name.replace("__", "/").replace("_", "."), content)
    return written.getvalue()


def changed(old: bytes, new: bytes) -> bytes:
    written = BytesIO()
    with ZipFile(BytesIO(word("x"))) as before, ZipFile(written, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            after.writestr(name, content.replace(old, new, 1) if name == "word/document.xml" else content)
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.xlsx", zipped(xl__workbook_xml=b"<a/>"), "no document"),
        ("a.pptx", zipped(ppt__presentation_xml=b"<a/>"), "no document"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "broken"),
        ("a.png", PNG, "a picture that is broken"),
        ("a.xml", b"<a>x", "broken"),
        ("a.bin", b"\x00\x01\x02", "unknown kind"),
        ("a.pdf", zipped(a_txt=b"x"), "another kind"),
        ("a.pdf", b"plain", "another kind"),
        ("a.txt", b"\n%PDF-1.4\n", "two kinds"),
        ("a.txt", b"words " + zipped(a_txt=b"x"), "two kinds"),
        ("a.docx", word("x") + b"tail", "two kinds"),
        ("a.txt", b"\xff\xfe\x00", "character set"),
        ("a.docx", zipped(word__document_xml=b"<broken"), "no document"),
        ("a.docx", changed(b"<w:document", b"<w:dokument"), "broken"),
        ("a.docx", changed(b"<w:document", b"<!DOCTYPE a [<!ENTITY b 'c'>]><w:document"), "entities"),
        ("a.pdf", b"%PDF-1.4\nnothing", "broken"),
        ("a.pdf", pdf("Ella", encrypt="key"), "encrypted"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_read_are_named(name: str, content: bytes, why: str) -> None:
    reading = read(letter(files=[(name, content)]))
    assert why in whys(reading)
    assert all(gap.part.startswith(f"attachment:{name}") for gap in reading.unread)


def test_a_spacer_image_holds_no_writing() -> None:
    assert not read(letter(files=[("dot.png", DOT)])).unread


@pytest.mark.parametrize(
    "message",
    [
        letter(">" * 1_000_000),
        letter(">\n" * 500_000),
        letter("=?" * 200_000),
        letter("On a wrote: " * 80_000),
        letter("E" + "\u0301\u0316" * 300_000),
        raw("Content-Type: text/html", "", "<div>" * 100_000),
        raw("Content-Type: text/html", "", "<b><p>" * 20_000),
        raw("Content-Type: text/html", "", "<!--" * 250_000),
        raw(MIXED, "", *["--b", "", "x"] * 330_000),
        raw("To: " + "(" * 100_000, "", "x"),
        raw("Subject: " + "=?a?q?" * 30_000, "", "x"),
        raw(*["X-A: b"] * 100_000, "", "x"),
        raw("Content-Type: text/plain; " + "a=b;" * 50_000, "", "x"),
        raw('Content-Type: text/plain; a="' + "\\" * 100_000, "", "x"),
        raw("Content-Disposition: a" + ";a= " * 50_000 + '"', "", "x"),
        raw("Mime-Version: 1.0" + " " * 200_000 + "!", "", "x"),
        raw("Content-Type: text/html", "", "<a " + "b=1 " * 60_000 + ">"),
    ],
    ids=["marks", "lines", "words", "wrote", "accents", "div", "bold", "comments", "parts", "brackets", "encoded", "headers", "parameters", "backslashes", "disposition", "version", "attributes"],
)  # fmt: skip
def test_no_message_takes_long(message: bytes) -> None:
    started = time.process_time()
    read(message)
    assert time.process_time() - started < 4  # the machine may be slow; quadratic would be minutes


def test_too_many_too_deep_too_large() -> None:
    deep = EmailMessage()
    deep.set_content("x")
    for _ in range(14):
        outer = EmailMessage()
        outer.add_attachment(deep)
        deep = outer
    assert "deep" in whys(read(deep.as_bytes()))
    many = letter(files=[(f"{n}.txt", b"x") for n in range(250)])
    assert "more than 200" in whys(read(many))
    assert "bytes" in whys(read_message(letter(), limits=Limits(message_bytes=10)))
    assert "characters" in whys(read_message(letter("long " * 100), limits=Limits(characters=50)))
