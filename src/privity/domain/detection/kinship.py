"""Kinship words, and whom the case says they mean: "her stepdad", "mum's new partner", "both grandparents", "the baby"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from privity.domain.detection.given_gender import gender_of_name
from privity.domain.detection.kinship_words import (
    CHILD_WORDS,
    EX,
    NOT,
    OF_A_KIND,
    PARENT_WORDS,
    PARTNER,
    RECORDED_OTHERWISE,
    SEEN_FROM,
    TEENAGE,
    WORDS,
    WORKER_WORDS,
    Kin,
)
from privity.domain.detection.ordinary import TITLES
from privity.domain.detection.phrases import Phrases
from privity.domain.detection.roll import Roll
from privity.domain.detection.words import Text, folds
from privity.domain.facts import CaseId
from privity.domain.people import PersonId
from privity.domain.periods import is_under

OLDER = frozenset({"older", "elder", "eldest", "oldest", "big"})
YOUNGER = frozenset({"younger", "youngest", "little", "baby"})
NEXT_DOOR = frozenset({"girl", "boy", "lad", "lass", "girls", "boys", "lads"})
TELLING_GENDER = frozenset({"mother", "father", "aunt", "uncle"})


@dataclass(frozen=True, slots=True)
class KinPhrase:
    first: int
    last: int
    kin: Kin


class Kinship:
    """Finds the phrases; `people` then asks a case whom they mean."""

    __slots__ = ("_not", "_phrases")

    def __init__(self) -> None:
        self._phrases = Phrases(
            (variant, kin)
            for phrase, kin in (*WORDS, *CHILD_WORDS, *WORKER_WORDS)
            for variant in _without_optional_start(phrase)
        )
        self._not = Phrases((n, None) for n in NOT)

    def find(self, text: Text) -> list[KinPhrase]:
        found = [KinPhrase(a, b, kin) for a, b, kin in self._phrases.find(text)]
        if not found:
            return []
        taken = {k for a, b, _ in self._not.find(text) for k in range(a, b)}
        kept: list[KinPhrase] = []
        for kin in sorted(found, key=lambda k: (k.first - k.last, k.first)):
            words = range(kin.first, kin.last)
            if taken.isdisjoint(words):
                taken.update(words)
                kept += _owner_apart(text, kin)
        return sorted(kept, key=lambda k: k.first)


@cache
def kinship() -> Kinship:
    """The same for every department."""
    return Kinship()


def people(  # noqa: PLR0913 (who, where, seen from whom, when: each is asked for by name)
    roll: Roll, case: CaseId, phrase: Kin, *, seen_from: PersonId | None, words: Iterable[str], at: datetime
) -> tuple[PersonId, ...]:
    """Whom the case says the phrase means, seen from a person of the case (absent: from the child)."""
    children = roll.children_of(case)
    roles = _turned(roll, case, phrase, seen_from, words)
    if "parents_partner" in roles:  # a new partner is not the father; where one is recorded, nor is any
        recorded = roll.in_role(case, PARTNER.roles, at)
        roles = PARTNER.roles if recorded or "new" in words else roles
    if "ex_partner" in roles and roll.in_role(case, EX.roles, at):
        roles = EX.roles
    roles = tuple("child" if r == "grandchild" else r for r in roles)
    if seen_from in children and phrase.roles in {PARTNER.roles, EX.roles} and _grown(roll, seen_from, at):
        return ()  # a teenager's girlfriend is not the mother's
    found = list(roll.in_role(case, roles, at)) if roles else []
    if seen_from in children and len(found) > 1:
        found = _answering_for(roll, case, seen_from, found)
    found += _as_recorded_otherwise(roll, case, roles, words, at=at, found=bool(found))
    if any("sibling" in r for r in phrase.roles):
        own = seen_from is not None and bool(roll.roles_in(seen_from, case) & {"sibling", "half_sibling"})
        if own or ((seen_from is None or seen_from in children) and len(children) > 1):
            found += [c for c in children if c != seen_from]
    if not any(r == "child" for r in phrase.roles) or phrase.every:
        found = [p for p in found if p != seen_from]
    if not set(roles) <= TELLING_GENDER:
        found = _of_gender(roll, found, phrase, words)
    return tuple(dict.fromkeys(_of_age(roll, found, seen_from, words) if len(found) > 1 else found))


def _of_age(roll: Roll, found: list[PersonId], seen_from: PersonId | None, words: Iterable[str]) -> list[PersonId]:
    """The older boy, his little sister; of twins, and where a birth is not recorded, each of them."""
    told = set(words)
    older, younger = bool(told & OLDER), bool(told & YOUNGER)
    born = {p: day for p in found if (day := roll.people[p].born)}
    if older == younger or len(born) < len(set(found)):
        return found
    than = roll.people[seen_from].born if seen_from is not None and seen_from not in born else None
    if than is not None:
        fitting = [p for p in found if (born[p] < than if older else born[p] > than)]
    else:
        edge = min(born.values()) if older else max(born.values())
        fitting = [p for p in found if born[p] == edge]
    return fitting or found


def _of_gender(roll: Roll, found: list[PersonId], phrase: Kin, words: Iterable[str]) -> list[PersonId]:
    """`Grandad` is not the grandmother who alone is recorded, nor `the girl` a boy; but his daughter may be called anything."""
    if not phrase.gender:
        return found
    fitting = [p for p in found if gender_of_name(first_name(roll.people[p].name)) in {"", phrase.gender}]
    return fitting or (found if "child" in phrase.roles and NEXT_DOOR.isdisjoint(words) else [])


def first_name(name: str) -> str:
    return next((word for word in folds(name) if word not in TITLES), "")


def _turned(roll: Roll, case: CaseId, phrase: Kin, seen_from: PersonId | None, words: Iterable[str]) -> tuple[str, ...]:
    """The mother's mother is the child's grandmother."""
    if seen_from is None or seen_from in roll.children_of(case):
        return phrase.roles
    turned: dict[str, tuple[str, ...]] = {}
    for role in roll.roles_in(seen_from, case):
        turned |= SEEN_FROM.get(role, {})
    kinds = next((OF_A_KIND[w] for w in words if w in OF_A_KIND and "sibling" in turned), None)
    return tuple(
        dict.fromkeys(
            r for role in phrase.roles for r in (kinds if kinds and "sibling" in role else turned.get(role, (role,)))
        )
    )


def _grown(roll: Roll, person: PersonId, at: datetime) -> bool:
    born = roll.people[person].born
    return born is not None and not is_under(born, TEENAGE, at.date())


def _answering_for(roll: Roll, case: CaseId, child: PersonId, found: list[PersonId]) -> list[PersonId]:
    """Of two mothers in a case, the one who holds parental responsibility for this child, where it is recorded."""
    held = {
        i.person
        for i in roll.cases[case].involvements
        if i.parental_responsibility is True or (i.parental_responsibility and child in i.parental_responsibility)
    }
    return [p for p in found if p in held] or found


def _as_recorded_otherwise(  # noqa: PLR0913 (who, where, which part, when: each is asked for by name)
    roll: Roll, case: CaseId, roles: tuple[str, ...], words: Iterable[str], *, at: datetime, found: bool
) -> list[PersonId]:
    """A mum may stand in the case as `parent`, an uncle as `other_relative`; adopters are mum and dad as well."""
    told = set(words)
    parents = bool({"mother", "father"} & set(roles)) and told.isdisjoint({"birth", "natural", "biological"})
    more = list(roll.in_role(case, ("adopter",), at)) if parents else []
    if not found:
        other = tuple(dict.fromkeys(r for role in roles for r in RECORDED_OTHERWISE.get(role, ())))
        more += [p for p in roll.in_role(case, other, at) if p not in more] if other else []
    return more


def _owner_apart(text: Text, phrase: KinPhrase) -> list[KinPhrase]:
    """`mum's new partner` speaks of the mother, too."""
    owner = PARENT_WORDS.get(text.folds[phrase.first])
    if owner is None or phrase.last - phrase.first == 1 or phrase.kin not in {PARTNER, EX}:
        return [phrase]
    return [KinPhrase(phrase.first, phrase.first + 1, owner), KinPhrase(phrase.first + 1, phrase.last, phrase.kin)]


def _without_optional_start(phrase: str) -> list[str]:
    """An index goes by the first word: a phrase that may begin later is one more phrase."""
    words = phrase.split()
    variants = [phrase.lstrip("?")]
    if words[0].startswith("?"):
        variants = [" ".join([words[0][1:], *words[1:]]), *_without_optional_start(" ".join(words[1:]))]
    return variants
