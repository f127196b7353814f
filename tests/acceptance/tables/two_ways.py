"""What programs show in different ways is unread; what every mail program writes is not."""

from functools import partial

from tests.acceptance import messages as m
from tests.acceptance import papers as p
from tests.acceptance.asking import case

AMBIGUOUS = "a message that two programs show differently is unread"
CLOSED = "what cannot be read holds everybody, and is named"
ORDINARY = "what is read and says nothing goes to anybody"
STRANGER = "somebody@nowhere.example"
THERE = {"department": "saltmarsh", "together": True, "header_to": "team@saltmarsh.example"}
HELD = dict.fromkeys(("anneke", "doreen", "miriam", STRANGER), "hold unread")
SENT = dict.fromkeys(("anneke", "doreen", STRANGER), "release")
_HEAD = "From: f.tully@saltmarsh.example\r\nTo: team@saltmarsh.example\r\nSubject: Papers\r\nMIME-Version: 1.0\r\n"
_PLAIN = "Content-Type: text/plain\r\n"
_MIXED = "Content-Type: multipart/mixed; boundary=a"


def _mail(*lines: str, head: str = _HEAD) -> bytes:
    return (head + "".join(lines)).encode("latin-1")


_TWO_WAYS = {
    "two-kinds": _mail(_PLAIN, "Content-Type: text/html\r\n\r\nHello\r\n"),
    "two-subjects": _mail("Subject: Other\r\n", _PLAIN, "\r\nHello\r\n"),
    "two-senders": _mail("From: x@y.example\r\n", _PLAIN, "\r\nHello\r\n"),
    "two-encodings": _mail(
        "Content-Transfer-Encoding: base64\r\nContent-Transfer-Encoding: 7bit\r\n", _PLAIN, "\r\nSGVsbG8=\r\n"
    ),
    "two-boundaries": _mail(
        _MIXED, "; boundary=b\r\n\r\n--a\r\n", _PLAIN, "\r\nHello\r\n--b\r\n", _PLAIN, "\r\nOther\r\n--b--\r\n--a--\r\n"
    ),
    "no-boundary": _mail("Content-Type: multipart/mixed\r\n\r\n--a\r\n", _PLAIN, "\r\nHello\r\n--a--\r\n"),
    "same-boundary-inside": _mail(
        _MIXED, "\r\n\r\n--a\r\n", _MIXED, "\r\n\r\n--a\r\n", _PLAIN, "\r\nHello\r\n--a--\r\n--a--\r\n"
    ),
    "base64-cut": _mail("Content-Transfer-Encoding: base64\r\n", _PLAIN, "\r\nSGVsbG8gd29ybG\r\n"),
    "base64-other-signs": _mail("Content-Transfer-Encoding: base64\r\n", _PLAIN, "\r\nSGVsbG8=!!!!QQ==SGVsbG8*\r\n"),
    "base64-padded-within": _mail("Content-Transfer-Encoding: base64\r\n", _PLAIN, "\r\nSGVsbG8=SGVsbG8=\r\n"),
    "quoted-printable-bad": _mail(
        "Content-Transfer-Encoding: quoted-printable\r\n", _PLAIN, "\r\nHello =ZZ=4 there=\r\n"
    ),
    "encoded-multipart": _mail(
        "Content-Transfer-Encoding: base64\r\n", _MIXED, "\r\n\r\nLS1hDQoNCkhlbGxvDQotLWEtLQ0K\r\n"
    ),
    "comment-in-kind": _mail("Content-Type: text/(x)plain(y); charset=(z)utf-7\r\n\r\nHello +AGEAYg-\r\n"),
    "utf-7": _mail("Content-Type: text/plain; charset=utf-7\r\n\r\nHello +AGEAYg-\r\n"),
    "unknown-letters": _mail("Content-Type: text/plain; charset=x-mystery\r\n\r\nHello\r\n"),
    "nul": _mail(_PLAIN, "\r\nHello \0 there\r\n"),
    "bare-return": _mail(_PLAIN, "\r\nHello\rSubject: x\rthere\r\n"),
    "space-before-colon": _mail("Content-Type : text/html\r\n", _PLAIN, "\r\nHello\r\n"),
    "very-deep": _mail(
        *(f"Content-Type: multipart/mixed; boundary=a{n}\r\n\r\n--a{n}\r\n" for n in range(300)), _PLAIN, "\r\nHi\r\n"
    ),
}
_CLOSED = {
    "pdf-locked": ("n.pdf", p.locked_page),
    "pdf-cut": ("n.pdf", lambda: m.pdf("Hello")[:300]),
    "docx-cut": ("n.docx", lambda: m.word("Hello")[:-400]),
    "docx-named-pdf": ("n.pdf", partial(m.word, "Hello")),
    "xlsx-cut": ("n.xlsx", lambda: p.in_a_cell("x")[:2000]),
    "png-cut": ("n.png", lambda: m.picture("Hello there everybody")[:900]),
    "gz-cut": ("n.gz", lambda: p.squeezed("".join(map(chr, range(40, 1040))))[:-30]),
    "gz-bomb": ("n.gz", lambda: p.squeezed("0" * 300_000_000)),
    "zip-many": ("n.zip", lambda: m.archive(*((f"{n}.txt", b"x") for n in range(12_000)))),
    "pgp": ("n.pgp", lambda: b"-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n=abcd\n-----END PGP MESSAGE-----\n"),
    "rar": ("n.rar", lambda: b"Rar!\x1a\x07\x01\x00" + bytes(range(256))),
    "database": ("n.db", lambda: b"SQLite format 3\x00" + bytes(2000)),
    "film": ("n.mp4", lambda: b"\x00\x00\x00\x18ftypmp42" + bytes(range(256))),
}
_BOUNCE = (
    "Content-Type: multipart/report; report-type=delivery-status; boundary=a\r\n\r\n--a\r\n",
    _PLAIN,
    "\r\nYour message was not delivered.\r\n--a\r\nContent-Type: message/delivery-status\r\n\r\n",
    "Reporting-MTA: dns; x.example\r\n\r\nFinal-Recipient: rfc822; ann@x.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n",
    "--a\r\nContent-Type: text/rfc822-headers\r\n\r\nSubject: Hello\r\n\r\n--a--\r\n",
)
_RECEIPT = (
    "Content-Type: multipart/report; report-type=disposition-notification; boundary=a\r\n\r\n--a\r\n",
    _PLAIN,
    "\r\nYour message was read.\r\n--a\r\nContent-Type: message/disposition-notification\r\n\r\n",
    "Final-Recipient: rfc822; ann@x.example\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n\r\n--a--\r\n",
)
_READ = {
    "bounce": _mail(*_BOUNCE),
    "receipt": _mail(*_RECEIPT),
    "flowed": _mail("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\nSee you \r\nat ten.\r\n"),
    "empty": _mail(_PLAIN, "\r\n\r\n"),
    "long-line": _mail(_PLAIN, "\r\n", "See you at ten. " * 50, "\r\n"),
}
_PAGES = {
    "gmail": (
        '<div dir="ltr">Kind regards<div><br></div><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, '
        '20 Mar 2026 at 09:00, Ann &lt;<a href="mailto:ann@x.example">ann@x.example</a>&gt; wrote:<br></div><blockquote '
        'class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">'
        "<div>See you at ten.</div></blockquote></div></div>"
    ),
    "outlook": (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- @font-face {font-family:Calibri; '
        "panose-1:2 15 5 2 2 2 4 3 2 4;} p.MsoNormal{margin:0cm;font-size:11.0pt} --></style><!--[if gte mso 9]><xml>"
        '<o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]--></head><body lang=EN-GB link="#0563C1">'
        "<div class=WordSection1><p class=MsoNormal>Kind regards<o:p></o:p></p></div></body></html>"
    ),
    "apple": (
        '<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style='
        '"overflow-wrap: break-word; -webkit-nbsp-mode: space;">See you at ten.<div><br>Sent from my iPhone</div></body></html>'
    ),
    "pixel": '<p>Hello</p><img src="https://x.example/p.gif" width=1 height=1 style="display:none">',
}
_HEADERS = {
    "list": {"List-Unsubscribe": "<mailto:u@x.example>, <https://x.example/u?a=1>", "Precedence": "bulk"},
    "signed": {"DKIM-Signature": "v=1; a=rsa-sha256; d=x.example; s=s1; h=from:to; bh=47DEQpj8HBSa+/TI=; b=AbCdEf"},
}


def _named(name: str, make: object) -> object:
    return lambda: (name, make())  # type: ignore[operator]


CASES = [
    *[case(f"two-ways-{name}", AMBIGUOUS, "", HELD, raw=raw, **THERE) for name, raw in _TWO_WAYS.items()],
    *[
        case(
            f"closed-{id_}",
            CLOSED,
            "Hello",
            dict.fromkeys(HELD, f"hold unread@attachment:{name}"),
            made=_named(name, make),
            **THERE,
        )
        for id_, (name, make) in _CLOSED.items()
    ],
    *[case(f"read-{name}", ORDINARY, "", SENT, raw=raw, **THERE) for name, raw in _READ.items()],
    *[case(f"read-page-{name}", ORDINARY, "Kind regards", SENT, html=html, **THERE) for name, html in _PAGES.items()],
    *[case(f"read-headers-{name}", ORDINARY, "Hello", SENT, headers=h, **THERE) for name, h in _HEADERS.items()],
]
