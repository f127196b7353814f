"""Are recorded protected addresses recognised however they are written, and no others taken for them?

`python bench/addresses.py [HOMES]` prints recall by the way in which they were spelt, and false findings among other addresses:
other numbers of the same streets, the same house names elsewhere, the same postcodes with other numbers.
`--each` lists what was missed or falsely found. The spellings are made by `_mangling.py`, which shares nothing with detection.
"""

import random
import sys
from collections import Counter
from datetime import UTC, datetime

from _mangling import SPELLINGS, Home, homes, strangers, unlike

from privity.domain.cases import Case, Involvement
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.facts import CaseId
from privity.domain.people import Contact, ContactId, ContactKind, Person, PersonId

AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
HOMES = 320
GIVEN = ["Orla", "Tamsin", "Idris", "Wren", "Piran", "Yusuf", "Greta", "Lowen", "Nerys", "Ravi"]
SURNAMES = [
    "Quarrell",
    "Bexhillon",
    "Tregarthan",
    "Vaudinel",
    "Oskarby",
    "Pellowen",
    "Hamptonne",
    "Ruskinder",
    "Yelvertoft",
    "Zouchley",
]
SENTENCES = (
    "Please send the parcel to {}.",
    "The visit on Monday is at {} and takes an hour.",
    "He wrote {} on the envelope.",
    "Deliver to:\n{}\n\nThank you for your help.",
    "Address: {}",
    "I drove past {} this morning; all was quiet.",
)


def department(recorded: list[Home]) -> Department:
    people = []
    cases = []
    for n, home in enumerate(recorded):
        name = f"{GIVEN[n % 10]} {SURNAMES[(n // 10) % 10]}{'bcdfghjklm'[n // 100 % 10]}"
        contact = Contact(
            kind=ContactKind.ADDRESS, value=home.recorded, id=ContactId(f"k{n}"), protected=True, verified=True
        )
        people.append(Person(id=PersonId(f"p{n}"), name=name, contacts=(contact,)))
        cases.append(
            Case(
                id=CaseId(f"c{n}"),
                reference=f"QX-{n:05d}",
                subjects=(PersonId(f"p{n}"),),
                involvements=(Involvement(person=PersonId(f"p{n}"), role="child"),),
            )
        )
    return Department(people=tuple(people), cases=tuple(cases))


def found(detector: Detector, text: str, *, title: bool = False) -> set[str]:
    """Ids of the protected contacts that the text is said to hold."""
    place = Place.ATTACHMENT if title else Place.BODY
    reading = Reading(passages=(Passage(where="body", place=place, text=text, title=title),))
    findings = detector.detect(reading, at=AT, sender=frozenset(), recipients=frozenset()).findings
    return {fact for finding in findings if finding.category == "address" for fact in finding.facts}


def recall(detector: Detector, recorded: list[Home], draw: random.Random, *, each: bool) -> None:
    tried: Counter[str] = Counter()
    heard: Counter[str] = Counter()
    for n, home in enumerate(recorded):
        for kind, spell in SPELLINGS.items():
            if not (written := spell(home, draw)):
                continue
            title = kind.startswith("file name")
            text = written if title else draw.choice(SENTENCES).format(written)
            tried[kind] += 1
            if f"k{n}" in found(detector, text, title=title):
                heard[kind] += 1
            elif each:
                print(f"missed  {kind}: {home.recorded!r} in {text!r}")
    for kind in filter(tried.get, SPELLINGS):
        print(f"{kind:44}{tried[kind]:6}{heard[kind] / tried[kind]:8.3f}")
    print(f"{'all spellings':44}{tried.total():6}{heard.total() / tried.total():8.4f}")


def false_findings(detector: Detector, recorded: list[Home], draw: random.Random, *, each: bool) -> None:
    words = false = 0
    kinds: Counter[str] = Counter()
    for kind, text in strangers(recorded, draw):
        words += len(text.split())
        if wrong := found(detector, text):
            false += len(wrong)
            kinds[kind] += 1
            if each:
                print(f"false   {kind}: {text!r} for {[recorded[int(k[1:])].recorded for k in wrong]}")
    print(f"false findings {false} in {words} words ({1000 * false / words:.2f} per 1,000): {dict(kinds)}")
    texts = unlike(recorded, draw)
    wrongs = sum(len(found(detector, text)) for text in texts)
    print(f"among other streets {wrongs} in {sum(len(t.split()) for t in texts)} words")


def main() -> None:
    each = "--each" in sys.argv
    sizes = [int(a) for a in sys.argv[1:] if a.isdigit()]
    draw = random.Random(41)  # noqa: S311 - invented addresses are no secret
    recorded = homes(sizes[0] if sizes else HOMES, draw)
    detector = Detector.of(department(recorded))
    recall(detector, recorded, draw, each=each)
    false_findings(detector, recorded, draw, each=each)


if __name__ == "__main__":
    main()
