"""What is so with one is so with another: `So has her ex.` `Her brother's was clear.` `Tanya never touched it.`"""

from privity.domain.detection.antecedents import About
from privity.domain.detection.scene import Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text

SHORTEST_OF_ALL = 10  # words of a sentence that leaves out what the one before it said
SPEAKING = listed(
    "speaks speak spoke talks talk talked mentions mention mentioned said says say knew know knows told believes believe minds mind"
)
ALIKE = listed("clear clean negative same likewise too either it any neither none similar similarly")
AS_WELL = listed("never hasnt hadnt wont") | listed(
    "does is has did do are have too also was were hasnt isnt doesnt didnt"
)


def so_too(scene: Scene, passage: int, start: int) -> list[About]:
    """Marie has asthma. So has her ex."""
    text = scene.texts[passage]
    if (
        start + 2 >= len(text)
        or text.folds[start] not in {"so", "neither", "nor"}
        or text.folds[start + 1] not in AS_WELL
    ):
        return []
    also = [m for m in scene.mentions_in(passage, start + 2, text.bounds(start)[1]) if scene.relatives(m)]
    return [About(people=scene.relatives(m), how="so is it with them", mention=m, every=m.every) for m in also[:1]]


def left_out(scene: Scene, passage: int, start: int) -> list[About]:
    """`Natalie's clean.` `Her brother's was clear.` `Tanya never touched it.` after what was said of another."""
    text = scene.texts[passage]
    if start >= len(text):
        return []
    last = text.bounds(start)[1]
    if last - start > SHORTEST_OF_ALL or scene.is_told(passage, start):
        return []
    mentions = [m for m in scene.mentions_in(passage, start, min(last, start + 3)) if scene.relatives(m)]
    if not mentions:
        return []
    rest = text.folds[mentions[-1].last : last]
    if not SPEAKING.isdisjoint(rest):
        return []  # `Denise never speaks of it`
    ends = len(rest) <= 1 and not AS_WELL.isdisjoint(rest)
    if ends or (rest and not ALIKE.isdisjoint(rest) and (rest[0] in AS_WELL or text.possessive(mentions[-1].last - 1))):
        return [
            About(people=scene.relatives(m), how="so it is, or is not, with them", mention=m, every=m.every)
            for m in mentions[-1:]
        ]
    return []


def as_well(text: Text, first: int, last: int) -> bool:
    """She has no diagnosis, but her dad does; and so has her aunt."""
    if first > 1 and text.folds[first - 2] in {"so", "neither", "nor"} and text.folds[first - 1] in AS_WELL:
        return True
    if last >= len(text) or text.folds[last] not in AS_WELL:
        return False
    if "too" in text.folds[last : last + 4]:  # `so May's being treated too`
        return True
    return text.bounds(last - 1)[1] <= last + 2
