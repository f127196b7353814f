"""Who stands in a sentence and is not whom it is about: somebody of no case is, or they only own, see or come along."""

from privity.domain.detection.mentions import Mention
from privity.domain.detection.ordinary import TITLES
from privity.domain.detection.others import as_subject, others_between
from privity.domain.detection.scene import Hit, Other, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

OBLIQUE = listed("by with to from for at")
REACH_OF_OTHERS = 16
TOLD_TO = listed(
    "rang told texted called asked phoned messaged showed gave tells rings texts calls asks emailed sent saw met"
)
THINGS = listed(
    "dog car van house flat friend friends mate mates boss neighbour neighbours solicitor landlord home place bike road"
)
WITNESSING = listed(
    "seen saw know knew think thought heard hear believe told said want wanted asked rang notice noticed"
)


def of_others(scene: Scene, hit: Hit) -> bool:
    """`Tyler's older brother`, `a girl whose dad`: a family, and not that of the case."""
    near = others_between(scene, hit.passage, max(0, hit.first - 6), hit.last)
    over = [o for o in near if o.first < hit.last and hit.first < o.last]
    first, last = scene.texts[hit.passage].bounds(hit.first)
    alone = not any(scene.relatives(m) for m in scene.mentions_in(hit.passage, first, last))
    return any(o.apart or alone for o in over)


def other_nearer(
    scene: Scene, hit: Hit, relatives: list[Mention], pronouns: list[int], bounds: tuple[int, int]
) -> Other | None:
    """Somebody of no case to whom the phrase goes: `Jade's boyfriend is now Kyle Rimeur: on bail`."""
    text = scene.texts[hit.passage]
    before = [
        o
        for o in others_between(scene, hit.passage, bounds[0], hit.first)
        if o.last <= hit.first and hit.first - o.last <= REACH_OF_OTHERS and as_subject(text, o)
    ]
    if not before:
        return None
    other = before[-1]
    nearer = [m for m in relatives if other.last <= m.first < hit.last and not only_beside(text, m)]
    if nearer or any(other.last <= k < hit.last for k in pronouns):
        return None
    return other


def at_whose(text: Text, mention: Mention) -> bool:
    """`bitten by dad's dog`, `if she goes back to Anna's`: it is not said of the owner."""
    if not text.possessive(mention.last - 1):
        return False
    after = text.folds[mention.last] if mention.last < len(text) else ""
    ends = mention.last >= len(text) or text.sentence[mention.last] != text.sentence[mention.first]
    return after in THINGS or (
        ends and mention.first > 0 and text.folds[mention.first - 1] in {"to", "at", "from", "near"}
    )


def witness(text: Text, k: int) -> bool:
    """`He has a mark, I seen it`, `Rob rang me roaring drunk`: it is not said of who tells it."""
    if text.folds[k] == "me":
        return k > 0 and text.folds[k - 1] in TOLD_TO
    return text.folds[k] == "i" and k + 1 < len(text) and text.folds[k + 1] in WITNESSING


def only_beside(text: Text, mention: Mention) -> bool:
    """`Carl Hibbs, lodging with Kelly, is a risk`: what follows is not said of Kelly."""
    after = text.folds[mention.last] if mention.last < len(text) else ""
    k = mention.first - 1
    if k > 0 and text.folds[k] in TITLES:
        k -= 1
    return k >= 0 and text.folds[k] in OBLIQUE and after not in {"who", "whose", "which"}
