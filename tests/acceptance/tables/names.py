"""Which person a name means: several of one name, parts of names, near misses, kinship, and who suffered what."""

from tests.acceptance.asking import case

STRANGER = "somebody@nowhere.example"
SEVERAL = "a name that fits several people"
PART = "a part of a name needs more beside it"
NEAR = "a full name within an edit, with a category other than identity"
KIN = "kinship means the person whom the case says"
DID = "what somebody suffered, and who did it"

CASES = [
    # Sarah Booth (case c), Sarah Jane Booth (case d)
    case(
        "several-in-full",
        SEVERAL,
        "Sarah Jane Booth has depression.",
        {
            "helen": "release",
            "marcus": "hold no-ground:mental_health:booth-d",
            "booth-c": "hold no-ground:mental_health",
        },
    ),
    case(
        "several-shared-case",
        SEVERAL,
        "Sarah Booth has depression.",
        {"marcus": "release", "booth-c": "release"},
        sender="Marcus Vane <m.vane@harbourdown.example>",
    ),
    case(
        "several-none-shared",
        SEVERAL,
        "Sarah Booth has depression.",
        {"tilly": "hold no-ground:mental_health", STRANGER: "hold unknown-reader"},
    ),
    case(
        "several-strictest",
        SEVERAL,
        "Sarah Booth has depression.",
        {"qazi": "hold no-ground:mental_health", "siobhan": "hold no-ground:mental_health"},
    ),
    # parts of names
    *[
        case(f"part-none-{n}", PART, text, {STRANGER: "release", "tilly": "release", "siobhan": "release"})
        for n, text in enumerate(
            (
                "Bronagh called this morning.",
                "Maureen rang about the raffle.",
                "Curtis is bringing the cake.",
                "Ms Nolan is the caterer.",
                "Mr Lacey will fix the boiler.",
                "Lacey & Sons will fix the boiler.",
                "Mrs Booth sent the invoice.",
                "Toby has the keys.",
                "Freya won the quiz.",
            )
        )
    ],
    case(
        "part-category-stranger-case",
        PART,
        "Bronagh has depression.",
        {"siobhan": "hold no-ground:mental_health:bronagh"},
    ),
    case(
        "part-category-nobody",
        PART,
        "Bronagh has depression.",
        {STRANGER: "release", "tilly": "release"},
        sender="Tilly Groom <t.groom@harbourdown.example>",
    ),
    case(
        "part-category-sender",
        PART,
        "Bronagh has depression.",
        {
            "tilly": "hold no-ground:mental_health:bronagh",
            STRANGER: "hold unknown-reader:mental_health",
            "nadia": "release",
            "maureen": "hold no-ground:mental_health",
        },
    ),
    case(
        "part-category-recipient",
        PART,
        "Bronagh has depression.",
        {"maureen": "hold no-ground:mental_health:bronagh", "qazi": "release"},
        sender="Tilly Groom <t.groom@harbourdown.example>",
    ),
    case(
        "part-category-title",
        PART,
        "Ms Nolan has depression.",
        {"darren": "hold no-ground:mental_health:siobhan", "marcus": "release"},
        sender="Marcus Vane <m.vane@harbourdown.example>",
    ),
    case(
        "part-reference",
        PART,
        "HD-0118: Bronagh is coming at ten.",
        {"tilly": "hold no-ground:identity:bronagh", STRANGER: "hold unknown-reader:identity", "maureen": "release"},
    ),
    case(
        "part-reference-subject",
        PART,
        "Bronagh is coming at ten.",
        {"tilly": "hold no-ground:identity:bronagh", STRANGER: "hold unknown-reader:identity"},
        subject="HD-0118",
    ),
    case(
        "part-other-in-full",
        PART,
        "Curtis Pym and Bronagh are coming at ten.",
        {
            "tilly": "hold no-ground:identity:bronagh no-ground:identity:curtis",
            "marsh": "hold no-ground:identity:bronagh",
        },
    ),
    case(
        "part-other-identifier",
        PART,
        "NHS 401 023 2137. Bronagh is coming at ten.",
        {"tilly": "hold no-ground:identity:bronagh no-ground:identity:toby"},
    ),
    case(
        "part-other-kinship",
        PART,
        "Toby's grandmother and Bronagh are coming; Tobias Lacey is not.",
        {"tilly": "hold no-ground:identity:bronagh"},
    ),
    case(
        "part-child-alias",
        PART,
        "HD-0231: Fifi is coming at ten.",
        {"tilly": "hold no-ground:identity:freya", "siobhan": "release"},
    ),
    case(
        "part-surname-reference",
        PART,
        "HD-0231: Mrs Nolan is coming at ten.",
        {"tilly": "hold no-ground:identity:siobhan", "darren": "release"},
    ),
    case("part-surname-bare", PART, "HD-0412: Mr May rang.", {"tilly": "hold no-ground:identity:mark"}),
    case("part-first-reference", PART, "HD-0412: Mark rang.", {"tilly": "hold no-ground:identity:mark"}),
    case(
        "part-first-other-case",
        PART,
        "Freya Nolan was here. Bronagh too.",
        {"siobhan": "release"},
        sender="Marcus Vane <m.vane@harbourdown.example>",
    ),
    # near misses
    *[
        case(
            f"near-{n}",
            NEAR,
            text + " has depression.",
            {
                "tilly": "hold no-ground:mental_health",
                "maureen": "hold no-ground:mental_health",
                STRANGER: "hold unknown-reader:mental_health",
                "nadia": "release",
            },
        )
        for n, text in enumerate(
            (
                "Bronag Lacey",
                "Bronaghh Lacey",
                "Bronagh Lacy",
                "Bronagh Lacay",
                "Brongah Lacey",
                "Bronagh Lcaey",
                "Bronegh Lasey",
                "Brónagh Lácey",
                "BRONAG LACEY",
            )
        )
    ],
    *[
        case(f"near-identity-{n}", NEAR, f"I met {text} today.", {"tilly": "release", STRANGER: "release"})
        for n, text in enumerate(("Bronag Lacey", "Bronagh Lacy", "Brongah Lacey"))
    ],
    *[
        case(
            f"near-far-{n}",
            NEAR,
            f"{text} has depression.",
            {"tilly": "release", STRANGER: "release"},
            sender="Tilly Groom <t.groom@harbourdown.example>",
        )
        for n, text in enumerate(("Brian Lacey", "Bronwyn Lacey", "Curtis Pimm-Hall", "Moira Lacey"))
    ],
    *[
        case(
            f"near-long-{n}",
            NEAR,
            f"{text} has depression.",
            {"tilly": "hold no-ground:mental_health:christabel", "nadia": "release"},
        )
        for n, text in enumerate(
            (
                "Kristabel Featherstone",
                "Christabel Fetherston",
                "Christobell Featherstone",
                "Christable Feathersone",
                "Cristabell Featherstone",
            )
        )
    ],
    case(
        "near-long-three",
        NEAR,
        "Kristoball Featherstone has depression.",
        {"tilly": "release"},
        sender="Tilly Groom <t.groom@harbourdown.example>",
    ),
    *[
        case(
            f"accents-{n}",
            NEAR,
            f"{text} has depression.",
            {"tilly": "hold no-ground:mental_health:zoe", "marcus": "release"},
        )
        for n, text in enumerate(("Zoë Querée", "Zoe Queree", "Zoe\u0308 Quere\u0301e", "ZOË QUERÉE", "Zoé Querèe"))
    ],
    # kinship
    case(
        "kin-mother",
        KIN,
        "Toby's mother has depression.",
        {
            "tilly": "hold no-ground:mental_health:bronagh",
            "maureen": "hold no-ground:mental_health:bronagh",
            "qazi": "release",
        },
    ),
    case(
        "kin-mum",
        KIN,
        "Tobias Lacey's mum has depression.",
        {"curtis": "hold no-ground:mental_health:bronagh", "nadia": "release", "bronagh": "release"},
    ),
    case(
        "kin-the-mother",
        KIN,
        "HD-0118. The mother has depression.",
        {"curtis": "hold no-ground:mental_health:bronagh", "bronagh": "release"},
    ),
    case(
        "kin-father",
        KIN,
        "HD-0118. The father has a conviction for burglary.",
        {"bronagh": "hold no-ground:criminal:curtis", "curtis": "release"},
    ),
    case(
        "kin-dad",
        KIN,
        "Tobias Lacey's dad has been drinking alcohol again.",
        {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "release", "qazi": "release"},
    ),
    case(
        "kin-gran",
        KIN,
        "HD-0118. The grandmother has cancer.",
        {"bronagh": "hold no-ground:health:maureen", "maureen": "release"},
    ),
    case(
        "kin-nan",
        KIN,
        "Tobias Lacey's nan has cancer.",
        {"bronagh": "hold no-ground:health:maureen", "maureen": "release"},
    ),
    case(
        "kin-partner",
        KIN,
        "HD-0118. Mum's partner has a conviction for burglary.",
        {"bronagh": "hold no-ground:criminal:dean", "dean": "release", "maureen": "hold no-ground:criminal"},
    ),
    case(
        "kin-uncle",
        KIN,
        "HD-0118. The uncle has a conviction for burglary.",
        {"maureen": "hold no-ground:criminal:gareth"},
    ),
    case(
        "kin-maternal",
        KIN,
        "Isla Lacey's maternal grandmother has cancer.",
        {"bronagh": "hold no-ground:health:maureen"},
    ),
    case(
        "kin-identity",
        KIN,
        "Tobias Lacey's mother is coming at ten.",
        {"tilly": "hold no-ground:identity:bronagh", "maureen": "release"},
    ),
    case(
        "kin-case-d",
        KIN,
        "Grace Hope's uncle has been drinking alcohol.",
        {"rose": "hold no-ground:substance_use:mark", "helen": "release", "marcus": "hold no-ground:substance_use"},
    ),
    case(
        "kin-sibling",
        KIN,
        "Freya Nolan's brother has asthma.",
        {"darren": "hold no-ground:health:callum", "pauline": "release"},
    ),
    # suffered / did
    case(
        "did-hit",
        DID,
        "Tobias Lacey was hit by Dean Whitlock.",
        {
            "bronagh": "hold no-ground",
            "dean": "hold no-ground:abuse:toby",
            "maureen": "hold no-ground:abuse:toby",
            "nadia": "release",
            "tilly": "hold no-ground:abuse:toby",
        },
    ),
    case(
        "did-hit-active",
        DID,
        "Dean Whitlock hit Tobias Lacey.",
        {"dean": "hold no-ground:abuse:toby", "maureen": "hold no-ground:abuse:toby", "bronagh": "hold no-ground"},
    ),
    case(
        "did-dv",
        DID,
        "Bronagh Lacey was assaulted by her partner.",
        {"maureen": "hold no-ground", "curtis": "hold no-ground", "qazi": "release"},
        purpose="child_protection_conference",
    ),
    case(
        "did-own",
        DID,
        "Bronagh Lacey was neglected as a child.",
        {"bronagh": "release", "maureen": "hold no-ground:abuse:bronagh", "qazi": "release"},
    ),
    case(
        "did-sexual",
        DID,
        "Bronagh Lacey was raped when she was fourteen.",
        {
            "bronagh": "release",
            "maureen": "hold no-ground:sexual_abuse:bronagh",
            "qazi": "hold no-ground:sexual_abuse",
            "nadia": "release",
        },
    ),
    case(
        "did-accused",
        DID,
        "Curtis Pym sexually abused Tobias Lacey.",
        {
            "bronagh": "hold ask-parent:sexual_abuse:toby no-ground",
            "maureen": "hold no-ground:sexual_abuse:toby",
            "curtis": "hold ask-parent:sexual_abuse:toby",
        },
    ),
    # recorded facts
    case(
        "recorded-text",
        "a recorded fact in passing",
        "We spoke of what happened with her stepfather in 2003.",
        {
            "maureen": "hold protected:sexual_abuse:bronagh in-confidence:sexual_abuse",
            "qazi": "hold protected in-confidence",
            "nadia": "release",
            "bronagh": "release",
            "tilly": "hold protected",
        },
    ),
    case(
        "recorded-asthma",
        "a recorded fact in passing",
        "Tobias Lacey and the brittle asthma.",
        {"maureen": "hold no-ground:health:toby", "bronagh": "release"},
    ),
]
