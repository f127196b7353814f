"""What is sent to break the readers costs one part, named in plain words; the next message is read as ever."""

import http.server
import io
import json
import struct
import threading
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.extraction.letters import anywhere, html_letter, letter, pdf, raw, read, whys, word
from tests.extraction.officefiles import changed, linked, open_text, workbook
from tests.extraction.outlook_files import compound, msg
from tests.fuzz.corpus import corpus

from privity.domain.disclosure import Reading
from privity.extraction import apart, containers, packages
from privity.extraction.apart import Apart
from privity.extraction.documents import read_document
from privity.extraction.limits import DEFAULT_LIMITS
from privity.extraction.mail import read_message
from privity.extraction.parsers import EVERY_PARSER

SECONDS = 20.0
PNG = b"\x89PNG\r\n\x1a\n"
SAYS = """
    import json, os, signal, socket, subprocess, sys
    from privity.extraction.pieces import Extract, Piece

    TRIED = {
        "open": lambda: open("/etc/hostname"),
        "write": lambda: open("/tmp/privity-escaped", "w"),
        "list": lambda: os.listdir("/"),
        "connect": lambda: socket.create_connection(("127.0.0.1", 25), 1),
        "listen": lambda: socket.socket(),
        "pipe": lambda: os.pipe(),
        "run": lambda: subprocess.run(["/bin/true"]),
        "copy": lambda: os.dup(0),
    }

    def parse(content, limits):
        if content == b"segfault":
            import ctypes
            ctypes.string_at(0)
        if content == b"lie":
            sys.stdout = None
            from privity.extraction import pieces
            return Extract(pieces=(Piece(text=7),))
        told = {}
        for name, attempt in TRIED.items() if content == b"try" else ():
            try:
                attempt()
                told[name] = "could"
            except (OSError, RuntimeError) as error:
                told[name] = type(error).__name__
        return Extract(pieces=(Piece(text=json.dumps(told)),))
"""


def test_nothing_can_be_opened_reached_or_started_where_documents_are_parsed(tmp_path: Path) -> None:
    (tmp_path / "escaping.py").write_text("\n".join(line[4:] for line in SAYS.splitlines()))
    apart = Apart(processes=1, parsers=("escaping:parse",), path=str(tmp_path))
    limits = replace(DEFAULT_LIMITS, seconds=20)
    try:
        told = json.loads(apart.parse("escaping:parse", b"try", limits).pieces[0].text)
        assert told == dict.fromkeys(told, "OSError")
        assert len(told) == 8
        for what in (b"segfault", b"lie"):
            assert [gap.why for gap in apart.parse("escaping:parse", what, limits).gaps] == ["reading it failed"]
            assert apart.parse("escaping:parse", b"fine", limits).pieces
    finally:
        apart.close()


@pytest.mark.parametrize("name", EVERY_PARSER)
def test_every_parser_answers_for_damaged_files_and_reads_the_next_one(name: str) -> None:
    processes, limits = apart.shared(DEFAULT_LIMITS), replace(DEFAULT_LIMITS, seconds=20)
    for whole in corpus()[name]:
        before = processes.parse(name, whole, limits)
        half = len(whole) // 2
        for broken in (whole[:half], whole[:half] + bytes(64) + whole[half + 64 :], whole[:16] * 200, b"\xff" * 5_000):
            started = time.monotonic()
            processes.parse(name, broken, limits)
            assert time.monotonic() - started < SECONDS
        after = processes.parse(name, whole, limits)
        assert (after.pieces, after.gaps) == (before.pieces, before.gaps)
        assert [each.name for each in after.enclosed] == [each.name for each in before.enclosed]


def nested(name: str, inner: bytes, depth: int) -> bytes:
    for number in range(depth):
        into = io.BytesIO()
        with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as box:
            box.writestr(name if not number else f"{number}.zip", inner)
        inner = into.getvalue()
    return inner


def bomb() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("zeros.txt", b"0" * 80_000_000)
    return into.getvalue()


def forwarded(depth: int) -> bytes:
    inner = letter("Ella")
    for _ in range(depth):
        inner = b"Subject: s\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + inner
    return inner


