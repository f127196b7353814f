"""Which case a message is judged with, and what that makes of people outside it."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

ONE = "a message that names one case is judged with it"
MORE = "several named: each finding with those of the person"
NONE = "none named: without a case"
OTHER = "an attachment about another case is judged by its own"
MARCUS = "Marcus Vane <m.vane@harbourdown.example>"
SAID = "Siobhan Nolan has depression."

CASES = [
    case(
        "one-by-reference",
        ONE,
        f"HD-0118. {SAID}",
        {
            "nadia": "hold non-subject:mental_health:siobhan",
            "finch": "hold no-ground",
            "qazi": "hold no-ground",
            "bronagh": "hold no-ground",
            "adaeze": "release",
        },
    ),
    case("one-by-subject", ONE, SAID, {"nadia": "hold non-subject:mental_health:siobhan"}, subject="Re: HD-0118 visit"),
    case("one-by-child", ONE, f"Tobias Lacey is well. {SAID}", {"nadia": "hold non-subject:mental_health:siobhan"}),
    case(
        "one-by-full-child",
        ONE,
        f"Tobias Finn Lacey is well. {SAID}",
        {"nadia": "hold non-subject:mental_health:siobhan"},
    ),
    case("one-by-alias", ONE, f"Toby Lacey is well. {SAID}", {"nadia": "hold non-subject:mental_health:siobhan"}),
    case("one-by-identifier", ONE, f"NHS 401 023 2137. {SAID}", {"nadia": "hold non-subject:mental_health:siobhan"}),
    case(
        "one-by-second-child", ONE, f"Isla Lacey is well. {SAID}", {"nadia": "hold non-subject:mental_health:siobhan"}
    ),
    case("one-child-in-subject", ONE, SAID, {"nadia": "hold non-subject:mental_health:siobhan"}, subject="Isla Lacey"),
    case(
        "not-by-alias-alone",
        NONE,
        f"Toby is well. {SAID}",
        {"nadia": "hold no-ground:mental_health:siobhan", "marcus": "release"},
        sender=MARCUS,
    ),
    case("not-by-adult", NONE, f"Bronagh Lacey is well. {SAID}", {"nadia": "hold no-ground:mental_health:siobhan"}),
    case(
        "none-named",
        NONE,
        SAID,
        {
            "nadia": "hold no-ground:mental_health:siobhan",
            "marcus": "release",
            "pauline": "release",
            "finch": "release",
            "siobhan": "release",
        },
    ),
    case(
        "one-own-there",
        ONE,
        f"HD-0231. {SAID}",
        {"siobhan": "release", "marcus": "release", "pauline": "release", "darren": "hold no-ground:mental_health"},
    ),
    case("one-own-elsewhere", "own whatever case", f"HD-0118. {SAID}", {"siobhan": "release"}),
    case(
        "one-partner-elsewhere",
        "with case, grounds come from that case alone",
        f"HD-0118. {SAID}",
        {"pauline": "hold no-ground", "marcus": "hold no-ground"},
    ),
    case(
        "one-partner-both",
        "with case, grounds come from that case alone",
        f"HD-0118. {SAID}",
        {"finch": "hold no-ground:mental_health:siobhan"},
    ),
    case(
        "worker-of-the-case-outside",
        ONE,
        "HD-0307. Bronagh Lacey has depression.",
        {"marcus": "hold non-subject:mental_health:bronagh", "nadia": "hold no-ground"},
    ),
    case(
        "several",
        MORE,
        f"HD-0118 and HD-0231. {SAID} Bronagh Lacey has depression.",
        {
            "finch": "release",
            "nadia": "hold no-ground:mental_health:siobhan",
            "marcus": "hold no-ground:mental_health:bronagh",
            "adaeze": "release",
        },
    ),
    case(
        "several-outsider",
        MORE,
        "HD-0118 and HD-0231. Rose Hope has depression.",
        {"nadia": "hold", "helen": "hold non-subject:mental_health:rose", "marcus": "hold"},
    ),
    case(
        "several-helen",
        MORE,
        "HD-0118 and HD-0412. Rose Hope has depression. Bronagh Lacey has depression.",
        {"helen": "release", "nadia": "release", "qazi": "hold no-ground:mental_health:rose"},
    ),
    case(
        "several-by-child",
        MORE,
        "Tobias Lacey and Grace Hope are in one class. Rose Hope has depression.",
        {"helen": "release", "qazi": "hold no-ground"},
    ),
    case(
        "attachment-own-case",
        OTHER,
        "HD-0118 for you.",
        {"helen": "release other-case", "qazi": "hold no-ground:mental_health:rose other-case"},
        files=[("note.docx", m.word("HD-0412", "Rose Hope has depression."))],
    ),
    case(
        "attachment-other-advice",
        OTHER,
        "HD-0118 for you.",
        {"helen": "release other-case"},
        files=[("note.docx", m.word("HD-0412", "Rose Hope has depression."))],
    ),
    case(
        "attachment-by-title",
        OTHER,
        "HD-0118 for you.",
        {"helen": "release", "bronagh": "hold no-ground:mental_health:rose other-case"},
        files=[("note.docx", m.word("Visit", "Rose Hope has depression.", title="HD-0412"))],
    ),
    case(
        "attachment-by-name",
        OTHER,
        "HD-0118 for you.",
        {"helen": "release other-case", "qazi": "hold no-ground:mental_health:rose other-case"},
        files=[("HD-0412 visit.docx", m.word("Visit", "Rose Hope has depression."))],
    ),
    case(
        "attachment-by-child",
        OTHER,
        "HD-0118 for you.",
        {"helen": "release other-case", "qazi": "hold no-ground:mental_health:rose other-case"},
        files=[("visit.txt", b"Grace Hope\n\nRose Hope has depression.")],
    ),
    case(
        "attachment-pdf",
        OTHER,
        "HD-0118 for you.",
        {"qazi": "hold no-ground other-case", "bronagh": "hold no-ground other-case"},
        files=[("visit.pdf", m.pdf("HD-0412\nRose Hope has depression."))],
    ),
    case(
        "attachment-same-case",
        ONE,
        "HD-0118 for you.",
        {"nadia": "release", "qazi": "release", "maureen": "hold no-ground:mental_health:bronagh"},
        files=[("note.docx", m.word("HD-0118", "Bronagh Lacey has depression."))],
    ),
    case(
        "attachment-non-subject",
        ONE,
        "Please read.",
        {"nadia": "hold non-subject:mental_health:siobhan"},
        files=[("note.docx", m.word("HD-0118", SAID))],
    ),
    case(
        "attachment-judged-by-message", ONE, "HD-0118 for you.", {"nadia": "hold"}, files=[("note.txt", SAID.encode())]
    ),
    case("reference-lower", ONE, f"hd-0118. {SAID}", {"nadia": "hold non-subject:mental_health:siobhan"}),
    case("reference-part-of-another", NONE, f"HD-01189. {SAID}", {"nadia": "hold no-ground:mental_health:siobhan"}),
    case(
        "reference-alone",
        "a reference alone tells nothing about anybody",
        "Please look at HD-0118 before Friday.",
        {"tilly": "release", "nadia": "release"},
    ),
    case(
        "foreign-child",
        ONE,
        "HD-0118. Freya Nolan's allegations were in the police minutes.",
        {"bronagh": "hold", "nadia": "hold"},
    ),
    case(
        "non-subject-identity",
        ONE,
        "HD-0118. Rose Hope was there.",
        {
            "nadia": "hold non-subject:identity:rose",
            "helen": "hold non-subject:identity:rose",
            "bronagh": "hold no-ground:identity:rose",
        },
    ),
    case(
        "non-subject-not-needed",
        ONE,
        "HD-0118. Rose Hope has depression.",
        {"helen": "hold non-subject:mental_health:rose not-needed:mental_health:rose"},
    ),
]
