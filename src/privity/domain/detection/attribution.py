"""About whom is it? Each sensitive phrase goes to people through names, pronouns and kinship near by."""

from privity.domain.detection.antecedents import (
    BOTH_SIDES,
    FEW,
    SAID_BY_SENDER,
    SENTENCES_BACK,
    About,
    children_of_named,
    is_object,
    once,
    owns,
    pointed,
)
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.ordinary import TITLES
from privity.domain.detection.others import as_subject, others_between
from privity.domain.detection.scene import Hit, Other, Scene
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.disclosure import Place
from privity.domain.people import PersonId

OF_WORKERS = listed(
    "health mental_health substance_use sexual_life abuse sexual_abuse domestic_abuse criminal police_information "
    "staff_conduct complaint finance religion ethnicity immigration family address"
)
ANYWHERE_OF_WORKERS = frozenset({"complaint"})
OBLIQUE = listed("by with to from for at")
SAID_STRAIGHT = frozenset(
    {"finance", "substance_use", "address"}
)  # `Lee owes money`; but who `diagnosed` is no patient
MOST_LINKS = 7
NEAR_THE_VERB = 4
ROW = frozenset("|\t")
LONGEST_ROW = 600  # characters
TOLD_TO = listed("rang told texted called asked phoned messaged showed gave tells rings texts calls asks emailed sent saw met")
THINGS = listed("dog car van house flat friend friends mate mates boss neighbour neighbours solicitor landlord home place bike road")
WITNESSING = listed("seen saw know knew think thought heard hear believe told said want wanted asked rang notice noticed")
FOR_THE_CHILD = listed("letterbox letter consent consents placement freeing match matched matching panel plan")
BEFORE_THE_DOER = listed("her his their own actually really in fact my your")
DONE = frozenset({"abuse", "sexual_abuse", "domestic_abuse"})
SHORTEST_OF_ALL = 10  # words of a sentence that leaves out what the one before it said
SHE_OR_HE = listed("she he they")
REACH_OF_OTHERS = 16
MOST_BETWEEN = 5
TREATING = ("prescrib", "diagnosed", "treated", "referred", "assessed")
SUFFERING = listed("is was are were been being got gets")
AWAY = listed("unwell poorly sick ill illness off is")  # that a worker is away is no fact
TOWARDS = listed("of for in by to on about against towards regarding re")
AGAINST = listed("against about of concerning regarding re naming on")
LINKS = listed("""
    is was are were has had have been be being with a an the to of in on not never recently currently again her his their also
    just once previously still now since suffers suffered suffering got took went uses used under for because from having
    off practising devout going through getting very badly severely allegedly reportedly seems appeared s diagnosed treated admitted arrested accused suspected convicted
    """)
LINKS_OF_MINE = LINKS | {"am", "today", "sick", "ill", "work"}
ENDS_TOWARDS = listed("by from against about towards of is was")
REPORTING = listed(
    "said says reported reports told tells stated states disclosed discloses explained alleged alleges claims claimed"
)
HEADING = frozenset(":–—-")
SPEAKING = listed("speaks speak spoke talks talk talked mentions mention mentioned said says say knew know knows told believes believe minds mind")
ALIKE = listed("clear clean negative same likewise too either it any neither none similar similarly")
AS_WELL = listed("never hasnt hadnt wont") | listed("does is has did do are have too also was were hasnt isnt doesnt didnt")
JOINING = listed("and or nor both not but also plus all the his her their its own")
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