def page_tree(depth: int) -> bytes:
    """Each folder of pages in the next."""
    objects = [b"1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"]
    for number in range(2, depth):
        parent = b"/Parent %d 0 R" % (number - 1) if number > 2 else b""
        objects.append(b"%d 0 obj<</Type/Pages/Count 1/Kids[%d 0 R]%s>>endobj\n" % (number, number + 1, parent))
    objects.append(b"%d 0 obj<</Type/Pages/Count 1/Kids[2 0 R]>>endobj\n" % depth)
    body, places = b"%PDF-1.4\n", []
    for each in objects:
        places.append(len(body))
        body += each
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, rows)
    return body + table + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(body))


def many_parts() -> bytes:
    return b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\n\r\n" * 1_000_000 + b"--b--\r\n"


def oversold() -> bytes:
    """A wrapping that says it has a recipient with two thousand million properties."""
    content = struct.pack("<II", 1, 0x7FFFFFFF)
    head = struct.pack("<BHHI", 1, 0x9004, 6, len(content))
    return b"\x78\x9f\x3e\x22\1\0" + head + content + struct.pack("<H", sum(content))


def in_a_circle() -> bytes:
    """A container whose table of tables leads back into itself."""
    content = bytearray(msg(subject="Ella", plain="Renouf"))
    content[64:68] = (4_000_000_000).to_bytes(4, "little")
    return bytes(content)


HOSTILE: dict[str, tuple[str, object]] = {
    "a ZIP that grows without measure": ("a.zip", bomb),
    "ZIP files within each other": ("a.zip", lambda: nested("a.txt", b"Ella", 40)),
    "pages of pages": ("a.pdf", lambda: page_tree(5_000)),
    "entities of entities": ("a.xml", lambda: b"<!DOCTYPE a [<!ENTITY a 'b'>" + b"<!ENTITY b '&a;&a;'>" * 99 + b"]><a>&b;</a>"),
    "XML within itself": ("a.xml", lambda: b"<a>" * 200_000),
    "JSON within itself": ("a.json", lambda: b"[" * 500_000),
    "a web page within itself": ("a.html", lambda: b"<div>" * 400_000),
    "tables in circles": ("a.msg", in_a_circle),
    "a wrapping with properties without end": ("winmail.dat", oversold),
    "a PDF that is a ZIP": ("a.pdf", lambda: pdf("Ella") + nested("a.txt", b"Ella", 1)),
    "a ZIP that is a PDF": ("a.zip", lambda: b"%PDF-1.4\n" + nested("a.txt", b"Ella", 1)),
    "a PDF that is a program": ("a.pdf", lambda: b"MZ" + pdf("Ella")),
    "a picture that is a script": ("a.gif", lambda: b"GIF89a/*" + b"\0" * 20 + b"*/=1;alert('Ella')"),
    "a picture that is a web page": ("a.jpg", lambda: b"<html><body>Ella</body></html>\xff\xd8\xff\xe0"),
    "a picture of a million by a million": ("a.png", lambda: PNG + bytes.fromhex("0000000d49484452000f4240000f42400802000000")),
}  # fmt: skip


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_made_to_break_readers_is_unread_in_good_time(what: str) -> None:
    name, make = HOSTILE[what]
    content = make()  # type: ignore[operator]
    started = time.monotonic()
    reading = read(letter(files=[(name, content)]))
    assert reading.unread, anywhere(reading)
    assert all(gap.why and gap.why == gap.why.strip() for gap in reading.unread)
    assert time.monotonic() - started < SECONDS
    assert "Ella is well" in anywhere(read(letter("Ella is well")))


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (many_parts(), "more than"),
        (forwarded(60), "deep"),
        (b"Subject: " + b"a" * 10_000_000 + b"\r\n\r\nElla", "bytes of headers"),
        (b"X: y\r\n" * 20_000 + b"\r\nElla", "headers"),
        (html_letter("<p>" + "<b>" * 60_000), "tags"),
    ],
    ids=["a million parts", "letters in letters", "ten megabytes of header", "many headers", "many tags"],
)
def test_a_letter_made_to_break_readers_is_unread_in_good_time(message: bytes, why: str) -> None:
    started = time.monotonic()
    assert why in whys(read(message))
    assert time.monotonic() - started < SECONDS


