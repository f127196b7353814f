"""People who are in no case: how many are seen where a message about a case tells something of them, how often falsely, at what cost.

`python bench/strangers.py [--each]` with an invented department; half of the messages tell something of a stranger, half name
workers, authors, places and passers-by beside what they tell of the family. `--each` shows what was missed and what was false.
"""

import random
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench._ordinary_mail import COMMON, GIVEN, RARE

from privity import bootstrap
from privity.domain.department import Department
from privity.domain.detection.detector import Detector
from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Passage, Place, Reading
from privity.domain.outsider import OUTSIDER
from privity.records.fictional.invented_department import invented_department
from privity.records.intake.reading import department_from_dict

AT = datetime(2026, 6, 10, 12, tzinfo=UTC)
COUNT = 500
TOLD = (
    "{name} was arrested last year for assault and is on bail.",
    "A family friend, {name}, was raped when she was fourteen.",
    "Mum says that {name}, who lives upstairs, deals drugs.",
    "The history of {name} was read out: sexually abused by her father from the age of six.",
    "{first} has been cutting herself, and {child} copies it.",
    "{child} stayed the night with {first}, whose brother is a registered sex offender.",
    "There was an incident with a girl called {first}, who has HIV.",
    "In 2014 {name} made an allegation of rape against {name2}.",
    "{name2} is undocumented and afraid of the Home Office.",
    "The neighbour, {title} {last}, has schizophrenia and shouts at night.",
    "Dad's new flatmate {first} uses heroin. {child} has seen the needles.",
    "The lodger is {name}. He was convicted of cruelty to a child in 2009.",
    "{name} told {child} that she had been abused in care.",
    "{first} {last} has bipolar disorder and was sectioned in March.",
    "Her cousin {first} overdosed on Friday.",
    "{name2} hit {name} in front of the children.",
)
NOT_TOLD = (
    "{child} has asthma. Dr {last} will see her on Monday.",
    "PC {name} took a statement about the assault on {child}.",
    "Her teacher, {name}, is worried about the self-harm.",
    "{child} was referred to {name} for counselling because of anxiety.",
    "{name} from CAMHS assessed {child} for ADHD.",
    "{child} has depression.\n\nKind regards,\n{name}\nSocial Worker",
    "Present: {name}, {name2}\n{child} has been using cannabis.",
    "{child} told {first} that dad hits her.",
    "{child} was assaulted at {last} Park near {last2} Street.",
    "We met {name} at the school fair. {child} had a nosebleed and was sick.",
    "{title} {last} of {last2} Housing wrote about the arrears; mum is depressed.",
    "{name} is the landlord. Mum drinks again.",
    "{child} takes Ritalin and goes to {last} Primary School.",
    "Sent by {name}. Mum has been sectioned.",
    "Health visitor {name} weighed the baby; {child} has eczema.",
    "I spoke to {name} (duty nurse) after the overdose by mum.",
)


def messages(department: Department, luck: random.Random, forms: tuple[str, ...]) -> Iterator[tuple[Reading, str]]:
    """Each about one case, which its subject line names, with a stranger drawn anew."""
    names = {p.id: p.name for p in department.people}
    for n in range(COUNT):
        case = luck.choice(department.cases)
        surnames = luck.sample(COMMON + luck.sample(RARE, 60), 3)
        given = luck.sample(GIVEN[:160], 2)
        text = forms[n % len(forms)].format(
            name=f"{given[0]} {surnames[0]}",
            name2=f"{given[1]} {surnames[1]}",
            first=given[0],
            last=surnames[0],
            last2=surnames[2],
            title=luck.choice(("Mr", "Mrs", "Ms")),
            child=names[case.subjects[0]],
        )
        subject = Passage(where="subject", place=Place.SUBJECT, text=case.reference, title=True)
        yield Reading(passages=(subject, Passage(where="body", place=Place.BODY, text=text))), text


def main() -> None:
    each = "--each" in sys.argv
    finder = bootstrap.name_finder()
    if finder is None:
        print("Not measured: the model of names is not installed, or switched off.")
        return
    department = department_from_dict(invented_department(4_000, 7))
    detector = Detector.of(department)
    finder.people_in(["Somebody came."])
    luck = random.Random(5)  # noqa: S311 - invented people
    for title, forms, wanted in (("tells of a stranger", TOLD, True), ("names others only", NOT_TOLD, False)):
        right, taken = 0, []
        for reading, text in messages(department, luck, forms):
            began = time.perf_counter()
            found = detector.detect(reading, at=AT, sender=frozenset(), recipients=frozenset(), finder=finder)
            taken.append(time.perf_counter() - began)
            seen = [f for f in found.findings if OUTSIDER in f.candidates]
            right += bool(seen) is wanted
            if each and bool(seen) is not wanted:
                print(f"  {'missed' if wanted else 'false'}: {text!r} {_why(seen)}")
        taken.sort()
        p50, p95 = taken[COUNT // 2] * 1e3, taken[COUNT * 95 // 100] * 1e3
        share = f"{right / COUNT:.3f} seen" if wanted else f"{COUNT - right} of {COUNT} falsely held"
        print(f"{title:<22}{share:<26} p50 {p50:.1f} ms, p95 {p95:.1f} ms a message")


def _why(found: list[Finding]) -> str:
    return "; ".join(f.why for f in found)


if __name__ == "__main__":
    main()
