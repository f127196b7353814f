"""Pictures: what is written on them is read, in whatever state; where reading is doubtful they are unread."""

import numpy as np
import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin
from tests.extraction.drawn import HOME, page, saved, scene, scribble
from tests.extraction.letters import anywhere, letter, read, whys

from privity.domain.disclosure import Reading
from privity.extraction import logos, pictures, scanned
from privity.extraction.documents import read_document
from privity.extraction.limits import AT_ONCE, Limits
from privity.extraction.mail import read_message

pillow_heif.register_heif_opener()
pytestmark = pytest.mark.skipif(not scanned.ready(), reason="no English language data for Tesseract on this machine")

CASES = {
    "plain.png": lambda: saved(page()),
    "poor.jpg": lambda: saved(page(), "JPEG", quality=35),
    "phone.heic": lambda: saved(page().convert("RGB"), "HEIF"),
    "web.webp": lambda: saved(page(), "WEBP"),
    "old.bmp": lambda: saved(page(), "BMP"),
    "old.gif": lambda: saved(page(), "GIF"),
    "side.png": lambda: saved(page().rotate(90, expand=True)),
    "upside.png": lambda: saved(page().rotate(180)),
    "skewed.png": lambda: saved(page().rotate(6, expand=True, fillcolor=250, resample=Image.Resampling.BICUBIC)),
    "screen.png": lambda: saved(page(size=12)),
    "inverse.png": lambda: saved(page(ink=240, paper=10)),
    "faint.png": lambda: saved(page(ink=215)),
    "coloured.png": lambda: saved(page(mode="RGB", ink=(60, 130, 60), paper=(200, 60, 60))),
    "clear.png": lambda: saved(page(mode="RGBA", ink=(255, 255, 255, 255), paper=(255, 255, 255, 0))),
    "unseen.png": lambda: saved(page(mode="RGBA", ink=(0, 0, 0, 0), paper=(255, 255, 255, 0))),
    "fax.tif": lambda: saved(_fax(), "TIFF", compression="group4", dpi=(204, 98)),
}


def _fax() -> Image.Image:
    whole = page()
    return whole.resize((whole.width * 2, whole.height)).point(lambda shade: 255 * (shade > 128)).convert("1")


@pytest.mark.parametrize("name", CASES)
def test_writing_is_read_in_whatever_state(name: str) -> None:
    reading = read_document(CASES[name](), name)
    assert HOME in " ".join(anywhere(reading).split())
    assert not reading.unread


@pytest.mark.parametrize("kind", ["TIFF", "GIF", "WEBP"])
def test_each_frame_is_read(kind: str) -> None:
    content = saved(
        page(("First words here",)),
        kind,
        save_all=True,
        append_images=[page((HOME,)).resize(page(("First words here",)).size)],
        **({"duration": 100} if kind != "TIFF" else {}),
    )
    reading = read_document(content, f"a.{kind.lower()}")
    assert HOME in anywhere(reading)
    assert any(p.where.endswith("#page=2") for p in reading.passages)


def test_handwriting_is_unread() -> None:
    assert "marks like writing" in whys(read_document(saved(scribble()), "note.png"))


def test_a_picture_without_writing_is_read_and_says_nothing() -> None:
    for content in (saved(scene()), saved(Image.new("RGB", (300, 200), "navy"))):
        reading = read_document(content, "photo.png")
        assert not reading.unread
        assert [p.text for p in reading.passages] == ["photo.png"]


def test_without_the_engine_a_picture_is_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(scanned._LOADED, "engine", None)
    extract = pictures.parse(saved(page()), Limits())
    assert [gap.why for gap in extract.gaps] == [scanned.NO_ENGINE]
    assert not extract.gaps[0].later


def test_while_the_sender_waits_a_logo_is_read_and_a_scan_is_left_for_later() -> None:
    logo = saved(page(("Children's Services",), size=18))
    scan = saved(page(size=40))
    reading = read_message(letter(files=[("logo.png", logo), ("scan.png", scan)]), limits=AT_ONCE)
    assert "Services" in anywhere(reading)
    assert not reading.unread
    assert [gap.part for gap in reading.later] == ["attachment:scan.png"]


