"""A picture: what is written on each of its frames, and what it carries unseen: properties, and a thumbnail that differs."""

import contextlib
import hashlib
import io
import re
import struct
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pillow_heif
from lxml import etree
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageFile, ImageOps, IptcImagePlugin, UnidentifiedImageError

from privity.extraction import scanned
from privity.extraction.limits import FAILURES, Limits
from privity.extraction.pieces import Enclosed, Extract, Gap, Piece

FORMATS = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "DIB", "WEBP", "ICO", "HEIF", "AVIF")
LATER = "a picture, which takes a while to read"
_PIXELS = 60_000_000
_TOO_LARGE = f"a picture of more than {_PIXELS // 10**6} million pixels"
_AT_ONCE_PIXELS = 200_000  # a logo; a photograph or a scan waits
_FRAMES = 300
_SPECK = 16  # pixels: no writing fits on it
_PNG_END = b"\x00\x00\x00\x00IEND\xaeB`\x82"
_OTHER_FILES = (b"\xff\xd8\xff", b"\x89PNG", b"%PDF-", b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf")
_REST = 1024  # bytes that cameras leave behind a picture
_THUMBNAIL_START, _THUMBNAIL_LENGTH = 513, 514  # in the second table of an EXIF block
_PHOTOSHOP_THUMBNAIL, _PHOTOSHOP_HEAD = 1036, 28
_WIDE_TEXTS = range(0x9C9B, 0x9CA0)  # the tags in which Windows keeps title, comment, author, words, subject
_ALIKE = 28.0  # of 255, between a thumbnail and its picture, for compression and sharpening


def parse(content: bytes, limits: Limits) -> Extract:
    if not content:
        prepare()
    if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _drawing(content)
    frames = _Frames(limits=limits, until=time.monotonic() + 0.85 * limits.seconds)
    gaps, pieces, enclosed = frames.gaps, frames.pieces, []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
                if picture.width * picture.height > _PIXELS:
                    return Extract(gaps=(Gap(aspect="", why=_TOO_LARGE),))
                if why := _behind(content, picture.format or ""):
                    gaps.append(Gap(aspect="", why=why))
                pieces += [Piece(text=text, aspect="properties", hidden=True) for text in _properties(picture)]
                enclosed = list(_thumbnails(picture))
                frames.all(picture)
    except (UnidentifiedImageError, Image.DecompressionBombError):
        gaps.append(Gap(aspect="", why="a picture that is broken, or of an unknown kind"))
    except (*FAILURES, SyntaxError, struct.error):
        gaps.append(Gap(aspect="", why="a picture that is broken"))
    return Extract(pieces=tuple(pieces), gaps=tuple(dict.fromkeys(gaps)), enclosed=tuple(enclosed))


def prepare() -> None:
    """All that is imported or opened late, now."""
    Image.MAX_IMAGE_PIXELS = None  # the size is checked above, before anything is unpacked
    Image.init()
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    pillow_heif.options.DECODE_THREADS = 1
    pillow_heif.register_heif_opener()
    for kind in ("PNG", "JPEG", "GIF", "TIFF", "BMP", "WEBP", "ICO", "HEIF"):
        room = io.BytesIO()
        with contextlib.suppress(*FAILURES):  # a library built without this one
            Image.new("RGB", (32, 32), "red").save(room, kind)
            with Image.open(room, formats=FORMATS) as picture:
                list(_shown(picture))
                list(_properties(picture))
    scanned.ready()


def frame(content: bytes, number: int) -> NDArray[np.uint8]:
    """One frame (from 1), as it is shown. Raises ValueError where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(io.BytesIO(content), formats=FORMATS) as picture:
            if picture.width * picture.height > _PIXELS:
                raise ValueError("too large")
            if number > 1:
                picture.seek(number - 1)
            return next(_shown(picture))


@dataclass(slots=True, kw_only=True)
class _Frames:
    """Each frame is looked at once; what was the same in another is not told again."""

    limits: Limits
    until: float
    pieces: list[Piece] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    _known: set[bytes] = field(default_factory=set)

    def all(self, picture: Image.Image) -> None:
        count = getattr(picture, "n_frames", 1)
        sizes = sorted(picture.info.get("sizes", ())) if picture.format == "ICO" else []
        for number in range(min(max(count, len(sizes)), _FRAMES)):
            aspect = f"page={number + 1}" if count > 1 else ""
            if sizes:
                picture.size = sizes[number]  # type: ignore[misc]  # how an icon is asked for another of its pictures
            elif number:
                picture.seek(number)
            if picture.width * picture.height > _PIXELS:
                self.gaps.append(Gap(aspect=aspect, why=_TOO_LARGE))
                continue
            for shown in _shown(picture):
                self._one(shown, aspect)
        if max(count, len(sizes)) > _FRAMES:
            self.gaps.append(Gap(aspect="", why=f"a picture of more than {_FRAMES} frames"))

    def _one(self, shown: NDArray[np.uint8], aspect: str) -> None:
        mark = hashlib.sha256(shown.tobytes() + str(shown.shape).encode()).digest()
        if mark in self._known or _surely_empty(shown):
            return
        self._known.add(mark)
        late = time.monotonic() > self.until
        if not scanned.ready():
            self.gaps.append(Gap(aspect=aspect, why=scanned.NO_ENGINE))
        elif not self.limits.patience and (late or shown.shape[0] * shown.shape[1] > _AT_ONCE_PIXELS):
            self.gaps.append(Gap(aspect=aspect, why=LATER, later=True))
        else:
            seen = scanned.Seen(why=scanned.TOO_LONG) if late else scanned.read_colour(shown, until=self.until)
            if seen.text:
                self.pieces.append(Piece(text=seen.text, aspect=aspect))
            if seen.why:
                self.gaps.append(Gap(aspect=aspect, why=seen.why, later=seen.why == scanned.TOO_LONG))


def _drawing(content: bytes) -> Extract:
    """SVG: its words are read; what its lines show is not."""
    reader = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=False, huge_tree=False)
    try:
        root = etree.fromstring(content, reader)
    except etree.XMLSyntaxError:
        return Extract(gaps=(Gap(aspect="", why="a drawing (SVG) that is broken"),))
    shown = " ".join(" ".join(str(each) for each in root.itertext()).split())
    told = [str(value) for each in root.iter(etree.Element) for value in each.attrib.values() if " " in str(value)]
    texts = [Piece(text=shown), Piece(text="\n".join(dict.fromkeys(told)), aspect="properties", hidden=True)]
    return Extract(
        pieces=tuple(piece for piece in texts if piece.text),
        gaps=(Gap(aspect="", why="a drawing (SVG): what its lines show was not read"),),
    )


def _surely_empty(shown: NDArray[np.uint8]) -> bool:
    """One colour, or a speck."""
    return max(shown.shape[:2]) <= _SPECK or bool((shown == shown[0, 0]).all())


def _shown(picture: Image.Image) -> Iterator[NDArray[np.uint8]]:
    """The frame as it looks: upright, with square pixels; where parts are transparent, on white, on black, and without."""
    frame = ImageOps.exif_transpose(picture)
    frame = _square(frame, picture.info.get("dpi"))
    if frame.mode in ("I", "F") or frame.mode.startswith("I;16"):
        deep = np.asarray(frame, dtype=np.float64)
        low, high = float(deep.min()), float(deep.max())
        frame = Image.fromarray(((deep - low) * (255 / max(1e-9, high - low))).astype(np.uint8))
    if "A" in frame.getbands() or "transparency" in frame.info:
        clear = frame.convert("RGBA")
        if clear.getchannel("A").getextrema() != (255, 255):
            for ground in ("white", "black"):
                yield np.asarray(Image.alpha_composite(Image.new("RGBA", clear.size, ground), clear).convert("RGB"))
        frame = clear
    yield np.asarray(frame.convert("RGB"))


def _square(frame: Image.Image, dots: object) -> Image.Image:
    """A fax has half as many lines as dots, and looks right only when its lines are doubled."""
    across, down = dots if isinstance(dots, tuple) and len(dots) == 2 else (0, 0)
    times = float(across) / float(down) if across and down else 1.0
    if times == 1.0 and frame.mode == "1" and frame.width in (1728, 2048, 2432) and frame.height < frame.width * 0.8:
        times = 2.0
    if not 1.3 < times < 4 and not 0.25 < times < 0.77:
        return frame
    return frame.convert("L").resize((frame.width, round(frame.height * times)), Image.Resampling.BICUBIC)


def _properties(picture: ImageFile.ImageFile) -> Iterator[str]:
    """EXIF, XMP, IPTC, comments and text blocks."""
    told: list[str] = []
    for key, value in picture.info.items():
        if isinstance(value, (str, bytes)) and key not in {
            "exif",
            "icc_profile",
            "photoshop",
            "version",
            "transparency",
        }:
            text = value if isinstance(value, str) else value.decode("utf-8", "replace")
            told.append(re.sub(r"<[^<>]{0,2000}>", " ", text) if "<" in text else text)
        elif isinstance(value, dict):
            told += [each for each in value.values() if isinstance(each, str)]
    exif = picture.getexif()
    for table in (exif, *(exif.get_ifd(each) for each in ExifTags.IFD)):
        told += [_value(tag, value) for tag, value in table.items()]
    if exif.get_ifd(ExifTags.IFD.GPSInfo):
        told.append("the place where the picture was taken")
    for value in (IptcImagePlugin.getiptcinfo(picture) or {}).values():
        told += [each.decode("utf-8", "replace") for each in (value if isinstance(value, list) else [value])]
    for text in dict.fromkeys(" ".join(each.replace("\x00", " ").split()) for each in told):
        if any(c.isalpha() for c in text) and not re.fullmatch(r"[A-Za-z]{1,3}", text):
            yield text


def _value(tag: int, value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bytes) and len(value) <= 65_536:
        if tag in _WIDE_TEXTS:
            return value.decode("utf-16-le", "replace")
        body = value[8:] if value[:8].rstrip(b"\x00") in (b"ASCII", b"UNICODE", b"") else value
        text = body.decode("utf-16-be" if value.startswith(b"UNICODE") else "utf-8", "ignore")
        return text if text.isprintable() else " ".join(re.findall(r"[ -~]{6,}", text))
    return ""


def _thumbnails(picture: Image.Image) -> Iterator[Enclosed]:
    """A thumbnail keeps what was cut off the picture, or painted over; one that differs is a picture of its own."""
    whole = picture.info.get("exif", b"")
    table = picture.getexif().get_ifd(ExifTags.IFD.IFD1)
    start, length = table.get(_THUMBNAIL_START), table.get(_THUMBNAIL_LENGTH)
    found: list[bytes] = []
    if isinstance(start, int) and isinstance(length, int) and whole:
        found.append(
            whole[6 + start : 6 + start + length] if whole.startswith(b"Exif") else whole[start : start + length]
        )
    kept = picture.info.get("photoshop")
    if isinstance(kept, dict) and isinstance(kept.get(_PHOTOSHOP_THUMBNAIL), bytes):
        found.append(kept[_PHOTOSHOP_THUMBNAIL][_PHOTOSHOP_HEAD:])
    for number, content in enumerate(found, start=1):
        if content and not _same(content, picture):
            yield Enclosed(name=f"thumbnail {number}.jpg", content=content)


def _same(content: bytes, picture: Image.Image) -> bool:
    try:
        with Image.open(io.BytesIO(content), formats=("JPEG",)) as small:
            if not 0.9 < (small.width / small.height) / (picture.width / picture.height) < 1.11:
                return False
            size = (min(64, small.width), min(64, small.height))
            one, other = (np.asarray(each.convert("RGB").resize(size), np.float64) for each in (small, picture))
    except (*FAILURES, SyntaxError):
        return False
    return float(np.abs(one - other).max()) <= 3 * _ALIKE and float(np.abs(one - other).mean()) <= _ALIKE / 2


def _behind(content: bytes, kind: str) -> str:
    """What stands behind the picture's end: the part that a careless cropping left, or another file."""
    end = len(content)
    if kind == "PNG":
        found = content.find(_PNG_END)
        end = found + len(_PNG_END) if found >= 0 else end
    elif kind == "JPEG":
        scan = _scan_of(content)
        end = content.find(b"\xff\xd9", scan) + 2 if scan >= 0 else end
    rest = content[end:].strip(b"\x00\r\n ")
    if len(rest) > _REST or any(start in rest for start in _OTHER_FILES):
        return "something more stands behind the picture"
    return ""


def _scan_of(content: bytes) -> int:
    """Where the shades begin, behind the headers; a thumbnail in those has such a place too."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        if content[at + 1] == 0xDA:
            return at
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return -1
