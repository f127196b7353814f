"""A document that crashes, hangs, swells or lies costs one gap, and nobody else anything."""

import textwrap
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from tests.extraction.letters import letter, pdf, read, said

from privity.extraction.apart import Apart
from privity.extraction.limits import DEFAULT_LIMITS
from privity.extraction.pieces import Extract

LIMITS = replace(DEFAULT_LIMITS, seconds=0.5)
HOSTILE = """
    import os, socket, time
    from privity.extraction.pieces import Extract, Piece

    def parse(content, limits):
        match content:
            case b"hang":
                while True: pass
            case b"sleep":
                time.sleep(60)
            case b"crash":
                os.abort()
            case b"raise":
                raise KeyError("content")
            case b"swell":
                bytearray(limits.memory_bytes)
            case b"open":
                open("/etc/hostname")
            case b"connect":
                socket.socket()
        return Extract(pieces=(Piece(text=content.decode()),))
"""


@pytest.fixture(scope="module")
def apart(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Apart]:
    folder: Path = tmp_path_factory.mktemp("parsers")
    (folder / "hostile.py").write_text(textwrap.dedent(HOSTILE))
    apart = Apart(processes=2, parsers=("hostile:parse",), path=str(folder))
    for _ in range(2):
        apart.parse("hostile:parse", b"warm", replace(LIMITS, seconds=30))
    yield apart
    apart.close()


def asked(apart: Apart, what: bytes) -> Extract:
    return apart.parse("hostile:parse", what, LIMITS)


@pytest.mark.parametrize("what", [b"crash", b"raise", b"swell", b"open", b"connect"])
def test_a_parser_that_fails_leaves_a_gap_and_the_next_document_is_read(apart: Apart, what: bytes) -> None:
    assert [gap.why for gap in asked(apart, what).gaps] == ["reading it failed"]
    assert [piece.text for piece in asked(apart, b"fine").pieces] == ["fine"]


@pytest.mark.parametrize("what", [b"hang", b"sleep"])
def test_a_parser_that_hangs_is_ended_while_others_go_on(apart: Apart, what: bytes) -> None:
    asked(apart, b"warm")
    with ThreadPoolExecutor(8) as threads:
        hung = threads.submit(apart.parse, "hostile:parse", what, LIMITS)
        others = list(threads.map(lambda n: asked(apart, b"%d" % n), range(50)))
        gaps = hung.result().gaps
    assert [piece.text for extract in others for piece in extract.pieces] == [str(n) for n in range(50)]
    assert [gap.why for gap in gaps] in (["it took too long to read"], ["reading it failed"])


def test_none_free_is_a_gap_not_a_wait_for_ever(tmp_path: Path) -> None:
    none = Apart(processes=0)
    assert none.parse("hostile:parse", b"x", replace(LIMITS, seconds=0.05)).gaps
    none.close()


def test_many_threads_each_get_their_own_document() -> None:
    documents = {f"Child{n}": letter(files=[("r.pdf", pdf(f"Child{n}"))]) for n in range(40)}
    with ThreadPoolExecutor(8) as threads:
        readings = dict(zip(documents, threads.map(read, documents.values()), strict=True))
    assert all(said(reading, "attachment:r.pdf#page=1") == name for name, reading in readings.items())


def test_a_long_document_outlives_nobody_who_closes(tmp_path: Path) -> None:
    (tmp_path / "hostile.py").write_text(textwrap.dedent(HOSTILE))
    apart = Apart(processes=1, parsers=("hostile:parse",), path=str(tmp_path))
    with ThreadPoolExecutor(1) as thread:
        asleep = thread.submit(apart.parse, "hostile:parse", b"sleep", replace(LIMITS, seconds=50))
        while not apart._busy:
            time.sleep(0.02)
        (process,) = apart._busy
        apart.close()
        assert [gap.why for gap in asleep.result(10).gaps] == ["reading it failed"]
    assert process.child.wait(10) != 0
