"""What is said, and about whom; addresses, recorded facts and complaints."""

import pytest
from tests.domain.detection.reading import detected, said

from privity.domain.detection.recognisers import RECOGNISERS, Recognisers
from privity.domain.detection.words import Text
from privity.domain.facts import CATEGORIES

ALL = Recognisers()
EXAMPLES = [
    (name, sentence, kind != "INVALID")
    for name, module in RECOGNISERS.items()
    for kind in ("VALID", "INVALID", "ADVERSARIAL")
    for sentence in getattr(module, kind)
]


def test_every_category_has_a_recogniser() -> None:
    assert set(RECOGNISERS) == set(CATEGORIES)


@pytest.mark.parametrize(("category", "sentence", "found"), EXAMPLES)
def test_a_recogniser_finds_its_examples_and_leaves_the_others(category: str, sentence: str, *, found: bool) -> None:
    assert (category in {c for _, _, c in ALL.find(Text(sentence))}) is found


@pytest.mark.parametrize(
    ("text", "found", "never"),
    [
        ("Dr Shah said Ella has epilepsy.", "ella health", "dr health"),
        ("Ella lives with her mum, who has depression.", "marie mental_health", "ella mental_health"),
        ("Ella's mother has cancer.", "marie health", "ella health"),
        ("Sean hit Marie.", "marie domestic_abuse", "ella abuse"),
        ("Sean hit Marie.", "sean abuse", "gran abuse"),
        ("Sean is out on tag.", "sean criminal", "ella criminal"),
        ("Marie called. She has been using again.", "marie substance_use", "ella substance_use"),
        ("Ella was never diagnosed with epilepsy.", "ella health", "marie health"),
        ("Sean's dad is in prison, says Marie.", "sean identity", "marie criminal"),
    ],
)
def test_a_phrase_is_about_the_person_whom_it_is_said_of(text: str, found: str, never: str) -> None:
    told = said(text, subject="CF-2041", sender="jo")
    assert found in told
    assert never not in told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Jo Querée was diagnosed with depression.", {"jo health", "jo mental_health"}),
        ("Jo Querée is off sick.", set()),
        ("Jo Querée has been suspended pending a disciplinary.", {"jo staff_conduct"}),
        ("Jo Querée will run training on domestic abuse.", set()),
        ("Jo Querée is with the Assessment team, j.queree@childrens.example.je.", set()),
    ],
)
def test_of_a_worker_only_conduct_and_private_life_are_facts(text: str, found: set[str]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Flat 3, 12 Clos des Sables, St Brelade JE3 8XX",
        "12 clos-des-sables",
        "12 CLOS DES SABLES",
        "twelve Clos des Sables",
        "Clos des Sables 12",
        "Clos des Sables, no. 12",
        "12, Clos\ndes Sables",
        "12 Clos des Sabels",
        "Flat 3 Clos des Sables",
        "apt 3, 12 Clos Sables",
        "JE38XX",
        "je3 8xx",
        "12Clos des Sables".replace("12C", "12 C"),
    ],
)
def test_a_protected_address_is_found_in_any_spelling(text: str) -> None:
    found = [f for f in detected(text).findings if f.category == "address"]
    assert [(f.candidates, f.facts) for f in found][:1] == [(("marie",), ("k-home",))]


@pytest.mark.parametrize("text", ["The Old Granary, Rozel", "at the old granary", "Old Granary St Martin"])
def test_a_house_name_that_is_protected_is_an_address(text: str) -> None:
    assert "theo address" in said(text)


@pytest.mark.parametrize("text", ["Clos des Sables is closed.", "We meet in St Brelade.", "14 Clos des Sables"])
def test_a_street_or_parish_alone_is_no_address(text: str) -> None:
    assert said(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Marie Renouf now lives in St Ouen.",
        "Marie Renouf has moved to Gorey.",
        "Marie Renouf is staying at the refuge.",
        "Marie Renouf is at her sister's in Trinity.",
        "Marie Renouf is on Clos des Sables.",
    ],
)
def test_where_somebody_can_be_found_is_an_address_in_any_words(text: str) -> None:
    assert "marie address" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Marie Renouf has moved to Monday.",
        "Do not give out Marie Renouf's address.",
        "Ellie Renouf attends Elm School.",
    ],
)
def test_no_place_no_address(text: str) -> None:
    assert not any("address" in s for s in said(text))


def test_a_recorded_fact_is_known_by_its_words_and_asked_as_itself() -> None:
    told = detected("Marie Renouf was hit by her uncle as a child.")
    assert [(f.facts, f.own_words) for f in told.findings if f.category == "abuse"] == [(("f-uncle",), True)]


def test_a_passage_that_may_be_a_recorded_fact_lists_it() -> None:
    told = detected("Marie Renouf was abused.")
    assert [(f.facts, f.own_words) for f in told.findings if f.category == "abuse"] == [(("f-uncle",), False)]


def test_an_address_that_is_spelled_out_is_asked_as_that_contact_alone() -> None:
    told = detected("Marie Renouf lives at 12 Clos des Sables.")
    assert [(f.facts, f.own_words) for f in told.findings if f.category == "address"] == [(("k-home",), True)]


@pytest.mark.parametrize(
    "text",
    ["CF-2041: she has complained.", "the complaint about the conference on 3 March", "Marie Renouf's complaint"],
)
def test_a_recorded_complaint_is_about_its_maker_and_those_it_names(text: str) -> None:
    told = detected(text)
    assert {(f.candidates, f.complaint) for f in told.findings if f.category == "complaint"} == {
        (("marie",), "k-7"),
        (("jo",), "k-7"),
    }
