"""Whom a pronoun may point to: the people before it, those whom the heading names, else the children of the case."""

from dataclasses import dataclass

from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.others import others_between
from privity.domain.detection.pronouns import HE, SHE, THEY, YOU, agrees, fits, in_headings, owning
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.people import PersonId

BOTH_SIDES = frozenset({"abuse", "sexual_abuse", "domestic_abuse", "family", "adoption"})  # a fact about each of them
PRONOUNS = SHE | HE | THEY | frozenset({"both"})
ME = listed("i me my mine myself im ive")
POSSESSIVE = frozenset({"his", "her", "their"})
OBJECTS = frozenset({"him", "her", "them"})
VIEWS = listed("view opinion assessment judgement judgment recommendation belief professional")
SENTENCES_BACK = 4
FEW = 3
SAID_BY_SENDER = "said by the sender"
NEAR_SUBJECT = 3
OTHERS_BACK = 1  # sentences
DOCUMENTS = listed(
    "report letter statement account version note notes email message diary log summary assessment plan file"
)
BEING = listed("is was are were has had hasnt isnt wasnt will would can cant could does did doesnt didnt got gets went")
GROWN = ("mother", "father", "parent", "step_parent", "parents_partner", "ex_partner")


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Whom a phrase is about, through which mention, and how that was seen."""

    people: tuple[PersonId, ...]
    how: str
    mention: Mention | None = None
    every: bool = False


def pointed(scene: Scene, hit: Hit, bounds: tuple[int, int]) -> list[tuple[int, About]]:
    """Each pronoun of the sentence with whom it may point to."""
    text = scene.texts[hit.passage]
    found: list[tuple[int, About]] = []
    for k in range(*bounds):
        word = text.folds[k]
        if word not in YOU and word not in ME and word not in PRONOUNS:
            continue
        if word in POSSESSIVE and _subjects_own(scene, hit, k, bounds[0]):
            continue
        if word in YOU:
            meant, every = scene.addressed(hit.passage, k)
            if meant:
                found.append((k, About(people=meant, how="said to whom it is addressed", every=every)))
        elif any(m.first - 1 <= k < m.last for m in scene.mentions_in(hit.passage, max(0, k - 8), k + 2)):
            continue  # `her mum`: the kinship has said whose
        elif word in PRONOUNS:
            found.extend((k, about) for about in _antecedents(scene, hit, k))
        elif (hit.category != "opinion" or not hit.first <= k < hit.last) and (writers := _writers(scene)):
            found.append((k, About(people=writers, how=SAID_BY_SENDER, every=True)))
    return found


def is_object(text: Text, k: int) -> bool:
    """Is the pronoun whom something is done to, and not whose something is?"""
    if text.folds[k] != "her":
        return text.folds[k] in OBJECTS
    return k + 1 >= len(text) or text.sentence[k + 1] != text.sentence[k] or bool(text.gap(k).strip())


def owns(text: Text, mention: Mention, mentions: list[Mention]) -> bool:
    """In `Ella's mother was hit` and `the mother of Ella was hit` it is the mother who was."""
    if mention.first and text.folds[mention.first - 1] in {"of", "to"}:
        return any(m.last == mention.first - 1 and m.strength is Strength.KIN for m in mentions)
    return _owns_next(text, mention, mentions)


def children_of_named(scene: Scene, passage: int) -> list[About]:
    part = scene.passages[passage].part
    cases = scene.named.get(part) or scene.named.get(0) or {}
    meant = scene.headed_by(part, cases) if len(cases) > 1 else cases
    children = [p for c in meant for p in scene.roll.children_of(c)]
    return [About(people=(p,), how="the case that is named is theirs") for p in dict.fromkeys(children)]


def once(mentions: list[Mention]) -> list[Mention]:
    return list({m.people: m for m in mentions}.values())


def _owns_next(text: Text, mention: Mention, mentions: list[Mention]) -> bool:
    if owning(text, mention):
        return any(m.first == mention.last for m in mentions)
    return (
        mention.last < len(text)
        and text.folds[mention.last] == "and"
        and any(m.first == mention.last + 1 and _owns_next(text, m, mentions) for m in mentions)
    )


def _writers(scene: Scene) -> tuple[PersonId, ...]:
    return tuple(p for p in scene.sender if not scene.roll.is_worker(p))


def _subjects_own(scene: Scene, hit: Hit, k: int, first: int) -> bool:
    """In `dad lost his job` it is his own; in `in her view` she is the one who has it."""
    text = scene.texts[hit.passage]
    if hit.category in BOTH_SIDES or not hit.first <= k + 1 <= hit.last:
        return False
    if hit.category == "opinion":
        return k + 1 < len(text) and text.folds[k + 1] in VIEWS
    others = SHE if text.folds[k] in HE else HE if text.folds[k] in SHE else frozenset()
    if not others.isdisjoint(text.folds[max(0, hit.first - NEAR_SUBJECT) : k]):
        return False  # `he broke her jaw`
    before = [m for m in scene.mentions_in(hit.passage, first, hit.first) if scene.relatives(m)]
    gender = "f" if text.folds[k] in SHE else "m" if text.folds[k] in HE else ""
    return hit.first < k and bool(before) and agrees(scene, before[-1], gender)


def _antecedents(scene: Scene, hit: Hit, k: int) -> list[About]:
    text = scene.texts[hit.passage]
    word = text.folds[k]
    gender = "f" if word in SHE else "m" if word in HE else ""
    earlier = [m for m in scene.mentions_before(hit.passage, k) if scene.relatives(m) and agrees(scene, m, gender)]
    if hit.category in BOTH_SIDES and hit.first < k <= hit.last and word in OBJECTS:
        earlier = _but_the_doer(scene, hit, k, earlier)
    if gender and _somebody_else(scene, hit.passage, k, gender, earlier):
        return []
    named_so = [m for m in earlier if not gender or m.gender or fits(scene, m.people, gender)]
    if not _near(text, k, named_so):
        return _from_elsewhere(scene, hit.passage, k, gender) or _of_these(scene, k, text, earlier)
    return _of_these(scene, k, text, named_so)


def _somebody_else(scene: Scene, passage: int, k: int, gender: str, earlier: list[Mention]) -> bool:
    """Somebody of no case stands nearer: `I met Harvey's father. I was hit by him.`"""
    text = scene.texts[passage]
    back = k
    for _ in range(OTHERS_BACK + 1):
        back = text.bounds(back)[0] - 1
        if back < 0:
            break
    near = [o for o in others_between(scene, passage, back + 1, k) if o.last <= k and o.gender in {gender, ""}]
    if not near:
        return False
    nearest = near[-1]
    begins = text.bounds(nearest.first)[0]
    beside = [m for m in earlier if m.first >= begins and m.last != nearest.owner]
    return not any(not gender or m.gender or fits(scene, m.people, gender) for m in beside)


def _near(text: Text, k: int, mentions: list[Mention]) -> bool:
    return bool(mentions) and text.sentence[k] - text.sentence[mentions[-1].first] <= SENTENCES_BACK


def _of_these(scene: Scene, k: int, text: Text, earlier: list[Mention]) -> list[About]:
    """The people of the nearest sentence: not whose mother or whose report it is, where the mother herself fits."""
    if not _near(text, k, earlier):
        return []
    nearest = text.sentence[earlier[-1].first]
    same = [m for m in earlier if text.sentence[m.first] == nearest]
    every = scene.mentions_in(earlier[-1].passage, *text.bounds(earlier[-1].first))
    same = [m for m in same if not owns(text, m, every) and not _heads_a_document(text, m)] or same
    if text.folds[k] in POSSESSIVE and nearest == text.sentence[k] and _begins_a_clause(text, same[-1]):
        same = same[-1:]  # `as Sarah was taken in with her kidneys`
    return [
        About(people=scene.relatives(m), how=f"“{text.folds[k]}” points there", mention=m, every=m.every)
        for m in same[-FEW:]
    ]


def _heads_a_document(text: Text, mention: Mention) -> bool:
    return mention.last < len(text) and text.possessive(mention.last - 1) and text.folds[mention.last] in DOCUMENTS


def _begins_a_clause(text: Text, mention: Mention) -> bool:
    return mention.last < len(text) and text.folds[mention.last] in BEING


def _but_the_doer(scene: Scene, hit: Hit, k: int, earlier: list[Mention]) -> list[Mention]:
    """In `mum hit her` it is somebody else who was hit; `them` are several."""
    text = scene.texts[hit.passage]
    here = [m for m in scene.mentions_before(hit.passage, hit.first) if text.sentence[m.first] == text.sentence[k]]
    doer = here[-1:]
    left = [m for m in earlier if m not in doer]
    if text.folds[k] == "them" and len(left) < 2:
        left = [m for m in left if m.every or len(m.people) > 1]
    return left


def _from_elsewhere(scene: Scene, passage: int, k: int, gender: str) -> list[About]:
    """Nobody before it: whoever is named right after, or in the heading; else whoever of the case it fits."""
    text = scene.texts[passage]
    here = text.bounds(k)[1]
    end = text.bounds(here)[1] if here < len(text) else here
    later = [m for m in scene.mentions_in(passage, k, end) if scene.relatives(m) and agrees(scene, m, gender)]
    later = [m for m in later if m.gender or not gender or fits(scene, m.people, gender)]
    headed = [m for m in in_headings(scene, passage) if agrees(scene, m, gender)]
    headed = [m for m in headed if m.gender or not gender or fits(scene, m.people, gender)] or ([] if later else headed)
    meant = once([*later[:1], *headed]) if headed or (later and later[0].first < here) else []
    how = f"“{text.folds[k]}” may point there"
    if not meant:
        children = [a for a in children_of_named(scene, passage) if not gender or fits(scene, a.people, gender)]
        if children and later:  # `She's pregnant. (Mum.)`
            either = (*(p for a in children for p in a.people), *scene.relatives(later[0]))
            return [About(people=tuple(dict.fromkeys(either)), how=how, mention=later[0])]
        if children:
            return children
        meant = later[:1]
    if meant:
        return [About(people=scene.relatives(m), how=how, mention=m, every=m.every) for m in meant[:FEW]]
    return _grown_of_named(scene, passage, gender) or children_of_named(scene, passage)


def _grown_of_named(scene: Scene, passage: int, gender: str) -> list[About]:
    """`He was there again` in the case of a girl, where nobody is spoken of: her father, her mother's partner."""
    if not gender:
        return []
    cases = scene.named.get(scene.passages[passage].part) or scene.named.get(0) or {}
    grown = [p for c in cases for p in scene.roll.in_role(c, GROWN, scene.at)]
    fitting = tuple(dict.fromkeys(p for p in grown if fits(scene, (p,), gender)))
    how = "of the case that is named, nobody else fits the word"
    return [About(people=fitting, how=how)] if fitting else []
