"""What a message about a case says of somebody in no case is a finding; what ordinary mail tells of others is none."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.builders import NOON, ids

from privity.control.world import NOT_SOUGHT, World
from privity.domain.channel.verdicts import RecipientVerdict
from privity.domain.detection.findings import Finding, Findings
from privity.domain.detection.outsiders import NamesUnavailable, Span
from privity.domain.disclosure import Disclosure, Passage, Place, Reading
from privity.domain.outsider import OUTSIDER
from privity.records.intake.reading import read_department

DEPARTMENT = read_department(Path(__file__).parents[2] / "acceptance/departments/example.json")
NAMES = [
    "Callum Vautier",
    "Dean Vibert",
    "Dean",
    "Mr Pallot",
    "Chloe",
    "Maisie Le Brocq",
    "Sharon Blampied",
    "Chantelle Renouf",
    "Andrew Hale",
    "Helen Marsh",
    "Hannah Cole",
    "Emma Stone",
    "Priya Shah",
    "Tom Reed",
    "Rachel Green",
    "Jo Smith",
    "Elle Renuof",
    "Maisie",
    "Ritalin",
    "Grouville",
    "Les Quennevais School",
]
JO, SEAN, DPO = "j.queree@childrens.example.je", "sean.mallet@mail.example", "r.lebrocq@childrens.example.je"


class Finder:
    """Marks the names above wherever they stand, as a good model would, and some that are no names, as models do."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def people_in(self, texts: Sequence[str]) -> list[list[Span]]:
        self.asked += texts
        return [[(t.index(n), t.index(n) + len(n)) for n in NAMES if n in t] for t in texts]


class Gone:
    def people_in(self, texts: Sequence[str]) -> list[list[Span]]:
        raise NamesUnavailable


def reading(body: str, subject: str = "CF-2041") -> Reading:
    return Reading(
        passages=(
            Passage(where="subject", place=Place.SUBJECT, text=subject, title=True),
            Passage(where="body", place=Place.BODY, text=body),
        )
    )


WORLD = World.of(DEPARTMENT, finder=Finder())


def found(body: str, subject: str = "CF-2041") -> Findings:
    return WORLD.detector.detect(
        reading(body, subject), at=NOON, sender=frozenset(ids("p-jo")), recipients=frozenset(), finder=WORLD.finder
    )


def of_strangers(body: str, subject: str = "CF-2041") -> dict[str, Finding]:
    return {f.category: f for f in found(body, subject).findings if OUTSIDER in f.candidates}


@pytest.mark.parametrize(
    ("text", "category", "name"),
    [
        ("Her friend Callum Vautier was arrested for assault.", "criminal", "Callum Vautier"),
        ("Dean Vibert was sexually abused as a child by his uncle.", "sexual_abuse", "Dean Vibert"),
        ("She said that Mr Pallot, the neighbour, has been using heroin again.", "substance_use", "Pallot"),
        ("The neighbour's daughter Chloe was raped in 2019.", "sexual_abuse", "Chloe"),
        ("Ella's school friend Maisie Le Brocq self-harms.", "mental_health", "Maisie Le Brocq"),
        ("A lad called Dean raped her.", "sexual_abuse", "Dean"),
        ("His cousin Tyler has ADHD.", "health", "Tyler"),  # which no finder marked: the words before it show it
        ("Dean Vibert moved in next door. He was convicted of assault.", "criminal", "Dean Vibert"),
        ("Chantelle Renouf overdosed last week.", "mental_health", "Chantelle Renouf"),  # the surname of the family
        ("CHLOE: raped in 2019 by Dean Vibert", "sexual_abuse", "Dean Vibert"),
    ],
)
def test_what_is_told_of_somebody_in_no_case_is_found_with_their_name_and_the_case(
    text: str, category: str, name: str
) -> None:
    finding = of_strangers(text)[category]
    assert f"“{name}”" in finding.why
    assert finding.cases == ("c-2041",)


