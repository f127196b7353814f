"""More of what ordinary programs send: each is read whole, and nothing in it is called unread."""

from base64 import encodebytes
from email.message import EmailMessage

import pytest
from tests.extraction.letters import pdf, raw, read, said, whys
from tests.extraction.outlook_files import tnef
from tests.extraction.test_sealed_mail import clear
from tests.extraction.test_unread import DOT

LONG = "This is a paragraph of a merged letter that no program has wrapped. " * 40


def coded(content: bytes) -> list[str]:
    return encodebytes(content).decode().splitlines()


CALENDAR = [
    "BEGIN:VCALENDAR", "METHOD:REQUEST", "PRODID:Microsoft Exchange Server 2010", "VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:GMT Standard Time",
    "END:VTIMEZONE", "BEGIN:VEVENT", "ORGANIZER;CN=Jo Vibert:mailto:jo@gov.je", "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=",
    " Sarah Renouf:mailto:sarah@home.je", "DESCRIPTION;LANGUAGE=en-GB:About Ella\\, at ten\\nBring the papers", "UID:040000008200E00074C5B7101A82E00800000000",
    "SUMMARY;LANGUAGE=en-GB:Core group", "LOCATION:Room 2", "X-ALT-DESC;FMTTYPE=text/html:<html><body><p>About <b>El</b>la</p></body></html>",
    "BEGIN:VALARM", "TRIGGER;RELATED=START:-PT15M", "END:VALARM", "END:VEVENT", "END:VCALENDAR",
]  # fmt: skip
CARD = [
    "BEGIN:VCARD", "VERSION:3.0", "N:Renouf;Sarah;;;", "FN:Sarah Renouf", "item1.EMAIL;type=INTERNET;type=pref:sarah@home.je", "TEL;type=CELL:07797 700000",
    "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:R=C3=A9union de=", " lundi", f"PHOTO;ENCODING=b;TYPE=PNG:{encodebytes(DOT).decode().replace(chr(10), '')}", "END:VCARD",
]  # fmt: skip
ORDINARY = {
    "a meeting": raw(
        "From: Jo Vibert <jo@gov.je>", "To: Sarah <sarah@home.je>", "Subject: Core group", "Thread-Index: AdabcdEfGh==", "Content-Class: urn:content-classes:calendarmessage",
        "X-MS-Has-Attach:", 'Content-Type: multipart/alternative; boundary="_000_X_"', "MIME-Version: 1.0", "", "--_000_X_", 'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: base64", "", *coded(b"About Ella, at ten\n"), "--_000_X_", 'Content-Type: text/calendar; charset="utf-8"; method=REQUEST',
        "Content-Transfer-Encoding: base64", "", *coded("\r\n".join(CALENDAR).encode()), "--_000_X_--",
    ),
    "a meeting's answer": raw(
        "From: s@home.je", "To: jo@gov.je", "Subject: Accepted: Core group", "MIME-Version: 1.0", "Content-Type: text/calendar; method=REPLY; charset=utf-8", "",
        *(line.replace("REQUEST", "REPLY").replace("NEEDS-ACTION", "ACCEPTED") for line in CALENDAR),
    ),
    "a visiting card": raw("From: s@home.je", "Subject: Card", "MIME-Version: 1.0", "Content-Type: text/vcard; charset=utf-8; name=sarah.vcf", "Content-Disposition: attachment; filename=sarah.vcf", "", *CARD),
    "a read receipt": raw(
        "From: a@school.je", "To: jo@gov.je", "Subject: Read: Visit", "MIME-Version: 1.0", "Auto-Submitted: auto-replied",
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=rr1", "", "--rr1", "Content-Type: text/plain", "", "Your message was read on Monday.", "",
        "--rr1", "Content-Type: message/disposition-notification", "", "Reporting-UA: mail.school.je", "Final-Recipient: rfc822; a@school.je", "Disposition: manual-action/MDN-sent-manually; displayed", "", "--rr1--",
    ),
    "a failure from Exchange": raw(
        "From: <MicrosoftExchange329e71@gov.je>", "To: jo@gov.je", "Subject: Undeliverable: Visit", "MIME-Version: 1.0", "Content-Type: multipart/report; report-type=delivery-status;",
        '\tboundary="_000_N_"', "", "--_000_N_", "Content-Type: multipart/alternative; differences=Content-Type;", '\tboundary="_001_N_"', "", "--_001_N_", 'Content-Type: text/plain; charset="us-ascii"',
        "Content-Transfer-Encoding: quoted-printable", "", "Delivery has failed to these recipients or groups:=20", "", "--_001_N_", 'Content-Type: text/html; charset="us-ascii"', "Content-Transfer-Encoding: quoted-printable", "",
        "<html><body><p>Delivery has failed to these recipients or groups: </p></body></html>", "--_001_N_--", "", "--_000_N_", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns;AM0.prod.outlook.com",
        "", "Final-recipient: RFC822;a@b.je", "Action: failed", "Status: 5.1.10", "Diagnostic-code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup", "",
        "--_000_N_", "Content-Type: message/rfc822", "", "From: jo@gov.je", "To: a@b.je", "Subject: Visit", "Content-Type: text/plain", "MIME-Version: 1.0", "", "See you.", "", "--_000_N_--",
    ),
    "an automatic answer": raw(
        "From: a@school.je", "To: jo@gov.je", "Subject: Automatic reply: Visit", "Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All", "Precedence: bulk", "MIME-Version: 1.0",
        'Content-Type: text/html; charset="iso-8859-1"', "Content-Transfer-Encoding: quoted-printable", "", '<html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Diso-8859-1"></head>=',
        "<body>I am away until the 9th of May.=A0</body></html>",
    ),
    "a mailing list": raw(
        "Return-Path: <list-bounces@je.org>", "Received: by mail.je.org (Postfix, from userid 38) id 4ABC; Mon, 4 May 2026 10:00:00 +0100 (BST)", "From: Tom via Staff <staff@je.org>", "Reply-To: Tom <tom@school.je>",
        "To: staff@je.org", "Subject: [Staff] =?utf-8?q?R=C3=A9union_?=", " =?utf-8?q?de_lundi?=", "List-Id: Staff <staff.je.org>", "List-Unsubscribe: <mailto:staff-leave@je.org>", "List-Post: <mailto:staff@je.org>",
        "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/simple; d=je.org; s=mail; h=From:To:Subject; bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;", "\tb=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZ",
        "\t VoG4ZHRNiYzR", "MIME-Version: 1.0", 'Content-Type: text/plain; charset="utf-8"; format=flowed', "Content-Transfer-Encoding: 7bit", "", "The meeting is on Monday. See https://je.org/m?id=20&a=3D ", "for more.", "",
        "_______________________________________________", "Staff mailing list -- staff@je.org", "To unsubscribe send an email to staff-leave@je.org",
    ),
    "a digest": raw(
        "From: staff-request@je.org", "Subject: Staff Digest, Vol 3, Issue 4", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="===1=="', "", "--===1==", 'Content-Type: text/plain; charset="us-ascii"',
        "MIME-Version: 1.0", "Content-Transfer-Encoding: 7bit", "Content-Description: Staff Digest, Vol 3, Issue 4", "", "Today's Topics:", "", "--===1==", 'Content-Type: multipart/digest; boundary="===2=="', "MIME-Version: 1.0", "",
        "--===2==", "", "From: Tom <tom@school.je>", "Subject: Lunch", "Message: 1", "", "Is there any?", "", "--===2==", "Content-Type: message/rfc822", "MIME-Version: 1.0", "", "From: jo@gov.je", "Subject: Re: Lunch", "", "Yes.", "", "--===2==--", "",
        "--===1==", "Content-Type: text/plain", "", "End of Staff Digest", "--===1==--",
    ),
    "from a phone": raw(
        "From: Tom <tom@school.je>", "Content-Type: multipart/alternative; boundary=Apple-Mail-1", "Content-Transfer-Encoding: 7bit", "Mime-Version: 1.0 (1.0)", "Subject: Photo", "X-Mailer: iPhone Mail (22F76)", "", "--Apple-Mail-1",
        "Content-Type: text/plain;", "\tcharset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "Here it is=EF=BF=BC", "", "Sent from my iPhone", "--Apple-Mail-1", "Content-Type: multipart/related;", '\ttype="text/html";', "\tboundary=Apple-Mail-2",
        "Content-Transfer-Encoding: 7bit", "", "--Apple-Mail-2", "Content-Type: text/html;", "\tcharset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", '<html><head><meta http-equiv=3D"content-type" content=3D"text/html; charset=3Dutf-8"></head>=',
        '<body dir=3D"auto">Here it is<img src=3D"cid:A1" id=3D"A1" class=3D""><br><div dir=3D"ltr">Sent from my iPhone</div></body></html>=', "", "--Apple-Mail-2", "Content-Type: image/png;", "\tname=dot.png;", "\tx-apple-part-url=A1", "Content-Disposition: inline;", "\tfilename=dot.png",
        "Content-Transfer-Encoding: base64", "Content-Id: <A1>", "", *coded(DOT), "", "--Apple-Mail-2--", "", "--Apple-Mail-1--",
    ),
    "a wrapped letter": raw("From: jo@gov.je", "Subject: Visit", "MIME-Version: 1.0", 'Content-Type: multipart/mixed; boundary="=_t"', "", "--=_t", "Content-Type: text/plain", "", "See you.", "--=_t", 'Content-Type: application/ms-tnef; name="winmail.dat"',
        "Content-Transfer-Encoding: base64", "", *coded(tnef(subject="Visit", body="See you.", files=(("r.pdf", pdf("Plan")),))), "--=_t--"),
    "a signed letter": b"From: jo@gov.je\nSubject: Visit\n" + clear().replace(b"\r\n", b"\n"),
    "a merged letter": raw("From: jo@gov.je", "Subject: Visit", "MIME-Version: 1.0", "Content-Type: text/html; charset=utf-8", "", f"<html><body><p>{LONG}</p></body></html>"),
    "a letter that was cut off": raw("From: jo@gov.je", "Subject: Visit", "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=q1", "", "--q1", "Content-Type: text/plain", "", "See you.", "--q1", "Content-Type: text/html", "", "<p>See you.</p>"),
    "the shortest": b"Subject: Visit\n\nSee you.\n",
    "only a heading": b"From: jo@gov.je\r\nSubject: Visit\r\n\r\n",
}  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_nothing_of_it_is_unread(name: str) -> None:
    assert whys(read(ORDINARY[name])) == ""


