"""Invented cases: families of every shape, everybody who works with them, and what is recorded about them."""

from datetime import date, timedelta
from typing import Any

from privity.domain.facts import CATEGORIES
from privity.records.fictional.invented_people import KNOWN_ON, NAMES, InventedPeople, Raw, contact, reach

MAIL = "mail.example"
KIN = (
    *("sibling", "half_sibling", "grandparent", "aunt", "uncle", "other_relative"),
    *("step_parent", "parents_partner", "ex_partner", "supporter", "parent"),
)
YOUNG = frozenset({"sibling", "half_sibling"})
ACTING = frozenset({"solicitor", "interpreter", "advocate"})
RECORD = ("independent_chair", "minute_taker", "conference_administrator", "head_of_service", "legal_adviser")
PURPOSES = ("child_protection_conference", "core_group", "assessment", "placement", "court")


class InventedCases:
    def __init__(self, drawn: InventedPeople, staff: list[Raw], professionals: list[Raw], domain: str) -> None:
        self._drawn = drawn
        self._chance = drawn.chance
        self._domain = domain
        self._staff: dict[str, list[Raw]] = {}
        for worker in staff:
            self._staff.setdefault(worker["staff"]["role"], []).append(worker)
        self._professionals = professionals
        self.made: list[Raw] = []
        self.relatives: list[Raw] = []
        self.complaints: list[Raw] = []
        self.groups: list[Raw] = []

    def add(self, left: int) -> None:
        """One case with at most `left` new people."""
        number = len(self.made)
        self._left = left
        case: Raw = {"id": f"c-{number:05d}", "reference": f"CF-{10_000 + number}", "subjects": [], "involvements": []}
        children = self._children(case)
        parents = self._parents(case, number, children)
        self._kin(case, number)
        self._workers(case, number, children, parents)
        if parents:
            self._recorded(case, number, children, parents)
        self.made.append(case)

    def _involve(self, case: Raw, person: Raw, role: str, **fields: Any) -> None:
        case["involvements"].append({"person": person["id"], "role": role, **fields})

    def _spend(self) -> bool:
        self._left -= 1
        return self._left >= 0

    def _children(self, case: Raw) -> list[Raw]:
        chance = self._chance
        self._culture = self._drawn.culture()
        self._surname = self._drawn.surname(self._culture)
        twins = self._drawn.born_as_child() if chance.random() < 0.04 else None
        wanted = 2 if twins else chance.choices((1, 2, 3), (75, 20, 5))[0]
        children: list[Raw] = []
        while len(children) < wanted and self._spend():
            children.append(self._drawn.child(self._culture, self._surname, twins))
        for child in children:
            case["subjects"].append(child["id"])
            self._involve(case, child, "child")
        return children

    def _parents(self, case: Raw, number: int, children: list[Raw]) -> list[Raw]:
        parents: list[Raw] = []
        home, ids = self._drawn.address(), [child["id"] for child in children]
        for role in ("mother", "father"):
            if (role == "father" and self._chance.random() < 0.25) or not self._spend():
                continue
            surname = self._surname if self._chance.random() < 0.6 else self._drawn.surname(self._culture)
            former = self._drawn.surname(self._culture) if self._chance.random() < 0.15 else None
            parent = self._drawn.adult(self._culture, surname, former=former)
            responsible = True if self._chance.random() < 0.6 else ids
            fields = {"parental_responsibility": responsible} if role == "mother" or self._chance.random() < 0.7 else {}
            self._involve(case, parent, role, **fields)
            self._reached(parent)
            parents.append(parent)
        if len(parents) == 2 and number % 12 == 5:
            self._parted(case, parents[0], parents[1], home, ids)
        else:
            for person in (*parents, *children):
                reach(person, contact("address", home, verified=True))
        if number % 20 == 7 or number % 50 == 11:
            self._new_home(case, children, "foster_carer" if number % 20 == 7 else "adopter")
        self.relatives.extend(parents)
        return parents

    def _parted(self, case: Raw, mother: Raw, father: Raw, home: str, children: list[str]) -> None:
        """She moved away from him; her old mailbox and address are still theirs."""
        moved = KNOWN_ON - timedelta(days=self._chance.randint(20, 600))
        shared = f"family.{int(mother['id'][2:])}@{MAIL}"
        key = mother["id"][2:]
        for person in (mother, father):
            reach(person, contact("email", shared, verified=True))
        reach(father, contact("address", home, verified=True))
        new = contact("address", self._drawn.address(), protected=True)
        reach(
            mother,
            contact("address", home, until=moved.isoformat()),
            new | {"id": f"k-{key}-home", "from": moved.isoformat()},
        )
        private = f"new.{key}@{MAIL}"
        reach(mother, contact("email", private, id=f"k-{key}-email", verified=True, protected=True))
        case["bars"] = [
            {
                "readers": [father["id"]],
                "about": [mother["id"], *children],
                "categories": ["address", "contact"],
                "ground": "non-molestation order",
                "from": moved.isoformat(),
                "review": (moved + timedelta(days=180)).isoformat(),
            }
        ]

    def _new_home(self, case: Raw, children: list[Raw], role: str) -> None:
        if not self._spend():
            return
        carer = self._drawn.adult(self._culture, self._drawn.surname(self._drawn.culture()))
        home, key = self._drawn.address(), carer["id"][2:]
        reach(carer, contact("address", home, id=f"k-{key}-home", protected=True))
        self._reached(carer)
        for n, child in enumerate(children):
            reach(child, contact("address", home, id=f"k-{key}-placement-{n}", protected=True))
        self._involve(case, carer, role, **({"parental_responsibility": True} if role == "adopter" else {}))

    def _kin(self, case: Raw, number: int) -> None:
        for n in range(self._chance.choices((0, 1, 2, 3), (35, 30, 22, 13))[0]):
            if not self._spend():
                return
            role = KIN[(number + n) % len(KIN)]
            surname = self._surname if self._chance.random() < 0.5 else self._drawn.surname(self._culture)
            if role in YOUNG:
                person = self._drawn.child(self._culture, surname)
            else:
                person = self._drawn.adult(self._culture, surname)
                self._reached(person)
                self.relatives.append(person)
            self._involve(case, person, role, **({"for": case["subjects"][0]} if role == "supporter" else {}))

    def _reached(self, person: Raw) -> None:
        if self._chance.random() < 0.85:
            reach(person, contact("email", self._drawn.email(person, MAIL), verified=self._chance.random() < 0.9))
        if (number := self._drawn.telephone()) is not None:
            reach(person, contact("telephone", number, verified=True))

    def _workers(self, case: Raw, number: int, children: list[Raw], parents: list[Raw]) -> None:
        since = KNOWN_ON - timedelta(days=self._chance.randint(30, 900))
        if workers := self._staff.get("social_worker"):
            now = workers[number % len(workers)]
            self._involve(case, now, "social_worker", allocated=True, **{"from": since.isoformat()})
            before = workers[(number * 7 + 3) % len(workers)]
            if number % 4 == 0 and before is not now:
                self._involve(case, before, "social_worker", allocated=True, until=since.isoformat())
        if leaders := self._staff.get("team_manager"):
            self._involve(case, leaders[number % len(leaders)], "team_manager")
        for n in {number % len(RECORD), (number // 3) % len(RECORD)}:
            if holders := self._staff.get(RECORD[n]):
                self._involve(case, holders[number % len(holders)], RECORD[n])
        if number % 9 == 4:
            for role in ("data_protection_officer", "caldicott_guardian", "complaints_officer"):
                if holders := self._staff.get(role):
                    self._involve(case, holders[0], role)
        served = parents or children
        for n in range(min(self._chance.randint(2, 4), len(self._professionals))):
            worker = self._professionals[(number * 2 + n) % len(self._professionals)]
            role = worker["professional"]["role"]
            self._involve(case, worker, role, **({"for": served[0]["id"]} if role in ACTING and served else {}))

    def _recorded(self, case: Raw, number: int, children: list[Raw], parents: list[Raw]) -> None:
        category = CATEGORIES[number % len(CATEGORIES)]
        if texts := NAMES["facts"].get(category):
            who = parents[0] if number % 3 else (children or parents)[0]
            fact: Raw = {"id": f"f-{number}", "about": [who["id"]], "category": category}
            fact["text"] = [self._chance.choice(texts)]
            if number % 4 == 1:
                fact |= {"in_confidence": True, "source": who["id"]}
            if number % 5 == 2 or category in {"source_identity", "adoption"}:
                fact["protected"] = True
            case["facts"] = [fact]
        partners = [i["person"] for i in case["involvements"] if i["role"] in {"gp", "health_visitor", "early_years"}]
        managers = [i["person"] for i in case["involvements"] if i["role"] == "team_manager"]
        if partners and managers and number % 3 == 0:
            case["grants"] = [self._grant(partners[0], managers[0], parents[0]["id"], number)]
        if managers and number % 40 == 13:
            self._complaint(case, number, parents[0]["id"], managers[0])
        if number % 15 == 2:
            members = [i["person"] for i in case["involvements"] if i["role"] != "child"]
            address = f"core.group.{10_000 + number}@{self._domain}"
            self.groups.append({"address": address, "members": members, "from": date(2026, 1, 12).isoformat()})

    def _grant(self, reader: str, by: str, about: str, number: int) -> Raw:
        grant: Raw = {"reader": reader, "about": [about], "categories": ["mental_health"], "by": by, "reason": "agreed"}
        grant["purposes"] = [PURPOSES[number % len(PURPOSES)]]
        if number % 2:
            grant["answers"] = ["not-needed"]
        if number % 4 == 0:
            grant |= {"from": "2026-03-01", "until": "2026-09-01T09:00:00+01:00"}
        return grant

    def _complaint(self, case: Raw, number: int, made_by: str, manager: str) -> None:
        complaint: Raw = {"id": f"cmp-{number}", "reference": f"CMP-{number:05d}", "made_by": made_by}
        complaint |= {"names": [manager], "case": case["id"], "text": ["complaint about the last conference"]}
        if officers := self._staff.get("complaints_officer"):
            complaint["handlers"] = [officers[number % len(officers)]["id"]]
        self.complaints.append(complaint)
