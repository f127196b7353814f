"""What a message says keeps its place."""

from email.message import EmailMessage

import pytest
from tests.extraction.letters import anywhere, letter, pdf, raw, read, said, whys

from privity.domain.disclosure import Place
from privity.extraction.mail import MailReader


def test_subject_people_and_body_stand_in_their_places() -> None:
    reading = MailReader().read(
        letter(
            "Ella is well.\n", subject="Réunion: Ella", to='"Renouf, Sarah" <sarah@home.je>, b@home.je', Cc="c@home.je"
        )
    )
    assert said(reading, "subject") == "Réunion: Ella"
    assert said(reading, "header").split("\n") == ["Jo Vibert", "Renouf, Sarah"]
    assert said(reading, "body") == "Ella is well.\n"
    assert reading.senders == ("jo.vibert@gov.je",)
    assert reading.seen == ("sarah@home.je", "b@home.je", "c@home.je")
    assert not reading.unread
    assert [p.title for p in reading.passages if p.place is Place.SUBJECT] == [True]
    assert not any(p.title for p in reading.passages if p.place is Place.BODY)


@pytest.mark.parametrize(
    "history",
    [
        "> Ella has moved\n> to Gorey",
        "On Mon, 4 May 2026 at 10:12, Tom Le Sueur <tom@school.je> wrote:\n> Ella has moved\n> to Gorey",
        "On Mon, 4 May 2026 at 10:12, Tom Le Sueur\n<tom.le.sueur@school.je> wrote:\nElla has moved\nto Gorey",
        "-----Original Message-----\nFrom: Tom\nElla has moved\nto Gorey",
        "---------- Forwarded message ---------\nElla has moved\nto Gorey",
        "From: Tom\nSent: 4 May 2026\nTo: Jo\nSubject: Ella\n\nElla has moved\nto Gorey",
        "De : Tom\nEnvoyé : lundi 4 mai\nÀ : Jo\nObjet : x\n\nElla has moved\nto Gorey",
        "Le lun. 4 mai 2026 à 10:12, Tom <t@x.je> a écrit :\n> Ella has moved\n> to Gorey",
        "Em seg., 4 de mai. de 2026 às 10:12, Tom <t@x.je> escreveu:\nElla has moved\nto Gorey",
        "W dniu 4.05.2026 o 10:12, Tom pisze:\n> Ella has moved\n> to Gorey",
        "Od: Tom\nWysłano: 4 maja\nDo: Jo\nTemat: x\n\nElla has moved\nto Gorey",
    ],
)
def test_history_is_told_from_new_text_and_loses_its_marks(history: str) -> None:
    reading = read(letter(f"New words.\n\n{history}\n"))
    assert said(reading, "body").strip() == "New words."
    assert "Ella has moved\nto Gorey" in said(reading, "quoted")


def test_an_answer_between_quoted_lines_is_new_text() -> None:
    reading = read(letter("> is she well?\nyes she is\n> and he?\nhe too\n"))
    assert said(reading, "body").split() == ["yes", "she", "is", "he", "too"]


def test_equal_alternatives_are_told_once_and_different_ones_both() -> None:
    same = read(letter("Ella is\nwell.", html="<p>Ella is <b>well</b>.</p>"))
    assert anywhere(same).count("Ella") == 1
    other = read(letter("Ella is well.", html="<p>Ella is at 4 Rue du Val.</p>"))
    assert "Rue du Val" in said(other, "body")
    assert "is well" in said(other, "body")


def test_a_forwarded_message_is_read_whole_and_its_attachment_has_a_number_of_its_own() -> None:
    inner = EmailMessage()
    inner["Subject"] = "About Ella"
    inner["From"] = "Tom <tom@school.je>"
    inner.set_content("She told me.")
    inner.add_attachment(pdf("Report"), maintype="application", subtype="pdf", filename="report.pdf")
    outer = EmailMessage()
    outer["Subject"] = "FW"
    outer.set_content("see below")
    outer.add_attachment("first", filename="one.txt")
    outer.add_attachment(inner, filename="fw.eml")
    reading = read(outer.as_bytes())
    assert said(reading, "attachment:fw.eml#subject") == "About Ella"
    assert said(reading, "attachment:fw.eml#body").strip() == "She told me."
    assert "<tom@school.je>" in said(reading, "attachment:fw.eml#header")
    assert said(reading, "attachment:fw.eml/report.pdf#page=1") == "Report"
    assert {p.where.partition("#")[0]: p.part for p in reading.passages if p.part} == {
        "attachment:one.txt": 1,
        "attachment:fw.eml": 2,
        "attachment:fw.eml/report.pdf": 3,
    }
    assert not reading.unread


@pytest.mark.parametrize(
    ("header", "value", "purpose", "automatic"),
    [
        ("X-Privity-Purpose", "court", "court", False),
        ("Auto-Submitted", "auto-replied", None, True),
        ("Auto-Submitted", "no", None, False),
        ("Content-Type", "multipart/report; boundary=b", None, True),
    ],
)
def test_purpose_and_automatic_mail(header: str, value: str, purpose: str | None, automatic: bool) -> None:
    reading = read(raw(f"{header}: {value}", "From: a@b.je", "", "--b", "", "text", "--b--"))
    assert (reading.purpose, reading.automatic) == (purpose, automatic)


def test_a_signature_is_not_unread_and_what_it_signs_is_read() -> None:
    reading = read(
        raw(
            'Content-Type: multipart/signed; boundary=b; protocol="application/pgp-signature"', "", "--b",
            "Content-Type: text/plain", "", "signed words", "--b", "Content-Type: application/pgp-signature", "",
            "-----BEGIN PGP SIGNATURE-----", "", "iQ==", "-----END PGP SIGNATURE-----", "--b--",
        )
    )  # fmt: skip
    assert said(reading, "body").strip() == "signed words"
    assert not reading.unread


def test_words_in_other_headers_and_file_names_are_passages() -> None:
    reading = read(
        letter(
            files=[("Ella_Renouf report.txt", b"x")], Comments="about Ella", X_Note="for Sarah", Thread_Topic="Renouf"
        )
    )
    assert {"about Ella", "for Sarah", "Renouf"} <= set(said(reading, "header").split("\n"))
    assert any(p.title and p.text == "Ella Renouf report.txt" and p.part == 1 for p in reading.passages)


def test_a_calendar_part_is_read_across_its_broken_lines() -> None:
    reading = read(
        raw(
            "Content-Type: text/calendar; charset=utf-8",
            "",
            "BEGIN:VCALENDAR",
            "SUMMARY:Visit to El",
            " la Renouf\\, Gorey",
            "END:VCALENDAR",
        )
    )
    assert "Visit to Ella Renouf, Gorey" in said(reading, "body")
    assert not whys(reading)


def test_a_word_that_flows_over_a_line_is_whole() -> None:
    reading = read(raw("Content-Type: text/plain; format=flowed; delsp=yes", "", "El ", "la Renouf"))
    assert said(reading, "body").strip() == "Ella Renouf"
