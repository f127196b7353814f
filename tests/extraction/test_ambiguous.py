"""Messages that two mail programs show differently: every reading of them is read, or the message is held.

The published attacks, one row each: what a filter reads must not be another message than what a person sees.
"""

import base64

import pytest
from tests.extraction.letters import anywhere, raw, read, whys

ELLA = "Ella Renouf"
CODED = base64.b64encode(b"Ella Renouf lives in Gorey, at the house behind the church").decode()
MIXED = "Content-Type: multipart/mixed; boundary=bb"
TEXT = "Content-Type: text/plain"
BASE64 = "Content-Transfer-Encoding: base64"


def parts(*lines: str, top: str = MIXED) -> list[str]:
    return [top, "", "--bb", *lines, "--bb--"]


# Where programs part ways over the structure: nothing here may come out as if it were clear.
UNCLEAR = {
    "two types": [TEXT, "Content-Type: text/html", "", f"<!-- {ELLA} -->"],
    "two encodings": [BASE64, "Content-Transfer-Encoding: 7bit", "", CODED],
    "two encodings of a part": parts(TEXT, BASE64, "Content-Transfer-Encoding: 7bit", "", CODED),
    "two dispositions": parts(TEXT, "Content-Disposition: inline", "Content-Disposition: attachment", "", ELLA),
    "two senders": ["From: a@b.je", "From: c@d.je", "", ELLA],
    "two subjects": ["Subject: a", f"Subject: {ELLA}", "", "x"],
    "two boundaries": ["Content-Type: multipart/mixed; boundary=aa; boundary=bb", "", "--bb", "", ELLA, "--bb--"],
    "a comment in the type": [f"{TEXT}(hi); charset=utf-8", "", ELLA],
    "a comment in the encoding": [TEXT, "Content-Transfer-Encoding: base64 (x)", "", CODED],
    "a comment in the boundary": ["Content-Type: multipart/mixed; boundary=(x)bb", "", "--bb", "", ELLA, "--bb--"],
    "more after the encoding": [TEXT, "Content-Transfer-Encoding: base64;x", "", CODED],
    "an encoding in quotes": [TEXT, 'Content-Transfer-Encoding: "base64"', "", CODED],
    "an encoding nobody has": [TEXT, "Content-Transfer-Encoding: x-uue", "", CODED],
    "an encoded multipart": [MIXED, BASE64, "", "--bb", "", ELLA, "--bb--"],
    "an encoded letter": parts("Content-Type: message/rfc822", BASE64, "", base64.b64encode(b"Subject: Ella Renouf\r\n\r\nx").decode()),
    "a boundary in pieces": ["Content-Type: multipart/mixed; boundary*0=b; boundary*1=b", "", "--bb", "", ELLA, "--bb--"],
    "a boundary said in percent": ["Content-Type: multipart/mixed; boundary*=utf-8''b%62", "", "--bb", "", ELLA, "--bb--"],
    "a boundary as an encoded word": ['Content-Type: multipart/mixed; boundary="=?utf-8?q?bb?="', "", "--=?utf-8?q?bb?=", "", ELLA, "--=?utf-8?q?bb?=--"],
    "a boundary with an escape": ['Content-Type: multipart/mixed; boundary="b\\b"', "", "--bb", "", ELLA, "--bb--"],
    "a boundary that ends in a space": ['Content-Type: multipart/mixed; boundary="bb "', "", "--bb", "", ELLA, "--bb--"],
    "a boundary with a NUL": ['Content-Type: multipart/mixed; boundary="b\0b"', "", "--b\0b", "", ELLA, "--b\0b--"],
    "an empty boundary": ['Content-Type: multipart/mixed; boundary=""', "", "--", "", ELLA, "----"],
    "no boundary": ["Content-Type: multipart/mixed", "", "--bb", "", ELLA, "--bb--"],
    "half a quotation": ['Content-Type: multipart/mixed; boundary="bb', "", "--bb", "", ELLA, "--bb--"],
    "a boundary within a boundary": parts("Content-Type: multipart/mixed; boundary=bbb", "", "--bbb", "", ELLA, "--bbb--"),
    "the same boundary again": parts("Content-Type: multipart/mixed; boundary=bb", "", "--bb", "", ELLA, "--bb--"),
    "a line that begins like a boundary": parts(TEXT, "", "x", "--bbc", "Content-Type: text/html", "", ELLA),
    "a boundary after a space": parts(TEXT, "", "x", " --bb", BASE64, "", CODED),
    "a part before the first": [MIXED, "", TEXT, BASE64, "", CODED, "--bb", "", "x", "--bb--"],
    "a part after the last": [*parts(TEXT, "", "x"), "--cc", TEXT, "", ELLA],
    "a space before the colon": [f"{TEXT}", "Content-Transfer-Encoding : base64", "", CODED],
    "a header that is none": ["Content-Type text/html", "", ELLA],
    "a header cut by nothing": ["X-A: b", "no header at all", "", ELLA],
    "a type that is none": ["Content-Type: text", "", ELLA],
    "a type with more slashes": ["Content-Type: text/plain/html", "", ELLA],
    "another version": ["MIME-Version: 2.0", TEXT, "", ELLA],
    "a letter in two": ["Content-Type: message/partial; id=a; number=1; total=2", "", ELLA],
    "a letter elsewhere": ["Content-Type: message/external-body; access-type=url", "", ELLA],
    "a name with pieces missing": parts("Content-Type: text/plain; name*0=El; name*2=la.txt", "", ELLA),
    "junk in base64": [TEXT, BASE64, "", CODED[:20] + "!*" + CODED[20:]],
    "base64 that ends and goes on": [TEXT, BASE64, "", "RWxsYQ==", CODED],
    "base64 cut off": [TEXT, BASE64, "", CODED[:-3]],
    "base64 with words behind": [TEXT, BASE64, "", CODED, "", f"-- {ELLA} --"],
    "quoted-printable that is broken": [TEXT, "Content-Transfer-Encoding: quoted-printable", "", f"=GG {ELLA} ="],
    "a character set nobody has": [f"{TEXT}; charset=x-none", "", ELLA],
    "UTF-7": [f"{TEXT}; charset=utf-7", "", "+AEU-lla Renouf"],
    "EBCDIC": [f"{TEXT}; charset=cp037", "", ELLA],
    "a bare CR": ["X-A: b\rContent-Type: text/html", "", ELLA],
    "a NUL in the text": [TEXT, "", "El\0la Renouf"],
    "uuencoded": [TEXT, "", "begin 644 a.txt", "&16QL80H!", "end"],
    "yEnc": [TEXT, "", "=ybegin line=128 size=5 name=a.txt", "x", "=yend"],
    "turned round": [TEXT, "", "\u202efuoneR allE"],
}  # fmt: skip

