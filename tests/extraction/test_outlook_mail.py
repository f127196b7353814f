"""Outlook's own formats are read like mail: bodies, people, attachments, letters in letters."""

import pytest
from compressed_rtf import compress
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, letter, pdf, raw, read, said, whys
from tests.extraction.outlook_files import msg, storage, tnef

from privity.extraction.documents import read_document

INNER = storage(subject="About Ella", plain="She told me.", files=(("note.txt", b"Gorey"),), head=24)
SAVED = msg(
    subject="FW: Renouf", plain="See below.", people=(("Sarah Renouf", "sarah@home.je"),),
    files=(("report.pdf", pdf("Report on Ella")),), letters=(("About Ella.msg", INNER),),
)  # fmt: skip
WRAPPED = tnef(
    subject="Visit", html="<p>Ella is <b>well</b></p>", body="Ella is well", files=(("r.txt", b"4 Rue du Val"),)
)


def test_a_saved_letter_is_read_with_its_people_files_and_letters() -> None:
    reading = read(letter(files=[("fw.msg", SAVED)]))
    assert said(reading, "attachment:fw.msg#subject") == "FW: Renouf"
    assert said(reading, "attachment:fw.msg#body").strip() == "See below."
    assert {"Sarah Renouf", "sarah@home.je"} <= set(said(reading, "attachment:fw.msg#header").split("\n"))
    assert said(reading, "attachment:fw.msg/report.pdf#page=1") == "Report on Ella"
    assert said(reading, "attachment:fw.msg/About Ella.msg#subject") == "About Ella"
    assert said(reading, "attachment:fw.msg/About Ella.msg#body").strip() == "She told me."
    assert "Gorey" in said(reading, "attachment:fw.msg/About Ella.msg/note.txt")
    assert not reading.unread


@pytest.mark.parametrize("written", [{"html": "<p>Ella Renouf</p>"}, {"plain": "Ella Renouf"}])
def test_each_kind_of_body_is_read(written: dict[str, str]) -> None:
    reading = read_document(msg(subject="s", **written), "a.msg")  # type: ignore[arg-type]
    assert "Ella Renouf" in anywhere(reading)
    assert not reading.unread


def test_a_rich_text_body_is_read() -> None:
    reading = read_document(msg(rtf=compress(b"{\\rtf1\\ansi Ella {\\b Renouf} is here}")), "a.msg")
    assert "Ella Renouf" in anywhere(reading)


def test_a_wrapping_is_read_like_the_letter_in_it() -> None:
    reading = read(
        raw("Subject: Visit", "MIME-Version: 1.0", "Content-Type: application/ms-tnef; name=winmail.dat", "Content-Transfer-Encoding: binary", "")
        + WRAPPED
    )  # fmt: skip
    assert said(reading, "attachment:winmail.dat#subject") == "Visit"
    assert said(reading, "attachment:winmail.dat#body").strip() == "Ella is well"
    assert "4 Rue du Val" in said(reading, "attachment:winmail.dat/r.txt")


@given(st.sampled_from([("a.msg", SAVED), ("winmail.dat", WRAPPED)]), st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_one_is_read_or_named(given: tuple[str, bytes], data: st.DataObject) -> None:
    name, whole = given
    at = data.draw(st.integers(0, len(whole) - 1))
    reading = read_document(
        whole[:at] + data.draw(st.binary(max_size=3)) + whole[at + data.draw(st.integers(0, 30)) :], name
    )
    assert reading.unread or "Ella" in anywhere(reading)


def test_one_that_is_none_is_named() -> None:
    assert "winmail.dat) that is broken" in whys(read_document(WRAPPED[:40], "winmail.dat"))
    assert read_document(SAVED[:2000], "a.msg").unread
