"""Which cases a message and each attachment speak of, how surely, and by what; it explains, and decides nothing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import prod

from privity.domain.detection.findings import CaseMeant, Finding
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.scene import Scene
from privity.domain.disclosure import Passage, Place
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

# How surely one piece of evidence alone points to a case, of 1. Several add up, and never reach certainty.
REFERENCE_IN_TITLE, REFERENCE = 0.99, 0.97
CHILD_IN_TITLE, CHILD = 0.97, 0.9
IN_FULL, MARKED, DESCRIBED, FAMILIAR = 0.5, 0.4, 0.2, 0.2
HOME, RECORDED_FACT = 0.4, 0.6
CORRESPONDENTS = 0.1
FEWEST_SIGNS = 0.3  # what says less is no sign of a case
MOST_CASES = 8  # of one part
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


@dataclass(slots=True)
class _Evidence:
    """Of one case in one part: who of it is mentioned, how surely at best, and what else points to it."""

    people: dict[PersonId, tuple[Strength, float]] = field(default_factory=dict)
    signs: dict[str, float] = field(default_factory=dict)  # a clause of the sentence, and its worth


def cases_meant(scene: Scene, findings: tuple[Finding, ...]) -> tuple[CaseMeant, ...]:
    """Of each part the cases that it names, and those that it seems to mean, the surest first."""
    gathered: dict[int, dict[CaseId, _Evidence]] = defaultdict(lambda: defaultdict(_Evidence))
    for number, mentions in scene.mentions.items():
        if scene.passages[number].place is not Place.HEADER:
            for mention in mentions:
                _mentioned(scene, mention, gathered[scene.passages[number].part])
    for finding in findings:
        _told(scene, finding, gathered[finding.part])
    for part, named in scene.named.items():
        for case in named:
            gathered[part][case].signs.update(_naming(scene, part, case))
    return tuple(meant for part in sorted(gathered) for meant in _of_part(scene, part, gathered[part]))


def _mentioned(scene: Scene, mention: Mention, cases: dict[CaseId, _Evidence]) -> None:
    worth = {Strength.FULL: IN_FULL, Strength.MARK: MARKED, Strength.KIN: DESCRIBED, Strength.FAMILIAR: FAMILIAR}
    for person in scene.relatives(mention):
        value = worth.get(mention.strength, 0.0) / (1 if mention.every else len(mention.people))
        for case in scene.roll.cases_of(person) if value else ():
            people = cases[case].people
            if person not in people or people[person][1] < value:
                people[person] = (mention.strength, value)


def _told(scene: Scene, finding: Finding, cases: dict[CaseId, _Evidence]) -> None:
    if finding.category == "address" and len(finding.candidates) == 1:
        for case in scene.roll.cases_of(finding.candidates[0]):
            cases[case].signs["an address of its people stands there"] = HOME
    if finding.own_words and finding.category not in {"address", "contact"}:
        for case in (c for p in finding.candidates for c in scene.roll.cases_of(p)):
            cases[case].signs["it tells a recorded fact of it"] = RECORDED_FACT


def _naming(scene: Scene, part: int, case: CaseId) -> Iterator[tuple[str, float]]:
    """By what the contract says that a case is named; its child need not be named in the same words."""
    passages = [(n, p) for n, p in enumerate(scene.passages) if p.part == part and p.place is not Place.HEADER]
    reference = _bare(scene.roll.cases[case].reference)
    told = False
    for number, passage in passages:
        if number not in scene.bare:
            scene.bare[number] = _bare(passage.text)
    if places := [p for n, p in passages if reference in scene.bare[n]]:
        told, title = True, next((p for p in places if p.title), None)
        yield f"its reference stands in {_spot(title or places[0])}", REFERENCE_IN_TITLE if title else REFERENCE
    children = set(scene.roll.children_of(case))
    standing = [
        p
        for n, p in passages
        if any(m.strength >= Strength.MARK and m.names_case and children & set(m.people) for m in scene.mentions[n])
    ]
    if standing:
        title = next((p for p in standing if p.title), None)
        worth = CHILD_IN_TITLE if title else CHILD
        yield f"its child is named in full or by identifier in {_spot(title or standing[0])}", worth
    elif not told:
        yield "it is named", CHILD


def _of_part(scene: Scene, part: int, cases: dict[CaseId, _Evidence]) -> list[CaseMeant]:
    named = scene.named.get(part, {})
    found = [_weighed(scene, part, case, evidence, named=case in named) for case, evidence in cases.items()]
    found.sort(key=lambda meant: (not meant.named, -meant.score, meant.case))
    return [m for n, m in enumerate(found) if m.named or (m.score >= FEWEST_SIGNS and n < MOST_CASES)]


def _weighed(scene: Scene, part: int, case: CaseId, evidence: _Evidence, *, named: bool) -> CaseMeant:
    signs = dict(evidence.signs)
    values = [*signs.values(), *(value for _, value in evidence.people.values())]
    clauses = [*signs, *_peopled(evidence.people.values(), besides="child" in " ".join(signs))]
    both = all(case in scene.roll.cases_of_any(side) for side in (scene.sender, scene.recipients))
    if both and values:
        clauses.append("sender and a recipient are both part of it")
        values.append(CORRESPONDENTS)
    score = 1 - prod(1 - value for value in values)
    sentence = "; ".join(clauses)
    return CaseMeant(
        part=part,
        where=_where(scene, part),
        case=case,
        score=round(min(score, 0.99), 2),
        named=named,
        why=f"{sentence[:1].upper()}{sentence[1:]}.",
    )


def _peopled(people: Iterable[tuple[Strength, float]], *, besides: bool) -> Iterator[str]:
    strengths = [strength for strength, _ in people]
    full = sum(1 for s in strengths if s >= Strength.MARK)
    lesser = len(strengths) - full
    if full and not (besides and full == 1):
        yield f"{_count(full)} of its people {'is' if full == 1 else 'are'} named in full or by number"
    if lesser:
        yield f"{_count(lesser)} of its people {'is' if lesser == 1 else 'are'} named in part or described"


def _count(number: int) -> str:
    return NUMBERS[number] if number < len(NUMBERS) else str(number)


def _where(scene: Scene, part: int) -> str:
    first = next((p for p in scene.passages if p.part == part), None)
    return "message" if first is None or not part else first.where.partition("#")[0]


def _spot(passage: Passage) -> str:
    if passage.place is Place.SUBJECT:
        return "the subject line"
    return "the title" if passage.title else "the text"


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
