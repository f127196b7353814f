"""Longer and harder messages: letters, several people, several cases, and what people really write."""

from tests.acceptance import messages as m
from tests.acceptance.asking import case

TILLY = "Tilly Groom <t.groom@harbourdown.example>"
MARCUS = "Marcus Vane <m.vane@harbourdown.example>"
HELEN = "Helen Trask <h.trask@harbourdown.example>"
STRANGER = "somebody@nowhere.example"
WORK = "what the core group needs passes among them"
SEVERAL = "a name that fits several people"
EACH = "each person's facts are that person's"
DID = "what somebody suffered, and who did it"
FOUND = "any other statement of where somebody can be found"
SEEN = "header addresses"
REPORT = """Dear colleagues,

Please find below the update for the core group on Tobias Lacey (HD-0118).

Tobias's attendance is 82%. His asthma is under control. Bronagh has been anxious since Curtis moved out, and
Dr Qazi has prescribed sertraline. Curtis has supervised contact on Saturdays at the family centre. Isla has
settled in Year 3.

Nadia Osei
Social worker
"""
TEN = "See you at ten."

CASES = [
    case("report-partners", WORK, REPORT, {"qazi": "release", "oona": "release", "finch": "release", "nadia": "release", "helen": "release", "adaeze": "release"}),
    case("report-others", WORK, REPORT, {"maureen": "hold no-ground:health:toby no-ground:mental_health:bronagh", "curtis": "hold no-ground:mental_health:bronagh", "tilly": "hold no-ground:identity", "marcus": "hold no-ground", STRANGER: "hold unknown-reader"}),
    case("from-family", WORK, "Hi Nadia, Toby will not be in school tomorrow, he has a tummy bug. I am at the doctor on Thursday about my tablets. Bronagh", {"nadia": "release", "helen": "release"}, sender="Bronagh Lacey <bronagh.lacey@post.example>"),
    case("review-letter", WORK, "Dear Ms Lacey,\n\nI write to confirm that the review of Toby and Isla's plan will be on 2 April at 10:00 at Harbour House.\n\nYours sincerely\nNadia Osei", {"bronagh": "release"}),
    case("contact-letter", WORK, "Dear Mr Pym,\n\nYour contact with Toby will be on Saturday.\n\nNadia", {"curtis": "release"}),
    # exactly one name, two people
    case("one-name-sender", SEVERAL, "Liam Poole has depression.", {"marcus": "release", "pauline": "release"}, sender=MARCUS),
    case("one-name-other-sender", SEVERAL, "Liam Poole has depression.", {"helen": "release"}, sender=HELEN),
    case("one-name-strictest", SEVERAL, "Liam Poole has depression.", {"marcus": "hold no-ground:mental_health:liam-d", "helen": "hold no-ground:mental_health:liam-c", "tilly": "hold no-ground:mental_health"}),
    case("one-name-ig", SEVERAL, "Liam Poole has depression.", {"adaeze": "release"}),
    case("first-name-in-case-c", SEVERAL, "Sarah has depression. HD-0307", {"pauline": "release", "helen": "hold no-ground:mental_health:booth-c"}),
    case("first-name-in-case-d", SEVERAL, "Sarah has depression. HD-0412", {"helen": "release", "rose": "hold no-ground:mental_health:booth-d", "pauline": "hold no-ground:mental_health:booth-d"}),
    case("first-name-sender-c", SEVERAL, "Sarah has depression.", {"marcus": "release", "booth-c": "release"}, sender=MARCUS),
    case("first-name-sender-d", SEVERAL, "Sarah has depression.", {"helen": "release", "rose": "hold no-ground:mental_health:booth-d"}, sender=HELEN),
    # each person's
    case("each-both", EACH, "Bronagh Lacey and Siobhan Nolan both have depression.", {"maureen": "hold no-ground:mental_health:bronagh no-ground:mental_health:siobhan", "siobhan": "hold no-ground:mental_health:bronagh", "adaeze": "release"}),
    case("each-children", EACH, "Tobias and Isla Lacey have asthma", {"curtis": "hold no-ground:health:isla", "bronagh": "release", "maureen": "hold no-ground:health:toby no-ground:health:isla"}),
    case("each-parents", EACH, "The parents are both using heroin. HD-0118", {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "hold no-ground:substance_use:bronagh", "qazi": "release"}),
    case("each-mum-and-dad", EACH, "Tobias Lacey's mum and dad are both drinking again.", {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "hold no-ground:substance_use:bronagh", "qazi": "release"}),
    case("each-first-names", EACH, "Bronagh and Curtis are both drinking again.", {"bronagh": "hold no-ground:substance_use:curtis", "curtis": "hold no-ground:substance_use:bronagh", "qazi": "release"}),
    case("each-friends", EACH, "Freya Nolan and Tobias Lacey are friends.", {"finch": "release", "siobhan": "hold no-ground:identity:toby", "bronagh": "hold no-ground:identity:freya", "adaeze": "release"}),
    case("each-worker-of", EACH, "The social worker of Tobias Lacey is Nadia Osei.", {"siobhan": "hold no-ground:identity:toby", "bronagh": "release"}),
    case("the-child-reference", EACH, "The child was hit. HD-0231", {STRANGER: "hold unknown-reader:abuse:freya", "siobhan": "release", "bronagh": "hold no-ground:abuse:freya"}),
    case("the-child-subject", EACH, "The child in this case was sexually abused.", {"siobhan": "hold ask-parent:sexual_abuse:freya", "bronagh": "hold no-ground:sexual_abuse:freya", "marcus": "release"}, subject="HD-0231"),
    case("grandmother-subject", EACH, "Grandmother has cancer", {"bronagh": "hold no-ground:health:maureen", "qazi": "release", "maureen": "release"}, subject="HD-0118"),
    case("alias-sender", EACH, "Fifi has asthma", {"siobhan": "release", "tilly": "hold no-ground:health:freya", "bronagh": "hold no-ground:health:freya"}, sender=MARCUS),
    case("first-name-no-part", EACH, "Toby's asthma is worse.", {"tilly": "release", STRANGER: "release"}, sender=TILLY),
    case("first-name-part", EACH, "Toby's asthma is worse.", {"tilly": "hold no-ground:health:toby", "siobhan": "hold no-ground:health:toby", "maureen": "hold no-ground:health:toby", "curtis": "release"}),
    case("kin-accents", EACH, "Luc Queree's mum has depression.", {"zoe": "release", "marcus": "release", "tilly": "hold no-ground:mental_health:zoe"}, sender=MARCUS, header_to="undisclosed-recipients:;"),
    # did
    case("did-sibling", DID, "Callum Nolan hit Freya Nolan.", {"siobhan": "hold no-ground:abuse:callum", "darren": "hold no-ground:abuse:callum", "pauline": "release"}),
    case("did-uncle", DID, "Toby was raped by his uncle. HD-0118", {"bronagh": "hold ask-parent:sexual_abuse:toby no-ground:sexual_abuse:gareth", "maureen": "hold no-ground:sexual_abuse:toby", "nadia": "release"}),
    case("did-accused-of", DID, "Gareth Lacey is accused of raping Toby Lacey.", {"bronagh": "hold ask-parent:sexual_abuse:toby no-ground", "maureen": "hold no-ground:sexual_abuse:toby", "nadia": "release"}),
    case("did-punched", DID, "Bronagh Lacey was punched in the face by Dean Whitlock.", {"dean": "hold no-ground", "bronagh": "hold no-ground", "maureen": "hold no-ground", "nadia": "release"}),
    case("did-mother", DID, "Bronagh Lacey hits Toby.", {"curtis": "hold no-ground:abuse:bronagh", "maureen": "hold no-ground:abuse:toby", "bronagh": "release", "qazi": "release"}),
    case("did-offender", DID, "Dean Whitlock is a registered sex offender. HD-0118", {"bronagh": "hold no-ground:criminal:dean", "qazi": "hold no-ground:criminal:dean", "dean": "release", "nadia": "release"}),
    case("did-grace", DID, "Mark hit Grace. HD-0412", {"rose": "hold no-ground:abuse:mark", "will": "hold no-ground:abuse:mark", "helen": "release"}),
    # found
    case("found-refuge-kin", FOUND, "Mum is moving to a refuge next week.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}, subject="HD-0118"),
    case("found-friend", FOUND, "She has moved in with a friend in Trinity.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}, subject="Bronagh Lacey"),
    case("found-together", FOUND, "Toby and his mum live in Gorey now.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}),
    case("found-child-at", FOUND, "Toby lives with his mum at 22 Quayside Terrace.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh", "nadia": "release"}),
    case("found-postcode", FOUND, "Bronagh Lacey's postcode is JE2 6QQ.", {"curtis": "hold bar:address:bronagh", "qazi": "hold protected:address:bronagh"}),
    case("contact-new-number", FOUND, "Bronagh's new number is 07797 999 888.", {"curtis": "hold bar:contact:bronagh", "qazi": "hold protected:contact:bronagh", "bronagh": "release", "nadia": "release"}),
    case("contact-new-mail", FOUND, "Rose Hope's new email is r.hope77@post.example.", {"will": "hold protected:contact:rose", "helen": "release"}),
    case("contact-other-number", FOUND, "The help desk is on 07797 555 015.", {"curtis": "release", "qazi": "release", STRANGER: "release"}),
    case("contact-quoted", FOUND, "> To: bronagh.lacey@post.example\n> Hello", {"curtis": "hold bar:contact:bronagh", "nadia": "release"}),
    # header
    case("seen-foster", SEEN, TEN, {"the.hobbs@post.example": "hold recipients-exposed::bronagh", "bronagh": "hold recipients-exposed::jean"}, together=True),
    case("seen-same-case-three", SEEN, TEN, {"curtis": "release", "dean": "release", "maureen": "release"}, together=True),
    case("seen-protected-other", SEEN, TEN, {"rose": "hold recipients-exposed::bronagh", "bronagh": "hold recipients-exposed::rose", "helen": "release"}, together=True),
    case("seen-hidden-bcc", SEEN, TEN, {"rose": "release", "will": "release", "helen": "release"}, together=True, header_to="h.trask@harbourdown.example"),
    case("seen-upper", SEEN, TEN, {"curtis": "hold recipients-exposed::bronagh"}, headers={"Cc": "BRONAGH.LACEY@post.example"}),
    case("seen-acting", SEEN, TEN, {"marsh": "hold bar:contact:bronagh", "bronagh": "release", "nadia": "release"}, together=True),
    case("seen-ig", SEEN, TEN, {"adaeze": "release", "bronagh": "release"}, together=True),
    case("seen-finch-both", SEEN, TEN, {"finch": "release", "bronagh": "hold recipients-exposed::siobhan", "siobhan": "hold recipients-exposed::bronagh"}, together=True),
    case("seen-conflict", SEEN, TEN, {"owen": "hold conflict-of-interest:contact:bronagh", "bronagh": "release"}, together=True),
    case("seen-no-mail-body", SEEN, TEN, {"curtis": "release"}, header_to="Families <families@harbourdown.example>, curtis.pym@post.example"),
    # which case
    case("two-named-by-subject", "several cases named", "Rufus Featherstone has asthma.", {"nadia": "release", "qazi": "hold no-ground:health:rufus"}, subject="HD-0118"),
    case("subject-child", "named in the subject", "Rose Hope has depression.", {"helen": "hold non-subject:mental_health:rose"}, subject="Tobias Lacey"),
    case("subject-first-name", "a first name names no case", "Rose Hope has depression.", {"helen": "release"}, subject="Toby"),
    case("two-attachments", "each attachment by its own case", "Hello", {"helen": "hold non-subject:mental_health:rose"}, files=[("a.docx", m.word("HD-0412", "Rose Hope has depression.")), ("b.docx", m.word("HD-0118", "Rose Hope has depression."))]),
    case("attachment-both-entitled", "other-case is advice to whom both are open", "HD-0118 for you.", {"nadia": "release other-case"}, files=[("b.docx", m.word("Rufus Featherstone has asthma."))]),
    case("several-finch", "several cases named", "HD-0118 HD-0231 Siobhan Nolan is here", {"adaeze": "release", "finch": "release", "siobhan": "release", "nadia": "hold no-ground:identity:siobhan"}),
    case("several-none", "a finding with none of the named cases", "HD-0118 HD-0307. Siobhan Nolan is here.", {"nadia": "hold non-subject:identity:siobhan", "marcus": "hold non-subject:identity:siobhan", "siobhan": "release"}),
    # workers
    case("worker-rude", "conduct of a worker", "Nadia Osei was rude to us.", {"tilly": "hold no-ground:staff_conduct:nadia", "siobhan": "hold no-ground:staff_conduct:nadia", "helen": "release"}),
    case("worker-complain", "a complaint is fenced", "I want to complain about Nadia Osei.", {"nadia": "hold fenced:complaint", "helen": "hold fenced:complaint", "goss": "release"}, sender="Bronagh Lacey <bronagh.lacey@post.example>"),
    case("worker-complained", "a complaint is fenced", "Bronagh Lacey complained about Nadia Osei.", {"maureen": "hold fenced:complaint", "helen": "hold fenced:complaint", "bronagh": "release"}),
    *[case(f"worker-nothing-{n}", "name, role, agency, being away are no facts", text, {"tilly": "release", "siobhan": "release", STRANGER: "release"}) for n, text in enumerate((
        "Nadia Osei has left the department.", "I met Nadia Osei.", "Well done to Marcus Vane for passing his diploma.", "Nadia Osei is ill with the flu.", "Dr Imran Qazi prescribed antibiotics.",
        "Nadia Osei is a social worker; she has 20 years of experience of domestic abuse and neglect.", "Owen Pym is coming. Mr Pym is late."))],
]  # fmt: skip
