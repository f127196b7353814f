"""What each recipient of a mail gets: decided alone, by purpose and case, with everything unread held from everybody."""

from dataclasses import replace

import pytest
from tests import builders as b
from tests.domain.channel.judging import by_address, judge_of, rules, said, verdict

from privity.domain.people import Contact


def mailbox(person: str) -> list[Contact]:
    return [b.contact("email", f"{person}@x.example")]


PEOPLE = [
    b.person("ella", born="2016-05-01"),
    b.person("mo", contacts=mailbox("mo")),
    b.person("dad", contacts=mailbox("dad")),
    b.person("finn", born="2015-02-02"),
    b.person("nia", contacts=mailbox("nia")),
    b.person("gran", contacts=mailbox("gran")),
    b.person("passer", "Passer By", contacts=mailbox("passer")),
    b.worker("sid", contacts=mailbox("sid")),
    b.worker("tess", role="team_manager", contacts=mailbox("tess")),
    b.worker("dora", role="data_protection_officer", contacts=mailbox("dora")),
    b.professional("lowe", contacts=mailbox("lowe")),
]
OURS = b.case(
    "c",
    "ella",
    [
        b.involved("mo", "mother", responsible=True),
        b.involved("dad", "father"),
        b.involved("sid", "social_worker", allocated=True),
        b.involved("lowe", "gp"),
    ],
    facts=[b.fact("f", "ella", "abuse", in_confidence=True, source="mo")],
)
THEIRS = b.case("d", "finn", [b.involved("nia", "mother", responsible=True), b.involved("tess", "team_manager")])
DEPARTMENT = b.department(PEOPLE, [OURS, THEIRS])
JUDGE = judge_of(DEPARTMENT)


def to(*people: str) -> list[str]:
    return [p if "@" in p else f"{p}@x.example" for p in people]


def row(person: str, *findings: object, judge: object = JUDGE, **more: object) -> object:
    (found,) = verdict(judge, to(person), *findings, **more).recipients  # type: ignore[arg-type] # passed on
    return found


def test_rows_stand_in_the_envelopes_order_and_an_address_once() -> None:
    found = verdict(JUDGE, to("nia", "mo", "who@y.example", "nia", "sid"), said("ella"))
    assert list(by_address(found)) == to("nia", "mo", "who@y.example", "sid")
    assert list(by_address(found).values()) == ["hold", "release", "hold", "release"]


@pytest.mark.parametrize("person", ["mo", "sid", "nia", "dora", "passer", "who@y.example"])
def test_what_nobody_could_read_holds_everybody(person: str) -> None:
    found = row(person, unread=("attachment:a.bin",))
    assert (found.outcome, rules(found)) == ("hold", {"unread"})
    assert [r.where for r in found.reasons] == ["attachment:a.bin"]


@pytest.mark.parametrize("person", ["nia", "passer", "who@y.example"])
def test_who_has_no_ground_gets_what_says_nothing_of_anybody_of_a_case(person: str) -> None:
    assert row(person).outcome == "release"
    assert row(person, said("passer", "identity")).outcome == "release"
    assert row(person, said("ella", "identity")).outcome == "hold"


def test_a_part_that_names_a_case_makes_everything_in_it_count() -> None:
    assert row("nia", said("passer", "identity"), named={0: ("c",)}).outcome == "hold"


@pytest.mark.parametrize(
    ("person", "said_of", "named", "outcome", "rule"),
    [
        ("sid", "ella", (), "release", None),
        ("sid", "ella", ("c",), "release", None),
        ("sid", "finn", (), "hold", "no-ground"),
        ("sid", "finn", ("c",), "hold", "non-subject"),
        ("sid", "ella", ("c", "d"), "release", None),
        ("tess", "ella", ("c", "d"), "hold", "no-ground"),
        ("tess", "finn", ("c", "d"), "release", None),
        ("lowe", "ella", ("c",), "release", None),
        ("lowe", "ella", ("d",), "hold", "no-ground"),
        ("mo", "ella", ("d",), "hold", "non-subject"),  # a parent has the ground whatever the case, and is asked
    ],
)
def test_what_is_said_is_judged_with_the_cases_that_are_named(
    person: str, said_of: str, named: tuple[str, ...], outcome: str, rule: str | None
) -> None:
    found = row(person, said(said_of), named={0: named} if named else None)
    assert found.outcome == outcome
    assert rule is None or rule in rules(found)


def test_an_attachment_is_judged_with_its_own_case() -> None:
    assert row("sid", said("finn", part=1), named={0: ("c",), 1: ("d",)}).outcome == "hold"
    assert "non-subject" not in rules(row("nia", said("finn", part=1), named={0: ("c",), 1: ("d",)}))


