"""Is a first name alone, or a surname alone, enough? Only with evidence; this weighs it."""

from collections import defaultdict
from dataclasses import replace

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.scene import Scene
from privity.domain.facts import CaseId
from privity.domain.people import PersonId


def weigh(scene: Scene) -> set[Mention]:
    """Settles whom familiar names mean; returns those that count only where something sensitive is said."""
    in_full = _named_in_full(scene)
    strong = _cases_of_strong(scene)
    near = scene.roll.cases_of_any(scene.correspondents)
    named = scene.all_named
    pending: set[Mention] = set()
    for number, mentions in scene.mentions.items():
        settled: list[Mention] = []
        for mention in mentions:
            if mention.strength is not Strength.FAMILIAR:
                settled.append(_narrowed(mention, in_full))
                continue
            chosen = _narrowed(mention, in_full)
            if chosen is mention:
                chosen = _with_evidence(scene, mention, strong, named)
            elif not set(chosen.people) <= in_full:
                continue
            if chosen.people:
                settled.append(chosen)
                continue
            close = tuple(p for p in mention.people if not near.isdisjoint(scene.roll.cases_of(p)))
            if close:
                waiting = replace(mention, people=close)
                pending.add(waiting)
                settled.append(waiting)
        scene.mentions[number] = settled
    return pending


def _named_in_full(scene: Scene) -> set[PersonId]:
    full = [m for ms in scene.mentions.values() for m in ms if m.strength is Strength.FULL and len(m.people) == 1]
    return {p for m in full for p in m.people}


def _narrowed(mention: Mention, in_full: set[PersonId]) -> Mention:
    """A name that fits several people means the one whom the message names in full."""
    if mention.strength not in {Strength.FULL, Strength.FAMILIAR} or mention.every:
        return mention
    if mention.strength is Strength.FULL and len(mention.people) == 1:
        return mention
    chosen = tuple(p for p in mention.people if p in in_full)
    return (
        replace(mention, people=chosen, why=f"{mention.why}, of somebody whom the message names in full")
        if chosen
        else mention
    )


def _with_evidence(scene: Scene, mention: Mention, strong: dict[CaseId, set[PersonId]], named: set[CaseId]) -> Mention:
    """Of several who are called so, the one in the case that the message names; else whoever's people it names."""
    chosen = [p for p in mention.people if not named.isdisjoint(scene.roll.cases_of(p))]
    if not chosen:
        chosen = [p for p in mention.people if any(strong.get(c, set()) - {p} for c in scene.roll.cases_of(p))]
    return replace(mention, people=tuple(chosen), why=f"{mention.why}, beside the case or another of its people")


def _beyond_doubt(scene: Scene) -> set[PersonId]:
    waiting = {p for ms in scene.mentions.values() for m in ms if m.waiting for p in m.people}
    firm = {
        p
        for ms in scene.mentions.values()
        for m in ms
        if not m.waiting and m.strength >= Strength.KIN
        for p in m.people
    }
    return scene.everybody(Strength.KIN) - (waiting - firm)


def _cases_of_strong(scene: Scene) -> dict[CaseId, set[PersonId]]:
    """Who of each case is named beyond doubt; a worker who only signs or is greeted says nothing."""
    found: dict[CaseId, set[PersonId]] = defaultdict(set)
    for person in _beyond_doubt(scene):
        if person in scene.correspondents and scene.roll.is_worker(person):
            continue
        for case in scene.roll.cases_of(person):
            found[case].add(person)
    return found