@pytest.mark.parametrize(
    "text",
    [
        "The plumber Dave comes on Monday. Ella has asthma.",
        "We spoke to PC Andrew Hale about the assault.",
        "Dr Helen Marsh prescribed sertraline for Marie.",
        "Ella's teacher, Hannah Cole, said that Ella has ADHD.",
        "Ella has been self-harming; Priya Shah from CAMHS will see her.",
        "Marie was referred to Emma Stone for counselling because of her depression.",
        "Ella was assessed by Rachel Green for autism.",
        "Ella told Maisie that her dad hits her.",
        "Marie's solicitor Tom Reed says that she has bipolar disorder.",
        "Ella takes Ritalin and was assaulted in Grouville near Les Quennevais School.",
        "Ella has asthma.\n\nKind regards,\nJo Smith\nSocial Worker",
        "Author: Jo Smith\nElla has asthma.",
        "Ella is well.\n\nKind regards,\nJo Smith\nDomestic violence and drug misuse",
        "Present: Marie; Dean Vibert\nShe has relapsed and is using heroin.",
        "Cc: Dean Vibert, Hannah Cole\nElla has asthma.",
        "Elle Renuof was sexually abused.",  # she herself, misspelt
        "Sean Mallet was arrested. Marie has asthma.",
        "Maisie Le Brocq came to tea and Ella liked it.",
    ],
)
def test_workers_authors_places_and_people_of_the_case_are_no_strangers(text: str) -> None:
    assert not of_strangers(text)


def test_where_no_case_is_touched_nobody_is_asked() -> None:
    finder = Finder()
    WORLD.detector.detect(
        reading("Dean Vibert was arrested for assault.", "News"),
        at=NOON,
        sender=frozenset(ids("p-jo")),
        recipients=frozenset(),
        finder=finder,
    )
    assert finder.asked == []


def test_only_sentences_that_tell_something_and_name_somebody_are_asked_about() -> None:
    finder = Finder()
    WORLD.detector.detect(
        reading("Ella came on Monday.\n\nThe room is free.\n\nDean Vibert was arrested.\n\nElla has asthma."),
        at=NOON,
        sender=frozenset(ids("p-jo")),
        recipients=frozenset(),
        finder=finder,
    )
    assert finder.asked == ["Dean Vibert was arrested"]


def test_the_family_that_is_spoken_of_is_case_enough() -> None:
    assert of_strangers("Marie Renouf has a lodger. Dean Vibert is on bail.", "Visit")["criminal"].cases == ("c-2041",)


def verdict(world: World, body: str, *to: str) -> dict[str, RecipientVerdict]:
    disclosure = Disclosure(sender="l.mallet@childrens.example.je", recipients=to, reading=reading(body), at=NOON)
    return {row.address: row for row in world.verdict(disclosure)[0].recipients}


def rules(row: RecipientVerdict) -> set[str]:
    return {reason.rule for reason in row.reasons if OUTSIDER in reason.about}


def test_the_core_team_is_asked_and_everybody_else_but_information_governance_has_no_ground() -> None:
    rows = verdict(WORLD, "Dean Vibert was sexually abused as a child.", JO, SEAN, DPO, "x@elsewhere.example")
    assert rules(rows[JO]) == {"non-subject", "not-needed"}
    assert {r.of for r in rows[JO].reasons if r.rule == "non-subject"} == {"team_manager"}
    assert "no-ground" in rules(rows[SEAN])
    assert rules(rows[DPO]) == set()
    assert "unknown-reader" in rules(rows["x@elsewhere.example"])


def test_a_message_about_the_case_alone_goes_as_before() -> None:
    assert verdict(WORLD, "Marie has asthma.", JO)[JO].outcome == "release"
    assert verdict(WORLD, "Dean Vibert has asthma.", JO)[JO].outcome == "hold"


@pytest.mark.parametrize(("body", "held"), [("Dean Vibert was arrested.", True), ("Ella has asthma.", False)])
def test_where_nobody_can_look_what_may_speak_of_a_stranger_is_held(body: str, held: bool) -> None:
    row = verdict(World.of(DEPARTMENT, finder=Gone()), body, JO)[JO]
    assert (row.outcome == "hold") is held
    assert {(r.rule, r.where) for r in row.reasons} == ({("unread", "body")} if held else set())
    assert all(NOT_SOUGHT in r.text for r in row.reasons)


def test_switched_off_it_finds_nobody() -> None:
    assert verdict(World.of(DEPARTMENT), "Dean Vibert was arrested.", JO)[JO].outcome == "release"


@given(
    st.lists(st.sampled_from([*NAMES, "arrested", "raped", "Ella", "Marie", "He", "was", "her", "by", ".", "\n", ","]))
)
def test_looking_for_strangers_only_ever_adds_findings(words: list[str]) -> None:
    body = " ".join(words)
    less = WORLD.detector.detect(reading(body), at=NOON, sender=frozenset(), recipients=frozenset())
    more = WORLD.detector.detect(
        reading(body), at=NOON, sender=frozenset(), recipients=frozenset(), finder=WORLD.finder
    )
    assert more.findings[: len(less.findings)] == less.findings
    assert {f.candidates for f in more.findings[len(less.findings) :]} <= {(OUTSIDER,)}