def test_another_case_is_a_reason_beside_what_is_withheld_and_advice_to_who_may_know_both() -> None:
    named = {0: ("c",), 1: ("d",)}
    held = row("sid", said("finn", part=1), named=named)
    assert "other-case" in rules(held)
    assert held.advice == ()
    both = judge_of(replace(DEPARTMENT, cases=(OURS, replace(THEIRS, involvements=(*THEIRS.involvements, b.involved("sid", "social_worker", allocated=True))))))  # fmt: skip
    allowed = row("sid", said("finn", part=1), named=named, judge=both)
    assert (allowed.outcome, [a.rule for a in allowed.advice]) == ("release", ["other-case"])
    assert not row("sid", said("ella", part=1), named={0: ("c",), 1: ("c", "d")}).advice
    assert not row("sid", said("ella", part=1), named={1: ("d",)}).advice


def test_another_case_is_only_advice_when_something_else_is_withheld() -> None:
    held = row("nia", said("ella"), said("finn", part=1), named={0: ("c",), 1: ("d",)})
    assert "other-case" not in rules(held)
    assert "other-case" in {a.rule for a in held.advice}


@pytest.mark.parametrize(
    ("reader", "sender", "outcome"),
    [
        ("sid", "mo@x.example", "release"),  # Ella is in the case that both are in
        ("tess", "nia@x.example", "release"),
        ("sid", "nia@x.example", "hold"),  # no case is shared: the strictest stands
        ("sid", "", "hold"),
        ("sid", "who@y.example", "hold"),
        ("passer", "mo@x.example", "hold"),
    ],
)
def test_of_two_whom_words_fit_the_one_of_a_shared_case_is_meant(reader: str, sender: str, outcome: str) -> None:
    assert row(reader, said("ella finn"), sender=sender).outcome == outcome


def test_without_a_sender_in_the_envelope_the_headers_tells_which_case_is_shared() -> None:
    judge = JUDGE
    disclosure = _disclosure(senders=("mo@x.example",))
    assert judge.sender(disclosure) == {"mo"}
    assert judge.sender(replace(disclosure, sender="nia@x.example")) == {"nia"}


def _disclosure(**more: object) -> object:
    from privity.domain.disclosure import Disclosure, Reading  # noqa: PLC0415 - only here

    return Disclosure(sender="", recipients=(), reading=Reading(**more), at=b.NOON)  # type: ignore[arg-type] # passed on


def test_words_that_are_a_recorded_fact_are_asked_as_that_fact_alone_and_others_in_general_too() -> None:
    plain, fact = said("ella", "abuse"), said("ella", "abuse", facts=("f",))
    assert row("lowe", plain).outcome == "release"
    assert "in-confidence" in rules(row("lowe", fact))
    assert "in-confidence" in rules(row("lowe", replace(fact, own_words=True)))
    granted = judge_of(
        replace(DEPARTMENT, cases=(replace(OURS, grants=(b.grant("dad", fact_id="f"),)), THEIRS)),
    )
    assert row("dad", replace(fact, own_words=True), judge=granted).outcome == "release"
    assert rules(row("dad", fact, judge=granted)) == {"no-ground"}


@pytest.mark.parametrize(
    ("purpose", "person", "outcome"),
    [
        (None, "sid", "release"),
        ("contact_arrangements", "sid", "hold"),  # finance is not needed for it
        (None, "dora", "release"),
        ("contact_arrangements", "dora", "release"),  # to information governance it is always about handling
        ("child_protection_conference", "dora", "release"),
    ],
)
def test_the_purpose_is_the_readers_own(purpose: str | None, person: str, outcome: str) -> None:
    assert row(person, said("ella", "finance"), purpose=purpose).outcome == outcome


def test_a_purpose_from_the_command_line_beats_what_the_sender_says() -> None:
    disclosure = _disclosure(purpose="court")
    assert JUDGE.purpose("sid", disclosure) == "court"
    assert JUDGE.purpose("sid", replace(disclosure, purpose="placement")) == "placement"
    assert JUDGE.purpose("sid", _disclosure()) == "casework"


def test_everybody_behind_a_shared_mailbox_must_be_entitled() -> None:
    shared = (b.contact("email", "home@x.example"),)
    people = [replace(p, contacts=shared) if p.id in {"mo", "dad"} else p for p in PEOPLE]
    judge = judge_of(b.department(people, [OURS, THEIRS]))
    found = row("home@x.example", said("ella"), judge=judge)
    assert (found.outcome, found.reader) == ("hold", ("mo", "dad"))
    assert row("home@x.example", said("ella", "identity"), judge=judge).outcome == "release"