def attribute(scene: Scene, hit: Hit) -> list[About]:
    text = scene.texts[hit.passage]
    first, last = _row(text, hit)
    mentions = scene.mentions_in(hit.passage, first, last)
    both = hit.category in {"family", "adoption"}  # what somebody is to another is a fact about each
    kin = [m for m in mentions if scene.relatives(m)]  # in `the mother's GP prescribed` it is for the mother
    relatives = [m for m in kin if both or not owns(text, m, kin)]
    workers = [m for m in mentions if not scene.relatives(m)]
    if hit.category in {"staff_conduct", "source_identity"}:
        return _of_one(scene, hit, mentions)
    if hit.category == "family" and _of_others(scene, hit):
        return []
    if workers and (of_worker := _of_worker(scene, hit, workers, relatives)):
        return of_worker
    if hit.category != "opinion" and _of_the_writer(scene, hit, first) and (hit.category not in BOTH_SIDES or not relatives):
        return []
    here = _in_sentence(scene, hit, relatives, (first, last))
    if here:
        if text.folds[first] == "who":  # `Who told you of the conviction? Ethan did.`
            return here
        return [*here, *_so_too(scene, hit.passage, last), *_left_out(scene, hit.passage, last)]
    if _other_nearer(scene, hit, relatives, [], (first, last)) is not None:
        return []
    return _from_before(scene, hit, first) or _from_message(scene, hit)


def _of_others(scene: Scene, hit: Hit) -> bool:
    """`Tyler's older brother`, `a girl whose dad`: a family, and not that of the case."""
    near = others_between(scene, hit.passage, max(0, hit.first - 6), hit.last)
    return any(o.apart and o.first < hit.last and hit.first < o.last for o in near)


def _row(text: Text, hit: Hit) -> tuple[int, int]:
    """The sentence; in a table no more than the row."""
    first, last = text.bounds(hit.first)
    start, end = text.starts[hit.first], text.ends[hit.last - 1]
    line = text.raw.rfind("\n", max(0, start - LONGEST_ROW), start) + 1
    until = text.raw.find("\n", end, end + LONGEST_ROW)
    until = until if until >= 0 else min(len(text.raw), end + LONGEST_ROW)
    if ROW.isdisjoint(text.raw[line or max(0, start - LONGEST_ROW) : until]):
        return first, last
    opening = text.at_offset(line) + (text.starts[text.at_offset(line)] < line)
    return min(opening, hit.first), max(text.at_offset(until - 1) + 1, hit.last)


def _of_the_writer(scene: Scene, hit: Hit, first: int) -> bool:
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


def _of_one(scene: Scene, hit: Hit, mentions: list[Mention]) -> list[About]:
    """Whose conduct, or who told: one person, before the phrase or right after its `by`, `from`, `against`."""
    text = scene.texts[hit.passage]
    wanted_worker = hit.category == "staff_conduct"
    mentions = [m for m in mentions if not _slight_worker(scene, m) or (wanted_worker and _linked(text, m, hit))]
    after = [m for m in mentions if m.first >= hit.last]
    before = [m for m in mentions if m.first < hit.last]
    points_on = text.folds[hit.last - 1] in ENDS_TOWARDS or (after and _towards(text, hit.last, after[0].first))
    nearest = after[0] if after and (points_on or not before) else before[-1] if before and not points_on else None
    if nearest is None and wanted_worker:
        earlier = [
            m
            for m in scene.mentions_before(hit.passage, hit.first)
            if not scene.relatives(m) and not _slight_worker(scene, m)
        ]
        back = text.sentence[hit.first] - text.sentence[earlier[-1].first] if earlier else SENTENCES_BACK
        nearest = earlier[-1] if back < SENTENCES_BACK else None
    if not wanted_worker and (source := _source(scene, hit, nearest)):
        return source
    if nearest is None:
        return [] if wanted_worker else _from_before(scene, hit, hit.first)
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


def _of_worker(scene: Scene, hit: Hit, workers: list[Mention], relatives: list[Mention]) -> list[About]:
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
        if _linked(text, m, hit)
        and (m.last < hit.first or text.possessive(m.last - 1) or hit.category in SAID_STRAIGHT)
    ]


def _slight_worker(scene: Scene, mention: Mention) -> bool:
    """A worker's first name alone stands in every other mail: only what is plainly said of them counts."""
    return mention.strength is Strength.FAMILIAR and not scene.relatives(mention)


def _linked(text: Text, mention: Mention, hit: Hit) -> bool:
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


