"""Invented addresses of Jersey and the United Kingdom, and the ways in which people write one address."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from string import ascii_lowercase
from unicodedata import combining, normalize
from urllib.parse import quote_plus

Spelling = Callable[["Home", random.Random], str]

JERSEY = """La Rue des Vignes|La Rue de la Croiserie|Le Mont Sohier|La Grande Route de St Jean|La Route de Noirmont|Clos du Patier|
Les Ormes Crescent|La Verte Rue|Rue à Don|La Rue du Flicquet|Le Chemin des Maltières|La Ruelle ès Ruaux|Mont Félard|Clos de l'Atlantique|
Les Champs Close|La Rue de Maupertuis|Le Boulevard du Tertre|Bagatelle Lane|Rouge Bouillon Terrace|Plat Douet Road|Longueville Road|
Five Oaks Avenue|St Aubin's Hill|Queen's Road|Val Plaisant|Devonshire Place|Great Union Road|Green Street|La Rue ès Picots|Clos des Mouettes
""".replace("\n", "").split("|")
KINGDOM = """Thornbury Road|Alderman Street|Wexcombe Lane|Kestrel Close|Priory Avenue|Saint Cuthbert's Terrace|Millwright Crescent|
Foxglove Drive|The Sycamores|Ashdown Gardens|Bishopsgate Court|Harrowby Square|Old Tannery Way|Castlegate Mews|Larkhill Park|
Upper Brindle Street|Nelson Mandela Way|Wheatsheaf Grove|Dunmore Place|St Leonard's Road|Belvedere Rise|Cardinal Wolsey Drive|
Meadowbank Road|Sandringham Avenue|North Parade|Ings Lane|Tithebarn Street|Quarry Bank|Chestnut View|Pennine Walk""".replace(
    "\n", ""
).split("|")
PARISHES = [
    *("St Helier", "St Brelade", "St Ouen", "St Clement", "St Saviour", "St Martin", "St Mary", "St John"),
    *("St Lawrence", "St Peter", "Trinity", "Grouville", "Gorey", "St Aubin"),
]
TOWNS = [
    "Wakefield",
    "Ossett",
    "Kirkby",
    "Penrith",
    "Totnes",
    "Basildon",
    "Erdington",
    "Newton Abbot",
    "Goole",
    "Tamworth",
    "Bootle",
    "Hythe",
]
AREAS = ["WF", "LA", "LS", "B", "S", "NE", "CA", "TQ", "SS", "HU", "L", "CT"]
HOUSES = """Rosewarne|Mon Désir|The Old Forge|Maison des Landes|Seaspray|Hillcrest Cottage|Beau Rivage|Kenilworth House|Les Hirondelles|
Ivy Bank|Windrush|La Sauvagine|Tall Chimneys|Fairholme|Villa Millais|Larchmont|The Coach House|Petit Ménage|Sunnybrae|Belle Vue Farm""".replace(
    "\n", ""
).split("|")
SHORTER = {
    "Road": "Rd",
    "Street": "St",
    "Avenue": "Ave",
    "Lane": "Ln",
    "Close": "Cl",
    "Drive": "Dr",
    "Crescent": "Cres",
    "Court": "Ct",
    "Place": "Pl",
    "Square": "Sq",
    "Terrace": "Terr",
    "Gardens": "Gdns",
    "Park": "Pk",
    "Saint": "St",
    "Flat": "Flt",
    "Apartment": "Apt",
    "House": "Hse",
    "Cottage": "Cott",
    "Route": "Rte",
    "Boulevard": "Blvd",
    "Upper": "Upr",
    "Grove": "Gr",
    "North": "N",
    "Great": "Gt",
    "Mount": "Mt",
    "Chemin": "Ch",
    "Farm": "Fm",
}
LONGER = {"St": "Saint", "Rd": "Road", "Flat": "Apartment", "Mont": "Mount"}
WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
MISREAD = [("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("w", "vv"), ("h", "b"), ("e", "c"), ("i", "l"), ("l", "1"),
           ("o", "0"), ("s", "5"), ("B", "8"), ("S", "5"), ("O", "0"), ("I", "l"), ("1", "l"), ("0", "O"), ("5", "S"), ("8", "B"),
           ("u", "ii"), ("n", "ri"), ("t", "f"), ("g", "q"), ("a", "o")]  # fmt: skip
ARTICLES = re.compile(r"\b(La|Le|Les|The) ")
INNER = re.compile(r"\b(de la|des|de l'|du|de|à|ès|d') ?")


@dataclass(frozen=True, slots=True)
class Home:
    flat: str
    number: str
    house: str
    road: str
    town: str
    postcode: str

    @property
    def first(self) -> str:
        """What stands before the road: flat, number."""
        return ", ".join(p for p in (f"Flat {self.flat}" if self.flat else "", self.house) if p)

    @property
    def line(self) -> str:
        return f"{self.number} {self.road}".strip()

    @property
    def recorded(self) -> str:
        return ", ".join(p for p in (self.first, self.line, f"{self.town} {self.postcode}") if p)

    @property
    def pieces(self) -> list[str]:
        return [p for p in (self.first, self.line, self.town, self.postcode) if p]


def homes(count: int, draw: random.Random) -> list[Home]:
    made: dict[str, Home] = {}
    while len(made) < count:
        island = draw.random() < 0.6
        shape = draw.random()
        letter = draw.choice("ABC") if draw.random() < 0.1 else ""
        number = f"{draw.randrange(1, 140)}{letter}" if shape < 0.8 else ""
        home = Home(
            flat=str(draw.randrange(1, 30)) if 0.55 < shape < 0.8 else "",
            number=number,
            house=draw.choice(HOUSES) if shape >= 0.8 or shape < 0.08 else "",
            road=draw.choice(JERSEY if island else KINGDOM),
            town=draw.choice(PARISHES if island else TOWNS),
            postcode=_postcode(draw, island=island),
        )
        made.setdefault(f"{home.house}{home.number}{home.road}", home)
    return list(made.values())


def _postcode(draw: random.Random, *, island: bool) -> str:
    area = f"JE{draw.randrange(1, 5)}" if island else f"{draw.choice(AREAS)}{draw.randrange(1, 30)}"
    return f"{area} {draw.randrange(0, 10)}{draw.choice('ABDEFGHJLNPQRSTUWXYZ')}{draw.choice('ABDEFGHJLNPQRSTUWXYZ')}"


def _plain(text: str) -> str:
    return "".join(c for c in normalize("NFD", text) if not combining(c))


def _swapped(text: str, words: dict[str, str]) -> str:
    return re.sub(r"[A-Za-z]+", lambda m: words.get(m[0], m[0]), text)


def _in_words(number: str) -> str:
    digits = re.match(r"\d+", number)
    if not digits or number != digits[0] or int(number) > 99:
        return ""
    n = int(number)
    if n < 20:
        return WORDS[n - 1]
    return TENS[n // 10 - 2] + (f"{'-' if n % 2 else ' '}{WORDS[n % 10 - 1]}" if n % 10 else "")


def _key_words(text: str) -> list[re.Match[str]]:
    return list(re.finditer(r"[^\W\d_]{5,}", text))


def _slip(text: str, draw: random.Random, *, swap: bool = False) -> str:
    """One letter wrong in one long word of the road."""
    choices = _key_words(text)
    if not choices:
        return text
    word = draw.choice(choices)
    at = draw.randrange(word.start() + 1, word.end() - 1)
    if swap:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    kind = draw.randrange(3)
    letter = draw.choice(ascii_lowercase)
    return text[:at] + ("" if kind == 0 else letter) + text[at + (0 if kind == 1 else 1) :]


def misread(text: str, draw: random.Random, rate: float) -> str:
    """As a poor scan is read: letters that look alike are taken for one another."""
    out, at = "", 0
    while at < len(text):
        fitting = [(a, b) for a, b in MISREAD if text.startswith(a, at)]
        if fitting and draw.random() < rate:
            a, b = draw.choice(fitting)
            out += b
            at += len(a)
        else:
            out += text[at]
            at += 1
    return out


def _no_articles(home: Home, _: random.Random) -> str:
    bare = ARTICLES.sub("", home.line)
    return f"{bare}, {home.town}" if bare != home.line and home.number else ""


def _number_only(shape: str) -> Spelling:
    return lambda home, _: shape.format(n=home.number, code=home.postcode) if home.number and not home.flat else ""


def _with_line(shape: str) -> Spelling:
    """A shape of number and road, for homes that have a number."""
    return lambda home, _: shape.format(n=home.number, road=home.road, town=home.town) if home.number else ""


def _flat(shape: str) -> Spelling:
    return lambda h, _: shape.format(f=h.flat, n=h.number, road=h.road, town=h.town) if h.flat else ""


def _house(shape: str) -> Spelling:
    return lambda h, _: shape.format(h=h.house, road=h.road, town=h.town, code=h.postcode) if h.house else ""


def _long_number(home: Home, _: random.Random) -> str:
    words = _in_words(home.number)
    return f"{words} {home.road}, {home.town}" if words else ""


def _letter(shape: str) -> Spelling:
    def spell(home: Home, _: random.Random) -> str:
        if not home.number[-1:].isalpha():
            return ""
        return shape.format(n=home.number[:-1], a=home.number[-1], road=home.road)

    return spell


def _camel(home: Home, _: random.Random) -> str:
    if not home.number:
        return ""
    words = re.findall(r"\w+", _plain(f"{home.number} {home.road}").replace("'", ""))
    return "".join(w[:1].upper() + w[1:] for w in words) + ".pdf"


def _run_together(shape: str) -> Spelling:
    def spell(home: Home, _: random.Random) -> str:
        if not home.number:
            return ""
        return shape.format(re.sub(r"\W", "", _plain(home.line)).lower())

    return spell


def _broken(home: Home, draw: random.Random) -> str:
    if not home.number or not (words := _key_words(home.road)):
        return ""
    word = draw.choice(words)
    at = draw.randrange(word.start() + 2, word.end() - 2)
    return f"{home.number} {home.road[:at]}-\n{home.road[at:]}"


SPELLINGS: dict[str, Spelling] = {
    "as recorded": lambda h, _: h.recorded,
    "without commas": lambda h, _: h.recorded.replace(",", ""),
    "small letters": lambda h, _: h.recorded.lower(),
    "capitals": lambda h, _: h.recorded.upper(),
    "a line each": lambda h, _: "\n".join(h.pieces),
    "a line each, commas": lambda h, _: ",\n".join(h.pieces),
    "a quoted line each": lambda h, _: "\n> ".join(h.pieces),
    "lines with blank ones between": lambda h, _: "\n\n".join(h.pieces) if h.number else "",
    "cells of a table": lambda h, _: " | ".join(h.pieces),
    "tabs": lambda h, _: "\t".join(h.pieces),
    "semicolons": lambda h, _: "; ".join(h.pieces),
    "no postcode": lambda h, _: ", ".join(h.pieces[:-1]),
    "number and road": lambda h, _: h.line if h.number else "",
    "abbreviated": lambda h, _: _swapped(h.recorded, SHORTER),
    "abbreviated with full stops": lambda h, _: _swapped(h.recorded, {k: v + "." for k, v in SHORTER.items()}),
    "spelt out": lambda h, _: _swapped(h.recorded, LONGER),
    "abbreviated, no postcode": lambda h, _: _swapped(", ".join(h.pieces[:-1]), SHORTER),
    "spelt out, no postcode": lambda h, _: _swapped(", ".join(h.pieces[:-1]), LONGER),
    "capitals without accents, no postcode": lambda h, _: _plain(" ".join(h.pieces[:-1])).upper(),
    "a line each, no postcode": lambda h, _: "\n".join(h.pieces[:-1]),
    "number in words": _long_number,
    "No. and number": _with_line("No. {n} {road}, {town}"),
    "number with comma": _with_line("{n}, {road}, {town}"),
    "road, then number": _with_line("{road} {n}"),
    "road, then no. and number": _with_line("{road}, no. {n}, {town}"),
    "road, then number, in speech": _with_line("{road} in {town}, at number {n}"),
    "house number 12 on road": _with_line("the house at number {n} on {road}"),
    "number, in road": _with_line("{n} in {road}"),
    "next door to": _with_line("next door to {n} {road}"),
    "postcode first": lambda h, _: f"{h.postcode}, {', '.join(h.pieces[:-1])}",
    "town first": lambda h, _: f"{h.town}, {', '.join(h.pieces[:-2])}",
    "road, town, then number": _with_line("{road}, {town}, {n}"),
    "the whole backwards": lambda h, _: ", ".join(reversed(h.pieces)),
    "without articles": _no_articles,
    "without small words": lambda h, _: f"{INNER.sub('', ARTICLES.sub('', h.line))}, {h.town}" if h.number else "",
    "without accents": lambda h, _: _plain(h.recorded),
    "without apostrophes": lambda h, _: h.recorded.replace("'", "") if "'" in h.recorded else "",
    "curly apostrophes": lambda h, _: h.recorded.replace("'", "’") if "'" in h.recorded else "",
    "hyphens for spaces": lambda h, _: f"{h.number} {h.road.replace(' ', '-')}" if h.number else "",
    "everything hyphened": lambda h, _: f"{h.number}-{h.road.replace(' ', '-')}" if h.number else "",
    "underscores": lambda h, _: f"{h.number}_{h.road.replace(' ', '_')}" if h.number else "",
    "one letter wrong": lambda h, d: f"{h.number} {_slip(h.road, d)}" if h.number and _key_words(h.road) else "",
    "two letters swapped": lambda h, d: f"{h.number} {_slip(h.road, d, swap=True)}, {h.town}" if h.number and _key_words(h.road) else "",
    "one letter wrong, with postcode": lambda h, d: _slip(", ".join(h.pieces[:-1]), d) + ", " + h.postcode,
    "postcode and number": _number_only("{code}, number {n}"),
    "number and postcode": _number_only("{n}, {code}"),
    "postcode alone": lambda h, _: h.postcode,
    "postcode run together": lambda h, _: f"{h.line}, {h.postcode.replace(' ', '').lower()}",
    "postcode alone, run together": lambda h, _: h.postcode.replace(" ", "").lower(),
    "postcode alone, hyphened": lambda h, _: h.postcode.replace(" ", "-"),
    "postcode alone, O for 0 and the like": lambda h, _: h.postcode.replace("0", "O").replace("1", "I") if set("01") & set(h.postcode) else "",
    "flat as apartment": _flat("Apartment {f}, {n} {road}"),
    "flat as Apt.": _flat("Apt. {f}, {n} {road}, {town}"),
    "flat after": _flat("{n} {road}, flat {f}"),
    "flat in brackets": _flat("{n} (flat {f}) {road}"),
    "flat/number": _flat("{f}/{n} {road}"),
    "Flat3": _flat("Flat{f}, {n} {road}"),
    "flat unsaid": _flat("{n} {road}"),
    "flat and road alone": _flat("Flat {f}, {road}"),
    "house and town": _house("{h}, {town}"),
    "house in town": _house("{h} in {town}"),
    "house and road": _house("{h}, {road}"),
    "house and postcode": _house("{h} {code}"),
    "house run together": lambda h, _: f"{_plain(h.house).replace(' ', '')}, {h.town}" if h.house else "",
    "12 a": _letter("{n} {a} {road}"),
    "12a": lambda h, _: f"{h.number.lower()} {h.road}" if h.number[-1:].isalpha() else "",
    "12-A": _letter("{n}-{a} {road}"),
    "file name in camels": _camel,
    "file name run together": _run_together("{}.pdf"),
    "file name with underscores": lambda h, _: re.sub(r"\W+", "_", _plain(h.line)) + ".docx" if h.number else "",
    "web address run together": _run_together("https://homes.example/{}"),
    "web address hyphened": lambda h, _: f"https://homes.example/{re.sub(r'[^a-z0-9]+', '-', _plain(h.line).lower())}" if h.number else "",
    "map link": lambda h, _: f"https://maps.example/?q={quote_plus(f'{h.line}, {h.town}')}" if h.number else "",
    "map link with %20": lambda h, _: f"https://maps.example/place/{quote_plus(h.line).replace('+', '%20')}" if h.number else "",
    "broken at the end of a line": _broken,
    "letters spaced out": lambda h, _: f"{h.number} {'  '.join(' '.join(w) for w in h.road.split())}" if h.number else "",
    "scan, a few letters misread": lambda h, d: misread(h.recorded, d, 0.02),
    "scan, no postcode, a few letters misread": lambda h, d: misread(", ".join(h.pieces[:-1]), d, 0.02),
    "scan, no postcode, many letters misread": lambda h, d: misread(", ".join(h.pieces[:-1]), d, 0.05),
    "scan, many letters misread": lambda h, d: misread(h.recorded, d, 0.05),
}  # fmt: skip


def strangers(recorded: list[Home], draw: random.Random) -> Iterator[tuple[str, str]]:
    """Texts with addresses that are nobody's, though each is like one that is recorded."""
    taken = {(h.number, h.road) for h in recorded}
    flats = {(h.flat, h.road) for h in recorded}
    houses = {(h.house, h.town) for h in recorded} | {(h.house, h.road) for h in recorded}
    for home in recorded:
        other = str(draw.randrange(140, 400))
        if home.number:
            yield "another number", f"The shop at {other} {home.road}, {home.town} opens at nine on Monday."
            yield (
                "another number, postcode",
                f"Send the parcel to {other} {home.road}, {home.town} {home.postcode} please.",
            )
            yield "another number and postcode", f"{other} {home.road}\n{home.town}\n{_postcode(draw, island=True)}"
            yield "the same number elsewhere", f"They met at {home.number} Zephyr Mews, {home.town}, before lunch."
            near = str(int(re.sub(r"\D", "", home.number)) + 1)
            if (near, home.road) not in taken and (near, home.road) not in flats:
                yield "the next number", f"Roadworks outside {near} {home.road} until Friday."
        else:
            town = draw.choice(TOWNS)
            if (home.house, town) not in houses:
                yield "the same house name elsewhere", f"{home.house}, 4 Zephyr Mews, {town}, is for sale since May."
        if home.flat and (next_door := str(int(home.flat) + 40)):
            yield "another flat", f"The lift at Flat {next_door}, {home.number} {home.road} is out of order."
        yield "the road alone", f"{home.road} in {home.town} is closed for {draw.randrange(2, 9)} days from Monday."
        yield (
            "the road and a time",
            f"The bus leaves {home.road} at {draw.randrange(7, 12)}.{draw.randrange(10, 60)} on weekdays.",
        )
        yield (
            "the road and an event",
            f"On {draw.randrange(1, 28)} March we close {home.road}; call 01534 {draw.randrange(100000, 999999)}.",
        )
        yield "the town", f"The library in {home.town} has {draw.randrange(200, 900)} new books and {other} readers."


def unlike(recorded: list[Home], draw: random.Random) -> list[str]:
    """Other streets altogether."""
    roads = {h.road for h in recorded}
    made = []
    for _ in range(600):
        road = f"{draw.choice(['Amber', 'Birch', 'Cedar', 'Dawlish', 'Elgar', 'Fenwick', 'Gannet', 'Hatton', 'Inver', 'Jubilee', 'Keats', 'Linden', 'Marlow'])} {draw.choice(['Road', 'Street', 'Lane', 'Close', 'Avenue', 'Way', 'Court'])}"
        if road not in roads:
            made.append(
                f"The contractor works at {draw.randrange(1, 140)} {road}, {draw.choice(PARISHES + TOWNS)} {_postcode(draw, island=True)} until noon, "
                f"then at Flat {draw.randrange(1, 20)}, {draw.randrange(1, 90)} {road}."
            )
    return made
