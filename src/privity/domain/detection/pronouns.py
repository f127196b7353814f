"""Words that point to somebody, and whether they may point to a mention: gender, possession, the heading above."""

from privity.domain.detection.given_gender import gender_of_name
from privity.domain.detection.kinship import first_name
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.scene import Scene
from privity.domain.detection.words import Text
from privity.domain.people import PersonId

SHE = frozenset({"she", "her", "hers", "herself"})
HE = frozenset({"he", "him", "his", "himself"})
THEY = frozenset({"they", "them", "their", "theirs", "themselves", "themself"})
YOU = frozenset({"you", "your", "yours", "yourself"})
I_AND_MY = frozenset({"my", "our"})
OWNING_WORDS = frozenset({"mums", "dads", "mothers", "fathers"})


def owning(text: Text, mention: Mention) -> bool:
    """Ella's, Ellas' and, of kin, mums: whoever follows belongs to them."""
    return text.possessive(mention.last - 1) or text.folds[mention.last - 1] in OWNING_WORDS


def in_headings(scene: Scene, number: int) -> list[Mention]:
    """Whom the subject line or the heading of the same part names: a text goes on about them."""
    part = scene.passages[number].part
    return [
        m
        for n, ms in scene.mentions.items()
        if n != number and scene.passages[n].title and scene.passages[n].part in {part, 0}
        for m in ms
        if m.strength >= Strength.FAMILIAR and scene.relatives(m)
    ]


def agrees(scene: Scene, mention: Mention, gender: str) -> bool:
    """May a pronoun of this gender point to the mention? Parts in a case tell the gender of some."""
    if not gender:
        return True
    if mention.gender:
        return mention.gender == gender
    return any(gender_of(scene, p) in {"", gender} for p in mention.people)


def fits(scene: Scene, people: tuple[PersonId, ...], gender: str) -> bool:
    return any(likely_gender_of(scene, p) in {"", gender} for p in people)


def likely_gender_of(scene: Scene, person: PersonId) -> str:
    """As the case says, else as the name does."""
    known = scene.roll.people.get(person)
    return gender_of(scene, person) or (gender_of_name(first_name(known.name)) if known else "")


def gender_of(scene: Scene, person: PersonId) -> str:
    roles = {r for c in scene.roll.cases_of(person) for r in scene.roll.roles_in(person, c)}
    if roles & {"mother", "aunt"}:
        return "f"
    return "m" if roles & {"father", "uncle"} else ""
