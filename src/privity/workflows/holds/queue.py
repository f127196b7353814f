"""The lines of the queue, and the list of overrides."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from privity.control.outcomes import HoldId
from privity.control.ports import CopyState
from privity.domain.people import PersonId
from privity.records.holds.access import Listed, Standing, Which
from privity.workflows.holds import words
from privity.workflows.holds.path_port import HoldReader, World
from privity.workflows.holds.wiring import Wiring

SHOWN = {
    Which.WAITING: "All that wait",
    Which.MINE: "My own mail",
    Which.ASKED: "Where somebody was asked",
    Which.OLD: "Waiting for more than a day",
    Which.DECIDED: "Decided",
}


EMPTY = {
    Which.WAITING: "Nothing waits.",
    Which.MINE: "None of your mail was ever held.",
    Which.ASKED: "Nobody has asked for a decision.",
    Which.OLD: "Nothing has waited for more than a day.",
    Which.DECIDED: "Nothing has been decided yet.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleWaits:
    name: str
    grave: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    id: HoldId
    received: datetime
    age: str
    waiting: int
    rules: tuple[RuleWaits, ...]  # the gravest first
    references: tuple[str, ...] = field(repr=False)
    sender: str = field(repr=False)
    own: bool
    asked: bool
    proposed: bool

    @property
    def main(self) -> str:
        return self.rules[0].name if self.rules else "Decided"

    @property
    def grave(self) -> bool:
        return any(rule.grave for rule in self.rules)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overridden:
    """One recipient whose copy was shared to protect a child."""

    id: HoldId
    number: int
    at: datetime | None
    by: str = field(repr=False)
    references: tuple[str, ...] = field(repr=False)
    reviewed: datetime | None
    mine_to_review: bool


def lines_of(listed: tuple[Listed, ...], wiring: Wiring, standing: Standing, at: datetime) -> tuple[Line, ...]:
    """Opens each hold of one page of the queue, for its rules alone."""
    world = wiring.path.world()
    return tuple(
        Line(
            id=line.id,
            received=line.received,
            age=words.age(line.received, at),
            waiting=line.waiting,
            rules=_rules(wiring.holds, line.id),
            references=references(line, standing),
            sender=sender_of(line.sender, world, own=line.own),
            own=line.own,
            asked=line.asked,
            proposed=line.proposed,
        )
        for line in listed
    )


def overrides_of(listed: Iterable[Listed], world: World, standing: Standing) -> tuple[Overridden, ...]:
    """Those of other people's mail, the newest first."""
    found = [
        Overridden(
            id=line.id,
            number=copy.number,
            at=copy.at,
            by=_worker(world, copy.by) if copy.by else "",
            references=references(line, standing),
            reviewed=copy.reviewed,
            mine_to_review=copy.reviewed is None and standing.person not in {copy.by, copy.proposed_by},
        )
        for line in listed
        if not line.own and standing.reviews(line.cases, line.sender)
        for copy in line.overridden
    ]
    return tuple(sorted(found, key=lambda o: o.at.timestamp() if o.at else 0.0, reverse=True))


def references(line: Listed, standing: Standing) -> tuple[str, ...]:
    return tuple(standing.references[case] for case in line.cases if case in standing.references)


def sender_of(people: Iterable[PersonId], world: World, *, own: bool) -> str:
    names = [_worker(world, person) for person in people]
    return "You" if own else ", ".join(name for name in names if name) or "Somebody outside the department"


def _worker(world: World, person: PersonId) -> str:
    """The name of a worker is no fact; of anybody else it may be one, and is not told in a list."""
    known = world.person(person)
    return known.name if known and known.is_practitioner else ""


def _rules(holds: HoldReader, hold: HoldId) -> tuple[RuleWaits, ...]:
    """Why those wait who still wait."""
    found = holds.get(hold)
    if found is None:
        return ()
    waiting = {c.number for c in found.copies if c.state is CopyState.HELD}
    rules = {reason.rule for n in waiting for reason in found.verdict.recipients[n].reasons}
    names = {words.rule_name(rule): words.grave(rule) for rule in sorted(rules, key=words.gravity)}
    return tuple(RuleWaits(name=name, grave=grave) for name, grave in names.items())
