"""Who told it, who did it, whose conduct it is: one person, and not whoever only speaks."""

from privity.domain.detection.antecedents import SENTENCES_BACK, About, is_object, pointed
from privity.domain.detection.from_afar import from_before
from privity.domain.detection.mentions import Mention
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.detection.workers_spoken_of import linked, slight_worker

TOWARDS = listed("of for in by to on about against towards regarding re")
ENDS_TOWARDS = listed("by from against about towards of is was")
REPORTING = listed(
    "said says reported reports told tells stated states disclosed discloses explained alleged alleges claims claimed"
)
NEAR_THE_VERB = 4
SHE_OR_HE = listed("she he they")
BEFORE_THE_DOER = listed("her his their own actually really in fact my your")


def of_one(scene: Scene, hit: Hit, mentions: list[Mention]) -> list[About]:
    """Whose conduct, or who told: one person, before the phrase or right after its `by`, `from`, `against`."""
    text = scene.texts[hit.passage]
    wanted_worker = hit.category == "staff_conduct"
    mentions = [m for m in mentions if not slight_worker(scene, m) or (wanted_worker and linked(text, m, hit))]
    after = [m for m in mentions if m.first >= hit.last]
    before = [m for m in mentions if m.first < hit.first] or [m for m in mentions if m.first < hit.last]
    points_on = text.folds[hit.last - 1] in ENDS_TOWARDS or (after and towards(text, hit.last, after[0].first))
    nearest = after[0] if after and (points_on or not before) else before[-1] if before and not points_on else None
    if nearest is None and wanted_worker:
        earlier = [
            m
            for m in scene.mentions_before(hit.passage, hit.first)
            if not scene.relatives(m) and not slight_worker(scene, m)
        ]
        back = text.sentence[hit.first] - text.sentence[earlier[-1].first] if earlier else SENTENCES_BACK
        nearest = earlier[-1] if back < SENTENCES_BACK else None
    if not wanted_worker and (source := _source(scene, hit, nearest)):
        return source
    if nearest is None:
        return [] if wanted_worker else from_before(scene, hit, hit.first)
    relatives = scene.relatives(nearest)
    if wanted_worker:
        return [] if relatives else [About(people=nearest.people, how="a worker, and the nearest", mention=nearest)]
    return (
        [About(people=relatives, how="they are the source", mention=nearest, every=nearest.every)] if relatives else []
    )


def _source(scene: Scene, hit: Hit, nearest: Mention | None) -> list[About]:
    """Who told: `It was Ella who ...`, `Who told us? Ella did.`, `It came from Marie. She tipped off ...`."""
    text = scene.texts[hit.passage]
    first, last = text.bounds(hit.first)
    end = text.bounds(last)[1] if last < len(text) else last
    for mention in scene.mentions_in(hit.passage, first, end):
        if _told_to_be(text, mention, first, ("did",)) and (people := scene.relatives(mention)):
            return [About(people=people, how="they are the source", mention=mention, every=mention.every)]
    before = [
        (k, about)
        for k, about in pointed(scene, hit, (first, hit.first))
        if not is_object(text, k) and (text.folds[k] in SHE_OR_HE or text.folds[k] == "i")
    ]
    if before and (nearest is None or nearest.first >= hit.last or nearest.last <= before[-1][0]):
        return [before[-1][1]] if before[-1][0] >= hit.first - NEAR_THE_VERB else []
    return []


def doer_after(scene: Scene, hit: Hit, bounds: tuple[int, int]) -> list[About]:
    """`He has a burn. His brother says avó did it.` `I know it was Gary.`"""
    text = scene.texts[hit.passage]
    end = text.bounds(bounds[1])[1] if bounds[1] < len(text) else bounds[1]
    return [
        About(people=scene.relatives(m), how="they are told to have done it", mention=m, every=m.every)
        for m in scene.mentions_in(hit.passage, hit.last, end)
        if scene.relatives(m) and _told_to_be(text, m, hit.last, ("did", "done"))
    ]


def _told_to_be(text: Text, mention: Mention, first: int, did: tuple[str, ...]) -> bool:
    """It was X; X did it."""
    k = mention.first
    while k > first and text.folds[k - 1] in BEFORE_THE_DOER:
        k -= 1
    if k > 1 and text.folds[k - 1] in {"was", "is", "be"} and text.folds[k - 2] in {"it", "actually", "that"}:
        return True
    after = text.folds[mention.last] if mention.last < len(text) else ""
    return after in did and text.bounds(mention.last)[1] <= mention.last + 6


def but_reporters(text: Text, relatives: list[Mention], hit: Hit, *, others: int) -> list[Mention]:
    """In `Harvey's mum said that Jack hit him` the mother only tells it; who else it may concern must be left."""
    reporters = [m for m in relatives if m.last < min(hit.first, len(text)) and text.folds[m.last] in REPORTING]
    left = [m for m in relatives if m not in reporters]
    return left if len(left) + others > 1 else relatives


def towards(text: Text, start: int, end: int) -> bool:
    return end - start <= 2 and any(w in TOWARDS for w in text.folds[start:end])
