"""Whatever the bytes, reading answers; and what is put into a message comes out of it."""

from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.extraction.letters import anywhere, pdf, word

from privity.domain.disclosure import Reading
from privity.extraction.documents import read_document
from privity.extraction.mail import read_message

HEADERS = st.sampled_from(
    [b"Subject: ", b"To: ", b"From: ", b"Content-Type: ", b"Content-Type: multipart/mixed; boundary=b", b"Content-Type: text/html",
     b"Content-Transfer-Encoding: base64", b"Content-Type: message/rfc822", b"Content-Disposition: attachment; filename=", b"--b", b"--b--",
     b"", b"=?utf-8?q?", b"<a@b.je>", b"\xff\x00", b"name*0*=utf-8''%ff", b"Content-Type: multipart/alternative; boundary=b"]
)  # fmt: skip
MESSAGES = st.lists(st.one_of(HEADERS, st.binary(max_size=30)), max_size=20).map(b"\n".join)
NAMES = st.sampled_from(["a.txt", "a.html", "a.eml", "a.ics", "a", "a.csv", "a.png", "a.zip"])
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyzABC", min_size=4, max_size=12)


@given(MESSAGES)
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_reading_raise(raw: bytes) -> None:
    assert isinstance(read_message(raw), Reading)


@given(st.binary(max_size=300), NAMES)
@settings(deadline=None)
def test_no_file_makes_reading_raise(content: bytes, name: str) -> None:
    assert isinstance(read_document(content, name), Reading)


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_a_damaged_document_is_read_or_named(data: st.DataObject) -> None:
    whole, name = data.draw(st.sampled_from([(PDF, "a.pdf"), (WORD, "a.docx")]))
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + data.draw(st.integers(0, 40)) :]
    reading = read_document(damaged, name)
    assert "Ella" in anywhere(reading) or reading.unread


@given(
    st.lists(WORDS, min_size=1, max_size=8),
    st.sampled_from(["utf-8", "iso-8859-1"]),
    st.sampled_from(["base64", "quoted-printable"]),
)
@settings(deadline=None)
def test_every_word_of_a_letter_comes_out(words: list[str], charset: str, encoding: str) -> None:
    message = EmailMessage()
    message["Subject"] = words[0]
    message.set_content(f"> {words[0]}\n" + "\n".join(words), charset=charset, cte=encoding)
    message.add_attachment(words[-1], filename=words[-1] + ".txt")
    told = anywhere(read_message(message.as_bytes()))
    assert all(word in told for word in words)


PDF, WORD = pdf("About Ella"), word("About Ella")
