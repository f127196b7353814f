"""Ordinary mail, as the programs in use write it, is read whole: what is called unread is held for nothing."""

import pytest
from tests.extraction.letters import pdf, raw, read, said, whys

OUTLOOK = raw(
    "Received: from AM0.prod.outlook.com (2603::1) by x with HTTPS; Mon, 4 May 2026 09:12:01 +0000",
    "From: Vibert, Jo <jo@gov.je>".replace("Vibert, Jo", '"Vibert, Jo"'),
    "To: =?utf-8?B?RWzDqW9ub3JlIExlIEJyb2Nx?= <e@school.je>, undisclosed-recipients:;",
    "Subject: =?Windows-1252?Q?R=E9union_?= =?Windows-1252?Q?lundi?=",
    "Thread-Topic: =?Windows-1252?Q?R=E9union?=",
    "Content-Language: en-GB",
    "X-MS-Exchange-Organization-SCL: 1",
    "Content-Type: multipart/alternative;",
    '\tboundary="_000_AM0PR04MB1234ABCDEF_"',
    "MIME-Version: 1.0",
    "",
    "--_000_AM0PR04MB1234ABCDEF_",
    'Content-Type: text/plain; charset="Windows-1252"',
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "See you at 10. =A3 5.",
    "",
    "________________________________",
    "From: Tom <tom@school.je>",
    "Sent: 03 May 2026 10:00",
    "To: Vibert, Jo <jo@gov.je>",
    "Subject: Meeting",
    "",
    "Is ten all right?",
    "--_000_AM0PR04MB1234ABCDEF_",
    'Content-Type: text/html; charset="Windows-1252"',
    "Content-Transfer-Encoding: quoted-printable",
    "",
    '<html xmlns:o=3D"urn:schemas-microsoft-com:office:office"><head><meta http-equiv=3D"Content-Type" content=3D"text/html">',
    '<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head><body lang=3D"EN-GB"><div class=3D"WordSection1">',
    '<p class=3D"MsoNormal">See you at 10. =A3 5.<o:p></o:p></p></div><div id=3D"divRplyFwdMsg"><b>From:</b> Tom</div><div>Is ten all right?</div></body></html>',
    "--_000_AM0PR04MB1234ABCDEF_--",
)  # fmt: skip
APPLE = raw(
    "From: Tom <tom@school.je>", "To: jo@gov.je", "Subject: Re: Report", "Mime-Version: 1.0 (Mac OS X Mail 16.0)",
    'Content-Type: multipart/mixed; boundary="Apple-Mail=_AAAA-1"', "", "",
    "--Apple-Mail=_AAAA-1", "Content-Transfer-Encoding: 7bit", "Content-Type: text/plain;", "\tcharset=us-ascii", "",
    "Here it is.", "", "> On 4 May 2026, at 10:00, Jo <jo@gov.je> wrote:", "> ", "> Where is it?", "",
    "--Apple-Mail=_AAAA-1", "Content-Disposition: attachment;", "\tfilename*=utf-8''R%C3%A9sum%C3%A9.txt",
    "Content-Type: text/plain;", "\tname*=utf-8''R%C3%A9sum%C3%A9.txt;", "\tx-unix-mode=0644", "Content-Transfer-Encoding: base64", "",
    "SGVsbG8uCg==", "", "--Apple-Mail=_AAAA-1--", "",
)  # fmt: skip
BOUNCE = raw(
    "From: MAILER-DAEMON@gov.je", "To: jo@gov.je", "Subject: Undelivered", "Auto-Submitted: auto-replied", "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="x/mail.gov.je"', "", "This is a MIME-encapsulated message.", "",
    "--x/mail.gov.je", "Content-Type: text/plain; charset=us-ascii", "", "I'm sorry.", "",
    "--x/mail.gov.je", "Content-Description: Delivery report", "Content-Type: message/delivery-status", "",
    "Reporting-MTA: dns; mail.gov.je", "", "Final-Recipient: rfc822; a@b.je", "Action: failed", "",
    "--x/mail.gov.je", "Content-Type: message/rfc822", "", "From: jo@gov.je", "Subject: Hello", "", "The words.", "", "--x/mail.gov.je--",
)  # fmt: skip


@pytest.mark.parametrize(
    "message", [OUTLOOK, APPLE, BOUNCE, OUTLOOK.replace(b"\r\n", b"\n")], ids=["outlook", "apple", "bounce", "unix"]
)
def test_nothing_of_it_is_unread(message: bytes) -> None:
    assert whys(read(message)) == ""


def test_outlook_mail_is_read_as_it_is_shown() -> None:
    reading = read(OUTLOOK)
    assert said(reading, "subject") == "Réunion lundi"
    assert "Eléonore Le Brocq" in said(reading, "header")
    assert said(reading, "body").split().count("£") == 2
    assert "Is ten all right?" in said(reading, "quoted")
    assert reading.seen == ("e@school.je",)


def test_names_of_attachments_in_other_alphabets_are_decoded() -> None:
    assert "attachment:Résumé.txt" in {p.where for p in read(APPLE).passages}


def test_a_bounce_is_automatic_and_what_it_returns_is_read() -> None:
    reading = read(BOUNCE)
    assert reading.automatic
    assert said(reading, "attachment:message.eml#body").strip() == "The words."
    assert "a@b.je" in said(reading, "body")


def test_a_plain_pdf_as_scanners_and_printers_name_it() -> None:
    message = raw(
        "Content-Type: application/pdf; name=doc.PDF", 'Content-Disposition: attachment; filename="doc.PDF"; size=12', "Content-Transfer-Encoding: 8bit", "",
    )  # fmt: skip
    assert "another kind" in whys(read(message + b"x")), "and a lie about it is seen"
    assert not read(message + pdf("Words").replace(b"\r", b"\n")).unread
