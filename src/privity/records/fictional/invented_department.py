"""An invented department of any size, the same for the same seed, as the JSON form of a department file."""

import random
from typing import Any

from privity.records.fictional.invented_cases import InventedCases
from privity.records.fictional.invented_people import NAMES, InventedPeople, Raw, contact, reach

DOMAIN = "stbrannock.example"
LARGEST = 100_000
STAFF_ROLES = (
    *("social_worker", "team_manager", "data_protection_officer", "social_worker", "complaints_officer"),
    *("independent_chair", "head_of_service", "minute_taker", "conference_administrator", "social_worker"),
    *("caldicott_guardian", "legal_adviser"),
)
LEADERS = ("head_of_service", "data_protection_officer", "caldicott_guardian")
TEAM_OF = 8


def invented_department(people: int, seed: int) -> Raw:
    chance = random.Random(seed)  # noqa: S311 - invented people are no secret
    drawn = InventedPeople(chance)
    staff = _staff(drawn, min(max(people // 25, 14), people // 3))
    professionals = _professionals(drawn, min(max(people // 16, 20), people // 4))
    cases = InventedCases(drawn, staff, professionals, DOMAIN)
    while len(drawn.made) < people:
        cases.add(people - len(drawn.made))
    return {
        "department": {
            "name": "St Brannock Children's Service",
            "jurisdiction": "JE",
            "email_domains": [DOMAIN],
            "time_zone": "Europe/Jersey",
        },
        "people": drawn.made,
        "cases": cases.made,
        "relations": _relations(chance, staff, cases.relatives),
        "complaints": cases.complaints,
        "groups": cases.groups + _contact_lists(chance, staff, cases.relatives),
    }


def _staff(drawn: InventedPeople, count: int) -> list[Raw]:
    made = []
    for n in range(count):
        role = STAFF_ROLES[n] if n < len(STAFF_ROLES) else _later_role(n)
        team = f"Team {n // TEAM_OF + 1}" if role in {"social_worker", "team_manager"} else "Leadership"
        person = _worker(drawn, staff={"role": role, "team": team})
        reach(person, contact("email", drawn.email(person, DOMAIN), verified=True))
        made.append(person)
    return made


def _later_role(n: int) -> str:
    if n % TEAM_OF == 0:
        return "team_manager"
    spread = STAFF_ROLES[(n // TEAM_OF) % len(STAFF_ROLES)]
    return "social_worker" if n % TEAM_OF > 2 or spread in LEADERS else spread


def _professionals(drawn: InventedPeople, count: int) -> list[Raw]:
    made = []
    roles = list(NAMES["agencies"].items())
    for n in range(count):
        role, agency = roles[n % len(roles)]
        branch = n // len(roles)
        person = _worker(drawn, professional={"agency": f"{agency} {branch + 1}" if branch else agency, "role": role})
        domain = "".join(c for c in agency.lower() if c.isalpha()) + ".example"
        reach(person, contact("email", drawn.email(person, domain), verified=True))
        made.append(person)
    return made


def _worker(drawn: InventedPeople, **fields: Any) -> Raw:
    culture = drawn.culture()
    return drawn.add(f"{drawn.given_name(culture)[0]} {drawn.surname(culture)}", **fields)


def _relations(chance: random.Random, staff: list[Raw], relatives: list[Raw]) -> list[Raw]:
    """Workers live where they work: some of their relatives are clients."""
    if not relatives:
        return []
    kinds = ("cousin", "sister", "brother-in-law", "former partner", "neighbour")
    chosen = [worker for n, worker in enumerate(staff) if n % 30 == 3 or chance.random() < 0.03]
    return [
        {"person": worker["id"], "to": chance.choice(relatives)["id"], "relation": chance.choice(kinds)}
        for worker in chosen
    ]


def _contact_lists(chance: random.Random, staff: list[Raw], relatives: list[Raw]) -> list[Raw]:
    """Lists on which relatives of different cases stand beside staff, as on the one that was clicked by mistake."""
    lists = []
    for n in range(0, min(len(staff), 200), 25):
        workers = [worker["id"] for worker in staff[n : n + 4]]
        outside = [r["id"] for r in chance.sample(relatives, min(6, len(relatives)))]
        address = f"contact.list.{n // 25 + 1}@{DOMAIN}"
        lists.append({"address": address, "members": [*workers, *outside, "volunteer@helpinghands.example"]})
    return lists