# Where each reading can be had: whichever a program takes, its words are judged.
BOTH = {
    "no version": ([MIXED, "", "--bb", TEXT, BASE64, "", CODED, "--bb--"], "Gorey"),
    "source shown as text": ([TEXT, "", "--bb", TEXT, BASE64, "", CODED, "--bb--"], "Gorey"),
    "base64 of which nobody says so": ([TEXT, "", CODED], "Gorey"),
    "quoted-printable of which nobody says so": ([TEXT, "", "El=", "la=20Renouf"], ELLA),
    "a page said to be text": ([TEXT, "", "<html><body>El<b>la</b> Renouf</body></html>"], ELLA),
    "a page whose encoding got lost": (["Content-Type: text/html", "", '<p class=3D"x">El=', "la Renouf</p>"], ELLA),
    "UTF-8 said to be Latin": ([f"{TEXT}; charset=iso-8859-1", "", "Réunion"], "Réunion"),
    "UTF-8 said to be Japanese": ([f"{TEXT}; charset=iso-2022-jp", "", "Ella \x1b(BRenouf"], "Ella"),
    "flowed, by who knows and who does not": ([f"{TEXT}; format=flowed; delsp=yes", "", "Ella ", "Renouf"], "EllaRenouf"),
    "no last boundary": ([MIXED, "", "--bb", TEXT, "", ELLA], ELLA),
    "a multipart nobody knows": (parts(TEXT, "", ELLA, top="Content-Type: multipart/x-odd; boundary=bb"), ELLA),
    "a letter nobody knows": (parts("Content-Type: message/x-odd", "", "A: b", "", ELLA), ELLA),
    "a report with text in it": (parts("Content-Type: message/feedback-report", "", "A: b", "", ELLA), ELLA),
    "alternatives that differ": (parts(TEXT, "", "x", "--bb", "Content-Type: text/html", "", f"<p>{ELLA}", top="Content-Type: multipart/alternative; boundary=bb"), ELLA),
    "names that differ": (parts("Content-Type: text/plain; name=a.txt", "Content-Disposition: attachment; filename=Renouf.txt", "", "x"), "Renouf.txt"),
    "a name in pieces": (parts("Content-Disposition: attachment; filename*0*=utf-8''Ren%C3; filename*1*=%A9ouf.txt", "", "x"), "Renéouf.txt"),
    "a name as an encoded word": (parts('Content-Disposition: attachment; filename="=?utf-8?q?Ren=C3=A9ouf.txt?="', "", "x"), "Renéouf.txt"),
    "words in a part's headers": (parts(TEXT, f"Comments: {ELLA}", "", "x"), ELLA),
    "words in a type": ([f'{TEXT}; note="Ella Renouf now lives at the house in Gorey by the church"', "", "x"], "Gorey"),
    "words in a program's header": (["Received: from x; the child now lives in Gorey with her aunt, near the church there", "", "x"], "Gorey"),
    "enriched text": (["Content-Type: text/enriched", "", "El<bold>la</bold> Renouf"], ELLA),
    "a long line": ([TEXT, "", "word " * 5_000 + ELLA], ELLA),
    "text around the parts": ([MIXED, "", f"words about {ELLA}", "--bb", "", "x", "--bb--"], ELLA),
    "8-bit in a header": (["Subject: Réunion", "", "x"], "Réunion"),
    "UTF-16 in base64 of which nobody says so": ([TEXT, "", base64.b64encode("Ella Renouf lives here in Gorey".encode("utf-16-le")).decode()], "Gorey"),
}  # fmt: skip


def message(lines: list[str], *, version: bool = True) -> bytes:
    return raw(*(["MIME-Version: 1.0"] if version else []), *lines)


@pytest.mark.parametrize("name", UNCLEAR)
def test_what_programs_take_differently_is_unread(name: str) -> None:
    assert read(message(UNCLEAR[name], version=name != "another version")).unread


@pytest.mark.parametrize("name", BOTH)
def test_each_reading_is_read_where_it_can_be_had(name: str) -> None:
    lines, words = BOTH[name]
    reading = read(message(lines, version=name != "no version"))
    assert words in anywhere(reading)
    assert not reading.unread, whys(reading)


def test_bare_line_feeds_where_parts_begin_are_unread_and_in_a_text_are_not() -> None:
    assert "line ends" in whys(read(b"Subject: a\nContent-Type: text/plain\r\n\r\nx\r\n"))
    assert "line ends" in whys(
        read(b"Content-Type: multipart/mixed; boundary=bb\r\n\r\n--bb\r\n\r\nx\n--bb\r\n\r\nElla\r\n--bb--\r\n")
    )
    assert not read(b"Subject: a\r\n\r\nfirst\nsecond\r\n").unread