def test_the_same_logo_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    logo = saved(page(("Parish Hall",), size=20))
    assert "Parish" in anywhere(read(letter(files=[("logo.png", logo)])))
    monkeypatch.setattr(logos.apart, "shared", None)
    assert "Parish" in anywhere(read(letter(files=[("other.png", logo)])))


def test_what_a_picture_carries_unseen_is_read() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("Comment", "Ella in the text block")
    exif = Image.Exif()
    exif[0x010E] = "Ella described"
    exif[0x9C9C] = "Ella in wide letters".encode("utf-16-le")
    png = saved(Image.new("RGB", (300, 200), "red"), pnginfo=texts)
    jpeg = saved(Image.new("RGB", (300, 200), "red"), "JPEG", exif=exif, comment=b"Ella commented")
    told = anywhere(read_document(png, "a.png")) + anywhere(read_document(jpeg, "a.jpg"))
    assert all(
        words in told
        for words in ("Ella in the text block", "Ella described", "Ella in wide letters", "Ella commented")
    )


def test_a_thumbnail_that_keeps_what_was_cut_off_is_read() -> None:
    whole = page((HOME,), size=24)
    thumbnail = saved(whole.convert("RGB"), "JPEG", quality=90)
    reading = read_document(_with_thumbnail(Image.new("RGB", whole.size, "white"), thumbnail), "cut.jpg")
    assert HOME in anywhere(reading)
    same = _with_thumbnail(whole.convert("RGB"), thumbnail)
    assert "thumbnail" not in " ".join(p.where for p in read_document(same, "same.jpg").passages)


def _with_thumbnail(picture: Image.Image, thumbnail: bytes) -> bytes:
    table = b"MM\x00*" + (8).to_bytes(4) + (0).to_bytes(2) + (14).to_bytes(4)  # an empty first table, then the second
    entries = b"".join(
        tag.to_bytes(2) + (4).to_bytes(2) + (1).to_bytes(4) + value.to_bytes(4)
        for tag, value in ((513, 14 + 2 + 24 + 4), (514, len(thumbnail)))
    )
    block = b"Exif\x00\x00" + table + (2).to_bytes(2) + entries + (0).to_bytes(4) + thumbnail
    return saved(picture, "JPEG", exif=block)


def test_the_rest_of_a_careless_crop_is_noticed() -> None:
    whole = saved(page())
    assert "behind the picture" in whys(read_document(saved(scene(100, 80)) + whole, "a.png"))
    assert "behind the picture" in whys(
        read_document(saved(scene(100, 80), "JPEG") + b"PK\x03\x04" + b"x" * 99, "a.jpg")
    )


def test_a_drawing_tells_its_words_and_is_unread_for_its_lines() -> None:
    drawing = b"<svg xmlns='http://www.w3.org/2000/svg'><title>Ella at home</title><path d='M0 0 L9 9'/></svg>"
    reading = read_document(drawing, "plan.svg")
    assert "Ella at home" in anywhere(reading)
    assert "drawing" in whys(reading)
    assert "broken" in whys(read_document(b"<svg", "plan.svg"))


def test_a_picture_that_swells_is_not_unpacked() -> None:
    bomb = saved(Image.new("1", (61_000, 1_000)))
    assert "million pixels" in whys(read_document(bomb, "bomb.png"))


WHOLES = [
    (saved(page(("Ella",), size=20), kind), f"a.{kind.lower()}")
    for kind in ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP", "ICO")
]


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_a_damaged_picture_is_read_or_named(data: st.DataObject) -> None:
    whole, name = data.draw(st.sampled_from(WHOLES))
    at = data.draw(st.integers(0, len(whole) - 1))
    damaged = whole[:at] + data.draw(st.binary(max_size=4)) + whole[at + data.draw(st.integers(0, 40)) :]
    assert isinstance(read_document(damaged, name), Reading)


@given(st.integers(0, 2**32 - 1))
@settings(max_examples=8, deadline=None)
def test_noise_makes_nothing_fail(seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256, (60, 90, 3), dtype=np.uint8)
    assert isinstance(read_document(saved(Image.fromarray(noise)), "n.png"), Reading)
