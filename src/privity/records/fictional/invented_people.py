"""Invented people with the traps that real names have: words, diacritics, particles, twins, namesakes, changed names."""

import json
import random
from datetime import date, timedelta
from importlib.resources import files
from typing import Any
from unicodedata import combining, normalize

Raw = dict[str, Any]
KNOWN_ON = date(2026, 6, 1)  # the day on which the ages are what they are meant to be
NAMES: Raw = json.loads(files("privity.records.fictional").joinpath("names.json").read_text("utf-8"))
CULTURES: list[Raw] = list(NAMES["cultures"].values())
WEIGHTS: list[int] = [culture["weight"] for culture in CULTURES]
BOUNDARIES = (16, 18)
DRAMA = 1000  # numbers in each range that the regulator keeps for drama


class InventedPeople:
    """Draws people one after another; the same seed draws the same people."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.made: list[Raw] = []
        self._nhs = 0
        self._telephones = 0
        self._namesakes: list[str] = []

    def culture(self) -> Raw:
        return self.chance.choices(CULTURES, WEIGHTS)[0]

    def surname(self, culture: Raw) -> str:
        chosen: str = self.chance.choice(culture["surnames"])
        if self.chance.random() < 0.06:
            chosen += "-" + self.chance.choice(self.chance.choice(CULTURES)["surnames"])
        return chosen

    def given_name(self, culture: Raw) -> tuple[str, bool]:
        girl = self.chance.random() < 0.5
        return self.chance.choice(culture["girls" if girl else "boys"]), girl

    def add(self, name: str, **fields: Any) -> Raw:
        person = {"id": f"p-{len(self.made):06d}", "name": name, **fields}
        self.made.append(person)
        return person

    def child(self, culture: Raw, surname: str, born: date | None = None) -> Raw:
        first, _ = self.given_name(culture)
        middle = f" {self.given_name(culture)[0]}" if self.chance.random() < 0.3 else ""
        name = f"{first}{middle} {surname}"
        if self._namesakes and self.chance.random() < 0.01:
            name = self.chance.choice(self._namesakes)
        elif self.chance.random() < 0.05:
            self._namesakes.append(name)
        aliases = [NAMES["nicknames"][first]] if first in NAMES["nicknames"] else []
        if self.chance.random() < 0.03:
            aliases.append(f"{first} {self.surname(culture)}")
        fields: Raw = {"aliases": aliases} if aliases else {}
        fields["born"] = (born or self.born_as_child()).isoformat()
        fields["identifiers"] = [{"kind": "nhs_number", "value": self.nhs_number()}]
        return self.add(name, **fields)

    def adult(self, culture: Raw, surname: str, *, former: str | None = None) -> Raw:
        first, _ = self.given_name(culture)
        aliases = [f"{first} {former}"] if former else []
        if first in NAMES["nicknames"] and self.chance.random() < 0.5:
            aliases.append(NAMES["nicknames"][first])
        fields: Raw = {"aliases": aliases} if aliases else {}
        if self.chance.random() < 0.9:
            fields["born"] = (KNOWN_ON - timedelta(days=self.chance.randint(19 * 366, 70 * 365))).isoformat()
        if self.chance.random() < 0.3:
            fields["identifiers"] = [{"kind": "nhs_number", "value": self.nhs_number()}]
        return self.add(f"{first} {surname}", **fields)

    def born_as_child(self) -> date:
        draw = self.chance.random()
        if draw < 0.04:  # the day before, of and after a birthday that changes what is told
            years = self.chance.choice(BOUNDARIES)
            return KNOWN_ON.replace(year=KNOWN_ON.year - years) + timedelta(days=self.chance.randint(-1, 1))
        if draw < 0.045:
            return date(self.chance.choice((2012, 2016, 2020, 2024)), 2, 29)
        return KNOWN_ON - timedelta(days=self.chance.randint(0, 17 * 365))

    def nhs_number(self) -> str:
        """Of the range kept for tests, with its check digit; never the same twice."""
        while True:
            self._nhs += 1
            digits = f"999{self._nhs:06d}"
            check = -sum(int(d) * (10 - n) for n, d in enumerate(digits)) % 11
            if check < 10:
                whole = f"{digits}{check}"
                return f"{whole[:3]} {whole[3:6]} {whole[6:]}"

    def telephone(self) -> str | None:
        """A number kept for drama; when those have run out, seldom one that somebody else has too."""
        self._telephones += 1
        if self._telephones > 2 * DRAMA and self.chance.random() > 0.02:
            return None
        number = self._telephones % (2 * DRAMA)
        return f"07700 900{number:03d}" if number < DRAMA else f"01632 960{number - DRAMA:03d}"

    def address(self) -> str:
        parish, postcode = self.chance.choice(NAMES["parishes"])
        house = f"{self.chance.randint(1, 180)} {self.chance.choice(NAMES['streets'])}"
        if self.chance.random() < 0.3:
            house = f"Flat {self.chance.randint(1, 12)}, {house}"
        return f"{house}, {parish} {postcode}Z{self.chance.choice('ABDEFGHJLNPQRSTUWXYZ')}"

    def email(self, person: Raw, domain: str) -> str:
        """Unlike any other, as mail addresses are."""
        plain = "".join(c for c in normalize("NFKD", person["name"]) if not combining(c))
        local = ".".join("".join(c for c in word if c.isascii() and c.isalnum()) for word in plain.lower().split())
        return f"{local}.{int(person['id'][2:])}@{domain}"


def contact(kind: str, value: str, **fields: Any) -> Raw:
    return {"kind": kind, "value": value, **fields}


def reach(person: Raw, *contacts: Raw) -> None:
    person.setdefault("contacts", []).extend(contacts)
