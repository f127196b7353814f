"""People are recognised however their names are written, and nobody is where nobody is named."""

import pytest
from tests.domain.detection.reading import detected, said


@pytest.mark.parametrize(
    "text",
    [
        "Ella Mary Renouf was here.",
        "RENOUF, Ella Mary",
        "ella mary renouf",
        "Ella M. Renouf came.",
        "Ella-Mary Renouf came.",
        "Ellie Renouf came.",
        "Ella Mary\nRenouf",
        "Ella Mary Re\u00adnouf",
        "Ella Mary Re\u200bnouf",
        "Ella_Mary_Renouf.pdf",
        "ella.mary.renouf@unknown.example",
        "Ella Mary Renouf's coat",
        "NHS number 9434765919",
        "943-476-5919",
        "ER, born 04/03/2015",
        "Ella, dob 4th March 2015",
        "E. Renouf (4.3.15)",
    ],
)
def test_a_person_is_recognised_in_any_spelling_of_what_is_theirs(text: str) -> None:
    assert "ella identity" in said(text)


@pytest.mark.parametrize(("text", "who"), [
    ("Brenda De La Haye", "gran"),
    ("brenda delahaye", "gran"),
    ("de la Haye, Brenda", "gran"),
    ("May Querée", "may"),
    ("May Queree", "may"),
    ("Ella Mary and Sean Mallet", "sean"),
    ("Tel. +44 (0)7700 900123", "marie"),
    ("write to MARIE.RENOUF@MAIL.EXAMPLE.", "marie"),
])  # fmt: skip
def test_accents_particles_telephones_and_emails(text: str, who: str) -> None:
    assert f"{who} identity" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "May I remind everybody that Rose Street is closed? Mark my words.",
        "Happy Mother's Day to all mothers. The parents' evening is in St Brelade.",
        "Training on domestic abuse, self-harm and neglect. Mental Health Week begins on Monday.",
        "Ella Renouf-Smith won the race.",
        "The file CF-20411 and the number 94347659190 are nobody's.",
        "Jo Querée and Dr Amit Shah meet at ten. Jo is on leave.",
        "Ella is here.",
        "Renouf is a common name.",
        "I live in St Brelade, near the Clos.",
    ],
)
def test_ordinary_mail_about_nobody_gives_nothing(text: str) -> None:
    assert said(text) == set()


def test_a_name_that_fits_several_means_the_one_named_in_full() -> None:
    assert said("Ella Renouf came.") == {"ella|ella2 identity"}
    assert said("Ella Renouf came. Later, Ella Mary Renouf left.") == {"ella identity"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ella is well.", set()),
        ("CF-2041: Ella is well.", {"ella identity"}),
        ("Ella is well, says Marie Renouf.", {"ella identity", "marie identity"}),
        ("Ella has epilepsy.", {"ella identity", "ella health"}),
        ("Mr Mallet has a conviction.", {"sean identity", "sean criminal"}),
        ("Mallet is here.", set()),
    ],
)
def test_a_first_name_or_surname_alone_needs_evidence(text: str, found: set[str]) -> None:
    assert said(text, sender="jo") == found


def test_where_nobody_of_the_case_writes_or_reads_a_first_name_says_nothing() -> None:
    assert said("Ella has epilepsy.", sender="mark") == {"ella2 identity", "ella2 health"}
    assert said("Ellie has epilepsy.", sender="mark") == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sean Malet was arrested.", {"sean identity", "sean criminal"}),
        ("Sena Mallet was arrested.", {"sean identity", "sean criminal"}),
        ("Sean Malet is here.", set()),
        ("Shaun Mallard was arrested.", set()),
    ],
)
def test_a_misspelt_full_name_counts_where_something_more_is_said(text: str, found: set[str]) -> None:
    assert said(text) == found


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("CF-2041: her mum rang.", "marie"),
        ("CF 2041: the father rang.", "sean"),
        ("cf2041: mum's new partner rang.", "kyle"),
        ("Ella Mary Renouf's grandmother rang.", "gran"),
        ("Marie Renouf's mother rang.", "gran"),
        ("Marie Renouf's daughter is ill.", "ella"),
        ("CF-2041: Nan rang.", "gran"),
    ],
)
def test_kinship_means_the_person_whom_the_case_says(text: str, who: str) -> None:
    assert f"{who} identity" in said(text)


def test_kinship_is_understood_in_the_only_case_that_both_share() -> None:
    assert said("Mum rang.", sender="jo", to="dr") == {"marie identity"}
    assert said("Mum rang.", sender="mark", to="dr") == set()
    assert said("My mum rang.", sender="jo", to="dr") == set()


@pytest.mark.parametrize(
    ("text", "cases"),
    [
        ("CF-2041", ("c1",)),
        ("cf 2041", ("c1",)),
        ("Ellie Renouf", ("c1",)),
        ("9434765919", ("c1",)),
        ("May Querée", ("c2",)),
        ("Marie Renouf", ()),
        ("ER born 4 March 2015", ()),
        ("Ella Mary Renouf and CF-2042", ("c2", "c1")),
    ],
)
def test_a_case_is_named_by_its_reference_and_its_child(text: str, cases: tuple[str, ...]) -> None:
    assert set(detected(text).named.get(0, ())) == set(cases)
