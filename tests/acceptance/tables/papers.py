"""One sentence in every kind of file, wherever a reader may not look: held for whoever may not know it, and there."""

from base64 import b64encode
from functools import partial

from tests.acceptance import messages as m
from tests.acceptance import papers as p
from tests.acceptance.asking import case

SAID = "May Hartley has bipolar disorder"
STRANGER = "somebody@nowhere.example"
EVERYWHERE = "every kind of file is read, whatever it hides"
THERE = {"department": "saltmarsh", "together": True, "header_to": "team@saltmarsh.example"}

# File, what makes it, what follows the file's name in `where`.
_MADE = {
    "docx-table": ("n.docx", partial(p.in_a_table, SAID), ""),
    "docx-pieces": ("n.docx", partial(p.in_pieces, SAID), ""),
    "docx-header": ("n.docx", partial(p.in_header, SAID), "#header"),
    "docx-footer": ("n.docx", partial(p.in_footer, SAID), "#footer"),
    "docx-unseen": ("n.docx", partial(p.unseen, SAID), "#hidden"),
    "docx-replaced": ("n.docx", partial(p.replaced, SAID), "#deletion"),
    "docx-inserted": ("n.docx", partial(p.inserted, SAID), ""),
    "docx-boxed": ("n.docx", partial(p.boxed, SAID), ""),
    "docx-sheet-inside": ("n.docx", partial(p.with_table_inside, SAID), ""),
    "xlsx-cell": ("n.xlsx", partial(p.in_a_cell, SAID), "#sheet=Shown"),
    "xlsx-hidden": ("n.xlsx", partial(p.on_a_sheet, "hidden", SAID), "#sheet=Other"),
    "xlsx-very-hidden": ("n.xlsx", partial(p.on_a_sheet, "veryHidden", SAID), "#sheet=Other"),
    "xlsx-hidden-row": ("n.xlsx", partial(p.in_a_hidden_row, SAID), "#sheet=Shown"),
    "xlsx-note": ("n.xlsx", partial(p.in_a_note, SAID), "#sheet=Shown"),
    "xlsx-name": ("n.xlsx", partial(p.in_a_name, SAID), ""),
    "xlsx-page-header": ("n.xlsx", partial(p.above_the_page, SAID), ""),
    "pptx-slide": ("n.pptx", partial(p.on_a_slide, SAID), "#slide=1"),
    "pptx-notes": ("n.pptx", partial(p.in_notes, SAID), "#slide=1"),
    "pptx-hidden": ("n.pptx", partial(p.on_a_hidden_slide, SAID), "#slide=2"),
    "pptx-described": ("n.pptx", partial(p.described, SAID), "#slide=1"),
    "pdf-second-page": ("n.pdf", partial(m.pdf, "Hello", SAID), "#page=2"),
    "pdf-note": ("n.pdf", partial(p.annotated, SAID), "#page=1"),
    "pdf-form": ("n.pdf", partial(p.filled_in, SAID), ""),
    "pdf-file-inside": ("n.pdf", partial(p.with_file_inside, SAID), ""),
    "pdf-bookmark": ("n.pdf", partial(p.with_bookmark, SAID), ""),
    "pdf-title": ("n.pdf", partial(m.pdf, "Hello", title=SAID), ""),
    "pdf-layer": ("n.pdf", partial(p.in_a_hidden_layer, SAID), "#page=1"),
    "pdf-invisible": ("n.pdf", partial(p.drawn, f"BT 3 Tr /F1 12 Tf 50 600 Td ({SAID}) Tj ET"), "#page=1"),
    "pdf-off-the-page": ("n.pdf", partial(p.drawn, f"BT /F1 12 Tf 5000 6000 Td ({SAID}) Tj ET"), "#page=1"),
    "pdf-overwritten": ("n.pdf", partial(p.overwritten, SAID), ""),
    "picture-comment": ("n.png", partial(p.in_properties, SAID, "PNG"), ""),
    "picture-properties": ("n.jpg", partial(p.in_properties, SAID, "JPEG"), ""),
    "tar-gz": ("n.tar.gz", partial(p.tarred, SAID, "w:gz"), ""),
    "tar-bz2": ("n.tar.bz2", partial(p.tarred, SAID, "w:bz2"), ""),
    "gz": ("n.txt.gz", partial(p.squeezed, SAID), ""),
    "zip-remark": ("n.zip", partial(p.remarked, SAID), ""),
    "mail": ("n.eml", partial(m.letter, SAID, to="a@b.example", sender="c@d.example"), ""),
    "mail-subject": ("n.eml", partial(m.letter, "Hello", to="a@b.example", sender="c@d.example", subject=SAID), ""),
}
_CALENDAR = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:x\r
BEGIN:VEVENT\r
UID:1\r
DTSTAMP:20260320T090000Z\r
SUMMARY:Visit\r
DESCRIPTION:May Hartley has bip\r
 olar disorder\r
