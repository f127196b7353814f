"""Why a finding is believed, in one sentence of the message's own words: it tells no name that does not stand there."""

from collections.abc import Iterable

from privity.domain.detection.antecedents import About
from privity.domain.detection.scene import Hit, Scene
from privity.domain.facts import CaseId
from privity.domain.people import PersonId

FEW = 2
OF_NOBODY_NAMED = {
    "said to whom it is addressed": "whoever is addressed there",
    "said by the sender": "the sender, in their own words",
    "the case that is named is theirs": "the child of the case that is named, since nobody else is spoken of",
}


def said_of(scene: Scene, hit: Hit, about: About) -> str:
    """`“using again” is said of “her stepdad”: the nearest person before it`"""
    text = scene.texts[hit.passage]
    words = _flat(text.raw[text.starts[hit.first] : text.ends[hit.last - 1]])
    if about.mention is None:
        return f"“{words}” is said of {OF_NOBODY_NAMED.get(about.how, f'them: {about.how}')}"
    there = scene.texts[about.mention.passage]
    name = _flat(there.raw[there.starts[about.mention.first] : there.ends[about.mention.last - 1]])
    name = name.removesuffix("'s").removesuffix("’s")
    return f"“{words}” is said of “{name}”: {about.how}"


def kin_of(scene: Scene, words: str, people: Iterable[PersonId], cases: Iterable[CaseId], *, owned: bool) -> str:
    """`“her stepdad” is the step parent in case CF-2041, seen from the person before it`"""
    known = sorted(cases)
    roles = dict.fromkeys(r for p in people for c in known for r in sorted(scene.roll.roles_in(p, c)))
    if not roles or len(known) > FEW or len(roles) > FEW:
        return f"the case says whom “{_flat(words)}” means"
    parts = " or ".join(f"the {role.replace('_', ' ')}" for role in roles)
    references = " or ".join(scene.roll.cases[c].reference for c in known)
    seen = ", seen from the person before it" if owned else ""
    return f"“{_flat(words)}” is {parts} in case {references}{seen}"


def _flat(words: str) -> str:
    return " ".join(words.split())
