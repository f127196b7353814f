"""Protected addresses in scans: how many are recognised after reading at 200 dots an inch, and how fast pages are read.

`python bench/ocr.py [PAGES]` draws letters with invented addresses in several fonts, sizes and states of scan, reads
them, and asks the detector; then prints recall, pages a second, memory, and doubts on clean charts and logos.
"""

import io
import random
import resource
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from detection import department
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.people import ContactKind, Person
from privity.extraction import scanned

PAGES, EACH = 40, 6  # addresses on a page
AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
FONTS = sorted(
    str(path)
    for family in ("liberation", "dejavu")
    for path in Path("/usr/share/fonts/truetype", family).glob("*.ttf")
    if not any(odd in path.name for odd in ("Math", "ExtraLight"))
)
SAID = (
    "She is staying at {} for the time being.",
    "The family moved to {} in the spring.",
    "Address given: {}",
    "Please send nothing to {} as he opens the post.",
    "Seen at {} by the neighbour on Tuesday evening.",
    "Mum and both boys are now living at {}.",
)


def main() -> None:
    pages = int(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    draw = random.Random(11)  # noqa: S311 (invented people, no secret)
    loaded = _all_protected(department(5_000))
    detector = Detector.of(loaded)
    homes = [c for p in loaded.people for c in p.contacts if c.protected and p.staff is None]
    scanned.ready()
    found = asked = doubtful = 0
    spent = 0.0
    missed: list[str] = []
    for number in range(pages):
        chosen = draw.sample(homes, EACH)
        font, points, state, picture, spelt = _page(draw, [home.value for home in chosen])
        started = time.perf_counter()
        seen = scanned.read_colour(picture)
        spent += time.perf_counter() - started
        doubtful += bool(seen.why)
        told = _about(detector, loaded, seen.text)
        for home, words in zip(chosen, spelt, strict=True):
            asked += 1
            if home.id in told:
                found += 1
            else:
                missed.append(f"page {number}: {font} {points} pt {state}: {words!r}")
    print(
        f"addresses: {found} of {asked} recognised ({found / asked:.3f}); pages called doubtful: {doubtful} of {pages}"
    )
    print(f"{pages / spent:.2f} pages a second; {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    for line in missed[:20]:
        print("  missed:", line)
    clean, doubts = _without_writing(draw)
    print(f"charts and logos without writing: {doubts} of {clean} called doubtful")


def _about(detector: Detector, loaded: Department, text: str) -> set[str]:
    passages = (Passage(where="attachment:scan.pdf#page=1", place=Place.ATTACHMENT, text=text, part=1),)
    sender = frozenset({next(p.id for p in loaded.people if p.staff)})
    findings = detector.detect(Reading(passages=passages), at=AT, sender=sender, recipients=frozenset()).findings
    return {fact for finding in findings if finding.category == "address" for fact in finding.facts}


def _all_protected(loaded: Department) -> Department:
    def guarded(person: Person) -> Person:
        return replace(
            person, contacts=tuple(replace(c, protected=c.kind is ContactKind.ADDRESS) for c in person.contacts)
        )

    return replace(loaded, people=tuple(map(guarded, loaded.people)))


def _page(draw: random.Random, homes: list[str]) -> tuple[str, int, str, np.ndarray, list[str]]:
    path, points = draw.choice(FONTS), draw.choice([9, 10, 11, 12, 14])
    font = ImageFont.truetype(path, round(points * 200 / 72))
    page = Image.new("L", (1654, 2339), draw.randrange(235, 256))
    pen, top, ink = ImageDraw.Draw(page), 180, draw.randrange(0, 70)
    spelt = [_spelt(draw, home) for home in homes]
    for words in spelt:
        for line in _lines(draw.choice(SAID).format(words), font, 1300):
            pen.text((160, top), line, font=font, fill=ink)
            top += round(font.size * 1.35)
        top += font.size
    state = draw.choice(["clean", "noise", "skew", "jpeg", "grey", "soft"])
    return Path(path).stem, points, state, _scan(page, state, draw), spelt


def _spelt(draw: random.Random, home: str) -> str:
    for full, short in (("Road", "Rd"), ("Street", "St"), ("St Helier", "St. Helier")):
        if full in home and draw.random() < 0.3:
            home = home.replace(full, short)
    home = home.upper() if draw.random() < 0.15 else home
    return home.replace(", ", " ") if draw.random() < 0.15 else home


def _lines(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _scan(page: Image.Image, state: str, draw: random.Random) -> np.ndarray:
    chance = np.random.default_rng(draw.randrange(1 << 30))
    match state:
        case "skew":
            page = page.rotate(draw.uniform(-2.5, 2.5), resample=Image.Resampling.BICUBIC, fillcolor=245)
        case "jpeg":
            room = io.BytesIO()
            page.save(room, "JPEG", quality=40)
            page = Image.open(room)
        case "soft":
            page = page.filter(ImageFilter.GaussianBlur(0.9))
        case "grey":
            page = Image.eval(page, lambda shade: int(shade * 0.7 + 20))
        case _:
            pass
    strength = 12 if state == "noise" else 4
    shades = np.asarray(page, np.float64) + chance.normal(0, strength, (page.height, page.width))
    return np.dstack([np.clip(shades, 0, 255).astype(np.uint8)] * 3)


def _without_writing(draw: random.Random) -> tuple[int, int]:
    doubts = 0
    for number in range(50):
        size = draw.choice([(120, 60), (300, 120), (800, 500)])
        picture = Image.new("RGB", size, draw.choice(["white", "navy", "beige"]))
        pen = ImageDraw.Draw(picture)
        for _ in range(draw.randrange(2, 12)):
            left, top = draw.randrange(size[0]), draw.randrange(size[1])
            box = (left, top, left + draw.randrange(8, size[0] // 2), top + draw.randrange(8, size[1] // 2))
            shape = draw.choice([pen.rectangle, pen.ellipse, pen.line])
            shape(box, fill=draw.choice(["red", "green", "blue", "orange", "grey", "black"]))
        if number % 2:
            picture = picture.filter(ImageFilter.GaussianBlur(1.2))
        doubts += bool(scanned.read_colour(np.asarray(picture)).why)
    return 50, doubts


if __name__ == "__main__":
    main()