def test_a_meeting_says_who_comes_and_why() -> None:
    told = said(read(ORDINARY["a meeting"]), "body")
    assert "Sarah Renouf:mailto:sarah@home.je" in told
    assert "About Ella, at ten\nBring the papers" in told
    assert "About Ella" in said(read(raw("Content-Type: text/calendar", "", *CALENDAR[15:16])), "body"), (
        "the page as it is shown"
    )


def test_a_card_is_undone_and_its_picture_looked_at() -> None:
    reading = read(ORDINARY["a visiting card"])
    assert "Réunion de lundi" in "".join(p.text for p in reading.passages)
    assert any(p.where == "attachment:sarah.vcf/photo" for p in reading.passages)


def test_a_file_in_a_meeting_is_read() -> None:
    reading = read(
        raw(
            "Content-Type: text/calendar",
            "",
            "BEGIN:VCALENDAR",
            f"ATTACH;ENCODING=BASE64;VALUE=BINARY;X-FILENAME=r.pdf:{encodebytes(pdf('Report on Ella')).decode().replace(chr(10), '')}",
            "END:VCALENDAR",
        )
    )
    assert said(reading, "attachment:r.pdf#page=1") == "Report on Ella"
    assert "broken" in whys(read(raw("Content-Type: text/calendar", "", "ATTACH;ENCODING=BASE64:RW*xs")))


def test_each_letter_of_a_mailbox_is_read() -> None:
    box = b"From jo@gov.je Mon May  4 10:00:00 2026\nSubject: One\n\nElla\n\nFrom s@x.je Mon May  4 11:00:00 2026\nSubject: Two\n\nSarah\n"
    message = EmailMessage()
    message.set_content("see")
    message.add_attachment(box, maintype="application", subtype="octet-stream", filename="old.mbox")
    reading = read(message.as_bytes())
    assert said(reading, "attachment:old.mbox/message 1.eml#subject") == "One"
    assert said(reading, "attachment:old.mbox/message 2.eml#body").strip() == "Sarah"
    assert not reading.unread


def test_a_saved_page_is_read_as_the_mail_that_it_is() -> None:
    page = raw(
        "From: <Saved by Blink>",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="--MB--1"',
        "",
        "----MB--1",
        "Content-Type: text/html",
        "",
        "<p>About Ella</p>",
        "----MB--1--",
    )
    message = EmailMessage()
    message.set_content("see")
    message.add_attachment(page, maintype="application", subtype="octet-stream", filename="page.mht")
    assert "About Ella" in said(read(message.as_bytes()), "attachment:page.mht#body")
