"""A small file for each parser, made by code, from which the fuzzer goes on."""

import bz2
import gzip
import io
import json
import lzma
import tarfile
import zipfile
from collections.abc import Mapping

from PIL import Image
from tests.extraction.drawn import page as drawn_page
from tests.extraction.drawn import saved as drawn_saved
from tests.extraction.letters import letter, pdf, word
from tests.extraction.officefiles import deck, open_sheets, open_text, workbook
from tests.extraction.outlook_files import msg, tnef

from privity.extraction.parsers import EVERY_PARSER

HTML = (
    b"<!doctype html><html><head><meta charset=utf-8><style>.a{display:none;color:#fff}</style></head><body><p>About "
    b"<b style='font-size:0'>Ella</b></p><blockquote>Quoted</blockquote><img alt='Renouf' src='cid:a'><table><tr><td>1"
    b"</table><a href='https://a.je/?q=%41'>b</a><!-- c --><svg><text>d</text></svg><math><mi>e</mi></math></body></html>"
)
SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><title>Ella</title><text x='1' y='2'>Renouf</text></svg>"
RTF = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 About Ella \'e9 \u8217? {\*\comment x}{\v hidden}\par}"
SIGNED = bytes.fromhex("301806092a864886f70d010701a00b0409456c6c612052656e6f7566")
ARMOURED = b"-----BEGIN PGP MESSAGE-----\n\nyw5iAGEudHh0AAAAAEVsbGE=\n-----END PGP MESSAGE-----\n"


def archive() -> bytes:
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("a.txt", "About Ella")
        box.writestr("b/c.html", HTML)
    return into.getvalue()


def tar() -> bytes:
    into = io.BytesIO()
    with tarfile.open(fileobj=into, mode="w") as box:
        told = tarfile.TarInfo("a.txt")
        told.size = 4
        box.addfile(told, io.BytesIO(b"Ella"))
    return into.getvalue()


def pictures() -> tuple[bytes, ...]:
    small = Image.new("RGB", (24, 24), "white")
    kinds = ("PNG", "GIF", "BMP", "TIFF", "JPEG", "WEBP")
    return (SVG, *(drawn_saved(small, kind) for kind in kinds))


def order(content: bytes) -> bytes:
    head = json.dumps(["PDF", 1, ["Ella"]]).encode()
    return len(head).to_bytes(4, "big") + head + content


def corpus() -> Mapping[str, tuple[bytes, ...]]:
    """For each parser's name."""
    compound = msg(subject="About Ella", plain="Renouf", files=(("a.txt", b"Ella"),))
    return {
        "privity.extraction.markup:parse": (HTML,),
        "privity.extraction.pictures:parse": pictures(),
        "privity.extraction.page_view:parse": (order(pdf("About Ella")), order(drawn_saved(drawn_page("Ella")))),
        "privity.extraction.remains:parse": (RTF, compound),
        "privity.extraction.sealing:parse": (SIGNED,),
        "privity.extraction.openpgp:parse": (ARMOURED,),
        "privity.extraction.pdf:parse": (pdf("About Ella", "Page 2", title="Renouf"), pdf("Ella", pageCompression=0)),
        "privity.extraction.word:parse": (word("About Ella"),),
        "privity.extraction.sheets:parse": (workbook(),),
        "privity.extraction.slides:parse": (deck(),),
        "privity.extraction.compound:parse": (compound,),
        "privity.extraction.opendocument:parse": (open_text(), open_sheets()),
        "privity.extraction.values:parse": (b'{"a": [1, "Ella", {"b": null}]}', b"<a b='c'>Ella<!-- d --><e/></a>"),
        "privity.extraction.archives:parse": (
            archive(), tar(), gzip.compress(b"Ella", mtime=0), bz2.compress(b"Ella"), lzma.compress(b"Ella"),
        ),
        "privity.extraction.tnef:parse": (tnef(subject="About Ella", body="Renouf", files=(("a.txt", b"Ella"),)),),
        "privity.extraction.msg:parse": (compound,),
    }  # fmt: skip


MAIL = (letter("About Ella", html=HTML.decode(), files=[("a.txt", b"Ella"), ("a.zip", archive())]),)
assert set(corpus()) == set(EVERY_PARSER), "a parser without a file to begin from"
