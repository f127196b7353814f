"""Pictures of writing by invented people, drawn for the tests of reading scans."""

import io
from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

HOME = "Flat 7, 12 Rue du Val"
LINES = ("The family has moved again.", f"They now live at {HOME}, St Helier.", "Please do not pass it on to him.")


def letters(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)


def page(
    lines: Sequence[str] = LINES, *, size: int = 32, ink: object = 20, paper: object = 250, mode: str = "L"
) -> Image.Image:
    font = letters(size)
    width = max(round(font.getlength(line)) for line in lines) + 4 * size
    picture = Image.new(mode, (width, round((len(lines) + 2) * size * 1.6)), paper)
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        pen.text((2 * size, round((number + 1) * size * 1.6)), line, font=font, fill=ink)
    return picture


def scribble() -> Image.Image:
    """Joined writing by a pen: no letters that any program knows."""
    picture = Image.new("L", (700, 300), 252)
    steps = np.linspace(0, 6 * np.pi, 500)
    across = 80 + steps * 25
    down = 150 + 30 * np.sin(steps * 1.7) * np.cos(steps * 0.3) - 15 * np.cos(steps * 2.9)
    ImageDraw.Draw(picture).line([(x, y) for x, y in zip(across, down, strict=True)], fill=30, width=4)
    return picture


def scene(width: int = 640, height: int = 480) -> Image.Image:
    """Sky, hills and grain, as in a photograph."""
    down, across = np.mgrid[0:height, 0:width]
    hills = height * 0.6 + 40 * np.sin(across / 90) + 20 * np.sin(across / 31)
    shades = np.where(down < hills, 200 - down / 4, 90 + 30 * np.sin(across / 13) * np.cos(down / 17))
    grain = np.random.default_rng(5).normal(0, 9, (height, width))
    return Image.fromarray(np.clip(shades + grain, 0, 255).astype(np.uint8))


def saved(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    room = io.BytesIO()
    picture.save(room, kind, **options)
    return room.getvalue()
