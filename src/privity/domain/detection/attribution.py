"""About whom is it? Each sensitive phrase goes to people through names, pronouns and kinship near by."""

from privity.domain.detection.antecedents import (
    BOTH_SIDES,
    SAID_BY_SENDER,
    About,
    children_of_named,
    is_object,
    owns,
    pointed,
)
from privity.domain.detection.bystanders import OBLIQUE, at_whose, of_others, only_beside, other_nearer, witness
from privity.domain.detection.from_afar import from_before, from_message
from privity.domain.detection.likewise import SPEAKING, as_well, left_out, so_too
from privity.domain.detection.mentions import Mention
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.tellers import but_reporters, doer_after, of_one, towards
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.detection.workers_spoken_of import of_the_workers, of_the_writer

Spot = tuple[int, int, About]  # words, and whom they mean
ROW = frozenset("|\t")
LONGEST_ROW = 600  # characters
FOR_THE_CHILD = listed("letterbox letter consent consents placement freeing match matched matching panel plan")
DONE = frozenset({"abuse", "sexual_abuse", "domestic_abuse"})
FINDING = listed("can could will youll always usually find found catch see")
HEADING = frozenset(":–—-")
JOINING = listed("and or nor both not but also plus all the his her their its own")


def attribute(scene: Scene, hit: Hit) -> list[About]:
    bounds = _row(scene.texts[hit.passage], hit)
    mentions = scene.mentions_in(hit.passage, *bounds)
    if hit.category in {"staff_conduct", "source_identity"}:
        return of_one(scene, hit, mentions)
    if hit.category == "family" and of_others(scene, hit):
        return []
    relatives = _relatives(scene, hit, mentions)
    workers = [m for m in mentions if not scene.relatives(m)]
    if workers and (of_worker := of_the_workers(scene, hit, workers, relatives)):
        return of_worker
    writers_own = hit.category != "opinion" and of_the_writer(scene, hit, bounds[0])
    if writers_own and (hit.category not in BOTH_SIDES or not relatives):
        return []
    return _said_here(scene, hit, relatives, bounds)


def _relatives(scene: Scene, hit: Hit, mentions: list[Mention]) -> list[Mention]:
    """In `the mother's GP prescribed` it is for the mother; but what somebody is to another is a fact about each."""
    kin = [m for m in mentions if scene.relatives(m)]
    return (
        kin
        if hit.category in {"family", "adoption"}
        else [m for m in kin if not owns(scene.texts[hit.passage], m, kin)]
    )


def _said_here(scene: Scene, hit: Hit, relatives: list[Mention], bounds: tuple[int, int]) -> list[About]:
    first, last = bounds
    here = _in_sentence(scene, hit, relatives, bounds)
    if here and scene.texts[hit.passage].folds[first] == "who":  # `Who told you of the conviction? Ethan did.`
        return here
    if here:
        return [*here, *so_too(scene, hit.passage, last), *left_out(scene, hit.passage, last)]
    if other_nearer(scene, hit, relatives, [], bounds) is not None:
        return []
    return from_before(scene, hit, first) or from_message(scene, hit)


def _row(text: Text, hit: Hit) -> tuple[int, int]:
    """The sentence; in a table the row."""
    first, last = text.bounds(hit.first)
    start, end = text.starts[hit.first], text.ends[hit.last - 1]
    reach = max(0, start - LONGEST_ROW)
    line = max(reach, text.raw.rfind("\n", reach, start) + 1)
    until = text.raw.find("\n", end, end + LONGEST_ROW)
    until = until if until >= 0 else min(len(text.raw), end + LONGEST_ROW)
    if ROW.isdisjoint(text.raw[line:until].strip()):
        return first, last
    opening = text.at_offset(line)
    return min(opening + (text.starts[opening] < line), hit.first), max(text.at_offset(until - 1) + 1, hit.last)


def _in_sentence(scene: Scene, hit: Hit, relatives: list[Mention], bounds: tuple[int, int]) -> list[About]:
    text = scene.texts[hit.passage]
    pronouns = pointed(scene, hit, bounds)
    if hit.category != "address":
        relatives = [m for m in relatives if not at_whose(text, m)] or relatives
    if len(pronouns) + len(relatives) > 1:
        pronouns = [(k, a) for k, a in pronouns if not witness(text, k)]
    other = other_nearer(scene, hit, relatives, [k for k, _ in pronouns], bounds)
    if hit.category in BOTH_SIDES:
        if other is not None and hit.category != "family":  # that he has a brother is a fact about him, too
            relatives = [m for m in relatives if m.last != other.owner and not only_beside(text, m)]
        return _of_both_sides(scene, hit, relatives, pronouns, bounds)
    if other is not None or (not relatives and not pronouns):
        return []
    spots: list[Spot] = [
        (
            m.first,
            m.last,
            About(people=scene.relatives(m), how="the nearest person before it", mention=m, every=m.every),
        )
        for m in relatives
    ]
    spots += [(k, k + 1, about) for k, about in pronouns]
    return [about for _, _, about in _nearest(text, hit, sorted(spots, key=lambda s: s[0]))]


