"""Addresses and other contacts of people: protected in any spelling, schools, streets, and one's own."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

ANY = "a protected contact protects its value in any spelling"
OTHER = "and any other statement of where that person lives or can be found"
SCHOOL = "a school only if it is recorded as protected"
STREET = "a street or parish alone is no address"
OWN = "a person whose own contact holds it may be told it"
BARRED = {
    "curtis": "hold bar:address:bronagh protected:address:bronagh",
    "maureen": "hold protected:address:bronagh",
    "qazi": "hold protected:address:bronagh",
    "nadia": "release",
    "bronagh": "release",
    "tilly": "hold protected:address",
    "somebody@nowhere.example": "hold unknown-reader:address",
    "adaeze": "release",
}
FEW = {
    "curtis": "hold bar:address:bronagh",
    "qazi": "hold protected:address:bronagh",
    "nadia": "release",
    "bronagh": "release",
}
PHONE = {
    "curtis": "hold bar:contact:bronagh protected:contact:bronagh",
    "qazi": "hold protected:contact:bronagh",
    "maureen": "hold protected:contact",
    "nadia": "release",
    "bronagh": "release",
}

_SPELT = (
    "Flat 7, 22 Quayside Terrace, St Clement JE2 6QQ",
    "flat 7 22 quayside terrace st clement je2 6qq",
    "FLAT 7, 22 QUAYSIDE TERRACE",
    "22 Quayside Terrace",
    "Flat 7\n22 Quayside Terrace\nSt Clement\nJE2 6QQ",
    "Apartment 7, 22 Quayside Terr., Saint Clement",
    "22 Quayside Ter",
    "22, Quayside Terrace",
    "7/22 Quayside Terrace",
    "No. 22 Quayside Terrace",
    "Flat seven, twenty-two Quayside Terrace",
    "22 Quayside  Terrace JE26QQ",
    "22 Quaysde Terrace, JE2 6QQ",
)
_PHONE = (
    "07797 555 014",
    "07797555014",
    "+44 7797 555014",
    "0044 7797 555 014",
    "07797-555-014",
    "(07797) 555014",
    "+44 (0)7797 555 014",
    "077 97 55 50 14",
)
_FOUND = (
    "Bronagh Lacey is staying at a refuge in Gorey.",
    "Bronagh Lacey now lives in Gorey, near the harbour.",
    "Bronagh Lacey has moved to Trinity.",
    "Bronagh Lacey lives with her aunt in St Ouen.",
    "Bronagh Lacey can be found at the Ocean Cafe.",
    "Bronagh Lacey is living above the bakery in Gorey.",
)

CASES = [
    *[
        case(f"spelt-{n}", ANY, f"The new address is {text}.", BARRED if n == 0 else FEW)
        for n, text in enumerate(_SPELT)
    ],
    *[
        case(f"spelt-file-{n}", ANY, "Hello", FEW, files=[file])
        for n, file in enumerate(
            (
                ("form.docx", m.word("Address", _SPELT[0])),
                ("form.pdf", m.pdf("Address\nFlat 7\n22 Quayside Terrace\nSt Clement\nJE2 6QQ")),
                ("form.docx", m.word("Address", comment=_SPELT[0])),
                ("form.docx", m.word("Address", deleted=_SPELT[3])),
                ("22 Quayside Terrace.txt", b"Hello"),
            )
        )
    ],
    case("spelt-html", ANY, "Hello", FEW, html="<p>Flat 7,<br>22 Quay<b>side</b> Terrace<br>St Clement</p>"),
    case("spelt-subject", ANY, "Hello", FEW, subject="Visit: 22 Quayside Terrace"),
    case("spelt-name", ANY, f"Bronagh Lacey, {_SPELT[0]}", BARRED),
    *[case(f"phone-{n}", ANY, f"The number is {text}.", PHONE) for n, text in enumerate(_PHONE)],
    *[case(f"found-{n}", OTHER, text, FEW) for n, text in enumerate(_FOUND)],
    case("found-mother", OTHER, "Tobias Lacey's mother is staying at a refuge in Gorey.", FEW),
    case(
        "school-protected",
        SCHOOL,
        "Freya Nolan goes to Petrel Bay Primary School.",
        {
            "siobhan": "hold protected:address:freya",
            "marcus": "release",
            "pauline": "hold protected:address:freya",
            "tilly": "hold protected:address:freya",
        },
    ),
    case(
        "school-protected-case",
        SCHOOL,
        "Freya Nolan goes to petrel bay primary.",
        {"pauline": "hold protected:address:freya", "marcus": "release"},
    ),
    case(
        "school-not-protected",
        SCHOOL,
        "Tobias Lacey goes to Marlow Lane Primary School.",
        {"bronagh": "release", "curtis": "release", "qazi": "release", "oona": "release"},
    ),
    case(
        "school-nobody",
        SCHOOL,
        "Marlow Lane Primary School is closed on Friday.",
        {"somebody@nowhere.example": "release", "tilly": "release", "siobhan": "release"},
    ),
    *[
        case(
            f"street-{n}",
            STREET,
            text,
            {"somebody@nowhere.example": "release", "curtis": "release", "qazi": "release", "tilly": "release"},
        )
        for n, text in enumerate(
            (
                "The training is in St Clement.",
                "Parking on Quayside Terrace is suspended.",
                "Quayside Terrace will be resurfaced in May.",
                "The office in St Helier is closed.",
                "Meet at Pier Road car park.",
                "The parish of St Clement has a new hall.",
                "We meet in Gorey.",
            )
        )
    ],
    case("street-tied", STREET, "Bronagh Lacey lives in Quayside Terrace.", FEW),
    case("street-tied-parish", STREET, "Bronagh Lacey lives in St Clement.", FEW),
    case(
        "own-address",
        OWN,
        "Your address is 9 Pier Road, St Helier JE2 4XW.",
        {"curtis": "release", "maureen": "hold no-ground:address:curtis", "nadia": "release", "qazi": "release"},
    ),
    case("own-phone", OWN, "Is your number still 07797 555 014?", {"bronagh": "release", "curtis": "hold bar:contact"}),
    case(
        "mail-in-text",
        ANY,
        "Write to rose.hope@post.example.",
        {"will": "hold protected:contact:rose", "rose": "release", "helen": "release"},
    ),
    case(
        "mail-in-text-open",
        "naming a contact",
        "Write to curtis.pym@post.example.",
        {"curtis": "release", "qazi": "release", "nadia": "release", "siobhan": "hold no-ground:contact:curtis"},
    ),
]
