"""Somebody's copy of the minutes as text that they can keep: what was said while they were there, marked as theirs."""

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from privity.domain.conferences.copies import Copy
from privity.domain.conferences.minutes import Entry, Stay, What
from privity.domain.conferences.plan import Conference, Part
from privity.domain.conferences.wording import name_of
from privity.domain.entitlement.kernel import Kernel
from privity.domain.people import PersonId
from privity.workflows.conferences.planning import words

WIDTH = 76
NARROW = 24  # rules of dashes are not folded, and a telephone is narrow
KIND = {
    What.SAID: "",
    What.FACT: "Fact: ",
    What.OPINION: "Opinion: ",
    What.DECISION: "Decision: ",
    What.DISSENT: "Dissent: ",
    What.REPORT: "Report given in: ",
}
ONE_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyText:
    """`body` is what is approved; the reader's mark around it bears the day on which it was approved."""

    body: str = field(repr=False)

    def marked(self, name: str, at: datetime, zone: ZoneInfo) -> str:
        mark = f"Copy for {name}, {words.when(at, zone)}"
        line = "=" * NARROW
        keep = "This copy is yours alone. Keep it safe, and show it to nobody who was not there with you."
        return f"{line}\n{mark}\n{textwrap.fill(keep, WIDTH)}\n{line}\n\n{self.body}\n{line}\nEnd. {mark}\n{line}\n"


def copy_text(  # noqa: PLR0913 - each thing by its name
    conference: Conference,
    person: PersonId,
    copy: Copy,
    *,
    entries: Iterable[Entry],
    attendance: Sequence[Stay],
    kernel: Kernel,
) -> CopyText:
    """Of parts and lines that are not in the copy nothing is said, nor of whoever was in the room without the reader."""
    zone = kernel.index.department.zone
    by_id = {entry.id: entry for entry in entries}
    lines = [f"{words.KIND[conference.kind]}", words.when(conference.starts, zone), ""]
    for held in copy.parts:
        part = conference.part(held.part)
        if part is None or not held.entries:
            continue
        mine = sorted((by_id[e] for e in held.entries if e in by_id), key=lambda e: (e.at, e.id))
        lines += _part(part, person, mine, attendance=attendance, kernel=kernel, zone=zone)
        if held.left_out:
            lines += ["You were not there for all of this part. What was said meanwhile is not in this copy.", ""]
    return CopyText(body="\n".join(lines).rstrip() + "\n")


def _part(  # noqa: PLR0913 - as above
    part: Part,
    person: PersonId,
    mine: Sequence[Entry],
    *,
    attendance: Sequence[Stay],
    kernel: Kernel,
    zone: ZoneInfo,
) -> list[str]:
    stays = joined(s for s in attendance if s.part == part.id and s.person == person)
    others = sorted(
        name_of(other, kernel)
        for other in {s.person for s in attendance if s.part == part.id and s.person != person}
        if any(_overlap(a, b) for a in stays for b in joined(_of(attendance, part, other)))
    )
    times = "; ".join(
        f"from {_second(came, zone)} to {_second(went, zone) if went else 'the end'}" for came, went in stays
    )
    lines = [part.title, "-" * min(len(part.title), NARROW), *_folded(f"You were there {times}.")]
    if others:
        lines += _folded(f"With you: {', '.join(others)}.")
    lines.append("")
    for who, said in groupby(mine, key=lambda e: e.said_by):
        name = name_of(who, kernel) if who else "Written down"
        for entry in said:
            lines += _folded(f"{_second(entry.at, zone)}  {name}: {KIND[entry.what]}", entry.words)
    return [*lines, ""]


def _of(attendance: Sequence[Stay], part: Part, person: PersonId) -> Iterable[Stay]:
    return (s for s in attendance if s.part == part.id and s.person == person)


def joined(stays: Iterable[Stay]) -> list[tuple[datetime, datetime | None]]:
    """From and until. Two stays that touch, after a refreshed page, are one."""
    found: list[tuple[datetime, datetime | None]] = []
    for stay in sorted(stays, key=lambda s: s.came):
        if found and (found[-1][1] is None or stay.came <= found[-1][1] + ONE_SECOND):
            until = found[-1][1]
            later = None if until is None or stay.went is None else max(until, stay.went)
            found[-1] = (found[-1][0], later)
        else:
            found.append((stay.came, stay.went))
    return found


def _overlap(a: tuple[datetime, datetime | None], b: tuple[datetime, datetime | None]) -> bool:
    return (a[1] is None or b[0] < a[1]) and (b[1] is None or a[0] < b[1])


def _second(at: datetime, zone: ZoneInfo) -> str:
    return f"{at.astimezone(zone):%H:%M:%S}"


def _folded(head: str, text: str = "") -> list[str]:
    """Words as they were written, each line of theirs folded by itself, so that nothing runs into one."""
    first, *rest = (text or "").splitlines() or [""]
    lines = textwrap.wrap(f"{head}{first}".rstrip(), WIDTH, subsequent_indent="    " if text else "")
    for line in rest:
        lines += textwrap.wrap(line, WIDTH, initial_indent="    ", subsequent_indent="    ") or [""]
    return lines
