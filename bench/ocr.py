"""Protected addresses in scans: how many are recognised after reading at 200 dots an inch, and how fast pages are read.

`python bench/ocr.py [PAGES]` draws letters with invented addresses in several fonts, sizes and states of scan, reads
them, and asks the detector; then prints by kind of scan recall, doubts, pages a second, memory, and doubts on clean
charts and logos.
"""

import io
import random
import resource
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
from detection import department
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.people import ContactKind, Person
from privity.extraction import scanned

PAGES, EACH = 52, 6  # addresses on a page
ORDINARY = ("clean", "noise", "skew", "jpeg", "grey", "soft")
HARDER = ("fax", "150 dpi", "8 pt", "table cells", "stamped", "stained", "photographed")
STATES = (*ORDINARY, *HARDER)
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
    tally: dict[str, list[float]] = {state: [0, 0, 0, 0, 0] for state in STATES}
    missed: list[str] = []
    for number in range(pages):
        chosen, state = draw.sample(homes, EACH), STATES[number % len(STATES)]
        font, points, state, picture, spelt = _page(draw, [home.value for home in chosen], state)
        started = time.perf_counter()
        seen = scanned.read_colour(picture)
        spent = time.perf_counter() - started
        told = _about(detector, loaded, seen.text)
        lost = [words for home, words in zip(chosen, spelt, strict=True) if home.id not in told]
        missed += [f"page {number}: {font} {points} pt {state}: {words!r}" for words in lost]
        counted = (1, EACH - len(lost), bool(seen.why), bool(lost) and not seen.why, spent)
        tally[state] = [one + more for one, more in zip(tally[state], counted, strict=True)]
    print(f"{'kind':<14}{'pages':>6}{'recall':>8}{'doubtful':>10}{'lost, not doubtful':>20}{'pages/s':>9}")
    for state, (count, found, doubtful, silent, spent) in tally.items():
        if count:
            print(
                f"{state:<14}{count:>6.0f}{found / count / EACH:>8.3f}{doubtful:>10.0f}{silent:>20.0f}{count / spent:>9.2f}"
            )
    for name, states in (("ordinary", ORDINARY), ("harder", HARDER)):
        count, found, doubtful, silent, spent = (sum(tally[s][n] for s in states) for n in range(5))
        if count:
            print(
                f"{name}: {found:.0f} of {count * EACH:.0f} addresses recognised ({found / count / EACH:.3f}); "
                f"{doubtful:.0f} of {count:.0f} pages doubtful; {silent:.0f} with a loss and no doubt; {count / spent:.2f} pages a second"
            )
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
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


def _page(draw: random.Random, homes: list[str], state: str) -> tuple[str, int, str, np.ndarray, list[str]]:
    path, points = draw.choice(FONTS), 8 if state == "8 pt" else draw.choice([9, 10, 11, 12, 14])
    font = ImageFont.truetype(path, round(points * 200 / 72))
    page = Image.new("L", (1654, 2339), draw.randrange(235, 256))
    pen, top, ink = ImageDraw.Draw(page), 180, draw.randrange(0, 70)
    spelt = [_spelt(draw, home) for home in homes]
    for words in spelt:
        for line in _lines(draw.choice(SAID).format(words), font, 1300):
            pen.text((160, top), line, font=font, fill=ink)
            top += round(font.size * 1.35)
        top += font.size
    if state == "table cells":
        _ruled(pen, top)
    elif state == "stamped":
        _stamped(pen, draw, top)
    return Path(path).stem, points, state, _scan(page, state, draw), spelt


def _ruled(pen: ImageDraw.ImageDraw, bottom: int) -> None:
    for down in range(150, bottom + 40, 88):
        pen.line([(130, down), (1560, down)], fill=60, width=3)
    for across in (130, 1560):
        pen.line([(across, 150), (across, bottom)], fill=60, width=3)


def _stamped(pen: ImageDraw.ImageDraw, draw: random.Random, bottom: int) -> None:
    """A rubber stamp's grey frame and date, across some lines."""
    left, top = draw.randrange(300, 1000), draw.randrange(180, max(181, bottom - 200))
    pen.rectangle([left, top, left + 420, top + 150], outline=150, width=5)
    pen.text((left + 30, top + 40), "RECEIVED 9 MAR", font=ImageFont.truetype(FONTS[0], 44), fill=165)


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
    strength = 4
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
        case "noise":
            strength = 12
        case "fax":  # 204 by 98 dots an inch, two shades; read as the reader of pictures gives it
            fax = page.resize((round(page.width * 1.02), round(page.height * 0.49))).point(lambda v: 255 * (v > 150))
            return np.dstack([np.asarray(fax.resize((fax.width, fax.height * 2), Image.Resampling.BICUBIC))] * 3)
        case "150 dpi":
            page = page.resize((page.width * 3 // 4, page.height * 3 // 4), Image.Resampling.BICUBIC)
        case "stained":
            return _noisy(_stain(np.asarray(page, np.float64), chance), chance, 14)
        case "photographed":
            return _noisy(_held(np.asarray(page, np.float64), chance), chance, 5)
        case _:
            pass
    return _noisy(np.asarray(page, np.float64), chance, strength)


def _noisy(shades: np.ndarray, chance: np.random.Generator, strength: float) -> np.ndarray:
    return np.dstack([np.clip(shades + chance.normal(0, strength, shades.shape), 0, 255).astype(np.uint8)] * 3)


def _stain(shades: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Rings of coffee, and creases."""
    down, across = np.mgrid[0 : shades.shape[0], 0 : shades.shape[1]]
    for _ in range(3):
        far = np.hypot(down - chance.uniform(200, 1500), across - chance.uniform(200, 1400))
        ring = chance.uniform(150, 320)
        shades = shades - 55 * np.exp(-(((far - ring) / 14) ** 2)) - 22 * (far < ring)
    return shades - 40 * (np.abs(across - chance.uniform(400, 1200)) < 2)


def _held(shades: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    """Paper on a table, from a telephone held askew, with the shadow of a hand."""
    height, width = shades.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners * 0.9 + np.array([width, height]) * 0.05 + chance.uniform(-45, 45, (4, 2))
    turn = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    seen = cv2.warpPerspective(shades, turn, (width, height), borderValue=95.0, flags=cv2.INTER_CUBIC)
    down, across = np.mgrid[0:height, 0:width]
    shadow = 1 - 0.45 / (1 + np.exp(-(across + 0.4 * down - chance.uniform(900, 1700)) / 60))
    return np.asarray(seen * shadow)


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