END:VEVENT\r
END:VCALENDAR\r
"""
_WRITTEN = {
    "csv": ("n.csv", b"name,note\nMay Hartley,bipolar disorder\n"),
    "csv-semicolons": ("n.csv", b"name;note\r\nHartley, May;bipolar disorder\r\n"),
    "wide": ("n.txt", f"\ufeff{SAID}".encode("utf-16")),
    "page-comment": ("n.html", f"<p>Hello</p><!-- {SAID} -->".encode()),
    "page-pieces": ("n.html", b"<p>Hello</p><p>May <b>Hart</b>ley has bipolar disorder</p>"),
    "json": ("n.json", f'{{"said": "{SAID}"}}'.encode()),
    "xml": ("n.xml", f"<?xml version='1.0'?><a><b>{SAID}</b></a>".encode()),
    "mbox": ("n.mbox", f"From a@b Thu Mar 19 09:00:00 2026\nFrom: a@b.example\nSubject: x\n\n{SAID}\n".encode()),
    "card": ("n.vcf", b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:May Hartley\r\nNOTE:has bipolar disorder\r\nEND:VCARD\r\n"),
    "calendar": ("n.ics", _CALENDAR.encode()),
}
# What takes a program.
_PROGRAMS = {
    "picture": ("n.png", partial(m.picture, SAID), "", "tesseract"),
    "picture-second": ("n.tif", partial(p.second_page, SAID), "", "tesseract"),
    "pdf-scan": ("n.pdf", partial(p.scanned, SAID), "#page=1", "tesseract"),
    "rtf": ("n.rtf", partial(bytes, rf"{{\rtf1\ansi Hello\par {{\v {SAID}}}}}".encode()), "", "soffice"),
    "doc": (
        "n.doc",
        lambda: p.turned_into("doc", p.document(lambda d: d.add_paragraph(SAID)), "docx"),
        "",
        "soffice",
    ),
}


def _told(where: str) -> dict[str, str]:
    held = f"mental_health:may@attachment:{where}"
    return {
        "doreen": f"hold no-ground:{held}",
        STRANGER: f"hold unknown-reader:{held}",
        "anneke": "release",
        "helen": "release",
    }


def _named(name: str, make: object) -> object:
    return lambda: (name, make())  # type: ignore[operator]


def _files() -> dict[str, tuple[str, object, str, str]]:
    made = {id_: (*entry, "") for id_, entry in _MADE.items()}
    written = {id_: (name, partial(bytes, content), "", "") for id_, (name, content) in _WRITTEN.items()}
    return {**made, **written, **_PROGRAMS}


_PAGES = {
    "style": '<p>Hello</p><p style="font-size:0">{}</p>',
    "comment": "<p>Hello</p><!-- {} -->",
    "outlook": "<p>Hello</p><!--[if mso]><p>{}</p><![endif]-->",
    "alt": '<p>Hello</p><img src="https://x.example/a.png" alt="{}">',
    "template": "<p>Hello</p><template>{}</template>",
    "field": '<p>Hello</p><input value="{}">',
    "script": '<p>Hello</p><script>var a="{}"</script>',
    "data": '<p data-x="{}">Hello</p>',
}

CASES = [
    *[
        case(f"papers-{id_}", EVERYWHERE, "Hello", _told(name + aspect), made=_named(name, make), needs=needs, **THERE)
        for id_, (name, make, aspect, needs) in _files().items()
    ],
    *[
        case(
            f"papers-body-{id_}",
            EVERYWHERE,
            "Hello",
            {"doreen": "hold no-ground:mental_health:may@body", "anneke": "release", "helen": "release"},
            html=html.format(SAID),
            **THERE,
        )
        for id_, html in _PAGES.items()
    ],
    case(
        "papers-body-picture",
        EVERYWHERE,
        "Hello",
        {"doreen": "hold no-ground:mental_health:may@body", "anneke": "release", "helen": "release"},
        html=f'<p>Hello</p><img src="data:image/png;base64,{b64encode(m.picture(SAID)).decode()}">',
        needs="tesseract",
        **THERE,
    ),
    case(
        "papers-name",
        EVERYWHERE,
        "Hello",
        {"doreen": "hold no-ground:mental_health:may@attachment:", "anneke": "release"},
        files=[(f"{SAID}.txt", b"Hello")],
        **THERE,
    ),
    case(
        "papers-header",
        EVERYWHERE,
        "Hello",
        {"doreen": "hold no-ground:mental_health:may@header", "anneke": "release"},
        headers={"Comments": SAID},
        **THERE,
    ),
]
