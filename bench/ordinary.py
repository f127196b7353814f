"""How quiet the gate is: 1,000 ordinary messages that are nobody's case, and 1,000 about a case to those who may read them.

`python bench/ordinary.py [--people N] [--each] [--seed N]` prints how many are held, by rule and by why; `--each` shows the text,
which is made up. A message in which a stranger has the full name of somebody of a case is counted apart: no program can know.
"""

import argparse
import random
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from _ordinary_mail import CASEWORK, COMMON, GIVEN, ORDINARY, RARE, ROADS, Mail, letter, slots

from privity import bootstrap
from privity.control.deciding import decided
from privity.control.outcomes import Submission
from privity.control.world import World
from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Reading
from privity.records.fictional.invented_department import invented_department
from privity.records.fictional.invented_people import NAMES
from privity.records.intake.reading import department_from_dict

AT = datetime(2026, 6, 10, 12, tzinfo=UTC)
COUNT = 1_000


def world(people: int, seed: int) -> tuple[World, dict[str, Any]]:
    """A department in which names are as many, and as often alike, as in life."""
    draw = random.Random(seed)  # noqa: S311 - invented people are no secret
    NAMES["streets"] += ROADS
    for culture in NAMES["cultures"].values():
        culture["surnames"] += draw.sample(RARE, min(400, len(RARE))) + draw.sample(COMMON, 30)
        culture["girls"] += draw.sample(GIVEN[:40], 25)
        culture["boys"] += draw.sample(GIVEN[40:80], 25)
    raw = invented_department(people, seed)
    department = department_from_dict(raw)
    return World.of(department), raw


def ordinary(raw: dict[str, Any], draw: random.Random) -> Iterator[Mail]:
    staff = [p for p in raw["people"] if "staff" in p]
    readers = staff * 3 + [p for p in raw["people"] if "professional" in p]
    for n in range(COUNT):
        subject, body = ORDINARY[n % len(ORDINARY)]
        filled, names = slots(draw, [p["name"] for p in staff])
        sender = address(draw.choice(staff))
        outside = f"{draw.choice(['info', 'office', 'sales'])}@{draw.choice(['print', 'lifts', 'catering'])}.example"
        to = tuple(address(p) for p in draw.sample(readers, draw.randrange(1, 4))) + (
            (outside,) if draw.random() < 0.3 else ()
        )
        if draw.random() < 0.2:
            sender = outside
        yield Mail(subject, letter(subject.format(**filled), body.format(**filled), sender, to), sender, to, names)


def casework(raw: dict[str, Any], draw: random.Random) -> Iterator[Mail]:
    people = {p["id"]: p for p in raw["people"]}
    conflicted = {r[k] for r in raw["relations"] for k in ("person", "to")}
    complained = {c["case"] for c in raw["complaints"]}
    made = 0
    while made < COUNT:
        case = draw.choice(raw["cases"])
        team = [i["person"] for i in case["involvements"] if i["role"] in {"social_worker", "team_manager"} and "until" not in i
                and (i["role"] != "social_worker" or i.get("allocated"))]  # fmt: skip
        mothers = [i["person"] for i in case["involvements"] if i["role"] == "mother"]
        inside = {i["person"] for i in case["involvements"]} | set(case["subjects"])
        if len(set(team)) < 2 or not mothers or case["id"] in complained or inside & conflicted or case.get("bars"):
            continue
        made += 1
        sender, reader = draw.sample(sorted(set(team)), 2)
        subject, body = CASEWORK[made % len(CASEWORK)]
        filled, names = slots(draw, [p["name"] for p in raw["people"] if "staff" in p])
        child, mother = people[case["subjects"][0]]["name"], people[mothers[0]]["name"]
        filled |= {
            "ref": case["reference"], "child": child, "child1": child.split()[0], "mother": mother, "mother1": mother.split()[0],
            "rfirst": people[reader]["name"].split()[0], "sfirst": people[sender]["name"].split()[0],
        }  # fmt: skip
        source, to = address(people[sender]), (address(people[reader]),)
        yield Mail(
            f"casework: {subject}",
            letter(subject.format(**filled), body.format(**filled), source, to),
            source,
            to,
            names,
        )


def address(person: dict[str, Any]) -> str:
    return next(str(c["value"]) for c in person["contacts"] if c["kind"] == "email")


def judged(title: str, mails: Iterator[Mail], inside: World, known: set[str], *, each: bool) -> None:
    reader = bootstrap.message_reader()
    held = namesakes = total = 0
    why: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for mail in mails:
        total += 1
        reading, verdict = decided(
            Submission(raw=mail.raw, sender=mail.sender, recipients=mail.recipients), world=inside, reader=reader, at=AT
        )
        if verdict.outcome != "hold":
            continue
        namesake = any(
            name.casefold() in known and name in "".join(p.text for p in reading.passages) for name in mail.names
        )
        namesake = namesake or any(_is_full(f.why) and _words(reading, f) in mail.names for f in verdict.findings)
        namesakes += namesake
        held += not namesake
        if namesake:
            continue
        kinds[mail.kind] += 1
        for finding in {(f.category, f.why) for f in verdict.findings}:
            why[f"{finding[0]}: {finding[1][:60]}"] += 1
        for rule in {r.rule for row in verdict.recipients for r in row.reasons}:
            why[f"rule {rule}"] += 1
        if each:
            print("----", mail.kind, *{(r.rule, r.category) for row in verdict.recipients for r in row.reasons})
            for finding in verdict.findings:
                text = reading.passages[finding.passage].text
                around = text[max(0, finding.start - 40) : finding.end + 30].replace("\n", " / ")
                print("   ", finding.category, repr(text[finding.start : finding.end]), finding.why, "|", around)
    print(f"{title}: {held} of {total} held, and {namesakes} in which a stranger has a case person's full name")
    for reason, count in why.most_common(20):
        print(f"    {count:4} {reason}")
    print("    kinds:", dict(kinds.most_common(12)))


def _is_full(why: str) -> bool:
    return why.startswith("The full name")


def _words(reading: Reading, finding: Finding) -> str:
    return reading.passages[finding.passage].text[finding.start : finding.end]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--each", action="store_true")
    asked = parser.parse_args()
    inside, raw = world(asked.people, asked.seed)
    known = {p["name"].casefold() for p in raw["people"] if "staff" not in p and "professional" not in p}
    known |= {f"{n.split()[0]} {n.split()[-1]}" for n in known}
    draw = random.Random(asked.seed + 1)  # noqa: S311 - invented mail is no secret
    judged("ordinary", ordinary(raw, draw), inside, known, each=asked.each)
    judged("casework", casework(raw, draw), inside, known, each=asked.each)


if __name__ == "__main__":
    main()
