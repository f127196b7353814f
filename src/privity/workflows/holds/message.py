"""The held message as its parts, the passages marked where findings stand, and what may not be seen blacked out."""

import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from itertools import pairwise

from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Cost, Passage, Place
from privity.workflows.holds import words
from privity.workflows.holds.sight import Sight

SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n")
BEGINNING, AROUND, WORTH_IT, MOST_RUNS = 4000, 400, 400, 400  # characters, and pieces of text in one passage
FOLDED = frozenset({Place.QUOTED, Place.HEADER})
PLACES = {
    Place.SUBJECT: "Subject",
    Place.HEADER: "Header lines",
    Place.BODY: "Message",
    Place.QUOTED: "Earlier mail, quoted",
    Place.ATTACHMENT: "Attachment",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text. `numbers` are the findings that stand here; a blacked-out or left-out run has no text."""

    text: str = field(default="", repr=False)
    numbers: tuple[int, ...] = ()
    says: str = field(default="", repr=False)  # for each number: about whom, which category
    blacked_out: int = 0  # how many findings the black covers
    left_out: int = 0  # how many characters of a long text are not on this page


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One passage; `label` is its place within the section (a page, a comment), empty for the running text."""

    passage: int
    label: str = field(repr=False)
    hidden: bool
    runs: tuple[Run, ...] = field(repr=False)

    @property
    def marked(self) -> bool:
        return any(run.numbers or run.blacked_out for run in self.runs)

    @property
    def left_out(self) -> int:
        return sum(run.left_out for run in self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """What people take for one thing: the subject, the text, an attachment with its pages and comments."""

    label: str = field(repr=False)
    place: str
    parts: tuple[Part, ...] = field(repr=False)
    unfolded: bool  # earlier mail and header lines in which nothing stands are folded away


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPart:
    label: str = field(repr=False)
    why: str = field(repr=False)


def sections_of(sight: Sight, *, whole: Collection[int] = ()) -> tuple[Section, ...]:
    """In the order of the message, header lines last. Long passages are cut short, but for those in `whole`."""
    gathered: dict[tuple[str, int], list[Part]] = {}
    for index, passage in enumerate(sight.hold.reading.passages):
        runs = _runs(sight, index, passage)
        part = Part(
            passage=index,
            label=_spot(passage, named=sight.named),
            hidden=passage.hidden,
            runs=runs if index in whole else shortened(runs),
        )
        if runs and not (_is_file_name(passage) and sight.named and not part.marked):
            gathered.setdefault((passage.place, passage.part), []).append(part)
    sections = [
        Section(
            label=_title(sight, place, number, parts[0]),
            place=place,
            parts=tuple(parts),
            unfolded=place not in FOLDED or any(part.marked for part in parts),
        )
        for (place, number), parts in gathered.items()
    ]
    return tuple(sorted(sections, key=lambda section: section.place == Place.HEADER))


def shortened(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """A long text as its beginning and what stands around each of its first marks."""
    shown: list[Run] = []
    for at, run in enumerate(runs[:MOST_RUNS]):
        head = BEGINNING if at == 0 else AROUND
        tail = AROUND if at + 1 < len(runs) else 0
        if run.numbers or run.blacked_out or len(run.text) <= head + tail + WORTH_IT:
            shown.append(run)
            continue
        shown.append(Run(text=run.text[:head]))
        shown.append(Run(left_out=len(run.text) - head - tail))
        shown.append(Run(text=run.text[len(run.text) - tail :]))
    if rest := sum(len(run.text) for run in runs[MOST_RUNS:]):
        shown.append(Run(left_out=rest))
    return tuple(run for run in shown if run.text or run.blacked_out or run.left_out)


def unread_of(sight: Sight) -> tuple[UnreadPart, ...]:
    return tuple(UnreadPart(label=label_of(u.part, named=sight.named), why=u.why) for u in sight.hold.verdict.unread)


def read_in(cost: Cost) -> str:
    """Empty for what was held before anybody counted."""
    if not cost.seconds:
        return ""
    return f"Read in {cost.seconds:.1f} seconds" if cost.seconds >= 0.05 else "Read in less than 0.1 seconds"


def label_of(where: str, *, part: int = 0, named: bool) -> str:
    """A file name may say what the file holds, so it is told only to whoever may see every finding."""
    kind, _, rest = where.partition(":")
    place, _, within = kind.partition("#")
    if place not in set(Place):
        return where if named else "A part of the message"
    if place != Place.ATTACHMENT:
        return PLACES[Place(place)] + (f", {within}" if within else "")
    name, _, spot = rest.partition("#")
    label = f"Attachment {part}" if part else "Attachment"
    if named and name:
        label += f", {name}"
    if spot:
        what, _, value = spot.partition("=")
        label += f", {what} {value}".rstrip() if named or what == "page" else f", {what}"
    return label


def _title(sight: Sight, place: str, number: int, first: Part) -> str:
    where = sight.hold.reading.passages[first.passage].where
    return label_of(where.partition("#")[0] if place == Place.ATTACHMENT else place, part=number, named=sight.named)


def _spot(passage: Passage, *, named: bool) -> str:
    if _is_file_name(passage):
        return "Name of the file"
    kind, _, rest = passage.where.partition(":")
    what, _, value = (rest if passage.place is Place.ATTACHMENT else kind).partition("#")[2].partition("=")
    words = f"{what} {value}".strip() if named or what == "page" else what
    return words[:1].upper() + words[1:]


def _is_file_name(passage: Passage) -> bool:
    """Written as words where it is read, so only its letters and figures are compared."""
    name = passage.where.partition(":")[2].rpartition("/")[2]
    written, filed = (re.sub(r"[\W_]+", "", words).casefold() for words in (passage.text, name))
    return passage.place is Place.ATTACHMENT and passage.title and written == filed


def _runs(sight: Sight, index: int, passage: Passage) -> tuple[Run, ...]:
    numbers = sight.numbers
    here = [(i, f) for i, f in enumerate(sight.hold.verdict.findings) if f.passage == index]
    unseen = [f for _, f in here if not sight.sees(f)]
    if sight.sees_nothing:
        return (Run(blacked_out=max(1, len(unseen))),)
    length = len(passage.text)
    black = {start: (end, count) for start, end, count in _sentences(passage.text, unseen)}
    begins: defaultdict[int, list[tuple[int, Finding]]] = defaultdict(list)
    cuts = {0, length} | {edge for start, (end, _) in black.items() for edge in (start, end)}
    for number, finding in sorted(((numbers[i], f) for i, f in here if sight.sees(f)), key=lambda pair: pair[0]):
        start, end = (min(max(edge, 0), length) for edge in (finding.start, finding.end))
        begins[start].append((number, finding))
        cuts |= {start, end}
    runs: list[Run] = []
    covered, open_marks = 0, list[tuple[int, Finding]]()
    for start, end in pairwise(sorted(cuts)):
        open_marks = [(n, f) for n, f in (*open_marks, *begins[start]) if min(f.end, length) >= end]
        if start in black:
            covered, count = black[start]
            runs.append(Run(blacked_out=count))
        if start >= covered:
            runs.append(_run(sight, passage.text[start:end], open_marks))
    return tuple(runs)


def _run(sight: Sight, text: str, marks: list[tuple[int, Finding]]) -> Run:
    says = "; ".join(f"{n}: {about_words(sight, f)}" for n, f in marks)
    return Run(text=text, numbers=tuple(n for n, _ in marks), says=says)


def about_words(sight: Sight, finding: Finding) -> str:
    return f"{whom_words(sight, finding)}, {words.category(finding.category)}"


def whom_words(sight: Sight, finding: Finding) -> str:
    """The name where this viewer may know it; else the words as they stand in the message."""
    written = sight.hold.reading.passages[finding.passage].text[finding.start : finding.end]
    return sight.names(finding.candidates, f"the person in “{_short(written)}”")


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 40 else flat[:39] + "…"


def _sentences(text: str, findings: list[Finding]) -> list[tuple[int, int, int]]:
    """The whole sentence of each finding that may not be seen: (start, end, how many findings), none overlapping."""
    breaks = [0, *(m.end() for m in SENTENCE_ENDS.finditer(text)), len(text)]
    spans = sorted(
        (
            max((b for b in breaks if b <= max(f.start, 0)), default=0),
            min((b for b in breaks if b >= f.end), default=len(text)),
        )
        for f in findings
    )
    merged: list[tuple[int, int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            before = merged.pop()
            merged.append((before[0], max(before[1], end), before[2] + 1))
        else:
            merged.append((start, end, 1))
    return merged
