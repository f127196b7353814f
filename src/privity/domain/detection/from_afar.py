"""Nobody in the sentence: whom the sentence before or after, the heading or the message speaks of."""

from privity.domain.detection.antecedents import FEW, SENTENCES_BACK, About, children_of_named, once
from privity.domain.detection.mentions import Strength
from privity.domain.detection.scene import Hit, Scene


def from_before(scene: Scene, hit: Hit, first: int) -> list[About]:
    """Nobody in the sentence: it goes on about whom the sentence before spoke of."""
    text = scene.texts[hit.passage]
    earlier = scene.mentions_before(hit.passage, first)
    if not earlier:
        return []
    relatives = [m for m in earlier if scene.relatives(m)]
    if not relatives:
        return []
    nearest = text.sentence[relatives[-1].first]
    if text.sentence[hit.first] - nearest > SENTENCES_BACK:
        return []
    same = [m for m in relatives if text.sentence[m.first] == nearest]
    return [
        About(people=scene.relatives(m), how="the text before speaks of them", mention=m, every=m.every)
        for m in same[:FEW]
    ]


def _right_after(scene: Scene, hit: Hit) -> list[About]:
    """A heading, or a sentence that names nobody, above the one that does."""
    text = scene.texts[hit.passage]
    begins, first = text.bounds(hit.first)
    if first >= len(text) or text.folds[begins] == "who":
        return []
    after = [m for m in scene.mentions_in(hit.passage, first, text.bounds(first)[1]) if scene.relatives(m)]
    return [
        About(people=scene.relatives(m), how="the next sentence speaks of them", mention=m, every=m.every)
        for m in once(after)[:FEW]
    ]


def from_message(scene: Scene, hit: Hit) -> list[About]:
    """Headings; the only people in this part; the children of the case that it names."""
    if after := _right_after(scene, hit):
        return after
    if hit.category == "address" and scene.texts[hit.passage].folds[hit.first] == "the":
        return []  # `The house at Ivory Lane is for sale`
    part = scene.passages[hit.passage].part
    same_part = [
        m for n, ms in scene.mentions.items() for m in ms if scene.passages[n].part == part and scene.relatives(m)
    ]
    titles = [m for m in same_part if scene.passages[m.passage].title]
    everywhere = [m for ms in scene.mentions.values() for m in ms if scene.relatives(m)]
    for mentions, how in (
        (titles, "the heading names them"),
        (same_part, "nobody else is spoken of"),
        ([] if scene.named.get(part) else everywhere, "nobody else is spoken of"),
    ):
        sure = [m for m in mentions if m.strength > Strength.FAMILIAR] or mentions
        people = {p for m in sure for p in scene.relatives(m)}
        if len(people) > 1 and mentions is not titles and (theirs := children_of_named(scene, hit.passage)):
            return theirs  # `Medical report` at the head of a page is the child's, not the carer's
        if sure and len(people) <= FEW:
            return [About(people=scene.relatives(m), how=how, mention=m, every=m.every) for m in once(sure)]
    return children_of_named(scene, hit.passage)
