"""A sensitive thing said of somebody who is in no case: seen where a message touches one, and judged with that case."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from privity.domain.detection.attribution import attribute
from privity.domain.detection.findings import Finding
from privity.domain.detection.mentions import Mention, Strength
from privity.domain.detection.ordinary import PARTICLES
from privity.domain.detection.outsiders import NameFinder
from privity.domain.detection.scene import Hit, Scene
from privity.domain.detection.unknown_names import Acquainted, may_name_somebody, names_of_outsiders
from privity.domain.detection.wordlists import listed
from privity.domain.detection.words import Text
from privity.domain.detection.workers_spoken_of import AWAY
from privity.domain.disclosure import MESSAGE, Place
from privity.domain.facts import CaseId
from privity.domain.outsider import OUTSIDER
from privity.domain.people import PersonId

# Of a plumber or another agency's worker ordinary mail tells names, numbers, places and schools: those are not here.
TOLD = listed("""
    abuse sexual_abuse domestic_abuse criminal police_information health mental_health substance_use sexual_life adoption
    ethnicity religion immigration source_identity
    """)
DONE_BY = listed("abuse sexual_abuse domestic_abuse criminal police_information source_identity")
SENTENCES_BACK = 2
REPORTING = listed("""
    said says reported reports told tells stated states advised advises confirmed confirms explained noted notes asked asks
    wrote writes phoned rang called emailed referred assessed diagnosed prescribed reviewed recommended recommends visited
    observed recorded queried attended offered offers suggested suggests will would agreed wondered thanked
    """)
HEARING = listed("told tell tells telling informed asked ask thank thanks contact email ring call speak spoke speaking")
THROUGH = listed("by with from to via per for cc through")
CLOSINGS = listed("regards sincerely faithfully wishes thanks thank cheers best yours sent signed")
LABELS = listed("""
    author from to cc bcc by prepared completed written attendees present apologies chair signed copy attn dear hi hello
    minutes invited circulation distribution name worker practitioner assessor
    """)
BETWEEN_NAMES = PARTICLES | {"and", "&"}
LINES_OF_A_SIGNATURE = 4
LONGEST_LINE_OF_A_NAME = 5


def strangers(scene: Scene, findings: tuple[Finding, ...], finder: NameFinder) -> list[Finding]:
    """Raises NamesUnavailable where a message touches a case and nobody could say who is named in it."""
    cases = _touched(scene, findings)
    if not any(cases.values()):
        return []
    sentences = sorted(_worth_asking(scene))
    if not sentences:
        return []
    acquainted = Acquainted.of(scene, {case for found in cases.values() for case in found})
    texts = [_raw(scene.texts[number], first, last) for number, first, last in sentences]
    found: list[Mention] = []
    for (number, first, last), spans in zip(sentences, finder.people_in(texts), strict=True):
        text = scene.texts[number]
        offset = text.starts[first]
        marked = [(text.at_offset(offset + a), text.at_offset(offset + b - 1) + 1) for a, b in spans]
        names = names_of_outsiders(scene, number, (first, last), marked, acquainted)
        found += [_mention(text, number, span) for span in names if not _writes_or_reads(text, span)]
    return list(_findings(scene, found, cases)) if found else []


def where_they_were_sought(scene: Scene) -> tuple[str, ...]:
    return tuple(dict.fromkeys(scene.passages[number].where for number, _, _ in sorted(_worth_asking(scene))))


def _touched(scene: Scene, findings: tuple[Finding, ...]) -> dict[int, tuple[CaseId, ...]]:
    """For each part the cases that it names, else the message's; else those of the families that are spoken of."""
    parts = dict.fromkeys(p.part for p in scene.passages)
    concerned: dict[int, dict[CaseId, None]] = defaultdict(dict)
    for finding in findings:
        for person in finding.candidates:
            if not scene.is_worker(person, finding.part):
                concerned[finding.part].update(dict.fromkeys(scene.roll.cases_of(person)))
    anywhere = {case: None for part in sorted(concerned) for case in concerned[part]}
    return {
        part: tuple(scene.named.get(part) or scene.named.get(MESSAGE) or concerned.get(part) or anywhere)
        for part in parts
    }


