"""Who would get to know what: a row for each fact found, a column for each recipient, and the reason in each cell."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

from privity.control.ports import CopyState, HeldCopy
from privity.control.reviews import ANSWERABLE
from privity.domain.channel.verdicts import MailReason, RecipientVerdict
from privity.domain.people import PersonId
from privity.workflows.holds import words
from privity.workflows.holds.message import label_of, whom_words
from privity.workflows.holds.sight import Sight

FEW = 2
MOST_COLUMNS = 6
Answer = Literal["share", "withhold", "ask", "held"]
ANSWERS = {
    "share": "May know",
    "withhold": "Withheld",
    "ask": "Ask first",
    "held": "Waits",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    name: str
    sentence: str = field(repr=False)
    ask: str = ""
    numbers: tuple[int, ...] = ()
    where: str = field(default="", repr=False)
    about: tuple[str, ...] = field(default=(), repr=False)  # whom and what, where one sentence stands for many
    each: tuple[str, ...] = field(default=(), repr=False)  # those sentences
    grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A row of the verdict as this viewer may see it."""

    number: int
    shown: str = field(repr=False)  # the address, or what stands for it
    who: str = field(repr=False)
    known: bool  # the viewer may know whose address it is
    held: bool
    state: str
    waiting: bool
    overridden: bool
    proposed: bool
    mine: bool  # the viewer is who proposed the override
    asked: bool  # the sender asked the manager about it
    answerable: bool  # a reviewer's reason can lift all that keeps this copy
    second_person: bool  # an override for this reader needs two people
    grave: bool = False
    why: tuple[Why, ...] = field(default=(), repr=False)
    also: tuple[Why, ...] = field(default=(), repr=False)  # what would keep it too, were the graver reason not there
    advice: tuple[Why, ...] = field(default=(), repr=False)
    decided: str = field(default="", repr=False)
    decided_by: str = field(default="", repr=False)
    words: str = field(default="", repr=False)  # the reason that was given with the decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    answer: Answer
    name: str
    sentence: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    whom: str = field(repr=False)
    category: str
    where: str = field(repr=False)
    numbers: tuple[int, ...]
    cells: tuple[Cell, ...] = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One recipient; or, in a message to many, all for whom every answer is the same."""

    numbers: tuple[int, ...]
    shown: str = field(default="", repr=False)

    @property
    def spans(self) -> str:
        """1, 4 to 7, 9"""
        runs: list[list[int]] = []
        for number in self.numbers:
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return ", ".join(f"{r[0] + 1} to {r[-1] + 1}" if len(r) > 1 else str(r[0] + 1) for r in runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    recipients: tuple[Recipient, ...] = field(repr=False)
    columns: tuple[Column, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)
    unseen: int  # findings that the viewer may not see, and that have no row


def matrix_of(sight: Sight) -> Matrix:
    findings = sight.hold.verdict.findings
    groups: dict[tuple[tuple[PersonId, ...], str], list[int]] = {}
    for index, finding in enumerate(findings):
        if sight.sees(finding):
            groups.setdefault((finding.candidates, finding.category), []).append(index)
    recipients = recipients_of(sight)
    by_place = sorted(groups.values(), key=lambda g: sight.numbers[g[0]])
    rows = tuple(_row(sight, group) for group in by_place)
    columns = tuple(Column(numbers=(r.number,), shown=r.shown) for r in recipients)
    if len(recipients) > MOST_COLUMNS:
        columns, rows = _together(recipients, rows, [_in_general(sight, group) for group in by_place])
    return Matrix(
        recipients=recipients,
        columns=columns,
        rows=rows,
        unseen=len(findings) - sum(len(group) for group in groups.values()),
    )


def recipients_of(sight: Sight) -> tuple[Recipient, ...]:
    copies = {copy.number: copy for copy in sight.hold.copies}
    return tuple(
        _recipient(sight, number, verdict, copies.get(number))
        for number, verdict in enumerate(sight.hold.verdict.recipients)
    )


def needs_second_person(sight: Sight, verdict: RecipientVerdict) -> bool:
    """In words for the page only; the path decides it afresh when the act is done."""
    readers = [sight.world.person(p) for p in verdict.reader]
    professional = bool(readers) and all(r is not None and r.is_practitioner for r in readers)
    return not professional or any(
        r.rule == "protected" and r.category in {"address", "contact"} for r in verdict.reasons
    )


def _recipient(sight: Sight, number: int, verdict: RecipientVerdict, copy: HeldCopy | None) -> Recipient:
    known = sight.may_see_address_of(verdict.reader)
    whys = _whys(sight, verdict, verdict.reasons)
    decided = {n for why in whys if why.grave for n in why.numbers}
    also = tuple(why for why in whys if not why.grave and why.numbers and decided.issuperset(why.numbers))
    group = f", through the list {verdict.via}" if verdict.via and known else ""
    who = sight.names(verdict.reader, "") if known else ""
    return Recipient(
        number=number,
        shown=verdict.address if known else f"Recipient {number + 1} (whose address you may not see)",
        who=(who or ("" if verdict.reader else "nobody known to the department")) + group,
        known=known,
        held=copy is not None,
        state=words.STATE[copy.state.value if copy else "sent"],
        waiting=copy is not None and copy.state is CopyState.HELD,
        overridden=bool(copy and copy.overridden),
        proposed=bool(copy and copy.proposed_by and copy.state is CopyState.HELD),
        mine=bool(copy and copy.proposed_by == sight.standing.person),
        asked=bool(copy and copy.asked_at and copy.state is CopyState.HELD),
        answerable={reason.rule for reason in verdict.reasons} <= ANSWERABLE,
        second_person=needs_second_person(sight, verdict),
        grave=any(words.grave(reason.rule) for reason in verdict.reasons),
        why=tuple(why for why in whys if why not in also),
        also=also,
        advice=_whys(sight, verdict, verdict.advice),
        decided=words.moment(copy.decided_at) if copy else "",
        decided_by=sight.name(copy.decided_by) if copy and copy.decided_by else "",
        words=copy.reason if copy and sight.sees_all else "",
    )


def _whys(sight: Sight, verdict: RecipientVerdict, reasons: tuple[MailReason, ...]) -> tuple[Why, ...]:
    """The gravest rule first; the same words about several findings stand once, with all their numbers."""
    gathered: dict[tuple[str, str, str], list[MailReason]] = {}
    for reason in sorted(reasons, key=lambda r: words.gravity(r.rule)):
        sentence, ask = _sentence(sight, verdict, reason), f"Ask {words.whom(reason.of)}." if reason.of else ""
        gathered.setdefault((reason.rule, ask, sentence), []).append(reason)
    shown: list[Why] = []
    for rule, ask in dict.fromkeys((rule, ask) for rule, ask, _ in gathered):
        same = {said: found for (r, a, said), found in gathered.items() if (r, a) == (rule, ask)}
        if len(same) <= FEW:
            shown += [_why(sight, rule, said, ask, found) for said, found in same.items()]
        else:
            one = _why(sight, rule, words.rule_sentence(rule), ask, [r for found in same.values() for r in found])
            shown.append(replace(one, each=tuple(same), about=_about(sight, same.values()), where=""))
    return tuple(shown)


def _why(sight: Sight, rule: str, sentence: str, ask: str, reasons: list[MailReason]) -> Why:
    seen = [r for r in reasons if r.finding is None or sight.sees(sight.hold.verdict.findings[r.finding])]
    first = next((r for r in seen if r.where), None)
    part = sight.hold.verdict.findings[first.finding].part if first and first.finding is not None else 0
    return Why(
        name=words.rule_name(rule),
        sentence=sentence,
        ask=ask,
        numbers=tuple(sorted({sight.numbers[r.finding] for r in seen if r.finding is not None})),
        where=label_of(first.where or "", part=part, named=sight.named) if first else "",
        grave=words.grave(rule),
    )


def _sentence(sight: Sight, verdict: RecipientVerdict, reason: MailReason) -> str:
    if reason.finding is not None and not sight.sees(sight.hold.verdict.findings[reason.finding]):
        return words.rule_sentence(reason.rule)
    return sight.reason(reason, verdict.reader)


def _about(sight: Sight, reasons: Iterable[list[MailReason]]) -> tuple[str, ...]:
    """Callum Vibert (who somebody is, abuse)"""
    told: dict[str, dict[str, None]] = {}
    for index in (r.finding for found in reasons for r in found if r.finding is not None):
        finding = sight.hold.verdict.findings[index]
        if sight.sees(finding):
            told.setdefault(whom_words(sight, finding), {})[words.category(finding.category)] = None
    return tuple(f"{whom} ({', '.join(categories)})" for whom, categories in told.items())


def _together(
    recipients: tuple[Recipient, ...], rows: tuple[Row, ...], general: list[tuple[Cell, ...]]
) -> tuple[tuple[Column, ...], tuple[Row, ...]]:
    """A conference has thirteen recipients, and three different answers."""
    alike: dict[tuple[Cell, ...], list[int]] = {}
    for recipient in recipients:
        alike.setdefault(tuple(cells[recipient.number] for cells in general), []).append(recipient.number)
    columns = tuple(
        Column(numbers=tuple(numbers), shown=recipients[numbers[0]].shown if len(numbers) == 1 else "")
        for numbers in alike.values()
    )
    kept = [
        replace(row, cells=tuple((row.cells if len(c.numbers) == 1 else cells)[c.numbers[0]] for c in columns))
        for row, cells in zip(rows, general, strict=True)
    ]
    return columns, tuple(kept)


def _in_general(sight: Sight, group: list[int]) -> tuple[Cell, ...]:
    """The row's cells in words that are about nobody by name, so that those alike can stand together."""
    return tuple(_cell(sight, verdict, group, in_general=True) for verdict in sight.hold.verdict.recipients)


