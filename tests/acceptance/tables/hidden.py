"""Text that a program may hide is judged as if it were shown; what cannot be read holds everybody."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

HIDDEN = "hidden text is judged as shown"
SAID = "Bronagh Lacey has bipolar disorder"
TO = {"maureen": "hold no-ground:mental_health:bronagh", "qazi": "release", "tilly": "hold no-ground:mental_health"}
CLOSED = {"maureen": "hold", "tilly": "hold"}
UNREAD = "unread holds every recipient"
EVERYBODY = {
    "nadia": "hold unread",
    "qazi": "hold unread",
    "tilly": "hold unread",
    "somebody@nowhere.example": "hold unread",
    "adaeze": "hold unread",
}

_HTML = {
    "display-none": '<p>Hello</p><p style="display:none">{}</p>',
    "visibility": '<p>Hello</p><p style="visibility:hidden">{}</p>',
    "white": '<p>Hello</p><p style="color:#fff;background:#fff">{}</p>',
    "zero-size": '<p>Hello</p><p style="font-size:0">{}</p>',
    "opacity": '<p>Hello</p><div style="opacity:0">{}</div>',
    "off-screen": '<p>Hello</p><div style="position:absolute;left:-9999px">{}</div>',
    "style-class": "<style>.x{{display:none}}</style><p>Hello</p><p class=x>{}</p>",
    "hidden-attribute": "<p>Hello</p><p hidden>{}</p>",
    "comment": "<p>Hello</p><!-- {} -->",
    "conditional": "<p>Hello</p><!--[if mso]><p>{}</p><![endif]-->",
    "alt": '<p>Hello</p><img src="cid:a" alt="{}">',
    "title": '<p title="{}">Hello</p>',
    "head-title": "<head><title>{}</title></head><p>Hello</p>",
    "meta": '<head><meta name="description" content="{}"></head><p>Hello</p>',
    "css-content": '<style>p:after{{content:"{}"}}</style><p>Hello</p>',
    "template": "<p>Hello</p><template>{}</template>",
    "script": "<p>Hello</p><script>var a = '{}'</script>",
    "textarea": "<p>Hello</p><textarea>{}</textarea>",
    "input": '<p>Hello</p><input type=hidden value="{}">',
    "details": "<p>Hello</p><details><summary>More</summary>{}</details>",
    "aria": '<p aria-label="{}">Hello</p>',
    "noscript": "<p>Hello</p><noscript>{}</noscript>",
    "data": '<p data-note="{}">Hello</p>',
}
SPLIT = "<p>Br<b>on</b>agh&nbsp;La<span></span>cey has <i>bipolar</i> disorder</p>"

_FILES = {
    "docx-text": ("note.docx", m.word(SAID)),
    "docx-comment": ("note.docx", m.word("Hello", comment=SAID)),
    "docx-deleted": ("note.docx", m.word("Hello", deleted=SAID)),
    "docx-title": ("note.docx", m.word("Hello", title=SAID)),
    "docx-author": ("note.docx", m.word("Hello", author=SAID)),
    "pdf-text": ("note.pdf", m.pdf("Hello", SAID)),
    "pdf-title": ("note.pdf", m.pdf("Hello", title=SAID)),
    "text": ("note.txt", SAID.encode()),
    "utf-16": ("note.txt", SAID.encode("utf-16")),
    "csv": ("list.csv", b"name,note\nBronagh Lacey,bipolar disorder\n"),
    "eml": ("forwarded.eml", m.letter(SAID, to="x@y.example", sender="z@y.example")),
    "calendar": (
        "visit.ics",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:" + SAID.encode() + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    ),
    "wrong-suffix": ("picture.png.docx", m.word(SAID)),
}
# Held while they are not read, and for what they say once they are.
_PACKED = {
    "xlsx-text": ("list.xlsx", m.sheet(("Hello",), (SAID,))),
    "xlsx-hidden": ("list.xlsx", m.sheet(("Hello",), hidden=(SAID,))),
    "xlsx-comment": ("list.xlsx", m.sheet(("Hello",), comment=SAID)),
    "xlsx-cells": ("list.xlsx", m.sheet(("Bronagh Lacey", "bipolar disorder"))),
    "zip-text": ("notes.zip", m.archive(("a/note.txt", SAID.encode()))),
    "zip-in-zip": ("notes.zip", m.archive(("in.zip", m.archive(("note.docx", m.word(SAID)))))),
    "zip-member-name": ("a.zip", m.archive(("Bronagh Lacey has bipolar disorder.txt", b"Hello"))),
}
_UNREAD = {
    "zip-encrypted": ("closed.zip", m.locked_archive()),
    "noise": ("report.bin", bytes(range(256)) * 40),
    "broken-pdf": ("report.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 4),
    "broken-docx": ("report.docx", m.word("Hello")[:400]),
    "noise-as-docx": ("report.docx", b"not a document at all \x00\x01\x02"),
    "zip-broken": ("notes.zip", m.archive(("a.txt", b"x" * 100))[:60]),
    "zip-with-noise": ("notes.zip", m.archive(("a.exe", b"MZ\x90\x00" + bytes(range(256)) * 8))),
}


def raw(kind: str, body: bytes, more: str = "") -> bytes:
    head = f"From: a@b.example\r\nTo: n.osei@harbourdown.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n{more}\r\n"
    return head.encode() + body


_UNREAD_MAIL = {
    "smime": raw("application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m", b"AAAA", "Content-Transfer-Encoding: base64\r\n"),
    "pgp": raw("text/plain", b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMAabc\r\n-----END PGP MESSAGE-----\r\n"),
    "external-body": raw('message/external-body; access-type=URL; URL="https://x.example/a"', b"Content-Type: text/plain\r\n\r\n"),
    "partial": raw("message/partial; id=a; number=1; total=2", b"Subject: y\r\n\r\nHello\r\n"),
    "winmail": raw("application/ms-tnef; name=winmail.dat", b"\x78\x9f\x3e\x22" + b"\x00" * 50),
    "charset": raw("text/plain; charset=x-unknown", b"Hello"),
    "recording": raw("audio/mpeg; name=voice.mp3", b"ID3\x03abc"),
    "encoding": raw("text/plain", b"x", "Content-Transfer-Encoding: x-secret\r\n"),
}  # fmt: skip

CASES = [
    *[
        case(f"unread-mail-{name}", UNREAD, "", {"nadia": "hold unread"}, raw=message)
        for name, message in _UNREAD_MAIL.items()
    ],
    *[case(f"html-{name}", HIDDEN, "Hello", TO, html=html.format(SAID)) for name, html in _HTML.items()],
    case("html-split", HIDDEN, "Hello", TO, html=SPLIT),
    case("html-entities", HIDDEN, "Hello", TO, html="<p>&#66;ronagh L&#x61;cey has bipolar disorder</p>"),
    *[case(f"file-{name}", HIDDEN, "Hello", TO, files=[file]) for name, file in _FILES.items()],
    *[case(f"file-{name}", HIDDEN, "Hello", CLOSED, files=[file]) for name, file in _PACKED.items()],
    case(
        "file-name",
        HIDDEN,
        "Hello",
        {"tilly": "hold no-ground:identity:bronagh", "maureen": "release"},
        files=[("Bronagh Lacey.txt", b"Hello")],
    ),
    case(
        "file-name-underscores",
        HIDDEN,
        "Hello",
        {"tilly": "hold no-ground:identity:bronagh"},
        files=[("report_Bronagh_Lacey_final.txt", b"Hello")],
    ),
    case(
        "file-name-dashes",
        HIDDEN,
        "Hello",
        {"tilly": "hold no-ground:identity:bronagh"},
        files=[("bronagh-lacey-2026.txt", b"Hello")],
    ),
    case("file-name-said", HIDDEN, "Hello", TO, files=[(SAID + ".txt", b"Hello")]),
    *[case(f"unread-{name}", UNREAD, "Hello", EVERYBODY, files=[file]) for name, file in _UNREAD.items()],
    case("unread-beside-good", UNREAD, "Hello", EVERYBODY, files=[("a.txt", b"Hello"), _UNREAD["zip-encrypted"]]),
    case("unread-together", UNREAD, "Hello", EVERYBODY, files=[_UNREAD["zip-encrypted"]], together=True),
    case(
        "linked-picture",
        "a picture only linked is no part",
        "Hello",
        {"somebody@nowhere.example": "release", "tilly": "release"},
        html='<p>Hello</p><img src="https://pictures.example/a.png">',
    ),
    case(
        "plain-file",
        "read files release",
        "Hello",
        {"somebody@nowhere.example": "release"},
        files=[("agenda.docx", m.word("Agenda", "1. Welcome"))],
    ),
    case(
        "plain-pdf",
        "read files release",
        "Hello",
        {"somebody@nowhere.example": "release"},
        files=[("agenda.pdf", m.pdf("Agenda"))],
    ),
    case(
        "empty-file",
        "an empty file has nothing in it",
        "Hello",
        {"somebody@nowhere.example": "release"},
        files=[("empty.txt", b"")],
    ),
]
