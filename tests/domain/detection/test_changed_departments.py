"""A detector and a kernel that followed a change answer exactly as ones that were built anew from the changed department."""

import os
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random

from tests.domain.entitlement.worlds import random_questions, random_world

from privity.domain.cases import Bar, Case, Involvement
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.difference import Difference
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId, Fact, FactId
from privity.domain.people import Contact, ContactId, ContactKind, Identifier, Person, PersonId, Professional, Staff

SEEDS = 20_000 if os.environ.get("PRIVITY_SOAK") else 250
AT = datetime(2026, 3, 10, 12, tzinfo=UTC)
GIVEN = ("Ella", "Ella-Mary", "Jack", "Rose", "Piotr", "Marie Anne")
SURNAMES = ("Renouf", "Renoufs", "Le Brocq", "Lebrocq", "Smith-Renouf", "May", "de la Haye")
ROADS = ("Elm Road", "Clos des Sables", "Le Clos", "Quayside Terrace", "Rue de Haut", "Elm Rise")
HOUSES = ("Tannery Cottage", "The Old Tannery", "Les Sables")
NUMBERS = ("JY0012345", "999 000 0018", "07700 900123", "07700 900124", "CF-0077", "CF-0078")
SAID = (
    "has been hit",
    "is HIV positive",
    "lives in a refuge",
    "was arrested for theft",
    "attends counselling",
    "smiled",
)
FACTS = ("was bitten by the neighbour's dog", "ran away to Alderney", "was hit with a belt")
BORN = (date(2016, 2, 29), date(2014, 5, 12), date(1990, 5, 12))


def name(rng: Random) -> str:
    return f"{rng.choice(GIVEN)} {rng.choice(SURNAMES)}"


def home(rng: Random) -> str:
    road = f"{rng.randrange(1, 15)} {rng.choice(ROADS)}"
    return ", ".join(rng.choice(((road,), (rng.choice(HOUSES), road), (rng.choice(HOUSES),)))) + rng.choice(
        ("", ", St Helier JE2 4AB", ", Gorey JE3 9EP", ", Trinity")
    )


def contact(rng: Random, number: int) -> Contact:
    kind = rng.choice((ContactKind.ADDRESS, ContactKind.ADDRESS, ContactKind.TELEPHONE, ContactKind.EMAIL))
    value = {
        ContactKind.ADDRESS: home(rng),
        ContactKind.TELEPHONE: rng.choice(NUMBERS[2:4]),
        ContactKind.EMAIL: f"a{rng.randrange(3)}@mail.example",
    }[kind]
    return Contact(kind=kind, value=value, id=ContactId(f"n{number}"), protected=rng.random() < 0.4)


def known(rng: Random, person: Person, number: int) -> Person:
    """With a name, a birthday, numbers and addresses that several have."""
    return replace(
        person,
        name=name(rng),
        aliases=tuple(name(rng) for _ in range(rng.choice((0, 0, 1)))),
        born=rng.choice(BORN),
        identifiers=tuple(
            Identifier(kind="case_management", value=n) for n in rng.sample(NUMBERS[:2], rng.choice((0, 1)))
        ),
        contacts=(*person.contacts, *(contact(rng, 100 * number + n) for n in range(rng.choice((0, 1, 2))))),
    )


def first(seed: int) -> Department:
    rng = Random(seed)  # noqa: S311 - nothing secret: departments must come again from their seed
    world = random_world(seed)
    cases = tuple(replace(case, reference=rng.choice(NUMBERS[4:]) + str(n)) for n, case in enumerate(world.cases))
    return replace(world, people=tuple(known(rng, p, n) for n, p in enumerate(world.people)), cases=cases)