def _of_both_sides(
    scene: Scene, hit: Hit, relatives: list[Mention], pronouns: list[tuple[int, About]], bounds: tuple[int, int]
) -> list[About]:
    """Whoever did it and whoever suffered it, and who is told afterwards to have done it."""
    text = scene.texts[hit.passage]
    concerned = but_reporters(text, relatives, hit, others=len(pronouns))
    people = [About(people=m.people, how="in the same sentence", mention=m, every=m.every) for m in concerned]
    people += [a for _, a in pronouns]
    people += _children_owned(scene, hit, bounds)
    if hit.category == "adoption" and not FOR_THE_CHILD.isdisjoint(text.folds[max(0, hit.first - 3) : hit.last]):
        people += _adopted(scene, hit.passage, people)
    return people + doer_after(scene, hit, bounds) if people and hit.category in DONE else people


def _nearest(text: Text, hit: Hit, spots: list[Spot]) -> list[Spot]:
    """The last before the phrase and whoever is joined to it; after it only where the phrase points on."""
    if hit.category == "address" and text.folds[hit.first] in FINDING:
        found = [s for s in spots if hit.first < s[0] < hit.last and s[2].mention is not None]
        if found:  # `you can find Marie at`: not whoever is told it
            return found
    start = hit.first if hit.category == "address" else hit.last  # `at her mum's`: it is not the mother who lives there
    before = [s for s in spots if s[0] < start]
    chosen = before[-1:]
    for earlier in reversed(before[:-1]):
        if not _goes_with(text, earlier, chosen[-1]):
            break
        chosen.append(earlier)
    after = [s for s in spots if s[0] >= hit.last]
    if after and (
        not before
        or towards(text, hit.last, after[0][0])
        or (hit.category == "opinion" and "that" in text.folds[hit.first : after[0][0]])
    ):
        chosen.append(after[0])
        for later in after[1:]:
            if _together(text, chosen[-1][1], later[0]):
                chosen.append(later)
    return chosen + [
        s
        for s in after
        if s not in chosen and as_well(text, s[0], s[1]) and SPEAKING.isdisjoint(text.folds[hit.last : s[1] + 3])
    ]


def _goes_with(text: Text, earlier: Spot, following: Spot) -> bool:
    """Joined to it, or it only stands by, suffers it or is spoken to."""
    oblique = following[0] > 0 and text.folds[following[0] - 1] in OBLIQUE
    done_to = following[1] == following[0] + 1 and is_object(text, following[0])
    addressed = earlier[2].mention is None and earlier[2].how != SAID_BY_SENDER
    return _together(text, earlier[1], following[0]) or oblique or done_to or addressed


def _children_owned(scene: Scene, hit: Hit, bounds: tuple[int, int]) -> list[About]:
    """`Harvey's mother was arrested for child neglect`: it is he who was neglected."""
    text = scene.texts[hit.passage]
    if "child" not in text.folds[max(bounds[0], hit.first - 1) : hit.last] or hit.category not in {
        "abuse",
        "sexual_abuse",
    }:
        return []
    owners = [m for m in scene.mentions_in(hit.passage, bounds[0], hit.first) if text.possessive(m.last - 1)]
    children = [m for m in owners if any(scene.roll.cases_named_by_child(p) for p in scene.relatives(m))]
    return [About(people=scene.relatives(m), how="they are the child of whom it speaks", mention=m) for m in children]


def _adopted(scene: Scene, passage: int, people: list[About]) -> list[About]:
    """A letterbox, a consent, an adopter: it is the child who is adopted, whoever is spoken of."""
    held = {p for about in people for p in about.people}
    children = children_of_named(scene, passage) if people else []
    return [] if any(p in held for about in children for p in about.people) else children


def _together(text: Text, start: int, end: int) -> bool:
    """`Ella and her mum`, `Ella, Marie`; but in `Ella: mum has asthma` the first is a heading, and `told him his wife` are two."""
    if (
        start
        and text.folds[start - 1] in {"him", "them", "me", "us"}
        and set(text.folds[start:end]) <= {"his", "her", "their"}
    ):
        return False
    if start < end:
        return set(text.folds[start:end]) <= JOINING or "whose" in text.folds[start:end]
    return start > end or not (HEADING & set(text.gap(start - 1)))