def _row(sight: Sight, group: list[int]) -> Row:
    first = sight.hold.verdict.findings[group[0]]
    places = [
        label_of(f.where, part=f.part, named=sight.named) for f in (sight.hold.verdict.findings[i] for i in group)
    ]
    return Row(
        whom=whom_words(sight, first),
        category=words.category(first.category),
        where="; ".join(dict.fromkeys(places)),
        numbers=tuple(sorted(sight.numbers[i] for i in group)),
        cells=tuple(_cell(sight, verdict, group) for verdict in sight.hold.verdict.recipients),
    )


def _cell(sight: Sight, verdict: RecipientVerdict, group: list[int], *, in_general: bool = False) -> Cell:
    wanted = set(group)
    here = sorted((r for r in verdict.reasons if r.finding in wanted), key=lambda r: words.gravity(r.rule))
    withheld = [r for r in here if r.rule not in words.ASKS]
    if reason := next(iter(withheld or here), None):
        answer: Answer = "withhold" if withheld else "ask"
        sentence = words.rule_sentence(reason.rule) if in_general else sight.reason(reason, verdict.reader)
        if reason.of:
            sentence += f" Ask {words.whom(reason.of)}."
        return Cell(answer=answer, name=ANSWERS[answer], sentence=sentence)
    if verdict.outcome == "hold" and set(group) & set(verdict.learns):
        return Cell(answer="held", name=ANSWERS["held"], sentence="May know this; waits because of something else.")
    if set(group) & set(verdict.learns):
        return Cell(answer="share", name=ANSWERS["share"], sentence="Entitled to know this.")
    if verdict.outcome == "hold":
        return Cell(answer="held", name=ANSWERS["held"], sentence="The copy waits for another reason.")
    return Cell(answer="share", name=ANSWERS["share"], sentence="Nothing keeps this from this reader.")