def test_an_address_that_was_somebodys_is_held_and_says_that_it_ended() -> None:
    past = b.contact("email", "mo@x.example", until="2026-01-01")
    people = [replace(p, contacts=(past,)) if p.id == "mo" else p for p in PEOPLE]
    found = row("mo", said("ella"), judge=judge_of(b.department(people, [OURS, THEIRS])))
    assert (found.reader, rules(found)) == ((), {"unknown-reader", "expired"})


@pytest.mark.parametrize(
    ("recipient", "seen", "others", "about"),
    [
        ("gran", "mo", {}, None),  # relatives of the same case
        ("mo", "nia", {}, "nia"),  # of different cases
        ("nia", "mo", {}, "mo"),
        ("mo", "sid", {}, None),  # a worker's
        ("sid", "mo", {}, None),  # to the core team
        ("lowe", "mo", {}, None),  # to a partner of the case
        ("mo", "mo", {}, None),
        ("mo", "passer", {}, None),
        ("dad", "mo", {"bars": [b.bar("dad", about="mo", categories="address")]}, "mo"),
        ("dad", "mo", {"bars": [b.bar("dad", about="mo", categories="contact")]}, "mo"),
        ("dad", "mo", {"bars": [b.bar("dad", about="mo", categories="health")]}, None),
        ("dad", "mo", {"bars": [b.bar("dad", about="mo", until="2026-03-10")]}, None),
        ("dad", "mo", {"protected": "mo"}, "mo"),
        ("sid", "mo", {"protected": "mo"}, None),
    ],
)
def test_who_must_not_see_whose_address_in_the_header(
    recipient: str, seen: str, others: dict[str, object], about: str | None
) -> None:
    family = replace(OURS, involvements=(*OURS.involvements, b.involved("gran", "grandparent")))
    people = [
        replace(p, contacts=tuple(replace(c, protected=True) for c in p.contacts)) if p.id == others.get("protected") else p
        for p in PEOPLE
    ]  # fmt: skip
    judge = judge_of(b.department(people, [replace(family, bars=tuple(others.get("bars", ()))), THEIRS]))  # type: ignore[arg-type] # bars
    found = row(recipient, judge=judge, seen=tuple(to(seen, recipient)))
    exposed = [r for r in found.reasons if r.rule == "recipients-exposed"]
    assert (found.outcome == "hold") == (about is not None)
    assert {p for r in exposed for p in r.about} == ({about} if about else set())


@pytest.mark.parametrize(
    ("recipient", "rule"),
    [("tess", "no-ground"), ("who@y.example", "unknown-reader"), ("passer", "no-ground"), ("dora", None)],
)
def test_a_relatives_address_in_the_header_is_a_disclosure_to_strangers(recipient: str, rule: str | None) -> None:
    found = row(recipient, seen=tuple(to("mo", recipient)))
    assert rules(found) == ({rule} if rule else set())


def test_members_of_a_group_see_the_groups_address_and_not_each_others() -> None:
    from privity.domain.people import Group  # noqa: PLC0415 - only here

    group = Group(address="all@x.example", members=("mo", "nia"))
    judge = judge_of(replace(DEPARTMENT, groups=(group,)))
    found = verdict(judge, ["all@x.example"], seen=("all@x.example",))
    assert [(r.address, r.via, r.outcome) for r in found.recipients] == [
        ("mo@x.example", "all@x.example", "release"),
        ("nia@x.example", "all@x.example", "release"),
    ]
    assert by_address(verdict(judge, ["all@x.example"], seen=("mo@x.example", "all@x.example"))) == {
        "mo@x.example": "release",
        "nia@x.example": "hold",
    }


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("lowee@x.example", {"lowe"}),
        ("lwoe@x.example", {"lowe"}),
        ("lowe@xexample", {"lowe"}),
        ("lowe.private@y.example", {"lowe"}),
        ("sid@gmail.example", {"sid"}),
        ("zebedee@elsewhere.example", set()),
    ],
)
def test_a_held_address_that_looks_like_that_of_somebody_of_the_case_is_pointed_out(
    address: str, meant: set[str]
) -> None:
    found = row(address, said("ella"))
    assert found.outcome == "hold"
    assert {p for a in found.advice if a.rule == "look-alike" for p in a.about} == meant


def test_look_alikes_are_advice_for_held_addresses_alone() -> None:
    assert row("lowee@x.example").advice == ()
    assert row("lowe", said("ella")).advice == ()