def _in_sentence(scene: Scene, hit: Hit, relatives: list[Mention], bounds: tuple[int, int]) -> list[About]:
    text = scene.texts[hit.passage]
    pronouns = pointed(scene, hit, bounds)
    if hit.category != "address":
        relatives = [m for m in relatives if not _at_whose(text, m)] or relatives
    if len(pronouns) + len(relatives) > 1:  # `hes got a mark on him i seen it`
        pronouns = [(k, a) for k, a in pronouns if not _witness(text, k)]
    if len(pronouns) + len(relatives) > 1:  # `Rob rang me roaring drunk`
        pronouns = [(k, a) for k, a in pronouns if text.folds[k] != "me" or text.folds[k - 1] not in TOLD_TO]
    other = _other_nearer(scene, hit, relatives, [k for k, _ in pronouns], bounds)
    if hit.category in BOTH_SIDES:
        if other is not None and hit.category != "family":  # that he has a brother is a fact about him, too
            relatives = [m for m in relatives if m.last != other.owner and not _beside(text, m)]
        concerned = _but_reporters(text, relatives, hit, others=len(pronouns))
        people = [About(people=m.people, how="in the same sentence", mention=m, every=m.every) for m in concerned]
        people += [a for _, a in pronouns]
        people += _children_owned(scene, hit, bounds)
        if hit.category == "adoption" and not FOR_THE_CHILD.isdisjoint(text.folds[max(0, hit.first - 3) : hit.last]):
            people += _adopted(scene, hit.passage, people)
        return people + _doer_after(scene, hit, bounds) if people and hit.category in DONE else people
    if other is not None or (not relatives and not pronouns):
        return []
    spots: list[tuple[int, int, About]] = [
        (
            m.first,
            m.last,
            About(people=scene.relatives(m), how="the nearest person before it", mention=m, every=m.every),
        )
        for m in relatives
    ]
    spots += [(k, k + 1, about) for k, about in pronouns]
    spots.sort(key=lambda s: s[0])
    start = hit.first if hit.category == "address" else hit.last  # `at her mum's`: it is not the mother who lives there
    before = [s for s in spots if s[0] < start]
    chosen: list[tuple[int, int, About]] = []
    if before:
        chosen.append(before[-1])
        for earlier in reversed(before[:-1]):
            following = chosen[-1]
            joined = _together(text, earlier[1], following[0])
            oblique = following[0] > 0 and text.folds[following[0] - 1] in OBLIQUE
            done_to = following[1] == following[0] + 1 and is_object(text, following[0])
            addressed = earlier[2].mention is None and earlier[2].how != SAID_BY_SENDER
            if joined or oblique or done_to or addressed:
                chosen.append(earlier)
            else:
                break
    after = [s for s in spots if s[0] >= hit.last]
    if after and (
        not before
        or _towards(text, hit.last, after[0][0])
        or (hit.category == "opinion" and "that" in text.folds[hit.first : after[0][0]])
    ):
        chosen.append(after[0])
        for later in after[1:]:
            if _together(text, chosen[-1][1], later[0]) or (hit.category == "opinion" and not before):
                chosen.append(later)
    chosen += [
        s
        for s in after
        if s not in chosen and _as_well(text, s[0], s[1]) and SPEAKING.isdisjoint(text.folds[hit.last : s[1] + 3])
    ]
    return [about for _, _, about in chosen]


