"""Names, identifiers and protected addresses as people and scanners spell them, and what only looks like them."""

from tests.acceptance.asking import case

NAMED = "whoever is named is found, however they are written"
PLACE = "a protected address is found in any spelling"
OTHER = "another number, another street, a word that is a name: no finding"
HOME = "whose own contact holds an address may be told it"
STRANGER = "somebody@nowhere.example"
THERE = {"department": "saltmarsh", "together": True, "header_to": "team@saltmarsh.example"}

_NAMES = {
    "grace": (
        "Le Cornu, Grace", "LE CORNU Grace Amelia", "Grace A. Le Cornu came.", "Gracie Le Cornu", "Grace LeCornu came",
        "Grace\nLe Cornu came", "4010232137", "401-023-2137", "GALC, DOB 09/05/2014", "G Le Cornu (born 9 May 2014)",
        "Grcae Le Cornu has asthma.", "Grace Le Cornue has asthma.",
    ),
    "zoltan": (
        "Zoltan Kovacs came", "Kovács Zoltán", "Zolta\u0301n Kova\u0301cs", "Zoli Kovacs", "Zoltan Kowacs has asthma",
        "Z\u03bfltan Kovacs came",
    ),
    "may": (
        "M. Hartley (02/04/1988)", "May J. Hartley came.", "QQ123456C", "+44 7797 712345", "(07797) 712-345",
        "may.hartley at post dot example", "May Hartly was sectioned.",
    ),
    "kathleen": ("Mrs. Kathleen Duffy rang.", "Kath Duffy rang."),
}  # fmt: skip
_HOMES = (
    "17 Rue du Galet Flat 2", "Apt 2, No. 17 Rue du Galet, Saint Clement", "flat two, seventeen Rue du Galet",
    "17, Rue-du-Galet", "17 Rue du\nGalet", "je2 6qr", "J E 2 6 Q R", "17 R. du Galet", "17 La Rue du Galet",
    "l7 Rue du Galet, St Clement JE2 6OR", "17 Rue du Ga1et", "17 Ruc du Galet", "17%20Rue%20du%20Galet",
    "Galet, Rue du, 17", "1 7 Rue du Galet", "17 Rue de Gallet",
)  # fmt: skip
_NOBODY = (
    "19 Rue du Galet", "Rue du Galet is closed for roadworks.", "117 Rue du Galet", "17 Rue du Moulin", "JE2 6QX",
    "It may rain.", "Please say grace before the meal.", "Amazing Grace was sung.", "07797 712346", "401 023 2138",
    "Grace Le Cornue called.", "Meet at Flat 1, 7 Rue du Galet.", "Zoltan Nagy came",
)  # fmt: skip
_ADOPTERS = ("42 Thornbury Avenue, Leeds", "42 Thornbury Av. LS8 2QT", "forty-two Thornbury Avenue")

CASES = [
    *[
        case(f"spelt-{who}-{n}", NAMED, text, {STRANGER: f"hold unknown-reader:identity:{who}@body"}, **THERE)
        for who, texts in _NAMES.items()
        for n, text in enumerate(texts)
    ],
    *[
        case(
            f"spelt-home-{n}",
            PLACE,
            f"Please post it to {text}.",
            {
                "stuart": "hold bar:address:may@body protected:address:may@body",
                "doreen": "hold protected:address:may",
                STRANGER: "hold unknown-reader:address:may",
                "may": "release",
                "anneke": "release",
            },
            **THERE,
        )
        for n, text in enumerate(_HOMES)
    ],
    *[
        case(f"spelt-nobody-{n}", OTHER, text, {"stuart": "release", STRANGER: "release"}, **THERE)
        for n, text in enumerate(_NOBODY)
    ],
    *[
        case(
            f"spelt-own-home-{n}",
            HOME,
            f"Letters go to {text}",
            {
                "judith": "release",
                "neil": "release",
                "kathleen": "hold protected:address:neil protected:address:judith",
            },
            **THERE,
        )
        for n, text in enumerate(_ADOPTERS)
    ],
]