def _worth_asking(scene: Scene) -> set[tuple[int, int, int]]:
    """Sentences in which something is told, or which it may go on from, with a capital that nobody accounts for."""
    found: set[tuple[int, int, int]] = set()
    for hit in scene.hits:
        if hit.category not in TOLD or scene.passages[hit.passage].place is Place.HEADER:
            continue
        text = scene.texts[hit.passage]
        at = hit.first
        for _ in range(SENTENCES_BACK + 1):
            first, last = text.bounds(at)
            found.add((hit.passage, first, last))
            if not first:
                break
            at = first - 1
    return {s for s in found if may_name_somebody(scene, *s)}


def _raw(text: Text, first: int, last: int) -> str:
    return text.raw[text.starts[first] : text.ends[last - 1]]


def _mention(text: Text, number: int, span: tuple[int, int]) -> Mention:
    name = " ".join(text.folds[span[0] : span[1]])
    return Mention(
        passage=number,
        first=span[0],
        last=span[1],
        people=(PersonId(f"{OUTSIDER} {name}"),),
        strength=Strength.FULL if span[1] - span[0] > 1 else Strength.FAMILIAR,
        why="the name of somebody whom the department does not know",
    )


def _writes_or_reads(text: Text, span: tuple[int, int]) -> bool:
    """Authors, copied readers, those present: a label before the name, or a closing above it."""
    line = text.raw.rfind("\n", 0, text.starts[span[0]]) + 1
    before = text.raw[line : text.starts[span[0]]].strip(" \t>*-")
    label, colon, names = before.partition(":")
    listed_so_far = all(
        word.istitle() or word in BETWEEN_NAMES for word in names.replace(",", " ").replace(";", " ").split()
    )
    if colon and not LABELS.isdisjoint(label.lower().split()) and listed_so_far:
        return True
    if before.lower() in LABELS:
        return True
    above = text.raw[:line].rstrip().rsplit("\n", LINES_OF_A_SIGNATURE)[1:]
    return any(
        not CLOSINGS.isdisjoint(words) and len(words) <= LONGEST_LINE_OF_A_NAME
        for words in (each.lower().replace(",", " ").split() for each in above)
    )


def _findings(scene: Scene, found: list[Mention], cases: dict[int, tuple[CaseId, ...]]) -> Iterator[Finding]:
    mentions = defaultdict(list, {number: list(held) for number, held in scene.mentions.items()})
    for mention in found:
        held = [m for m in mentions[mention.passage] if not m.covers(mention)]
        mentions[mention.passage] = sorted([*held, mention], key=lambda m: m.first)
    peopled = replace(scene, mentions=mentions, taken={})
    outside = set(found)
    told: set[tuple[Hit, Mention]] = set()
    for hit in scene.hits:
        part = scene.passages[hit.passage].part
        if hit.category not in TOLD or not cases[part] or hit.passage not in {m.passage for m in found}:
            continue
        for about in attribute(peopled, hit):
            who = about.mention
            if who is None or who not in outside or (hit, who) in told:
                continue
            if _plainly(scene.texts[hit.passage], who, hit):
                told.add((hit, who))
                yield _finding(scene, hit, who, about.how, cases[part])


def _finding(scene: Scene, hit: Hit, who: Mention, how: str, cases: tuple[CaseId, ...]) -> Finding:
    text, passage = scene.texts[hit.passage], scene.passages[hit.passage]
    name = " ".join(_raw(text, who.first, who.last).split())
    words = " ".join(_raw(text, hit.first, hit.last).split())
    return Finding(
        candidates=(OUTSIDER,),
        category=hit.category,
        where=passage.where,
        part=passage.part,
        passage=hit.passage,
        start=text.starts[hit.first],
        end=text.ends[hit.last - 1],
        why=f"“{words}” is said of “{name}”, who is nobody whom the department knows: {how}.",
        cases=cases,
    )


def _plainly(text: Text, mention: Mention, hit: Hit) -> bool:
    """Not those who told it, were told it, treat it or come along: only of whom it is said."""
    if mention.first < hit.last and hit.first < mention.last and mention.length == 1:
        return False
    if text.sentence[hit.first] - text.sentence[mention.first] > SENTENCES_BACK:
        return False
    before = text.folds[mention.first - 1] if mention.first and not text.opens(mention.first) else ""
    after = text.folds[mention.last] if mention.last < len(text) else ""
    same = text.sentence[mention.first] == text.sentence[hit.first]
    if before in HEARING or (same and after in REPORTING and hit.category != "source_identity"):
        return False
    if hit.category not in DONE_BY and before in THROUGH:
        return False
    return not (mention.length == 1 and set(text.folds[hit.first : hit.last]) <= AWAY)