def changed(rng: Random, before: Department, turn: int) -> Department:
    people, cases = list(before.people), list(before.cases)
    for n in range(rng.choice((1, 1, 2, 3))):
        number = 1000 * turn + 10 * n
        at = rng.randrange(len(people))
        case_at = rng.randrange(len(cases))
        case, somebody = cases[case_at], rng.choice(people).id
        match rng.randrange(10):
            case 0:
                people[at] = replace(people[at], name=name(rng))
            case 1:
                people[at] = replace(people[at], aliases=(*people[at].aliases, name(rng)))
            case 2 | 3:
                people[at] = replace(people[at], contacts=(*people[at].contacts, contact(rng, number)))
            case 4:
                people[at] = known(rng, people[at], number)
            case 5:
                staff = rng.choice((None, Staff(role="social_worker", team="Assessment")))
                professional = rng.choice((None, Professional(agency="Elm Surgery", role="gp")))
                people[at] = replace(people[at], staff=staff, professional=professional)
            case 6:
                people.append(known(rng, Person(id=PersonId(f"new{number}"), name="Somebody"), number))
            case 7:
                involved = Involvement(person=somebody, role=rng.choice(("mother", "child", "social_worker", "aunt")))
                cases[case_at] = replace(case, involvements=(*case.involvements, involved))
            case 8:
                bar = Bar(readers=(somebody,), ground="order", about=(rng.choice(people).id,))
                fact = Fact(
                    id=FactId(f"new{number}"),
                    about=(somebody,),
                    category="abuse",
                    case=case.id,
                    text=(rng.choice(FACTS),),
                )
                cases[case_at] = replace(case, bars=(*case.bars, bar), facts=(*case.facts, fact))
            case _:
                cases.append(Case(id=CaseId(f"new{number}"), reference=f"CF-1{number}", subjects=(somebody,)))
    complaints = before.complaints if rng.random() < 0.7 else before.complaints[:-1]
    return replace(before, people=tuple(people), cases=tuple(cases), complaints=complaints)


def sentences(rng: Random, departments: tuple[Department, ...]) -> str:
    """About those who are or were recorded so: by name, number, birthday or address."""
    said = []
    for _ in range(6):
        person = rng.choice(rng.choice(departments).people)
        case = rng.choice(rng.choice(departments).cases)
        written = [
            person.name,
            *person.aliases,
            person.name.split()[0],
            person.name.split()[-1],
            person.name.replace("e", "a", 1),
        ]
        written += [f"{person.name} ({person.born:%d/%m/%Y})", case.reference, "Her mother", rng.choice(FACTS)]
        written += [i.value for i in person.identifiers] + [f"Somebody at {c.value}" for c in person.contacts]
        said.append(f"{rng.choice(written)} {rng.choice(SAID)}.")
    return " ".join(said)


def test_what_followed_the_changes_finds_and_decides_as_what_is_built_anew() -> None:
    found = 0
    for seed in range(SEEDS):
        rng = Random(f"changes {seed}")  # noqa: S311 - as above
        departments = [first(seed)]
        detector, kernel = Detector.of(departments[0]), Kernel.of(departments[0])
        for turn in (1, 2):
            departments.append(changed(rng, departments[-1], turn))
            difference = Difference(departments[-2], departments[-1])
            assert difference.small
            detector, kernel = detector.after(difference), kernel.after(departments[-1])
            anew = Detector.of(departments[-1])
            for _ in range(4):
                text = sentences(rng, tuple(departments[-2:]))
                reading = Reading(passages=(Passage(where="body", place=Place.BODY, text=text),))
                correspondents = [frozenset({rng.choice(departments[-1].people).id}) for _ in range(2)]
                followed, fresh = (
                    each.detect(reading, at=AT, sender=correspondents[0], recipients=correspondents[1])
                    for each in (detector, anew)
                )
                assert followed == fresh, (seed, turn, text)
                found += len(fresh.findings)
            built = Kernel.of(departments[-1])
            for question, at in random_questions(departments[-1], rng, 10):
                assert kernel.decide(question, at=at) == built.decide(question, at=at), (seed, turn, question)
    assert found > 10 * SEEDS, "hardly anything was found by either"


def test_what_did_not_change_is_not_built_again() -> None:
    before = first(1)
    after = replace(before, cases=(replace(before.cases[0], bars=()), *before.cases[1:]))
    detector = Detector.of(before)
    followed = detector.after(Difference(before, after))
    assert followed.names is detector.names
    assert followed.addresses is detector.addresses


def test_a_change_that_moves_an_entry_is_no_small_one() -> None:
    before = first(1)
    moved = replace(before, people=(*before.people[1:], before.people[0]))
    assert not Difference(before, moved).small
    assert not Difference(before, replace(before, people=before.people[:-1])).small
