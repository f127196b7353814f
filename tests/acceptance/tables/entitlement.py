"""Plain statements about one person, by category, to readers of every ground; purposes; naming; workers."""

from tests.acceptance.asking import case

STRANGER = "somebody@nowhere.example"
ALONE = "each recipient alone, by ground"

CASES = [
    case("toby-health", ALONE, "Tobias Lacey has asthma.", {
        "bronagh": "release", "curtis": "release", "maureen": "hold no-ground:health:toby expired:health", "nadia": "release",
        "helen": "release", "qazi": "release", "oona": "release", "finch": "release", "marsh": "release",
        "adaeze": "release", "goss": "release", "tilly": "hold no-ground:health", "marcus": "hold no-ground:health",
        "colin": "hold no-ground:health", "dean": "hold no-ground:health", "siobhan": "hold no-ground:health",
        "owen": "hold conflict-of-interest", STRANGER: "hold unknown-reader:health",
    }),
    case("toby-health-full", ALONE, "Tobias Finn Lacey was diagnosed with epilepsy.", {
        "maureen": "hold no-ground:health:toby", "curtis": "release", "siobhan": "hold no-ground:health",
    }),
    case("toby-education", ALONE, "Tobias Lacey was excluded from school last week.", {
        "maureen": "release", "curtis": "release", "dean": "hold no-ground:education", "oona": "release", STRANGER: "hold unknown-reader:education",
    }),
    case("toby-sexual-abuse", ALONE, "Tobias Lacey was sexually abused.", {
        "bronagh": "hold ask-parent:sexual_abuse:toby", "curtis": "hold ask-parent:sexual_abuse", "marsh": "hold ask-parent:sexual_abuse",
        "qazi": "release", "nadia": "release", "maureen": "hold no-ground:sexual_abuse", "adaeze": "release",
    }),
    case("toby-alcohol", ALONE, "Tobias Lacey has been drinking alcohol.", {
        "bronagh": "hold ask-parent:substance_use", "oona": "release", "maureen": "hold no-ground:substance_use",
    }),
    case("toby-criminal", ALONE, "Tobias Lacey has a conviction for theft.", {
        "bronagh": "hold ask-parent:criminal", "qazi": "release", "maureen": "hold no-ground:criminal",
    }),
    case("isla-not-his", ALONE, "Isla Lacey has eczema.", {
        "curtis": "hold no-ground:health:isla", "bronagh": "release", "marsh": "hold no-ground:health", "qazi": "release",
    }),
    case("bronagh-money", ALONE, "Bronagh Lacey is in debt and behind with her rent.", {
        "nadia": "release", "bronagh": "release", "qazi": "hold no-ground:finance", "finch": "hold no-ground:finance",
        "curtis": "hold no-ground:finance", "marcus": "hold no-ground:finance", "adaeze": "release",
    }),
    case("bronagh-depression", ALONE, "Bronagh Lacey has depression.", {
        "nadia": "release", "bronagh": "release", "qazi": "release", "oona": "release", "finch": "release",
        "maureen": "hold no-ground:mental_health:bronagh", "curtis": "hold no-ground:mental_health", "gareth@post.example": "hold unknown-reader:mental_health",
        "dean": "hold no-ground:mental_health", "marcus": "hold no-ground:mental_health", "tilly": "hold no-ground:mental_health",
        "marsh": "hold no-ground:mental_health", STRANGER: "hold unknown-reader:mental_health", "owen": "hold conflict-of-interest",
    }),
    case("curtis-conviction", ALONE, "Curtis Pym has a conviction for burglary.", {
        "nadia": "release", "curtis": "release", "marsh": "release", "qazi": "hold no-ground:criminal", "oona": "hold no-ground:criminal",
        "bronagh": "hold no-ground:criminal", "maureen": "hold no-ground:criminal", "dean": "hold no-ground:criminal",
    }),
    case("curtis-conviction-conference", "purpose given", "Curtis Pym has a conviction for burglary.", {
        "qazi": "release", "colin": "release", "bronagh": "hold no-ground:criminal", "nadia": "release",
    }, purpose="child_protection_conference"),
    case("purpose-not-guessed", "never guessed from the text", "For the child protection conference: Curtis Pym has a conviction for burglary.", {
        "qazi": "hold no-ground:criminal", "colin": "hold no-ground",
    }, subject="Child protection conference"),
    case("purpose-not-guessed-core-group", "never guessed from the text", "Core group papers. Curtis Pym has a conviction for burglary.", {
        "oona": "hold no-ground:criminal",
    }, subject="Core group, strategy discussion, emergency"),
    case("purpose-casework-default", "casework unless told", "Curtis Pym's address is 9 Pier Road, St Helier JE2 4XW.", {
        "qazi": "release", "curtis": "release", "maureen": "hold no-ground:address:curtis", "bronagh": "hold no-ground:address",
    }),
    case("purpose-core-group-address", "purpose given", "Curtis Pym's address is 9 Pier Road, St Helier JE2 4XW.", {
        "qazi": "hold no-ground:address", "nadia": "release",
    }, purpose="core_group"),
    case("purpose-contact", "the purpose does not need it", "Tobias Lacey was excluded from school.", {
        "qazi": "hold not-needed:education:toby", "nadia": "hold not-needed:education", "bronagh": "hold not-needed:education", "adaeze": "release",
    }, purpose="contact_arrangements"),
    case("purpose-foi", "freedom of information needs nothing", "Tobias Lacey has asthma.", {
        "nadia": "hold not-needed:health not-needed:identity", "bronagh": "hold not-needed:health", "adaeze": "release",
    }, purpose="freedom_of_information"),
    case("purpose-foi-own", "own is never asked not-needed", "Bronagh Lacey has depression.", {
        "bronagh": "release", "nadia": "hold not-needed:mental_health",
    }, purpose="freedom_of_information"),
    case("purpose-ig", "information governance gets breach_handling", "Bronagh Lacey has depression and Curtis Pym has a conviction.", {
        "adaeze": "release", "goss": "release",
    }, purpose="core_group"),
    case("ig-any-case", "information governance gets breach_handling", "Freya Nolan has asthma. Leo Booth has eczema.", {"adaeze": "release", "goss": "release"}),
    case("finance-cpc", "the purpose does not need it", "Bronagh Lacey is in debt.", {
        "nadia": "hold not-needed:finance", "bronagh": "release",
    }, purpose="child_protection_conference"),
    case("naming", "naming somebody is identity", "I met Bronagh Lacey this morning.", {
        "tilly": "hold no-ground:identity:bronagh", "siobhan": "hold no-ground:identity", STRANGER: "hold unknown-reader:identity",
        "maureen": "release", "curtis": "release", "dean": "release", "marsh": "hold no-ground:identity", "nadia": "release", "qazi": "release",
        "pauline": "hold no-ground:identity",
    }),
    case("naming-upper", "naming somebody is identity", "I met BRONAGH LACEY this morning.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-lower", "naming somebody is identity", "i met bronagh lacey this morning.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-surname-first", "naming somebody is identity", "Name: LACEY, Bronagh", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-line-break", "naming somebody is identity", "I met Bronagh\nLacey this morning.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-nbsp", "naming somebody is identity", "I met Bronagh\u00a0Lacey this morning.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-possessive", "naming somebody is identity", "Bronagh Lacey\u2019s visit is at ten.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-zero-width", "naming somebody is identity", "I met Bron\u200bagh Lacey this morning.", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-subject", "naming somebody is identity", "See you there.", {
        "tilly": "hold no-ground:identity:bronagh", STRANGER: "hold unknown-reader:identity", "maureen": "release",
    }, subject="Bronagh Lacey"),
    case("naming-quoted", "naming somebody is identity", "Thanks.\n\n> I met Bronagh Lacey.\n", {"tilly": "hold no-ground:identity:bronagh"}),
    case("naming-nhs", "identifier is identity", "NHS number 401 023 2137 was in the log.", {"tilly": "hold no-ground:identity:toby", "maureen": "release"}),
    case("naming-nhs-joined", "identifier is identity", "NHS number 4010232137 was in the log.", {"tilly": "hold no-ground:identity:toby"}),
    case("naming-nhs-dashes", "identifier is identity", "NHS number 401-023-2137 was in the log.", {"tilly": "hold no-ground:identity:toby"}),
    case("naming-alias", "alias is identity", "Toby Lacey was there.", {"tilly": "hold no-ground:identity:toby", "maureen": "release"}),
    case("naming-three", "naming somebody is identity", "Tobias Finn Lacey was there.", {"tilly": "hold no-ground:identity:toby", "dean": "release"}),
    case("worker-contact", "work contact of a worker is no fact",
         "Nadia Osei is the social worker from Harbour Down. Ring her on 01534 555 100 or write to n.osei@harbourdown.example.",
         {"siobhan": "release", STRANGER: "release", "tilly": "release"}),
    case("worker-gp", "name, role, agency", "Dr Imran Qazi is a GP at Harbour Surgery.", {STRANGER: "release", "siobhan": "release"}),
    case("worker-school", "name, role, agency", "Oona Byrne is the safeguarding lead at Marlow Lane Primary School.", {STRANGER: "release", "tilly": "release"}),
    case("worker-police", "name, role, agency", "DC Laura Finch of the States Police will ring tomorrow.", {STRANGER: "release"}),
    *[case(f"worker-away-{n}", "away, ill, on leave is no fact", text, {STRANGER: "release", "siobhan": "release", "tilly": "release"})
      for n, text in enumerate((
          "Nadia Osei is on leave until Monday.", "Nadia Osei is away this week.", "Nadia Osei is off ill today.",
          "Nadia Osei is ill and Helen Trask will cover.", "Nadia is on annual leave.", "Helen Trask is off sick today.",
          "Dr Imran Qazi is away until 3 April.", "Marcus Vane is on sick leave this week."))],
    case("worker-conduct", "conduct of a worker is a fact", "Nadia Osei was suspended for misconduct.", {
        "tilly": "hold no-ground:staff_conduct:nadia", STRANGER: "hold unknown-reader:staff_conduct", "bronagh": "hold no-ground:staff_conduct",
        "helen": "release", "qazi": "hold no-ground:staff_conduct", "nadia": "release",
    }),
    case("worker-discipline", "conduct of a worker is a fact", "Marcus Vane is facing a disciplinary hearing.", {
        "siobhan": "hold no-ground:staff_conduct:marcus", "tilly": "hold no-ground:staff_conduct", "marcus": "release",
    }),
    case("worker-health", "health of a worker is a fact", "Nadia Osei has been diagnosed with cancer.", {
        "tilly": "hold no-ground:health:nadia", "bronagh": "hold no-ground:health", STRANGER: "hold unknown-reader:health", "nadia": "release", "qazi": "hold no-ground:health",
    }),
    case("worker-mental", "health of a worker is a fact", "Helen Trask has depression.", {"tilly": "hold no-ground:mental_health:helen", "qazi": "hold no-ground:mental_health"}),
    case("worker-pregnant", "health of a worker is a fact", "Pauline Gray is pregnant.", {"tilly": "hold no-ground:health:pauline", "siobhan": "hold no-ground:health"}),
    case("worker-private", "private life of a worker is a fact", "Nadia Osei is getting divorced from her husband.", {"tilly": "hold no-ground:family:nadia", "bronagh": "hold no-ground:family"}),
    case("worker-gay", "private life of a worker is a fact", "Marcus Vane is gay.", {"tilly": "hold no-ground:sexual_life:marcus", "siobhan": "hold no-ground"}),
    case("worker-complaint", "a complaint about a worker is a fact, and fenced", "There is a complaint about Nadia Osei from Bronagh Lacey.", {
        "nadia": "hold fenced:complaint", "goss": "release", "bronagh": "release", "qazi": "hold fenced:complaint", "helen": "hold fenced:complaint", STRANGER: "hold unknown-reader",
    }),
    case("complaint-reference", "a complaint is a fact, and fenced", "Please file CMP-0031.", {"nadia": "hold fenced:complaint", "helen": "hold fenced:complaint", "tilly": "hold fenced:complaint"}),
    case("complaint-text", "recorded complaint text", "I attach the complaint about the visit of 4 February.", {"nadia": "hold fenced:complaint"}),
]
