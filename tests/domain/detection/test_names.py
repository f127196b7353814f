"""Names and numbers in the forms in which people really write them, and misread by a scan."""

import pytest
from tests.builders import NOON, case, contact, department, person
from tests.domain.detection.reading import said

from privity.domain.detection.detector import Detector
from privity.domain.detection.unmasked import decoded
from privity.domain.disclosure import Passage, Place, Reading

DETECTOR = Detector.of(
    department(
        [
            person(
                "anna",
                "Anna Müller-Schmidt",
                identifiers=[
                    ("national_insurance", "QQ123456C"),
                    ("social_security", "JY123456A"),
                    ("upn", "A123456789012"),
                    ("vehicle", "J12345"),
                    ("bank", "20-00-00 12345678"),
                ],
            ),
            person("siobhan", "Siobhán O'Neill"),
            person("jean", "Jean Le Brocq"),
            person("beth", "Elizabeth Harwood (née Pallot)"),
            person("pieter", "Pieter van der Berg"),
            person("angus", "Angus MacDonald"),
            person("zoe", "Zoë Ní Bhriain"),
            person(
                "tom",
                "Thomas Vibert",
                contacts=[
                    contact("telephone", "01534 456789"),
                    contact("address", "The refuge in Gorey", contact_id="k-refuge", protected=True),
                ],
            ),
            person("annmarie", "Annmarie Gaudin"),
            person("lukasz", "Łukasz Wójcik"),
        ],
        [case("c1", "anna siobhan jean beth pieter angus zoe tom annmarie lukasz", [], reference="CF-2041")],
    )
)


def meant(text: str, *, title: bool = False) -> set[str]:
    """Everybody of whom something is found."""
    place = Place.ATTACHMENT if title else Place.BODY
    reading = Reading(passages=(Passage(where="body", place=place, text=text, title=title),))
    found = DETECTOR.detect(reading, at=NOON, sender=frozenset(), recipients=frozenset())
    return {person for finding in found.findings for person in finding.candidates}


@pytest.mark.parametrize(
    "text",
    [
        "Ellamary Renouf",
        "ＥＬＬＡ　ＭＡＲＹ　ＲＥＮＯＵＦ",
        "E l l a  M a r y  R e n o u f",
        "E1la Mary Ren0uf",
        "Ella Mary Rеnоuf",  # Cyrillic е and о
        "Ella | Mary | Renouf",
        "Ella\tMary\tRenouf",
        "First name(s): Ella Mary Surname: Renouf",
        "Surname: RENOUF\nForename: Ella Mary",
        "Ella Mary Re-\nnouf",
        "Ella Mary (Ellie) Renouf",
        "Ella (Mary) Renouf",
        "ellamaryrenouf",
        "EllaMaryRenouf",
        "https://mail.example/?to=Ella%20Mary%20Renouf",
        "https://mail.example/?to=Ella+Mary+Renouf",
        "NHS943 476 5919",
        "943 476 59I9",
        "943 476 S919",
        "9 4 3 4 7 6 5 9 1 9",
    ],
)
def test_a_name_is_read_as_a_reader_reads_it(text: str) -> None:
    assert "ella identity" in said(text)


@pytest.mark.parametrize(
    ("person_id", "text"),
    [
        *(("anna", t) for t in ("Anna Mueller-Schmidt", "ANNA MULLER SCHMIDT", "Anna Schmidt", "Anna Müller")),
        *(("siobhan", t) for t in ("Siobhan ONeill", "Siobhán O’Neill", "O'NEILL, Siobhan", "Siobhan O Neill")),
        *(("jean", t) for t in ("Jean LeBrocq", "Jean Le-Brocq", "jean le brocq", "Le Brocq, Jean")),
        *(("beth", t) for t in ("Lizzie Harwood", "Betty Harwood", "Elizabeth Pallot", "Liz Pallot")),
        *(("pieter", t) for t in ("Pieter Vanderberg", "van der Berg, Pieter", "Pieter van den Berg has asthma")),
        *(("angus", t) for t in ("Angus Macdonald", "Angus Mac Donald", "Angus McDonald has asthma")),
        *(("zoe", t) for t in ("Zoe Ni Bhriain", "ZOÉ NI BHRIAIN")),
        *(("annmarie", t) for t in ("Ann-Marie Gaudin", "Ann Marie Gaudin", "AnnMarie Gaudin")),
        *(("lukasz", t) for t in ("Lukasz Wojcik", "WÓJCIK Łukasz")),
        *(("tom", t) for t in ("Tommy Vibert", "thomas vibret has asthma", "Thornas Vibert has asthma")),
    ],
)
def test_surnames_with_particles_hyphens_and_accents_and_first_names_in_short(person_id: str, text: str) -> None:
    assert meant(text) == {person_id}


@pytest.mark.parametrize(
    "text",
    [
        *("QQ 12 34 56 C", "qq-12-34-56-c", "QQ l23456 C", "JY 123456 A", "JYI23456A", "A 1234 5678 9012"),
        *("J 12345", "200000 12345678", "account 12345678"),
    ],
)
def test_an_identifier_is_known_however_it_is_spaced_or_misread(text: str) -> None:
    assert meant(text) == {"anna"}


@pytest.mark.parametrize("text", ["+44 1534 456789", "call 456 789", "01534-456-789", "O1534 456789"])
def test_a_number_of_the_island_is_known_with_and_without_its_code(text: str) -> None:
    assert meant(text) == {"tom"}


@pytest.mark.parametrize(
    "text", ["marie.renouf at mail dot example", "marie.renouf (at) mail.example", "marie.renouf%40mail.example"]
)
def test_a_mail_address_is_known_where_it_is_spelt(text: str) -> None:
    assert "marie contact" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        *("Anna Schmitz is here.", "456789 copies were sold.", "J12346", "account 12345679", "QQ123456D"),
        *("Tom Viber is here.", "Jean Brocq", "Gorey is lovely.", "The refuge in St Helier takes dogs."),
        "Elizabeth Pallister and Thomas have asthma.",
    ],
)
def test_what_is_only_like_somebody_s_is_nobody_s(text: str) -> None:
    assert meant(text) == set()


@pytest.mark.parametrize("text", ["the Gorey refuge", "She is at the women's refuge, Gorey."])
def test_an_address_that_is_recorded_as_a_description_is_known_by_its_words(text: str) -> None:
    assert meant(text) == {"tom"}


def test_a_first_name_before_another_surname_is_somebody_else() -> None:
    assert "ella identity" in said("CF-2041: Ella came.")
    assert "ella identity" in said("CF-2041: Ella Asthma review")
    assert "ella identity" not in said("CF-2041: Ella Farnshaw came.")


@pytest.mark.parametrize(
    "raw", ["a%20b", "F%C3%A9lard", "x%40y.example", "%E2%82%AC", "100%", "%zz", "https://a/?q=1+2"]
)
def test_decoding_keeps_every_place(raw: str) -> None:
    assert len(decoded(raw)) == len(raw)
