"""Who would get to know what: a row for each fact found, a column for each recipient, and the reason in each cell."""

from dataclasses import dataclass, field
from typing import Literal

from privity.control.ports import CopyState, HeldCopy
from privity.control.reviews import ANSWERABLE
from privity.domain.channel.verdicts import MailReason, RecipientVerdict
from privity.domain.people import PersonId
from privity.workflows.holds import words
from privity.workflows.holds.message import label_of, numbered, whom_words
from privity.workflows.holds.sight import Sight

FEW = 3
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
    each: tuple[str, ...] = field(default=(), repr=False)  # the sentences, where one stands for too many to read


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
    why: tuple[Why, ...] = field(default=(), repr=False)
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
class Matrix:
    recipients: tuple[Recipient, ...] = field(repr=False)
    rows: tuple[Row, ...] = field(repr=False)
    unseen: int  # findings that the viewer may not see, and that have no row


def matrix_of(sight: Sight) -> Matrix:
    findings = sight.hold.verdict.findings
    groups: dict[tuple[tuple[PersonId, ...], str], list[int]] = {}
    for index, finding in enumerate(findings):
        if sight.sees(finding):
            groups.setdefault((finding.candidates, finding.category), []).append(index)
    numbers = numbered(sight.hold)
    rows = tuple(_row(sight, group, numbers) for group in sorted(groups.values(), key=lambda g: numbers[g[0]]))
    return Matrix(
        recipients=recipients_of(sight),
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
        why=_whys(sight, verdict, verdict.reasons),
        advice=_whys(sight, verdict, verdict.advice),
        decided=words.moment(copy.decided_at) if copy else "",
        decided_by=sight.name(copy.decided_by) if copy and copy.decided_by else "",
        words=copy.reason if copy and sight.sees_all() else "",
    )


def _whys(sight: Sight, verdict: RecipientVerdict, reasons: tuple[MailReason, ...]) -> tuple[Why, ...]:
    """One line for each thing said; the same words about several findings stand once, with all their numbers."""
    numbers = numbered(sight.hold)
    gathered: dict[tuple[str, str, str], Why] = {}
    for reason in reasons:
        sentence, ask = sight.reason(reason, verdict.reader), f"Ask {words.whom(reason.of)}." if reason.of else ""
        finding = sight.hold.verdict.findings[reason.finding] if reason.finding is not None else None
        where, number = "", tuple[int, ...]()
        if finding is not None and not sight.sees(finding):
            sentence = words.rule_sentence(reason.rule)
        else:
            part = finding.part if finding else 0
            named = sight.own or sight.sees_all()
            where = label_of(reason.where, part=part, named=named) if reason.where else ""
            number = (numbers[reason.finding],) if reason.finding is not None else ()
        key = (reason.rule, sentence, ask)
        before = gathered.get(key)
        gathered[key] = Why(
            name=words.rule_name(reason.rule),
            sentence=sentence,
            ask=ask,
            numbers=tuple(sorted({*number, *(before.numbers if before else ())})),
            where=before.where if before and before.where else where,
        )
    return _readable(gathered)


def _readable(gathered: dict[tuple[str, str, str], Why]) -> tuple[Why, ...]:
    """A rule that says more than a few things says them under one sentence of its own."""
    shown: list[Why] = []
    for rule, ask in dict.fromkeys((rule, ask) for rule, _, ask in gathered):
        same = [why for (r, _, a), why in gathered.items() if (r, a) == (rule, ask)]
        if len(same) <= FEW:
            shown += same
            continue
        shown.append(
            Why(
                name=same[0].name,
                sentence=words.rule_sentence(rule),
                ask=ask,
                numbers=tuple(sorted({n for why in same for n in why.numbers})),
                each=tuple(why.sentence for why in same),
            )
        )
    return tuple(shown)


def _row(sight: Sight, group: list[int], numbers: dict[int, int]) -> Row:
    first = sight.hold.verdict.findings[group[0]]
    places = [
        label_of(f.where, part=f.part, named=sight.own or sight.sees_all())
        for f in (sight.hold.verdict.findings[i] for i in group)
    ]
    return Row(
        whom=whom_words(sight, first),
        category=words.category(first.category),
        where="; ".join(dict.fromkeys(places)),
        numbers=tuple(sorted(numbers[i] for i in group)),
        cells=tuple(_cell(sight, verdict, group) for verdict in sight.hold.verdict.recipients),
    )


def _cell(sight: Sight, verdict: RecipientVerdict, group: list[int]) -> Cell:
    here = [r for r in verdict.reasons if r.finding in group]
    withheld = [r for r in here if r.rule not in words.ASKS]
    if reason := next(iter(withheld or here), None):
        answer: Answer = "withhold" if withheld else "ask"
        sentence = sight.reason(reason, verdict.reader)
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
