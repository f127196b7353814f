"""Words of ordinary mail per second through detection, with 100,000 people loaded, on one core.

`python bench/detection.py [PEOPLE]` prints how long the index takes, its memory, and words per second.
"""

import random
import resource
import sys
import time
from datetime import UTC, date, datetime, timedelta

from privity.domain.cases import Case, Involvement
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.facts import CaseId
from privity.domain.people import Contact, ContactId, ContactKind, Identifier, Person, PersonId, Staff

PEOPLE = 100_000
MESSAGES = 400
CONCERNED = 0.3  # the share of messages that speak of somebody
AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
STARTS = [
    "bel",
    "cor",
    "dar",
    "fen",
    "gor",
    "hal",
    "jen",
    "kel",
    "lan",
    "mor",
    "nor",
    "per",
    "quen",
    "ros",
    "sar",
    "tre",
    "val",
    "wen",
    "yar",
    "zel",
    "bra",
    "cla",
    "dru",
    "fla",
    "gri",
    "pla",
    "sto",
]
MIDDLES = ["a", "e", "i", "o", "u", "an", "en", "in", "on", "ar", "er", "or", "al", "el", "il"]
ENDS = [
    "bert",
    "den",
    "field",
    "ford",
    "ham",
    "ley",
    "man",
    "mont",
    "net",
    "ouf",
    "quet",
    "ric",
    "sby",
    "son",
    "ton",
    "vet",
    "well",
    "wick",
    "worth",
    "zard",
]
GIVEN = [
    "ella",
    "jack",
    "sean",
    "marie",
    "ana",
    "joao",
    "piotr",
    "agnieszka",
    "tom",
    "lucy",
    "ben",
    "holly",
    "grace",
    "ruby",
    "noah",
    "mia",
    "leo",
    "ava",
    "isla",
    "amelia",
]
STREETS = [
    "Clos des Sables",
    "La Grande Route",
    "Elm Road",
    "Rue de la Mare",
    "Harbour View",
    "St Marks Road",
    "Victoria Street",
]
PLAIN = """Dear all, please find attached the agenda for the team meeting on Monday at ten. May I remind everybody that the fire
drill is this week, and that parking in Rose Street is closed. Health and safety training takes place in room three. The
printer on the second floor has been repaired, thanks to the facilities team. Please mark your calendars for the summer
lunch; the menu will follow. Any questions about the new expenses form should go to the finance desk before the end of April.
"""


def department(people: int, seed: int = 7) -> Department:
    draw = random.Random(seed)  # noqa: S311 (invented people, no secret)
    surnames = [a + b + c for a in STARTS for b in MIDDLES for c in ENDS]
    folk = tuple(_person(draw, n, surnames) for n in range(people))
    families = [p for p in folk if p.staff is None]
    workers = [p for p in folk if p.staff]
    cases = tuple(_case(draw, n, families[n * 4 : n * 4 + 4], workers) for n in range(len(families) // 4))
    return Department(people=folk, cases=cases)


def _person(draw: random.Random, n: int, surnames: list[str]) -> Person:
    given = draw.choice(GIVEN) + (draw.choice(MIDDLES) if draw.random() < 0.8 else "")
    name = f"{given} {draw.choice(GIVEN)} {draw.choice(surnames)}".title()
    home = f"{draw.randrange(1, 200)} {draw.choice(surnames).title()} {draw.choice(STREETS)}, St Helier JE{draw.randrange(1, 5)} {draw.randrange(1, 9)}{draw.choice('ABDEF')}{draw.choice('GHJLN')}"
    contacts = (
        Contact(kind=ContactKind.EMAIL, value=f"person{n}@mail.example"),
        Contact(kind=ContactKind.TELEPHONE, value=f"07700 {n:06d}"),
        Contact(kind=ContactKind.ADDRESS, value=home, id=ContactId(f"k{n}"), protected=draw.random() < 0.02),
    )
    return Person(
        id=PersonId(f"p{n}"),
        name=name,
        born=date(1950, 1, 1) + timedelta(days=draw.randrange(27_000)),
        identifiers=(Identifier(kind="case_management", value=f"JY{n:07d}"),),
        contacts=contacts,
        staff=Staff(role="social_worker") if n % 50 == 0 else None,
    )


def _case(draw: random.Random, n: int, family: list[Person], workers: list[Person]) -> Case:
    roles = ("child", "mother", "father", "sibling")
    involved = [Involvement(person=p.id, role=r) for p, r in zip(family, roles, strict=False)]
    involved += [Involvement(person=draw.choice(workers).id, role="social_worker", allocated=True)] if workers else []
    return Case(id=CaseId(f"c{n}"), reference=f"CF-{n:06d}", subjects=(family[0].id,), involvements=tuple(involved))


def messages(loaded: Department, count: int, seed: int = 8) -> list[tuple[Reading, frozenset[PersonId]]]:
    draw = random.Random(seed)  # noqa: S311 (as above)
    made = []
    for _ in range(count):
        case = draw.choice(loaded.cases)
        names = {p.id: p for p in draw.sample(loaded.people, 1)}
        said = "".join(
            f"\n{p.name} missed the appointment and her mother has been unwell with asthma.\n" for p in names.values()
        )
        text = PLAIN * draw.randrange(2, 6) + (said if draw.random() < CONCERNED else "")
        worker = case.involvements[-1].person
        made.append((Reading(passages=(Passage(where="body", place=Place.BODY, text=text),)), frozenset({worker})))
    return made


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    loaded = department(people)
    before, begun = _memory(), time.perf_counter()
    detector = Detector.of(loaded)
    print(f"index of {people:,} people: {time.perf_counter() - begun:.1f} s, {_memory() - before:.0f} MB")
    mail = messages(loaded, MESSAGES)
    words = sum(len(p.text.split()) for reading, _ in mail for p in reading.passages)
    taken, held = [], 0
    for reading, sender in mail:
        started = time.perf_counter()
        found = detector.detect(reading, at=AT, sender=sender, recipients=frozenset())
        taken.append(time.perf_counter() - started)
        held += bool(found.findings)
    taken.sort()
    print(
        f"{words / sum(taken):,.0f} words/s; message p50 {taken[len(taken) // 2] * 1e3:.1f} ms, p95 {taken[len(taken) * 95 // 100] * 1e3:.1f} ms"
    )
    print(f"{held} of {len(mail)} messages had findings")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