def _other_nearer(
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
    nearer = [m for m in relatives if other.last <= m.first < hit.last and not _beside(text, m)]
    if nearer or any(other.last <= k < hit.last for k in pronouns):
        return None
    return other


def _at_whose(text: Text, mention: Mention) -> bool:
    """`bitten by dad's dog`, `if she goes back to Anna's`: it is not said of the owner."""
    if not text.possessive(mention.last - 1):
        return False
    after = text.folds[mention.last] if mention.last < len(text) else ""
    ends = mention.last >= len(text) or text.sentence[mention.last] != text.sentence[mention.first]
    return after in THINGS or (ends and mention.first > 0 and text.folds[mention.first - 1] in {"to", "at", "from", "near"})


def _witness(text: Text, k: int) -> bool:
    return text.folds[k] == "i" and k + 1 < len(text) and text.folds[k + 1] in WITNESSING


def _beside(text: Text, mention: Mention) -> bool:
    """`Carl Hibbs, lodging with Kelly, is a risk`: what follows is not said of Kelly."""
    after = text.folds[mention.last] if mention.last < len(text) else ""
    k = mention.first - 1
    if k > 0 and text.folds[k] in TITLES:
        k -= 1
    return k >= 0 and text.folds[k] in OBLIQUE and after not in {"who", "whose", "which"}


def _children_owned(scene: Scene, hit: Hit, bounds: tuple[int, int]) -> list[About]:
    """`Harvey's mother was arrested for child neglect`: it is he who was neglected."""
    text = scene.texts[hit.passage]
    if "child" not in text.folds[max(bounds[0], hit.first - 1) : hit.last] or hit.category not in {"abuse", "sexual_abuse"}:
        return []
    owners = [m for m in scene.mentions_in(hit.passage, bounds[0], hit.first) if text.possessive(m.last - 1)]
    children = [m for m in owners if any(scene.roll.cases_named_by_child(p) for p in scene.relatives(m))]
    return [About(people=scene.relatives(m), how="they are the child of whom it speaks", mention=m) for m in children]


def _adopted(scene: Scene, passage: int, people: list[About]) -> list[About]:
    """A letterbox, a consent, an adopter: it is the child who is adopted, whoever is spoken of."""
    held = {p for about in people for p in about.people}
    children = children_of_named(scene, passage) if people else []
    return [] if any(p in held for about in children for p in about.people) else children


def _doer_after(scene: Scene, hit: Hit, bounds: tuple[int, int]) -> list[About]:
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


def _but_reporters(text: Text, relatives: list[Mention], hit: Hit, *, others: int) -> list[Mention]:
    """In `Harvey's mum said that Jack hit him` the mother only tells it; who else it may concern must be left."""
    reporters = [m for m in relatives if m.last < min(hit.first, len(text)) and text.folds[m.last] in REPORTING]
    left = [m for m in relatives if m not in reporters]
    return left if len(left) + others > 1 else relatives


def _so_too(scene: Scene, passage: int, start: int) -> list[About]:
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


def _left_out(scene: Scene, passage: int, start: int) -> list[About]:
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


def _together(text: Text, start: int, end: int) -> bool:
    """`Ella and her mum`, `Ella, Marie`; but in `Ella: mum has asthma` the first is a heading, and `told him his wife` are two."""
    if start and text.folds[start - 1] in {"him", "them", "me", "us"} and set(text.folds[start:end]) <= {"his", "her", "their"}:
        return False
    if start < end:
        return set(text.folds[start:end]) <= JOINING or "whose" in text.folds[start:end]
    return start > end or not (HEADING & set(text.gap(start - 1)))


def _as_well(text: Text, first: int, last: int) -> bool:
    """She has no diagnosis, but her dad does; and so has her aunt."""
    if first > 1 and text.folds[first - 2] in {"so", "neither", "nor"} and text.folds[first - 1] in AS_WELL:
        return True
    if last >= len(text) or text.folds[last] not in AS_WELL:
        return False
    if "too" in text.folds[last : last + 4]:  # `so May's being treated too`
        return True
    return text.bounds(last - 1)[1] <= last + 2


def _towards(text: Text, start: int, end: int) -> bool:
    return end - start <= 2 and any(w in TOWARDS for w in text.folds[start:end])


def _private(text: Text, hit: Hit) -> bool:
    beginnings = PRIVATE.get(hit.category)
    return beginnings is None or any(word.startswith(beginnings) for word in text.folds[hit.first : hit.last])


def _from_before(scene: Scene, hit: Hit, first: int) -> list[About]:
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


def _from_message(scene: Scene, hit: Hit) -> list[About]:
    """Headings; the only people in this part; the children of the case that it names."""
    if after := _right_after(scene, hit):
        return after
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
