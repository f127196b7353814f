"""A PDF that is damaged anywhere is read whole or named; what swells or loops ends in time."""

import io
import os
import zlib

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from tests.extraction.letters import anywhere, pdf, whys
from tests.extraction.test_pdf_kept import changed

from privity.extraction import apart
from privity.extraction.documents import read_document
from privity.extraction.kinds import Kind
from privity.extraction.limits import AT_ONCE
from privity.extraction.parsers import PARSERS

LINES = ("About Ella and her aunt", "She lives at 12 Rue du Val", "Nobody else may know")
PLAIN = pdf(*["\n".join(LINES)] * 3)
LOOSE = pdf(*["\n".join(LINES)] * 3, pageCompression=0)
PACKED = changed(lambda _: None, PLAIN, object_stream_mode=pikepdf.ObjectStreamMode.generate)
SOAK = bool(os.environ.get("PRIVITY_SOAK"))


@given(st.data())
@settings(max_examples=3_000 if SOAK else 60, deadline=None)
def test_a_page_that_was_damaged_among_others_is_read_or_named(data: st.DataObject) -> None:
    whole = data.draw(st.sampled_from([PLAIN, PACKED]))
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + data.draw(st.integers(0, 40)) :]
    reading = read_document(damaged, "a.pdf")
    told = anywhere(reading)
    assert reading.unread or all(told.count(line) >= 3 for line in LINES)


@pytest.mark.parametrize(
    "damage",
    [
        (b"(She lives at 12 Rue du Val) Tj", b"(She lives at 12 Rue du Val)   "),
        (b"(She lives at 12 Rue du Val) Tj", b"(She lives at 12 Rue du Val) Tx"),
        (b"(She lives at 12 Rue du Val) Tj", b"(She lives at 12 Rue du Val  Tj"),
        (b"ET", b"  "),
        (b"/F1 12 Tf", b"/F7 12 Tf"),
        (b"/Contents", b"/Contentz"),
    ],
    ids=["no operator", "unknown operator", "open string", "no end", "unknown font", "no contents"],
)
def test_instructions_that_are_not_whole_are_named(damage: tuple[bytes, bytes]) -> None:
    before, after = damage
    assert before in LOOSE
    assert not read_document(LOOSE, "a.pdf").unread
    assert read_document(LOOSE.replace(before, after, 1), "a.pdf").unread


def packed(raw: bytes, way: str = "FlateDecode") -> bytes:
    def change(document: pikepdf.Pdf) -> None:
        contents = document.pages[1].Contents
        contents.write(raw, filter=Name("/" + way))

    return changed(change, PLAIN)


def test_streams_that_do_not_open_are_named_with_their_page() -> None:
    good = zlib.compress(b"BT /F1 12 Tf 60 300 Td (Ella) Tj ET")
    assert not read_document(packed(good), "a.pdf").unread
    assert not read_document(packed(good[:-4]), "a.pdf").unread
    for bad in (good[:-9], good[:12] + b"\x00\x01" + good[14:]):
        assert "page=2: it is damaged" in whys(read_document(packed(bad), "a.pdf"))
    assert "page=2" in whys(read_document(packed(b"Ella", "OwnDecode"), "a.pdf"))


def test_what_swells_is_named_in_time() -> None:
    bomb = zlib.compress(b" " * 420_000_000, 1)
    reading = read_document(packed(bomb), "a.pdf", limits=AT_ONCE)
    assert reading.unread or reading.later


def test_a_tree_of_pages_that_loops_or_lies_is_named() -> None:
    def loop(document: pikepdf.Pdf) -> None:
        document.Root.Pages.Kids = Array([document.Root.Pages])

    def lie(document: pikepdf.Pdf) -> None:
        document.Root.Pages.Count = 1_000_000_000

    def deep(document: pikepdf.Pdf) -> None:
        inner = document.Root.Pages
        for _ in range(3_000):
            inner = document.make_indirect(Dictionary(Type=Name.Pages, Kids=[inner], Count=3))
        document.Root.Pages = inner

    for change in (loop, lie, deep):
        with pikepdf.open(io.BytesIO(PLAIN)) as document:
            change(document)
            room = io.BytesIO()
            try:
                document.save(room)
            except (pikepdf.PdfError, RuntimeError):
                continue
        reading = read_document(room.getvalue(), "a.pdf")
        assert reading.unread or anywhere(reading).count(LINES[0]) >= 3


def test_a_process_that_reads_can_be_started_before_it_is_needed() -> None:
    readers = apart.Apart(processes=2)
    try:
        readers.start()
        started = next(iter(readers._free.queue[-1:]))
        assert started.child.poll() is None
        assert not readers.parse(PARSERS[Kind.PDF], PLAIN, AT_ONCE).gaps
        assert started.jobs == 1
    finally:
        readers.close()


@pytest.mark.skipif(not SOAK, reason="half a minute: PRIVITY_SOAK=1")
def test_two_thousand_pages_are_read_with_patience() -> None:
    reading = read_document(pdf(*["\n".join(LINES)] * 2_000), "a.pdf")
    assert anywhere(reading).count(LINES[0]) >= 2_000
    assert not reading.unread