def test_a_container_with_very_many_streams_is_opened_in_good_time() -> None:
    content = compound({f"s{number}": b"x" * 64 for number in range(6_000)})
    started = time.monotonic()
    read_document(content, "a.msg")
    assert time.monotonic() - started < SECONDS
    with pytest.raises(OSError, match="more tables"):
        containers.check(in_a_circle())


def test_a_list_of_members_without_end_is_not_opened_in_the_gates_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Said by the record of large archives, while the ordinary one says little."""
    whole = nested("a.txt", b"Ella", 1)
    end = whole.rfind(b"PK\x05\x06")
    large = struct.pack("<4sQHHLLQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, 1, 1, 6_000_000, 40)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, end, 1)
    opened: list[int] = []
    monkeypatch.setattr(packages, "ZipFile", lambda *_: opened.append(1))
    assert packages.names(whole[:end] + large + locator + whole[end:]) == frozenset()
    assert opened == []


# --- Nothing is fetched ----------------------------------------------------------------------------------------------


@pytest.fixture
def asked() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this machine, and every request that it saw."""
    seen: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", seen
    server.shutdown()
    thread.join()
    server.server_close()


def pointing(at: str) -> dict[str, bytes]:
    """Files of each kind that name something elsewhere."""
    rels = linked("image", f"{at}/docx.png", external=True)
    template = linked("attachedTemplate", f"{at}/docx.dotm", id="rId98", external=True)
    rich = r'{\rtf1 Ella {\field{\*\fldinst INCLUDEPICTURE "AT/rtf.png" \\d}} {\*\template AT/t.dotm}}'
    return {
        "a.docx": changed(word("Ella"), {"word/_rels/document.xml.rels": lambda old: template(rels(old))}),
        "a.xlsx": changed(workbook(), {"xl/_rels/workbook.xml.rels": linked("externalLink", f"{at}/xlsx", external=True)}),
        "a.odt": changed(open_text(), {"content.xml": lambda old: old.replace(
            b"</office:text>", b'<text:p><draw:image xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
            b'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="%s/odt.png"/></text:p></office:text>' % at.encode())}),
        "a.rtf": rich.replace("AT", at).encode(),
        "a.svg": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{at}/svg.png"/><text>Ella</text></svg>'.encode(),
        "a.html": f'<p>Ella<img src="{at}/i.png"><link rel=stylesheet href="{at}/c.css"><iframe src="{at}/f"></iframe></p>'.encode(),
        "a.xml": f'<!DOCTYPE a SYSTEM "{at}/d.dtd"><a>Ella</a>'.encode(),
        "a.pdf": pdf("Ella").replace(b"/Type /Catalog", b"/OpenAction << /S /URI /URI (%s/pdf) >> /Type /Catalog" % at.encode()),
    }  # fmt: skip


def test_nothing_that_mail_or_a_file_points_to_is_fetched(asked: tuple[str, list[str]]) -> None:
    at, seen = asked
    readings: dict[str, Reading] = {name: read_document(file, name) for name, file in pointing(at).items()}
    body = f'<p>Ella</p><img src="{at}/m.png"><style>@import url("{at}/s.css")</style><script src="{at}/s.js"></script>'
    readings["mail"] = read_message(html_letter(body))
    elsewhere = f'Content-Type: message/external-body; access-type=URL; URL="{at}/body"'
    readings["elsewhere"] = read_message(raw("Subject: Ella", elsewhere, "", "Content-Type: text/plain", ""))
    assert all("Ella" in anywhere(reading) or reading.unread for reading in readings.values())
    assert seen == []


def test_what_reading_took_is_told() -> None:
    small, large = read(letter("Ella")), read(letter(files=[("a.pdf", pdf("Ella")), ("b.docx", word("Ella"))]))
    assert (small.cost.jobs, small.cost.peak_bytes) == (0, 0)
    assert large.cost.jobs >= 2
    assert large.cost.seconds > 0
    assert 10_000_000 < large.cost.peak_bytes < DEFAULT_LIMITS.memory_bytes
