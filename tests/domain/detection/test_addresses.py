"""A recorded address is recognised in any spelling, and its neighbours are not."""

import pytest
from tests.builders import NOON, case, contact, department, person

from privity.domain.detection.detector import Detector
from privity.domain.disclosure import Passage, Place, Reading

HOMES = {
    "flat": "Flat 3, 12 Clos des Sables, St Brelade JE3 8XX",
    "letter": "15A Havre des Pas Court, St Helier, Jersey, JE2 4UN",
    "house": "Rosewarne, La Rue de la Croiserie, Trinity JE3 5ZE",
    "uk": "24 Saint Cuthbert's Terrace, Wakefield WF1 1AB",
    "forge": "The Old Forge, 7 Priory Avenue, Ossett WF5 9QQ",
}
DETECTOR = Detector.of(
    department(
        [
            person(
                name,
                f"Wren {name.title()}",
                contacts=[contact("address", value, contact_id=f"k-{name}", protected=True)],
            )
            for name, value in HOMES.items()
        ],
        [case("c1", " ".join(HOMES), [], reference="CF-2041")],
    )
)


def found(text: str, *, title: bool = False) -> set[str]:
    place = Place.ATTACHMENT if title else Place.BODY
    reading = Reading(passages=(Passage(where="body", place=place, text=text, title=title),))
    findings = DETECTOR.detect(reading, at=NOON, sender=frozenset(), recipients=frozenset()).findings
    return {str(p) for f in findings if f.category == "address" for p in f.candidates}


@pytest.mark.parametrize(
    ("whose", "text"),
    [
        *(
            ("flat", t)
            for t in (
                "Flat 3, 12 Clos des Sables",
                "12 CLOS DES SABLES",
                "Apt. 3 / 12, Clos-des-Sables, St. Brelade",
                "Clos des Sables 12",
                "Clos des Sables in St Brelade, at number 12",
                "twelve clos des sables",
                "flat 3 clos des sables",
                "12 Clos des Sa-\nbles",
                "12 Clos des 5ables",
                "l2 Clos des Sabies",
                "12 C l o s  d e s  S a b l e s",
                "St Brelade\nJE3 8XX\n12, Clos des Sables",
                "JE3 8XX",
                "je38xx",
                "JE3 BXX",
                "number 12, JE3-8XX",
                "https://maps.example/?q=12+Clos+des+Sables%2C+St+Brelade",
                "https://maps.example/place/12%20Clos%20des%20Sables",
                "https://homes.example/12closdessables",
                "next door to 12 Clos des Sables",
            )
        ),
        *(("letter", t) for t in ("15 a Havre des Pas Ct", "15a havre des pas court", "15-A, Havre-des-Pas Court")),
        *(("house", t) for t in ("Rosewarne, Trinity", "Rosewarne, Rue de la Croiserie", "Rosewarne JE3 5ZE", "rosewame, trinity")),
        *(("uk", t) for t in ("24 St Cuthberts Terr.", "24 St. Cuthbert’s Tce, Wakefield", "24 Siant Cuthbert's Terrace")),
        *(("forge", t) for t in ("The Old Forge, Ossett", "7 Priory Ave", "at the Old Forge")),
    ],
)  # fmt: skip
def test_an_address_in_any_spelling(whose: str, text: str) -> None:
    assert found(text) == {whose}


@pytest.mark.parametrize("name", ["12ClosDesSables.pdf", "12closdessables.pdf", "12_Clos_des_Sables.docx"])
def test_an_address_as_the_name_of_a_file(name: str) -> None:
    assert found(name, title=True) == {"flat"}


@pytest.mark.parametrize(
    "text",
    [
        "14 Clos des Sables",
        "Send it to 14 Clos des Sables, St Brelade JE3 8XX.",
        "Clos des Sables is closed for 12 days.",
        "On 12 March we close Clos des Sables.",
        "On 12 March, Clos des Sables is closed.",
        "Clos des Sables, 12 March",
        "Flat 5, 12 Clos des Sables",
        "The bus leaves Clos des Sables at 8.12 on weekdays.",
        "12 Clos des Mouettes, St Brelade",
        "12 Wakefield Road",
        "24 Saint Cuthbert's Road, Wakefield",
        "The Old Forge, 4 Zephyr Mews, Exeter, is for sale.",
        "Rosewarne is a village in Cornwall.",
        "The library in St Brelade is open until 12.",
        "12 people met in St Brelade.",
    ],
)
def test_a_neighbour_s_address_is_not_theirs(text: str) -> None:
    assert found(text) == set()
