"""The held message as its parts, the passages marked where findings stand, and what may not be seen blacked out."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from privity.control.ports import Hold
from privity.domain.detection.findings import Finding
from privity.domain.disclosure import Passage, Place
from privity.workflows.holds import words
from privity.workflows.holds.sight import Sight

SENTENCE_ENDS = re.compile(r"(?<=[.!?])\s+|\n")
PLACES = {
    Place.SUBJECT: "Subject",
    Place.HEADER: "Header",
    Place.BODY: "Message",
    Place.QUOTED: "Earlier mail, quoted",
    Place.ATTACHMENT: "Attachment",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A piece of text. `numbers` are the findings that stand here; a blacked-out run has no text."""

    text: str = field(default="", repr=False)
    numbers: tuple[int, ...] = ()
    says: str = field(default="", repr=False)  # for each number: about whom, which category
    blacked_out: int = 0  # how many findings the black covers


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    label: str = field(repr=False)
    place: str
    hidden: bool
    runs: tuple[Run, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnreadPart:
    label: str = field(repr=False)
    why: str = field(repr=False)


def numbered(hold: Hold) -> dict[int, int]:
    """The number that people see for each finding, in the order in which the findings stand in the message."""
    findings = hold.verdict.findings
    order = sorted(range(len(findings)), key=lambda i: (findings[i].passage, findings[i].start, findings[i].end, i))
    return {index: number for number, index in enumerate(order, start=1)}


def parts_of(sight: Sight) -> tuple[Part, ...]:
    shown = []
    for index, passage in enumerate(sight.hold.reading.passages):
        if runs := _runs(sight, index, passage):
            shown.append(
                Part(
                    label=label_of(passage.where, part=passage.part, named=sight.own or sight.sees_all()),
                    place=passage.place.value,
                    hidden=passage.hidden,
                    runs=runs,
                )
            )
    return tuple(shown)


def unread_of(sight: Sight) -> tuple[UnreadPart, ...]:
    named = sight.own or sight.sees_all()
    return tuple(UnreadPart(label=label_of(u.part, named=named), why=u.why) for u in sight.hold.verdict.unread)


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


def _runs(sight: Sight, index: int, passage: Passage) -> tuple[Run, ...]:
    numbers = numbered(sight.hold)
    here = [(i, f) for i, f in enumerate(sight.hold.verdict.findings) if f.passage == index]
    unseen = [f for _, f in here if not sight.sees(f)]
    if sight.sees_nothing():
        return (Run(blacked_out=max(1, len(unseen))),)
    black = _sentences(passage.text, unseen)
    cuts = {0, len(passage.text)} | {edge for start, end, _ in black for edge in (start, end)}
    seen = [(numbers[i], f) for i, f in here if f not in unseen]
    cuts |= {min(max(edge, 0), len(passage.text)) for _, f in seen for edge in (f.start, f.end)}
    edges = sorted(cuts)
    runs: list[Run] = []
    for start, end in pairwise(edges):
        if covering := [count for s, e, count in black if s <= start and end <= e]:
            if any(s == start for s, _, _ in black):
                runs.append(Run(blacked_out=covering[0]))
            continue
        marks = [(n, f) for n, f in seen if f.start <= start and end <= f.end]
        runs.append(
            Run(
                text=passage.text[start:end],
                numbers=tuple(n for n, _ in marks),
                says="; ".join(f"{n}: {about_words(sight, f)}" for n, f in marks),
            )
        )
    return tuple(runs)


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
