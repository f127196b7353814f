"""A small family, those who work with it, and a conference about it, so that a test shows only what it changes."""

from dataclasses import replace
from datetime import UTC, datetime

from tests.builders import (
    NOON,
    bar,
    case,
    contact,
    department,
    fact,
    grant,
    ids,
    involved,
    person,
    professional,
    related,
    worker,
)

from privity.domain.cases import Bar, Grant, Involvement
from privity.domain.conferences.plan import (
    Answered,
    Conference,
    ConferenceId,
    Exclusion,
    ExclusionGround,
    ExclusionId,
    Invited,
    Kind,
    Part,
    PartId,
    PartKind,
    Task,
    Topic,
)
from privity.domain.department import Department
from privity.domain.entitlement.kernel import Kernel
from privity.domain.facts import CaseId, Fact
from privity.domain.people import Contact, PersonId

STARTS = datetime(2026, 3, 20, 10, 0, tzinfo=UTC)
FAMILY = "ella sam anna rob gran"
WORKERS = "jo tina chris kim pat gemma hugo sal"
INVOLVEMENTS = (
    involved("sam", "sibling"),
    involved("anna", "mother", responsible=True),
    involved("rob", "father", responsible=True),
    involved("gran", "grandparent"),
    involved("jo", "social_worker", allocated=True),
    involved("tina", "team_manager"),
    involved("chris", "independent_chair"),
    involved("kim", "minute_taker"),
    involved("pat", "police"),
    involved("gemma", "gp"),
    involved("hugo", "health_visitor"),
    involved("sal", "school_safeguarding_lead"),
    involved("ada", "advocate", acts_for="ella"),
    involved("sol", "solicitor", acts_for="rob"),
)


def small_department(
    *,
    facts: tuple[Fact, ...] = (),
    bars: tuple[Bar, ...] = (),
    grants: tuple[Grant, ...] = (),
    involvements: tuple[Involvement, ...] = INVOLVEMENTS,
    contacts: dict[str, tuple[Contact, ...]] | None = None,
    conflicts: tuple[tuple[str, str], ...] = (),
    jurisdiction: str = "JE",
) -> Department:
    theirs = contacts or {}
    people = (
        person("ella", "Ella Carter", born="2017-06-01", contacts=theirs.get("ella", ())),
        person("sam", "Sam Carter", born="2014-02-01"),
        person("anna", "Anna Carter", born="1988-01-01", contacts=theirs.get("anna", ())),
        person("rob", "Rob Carter", born="1986-01-01", contacts=theirs.get("rob", ())),
        person("gran", "Gran Carter", born="1958-01-01"),
        person("zed", "Zed Nowhere"),
        worker("jo", "Jo Marsh", team="East"),
        worker("tina", "Tina Vale", role="team_manager", team="East"),
        worker("chris", "Chris Long", role="independent_chair"),
        worker("kim", "Kim Reed", role="minute_taker"),
        worker("vera", "Vera Stone", team="West"),
        professional("pat", "Pat Hill", agency="Police", role="police"),
        professional("gemma", "Gemma West"),
        professional("hugo", "Hugo Lane", role="health_visitor"),
        professional("sal", "Sal Brook", agency="School", role="school_safeguarding_lead"),
        professional("ada", "Ada Moss", agency="Voices", role="advocate"),
        professional("sol", "Sol Frith", agency="Frith and Co", role="solicitor"),
    )
    made = department(
        people,
        [case(involvements=involvements, facts=facts, bars=bars, grants=grants), case("other", "zed")],
        relations=[related(*pair) for pair in conflicts],
    )
    return replace(made, jurisdiction=jurisdiction)


def kernel(**changed: object) -> Kernel:
    return Kernel.of(small_department(**changed))  # type: ignore[arg-type] # handed on by name


def topics(*written: str) -> tuple[Topic, ...]:
    """`anna:health` is a category, `#f1` a recorded fact."""
    return tuple(
        Topic(fact=each[1:])
        if each.startswith("#")
        else Topic(about=PersonId(each.split(":")[0]), category=each.split(":")[1])
        for each in written
    )


def part(part_id: str, kind: PartKind, *about: str, side: str = "") -> Part:
    return Part(id=PartId(part_id), kind=kind, title=part_id.title(), topics=topics(*about), side=side)


def excluded(who: str, *parts: str, **changed: object) -> Exclusion:
    """Decided by the chair, in time, with everything said."""
    return replace(
        Exclusion(
            id=ExclusionId("e1"),
            person=PersonId(who),
            ground=ExclusionGround.PREVENTS_CONTRIBUTION,
            requested_by=PersonId("jo"),
            requested_at=NOON,
            parts=tuple(PartId(each) for each in parts),
            evidence="He shouted at two meetings.",
            decided_by=PersonId("chris"),
            decided_at=NOON,
            excluded=True,
            shortest="Only while she speaks.",
            told="By telephone, by the chair, the same day.",
            views="In writing, read out by his solicitor.",
        ),
        **changed,  # type: ignore[arg-type] # handed on by name
    )


def answered(who: str, topic: str, *rules: str, by: str = "tina") -> Answered:
    return Answered(
        person=PersonId(who), topic=topics(topic)[0], rules=rules, by=PersonId(by), at=NOON, reason="needed"
    )


TASKS = {"chris": Task.CHAIR, "tina": Task.SECOND_HOST, "kim": Task.MINUTE_TAKER}
SIDES = {"anna": "one", "gran": "one", "rob": "other", "sol": "other", "sam": "one", "ella": "one", "ada": "child"}


def conference(*parts: Part, invite: str = "", **changed: object) -> Conference:
    invited = ids(invite) or ids("chris tina kim jo pat gemma hugo sal anna rob gran sam ella ada sol")
    return replace(
        Conference(
            id=ConferenceId("k1"),
            case=CaseId("c"),
            kind=Kind.INITIAL,
            starts=STARTS,
            planned_by=PersonId("chris"),
            parts=parts,
            invited=tuple(
                Invited(person=each, task=TASKS.get(each, Task.TAKES_PART), side=SIDES.get(each, ""))
                for each in invited
            ),
        ),
        **changed,  # type: ignore[arg-type] # handed on by name
    )


__all__ = ["bar", "contact", "fact", "grant"]
