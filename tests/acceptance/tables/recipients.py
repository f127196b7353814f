"""Whose an address is, who stands behind it, groups, and what recipients see of one another."""

from tests.acceptance.asking import case

WHOLE = "addresses are compared whole, lower-cased, in NFC; nothing else is equal"
SHARED = "an address of several people reaches all of them"
GROUP = "groups are answered member by member"
PLAIN = "an unknown reader may receive what holds no finding"
SEEN = "recipients-exposed"
SAID = "Bronagh Lacey has depression."
NAMED = "I met Bronagh Lacey today."
CORE = "core.0118@harbourdown.example"
NOTHING = "See you at ten."

CASES = [
    *[
        case(f"whole-same-{n}", WHOLE, SAID, {to: "release"}, header_to="n.osei@harbourdown.example")
        for n, to in enumerate(
            ("N.OSEI@harbourdown.example", "n.osei@HARBOURDOWN.EXAMPLE", "n.Osei@HarbourDown.example")
        )
    ],
    *[
        case(
            f"whole-other-{n}",
            WHOLE,
            SAID,
            {to: "hold unknown-reader:mental_health:bronagh"},
            header_to="n.osei@harbourdown.example",
        )
        for n, to in enumerate(
            (
                "n.osei+a@harbourdown.example",
                "nosei@harbourdown.example",
                "n-osei@harbourdown.example",
                "n.osei@mail.harbourdown.example",
                "n.osei@harbourdown.example.com",
                "xn.osei@harbourdown.example",
                "n.osei@harbourdown.exampl",
                "n.os\u0435i@harbourdown.example",
            )
        )
    ],
    case(
        "whole-nfc",
        WHOLE,
        "Zoë Querée has depression.",
        {"zoë.querée@post.example": "release"},
        header_to="undisclosed-recipients:;",
    ),
    case(
        "whole-nfd",
        WHOLE,
        "Zoë Querée has depression.",
        {"zoe\u0308.quere\u0301e@post.example": "release"},
        header_to="undisclosed-recipients:;",
    ),
    case(
        "whole-nfc-upper",
        WHOLE,
        "Zoë Querée has depression.",
        {"ZOË.QUERÉE@post.example": "release"},
        header_to="undisclosed-recipients:;",
    ),
    case(
        "whole-no-accents",
        WHOLE,
        "Zoë Querée has depression.",
        {"zoe.queree@post.example": "hold unknown-reader"},
        header_to="undisclosed-recipients:;",
    ),
    case(
        "unverified",
        "a contact not verified belongs to nobody",
        NAMED,
        {"gareth@post.example": "hold unknown-reader:identity:bronagh"},
    ),
    case(
        "expired-contact",
        "expired may stand beside unknown-reader",
        NAMED,
        {"dean.old@post.example": "hold unknown-reader:identity:bronagh expired"},
    ),
    case(
        "expired-contact-then",
        "from <= at < until",
        NAMED,
        {"dean.old@post.example": "release"},
        at="2025-12-31T10:00:00Z",
    ),
    case(
        "expired-contact-edge",
        "from <= at < until",
        NAMED,
        {"dean.old@post.example": "hold unknown-reader"},
        at="2026-01-01T00:00:00Z",
    ),
    case(
        "expired-grant",
        "expired beside no-ground",
        "Tobias Lacey has asthma.",
        {"maureen": "hold no-ground:health expired:health"},
    ),
    case(
        "grant-then",
        "from <= at < until",
        "Tobias Lacey has asthma.",
        {"maureen": "release"},
        at="2026-02-28T23:59:59Z",
    ),
    case(
        "grant-edge",
        "a date as until ends when that day begins",
        "Tobias Lacey has asthma.",
        {"maureen": "hold no-ground:health"},
        at="2026-03-01T00:00:00Z",
    ),
    case(
        "involvement-ended",
        "expired beside no-ground",
        "Tobias Lacey has asthma.",
        {"oona": "hold no-ground:health expired:health"},
        at="2026-07-02T10:00:00Z",
    ),
    case(
        "involvement-summer-edge",
        "a date is local time",
        "Tobias Lacey has asthma.",
        {"oona": "hold no-ground:health"},
        at="2026-06-30T23:00:00Z",
    ),
    case(
        "involvement-summer-before",
        "a date is local time",
        "Tobias Lacey has asthma.",
        {"oona": "release"},
        at="2026-06-30T22:59:59Z",
    ),
    case(
        "shared-both",
        SHARED,
        "Rufus Featherstone has asthma.",
        {"the.hobbs@post.example": "release"},
        purpose="placement",
    ),
    case(
        "shared-one-only",
        SHARED,
        "Rufus Featherstone has asthma.",
        {"the.hobbs@post.example": "hold no-ground:health"},
        purpose="placement",
        at="2026-06-02T10:00:00Z",
    ),
    case(
        "shared-none",
        SHARED,
        "Christabel Featherstone has depression.",
        {"the.hobbs@post.example": "hold no-ground:mental_health"},
    ),
    case("shared-empty", SHARED, NOTHING, {"the.hobbs@post.example": "release"}),
    # groups
    case("group-members", GROUP, SAID, {CORE: "", "<nadia>": "release", "<qazi>": "release", "<oona>": "release"}),
    case(
        "group-fenced",
        GROUP,
        "There is a complaint about Nadia Osei.",
        {CORE: "", "<nadia>": "hold fenced:complaint", "<qazi>": "hold fenced:complaint"},
    ),
    case(
        "group-nested",
        GROUP,
        SAID,
        {
            "everybody@harbourdown.example": "",
            "<tilly>": "hold no-ground:mental_health",
            "<nadia>": "release",
            "<qazi>": "release",
        },
    ),
    case("group-case", GROUP, SAID, {"CORE.0118@harbourdown.example": "", "<qazi>": "release"}),
    case("group-not-yet", GROUP, SAID, {CORE: "hold unknown-reader"}, at="2026-03-09T10:00:00Z"),
    case("group-not-yet-edge", GROUP, SAID, {CORE: "hold unknown-reader"}, at="2026-03-09T23:59:59Z"),
    case("group-begins", GROUP, SAID, {CORE: "", "<nadia>": "release", "<qazi>": "release"}, at="2026-03-10T00:00:00Z"),
    case("group-ended", GROUP, SAID, {"gone@harbourdown.example": "hold unknown-reader"}),
    case(
        "group-unknown-member",
        GROUP,
        SAID,
        {
            "mixed@harbourdown.example": "",
            "<nadia>": "release",
            "<someone.else@post.example>": "hold unknown-reader:mental_health",
        },
    ),
    case(
        "group-nothing",
        GROUP,
        NOTHING,
        {"mixed@harbourdown.example": "", "<nadia>": "release", "<someone.else@post.example>": "release"},
    ),
    case(
        "group-families",
        "members see the group's address, not each other's",
        NOTHING,
        {"families@harbourdown.example": "", "<bronagh>": "release", "<siobhan>": "release"},
    ),
    # plain mail
    *[
        case(
            f"plain-{n}",
            PLAIN,
            text,
            {"somebody@nowhere.example": "release", "tilly": "release", "siobhan": "release", "bronagh": "release"},
        )
        for n, text in enumerate((NOTHING, "Thank you for your enquiry.", "Your invoice is attached.", ""))
    ],
    # exposure
    case(
        "seen-other-family",
        SEEN,
        NOTHING,
        {"bronagh": "hold recipients-exposed::siobhan", "siobhan": "hold recipients-exposed::bronagh"},
        together=True,
    ),
    case(
        "seen-three-families",
        SEEN,
        NOTHING,
        {
            "bronagh": "hold recipients-exposed::siobhan",
            "siobhan": "hold recipients-exposed::rose",
            "rose": "hold recipients-exposed::bronagh",
        },
        together=True,
    ),
    case(
        "seen-with-core",
        SEEN,
        NOTHING,
        {"bronagh": "release", "nadia": "release", "qazi": "release", "helen": "release"},
        together=True,
    ),
    case(
        "seen-same-case",
        "no disclosure to other relatives of the case",
        NOTHING,
        {"bronagh": "release", "maureen": "release"},
        together=True,
    ),
    case(
        "seen-bar", SEEN, NOTHING, {"bronagh": "release", "curtis": "hold recipients-exposed::bronagh"}, together=True
    ),
    case(
        "seen-bar-shared-mail",
        SEEN,
        NOTHING,
        {"bronagh": "release", "curtis": "hold recipients-exposed::bronagh", "maureen": "release", "nadia": "release"},
        together=True,
    ),
    case("seen-protected", SEEN, NOTHING, {"rose": "release", "will": "hold recipients-exposed::rose"}, together=True),
    case("seen-protected-core", SEEN, NOTHING, {"rose": "release", "helen": "release"}, together=True),
    case(
        "seen-bcc",
        SEEN,
        NOTHING,
        {"bronagh": "release", "siobhan": "release"},
        together=True,
        header_to="undisclosed-recipients:;",
    ),
    case(
        "seen-bcc-bar",
        SEEN,
        NOTHING,
        {"bronagh": "release", "curtis": "release"},
        together=True,
        header_to="n.osei@harbourdown.example",
    ),
    case(
        "seen-cc-only-header",
        "who is in the header is seen, envelope or not",
        NOTHING,
        {"siobhan": "hold recipients-exposed::bronagh"},
        headers={"Cc": "bronagh.lacey@post.example"},
    ),
    case(
        "seen-bar-header",
        "who is in the header is seen, envelope or not",
        NOTHING,
        {"curtis": "hold recipients-exposed::bronagh"},
        headers={"Cc": "bronagh.lacey@post.example"},
    ),
    case(
        "seen-reply-to",
        "a relative sees Reply-To",
        NOTHING,
        {"curtis": "hold recipients-exposed::bronagh"},
        headers={"Reply-To": "bronagh.lacey@post.example"},
    ),
    case(
        "seen-via-group",
        SEEN,
        NOTHING,
        {"families@harbourdown.example": "", "<bronagh>": "release", "<siobhan>": "release"},
        together=True,
    ),
    case(
        "seen-beside-group",
        SEEN,
        NOTHING,
        {
            "families@harbourdown.example": "",
            "darren": "release",
            "<bronagh>": "hold recipients-exposed::darren",
            "<siobhan>": "release",
        },
        together=True,
    ),
    case(
        "seen-workers",
        "workers see relatives of their case",
        NOTHING,
        {"maureen": "release", "oona": "release", "finch": "release"},
        together=True,
    ),
    case(
        "header-display-name",
        "the header address is no disclosure to the core team",
        NOTHING,
        {"nadia": "release", "qazi": "release", "bronagh": "release"},
        header_to='"Bronagh Lacey" <bronagh.lacey@post.example>, n.osei@harbourdown.example, i.qazi@harboursurgery.example',
        together=True,
    ),
    case(
        "header-display-name-other",
        "naming in the header is naming",
        NOTHING,
        {"tilly": "hold no-ground:identity:bronagh"},
        header_to='"Bronagh Lacey" <bronagh.lacey@post.example>, t.groom@harbourdown.example',
    ),
    # each alone
    case(
        "each-alone",
        "each recipient is decided alone",
        SAID,
        {"nadia": "release", "qazi": "release", "maureen": "hold no-ground:mental_health"},
        together=True,
    ),
    case(
        "sender-not-decided",
        "the sender is not decided for",
        SAID,
        {"nadia": "release", "qazi": "release"},
        sender="Tilly Groom <t.groom@harbourdown.example>",
        envelope_from="t.groom@harbourdown.example",
    ),
    case(
        "note-to-many",
        "each recipient is decided alone",
        NAMED,
        {"nadia": "release", "maureen": "release", "tilly": "hold no-ground:identity"},
        together=True,
    ),
]
