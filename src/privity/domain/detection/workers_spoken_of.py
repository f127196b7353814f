"""What is said of a worker: only what is plainly said of them, for most sentences with a worker in them are about a child."""

from privity.domain.detection.antecedents import About
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.ordinary import TITLES
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.disclosure import Place
from privity.domain.people import PersonId

OF_WORKERS = listed(
    "health mental_health substance_use sexual_life abuse sexual_abuse domestic_abuse criminal police_information "
    "staff_conduct complaint finance religion ethnicity immigration family address"
)
ANYWHERE_OF_WORKERS = frozenset({"complaint"})
SAID_STRAIGHT = frozenset(
    {"finance", "substance_use", "address"}
)  # `Lee owes money`; but who `diagnosed` is no patient
MOST_LINKS = 7
MOST_BETWEEN = 5
TREATING = ("prescrib", "diagnosed", "treated", "referred", "assessed")
SUFFERING = listed("is was are were been being got gets")
AWAY = listed("unwell poorly sick ill illness off is")  # that a worker is away is no fact
AGAINST = listed("against about of concerning regarding re naming on")
LINKS = listed("""
    is was are were has had have been be being with a an the to of in on not never recently currently again her his their also
    just once previously still now since suffers suffered suffering got took went uses used under for because from having
    off practising devout going through getting very badly severely allegedly reportedly seems appeared s diagnosed treated admitted arrested accused suspected convicted
    """)
LINKS_OF_MINE = LINKS | {"am", "today", "sick", "ill", "work"}
# Of a worker's family life and home; where they work, and with whose family, is their work.
PRIVATE = {
    "family": tuple(
        listed(
            "divorc separat split married engaged affair patern husband wife boyfriend girlfriend fianc spouse marriage"
        )
        | listed("pregnan died widow")
    ),
    "address": ("live", "living", "resid"),
}


def of_the_writer(scene: Scene, hit: Hit, first: int) -> bool:
    """A worker who writes `I am off with a migraine` or `my son has measles` says nothing of the case."""
    text = scene.texts[hit.passage]
    if scene.passages[hit.passage].place is Place.QUOTED or not scene.sender:
        return False
    if not all(scene.roll.is_worker(p) for p in scene.sender):
        return False
    for k in range(hit.first - 1, max(first - 1, hit.first - MOST_LINKS - 2), -1):
        if text.folds[k] in {"i", "my"}:
            said = text.folds[k + (2 if text.folds[k] == "my" else 1) : hit.first]
            return set(said) <= LINKS_OF_MINE
    return False


def of_the_workers(scene: Scene, hit: Hit, workers: list[Mention], relatives: list[Mention]) -> list[About]:
    """Of a worker only what is plainly said of them: most sentences with a worker in them are about a child."""
    text = scene.texts[hit.passage]
    if hit.category not in OF_WORKERS or not _private(text, hit):
        return []
    if hit.category in ANYWHERE_OF_WORKERS:
        workers = [m for m in workers if m.strength > Strength.FAMILIAR or set(m.people) & complained_of(scene, hit)]
        both = [*workers, *(relatives if hit.category == "complaint" else [])]
        return [About(people=m.people, how="in the same sentence", mention=m, every=m.every) for m in both]
    if set(text.folds[hit.first : hit.last]) <= AWAY:
        return []
    return [
        About(people=m.people, how="a worker, of whom it is plainly said", mention=m)
        for m in workers
        if linked(text, m, hit) and (m.last < hit.first or text.possessive(m.last - 1) or hit.category in SAID_STRAIGHT)
    ]


def slight_worker(scene: Scene, mention: Mention) -> bool:
    """A worker's first name alone stands in every other mail: only what is plainly said of them counts."""
    return mention.strength is Strength.FAMILIAR and not scene.relatives(mention)


def linked(text: Text, mention: Mention, hit: Hit) -> bool:
    """`Jo has been suspended`, `Jo's cancer`; not `Jo says that he was suspended`."""
    if mention.last > hit.first:
        return False
    between = text.folds[mention.last : hit.first]
    if text.folds[hit.first].startswith(TREATING) and SUFFERING.isdisjoint(between):
        return False  # who has prescribed is no patient
    return len(between) <= MOST_BETWEEN and set(between) <= LINKS


def complained_of(scene: Scene, hit: Hit) -> set[PersonId]:
    """The workers in `a complaint against ...`, `... complained about ...`, `Ms Vane: a complaint about her`."""
    text = scene.texts[hit.passage]
    first, last = text.bounds(hit.first)
    workers = [m for m in scene.mentions_in(hit.passage, first, last) if not scene.relatives(m)]
    found: set[PersonId] = set()
    for mention in workers:
        k = mention.first - 1
        while k > hit.first and (text.capital(k) or text.folds[k] in TITLES | {"and", "or", "your"}):
            k -= 1
        if hit.first < k and text.folds[k] in AGAINST | {"that", "how", "way"}:
            found.update(mention.people)
    before = [m for m in workers if m.last <= hit.first]
    pointed_at = any(
        text.folds[k] in AGAINST and text.folds[k + 1] in {"him", "her", "them"} for k in range(hit.last, last - 1)
    )
    if not found and before and pointed_at:
        found.update(before[-1].people)
    return found


def _private(text: Text, hit: Hit) -> bool:
    beginnings = PRIVATE.get(hit.category)
    return beginnings is None or any(word.startswith(beginnings) for word in text.folds[hit.first : hit.last])
